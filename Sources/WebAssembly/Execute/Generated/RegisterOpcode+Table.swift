// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

extension RegisterOpcode {
  /// The number of register opcodes, and of those that are not fused from others.
  static var count: Int { 2340 }
  static var unfusedCount: Int { 1322 }

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
  static var `f32Div`: RegisterOpcode { RegisterOpcode(rawValue: 854) }
  static var `f32Min`: RegisterOpcode { RegisterOpcode(rawValue: 868) }
  static var `f32Max`: RegisterOpcode { RegisterOpcode(rawValue: 876) }
  static var `f32Copysign`: RegisterOpcode { RegisterOpcode(rawValue: 884) }
  static var `f32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 898) }
  static var `brF32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 906) }
  static var `f32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 910) }
  static var `brF32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 918) }
  static var `f32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 922) }
  static var `brF32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 930) }
  static var `brNotF32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 934) }
  static var `f32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 938) }
  static var `brF32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 946) }
  static var `brNotF32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 950) }
  static var `f32Le`: RegisterOpcode { RegisterOpcode(rawValue: 954) }
  static var `brF32Le`: RegisterOpcode { RegisterOpcode(rawValue: 962) }
  static var `brNotF32Le`: RegisterOpcode { RegisterOpcode(rawValue: 966) }
  static var `f32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 970) }
  static var `brF32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 978) }
  static var `brNotF32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 982) }
  static var `f32Abs`: RegisterOpcode { RegisterOpcode(rawValue: 986) }
  static var `f32Neg`: RegisterOpcode { RegisterOpcode(rawValue: 990) }
  static var `f32Ceil`: RegisterOpcode { RegisterOpcode(rawValue: 994) }
  static var `f32Floor`: RegisterOpcode { RegisterOpcode(rawValue: 998) }
  static var `f32Trunc`: RegisterOpcode { RegisterOpcode(rawValue: 1002) }
  static var `f32Nearest`: RegisterOpcode { RegisterOpcode(rawValue: 1006) }
  static var `f32Sqrt`: RegisterOpcode { RegisterOpcode(rawValue: 1010) }
  static var `f64Add`: RegisterOpcode { RegisterOpcode(rawValue: 1014) }
  static var `f64Sub`: RegisterOpcode { RegisterOpcode(rawValue: 1022) }
  static var `f64Mul`: RegisterOpcode { RegisterOpcode(rawValue: 1036) }
  static var `f64Div`: RegisterOpcode { RegisterOpcode(rawValue: 1046) }
  static var `f64Min`: RegisterOpcode { RegisterOpcode(rawValue: 1060) }
  static var `f64Max`: RegisterOpcode { RegisterOpcode(rawValue: 1068) }
  static var `f64Copysign`: RegisterOpcode { RegisterOpcode(rawValue: 1076) }
  static var `f64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1090) }
  static var `brF64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1098) }
  static var `f64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1102) }
  static var `brF64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1110) }
  static var `f64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1114) }
  static var `brF64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1122) }
  static var `brNotF64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1126) }
  static var `f64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1130) }
  static var `brF64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1138) }
  static var `brNotF64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1142) }
  static var `f64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1146) }
  static var `brF64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1154) }
  static var `brNotF64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1158) }
  static var `f64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1162) }
  static var `brF64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1170) }
  static var `brNotF64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1174) }
  static var `f64Abs`: RegisterOpcode { RegisterOpcode(rawValue: 1178) }
  static var `f64Neg`: RegisterOpcode { RegisterOpcode(rawValue: 1182) }
  static var `f64Ceil`: RegisterOpcode { RegisterOpcode(rawValue: 1186) }
  static var `f64Floor`: RegisterOpcode { RegisterOpcode(rawValue: 1190) }
  static var `f64Trunc`: RegisterOpcode { RegisterOpcode(rawValue: 1194) }
  static var `f64Nearest`: RegisterOpcode { RegisterOpcode(rawValue: 1198) }
  static var `f64Sqrt`: RegisterOpcode { RegisterOpcode(rawValue: 1202) }
  static var `i32WrapI64`: RegisterOpcode { RegisterOpcode(rawValue: 1206) }
  static var `i64ExtendI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1210) }
  static var `i32TruncF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1214) }
  static var `i32TruncSatF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1218) }
  static var `f32ConvertI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1222) }
  static var `i32TruncF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1226) }
  static var `i32TruncSatF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1230) }
  static var `f64ConvertI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1234) }
  static var `i32TruncF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1238) }
  static var `i32TruncSatF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1242) }
  static var `f32ConvertI32U`: RegisterOpcode { RegisterOpcode(rawValue: 1246) }
  static var `i32TruncF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1250) }
  static var `i32TruncSatF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1254) }
  static var `f64ConvertI32U`: RegisterOpcode { RegisterOpcode(rawValue: 1258) }
  static var `i64TruncF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1262) }
  static var `i64TruncSatF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1266) }
  static var `f32ConvertI64S`: RegisterOpcode { RegisterOpcode(rawValue: 1270) }
  static var `i64TruncF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1274) }
  static var `i64TruncSatF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1278) }
  static var `f64ConvertI64S`: RegisterOpcode { RegisterOpcode(rawValue: 1282) }
  static var `i64TruncF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1286) }
  static var `i64TruncSatF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1290) }
  static var `f32ConvertI64U`: RegisterOpcode { RegisterOpcode(rawValue: 1294) }
  static var `i64TruncF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1298) }
  static var `i64TruncSatF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1302) }
  static var `f64ConvertI64U`: RegisterOpcode { RegisterOpcode(rawValue: 1306) }
  static var `f32DemoteF64`: RegisterOpcode { RegisterOpcode(rawValue: 1310) }
  static var `f64PromoteF32`: RegisterOpcode { RegisterOpcode(rawValue: 1314) }
  static var `isZero`: RegisterOpcode { RegisterOpcode(rawValue: 1318) }

  /// The handlers' addresses, by opcode.
  static let handlers: [UInt] = (controlHandlers + instanceHandlers + memoryHandlers + i32Handlers + i64Handlers + f32Handlers + f64Handlers + conversionHandlers + fused1Handlers + fused2Handlers + fused3Handlers + fused4Handlers).map { unsafeBitCast($0, to: UInt.self) }

  /// The words of an instruction, by opcode up to `unfusedCount`; zero where they depend on the instruction.
  static let lengths: [UInt8] = [1,1,1,2,2,2,2,2,2,2,0,0,2,2,2,3,2,2,2,2,2,2,2,2,2,3,2,3,3,2,4,4,4,4,1,2,2,3,2,2,3,2,2,3,2,2,2,2,2,2,2,2,2,2,2,3,2,2,2,3,2,2,2,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2]

  /// An opcode, the one behind it, and the opcode of both together.
  static let fusions: [(UInt16, UInt16, UInt16)] = [
    (372, 105, 1322),
    (1322, 7, 1323),
    (480, 184, 1324),
    (433, 185, 1325),
    (1325, 66, 1326),
    (1326, 187, 1327),
    (433, 184, 1328),
    (445, 14, 1329),
    (443, 184, 1330),
    (456, 184, 1331),
    (384, 185, 1332),
    (384, 184, 1333),
    (384, 109, 1334),
    (1161, 1023, 1335),
    (1335, 1018, 1336),
    (1336, 1015, 1337),
    (7, 185, 1338),
    (7, 184, 1339),
    (7, 105, 1340),
    (1340, 187, 1341),
    (1340, 186, 1342),
    (1342, 190, 1343),
    (8, 12, 1344),
    (8, 185, 1345),
    (8, 184, 1346),
    (1346, 184, 1347),
    (1347, 108, 1348),
    (1347, 107, 1349),
    (8, 182, 1350),
    (9, 14, 1351),
    (1351, 5, 1352),
    (9, 184, 1353),
    (14, 371, 1354),
    (14, 5, 1355),
    (14, 25, 1356),
    (14, 14, 1357),
    (1357, 14, 1358),
    (1357, 24, 1359),
    (1357, 22, 1360),
    (1357, 23, 1361),
    (1357, 21, 1362),
    (14, 12, 1363),
    (1363, 25, 1364),
    (14, 185, 1365),
    (14, 184, 1366),
    (1366, 385, 1367),
    (14, 536, 1368),
    (14, 24, 1369),
    (14, 22, 1370),
    (14, 23, 1371),
    (1371, 186, 1372),
    (14, 21, 1373),
    (15, 528, 1374),
    (12, 406, 1375),
    (12, 5, 1376),
    (12, 6, 1377),
    (12, 7, 1378),
    (12, 8, 1379),
    (12, 9, 1380),
    (12, 25, 1381),
    (12, 28, 1382),
    (12, 14, 1383),
    (1383, 5, 1384),
    (12, 12, 1385),
    (1385, 25, 1386),
    (1385, 12, 1387),
    (1387, 25, 1388),
    (1387, 12, 1389),
    (12, 1015, 1390),
    (1390, 1280, 1391),
    (1391, 503, 1392),
    (12, 1014, 1393),
    (12, 185, 1394),
    (12, 183, 1395),
    (12, 184, 1396),
    (1396, 7, 1397),
    (12, 182, 1398),
    (12, 413, 1399),
    (12, 267, 1400),
    (12, 266, 1401),
    (12, 668, 1402),
    (1402, 12, 1403),
    (1403, 705, 1404),
    (12, 106, 1405),
    (12, 105, 1406),
    (12, 63, 1407),
    (1407, 188, 1408),
    (827, 843, 1409),
    (1409, 826, 1410),
    (826, 933, 1411),
    (826, 824, 1412),
    (1412, 849, 1413),
    (1413, 826, 1414),
    (826, 847, 1415),
    (826, 852, 1416),
    (826, 844, 1417),
    (1417, 826, 1418),
    (824, 848, 1419),
    (1419, 824, 1420),
    (1420, 849, 1421),
    (847, 841, 1422),
    (845, 827, 1423),
    (1423, 843, 1424),
    (1424, 826, 1425),
    (852, 844, 1426),
    (1426, 845, 1427),
    (1427, 826, 1428),
    (848, 826, 1429),
    (844, 845, 1430),
    (1430, 826, 1431),
    (1431, 845, 1432),
    (1019, 180, 1433),
    (1433, 184, 1434),
    (1434, 1037, 1435),
    (1018, 185, 1436),
    (1018, 179, 1437),
    (1437, 184, 1438),
    (1438, 184, 1439),
    (1437, 134, 1440),
    (1016, 502, 1441),
    (1441, 184, 1442),
    (1442, 559, 1443),
    (1260, 1018, 1444),
    (1260, 1052, 1445),
    (1134, 23, 1446),
    (1446, 21, 1447),
    (1447, 189, 1448),
    (1043, 1018, 1449),
    (1449, 179, 1450),
    (1041, 1019, 1451),
    (1041, 1018, 1452),
    (1452, 14, 1453),
    (1453, 184, 1454),
    (1452, 1044, 1455),
    (1455, 1019, 1456),
    (1452, 185, 1457),
    (1457, 135, 1458),
    (1041, 1033, 1459),
    (1459, 179, 1460),
    (1037, 1041, 1461),
    (1461, 1033, 1462),
    (1037, 1040, 1463),
    (1463, 136, 1464),
    (1464, 1019, 1465),
    (1044, 1018, 1466),
    (1042, 184, 1467),
    (1040, 136, 1468),
    (1036, 1036, 1469),
    (1469, 1019, 1470),
    (1470, 1157, 1471),
    (1033, 179, 1472),
    (1472, 133, 1473),
    (1023, 1018, 1474),
    (1474, 1044, 1475),
    (1475, 1015, 1476),
    (1032, 1045, 1477),
    (47, 385, 1478),
    (47, 7, 1479),
    (47, 188, 1480),
    (1480, 49, 1481),
    (47, 108, 1482),
    (1482, 408, 1483),
    (47, 121, 1484),
    (46, 6, 1485),
    (46, 188, 1486),
    (1486, 49, 1487),
    (189, 11, 1488),
    (189, 219, 1489),
    (189, 108, 1490),
    (189, 107, 1491),
    (189, 65, 1492),
    (1492, 9, 1493),
    (189, 160, 1494),
    (189, 142, 1495),
    (187, 189, 1496),
    (187, 187, 1497),
    (187, 188, 1498),
    (187, 186, 1499),
    (1499, 184, 1500),
    (1500, 184, 1501),
    (187, 243, 1502),
    (1502, 187, 1503),
    (1503, 107, 1504),
    (187, 108, 1505),
    (187, 107, 1506),
    (187, 122, 1507),
    (187, 66, 1508),
    (187, 65, 1509),
    (187, 36, 1510),
    (187, 160, 1511),
    (1511, 184, 1512),
    (1512, 184, 1513),
    (185, 480, 1514),
    (185, 49, 1515),
    (1515, 34, 1516),
    (185, 187, 1517),
    (185, 186, 1518),
    (1518, 207, 1519),
    (1519, 189, 1520),
    (185, 219, 1521),
    (185, 217, 1522),
    (185, 218, 1523),
    (1523, 401, 1524),
    (1524, 14, 1525),
    (1525, 23, 1526),
    (185, 94, 1527),
    (1527, 209, 1528),
    (185, 108, 1529),
    (185, 107, 1530),
    (1530, 9, 1531),
    (185, 66, 1532),
    (1532, 187, 1533),
    (1533, 66, 1534),
    (185, 65, 1535),
    (185, 136, 1536),
    (1536, 1041, 1537),
    (1537, 1019, 1538),
    (1537, 1018, 1539),
    (1536, 1032, 1540),
    (1540, 1045, 1541),
    (185, 135, 1542),
    (185, 161, 1543),
    (185, 160, 1544),
    (185, 165, 1545),
    (183, 189, 1546),
    (183, 188, 1547),
    (183, 270, 1548),
    (1548, 243, 1549),
    (1549, 136, 1550),
    (183, 66, 1551),
    (1551, 187, 1552),
    (1552, 66, 1553),
    (1551, 506, 1554),
    (1554, 184, 1555),
    (1551, 142, 1556),
    (1556, 184, 1557),
    (183, 65, 1558),
    (183, 136, 1559),
    (1559, 1041, 1560),
    (1560, 1019, 1561),
    (183, 160, 1562),
    (1562, 37, 1563),
    (183, 143, 1564),
    (1564, 184, 1565),
    (1565, 63, 1566),
    (188, 408, 1567),
    (188, 49, 1568),
    (1568, 37, 1569),
    (188, 185, 1570),
    (188, 184, 1571),
    (188, 218, 1572),
    (188, 107, 1573),
    (188, 105, 1574),
    (188, 63, 1575),
    (188, 160, 1576),
    (186, 480, 1577),
    (1577, 184, 1578),
    (1578, 239, 1579),
    (186, 408, 1580),
    (186, 12, 1581),
    (1581, 280, 1582),
    (1582, 281, 1583),
    (186, 185, 1584),
    (1584, 108, 1585),
    (1584, 107, 1586),
    (1586, 185, 1587),
    (186, 188, 1588),
    (186, 186, 1589),
    (1589, 184, 1590),
    (1590, 184, 1591),
    (186, 184, 1592),
    (1592, 184, 1593),
    (1593, 7, 1594),
    (186, 182, 1595),
    (186, 426, 1596),
    (186, 424, 1597),
    (1597, 184, 1598),
    (1598, 6, 1599),
    (186, 391, 1600),
    (1600, 23, 1601),
    (1601, 160, 1602),
    (186, 243, 1603),
    (186, 242, 1604),
    (186, 271, 1605),
    (186, 233, 1606),
    (1606, 284, 1607),
    (1607, 186, 1608),
    (186, 232, 1609),
    (186, 108, 1610),
    (186, 106, 1611),
    (1611, 432, 1612),
    (186, 107, 1613),
    (186, 105, 1614),
    (186, 121, 1615),
    (186, 66, 1616),
    (186, 65, 1617),
    (186, 160, 1618),
    (1618, 184, 1619),
    (186, 165, 1620),
    (184, 480, 1621),
    (184, 421, 1622),
    (184, 408, 1623),
    (184, 385, 1624),
    (184, 384, 1625),
    (184, 5, 1626),
    (184, 6, 1627),
    (184, 7, 1628),
    (184, 25, 1629),
    (184, 14, 1630),
    (1630, 14, 1631),
    (184, 12, 1632),
    (1632, 25, 1633),
    (1632, 12, 1634),
    (1632, 184, 1635),
    (184, 1037, 1636),
    (1636, 1040, 1637),
    (1637, 136, 1638),
    (184, 49, 1639),
    (1639, 188, 1640),
    (1640, 49, 1641),
    (1641, 37, 1642),
    (1639, 122, 1643),
    (1639, 37, 1644),
    (1639, 171, 1645),
    (1645, 14, 1646),
    (1646, 25, 1647),
    (184, 185, 1648),
    (1648, 256, 1649),
    (1649, 445, 1650),
    (184, 183, 1651),
    (1651, 65, 1652),
    (1652, 243, 1653),
    (184, 186, 1654),
    (184, 184, 1655),
    (1655, 385, 1656),
    (1655, 384, 1657),
    (1655, 7, 1658),
    (1655, 14, 1659),
    (1655, 12, 1660),
    (1660, 184, 1661),
    (1655, 184, 1662),
    (1662, 384, 1663),
    (1662, 7, 1664),
    (1662, 414, 1665),
    (1655, 248, 1666),
    (1666, 409, 1667),
    (184, 182, 1668),
    (1668, 184, 1669),
    (1669, 504, 1670),
    (184, 219, 1671),
    (184, 218, 1672),
    (184, 216, 1673),
    (184, 239, 1674),
    (1674, 187, 1675),
    (1675, 108, 1676),
    (1675, 107, 1677),
    (1674, 186, 1678),
    (184, 238, 1679),
    (1679, 186, 1680),
    (184, 558, 1681),
    (184, 86, 1682),
    (1682, 184, 1683),
    (184, 108, 1684),
    (184, 106, 1685),
    (1685, 108, 1686),
    (1686, 12, 1687),
    (184, 107, 1688),
    (1688, 201, 1689),
    (1689, 480, 1690),
    (184, 105, 1691),
    (1691, 184, 1692),
    (1692, 430, 1693),
    (1691, 107, 1694),
    (184, 64, 1695),
    (1695, 243, 1696),
    (1696, 187, 1697),
    (1696, 186, 1698),
    (184, 65, 1699),
    (184, 63, 1700),
    (1700, 184, 1701),
    (1701, 6, 1702),
    (184, 135, 1703),
    (1703, 1040, 1704),
    (184, 160, 1705),
    (184, 165, 1706),
    (182, 12, 1707),
    (182, 189, 1708),
    (1708, 108, 1709),
    (1709, 208, 1710),
    (1708, 136, 1711),
    (1708, 135, 1712),
    (1712, 134, 1713),
    (182, 188, 1714),
    (1714, 64, 1715),
    (1715, 142, 1716),
    (1714, 135, 1717),
    (182, 184, 1718),
    (1718, 12, 1719),
    (1719, 63, 1720),
    (182, 182, 1721),
    (182, 66, 1722),
    (1722, 187, 1723),
    (1723, 66, 1724),
    (182, 65, 1725),
    (182, 63, 1726),
    (182, 135, 1727),
    (219, 7, 1728),
    (219, 9, 1729),
    (219, 189, 1730),
    (1730, 107, 1731),
    (1731, 267, 1732),
    (217, 186, 1733),
    (215, 7, 1734),
    (215, 9, 1735),
    (215, 1261, 1736),
    (1736, 1018, 1737),
    (1737, 12, 1738),
    (215, 188, 1739),
    (1739, 84, 1740),
    (1740, 188, 1741),
    (215, 243, 1742),
    (1742, 189, 1743),
    (1743, 108, 1744),
    (215, 233, 1745),
    (1745, 210, 1746),
    (1746, 63, 1747),
    (215, 24, 1748),
    (215, 23, 1749),
    (218, 7, 1750),
    (218, 9, 1751),
    (218, 189, 1752),
    (218, 188, 1753),
    (218, 215, 1754),
    (218, 242, 1755),
    (216, 188, 1756),
    (214, 7, 1757),
    (214, 9, 1758),
    (214, 188, 1759),
    (214, 214, 1760),
    (214, 243, 1761),
    (214, 21, 1762),
    (323, 211, 1763),
    (322, 211, 1764),
    (322, 210, 1765),
    (369, 14, 1766),
    (412, 12, 1767),
    (427, 23, 1768),
    (425, 24, 1769),
    (426, 21, 1770),
    (424, 184, 1771),
    (390, 21, 1772),
    (1772, 160, 1773),
    (1773, 184, 1774),
    (401, 14, 1775),
    (1775, 23, 1776),
    (400, 14, 1777),
    (1777, 23, 1778),
    (211, 271, 1779),
    (209, 187, 1780),
    (1780, 187, 1781),
    (209, 186, 1782),
    (1782, 185, 1783),
    (1783, 107, 1784),
    (207, 187, 1785),
    (207, 186, 1786),
    (207, 271, 1787),
    (210, 271, 1788),
    (210, 63, 1789),
    (206, 188, 1790),
    (206, 186, 1791),
    (376, 8, 1792),
    (225, 225, 1793),
    (225, 224, 1794),
    (223, 160, 1795),
    (224, 267, 1796),
    (224, 266, 1797),
    (354, 1261, 1798),
    (1798, 1052, 1799),
    (1799, 1128, 1800),
    (281, 233, 1801),
    (284, 186, 1802),
    (1802, 233, 1803),
    (1803, 284, 1804),
    (284, 281, 1805),
    (1805, 232, 1806),
    (280, 281, 1807),
    (243, 189, 1808),
    (243, 187, 1809),
    (243, 188, 1810),
    (243, 186, 1811),
    (1811, 108, 1812),
    (243, 108, 1813),
    (239, 189, 1814),
    (239, 187, 1815),
    (239, 188, 1816),
    (239, 186, 1817),
    (1817, 108, 1818),
    (1817, 107, 1819),
    (239, 225, 1820),
    (239, 224, 1821),
    (242, 188, 1822),
    (1822, 107, 1823),
    (242, 186, 1824),
    (242, 108, 1825),
    (1825, 160, 1826),
    (1826, 158, 1827),
    (242, 107, 1828),
    (242, 105, 1829),
    (238, 187, 1830),
    (238, 185, 1831),
    (238, 188, 1832),
    (238, 186, 1833),
    (1833, 105, 1834),
    (238, 184, 1835),
    (238, 225, 1836),
    (256, 445, 1837),
    (1837, 12, 1838),
    (1838, 5, 1839),
    (271, 187, 1840),
    (271, 219, 1841),
    (271, 218, 1842),
    (271, 233, 1843),
    (271, 232, 1844),
    (1844, 243, 1845),
    (275, 219, 1846),
    (275, 218, 1847),
    (267, 219, 1848),
    (1848, 189, 1849),
    (1849, 107, 1850),
    (267, 218, 1851),
    (267, 225, 1852),
    (267, 233, 1853),
    (267, 232, 1854),
    (1854, 185, 1855),
    (1855, 66, 1856),
    (270, 187, 1857),
    (270, 186, 1858),
    (270, 218, 1859),
    (274, 219, 1860),
    (266, 218, 1861),
    (264, 105, 1862),
    (1862, 241, 1863),
    (1863, 225, 1864),
    (201, 189, 1865),
    (201, 188, 1866),
    (191, 160, 1867),
    (190, 7, 1868),
    (1209, 217, 1869),
    (1869, 188, 1870),
    (1870, 587, 1871),
    (1209, 218, 1872),
    (1872, 587, 1873),
    (1873, 538, 1874),
    (1207, 187, 1875),
    (1875, 66, 1876),
    (1876, 7, 1877),
    (1207, 219, 1878),
    (1207, 121, 1879),
    (1208, 218, 1880),
    (1880, 587, 1881),
    (1208, 1206, 1882),
    (1882, 1206, 1883),
    (1208, 120, 1884),
    (1206, 218, 1885),
    (1206, 119, 1886),
    (235, 186, 1887),
    (1887, 271, 1888),
    (1888, 233, 1889),
    (235, 270, 1890),
    (233, 186, 1891),
    (233, 219, 1892),
    (1892, 243, 1893),
    (1893, 107, 1894),
    (233, 284, 1895),
    (1895, 186, 1896),
    (1896, 233, 1897),
    (233, 233, 1898),
    (1898, 233, 1899),
    (1899, 232, 1900),
    (233, 160, 1901),
    (231, 219, 1902),
    (232, 184, 1903),
    (232, 207, 1904),
    (1904, 188, 1905),
    (1905, 1038, 1906),
    (232, 281, 1907),
    (1907, 233, 1908),
    (1908, 186, 1909),
    (232, 266, 1910),
    (232, 160, 1911),
    (230, 218, 1912),
    (507, 169, 1913),
    (505, 1209, 1914),
    (505, 1208, 1915),
    (505, 121, 1916),
    (1916, 505, 1917),
    (1917, 121, 1918),
    (505, 171, 1919),
    (1919, 505, 1920),
    (1920, 171, 1921),
    (505, 170, 1922),
    (1922, 505, 1923),
    (1923, 170, 1924),
    (505, 144, 1925),
    (503, 506, 1926),
    (506, 185, 1927),
    (506, 184, 1928),
    (506, 215, 1929),
    (1929, 7, 1930),
    (506, 1206, 1931),
    (506, 506, 1932),
    (1932, 506, 1933),
    (506, 525, 1934),
    (1934, 507, 1935),
    (1935, 507, 1936),
    (506, 524, 1937),
    (506, 811, 1938),
    (1938, 561, 1939),
    (1939, 552, 1940),
    (506, 169, 1941),
    (504, 704, 1942),
    (504, 504, 1943),
    (504, 502, 1944),
    (1944, 510, 1945),
    (1945, 504, 1946),
    (504, 120, 1947),
    (1947, 169, 1948),
    (502, 788, 1949),
    (502, 184, 1950),
    (502, 506, 1951),
    (539, 1321, 1952),
    (1952, 14, 1953),
    (1953, 14, 1954),
    (535, 1321, 1955),
    (1955, 14, 1956),
    (538, 1320, 1957),
    (534, 1320, 1958),
    (744, 524, 1959),
    (1959, 586, 1960),
    (1960, 6, 1961),
    (527, 507, 1962),
    (1962, 36, 1963),
    (527, 506, 1964),
    (525, 506, 1965),
    (1965, 525, 1966),
    (668, 535, 1967),
    (1967, 1321, 1968),
    (1968, 7, 1969),
    (601, 506, 1970),
    (1970, 547, 1971),
    (1971, 805, 1972),
    (604, 506, 1973),
    (563, 552, 1974),
    (1974, 1208, 1975),
    (559, 552, 1976),
    (1976, 591, 1977),
    (1977, 552, 1978),
    (577, 506, 1979),
    (1979, 184, 1980),
    (1980, 7, 1981),
    (577, 536, 1982),
    (591, 1209, 1983),
    (591, 552, 1984),
    (586, 6, 1985),
    (586, 1208, 1986),
    (1986, 218, 1987),
    (586, 538, 1988),
    (510, 504, 1989),
    (510, 523, 1990),
    (1990, 577, 1991),
    (1991, 536, 1992),
    (553, 15, 1993),
    (1993, 529, 1994),
    (1993, 528, 1995),
    (1995, 591, 1996),
    (553, 604, 1997),
    (552, 527, 1998),
    (1998, 506, 1999),
    (1999, 1207, 2000),
    (552, 604, 2001),
    (552, 590, 2002),
    (1321, 7, 2003),
    (1320, 7, 2004),
    (1320, 9, 2005),
    (94, 209, 2006),
    (2006, 186, 2007),
    (92, 372, 2008),
    (2008, 105, 2009),
    (91, 92, 2010),
    (2010, 390, 2011),
    (2011, 23, 2012),
    (91, 91, 2013),
    (2013, 391, 2014),
    (2014, 23, 2015),
    (84, 188, 2016),
    (108, 12, 2017),
    (108, 186, 2018),
    (108, 209, 2019),
    (2019, 186, 2020),
    (2020, 185, 2021),
    (108, 243, 2022),
    (108, 160, 2023),
    (106, 384, 2024),
    (106, 7, 2025),
    (106, 9, 2026),
    (106, 189, 2027),
    (2027, 160, 2028),
    (106, 187, 2029),
    (2029, 160, 2030),
    (106, 188, 2031),
    (2031, 160, 2032),
    (106, 186, 2033),
    (106, 219, 2034),
    (106, 243, 2035),
    (106, 108, 2036),
    (2036, 12, 2037),
    (2037, 28, 2038),
    (2037, 12, 2039),
    (106, 160, 2040),
    (110, 372, 2041),
    (110, 397, 2042),
    (2042, 110, 2043),
    (2043, 421, 2044),
    (110, 384, 2045),
    (2045, 109, 2046),
    (2046, 109, 2047),
    (110, 189, 2048),
    (110, 188, 2049),
    (107, 7, 2050),
    (107, 12, 2051),
    (107, 185, 2052),
    (2052, 108, 2053),
    (2053, 187, 2054),
    (2053, 209, 2055),
    (107, 186, 2056),
    (107, 184, 2057),
    (107, 242, 2058),
    (107, 232, 2059),
    (107, 106, 2060),
    (107, 160, 2061),
    (105, 456, 2062),
    (2062, 185, 2063),
    (2063, 161, 2064),
    (2062, 184, 2065),
    (105, 384, 2066),
    (105, 7, 2067),
    (105, 9, 2068),
    (2068, 108, 2069),
    (2069, 160, 2070),
    (105, 25, 2071),
    (105, 14, 2072),
    (105, 12, 2073),
    (2073, 25, 2074),
    (2073, 12, 2075),
    (105, 189, 2076),
    (2076, 160, 2077),
    (105, 187, 2078),
    (105, 185, 2079),
    (2079, 108, 2080),
    (2080, 209, 2081),
    (105, 188, 2082),
    (105, 186, 2083),
    (105, 184, 2084),
    (2084, 12, 2085),
    (2085, 394, 2086),
    (2084, 108, 2087),
    (2087, 160, 2088),
    (105, 182, 2089),
    (2089, 189, 2090),
    (2090, 108, 2091),
    (105, 219, 2092),
    (105, 218, 2093),
    (2093, 186, 2094),
    (105, 243, 2095),
    (105, 239, 2096),
    (2096, 187, 2097),
    (105, 242, 2098),
    (105, 238, 2099),
    (105, 267, 2100),
    (105, 266, 2101),
    (105, 108, 2102),
    (105, 106, 2103),
    (2103, 160, 2104),
    (2104, 158, 2105),
    (105, 107, 2106),
    (2106, 12, 2107),
    (105, 105, 2108),
    (2108, 186, 2109),
    (2108, 106, 2110),
    (2108, 105, 2111),
    (105, 160, 2112),
    (109, 373, 2113),
    (2113, 141, 2114),
    (2114, 185, 2115),
    (2114, 184, 2116),
    (109, 480, 2117),
    (109, 444, 2118),
    (109, 384, 2119),
    (109, 188, 2120),
    (109, 110, 2121),
    (2121, 384, 2122),
    (2122, 109, 2123),
    (109, 109, 2124),
    (122, 169, 2125),
    (120, 7, 2126),
    (120, 169, 2127),
    (2127, 504, 2128),
    (121, 184, 2129),
    (2129, 64, 2130),
    (2130, 243, 2131),
    (121, 120, 2132),
    (121, 169, 2133),
    (119, 9, 2134),
    (2134, 14, 2135),
    (2135, 5, 2136),
    (119, 184, 2137),
    (119, 120, 2138),
    (119, 119, 2139),
    (2139, 711, 2140),
    (2140, 23, 2141),
    (2141, 702, 2142),
    (2139, 119, 2143),
    (2143, 119, 2144),
    (119, 169, 2145),
    (2145, 184, 2146),
    (66, 187, 2147),
    (2147, 243, 2148),
    (2148, 187, 2149),
    (66, 186, 2150),
    (66, 142, 2151),
    (2151, 184, 2152),
    (64, 385, 2153),
    (64, 7, 2154),
    (64, 9, 2155),
    (64, 11, 2156),
    (64, 189, 2157),
    (64, 188, 2158),
    (64, 219, 2159),
    (2159, 7, 2160),
    (64, 379, 2161),
    (2161, 186, 2162),
    (2162, 427, 2163),
    (64, 243, 2164),
    (64, 242, 2165),
    (64, 142, 2166),
    (2166, 184, 2167),
    (2167, 184, 2168),
    (2168, 408, 2169),
    (65, 7, 2170),
    (65, 189, 2171),
    (65, 185, 2172),
    (65, 215, 2173),
    (65, 142, 2174),
    (2174, 184, 2175),
    (63, 385, 2176),
    (63, 7, 2177),
    (63, 9, 2178),
    (2178, 184, 2179),
    (63, 188, 2180),
    (63, 184, 2181),
    (2181, 6, 2182),
    (63, 215, 2183),
    (2183, 372, 2184),
    (63, 218, 2185),
    (63, 242, 2186),
    (63, 64, 2187),
    (2187, 372, 2188),
    (63, 63, 2189),
    (2189, 384, 2190),
    (2190, 184, 2191),
    (63, 142, 2192),
    (126, 849, 2193),
    (126, 848, 2194),
    (136, 1041, 2195),
    (2195, 1019, 2196),
    (2196, 179, 2197),
    (134, 1043, 2198),
    (134, 1041, 2199),
    (2199, 1019, 2200),
    (134, 1042, 2201),
    (2201, 185, 2202),
    (2201, 182, 2203),
    (135, 1018, 2204),
    (135, 185, 2205),
    (2205, 136, 2206),
    (135, 135, 2207),
    (133, 1037, 2208),
    (2208, 1041, 2209),
    (133, 1040, 2210),
    (133, 184, 2211),
    (2211, 136, 2212),
    (133, 182, 2213),
    (2213, 135, 2214),
    (2214, 1040, 2215),
    (133, 133, 2216),
    (2216, 1040, 2217),
    (2217, 1018, 2218),
    (24, 142, 2219),
    (2219, 184, 2220),
    (22, 160, 2221),
    (2221, 105, 2222),
    (23, 186, 2223),
    (23, 427, 2224),
    (2224, 23, 2225),
    (2225, 151, 2226),
    (23, 535, 2227),
    (2227, 1321, 2228),
    (2228, 14, 2229),
    (23, 559, 2230),
    (2230, 552, 2231),
    (2231, 591, 2232),
    (23, 21, 2233),
    (23, 142, 2234),
    (21, 188, 2235),
    (21, 426, 2236),
    (21, 21, 2237),
    (21, 160, 2238),
    (151, 185, 2239),
    (151, 184, 2240),
    (2240, 184, 2241),
    (149, 149, 2242),
    (161, 182, 2243),
    (161, 34, 2244),
    (160, 5, 2245),
    (160, 185, 2246),
    (160, 183, 2247),
    (160, 184, 2248),
    (2248, 185, 2249),
    (2248, 184, 2250),
    (2250, 408, 2251),
    (160, 182, 2252),
    (160, 106, 2253),
    (160, 107, 2254),
    (160, 105, 2255),
    (160, 34, 2256),
    (160, 158, 2257),
    (2257, 184, 2258),
    (2258, 184, 2259),
    (159, 185, 2260),
    (159, 184, 2261),
    (2261, 184, 2262),
    (2262, 12, 2263),
    (158, 14, 2264),
    (2264, 5, 2265),
    (158, 185, 2266),
    (158, 184, 2267),
    (2267, 5, 2268),
    (2267, 184, 2269),
    (2269, 184, 2270),
    (2267, 107, 2271),
    (2271, 106, 2272),
    (2267, 105, 2273),
    (158, 34, 2274),
    (158, 158, 2275),
    (2275, 12, 2276),
    (2275, 184, 2277),
    (2277, 184, 2278),
    (2275, 35, 2279),
    (171, 14, 2280),
    (2280, 25, 2281),
    (169, 184, 2282),
    (2282, 5, 2283),
    (168, 168, 2284),
    (167, 167, 2285),
    (2285, 167, 2286),
    (2286, 167, 2287),
    (143, 185, 2288),
    (143, 184, 2289),
    (2289, 63, 2290),
    (2290, 9, 2291),
    (142, 185, 2292),
    (142, 184, 2293),
    (2293, 185, 2294),
    (2293, 184, 2295),
    (141, 184, 2296),
    (141, 182, 2297),
    (2297, 502, 2298),
    (2298, 728, 2299),
    (176, 185, 2300),
    (176, 184, 2301),
    (179, 184, 2302),
    (2302, 184, 2303),
    (2303, 384, 2304),
    (2302, 135, 2305),
    (2305, 183, 2306),
    (179, 133, 2307),
    (16, 46, 2308),
    (16, 105, 2309),
    (2309, 9, 2310),
    (17, 467, 2311),
    (2311, 35, 2312),
    (17, 47, 2313),
    (2313, 188, 2314),
    (2314, 49, 2315),
    (17, 46, 2316),
    (17, 105, 2317),
    (2317, 189, 2318),
    (2318, 107, 2319),
    (17, 16, 2320),
    (2320, 46, 2321),
    (18, 47, 2322),
    (2322, 188, 2323),
    (2323, 49, 2324),
    (18, 46, 2325),
    (2325, 121, 2326),
    (2326, 119, 2327),
    (2327, 119, 2328),
    (18, 16, 2329),
    (2329, 6, 2330),
    (18, 17, 2331),
    (2331, 14, 2332),
    (2332, 14, 2333),
    (19, 431, 2334),
    (2334, 12, 2335),
    (2335, 5, 2336),
    (19, 16, 2337),
    (2337, 407, 2338),
    (19, 18, 2339),
    (372, 106, 1322),
    (480, 185, 1324),
    (443, 185, 1330),
    (456, 185, 1331),
    (384, 110, 1334),
    (1335, 1019, 1336),
    (7, 106, 1340),
    (1342, 191, 1343),
    (1346, 185, 1347),
    (8, 183, 1350),
    (9, 185, 1353),
    (14, 537, 1368),
    (1371, 187, 1372),
    (15, 529, 1374),
    (1390, 1281, 1391),
    (12, 669, 1402),
    (12, 64, 1407),
    (1407, 189, 1408),
    (1409, 827, 1410),
    (826, 825, 1412),
    (1413, 827, 1414),
    (826, 853, 1416),
    (826, 845, 1417),
    (1417, 827, 1418),
    (824, 849, 1419),
    (1419, 825, 1420),
    (1424, 827, 1425),
    (852, 845, 1426),
    (1427, 827, 1428),
    (848, 827, 1429),
    (1430, 827, 1431),
    (1433, 185, 1434),
    (1437, 185, 1438),
    (1438, 185, 1439),
    (1016, 503, 1441),
    (1441, 185, 1442),
    (1260, 1019, 1444),
    (1260, 1053, 1445),
    (1134, 24, 1446),
    (1446, 22, 1447),
    (1043, 1019, 1449),
    (1453, 185, 1454),
    (1452, 1045, 1455),
    (1457, 136, 1458),
    (1044, 1019, 1466),
    (1042, 185, 1467),
    (1036, 1037, 1469),
    (1472, 134, 1473),
    (1023, 1019, 1474),
    (1474, 1045, 1475),
    (47, 189, 1480),
    (47, 122, 1484),
    (46, 189, 1486),
    (189, 66, 1492),
    (1499, 185, 1500),
    (1500, 185, 1501),
    (1503, 108, 1504),
    (1511, 185, 1512),
    (1512, 185, 1513),
    (1525, 24, 1526),
    (1536, 1033, 1540),
    (183, 271, 1548),
    (1551, 507, 1554),
    (1554, 185, 1555),
    (1556, 185, 1557),
    (1564, 185, 1565),
    (1565, 64, 1566),
    (188, 219, 1572),
    (188, 108, 1573),
    (188, 106, 1574),
    (188, 64, 1575),
    (1577, 185, 1578),
    (1581, 281, 1582),
    (186, 189, 1588),
    (186, 187, 1589),
    (1589, 185, 1590),
    (1590, 185, 1591),
    (1592, 185, 1593),
    (186, 183, 1595),
    (186, 427, 1596),
    (186, 425, 1597),
    (1597, 185, 1598),
    (1600, 24, 1601),
    (1606, 285, 1607),
    (1607, 187, 1608),
    (186, 122, 1615),
    (1618, 185, 1619),
    (1632, 185, 1635),
    (1636, 1041, 1637),
    (1639, 189, 1640),
    (1648, 257, 1649),
    (1651, 66, 1652),
    (184, 187, 1654),
    (1660, 185, 1661),
    (1655, 185, 1662),
    (1662, 415, 1665),
    (1655, 249, 1666),
    (1668, 185, 1669),
    (1669, 505, 1670),
    (184, 217, 1673),
    (1679, 187, 1680),
    (184, 559, 1681),
    (184, 87, 1682),
    (1682, 185, 1683),
    (1691, 185, 1692),
    (1691, 108, 1694),
    (184, 66, 1699),
    (1700, 185, 1701),
    (184, 136, 1703),
    (1703, 1041, 1704),
    (1709, 209, 1710),
    (1714, 136, 1717),
    (182, 185, 1718),
    (1719, 64, 1720),
    (182, 183, 1721),
    (182, 64, 1726),
    (182, 136, 1727),
    (1730, 108, 1731),
    (217, 187, 1733),
    (1736, 1019, 1737),
    (215, 189, 1739),
    (1739, 85, 1740),
    (1740, 189, 1741),
    (1745, 211, 1746),
    (1746, 64, 1747),
    (218, 243, 1755),
    (216, 189, 1756),
    (214, 189, 1759),
    (214, 215, 1760),
    (214, 22, 1762),
    (427, 24, 1768),
    (426, 22, 1770),
    (424, 185, 1771),
    (390, 22, 1772),
    (1773, 185, 1774),
    (1775, 24, 1776),
    (1777, 24, 1778),
    (1783, 108, 1784),
    (210, 64, 1789),
    (206, 189, 1790),
    (206, 187, 1791),
    (1798, 1053, 1799),
    (284, 187, 1802),
    (1803, 285, 1804),
    (1805, 233, 1806),
    (242, 189, 1822),
    (1822, 108, 1823),
    (242, 187, 1824),
    (242, 106, 1829),
    (238, 189, 1832),
    (1833, 106, 1834),
    (1849, 108, 1850),
    (270, 219, 1859),
    (266, 219, 1861),
    (264, 106, 1862),
    (1869, 189, 1870),
    (1209, 219, 1872),
    (1873, 539, 1874),
    (1207, 122, 1879),
    (1208, 219, 1880),
    (1208, 1207, 1882),
    (1882, 1207, 1883),
    (1206, 219, 1885),
    (1206, 120, 1886),
    (235, 187, 1887),
    (235, 271, 1890),
    (233, 187, 1891),
    (1893, 108, 1894),
    (233, 285, 1895),
    (1895, 187, 1896),
    (1899, 233, 1900),
    (232, 185, 1903),
    (1904, 189, 1905),
    (1905, 1039, 1906),
    (1908, 187, 1909),
    (232, 267, 1910),
    (230, 219, 1912),
    (505, 122, 1916),
    (1917, 122, 1918),
    (503, 507, 1926),
    (506, 1207, 1931),
    (506, 507, 1932),
    (1932, 507, 1933),
    (1939, 553, 1940),
    (504, 505, 1943),
    (504, 503, 1944),
    (1944, 511, 1945),
    (1945, 505, 1946),
    (502, 185, 1950),
    (502, 507, 1951),
    (538, 1321, 1957),
    (534, 1321, 1958),
    (744, 525, 1959),
    (1959, 587, 1960),
    (525, 507, 1965),
    (601, 507, 1970),
    (604, 507, 1973),
    (563, 553, 1974),
    (1974, 1209, 1975),
    (559, 553, 1976),
    (1977, 553, 1978),
    (577, 507, 1979),
    (1979, 185, 1980),
    (577, 537, 1982),
    (591, 553, 1984),
    (586, 1209, 1986),
    (1986, 219, 1987),
    (586, 539, 1988),
    (510, 505, 1989),
    (1991, 537, 1992),
    (553, 605, 1997),
    (1998, 507, 1999),
    (552, 605, 2001),
    (552, 591, 2002),
    (2006, 187, 2007),
    (2008, 106, 2009),
    (2010, 391, 2011),
    (2011, 24, 2012),
    (2014, 24, 2015),
    (84, 189, 2016),
    (108, 187, 2018),
    (2019, 187, 2020),
    (2045, 110, 2046),
    (2046, 110, 2047),
    (107, 187, 2056),
    (107, 243, 2058),
    (107, 233, 2059),
    (105, 183, 2089),
    (2093, 187, 2094),
    (2108, 187, 2109),
    (109, 189, 2120),
    (2122, 110, 2123),
    (2127, 505, 2128),
    (121, 185, 2129),
    (119, 185, 2137),
    (2140, 24, 2141),
    (2139, 120, 2143),
    (2143, 120, 2144),
    (2145, 185, 2146),
    (2151, 185, 2152),
    (2161, 187, 2162),
    (2166, 185, 2167),
    (2167, 185, 2168),
    (2174, 185, 2175),
    (2178, 185, 2179),
    (63, 189, 2180),
    (63, 185, 2181),
    (63, 219, 2185),
    (63, 243, 2186),
    (2190, 185, 2191),
    (2201, 183, 2203),
    (135, 1019, 2204),
    (135, 136, 2207),
    (133, 1041, 2210),
    (133, 185, 2211),
    (133, 183, 2213),
    (2213, 136, 2214),
    (2214, 1041, 2215),
    (133, 134, 2216),
    (2216, 1041, 2217),
    (2217, 1019, 2218),
    (2219, 185, 2220),
    (2221, 106, 2222),
    (23, 187, 2223),
    (2224, 24, 2225),
    (2230, 553, 2231),
    (23, 22, 2233),
    (21, 189, 2235),
    (21, 427, 2236),
    (21, 22, 2237),
    (2240, 185, 2241),
    (161, 183, 2243),
    (160, 108, 2254),
    (2257, 185, 2258),
    (2258, 185, 2259),
    (2261, 185, 2262),
    (2267, 185, 2269),
    (2269, 185, 2270),
    (2267, 108, 2271),
    (2267, 106, 2273),
    (2275, 185, 2277),
    (2277, 185, 2278),
    (169, 185, 2282),
    (2289, 64, 2290),
    (141, 185, 2296),
    (141, 183, 2297),
    (2297, 503, 2298),
    (179, 185, 2302),
    (2302, 185, 2303),
    (2302, 136, 2305),
    (179, 134, 2307),
    (16, 47, 2308),
    (16, 106, 2309),
    (2313, 189, 2314),
    (17, 106, 2317),
    (2318, 108, 2319),
    (2320, 47, 2321),
    (2322, 189, 2323),
    (2325, 122, 2326),
    (2326, 120, 2327),
    (2327, 120, 2328),
    (827, 933, 1411),
    (827, 824, 1412),
    (827, 847, 1415),
    (827, 852, 1416),
    (827, 844, 1417),
    (825, 848, 1419),
    (853, 844, 1426),
    (849, 826, 1429),
    (845, 845, 1430),
    (1019, 185, 1436),
    (1019, 179, 1437),
    (1017, 502, 1441),
    (1261, 1018, 1444),
    (1261, 1052, 1445),
    (1135, 23, 1446),
    (1045, 1018, 1466),
    (1043, 184, 1467),
    (1041, 136, 1468),
    (1037, 1036, 1469),
    (1033, 1045, 1477),
    (47, 6, 1485),
    (189, 408, 1567),
    (189, 49, 1568),
    (189, 185, 1570),
    (189, 184, 1571),
    (189, 218, 1572),
    (189, 105, 1574),
    (189, 63, 1575),
    (187, 480, 1577),
    (187, 408, 1580),
    (187, 12, 1581),
    (187, 185, 1584),
    (187, 184, 1592),
    (187, 182, 1595),
    (187, 426, 1596),
    (187, 424, 1597),
    (187, 391, 1600),
    (187, 242, 1604),
    (187, 271, 1605),
    (187, 233, 1606),
    (187, 232, 1609),
    (187, 106, 1611),
    (187, 105, 1614),
    (187, 121, 1615),
    (187, 165, 1620),
    (185, 421, 1622),
    (185, 408, 1623),
    (185, 385, 1624),
    (185, 384, 1625),
    (185, 5, 1626),
    (185, 6, 1627),
    (185, 7, 1628),
    (185, 25, 1629),
    (185, 14, 1630),
    (185, 12, 1632),
    (185, 1037, 1636),
    (185, 185, 1648),
    (185, 183, 1651),
    (185, 184, 1655),
    (185, 182, 1668),
    (185, 216, 1673),
    (185, 239, 1674),
    (185, 238, 1679),
    (185, 558, 1681),
    (185, 86, 1682),
    (185, 106, 1685),
    (185, 105, 1691),
    (185, 64, 1695),
    (185, 63, 1700),
    (183, 12, 1707),
    (183, 184, 1718),
    (183, 182, 1721),
    (183, 63, 1726),
    (183, 135, 1727),
    (219, 188, 1753),
    (219, 215, 1754),
    (219, 242, 1755),
    (217, 188, 1756),
    (215, 214, 1760),
    (215, 21, 1762),
    (323, 210, 1765),
    (413, 12, 1767),
    (427, 21, 1770),
    (425, 184, 1771),
    (391, 21, 1772),
    (211, 63, 1789),
    (207, 188, 1790),
    (377, 8, 1792),
    (225, 267, 1796),
    (225, 266, 1797),
    (355, 1261, 1798),
    (285, 186, 1802),
    (285, 281, 1805),
    (281, 281, 1807),
    (243, 107, 1828),
    (243, 105, 1829),
    (239, 185, 1831),
    (239, 184, 1835),
    (257, 445, 1837),
    (271, 186, 1858),
    (265, 105, 1862),
    (191, 7, 1868),
    (1209, 1206, 1882),
    (1209, 120, 1884),
    (1207, 218, 1885),
    (1207, 119, 1886),
    (233, 184, 1903),
    (233, 207, 1904),
    (233, 281, 1907),
    (233, 266, 1910),
    (231, 218, 1912),
    (507, 185, 1927),
    (507, 184, 1928),
    (507, 215, 1929),
    (507, 1206, 1931),
    (507, 506, 1932),
    (507, 525, 1934),
    (507, 524, 1937),
    (507, 811, 1938),
    (505, 704, 1942),
    (505, 504, 1943),
    (505, 502, 1944),
    (505, 120, 1947),
    (503, 788, 1949),
    (503, 184, 1950),
    (539, 1320, 1957),
    (535, 1320, 1958),
    (745, 524, 1959),
    (669, 535, 1967),
    (605, 506, 1973),
    (587, 6, 1985),
    (587, 1208, 1986),
    (587, 538, 1988),
    (511, 504, 1989),
    (511, 523, 1990),
    (553, 527, 1998),
    (553, 590, 2002),
    (1321, 9, 2005),
    (92, 92, 2010),
    (92, 91, 2013),
    (85, 188, 2016),
    (108, 7, 2050),
    (108, 185, 2052),
    (108, 184, 2057),
    (108, 242, 2058),
    (108, 232, 2059),
    (108, 106, 2060),
    (106, 456, 2062),
    (106, 25, 2071),
    (106, 14, 2072),
    (106, 12, 2073),
    (106, 185, 2079),
    (106, 184, 2084),
    (106, 182, 2089),
    (106, 218, 2093),
    (106, 239, 2096),
    (106, 242, 2098),
    (106, 238, 2099),
    (106, 267, 2100),
    (106, 266, 2101),
    (106, 106, 2103),
    (106, 107, 2106),
    (106, 105, 2108),
    (110, 373, 2113),
    (110, 480, 2117),
    (110, 444, 2118),
    (110, 110, 2121),
    (110, 109, 2124),
    (122, 184, 2129),
    (122, 120, 2132),
    (120, 9, 2134),
    (120, 184, 2137),
    (120, 120, 2138),
    (120, 119, 2139),
    (66, 7, 2170),
    (66, 189, 2171),
    (66, 185, 2172),
    (66, 215, 2173),
    (64, 184, 2181),
    (64, 215, 2183),
    (64, 218, 2185),
    (64, 64, 2187),
    (64, 63, 2189),
    (127, 849, 2193),
    (127, 848, 2194),
    (136, 1018, 2204),
    (136, 185, 2205),
    (136, 135, 2207),
    (134, 1037, 2208),
    (134, 1040, 2210),
    (134, 184, 2211),
    (134, 182, 2213),
    (134, 133, 2216),
    (24, 186, 2223),
    (24, 427, 2224),
    (24, 535, 2227),
    (24, 559, 2230),
    (24, 21, 2233),
    (22, 188, 2235),
    (22, 426, 2236),
    (22, 21, 2237),
    (827, 825, 1412),
    (827, 853, 1416),
    (827, 845, 1417),
    (825, 849, 1419),
    (853, 845, 1426),
    (849, 827, 1429),
    (1017, 503, 1441),
    (1261, 1019, 1444),
    (1261, 1053, 1445),
    (1135, 24, 1446),
    (1045, 1019, 1466),
    (1043, 185, 1467),
    (1037, 1037, 1469),
    (189, 106, 1574),
    (189, 64, 1575),
    (187, 183, 1595),
    (187, 427, 1596),
    (187, 425, 1597),
    (185, 559, 1681),
    (185, 87, 1682),
    (183, 185, 1718),
    (183, 183, 1721),
    (183, 64, 1726),
    (219, 243, 1755),
    (217, 189, 1756),
    (215, 215, 1760),
    (215, 22, 1762),
    (427, 22, 1770),
    (425, 185, 1771),
    (391, 22, 1772),
    (211, 64, 1789),
    (207, 189, 1790),
    (285, 187, 1802),
    (243, 106, 1829),
    (265, 106, 1862),
    (1209, 1207, 1882),
    (1207, 120, 1886),
    (233, 185, 1903),
    (233, 267, 1910),
    (507, 1207, 1931),
    (507, 507, 1932),
    (505, 505, 1943),
    (505, 503, 1944),
    (503, 185, 1950),
    (745, 525, 1959),
    (605, 507, 1973),
    (587, 1209, 1986),
    (587, 539, 1988),
    (511, 505, 1989),
    (553, 591, 2002),
    (85, 189, 2016),
    (108, 233, 2059),
    (106, 183, 2089),
    (122, 185, 2129),
    (120, 185, 2137),
    (64, 185, 2181),
    (136, 1019, 2204),
    (136, 136, 2207),
    (134, 185, 2211),
    (134, 183, 2213),
    (134, 134, 2216),
    (24, 187, 2223),
    (24, 22, 2233),
    (22, 189, 2235),
    (22, 427, 2236),
    (22, 22, 2237),
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
  f32.mul d8 f0 f0 #16
  f32.mul f0 f0 f0 #16
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
  f64.mul d8 f0 f0 #16
  f64.mul f0 f0 f0 #16
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
  + 372 105
  + 1322 7
  + 480 184
  + 433 185
  + 1325 66
  + 1326 187
  + 433 184
  + 445 14
  + 443 184
  + 456 184
  + 384 185
  + 384 184
  + 384 109
  + 1161 1023
  + 1335 1018
  + 1336 1015
  + 7 185
  + 7 184
  + 7 105
  + 1340 187
  + 1340 186
  + 1342 190
  + 8 12
  + 8 185
  + 8 184
  + 1346 184
  + 1347 108
  + 1347 107
  + 8 182
  + 9 14
  + 1351 5
  + 9 184
  + 14 371
  + 14 5
  + 14 25
  + 14 14
  + 1357 14
  + 1357 24
  + 1357 22
  + 1357 23
  + 1357 21
  + 14 12
  + 1363 25
  + 14 185
  + 14 184
  + 1366 385
  + 14 536
  + 14 24
  + 14 22
  + 14 23
  + 1371 186
  + 14 21
  + 15 528
  + 12 406
  + 12 5
  + 12 6
  + 12 7
  + 12 8
  + 12 9
  + 12 25
  + 12 28
  + 12 14
  + 1383 5
  + 12 12
  + 1385 25
  + 1385 12
  + 1387 25
  + 1387 12
  + 12 1015
  + 1390 1280
  + 1391 503
  + 12 1014
  + 12 185
  + 12 183
  + 12 184
  + 1396 7
  + 12 182
  + 12 413
  + 12 267
  + 12 266
  + 12 668
  + 1402 12
  + 1403 705
  + 12 106
  + 12 105
  + 12 63
  + 1407 188
  + 827 843
  + 1409 826
  + 826 933
  + 826 824
  + 1412 849
  + 1413 826
  + 826 847
  + 826 852
  + 826 844
  + 1417 826
  + 824 848
  + 1419 824
  + 1420 849
  + 847 841
  + 845 827
  + 1423 843
  + 1424 826
  + 852 844
  + 1426 845
  + 1427 826
  + 848 826
  + 844 845
  + 1430 826
  + 1431 845
  + 1019 180
  + 1433 184
  + 1434 1037
  + 1018 185
  + 1018 179
  + 1437 184
  + 1438 184
  + 1437 134
  + 1016 502
  + 1441 184
  + 1442 559
  + 1260 1018
  + 1260 1052
  + 1134 23
  + 1446 21
  + 1447 189
  + 1043 1018
  + 1449 179
  + 1041 1019
  + 1041 1018
  + 1452 14
  + 1453 184
  + 1452 1044
  + 1455 1019
  + 1452 185
  + 1457 135
  + 1041 1033
  + 1459 179
  + 1037 1041
  + 1461 1033
  + 1037 1040
  + 1463 136
  + 1464 1019
  + 1044 1018
  + 1042 184
  + 1040 136
  + 1036 1036
  + 1469 1019
  + 1470 1157
  + 1033 179
  + 1472 133
  + 1023 1018
  + 1474 1044
  + 1475 1015
  + 1032 1045
  + 47 385
  + 47 7
  + 47 188
  + 1480 49
  + 47 108
  + 1482 408
  + 47 121
  + 46 6
  + 46 188
  + 1486 49
  + 189 11
  + 189 219
  + 189 108
  + 189 107
  + 189 65
  + 1492 9
  + 189 160
  + 189 142
  + 187 189
  + 187 187
  + 187 188
  + 187 186
  + 1499 184
  + 1500 184
  + 187 243
  + 1502 187
  + 1503 107
  + 187 108
  + 187 107
  + 187 122
  + 187 66
  + 187 65
  + 187 36
  + 187 160
  + 1511 184
  + 1512 184
  + 185 480
  + 185 49
  + 1515 34
  + 185 187
  + 185 186
  + 1518 207
  + 1519 189
  + 185 219
  + 185 217
  + 185 218
  + 1523 401
  + 1524 14
  + 1525 23
  + 185 94
  + 1527 209
  + 185 108
  + 185 107
  + 1530 9
  + 185 66
  + 1532 187
  + 1533 66
  + 185 65
  + 185 136
  + 1536 1041
  + 1537 1019
  + 1537 1018
  + 1536 1032
  + 1540 1045
  + 185 135
  + 185 161
  + 185 160
  + 185 165
  + 183 189
  + 183 188
  + 183 270
  + 1548 243
  + 1549 136
  + 183 66
  + 1551 187
  + 1552 66
  + 1551 506
  + 1554 184
  + 1551 142
  + 1556 184
  + 183 65
  + 183 136
  + 1559 1041
  + 1560 1019
  + 183 160
  + 1562 37
  + 183 143
  + 1564 184
  + 1565 63
  + 188 408
  + 188 49
  + 1568 37
  + 188 185
  + 188 184
  + 188 218
  + 188 107
  + 188 105
  + 188 63
  + 188 160
  + 186 480
  + 1577 184
  + 1578 239
  + 186 408
  + 186 12
  + 1581 280
  + 1582 281
  + 186 185
  + 1584 108
  + 1584 107
  + 1586 185
  + 186 188
  + 186 186
  + 1589 184
  + 1590 184
  + 186 184
  + 1592 184
  + 1593 7
  + 186 182
  + 186 426
  + 186 424
  + 1597 184
  + 1598 6
  + 186 391
  + 1600 23
  + 1601 160
  + 186 243
  + 186 242
  + 186 271
  + 186 233
  + 1606 284
  + 1607 186
  + 186 232
  + 186 108
  + 186 106
  + 1611 432
  + 186 107
  + 186 105
  + 186 121
  + 186 66
  + 186 65
  + 186 160
  + 1618 184
  + 186 165
  + 184 480
  + 184 421
  + 184 408
  + 184 385
  + 184 384
  + 184 5
  + 184 6
  + 184 7
  + 184 25
  + 184 14
  + 1630 14
  + 184 12
  + 1632 25
  + 1632 12
  + 1632 184
  + 184 1037
  + 1636 1040
  + 1637 136
  + 184 49
  + 1639 188
  + 1640 49
  + 1641 37
  + 1639 122
  + 1639 37
  + 1639 171
  + 1645 14
  + 1646 25
  + 184 185
  + 1648 256
  + 1649 445
  + 184 183
  + 1651 65
  + 1652 243
  + 184 186
  + 184 184
  + 1655 385
  + 1655 384
  + 1655 7
  + 1655 14
  + 1655 12
  + 1660 184
  + 1655 184
  + 1662 384
  + 1662 7
  + 1662 414
  + 1655 248
  + 1666 409
  + 184 182
  + 1668 184
  + 1669 504
  + 184 219
  + 184 218
  + 184 216
  + 184 239
  + 1674 187
  + 1675 108
  + 1675 107
  + 1674 186
  + 184 238
  + 1679 186
  + 184 558
  + 184 86
  + 1682 184
  + 184 108
  + 184 106
  + 1685 108
  + 1686 12
  + 184 107
  + 1688 201
  + 1689 480
  + 184 105
  + 1691 184
  + 1692 430
  + 1691 107
  + 184 64
  + 1695 243
  + 1696 187
  + 1696 186
  + 184 65
  + 184 63
  + 1700 184
  + 1701 6
  + 184 135
  + 1703 1040
  + 184 160
  + 184 165
  + 182 12
  + 182 189
  + 1708 108
  + 1709 208
  + 1708 136
  + 1708 135
  + 1712 134
  + 182 188
  + 1714 64
  + 1715 142
  + 1714 135
  + 182 184
  + 1718 12
  + 1719 63
  + 182 182
  + 182 66
  + 1722 187
  + 1723 66
  + 182 65
  + 182 63
  + 182 135
  + 219 7
  + 219 9
  + 219 189
  + 1730 107
  + 1731 267
  + 217 186
  + 215 7
  + 215 9
  + 215 1261
  + 1736 1018
  + 1737 12
  + 215 188
  + 1739 84
  + 1740 188
  + 215 243
  + 1742 189
  + 1743 108
  + 215 233
  + 1745 210
  + 1746 63
  + 215 24
  + 215 23
  + 218 7
  + 218 9
  + 218 189
  + 218 188
  + 218 215
  + 218 242
  + 216 188
  + 214 7
  + 214 9
  + 214 188
  + 214 214
  + 214 243
  + 214 21
  + 323 211
  + 322 211
  + 322 210
  + 369 14
  + 412 12
  + 427 23
  + 425 24
  + 426 21
  + 424 184
  + 390 21
  + 1772 160
  + 1773 184
  + 401 14
  + 1775 23
  + 400 14
  + 1777 23
  + 211 271
  + 209 187
  + 1780 187
  + 209 186
  + 1782 185
  + 1783 107
  + 207 187
  + 207 186
  + 207 271
  + 210 271
  + 210 63
  + 206 188
  + 206 186
  + 376 8
  + 225 225
  + 225 224
  + 223 160
  + 224 267
  + 224 266
  + 354 1261
  + 1798 1052
  + 1799 1128
  + 281 233
  + 284 186
  + 1802 233
  + 1803 284
  + 284 281
  + 1805 232
  + 280 281
  + 243 189
  + 243 187
  + 243 188
  + 243 186
  + 1811 108
  + 243 108
  + 239 189
  + 239 187
  + 239 188
  + 239 186
  + 1817 108
  + 1817 107
  + 239 225
  + 239 224
  + 242 188
  + 1822 107
  + 242 186
  + 242 108
  + 1825 160
  + 1826 158
  + 242 107
  + 242 105
  + 238 187
  + 238 185
  + 238 188
  + 238 186
  + 1833 105
  + 238 184
  + 238 225
  + 256 445
  + 1837 12
  + 1838 5
  + 271 187
  + 271 219
  + 271 218
  + 271 233
  + 271 232
  + 1844 243
  + 275 219
  + 275 218
  + 267 219
  + 1848 189
  + 1849 107
  + 267 218
  + 267 225
  + 267 233
  + 267 232
  + 1854 185
  + 1855 66
  + 270 187
  + 270 186
  + 270 218
  + 274 219
  + 266 218
  + 264 105
  + 1862 241
  + 1863 225
  + 201 189
  + 201 188
  + 191 160
  + 190 7
  + 1209 217
  + 1869 188
  + 1870 587
  + 1209 218
  + 1872 587
  + 1873 538
  + 1207 187
  + 1875 66
  + 1876 7
  + 1207 219
  + 1207 121
  + 1208 218
  + 1880 587
  + 1208 1206
  + 1882 1206
  + 1208 120
  + 1206 218
  + 1206 119
  + 235 186
  + 1887 271
  + 1888 233
  + 235 270
  + 233 186
  + 233 219
  + 1892 243
  + 1893 107
  + 233 284
  + 1895 186
  + 1896 233
  + 233 233
  + 1898 233
  + 1899 232
  + 233 160
  + 231 219
  + 232 184
  + 232 207
  + 1904 188
  + 1905 1038
  + 232 281
  + 1907 233
  + 1908 186
  + 232 266
  + 232 160
  + 230 218
  + 507 169
  + 505 1209
  + 505 1208
  + 505 121
  + 1916 505
  + 1917 121
  + 505 171
  + 1919 505
  + 1920 171
  + 505 170
  + 1922 505
  + 1923 170
  + 505 144
  + 503 506
  + 506 185
  + 506 184
  + 506 215
  + 1929 7
  + 506 1206
  + 506 506
  + 1932 506
  + 506 525
  + 1934 507
  + 1935 507
  + 506 524
  + 506 811
  + 1938 561
  + 1939 552
  + 506 169
  + 504 704
  + 504 504
  + 504 502
  + 1944 510
  + 1945 504
  + 504 120
  + 1947 169
  + 502 788
  + 502 184
  + 502 506
  + 539 1321
  + 1952 14
  + 1953 14
  + 535 1321
  + 1955 14
  + 538 1320
  + 534 1320
  + 744 524
  + 1959 586
  + 1960 6
  + 527 507
  + 1962 36
  + 527 506
  + 525 506
  + 1965 525
  + 668 535
  + 1967 1321
  + 1968 7
  + 601 506
  + 1970 547
  + 1971 805
  + 604 506
  + 563 552
  + 1974 1208
  + 559 552
  + 1976 591
  + 1977 552
  + 577 506
  + 1979 184
  + 1980 7
  + 577 536
  + 591 1209
  + 591 552
  + 586 6
  + 586 1208
  + 1986 218
  + 586 538
  + 510 504
  + 510 523
  + 1990 577
  + 1991 536
  + 553 15
  + 1993 529
  + 1993 528
  + 1995 591
  + 553 604
  + 552 527
  + 1998 506
  + 1999 1207
  + 552 604
  + 552 590
  + 1321 7
  + 1320 7
  + 1320 9
  + 94 209
  + 2006 186
  + 92 372
  + 2008 105
  + 91 92
  + 2010 390
  + 2011 23
  + 91 91
  + 2013 391
  + 2014 23
  + 84 188
  + 108 12
  + 108 186
  + 108 209
  + 2019 186
  + 2020 185
  + 108 243
  + 108 160
  + 106 384
  + 106 7
  + 106 9
  + 106 189
  + 2027 160
  + 106 187
  + 2029 160
  + 106 188
  + 2031 160
  + 106 186
  + 106 219
  + 106 243
  + 106 108
  + 2036 12
  + 2037 28
  + 2037 12
  + 106 160
  + 110 372
  + 110 397
  + 2042 110
  + 2043 421
  + 110 384
  + 2045 109
  + 2046 109
  + 110 189
  + 110 188
  + 107 7
  + 107 12
  + 107 185
  + 2052 108
  + 2053 187
  + 2053 209
  + 107 186
  + 107 184
  + 107 242
  + 107 232
  + 107 106
  + 107 160
  + 105 456
  + 2062 185
  + 2063 161
  + 2062 184
  + 105 384
  + 105 7
  + 105 9
  + 2068 108
  + 2069 160
  + 105 25
  + 105 14
  + 105 12
  + 2073 25
  + 2073 12
  + 105 189
  + 2076 160
  + 105 187
  + 105 185
  + 2079 108
  + 2080 209
  + 105 188
  + 105 186
  + 105 184
  + 2084 12
  + 2085 394
  + 2084 108
  + 2087 160
  + 105 182
  + 2089 189
  + 2090 108
  + 105 219
  + 105 218
  + 2093 186
  + 105 243
  + 105 239
  + 2096 187
  + 105 242
  + 105 238
  + 105 267
  + 105 266
  + 105 108
  + 105 106
  + 2103 160
  + 2104 158
  + 105 107
  + 2106 12
  + 105 105
  + 2108 186
  + 2108 106
  + 2108 105
  + 105 160
  + 109 373
  + 2113 141
  + 2114 185
  + 2114 184
  + 109 480
  + 109 444
  + 109 384
  + 109 188
  + 109 110
  + 2121 384
  + 2122 109
  + 109 109
  + 122 169
  + 120 7
  + 120 169
  + 2127 504
  + 121 184
  + 2129 64
  + 2130 243
  + 121 120
  + 121 169
  + 119 9
  + 2134 14
  + 2135 5
  + 119 184
  + 119 120
  + 119 119
  + 2139 711
  + 2140 23
  + 2141 702
  + 2139 119
  + 2143 119
  + 119 169
  + 2145 184
  + 66 187
  + 2147 243
  + 2148 187
  + 66 186
  + 66 142
  + 2151 184
  + 64 385
  + 64 7
  + 64 9
  + 64 11
  + 64 189
  + 64 188
  + 64 219
  + 2159 7
  + 64 379
  + 2161 186
  + 2162 427
  + 64 243
  + 64 242
  + 64 142
  + 2166 184
  + 2167 184
  + 2168 408
  + 65 7
  + 65 189
  + 65 185
  + 65 215
  + 65 142
  + 2174 184
  + 63 385
  + 63 7
  + 63 9
  + 2178 184
  + 63 188
  + 63 184
  + 2181 6
  + 63 215
  + 2183 372
  + 63 218
  + 63 242
  + 63 64
  + 2187 372
  + 63 63
  + 2189 384
  + 2190 184
  + 63 142
  + 126 849
  + 126 848
  + 136 1041
  + 2195 1019
  + 2196 179
  + 134 1043
  + 134 1041
  + 2199 1019
  + 134 1042
  + 2201 185
  + 2201 182
  + 135 1018
  + 135 185
  + 2205 136
  + 135 135
  + 133 1037
  + 2208 1041
  + 133 1040
  + 133 184
  + 2211 136
  + 133 182
  + 2213 135
  + 2214 1040
  + 133 133
  + 2216 1040
  + 2217 1018
  + 24 142
  + 2219 184
  + 22 160
  + 2221 105
  + 23 186
  + 23 427
  + 2224 23
  + 2225 151
  + 23 535
  + 2227 1321
  + 2228 14
  + 23 559
  + 2230 552
  + 2231 591
  + 23 21
  + 23 142
  + 21 188
  + 21 426
  + 21 21
  + 21 160
  + 151 185
  + 151 184
  + 2240 184
  + 149 149
  + 161 182
  + 161 34
  + 160 5
  + 160 185
  + 160 183
  + 160 184
  + 2248 185
  + 2248 184
  + 2250 408
  + 160 182
  + 160 106
  + 160 107
  + 160 105
  + 160 34
  + 160 158
  + 2257 184
  + 2258 184
  + 159 185
  + 159 184
  + 2261 184
  + 2262 12
  + 158 14
  + 2264 5
  + 158 185
  + 158 184
  + 2267 5
  + 2267 184
  + 2269 184
  + 2267 107
  + 2271 106
  + 2267 105
  + 158 34
  + 158 158
  + 2275 12
  + 2275 184
  + 2277 184
  + 2275 35
  + 171 14
  + 2280 25
  + 169 184
  + 2282 5
  + 168 168
  + 167 167
  + 2285 167
  + 2286 167
  + 143 185
  + 143 184
  + 2289 63
  + 2290 9
  + 142 185
  + 142 184
  + 2293 185
  + 2293 184
  + 141 184
  + 141 182
  + 2297 502
  + 2298 728
  + 176 185
  + 176 184
  + 179 184
  + 2302 184
  + 2303 384
  + 2302 135
  + 2305 183
  + 179 133
  + 16 46
  + 16 105
  + 2309 9
  + 17 467
  + 2311 35
  + 17 47
  + 2313 188
  + 2314 49
  + 17 46
  + 17 105
  + 2317 189
  + 2318 107
  + 17 16
  + 2320 46
  + 18 47
  + 2322 188
  + 2323 49
  + 18 46
  + 2325 121
  + 2326 119
  + 2327 119
  + 18 16
  + 2329 6
  + 18 17
  + 2331 14
  + 2332 14
  + 19 431
  + 2334 12
  + 2335 5
  + 19 16
  + 2337 407
  + 19 18
  """
}
