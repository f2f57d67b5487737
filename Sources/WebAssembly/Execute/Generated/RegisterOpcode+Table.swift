// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

extension RegisterOpcode {
  /// The number of register opcodes, and of those that are not fused from others.
  static var count: Int { 2243 }
  static var unfusedCount: Int { 1318 }

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
  static var `branchTableA`: RegisterOpcode { RegisterOpcode(rawValue: 11) }
  static var `copy`: RegisterOpcode { RegisterOpcode(rawValue: 12) }
  static var `copyWide`: RegisterOpcode { RegisterOpcode(rawValue: 13) }
  static var `constant32`: RegisterOpcode { RegisterOpcode(rawValue: 14) }
  static var `constant64`: RegisterOpcode { RegisterOpcode(rawValue: 15) }
  static var `zero`: RegisterOpcode { RegisterOpcode(rawValue: 16) }
  static var `zeroMany`: RegisterOpcode { RegisterOpcode(rawValue: 20) }
  static var `select`: RegisterOpcode { RegisterOpcode(rawValue: 21) }
  static var `call`: RegisterOpcode { RegisterOpcode(rawValue: 25) }
  static var `callImport`: RegisterOpcode { RegisterOpcode(rawValue: 26) }
  static var `callIndirect`: RegisterOpcode { RegisterOpcode(rawValue: 27) }
  static var `callIndirectA`: RegisterOpcode { RegisterOpcode(rawValue: 28) }
  static var `callReference`: RegisterOpcode { RegisterOpcode(rawValue: 29) }
  static var `returnCall`: RegisterOpcode { RegisterOpcode(rawValue: 30) }
  static var `returnCallImport`: RegisterOpcode { RegisterOpcode(rawValue: 31) }
  static var `returnCallIndirect`: RegisterOpcode { RegisterOpcode(rawValue: 32) }
  static var `returnCallReference`: RegisterOpcode { RegisterOpcode(rawValue: 33) }
  static var `return0`: RegisterOpcode { RegisterOpcode(rawValue: 34) }
  static var `return1`: RegisterOpcode { RegisterOpcode(rawValue: 35) }
  static var `returnF32`: RegisterOpcode { RegisterOpcode(rawValue: 38) }
  static var `returnF64`: RegisterOpcode { RegisterOpcode(rawValue: 41) }
  static var `throw`: RegisterOpcode { RegisterOpcode(rawValue: 44) }
  static var `throwReference`: RegisterOpcode { RegisterOpcode(rawValue: 45) }
  static var `globalGet`: RegisterOpcode { RegisterOpcode(rawValue: 46) }
  static var `globalSet`: RegisterOpcode { RegisterOpcode(rawValue: 48) }
  static var `globalGetVector`: RegisterOpcode { RegisterOpcode(rawValue: 50) }
  static var `globalSetVector`: RegisterOpcode { RegisterOpcode(rawValue: 51) }
  static var `memorySize`: RegisterOpcode { RegisterOpcode(rawValue: 52) }
  static var `memoryGrow`: RegisterOpcode { RegisterOpcode(rawValue: 53) }
  static var `drop`: RegisterOpcode { RegisterOpcode(rawValue: 54) }
  static var `bulk`: RegisterOpcode { RegisterOpcode(rawValue: 55) }
  static var `tableGet`: RegisterOpcode { RegisterOpcode(rawValue: 56) }
  static var `tableSet`: RegisterOpcode { RegisterOpcode(rawValue: 57) }
  static var `tableSize`: RegisterOpcode { RegisterOpcode(rawValue: 58) }
  static var `tableGrow`: RegisterOpcode { RegisterOpcode(rawValue: 59) }
  static var `functionReference`: RegisterOpcode { RegisterOpcode(rawValue: 60) }
  static var `asNonNull`: RegisterOpcode { RegisterOpcode(rawValue: 61) }
  static var `arrayNewDefault`: RegisterOpcode { RegisterOpcode(rawValue: 62) }
  static var `load8U`: RegisterOpcode { RegisterOpcode(rawValue: 63) }
  static var `load8S32`: RegisterOpcode { RegisterOpcode(rawValue: 70) }
  static var `load8S64`: RegisterOpcode { RegisterOpcode(rawValue: 77) }
  static var `load16U`: RegisterOpcode { RegisterOpcode(rawValue: 84) }
  static var `load16S32`: RegisterOpcode { RegisterOpcode(rawValue: 91) }
  static var `load16S64`: RegisterOpcode { RegisterOpcode(rawValue: 98) }
  static var `load32U`: RegisterOpcode { RegisterOpcode(rawValue: 105) }
  static var `load32S64`: RegisterOpcode { RegisterOpcode(rawValue: 112) }
  static var `load64`: RegisterOpcode { RegisterOpcode(rawValue: 119) }
  static var `loadF32`: RegisterOpcode { RegisterOpcode(rawValue: 126) }
  static var `loadF64`: RegisterOpcode { RegisterOpcode(rawValue: 133) }
  static var `store8`: RegisterOpcode { RegisterOpcode(rawValue: 140) }
  static var `store16`: RegisterOpcode { RegisterOpcode(rawValue: 149) }
  static var `store32`: RegisterOpcode { RegisterOpcode(rawValue: 158) }
  static var `store64`: RegisterOpcode { RegisterOpcode(rawValue: 167) }
  static var `storeF32`: RegisterOpcode { RegisterOpcode(rawValue: 176) }
  static var `storeF64`: RegisterOpcode { RegisterOpcode(rawValue: 179) }
  static var `i32Add`: RegisterOpcode { RegisterOpcode(rawValue: 182) }
  static var `i32Sub`: RegisterOpcode { RegisterOpcode(rawValue: 190) }
  static var `i32Mul`: RegisterOpcode { RegisterOpcode(rawValue: 204) }
  static var `i32And`: RegisterOpcode { RegisterOpcode(rawValue: 212) }
  static var `i32Or`: RegisterOpcode { RegisterOpcode(rawValue: 220) }
  static var `i32Xor`: RegisterOpcode { RegisterOpcode(rawValue: 228) }
  static var `i32Shl`: RegisterOpcode { RegisterOpcode(rawValue: 236) }
  static var `i32ShrS`: RegisterOpcode { RegisterOpcode(rawValue: 250) }
  static var `i32ShrU`: RegisterOpcode { RegisterOpcode(rawValue: 264) }
  static var `i32Rotl`: RegisterOpcode { RegisterOpcode(rawValue: 278) }
  static var `i32Rotr`: RegisterOpcode { RegisterOpcode(rawValue: 292) }
  static var `i32DivS`: RegisterOpcode { RegisterOpcode(rawValue: 306) }
  static var `i32DivU`: RegisterOpcode { RegisterOpcode(rawValue: 320) }
  static var `i32RemS`: RegisterOpcode { RegisterOpcode(rawValue: 334) }
  static var `i32RemU`: RegisterOpcode { RegisterOpcode(rawValue: 348) }
  static var `i32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 362) }
  static var `brI32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 370) }
  static var `i32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 374) }
  static var `brI32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 382) }
  static var `i32LtS`: RegisterOpcode { RegisterOpcode(rawValue: 386) }
  static var `brI32LtS`: RegisterOpcode { RegisterOpcode(rawValue: 394) }
  static var `i32LtU`: RegisterOpcode { RegisterOpcode(rawValue: 398) }
  static var `brI32LtU`: RegisterOpcode { RegisterOpcode(rawValue: 406) }
  static var `i32GtS`: RegisterOpcode { RegisterOpcode(rawValue: 410) }
  static var `brI32GtS`: RegisterOpcode { RegisterOpcode(rawValue: 418) }
  static var `i32GtU`: RegisterOpcode { RegisterOpcode(rawValue: 422) }
  static var `brI32GtU`: RegisterOpcode { RegisterOpcode(rawValue: 430) }
  static var `i32LeS`: RegisterOpcode { RegisterOpcode(rawValue: 434) }
  static var `brI32LeS`: RegisterOpcode { RegisterOpcode(rawValue: 442) }
  static var `i32LeU`: RegisterOpcode { RegisterOpcode(rawValue: 446) }
  static var `brI32LeU`: RegisterOpcode { RegisterOpcode(rawValue: 454) }
  static var `i32GeS`: RegisterOpcode { RegisterOpcode(rawValue: 458) }
  static var `brI32GeS`: RegisterOpcode { RegisterOpcode(rawValue: 466) }
  static var `i32GeU`: RegisterOpcode { RegisterOpcode(rawValue: 470) }
  static var `brI32GeU`: RegisterOpcode { RegisterOpcode(rawValue: 478) }
  static var `i32Clz`: RegisterOpcode { RegisterOpcode(rawValue: 482) }
  static var `i32Ctz`: RegisterOpcode { RegisterOpcode(rawValue: 486) }
  static var `i32Popcnt`: RegisterOpcode { RegisterOpcode(rawValue: 490) }
  static var `i32Extend8S`: RegisterOpcode { RegisterOpcode(rawValue: 494) }
  static var `i32Extend16S`: RegisterOpcode { RegisterOpcode(rawValue: 498) }
  static var `i64Add`: RegisterOpcode { RegisterOpcode(rawValue: 502) }
  static var `i64Sub`: RegisterOpcode { RegisterOpcode(rawValue: 510) }
  static var `i64Mul`: RegisterOpcode { RegisterOpcode(rawValue: 524) }
  static var `i64And`: RegisterOpcode { RegisterOpcode(rawValue: 532) }
  static var `i64Or`: RegisterOpcode { RegisterOpcode(rawValue: 540) }
  static var `i64Xor`: RegisterOpcode { RegisterOpcode(rawValue: 548) }
  static var `i64Shl`: RegisterOpcode { RegisterOpcode(rawValue: 556) }
  static var `i64ShrS`: RegisterOpcode { RegisterOpcode(rawValue: 570) }
  static var `i64ShrU`: RegisterOpcode { RegisterOpcode(rawValue: 584) }
  static var `i64Rotl`: RegisterOpcode { RegisterOpcode(rawValue: 598) }
  static var `i64Rotr`: RegisterOpcode { RegisterOpcode(rawValue: 612) }
  static var `i64DivS`: RegisterOpcode { RegisterOpcode(rawValue: 626) }
  static var `i64DivU`: RegisterOpcode { RegisterOpcode(rawValue: 640) }
  static var `i64RemS`: RegisterOpcode { RegisterOpcode(rawValue: 654) }
  static var `i64RemU`: RegisterOpcode { RegisterOpcode(rawValue: 668) }
  static var `i64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 682) }
  static var `brI64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 690) }
  static var `i64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 694) }
  static var `brI64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 702) }
  static var `i64LtS`: RegisterOpcode { RegisterOpcode(rawValue: 706) }
  static var `brI64LtS`: RegisterOpcode { RegisterOpcode(rawValue: 714) }
  static var `i64LtU`: RegisterOpcode { RegisterOpcode(rawValue: 718) }
  static var `brI64LtU`: RegisterOpcode { RegisterOpcode(rawValue: 726) }
  static var `i64GtS`: RegisterOpcode { RegisterOpcode(rawValue: 730) }
  static var `brI64GtS`: RegisterOpcode { RegisterOpcode(rawValue: 738) }
  static var `i64GtU`: RegisterOpcode { RegisterOpcode(rawValue: 742) }
  static var `brI64GtU`: RegisterOpcode { RegisterOpcode(rawValue: 750) }
  static var `i64LeS`: RegisterOpcode { RegisterOpcode(rawValue: 754) }
  static var `brI64LeS`: RegisterOpcode { RegisterOpcode(rawValue: 762) }
  static var `i64LeU`: RegisterOpcode { RegisterOpcode(rawValue: 766) }
  static var `brI64LeU`: RegisterOpcode { RegisterOpcode(rawValue: 774) }
  static var `i64GeS`: RegisterOpcode { RegisterOpcode(rawValue: 778) }
  static var `brI64GeS`: RegisterOpcode { RegisterOpcode(rawValue: 786) }
  static var `i64GeU`: RegisterOpcode { RegisterOpcode(rawValue: 790) }
  static var `brI64GeU`: RegisterOpcode { RegisterOpcode(rawValue: 798) }
  static var `i64Clz`: RegisterOpcode { RegisterOpcode(rawValue: 802) }
  static var `i64Ctz`: RegisterOpcode { RegisterOpcode(rawValue: 806) }
  static var `i64Popcnt`: RegisterOpcode { RegisterOpcode(rawValue: 810) }
  static var `i64Extend8S`: RegisterOpcode { RegisterOpcode(rawValue: 814) }
  static var `i64Extend16S`: RegisterOpcode { RegisterOpcode(rawValue: 818) }
  static var `f32Add`: RegisterOpcode { RegisterOpcode(rawValue: 822) }
  static var `f32Sub`: RegisterOpcode { RegisterOpcode(rawValue: 830) }
  static var `f32Mul`: RegisterOpcode { RegisterOpcode(rawValue: 844) }
  static var `f32Div`: RegisterOpcode { RegisterOpcode(rawValue: 852) }
  static var `f32Min`: RegisterOpcode { RegisterOpcode(rawValue: 866) }
  static var `f32Max`: RegisterOpcode { RegisterOpcode(rawValue: 874) }
  static var `f32Copysign`: RegisterOpcode { RegisterOpcode(rawValue: 882) }
  static var `f32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 896) }
  static var `brF32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 904) }
  static var `f32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 908) }
  static var `brF32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 916) }
  static var `f32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 920) }
  static var `brF32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 928) }
  static var `brNotF32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 932) }
  static var `f32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 936) }
  static var `brF32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 944) }
  static var `brNotF32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 948) }
  static var `f32Le`: RegisterOpcode { RegisterOpcode(rawValue: 952) }
  static var `brF32Le`: RegisterOpcode { RegisterOpcode(rawValue: 960) }
  static var `brNotF32Le`: RegisterOpcode { RegisterOpcode(rawValue: 964) }
  static var `f32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 968) }
  static var `brF32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 976) }
  static var `brNotF32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 980) }
  static var `f32Abs`: RegisterOpcode { RegisterOpcode(rawValue: 984) }
  static var `f32Neg`: RegisterOpcode { RegisterOpcode(rawValue: 988) }
  static var `f32Ceil`: RegisterOpcode { RegisterOpcode(rawValue: 992) }
  static var `f32Floor`: RegisterOpcode { RegisterOpcode(rawValue: 996) }
  static var `f32Trunc`: RegisterOpcode { RegisterOpcode(rawValue: 1000) }
  static var `f32Nearest`: RegisterOpcode { RegisterOpcode(rawValue: 1004) }
  static var `f32Sqrt`: RegisterOpcode { RegisterOpcode(rawValue: 1008) }
  static var `f64Add`: RegisterOpcode { RegisterOpcode(rawValue: 1012) }
  static var `f64Sub`: RegisterOpcode { RegisterOpcode(rawValue: 1020) }
  static var `f64Mul`: RegisterOpcode { RegisterOpcode(rawValue: 1034) }
  static var `f64Div`: RegisterOpcode { RegisterOpcode(rawValue: 1042) }
  static var `f64Min`: RegisterOpcode { RegisterOpcode(rawValue: 1056) }
  static var `f64Max`: RegisterOpcode { RegisterOpcode(rawValue: 1064) }
  static var `f64Copysign`: RegisterOpcode { RegisterOpcode(rawValue: 1072) }
  static var `f64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1086) }
  static var `brF64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1094) }
  static var `f64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1098) }
  static var `brF64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1106) }
  static var `f64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1110) }
  static var `brF64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1118) }
  static var `brNotF64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1122) }
  static var `f64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1126) }
  static var `brF64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1134) }
  static var `brNotF64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1138) }
  static var `f64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1142) }
  static var `brF64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1150) }
  static var `brNotF64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1154) }
  static var `f64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1158) }
  static var `brF64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1166) }
  static var `brNotF64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1170) }
  static var `f64Abs`: RegisterOpcode { RegisterOpcode(rawValue: 1174) }
  static var `f64Neg`: RegisterOpcode { RegisterOpcode(rawValue: 1178) }
  static var `f64Ceil`: RegisterOpcode { RegisterOpcode(rawValue: 1182) }
  static var `f64Floor`: RegisterOpcode { RegisterOpcode(rawValue: 1186) }
  static var `f64Trunc`: RegisterOpcode { RegisterOpcode(rawValue: 1190) }
  static var `f64Nearest`: RegisterOpcode { RegisterOpcode(rawValue: 1194) }
  static var `f64Sqrt`: RegisterOpcode { RegisterOpcode(rawValue: 1198) }
  static var `i32WrapI64`: RegisterOpcode { RegisterOpcode(rawValue: 1202) }
  static var `i64ExtendI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1206) }
  static var `i32TruncF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1210) }
  static var `i32TruncSatF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1214) }
  static var `f32ConvertI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1218) }
  static var `i32TruncF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1222) }
  static var `i32TruncSatF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1226) }
  static var `f64ConvertI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1230) }
  static var `i32TruncF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1234) }
  static var `i32TruncSatF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1238) }
  static var `f32ConvertI32U`: RegisterOpcode { RegisterOpcode(rawValue: 1242) }
  static var `i32TruncF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1246) }
  static var `i32TruncSatF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1250) }
  static var `f64ConvertI32U`: RegisterOpcode { RegisterOpcode(rawValue: 1254) }
  static var `i64TruncF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1258) }
  static var `i64TruncSatF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1262) }
  static var `f32ConvertI64S`: RegisterOpcode { RegisterOpcode(rawValue: 1266) }
  static var `i64TruncF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1270) }
  static var `i64TruncSatF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1274) }
  static var `f64ConvertI64S`: RegisterOpcode { RegisterOpcode(rawValue: 1278) }
  static var `i64TruncF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1282) }
  static var `i64TruncSatF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1286) }
  static var `f32ConvertI64U`: RegisterOpcode { RegisterOpcode(rawValue: 1290) }
  static var `i64TruncF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1294) }
  static var `i64TruncSatF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1298) }
  static var `f64ConvertI64U`: RegisterOpcode { RegisterOpcode(rawValue: 1302) }
  static var `f32DemoteF64`: RegisterOpcode { RegisterOpcode(rawValue: 1306) }
  static var `f64PromoteF32`: RegisterOpcode { RegisterOpcode(rawValue: 1310) }
  static var `isZero`: RegisterOpcode { RegisterOpcode(rawValue: 1314) }

  /// The handlers' addresses, by opcode.
  static let handlers: [UInt] = (controlHandlers + instanceHandlers + memoryHandlers + i32Handlers + i64Handlers + f32Handlers + f64Handlers + conversionHandlers + fused1Handlers + fused2Handlers + fused3Handlers + fused4Handlers).map { unsafeBitCast($0, to: UInt.self) }

  /// The words of an instruction, by opcode up to `unfusedCount`; zero where they depend on the instruction.
  static let lengths: [UInt8] = [1,1,1,2,2,2,2,2,2,2,0,0,2,2,2,3,2,2,2,2,2,2,2,2,2,3,2,3,3,2,4,4,4,4,1,2,2,3,2,2,3,2,2,3,2,2,2,2,2,2,2,2,2,2,2,3,2,2,2,3,2,2,2,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2]

  /// An opcode, the one behind it, and the opcode of both together.
  static let fusions: [(UInt16, UInt16, UInt16)] = [
    (372, 400, 1318),
    (1318, 471, 1319),
    (372, 105, 1320),
    (1320, 7, 1321),
    (466, 184, 1322),
    (480, 431, 1323),
    (1323, 185, 1324),
    (480, 12, 1325),
    (1325, 479, 1326),
    (480, 184, 1327),
    (421, 109, 1328),
    (1328, 110, 1329),
    (430, 370, 1330),
    (445, 14, 1331),
    (1331, 371, 1332),
    (394, 184, 1333),
    (1333, 480, 1334),
    (384, 184, 1335),
    (1335, 184, 1336),
    (384, 109, 1337),
    (1337, 110, 1338),
    (1337, 109, 1339),
    (753, 1203, 1340),
    (1340, 373, 1341),
    (6, 187, 1342),
    (1342, 36, 1343),
    (6, 105, 1344),
    (1344, 6, 1345),
    (7, 14, 1346),
    (7, 184, 1347),
    (1347, 408, 1348),
    (7, 525, 1349),
    (1349, 672, 1350),
    (7, 105, 1351),
    (1351, 239, 1352),
    (8, 191, 1353),
    (1353, 186, 1354),
    (8, 192, 1355),
    (1355, 192, 1356),
    (8, 91, 1357),
    (1357, 92, 1358),
    (9, 184, 1359),
    (9, 215, 1360),
    (9, 192, 1361),
    (1361, 12, 1362),
    (9, 108, 1363),
    (1363, 160, 1364),
    (9, 63, 1365),
    (14, 371, 1366),
    (14, 5, 1367),
    (14, 8, 1368),
    (14, 25, 1369),
    (14, 14, 1370),
    (1370, 14, 1371),
    (1370, 184, 1372),
    (1370, 24, 1373),
    (1370, 22, 1374),
    (1370, 23, 1375),
    (14, 12, 1376),
    (1376, 25, 1377),
    (14, 184, 1378),
    (1378, 184, 1379),
    (14, 24, 1380),
    (1380, 186, 1381),
    (14, 22, 1382),
    (14, 23, 1383),
    (1383, 182, 1384),
    (14, 158, 1385),
    (1385, 158, 1386),
    (15, 549, 1387),
    (1387, 15, 1388),
    (12, 370, 1389),
    (1389, 183, 1390),
    (12, 394, 1391),
    (12, 5, 1392),
    (12, 6, 1393),
    (12, 9, 1394),
    (12, 25, 1395),
    (12, 28, 1396),
    (12, 14, 1397),
    (12, 12, 1398),
    (1398, 25, 1399),
    (1398, 12, 1400),
    (1398, 184, 1401),
    (1398, 207, 1402),
    (12, 1013, 1403),
    (1403, 1276, 1404),
    (12, 47, 1405),
    (12, 185, 1406),
    (1406, 187, 1407),
    (12, 183, 1408),
    (1408, 143, 1409),
    (12, 184, 1410),
    (1410, 214, 1411),
    (12, 182, 1412),
    (1412, 409, 1413),
    (1412, 12, 1414),
    (12, 413, 1415),
    (1415, 12, 1416),
    (12, 376, 1417),
    (1417, 8, 1418),
    (12, 266, 1419),
    (1419, 400, 1420),
    (12, 192, 1421),
    (1421, 7, 1422),
    (12, 668, 1423),
    (1423, 12, 1424),
    (12, 105, 1425),
    (12, 63, 1426),
    (826, 931, 1427),
    (826, 847, 1428),
    (1428, 840, 1429),
    (824, 848, 1430),
    (1430, 824, 1431),
    (851, 841, 1432),
    (1432, 826, 1433),
    (849, 826, 1434),
    (1434, 824, 1435),
    (1434, 848, 1436),
    (847, 840, 1437),
    (1437, 176, 1438),
    (845, 827, 1439),
    (1439, 843, 1440),
    (846, 846, 1441),
    (846, 182, 1442),
    (844, 845, 1443),
    (1443, 826, 1444),
    (841, 826, 1445),
    (1445, 847, 1446),
    (1017, 180, 1447),
    (1017, 179, 1448),
    (1448, 184, 1449),
    (1448, 133, 1450),
    (1013, 1039, 1451),
    (1451, 1016, 1452),
    (1016, 185, 1453),
    (1453, 136, 1454),
    (1016, 179, 1455),
    (1014, 502, 1456),
    (1456, 192, 1457),
    (1257, 1016, 1458),
    (1048, 1124, 1459),
    (1039, 1017, 1460),
    (1460, 179, 1461),
    (1039, 1016, 1462),
    (1462, 14, 1463),
    (1462, 184, 1464),
    (1039, 1031, 1465),
    (1465, 179, 1466),
    (1035, 1039, 1467),
    (1467, 1031, 1468),
    (1040, 185, 1469),
    (1469, 136, 1470),
    (1040, 182, 1471),
    (1471, 136, 1472),
    (1038, 1017, 1473),
    (1473, 1157, 1474),
    (1038, 1034, 1475),
    (1475, 193, 1476),
    (1038, 136, 1477),
    (1477, 1017, 1478),
    (1034, 1034, 1479),
    (1479, 1017, 1480),
    (1201, 1039, 1481),
    (1481, 1054, 1482),
    (1031, 179, 1483),
    (1483, 184, 1484),
    (1483, 133, 1485),
    (1021, 1016, 1486),
    (1486, 1013, 1487),
    (1486, 1038, 1488),
    (1030, 1039, 1489),
    (1489, 1016, 1490),
    (1030, 185, 1491),
    (1491, 135, 1492),
    (47, 385, 1493),
    (47, 7, 1494),
    (1494, 6, 1495),
    (1494, 10, 1496),
    (47, 196, 1497),
    (1497, 49, 1498),
    (47, 1205, 1499),
    (46, 6, 1500),
    (49, 37, 1501),
    (189, 354, 1502),
    (1502, 1257, 1503),
    (189, 108, 1504),
    (1504, 208, 1505),
    (1504, 233, 1506),
    (189, 107, 1507),
    (1507, 215, 1508),
    (1507, 267, 1509),
    (189, 65, 1510),
    (189, 153, 1511),
    (1511, 185, 1512),
    (189, 160, 1513),
    (189, 142, 1514),
    (1514, 184, 1515),
    (187, 187, 1516),
    (1516, 66, 1517),
    (187, 188, 1518),
    (1518, 105, 1519),
    (187, 186, 1520),
    (1520, 12, 1521),
    (1520, 184, 1522),
    (187, 243, 1523),
    (1523, 187, 1524),
    (187, 194, 1525),
    (187, 108, 1526),
    (187, 107, 1527),
    (1527, 185, 1528),
    (1527, 184, 1529),
    (187, 122, 1530),
    (1530, 705, 1531),
    (187, 121, 1532),
    (187, 66, 1533),
    (1533, 432, 1534),
    (1533, 187, 1535),
    (187, 65, 1536),
    (1536, 231, 1537),
    (187, 160, 1538),
    (1538, 184, 1539),
    (185, 49, 1540),
    (1540, 34, 1541),
    (1540, 35, 1542),
    (185, 187, 1543),
    (1543, 66, 1544),
    (185, 186, 1545),
    (1545, 207, 1546),
    (1545, 196, 1547),
    (185, 94, 1548),
    (1548, 209, 1549),
    (185, 108, 1550),
    (1550, 186, 1551),
    (185, 107, 1552),
    (1552, 27, 1553),
    (1552, 12, 1554),
    (1552, 185, 1555),
    (1552, 182, 1556),
    (1552, 284, 1557),
    (1552, 267, 1558),
    (185, 73, 1559),
    (1559, 243, 1560),
    (185, 66, 1561),
    (1561, 233, 1562),
    (185, 65, 1563),
    (1563, 185, 1564),
    (185, 128, 1565),
    (185, 136, 1566),
    (1566, 1039, 1567),
    (185, 135, 1568),
    (1568, 185, 1569),
    (185, 36, 1570),
    (185, 162, 1571),
    (185, 161, 1572),
    (185, 160, 1573),
    (185, 171, 1574),
    (1574, 185, 1575),
    (185, 143, 1576),
    (183, 189, 1577),
    (183, 187, 1578),
    (183, 270, 1579),
    (1579, 243, 1580),
    (183, 66, 1581),
    (1581, 187, 1582),
    (1581, 506, 1583),
    (1581, 142, 1584),
    (183, 65, 1585),
    (1585, 183, 1586),
    (183, 136, 1587),
    (1587, 1039, 1588),
    (183, 161, 1589),
    (183, 143, 1590),
    (1590, 184, 1591),
    (188, 5, 1592),
    (188, 185, 1593),
    (188, 587, 1594),
    (1594, 1204, 1595),
    (188, 64, 1596),
    (1596, 379, 1597),
    (186, 12, 1598),
    (186, 185, 1599),
    (1599, 94, 1600),
    (1599, 107, 1601),
    (186, 184, 1602),
    (1602, 12, 1603),
    (186, 182, 1604),
    (186, 427, 1605),
    (1605, 23, 1606),
    (186, 424, 1607),
    (1607, 192, 1608),
    (186, 391, 1609),
    (1609, 23, 1610),
    (186, 271, 1611),
    (1611, 232, 1612),
    (186, 192, 1613),
    (1613, 64, 1614),
    (186, 233, 1615),
    (1615, 284, 1616),
    (186, 108, 1617),
    (186, 107, 1618),
    (186, 65, 1619),
    (1619, 385, 1620),
    (184, 372, 1621),
    (184, 480, 1622),
    (184, 443, 1623),
    (1623, 184, 1624),
    (184, 408, 1625),
    (184, 385, 1626),
    (184, 384, 1627),
    (1627, 8, 1628),
    (184, 5, 1629),
    (184, 6, 1630),
    (184, 7, 1631),
    (184, 12, 1632),
    (1632, 12, 1633),
    (184, 850, 1634),
    (184, 187, 1635),
    (1635, 385, 1636),
    (184, 185, 1637),
    (1637, 187, 1638),
    (1637, 256, 1639),
    (184, 184, 1640),
    (1640, 396, 1641),
    (1640, 384, 1642),
    (1640, 7, 1643),
    (1640, 12, 1644),
    (1640, 184, 1645),
    (1640, 248, 1646),
    (1640, 192, 1647),
    (184, 182, 1648),
    (1648, 184, 1649),
    (184, 219, 1650),
    (184, 215, 1651),
    (1651, 369, 1652),
    (184, 239, 1653),
    (1653, 187, 1654),
    (1653, 186, 1655),
    (184, 192, 1656),
    (1656, 421, 1657),
    (1656, 7, 1658),
    (1656, 184, 1659),
    (184, 86, 1660),
    (1660, 184, 1661),
    (184, 106, 1662),
    (1662, 108, 1663),
    (184, 107, 1664),
    (1664, 396, 1665),
    (184, 105, 1666),
    (1666, 184, 1667),
    (184, 65, 1668),
    (1668, 197, 1669),
    (1668, 63, 1670),
    (184, 63, 1671),
    (1671, 385, 1672),
    (1671, 184, 1673),
    (184, 135, 1674),
    (1674, 134, 1675),
    (184, 160, 1676),
    (182, 12, 1677),
    (1677, 12, 1678),
    (182, 189, 1679),
    (1679, 107, 1680),
    (1679, 135, 1681),
    (182, 188, 1682),
    (182, 184, 1683),
    (1683, 12, 1684),
    (182, 182, 1685),
    (1685, 12, 1686),
    (182, 197, 1687),
    (1687, 136, 1688),
    (182, 196, 1689),
    (1689, 135, 1690),
    (182, 233, 1691),
    (1691, 284, 1692),
    (182, 107, 1693),
    (182, 66, 1694),
    (1694, 187, 1695),
    (182, 65, 1696),
    (182, 135, 1697),
    (1697, 183, 1698),
    (1697, 134, 1699),
    (219, 433, 1700),
    (219, 7, 1701),
    (219, 9, 1702),
    (219, 189, 1703),
    (1703, 107, 1704),
    (219, 243, 1705),
    (1705, 107, 1706),
    (219, 275, 1707),
    (219, 66, 1708),
    (217, 7, 1709),
    (217, 9, 1710),
    (217, 186, 1711),
    (1711, 12, 1712),
    (217, 381, 1713),
    (1713, 224, 1714),
    (215, 373, 1715),
    (1715, 184, 1716),
    (215, 7, 1717),
    (215, 9, 1718),
    (215, 1257, 1719),
    (1719, 1016, 1720),
    (215, 188, 1721),
    (1721, 215, 1722),
    (1721, 84, 1723),
    (215, 186, 1724),
    (215, 369, 1725),
    (1725, 14, 1726),
    (215, 243, 1727),
    (1727, 189, 1728),
    (215, 271, 1729),
    (1729, 187, 1730),
    (215, 233, 1731),
    (1731, 210, 1732),
    (215, 23, 1733),
    (1733, 433, 1734),
    (213, 186, 1735),
    (1735, 231, 1736),
    (218, 215, 1737),
    (218, 267, 1738),
    (218, 587, 1739),
    (1739, 1205, 1740),
    (1739, 538, 1741),
    (216, 213, 1742),
    (216, 243, 1743),
    (1743, 186, 1744),
    (214, 184, 1745),
    (214, 214, 1746),
    (1746, 239, 1747),
    (214, 243, 1748),
    (1748, 187, 1749),
    (322, 211, 1750),
    (1750, 201, 1751),
    (369, 14, 1752),
    (1752, 14, 1753),
    (363, 23, 1754),
    (415, 23, 1755),
    (429, 24, 1756),
    (427, 23, 1757),
    (1757, 151, 1758),
    (425, 24, 1759),
    (1759, 142, 1760),
    (423, 24, 1761),
    (424, 12, 1762),
    (1762, 7, 1763),
    (391, 23, 1764),
    (1764, 160, 1765),
    (390, 23, 1766),
    (1766, 160, 1767),
    (388, 12, 1768),
    (1768, 7, 1769),
    (400, 14, 1770),
    (1770, 23, 1771),
    (211, 201, 1772),
    (211, 36, 1773),
    (209, 187, 1774),
    (1774, 186, 1775),
    (209, 186, 1776),
    (1776, 185, 1777),
    (207, 188, 1778),
    (1778, 1036, 1779),
    (207, 186, 1780),
    (207, 271, 1781),
    (1781, 187, 1782),
    (381, 224, 1783),
    (374, 184, 1784),
    (1784, 12, 1785),
    (225, 7, 1786),
    (225, 219, 1787),
    (225, 225, 1788),
    (225, 271, 1789),
    (1789, 219, 1790),
    (224, 267, 1791),
    (281, 233, 1792),
    (1792, 186, 1793),
    (281, 232, 1794),
    (1794, 267, 1795),
    (284, 186, 1796),
    (280, 281, 1797),
    (1797, 232, 1798),
    (243, 189, 1799),
    (1799, 108, 1800),
    (243, 187, 1801),
    (1801, 108, 1802),
    (1801, 107, 1803),
    (1801, 121, 1804),
    (243, 186, 1805),
    (1805, 108, 1806),
    (1805, 107, 1807),
    (243, 108, 1808),
    (243, 107, 1809),
    (1809, 267, 1810),
    (245, 219, 1811),
    (239, 187, 1812),
    (1812, 107, 1813),
    (1812, 161, 1814),
    (239, 188, 1815),
    (239, 186, 1816),
    (1816, 14, 1817),
    (1816, 12, 1818),
    (1816, 107, 1819),
    (242, 108, 1820),
    (248, 409, 1821),
    (1821, 105, 1822),
    (238, 187, 1823),
    (1823, 86, 1824),
    (238, 185, 1825),
    (238, 188, 1826),
    (1826, 222, 1827),
    (238, 184, 1828),
    (238, 106, 1829),
    (271, 187, 1830),
    (271, 219, 1831),
    (271, 233, 1832),
    (267, 219, 1833),
    (1833, 189, 1834),
    (1833, 186, 1835),
    (267, 218, 1836),
    (267, 225, 1837),
    (267, 233, 1838),
    (267, 232, 1839),
    (1839, 185, 1840),
    (266, 184, 1841),
    (1841, 185, 1842),
    (197, 11, 1843),
    (197, 219, 1844),
    (1844, 433, 1845),
    (203, 218, 1846),
    (193, 219, 1847),
    (193, 136, 1848),
    (1848, 1039, 1849),
    (193, 160, 1850),
    (191, 186, 1851),
    (191, 243, 1852),
    (1852, 186, 1853),
    (196, 433, 1854),
    (196, 235, 1855),
    (1855, 270, 1856),
    (192, 385, 1857),
    (192, 384, 1858),
    (192, 6, 1859),
    (192, 7, 1860),
    (192, 25, 1861),
    (192, 12, 1862),
    (192, 49, 1863),
    (1863, 171, 1864),
    (192, 184, 1865),
    (1865, 239, 1866),
    (192, 414, 1867),
    (1867, 184, 1868),
    (192, 192, 1869),
    (192, 107, 1870),
    (1870, 420, 1871),
    (192, 64, 1872),
    (1872, 243, 1873),
    (192, 135, 1874),
    (1874, 193, 1875),
    (190, 456, 1876),
    (190, 423, 1877),
    (1877, 14, 1878),
    (1203, 187, 1879),
    (1879, 66, 1880),
    (1203, 121, 1881),
    (1204, 270, 1882),
    (1882, 218, 1883),
    (235, 186, 1884),
    (1884, 271, 1885),
    (235, 270, 1886),
    (1886, 425, 1887),
    (233, 186, 1888),
    (1888, 185, 1889),
    (1888, 182, 1890),
    (233, 219, 1891),
    (1891, 243, 1892),
    (233, 210, 1893),
    (1893, 271, 1894),
    (233, 284, 1895),
    (1895, 186, 1896),
    (233, 233, 1897),
    (1897, 233, 1898),
    (1897, 232, 1899),
    (233, 232, 1900),
    (1900, 185, 1901),
    (233, 160, 1902),
    (231, 219, 1903),
    (1903, 275, 1904),
    (229, 216, 1905),
    (1905, 213, 1906),
    (234, 193, 1907),
    (1907, 217, 1908),
    (232, 185, 1909),
    (232, 243, 1910),
    (1910, 235, 1911),
    (232, 271, 1912),
    (232, 267, 1913),
    (1913, 233, 1914),
    (232, 105, 1915),
    (507, 507, 1916),
    (1916, 506, 1917),
    (507, 506, 1918),
    (507, 169, 1919),
    (505, 1205, 1920),
    (1920, 121, 1921),
    (1920, 170, 1922),
    (505, 1204, 1923),
    (1923, 120, 1924),
    (503, 506, 1925),
    (1925, 525, 1926),
    (506, 14, 1927),
    (506, 192, 1928),
    (1928, 7, 1929),
    (506, 1203, 1930),
    (1930, 232, 1931),
    (506, 525, 1932),
    (1932, 506, 1933),
    (506, 553, 1934),
    (504, 704, 1935),
    (539, 1317, 1936),
    (535, 1317, 1937),
    (1937, 14, 1938),
    (805, 506, 1939),
    (1939, 811, 1940),
    (744, 524, 1941),
    (1941, 586, 1942),
    (529, 506, 1943),
    (527, 506, 1944),
    (525, 506, 1945),
    (1945, 525, 1946),
    (525, 672, 1947),
    (668, 535, 1948),
    (1948, 1317, 1949),
    (601, 506, 1950),
    (1950, 547, 1951),
    (604, 506, 1952),
    (563, 552, 1953),
    (561, 552, 1954),
    (1954, 577, 1955),
    (559, 552, 1956),
    (1956, 527, 1957),
    (1956, 591, 1958),
    (577, 506, 1959),
    (591, 1205, 1960),
    (1960, 217, 1961),
    (591, 552, 1962),
    (587, 1204, 1963),
    (586, 527, 1964),
    (1964, 507, 1965),
    (553, 15, 1966),
    (1966, 528, 1967),
    (553, 604, 1968),
    (1968, 506, 1969),
    (549, 15, 1970),
    (549, 604, 1971),
    (552, 539, 1972),
    (1972, 1317, 1973),
    (552, 563, 1974),
    (1974, 552, 1975),
    (1317, 7, 1976),
    (94, 209, 1977),
    (1977, 186, 1978),
    (92, 372, 1979),
    (1979, 105, 1980),
    (91, 91, 1981),
    (1981, 391, 1982),
    (86, 184, 1983),
    (1983, 86, 1984),
    (86, 427, 1985),
    (113, 507, 1986),
    (1986, 169, 1987),
    (108, 12, 1988),
    (1988, 28, 1989),
    (108, 186, 1990),
    (1990, 391, 1991),
    (108, 415, 1992),
    (1992, 23, 1993),
    (108, 242, 1994),
    (1994, 108, 1995),
    (108, 197, 1996),
    (1996, 11, 1997),
    (108, 233, 1998),
    (1998, 233, 1999),
    (108, 160, 2000),
    (2000, 158, 2001),
    (106, 384, 2002),
    (106, 9, 2003),
    (106, 189, 2004),
    (106, 187, 2005),
    (2005, 160, 2006),
    (106, 188, 2007),
    (2007, 160, 2008),
    (106, 450, 2009),
    (2009, 7, 2010),
    (106, 225, 2011),
    (2011, 219, 2012),
    (106, 243, 2013),
    (2013, 188, 2014),
    (106, 108, 2015),
    (2015, 12, 2016),
    (106, 160, 2017),
    (2017, 34, 2018),
    (2017, 158, 2019),
    (110, 397, 2020),
    (2020, 110, 2021),
    (110, 384, 2022),
    (107, 433, 2023),
    (2023, 185, 2024),
    (107, 432, 2025),
    (107, 385, 2026),
    (107, 7, 2027),
    (107, 8, 2028),
    (107, 12, 2029),
    (2029, 12, 2030),
    (107, 185, 2031),
    (2031, 108, 2032),
    (107, 184, 2033),
    (107, 215, 2034),
    (2034, 243, 2035),
    (107, 284, 2036),
    (2036, 281, 2037),
    (107, 267, 2038),
    (2038, 219, 2039),
    (2038, 232, 2040),
    (107, 106, 2041),
    (2041, 160, 2042),
    (105, 456, 2043),
    (2043, 185, 2044),
    (105, 5, 2045),
    (105, 6, 2046),
    (105, 7, 2047),
    (105, 9, 2048),
    (2048, 108, 2049),
    (2048, 64, 2050),
    (105, 25, 2051),
    (105, 14, 2052),
    (105, 12, 2053),
    (105, 187, 2054),
    (2054, 65, 2055),
    (105, 185, 2056),
    (2056, 108, 2057),
    (105, 184, 2058),
    (2058, 108, 2059),
    (105, 182, 2060),
    (2060, 189, 2061),
    (105, 219, 2062),
    (2062, 243, 2063),
    (105, 243, 2064),
    (105, 239, 2065),
    (2065, 187, 2066),
    (2065, 186, 2067),
    (105, 192, 2068),
    (2068, 12, 2069),
    (105, 106, 2070),
    (2070, 187, 2071),
    (2070, 209, 2072),
    (2070, 160, 2073),
    (105, 107, 2074),
    (105, 105, 2075),
    (2075, 105, 2076),
    (109, 110, 2077),
    (109, 109, 2078),
    (109, 68, 2079),
    (122, 169, 2080),
    (120, 1205, 2081),
    (120, 169, 2082),
    (2082, 184, 2083),
    (119, 119, 2084),
    (73, 243, 2085),
    (2085, 189, 2086),
    (66, 384, 2087),
    (66, 7, 2088),
    (66, 187, 2089),
    (2089, 243, 2090),
    (2089, 66, 2091),
    (66, 186, 2092),
    (2092, 480, 2093),
    (66, 233, 2094),
    (2094, 219, 2095),
    (66, 142, 2096),
    (2096, 184, 2097),
    (64, 385, 2098),
    (64, 7, 2099),
    (64, 11, 2100),
    (64, 217, 2101),
    (2101, 23, 2102),
    (64, 243, 2103),
    (64, 142, 2104),
    (2104, 184, 2105),
    (2104, 192, 2106),
    (68, 208, 2107),
    (65, 9, 2108),
    (63, 385, 2109),
    (63, 7, 2110),
    (63, 9, 2111),
    (2111, 184, 2112),
    (63, 12, 2113),
    (2113, 12, 2114),
    (63, 189, 2115),
    (2115, 65, 2116),
    (63, 184, 2117),
    (2117, 6, 2118),
    (63, 215, 2119),
    (2119, 372, 2120),
    (63, 196, 2121),
    (2121, 433, 2122),
    (63, 64, 2123),
    (2123, 372, 2124),
    (63, 63, 2125),
    (2125, 384, 2126),
    (129, 827, 2127),
    (129, 851, 2128),
    (2128, 841, 2129),
    (126, 828, 2130),
    (2130, 126, 2131),
    (126, 848, 2132),
    (136, 1130, 2133),
    (2133, 23, 2134),
    (136, 1039, 2135),
    (2135, 1017, 2136),
    (2135, 1016, 2137),
    (136, 1030, 2138),
    (2138, 1039, 2139),
    (134, 1041, 2140),
    (2140, 1016, 2141),
    (134, 1039, 2142),
    (2142, 1017, 2143),
    (2142, 1016, 2144),
    (135, 185, 2145),
    (2145, 136, 2146),
    (135, 182, 2147),
    (135, 134, 2148),
    (2148, 1039, 2149),
    (135, 135, 2150),
    (133, 1035, 2151),
    (2151, 1039, 2152),
    (133, 184, 2153),
    (2153, 136, 2154),
    (133, 134, 2155),
    (2155, 1039, 2156),
    (24, 186, 2157),
    (2157, 408, 2158),
    (24, 142, 2159),
    (2159, 184, 2160),
    (23, 14, 2161),
    (23, 215, 2162),
    (2162, 226, 2163),
    (23, 192, 2164),
    (23, 559, 2165),
    (2165, 552, 2166),
    (23, 21, 2167),
    (23, 160, 2168),
    (2168, 185, 2169),
    (2168, 107, 2170),
    (21, 189, 2171),
    (2171, 408, 2172),
    (151, 184, 2173),
    (149, 149, 2174),
    (2174, 149, 2175),
    (161, 182, 2176),
    (2176, 188, 2177),
    (160, 5, 2178),
    (160, 185, 2179),
    (160, 184, 2180),
    (2180, 385, 2181),
    (2180, 184, 2182),
    (160, 106, 2183),
    (160, 120, 2184),
    (2184, 169, 2185),
    (160, 158, 2186),
    (2186, 184, 2187),
    (2186, 34, 2188),
    (158, 14, 2189),
    (158, 12, 2190),
    (2190, 406, 2191),
    (158, 184, 2192),
    (2192, 5, 2193),
    (2192, 184, 2194),
    (2192, 192, 2195),
    (158, 192, 2196),
    (2196, 184, 2197),
    (158, 158, 2198),
    (2198, 12, 2199),
    (2198, 34, 2200),
    (2198, 35, 2201),
    (2198, 158, 2202),
    (171, 14, 2203),
    (169, 184, 2204),
    (2204, 5, 2205),
    (167, 167, 2206),
    (143, 184, 2207),
    (142, 184, 2208),
    (2208, 185, 2209),
    (142, 192, 2210),
    (141, 182, 2211),
    (2211, 502, 2212),
    (140, 14, 2213),
    (2213, 5, 2214),
    (176, 184, 2215),
    (180, 12, 2216),
    (2216, 192, 2217),
    (180, 184, 2218),
    (2218, 1035, 2219),
    (179, 184, 2220),
    (2220, 1035, 2221),
    (2220, 184, 2222),
    (2220, 135, 2223),
    (179, 192, 2224),
    (2224, 135, 2225),
    (179, 134, 2226),
    (16, 8, 2227),
    (16, 105, 2228),
    (2228, 9, 2229),
    (17, 467, 2230),
    (2230, 35, 2231),
    (17, 105, 2232),
    (2232, 7, 2233),
    (17, 16, 2234),
    (2234, 105, 2235),
    (18, 16, 2236),
    (2236, 6, 2237),
    (18, 17, 2238),
    (2238, 14, 2239),
    (2238, 16, 2240),
    (19, 16, 2241),
    (19, 18, 2242),
  ]

  /// The mnemonic and operand layout of each opcode, a line each; of a fused one, those that it is made of.
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
  branchTableA r0 t12 #16
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
  callIndirectA r0 F12 u16 u20 #24
  callReference s8 F12 #16
  returnCall S8 u12 u16 p24 #32
  returnCallImport S8 u12 u16 u24 #32
  returnCallIndirect S8 u12 u16 u20 S24 u28 #32
  returnCallReference S8 u12 u16 S24 #32
  return0 #8
  return1 d8 s10 #16
  return1 d8 r0 #16
  return1 d8 j16 #24
  returnF32 d8 s10 #16
  returnF32 d8 f0 #16
  returnF32 d8 j16 #24
  returnF64 d8 s10 #16
  returnF64 d8 f0 #16
  returnF64 d8 j16 #24
  throw u8 S12 #16
  throwReference s8 #16
  globalGet d8 u12 #16
  globalGet r0 u12 #16
  globalSet s8 u12 #16
  globalSet r0 u12 #16
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
  + 372 400
  + 1318 471
  + 372 105
  + 1320 7
  + 466 184
  + 480 431
  + 1323 185
  + 480 12
  + 1325 479
  + 480 184
  + 421 109
  + 1328 110
  + 430 370
  + 445 14
  + 1331 371
  + 394 184
  + 1333 480
  + 384 184
  + 1335 184
  + 384 109
  + 1337 110
  + 1337 109
  + 753 1203
  + 1340 373
  + 6 187
  + 1342 36
  + 6 105
  + 1344 6
  + 7 14
  + 7 184
  + 1347 408
  + 7 525
  + 1349 672
  + 7 105
  + 1351 239
  + 8 191
  + 1353 186
  + 8 192
  + 1355 192
  + 8 91
  + 1357 92
  + 9 184
  + 9 215
  + 9 192
  + 1361 12
  + 9 108
  + 1363 160
  + 9 63
  + 14 371
  + 14 5
  + 14 8
  + 14 25
  + 14 14
  + 1370 14
  + 1370 184
  + 1370 24
  + 1370 22
  + 1370 23
  + 14 12
  + 1376 25
  + 14 184
  + 1378 184
  + 14 24
  + 1380 186
  + 14 22
  + 14 23
  + 1383 182
  + 14 158
  + 1385 158
  + 15 549
  + 1387 15
  + 12 370
  + 1389 183
  + 12 394
  + 12 5
  + 12 6
  + 12 9
  + 12 25
  + 12 28
  + 12 14
  + 12 12
  + 1398 25
  + 1398 12
  + 1398 184
  + 1398 207
  + 12 1013
  + 1403 1276
  + 12 47
  + 12 185
  + 1406 187
  + 12 183
  + 1408 143
  + 12 184
  + 1410 214
  + 12 182
  + 1412 409
  + 1412 12
  + 12 413
  + 1415 12
  + 12 376
  + 1417 8
  + 12 266
  + 1419 400
  + 12 192
  + 1421 7
  + 12 668
  + 1423 12
  + 12 105
  + 12 63
  + 826 931
  + 826 847
  + 1428 840
  + 824 848
  + 1430 824
  + 851 841
  + 1432 826
  + 849 826
  + 1434 824
  + 1434 848
  + 847 840
  + 1437 176
  + 845 827
  + 1439 843
  + 846 846
  + 846 182
  + 844 845
  + 1443 826
  + 841 826
  + 1445 847
  + 1017 180
  + 1017 179
  + 1448 184
  + 1448 133
  + 1013 1039
  + 1451 1016
  + 1016 185
  + 1453 136
  + 1016 179
  + 1014 502
  + 1456 192
  + 1257 1016
  + 1048 1124
  + 1039 1017
  + 1460 179
  + 1039 1016
  + 1462 14
  + 1462 184
  + 1039 1031
  + 1465 179
  + 1035 1039
  + 1467 1031
  + 1040 185
  + 1469 136
  + 1040 182
  + 1471 136
  + 1038 1017
  + 1473 1157
  + 1038 1034
  + 1475 193
  + 1038 136
  + 1477 1017
  + 1034 1034
  + 1479 1017
  + 1201 1039
  + 1481 1054
  + 1031 179
  + 1483 184
  + 1483 133
  + 1021 1016
  + 1486 1013
  + 1486 1038
  + 1030 1039
  + 1489 1016
  + 1030 185
  + 1491 135
  + 47 385
  + 47 7
  + 1494 6
  + 1494 10
  + 47 196
  + 1497 49
  + 47 1205
  + 46 6
  + 49 37
  + 189 354
  + 1502 1257
  + 189 108
  + 1504 208
  + 1504 233
  + 189 107
  + 1507 215
  + 1507 267
  + 189 65
  + 189 153
  + 1511 185
  + 189 160
  + 189 142
  + 1514 184
  + 187 187
  + 1516 66
  + 187 188
  + 1518 105
  + 187 186
  + 1520 12
  + 1520 184
  + 187 243
  + 1523 187
  + 187 194
  + 187 108
  + 187 107
  + 1527 185
  + 1527 184
  + 187 122
  + 1530 705
  + 187 121
  + 187 66
  + 1533 432
  + 1533 187
  + 187 65
  + 1536 231
  + 187 160
  + 1538 184
  + 185 49
  + 1540 34
  + 1540 35
  + 185 187
  + 1543 66
  + 185 186
  + 1545 207
  + 1545 196
  + 185 94
  + 1548 209
  + 185 108
  + 1550 186
  + 185 107
  + 1552 27
  + 1552 12
  + 1552 185
  + 1552 182
  + 1552 284
  + 1552 267
  + 185 73
  + 1559 243
  + 185 66
  + 1561 233
  + 185 65
  + 1563 185
  + 185 128
  + 185 136
  + 1566 1039
  + 185 135
  + 1568 185
  + 185 36
  + 185 162
  + 185 161
  + 185 160
  + 185 171
  + 1574 185
  + 185 143
  + 183 189
  + 183 187
  + 183 270
  + 1579 243
  + 183 66
  + 1581 187
  + 1581 506
  + 1581 142
  + 183 65
  + 1585 183
  + 183 136
  + 1587 1039
  + 183 161
  + 183 143
  + 1590 184
  + 188 5
  + 188 185
  + 188 587
  + 1594 1204
  + 188 64
  + 1596 379
  + 186 12
  + 186 185
  + 1599 94
  + 1599 107
  + 186 184
  + 1602 12
  + 186 182
  + 186 427
  + 1605 23
  + 186 424
  + 1607 192
  + 186 391
  + 1609 23
  + 186 271
  + 1611 232
  + 186 192
  + 1613 64
  + 186 233
  + 1615 284
  + 186 108
  + 186 107
  + 186 65
  + 1619 385
  + 184 372
  + 184 480
  + 184 443
  + 1623 184
  + 184 408
  + 184 385
  + 184 384
  + 1627 8
  + 184 5
  + 184 6
  + 184 7
  + 184 12
  + 1632 12
  + 184 850
  + 184 187
  + 1635 385
  + 184 185
  + 1637 187
  + 1637 256
  + 184 184
  + 1640 396
  + 1640 384
  + 1640 7
  + 1640 12
  + 1640 184
  + 1640 248
  + 1640 192
  + 184 182
  + 1648 184
  + 184 219
  + 184 215
  + 1651 369
  + 184 239
  + 1653 187
  + 1653 186
  + 184 192
  + 1656 421
  + 1656 7
  + 1656 184
  + 184 86
  + 1660 184
  + 184 106
  + 1662 108
  + 184 107
  + 1664 396
  + 184 105
  + 1666 184
  + 184 65
  + 1668 197
  + 1668 63
  + 184 63
  + 1671 385
  + 1671 184
  + 184 135
  + 1674 134
  + 184 160
  + 182 12
  + 1677 12
  + 182 189
  + 1679 107
  + 1679 135
  + 182 188
  + 182 184
  + 1683 12
  + 182 182
  + 1685 12
  + 182 197
  + 1687 136
  + 182 196
  + 1689 135
  + 182 233
  + 1691 284
  + 182 107
  + 182 66
  + 1694 187
  + 182 65
  + 182 135
  + 1697 183
  + 1697 134
  + 219 433
  + 219 7
  + 219 9
  + 219 189
  + 1703 107
  + 219 243
  + 1705 107
  + 219 275
  + 219 66
  + 217 7
  + 217 9
  + 217 186
  + 1711 12
  + 217 381
  + 1713 224
  + 215 373
  + 1715 184
  + 215 7
  + 215 9
  + 215 1257
  + 1719 1016
  + 215 188
  + 1721 215
  + 1721 84
  + 215 186
  + 215 369
  + 1725 14
  + 215 243
  + 1727 189
  + 215 271
  + 1729 187
  + 215 233
  + 1731 210
  + 215 23
  + 1733 433
  + 213 186
  + 1735 231
  + 218 215
  + 218 267
  + 218 587
  + 1739 1205
  + 1739 538
  + 216 213
  + 216 243
  + 1743 186
  + 214 184
  + 214 214
  + 1746 239
  + 214 243
  + 1748 187
  + 322 211
  + 1750 201
  + 369 14
  + 1752 14
  + 363 23
  + 415 23
  + 429 24
  + 427 23
  + 1757 151
  + 425 24
  + 1759 142
  + 423 24
  + 424 12
  + 1762 7
  + 391 23
  + 1764 160
  + 390 23
  + 1766 160
  + 388 12
  + 1768 7
  + 400 14
  + 1770 23
  + 211 201
  + 211 36
  + 209 187
  + 1774 186
  + 209 186
  + 1776 185
  + 207 188
  + 1778 1036
  + 207 186
  + 207 271
  + 1781 187
  + 381 224
  + 374 184
  + 1784 12
  + 225 7
  + 225 219
  + 225 225
  + 225 271
  + 1789 219
  + 224 267
  + 281 233
  + 1792 186
  + 281 232
  + 1794 267
  + 284 186
  + 280 281
  + 1797 232
  + 243 189
  + 1799 108
  + 243 187
  + 1801 108
  + 1801 107
  + 1801 121
  + 243 186
  + 1805 108
  + 1805 107
  + 243 108
  + 243 107
  + 1809 267
  + 245 219
  + 239 187
  + 1812 107
  + 1812 161
  + 239 188
  + 239 186
  + 1816 14
  + 1816 12
  + 1816 107
  + 242 108
  + 248 409
  + 1821 105
  + 238 187
  + 1823 86
  + 238 185
  + 238 188
  + 1826 222
  + 238 184
  + 238 106
  + 271 187
  + 271 219
  + 271 233
  + 267 219
  + 1833 189
  + 1833 186
  + 267 218
  + 267 225
  + 267 233
  + 267 232
  + 1839 185
  + 266 184
  + 1841 185
  + 197 11
  + 197 219
  + 1844 433
  + 203 218
  + 193 219
  + 193 136
  + 1848 1039
  + 193 160
  + 191 186
  + 191 243
  + 1852 186
  + 196 433
  + 196 235
  + 1855 270
  + 192 385
  + 192 384
  + 192 6
  + 192 7
  + 192 25
  + 192 12
  + 192 49
  + 1863 171
  + 192 184
  + 1865 239
  + 192 414
  + 1867 184
  + 192 192
  + 192 107
  + 1870 420
  + 192 64
  + 1872 243
  + 192 135
  + 1874 193
  + 190 456
  + 190 423
  + 1877 14
  + 1203 187
  + 1879 66
  + 1203 121
  + 1204 270
  + 1882 218
  + 235 186
  + 1884 271
  + 235 270
  + 1886 425
  + 233 186
  + 1888 185
  + 1888 182
  + 233 219
  + 1891 243
  + 233 210
  + 1893 271
  + 233 284
  + 1895 186
  + 233 233
  + 1897 233
  + 1897 232
  + 233 232
  + 1900 185
  + 233 160
  + 231 219
  + 1903 275
  + 229 216
  + 1905 213
  + 234 193
  + 1907 217
  + 232 185
  + 232 243
  + 1910 235
  + 232 271
  + 232 267
  + 1913 233
  + 232 105
  + 507 507
  + 1916 506
  + 507 506
  + 507 169
  + 505 1205
  + 1920 121
  + 1920 170
  + 505 1204
  + 1923 120
  + 503 506
  + 1925 525
  + 506 14
  + 506 192
  + 1928 7
  + 506 1203
  + 1930 232
  + 506 525
  + 1932 506
  + 506 553
  + 504 704
  + 539 1317
  + 535 1317
  + 1937 14
  + 805 506
  + 1939 811
  + 744 524
  + 1941 586
  + 529 506
  + 527 506
  + 525 506
  + 1945 525
  + 525 672
  + 668 535
  + 1948 1317
  + 601 506
  + 1950 547
  + 604 506
  + 563 552
  + 561 552
  + 1954 577
  + 559 552
  + 1956 527
  + 1956 591
  + 577 506
  + 591 1205
  + 1960 217
  + 591 552
  + 587 1204
  + 586 527
  + 1964 507
  + 553 15
  + 1966 528
  + 553 604
  + 1968 506
  + 549 15
  + 549 604
  + 552 539
  + 1972 1317
  + 552 563
  + 1974 552
  + 1317 7
  + 94 209
  + 1977 186
  + 92 372
  + 1979 105
  + 91 91
  + 1981 391
  + 86 184
  + 1983 86
  + 86 427
  + 113 507
  + 1986 169
  + 108 12
  + 1988 28
  + 108 186
  + 1990 391
  + 108 415
  + 1992 23
  + 108 242
  + 1994 108
  + 108 197
  + 1996 11
  + 108 233
  + 1998 233
  + 108 160
  + 2000 158
  + 106 384
  + 106 9
  + 106 189
  + 106 187
  + 2005 160
  + 106 188
  + 2007 160
  + 106 450
  + 2009 7
  + 106 225
  + 2011 219
  + 106 243
  + 2013 188
  + 106 108
  + 2015 12
  + 106 160
  + 2017 34
  + 2017 158
  + 110 397
  + 2020 110
  + 110 384
  + 107 433
  + 2023 185
  + 107 432
  + 107 385
  + 107 7
  + 107 8
  + 107 12
  + 2029 12
  + 107 185
  + 2031 108
  + 107 184
  + 107 215
  + 2034 243
  + 107 284
  + 2036 281
  + 107 267
  + 2038 219
  + 2038 232
  + 107 106
  + 2041 160
  + 105 456
  + 2043 185
  + 105 5
  + 105 6
  + 105 7
  + 105 9
  + 2048 108
  + 2048 64
  + 105 25
  + 105 14
  + 105 12
  + 105 187
  + 2054 65
  + 105 185
  + 2056 108
  + 105 184
  + 2058 108
  + 105 182
  + 2060 189
  + 105 219
  + 2062 243
  + 105 243
  + 105 239
  + 2065 187
  + 2065 186
  + 105 192
  + 2068 12
  + 105 106
  + 2070 187
  + 2070 209
  + 2070 160
  + 105 107
  + 105 105
  + 2075 105
  + 109 110
  + 109 109
  + 109 68
  + 122 169
  + 120 1205
  + 120 169
  + 2082 184
  + 119 119
  + 73 243
  + 2085 189
  + 66 384
  + 66 7
  + 66 187
  + 2089 243
  + 2089 66
  + 66 186
  + 2092 480
  + 66 233
  + 2094 219
  + 66 142
  + 2096 184
  + 64 385
  + 64 7
  + 64 11
  + 64 217
  + 2101 23
  + 64 243
  + 64 142
  + 2104 184
  + 2104 192
  + 68 208
  + 65 9
  + 63 385
  + 63 7
  + 63 9
  + 2111 184
  + 63 12
  + 2113 12
  + 63 189
  + 2115 65
  + 63 184
  + 2117 6
  + 63 215
  + 2119 372
  + 63 196
  + 2121 433
  + 63 64
  + 2123 372
  + 63 63
  + 2125 384
  + 129 827
  + 129 851
  + 2128 841
  + 126 828
  + 2130 126
  + 126 848
  + 136 1130
  + 2133 23
  + 136 1039
  + 2135 1017
  + 2135 1016
  + 136 1030
  + 2138 1039
  + 134 1041
  + 2140 1016
  + 134 1039
  + 2142 1017
  + 2142 1016
  + 135 185
  + 2145 136
  + 135 182
  + 135 134
  + 2148 1039
  + 135 135
  + 133 1035
  + 2151 1039
  + 133 184
  + 2153 136
  + 133 134
  + 2155 1039
  + 24 186
  + 2157 408
  + 24 142
  + 2159 184
  + 23 14
  + 23 215
  + 2162 226
  + 23 192
  + 23 559
  + 2165 552
  + 23 21
  + 23 160
  + 2168 185
  + 2168 107
  + 21 189
  + 2171 408
  + 151 184
  + 149 149
  + 2174 149
  + 161 182
  + 2176 188
  + 160 5
  + 160 185
  + 160 184
  + 2180 385
  + 2180 184
  + 160 106
  + 160 120
  + 2184 169
  + 160 158
  + 2186 184
  + 2186 34
  + 158 14
  + 158 12
  + 2190 406
  + 158 184
  + 2192 5
  + 2192 184
  + 2192 192
  + 158 192
  + 2196 184
  + 158 158
  + 2198 12
  + 2198 34
  + 2198 35
  + 2198 158
  + 171 14
  + 169 184
  + 2204 5
  + 167 167
  + 143 184
  + 142 184
  + 2208 185
  + 142 192
  + 141 182
  + 2211 502
  + 140 14
  + 2213 5
  + 176 184
  + 180 12
  + 2216 192
  + 180 184
  + 2218 1035
  + 179 184
  + 2220 1035
  + 2220 184
  + 2220 135
  + 179 192
  + 2224 135
  + 179 134
  + 16 8
  + 16 105
  + 2228 9
  + 17 467
  + 2230 35
  + 17 105
  + 2232 7
  + 17 16
  + 2234 105
  + 18 16
  + 2236 6
  + 18 17
  + 2238 14
  + 2238 16
  + 19 16
  + 19 18
  """
}
