// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

extension RegisterOpcode {
  /// The number of register opcodes, and of those that are not fused from others.
  static var count: Int { 2248 }
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
    (9, 14, 1350),
    (9, 184, 1351),
    (14, 371, 1352),
    (14, 5, 1353),
    (14, 25, 1354),
    (14, 14, 1355),
    (1355, 14, 1356),
    (1355, 24, 1357),
    (1355, 22, 1358),
    (1355, 23, 1359),
    (1355, 21, 1360),
    (14, 12, 1361),
    (1361, 25, 1362),
    (14, 185, 1363),
    (14, 184, 1364),
    (1364, 385, 1365),
    (14, 24, 1366),
    (14, 22, 1367),
    (14, 23, 1368),
    (1368, 186, 1369),
    (14, 21, 1370),
    (15, 528, 1371),
    (12, 406, 1372),
    (12, 5, 1373),
    (12, 6, 1374),
    (12, 7, 1375),
    (12, 9, 1376),
    (12, 25, 1377),
    (12, 28, 1378),
    (12, 14, 1379),
    (12, 12, 1380),
    (1380, 25, 1381),
    (1380, 12, 1382),
    (1382, 25, 1383),
    (1382, 12, 1384),
    (12, 1015, 1385),
    (1385, 1280, 1386),
    (1386, 503, 1387),
    (12, 1014, 1388),
    (12, 185, 1389),
    (12, 183, 1390),
    (12, 184, 1391),
    (1391, 7, 1392),
    (12, 182, 1393),
    (12, 413, 1394),
    (12, 267, 1395),
    (12, 266, 1396),
    (12, 668, 1397),
    (1397, 12, 1398),
    (1398, 705, 1399),
    (12, 106, 1400),
    (12, 105, 1401),
    (12, 63, 1402),
    (1402, 188, 1403),
    (827, 843, 1404),
    (1404, 826, 1405),
    (826, 933, 1406),
    (826, 824, 1407),
    (1407, 849, 1408),
    (1408, 826, 1409),
    (826, 847, 1410),
    (826, 852, 1411),
    (826, 844, 1412),
    (1412, 826, 1413),
    (824, 848, 1414),
    (1414, 824, 1415),
    (1415, 849, 1416),
    (847, 841, 1417),
    (845, 827, 1418),
    (1418, 843, 1419),
    (1419, 826, 1420),
    (852, 844, 1421),
    (1421, 845, 1422),
    (1422, 826, 1423),
    (848, 826, 1424),
    (844, 845, 1425),
    (1425, 826, 1426),
    (1426, 845, 1427),
    (1019, 180, 1428),
    (1428, 184, 1429),
    (1429, 1037, 1430),
    (1018, 185, 1431),
    (1018, 179, 1432),
    (1432, 184, 1433),
    (1433, 184, 1434),
    (1432, 134, 1435),
    (1016, 502, 1436),
    (1436, 184, 1437),
    (1437, 559, 1438),
    (1260, 1018, 1439),
    (1260, 1052, 1440),
    (1134, 23, 1441),
    (1441, 21, 1442),
    (1442, 189, 1443),
    (1043, 1018, 1444),
    (1444, 179, 1445),
    (1041, 1019, 1446),
    (1041, 1018, 1447),
    (1447, 14, 1448),
    (1448, 184, 1449),
    (1447, 1044, 1450),
    (1450, 1019, 1451),
    (1447, 185, 1452),
    (1452, 135, 1453),
    (1041, 1033, 1454),
    (1454, 179, 1455),
    (1037, 1041, 1456),
    (1456, 1033, 1457),
    (1037, 1040, 1458),
    (1458, 136, 1459),
    (1459, 1019, 1460),
    (1044, 1018, 1461),
    (1042, 184, 1462),
    (1040, 136, 1463),
    (1036, 1036, 1464),
    (1464, 1019, 1465),
    (1465, 1157, 1466),
    (1033, 179, 1467),
    (1467, 133, 1468),
    (1023, 1018, 1469),
    (1469, 1044, 1470),
    (1470, 1015, 1471),
    (1032, 1045, 1472),
    (47, 385, 1473),
    (47, 7, 1474),
    (47, 188, 1475),
    (1475, 49, 1476),
    (46, 188, 1477),
    (1477, 49, 1478),
    (189, 11, 1479),
    (189, 219, 1480),
    (189, 108, 1481),
    (189, 107, 1482),
    (189, 65, 1483),
    (1483, 9, 1484),
    (189, 160, 1485),
    (189, 142, 1486),
    (187, 189, 1487),
    (187, 187, 1488),
    (187, 188, 1489),
    (187, 186, 1490),
    (1490, 184, 1491),
    (1491, 184, 1492),
    (187, 243, 1493),
    (1493, 187, 1494),
    (1494, 107, 1495),
    (187, 108, 1496),
    (187, 107, 1497),
    (187, 122, 1498),
    (187, 66, 1499),
    (187, 65, 1500),
    (187, 36, 1501),
    (187, 160, 1502),
    (1502, 184, 1503),
    (1503, 184, 1504),
    (185, 480, 1505),
    (185, 49, 1506),
    (1506, 34, 1507),
    (185, 187, 1508),
    (185, 186, 1509),
    (1509, 207, 1510),
    (1510, 189, 1511),
    (185, 219, 1512),
    (185, 217, 1513),
    (185, 218, 1514),
    (185, 94, 1515),
    (1515, 209, 1516),
    (185, 108, 1517),
    (185, 107, 1518),
    (185, 66, 1519),
    (1519, 187, 1520),
    (1520, 66, 1521),
    (185, 65, 1522),
    (185, 136, 1523),
    (1523, 1041, 1524),
    (1524, 1019, 1525),
    (1524, 1018, 1526),
    (1523, 1032, 1527),
    (1527, 1045, 1528),
    (185, 135, 1529),
    (185, 161, 1530),
    (185, 160, 1531),
    (185, 165, 1532),
    (183, 189, 1533),
    (183, 188, 1534),
    (183, 270, 1535),
    (1535, 243, 1536),
    (1536, 136, 1537),
    (183, 66, 1538),
    (1538, 187, 1539),
    (1539, 66, 1540),
    (1538, 506, 1541),
    (1541, 184, 1542),
    (1538, 142, 1543),
    (1543, 184, 1544),
    (183, 65, 1545),
    (183, 136, 1546),
    (1546, 1041, 1547),
    (1547, 1019, 1548),
    (183, 143, 1549),
    (1549, 184, 1550),
    (1550, 63, 1551),
    (188, 408, 1552),
    (188, 49, 1553),
    (188, 185, 1554),
    (188, 184, 1555),
    (188, 218, 1556),
    (188, 107, 1557),
    (188, 105, 1558),
    (188, 63, 1559),
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
    (1573, 184, 1574),
    (186, 184, 1575),
    (1575, 184, 1576),
    (1576, 7, 1577),
    (186, 182, 1578),
    (186, 426, 1579),
    (186, 424, 1580),
    (1580, 184, 1581),
    (1581, 6, 1582),
    (186, 391, 1583),
    (1583, 23, 1584),
    (1584, 160, 1585),
    (186, 243, 1586),
    (186, 242, 1587),
    (186, 271, 1588),
    (186, 233, 1589),
    (1589, 284, 1590),
    (1590, 186, 1591),
    (186, 232, 1592),
    (186, 108, 1593),
    (186, 106, 1594),
    (1594, 432, 1595),
    (186, 107, 1596),
    (186, 105, 1597),
    (186, 121, 1598),
    (186, 66, 1599),
    (186, 65, 1600),
    (186, 160, 1601),
    (1601, 184, 1602),
    (184, 480, 1603),
    (184, 421, 1604),
    (184, 408, 1605),
    (184, 385, 1606),
    (184, 384, 1607),
    (184, 5, 1608),
    (184, 6, 1609),
    (184, 7, 1610),
    (184, 25, 1611),
    (184, 14, 1612),
    (1612, 14, 1613),
    (184, 12, 1614),
    (1614, 25, 1615),
    (1614, 12, 1616),
    (1614, 184, 1617),
    (184, 1037, 1618),
    (1618, 1040, 1619),
    (1619, 136, 1620),
    (184, 49, 1621),
    (184, 185, 1622),
    (1622, 256, 1623),
    (1623, 445, 1624),
    (184, 183, 1625),
    (1625, 65, 1626),
    (1626, 243, 1627),
    (184, 186, 1628),
    (184, 184, 1629),
    (1629, 385, 1630),
    (1629, 384, 1631),
    (1629, 7, 1632),
    (1629, 14, 1633),
    (1629, 12, 1634),
    (1634, 184, 1635),
    (1629, 184, 1636),
    (1636, 384, 1637),
    (1636, 7, 1638),
    (1636, 414, 1639),
    (1629, 248, 1640),
    (1640, 409, 1641),
    (184, 182, 1642),
    (1642, 184, 1643),
    (1643, 504, 1644),
    (184, 219, 1645),
    (184, 218, 1646),
    (184, 216, 1647),
    (184, 239, 1648),
    (1648, 187, 1649),
    (1649, 108, 1650),
    (1649, 107, 1651),
    (1648, 186, 1652),
    (184, 238, 1653),
    (1653, 186, 1654),
    (184, 558, 1655),
    (184, 86, 1656),
    (1656, 184, 1657),
    (184, 108, 1658),
    (184, 106, 1659),
    (1659, 108, 1660),
    (1660, 12, 1661),
    (184, 107, 1662),
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
    (184, 135, 1675),
    (1675, 1040, 1676),
    (184, 160, 1677),
    (184, 165, 1678),
    (182, 12, 1679),
    (182, 189, 1680),
    (1680, 108, 1681),
    (1681, 208, 1682),
    (1680, 136, 1683),
    (1680, 135, 1684),
    (1684, 134, 1685),
    (182, 188, 1686),
    (1686, 64, 1687),
    (1687, 142, 1688),
    (1686, 135, 1689),
    (182, 184, 1690),
    (1690, 12, 1691),
    (1691, 63, 1692),
    (182, 182, 1693),
    (182, 66, 1694),
    (1694, 187, 1695),
    (1695, 66, 1696),
    (182, 65, 1697),
    (182, 63, 1698),
    (182, 135, 1699),
    (219, 7, 1700),
    (219, 9, 1701),
    (219, 189, 1702),
    (1702, 107, 1703),
    (1703, 267, 1704),
    (217, 186, 1705),
    (215, 7, 1706),
    (215, 9, 1707),
    (215, 1261, 1708),
    (1708, 1018, 1709),
    (1709, 12, 1710),
    (215, 188, 1711),
    (1711, 84, 1712),
    (1712, 188, 1713),
    (215, 243, 1714),
    (1714, 189, 1715),
    (1715, 108, 1716),
    (215, 233, 1717),
    (1717, 210, 1718),
    (1718, 63, 1719),
    (215, 24, 1720),
    (215, 23, 1721),
    (218, 7, 1722),
    (218, 9, 1723),
    (218, 189, 1724),
    (218, 188, 1725),
    (218, 215, 1726),
    (218, 242, 1727),
    (216, 188, 1728),
    (214, 7, 1729),
    (214, 9, 1730),
    (214, 188, 1731),
    (214, 214, 1732),
    (214, 243, 1733),
    (214, 21, 1734),
    (323, 211, 1735),
    (322, 211, 1736),
    (322, 210, 1737),
    (369, 14, 1738),
    (412, 12, 1739),
    (427, 23, 1740),
    (425, 24, 1741),
    (426, 21, 1742),
    (424, 184, 1743),
    (390, 21, 1744),
    (1744, 160, 1745),
    (1745, 184, 1746),
    (401, 14, 1747),
    (1747, 23, 1748),
    (400, 14, 1749),
    (1749, 23, 1750),
    (211, 271, 1751),
    (209, 187, 1752),
    (1752, 187, 1753),
    (209, 186, 1754),
    (1754, 185, 1755),
    (1755, 107, 1756),
    (207, 187, 1757),
    (207, 186, 1758),
    (207, 271, 1759),
    (210, 271, 1760),
    (210, 63, 1761),
    (206, 188, 1762),
    (206, 186, 1763),
    (376, 8, 1764),
    (225, 225, 1765),
    (225, 224, 1766),
    (223, 160, 1767),
    (224, 267, 1768),
    (224, 266, 1769),
    (354, 1261, 1770),
    (1770, 1052, 1771),
    (1771, 1128, 1772),
    (281, 233, 1773),
    (284, 186, 1774),
    (1774, 233, 1775),
    (1775, 284, 1776),
    (284, 281, 1777),
    (1777, 232, 1778),
    (280, 281, 1779),
    (243, 189, 1780),
    (243, 187, 1781),
    (243, 188, 1782),
    (243, 186, 1783),
    (1783, 108, 1784),
    (243, 108, 1785),
    (239, 189, 1786),
    (239, 187, 1787),
    (239, 188, 1788),
    (239, 186, 1789),
    (1789, 108, 1790),
    (1789, 107, 1791),
    (239, 225, 1792),
    (239, 224, 1793),
    (242, 188, 1794),
    (1794, 107, 1795),
    (242, 186, 1796),
    (242, 108, 1797),
    (1797, 160, 1798),
    (1798, 158, 1799),
    (242, 107, 1800),
    (242, 105, 1801),
    (238, 187, 1802),
    (238, 185, 1803),
    (238, 188, 1804),
    (238, 186, 1805),
    (1805, 105, 1806),
    (238, 184, 1807),
    (238, 225, 1808),
    (256, 445, 1809),
    (1809, 12, 1810),
    (1810, 5, 1811),
    (271, 187, 1812),
    (271, 219, 1813),
    (271, 218, 1814),
    (271, 233, 1815),
    (271, 232, 1816),
    (1816, 243, 1817),
    (275, 219, 1818),
    (275, 218, 1819),
    (267, 219, 1820),
    (1820, 189, 1821),
    (1821, 107, 1822),
    (267, 218, 1823),
    (267, 225, 1824),
    (267, 233, 1825),
    (267, 232, 1826),
    (1826, 185, 1827),
    (1827, 66, 1828),
    (270, 187, 1829),
    (270, 186, 1830),
    (270, 218, 1831),
    (274, 219, 1832),
    (266, 218, 1833),
    (201, 189, 1834),
    (201, 188, 1835),
    (190, 7, 1836),
    (1209, 217, 1837),
    (1837, 188, 1838),
    (1838, 587, 1839),
    (1209, 218, 1840),
    (1840, 587, 1841),
    (1841, 538, 1842),
    (1207, 187, 1843),
    (1843, 66, 1844),
    (1844, 7, 1845),
    (1207, 219, 1846),
    (1207, 121, 1847),
    (1208, 218, 1848),
    (1848, 587, 1849),
    (1208, 120, 1850),
    (1206, 218, 1851),
    (1206, 119, 1852),
    (235, 186, 1853),
    (1853, 271, 1854),
    (1854, 233, 1855),
    (235, 270, 1856),
    (233, 186, 1857),
    (233, 219, 1858),
    (1858, 243, 1859),
    (1859, 107, 1860),
    (233, 284, 1861),
    (1861, 186, 1862),
    (1862, 233, 1863),
    (233, 233, 1864),
    (1864, 233, 1865),
    (1865, 232, 1866),
    (233, 160, 1867),
    (231, 219, 1868),
    (232, 184, 1869),
    (232, 207, 1870),
    (1870, 188, 1871),
    (1871, 1038, 1872),
    (232, 281, 1873),
    (1873, 233, 1874),
    (1874, 186, 1875),
    (232, 266, 1876),
    (232, 160, 1877),
    (230, 218, 1878),
    (507, 169, 1879),
    (505, 1209, 1880),
    (505, 1208, 1881),
    (503, 506, 1882),
    (506, 185, 1883),
    (506, 184, 1884),
    (506, 215, 1885),
    (1885, 7, 1886),
    (506, 1206, 1887),
    (506, 506, 1888),
    (1888, 506, 1889),
    (506, 525, 1890),
    (1890, 507, 1891),
    (1891, 507, 1892),
    (506, 524, 1893),
    (506, 811, 1894),
    (1894, 561, 1895),
    (1895, 552, 1896),
    (506, 169, 1897),
    (504, 704, 1898),
    (502, 184, 1899),
    (502, 506, 1900),
    (539, 1321, 1901),
    (1901, 14, 1902),
    (1902, 14, 1903),
    (535, 1321, 1904),
    (1904, 14, 1905),
    (538, 1320, 1906),
    (534, 1320, 1907),
    (744, 524, 1908),
    (1908, 586, 1909),
    (1909, 6, 1910),
    (527, 507, 1911),
    (1911, 36, 1912),
    (527, 506, 1913),
    (525, 506, 1914),
    (1914, 525, 1915),
    (668, 535, 1916),
    (1916, 1321, 1917),
    (1917, 7, 1918),
    (601, 506, 1919),
    (1919, 547, 1920),
    (1920, 805, 1921),
    (604, 506, 1922),
    (563, 552, 1923),
    (1923, 1208, 1924),
    (559, 552, 1925),
    (1925, 591, 1926),
    (1926, 552, 1927),
    (577, 506, 1928),
    (1928, 184, 1929),
    (1929, 7, 1930),
    (591, 1209, 1931),
    (591, 552, 1932),
    (586, 6, 1933),
    (586, 1208, 1934),
    (1934, 218, 1935),
    (586, 538, 1936),
    (553, 15, 1937),
    (1937, 529, 1938),
    (1937, 528, 1939),
    (1939, 591, 1940),
    (553, 604, 1941),
    (552, 527, 1942),
    (1942, 506, 1943),
    (1943, 1207, 1944),
    (552, 604, 1945),
    (552, 590, 1946),
    (1321, 7, 1947),
    (1320, 7, 1948),
    (94, 209, 1949),
    (1949, 186, 1950),
    (92, 372, 1951),
    (1951, 105, 1952),
    (91, 92, 1953),
    (1953, 390, 1954),
    (1954, 23, 1955),
    (91, 91, 1956),
    (1956, 391, 1957),
    (1957, 23, 1958),
    (84, 188, 1959),
    (108, 12, 1960),
    (108, 186, 1961),
    (108, 209, 1962),
    (1962, 186, 1963),
    (1963, 185, 1964),
    (108, 243, 1965),
    (108, 160, 1966),
    (106, 384, 1967),
    (106, 7, 1968),
    (106, 9, 1969),
    (106, 189, 1970),
    (1970, 160, 1971),
    (106, 187, 1972),
    (1972, 160, 1973),
    (106, 188, 1974),
    (1974, 160, 1975),
    (106, 186, 1976),
    (106, 219, 1977),
    (106, 243, 1978),
    (106, 108, 1979),
    (1979, 12, 1980),
    (1980, 28, 1981),
    (1980, 12, 1982),
    (106, 160, 1983),
    (110, 397, 1984),
    (1984, 110, 1985),
    (1985, 421, 1986),
    (110, 384, 1987),
    (1987, 109, 1988),
    (1988, 109, 1989),
    (110, 189, 1990),
    (110, 188, 1991),
    (107, 7, 1992),
    (107, 12, 1993),
    (107, 185, 1994),
    (1994, 108, 1995),
    (1995, 187, 1996),
    (1995, 209, 1997),
    (107, 186, 1998),
    (107, 184, 1999),
    (107, 242, 2000),
    (107, 232, 2001),
    (107, 106, 2002),
    (107, 160, 2003),
    (105, 456, 2004),
    (2004, 185, 2005),
    (2005, 161, 2006),
    (2004, 184, 2007),
    (105, 384, 2008),
    (105, 7, 2009),
    (105, 9, 2010),
    (2010, 108, 2011),
    (2011, 160, 2012),
    (105, 25, 2013),
    (105, 14, 2014),
    (105, 12, 2015),
    (2015, 12, 2016),
    (105, 189, 2017),
    (2017, 160, 2018),
    (105, 187, 2019),
    (105, 185, 2020),
    (2020, 108, 2021),
    (2021, 209, 2022),
    (105, 188, 2023),
    (105, 186, 2024),
    (105, 184, 2025),
    (2025, 12, 2026),
    (2026, 394, 2027),
    (2025, 108, 2028),
    (2028, 160, 2029),
    (105, 182, 2030),
    (2030, 189, 2031),
    (2031, 108, 2032),
    (105, 219, 2033),
    (105, 218, 2034),
    (105, 243, 2035),
    (105, 239, 2036),
    (2036, 187, 2037),
    (105, 242, 2038),
    (105, 238, 2039),
    (105, 267, 2040),
    (105, 266, 2041),
    (105, 108, 2042),
    (105, 106, 2043),
    (2043, 160, 2044),
    (2044, 158, 2045),
    (105, 107, 2046),
    (2046, 12, 2047),
    (105, 105, 2048),
    (2048, 186, 2049),
    (2048, 106, 2050),
    (2048, 105, 2051),
    (105, 160, 2052),
    (109, 373, 2053),
    (2053, 141, 2054),
    (2054, 185, 2055),
    (2054, 184, 2056),
    (109, 444, 2057),
    (109, 384, 2058),
    (109, 188, 2059),
    (109, 110, 2060),
    (2060, 384, 2061),
    (2061, 109, 2062),
    (109, 109, 2063),
    (122, 169, 2064),
    (120, 169, 2065),
    (121, 184, 2066),
    (2066, 64, 2067),
    (2067, 243, 2068),
    (121, 120, 2069),
    (121, 169, 2070),
    (119, 184, 2071),
    (119, 120, 2072),
    (119, 119, 2073),
    (119, 169, 2074),
    (2074, 184, 2075),
    (66, 187, 2076),
    (2076, 243, 2077),
    (2077, 187, 2078),
    (66, 186, 2079),
    (66, 142, 2080),
    (2080, 184, 2081),
    (64, 385, 2082),
    (64, 7, 2083),
    (64, 9, 2084),
    (64, 11, 2085),
    (64, 189, 2086),
    (64, 188, 2087),
    (64, 219, 2088),
    (2088, 7, 2089),
    (64, 379, 2090),
    (2090, 186, 2091),
    (2091, 427, 2092),
    (64, 243, 2093),
    (64, 242, 2094),
    (64, 142, 2095),
    (2095, 184, 2096),
    (2096, 184, 2097),
    (65, 7, 2098),
    (65, 189, 2099),
    (65, 185, 2100),
    (65, 215, 2101),
    (65, 142, 2102),
    (2102, 184, 2103),
    (63, 385, 2104),
    (63, 7, 2105),
    (63, 9, 2106),
    (2106, 184, 2107),
    (63, 188, 2108),
    (63, 184, 2109),
    (2109, 6, 2110),
    (63, 215, 2111),
    (2111, 372, 2112),
    (63, 218, 2113),
    (63, 242, 2114),
    (63, 64, 2115),
    (2115, 372, 2116),
    (63, 63, 2117),
    (2117, 384, 2118),
    (2118, 184, 2119),
    (63, 142, 2120),
    (126, 849, 2121),
    (126, 848, 2122),
    (136, 1041, 2123),
    (2123, 1019, 2124),
    (2124, 179, 2125),
    (134, 1043, 2126),
    (134, 1041, 2127),
    (2127, 1019, 2128),
    (134, 1042, 2129),
    (2129, 185, 2130),
    (2129, 182, 2131),
    (135, 1018, 2132),
    (135, 185, 2133),
    (2133, 136, 2134),
    (135, 135, 2135),
    (133, 1037, 2136),
    (2136, 1041, 2137),
    (133, 1040, 2138),
    (133, 184, 2139),
    (2139, 136, 2140),
    (133, 182, 2141),
    (2141, 135, 2142),
    (2142, 1040, 2143),
    (133, 133, 2144),
    (2144, 1040, 2145),
    (2145, 1018, 2146),
    (24, 142, 2147),
    (2147, 184, 2148),
    (22, 160, 2149),
    (2149, 105, 2150),
    (23, 186, 2151),
    (23, 427, 2152),
    (2152, 23, 2153),
    (2153, 151, 2154),
    (23, 535, 2155),
    (2155, 1321, 2156),
    (2156, 14, 2157),
    (23, 559, 2158),
    (2158, 552, 2159),
    (2159, 591, 2160),
    (23, 21, 2161),
    (23, 142, 2162),
    (21, 188, 2163),
    (21, 426, 2164),
    (21, 21, 2165),
    (21, 160, 2166),
    (151, 185, 2167),
    (151, 184, 2168),
    (2168, 184, 2169),
    (149, 149, 2170),
    (161, 182, 2171),
    (160, 5, 2172),
    (160, 185, 2173),
    (160, 183, 2174),
    (160, 184, 2175),
    (2175, 185, 2176),
    (2175, 184, 2177),
    (160, 182, 2178),
    (160, 106, 2179),
    (160, 107, 2180),
    (160, 105, 2181),
    (160, 34, 2182),
    (160, 158, 2183),
    (2183, 184, 2184),
    (2184, 184, 2185),
    (159, 185, 2186),
    (159, 184, 2187),
    (2187, 184, 2188),
    (2188, 12, 2189),
    (158, 185, 2190),
    (158, 184, 2191),
    (2191, 5, 2192),
    (2191, 184, 2193),
    (2193, 184, 2194),
    (2191, 107, 2195),
    (2195, 106, 2196),
    (2191, 105, 2197),
    (158, 158, 2198),
    (2198, 12, 2199),
    (2198, 184, 2200),
    (2200, 184, 2201),
    (2198, 35, 2202),
    (171, 14, 2203),
    (169, 184, 2204),
    (2204, 5, 2205),
    (168, 168, 2206),
    (143, 185, 2207),
    (143, 184, 2208),
    (2208, 63, 2209),
    (2209, 9, 2210),
    (142, 185, 2211),
    (142, 184, 2212),
    (2212, 185, 2213),
    (2212, 184, 2214),
    (141, 184, 2215),
    (141, 182, 2216),
    (2216, 502, 2217),
    (2217, 728, 2218),
    (176, 185, 2219),
    (176, 184, 2220),
    (179, 184, 2221),
    (2221, 184, 2222),
    (2222, 384, 2223),
    (2221, 135, 2224),
    (2224, 183, 2225),
    (179, 133, 2226),
    (16, 105, 2227),
    (2227, 9, 2228),
    (17, 467, 2229),
    (2229, 35, 2230),
    (17, 47, 2231),
    (2231, 188, 2232),
    (2232, 49, 2233),
    (17, 46, 2234),
    (17, 105, 2235),
    (17, 16, 2236),
    (18, 47, 2237),
    (2237, 188, 2238),
    (2238, 49, 2239),
    (18, 46, 2240),
    (18, 16, 2241),
    (2241, 6, 2242),
    (18, 17, 2243),
    (2243, 14, 2244),
    (2244, 14, 2245),
    (19, 16, 2246),
    (19, 18, 2247),
    (372, 106, 1322),
    (480, 185, 1324),
    (443, 185, 1330),
    (456, 185, 1331),
    (384, 110, 1334),
    (1335, 1019, 1336),
    (7, 106, 1340),
    (1342, 191, 1343),
    (1346, 185, 1347),
    (9, 185, 1351),
    (1368, 187, 1369),
    (15, 529, 1371),
    (1385, 1281, 1386),
    (12, 669, 1397),
    (12, 64, 1402),
    (1402, 189, 1403),
    (1404, 827, 1405),
    (826, 825, 1407),
    (1408, 827, 1409),
    (826, 853, 1411),
    (826, 845, 1412),
    (1412, 827, 1413),
    (824, 849, 1414),
    (1414, 825, 1415),
    (1419, 827, 1420),
    (852, 845, 1421),
    (1422, 827, 1423),
    (848, 827, 1424),
    (1425, 827, 1426),
    (1428, 185, 1429),
    (1432, 185, 1433),
    (1433, 185, 1434),
    (1016, 503, 1436),
    (1436, 185, 1437),
    (1260, 1019, 1439),
    (1260, 1053, 1440),
    (1134, 24, 1441),
    (1441, 22, 1442),
    (1043, 1019, 1444),
    (1448, 185, 1449),
    (1447, 1045, 1450),
    (1452, 136, 1453),
    (1044, 1019, 1461),
    (1042, 185, 1462),
    (1036, 1037, 1464),
    (1467, 134, 1468),
    (1023, 1019, 1469),
    (1469, 1045, 1470),
    (47, 189, 1475),
    (46, 189, 1477),
    (189, 66, 1483),
    (1490, 185, 1491),
    (1491, 185, 1492),
    (1494, 108, 1495),
    (1502, 185, 1503),
    (1503, 185, 1504),
    (1523, 1033, 1527),
    (183, 271, 1535),
    (1538, 507, 1541),
    (1541, 185, 1542),
    (1543, 185, 1544),
    (1549, 185, 1550),
    (1550, 64, 1551),
    (188, 219, 1556),
    (188, 108, 1557),
    (188, 106, 1558),
    (188, 64, 1559),
    (1561, 185, 1562),
    (1564, 281, 1565),
    (186, 189, 1571),
    (186, 187, 1572),
    (1572, 185, 1573),
    (1573, 185, 1574),
    (1575, 185, 1576),
    (186, 183, 1578),
    (186, 427, 1579),
    (186, 425, 1580),
    (1580, 185, 1581),
    (1583, 24, 1584),
    (1589, 285, 1590),
    (1590, 187, 1591),
    (186, 122, 1598),
    (1601, 185, 1602),
    (1614, 185, 1617),
    (1618, 1041, 1619),
    (1622, 257, 1623),
    (1625, 66, 1626),
    (184, 187, 1628),
    (1634, 185, 1635),
    (1629, 185, 1636),
    (1636, 415, 1639),
    (1629, 249, 1640),
    (1642, 185, 1643),
    (1643, 505, 1644),
    (184, 217, 1647),
    (1653, 187, 1654),
    (184, 559, 1655),
    (184, 87, 1656),
    (1656, 185, 1657),
    (1663, 185, 1664),
    (1663, 108, 1666),
    (184, 66, 1671),
    (1672, 185, 1673),
    (184, 136, 1675),
    (1675, 1041, 1676),
    (1681, 209, 1682),
    (1686, 136, 1689),
    (182, 185, 1690),
    (1691, 64, 1692),
    (182, 183, 1693),
    (182, 64, 1698),
    (182, 136, 1699),
    (1702, 108, 1703),
    (217, 187, 1705),
    (1708, 1019, 1709),
    (215, 189, 1711),
    (1711, 85, 1712),
    (1712, 189, 1713),
    (1717, 211, 1718),
    (1718, 64, 1719),
    (218, 243, 1727),
    (216, 189, 1728),
    (214, 189, 1731),
    (214, 215, 1732),
    (214, 22, 1734),
    (427, 24, 1740),
    (426, 22, 1742),
    (424, 185, 1743),
    (390, 22, 1744),
    (1745, 185, 1746),
    (1747, 24, 1748),
    (1749, 24, 1750),
    (1755, 108, 1756),
    (210, 64, 1761),
    (206, 189, 1762),
    (206, 187, 1763),
    (1770, 1053, 1771),
    (284, 187, 1774),
    (1775, 285, 1776),
    (1777, 233, 1778),
    (242, 189, 1794),
    (1794, 108, 1795),
    (242, 187, 1796),
    (242, 106, 1801),
    (238, 189, 1804),
    (1805, 106, 1806),
    (1821, 108, 1822),
    (270, 219, 1831),
    (266, 219, 1833),
    (1837, 189, 1838),
    (1209, 219, 1840),
    (1841, 539, 1842),
    (1207, 122, 1847),
    (1208, 219, 1848),
    (1206, 219, 1851),
    (1206, 120, 1852),
    (235, 187, 1853),
    (235, 271, 1856),
    (233, 187, 1857),
    (1859, 108, 1860),
    (233, 285, 1861),
    (1861, 187, 1862),
    (1865, 233, 1866),
    (232, 185, 1869),
    (1870, 189, 1871),
    (1871, 1039, 1872),
    (1874, 187, 1875),
    (232, 267, 1876),
    (230, 219, 1878),
    (503, 507, 1882),
    (506, 1207, 1887),
    (506, 507, 1888),
    (1888, 507, 1889),
    (1895, 553, 1896),
    (502, 185, 1899),
    (502, 507, 1900),
    (538, 1321, 1906),
    (534, 1321, 1907),
    (744, 525, 1908),
    (1908, 587, 1909),
    (525, 507, 1914),
    (601, 507, 1919),
    (604, 507, 1922),
    (563, 553, 1923),
    (1923, 1209, 1924),
    (559, 553, 1925),
    (1926, 553, 1927),
    (577, 507, 1928),
    (1928, 185, 1929),
    (591, 553, 1932),
    (586, 1209, 1934),
    (1934, 219, 1935),
    (586, 539, 1936),
    (553, 605, 1941),
    (1942, 507, 1943),
    (552, 605, 1945),
    (552, 591, 1946),
    (1949, 187, 1950),
    (1951, 106, 1952),
    (1953, 391, 1954),
    (1954, 24, 1955),
    (1957, 24, 1958),
    (84, 189, 1959),
    (108, 187, 1961),
    (1962, 187, 1963),
    (1987, 110, 1988),
    (1988, 110, 1989),
    (107, 187, 1998),
    (107, 243, 2000),
    (107, 233, 2001),
    (105, 183, 2030),
    (2048, 187, 2049),
    (109, 189, 2059),
    (2061, 110, 2062),
    (121, 185, 2066),
    (119, 185, 2071),
    (2074, 185, 2075),
    (2080, 185, 2081),
    (2090, 187, 2091),
    (2095, 185, 2096),
    (2096, 185, 2097),
    (2102, 185, 2103),
    (2106, 185, 2107),
    (63, 189, 2108),
    (63, 185, 2109),
    (63, 219, 2113),
    (63, 243, 2114),
    (2118, 185, 2119),
    (2129, 183, 2131),
    (135, 1019, 2132),
    (135, 136, 2135),
    (133, 1041, 2138),
    (133, 185, 2139),
    (133, 183, 2141),
    (2141, 136, 2142),
    (2142, 1041, 2143),
    (133, 134, 2144),
    (2144, 1041, 2145),
    (2145, 1019, 2146),
    (2147, 185, 2148),
    (2149, 106, 2150),
    (23, 187, 2151),
    (2152, 24, 2153),
    (2158, 553, 2159),
    (23, 22, 2161),
    (21, 189, 2163),
    (21, 427, 2164),
    (21, 22, 2165),
    (2168, 185, 2169),
    (161, 183, 2171),
    (160, 108, 2180),
    (2183, 185, 2184),
    (2184, 185, 2185),
    (2187, 185, 2188),
    (2191, 185, 2193),
    (2193, 185, 2194),
    (2191, 108, 2195),
    (2191, 106, 2197),
    (2198, 185, 2200),
    (2200, 185, 2201),
    (169, 185, 2204),
    (2208, 64, 2209),
    (141, 185, 2215),
    (141, 183, 2216),
    (2216, 503, 2217),
    (179, 185, 2221),
    (2221, 185, 2222),
    (2221, 136, 2224),
    (179, 134, 2226),
    (16, 106, 2227),
    (2231, 189, 2232),
    (17, 106, 2235),
    (2237, 189, 2238),
    (827, 933, 1406),
    (827, 824, 1407),
    (827, 847, 1410),
    (827, 852, 1411),
    (827, 844, 1412),
    (825, 848, 1414),
    (853, 844, 1421),
    (849, 826, 1424),
    (845, 845, 1425),
    (1019, 185, 1431),
    (1019, 179, 1432),
    (1017, 502, 1436),
    (1261, 1018, 1439),
    (1261, 1052, 1440),
    (1135, 23, 1441),
    (1045, 1018, 1461),
    (1043, 184, 1462),
    (1041, 136, 1463),
    (1037, 1036, 1464),
    (1033, 1045, 1472),
    (189, 408, 1552),
    (189, 49, 1553),
    (189, 185, 1554),
    (189, 184, 1555),
    (189, 218, 1556),
    (189, 105, 1558),
    (189, 63, 1559),
    (187, 480, 1561),
    (187, 12, 1564),
    (187, 185, 1567),
    (187, 184, 1575),
    (187, 182, 1578),
    (187, 426, 1579),
    (187, 424, 1580),
    (187, 391, 1583),
    (187, 242, 1587),
    (187, 271, 1588),
    (187, 233, 1589),
    (187, 232, 1592),
    (187, 106, 1594),
    (187, 105, 1597),
    (187, 121, 1598),
    (185, 421, 1604),
    (185, 408, 1605),
    (185, 385, 1606),
    (185, 384, 1607),
    (185, 5, 1608),
    (185, 6, 1609),
    (185, 7, 1610),
    (185, 25, 1611),
    (185, 14, 1612),
    (185, 12, 1614),
    (185, 1037, 1618),
    (185, 185, 1622),
    (185, 183, 1625),
    (185, 184, 1629),
    (185, 182, 1642),
    (185, 216, 1647),
    (185, 239, 1648),
    (185, 238, 1653),
    (185, 558, 1655),
    (185, 86, 1656),
    (185, 106, 1659),
    (185, 105, 1663),
    (185, 64, 1667),
    (185, 63, 1672),
    (183, 12, 1679),
    (183, 184, 1690),
    (183, 182, 1693),
    (183, 63, 1698),
    (183, 135, 1699),
    (219, 188, 1725),
    (219, 215, 1726),
    (219, 242, 1727),
    (217, 188, 1728),
    (215, 214, 1732),
    (215, 21, 1734),
    (323, 210, 1737),
    (413, 12, 1739),
    (427, 21, 1742),
    (425, 184, 1743),
    (391, 21, 1744),
    (211, 63, 1761),
    (207, 188, 1762),
    (377, 8, 1764),
    (225, 267, 1768),
    (225, 266, 1769),
    (355, 1261, 1770),
    (285, 186, 1774),
    (285, 281, 1777),
    (281, 281, 1779),
    (243, 107, 1800),
    (243, 105, 1801),
    (239, 185, 1803),
    (239, 184, 1807),
    (257, 445, 1809),
    (271, 186, 1830),
    (191, 7, 1836),
    (1209, 120, 1850),
    (1207, 218, 1851),
    (1207, 119, 1852),
    (233, 184, 1869),
    (233, 207, 1870),
    (233, 281, 1873),
    (233, 266, 1876),
    (231, 218, 1878),
    (507, 185, 1883),
    (507, 184, 1884),
    (507, 215, 1885),
    (507, 1206, 1887),
    (507, 506, 1888),
    (507, 525, 1890),
    (507, 524, 1893),
    (507, 811, 1894),
    (505, 704, 1898),
    (503, 184, 1899),
    (539, 1320, 1906),
    (535, 1320, 1907),
    (745, 524, 1908),
    (669, 535, 1916),
    (605, 506, 1922),
    (587, 6, 1933),
    (587, 1208, 1934),
    (587, 538, 1936),
    (553, 527, 1942),
    (553, 590, 1946),
    (92, 92, 1953),
    (92, 91, 1956),
    (85, 188, 1959),
    (108, 7, 1992),
    (108, 185, 1994),
    (108, 184, 1999),
    (108, 242, 2000),
    (108, 232, 2001),
    (108, 106, 2002),
    (106, 456, 2004),
    (106, 25, 2013),
    (106, 14, 2014),
    (106, 12, 2015),
    (106, 185, 2020),
    (106, 184, 2025),
    (106, 182, 2030),
    (106, 218, 2034),
    (106, 239, 2036),
    (106, 242, 2038),
    (106, 238, 2039),
    (106, 267, 2040),
    (106, 266, 2041),
    (106, 106, 2043),
    (106, 107, 2046),
    (106, 105, 2048),
    (110, 373, 2053),
    (110, 444, 2057),
    (110, 110, 2060),
    (110, 109, 2063),
    (122, 184, 2066),
    (122, 120, 2069),
    (120, 184, 2071),
    (120, 120, 2072),
    (120, 119, 2073),
    (66, 7, 2098),
    (66, 189, 2099),
    (66, 185, 2100),
    (66, 215, 2101),
    (64, 184, 2109),
    (64, 215, 2111),
    (64, 218, 2113),
    (64, 64, 2115),
    (64, 63, 2117),
    (127, 849, 2121),
    (127, 848, 2122),
    (136, 1018, 2132),
    (136, 185, 2133),
    (136, 135, 2135),
    (134, 1037, 2136),
    (134, 1040, 2138),
    (134, 184, 2139),
    (134, 182, 2141),
    (134, 133, 2144),
    (24, 186, 2151),
    (24, 427, 2152),
    (24, 535, 2155),
    (24, 559, 2158),
    (24, 21, 2161),
    (22, 188, 2163),
    (22, 426, 2164),
    (22, 21, 2165),
    (827, 825, 1407),
    (827, 853, 1411),
    (827, 845, 1412),
    (825, 849, 1414),
    (853, 845, 1421),
    (849, 827, 1424),
    (1017, 503, 1436),
    (1261, 1019, 1439),
    (1261, 1053, 1440),
    (1135, 24, 1441),
    (1045, 1019, 1461),
    (1043, 185, 1462),
    (1037, 1037, 1464),
    (189, 106, 1558),
    (189, 64, 1559),
    (187, 183, 1578),
    (187, 427, 1579),
    (187, 425, 1580),
    (185, 559, 1655),
    (185, 87, 1656),
    (183, 185, 1690),
    (183, 183, 1693),
    (183, 64, 1698),
    (219, 243, 1727),
    (217, 189, 1728),
    (215, 215, 1732),
    (215, 22, 1734),
    (427, 22, 1742),
    (425, 185, 1743),
    (391, 22, 1744),
    (211, 64, 1761),
    (207, 189, 1762),
    (285, 187, 1774),
    (243, 106, 1801),
    (1207, 120, 1852),
    (233, 185, 1869),
    (233, 267, 1876),
    (507, 1207, 1887),
    (507, 507, 1888),
    (503, 185, 1899),
    (745, 525, 1908),
    (605, 507, 1922),
    (587, 1209, 1934),
    (587, 539, 1936),
    (553, 591, 1946),
    (85, 189, 1959),
    (108, 233, 2001),
    (106, 183, 2030),
    (122, 185, 2066),
    (120, 185, 2071),
    (64, 185, 2109),
    (136, 1019, 2132),
    (136, 136, 2135),
    (134, 185, 2139),
    (134, 183, 2141),
    (134, 134, 2144),
    (24, 187, 2151),
    (24, 22, 2161),
    (22, 189, 2163),
    (22, 427, 2164),
    (22, 22, 2165),
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
  + 9 14
  + 9 184
  + 14 371
  + 14 5
  + 14 25
  + 14 14
  + 1355 14
  + 1355 24
  + 1355 22
  + 1355 23
  + 1355 21
  + 14 12
  + 1361 25
  + 14 185
  + 14 184
  + 1364 385
  + 14 24
  + 14 22
  + 14 23
  + 1368 186
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
  + 1380 25
  + 1380 12
  + 1382 25
  + 1382 12
  + 12 1015
  + 1385 1280
  + 1386 503
  + 12 1014
  + 12 185
  + 12 183
  + 12 184
  + 1391 7
  + 12 182
  + 12 413
  + 12 267
  + 12 266
  + 12 668
  + 1397 12
  + 1398 705
  + 12 106
  + 12 105
  + 12 63
  + 1402 188
  + 827 843
  + 1404 826
  + 826 933
  + 826 824
  + 1407 849
  + 1408 826
  + 826 847
  + 826 852
  + 826 844
  + 1412 826
  + 824 848
  + 1414 824
  + 1415 849
  + 847 841
  + 845 827
  + 1418 843
  + 1419 826
  + 852 844
  + 1421 845
  + 1422 826
  + 848 826
  + 844 845
  + 1425 826
  + 1426 845
  + 1019 180
  + 1428 184
  + 1429 1037
  + 1018 185
  + 1018 179
  + 1432 184
  + 1433 184
  + 1432 134
  + 1016 502
  + 1436 184
  + 1437 559
  + 1260 1018
  + 1260 1052
  + 1134 23
  + 1441 21
  + 1442 189
  + 1043 1018
  + 1444 179
  + 1041 1019
  + 1041 1018
  + 1447 14
  + 1448 184
  + 1447 1044
  + 1450 1019
  + 1447 185
  + 1452 135
  + 1041 1033
  + 1454 179
  + 1037 1041
  + 1456 1033
  + 1037 1040
  + 1458 136
  + 1459 1019
  + 1044 1018
  + 1042 184
  + 1040 136
  + 1036 1036
  + 1464 1019
  + 1465 1157
  + 1033 179
  + 1467 133
  + 1023 1018
  + 1469 1044
  + 1470 1015
  + 1032 1045
  + 47 385
  + 47 7
  + 47 188
  + 1475 49
  + 46 188
  + 1477 49
  + 189 11
  + 189 219
  + 189 108
  + 189 107
  + 189 65
  + 1483 9
  + 189 160
  + 189 142
  + 187 189
  + 187 187
  + 187 188
  + 187 186
  + 1490 184
  + 1491 184
  + 187 243
  + 1493 187
  + 1494 107
  + 187 108
  + 187 107
  + 187 122
  + 187 66
  + 187 65
  + 187 36
  + 187 160
  + 1502 184
  + 1503 184
  + 185 480
  + 185 49
  + 1506 34
  + 185 187
  + 185 186
  + 1509 207
  + 1510 189
  + 185 219
  + 185 217
  + 185 218
  + 185 94
  + 1515 209
  + 185 108
  + 185 107
  + 185 66
  + 1519 187
  + 1520 66
  + 185 65
  + 185 136
  + 1523 1041
  + 1524 1019
  + 1524 1018
  + 1523 1032
  + 1527 1045
  + 185 135
  + 185 161
  + 185 160
  + 185 165
  + 183 189
  + 183 188
  + 183 270
  + 1535 243
  + 1536 136
  + 183 66
  + 1538 187
  + 1539 66
  + 1538 506
  + 1541 184
  + 1538 142
  + 1543 184
  + 183 65
  + 183 136
  + 1546 1041
  + 1547 1019
  + 183 143
  + 1549 184
  + 1550 63
  + 188 408
  + 188 49
  + 188 185
  + 188 184
  + 188 218
  + 188 107
  + 188 105
  + 188 63
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
  + 1573 184
  + 186 184
  + 1575 184
  + 1576 7
  + 186 182
  + 186 426
  + 186 424
  + 1580 184
  + 1581 6
  + 186 391
  + 1583 23
  + 1584 160
  + 186 243
  + 186 242
  + 186 271
  + 186 233
  + 1589 284
  + 1590 186
  + 186 232
  + 186 108
  + 186 106
  + 1594 432
  + 186 107
  + 186 105
  + 186 121
  + 186 66
  + 186 65
  + 186 160
  + 1601 184
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
  + 1612 14
  + 184 12
  + 1614 25
  + 1614 12
  + 1614 184
  + 184 1037
  + 1618 1040
  + 1619 136
  + 184 49
  + 184 185
  + 1622 256
  + 1623 445
  + 184 183
  + 1625 65
  + 1626 243
  + 184 186
  + 184 184
  + 1629 385
  + 1629 384
  + 1629 7
  + 1629 14
  + 1629 12
  + 1634 184
  + 1629 184
  + 1636 384
  + 1636 7
  + 1636 414
  + 1629 248
  + 1640 409
  + 184 182
  + 1642 184
  + 1643 504
  + 184 219
  + 184 218
  + 184 216
  + 184 239
  + 1648 187
  + 1649 108
  + 1649 107
  + 1648 186
  + 184 238
  + 1653 186
  + 184 558
  + 184 86
  + 1656 184
  + 184 108
  + 184 106
  + 1659 108
  + 1660 12
  + 184 107
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
  + 184 135
  + 1675 1040
  + 184 160
  + 184 165
  + 182 12
  + 182 189
  + 1680 108
  + 1681 208
  + 1680 136
  + 1680 135
  + 1684 134
  + 182 188
  + 1686 64
  + 1687 142
  + 1686 135
  + 182 184
  + 1690 12
  + 1691 63
  + 182 182
  + 182 66
  + 1694 187
  + 1695 66
  + 182 65
  + 182 63
  + 182 135
  + 219 7
  + 219 9
  + 219 189
  + 1702 107
  + 1703 267
  + 217 186
  + 215 7
  + 215 9
  + 215 1261
  + 1708 1018
  + 1709 12
  + 215 188
  + 1711 84
  + 1712 188
  + 215 243
  + 1714 189
  + 1715 108
  + 215 233
  + 1717 210
  + 1718 63
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
  + 1744 160
  + 1745 184
  + 401 14
  + 1747 23
  + 400 14
  + 1749 23
  + 211 271
  + 209 187
  + 1752 187
  + 209 186
  + 1754 185
  + 1755 107
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
  + 1770 1052
  + 1771 1128
  + 281 233
  + 284 186
  + 1774 233
  + 1775 284
  + 284 281
  + 1777 232
  + 280 281
  + 243 189
  + 243 187
  + 243 188
  + 243 186
  + 1783 108
  + 243 108
  + 239 189
  + 239 187
  + 239 188
  + 239 186
  + 1789 108
  + 1789 107
  + 239 225
  + 239 224
  + 242 188
  + 1794 107
  + 242 186
  + 242 108
  + 1797 160
  + 1798 158
  + 242 107
  + 242 105
  + 238 187
  + 238 185
  + 238 188
  + 238 186
  + 1805 105
  + 238 184
  + 238 225
  + 256 445
  + 1809 12
  + 1810 5
  + 271 187
  + 271 219
  + 271 218
  + 271 233
  + 271 232
  + 1816 243
  + 275 219
  + 275 218
  + 267 219
  + 1820 189
  + 1821 107
  + 267 218
  + 267 225
  + 267 233
  + 267 232
  + 1826 185
  + 1827 66
  + 270 187
  + 270 186
  + 270 218
  + 274 219
  + 266 218
  + 201 189
  + 201 188
  + 190 7
  + 1209 217
  + 1837 188
  + 1838 587
  + 1209 218
  + 1840 587
  + 1841 538
  + 1207 187
  + 1843 66
  + 1844 7
  + 1207 219
  + 1207 121
  + 1208 218
  + 1848 587
  + 1208 120
  + 1206 218
  + 1206 119
  + 235 186
  + 1853 271
  + 1854 233
  + 235 270
  + 233 186
  + 233 219
  + 1858 243
  + 1859 107
  + 233 284
  + 1861 186
  + 1862 233
  + 233 233
  + 1864 233
  + 1865 232
  + 233 160
  + 231 219
  + 232 184
  + 232 207
  + 1870 188
  + 1871 1038
  + 232 281
  + 1873 233
  + 1874 186
  + 232 266
  + 232 160
  + 230 218
  + 507 169
  + 505 1209
  + 505 1208
  + 503 506
  + 506 185
  + 506 184
  + 506 215
  + 1885 7
  + 506 1206
  + 506 506
  + 1888 506
  + 506 525
  + 1890 507
  + 1891 507
  + 506 524
  + 506 811
  + 1894 561
  + 1895 552
  + 506 169
  + 504 704
  + 502 184
  + 502 506
  + 539 1321
  + 1901 14
  + 1902 14
  + 535 1321
  + 1904 14
  + 538 1320
  + 534 1320
  + 744 524
  + 1908 586
  + 1909 6
  + 527 507
  + 1911 36
  + 527 506
  + 525 506
  + 1914 525
  + 668 535
  + 1916 1321
  + 1917 7
  + 601 506
  + 1919 547
  + 1920 805
  + 604 506
  + 563 552
  + 1923 1208
  + 559 552
  + 1925 591
  + 1926 552
  + 577 506
  + 1928 184
  + 1929 7
  + 591 1209
  + 591 552
  + 586 6
  + 586 1208
  + 1934 218
  + 586 538
  + 553 15
  + 1937 529
  + 1937 528
  + 1939 591
  + 553 604
  + 552 527
  + 1942 506
  + 1943 1207
  + 552 604
  + 552 590
  + 1321 7
  + 1320 7
  + 94 209
  + 1949 186
  + 92 372
  + 1951 105
  + 91 92
  + 1953 390
  + 1954 23
  + 91 91
  + 1956 391
  + 1957 23
  + 84 188
  + 108 12
  + 108 186
  + 108 209
  + 1962 186
  + 1963 185
  + 108 243
  + 108 160
  + 106 384
  + 106 7
  + 106 9
  + 106 189
  + 1970 160
  + 106 187
  + 1972 160
  + 106 188
  + 1974 160
  + 106 186
  + 106 219
  + 106 243
  + 106 108
  + 1979 12
  + 1980 28
  + 1980 12
  + 106 160
  + 110 397
  + 1984 110
  + 1985 421
  + 110 384
  + 1987 109
  + 1988 109
  + 110 189
  + 110 188
  + 107 7
  + 107 12
  + 107 185
  + 1994 108
  + 1995 187
  + 1995 209
  + 107 186
  + 107 184
  + 107 242
  + 107 232
  + 107 106
  + 107 160
  + 105 456
  + 2004 185
  + 2005 161
  + 2004 184
  + 105 384
  + 105 7
  + 105 9
  + 2010 108
  + 2011 160
  + 105 25
  + 105 14
  + 105 12
  + 2015 12
  + 105 189
  + 2017 160
  + 105 187
  + 105 185
  + 2020 108
  + 2021 209
  + 105 188
  + 105 186
  + 105 184
  + 2025 12
  + 2026 394
  + 2025 108
  + 2028 160
  + 105 182
  + 2030 189
  + 2031 108
  + 105 219
  + 105 218
  + 105 243
  + 105 239
  + 2036 187
  + 105 242
  + 105 238
  + 105 267
  + 105 266
  + 105 108
  + 105 106
  + 2043 160
  + 2044 158
  + 105 107
  + 2046 12
  + 105 105
  + 2048 186
  + 2048 106
  + 2048 105
  + 105 160
  + 109 373
  + 2053 141
  + 2054 185
  + 2054 184
  + 109 444
  + 109 384
  + 109 188
  + 109 110
  + 2060 384
  + 2061 109
  + 109 109
  + 122 169
  + 120 169
  + 121 184
  + 2066 64
  + 2067 243
  + 121 120
  + 121 169
  + 119 184
  + 119 120
  + 119 119
  + 119 169
  + 2074 184
  + 66 187
  + 2076 243
  + 2077 187
  + 66 186
  + 66 142
  + 2080 184
  + 64 385
  + 64 7
  + 64 9
  + 64 11
  + 64 189
  + 64 188
  + 64 219
  + 2088 7
  + 64 379
  + 2090 186
  + 2091 427
  + 64 243
  + 64 242
  + 64 142
  + 2095 184
  + 2096 184
  + 65 7
  + 65 189
  + 65 185
  + 65 215
  + 65 142
  + 2102 184
  + 63 385
  + 63 7
  + 63 9
  + 2106 184
  + 63 188
  + 63 184
  + 2109 6
  + 63 215
  + 2111 372
  + 63 218
  + 63 242
  + 63 64
  + 2115 372
  + 63 63
  + 2117 384
  + 2118 184
  + 63 142
  + 126 849
  + 126 848
  + 136 1041
  + 2123 1019
  + 2124 179
  + 134 1043
  + 134 1041
  + 2127 1019
  + 134 1042
  + 2129 185
  + 2129 182
  + 135 1018
  + 135 185
  + 2133 136
  + 135 135
  + 133 1037
  + 2136 1041
  + 133 1040
  + 133 184
  + 2139 136
  + 133 182
  + 2141 135
  + 2142 1040
  + 133 133
  + 2144 1040
  + 2145 1018
  + 24 142
  + 2147 184
  + 22 160
  + 2149 105
  + 23 186
  + 23 427
  + 2152 23
  + 2153 151
  + 23 535
  + 2155 1321
  + 2156 14
  + 23 559
  + 2158 552
  + 2159 591
  + 23 21
  + 23 142
  + 21 188
  + 21 426
  + 21 21
  + 21 160
  + 151 185
  + 151 184
  + 2168 184
  + 149 149
  + 161 182
  + 160 5
  + 160 185
  + 160 183
  + 160 184
  + 2175 185
  + 2175 184
  + 160 182
  + 160 106
  + 160 107
  + 160 105
  + 160 34
  + 160 158
  + 2183 184
  + 2184 184
  + 159 185
  + 159 184
  + 2187 184
  + 2188 12
  + 158 185
  + 158 184
  + 2191 5
  + 2191 184
  + 2193 184
  + 2191 107
  + 2195 106
  + 2191 105
  + 158 158
  + 2198 12
  + 2198 184
  + 2200 184
  + 2198 35
  + 171 14
  + 169 184
  + 2204 5
  + 168 168
  + 143 185
  + 143 184
  + 2208 63
  + 2209 9
  + 142 185
  + 142 184
  + 2212 185
  + 2212 184
  + 141 184
  + 141 182
  + 2216 502
  + 2217 728
  + 176 185
  + 176 184
  + 179 184
  + 2221 184
  + 2222 384
  + 2221 135
  + 2224 183
  + 179 133
  + 16 105
  + 2227 9
  + 17 467
  + 2229 35
  + 17 47
  + 2231 188
  + 2232 49
  + 17 46
  + 17 105
  + 17 16
  + 18 47
  + 2237 188
  + 2238 49
  + 18 46
  + 18 16
  + 2241 6
  + 18 17
  + 2243 14
  + 2244 14
  + 19 16
  + 19 18
  """
}
