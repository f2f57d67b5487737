// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

extension RegisterOpcode {
  /// The number of register opcodes.
  static var count: Int { 1310 }

  static var `exit`: RegisterOpcode { RegisterOpcode(rawValue: 0) }
  static var `restore`: RegisterOpcode { RegisterOpcode(rawValue: 1) }
  static var `trapUnreachable`: RegisterOpcode { RegisterOpcode(rawValue: 2) }
  static var `fuel`: RegisterOpcode { RegisterOpcode(rawValue: 3) }
  static var `fuelScaled`: RegisterOpcode { RegisterOpcode(rawValue: 4) }
  static var `branch`: RegisterOpcode { RegisterOpcode(rawValue: 5) }
  static var `branchIfNonzero`: RegisterOpcode { RegisterOpcode(rawValue: 6) }
  static var `branchIfNonzeroA`: RegisterOpcode { RegisterOpcode(rawValue: 7) }
  static var `branchIfZero`: RegisterOpcode { RegisterOpcode(rawValue: 8) }
  static var `branchIfZeroA`: RegisterOpcode { RegisterOpcode(rawValue: 9) }
  static var `branchTable`: RegisterOpcode { RegisterOpcode(rawValue: 10) }
  static var `copy`: RegisterOpcode { RegisterOpcode(rawValue: 11) }
  static var `copyWide`: RegisterOpcode { RegisterOpcode(rawValue: 12) }
  static var `constant32`: RegisterOpcode { RegisterOpcode(rawValue: 13) }
  static var `constant64`: RegisterOpcode { RegisterOpcode(rawValue: 14) }
  static var `zero`: RegisterOpcode { RegisterOpcode(rawValue: 15) }
  static var `zeroMany`: RegisterOpcode { RegisterOpcode(rawValue: 19) }
  static var `select`: RegisterOpcode { RegisterOpcode(rawValue: 20) }
  static var `call`: RegisterOpcode { RegisterOpcode(rawValue: 24) }
  static var `callImport`: RegisterOpcode { RegisterOpcode(rawValue: 25) }
  static var `callIndirect`: RegisterOpcode { RegisterOpcode(rawValue: 26) }
  static var `callReference`: RegisterOpcode { RegisterOpcode(rawValue: 27) }
  static var `returnCall`: RegisterOpcode { RegisterOpcode(rawValue: 28) }
  static var `returnCallImport`: RegisterOpcode { RegisterOpcode(rawValue: 29) }
  static var `returnCallIndirect`: RegisterOpcode { RegisterOpcode(rawValue: 30) }
  static var `returnCallReference`: RegisterOpcode { RegisterOpcode(rawValue: 31) }
  static var `return0`: RegisterOpcode { RegisterOpcode(rawValue: 32) }
  static var `return1`: RegisterOpcode { RegisterOpcode(rawValue: 33) }
  static var `return1R`: RegisterOpcode { RegisterOpcode(rawValue: 34) }
  static var `return1F`: RegisterOpcode { RegisterOpcode(rawValue: 35) }
  static var `return1F32`: RegisterOpcode { RegisterOpcode(rawValue: 36) }
  static var `return1I`: RegisterOpcode { RegisterOpcode(rawValue: 37) }
  static var `throw`: RegisterOpcode { RegisterOpcode(rawValue: 38) }
  static var `throwReference`: RegisterOpcode { RegisterOpcode(rawValue: 39) }
  static var `globalGet`: RegisterOpcode { RegisterOpcode(rawValue: 40) }
  static var `globalSet`: RegisterOpcode { RegisterOpcode(rawValue: 41) }
  static var `globalGetVector`: RegisterOpcode { RegisterOpcode(rawValue: 42) }
  static var `globalSetVector`: RegisterOpcode { RegisterOpcode(rawValue: 43) }
  static var `memorySize`: RegisterOpcode { RegisterOpcode(rawValue: 44) }
  static var `memoryGrow`: RegisterOpcode { RegisterOpcode(rawValue: 45) }
  static var `drop`: RegisterOpcode { RegisterOpcode(rawValue: 46) }
  static var `bulk`: RegisterOpcode { RegisterOpcode(rawValue: 47) }
  static var `tableGet`: RegisterOpcode { RegisterOpcode(rawValue: 48) }
  static var `tableSet`: RegisterOpcode { RegisterOpcode(rawValue: 49) }
  static var `tableSize`: RegisterOpcode { RegisterOpcode(rawValue: 50) }
  static var `tableGrow`: RegisterOpcode { RegisterOpcode(rawValue: 51) }
  static var `functionReference`: RegisterOpcode { RegisterOpcode(rawValue: 52) }
  static var `asNonNull`: RegisterOpcode { RegisterOpcode(rawValue: 53) }
  static var `arrayNewDefault`: RegisterOpcode { RegisterOpcode(rawValue: 54) }
  static var `load8U`: RegisterOpcode { RegisterOpcode(rawValue: 55) }
  static var `load8S32`: RegisterOpcode { RegisterOpcode(rawValue: 62) }
  static var `load8S64`: RegisterOpcode { RegisterOpcode(rawValue: 69) }
  static var `load16U`: RegisterOpcode { RegisterOpcode(rawValue: 76) }
  static var `load16S32`: RegisterOpcode { RegisterOpcode(rawValue: 83) }
  static var `load16S64`: RegisterOpcode { RegisterOpcode(rawValue: 90) }
  static var `load32U`: RegisterOpcode { RegisterOpcode(rawValue: 97) }
  static var `load32S64`: RegisterOpcode { RegisterOpcode(rawValue: 104) }
  static var `load64`: RegisterOpcode { RegisterOpcode(rawValue: 111) }
  static var `loadF32`: RegisterOpcode { RegisterOpcode(rawValue: 118) }
  static var `loadF64`: RegisterOpcode { RegisterOpcode(rawValue: 125) }
  static var `store8`: RegisterOpcode { RegisterOpcode(rawValue: 132) }
  static var `store16`: RegisterOpcode { RegisterOpcode(rawValue: 141) }
  static var `store32`: RegisterOpcode { RegisterOpcode(rawValue: 150) }
  static var `store64`: RegisterOpcode { RegisterOpcode(rawValue: 159) }
  static var `storeF32`: RegisterOpcode { RegisterOpcode(rawValue: 168) }
  static var `storeF64`: RegisterOpcode { RegisterOpcode(rawValue: 171) }
  static var `i32Add`: RegisterOpcode { RegisterOpcode(rawValue: 174) }
  static var `i32Sub`: RegisterOpcode { RegisterOpcode(rawValue: 182) }
  static var `i32Mul`: RegisterOpcode { RegisterOpcode(rawValue: 196) }
  static var `i32And`: RegisterOpcode { RegisterOpcode(rawValue: 204) }
  static var `i32Or`: RegisterOpcode { RegisterOpcode(rawValue: 212) }
  static var `i32Xor`: RegisterOpcode { RegisterOpcode(rawValue: 220) }
  static var `i32Shl`: RegisterOpcode { RegisterOpcode(rawValue: 228) }
  static var `i32ShrS`: RegisterOpcode { RegisterOpcode(rawValue: 242) }
  static var `i32ShrU`: RegisterOpcode { RegisterOpcode(rawValue: 256) }
  static var `i32Rotl`: RegisterOpcode { RegisterOpcode(rawValue: 270) }
  static var `i32Rotr`: RegisterOpcode { RegisterOpcode(rawValue: 284) }
  static var `i32DivS`: RegisterOpcode { RegisterOpcode(rawValue: 298) }
  static var `i32DivU`: RegisterOpcode { RegisterOpcode(rawValue: 312) }
  static var `i32RemS`: RegisterOpcode { RegisterOpcode(rawValue: 326) }
  static var `i32RemU`: RegisterOpcode { RegisterOpcode(rawValue: 340) }
  static var `i32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 354) }
  static var `brI32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 362) }
  static var `i32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 366) }
  static var `brI32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 374) }
  static var `i32LtS`: RegisterOpcode { RegisterOpcode(rawValue: 378) }
  static var `brI32LtS`: RegisterOpcode { RegisterOpcode(rawValue: 386) }
  static var `i32LtU`: RegisterOpcode { RegisterOpcode(rawValue: 390) }
  static var `brI32LtU`: RegisterOpcode { RegisterOpcode(rawValue: 398) }
  static var `i32GtS`: RegisterOpcode { RegisterOpcode(rawValue: 402) }
  static var `brI32GtS`: RegisterOpcode { RegisterOpcode(rawValue: 410) }
  static var `i32GtU`: RegisterOpcode { RegisterOpcode(rawValue: 414) }
  static var `brI32GtU`: RegisterOpcode { RegisterOpcode(rawValue: 422) }
  static var `i32LeS`: RegisterOpcode { RegisterOpcode(rawValue: 426) }
  static var `brI32LeS`: RegisterOpcode { RegisterOpcode(rawValue: 434) }
  static var `i32LeU`: RegisterOpcode { RegisterOpcode(rawValue: 438) }
  static var `brI32LeU`: RegisterOpcode { RegisterOpcode(rawValue: 446) }
  static var `i32GeS`: RegisterOpcode { RegisterOpcode(rawValue: 450) }
  static var `brI32GeS`: RegisterOpcode { RegisterOpcode(rawValue: 458) }
  static var `i32GeU`: RegisterOpcode { RegisterOpcode(rawValue: 462) }
  static var `brI32GeU`: RegisterOpcode { RegisterOpcode(rawValue: 470) }
  static var `i32Clz`: RegisterOpcode { RegisterOpcode(rawValue: 474) }
  static var `i32Ctz`: RegisterOpcode { RegisterOpcode(rawValue: 478) }
  static var `i32Popcnt`: RegisterOpcode { RegisterOpcode(rawValue: 482) }
  static var `i32Extend8S`: RegisterOpcode { RegisterOpcode(rawValue: 486) }
  static var `i32Extend16S`: RegisterOpcode { RegisterOpcode(rawValue: 490) }
  static var `i64Add`: RegisterOpcode { RegisterOpcode(rawValue: 494) }
  static var `i64Sub`: RegisterOpcode { RegisterOpcode(rawValue: 502) }
  static var `i64Mul`: RegisterOpcode { RegisterOpcode(rawValue: 516) }
  static var `i64And`: RegisterOpcode { RegisterOpcode(rawValue: 524) }
  static var `i64Or`: RegisterOpcode { RegisterOpcode(rawValue: 532) }
  static var `i64Xor`: RegisterOpcode { RegisterOpcode(rawValue: 540) }
  static var `i64Shl`: RegisterOpcode { RegisterOpcode(rawValue: 548) }
  static var `i64ShrS`: RegisterOpcode { RegisterOpcode(rawValue: 562) }
  static var `i64ShrU`: RegisterOpcode { RegisterOpcode(rawValue: 576) }
  static var `i64Rotl`: RegisterOpcode { RegisterOpcode(rawValue: 590) }
  static var `i64Rotr`: RegisterOpcode { RegisterOpcode(rawValue: 604) }
  static var `i64DivS`: RegisterOpcode { RegisterOpcode(rawValue: 618) }
  static var `i64DivU`: RegisterOpcode { RegisterOpcode(rawValue: 632) }
  static var `i64RemS`: RegisterOpcode { RegisterOpcode(rawValue: 646) }
  static var `i64RemU`: RegisterOpcode { RegisterOpcode(rawValue: 660) }
  static var `i64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 674) }
  static var `brI64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 682) }
  static var `i64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 686) }
  static var `brI64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 694) }
  static var `i64LtS`: RegisterOpcode { RegisterOpcode(rawValue: 698) }
  static var `brI64LtS`: RegisterOpcode { RegisterOpcode(rawValue: 706) }
  static var `i64LtU`: RegisterOpcode { RegisterOpcode(rawValue: 710) }
  static var `brI64LtU`: RegisterOpcode { RegisterOpcode(rawValue: 718) }
  static var `i64GtS`: RegisterOpcode { RegisterOpcode(rawValue: 722) }
  static var `brI64GtS`: RegisterOpcode { RegisterOpcode(rawValue: 730) }
  static var `i64GtU`: RegisterOpcode { RegisterOpcode(rawValue: 734) }
  static var `brI64GtU`: RegisterOpcode { RegisterOpcode(rawValue: 742) }
  static var `i64LeS`: RegisterOpcode { RegisterOpcode(rawValue: 746) }
  static var `brI64LeS`: RegisterOpcode { RegisterOpcode(rawValue: 754) }
  static var `i64LeU`: RegisterOpcode { RegisterOpcode(rawValue: 758) }
  static var `brI64LeU`: RegisterOpcode { RegisterOpcode(rawValue: 766) }
  static var `i64GeS`: RegisterOpcode { RegisterOpcode(rawValue: 770) }
  static var `brI64GeS`: RegisterOpcode { RegisterOpcode(rawValue: 778) }
  static var `i64GeU`: RegisterOpcode { RegisterOpcode(rawValue: 782) }
  static var `brI64GeU`: RegisterOpcode { RegisterOpcode(rawValue: 790) }
  static var `i64Clz`: RegisterOpcode { RegisterOpcode(rawValue: 794) }
  static var `i64Ctz`: RegisterOpcode { RegisterOpcode(rawValue: 798) }
  static var `i64Popcnt`: RegisterOpcode { RegisterOpcode(rawValue: 802) }
  static var `i64Extend8S`: RegisterOpcode { RegisterOpcode(rawValue: 806) }
  static var `i64Extend16S`: RegisterOpcode { RegisterOpcode(rawValue: 810) }
  static var `f32Add`: RegisterOpcode { RegisterOpcode(rawValue: 814) }
  static var `f32Sub`: RegisterOpcode { RegisterOpcode(rawValue: 822) }
  static var `f32Mul`: RegisterOpcode { RegisterOpcode(rawValue: 836) }
  static var `f32Div`: RegisterOpcode { RegisterOpcode(rawValue: 844) }
  static var `f32Min`: RegisterOpcode { RegisterOpcode(rawValue: 858) }
  static var `f32Max`: RegisterOpcode { RegisterOpcode(rawValue: 866) }
  static var `f32Copysign`: RegisterOpcode { RegisterOpcode(rawValue: 874) }
  static var `f32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 888) }
  static var `brF32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 896) }
  static var `f32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 900) }
  static var `brF32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 908) }
  static var `f32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 912) }
  static var `brF32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 920) }
  static var `brNotF32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 924) }
  static var `f32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 928) }
  static var `brF32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 936) }
  static var `brNotF32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 940) }
  static var `f32Le`: RegisterOpcode { RegisterOpcode(rawValue: 944) }
  static var `brF32Le`: RegisterOpcode { RegisterOpcode(rawValue: 952) }
  static var `brNotF32Le`: RegisterOpcode { RegisterOpcode(rawValue: 956) }
  static var `f32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 960) }
  static var `brF32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 968) }
  static var `brNotF32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 972) }
  static var `f32Abs`: RegisterOpcode { RegisterOpcode(rawValue: 976) }
  static var `f32Neg`: RegisterOpcode { RegisterOpcode(rawValue: 980) }
  static var `f32Ceil`: RegisterOpcode { RegisterOpcode(rawValue: 984) }
  static var `f32Floor`: RegisterOpcode { RegisterOpcode(rawValue: 988) }
  static var `f32Trunc`: RegisterOpcode { RegisterOpcode(rawValue: 992) }
  static var `f32Nearest`: RegisterOpcode { RegisterOpcode(rawValue: 996) }
  static var `f32Sqrt`: RegisterOpcode { RegisterOpcode(rawValue: 1000) }
  static var `f64Add`: RegisterOpcode { RegisterOpcode(rawValue: 1004) }
  static var `f64Sub`: RegisterOpcode { RegisterOpcode(rawValue: 1012) }
  static var `f64Mul`: RegisterOpcode { RegisterOpcode(rawValue: 1026) }
  static var `f64Div`: RegisterOpcode { RegisterOpcode(rawValue: 1034) }
  static var `f64Min`: RegisterOpcode { RegisterOpcode(rawValue: 1048) }
  static var `f64Max`: RegisterOpcode { RegisterOpcode(rawValue: 1056) }
  static var `f64Copysign`: RegisterOpcode { RegisterOpcode(rawValue: 1064) }
  static var `f64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1078) }
  static var `brF64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1086) }
  static var `f64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1090) }
  static var `brF64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1098) }
  static var `f64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1102) }
  static var `brF64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1110) }
  static var `brNotF64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1114) }
  static var `f64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1118) }
  static var `brF64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1126) }
  static var `brNotF64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1130) }
  static var `f64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1134) }
  static var `brF64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1142) }
  static var `brNotF64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1146) }
  static var `f64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1150) }
  static var `brF64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1158) }
  static var `brNotF64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1162) }
  static var `f64Abs`: RegisterOpcode { RegisterOpcode(rawValue: 1166) }
  static var `f64Neg`: RegisterOpcode { RegisterOpcode(rawValue: 1170) }
  static var `f64Ceil`: RegisterOpcode { RegisterOpcode(rawValue: 1174) }
  static var `f64Floor`: RegisterOpcode { RegisterOpcode(rawValue: 1178) }
  static var `f64Trunc`: RegisterOpcode { RegisterOpcode(rawValue: 1182) }
  static var `f64Nearest`: RegisterOpcode { RegisterOpcode(rawValue: 1186) }
  static var `f64Sqrt`: RegisterOpcode { RegisterOpcode(rawValue: 1190) }
  static var `i32WrapI64`: RegisterOpcode { RegisterOpcode(rawValue: 1194) }
  static var `i64ExtendI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1198) }
  static var `i32TruncF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1202) }
  static var `i32TruncSatF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1206) }
  static var `f32ConvertI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1210) }
  static var `i32TruncF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1214) }
  static var `i32TruncSatF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1218) }
  static var `f64ConvertI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1222) }
  static var `i32TruncF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1226) }
  static var `i32TruncSatF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1230) }
  static var `f32ConvertI32U`: RegisterOpcode { RegisterOpcode(rawValue: 1234) }
  static var `i32TruncF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1238) }
  static var `i32TruncSatF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1242) }
  static var `f64ConvertI32U`: RegisterOpcode { RegisterOpcode(rawValue: 1246) }
  static var `i64TruncF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1250) }
  static var `i64TruncSatF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1254) }
  static var `f32ConvertI64S`: RegisterOpcode { RegisterOpcode(rawValue: 1258) }
  static var `i64TruncF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1262) }
  static var `i64TruncSatF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1266) }
  static var `f64ConvertI64S`: RegisterOpcode { RegisterOpcode(rawValue: 1270) }
  static var `i64TruncF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1274) }
  static var `i64TruncSatF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1278) }
  static var `f32ConvertI64U`: RegisterOpcode { RegisterOpcode(rawValue: 1282) }
  static var `i64TruncF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1286) }
  static var `i64TruncSatF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1290) }
  static var `f64ConvertI64U`: RegisterOpcode { RegisterOpcode(rawValue: 1294) }
  static var `f32DemoteF64`: RegisterOpcode { RegisterOpcode(rawValue: 1298) }
  static var `f64PromoteF32`: RegisterOpcode { RegisterOpcode(rawValue: 1302) }
  static var `isZero`: RegisterOpcode { RegisterOpcode(rawValue: 1306) }

  /// The handlers' addresses, by opcode.
  static let handlers: [UInt] = (controlHandlers + instanceHandlers + memoryHandlers + i32Handlers + i64Handlers + f32Handlers + f64Handlers + conversionHandlers).map { unsafeBitCast($0, to: UInt.self) }

  /// The mnemonic and operand layout of each opcode, a line each.
  static let layoutText: StaticString = """
  exit #8
  restore #8
  trapUnreachable #8
  fuel u12 #16
  fuelScaled s8 u12 #16
  branch b12 #16
  branchIfNonzero s8 b12 #16
  branchIfNonzeroA r0 b12 #16
  branchIfZero s8 b12 #16
  branchIfZeroA r0 b12 #16
  branchTable s8 t12 #16
  copy d8 s10 #16
  copyWide D8 S12 #16
  constant32 d8 i12 #16
  constant64 d8 j16 #24
  zero D8 n1 #16
  zero D8 n2 #16
  zero D8 n4 #16
  zero D8 n8 #16
  zeroMany D8 u12 #16
  select d8 s10 s12 s14 #16
  select r0 s10 s12 s14 #16
  select d8 s10 s12 r0 #16
  select r0 s10 s12 r0 #16
  call F8 p16 #24
  callImport F8 u12 #16
  callIndirect s8 F12 u16 u20 #24
  callReference s8 F12 #16
  returnCall S8 u12 u16 p24 #32
  returnCallImport S8 u12 u16 u24 #32
  returnCallIndirect S8 u12 u16 u20 S24 u28 #32
  returnCallReference S8 u12 u16 S24 #32
  return0 #8
  return1 d8 s10 #16
  return1R d8 r0 #16
  return1F d8 f0 #16
  return1F32 d8 f0 #16
  return1I d8 j16 #24
  throw u8 S12 #16
  throwReference s8 #16
  globalGet d8 u12 #16
  globalSet s8 u12 #16
  globalGetVector d8 u12 #16
  globalSetVector s8 u12 #16
  memorySize d8 m12 #16
  memoryGrow d8 s10 m12 #16
  drop k14 u8 #16
  bulk k14 s8 s10 s12 u16 u20 #24
  tableGet d8 s10 u12 #16
  tableSet s8 s10 u12 #16
  tableSize d8 u12 #16
  tableGrow d8 s10 s12 u16 #24
  functionReference d8 u12 #16
  asNonNull s8 #16
  arrayNewDefault d8 s10 u12 #16
  load8U d8 s10 o12 #16
  load8U r0 s10 o12 #16
  load8U d8 r0 o12 #16
  load8U r0 r0 o12 #16
  load8U d8 o12 #16
  load8U r0 o12 #16
  load8U.general d8 s10 m12 w16 #24
  load8S32 d8 s10 o12 #16
  load8S32 r0 s10 o12 #16
  load8S32 d8 r0 o12 #16
  load8S32 r0 r0 o12 #16
  load8S32 d8 o12 #16
  load8S32 r0 o12 #16
  load8S32.general d8 s10 m12 w16 #24
  load8S64 d8 s10 o12 #16
  load8S64 r0 s10 o12 #16
  load8S64 d8 r0 o12 #16
  load8S64 r0 r0 o12 #16
  load8S64 d8 o12 #16
  load8S64 r0 o12 #16
  load8S64.general d8 s10 m12 w16 #24
  load16U d8 s10 o12 #16
  load16U r0 s10 o12 #16
  load16U d8 r0 o12 #16
  load16U r0 r0 o12 #16
  load16U d8 o12 #16
  load16U r0 o12 #16
  load16U.general d8 s10 m12 w16 #24
  load16S32 d8 s10 o12 #16
  load16S32 r0 s10 o12 #16
  load16S32 d8 r0 o12 #16
  load16S32 r0 r0 o12 #16
  load16S32 d8 o12 #16
  load16S32 r0 o12 #16
  load16S32.general d8 s10 m12 w16 #24
  load16S64 d8 s10 o12 #16
  load16S64 r0 s10 o12 #16
  load16S64 d8 r0 o12 #16
  load16S64 r0 r0 o12 #16
  load16S64 d8 o12 #16
  load16S64 r0 o12 #16
  load16S64.general d8 s10 m12 w16 #24
  load32U d8 s10 o12 #16
  load32U r0 s10 o12 #16
  load32U d8 r0 o12 #16
  load32U r0 r0 o12 #16
  load32U d8 o12 #16
  load32U r0 o12 #16
  load32U.general d8 s10 m12 w16 #24
  load32S64 d8 s10 o12 #16
  load32S64 r0 s10 o12 #16
  load32S64 d8 r0 o12 #16
  load32S64 r0 r0 o12 #16
  load32S64 d8 o12 #16
  load32S64 r0 o12 #16
  load32S64.general d8 s10 m12 w16 #24
  load64 d8 s10 o12 #16
  load64 r0 s10 o12 #16
  load64 d8 r0 o12 #16
  load64 r0 r0 o12 #16
  load64 d8 o12 #16
  load64 r0 o12 #16
  load64.general d8 s10 m12 w16 #24
  loadF32 d8 s10 o12 #16
  loadF32 f0 s10 o12 #16
  loadF32 d8 r0 o12 #16
  loadF32 f0 r0 o12 #16
  loadF32 d8 o12 #16
  loadF32 f0 o12 #16
  loadF32.general d8 s10 m12 w16 #24
  loadF64 d8 s10 o12 #16
  loadF64 f0 s10 o12 #16
  loadF64 d8 r0 o12 #16
  loadF64 f0 r0 o12 #16
  loadF64 d8 o12 #16
  loadF64 f0 o12 #16
  loadF64.general d8 s10 m12 w16 #24
  store8 s10 o12 s8 #16
  store8 s10 o12 j16 #24
  store8 s10 o12 r0 #16
  store8 r0 o12 s8 #16
  store8 r0 o12 j16 #24
  store8 o12 s8 #16
  store8 o12 j16 #24
  store8 o12 r0 #16
  store8.general s10 m12 w16 s8 #24
  store16 s10 o12 s8 #16
  store16 s10 o12 j16 #24
  store16 s10 o12 r0 #16
  store16 r0 o12 s8 #16
  store16 r0 o12 j16 #24
  store16 o12 s8 #16
  store16 o12 j16 #24
  store16 o12 r0 #16
  store16.general s10 m12 w16 s8 #24
  store32 s10 o12 s8 #16
  store32 s10 o12 j16 #24
  store32 s10 o12 r0 #16
  store32 r0 o12 s8 #16
  store32 r0 o12 j16 #24
  store32 o12 s8 #16
  store32 o12 j16 #24
  store32 o12 r0 #16
  store32.general s10 m12 w16 s8 #24
  store64 s10 o12 s8 #16
  store64 s10 o12 j16 #24
  store64 s10 o12 r0 #16
  store64 r0 o12 s8 #16
  store64 r0 o12 j16 #24
  store64 o12 s8 #16
  store64 o12 j16 #24
  store64 o12 r0 #16
  store64.general s10 m12 w16 s8 #24
  storeF32 s10 o12 f0 #16
  storeF32 r0 o12 f0 #16
  storeF32 o12 f0 #16
  storeF64 s10 o12 f0 #16
  storeF64 r0 o12 f0 #16
  storeF64 o12 f0 #16
  i32.add d8 s10 s12 #16
  i32.add r0 s10 s12 #16
  i32.add d8 s10 i12 #16
  i32.add r0 s10 i12 #16
  i32.add d8 r0 s10 #16
  i32.add r0 r0 s10 #16
  i32.add d8 r0 i12 #16
  i32.add r0 r0 i12 #16
  i32.sub d8 s10 s12 #16
  i32.sub r0 s10 s12 #16
  i32.sub d8 s10 i12 #16
  i32.sub r0 s10 i12 #16
  i32.sub d8 r0 s10 #16
  i32.sub r0 r0 s10 #16
  i32.sub d8 r0 i12 #16
  i32.sub r0 r0 i12 #16
  i32.sub d8 i12 s10 #16
  i32.sub r0 i12 s10 #16
  i32.sub d8 s10 r0 #16
  i32.sub r0 s10 r0 #16
  i32.sub d8 i12 r0 #16
  i32.sub r0 i12 r0 #16
  i32.mul d8 s10 s12 #16
  i32.mul r0 s10 s12 #16
  i32.mul d8 s10 i12 #16
  i32.mul r0 s10 i12 #16
  i32.mul d8 r0 s10 #16
  i32.mul r0 r0 s10 #16
  i32.mul d8 r0 i12 #16
  i32.mul r0 r0 i12 #16
  i32.and d8 s10 s12 #16
  i32.and r0 s10 s12 #16
  i32.and d8 s10 i12 #16
  i32.and r0 s10 i12 #16
  i32.and d8 r0 s10 #16
  i32.and r0 r0 s10 #16
  i32.and d8 r0 i12 #16
  i32.and r0 r0 i12 #16
  i32.or d8 s10 s12 #16
  i32.or r0 s10 s12 #16
  i32.or d8 s10 i12 #16
  i32.or r0 s10 i12 #16
  i32.or d8 r0 s10 #16
  i32.or r0 r0 s10 #16
  i32.or d8 r0 i12 #16
  i32.or r0 r0 i12 #16
  i32.xor d8 s10 s12 #16
  i32.xor r0 s10 s12 #16
  i32.xor d8 s10 i12 #16
  i32.xor r0 s10 i12 #16
  i32.xor d8 r0 s10 #16
  i32.xor r0 r0 s10 #16
  i32.xor d8 r0 i12 #16
  i32.xor r0 r0 i12 #16
  i32.shl d8 s10 s12 #16
  i32.shl r0 s10 s12 #16
  i32.shl d8 s10 i12 #16
  i32.shl r0 s10 i12 #16
  i32.shl d8 r0 s10 #16
  i32.shl r0 r0 s10 #16
  i32.shl d8 r0 i12 #16
  i32.shl r0 r0 i12 #16
  i32.shl d8 i12 s10 #16
  i32.shl r0 i12 s10 #16
  i32.shl d8 s10 r0 #16
  i32.shl r0 s10 r0 #16
  i32.shl d8 i12 r0 #16
  i32.shl r0 i12 r0 #16
  i32.shr_s d8 s10 s12 #16
  i32.shr_s r0 s10 s12 #16
  i32.shr_s d8 s10 i12 #16
  i32.shr_s r0 s10 i12 #16
  i32.shr_s d8 r0 s10 #16
  i32.shr_s r0 r0 s10 #16
  i32.shr_s d8 r0 i12 #16
  i32.shr_s r0 r0 i12 #16
  i32.shr_s d8 i12 s10 #16
  i32.shr_s r0 i12 s10 #16
  i32.shr_s d8 s10 r0 #16
  i32.shr_s r0 s10 r0 #16
  i32.shr_s d8 i12 r0 #16
  i32.shr_s r0 i12 r0 #16
  i32.shr_u d8 s10 s12 #16
  i32.shr_u r0 s10 s12 #16
  i32.shr_u d8 s10 i12 #16
  i32.shr_u r0 s10 i12 #16
  i32.shr_u d8 r0 s10 #16
  i32.shr_u r0 r0 s10 #16
  i32.shr_u d8 r0 i12 #16
  i32.shr_u r0 r0 i12 #16
  i32.shr_u d8 i12 s10 #16
  i32.shr_u r0 i12 s10 #16
  i32.shr_u d8 s10 r0 #16
  i32.shr_u r0 s10 r0 #16
  i32.shr_u d8 i12 r0 #16
  i32.shr_u r0 i12 r0 #16
  i32.rotl d8 s10 s12 #16
  i32.rotl r0 s10 s12 #16
  i32.rotl d8 s10 i12 #16
  i32.rotl r0 s10 i12 #16
  i32.rotl d8 r0 s10 #16
  i32.rotl r0 r0 s10 #16
  i32.rotl d8 r0 i12 #16
  i32.rotl r0 r0 i12 #16
  i32.rotl d8 i12 s10 #16
  i32.rotl r0 i12 s10 #16
  i32.rotl d8 s10 r0 #16
  i32.rotl r0 s10 r0 #16
  i32.rotl d8 i12 r0 #16
  i32.rotl r0 i12 r0 #16
  i32.rotr d8 s10 s12 #16
  i32.rotr r0 s10 s12 #16
  i32.rotr d8 s10 i12 #16
  i32.rotr r0 s10 i12 #16
  i32.rotr d8 r0 s10 #16
  i32.rotr r0 r0 s10 #16
  i32.rotr d8 r0 i12 #16
  i32.rotr r0 r0 i12 #16
  i32.rotr d8 i12 s10 #16
  i32.rotr r0 i12 s10 #16
  i32.rotr d8 s10 r0 #16
  i32.rotr r0 s10 r0 #16
  i32.rotr d8 i12 r0 #16
  i32.rotr r0 i12 r0 #16
  i32.div_s d8 s10 s12 #16
  i32.div_s r0 s10 s12 #16
  i32.div_s d8 s10 i12 #16
  i32.div_s r0 s10 i12 #16
  i32.div_s d8 r0 s10 #16
  i32.div_s r0 r0 s10 #16
  i32.div_s d8 r0 i12 #16
  i32.div_s r0 r0 i12 #16
  i32.div_s d8 i12 s10 #16
  i32.div_s r0 i12 s10 #16
  i32.div_s d8 s10 r0 #16
  i32.div_s r0 s10 r0 #16
  i32.div_s d8 i12 r0 #16
  i32.div_s r0 i12 r0 #16
  i32.div_u d8 s10 s12 #16
  i32.div_u r0 s10 s12 #16
  i32.div_u d8 s10 i12 #16
  i32.div_u r0 s10 i12 #16
  i32.div_u d8 r0 s10 #16
  i32.div_u r0 r0 s10 #16
  i32.div_u d8 r0 i12 #16
  i32.div_u r0 r0 i12 #16
  i32.div_u d8 i12 s10 #16
  i32.div_u r0 i12 s10 #16
  i32.div_u d8 s10 r0 #16
  i32.div_u r0 s10 r0 #16
  i32.div_u d8 i12 r0 #16
  i32.div_u r0 i12 r0 #16
  i32.rem_s d8 s10 s12 #16
  i32.rem_s r0 s10 s12 #16
  i32.rem_s d8 s10 i12 #16
  i32.rem_s r0 s10 i12 #16
  i32.rem_s d8 r0 s10 #16
  i32.rem_s r0 r0 s10 #16
  i32.rem_s d8 r0 i12 #16
  i32.rem_s r0 r0 i12 #16
  i32.rem_s d8 i12 s10 #16
  i32.rem_s r0 i12 s10 #16
  i32.rem_s d8 s10 r0 #16
  i32.rem_s r0 s10 r0 #16
  i32.rem_s d8 i12 r0 #16
  i32.rem_s r0 i12 r0 #16
  i32.rem_u d8 s10 s12 #16
  i32.rem_u r0 s10 s12 #16
  i32.rem_u d8 s10 i12 #16
  i32.rem_u r0 s10 i12 #16
  i32.rem_u d8 r0 s10 #16
  i32.rem_u r0 r0 s10 #16
  i32.rem_u d8 r0 i12 #16
  i32.rem_u r0 r0 i12 #16
  i32.rem_u d8 i12 s10 #16
  i32.rem_u r0 i12 s10 #16
  i32.rem_u d8 s10 r0 #16
  i32.rem_u r0 s10 r0 #16
  i32.rem_u d8 i12 r0 #16
  i32.rem_u r0 i12 r0 #16
  i32.eq d8 s10 s12 #16
  i32.eq r0 s10 s12 #16
  i32.eq d8 s10 i12 #16
  i32.eq r0 s10 i12 #16
  i32.eq d8 r0 s10 #16
  i32.eq r0 r0 s10 #16
  i32.eq d8 r0 i12 #16
  i32.eq r0 r0 i12 #16
  br_i32.eq s8 s10 b12 #16
  br_i32.eq s8 j16 b12 #24
  br_i32.eq r0 s8 b12 #16
  br_i32.eq r0 j16 b12 #24
  i32.ne d8 s10 s12 #16
  i32.ne r0 s10 s12 #16
  i32.ne d8 s10 i12 #16
  i32.ne r0 s10 i12 #16
  i32.ne d8 r0 s10 #16
  i32.ne r0 r0 s10 #16
  i32.ne d8 r0 i12 #16
  i32.ne r0 r0 i12 #16
  br_i32.ne s8 s10 b12 #16
  br_i32.ne s8 j16 b12 #24
  br_i32.ne r0 s8 b12 #16
  br_i32.ne r0 j16 b12 #24
  i32.lt_s d8 s10 s12 #16
  i32.lt_s r0 s10 s12 #16
  i32.lt_s d8 s10 i12 #16
  i32.lt_s r0 s10 i12 #16
  i32.lt_s d8 r0 s10 #16
  i32.lt_s r0 r0 s10 #16
  i32.lt_s d8 r0 i12 #16
  i32.lt_s r0 r0 i12 #16
  br_i32.lt_s s8 s10 b12 #16
  br_i32.lt_s s8 j16 b12 #24
  br_i32.lt_s r0 s8 b12 #16
  br_i32.lt_s r0 j16 b12 #24
  i32.lt_u d8 s10 s12 #16
  i32.lt_u r0 s10 s12 #16
  i32.lt_u d8 s10 i12 #16
  i32.lt_u r0 s10 i12 #16
  i32.lt_u d8 r0 s10 #16
  i32.lt_u r0 r0 s10 #16
  i32.lt_u d8 r0 i12 #16
  i32.lt_u r0 r0 i12 #16
  br_i32.lt_u s8 s10 b12 #16
  br_i32.lt_u s8 j16 b12 #24
  br_i32.lt_u r0 s8 b12 #16
  br_i32.lt_u r0 j16 b12 #24
  i32.gt_s d8 s10 s12 #16
  i32.gt_s r0 s10 s12 #16
  i32.gt_s d8 s10 i12 #16
  i32.gt_s r0 s10 i12 #16
  i32.gt_s d8 r0 s10 #16
  i32.gt_s r0 r0 s10 #16
  i32.gt_s d8 r0 i12 #16
  i32.gt_s r0 r0 i12 #16
  br_i32.gt_s s8 s10 b12 #16
  br_i32.gt_s s8 j16 b12 #24
  br_i32.gt_s r0 s8 b12 #16
  br_i32.gt_s r0 j16 b12 #24
  i32.gt_u d8 s10 s12 #16
  i32.gt_u r0 s10 s12 #16
  i32.gt_u d8 s10 i12 #16
  i32.gt_u r0 s10 i12 #16
  i32.gt_u d8 r0 s10 #16
  i32.gt_u r0 r0 s10 #16
  i32.gt_u d8 r0 i12 #16
  i32.gt_u r0 r0 i12 #16
  br_i32.gt_u s8 s10 b12 #16
  br_i32.gt_u s8 j16 b12 #24
  br_i32.gt_u r0 s8 b12 #16
  br_i32.gt_u r0 j16 b12 #24
  i32.le_s d8 s10 s12 #16
  i32.le_s r0 s10 s12 #16
  i32.le_s d8 s10 i12 #16
  i32.le_s r0 s10 i12 #16
  i32.le_s d8 r0 s10 #16
  i32.le_s r0 r0 s10 #16
  i32.le_s d8 r0 i12 #16
  i32.le_s r0 r0 i12 #16
  br_i32.le_s s8 s10 b12 #16
  br_i32.le_s s8 j16 b12 #24
  br_i32.le_s r0 s8 b12 #16
  br_i32.le_s r0 j16 b12 #24
  i32.le_u d8 s10 s12 #16
  i32.le_u r0 s10 s12 #16
  i32.le_u d8 s10 i12 #16
  i32.le_u r0 s10 i12 #16
  i32.le_u d8 r0 s10 #16
  i32.le_u r0 r0 s10 #16
  i32.le_u d8 r0 i12 #16
  i32.le_u r0 r0 i12 #16
  br_i32.le_u s8 s10 b12 #16
  br_i32.le_u s8 j16 b12 #24
  br_i32.le_u r0 s8 b12 #16
  br_i32.le_u r0 j16 b12 #24
  i32.ge_s d8 s10 s12 #16
  i32.ge_s r0 s10 s12 #16
  i32.ge_s d8 s10 i12 #16
  i32.ge_s r0 s10 i12 #16
  i32.ge_s d8 r0 s10 #16
  i32.ge_s r0 r0 s10 #16
  i32.ge_s d8 r0 i12 #16
  i32.ge_s r0 r0 i12 #16
  br_i32.ge_s s8 s10 b12 #16
  br_i32.ge_s s8 j16 b12 #24
  br_i32.ge_s r0 s8 b12 #16
  br_i32.ge_s r0 j16 b12 #24
  i32.ge_u d8 s10 s12 #16
  i32.ge_u r0 s10 s12 #16
  i32.ge_u d8 s10 i12 #16
  i32.ge_u r0 s10 i12 #16
  i32.ge_u d8 r0 s10 #16
  i32.ge_u r0 r0 s10 #16
  i32.ge_u d8 r0 i12 #16
  i32.ge_u r0 r0 i12 #16
  br_i32.ge_u s8 s10 b12 #16
  br_i32.ge_u s8 j16 b12 #24
  br_i32.ge_u r0 s8 b12 #16
  br_i32.ge_u r0 j16 b12 #24
  i32.clz d8 s10 #16
  i32.clz r0 s10 #16
  i32.clz d8 r0 #16
  i32.clz r0 r0 #16
  i32.ctz d8 s10 #16
  i32.ctz r0 s10 #16
  i32.ctz d8 r0 #16
  i32.ctz r0 r0 #16
  i32.popcnt d8 s10 #16
  i32.popcnt r0 s10 #16
  i32.popcnt d8 r0 #16
  i32.popcnt r0 r0 #16
  i32.extend8_s d8 s10 #16
  i32.extend8_s r0 s10 #16
  i32.extend8_s d8 r0 #16
  i32.extend8_s r0 r0 #16
  i32.extend16_s d8 s10 #16
  i32.extend16_s r0 s10 #16
  i32.extend16_s d8 r0 #16
  i32.extend16_s r0 r0 #16
  i64.add d8 s10 s12 #16
  i64.add r0 s10 s12 #16
  i64.add d8 s10 i12 #16
  i64.add r0 s10 i12 #16
  i64.add d8 r0 s10 #16
  i64.add r0 r0 s10 #16
  i64.add d8 r0 i12 #16
  i64.add r0 r0 i12 #16
  i64.sub d8 s10 s12 #16
  i64.sub r0 s10 s12 #16
  i64.sub d8 s10 i12 #16
  i64.sub r0 s10 i12 #16
  i64.sub d8 r0 s10 #16
  i64.sub r0 r0 s10 #16
  i64.sub d8 r0 i12 #16
  i64.sub r0 r0 i12 #16
  i64.sub d8 i12 s10 #16
  i64.sub r0 i12 s10 #16
  i64.sub d8 s10 r0 #16
  i64.sub r0 s10 r0 #16
  i64.sub d8 i12 r0 #16
  i64.sub r0 i12 r0 #16
  i64.mul d8 s10 s12 #16
  i64.mul r0 s10 s12 #16
  i64.mul d8 s10 i12 #16
  i64.mul r0 s10 i12 #16
  i64.mul d8 r0 s10 #16
  i64.mul r0 r0 s10 #16
  i64.mul d8 r0 i12 #16
  i64.mul r0 r0 i12 #16
  i64.and d8 s10 s12 #16
  i64.and r0 s10 s12 #16
  i64.and d8 s10 i12 #16
  i64.and r0 s10 i12 #16
  i64.and d8 r0 s10 #16
  i64.and r0 r0 s10 #16
  i64.and d8 r0 i12 #16
  i64.and r0 r0 i12 #16
  i64.or d8 s10 s12 #16
  i64.or r0 s10 s12 #16
  i64.or d8 s10 i12 #16
  i64.or r0 s10 i12 #16
  i64.or d8 r0 s10 #16
  i64.or r0 r0 s10 #16
  i64.or d8 r0 i12 #16
  i64.or r0 r0 i12 #16
  i64.xor d8 s10 s12 #16
  i64.xor r0 s10 s12 #16
  i64.xor d8 s10 i12 #16
  i64.xor r0 s10 i12 #16
  i64.xor d8 r0 s10 #16
  i64.xor r0 r0 s10 #16
  i64.xor d8 r0 i12 #16
  i64.xor r0 r0 i12 #16
  i64.shl d8 s10 s12 #16
  i64.shl r0 s10 s12 #16
  i64.shl d8 s10 i12 #16
  i64.shl r0 s10 i12 #16
  i64.shl d8 r0 s10 #16
  i64.shl r0 r0 s10 #16
  i64.shl d8 r0 i12 #16
  i64.shl r0 r0 i12 #16
  i64.shl d8 i12 s10 #16
  i64.shl r0 i12 s10 #16
  i64.shl d8 s10 r0 #16
  i64.shl r0 s10 r0 #16
  i64.shl d8 i12 r0 #16
  i64.shl r0 i12 r0 #16
  i64.shr_s d8 s10 s12 #16
  i64.shr_s r0 s10 s12 #16
  i64.shr_s d8 s10 i12 #16
  i64.shr_s r0 s10 i12 #16
  i64.shr_s d8 r0 s10 #16
  i64.shr_s r0 r0 s10 #16
  i64.shr_s d8 r0 i12 #16
  i64.shr_s r0 r0 i12 #16
  i64.shr_s d8 i12 s10 #16
  i64.shr_s r0 i12 s10 #16
  i64.shr_s d8 s10 r0 #16
  i64.shr_s r0 s10 r0 #16
  i64.shr_s d8 i12 r0 #16
  i64.shr_s r0 i12 r0 #16
  i64.shr_u d8 s10 s12 #16
  i64.shr_u r0 s10 s12 #16
  i64.shr_u d8 s10 i12 #16
  i64.shr_u r0 s10 i12 #16
  i64.shr_u d8 r0 s10 #16
  i64.shr_u r0 r0 s10 #16
  i64.shr_u d8 r0 i12 #16
  i64.shr_u r0 r0 i12 #16
  i64.shr_u d8 i12 s10 #16
  i64.shr_u r0 i12 s10 #16
  i64.shr_u d8 s10 r0 #16
  i64.shr_u r0 s10 r0 #16
  i64.shr_u d8 i12 r0 #16
  i64.shr_u r0 i12 r0 #16
  i64.rotl d8 s10 s12 #16
  i64.rotl r0 s10 s12 #16
  i64.rotl d8 s10 i12 #16
  i64.rotl r0 s10 i12 #16
  i64.rotl d8 r0 s10 #16
  i64.rotl r0 r0 s10 #16
  i64.rotl d8 r0 i12 #16
  i64.rotl r0 r0 i12 #16
  i64.rotl d8 i12 s10 #16
  i64.rotl r0 i12 s10 #16
  i64.rotl d8 s10 r0 #16
  i64.rotl r0 s10 r0 #16
  i64.rotl d8 i12 r0 #16
  i64.rotl r0 i12 r0 #16
  i64.rotr d8 s10 s12 #16
  i64.rotr r0 s10 s12 #16
  i64.rotr d8 s10 i12 #16
  i64.rotr r0 s10 i12 #16
  i64.rotr d8 r0 s10 #16
  i64.rotr r0 r0 s10 #16
  i64.rotr d8 r0 i12 #16
  i64.rotr r0 r0 i12 #16
  i64.rotr d8 i12 s10 #16
  i64.rotr r0 i12 s10 #16
  i64.rotr d8 s10 r0 #16
  i64.rotr r0 s10 r0 #16
  i64.rotr d8 i12 r0 #16
  i64.rotr r0 i12 r0 #16
  i64.div_s d8 s10 s12 #16
  i64.div_s r0 s10 s12 #16
  i64.div_s d8 s10 i12 #16
  i64.div_s r0 s10 i12 #16
  i64.div_s d8 r0 s10 #16
  i64.div_s r0 r0 s10 #16
  i64.div_s d8 r0 i12 #16
  i64.div_s r0 r0 i12 #16
  i64.div_s d8 i12 s10 #16
  i64.div_s r0 i12 s10 #16
  i64.div_s d8 s10 r0 #16
  i64.div_s r0 s10 r0 #16
  i64.div_s d8 i12 r0 #16
  i64.div_s r0 i12 r0 #16
  i64.div_u d8 s10 s12 #16
  i64.div_u r0 s10 s12 #16
  i64.div_u d8 s10 i12 #16
  i64.div_u r0 s10 i12 #16
  i64.div_u d8 r0 s10 #16
  i64.div_u r0 r0 s10 #16
  i64.div_u d8 r0 i12 #16
  i64.div_u r0 r0 i12 #16
  i64.div_u d8 i12 s10 #16
  i64.div_u r0 i12 s10 #16
  i64.div_u d8 s10 r0 #16
  i64.div_u r0 s10 r0 #16
  i64.div_u d8 i12 r0 #16
  i64.div_u r0 i12 r0 #16
  i64.rem_s d8 s10 s12 #16
  i64.rem_s r0 s10 s12 #16
  i64.rem_s d8 s10 i12 #16
  i64.rem_s r0 s10 i12 #16
  i64.rem_s d8 r0 s10 #16
  i64.rem_s r0 r0 s10 #16
  i64.rem_s d8 r0 i12 #16
  i64.rem_s r0 r0 i12 #16
  i64.rem_s d8 i12 s10 #16
  i64.rem_s r0 i12 s10 #16
  i64.rem_s d8 s10 r0 #16
  i64.rem_s r0 s10 r0 #16
  i64.rem_s d8 i12 r0 #16
  i64.rem_s r0 i12 r0 #16
  i64.rem_u d8 s10 s12 #16
  i64.rem_u r0 s10 s12 #16
  i64.rem_u d8 s10 i12 #16
  i64.rem_u r0 s10 i12 #16
  i64.rem_u d8 r0 s10 #16
  i64.rem_u r0 r0 s10 #16
  i64.rem_u d8 r0 i12 #16
  i64.rem_u r0 r0 i12 #16
  i64.rem_u d8 i12 s10 #16
  i64.rem_u r0 i12 s10 #16
  i64.rem_u d8 s10 r0 #16
  i64.rem_u r0 s10 r0 #16
  i64.rem_u d8 i12 r0 #16
  i64.rem_u r0 i12 r0 #16
  i64.eq d8 s10 s12 #16
  i64.eq r0 s10 s12 #16
  i64.eq d8 s10 i12 #16
  i64.eq r0 s10 i12 #16
  i64.eq d8 r0 s10 #16
  i64.eq r0 r0 s10 #16
  i64.eq d8 r0 i12 #16
  i64.eq r0 r0 i12 #16
  br_i64.eq s8 s10 b12 #16
  br_i64.eq s8 j16 b12 #24
  br_i64.eq r0 s8 b12 #16
  br_i64.eq r0 j16 b12 #24
  i64.ne d8 s10 s12 #16
  i64.ne r0 s10 s12 #16
  i64.ne d8 s10 i12 #16
  i64.ne r0 s10 i12 #16
  i64.ne d8 r0 s10 #16
  i64.ne r0 r0 s10 #16
  i64.ne d8 r0 i12 #16
  i64.ne r0 r0 i12 #16
  br_i64.ne s8 s10 b12 #16
  br_i64.ne s8 j16 b12 #24
  br_i64.ne r0 s8 b12 #16
  br_i64.ne r0 j16 b12 #24
  i64.lt_s d8 s10 s12 #16
  i64.lt_s r0 s10 s12 #16
  i64.lt_s d8 s10 i12 #16
  i64.lt_s r0 s10 i12 #16
  i64.lt_s d8 r0 s10 #16
  i64.lt_s r0 r0 s10 #16
  i64.lt_s d8 r0 i12 #16
  i64.lt_s r0 r0 i12 #16
  br_i64.lt_s s8 s10 b12 #16
  br_i64.lt_s s8 j16 b12 #24
  br_i64.lt_s r0 s8 b12 #16
  br_i64.lt_s r0 j16 b12 #24
  i64.lt_u d8 s10 s12 #16
  i64.lt_u r0 s10 s12 #16
  i64.lt_u d8 s10 i12 #16
  i64.lt_u r0 s10 i12 #16
  i64.lt_u d8 r0 s10 #16
  i64.lt_u r0 r0 s10 #16
  i64.lt_u d8 r0 i12 #16
  i64.lt_u r0 r0 i12 #16
  br_i64.lt_u s8 s10 b12 #16
  br_i64.lt_u s8 j16 b12 #24
  br_i64.lt_u r0 s8 b12 #16
  br_i64.lt_u r0 j16 b12 #24
  i64.gt_s d8 s10 s12 #16
  i64.gt_s r0 s10 s12 #16
  i64.gt_s d8 s10 i12 #16
  i64.gt_s r0 s10 i12 #16
  i64.gt_s d8 r0 s10 #16
  i64.gt_s r0 r0 s10 #16
  i64.gt_s d8 r0 i12 #16
  i64.gt_s r0 r0 i12 #16
  br_i64.gt_s s8 s10 b12 #16
  br_i64.gt_s s8 j16 b12 #24
  br_i64.gt_s r0 s8 b12 #16
  br_i64.gt_s r0 j16 b12 #24
  i64.gt_u d8 s10 s12 #16
  i64.gt_u r0 s10 s12 #16
  i64.gt_u d8 s10 i12 #16
  i64.gt_u r0 s10 i12 #16
  i64.gt_u d8 r0 s10 #16
  i64.gt_u r0 r0 s10 #16
  i64.gt_u d8 r0 i12 #16
  i64.gt_u r0 r0 i12 #16
  br_i64.gt_u s8 s10 b12 #16
  br_i64.gt_u s8 j16 b12 #24
  br_i64.gt_u r0 s8 b12 #16
  br_i64.gt_u r0 j16 b12 #24
  i64.le_s d8 s10 s12 #16
  i64.le_s r0 s10 s12 #16
  i64.le_s d8 s10 i12 #16
  i64.le_s r0 s10 i12 #16
  i64.le_s d8 r0 s10 #16
  i64.le_s r0 r0 s10 #16
  i64.le_s d8 r0 i12 #16
  i64.le_s r0 r0 i12 #16
  br_i64.le_s s8 s10 b12 #16
  br_i64.le_s s8 j16 b12 #24
  br_i64.le_s r0 s8 b12 #16
  br_i64.le_s r0 j16 b12 #24
  i64.le_u d8 s10 s12 #16
  i64.le_u r0 s10 s12 #16
  i64.le_u d8 s10 i12 #16
  i64.le_u r0 s10 i12 #16
  i64.le_u d8 r0 s10 #16
  i64.le_u r0 r0 s10 #16
  i64.le_u d8 r0 i12 #16
  i64.le_u r0 r0 i12 #16
  br_i64.le_u s8 s10 b12 #16
  br_i64.le_u s8 j16 b12 #24
  br_i64.le_u r0 s8 b12 #16
  br_i64.le_u r0 j16 b12 #24
  i64.ge_s d8 s10 s12 #16
  i64.ge_s r0 s10 s12 #16
  i64.ge_s d8 s10 i12 #16
  i64.ge_s r0 s10 i12 #16
  i64.ge_s d8 r0 s10 #16
  i64.ge_s r0 r0 s10 #16
  i64.ge_s d8 r0 i12 #16
  i64.ge_s r0 r0 i12 #16
  br_i64.ge_s s8 s10 b12 #16
  br_i64.ge_s s8 j16 b12 #24
  br_i64.ge_s r0 s8 b12 #16
  br_i64.ge_s r0 j16 b12 #24
  i64.ge_u d8 s10 s12 #16
  i64.ge_u r0 s10 s12 #16
  i64.ge_u d8 s10 i12 #16
  i64.ge_u r0 s10 i12 #16
  i64.ge_u d8 r0 s10 #16
  i64.ge_u r0 r0 s10 #16
  i64.ge_u d8 r0 i12 #16
  i64.ge_u r0 r0 i12 #16
  br_i64.ge_u s8 s10 b12 #16
  br_i64.ge_u s8 j16 b12 #24
  br_i64.ge_u r0 s8 b12 #16
  br_i64.ge_u r0 j16 b12 #24
  i64.clz d8 s10 #16
  i64.clz r0 s10 #16
  i64.clz d8 r0 #16
  i64.clz r0 r0 #16
  i64.ctz d8 s10 #16
  i64.ctz r0 s10 #16
  i64.ctz d8 r0 #16
  i64.ctz r0 r0 #16
  i64.popcnt d8 s10 #16
  i64.popcnt r0 s10 #16
  i64.popcnt d8 r0 #16
  i64.popcnt r0 r0 #16
  i64.extend8_s d8 s10 #16
  i64.extend8_s r0 s10 #16
  i64.extend8_s d8 r0 #16
  i64.extend8_s r0 r0 #16
  i64.extend16_s d8 s10 #16
  i64.extend16_s r0 s10 #16
  i64.extend16_s d8 r0 #16
  i64.extend16_s r0 r0 #16
  f32.add d8 s10 s12 #16
  f32.add f0 s10 s12 #16
  f32.add d8 s10 j16 #24
  f32.add f0 s10 j16 #24
  f32.add d8 f0 s10 #16
  f32.add f0 f0 s10 #16
  f32.add d8 f0 j16 #24
  f32.add f0 f0 j16 #24
  f32.sub d8 s10 s12 #16
  f32.sub f0 s10 s12 #16
  f32.sub d8 s10 j16 #24
  f32.sub f0 s10 j16 #24
  f32.sub d8 f0 s10 #16
  f32.sub f0 f0 s10 #16
  f32.sub d8 f0 j16 #24
  f32.sub f0 f0 j16 #24
  f32.sub d8 j16 s10 #24
  f32.sub f0 j16 s10 #24
  f32.sub d8 s10 f0 #16
  f32.sub f0 s10 f0 #16
  f32.sub d8 j16 f0 #24
  f32.sub f0 j16 f0 #24
  f32.mul d8 s10 s12 #16
  f32.mul f0 s10 s12 #16
  f32.mul d8 s10 j16 #24
  f32.mul f0 s10 j16 #24
  f32.mul d8 f0 s10 #16
  f32.mul f0 f0 s10 #16
  f32.mul d8 f0 j16 #24
  f32.mul f0 f0 j16 #24
  f32.div d8 s10 s12 #16
  f32.div f0 s10 s12 #16
  f32.div d8 s10 j16 #24
  f32.div f0 s10 j16 #24
  f32.div d8 f0 s10 #16
  f32.div f0 f0 s10 #16
  f32.div d8 f0 j16 #24
  f32.div f0 f0 j16 #24
  f32.div d8 j16 s10 #24
  f32.div f0 j16 s10 #24
  f32.div d8 s10 f0 #16
  f32.div f0 s10 f0 #16
  f32.div d8 j16 f0 #24
  f32.div f0 j16 f0 #24
  f32.min d8 s10 s12 #16
  f32.min f0 s10 s12 #16
  f32.min d8 s10 j16 #24
  f32.min f0 s10 j16 #24
  f32.min d8 f0 s10 #16
  f32.min f0 f0 s10 #16
  f32.min d8 f0 j16 #24
  f32.min f0 f0 j16 #24
  f32.max d8 s10 s12 #16
  f32.max f0 s10 s12 #16
  f32.max d8 s10 j16 #24
  f32.max f0 s10 j16 #24
  f32.max d8 f0 s10 #16
  f32.max f0 f0 s10 #16
  f32.max d8 f0 j16 #24
  f32.max f0 f0 j16 #24
  f32.copysign d8 s10 s12 #16
  f32.copysign f0 s10 s12 #16
  f32.copysign d8 s10 j16 #24
  f32.copysign f0 s10 j16 #24
  f32.copysign d8 f0 s10 #16
  f32.copysign f0 f0 s10 #16
  f32.copysign d8 f0 j16 #24
  f32.copysign f0 f0 j16 #24
  f32.copysign d8 j16 s10 #24
  f32.copysign f0 j16 s10 #24
  f32.copysign d8 s10 f0 #16
  f32.copysign f0 s10 f0 #16
  f32.copysign d8 j16 f0 #24
  f32.copysign f0 j16 f0 #24
  f32.eq d8 s10 s12 #16
  f32.eq r0 s10 s12 #16
  f32.eq d8 s10 j16 #24
  f32.eq r0 s10 j16 #24
  f32.eq d8 f0 s10 #16
  f32.eq r0 f0 s10 #16
  f32.eq d8 f0 j16 #24
  f32.eq r0 f0 j16 #24
  br_f32.eq s8 s10 b12 #16
  br_f32.eq s8 j16 b12 #24
  br_f32.eq f0 s8 b12 #16
  br_f32.eq f0 j16 b12 #24
  f32.ne d8 s10 s12 #16
  f32.ne r0 s10 s12 #16
  f32.ne d8 s10 j16 #24
  f32.ne r0 s10 j16 #24
  f32.ne d8 f0 s10 #16
  f32.ne r0 f0 s10 #16
  f32.ne d8 f0 j16 #24
  f32.ne r0 f0 j16 #24
  br_f32.ne s8 s10 b12 #16
  br_f32.ne s8 j16 b12 #24
  br_f32.ne f0 s8 b12 #16
  br_f32.ne f0 j16 b12 #24
  f32.lt d8 s10 s12 #16
  f32.lt r0 s10 s12 #16
  f32.lt d8 s10 j16 #24
  f32.lt r0 s10 j16 #24
  f32.lt d8 f0 s10 #16
  f32.lt r0 f0 s10 #16
  f32.lt d8 f0 j16 #24
  f32.lt r0 f0 j16 #24
  br_f32.lt s8 s10 b12 #16
  br_f32.lt s8 j16 b12 #24
  br_f32.lt f0 s8 b12 #16
  br_f32.lt f0 j16 b12 #24
  br_not_f32.lt s8 s10 b12 #16
  br_not_f32.lt s8 j16 b12 #24
  br_not_f32.lt f0 s8 b12 #16
  br_not_f32.lt f0 j16 b12 #24
  f32.gt d8 s10 s12 #16
  f32.gt r0 s10 s12 #16
  f32.gt d8 s10 j16 #24
  f32.gt r0 s10 j16 #24
  f32.gt d8 f0 s10 #16
  f32.gt r0 f0 s10 #16
  f32.gt d8 f0 j16 #24
  f32.gt r0 f0 j16 #24
  br_f32.gt s8 s10 b12 #16
  br_f32.gt s8 j16 b12 #24
  br_f32.gt f0 s8 b12 #16
  br_f32.gt f0 j16 b12 #24
  br_not_f32.gt s8 s10 b12 #16
  br_not_f32.gt s8 j16 b12 #24
  br_not_f32.gt f0 s8 b12 #16
  br_not_f32.gt f0 j16 b12 #24
  f32.le d8 s10 s12 #16
  f32.le r0 s10 s12 #16
  f32.le d8 s10 j16 #24
  f32.le r0 s10 j16 #24
  f32.le d8 f0 s10 #16
  f32.le r0 f0 s10 #16
  f32.le d8 f0 j16 #24
  f32.le r0 f0 j16 #24
  br_f32.le s8 s10 b12 #16
  br_f32.le s8 j16 b12 #24
  br_f32.le f0 s8 b12 #16
  br_f32.le f0 j16 b12 #24
  br_not_f32.le s8 s10 b12 #16
  br_not_f32.le s8 j16 b12 #24
  br_not_f32.le f0 s8 b12 #16
  br_not_f32.le f0 j16 b12 #24
  f32.ge d8 s10 s12 #16
  f32.ge r0 s10 s12 #16
  f32.ge d8 s10 j16 #24
  f32.ge r0 s10 j16 #24
  f32.ge d8 f0 s10 #16
  f32.ge r0 f0 s10 #16
  f32.ge d8 f0 j16 #24
  f32.ge r0 f0 j16 #24
  br_f32.ge s8 s10 b12 #16
  br_f32.ge s8 j16 b12 #24
  br_f32.ge f0 s8 b12 #16
  br_f32.ge f0 j16 b12 #24
  br_not_f32.ge s8 s10 b12 #16
  br_not_f32.ge s8 j16 b12 #24
  br_not_f32.ge f0 s8 b12 #16
  br_not_f32.ge f0 j16 b12 #24
  f32.abs d8 s10 #16
  f32.abs f0 s10 #16
  f32.abs d8 f0 #16
  f32.abs f0 f0 #16
  f32.neg d8 s10 #16
  f32.neg f0 s10 #16
  f32.neg d8 f0 #16
  f32.neg f0 f0 #16
  f32.ceil d8 s10 #16
  f32.ceil f0 s10 #16
  f32.ceil d8 f0 #16
  f32.ceil f0 f0 #16
  f32.floor d8 s10 #16
  f32.floor f0 s10 #16
  f32.floor d8 f0 #16
  f32.floor f0 f0 #16
  f32.trunc d8 s10 #16
  f32.trunc f0 s10 #16
  f32.trunc d8 f0 #16
  f32.trunc f0 f0 #16
  f32.nearest d8 s10 #16
  f32.nearest f0 s10 #16
  f32.nearest d8 f0 #16
  f32.nearest f0 f0 #16
  f32.sqrt d8 s10 #16
  f32.sqrt f0 s10 #16
  f32.sqrt d8 f0 #16
  f32.sqrt f0 f0 #16
  f64.add d8 s10 s12 #16
  f64.add f0 s10 s12 #16
  f64.add d8 s10 j16 #24
  f64.add f0 s10 j16 #24
  f64.add d8 f0 s10 #16
  f64.add f0 f0 s10 #16
  f64.add d8 f0 j16 #24
  f64.add f0 f0 j16 #24
  f64.sub d8 s10 s12 #16
  f64.sub f0 s10 s12 #16
  f64.sub d8 s10 j16 #24
  f64.sub f0 s10 j16 #24
  f64.sub d8 f0 s10 #16
  f64.sub f0 f0 s10 #16
  f64.sub d8 f0 j16 #24
  f64.sub f0 f0 j16 #24
  f64.sub d8 j16 s10 #24
  f64.sub f0 j16 s10 #24
  f64.sub d8 s10 f0 #16
  f64.sub f0 s10 f0 #16
  f64.sub d8 j16 f0 #24
  f64.sub f0 j16 f0 #24
  f64.mul d8 s10 s12 #16
  f64.mul f0 s10 s12 #16
  f64.mul d8 s10 j16 #24
  f64.mul f0 s10 j16 #24
  f64.mul d8 f0 s10 #16
  f64.mul f0 f0 s10 #16
  f64.mul d8 f0 j16 #24
  f64.mul f0 f0 j16 #24
  f64.div d8 s10 s12 #16
  f64.div f0 s10 s12 #16
  f64.div d8 s10 j16 #24
  f64.div f0 s10 j16 #24
  f64.div d8 f0 s10 #16
  f64.div f0 f0 s10 #16
  f64.div d8 f0 j16 #24
  f64.div f0 f0 j16 #24
  f64.div d8 j16 s10 #24
  f64.div f0 j16 s10 #24
  f64.div d8 s10 f0 #16
  f64.div f0 s10 f0 #16
  f64.div d8 j16 f0 #24
  f64.div f0 j16 f0 #24
  f64.min d8 s10 s12 #16
  f64.min f0 s10 s12 #16
  f64.min d8 s10 j16 #24
  f64.min f0 s10 j16 #24
  f64.min d8 f0 s10 #16
  f64.min f0 f0 s10 #16
  f64.min d8 f0 j16 #24
  f64.min f0 f0 j16 #24
  f64.max d8 s10 s12 #16
  f64.max f0 s10 s12 #16
  f64.max d8 s10 j16 #24
  f64.max f0 s10 j16 #24
  f64.max d8 f0 s10 #16
  f64.max f0 f0 s10 #16
  f64.max d8 f0 j16 #24
  f64.max f0 f0 j16 #24
  f64.copysign d8 s10 s12 #16
  f64.copysign f0 s10 s12 #16
  f64.copysign d8 s10 j16 #24
  f64.copysign f0 s10 j16 #24
  f64.copysign d8 f0 s10 #16
  f64.copysign f0 f0 s10 #16
  f64.copysign d8 f0 j16 #24
  f64.copysign f0 f0 j16 #24
  f64.copysign d8 j16 s10 #24
  f64.copysign f0 j16 s10 #24
  f64.copysign d8 s10 f0 #16
  f64.copysign f0 s10 f0 #16
  f64.copysign d8 j16 f0 #24
  f64.copysign f0 j16 f0 #24
  f64.eq d8 s10 s12 #16
  f64.eq r0 s10 s12 #16
  f64.eq d8 s10 j16 #24
  f64.eq r0 s10 j16 #24
  f64.eq d8 f0 s10 #16
  f64.eq r0 f0 s10 #16
  f64.eq d8 f0 j16 #24
  f64.eq r0 f0 j16 #24
  br_f64.eq s8 s10 b12 #16
  br_f64.eq s8 j16 b12 #24
  br_f64.eq f0 s8 b12 #16
  br_f64.eq f0 j16 b12 #24
  f64.ne d8 s10 s12 #16
  f64.ne r0 s10 s12 #16
  f64.ne d8 s10 j16 #24
  f64.ne r0 s10 j16 #24
  f64.ne d8 f0 s10 #16
  f64.ne r0 f0 s10 #16
  f64.ne d8 f0 j16 #24
  f64.ne r0 f0 j16 #24
  br_f64.ne s8 s10 b12 #16
  br_f64.ne s8 j16 b12 #24
  br_f64.ne f0 s8 b12 #16
  br_f64.ne f0 j16 b12 #24
  f64.lt d8 s10 s12 #16
  f64.lt r0 s10 s12 #16
  f64.lt d8 s10 j16 #24
  f64.lt r0 s10 j16 #24
  f64.lt d8 f0 s10 #16
  f64.lt r0 f0 s10 #16
  f64.lt d8 f0 j16 #24
  f64.lt r0 f0 j16 #24
  br_f64.lt s8 s10 b12 #16
  br_f64.lt s8 j16 b12 #24
  br_f64.lt f0 s8 b12 #16
  br_f64.lt f0 j16 b12 #24
  br_not_f64.lt s8 s10 b12 #16
  br_not_f64.lt s8 j16 b12 #24
  br_not_f64.lt f0 s8 b12 #16
  br_not_f64.lt f0 j16 b12 #24
  f64.gt d8 s10 s12 #16
  f64.gt r0 s10 s12 #16
  f64.gt d8 s10 j16 #24
  f64.gt r0 s10 j16 #24
  f64.gt d8 f0 s10 #16
  f64.gt r0 f0 s10 #16
  f64.gt d8 f0 j16 #24
  f64.gt r0 f0 j16 #24
  br_f64.gt s8 s10 b12 #16
  br_f64.gt s8 j16 b12 #24
  br_f64.gt f0 s8 b12 #16
  br_f64.gt f0 j16 b12 #24
  br_not_f64.gt s8 s10 b12 #16
  br_not_f64.gt s8 j16 b12 #24
  br_not_f64.gt f0 s8 b12 #16
  br_not_f64.gt f0 j16 b12 #24
  f64.le d8 s10 s12 #16
  f64.le r0 s10 s12 #16
  f64.le d8 s10 j16 #24
  f64.le r0 s10 j16 #24
  f64.le d8 f0 s10 #16
  f64.le r0 f0 s10 #16
  f64.le d8 f0 j16 #24
  f64.le r0 f0 j16 #24
  br_f64.le s8 s10 b12 #16
  br_f64.le s8 j16 b12 #24
  br_f64.le f0 s8 b12 #16
  br_f64.le f0 j16 b12 #24
  br_not_f64.le s8 s10 b12 #16
  br_not_f64.le s8 j16 b12 #24
  br_not_f64.le f0 s8 b12 #16
  br_not_f64.le f0 j16 b12 #24
  f64.ge d8 s10 s12 #16
  f64.ge r0 s10 s12 #16
  f64.ge d8 s10 j16 #24
  f64.ge r0 s10 j16 #24
  f64.ge d8 f0 s10 #16
  f64.ge r0 f0 s10 #16
  f64.ge d8 f0 j16 #24
  f64.ge r0 f0 j16 #24
  br_f64.ge s8 s10 b12 #16
  br_f64.ge s8 j16 b12 #24
  br_f64.ge f0 s8 b12 #16
  br_f64.ge f0 j16 b12 #24
  br_not_f64.ge s8 s10 b12 #16
  br_not_f64.ge s8 j16 b12 #24
  br_not_f64.ge f0 s8 b12 #16
  br_not_f64.ge f0 j16 b12 #24
  f64.abs d8 s10 #16
  f64.abs f0 s10 #16
  f64.abs d8 f0 #16
  f64.abs f0 f0 #16
  f64.neg d8 s10 #16
  f64.neg f0 s10 #16
  f64.neg d8 f0 #16
  f64.neg f0 f0 #16
  f64.ceil d8 s10 #16
  f64.ceil f0 s10 #16
  f64.ceil d8 f0 #16
  f64.ceil f0 f0 #16
  f64.floor d8 s10 #16
  f64.floor f0 s10 #16
  f64.floor d8 f0 #16
  f64.floor f0 f0 #16
  f64.trunc d8 s10 #16
  f64.trunc f0 s10 #16
  f64.trunc d8 f0 #16
  f64.trunc f0 f0 #16
  f64.nearest d8 s10 #16
  f64.nearest f0 s10 #16
  f64.nearest d8 f0 #16
  f64.nearest f0 f0 #16
  f64.sqrt d8 s10 #16
  f64.sqrt f0 s10 #16
  f64.sqrt d8 f0 #16
  f64.sqrt f0 f0 #16
  i32WrapI64 d8 s10 #16
  i32WrapI64 r0 s10 #16
  i32WrapI64 d8 r0 #16
  i32WrapI64 r0 r0 #16
  i64ExtendI32S d8 s10 #16
  i64ExtendI32S r0 s10 #16
  i64ExtendI32S d8 r0 #16
  i64ExtendI32S r0 r0 #16
  i32TruncF32S d8 s10 #16
  i32TruncF32S r0 s10 #16
  i32TruncF32S d8 f0 #16
  i32TruncF32S r0 f0 #16
  i32TruncSatF32S d8 s10 #16
  i32TruncSatF32S r0 s10 #16
  i32TruncSatF32S d8 f0 #16
  i32TruncSatF32S r0 f0 #16
  f32ConvertI32S d8 s10 #16
  f32ConvertI32S f0 s10 #16
  f32ConvertI32S d8 r0 #16
  f32ConvertI32S f0 r0 #16
  i32TruncF64S d8 s10 #16
  i32TruncF64S r0 s10 #16
  i32TruncF64S d8 f0 #16
  i32TruncF64S r0 f0 #16
  i32TruncSatF64S d8 s10 #16
  i32TruncSatF64S r0 s10 #16
  i32TruncSatF64S d8 f0 #16
  i32TruncSatF64S r0 f0 #16
  f64ConvertI32S d8 s10 #16
  f64ConvertI32S f0 s10 #16
  f64ConvertI32S d8 r0 #16
  f64ConvertI32S f0 r0 #16
  i32TruncF32U d8 s10 #16
  i32TruncF32U r0 s10 #16
  i32TruncF32U d8 f0 #16
  i32TruncF32U r0 f0 #16
  i32TruncSatF32U d8 s10 #16
  i32TruncSatF32U r0 s10 #16
  i32TruncSatF32U d8 f0 #16
  i32TruncSatF32U r0 f0 #16
  f32ConvertI32U d8 s10 #16
  f32ConvertI32U f0 s10 #16
  f32ConvertI32U d8 r0 #16
  f32ConvertI32U f0 r0 #16
  i32TruncF64U d8 s10 #16
  i32TruncF64U r0 s10 #16
  i32TruncF64U d8 f0 #16
  i32TruncF64U r0 f0 #16
  i32TruncSatF64U d8 s10 #16
  i32TruncSatF64U r0 s10 #16
  i32TruncSatF64U d8 f0 #16
  i32TruncSatF64U r0 f0 #16
  f64ConvertI32U d8 s10 #16
  f64ConvertI32U f0 s10 #16
  f64ConvertI32U d8 r0 #16
  f64ConvertI32U f0 r0 #16
  i64TruncF32S d8 s10 #16
  i64TruncF32S r0 s10 #16
  i64TruncF32S d8 f0 #16
  i64TruncF32S r0 f0 #16
  i64TruncSatF32S d8 s10 #16
  i64TruncSatF32S r0 s10 #16
  i64TruncSatF32S d8 f0 #16
  i64TruncSatF32S r0 f0 #16
  f32ConvertI64S d8 s10 #16
  f32ConvertI64S f0 s10 #16
  f32ConvertI64S d8 r0 #16
  f32ConvertI64S f0 r0 #16
  i64TruncF64S d8 s10 #16
  i64TruncF64S r0 s10 #16
  i64TruncF64S d8 f0 #16
  i64TruncF64S r0 f0 #16
  i64TruncSatF64S d8 s10 #16
  i64TruncSatF64S r0 s10 #16
  i64TruncSatF64S d8 f0 #16
  i64TruncSatF64S r0 f0 #16
  f64ConvertI64S d8 s10 #16
  f64ConvertI64S f0 s10 #16
  f64ConvertI64S d8 r0 #16
  f64ConvertI64S f0 r0 #16
  i64TruncF32U d8 s10 #16
  i64TruncF32U r0 s10 #16
  i64TruncF32U d8 f0 #16
  i64TruncF32U r0 f0 #16
  i64TruncSatF32U d8 s10 #16
  i64TruncSatF32U r0 s10 #16
  i64TruncSatF32U d8 f0 #16
  i64TruncSatF32U r0 f0 #16
  f32ConvertI64U d8 s10 #16
  f32ConvertI64U f0 s10 #16
  f32ConvertI64U d8 r0 #16
  f32ConvertI64U f0 r0 #16
  i64TruncF64U d8 s10 #16
  i64TruncF64U r0 s10 #16
  i64TruncF64U d8 f0 #16
  i64TruncF64U r0 f0 #16
  i64TruncSatF64U d8 s10 #16
  i64TruncSatF64U r0 s10 #16
  i64TruncSatF64U d8 f0 #16
  i64TruncSatF64U r0 f0 #16
  f64ConvertI64U d8 s10 #16
  f64ConvertI64U f0 s10 #16
  f64ConvertI64U d8 r0 #16
  f64ConvertI64U f0 r0 #16
  f32DemoteF64 d8 s10 #16
  f32DemoteF64 f0 s10 #16
  f32DemoteF64 d8 f0 #16
  f32DemoteF64 f0 f0 #16
  f64PromoteF32 d8 s10 #16
  f64PromoteF32 f0 s10 #16
  f64PromoteF32 d8 f0 #16
  f64PromoteF32 f0 f0 #16
  is_zero d8 s10 #16
  is_zero r0 s10 #16
  is_zero d8 r0 #16
  is_zero r0 r0 #16
  """
}
