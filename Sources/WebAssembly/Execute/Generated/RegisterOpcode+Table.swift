// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

extension RegisterOpcode {
  /// The number of register opcodes, and of those that are not fused from others.
  static var count: Int { 2375 }
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
    (1358, 14, 1359),
    (1359, 14, 1360),
    (1357, 24, 1361),
    (1357, 22, 1362),
    (1357, 23, 1363),
    (1357, 21, 1364),
    (14, 12, 1365),
    (1365, 25, 1366),
    (14, 185, 1367),
    (1367, 107, 1368),
    (1368, 242, 1369),
    (14, 184, 1370),
    (1370, 385, 1371),
    (14, 536, 1372),
    (14, 24, 1373),
    (14, 22, 1374),
    (14, 23, 1375),
    (1375, 6, 1376),
    (1375, 186, 1377),
    (14, 21, 1378),
    (15, 528, 1379),
    (12, 406, 1380),
    (12, 5, 1381),
    (12, 6, 1382),
    (12, 7, 1383),
    (12, 8, 1384),
    (12, 9, 1385),
    (12, 25, 1386),
    (12, 28, 1387),
    (12, 14, 1388),
    (1388, 5, 1389),
    (12, 12, 1390),
    (1390, 25, 1391),
    (1390, 12, 1392),
    (1392, 25, 1393),
    (1392, 12, 1394),
    (12, 1015, 1395),
    (1395, 1280, 1396),
    (1396, 503, 1397),
    (12, 1014, 1398),
    (12, 185, 1399),
    (12, 183, 1400),
    (12, 184, 1401),
    (1401, 7, 1402),
    (12, 182, 1403),
    (12, 413, 1404),
    (12, 267, 1405),
    (12, 266, 1406),
    (12, 668, 1407),
    (1407, 12, 1408),
    (1408, 705, 1409),
    (12, 106, 1410),
    (12, 105, 1411),
    (12, 63, 1412),
    (1412, 188, 1413),
    (827, 843, 1414),
    (1414, 826, 1415),
    (826, 933, 1416),
    (826, 824, 1417),
    (1417, 849, 1418),
    (1418, 826, 1419),
    (826, 847, 1420),
    (826, 852, 1421),
    (826, 844, 1422),
    (1422, 826, 1423),
    (824, 848, 1424),
    (1424, 824, 1425),
    (1425, 849, 1426),
    (847, 841, 1427),
    (845, 827, 1428),
    (1428, 843, 1429),
    (1429, 826, 1430),
    (852, 844, 1431),
    (1431, 845, 1432),
    (1432, 826, 1433),
    (848, 826, 1434),
    (844, 845, 1435),
    (1435, 826, 1436),
    (1436, 845, 1437),
    (1019, 180, 1438),
    (1438, 184, 1439),
    (1439, 1037, 1440),
    (1018, 185, 1441),
    (1018, 179, 1442),
    (1442, 184, 1443),
    (1443, 184, 1444),
    (1442, 134, 1445),
    (1016, 502, 1446),
    (1446, 184, 1447),
    (1447, 559, 1448),
    (1260, 1018, 1449),
    (1260, 1052, 1450),
    (1134, 23, 1451),
    (1451, 21, 1452),
    (1452, 189, 1453),
    (1043, 1018, 1454),
    (1454, 179, 1455),
    (1041, 1019, 1456),
    (1041, 1018, 1457),
    (1457, 14, 1458),
    (1458, 184, 1459),
    (1457, 1044, 1460),
    (1460, 1019, 1461),
    (1457, 185, 1462),
    (1462, 135, 1463),
    (1041, 1033, 1464),
    (1464, 179, 1465),
    (1037, 1041, 1466),
    (1466, 1033, 1467),
    (1037, 1040, 1468),
    (1468, 136, 1469),
    (1469, 1019, 1470),
    (1044, 1018, 1471),
    (1042, 184, 1472),
    (1040, 136, 1473),
    (1036, 1036, 1474),
    (1474, 1019, 1475),
    (1475, 1157, 1476),
    (1033, 179, 1477),
    (1477, 133, 1478),
    (1023, 1018, 1479),
    (1479, 1044, 1480),
    (1480, 1015, 1481),
    (1032, 1045, 1482),
    (47, 385, 1483),
    (47, 7, 1484),
    (47, 188, 1485),
    (1485, 49, 1486),
    (47, 108, 1487),
    (1487, 408, 1488),
    (47, 121, 1489),
    (46, 6, 1490),
    (46, 188, 1491),
    (1491, 49, 1492),
    (189, 11, 1493),
    (189, 219, 1494),
    (189, 108, 1495),
    (189, 107, 1496),
    (189, 65, 1497),
    (1497, 9, 1498),
    (189, 160, 1499),
    (189, 142, 1500),
    (187, 189, 1501),
    (187, 187, 1502),
    (187, 188, 1503),
    (187, 186, 1504),
    (1504, 184, 1505),
    (1505, 184, 1506),
    (187, 243, 1507),
    (1507, 187, 1508),
    (1508, 107, 1509),
    (187, 108, 1510),
    (187, 107, 1511),
    (187, 122, 1512),
    (187, 66, 1513),
    (187, 65, 1514),
    (187, 36, 1515),
    (187, 160, 1516),
    (1516, 184, 1517),
    (1517, 184, 1518),
    (185, 480, 1519),
    (185, 49, 1520),
    (1520, 34, 1521),
    (185, 187, 1522),
    (185, 186, 1523),
    (1523, 207, 1524),
    (1524, 189, 1525),
    (185, 219, 1526),
    (185, 217, 1527),
    (185, 218, 1528),
    (1528, 401, 1529),
    (1529, 14, 1530),
    (1530, 23, 1531),
    (185, 94, 1532),
    (1532, 209, 1533),
    (185, 108, 1534),
    (1534, 28, 1535),
    (185, 107, 1536),
    (1536, 9, 1537),
    (185, 66, 1538),
    (1538, 187, 1539),
    (1539, 66, 1540),
    (185, 65, 1541),
    (185, 136, 1542),
    (1542, 1041, 1543),
    (1543, 1019, 1544),
    (1543, 1018, 1545),
    (1542, 1032, 1546),
    (1546, 1045, 1547),
    (185, 135, 1548),
    (185, 161, 1549),
    (185, 160, 1550),
    (185, 165, 1551),
    (183, 189, 1552),
    (183, 188, 1553),
    (183, 270, 1554),
    (1554, 243, 1555),
    (1555, 136, 1556),
    (183, 66, 1557),
    (1557, 187, 1558),
    (1558, 66, 1559),
    (1557, 506, 1560),
    (1560, 184, 1561),
    (1557, 142, 1562),
    (1562, 184, 1563),
    (183, 65, 1564),
    (183, 136, 1565),
    (1565, 1041, 1566),
    (1566, 1019, 1567),
    (183, 160, 1568),
    (1568, 37, 1569),
    (183, 143, 1570),
    (1570, 184, 1571),
    (1571, 63, 1572),
    (188, 408, 1573),
    (188, 49, 1574),
    (1574, 182, 1575),
    (1575, 408, 1576),
    (1574, 37, 1577),
    (188, 185, 1578),
    (188, 184, 1579),
    (188, 218, 1580),
    (188, 107, 1581),
    (188, 105, 1582),
    (188, 63, 1583),
    (188, 160, 1584),
    (186, 480, 1585),
    (1585, 184, 1586),
    (1586, 239, 1587),
    (186, 408, 1588),
    (186, 12, 1589),
    (1589, 280, 1590),
    (1590, 281, 1591),
    (186, 185, 1592),
    (1592, 108, 1593),
    (1592, 107, 1594),
    (1594, 185, 1595),
    (186, 188, 1596),
    (186, 186, 1597),
    (1597, 184, 1598),
    (1598, 184, 1599),
    (186, 184, 1600),
    (1600, 184, 1601),
    (1601, 7, 1602),
    (186, 182, 1603),
    (186, 426, 1604),
    (186, 424, 1605),
    (1605, 184, 1606),
    (1606, 6, 1607),
    (186, 391, 1608),
    (1608, 23, 1609),
    (1609, 160, 1610),
    (186, 243, 1611),
    (186, 242, 1612),
    (186, 271, 1613),
    (186, 233, 1614),
    (1614, 284, 1615),
    (1615, 186, 1616),
    (186, 232, 1617),
    (186, 108, 1618),
    (186, 106, 1619),
    (1619, 432, 1620),
    (186, 107, 1621),
    (186, 105, 1622),
    (186, 121, 1623),
    (186, 66, 1624),
    (186, 65, 1625),
    (186, 160, 1626),
    (1626, 184, 1627),
    (186, 165, 1628),
    (184, 480, 1629),
    (184, 421, 1630),
    (184, 408, 1631),
    (184, 385, 1632),
    (184, 384, 1633),
    (184, 5, 1634),
    (184, 6, 1635),
    (184, 7, 1636),
    (184, 25, 1637),
    (184, 14, 1638),
    (1638, 14, 1639),
    (184, 12, 1640),
    (1640, 25, 1641),
    (1640, 12, 1642),
    (1640, 184, 1643),
    (184, 1037, 1644),
    (1644, 1040, 1645),
    (1645, 136, 1646),
    (184, 49, 1647),
    (1647, 188, 1648),
    (1648, 49, 1649),
    (1649, 37, 1650),
    (1647, 122, 1651),
    (1647, 37, 1652),
    (1647, 171, 1653),
    (1653, 14, 1654),
    (1654, 25, 1655),
    (184, 185, 1656),
    (1656, 256, 1657),
    (1657, 445, 1658),
    (184, 183, 1659),
    (1659, 65, 1660),
    (1660, 496, 1661),
    (1661, 445, 1662),
    (1662, 12, 1663),
    (1663, 5, 1664),
    (184, 186, 1665),
    (184, 184, 1666),
    (1666, 385, 1667),
    (1666, 384, 1668),
    (1666, 7, 1669),
    (1666, 14, 1670),
    (1666, 12, 1671),
    (1671, 184, 1672),
    (1666, 184, 1673),
    (1673, 384, 1674),
    (1673, 7, 1675),
    (1673, 414, 1676),
    (1666, 248, 1677),
    (1677, 409, 1678),
    (184, 182, 1679),
    (1679, 184, 1680),
    (1680, 504, 1681),
    (184, 219, 1682),
    (184, 218, 1683),
    (184, 216, 1684),
    (184, 239, 1685),
    (1685, 187, 1686),
    (1686, 108, 1687),
    (1686, 107, 1688),
    (1685, 186, 1689),
    (184, 238, 1690),
    (1690, 186, 1691),
    (184, 558, 1692),
    (184, 86, 1693),
    (1693, 184, 1694),
    (184, 108, 1695),
    (184, 106, 1696),
    (1696, 108, 1697),
    (1697, 12, 1698),
    (184, 107, 1699),
    (1699, 201, 1700),
    (1700, 480, 1701),
    (184, 105, 1702),
    (1702, 184, 1703),
    (1703, 430, 1704),
    (1702, 107, 1705),
    (184, 64, 1706),
    (1706, 243, 1707),
    (1707, 187, 1708),
    (1707, 186, 1709),
    (184, 65, 1710),
    (184, 63, 1711),
    (1711, 184, 1712),
    (1712, 6, 1713),
    (184, 135, 1714),
    (1714, 1040, 1715),
    (184, 160, 1716),
    (184, 165, 1717),
    (182, 12, 1718),
    (182, 189, 1719),
    (1719, 108, 1720),
    (1720, 208, 1721),
    (1719, 136, 1722),
    (1719, 135, 1723),
    (1723, 134, 1724),
    (182, 188, 1725),
    (1725, 64, 1726),
    (1726, 142, 1727),
    (1725, 135, 1728),
    (182, 184, 1729),
    (1729, 12, 1730),
    (1730, 63, 1731),
    (182, 182, 1732),
    (182, 66, 1733),
    (1733, 187, 1734),
    (1734, 66, 1735),
    (182, 65, 1736),
    (182, 63, 1737),
    (182, 135, 1738),
    (219, 7, 1739),
    (219, 9, 1740),
    (219, 189, 1741),
    (1741, 107, 1742),
    (1742, 267, 1743),
    (217, 186, 1744),
    (215, 7, 1745),
    (215, 9, 1746),
    (215, 1261, 1747),
    (1747, 1018, 1748),
    (1748, 12, 1749),
    (215, 188, 1750),
    (1750, 84, 1751),
    (1751, 188, 1752),
    (215, 243, 1753),
    (1753, 189, 1754),
    (1754, 108, 1755),
    (215, 233, 1756),
    (1756, 210, 1757),
    (1757, 63, 1758),
    (215, 24, 1759),
    (215, 23, 1760),
    (218, 7, 1761),
    (218, 9, 1762),
    (218, 189, 1763),
    (218, 188, 1764),
    (218, 215, 1765),
    (218, 242, 1766),
    (216, 188, 1767),
    (214, 7, 1768),
    (214, 9, 1769),
    (214, 188, 1770),
    (214, 214, 1771),
    (214, 243, 1772),
    (214, 21, 1773),
    (323, 211, 1774),
    (322, 211, 1775),
    (322, 210, 1776),
    (369, 14, 1777),
    (412, 12, 1778),
    (427, 23, 1779),
    (1779, 429, 1780),
    (425, 24, 1781),
    (426, 21, 1782),
    (424, 184, 1783),
    (390, 21, 1784),
    (1784, 160, 1785),
    (1785, 184, 1786),
    (401, 14, 1787),
    (1787, 23, 1788),
    (400, 14, 1789),
    (1789, 23, 1790),
    (211, 271, 1791),
    (209, 187, 1792),
    (1792, 187, 1793),
    (209, 186, 1794),
    (1794, 185, 1795),
    (1795, 107, 1796),
    (207, 187, 1797),
    (207, 186, 1798),
    (207, 271, 1799),
    (210, 271, 1800),
    (210, 63, 1801),
    (206, 188, 1802),
    (206, 186, 1803),
    (376, 8, 1804),
    (225, 225, 1805),
    (225, 224, 1806),
    (223, 160, 1807),
    (224, 267, 1808),
    (224, 266, 1809),
    (354, 1261, 1810),
    (1810, 1052, 1811),
    (1811, 1128, 1812),
    (281, 233, 1813),
    (284, 186, 1814),
    (1814, 233, 1815),
    (1815, 284, 1816),
    (284, 281, 1817),
    (1817, 232, 1818),
    (280, 281, 1819),
    (243, 189, 1820),
    (243, 187, 1821),
    (243, 188, 1822),
    (243, 186, 1823),
    (1823, 108, 1824),
    (243, 108, 1825),
    (239, 189, 1826),
    (239, 187, 1827),
    (239, 188, 1828),
    (239, 186, 1829),
    (1829, 108, 1830),
    (1829, 107, 1831),
    (239, 225, 1832),
    (239, 224, 1833),
    (242, 188, 1834),
    (1834, 107, 1835),
    (242, 186, 1836),
    (242, 108, 1837),
    (1837, 160, 1838),
    (1838, 158, 1839),
    (242, 107, 1840),
    (242, 105, 1841),
    (238, 187, 1842),
    (238, 185, 1843),
    (238, 188, 1844),
    (238, 186, 1845),
    (1845, 105, 1846),
    (238, 184, 1847),
    (238, 225, 1848),
    (271, 187, 1849),
    (271, 219, 1850),
    (271, 218, 1851),
    (271, 233, 1852),
    (271, 232, 1853),
    (1853, 243, 1854),
    (275, 219, 1855),
    (275, 218, 1856),
    (267, 219, 1857),
    (1857, 189, 1858),
    (1858, 107, 1859),
    (267, 218, 1860),
    (267, 225, 1861),
    (267, 233, 1862),
    (267, 232, 1863),
    (1863, 185, 1864),
    (1864, 66, 1865),
    (270, 187, 1866),
    (270, 186, 1867),
    (270, 218, 1868),
    (270, 274, 1869),
    (1869, 219, 1870),
    (1870, 7, 1871),
    (274, 219, 1872),
    (266, 218, 1873),
    (264, 105, 1874),
    (1874, 241, 1875),
    (1875, 225, 1876),
    (201, 189, 1877),
    (201, 188, 1878),
    (191, 160, 1879),
    (190, 433, 1880),
    (190, 7, 1881),
    (1209, 217, 1882),
    (1882, 188, 1883),
    (1883, 587, 1884),
    (1209, 218, 1885),
    (1885, 587, 1886),
    (1886, 538, 1887),
    (1207, 187, 1888),
    (1888, 66, 1889),
    (1889, 7, 1890),
    (1207, 219, 1891),
    (1207, 121, 1892),
    (1208, 218, 1893),
    (1893, 587, 1894),
    (1208, 1206, 1895),
    (1895, 1206, 1896),
    (1208, 120, 1897),
    (1206, 218, 1898),
    (1206, 119, 1899),
    (235, 186, 1900),
    (1900, 271, 1901),
    (1901, 233, 1902),
    (235, 270, 1903),
    (233, 186, 1904),
    (233, 219, 1905),
    (1905, 243, 1906),
    (1906, 107, 1907),
    (233, 284, 1908),
    (1908, 186, 1909),
    (1909, 233, 1910),
    (233, 233, 1911),
    (1911, 233, 1912),
    (1912, 232, 1913),
    (233, 160, 1914),
    (231, 219, 1915),
    (232, 184, 1916),
    (232, 207, 1917),
    (1917, 188, 1918),
    (1918, 1038, 1919),
    (232, 281, 1920),
    (1920, 233, 1921),
    (1921, 186, 1922),
    (232, 266, 1923),
    (232, 160, 1924),
    (230, 218, 1925),
    (507, 169, 1926),
    (505, 1209, 1927),
    (505, 1208, 1928),
    (505, 121, 1929),
    (1929, 505, 1930),
    (1930, 121, 1931),
    (505, 171, 1932),
    (1932, 505, 1933),
    (1933, 171, 1934),
    (505, 170, 1935),
    (1935, 505, 1936),
    (1936, 170, 1937),
    (505, 144, 1938),
    (503, 506, 1939),
    (506, 185, 1940),
    (506, 184, 1941),
    (506, 215, 1942),
    (1942, 7, 1943),
    (506, 1206, 1944),
    (506, 506, 1945),
    (1945, 506, 1946),
    (506, 525, 1947),
    (1947, 507, 1948),
    (1948, 507, 1949),
    (506, 524, 1950),
    (506, 811, 1951),
    (1951, 561, 1952),
    (1952, 552, 1953),
    (506, 169, 1954),
    (504, 704, 1955),
    (504, 504, 1956),
    (504, 502, 1957),
    (1957, 510, 1958),
    (1958, 504, 1959),
    (504, 120, 1960),
    (1960, 169, 1961),
    (502, 788, 1962),
    (502, 184, 1963),
    (502, 506, 1964),
    (539, 1321, 1965),
    (1965, 14, 1966),
    (1966, 14, 1967),
    (535, 1321, 1968),
    (1968, 14, 1969),
    (538, 1320, 1970),
    (534, 1320, 1971),
    (744, 524, 1972),
    (1972, 586, 1973),
    (1973, 6, 1974),
    (527, 507, 1975),
    (1975, 36, 1976),
    (527, 506, 1977),
    (525, 506, 1978),
    (1978, 525, 1979),
    (668, 535, 1980),
    (1980, 1321, 1981),
    (1981, 7, 1982),
    (601, 506, 1983),
    (1983, 547, 1984),
    (1984, 805, 1985),
    (604, 506, 1986),
    (563, 552, 1987),
    (1987, 1208, 1988),
    (559, 552, 1989),
    (1989, 591, 1990),
    (1990, 552, 1991),
    (577, 506, 1992),
    (1992, 184, 1993),
    (1993, 7, 1994),
    (577, 536, 1995),
    (591, 1209, 1996),
    (591, 552, 1997),
    (586, 6, 1998),
    (586, 1208, 1999),
    (1999, 218, 2000),
    (586, 538, 2001),
    (510, 504, 2002),
    (510, 523, 2003),
    (2003, 577, 2004),
    (2004, 536, 2005),
    (553, 15, 2006),
    (2006, 529, 2007),
    (2006, 528, 2008),
    (2008, 591, 2009),
    (553, 604, 2010),
    (552, 527, 2011),
    (2011, 506, 2012),
    (2012, 1207, 2013),
    (552, 604, 2014),
    (552, 590, 2015),
    (1321, 7, 2016),
    (1320, 7, 2017),
    (1320, 9, 2018),
    (94, 209, 2019),
    (2019, 186, 2020),
    (92, 372, 2021),
    (2021, 105, 2022),
    (91, 92, 2023),
    (2023, 390, 2024),
    (2024, 23, 2025),
    (91, 91, 2026),
    (2026, 391, 2027),
    (2027, 23, 2028),
    (84, 188, 2029),
    (108, 12, 2030),
    (108, 186, 2031),
    (108, 209, 2032),
    (2032, 186, 2033),
    (2033, 185, 2034),
    (108, 243, 2035),
    (108, 160, 2036),
    (106, 384, 2037),
    (106, 7, 2038),
    (106, 9, 2039),
    (106, 189, 2040),
    (2040, 160, 2041),
    (106, 187, 2042),
    (2042, 160, 2043),
    (106, 188, 2044),
    (2044, 160, 2045),
    (106, 186, 2046),
    (2046, 12, 2047),
    (2047, 12, 2048),
    (2048, 25, 2049),
    (106, 219, 2050),
    (106, 243, 2051),
    (106, 108, 2052),
    (2052, 12, 2053),
    (2053, 28, 2054),
    (2053, 12, 2055),
    (106, 160, 2056),
    (110, 372, 2057),
    (110, 397, 2058),
    (2058, 110, 2059),
    (2059, 421, 2060),
    (110, 384, 2061),
    (2061, 109, 2062),
    (2062, 109, 2063),
    (110, 189, 2064),
    (110, 188, 2065),
    (107, 7, 2066),
    (107, 12, 2067),
    (107, 185, 2068),
    (2068, 108, 2069),
    (2069, 187, 2070),
    (2069, 209, 2071),
    (107, 186, 2072),
    (107, 184, 2073),
    (107, 242, 2074),
    (107, 232, 2075),
    (107, 106, 2076),
    (107, 160, 2077),
    (105, 456, 2078),
    (2078, 185, 2079),
    (2079, 161, 2080),
    (2078, 184, 2081),
    (105, 384, 2082),
    (105, 7, 2083),
    (105, 9, 2084),
    (2084, 108, 2085),
    (2085, 160, 2086),
    (105, 25, 2087),
    (105, 14, 2088),
    (105, 12, 2089),
    (2089, 25, 2090),
    (2089, 12, 2091),
    (105, 189, 2092),
    (2092, 160, 2093),
    (105, 187, 2094),
    (105, 185, 2095),
    (2095, 108, 2096),
    (2096, 209, 2097),
    (2096, 108, 2098),
    (2098, 12, 2099),
    (2095, 161, 2100),
    (2100, 158, 2101),
    (105, 188, 2102),
    (105, 186, 2103),
    (105, 184, 2104),
    (2104, 12, 2105),
    (2105, 394, 2106),
    (2104, 108, 2107),
    (2107, 160, 2108),
    (105, 182, 2109),
    (2109, 189, 2110),
    (2110, 108, 2111),
    (105, 219, 2112),
    (2112, 9, 2113),
    (105, 218, 2114),
    (2114, 186, 2115),
    (2115, 215, 2116),
    (2116, 7, 2117),
    (105, 243, 2118),
    (105, 239, 2119),
    (2119, 187, 2120),
    (105, 242, 2121),
    (105, 238, 2122),
    (105, 267, 2123),
    (105, 266, 2124),
    (105, 108, 2125),
    (105, 106, 2126),
    (2126, 160, 2127),
    (2127, 158, 2128),
    (105, 107, 2129),
    (2129, 408, 2130),
    (2129, 12, 2131),
    (105, 105, 2132),
    (2132, 373, 2133),
    (2133, 383, 2134),
    (2132, 12, 2135),
    (2135, 25, 2136),
    (2132, 186, 2137),
    (2132, 106, 2138),
    (2132, 105, 2139),
    (105, 160, 2140),
    (109, 373, 2141),
    (2141, 141, 2142),
    (2142, 185, 2143),
    (2142, 184, 2144),
    (109, 480, 2145),
    (109, 444, 2146),
    (109, 384, 2147),
    (109, 188, 2148),
    (109, 110, 2149),
    (2149, 384, 2150),
    (2150, 109, 2151),
    (109, 109, 2152),
    (122, 169, 2153),
    (120, 7, 2154),
    (120, 169, 2155),
    (2155, 504, 2156),
    (121, 184, 2157),
    (2157, 64, 2158),
    (2158, 243, 2159),
    (121, 120, 2160),
    (121, 169, 2161),
    (119, 9, 2162),
    (2162, 14, 2163),
    (2163, 5, 2164),
    (119, 184, 2165),
    (119, 120, 2166),
    (119, 119, 2167),
    (2167, 711, 2168),
    (2168, 23, 2169),
    (2169, 702, 2170),
    (2167, 119, 2171),
    (2171, 119, 2172),
    (119, 169, 2173),
    (2173, 184, 2174),
    (66, 187, 2175),
    (2175, 243, 2176),
    (2176, 187, 2177),
    (66, 186, 2178),
    (66, 142, 2179),
    (2179, 184, 2180),
    (64, 385, 2181),
    (64, 7, 2182),
    (64, 9, 2183),
    (64, 11, 2184),
    (64, 189, 2185),
    (64, 188, 2186),
    (64, 219, 2187),
    (2187, 7, 2188),
    (64, 379, 2189),
    (2189, 186, 2190),
    (2190, 427, 2191),
    (64, 243, 2192),
    (64, 242, 2193),
    (64, 142, 2194),
    (2194, 184, 2195),
    (2195, 184, 2196),
    (2196, 408, 2197),
    (65, 7, 2198),
    (65, 189, 2199),
    (65, 185, 2200),
    (65, 215, 2201),
    (65, 142, 2202),
    (2202, 184, 2203),
    (63, 385, 2204),
    (63, 7, 2205),
    (63, 9, 2206),
    (2206, 184, 2207),
    (63, 188, 2208),
    (63, 184, 2209),
    (2209, 6, 2210),
    (63, 215, 2211),
    (2211, 372, 2212),
    (63, 218, 2213),
    (63, 242, 2214),
    (63, 64, 2215),
    (2215, 372, 2216),
    (63, 63, 2217),
    (2217, 384, 2218),
    (2218, 184, 2219),
    (63, 142, 2220),
    (126, 849, 2221),
    (126, 848, 2222),
    (136, 1041, 2223),
    (2223, 1019, 2224),
    (2224, 179, 2225),
    (134, 1043, 2226),
    (134, 1041, 2227),
    (2227, 1019, 2228),
    (134, 1042, 2229),
    (2229, 185, 2230),
    (2229, 182, 2231),
    (135, 1018, 2232),
    (135, 185, 2233),
    (2233, 136, 2234),
    (135, 135, 2235),
    (133, 1037, 2236),
    (2236, 1041, 2237),
    (133, 1040, 2238),
    (133, 184, 2239),
    (2239, 136, 2240),
    (133, 182, 2241),
    (2241, 135, 2242),
    (2242, 1040, 2243),
    (133, 133, 2244),
    (2244, 1040, 2245),
    (2245, 1018, 2246),
    (24, 142, 2247),
    (2247, 184, 2248),
    (22, 160, 2249),
    (2249, 105, 2250),
    (23, 186, 2251),
    (23, 427, 2252),
    (2252, 23, 2253),
    (2253, 151, 2254),
    (23, 535, 2255),
    (2255, 1321, 2256),
    (2256, 14, 2257),
    (23, 559, 2258),
    (2258, 552, 2259),
    (2259, 591, 2260),
    (23, 21, 2261),
    (23, 142, 2262),
    (21, 188, 2263),
    (21, 426, 2264),
    (21, 21, 2265),
    (21, 160, 2266),
    (151, 185, 2267),
    (151, 184, 2268),
    (2268, 184, 2269),
    (149, 149, 2270),
    (161, 182, 2271),
    (161, 34, 2272),
    (161, 158, 2273),
    (160, 5, 2274),
    (160, 185, 2275),
    (160, 183, 2276),
    (160, 184, 2277),
    (2277, 185, 2278),
    (2277, 184, 2279),
    (2279, 408, 2280),
    (160, 182, 2281),
    (160, 106, 2282),
    (160, 107, 2283),
    (160, 105, 2284),
    (160, 34, 2285),
    (160, 158, 2286),
    (2286, 184, 2287),
    (2287, 184, 2288),
    (159, 185, 2289),
    (159, 184, 2290),
    (2290, 184, 2291),
    (2291, 12, 2292),
    (159, 159, 2293),
    (158, 14, 2294),
    (2294, 5, 2295),
    (158, 185, 2296),
    (2296, 161, 2297),
    (2297, 34, 2298),
    (158, 184, 2299),
    (2299, 5, 2300),
    (2299, 184, 2301),
    (2301, 184, 2302),
    (2299, 107, 2303),
    (2303, 106, 2304),
    (2299, 105, 2305),
    (158, 34, 2306),
    (158, 158, 2307),
    (2307, 12, 2308),
    (2307, 184, 2309),
    (2309, 184, 2310),
    (2307, 35, 2311),
    (2307, 158, 2312),
    (171, 14, 2313),
    (2313, 25, 2314),
    (169, 184, 2315),
    (2315, 5, 2316),
    (168, 168, 2317),
    (167, 167, 2318),
    (2318, 167, 2319),
    (2319, 167, 2320),
    (143, 185, 2321),
    (143, 184, 2322),
    (2322, 63, 2323),
    (2323, 9, 2324),
    (142, 185, 2325),
    (142, 184, 2326),
    (2326, 185, 2327),
    (2326, 184, 2328),
    (141, 184, 2329),
    (141, 182, 2330),
    (2330, 502, 2331),
    (2331, 728, 2332),
    (176, 185, 2333),
    (176, 184, 2334),
    (179, 184, 2335),
    (2335, 184, 2336),
    (2336, 384, 2337),
    (2335, 135, 2338),
    (2338, 183, 2339),
    (179, 133, 2340),
    (16, 46, 2341),
    (16, 105, 2342),
    (2342, 9, 2343),
    (17, 467, 2344),
    (2344, 35, 2345),
    (17, 47, 2346),
    (2346, 188, 2347),
    (2347, 49, 2348),
    (17, 46, 2349),
    (17, 105, 2350),
    (2350, 189, 2351),
    (2351, 107, 2352),
    (17, 16, 2353),
    (2353, 46, 2354),
    (18, 47, 2355),
    (2355, 188, 2356),
    (2356, 49, 2357),
    (18, 46, 2358),
    (2358, 121, 2359),
    (2359, 119, 2360),
    (2360, 119, 2361),
    (18, 16, 2362),
    (2362, 6, 2363),
    (2362, 184, 2364),
    (2364, 185, 2365),
    (18, 17, 2366),
    (2366, 14, 2367),
    (2367, 14, 2368),
    (19, 431, 2369),
    (2369, 12, 2370),
    (2370, 5, 2371),
    (19, 16, 2372),
    (2372, 407, 2373),
    (19, 18, 2374),
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
    (1367, 108, 1368),
    (1368, 243, 1369),
    (14, 537, 1372),
    (1375, 187, 1377),
    (15, 529, 1379),
    (1395, 1281, 1396),
    (12, 669, 1407),
    (12, 64, 1412),
    (1412, 189, 1413),
    (1414, 827, 1415),
    (826, 825, 1417),
    (1418, 827, 1419),
    (826, 853, 1421),
    (826, 845, 1422),
    (1422, 827, 1423),
    (824, 849, 1424),
    (1424, 825, 1425),
    (1429, 827, 1430),
    (852, 845, 1431),
    (1432, 827, 1433),
    (848, 827, 1434),
    (1435, 827, 1436),
    (1438, 185, 1439),
    (1442, 185, 1443),
    (1443, 185, 1444),
    (1016, 503, 1446),
    (1446, 185, 1447),
    (1260, 1019, 1449),
    (1260, 1053, 1450),
    (1134, 24, 1451),
    (1451, 22, 1452),
    (1043, 1019, 1454),
    (1458, 185, 1459),
    (1457, 1045, 1460),
    (1462, 136, 1463),
    (1044, 1019, 1471),
    (1042, 185, 1472),
    (1036, 1037, 1474),
    (1477, 134, 1478),
    (1023, 1019, 1479),
    (1479, 1045, 1480),
    (47, 189, 1485),
    (47, 122, 1489),
    (46, 189, 1491),
    (189, 66, 1497),
    (1504, 185, 1505),
    (1505, 185, 1506),
    (1508, 108, 1509),
    (1516, 185, 1517),
    (1517, 185, 1518),
    (1530, 24, 1531),
    (1542, 1033, 1546),
    (183, 271, 1554),
    (1557, 507, 1560),
    (1560, 185, 1561),
    (1562, 185, 1563),
    (1570, 185, 1571),
    (1571, 64, 1572),
    (1574, 183, 1575),
    (188, 219, 1580),
    (188, 108, 1581),
    (188, 106, 1582),
    (188, 64, 1583),
    (1585, 185, 1586),
    (1589, 281, 1590),
    (186, 189, 1596),
    (186, 187, 1597),
    (1597, 185, 1598),
    (1598, 185, 1599),
    (1600, 185, 1601),
    (186, 183, 1603),
    (186, 427, 1604),
    (186, 425, 1605),
    (1605, 185, 1606),
    (1608, 24, 1609),
    (1614, 285, 1615),
    (1615, 187, 1616),
    (186, 122, 1623),
    (1626, 185, 1627),
    (1640, 185, 1643),
    (1644, 1041, 1645),
    (1647, 189, 1648),
    (1656, 257, 1657),
    (1659, 66, 1660),
    (1660, 497, 1661),
    (184, 187, 1665),
    (1671, 185, 1672),
    (1666, 185, 1673),
    (1673, 415, 1676),
    (1666, 249, 1677),
    (1679, 185, 1680),
    (1680, 505, 1681),
    (184, 217, 1684),
    (1690, 187, 1691),
    (184, 559, 1692),
    (184, 87, 1693),
    (1693, 185, 1694),
    (1702, 185, 1703),
    (1702, 108, 1705),
    (184, 66, 1710),
    (1711, 185, 1712),
    (184, 136, 1714),
    (1714, 1041, 1715),
    (1720, 209, 1721),
    (1725, 136, 1728),
    (182, 185, 1729),
    (1730, 64, 1731),
    (182, 183, 1732),
    (182, 64, 1737),
    (182, 136, 1738),
    (1741, 108, 1742),
    (217, 187, 1744),
    (1747, 1019, 1748),
    (215, 189, 1750),
    (1750, 85, 1751),
    (1751, 189, 1752),
    (1756, 211, 1757),
    (1757, 64, 1758),
    (218, 243, 1766),
    (216, 189, 1767),
    (214, 189, 1770),
    (214, 215, 1771),
    (214, 22, 1773),
    (427, 24, 1779),
    (426, 22, 1782),
    (424, 185, 1783),
    (390, 22, 1784),
    (1785, 185, 1786),
    (1787, 24, 1788),
    (1789, 24, 1790),
    (1795, 108, 1796),
    (210, 64, 1801),
    (206, 189, 1802),
    (206, 187, 1803),
    (1810, 1053, 1811),
    (284, 187, 1814),
    (1815, 285, 1816),
    (1817, 233, 1818),
    (242, 189, 1834),
    (1834, 108, 1835),
    (242, 187, 1836),
    (242, 106, 1841),
    (238, 189, 1844),
    (1845, 106, 1846),
    (1858, 108, 1859),
    (270, 219, 1868),
    (270, 275, 1869),
    (266, 219, 1873),
    (264, 106, 1874),
    (1882, 189, 1883),
    (1209, 219, 1885),
    (1886, 539, 1887),
    (1207, 122, 1892),
    (1208, 219, 1893),
    (1208, 1207, 1895),
    (1895, 1207, 1896),
    (1206, 219, 1898),
    (1206, 120, 1899),
    (235, 187, 1900),
    (235, 271, 1903),
    (233, 187, 1904),
    (1906, 108, 1907),
    (233, 285, 1908),
    (1908, 187, 1909),
    (1912, 233, 1913),
    (232, 185, 1916),
    (1917, 189, 1918),
    (1918, 1039, 1919),
    (1921, 187, 1922),
    (232, 267, 1923),
    (230, 219, 1925),
    (505, 122, 1929),
    (1930, 122, 1931),
    (503, 507, 1939),
    (506, 1207, 1944),
    (506, 507, 1945),
    (1945, 507, 1946),
    (1952, 553, 1953),
    (504, 505, 1956),
    (504, 503, 1957),
    (1957, 511, 1958),
    (1958, 505, 1959),
    (502, 185, 1963),
    (502, 507, 1964),
    (538, 1321, 1970),
    (534, 1321, 1971),
    (744, 525, 1972),
    (1972, 587, 1973),
    (525, 507, 1978),
    (601, 507, 1983),
    (604, 507, 1986),
    (563, 553, 1987),
    (1987, 1209, 1988),
    (559, 553, 1989),
    (1990, 553, 1991),
    (577, 507, 1992),
    (1992, 185, 1993),
    (577, 537, 1995),
    (591, 553, 1997),
    (586, 1209, 1999),
    (1999, 219, 2000),
    (586, 539, 2001),
    (510, 505, 2002),
    (2004, 537, 2005),
    (553, 605, 2010),
    (2011, 507, 2012),
    (552, 605, 2014),
    (552, 591, 2015),
    (2019, 187, 2020),
    (2021, 106, 2022),
    (2023, 391, 2024),
    (2024, 24, 2025),
    (2027, 24, 2028),
    (84, 189, 2029),
    (108, 187, 2031),
    (2032, 187, 2033),
    (2061, 110, 2062),
    (2062, 110, 2063),
    (107, 187, 2072),
    (107, 243, 2074),
    (107, 233, 2075),
    (105, 183, 2109),
    (2114, 187, 2115),
    (2132, 187, 2137),
    (109, 189, 2148),
    (2150, 110, 2151),
    (2155, 505, 2156),
    (121, 185, 2157),
    (119, 185, 2165),
    (2168, 24, 2169),
    (2167, 120, 2171),
    (2171, 120, 2172),
    (2173, 185, 2174),
    (2179, 185, 2180),
    (2189, 187, 2190),
    (2194, 185, 2195),
    (2195, 185, 2196),
    (2202, 185, 2203),
    (2206, 185, 2207),
    (63, 189, 2208),
    (63, 185, 2209),
    (63, 219, 2213),
    (63, 243, 2214),
    (2218, 185, 2219),
    (2229, 183, 2231),
    (135, 1019, 2232),
    (135, 136, 2235),
    (133, 1041, 2238),
    (133, 185, 2239),
    (133, 183, 2241),
    (2241, 136, 2242),
    (2242, 1041, 2243),
    (133, 134, 2244),
    (2244, 1041, 2245),
    (2245, 1019, 2246),
    (2247, 185, 2248),
    (2249, 106, 2250),
    (23, 187, 2251),
    (2252, 24, 2253),
    (2258, 553, 2259),
    (23, 22, 2261),
    (21, 189, 2263),
    (21, 427, 2264),
    (21, 22, 2265),
    (2268, 185, 2269),
    (161, 183, 2271),
    (160, 108, 2283),
    (2286, 185, 2287),
    (2287, 185, 2288),
    (2290, 185, 2291),
    (2299, 185, 2301),
    (2301, 185, 2302),
    (2299, 108, 2303),
    (2299, 106, 2305),
    (2307, 185, 2309),
    (2309, 185, 2310),
    (169, 185, 2315),
    (2322, 64, 2323),
    (141, 185, 2329),
    (141, 183, 2330),
    (2330, 503, 2331),
    (179, 185, 2335),
    (2335, 185, 2336),
    (2335, 136, 2338),
    (179, 134, 2340),
    (16, 47, 2341),
    (16, 106, 2342),
    (2346, 189, 2347),
    (17, 106, 2350),
    (2351, 108, 2352),
    (2353, 47, 2354),
    (2355, 189, 2356),
    (2358, 122, 2359),
    (2359, 120, 2360),
    (2360, 120, 2361),
    (2362, 185, 2364),
    (827, 933, 1416),
    (827, 824, 1417),
    (827, 847, 1420),
    (827, 852, 1421),
    (827, 844, 1422),
    (825, 848, 1424),
    (853, 844, 1431),
    (849, 826, 1434),
    (845, 845, 1435),
    (1019, 185, 1441),
    (1019, 179, 1442),
    (1017, 502, 1446),
    (1261, 1018, 1449),
    (1261, 1052, 1450),
    (1135, 23, 1451),
    (1045, 1018, 1471),
    (1043, 184, 1472),
    (1041, 136, 1473),
    (1037, 1036, 1474),
    (1033, 1045, 1482),
    (47, 6, 1490),
    (189, 408, 1573),
    (189, 49, 1574),
    (189, 185, 1578),
    (189, 184, 1579),
    (189, 218, 1580),
    (189, 105, 1582),
    (189, 63, 1583),
    (187, 480, 1585),
    (187, 408, 1588),
    (187, 12, 1589),
    (187, 185, 1592),
    (187, 184, 1600),
    (187, 182, 1603),
    (187, 426, 1604),
    (187, 424, 1605),
    (187, 391, 1608),
    (187, 242, 1612),
    (187, 271, 1613),
    (187, 233, 1614),
    (187, 232, 1617),
    (187, 106, 1619),
    (187, 105, 1622),
    (187, 121, 1623),
    (187, 165, 1628),
    (185, 421, 1630),
    (185, 408, 1631),
    (185, 385, 1632),
    (185, 384, 1633),
    (185, 5, 1634),
    (185, 6, 1635),
    (185, 7, 1636),
    (185, 25, 1637),
    (185, 14, 1638),
    (185, 12, 1640),
    (185, 1037, 1644),
    (185, 185, 1656),
    (185, 183, 1659),
    (185, 184, 1666),
    (185, 182, 1679),
    (185, 216, 1684),
    (185, 239, 1685),
    (185, 238, 1690),
    (185, 558, 1692),
    (185, 86, 1693),
    (185, 106, 1696),
    (185, 105, 1702),
    (185, 64, 1706),
    (185, 63, 1711),
    (183, 12, 1718),
    (183, 184, 1729),
    (183, 182, 1732),
    (183, 63, 1737),
    (183, 135, 1738),
    (219, 188, 1764),
    (219, 215, 1765),
    (219, 242, 1766),
    (217, 188, 1767),
    (215, 214, 1771),
    (215, 21, 1773),
    (323, 210, 1776),
    (413, 12, 1778),
    (427, 21, 1782),
    (425, 184, 1783),
    (391, 21, 1784),
    (211, 63, 1801),
    (207, 188, 1802),
    (377, 8, 1804),
    (225, 267, 1808),
    (225, 266, 1809),
    (355, 1261, 1810),
    (285, 186, 1814),
    (285, 281, 1817),
    (281, 281, 1819),
    (243, 107, 1840),
    (243, 105, 1841),
    (239, 185, 1843),
    (239, 184, 1847),
    (271, 186, 1867),
    (271, 274, 1869),
    (265, 105, 1874),
    (191, 433, 1880),
    (191, 7, 1881),
    (1209, 1206, 1895),
    (1209, 120, 1897),
    (1207, 218, 1898),
    (1207, 119, 1899),
    (233, 184, 1916),
    (233, 207, 1917),
    (233, 281, 1920),
    (233, 266, 1923),
    (231, 218, 1925),
    (507, 185, 1940),
    (507, 184, 1941),
    (507, 215, 1942),
    (507, 1206, 1944),
    (507, 506, 1945),
    (507, 525, 1947),
    (507, 524, 1950),
    (507, 811, 1951),
    (505, 704, 1955),
    (505, 504, 1956),
    (505, 502, 1957),
    (505, 120, 1960),
    (503, 788, 1962),
    (503, 184, 1963),
    (539, 1320, 1970),
    (535, 1320, 1971),
    (745, 524, 1972),
    (669, 535, 1980),
    (605, 506, 1986),
    (587, 6, 1998),
    (587, 1208, 1999),
    (587, 538, 2001),
    (511, 504, 2002),
    (511, 523, 2003),
    (553, 527, 2011),
    (553, 590, 2015),
    (1321, 9, 2018),
    (92, 92, 2023),
    (92, 91, 2026),
    (85, 188, 2029),
    (108, 7, 2066),
    (108, 185, 2068),
    (108, 184, 2073),
    (108, 242, 2074),
    (108, 232, 2075),
    (108, 106, 2076),
    (106, 456, 2078),
    (106, 25, 2087),
    (106, 14, 2088),
    (106, 12, 2089),
    (106, 185, 2095),
    (106, 184, 2104),
    (106, 182, 2109),
    (106, 218, 2114),
    (106, 239, 2119),
    (106, 242, 2121),
    (106, 238, 2122),
    (106, 267, 2123),
    (106, 266, 2124),
    (106, 106, 2126),
    (106, 107, 2129),
    (106, 105, 2132),
    (110, 373, 2141),
    (110, 480, 2145),
    (110, 444, 2146),
    (110, 110, 2149),
    (110, 109, 2152),
    (122, 184, 2157),
    (122, 120, 2160),
    (120, 9, 2162),
    (120, 184, 2165),
    (120, 120, 2166),
    (120, 119, 2167),
    (66, 7, 2198),
    (66, 189, 2199),
    (66, 185, 2200),
    (66, 215, 2201),
    (64, 184, 2209),
    (64, 215, 2211),
    (64, 218, 2213),
    (64, 64, 2215),
    (64, 63, 2217),
    (127, 849, 2221),
    (127, 848, 2222),
    (136, 1018, 2232),
    (136, 185, 2233),
    (136, 135, 2235),
    (134, 1037, 2236),
    (134, 1040, 2238),
    (134, 184, 2239),
    (134, 182, 2241),
    (134, 133, 2244),
    (24, 186, 2251),
    (24, 427, 2252),
    (24, 535, 2255),
    (24, 559, 2258),
    (24, 21, 2261),
    (22, 188, 2263),
    (22, 426, 2264),
    (22, 21, 2265),
    (827, 825, 1417),
    (827, 853, 1421),
    (827, 845, 1422),
    (825, 849, 1424),
    (853, 845, 1431),
    (849, 827, 1434),
    (1017, 503, 1446),
    (1261, 1019, 1449),
    (1261, 1053, 1450),
    (1135, 24, 1451),
    (1045, 1019, 1471),
    (1043, 185, 1472),
    (1037, 1037, 1474),
    (189, 106, 1582),
    (189, 64, 1583),
    (187, 183, 1603),
    (187, 427, 1604),
    (187, 425, 1605),
    (185, 559, 1692),
    (185, 87, 1693),
    (183, 185, 1729),
    (183, 183, 1732),
    (183, 64, 1737),
    (219, 243, 1766),
    (217, 189, 1767),
    (215, 215, 1771),
    (215, 22, 1773),
    (427, 22, 1782),
    (425, 185, 1783),
    (391, 22, 1784),
    (211, 64, 1801),
    (207, 189, 1802),
    (285, 187, 1814),
    (243, 106, 1841),
    (271, 275, 1869),
    (265, 106, 1874),
    (1209, 1207, 1895),
    (1207, 120, 1899),
    (233, 185, 1916),
    (233, 267, 1923),
    (507, 1207, 1944),
    (507, 507, 1945),
    (505, 505, 1956),
    (505, 503, 1957),
    (503, 185, 1963),
    (745, 525, 1972),
    (605, 507, 1986),
    (587, 1209, 1999),
    (587, 539, 2001),
    (511, 505, 2002),
    (553, 591, 2015),
    (85, 189, 2029),
    (108, 233, 2075),
    (106, 183, 2109),
    (122, 185, 2157),
    (120, 185, 2165),
    (64, 185, 2209),
    (136, 1019, 2232),
    (136, 136, 2235),
    (134, 185, 2239),
    (134, 183, 2241),
    (134, 134, 2244),
    (24, 187, 2251),
    (24, 22, 2261),
    (22, 189, 2263),
    (22, 427, 2264),
    (22, 22, 2265),
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
  + 1358 14
  + 1359 14
  + 1357 24
  + 1357 22
  + 1357 23
  + 1357 21
  + 14 12
  + 1365 25
  + 14 185
  + 1367 107
  + 1368 242
  + 14 184
  + 1370 385
  + 14 536
  + 14 24
  + 14 22
  + 14 23
  + 1375 6
  + 1375 186
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
  + 1388 5
  + 12 12
  + 1390 25
  + 1390 12
  + 1392 25
  + 1392 12
  + 12 1015
  + 1395 1280
  + 1396 503
  + 12 1014
  + 12 185
  + 12 183
  + 12 184
  + 1401 7
  + 12 182
  + 12 413
  + 12 267
  + 12 266
  + 12 668
  + 1407 12
  + 1408 705
  + 12 106
  + 12 105
  + 12 63
  + 1412 188
  + 827 843
  + 1414 826
  + 826 933
  + 826 824
  + 1417 849
  + 1418 826
  + 826 847
  + 826 852
  + 826 844
  + 1422 826
  + 824 848
  + 1424 824
  + 1425 849
  + 847 841
  + 845 827
  + 1428 843
  + 1429 826
  + 852 844
  + 1431 845
  + 1432 826
  + 848 826
  + 844 845
  + 1435 826
  + 1436 845
  + 1019 180
  + 1438 184
  + 1439 1037
  + 1018 185
  + 1018 179
  + 1442 184
  + 1443 184
  + 1442 134
  + 1016 502
  + 1446 184
  + 1447 559
  + 1260 1018
  + 1260 1052
  + 1134 23
  + 1451 21
  + 1452 189
  + 1043 1018
  + 1454 179
  + 1041 1019
  + 1041 1018
  + 1457 14
  + 1458 184
  + 1457 1044
  + 1460 1019
  + 1457 185
  + 1462 135
  + 1041 1033
  + 1464 179
  + 1037 1041
  + 1466 1033
  + 1037 1040
  + 1468 136
  + 1469 1019
  + 1044 1018
  + 1042 184
  + 1040 136
  + 1036 1036
  + 1474 1019
  + 1475 1157
  + 1033 179
  + 1477 133
  + 1023 1018
  + 1479 1044
  + 1480 1015
  + 1032 1045
  + 47 385
  + 47 7
  + 47 188
  + 1485 49
  + 47 108
  + 1487 408
  + 47 121
  + 46 6
  + 46 188
  + 1491 49
  + 189 11
  + 189 219
  + 189 108
  + 189 107
  + 189 65
  + 1497 9
  + 189 160
  + 189 142
  + 187 189
  + 187 187
  + 187 188
  + 187 186
  + 1504 184
  + 1505 184
  + 187 243
  + 1507 187
  + 1508 107
  + 187 108
  + 187 107
  + 187 122
  + 187 66
  + 187 65
  + 187 36
  + 187 160
  + 1516 184
  + 1517 184
  + 185 480
  + 185 49
  + 1520 34
  + 185 187
  + 185 186
  + 1523 207
  + 1524 189
  + 185 219
  + 185 217
  + 185 218
  + 1528 401
  + 1529 14
  + 1530 23
  + 185 94
  + 1532 209
  + 185 108
  + 1534 28
  + 185 107
  + 1536 9
  + 185 66
  + 1538 187
  + 1539 66
  + 185 65
  + 185 136
  + 1542 1041
  + 1543 1019
  + 1543 1018
  + 1542 1032
  + 1546 1045
  + 185 135
  + 185 161
  + 185 160
  + 185 165
  + 183 189
  + 183 188
  + 183 270
  + 1554 243
  + 1555 136
  + 183 66
  + 1557 187
  + 1558 66
  + 1557 506
  + 1560 184
  + 1557 142
  + 1562 184
  + 183 65
  + 183 136
  + 1565 1041
  + 1566 1019
  + 183 160
  + 1568 37
  + 183 143
  + 1570 184
  + 1571 63
  + 188 408
  + 188 49
  + 1574 182
  + 1575 408
  + 1574 37
  + 188 185
  + 188 184
  + 188 218
  + 188 107
  + 188 105
  + 188 63
  + 188 160
  + 186 480
  + 1585 184
  + 1586 239
  + 186 408
  + 186 12
  + 1589 280
  + 1590 281
  + 186 185
  + 1592 108
  + 1592 107
  + 1594 185
  + 186 188
  + 186 186
  + 1597 184
  + 1598 184
  + 186 184
  + 1600 184
  + 1601 7
  + 186 182
  + 186 426
  + 186 424
  + 1605 184
  + 1606 6
  + 186 391
  + 1608 23
  + 1609 160
  + 186 243
  + 186 242
  + 186 271
  + 186 233
  + 1614 284
  + 1615 186
  + 186 232
  + 186 108
  + 186 106
  + 1619 432
  + 186 107
  + 186 105
  + 186 121
  + 186 66
  + 186 65
  + 186 160
  + 1626 184
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
  + 1638 14
  + 184 12
  + 1640 25
  + 1640 12
  + 1640 184
  + 184 1037
  + 1644 1040
  + 1645 136
  + 184 49
  + 1647 188
  + 1648 49
  + 1649 37
  + 1647 122
  + 1647 37
  + 1647 171
  + 1653 14
  + 1654 25
  + 184 185
  + 1656 256
  + 1657 445
  + 184 183
  + 1659 65
  + 1660 496
  + 1661 445
  + 1662 12
  + 1663 5
  + 184 186
  + 184 184
  + 1666 385
  + 1666 384
  + 1666 7
  + 1666 14
  + 1666 12
  + 1671 184
  + 1666 184
  + 1673 384
  + 1673 7
  + 1673 414
  + 1666 248
  + 1677 409
  + 184 182
  + 1679 184
  + 1680 504
  + 184 219
  + 184 218
  + 184 216
  + 184 239
  + 1685 187
  + 1686 108
  + 1686 107
  + 1685 186
  + 184 238
  + 1690 186
  + 184 558
  + 184 86
  + 1693 184
  + 184 108
  + 184 106
  + 1696 108
  + 1697 12
  + 184 107
  + 1699 201
  + 1700 480
  + 184 105
  + 1702 184
  + 1703 430
  + 1702 107
  + 184 64
  + 1706 243
  + 1707 187
  + 1707 186
  + 184 65
  + 184 63
  + 1711 184
  + 1712 6
  + 184 135
  + 1714 1040
  + 184 160
  + 184 165
  + 182 12
  + 182 189
  + 1719 108
  + 1720 208
  + 1719 136
  + 1719 135
  + 1723 134
  + 182 188
  + 1725 64
  + 1726 142
  + 1725 135
  + 182 184
  + 1729 12
  + 1730 63
  + 182 182
  + 182 66
  + 1733 187
  + 1734 66
  + 182 65
  + 182 63
  + 182 135
  + 219 7
  + 219 9
  + 219 189
  + 1741 107
  + 1742 267
  + 217 186
  + 215 7
  + 215 9
  + 215 1261
  + 1747 1018
  + 1748 12
  + 215 188
  + 1750 84
  + 1751 188
  + 215 243
  + 1753 189
  + 1754 108
  + 215 233
  + 1756 210
  + 1757 63
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
  + 1779 429
  + 425 24
  + 426 21
  + 424 184
  + 390 21
  + 1784 160
  + 1785 184
  + 401 14
  + 1787 23
  + 400 14
  + 1789 23
  + 211 271
  + 209 187
  + 1792 187
  + 209 186
  + 1794 185
  + 1795 107
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
  + 1810 1052
  + 1811 1128
  + 281 233
  + 284 186
  + 1814 233
  + 1815 284
  + 284 281
  + 1817 232
  + 280 281
  + 243 189
  + 243 187
  + 243 188
  + 243 186
  + 1823 108
  + 243 108
  + 239 189
  + 239 187
  + 239 188
  + 239 186
  + 1829 108
  + 1829 107
  + 239 225
  + 239 224
  + 242 188
  + 1834 107
  + 242 186
  + 242 108
  + 1837 160
  + 1838 158
  + 242 107
  + 242 105
  + 238 187
  + 238 185
  + 238 188
  + 238 186
  + 1845 105
  + 238 184
  + 238 225
  + 271 187
  + 271 219
  + 271 218
  + 271 233
  + 271 232
  + 1853 243
  + 275 219
  + 275 218
  + 267 219
  + 1857 189
  + 1858 107
  + 267 218
  + 267 225
  + 267 233
  + 267 232
  + 1863 185
  + 1864 66
  + 270 187
  + 270 186
  + 270 218
  + 270 274
  + 1869 219
  + 1870 7
  + 274 219
  + 266 218
  + 264 105
  + 1874 241
  + 1875 225
  + 201 189
  + 201 188
  + 191 160
  + 190 433
  + 190 7
  + 1209 217
  + 1882 188
  + 1883 587
  + 1209 218
  + 1885 587
  + 1886 538
  + 1207 187
  + 1888 66
  + 1889 7
  + 1207 219
  + 1207 121
  + 1208 218
  + 1893 587
  + 1208 1206
  + 1895 1206
  + 1208 120
  + 1206 218
  + 1206 119
  + 235 186
  + 1900 271
  + 1901 233
  + 235 270
  + 233 186
  + 233 219
  + 1905 243
  + 1906 107
  + 233 284
  + 1908 186
  + 1909 233
  + 233 233
  + 1911 233
  + 1912 232
  + 233 160
  + 231 219
  + 232 184
  + 232 207
  + 1917 188
  + 1918 1038
  + 232 281
  + 1920 233
  + 1921 186
  + 232 266
  + 232 160
  + 230 218
  + 507 169
  + 505 1209
  + 505 1208
  + 505 121
  + 1929 505
  + 1930 121
  + 505 171
  + 1932 505
  + 1933 171
  + 505 170
  + 1935 505
  + 1936 170
  + 505 144
  + 503 506
  + 506 185
  + 506 184
  + 506 215
  + 1942 7
  + 506 1206
  + 506 506
  + 1945 506
  + 506 525
  + 1947 507
  + 1948 507
  + 506 524
  + 506 811
  + 1951 561
  + 1952 552
  + 506 169
  + 504 704
  + 504 504
  + 504 502
  + 1957 510
  + 1958 504
  + 504 120
  + 1960 169
  + 502 788
  + 502 184
  + 502 506
  + 539 1321
  + 1965 14
  + 1966 14
  + 535 1321
  + 1968 14
  + 538 1320
  + 534 1320
  + 744 524
  + 1972 586
  + 1973 6
  + 527 507
  + 1975 36
  + 527 506
  + 525 506
  + 1978 525
  + 668 535
  + 1980 1321
  + 1981 7
  + 601 506
  + 1983 547
  + 1984 805
  + 604 506
  + 563 552
  + 1987 1208
  + 559 552
  + 1989 591
  + 1990 552
  + 577 506
  + 1992 184
  + 1993 7
  + 577 536
  + 591 1209
  + 591 552
  + 586 6
  + 586 1208
  + 1999 218
  + 586 538
  + 510 504
  + 510 523
  + 2003 577
  + 2004 536
  + 553 15
  + 2006 529
  + 2006 528
  + 2008 591
  + 553 604
  + 552 527
  + 2011 506
  + 2012 1207
  + 552 604
  + 552 590
  + 1321 7
  + 1320 7
  + 1320 9
  + 94 209
  + 2019 186
  + 92 372
  + 2021 105
  + 91 92
  + 2023 390
  + 2024 23
  + 91 91
  + 2026 391
  + 2027 23
  + 84 188
  + 108 12
  + 108 186
  + 108 209
  + 2032 186
  + 2033 185
  + 108 243
  + 108 160
  + 106 384
  + 106 7
  + 106 9
  + 106 189
  + 2040 160
  + 106 187
  + 2042 160
  + 106 188
  + 2044 160
  + 106 186
  + 2046 12
  + 2047 12
  + 2048 25
  + 106 219
  + 106 243
  + 106 108
  + 2052 12
  + 2053 28
  + 2053 12
  + 106 160
  + 110 372
  + 110 397
  + 2058 110
  + 2059 421
  + 110 384
  + 2061 109
  + 2062 109
  + 110 189
  + 110 188
  + 107 7
  + 107 12
  + 107 185
  + 2068 108
  + 2069 187
  + 2069 209
  + 107 186
  + 107 184
  + 107 242
  + 107 232
  + 107 106
  + 107 160
  + 105 456
  + 2078 185
  + 2079 161
  + 2078 184
  + 105 384
  + 105 7
  + 105 9
  + 2084 108
  + 2085 160
  + 105 25
  + 105 14
  + 105 12
  + 2089 25
  + 2089 12
  + 105 189
  + 2092 160
  + 105 187
  + 105 185
  + 2095 108
  + 2096 209
  + 2096 108
  + 2098 12
  + 2095 161
  + 2100 158
  + 105 188
  + 105 186
  + 105 184
  + 2104 12
  + 2105 394
  + 2104 108
  + 2107 160
  + 105 182
  + 2109 189
  + 2110 108
  + 105 219
  + 2112 9
  + 105 218
  + 2114 186
  + 2115 215
  + 2116 7
  + 105 243
  + 105 239
  + 2119 187
  + 105 242
  + 105 238
  + 105 267
  + 105 266
  + 105 108
  + 105 106
  + 2126 160
  + 2127 158
  + 105 107
  + 2129 408
  + 2129 12
  + 105 105
  + 2132 373
  + 2133 383
  + 2132 12
  + 2135 25
  + 2132 186
  + 2132 106
  + 2132 105
  + 105 160
  + 109 373
  + 2141 141
  + 2142 185
  + 2142 184
  + 109 480
  + 109 444
  + 109 384
  + 109 188
  + 109 110
  + 2149 384
  + 2150 109
  + 109 109
  + 122 169
  + 120 7
  + 120 169
  + 2155 504
  + 121 184
  + 2157 64
  + 2158 243
  + 121 120
  + 121 169
  + 119 9
  + 2162 14
  + 2163 5
  + 119 184
  + 119 120
  + 119 119
  + 2167 711
  + 2168 23
  + 2169 702
  + 2167 119
  + 2171 119
  + 119 169
  + 2173 184
  + 66 187
  + 2175 243
  + 2176 187
  + 66 186
  + 66 142
  + 2179 184
  + 64 385
  + 64 7
  + 64 9
  + 64 11
  + 64 189
  + 64 188
  + 64 219
  + 2187 7
  + 64 379
  + 2189 186
  + 2190 427
  + 64 243
  + 64 242
  + 64 142
  + 2194 184
  + 2195 184
  + 2196 408
  + 65 7
  + 65 189
  + 65 185
  + 65 215
  + 65 142
  + 2202 184
  + 63 385
  + 63 7
  + 63 9
  + 2206 184
  + 63 188
  + 63 184
  + 2209 6
  + 63 215
  + 2211 372
  + 63 218
  + 63 242
  + 63 64
  + 2215 372
  + 63 63
  + 2217 384
  + 2218 184
  + 63 142
  + 126 849
  + 126 848
  + 136 1041
  + 2223 1019
  + 2224 179
  + 134 1043
  + 134 1041
  + 2227 1019
  + 134 1042
  + 2229 185
  + 2229 182
  + 135 1018
  + 135 185
  + 2233 136
  + 135 135
  + 133 1037
  + 2236 1041
  + 133 1040
  + 133 184
  + 2239 136
  + 133 182
  + 2241 135
  + 2242 1040
  + 133 133
  + 2244 1040
  + 2245 1018
  + 24 142
  + 2247 184
  + 22 160
  + 2249 105
  + 23 186
  + 23 427
  + 2252 23
  + 2253 151
  + 23 535
  + 2255 1321
  + 2256 14
  + 23 559
  + 2258 552
  + 2259 591
  + 23 21
  + 23 142
  + 21 188
  + 21 426
  + 21 21
  + 21 160
  + 151 185
  + 151 184
  + 2268 184
  + 149 149
  + 161 182
  + 161 34
  + 161 158
  + 160 5
  + 160 185
  + 160 183
  + 160 184
  + 2277 185
  + 2277 184
  + 2279 408
  + 160 182
  + 160 106
  + 160 107
  + 160 105
  + 160 34
  + 160 158
  + 2286 184
  + 2287 184
  + 159 185
  + 159 184
  + 2290 184
  + 2291 12
  + 159 159
  + 158 14
  + 2294 5
  + 158 185
  + 2296 161
  + 2297 34
  + 158 184
  + 2299 5
  + 2299 184
  + 2301 184
  + 2299 107
  + 2303 106
  + 2299 105
  + 158 34
  + 158 158
  + 2307 12
  + 2307 184
  + 2309 184
  + 2307 35
  + 2307 158
  + 171 14
  + 2313 25
  + 169 184
  + 2315 5
  + 168 168
  + 167 167
  + 2318 167
  + 2319 167
  + 143 185
  + 143 184
  + 2322 63
  + 2323 9
  + 142 185
  + 142 184
  + 2326 185
  + 2326 184
  + 141 184
  + 141 182
  + 2330 502
  + 2331 728
  + 176 185
  + 176 184
  + 179 184
  + 2335 184
  + 2336 384
  + 2335 135
  + 2338 183
  + 179 133
  + 16 46
  + 16 105
  + 2342 9
  + 17 467
  + 2344 35
  + 17 47
  + 2346 188
  + 2347 49
  + 17 46
  + 17 105
  + 2350 189
  + 2351 107
  + 17 16
  + 2353 46
  + 18 47
  + 2355 188
  + 2356 49
  + 18 46
  + 2358 121
  + 2359 119
  + 2360 119
  + 18 16
  + 2362 6
  + 2362 184
  + 2364 185
  + 18 17
  + 2366 14
  + 2367 14
  + 19 431
  + 2369 12
  + 2370 5
  + 19 16
  + 2372 407
  + 19 18
  """
}
