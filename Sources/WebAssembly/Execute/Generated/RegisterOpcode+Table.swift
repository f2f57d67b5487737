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
    (373, 185, 1318),
    (373, 184, 1319),
    (372, 105, 1320),
    (1320, 7, 1321),
    (480, 184, 1322),
    (433, 185, 1323),
    (1323, 66, 1324),
    (1324, 187, 1325),
    (433, 184, 1326),
    (408, 239, 1327),
    (384, 185, 1328),
    (384, 184, 1329),
    (384, 109, 1330),
    (1157, 1021, 1331),
    (1331, 1016, 1332),
    (1332, 1013, 1333),
    (7, 185, 1334),
    (7, 184, 1335),
    (7, 105, 1336),
    (8, 12, 1337),
    (8, 184, 1338),
    (1338, 185, 1339),
    (1339, 107, 1340),
    (1338, 184, 1341),
    (1341, 108, 1342),
    (9, 184, 1343),
    (1343, 388, 1344),
    (14, 371, 1345),
    (1345, 214, 1346),
    (14, 5, 1347),
    (14, 25, 1348),
    (14, 14, 1349),
    (1349, 14, 1350),
    (1349, 24, 1351),
    (1349, 23, 1352),
    (14, 12, 1353),
    (1353, 25, 1354),
    (14, 184, 1355),
    (14, 24, 1356),
    (1356, 186, 1357),
    (14, 22, 1358),
    (14, 23, 1359),
    (1359, 9, 1360),
    (1359, 186, 1361),
    (14, 21, 1362),
    (15, 528, 1363),
    (12, 406, 1364),
    (12, 5, 1365),
    (12, 6, 1366),
    (12, 7, 1367),
    (12, 9, 1368),
    (12, 25, 1369),
    (12, 28, 1370),
    (12, 14, 1371),
    (12, 12, 1372),
    (1372, 25, 1373),
    (1372, 12, 1374),
    (1374, 25, 1375),
    (1374, 12, 1376),
    (1372, 185, 1377),
    (1372, 184, 1378),
    (12, 1013, 1379),
    (1379, 1276, 1380),
    (1380, 503, 1381),
    (12, 1012, 1382),
    (12, 185, 1383),
    (12, 183, 1384),
    (12, 184, 1385),
    (1385, 7, 1386),
    (12, 182, 1387),
    (12, 215, 1388),
    (12, 214, 1389),
    (12, 413, 1390),
    (1390, 12, 1391),
    (1391, 9, 1392),
    (12, 267, 1393),
    (1393, 219, 1394),
    (12, 266, 1395),
    (12, 668, 1396),
    (1396, 12, 1397),
    (1397, 705, 1398),
    (12, 106, 1399),
    (12, 105, 1400),
    (12, 64, 1401),
    (12, 63, 1402),
    (1402, 188, 1403),
    (827, 843, 1404),
    (1404, 826, 1405),
    (826, 931, 1406),
    (826, 824, 1407),
    (1407, 849, 1408),
    (1408, 826, 1409),
    (826, 847, 1410),
    (1410, 840, 1411),
    (826, 848, 1412),
    (824, 848, 1413),
    (1413, 824, 1414),
    (1414, 849, 1415),
    (849, 827, 1416),
    (847, 841, 1417),
    (845, 827, 1418),
    (1418, 843, 1419),
    (1419, 826, 1420),
    (848, 826, 1421),
    (848, 844, 1422),
    (1422, 845, 1423),
    (1423, 826, 1424),
    (844, 845, 1425),
    (1425, 826, 1426),
    (1426, 845, 1427),
    (1017, 179, 1428),
    (1428, 184, 1429),
    (1429, 385, 1430),
    (1016, 179, 1431),
    (1431, 184, 1432),
    (1014, 502, 1433),
    (1433, 184, 1434),
    (1434, 559, 1435),
    (1256, 1016, 1436),
    (1256, 1048, 1437),
    (1130, 23, 1438),
    (1438, 21, 1439),
    (1439, 189, 1440),
    (1039, 1017, 1441),
    (1441, 179, 1442),
    (1442, 184, 1443),
    (1039, 1016, 1444),
    (1444, 14, 1445),
    (1445, 184, 1446),
    (1444, 1038, 1447),
    (1447, 1017, 1448),
    (1444, 185, 1449),
    (1449, 135, 1450),
    (1039, 1031, 1451),
    (1451, 179, 1452),
    (1035, 1039, 1453),
    (1453, 1031, 1454),
    (1035, 1038, 1455),
    (1455, 136, 1456),
    (1456, 1017, 1457),
    (1040, 185, 1458),
    (1458, 136, 1459),
    (1459, 1039, 1460),
    (1040, 184, 1461),
    (1034, 1034, 1462),
    (1462, 1017, 1463),
    (1463, 1153, 1464),
    (1031, 179, 1465),
    (1465, 133, 1466),
    (1021, 1016, 1467),
    (1467, 1038, 1468),
    (1468, 1013, 1469),
    (1030, 1039, 1470),
    (47, 385, 1471),
    (47, 7, 1472),
    (47, 188, 1473),
    (1473, 49, 1474),
    (46, 6, 1475),
    (189, 11, 1476),
    (189, 219, 1477),
    (189, 107, 1478),
    (1478, 267, 1479),
    (189, 65, 1480),
    (1480, 9, 1481),
    (189, 160, 1482),
    (189, 142, 1483),
    (187, 189, 1484),
    (187, 187, 1485),
    (1485, 66, 1486),
    (187, 188, 1487),
    (187, 243, 1488),
    (1488, 187, 1489),
    (1489, 107, 1490),
    (187, 108, 1491),
    (187, 107, 1492),
    (1492, 432, 1493),
    (187, 122, 1494),
    (187, 66, 1495),
    (187, 65, 1496),
    (187, 36, 1497),
    (187, 160, 1498),
    (1498, 184, 1499),
    (1499, 184, 1500),
    (185, 49, 1501),
    (1501, 35, 1502),
    (185, 187, 1503),
    (185, 186, 1504),
    (1504, 207, 1505),
    (1505, 189, 1506),
    (185, 219, 1507),
    (185, 218, 1508),
    (185, 94, 1509),
    (1509, 209, 1510),
    (185, 87, 1511),
    (185, 108, 1512),
    (185, 107, 1513),
    (1513, 185, 1514),
    (1514, 108, 1515),
    (1513, 182, 1516),
    (1516, 189, 1517),
    (1513, 267, 1518),
    (1518, 219, 1519),
    (185, 66, 1520),
    (1520, 187, 1521),
    (1521, 66, 1522),
    (185, 65, 1523),
    (185, 136, 1524),
    (1524, 1039, 1525),
    (1525, 1016, 1526),
    (185, 135, 1527),
    (1527, 185, 1528),
    (1528, 136, 1529),
    (185, 161, 1530),
    (185, 160, 1531),
    (183, 189, 1532),
    (183, 187, 1533),
    (183, 188, 1534),
    (183, 270, 1535),
    (1535, 243, 1536),
    (1536, 136, 1537),
    (183, 232, 1538),
    (183, 108, 1539),
    (183, 107, 1540),
    (183, 66, 1541),
    (1541, 187, 1542),
    (1542, 66, 1543),
    (1541, 506, 1544),
    (1544, 184, 1545),
    (1541, 142, 1546),
    (1546, 184, 1547),
    (183, 65, 1548),
    (183, 161, 1549),
    (183, 143, 1550),
    (1550, 184, 1551),
    (1551, 63, 1552),
    (188, 408, 1553),
    (188, 49, 1554),
    (188, 185, 1555),
    (188, 184, 1556),
    (188, 218, 1557),
    (188, 107, 1558),
    (188, 65, 1559),
    (188, 160, 1560),
    (186, 480, 1561),
    (1561, 184, 1562),
    (1562, 239, 1563),
    (186, 12, 1564),
    (1564, 280, 1565),
    (1565, 281, 1566),
    (186, 185, 1567),
    (1567, 108, 1568),
    (1567, 107, 1569),
    (1569, 185, 1570),
    (186, 188, 1571),
    (186, 186, 1572),
    (1572, 184, 1573),
    (1572, 65, 1574),
    (186, 184, 1575),
    (1575, 184, 1576),
    (1576, 7, 1577),
    (186, 182, 1578),
    (186, 424, 1579),
    (1579, 184, 1580),
    (1580, 6, 1581),
    (186, 391, 1582),
    (1582, 23, 1583),
    (1583, 160, 1584),
    (186, 243, 1585),
    (186, 242, 1586),
    (186, 271, 1587),
    (186, 233, 1588),
    (1588, 284, 1589),
    (1589, 186, 1590),
    (186, 232, 1591),
    (186, 108, 1592),
    (186, 107, 1593),
    (186, 121, 1594),
    (186, 66, 1595),
    (186, 65, 1596),
    (186, 160, 1597),
    (1597, 184, 1598),
    (184, 480, 1599),
    (184, 421, 1600),
    (184, 430, 1601),
    (184, 443, 1602),
    (1602, 184, 1603),
    (1603, 239, 1604),
    (184, 408, 1605),
    (184, 385, 1606),
    (184, 384, 1607),
    (1607, 8, 1608),
    (184, 5, 1609),
    (184, 6, 1610),
    (1610, 105, 1611),
    (184, 7, 1612),
    (184, 25, 1613),
    (184, 14, 1614),
    (184, 12, 1615),
    (1615, 25, 1616),
    (1615, 12, 1617),
    (1615, 184, 1618),
    (184, 49, 1619),
    (184, 187, 1620),
    (184, 185, 1621),
    (1621, 256, 1622),
    (1622, 445, 1623),
    (184, 183, 1624),
    (184, 186, 1625),
    (184, 184, 1626),
    (1626, 385, 1627),
    (1626, 384, 1628),
    (1626, 7, 1629),
    (1626, 12, 1630),
    (1630, 184, 1631),
    (1626, 184, 1632),
    (1632, 384, 1633),
    (1632, 7, 1634),
    (1632, 414, 1635),
    (1626, 248, 1636),
    (1636, 409, 1637),
    (184, 182, 1638),
    (1638, 184, 1639),
    (1639, 504, 1640),
    (184, 219, 1641),
    (184, 215, 1642),
    (184, 218, 1643),
    (184, 216, 1644),
    (184, 214, 1645),
    (184, 239, 1646),
    (1646, 187, 1647),
    (1647, 108, 1648),
    (1647, 107, 1649),
    (184, 238, 1650),
    (1650, 186, 1651),
    (1651, 107, 1652),
    (184, 86, 1653),
    (1653, 184, 1654),
    (184, 108, 1655),
    (184, 106, 1656),
    (1656, 108, 1657),
    (1657, 12, 1658),
    (184, 107, 1659),
    (1659, 396, 1660),
    (1660, 184, 1661),
    (1659, 266, 1662),
    (184, 105, 1663),
    (1663, 184, 1664),
    (1664, 430, 1665),
    (1663, 107, 1666),
    (184, 64, 1667),
    (1667, 243, 1668),
    (1668, 187, 1669),
    (1668, 186, 1670),
    (184, 65, 1671),
    (184, 63, 1672),
    (1672, 184, 1673),
    (1673, 6, 1674),
    (184, 136, 1675),
    (1675, 1030, 1676),
    (184, 135, 1677),
    (1677, 185, 1678),
    (1678, 136, 1679),
    (184, 160, 1680),
    (182, 12, 1681),
    (182, 189, 1682),
    (1682, 136, 1683),
    (1682, 135, 1684),
    (1684, 134, 1685),
    (182, 188, 1686),
    (1686, 64, 1687),
    (1687, 142, 1688),
    (1686, 135, 1689),
    (182, 186, 1690),
    (182, 184, 1691),
    (1691, 12, 1692),
    (1692, 63, 1693),
    (182, 182, 1694),
    (182, 233, 1695),
    (182, 107, 1696),
    (182, 66, 1697),
    (1697, 187, 1698),
    (1698, 66, 1699),
    (182, 65, 1700),
    (1700, 189, 1701),
    (182, 136, 1702),
    (1702, 1039, 1703),
    (1703, 1017, 1704),
    (182, 135, 1705),
    (1705, 183, 1706),
    (1706, 136, 1707),
    (1705, 134, 1708),
    (1708, 1040, 1709),
    (182, 161, 1710),
    (219, 7, 1711),
    (219, 9, 1712),
    (219, 189, 1713),
    (1713, 107, 1714),
    (217, 186, 1715),
    (215, 7, 1716),
    (215, 9, 1717),
    (215, 1257, 1718),
    (1718, 1016, 1719),
    (1719, 12, 1720),
    (215, 189, 1721),
    (215, 188, 1722),
    (1722, 84, 1723),
    (1723, 188, 1724),
    (215, 186, 1725),
    (215, 243, 1726),
    (1726, 189, 1727),
    (1727, 108, 1728),
    (215, 271, 1729),
    (215, 233, 1730),
    (1730, 210, 1731),
    (1731, 63, 1732),
    (215, 24, 1733),
    (215, 23, 1734),
    (218, 7, 1735),
    (218, 9, 1736),
    (218, 189, 1737),
    (218, 188, 1738),
    (218, 242, 1739),
    (218, 587, 1740),
    (1740, 538, 1741),
    (1741, 753, 1742),
    (216, 188, 1743),
    (216, 243, 1744),
    (1744, 186, 1745),
    (1745, 107, 1746),
    (214, 372, 1747),
    (214, 7, 1748),
    (214, 9, 1749),
    (214, 188, 1750),
    (214, 186, 1751),
    (214, 214, 1752),
    (214, 243, 1753),
    (214, 270, 1754),
    (323, 211, 1755),
    (322, 211, 1756),
    (1756, 201, 1757),
    (369, 14, 1758),
    (412, 12, 1759),
    (427, 23, 1760),
    (423, 24, 1761),
    (423, 23, 1762),
    (426, 24, 1763),
    (426, 23, 1764),
    (424, 23, 1765),
    (1765, 142, 1766),
    (390, 23, 1767),
    (1767, 160, 1768),
    (1768, 184, 1769),
    (401, 14, 1770),
    (1770, 23, 1771),
    (400, 14, 1772),
    (1772, 23, 1773),
    (211, 271, 1774),
    (209, 187, 1775),
    (207, 186, 1776),
    (207, 271, 1777),
    (210, 271, 1778),
    (208, 186, 1779),
    (206, 188, 1780),
    (206, 186, 1781),
    (376, 8, 1782),
    (1782, 12, 1783),
    (1783, 6, 1784),
    (225, 219, 1785),
    (225, 225, 1786),
    (225, 224, 1787),
    (223, 160, 1788),
    (224, 218, 1789),
    (224, 267, 1790),
    (224, 266, 1791),
    (354, 1257, 1792),
    (1792, 1048, 1793),
    (1793, 1124, 1794),
    (281, 233, 1795),
    (284, 186, 1796),
    (1796, 233, 1797),
    (1797, 284, 1798),
    (284, 281, 1799),
    (1799, 232, 1800),
    (280, 281, 1801),
    (243, 189, 1802),
    (243, 187, 1803),
    (243, 188, 1804),
    (243, 186, 1805),
    (1805, 108, 1806),
    (243, 108, 1807),
    (239, 189, 1808),
    (239, 187, 1809),
    (1809, 108, 1810),
    (1809, 107, 1811),
    (1809, 161, 1812),
    (239, 186, 1813),
    (1813, 12, 1814),
    (1813, 108, 1815),
    (1813, 107, 1816),
    (239, 225, 1817),
    (239, 224, 1818),
    (242, 188, 1819),
    (242, 186, 1820),
    (242, 108, 1821),
    (1821, 160, 1822),
    (1822, 158, 1823),
    (242, 107, 1824),
    (238, 187, 1825),
    (1825, 108, 1826),
    (238, 185, 1827),
    (238, 188, 1828),
    (238, 186, 1829),
    (1829, 107, 1830),
    (238, 184, 1831),
    (238, 225, 1832),
    (257, 445, 1833),
    (256, 445, 1834),
    (271, 187, 1835),
    (271, 219, 1836),
    (271, 218, 1837),
    (271, 233, 1838),
    (271, 232, 1839),
    (1839, 243, 1840),
    (275, 219, 1841),
    (275, 218, 1842),
    (267, 219, 1843),
    (1843, 189, 1844),
    (1844, 107, 1845),
    (267, 218, 1846),
    (267, 225, 1847),
    (267, 233, 1848),
    (267, 232, 1849),
    (1849, 185, 1850),
    (1850, 66, 1851),
    (270, 187, 1852),
    (270, 186, 1853),
    (270, 218, 1854),
    (274, 219, 1855),
    (266, 218, 1856),
    (201, 188, 1857),
    (1205, 217, 1858),
    (1858, 188, 1859),
    (1859, 587, 1860),
    (1203, 187, 1861),
    (1861, 66, 1862),
    (1862, 7, 1863),
    (1204, 218, 1864),
    (1864, 587, 1865),
    (1865, 1205, 1866),
    (235, 186, 1867),
    (1867, 271, 1868),
    (1868, 233, 1869),
    (235, 270, 1870),
    (1870, 425, 1871),
    (1871, 24, 1872),
    (233, 186, 1873),
    (233, 219, 1874),
    (1874, 243, 1875),
    (1875, 107, 1876),
    (233, 284, 1877),
    (1877, 186, 1878),
    (1878, 233, 1879),
    (233, 233, 1880),
    (1880, 233, 1881),
    (1881, 232, 1882),
    (233, 160, 1883),
    (231, 219, 1884),
    (234, 185, 1885),
    (1885, 217, 1886),
    (1886, 219, 1887),
    (232, 218, 1888),
    (232, 207, 1889),
    (1889, 188, 1890),
    (1890, 1036, 1891),
    (232, 281, 1892),
    (1892, 233, 1893),
    (1893, 186, 1894),
    (232, 267, 1895),
    (1895, 233, 1896),
    (232, 160, 1897),
    (230, 218, 1898),
    (507, 507, 1899),
    (1899, 506, 1900),
    (507, 169, 1901),
    (505, 1205, 1902),
    (505, 1204, 1903),
    (503, 506, 1904),
    (506, 185, 1905),
    (506, 215, 1906),
    (1906, 7, 1907),
    (506, 506, 1908),
    (506, 525, 1909),
    (1909, 507, 1910),
    (1910, 507, 1911),
    (506, 524, 1912),
    (506, 811, 1913),
    (1913, 561, 1914),
    (1914, 552, 1915),
    (506, 169, 1916),
    (502, 184, 1917),
    (502, 506, 1918),
    (539, 1317, 1919),
    (1919, 14, 1920),
    (1920, 14, 1921),
    (535, 1317, 1922),
    (1922, 14, 1923),
    (538, 1316, 1924),
    (534, 1316, 1925),
    (744, 524, 1926),
    (1926, 586, 1927),
    (1927, 6, 1928),
    (527, 507, 1929),
    (1929, 36, 1930),
    (527, 506, 1931),
    (525, 506, 1932),
    (1932, 525, 1933),
    (668, 535, 1934),
    (1934, 1317, 1935),
    (1935, 7, 1936),
    (601, 506, 1937),
    (1937, 547, 1938),
    (1938, 805, 1939),
    (604, 506, 1940),
    (563, 552, 1941),
    (1941, 1204, 1942),
    (559, 552, 1943),
    (1943, 591, 1944),
    (1944, 552, 1945),
    (577, 506, 1946),
    (1946, 184, 1947),
    (1947, 7, 1948),
    (591, 1205, 1949),
    (590, 552, 1950),
    (586, 6, 1951),
    (586, 1204, 1952),
    (1952, 218, 1953),
    (586, 538, 1954),
    (553, 15, 1955),
    (1955, 529, 1956),
    (1955, 528, 1957),
    (1957, 591, 1958),
    (553, 604, 1959),
    (1959, 506, 1960),
    (552, 527, 1961),
    (1961, 506, 1962),
    (1962, 1203, 1963),
    (552, 604, 1964),
    (1317, 7, 1965),
    (1316, 7, 1966),
    (94, 209, 1967),
    (1967, 186, 1968),
    (92, 372, 1969),
    (1969, 105, 1970),
    (1970, 7, 1971),
    (91, 92, 1972),
    (1972, 390, 1973),
    (1973, 23, 1974),
    (91, 91, 1975),
    (1975, 391, 1976),
    (1976, 23, 1977),
    (87, 372, 1978),
    (86, 372, 1979),
    (84, 188, 1980),
    (108, 186, 1981),
    (108, 209, 1982),
    (1982, 187, 1983),
    (1983, 186, 1984),
    (1982, 186, 1985),
    (1985, 185, 1986),
    (108, 208, 1987),
    (1987, 105, 1988),
    (1988, 185, 1989),
    (108, 233, 1990),
    (108, 160, 1991),
    (106, 384, 1992),
    (106, 7, 1993),
    (106, 9, 1994),
    (106, 189, 1995),
    (1995, 160, 1996),
    (106, 187, 1997),
    (1997, 160, 1998),
    (106, 188, 1999),
    (1999, 160, 2000),
    (106, 186, 2001),
    (106, 219, 2002),
    (106, 243, 2003),
    (106, 108, 2004),
    (2004, 12, 2005),
    (2005, 28, 2006),
    (2005, 12, 2007),
    (106, 160, 2008),
    (110, 397, 2009),
    (2009, 110, 2010),
    (2010, 421, 2011),
    (110, 384, 2012),
    (2012, 109, 2013),
    (2013, 109, 2014),
    (110, 189, 2015),
    (107, 12, 2016),
    (2016, 28, 2017),
    (107, 185, 2018),
    (2018, 108, 2019),
    (2019, 187, 2020),
    (2019, 209, 2021),
    (107, 186, 2022),
    (107, 184, 2023),
    (2023, 107, 2024),
    (107, 242, 2025),
    (107, 266, 2026),
    (2026, 218, 2027),
    (107, 232, 2028),
    (107, 106, 2029),
    (107, 105, 2030),
    (107, 160, 2031),
    (105, 456, 2032),
    (2032, 185, 2033),
    (2033, 161, 2034),
    (2032, 184, 2035),
    (105, 384, 2036),
    (105, 7, 2037),
    (105, 9, 2038),
    (2038, 108, 2039),
    (2039, 160, 2040),
    (105, 25, 2041),
    (105, 12, 2042),
    (105, 189, 2043),
    (2043, 160, 2044),
    (105, 187, 2045),
    (105, 185, 2046),
    (2046, 108, 2047),
    (105, 188, 2048),
    (105, 186, 2049),
    (105, 184, 2050),
    (2050, 12, 2051),
    (2051, 394, 2052),
    (2050, 108, 2053),
    (2053, 160, 2054),
    (105, 182, 2055),
    (2055, 189, 2056),
    (2056, 108, 2057),
    (105, 219, 2058),
    (105, 218, 2059),
    (105, 243, 2060),
    (105, 239, 2061),
    (2061, 187, 2062),
    (105, 242, 2063),
    (105, 238, 2064),
    (105, 108, 2065),
    (105, 106, 2066),
    (2066, 160, 2067),
    (2067, 158, 2068),
    (105, 107, 2069),
    (2069, 12, 2070),
    (105, 105, 2071),
    (2071, 186, 2072),
    (2071, 106, 2073),
    (2071, 105, 2074),
    (105, 160, 2075),
    (109, 444, 2076),
    (109, 384, 2077),
    (109, 188, 2078),
    (109, 110, 2079),
    (2079, 384, 2080),
    (2080, 109, 2081),
    (109, 109, 2082),
    (122, 705, 2083),
    (122, 169, 2084),
    (120, 1205, 2085),
    (120, 1204, 2086),
    (120, 169, 2087),
    (121, 705, 2088),
    (121, 184, 2089),
    (2089, 64, 2090),
    (2090, 243, 2091),
    (121, 169, 2092),
    (119, 169, 2093),
    (2093, 184, 2094),
    (66, 187, 2095),
    (2095, 243, 2096),
    (2096, 187, 2097),
    (66, 186, 2098),
    (66, 243, 2099),
    (66, 142, 2100),
    (2100, 184, 2101),
    (64, 385, 2102),
    (64, 7, 2103),
    (64, 9, 2104),
    (64, 11, 2105),
    (64, 189, 2106),
    (64, 188, 2107),
    (64, 219, 2108),
    (2108, 7, 2109),
    (64, 379, 2110),
    (2110, 186, 2111),
    (2111, 427, 2112),
    (64, 243, 2113),
    (64, 242, 2114),
    (64, 142, 2115),
    (2115, 184, 2116),
    (2116, 184, 2117),
    (68, 209, 2118),
    (68, 208, 2119),
    (65, 7, 2120),
    (65, 9, 2121),
    (65, 243, 2122),
    (65, 242, 2123),
    (63, 385, 2124),
    (63, 7, 2125),
    (63, 9, 2126),
    (2126, 184, 2127),
    (63, 188, 2128),
    (2128, 433, 2129),
    (63, 184, 2130),
    (2130, 6, 2131),
    (63, 215, 2132),
    (2132, 372, 2133),
    (63, 218, 2134),
    (63, 242, 2135),
    (63, 64, 2136),
    (2136, 372, 2137),
    (63, 63, 2138),
    (2138, 384, 2139),
    (2139, 184, 2140),
    (63, 142, 2141),
    (126, 849, 2142),
    (126, 848, 2143),
    (136, 1039, 2144),
    (2144, 1017, 2145),
    (2145, 179, 2146),
    (134, 1041, 2147),
    (2147, 1016, 2148),
    (134, 1039, 2149),
    (2149, 1017, 2150),
    (135, 1016, 2151),
    (135, 185, 2152),
    (135, 183, 2153),
    (2153, 136, 2154),
    (2154, 1039, 2155),
    (135, 133, 2156),
    (133, 1035, 2157),
    (2157, 1039, 2158),
    (133, 1040, 2159),
    (24, 142, 2160),
    (2160, 184, 2161),
    (23, 427, 2162),
    (2162, 23, 2163),
    (2163, 151, 2164),
    (23, 535, 2165),
    (2165, 1317, 2166),
    (2166, 14, 2167),
    (23, 559, 2168),
    (2168, 552, 2169),
    (2169, 591, 2170),
    (23, 21, 2171),
    (2171, 188, 2172),
    (23, 160, 2173),
    (23, 142, 2174),
    (151, 184, 2175),
    (2175, 184, 2176),
    (149, 149, 2177),
    (161, 182, 2178),
    (160, 5, 2179),
    (160, 185, 2180),
    (160, 183, 2181),
    (160, 184, 2182),
    (2182, 185, 2183),
    (2182, 184, 2184),
    (160, 182, 2185),
    (160, 106, 2186),
    (160, 107, 2187),
    (160, 105, 2188),
    (160, 34, 2189),
    (160, 158, 2190),
    (2190, 184, 2191),
    (2191, 184, 2192),
    (159, 185, 2193),
    (159, 184, 2194),
    (2194, 184, 2195),
    (2195, 12, 2196),
    (158, 185, 2197),
    (158, 184, 2198),
    (2198, 5, 2199),
    (2198, 184, 2200),
    (2200, 184, 2201),
    (2198, 107, 2202),
    (2202, 106, 2203),
    (158, 158, 2204),
    (2204, 12, 2205),
    (2204, 35, 2206),
    (171, 14, 2207),
    (2207, 25, 2208),
    (169, 184, 2209),
    (2209, 5, 2210),
    (143, 185, 2211),
    (143, 184, 2212),
    (2212, 63, 2213),
    (2213, 9, 2214),
    (142, 185, 2215),
    (142, 184, 2216),
    (2216, 185, 2217),
    (2216, 184, 2218),
    (141, 182, 2219),
    (2219, 502, 2220),
    (2220, 728, 2221),
    (176, 185, 2222),
    (176, 184, 2223),
    (180, 184, 2224),
    (179, 184, 2225),
    (2225, 184, 2226),
    (2226, 384, 2227),
    (2225, 135, 2228),
    (2228, 134, 2229),
    (179, 134, 2230),
    (16, 47, 2231),
    (16, 46, 2232),
    (16, 105, 2233),
    (2233, 9, 2234),
    (17, 467, 2235),
    (2235, 35, 2236),
    (17, 16, 2237),
    (18, 16, 2238),
    (2238, 6, 2239),
    (18, 17, 2240),
    (2240, 14, 2241),
    (2241, 14, 2242),
    (372, 106, 1320),
    (480, 185, 1322),
    (384, 110, 1330),
    (1331, 1017, 1332),
    (7, 106, 1336),
    (8, 185, 1338),
    (1339, 108, 1340),
    (9, 185, 1343),
    (1343, 389, 1344),
    (1345, 215, 1346),
    (14, 185, 1355),
    (1356, 187, 1357),
    (1359, 187, 1361),
    (15, 529, 1363),
    (1379, 1277, 1380),
    (12, 669, 1396),
    (1402, 189, 1403),
    (1404, 827, 1405),
    (826, 825, 1407),
    (1408, 827, 1409),
    (1410, 841, 1411),
    (826, 849, 1412),
    (824, 849, 1413),
    (1413, 825, 1414),
    (1419, 827, 1420),
    (848, 827, 1421),
    (848, 845, 1422),
    (1423, 827, 1424),
    (1425, 827, 1426),
    (1428, 185, 1429),
    (1431, 185, 1432),
    (1014, 503, 1433),
    (1433, 185, 1434),
    (1256, 1017, 1436),
    (1256, 1049, 1437),
    (1130, 24, 1438),
    (1438, 22, 1439),
    (1442, 185, 1443),
    (1445, 185, 1446),
    (1444, 1039, 1447),
    (1449, 136, 1450),
    (1034, 1035, 1462),
    (1465, 134, 1466),
    (1021, 1017, 1467),
    (1467, 1039, 1468),
    (47, 189, 1473),
    (189, 108, 1478),
    (189, 66, 1480),
    (1489, 108, 1490),
    (1498, 185, 1499),
    (1499, 185, 1500),
    (1513, 183, 1516),
    (1525, 1017, 1526),
    (183, 271, 1535),
    (183, 233, 1538),
    (1541, 507, 1544),
    (1544, 185, 1545),
    (1546, 185, 1547),
    (1550, 185, 1551),
    (1551, 64, 1552),
    (188, 219, 1557),
    (188, 108, 1558),
    (188, 66, 1559),
    (1561, 185, 1562),
    (1564, 281, 1565),
    (186, 189, 1571),
    (186, 187, 1572),
    (1572, 185, 1573),
    (1572, 66, 1574),
    (1575, 185, 1576),
    (186, 183, 1578),
    (186, 425, 1579),
    (1579, 185, 1580),
    (1582, 24, 1583),
    (1588, 285, 1589),
    (1589, 187, 1590),
    (186, 122, 1594),
    (1597, 185, 1598),
    (1602, 185, 1603),
    (1610, 106, 1611),
    (1615, 185, 1618),
    (1621, 257, 1622),
    (1630, 185, 1631),
    (1626, 185, 1632),
    (1632, 415, 1635),
    (1626, 249, 1636),
    (1638, 185, 1639),
    (1639, 505, 1640),
    (184, 217, 1644),
    (1650, 187, 1651),
    (1651, 108, 1652),
    (184, 87, 1653),
    (1653, 185, 1654),
    (1660, 185, 1661),
    (1659, 267, 1662),
    (1663, 185, 1664),
    (1663, 108, 1666),
    (184, 66, 1671),
    (1672, 185, 1673),
    (1675, 1031, 1676),
    (1686, 136, 1689),
    (182, 187, 1690),
    (182, 185, 1691),
    (1692, 64, 1693),
    (182, 183, 1694),
    (182, 108, 1696),
    (1708, 1041, 1709),
    (1713, 108, 1714),
    (217, 187, 1715),
    (1718, 1017, 1719),
    (1722, 85, 1723),
    (1723, 189, 1724),
    (215, 187, 1725),
    (1730, 211, 1731),
    (1731, 64, 1732),
    (218, 243, 1739),
    (1740, 539, 1741),
    (216, 189, 1743),
    (1744, 187, 1745),
    (1745, 108, 1746),
    (214, 189, 1750),
    (214, 187, 1751),
    (214, 215, 1752),
    (214, 271, 1754),
    (427, 24, 1760),
    (424, 24, 1765),
    (390, 24, 1767),
    (1768, 185, 1769),
    (1770, 24, 1771),
    (1772, 24, 1773),
    (207, 187, 1776),
    (208, 187, 1779),
    (206, 189, 1780),
    (206, 187, 1781),
    (224, 219, 1789),
    (1792, 1049, 1793),
    (284, 187, 1796),
    (1797, 285, 1798),
    (1799, 233, 1800),
    (242, 189, 1819),
    (242, 187, 1820),
    (238, 189, 1828),
    (1829, 108, 1830),
    (1844, 108, 1845),
    (270, 219, 1854),
    (266, 219, 1856),
    (201, 189, 1857),
    (1858, 189, 1859),
    (1204, 219, 1864),
    (235, 187, 1867),
    (235, 271, 1870),
    (233, 187, 1873),
    (1875, 108, 1876),
    (233, 285, 1877),
    (1877, 187, 1878),
    (1881, 233, 1882),
    (232, 219, 1888),
    (1889, 189, 1890),
    (1890, 1037, 1891),
    (1893, 187, 1894),
    (230, 219, 1898),
    (1899, 507, 1900),
    (503, 507, 1904),
    (506, 507, 1908),
    (1914, 553, 1915),
    (502, 185, 1917),
    (502, 507, 1918),
    (538, 1317, 1924),
    (534, 1317, 1925),
    (744, 525, 1926),
    (1926, 587, 1927),
    (525, 507, 1932),
    (601, 507, 1937),
    (604, 507, 1940),
    (563, 553, 1941),
    (1941, 1205, 1942),
    (559, 553, 1943),
    (1944, 553, 1945),
    (577, 507, 1946),
    (1946, 185, 1947),
    (590, 553, 1950),
    (586, 1205, 1952),
    (1952, 219, 1953),
    (586, 539, 1954),
    (553, 605, 1959),
    (1959, 507, 1960),
    (1961, 507, 1962),
    (552, 605, 1964),
    (1967, 187, 1968),
    (1969, 106, 1970),
    (1972, 391, 1973),
    (1973, 24, 1974),
    (1976, 24, 1977),
    (84, 189, 1980),
    (108, 187, 1981),
    (1983, 187, 1984),
    (1987, 106, 1988),
    (2012, 110, 2013),
    (2013, 110, 2014),
    (107, 187, 2022),
    (2023, 108, 2024),
    (107, 243, 2025),
    (107, 267, 2026),
    (2026, 219, 2027),
    (107, 233, 2028),
    (105, 183, 2055),
    (2071, 187, 2072),
    (109, 189, 2078),
    (2080, 110, 2081),
    (121, 185, 2089),
    (2093, 185, 2094),
    (2100, 185, 2101),
    (2110, 187, 2111),
    (2115, 185, 2116),
    (2116, 185, 2117),
    (2126, 185, 2127),
    (63, 189, 2128),
    (63, 185, 2130),
    (63, 219, 2134),
    (63, 243, 2135),
    (2139, 185, 2140),
    (2147, 1017, 2148),
    (135, 1017, 2151),
    (135, 134, 2156),
    (133, 1041, 2159),
    (2160, 185, 2161),
    (2162, 24, 2163),
    (2168, 553, 2169),
    (23, 22, 2171),
    (2171, 189, 2172),
    (151, 185, 2175),
    (2175, 185, 2176),
    (161, 183, 2178),
    (160, 108, 2187),
    (2190, 185, 2191),
    (2191, 185, 2192),
    (2194, 185, 2195),
    (2198, 185, 2200),
    (2200, 185, 2201),
    (2198, 108, 2202),
    (169, 185, 2209),
    (2212, 64, 2213),
    (141, 183, 2219),
    (2219, 503, 2220),
    (180, 185, 2224),
    (179, 185, 2225),
    (2225, 185, 2226),
    (2225, 136, 2228),
    (16, 106, 2233),
    (827, 931, 1406),
    (827, 824, 1407),
    (827, 847, 1410),
    (827, 848, 1412),
    (825, 848, 1413),
    (849, 826, 1421),
    (849, 844, 1422),
    (845, 845, 1425),
    (1015, 502, 1433),
    (1257, 1016, 1436),
    (1257, 1048, 1437),
    (1131, 23, 1438),
    (1041, 185, 1458),
    (1041, 184, 1461),
    (1035, 1034, 1462),
    (1031, 1039, 1470),
    (47, 6, 1475),
    (189, 408, 1553),
    (189, 49, 1554),
    (189, 185, 1555),
    (189, 184, 1556),
    (189, 218, 1557),
    (187, 480, 1561),
    (187, 12, 1564),
    (187, 185, 1567),
    (187, 186, 1572),
    (187, 184, 1575),
    (187, 182, 1578),
    (187, 424, 1579),
    (187, 391, 1582),
    (187, 242, 1586),
    (187, 271, 1587),
    (187, 233, 1588),
    (187, 232, 1591),
    (187, 121, 1594),
    (185, 480, 1599),
    (185, 421, 1600),
    (185, 430, 1601),
    (185, 443, 1602),
    (185, 408, 1605),
    (185, 385, 1606),
    (185, 384, 1607),
    (185, 5, 1609),
    (185, 6, 1610),
    (185, 7, 1612),
    (185, 25, 1613),
    (185, 14, 1614),
    (185, 12, 1615),
    (185, 185, 1621),
    (185, 183, 1624),
    (185, 184, 1626),
    (185, 182, 1638),
    (185, 215, 1642),
    (185, 216, 1644),
    (185, 214, 1645),
    (185, 239, 1646),
    (185, 238, 1650),
    (185, 86, 1653),
    (185, 106, 1656),
    (185, 105, 1663),
    (185, 64, 1667),
    (185, 63, 1672),
    (183, 12, 1681),
    (183, 186, 1690),
    (183, 184, 1691),
    (183, 182, 1694),
    (183, 136, 1702),
    (183, 135, 1705),
    (219, 188, 1738),
    (219, 242, 1739),
    (219, 587, 1740),
    (217, 188, 1743),
    (217, 243, 1744),
    (215, 372, 1747),
    (215, 214, 1752),
    (215, 270, 1754),
    (413, 12, 1759),
    (425, 23, 1765),
    (391, 23, 1767),
    (209, 186, 1779),
    (207, 188, 1780),
    (377, 8, 1782),
    (225, 218, 1789),
    (225, 267, 1790),
    (225, 266, 1791),
    (355, 1257, 1792),
    (285, 186, 1796),
    (285, 281, 1799),
    (281, 281, 1801),
    (243, 107, 1824),
    (239, 185, 1827),
    (239, 188, 1828),
    (239, 184, 1831),
    (271, 186, 1853),
    (1205, 218, 1864),
    (235, 185, 1885),
    (233, 218, 1888),
    (233, 207, 1889),
    (233, 281, 1892),
    (233, 267, 1895),
    (231, 218, 1898),
    (507, 185, 1905),
    (507, 215, 1906),
    (507, 506, 1908),
    (507, 525, 1909),
    (507, 524, 1912),
    (507, 811, 1913),
    (503, 184, 1917),
    (539, 1316, 1924),
    (535, 1316, 1925),
    (745, 524, 1926),
    (669, 535, 1934),
    (605, 506, 1940),
    (591, 552, 1950),
    (587, 6, 1951),
    (587, 1204, 1952),
    (587, 538, 1954),
    (553, 527, 1961),
    (92, 92, 1972),
    (92, 91, 1975),
    (85, 188, 1980),
    (108, 12, 2016),
    (108, 185, 2018),
    (108, 184, 2023),
    (108, 242, 2025),
    (108, 266, 2026),
    (108, 232, 2028),
    (108, 106, 2029),
    (108, 105, 2030),
    (106, 456, 2032),
    (106, 25, 2041),
    (106, 12, 2042),
    (106, 185, 2046),
    (106, 184, 2050),
    (106, 182, 2055),
    (106, 218, 2059),
    (106, 239, 2061),
    (106, 242, 2063),
    (106, 238, 2064),
    (106, 106, 2066),
    (106, 107, 2069),
    (106, 105, 2071),
    (110, 444, 2076),
    (110, 188, 2078),
    (110, 110, 2079),
    (110, 109, 2082),
    (122, 184, 2089),
    (66, 7, 2120),
    (66, 9, 2121),
    (66, 242, 2123),
    (64, 184, 2130),
    (64, 215, 2132),
    (64, 218, 2134),
    (64, 64, 2136),
    (64, 63, 2138),
    (127, 849, 2142),
    (127, 848, 2143),
    (136, 1016, 2151),
    (136, 185, 2152),
    (136, 183, 2153),
    (136, 133, 2156),
    (134, 1035, 2157),
    (134, 1040, 2159),
    (24, 427, 2162),
    (24, 535, 2165),
    (24, 559, 2168),
    (24, 21, 2171),
    (24, 160, 2173),
    (827, 825, 1407),
    (827, 849, 1412),
    (825, 849, 1413),
    (849, 845, 1422),
    (1015, 503, 1433),
    (1257, 1017, 1436),
    (1257, 1049, 1437),
    (1131, 24, 1438),
    (1035, 1035, 1462),
    (187, 183, 1578),
    (187, 425, 1579),
    (185, 217, 1644),
    (183, 185, 1691),
    (183, 183, 1694),
    (219, 243, 1739),
    (217, 189, 1743),
    (215, 215, 1752),
    (425, 24, 1765),
    (391, 24, 1767),
    (207, 189, 1780),
    (285, 187, 1796),
    (1205, 219, 1864),
    (503, 185, 1917),
    (745, 525, 1926),
    (605, 507, 1940),
    (591, 553, 1950),
    (587, 1205, 1952),
    (587, 539, 1954),
    (85, 189, 1980),
    (108, 243, 2025),
    (108, 267, 2026),
    (106, 183, 2055),
    (122, 185, 2089),
    (64, 185, 2130),
    (136, 1017, 2151),
    (136, 134, 2156),
    (24, 22, 2171),
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
  + 373 185
  + 373 184
  + 372 105
  + 1320 7
  + 480 184
  + 433 185
  + 1323 66
  + 1324 187
  + 433 184
  + 408 239
  + 384 185
  + 384 184
  + 384 109
  + 1157 1021
  + 1331 1016
  + 1332 1013
  + 7 185
  + 7 184
  + 7 105
  + 8 12
  + 8 184
  + 1338 185
  + 1339 107
  + 1338 184
  + 1341 108
  + 9 184
  + 1343 388
  + 14 371
  + 1345 214
  + 14 5
  + 14 25
  + 14 14
  + 1349 14
  + 1349 24
  + 1349 23
  + 14 12
  + 1353 25
  + 14 184
  + 14 24
  + 1356 186
  + 14 22
  + 14 23
  + 1359 9
  + 1359 186
  + 14 21
  + 15 528
  + 12 406
  + 12 5
  + 12 6
  + 12 7
  + 12 9
  + 12 25
  + 12 28
  + 12 14
  + 12 12
  + 1372 25
  + 1372 12
  + 1374 25
  + 1374 12
  + 1372 185
  + 1372 184
  + 12 1013
  + 1379 1276
  + 1380 503
  + 12 1012
  + 12 185
  + 12 183
  + 12 184
  + 1385 7
  + 12 182
  + 12 215
  + 12 214
  + 12 413
  + 1390 12
  + 1391 9
  + 12 267
  + 1393 219
  + 12 266
  + 12 668
  + 1396 12
  + 1397 705
  + 12 106
  + 12 105
  + 12 64
  + 12 63
  + 1402 188
  + 827 843
  + 1404 826
  + 826 931
  + 826 824
  + 1407 849
  + 1408 826
  + 826 847
  + 1410 840
  + 826 848
  + 824 848
  + 1413 824
  + 1414 849
  + 849 827
  + 847 841
  + 845 827
  + 1418 843
  + 1419 826
  + 848 826
  + 848 844
  + 1422 845
  + 1423 826
  + 844 845
  + 1425 826
  + 1426 845
  + 1017 179
  + 1428 184
  + 1429 385
  + 1016 179
  + 1431 184
  + 1014 502
  + 1433 184
  + 1434 559
  + 1256 1016
  + 1256 1048
  + 1130 23
  + 1438 21
  + 1439 189
  + 1039 1017
  + 1441 179
  + 1442 184
  + 1039 1016
  + 1444 14
  + 1445 184
  + 1444 1038
  + 1447 1017
  + 1444 185
  + 1449 135
  + 1039 1031
  + 1451 179
  + 1035 1039
  + 1453 1031
  + 1035 1038
  + 1455 136
  + 1456 1017
  + 1040 185
  + 1458 136
  + 1459 1039
  + 1040 184
  + 1034 1034
  + 1462 1017
  + 1463 1153
  + 1031 179
  + 1465 133
  + 1021 1016
  + 1467 1038
  + 1468 1013
  + 1030 1039
  + 47 385
  + 47 7
  + 47 188
  + 1473 49
  + 46 6
  + 189 11
  + 189 219
  + 189 107
  + 1478 267
  + 189 65
  + 1480 9
  + 189 160
  + 189 142
  + 187 189
  + 187 187
  + 1485 66
  + 187 188
  + 187 243
  + 1488 187
  + 1489 107
  + 187 108
  + 187 107
  + 1492 432
  + 187 122
  + 187 66
  + 187 65
  + 187 36
  + 187 160
  + 1498 184
  + 1499 184
  + 185 49
  + 1501 35
  + 185 187
  + 185 186
  + 1504 207
  + 1505 189
  + 185 219
  + 185 218
  + 185 94
  + 1509 209
  + 185 87
  + 185 108
  + 185 107
  + 1513 185
  + 1514 108
  + 1513 182
  + 1516 189
  + 1513 267
  + 1518 219
  + 185 66
  + 1520 187
  + 1521 66
  + 185 65
  + 185 136
  + 1524 1039
  + 1525 1016
  + 185 135
  + 1527 185
  + 1528 136
  + 185 161
  + 185 160
  + 183 189
  + 183 187
  + 183 188
  + 183 270
  + 1535 243
  + 1536 136
  + 183 232
  + 183 108
  + 183 107
  + 183 66
  + 1541 187
  + 1542 66
  + 1541 506
  + 1544 184
  + 1541 142
  + 1546 184
  + 183 65
  + 183 161
  + 183 143
  + 1550 184
  + 1551 63
  + 188 408
  + 188 49
  + 188 185
  + 188 184
  + 188 218
  + 188 107
  + 188 65
  + 188 160
  + 186 480
  + 1561 184
  + 1562 239
  + 186 12
  + 1564 280
  + 1565 281
  + 186 185
  + 1567 108
  + 1567 107
  + 1569 185
  + 186 188
  + 186 186
  + 1572 184
  + 1572 65
  + 186 184
  + 1575 184
  + 1576 7
  + 186 182
  + 186 424
  + 1579 184
  + 1580 6
  + 186 391
  + 1582 23
  + 1583 160
  + 186 243
  + 186 242
  + 186 271
  + 186 233
  + 1588 284
  + 1589 186
  + 186 232
  + 186 108
  + 186 107
  + 186 121
  + 186 66
  + 186 65
  + 186 160
  + 1597 184
  + 184 480
  + 184 421
  + 184 430
  + 184 443
  + 1602 184
  + 1603 239
  + 184 408
  + 184 385
  + 184 384
  + 1607 8
  + 184 5
  + 184 6
  + 1610 105
  + 184 7
  + 184 25
  + 184 14
  + 184 12
  + 1615 25
  + 1615 12
  + 1615 184
  + 184 49
  + 184 187
  + 184 185
  + 1621 256
  + 1622 445
  + 184 183
  + 184 186
  + 184 184
  + 1626 385
  + 1626 384
  + 1626 7
  + 1626 12
  + 1630 184
  + 1626 184
  + 1632 384
  + 1632 7
  + 1632 414
  + 1626 248
  + 1636 409
  + 184 182
  + 1638 184
  + 1639 504
  + 184 219
  + 184 215
  + 184 218
  + 184 216
  + 184 214
  + 184 239
  + 1646 187
  + 1647 108
  + 1647 107
  + 184 238
  + 1650 186
  + 1651 107
  + 184 86
  + 1653 184
  + 184 108
  + 184 106
  + 1656 108
  + 1657 12
  + 184 107
  + 1659 396
  + 1660 184
  + 1659 266
  + 184 105
  + 1663 184
  + 1664 430
  + 1663 107
  + 184 64
  + 1667 243
  + 1668 187
  + 1668 186
  + 184 65
  + 184 63
  + 1672 184
  + 1673 6
  + 184 136
  + 1675 1030
  + 184 135
  + 1677 185
  + 1678 136
  + 184 160
  + 182 12
  + 182 189
  + 1682 136
  + 1682 135
  + 1684 134
  + 182 188
  + 1686 64
  + 1687 142
  + 1686 135
  + 182 186
  + 182 184
  + 1691 12
  + 1692 63
  + 182 182
  + 182 233
  + 182 107
  + 182 66
  + 1697 187
  + 1698 66
  + 182 65
  + 1700 189
  + 182 136
  + 1702 1039
  + 1703 1017
  + 182 135
  + 1705 183
  + 1706 136
  + 1705 134
  + 1708 1040
  + 182 161
  + 219 7
  + 219 9
  + 219 189
  + 1713 107
  + 217 186
  + 215 7
  + 215 9
  + 215 1257
  + 1718 1016
  + 1719 12
  + 215 189
  + 215 188
  + 1722 84
  + 1723 188
  + 215 186
  + 215 243
  + 1726 189
  + 1727 108
  + 215 271
  + 215 233
  + 1730 210
  + 1731 63
  + 215 24
  + 215 23
  + 218 7
  + 218 9
  + 218 189
  + 218 188
  + 218 242
  + 218 587
  + 1740 538
  + 1741 753
  + 216 188
  + 216 243
  + 1744 186
  + 1745 107
  + 214 372
  + 214 7
  + 214 9
  + 214 188
  + 214 186
  + 214 214
  + 214 243
  + 214 270
  + 323 211
  + 322 211
  + 1756 201
  + 369 14
  + 412 12
  + 427 23
  + 423 24
  + 423 23
  + 426 24
  + 426 23
  + 424 23
  + 1765 142
  + 390 23
  + 1767 160
  + 1768 184
  + 401 14
  + 1770 23
  + 400 14
  + 1772 23
  + 211 271
  + 209 187
  + 207 186
  + 207 271
  + 210 271
  + 208 186
  + 206 188
  + 206 186
  + 376 8
  + 1782 12
  + 1783 6
  + 225 219
  + 225 225
  + 225 224
  + 223 160
  + 224 218
  + 224 267
  + 224 266
  + 354 1257
  + 1792 1048
  + 1793 1124
  + 281 233
  + 284 186
  + 1796 233
  + 1797 284
  + 284 281
  + 1799 232
  + 280 281
  + 243 189
  + 243 187
  + 243 188
  + 243 186
  + 1805 108
  + 243 108
  + 239 189
  + 239 187
  + 1809 108
  + 1809 107
  + 1809 161
  + 239 186
  + 1813 12
  + 1813 108
  + 1813 107
  + 239 225
  + 239 224
  + 242 188
  + 242 186
  + 242 108
  + 1821 160
  + 1822 158
  + 242 107
  + 238 187
  + 1825 108
  + 238 185
  + 238 188
  + 238 186
  + 1829 107
  + 238 184
  + 238 225
  + 257 445
  + 256 445
  + 271 187
  + 271 219
  + 271 218
  + 271 233
  + 271 232
  + 1839 243
  + 275 219
  + 275 218
  + 267 219
  + 1843 189
  + 1844 107
  + 267 218
  + 267 225
  + 267 233
  + 267 232
  + 1849 185
  + 1850 66
  + 270 187
  + 270 186
  + 270 218
  + 274 219
  + 266 218
  + 201 188
  + 1205 217
  + 1858 188
  + 1859 587
  + 1203 187
  + 1861 66
  + 1862 7
  + 1204 218
  + 1864 587
  + 1865 1205
  + 235 186
  + 1867 271
  + 1868 233
  + 235 270
  + 1870 425
  + 1871 24
  + 233 186
  + 233 219
  + 1874 243
  + 1875 107
  + 233 284
  + 1877 186
  + 1878 233
  + 233 233
  + 1880 233
  + 1881 232
  + 233 160
  + 231 219
  + 234 185
  + 1885 217
  + 1886 219
  + 232 218
  + 232 207
  + 1889 188
  + 1890 1036
  + 232 281
  + 1892 233
  + 1893 186
  + 232 267
  + 1895 233
  + 232 160
  + 230 218
  + 507 507
  + 1899 506
  + 507 169
  + 505 1205
  + 505 1204
  + 503 506
  + 506 185
  + 506 215
  + 1906 7
  + 506 506
  + 506 525
  + 1909 507
  + 1910 507
  + 506 524
  + 506 811
  + 1913 561
  + 1914 552
  + 506 169
  + 502 184
  + 502 506
  + 539 1317
  + 1919 14
  + 1920 14
  + 535 1317
  + 1922 14
  + 538 1316
  + 534 1316
  + 744 524
  + 1926 586
  + 1927 6
  + 527 507
  + 1929 36
  + 527 506
  + 525 506
  + 1932 525
  + 668 535
  + 1934 1317
  + 1935 7
  + 601 506
  + 1937 547
  + 1938 805
  + 604 506
  + 563 552
  + 1941 1204
  + 559 552
  + 1943 591
  + 1944 552
  + 577 506
  + 1946 184
  + 1947 7
  + 591 1205
  + 590 552
  + 586 6
  + 586 1204
  + 1952 218
  + 586 538
  + 553 15
  + 1955 529
  + 1955 528
  + 1957 591
  + 553 604
  + 1959 506
  + 552 527
  + 1961 506
  + 1962 1203
  + 552 604
  + 1317 7
  + 1316 7
  + 94 209
  + 1967 186
  + 92 372
  + 1969 105
  + 1970 7
  + 91 92
  + 1972 390
  + 1973 23
  + 91 91
  + 1975 391
  + 1976 23
  + 87 372
  + 86 372
  + 84 188
  + 108 186
  + 108 209
  + 1982 187
  + 1983 186
  + 1982 186
  + 1985 185
  + 108 208
  + 1987 105
  + 1988 185
  + 108 233
  + 108 160
  + 106 384
  + 106 7
  + 106 9
  + 106 189
  + 1995 160
  + 106 187
  + 1997 160
  + 106 188
  + 1999 160
  + 106 186
  + 106 219
  + 106 243
  + 106 108
  + 2004 12
  + 2005 28
  + 2005 12
  + 106 160
  + 110 397
  + 2009 110
  + 2010 421
  + 110 384
  + 2012 109
  + 2013 109
  + 110 189
  + 107 12
  + 2016 28
  + 107 185
  + 2018 108
  + 2019 187
  + 2019 209
  + 107 186
  + 107 184
  + 2023 107
  + 107 242
  + 107 266
  + 2026 218
  + 107 232
  + 107 106
  + 107 105
  + 107 160
  + 105 456
  + 2032 185
  + 2033 161
  + 2032 184
  + 105 384
  + 105 7
  + 105 9
  + 2038 108
  + 2039 160
  + 105 25
  + 105 12
  + 105 189
  + 2043 160
  + 105 187
  + 105 185
  + 2046 108
  + 105 188
  + 105 186
  + 105 184
  + 2050 12
  + 2051 394
  + 2050 108
  + 2053 160
  + 105 182
  + 2055 189
  + 2056 108
  + 105 219
  + 105 218
  + 105 243
  + 105 239
  + 2061 187
  + 105 242
  + 105 238
  + 105 108
  + 105 106
  + 2066 160
  + 2067 158
  + 105 107
  + 2069 12
  + 105 105
  + 2071 186
  + 2071 106
  + 2071 105
  + 105 160
  + 109 444
  + 109 384
  + 109 188
  + 109 110
  + 2079 384
  + 2080 109
  + 109 109
  + 122 705
  + 122 169
  + 120 1205
  + 120 1204
  + 120 169
  + 121 705
  + 121 184
  + 2089 64
  + 2090 243
  + 121 169
  + 119 169
  + 2093 184
  + 66 187
  + 2095 243
  + 2096 187
  + 66 186
  + 66 243
  + 66 142
  + 2100 184
  + 64 385
  + 64 7
  + 64 9
  + 64 11
  + 64 189
  + 64 188
  + 64 219
  + 2108 7
  + 64 379
  + 2110 186
  + 2111 427
  + 64 243
  + 64 242
  + 64 142
  + 2115 184
  + 2116 184
  + 68 209
  + 68 208
  + 65 7
  + 65 9
  + 65 243
  + 65 242
  + 63 385
  + 63 7
  + 63 9
  + 2126 184
  + 63 188
  + 2128 433
  + 63 184
  + 2130 6
  + 63 215
  + 2132 372
  + 63 218
  + 63 242
  + 63 64
  + 2136 372
  + 63 63
  + 2138 384
  + 2139 184
  + 63 142
  + 126 849
  + 126 848
  + 136 1039
  + 2144 1017
  + 2145 179
  + 134 1041
  + 2147 1016
  + 134 1039
  + 2149 1017
  + 135 1016
  + 135 185
  + 135 183
  + 2153 136
  + 2154 1039
  + 135 133
  + 133 1035
  + 2157 1039
  + 133 1040
  + 24 142
  + 2160 184
  + 23 427
  + 2162 23
  + 2163 151
  + 23 535
  + 2165 1317
  + 2166 14
  + 23 559
  + 2168 552
  + 2169 591
  + 23 21
  + 2171 188
  + 23 160
  + 23 142
  + 151 184
  + 2175 184
  + 149 149
  + 161 182
  + 160 5
  + 160 185
  + 160 183
  + 160 184
  + 2182 185
  + 2182 184
  + 160 182
  + 160 106
  + 160 107
  + 160 105
  + 160 34
  + 160 158
  + 2190 184
  + 2191 184
  + 159 185
  + 159 184
  + 2194 184
  + 2195 12
  + 158 185
  + 158 184
  + 2198 5
  + 2198 184
  + 2200 184
  + 2198 107
  + 2202 106
  + 158 158
  + 2204 12
  + 2204 35
  + 171 14
  + 2207 25
  + 169 184
  + 2209 5
  + 143 185
  + 143 184
  + 2212 63
  + 2213 9
  + 142 185
  + 142 184
  + 2216 185
  + 2216 184
  + 141 182
  + 2219 502
  + 2220 728
  + 176 185
  + 176 184
  + 180 184
  + 179 184
  + 2225 184
  + 2226 384
  + 2225 135
  + 2228 134
  + 179 134
  + 16 47
  + 16 46
  + 16 105
  + 2233 9
  + 17 467
  + 2235 35
  + 17 16
  + 18 16
  + 2238 6
  + 18 17
  + 2240 14
  + 2241 14
  """
}
