// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

extension RegisterOpcode {
  /// The number of register opcodes, and of those that are not fused from others.
  static var count: Int { 2250 }
  static var unfusedCount: Int { 1324 }

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
  static var `callOwn`: RegisterOpcode { RegisterOpcode(rawValue: 27) }
  static var `untranslated`: RegisterOpcode { RegisterOpcode(rawValue: 28) }
  static var `callIndirect`: RegisterOpcode { RegisterOpcode(rawValue: 29) }
  static var `callIndirectA`: RegisterOpcode { RegisterOpcode(rawValue: 30) }
  static var `callReference`: RegisterOpcode { RegisterOpcode(rawValue: 31) }
  static var `returnCall`: RegisterOpcode { RegisterOpcode(rawValue: 32) }
  static var `returnCallImport`: RegisterOpcode { RegisterOpcode(rawValue: 33) }
  static var `returnCallIndirect`: RegisterOpcode { RegisterOpcode(rawValue: 34) }
  static var `returnCallReference`: RegisterOpcode { RegisterOpcode(rawValue: 35) }
  static var `return0`: RegisterOpcode { RegisterOpcode(rawValue: 36) }
  static var `return1`: RegisterOpcode { RegisterOpcode(rawValue: 37) }
  static var `returnF32`: RegisterOpcode { RegisterOpcode(rawValue: 40) }
  static var `returnF64`: RegisterOpcode { RegisterOpcode(rawValue: 43) }
  static var `throw`: RegisterOpcode { RegisterOpcode(rawValue: 46) }
  static var `throwReference`: RegisterOpcode { RegisterOpcode(rawValue: 47) }
  static var `globalGet`: RegisterOpcode { RegisterOpcode(rawValue: 48) }
  static var `globalSet`: RegisterOpcode { RegisterOpcode(rawValue: 50) }
  static var `globalGetVector`: RegisterOpcode { RegisterOpcode(rawValue: 52) }
  static var `globalSetVector`: RegisterOpcode { RegisterOpcode(rawValue: 53) }
  static var `memorySize`: RegisterOpcode { RegisterOpcode(rawValue: 54) }
  static var `memoryGrow`: RegisterOpcode { RegisterOpcode(rawValue: 55) }
  static var `drop`: RegisterOpcode { RegisterOpcode(rawValue: 56) }
  static var `bulk`: RegisterOpcode { RegisterOpcode(rawValue: 57) }
  static var `tableGet`: RegisterOpcode { RegisterOpcode(rawValue: 58) }
  static var `tableSet`: RegisterOpcode { RegisterOpcode(rawValue: 59) }
  static var `tableSize`: RegisterOpcode { RegisterOpcode(rawValue: 60) }
  static var `tableGrow`: RegisterOpcode { RegisterOpcode(rawValue: 61) }
  static var `functionReference`: RegisterOpcode { RegisterOpcode(rawValue: 62) }
  static var `asNonNull`: RegisterOpcode { RegisterOpcode(rawValue: 63) }
  static var `arrayNewDefault`: RegisterOpcode { RegisterOpcode(rawValue: 64) }
  static var `load8U`: RegisterOpcode { RegisterOpcode(rawValue: 65) }
  static var `load8S32`: RegisterOpcode { RegisterOpcode(rawValue: 72) }
  static var `load8S64`: RegisterOpcode { RegisterOpcode(rawValue: 79) }
  static var `load16U`: RegisterOpcode { RegisterOpcode(rawValue: 86) }
  static var `load16S32`: RegisterOpcode { RegisterOpcode(rawValue: 93) }
  static var `load16S64`: RegisterOpcode { RegisterOpcode(rawValue: 100) }
  static var `load32U`: RegisterOpcode { RegisterOpcode(rawValue: 107) }
  static var `load32S64`: RegisterOpcode { RegisterOpcode(rawValue: 114) }
  static var `load64`: RegisterOpcode { RegisterOpcode(rawValue: 121) }
  static var `loadF32`: RegisterOpcode { RegisterOpcode(rawValue: 128) }
  static var `loadF64`: RegisterOpcode { RegisterOpcode(rawValue: 135) }
  static var `store8`: RegisterOpcode { RegisterOpcode(rawValue: 142) }
  static var `store16`: RegisterOpcode { RegisterOpcode(rawValue: 151) }
  static var `store32`: RegisterOpcode { RegisterOpcode(rawValue: 160) }
  static var `store64`: RegisterOpcode { RegisterOpcode(rawValue: 169) }
  static var `storeF32`: RegisterOpcode { RegisterOpcode(rawValue: 178) }
  static var `storeF64`: RegisterOpcode { RegisterOpcode(rawValue: 181) }
  static var `i32Add`: RegisterOpcode { RegisterOpcode(rawValue: 184) }
  static var `i32Sub`: RegisterOpcode { RegisterOpcode(rawValue: 192) }
  static var `i32Mul`: RegisterOpcode { RegisterOpcode(rawValue: 206) }
  static var `i32And`: RegisterOpcode { RegisterOpcode(rawValue: 214) }
  static var `i32Or`: RegisterOpcode { RegisterOpcode(rawValue: 222) }
  static var `i32Xor`: RegisterOpcode { RegisterOpcode(rawValue: 230) }
  static var `i32Shl`: RegisterOpcode { RegisterOpcode(rawValue: 238) }
  static var `i32ShrS`: RegisterOpcode { RegisterOpcode(rawValue: 252) }
  static var `i32ShrU`: RegisterOpcode { RegisterOpcode(rawValue: 266) }
  static var `i32Rotl`: RegisterOpcode { RegisterOpcode(rawValue: 280) }
  static var `i32Rotr`: RegisterOpcode { RegisterOpcode(rawValue: 294) }
  static var `i32DivS`: RegisterOpcode { RegisterOpcode(rawValue: 308) }
  static var `i32DivU`: RegisterOpcode { RegisterOpcode(rawValue: 322) }
  static var `i32RemS`: RegisterOpcode { RegisterOpcode(rawValue: 336) }
  static var `i32RemU`: RegisterOpcode { RegisterOpcode(rawValue: 350) }
  static var `i32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 364) }
  static var `brI32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 372) }
  static var `i32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 376) }
  static var `brI32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 384) }
  static var `i32LtS`: RegisterOpcode { RegisterOpcode(rawValue: 388) }
  static var `brI32LtS`: RegisterOpcode { RegisterOpcode(rawValue: 396) }
  static var `i32LtU`: RegisterOpcode { RegisterOpcode(rawValue: 400) }
  static var `brI32LtU`: RegisterOpcode { RegisterOpcode(rawValue: 408) }
  static var `i32GtS`: RegisterOpcode { RegisterOpcode(rawValue: 412) }
  static var `brI32GtS`: RegisterOpcode { RegisterOpcode(rawValue: 420) }
  static var `i32GtU`: RegisterOpcode { RegisterOpcode(rawValue: 424) }
  static var `brI32GtU`: RegisterOpcode { RegisterOpcode(rawValue: 432) }
  static var `i32LeS`: RegisterOpcode { RegisterOpcode(rawValue: 436) }
  static var `brI32LeS`: RegisterOpcode { RegisterOpcode(rawValue: 444) }
  static var `i32LeU`: RegisterOpcode { RegisterOpcode(rawValue: 448) }
  static var `brI32LeU`: RegisterOpcode { RegisterOpcode(rawValue: 456) }
  static var `i32GeS`: RegisterOpcode { RegisterOpcode(rawValue: 460) }
  static var `brI32GeS`: RegisterOpcode { RegisterOpcode(rawValue: 468) }
  static var `i32GeU`: RegisterOpcode { RegisterOpcode(rawValue: 472) }
  static var `brI32GeU`: RegisterOpcode { RegisterOpcode(rawValue: 480) }
  static var `i32Clz`: RegisterOpcode { RegisterOpcode(rawValue: 484) }
  static var `i32Ctz`: RegisterOpcode { RegisterOpcode(rawValue: 488) }
  static var `i32Popcnt`: RegisterOpcode { RegisterOpcode(rawValue: 492) }
  static var `i32Extend8S`: RegisterOpcode { RegisterOpcode(rawValue: 496) }
  static var `i32Extend16S`: RegisterOpcode { RegisterOpcode(rawValue: 500) }
  static var `i64Add`: RegisterOpcode { RegisterOpcode(rawValue: 504) }
  static var `i64Sub`: RegisterOpcode { RegisterOpcode(rawValue: 512) }
  static var `i64Mul`: RegisterOpcode { RegisterOpcode(rawValue: 526) }
  static var `i64And`: RegisterOpcode { RegisterOpcode(rawValue: 534) }
  static var `i64Or`: RegisterOpcode { RegisterOpcode(rawValue: 542) }
  static var `i64Xor`: RegisterOpcode { RegisterOpcode(rawValue: 550) }
  static var `i64Shl`: RegisterOpcode { RegisterOpcode(rawValue: 558) }
  static var `i64ShrS`: RegisterOpcode { RegisterOpcode(rawValue: 572) }
  static var `i64ShrU`: RegisterOpcode { RegisterOpcode(rawValue: 586) }
  static var `i64Rotl`: RegisterOpcode { RegisterOpcode(rawValue: 600) }
  static var `i64Rotr`: RegisterOpcode { RegisterOpcode(rawValue: 614) }
  static var `i64DivS`: RegisterOpcode { RegisterOpcode(rawValue: 628) }
  static var `i64DivU`: RegisterOpcode { RegisterOpcode(rawValue: 642) }
  static var `i64RemS`: RegisterOpcode { RegisterOpcode(rawValue: 656) }
  static var `i64RemU`: RegisterOpcode { RegisterOpcode(rawValue: 670) }
  static var `i64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 684) }
  static var `brI64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 692) }
  static var `i64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 696) }
  static var `brI64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 704) }
  static var `i64LtS`: RegisterOpcode { RegisterOpcode(rawValue: 708) }
  static var `brI64LtS`: RegisterOpcode { RegisterOpcode(rawValue: 716) }
  static var `i64LtU`: RegisterOpcode { RegisterOpcode(rawValue: 720) }
  static var `brI64LtU`: RegisterOpcode { RegisterOpcode(rawValue: 728) }
  static var `i64GtS`: RegisterOpcode { RegisterOpcode(rawValue: 732) }
  static var `brI64GtS`: RegisterOpcode { RegisterOpcode(rawValue: 740) }
  static var `i64GtU`: RegisterOpcode { RegisterOpcode(rawValue: 744) }
  static var `brI64GtU`: RegisterOpcode { RegisterOpcode(rawValue: 752) }
  static var `i64LeS`: RegisterOpcode { RegisterOpcode(rawValue: 756) }
  static var `brI64LeS`: RegisterOpcode { RegisterOpcode(rawValue: 764) }
  static var `i64LeU`: RegisterOpcode { RegisterOpcode(rawValue: 768) }
  static var `brI64LeU`: RegisterOpcode { RegisterOpcode(rawValue: 776) }
  static var `i64GeS`: RegisterOpcode { RegisterOpcode(rawValue: 780) }
  static var `brI64GeS`: RegisterOpcode { RegisterOpcode(rawValue: 788) }
  static var `i64GeU`: RegisterOpcode { RegisterOpcode(rawValue: 792) }
  static var `brI64GeU`: RegisterOpcode { RegisterOpcode(rawValue: 800) }
  static var `i64Clz`: RegisterOpcode { RegisterOpcode(rawValue: 804) }
  static var `i64Ctz`: RegisterOpcode { RegisterOpcode(rawValue: 808) }
  static var `i64Popcnt`: RegisterOpcode { RegisterOpcode(rawValue: 812) }
  static var `i64Extend8S`: RegisterOpcode { RegisterOpcode(rawValue: 816) }
  static var `i64Extend16S`: RegisterOpcode { RegisterOpcode(rawValue: 820) }
  static var `f32Add`: RegisterOpcode { RegisterOpcode(rawValue: 824) }
  static var `f32Sub`: RegisterOpcode { RegisterOpcode(rawValue: 832) }
  static var `f32Mul`: RegisterOpcode { RegisterOpcode(rawValue: 846) }
  static var `f32Div`: RegisterOpcode { RegisterOpcode(rawValue: 856) }
  static var `f32Min`: RegisterOpcode { RegisterOpcode(rawValue: 870) }
  static var `f32Max`: RegisterOpcode { RegisterOpcode(rawValue: 878) }
  static var `f32Copysign`: RegisterOpcode { RegisterOpcode(rawValue: 886) }
  static var `f32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 900) }
  static var `brF32Eq`: RegisterOpcode { RegisterOpcode(rawValue: 908) }
  static var `f32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 912) }
  static var `brF32Ne`: RegisterOpcode { RegisterOpcode(rawValue: 920) }
  static var `f32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 924) }
  static var `brF32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 932) }
  static var `brNotF32Lt`: RegisterOpcode { RegisterOpcode(rawValue: 936) }
  static var `f32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 940) }
  static var `brF32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 948) }
  static var `brNotF32Gt`: RegisterOpcode { RegisterOpcode(rawValue: 952) }
  static var `f32Le`: RegisterOpcode { RegisterOpcode(rawValue: 956) }
  static var `brF32Le`: RegisterOpcode { RegisterOpcode(rawValue: 964) }
  static var `brNotF32Le`: RegisterOpcode { RegisterOpcode(rawValue: 968) }
  static var `f32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 972) }
  static var `brF32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 980) }
  static var `brNotF32Ge`: RegisterOpcode { RegisterOpcode(rawValue: 984) }
  static var `f32Abs`: RegisterOpcode { RegisterOpcode(rawValue: 988) }
  static var `f32Neg`: RegisterOpcode { RegisterOpcode(rawValue: 992) }
  static var `f32Ceil`: RegisterOpcode { RegisterOpcode(rawValue: 996) }
  static var `f32Floor`: RegisterOpcode { RegisterOpcode(rawValue: 1000) }
  static var `f32Trunc`: RegisterOpcode { RegisterOpcode(rawValue: 1004) }
  static var `f32Nearest`: RegisterOpcode { RegisterOpcode(rawValue: 1008) }
  static var `f32Sqrt`: RegisterOpcode { RegisterOpcode(rawValue: 1012) }
  static var `f64Add`: RegisterOpcode { RegisterOpcode(rawValue: 1016) }
  static var `f64Sub`: RegisterOpcode { RegisterOpcode(rawValue: 1024) }
  static var `f64Mul`: RegisterOpcode { RegisterOpcode(rawValue: 1038) }
  static var `f64Div`: RegisterOpcode { RegisterOpcode(rawValue: 1048) }
  static var `f64Min`: RegisterOpcode { RegisterOpcode(rawValue: 1062) }
  static var `f64Max`: RegisterOpcode { RegisterOpcode(rawValue: 1070) }
  static var `f64Copysign`: RegisterOpcode { RegisterOpcode(rawValue: 1078) }
  static var `f64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1092) }
  static var `brF64Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1100) }
  static var `f64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1104) }
  static var `brF64Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1112) }
  static var `f64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1116) }
  static var `brF64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1124) }
  static var `brNotF64Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1128) }
  static var `f64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1132) }
  static var `brF64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1140) }
  static var `brNotF64Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1144) }
  static var `f64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1148) }
  static var `brF64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1156) }
  static var `brNotF64Le`: RegisterOpcode { RegisterOpcode(rawValue: 1160) }
  static var `f64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1164) }
  static var `brF64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1172) }
  static var `brNotF64Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1176) }
  static var `f64Abs`: RegisterOpcode { RegisterOpcode(rawValue: 1180) }
  static var `f64Neg`: RegisterOpcode { RegisterOpcode(rawValue: 1184) }
  static var `f64Ceil`: RegisterOpcode { RegisterOpcode(rawValue: 1188) }
  static var `f64Floor`: RegisterOpcode { RegisterOpcode(rawValue: 1192) }
  static var `f64Trunc`: RegisterOpcode { RegisterOpcode(rawValue: 1196) }
  static var `f64Nearest`: RegisterOpcode { RegisterOpcode(rawValue: 1200) }
  static var `f64Sqrt`: RegisterOpcode { RegisterOpcode(rawValue: 1204) }
  static var `i32WrapI64`: RegisterOpcode { RegisterOpcode(rawValue: 1208) }
  static var `i64ExtendI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1212) }
  static var `i32TruncF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1216) }
  static var `i32TruncSatF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1220) }
  static var `f32ConvertI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1224) }
  static var `i32TruncF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1228) }
  static var `i32TruncSatF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1232) }
  static var `f64ConvertI32S`: RegisterOpcode { RegisterOpcode(rawValue: 1236) }
  static var `i32TruncF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1240) }
  static var `i32TruncSatF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1244) }
  static var `f32ConvertI32U`: RegisterOpcode { RegisterOpcode(rawValue: 1248) }
  static var `i32TruncF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1252) }
  static var `i32TruncSatF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1256) }
  static var `f64ConvertI32U`: RegisterOpcode { RegisterOpcode(rawValue: 1260) }
  static var `i64TruncF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1264) }
  static var `i64TruncSatF32S`: RegisterOpcode { RegisterOpcode(rawValue: 1268) }
  static var `f32ConvertI64S`: RegisterOpcode { RegisterOpcode(rawValue: 1272) }
  static var `i64TruncF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1276) }
  static var `i64TruncSatF64S`: RegisterOpcode { RegisterOpcode(rawValue: 1280) }
  static var `f64ConvertI64S`: RegisterOpcode { RegisterOpcode(rawValue: 1284) }
  static var `i64TruncF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1288) }
  static var `i64TruncSatF32U`: RegisterOpcode { RegisterOpcode(rawValue: 1292) }
  static var `f32ConvertI64U`: RegisterOpcode { RegisterOpcode(rawValue: 1296) }
  static var `i64TruncF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1300) }
  static var `i64TruncSatF64U`: RegisterOpcode { RegisterOpcode(rawValue: 1304) }
  static var `f64ConvertI64U`: RegisterOpcode { RegisterOpcode(rawValue: 1308) }
  static var `f32DemoteF64`: RegisterOpcode { RegisterOpcode(rawValue: 1312) }
  static var `f64PromoteF32`: RegisterOpcode { RegisterOpcode(rawValue: 1316) }
  static var `isZero`: RegisterOpcode { RegisterOpcode(rawValue: 1320) }

  /// The handlers' addresses, by opcode.
  static let handlers: [UInt] = (controlHandlers + instanceHandlers + memoryHandlers + i32Handlers + i64Handlers + f32Handlers + f64Handlers + conversionHandlers + fused1Handlers + fused2Handlers + fused3Handlers + fused4Handlers).map { unsafeBitCast($0, to: UInt.self) }

  /// The words of an instruction, by opcode up to `unfusedCount`; zero where they depend on the instruction.
  static let lengths: [UInt8] = [1,1,1,2,2,2,2,2,2,2,0,0,2,2,2,3,2,2,2,2,2,2,2,2,2,3,2,2,2,3,3,2,4,4,4,4,1,2,2,3,2,2,3,2,2,3,2,2,2,2,2,2,2,2,2,2,2,3,2,2,2,3,2,2,2,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2]

  /// An opcode, the one behind it, and the opcode of both together.
  static let fusions: [(UInt16, UInt16, UInt16)] = [
    (374, 107, 1324),
    (1324, 7, 1325),
    (482, 186, 1326),
    (435, 187, 1327),
    (1327, 68, 1328),
    (1328, 189, 1329),
    (435, 186, 1330),
    (447, 14, 1331),
    (445, 186, 1332),
    (458, 186, 1333),
    (386, 187, 1334),
    (386, 186, 1335),
    (386, 111, 1336),
    (1163, 1025, 1337),
    (1337, 1020, 1338),
    (1338, 1017, 1339),
    (7, 187, 1340),
    (7, 186, 1341),
    (7, 107, 1342),
    (1342, 189, 1343),
    (1342, 188, 1344),
    (1344, 192, 1345),
    (8, 12, 1346),
    (8, 187, 1347),
    (8, 186, 1348),
    (1348, 186, 1349),
    (1349, 110, 1350),
    (1349, 109, 1351),
    (9, 14, 1352),
    (9, 186, 1353),
    (14, 373, 1354),
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
    (14, 187, 1365),
    (14, 186, 1366),
    (1366, 387, 1367),
    (14, 24, 1368),
    (14, 22, 1369),
    (14, 23, 1370),
    (1370, 188, 1371),
    (14, 21, 1372),
    (15, 530, 1373),
    (12, 408, 1374),
    (12, 5, 1375),
    (12, 6, 1376),
    (12, 7, 1377),
    (12, 9, 1378),
    (12, 25, 1379),
    (12, 30, 1380),
    (12, 14, 1381),
    (12, 12, 1382),
    (1382, 25, 1383),
    (1382, 12, 1384),
    (1384, 25, 1385),
    (1384, 12, 1386),
    (12, 1017, 1387),
    (1387, 1282, 1388),
    (1388, 505, 1389),
    (12, 1016, 1390),
    (12, 187, 1391),
    (12, 185, 1392),
    (12, 186, 1393),
    (1393, 7, 1394),
    (12, 184, 1395),
    (12, 415, 1396),
    (12, 269, 1397),
    (12, 268, 1398),
    (12, 670, 1399),
    (1399, 12, 1400),
    (1400, 707, 1401),
    (12, 108, 1402),
    (12, 107, 1403),
    (12, 65, 1404),
    (1404, 190, 1405),
    (829, 845, 1406),
    (1406, 828, 1407),
    (828, 935, 1408),
    (828, 826, 1409),
    (1409, 851, 1410),
    (1410, 828, 1411),
    (828, 849, 1412),
    (828, 854, 1413),
    (828, 846, 1414),
    (1414, 828, 1415),
    (826, 850, 1416),
    (1416, 826, 1417),
    (1417, 851, 1418),
    (849, 843, 1419),
    (847, 829, 1420),
    (1420, 845, 1421),
    (1421, 828, 1422),
    (854, 846, 1423),
    (1423, 847, 1424),
    (1424, 828, 1425),
    (850, 828, 1426),
    (846, 847, 1427),
    (1427, 828, 1428),
    (1428, 847, 1429),
    (1021, 182, 1430),
    (1430, 186, 1431),
    (1431, 1039, 1432),
    (1020, 187, 1433),
    (1020, 181, 1434),
    (1434, 186, 1435),
    (1435, 186, 1436),
    (1434, 136, 1437),
    (1018, 504, 1438),
    (1438, 186, 1439),
    (1439, 561, 1440),
    (1262, 1020, 1441),
    (1262, 1054, 1442),
    (1136, 23, 1443),
    (1443, 21, 1444),
    (1444, 191, 1445),
    (1045, 1020, 1446),
    (1446, 181, 1447),
    (1043, 1021, 1448),
    (1043, 1020, 1449),
    (1449, 14, 1450),
    (1450, 186, 1451),
    (1449, 1046, 1452),
    (1452, 1021, 1453),
    (1449, 187, 1454),
    (1454, 137, 1455),
    (1043, 1035, 1456),
    (1456, 181, 1457),
    (1039, 1043, 1458),
    (1458, 1035, 1459),
    (1039, 1042, 1460),
    (1460, 138, 1461),
    (1461, 1021, 1462),
    (1046, 1020, 1463),
    (1044, 186, 1464),
    (1042, 138, 1465),
    (1038, 1038, 1466),
    (1466, 1021, 1467),
    (1467, 1159, 1468),
    (1035, 181, 1469),
    (1469, 135, 1470),
    (1025, 1020, 1471),
    (1471, 1046, 1472),
    (1472, 1017, 1473),
    (1034, 1047, 1474),
    (49, 387, 1475),
    (49, 7, 1476),
    (49, 190, 1477),
    (1477, 51, 1478),
    (48, 190, 1479),
    (1479, 51, 1480),
    (191, 11, 1481),
    (191, 221, 1482),
    (191, 110, 1483),
    (191, 109, 1484),
    (191, 67, 1485),
    (1485, 9, 1486),
    (191, 162, 1487),
    (191, 144, 1488),
    (189, 191, 1489),
    (189, 189, 1490),
    (189, 190, 1491),
    (189, 188, 1492),
    (1492, 186, 1493),
    (1493, 186, 1494),
    (189, 245, 1495),
    (1495, 189, 1496),
    (1496, 109, 1497),
    (189, 110, 1498),
    (189, 109, 1499),
    (189, 124, 1500),
    (189, 68, 1501),
    (189, 67, 1502),
    (189, 38, 1503),
    (189, 162, 1504),
    (1504, 186, 1505),
    (1505, 186, 1506),
    (187, 482, 1507),
    (187, 51, 1508),
    (1508, 36, 1509),
    (187, 189, 1510),
    (187, 188, 1511),
    (1511, 209, 1512),
    (1512, 191, 1513),
    (187, 221, 1514),
    (187, 219, 1515),
    (187, 220, 1516),
    (187, 96, 1517),
    (1517, 211, 1518),
    (187, 110, 1519),
    (187, 109, 1520),
    (187, 68, 1521),
    (1521, 189, 1522),
    (1522, 68, 1523),
    (187, 67, 1524),
    (187, 138, 1525),
    (1525, 1043, 1526),
    (1526, 1021, 1527),
    (1526, 1020, 1528),
    (1525, 1034, 1529),
    (1529, 1047, 1530),
    (187, 137, 1531),
    (187, 163, 1532),
    (187, 162, 1533),
    (187, 167, 1534),
    (185, 191, 1535),
    (185, 190, 1536),
    (185, 272, 1537),
    (1537, 245, 1538),
    (1538, 138, 1539),
    (185, 68, 1540),
    (1540, 189, 1541),
    (1541, 68, 1542),
    (1540, 508, 1543),
    (1543, 186, 1544),
    (1540, 144, 1545),
    (1545, 186, 1546),
    (185, 67, 1547),
    (185, 138, 1548),
    (1548, 1043, 1549),
    (1549, 1021, 1550),
    (185, 145, 1551),
    (1551, 186, 1552),
    (1552, 65, 1553),
    (190, 410, 1554),
    (190, 51, 1555),
    (190, 187, 1556),
    (190, 186, 1557),
    (190, 220, 1558),
    (190, 109, 1559),
    (190, 107, 1560),
    (190, 65, 1561),
    (190, 162, 1562),
    (188, 482, 1563),
    (1563, 186, 1564),
    (1564, 241, 1565),
    (188, 12, 1566),
    (1566, 282, 1567),
    (1567, 283, 1568),
    (188, 187, 1569),
    (1569, 110, 1570),
    (1569, 109, 1571),
    (1571, 187, 1572),
    (188, 190, 1573),
    (188, 188, 1574),
    (1574, 186, 1575),
    (1575, 186, 1576),
    (188, 186, 1577),
    (1577, 186, 1578),
    (1578, 7, 1579),
    (188, 184, 1580),
    (188, 428, 1581),
    (188, 426, 1582),
    (1582, 186, 1583),
    (1583, 6, 1584),
    (188, 393, 1585),
    (1585, 23, 1586),
    (1586, 162, 1587),
    (188, 245, 1588),
    (188, 244, 1589),
    (188, 273, 1590),
    (188, 235, 1591),
    (1591, 286, 1592),
    (1592, 188, 1593),
    (188, 234, 1594),
    (188, 110, 1595),
    (188, 108, 1596),
    (1596, 434, 1597),
    (188, 109, 1598),
    (188, 107, 1599),
    (188, 123, 1600),
    (188, 68, 1601),
    (188, 67, 1602),
    (188, 162, 1603),
    (1603, 186, 1604),
    (186, 482, 1605),
    (186, 423, 1606),
    (186, 410, 1607),
    (186, 387, 1608),
    (186, 386, 1609),
    (186, 5, 1610),
    (186, 6, 1611),
    (186, 7, 1612),
    (186, 25, 1613),
    (186, 14, 1614),
    (1614, 14, 1615),
    (186, 12, 1616),
    (1616, 25, 1617),
    (1616, 12, 1618),
    (1616, 186, 1619),
    (186, 1039, 1620),
    (1620, 1042, 1621),
    (1621, 138, 1622),
    (186, 51, 1623),
    (186, 187, 1624),
    (1624, 258, 1625),
    (1625, 447, 1626),
    (186, 185, 1627),
    (1627, 67, 1628),
    (1628, 245, 1629),
    (186, 188, 1630),
    (186, 186, 1631),
    (1631, 387, 1632),
    (1631, 386, 1633),
    (1631, 7, 1634),
    (1631, 14, 1635),
    (1631, 12, 1636),
    (1636, 186, 1637),
    (1631, 186, 1638),
    (1638, 386, 1639),
    (1638, 7, 1640),
    (1638, 416, 1641),
    (1631, 250, 1642),
    (1642, 411, 1643),
    (186, 184, 1644),
    (1644, 186, 1645),
    (1645, 506, 1646),
    (186, 221, 1647),
    (186, 220, 1648),
    (186, 218, 1649),
    (186, 241, 1650),
    (1650, 189, 1651),
    (1651, 110, 1652),
    (1651, 109, 1653),
    (1650, 188, 1654),
    (186, 240, 1655),
    (1655, 188, 1656),
    (186, 560, 1657),
    (186, 88, 1658),
    (1658, 186, 1659),
    (186, 110, 1660),
    (186, 108, 1661),
    (1661, 110, 1662),
    (1662, 12, 1663),
    (186, 109, 1664),
    (186, 107, 1665),
    (1665, 186, 1666),
    (1666, 432, 1667),
    (1665, 109, 1668),
    (186, 66, 1669),
    (1669, 245, 1670),
    (1670, 189, 1671),
    (1670, 188, 1672),
    (186, 67, 1673),
    (186, 65, 1674),
    (1674, 186, 1675),
    (1675, 6, 1676),
    (186, 137, 1677),
    (1677, 1042, 1678),
    (186, 162, 1679),
    (186, 167, 1680),
    (184, 12, 1681),
    (184, 191, 1682),
    (1682, 110, 1683),
    (1683, 210, 1684),
    (1682, 138, 1685),
    (1682, 137, 1686),
    (1686, 136, 1687),
    (184, 190, 1688),
    (1688, 66, 1689),
    (1689, 144, 1690),
    (1688, 137, 1691),
    (184, 186, 1692),
    (1692, 12, 1693),
    (1693, 65, 1694),
    (184, 184, 1695),
    (184, 68, 1696),
    (1696, 189, 1697),
    (1697, 68, 1698),
    (184, 67, 1699),
    (184, 65, 1700),
    (184, 137, 1701),
    (221, 7, 1702),
    (221, 9, 1703),
    (221, 191, 1704),
    (1704, 109, 1705),
    (1705, 269, 1706),
    (219, 188, 1707),
    (217, 7, 1708),
    (217, 9, 1709),
    (217, 1263, 1710),
    (1710, 1020, 1711),
    (1711, 12, 1712),
    (217, 190, 1713),
    (1713, 86, 1714),
    (1714, 190, 1715),
    (217, 245, 1716),
    (1716, 191, 1717),
    (1717, 110, 1718),
    (217, 235, 1719),
    (1719, 212, 1720),
    (1720, 65, 1721),
    (217, 24, 1722),
    (217, 23, 1723),
    (220, 7, 1724),
    (220, 9, 1725),
    (220, 191, 1726),
    (220, 190, 1727),
    (220, 217, 1728),
    (220, 244, 1729),
    (218, 190, 1730),
    (216, 7, 1731),
    (216, 9, 1732),
    (216, 190, 1733),
    (216, 216, 1734),
    (216, 245, 1735),
    (216, 21, 1736),
    (325, 213, 1737),
    (324, 213, 1738),
    (324, 212, 1739),
    (371, 14, 1740),
    (414, 12, 1741),
    (429, 23, 1742),
    (427, 24, 1743),
    (428, 21, 1744),
    (426, 186, 1745),
    (392, 21, 1746),
    (1746, 162, 1747),
    (1747, 186, 1748),
    (403, 14, 1749),
    (1749, 23, 1750),
    (402, 14, 1751),
    (1751, 23, 1752),
    (213, 273, 1753),
    (211, 189, 1754),
    (1754, 189, 1755),
    (211, 188, 1756),
    (1756, 187, 1757),
    (1757, 109, 1758),
    (209, 189, 1759),
    (209, 188, 1760),
    (209, 273, 1761),
    (212, 273, 1762),
    (212, 65, 1763),
    (208, 190, 1764),
    (208, 188, 1765),
    (378, 8, 1766),
    (227, 227, 1767),
    (227, 226, 1768),
    (225, 162, 1769),
    (226, 269, 1770),
    (226, 268, 1771),
    (356, 1263, 1772),
    (1772, 1054, 1773),
    (1773, 1130, 1774),
    (283, 235, 1775),
    (286, 188, 1776),
    (1776, 235, 1777),
    (1777, 286, 1778),
    (286, 283, 1779),
    (1779, 234, 1780),
    (282, 283, 1781),
    (245, 191, 1782),
    (245, 189, 1783),
    (245, 190, 1784),
    (245, 188, 1785),
    (1785, 110, 1786),
    (245, 110, 1787),
    (241, 191, 1788),
    (241, 189, 1789),
    (241, 190, 1790),
    (241, 188, 1791),
    (1791, 110, 1792),
    (1791, 109, 1793),
    (241, 227, 1794),
    (241, 226, 1795),
    (244, 190, 1796),
    (1796, 109, 1797),
    (244, 188, 1798),
    (244, 110, 1799),
    (1799, 162, 1800),
    (1800, 160, 1801),
    (244, 109, 1802),
    (244, 107, 1803),
    (240, 189, 1804),
    (240, 187, 1805),
    (240, 190, 1806),
    (240, 188, 1807),
    (1807, 107, 1808),
    (240, 186, 1809),
    (240, 227, 1810),
    (258, 447, 1811),
    (1811, 12, 1812),
    (1812, 5, 1813),
    (273, 189, 1814),
    (273, 221, 1815),
    (273, 220, 1816),
    (273, 235, 1817),
    (273, 234, 1818),
    (1818, 245, 1819),
    (277, 221, 1820),
    (277, 220, 1821),
    (269, 221, 1822),
    (1822, 191, 1823),
    (1823, 109, 1824),
    (269, 220, 1825),
    (269, 227, 1826),
    (269, 235, 1827),
    (269, 234, 1828),
    (1828, 187, 1829),
    (1829, 68, 1830),
    (272, 189, 1831),
    (272, 188, 1832),
    (272, 220, 1833),
    (276, 221, 1834),
    (268, 220, 1835),
    (203, 191, 1836),
    (203, 190, 1837),
    (192, 7, 1838),
    (1211, 219, 1839),
    (1839, 190, 1840),
    (1840, 589, 1841),
    (1211, 220, 1842),
    (1842, 589, 1843),
    (1843, 540, 1844),
    (1209, 189, 1845),
    (1845, 68, 1846),
    (1846, 7, 1847),
    (1209, 221, 1848),
    (1209, 123, 1849),
    (1210, 220, 1850),
    (1850, 589, 1851),
    (1210, 122, 1852),
    (1208, 220, 1853),
    (1208, 121, 1854),
    (237, 188, 1855),
    (1855, 273, 1856),
    (1856, 235, 1857),
    (237, 272, 1858),
    (235, 188, 1859),
    (235, 221, 1860),
    (1860, 245, 1861),
    (1861, 109, 1862),
    (235, 286, 1863),
    (1863, 188, 1864),
    (1864, 235, 1865),
    (235, 235, 1866),
    (1866, 235, 1867),
    (1867, 234, 1868),
    (235, 162, 1869),
    (233, 221, 1870),
    (234, 186, 1871),
    (234, 209, 1872),
    (1872, 190, 1873),
    (1873, 1040, 1874),
    (234, 283, 1875),
    (1875, 235, 1876),
    (1876, 188, 1877),
    (234, 268, 1878),
    (234, 162, 1879),
    (232, 220, 1880),
    (509, 171, 1881),
    (507, 1211, 1882),
    (507, 1210, 1883),
    (505, 508, 1884),
    (508, 187, 1885),
    (508, 186, 1886),
    (508, 217, 1887),
    (1887, 7, 1888),
    (508, 1208, 1889),
    (508, 508, 1890),
    (1890, 508, 1891),
    (508, 527, 1892),
    (1892, 509, 1893),
    (1893, 509, 1894),
    (508, 526, 1895),
    (508, 813, 1896),
    (1896, 563, 1897),
    (1897, 554, 1898),
    (508, 171, 1899),
    (506, 706, 1900),
    (504, 186, 1901),
    (504, 508, 1902),
    (541, 1323, 1903),
    (1903, 14, 1904),
    (1904, 14, 1905),
    (537, 1323, 1906),
    (1906, 14, 1907),
    (540, 1322, 1908),
    (536, 1322, 1909),
    (746, 526, 1910),
    (1910, 588, 1911),
    (1911, 6, 1912),
    (529, 509, 1913),
    (1913, 38, 1914),
    (529, 508, 1915),
    (527, 508, 1916),
    (1916, 527, 1917),
    (670, 537, 1918),
    (1918, 1323, 1919),
    (1919, 7, 1920),
    (603, 508, 1921),
    (1921, 549, 1922),
    (1922, 807, 1923),
    (606, 508, 1924),
    (565, 554, 1925),
    (1925, 1210, 1926),
    (561, 554, 1927),
    (1927, 593, 1928),
    (1928, 554, 1929),
    (579, 508, 1930),
    (1930, 186, 1931),
    (1931, 7, 1932),
    (593, 1211, 1933),
    (593, 554, 1934),
    (588, 6, 1935),
    (588, 1210, 1936),
    (1936, 220, 1937),
    (588, 540, 1938),
    (555, 15, 1939),
    (1939, 531, 1940),
    (1939, 530, 1941),
    (1941, 593, 1942),
    (555, 606, 1943),
    (554, 529, 1944),
    (1944, 508, 1945),
    (1945, 1209, 1946),
    (554, 606, 1947),
    (554, 592, 1948),
    (1323, 7, 1949),
    (1322, 7, 1950),
    (96, 211, 1951),
    (1951, 188, 1952),
    (94, 374, 1953),
    (1953, 107, 1954),
    (93, 94, 1955),
    (1955, 392, 1956),
    (1956, 23, 1957),
    (93, 93, 1958),
    (1958, 393, 1959),
    (1959, 23, 1960),
    (86, 190, 1961),
    (110, 12, 1962),
    (110, 188, 1963),
    (110, 211, 1964),
    (1964, 188, 1965),
    (1965, 187, 1966),
    (110, 245, 1967),
    (110, 162, 1968),
    (108, 386, 1969),
    (108, 7, 1970),
    (108, 9, 1971),
    (108, 191, 1972),
    (1972, 162, 1973),
    (108, 189, 1974),
    (1974, 162, 1975),
    (108, 190, 1976),
    (1976, 162, 1977),
    (108, 188, 1978),
    (108, 221, 1979),
    (108, 245, 1980),
    (108, 110, 1981),
    (1981, 12, 1982),
    (1982, 30, 1983),
    (1982, 12, 1984),
    (108, 162, 1985),
    (112, 399, 1986),
    (1986, 112, 1987),
    (1987, 423, 1988),
    (112, 386, 1989),
    (1989, 111, 1990),
    (1990, 111, 1991),
    (112, 191, 1992),
    (112, 190, 1993),
    (109, 7, 1994),
    (109, 12, 1995),
    (109, 187, 1996),
    (1996, 110, 1997),
    (1997, 189, 1998),
    (1997, 211, 1999),
    (109, 188, 2000),
    (109, 186, 2001),
    (109, 244, 2002),
    (109, 234, 2003),
    (109, 108, 2004),
    (109, 162, 2005),
    (107, 458, 2006),
    (2006, 187, 2007),
    (2007, 163, 2008),
    (2006, 186, 2009),
    (107, 386, 2010),
    (107, 7, 2011),
    (107, 9, 2012),
    (2012, 110, 2013),
    (2013, 162, 2014),
    (107, 25, 2015),
    (107, 14, 2016),
    (107, 12, 2017),
    (2017, 12, 2018),
    (107, 191, 2019),
    (2019, 162, 2020),
    (107, 189, 2021),
    (107, 187, 2022),
    (2022, 110, 2023),
    (2023, 211, 2024),
    (107, 190, 2025),
    (107, 188, 2026),
    (107, 186, 2027),
    (2027, 12, 2028),
    (2028, 396, 2029),
    (2027, 110, 2030),
    (2030, 162, 2031),
    (107, 184, 2032),
    (2032, 191, 2033),
    (2033, 110, 2034),
    (107, 221, 2035),
    (107, 220, 2036),
    (107, 245, 2037),
    (107, 241, 2038),
    (2038, 189, 2039),
    (107, 244, 2040),
    (107, 240, 2041),
    (107, 269, 2042),
    (107, 268, 2043),
    (107, 110, 2044),
    (107, 108, 2045),
    (2045, 162, 2046),
    (2046, 160, 2047),
    (107, 109, 2048),
    (2048, 12, 2049),
    (107, 107, 2050),
    (2050, 188, 2051),
    (2050, 108, 2052),
    (2050, 107, 2053),
    (107, 162, 2054),
    (111, 375, 2055),
    (2055, 143, 2056),
    (2056, 187, 2057),
    (2056, 186, 2058),
    (111, 446, 2059),
    (111, 386, 2060),
    (111, 190, 2061),
    (111, 112, 2062),
    (2062, 386, 2063),
    (2063, 111, 2064),
    (111, 111, 2065),
    (124, 171, 2066),
    (122, 171, 2067),
    (123, 186, 2068),
    (2068, 66, 2069),
    (2069, 245, 2070),
    (123, 122, 2071),
    (123, 171, 2072),
    (121, 186, 2073),
    (121, 122, 2074),
    (121, 121, 2075),
    (121, 171, 2076),
    (2076, 186, 2077),
    (68, 189, 2078),
    (2078, 245, 2079),
    (2079, 189, 2080),
    (68, 188, 2081),
    (68, 144, 2082),
    (2082, 186, 2083),
    (66, 387, 2084),
    (66, 7, 2085),
    (66, 9, 2086),
    (66, 11, 2087),
    (66, 191, 2088),
    (66, 190, 2089),
    (66, 221, 2090),
    (2090, 7, 2091),
    (66, 381, 2092),
    (2092, 188, 2093),
    (2093, 429, 2094),
    (66, 245, 2095),
    (66, 244, 2096),
    (66, 144, 2097),
    (2097, 186, 2098),
    (2098, 186, 2099),
    (67, 7, 2100),
    (67, 191, 2101),
    (67, 187, 2102),
    (67, 217, 2103),
    (67, 144, 2104),
    (2104, 186, 2105),
    (65, 387, 2106),
    (65, 7, 2107),
    (65, 9, 2108),
    (2108, 186, 2109),
    (65, 190, 2110),
    (65, 186, 2111),
    (2111, 6, 2112),
    (65, 217, 2113),
    (2113, 374, 2114),
    (65, 220, 2115),
    (65, 244, 2116),
    (65, 66, 2117),
    (2117, 374, 2118),
    (65, 65, 2119),
    (2119, 386, 2120),
    (2120, 186, 2121),
    (65, 144, 2122),
    (128, 851, 2123),
    (128, 850, 2124),
    (138, 1043, 2125),
    (2125, 1021, 2126),
    (2126, 181, 2127),
    (136, 1045, 2128),
    (136, 1043, 2129),
    (2129, 1021, 2130),
    (136, 1044, 2131),
    (2131, 187, 2132),
    (2131, 184, 2133),
    (137, 1020, 2134),
    (137, 187, 2135),
    (2135, 138, 2136),
    (137, 137, 2137),
    (135, 1039, 2138),
    (2138, 1043, 2139),
    (135, 1042, 2140),
    (135, 186, 2141),
    (2141, 138, 2142),
    (135, 184, 2143),
    (2143, 137, 2144),
    (2144, 1042, 2145),
    (135, 135, 2146),
    (2146, 1042, 2147),
    (2147, 1020, 2148),
    (24, 144, 2149),
    (2149, 186, 2150),
    (22, 162, 2151),
    (2151, 107, 2152),
    (23, 188, 2153),
    (23, 429, 2154),
    (2154, 23, 2155),
    (2155, 153, 2156),
    (23, 537, 2157),
    (2157, 1323, 2158),
    (2158, 14, 2159),
    (23, 561, 2160),
    (2160, 554, 2161),
    (2161, 593, 2162),
    (23, 21, 2163),
    (23, 144, 2164),
    (21, 190, 2165),
    (21, 428, 2166),
    (21, 21, 2167),
    (21, 162, 2168),
    (153, 187, 2169),
    (153, 186, 2170),
    (2170, 186, 2171),
    (151, 151, 2172),
    (163, 184, 2173),
    (162, 5, 2174),
    (162, 187, 2175),
    (162, 185, 2176),
    (162, 186, 2177),
    (2177, 187, 2178),
    (2177, 186, 2179),
    (162, 184, 2180),
    (162, 108, 2181),
    (162, 109, 2182),
    (162, 107, 2183),
    (162, 36, 2184),
    (162, 160, 2185),
    (2185, 186, 2186),
    (2186, 186, 2187),
    (161, 187, 2188),
    (161, 186, 2189),
    (2189, 186, 2190),
    (2190, 12, 2191),
    (160, 187, 2192),
    (160, 186, 2193),
    (2193, 5, 2194),
    (2193, 186, 2195),
    (2195, 186, 2196),
    (2193, 109, 2197),
    (2197, 108, 2198),
    (2193, 107, 2199),
    (160, 160, 2200),
    (2200, 12, 2201),
    (2200, 186, 2202),
    (2202, 186, 2203),
    (2200, 37, 2204),
    (173, 14, 2205),
    (171, 186, 2206),
    (2206, 5, 2207),
    (170, 170, 2208),
    (145, 187, 2209),
    (145, 186, 2210),
    (2210, 65, 2211),
    (2211, 9, 2212),
    (144, 187, 2213),
    (144, 186, 2214),
    (2214, 187, 2215),
    (2214, 186, 2216),
    (143, 186, 2217),
    (143, 184, 2218),
    (2218, 504, 2219),
    (2219, 730, 2220),
    (178, 187, 2221),
    (178, 186, 2222),
    (181, 186, 2223),
    (2223, 186, 2224),
    (2224, 386, 2225),
    (2223, 137, 2226),
    (2226, 185, 2227),
    (181, 135, 2228),
    (16, 107, 2229),
    (2229, 9, 2230),
    (17, 469, 2231),
    (2231, 37, 2232),
    (17, 49, 2233),
    (2233, 190, 2234),
    (2234, 51, 2235),
    (17, 48, 2236),
    (17, 107, 2237),
    (17, 16, 2238),
    (18, 49, 2239),
    (2239, 190, 2240),
    (2240, 51, 2241),
    (18, 48, 2242),
    (18, 16, 2243),
    (2243, 6, 2244),
    (18, 17, 2245),
    (2245, 14, 2246),
    (2246, 14, 2247),
    (19, 16, 2248),
    (19, 18, 2249),
    (374, 108, 1324),
    (482, 187, 1326),
    (445, 187, 1332),
    (458, 187, 1333),
    (386, 112, 1336),
    (1337, 1021, 1338),
    (7, 108, 1342),
    (1344, 193, 1345),
    (1348, 187, 1349),
    (9, 187, 1353),
    (1370, 189, 1371),
    (15, 531, 1373),
    (1387, 1283, 1388),
    (12, 671, 1399),
    (12, 66, 1404),
    (1404, 191, 1405),
    (1406, 829, 1407),
    (828, 827, 1409),
    (1410, 829, 1411),
    (828, 855, 1413),
    (828, 847, 1414),
    (1414, 829, 1415),
    (826, 851, 1416),
    (1416, 827, 1417),
    (1421, 829, 1422),
    (854, 847, 1423),
    (1424, 829, 1425),
    (850, 829, 1426),
    (1427, 829, 1428),
    (1430, 187, 1431),
    (1434, 187, 1435),
    (1435, 187, 1436),
    (1018, 505, 1438),
    (1438, 187, 1439),
    (1262, 1021, 1441),
    (1262, 1055, 1442),
    (1136, 24, 1443),
    (1443, 22, 1444),
    (1045, 1021, 1446),
    (1450, 187, 1451),
    (1449, 1047, 1452),
    (1454, 138, 1455),
    (1046, 1021, 1463),
    (1044, 187, 1464),
    (1038, 1039, 1466),
    (1469, 136, 1470),
    (1025, 1021, 1471),
    (1471, 1047, 1472),
    (49, 191, 1477),
    (48, 191, 1479),
    (191, 68, 1485),
    (1492, 187, 1493),
    (1493, 187, 1494),
    (1496, 110, 1497),
    (1504, 187, 1505),
    (1505, 187, 1506),
    (1525, 1035, 1529),
    (185, 273, 1537),
    (1540, 509, 1543),
    (1543, 187, 1544),
    (1545, 187, 1546),
    (1551, 187, 1552),
    (1552, 66, 1553),
    (190, 221, 1558),
    (190, 110, 1559),
    (190, 108, 1560),
    (190, 66, 1561),
    (1563, 187, 1564),
    (1566, 283, 1567),
    (188, 191, 1573),
    (188, 189, 1574),
    (1574, 187, 1575),
    (1575, 187, 1576),
    (1577, 187, 1578),
    (188, 185, 1580),
    (188, 429, 1581),
    (188, 427, 1582),
    (1582, 187, 1583),
    (1585, 24, 1586),
    (1591, 287, 1592),
    (1592, 189, 1593),
    (188, 124, 1600),
    (1603, 187, 1604),
    (1616, 187, 1619),
    (1620, 1043, 1621),
    (1624, 259, 1625),
    (1627, 68, 1628),
    (186, 189, 1630),
    (1636, 187, 1637),
    (1631, 187, 1638),
    (1638, 417, 1641),
    (1631, 251, 1642),
    (1644, 187, 1645),
    (1645, 507, 1646),
    (186, 219, 1649),
    (1655, 189, 1656),
    (186, 561, 1657),
    (186, 89, 1658),
    (1658, 187, 1659),
    (1665, 187, 1666),
    (1665, 110, 1668),
    (186, 68, 1673),
    (1674, 187, 1675),
    (186, 138, 1677),
    (1677, 1043, 1678),
    (1683, 211, 1684),
    (1688, 138, 1691),
    (184, 187, 1692),
    (1693, 66, 1694),
    (184, 185, 1695),
    (184, 66, 1700),
    (184, 138, 1701),
    (1704, 110, 1705),
    (219, 189, 1707),
    (1710, 1021, 1711),
    (217, 191, 1713),
    (1713, 87, 1714),
    (1714, 191, 1715),
    (1719, 213, 1720),
    (1720, 66, 1721),
    (220, 245, 1729),
    (218, 191, 1730),
    (216, 191, 1733),
    (216, 217, 1734),
    (216, 22, 1736),
    (429, 24, 1742),
    (428, 22, 1744),
    (426, 187, 1745),
    (392, 22, 1746),
    (1747, 187, 1748),
    (1749, 24, 1750),
    (1751, 24, 1752),
    (1757, 110, 1758),
    (212, 66, 1763),
    (208, 191, 1764),
    (208, 189, 1765),
    (1772, 1055, 1773),
    (286, 189, 1776),
    (1777, 287, 1778),
    (1779, 235, 1780),
    (244, 191, 1796),
    (1796, 110, 1797),
    (244, 189, 1798),
    (244, 108, 1803),
    (240, 191, 1806),
    (1807, 108, 1808),
    (1823, 110, 1824),
    (272, 221, 1833),
    (268, 221, 1835),
    (1839, 191, 1840),
    (1211, 221, 1842),
    (1843, 541, 1844),
    (1209, 124, 1849),
    (1210, 221, 1850),
    (1208, 221, 1853),
    (1208, 122, 1854),
    (237, 189, 1855),
    (237, 273, 1858),
    (235, 189, 1859),
    (1861, 110, 1862),
    (235, 287, 1863),
    (1863, 189, 1864),
    (1867, 235, 1868),
    (234, 187, 1871),
    (1872, 191, 1873),
    (1873, 1041, 1874),
    (1876, 189, 1877),
    (234, 269, 1878),
    (232, 221, 1880),
    (505, 509, 1884),
    (508, 1209, 1889),
    (508, 509, 1890),
    (1890, 509, 1891),
    (1897, 555, 1898),
    (504, 187, 1901),
    (504, 509, 1902),
    (540, 1323, 1908),
    (536, 1323, 1909),
    (746, 527, 1910),
    (1910, 589, 1911),
    (527, 509, 1916),
    (603, 509, 1921),
    (606, 509, 1924),
    (565, 555, 1925),
    (1925, 1211, 1926),
    (561, 555, 1927),
    (1928, 555, 1929),
    (579, 509, 1930),
    (1930, 187, 1931),
    (593, 555, 1934),
    (588, 1211, 1936),
    (1936, 221, 1937),
    (588, 541, 1938),
    (555, 607, 1943),
    (1944, 509, 1945),
    (554, 607, 1947),
    (554, 593, 1948),
    (1951, 189, 1952),
    (1953, 108, 1954),
    (1955, 393, 1956),
    (1956, 24, 1957),
    (1959, 24, 1960),
    (86, 191, 1961),
    (110, 189, 1963),
    (1964, 189, 1965),
    (1989, 112, 1990),
    (1990, 112, 1991),
    (109, 189, 2000),
    (109, 245, 2002),
    (109, 235, 2003),
    (107, 185, 2032),
    (2050, 189, 2051),
    (111, 191, 2061),
    (2063, 112, 2064),
    (123, 187, 2068),
    (121, 187, 2073),
    (2076, 187, 2077),
    (2082, 187, 2083),
    (2092, 189, 2093),
    (2097, 187, 2098),
    (2098, 187, 2099),
    (2104, 187, 2105),
    (2108, 187, 2109),
    (65, 191, 2110),
    (65, 187, 2111),
    (65, 221, 2115),
    (65, 245, 2116),
    (2120, 187, 2121),
    (2131, 185, 2133),
    (137, 1021, 2134),
    (137, 138, 2137),
    (135, 1043, 2140),
    (135, 187, 2141),
    (135, 185, 2143),
    (2143, 138, 2144),
    (2144, 1043, 2145),
    (135, 136, 2146),
    (2146, 1043, 2147),
    (2147, 1021, 2148),
    (2149, 187, 2150),
    (2151, 108, 2152),
    (23, 189, 2153),
    (2154, 24, 2155),
    (2160, 555, 2161),
    (23, 22, 2163),
    (21, 191, 2165),
    (21, 429, 2166),
    (21, 22, 2167),
    (2170, 187, 2171),
    (163, 185, 2173),
    (162, 110, 2182),
    (2185, 187, 2186),
    (2186, 187, 2187),
    (2189, 187, 2190),
    (2193, 187, 2195),
    (2195, 187, 2196),
    (2193, 110, 2197),
    (2193, 108, 2199),
    (2200, 187, 2202),
    (2202, 187, 2203),
    (171, 187, 2206),
    (2210, 66, 2211),
    (143, 187, 2217),
    (143, 185, 2218),
    (2218, 505, 2219),
    (181, 187, 2223),
    (2223, 187, 2224),
    (2223, 138, 2226),
    (181, 136, 2228),
    (16, 108, 2229),
    (2233, 191, 2234),
    (17, 108, 2237),
    (2239, 191, 2240),
    (829, 935, 1408),
    (829, 826, 1409),
    (829, 849, 1412),
    (829, 854, 1413),
    (829, 846, 1414),
    (827, 850, 1416),
    (855, 846, 1423),
    (851, 828, 1426),
    (847, 847, 1427),
    (1021, 187, 1433),
    (1021, 181, 1434),
    (1019, 504, 1438),
    (1263, 1020, 1441),
    (1263, 1054, 1442),
    (1137, 23, 1443),
    (1047, 1020, 1463),
    (1045, 186, 1464),
    (1043, 138, 1465),
    (1039, 1038, 1466),
    (1035, 1047, 1474),
    (191, 410, 1554),
    (191, 51, 1555),
    (191, 187, 1556),
    (191, 186, 1557),
    (191, 220, 1558),
    (191, 107, 1560),
    (191, 65, 1561),
    (189, 482, 1563),
    (189, 12, 1566),
    (189, 187, 1569),
    (189, 186, 1577),
    (189, 184, 1580),
    (189, 428, 1581),
    (189, 426, 1582),
    (189, 393, 1585),
    (189, 244, 1589),
    (189, 273, 1590),
    (189, 235, 1591),
    (189, 234, 1594),
    (189, 108, 1596),
    (189, 107, 1599),
    (189, 123, 1600),
    (187, 423, 1606),
    (187, 410, 1607),
    (187, 387, 1608),
    (187, 386, 1609),
    (187, 5, 1610),
    (187, 6, 1611),
    (187, 7, 1612),
    (187, 25, 1613),
    (187, 14, 1614),
    (187, 12, 1616),
    (187, 1039, 1620),
    (187, 187, 1624),
    (187, 185, 1627),
    (187, 186, 1631),
    (187, 184, 1644),
    (187, 218, 1649),
    (187, 241, 1650),
    (187, 240, 1655),
    (187, 560, 1657),
    (187, 88, 1658),
    (187, 108, 1661),
    (187, 107, 1665),
    (187, 66, 1669),
    (187, 65, 1674),
    (185, 12, 1681),
    (185, 186, 1692),
    (185, 184, 1695),
    (185, 65, 1700),
    (185, 137, 1701),
    (221, 190, 1727),
    (221, 217, 1728),
    (221, 244, 1729),
    (219, 190, 1730),
    (217, 216, 1734),
    (217, 21, 1736),
    (325, 212, 1739),
    (415, 12, 1741),
    (429, 21, 1744),
    (427, 186, 1745),
    (393, 21, 1746),
    (213, 65, 1763),
    (209, 190, 1764),
    (379, 8, 1766),
    (227, 269, 1770),
    (227, 268, 1771),
    (357, 1263, 1772),
    (287, 188, 1776),
    (287, 283, 1779),
    (283, 283, 1781),
    (245, 109, 1802),
    (245, 107, 1803),
    (241, 187, 1805),
    (241, 186, 1809),
    (259, 447, 1811),
    (273, 188, 1832),
    (193, 7, 1838),
    (1211, 122, 1852),
    (1209, 220, 1853),
    (1209, 121, 1854),
    (235, 186, 1871),
    (235, 209, 1872),
    (235, 283, 1875),
    (235, 268, 1878),
    (233, 220, 1880),
    (509, 187, 1885),
    (509, 186, 1886),
    (509, 217, 1887),
    (509, 1208, 1889),
    (509, 508, 1890),
    (509, 527, 1892),
    (509, 526, 1895),
    (509, 813, 1896),
    (507, 706, 1900),
    (505, 186, 1901),
    (541, 1322, 1908),
    (537, 1322, 1909),
    (747, 526, 1910),
    (671, 537, 1918),
    (607, 508, 1924),
    (589, 6, 1935),
    (589, 1210, 1936),
    (589, 540, 1938),
    (555, 529, 1944),
    (555, 592, 1948),
    (94, 94, 1955),
    (94, 93, 1958),
    (87, 190, 1961),
    (110, 7, 1994),
    (110, 187, 1996),
    (110, 186, 2001),
    (110, 244, 2002),
    (110, 234, 2003),
    (110, 108, 2004),
    (108, 458, 2006),
    (108, 25, 2015),
    (108, 14, 2016),
    (108, 12, 2017),
    (108, 187, 2022),
    (108, 186, 2027),
    (108, 184, 2032),
    (108, 220, 2036),
    (108, 241, 2038),
    (108, 244, 2040),
    (108, 240, 2041),
    (108, 269, 2042),
    (108, 268, 2043),
    (108, 108, 2045),
    (108, 109, 2048),
    (108, 107, 2050),
    (112, 375, 2055),
    (112, 446, 2059),
    (112, 112, 2062),
    (112, 111, 2065),
    (124, 186, 2068),
    (124, 122, 2071),
    (122, 186, 2073),
    (122, 122, 2074),
    (122, 121, 2075),
    (68, 7, 2100),
    (68, 191, 2101),
    (68, 187, 2102),
    (68, 217, 2103),
    (66, 186, 2111),
    (66, 217, 2113),
    (66, 220, 2115),
    (66, 66, 2117),
    (66, 65, 2119),
    (129, 851, 2123),
    (129, 850, 2124),
    (138, 1020, 2134),
    (138, 187, 2135),
    (138, 137, 2137),
    (136, 1039, 2138),
    (136, 1042, 2140),
    (136, 186, 2141),
    (136, 184, 2143),
    (136, 135, 2146),
    (24, 188, 2153),
    (24, 429, 2154),
    (24, 537, 2157),
    (24, 561, 2160),
    (24, 21, 2163),
    (22, 190, 2165),
    (22, 428, 2166),
    (22, 21, 2167),
    (829, 827, 1409),
    (829, 855, 1413),
    (829, 847, 1414),
    (827, 851, 1416),
    (855, 847, 1423),
    (851, 829, 1426),
    (1019, 505, 1438),
    (1263, 1021, 1441),
    (1263, 1055, 1442),
    (1137, 24, 1443),
    (1047, 1021, 1463),
    (1045, 187, 1464),
    (1039, 1039, 1466),
    (191, 108, 1560),
    (191, 66, 1561),
    (189, 185, 1580),
    (189, 429, 1581),
    (189, 427, 1582),
    (187, 561, 1657),
    (187, 89, 1658),
    (185, 187, 1692),
    (185, 185, 1695),
    (185, 66, 1700),
    (221, 245, 1729),
    (219, 191, 1730),
    (217, 217, 1734),
    (217, 22, 1736),
    (429, 22, 1744),
    (427, 187, 1745),
    (393, 22, 1746),
    (213, 66, 1763),
    (209, 191, 1764),
    (287, 189, 1776),
    (245, 108, 1803),
    (1209, 122, 1854),
    (235, 187, 1871),
    (235, 269, 1878),
    (509, 1209, 1889),
    (509, 509, 1890),
    (505, 187, 1901),
    (747, 527, 1910),
    (607, 509, 1924),
    (589, 1211, 1936),
    (589, 541, 1938),
    (555, 593, 1948),
    (87, 191, 1961),
    (110, 235, 2003),
    (108, 185, 2032),
    (124, 187, 2068),
    (122, 187, 2073),
    (66, 187, 2111),
    (138, 1021, 2134),
    (138, 138, 2137),
    (136, 187, 2141),
    (136, 185, 2143),
    (136, 136, 2146),
    (24, 189, 2153),
    (24, 22, 2163),
    (22, 191, 2165),
    (22, 429, 2166),
    (22, 22, 2167),
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
  callOwn F8 u12 #16
  untranslated w8 #16
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
  + 374 107
  + 1324 7
  + 482 186
  + 435 187
  + 1327 68
  + 1328 189
  + 435 186
  + 447 14
  + 445 186
  + 458 186
  + 386 187
  + 386 186
  + 386 111
  + 1163 1025
  + 1337 1020
  + 1338 1017
  + 7 187
  + 7 186
  + 7 107
  + 1342 189
  + 1342 188
  + 1344 192
  + 8 12
  + 8 187
  + 8 186
  + 1348 186
  + 1349 110
  + 1349 109
  + 9 14
  + 9 186
  + 14 373
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
  + 14 187
  + 14 186
  + 1366 387
  + 14 24
  + 14 22
  + 14 23
  + 1370 188
  + 14 21
  + 15 530
  + 12 408
  + 12 5
  + 12 6
  + 12 7
  + 12 9
  + 12 25
  + 12 30
  + 12 14
  + 12 12
  + 1382 25
  + 1382 12
  + 1384 25
  + 1384 12
  + 12 1017
  + 1387 1282
  + 1388 505
  + 12 1016
  + 12 187
  + 12 185
  + 12 186
  + 1393 7
  + 12 184
  + 12 415
  + 12 269
  + 12 268
  + 12 670
  + 1399 12
  + 1400 707
  + 12 108
  + 12 107
  + 12 65
  + 1404 190
  + 829 845
  + 1406 828
  + 828 935
  + 828 826
  + 1409 851
  + 1410 828
  + 828 849
  + 828 854
  + 828 846
  + 1414 828
  + 826 850
  + 1416 826
  + 1417 851
  + 849 843
  + 847 829
  + 1420 845
  + 1421 828
  + 854 846
  + 1423 847
  + 1424 828
  + 850 828
  + 846 847
  + 1427 828
  + 1428 847
  + 1021 182
  + 1430 186
  + 1431 1039
  + 1020 187
  + 1020 181
  + 1434 186
  + 1435 186
  + 1434 136
  + 1018 504
  + 1438 186
  + 1439 561
  + 1262 1020
  + 1262 1054
  + 1136 23
  + 1443 21
  + 1444 191
  + 1045 1020
  + 1446 181
  + 1043 1021
  + 1043 1020
  + 1449 14
  + 1450 186
  + 1449 1046
  + 1452 1021
  + 1449 187
  + 1454 137
  + 1043 1035
  + 1456 181
  + 1039 1043
  + 1458 1035
  + 1039 1042
  + 1460 138
  + 1461 1021
  + 1046 1020
  + 1044 186
  + 1042 138
  + 1038 1038
  + 1466 1021
  + 1467 1159
  + 1035 181
  + 1469 135
  + 1025 1020
  + 1471 1046
  + 1472 1017
  + 1034 1047
  + 49 387
  + 49 7
  + 49 190
  + 1477 51
  + 48 190
  + 1479 51
  + 191 11
  + 191 221
  + 191 110
  + 191 109
  + 191 67
  + 1485 9
  + 191 162
  + 191 144
  + 189 191
  + 189 189
  + 189 190
  + 189 188
  + 1492 186
  + 1493 186
  + 189 245
  + 1495 189
  + 1496 109
  + 189 110
  + 189 109
  + 189 124
  + 189 68
  + 189 67
  + 189 38
  + 189 162
  + 1504 186
  + 1505 186
  + 187 482
  + 187 51
  + 1508 36
  + 187 189
  + 187 188
  + 1511 209
  + 1512 191
  + 187 221
  + 187 219
  + 187 220
  + 187 96
  + 1517 211
  + 187 110
  + 187 109
  + 187 68
  + 1521 189
  + 1522 68
  + 187 67
  + 187 138
  + 1525 1043
  + 1526 1021
  + 1526 1020
  + 1525 1034
  + 1529 1047
  + 187 137
  + 187 163
  + 187 162
  + 187 167
  + 185 191
  + 185 190
  + 185 272
  + 1537 245
  + 1538 138
  + 185 68
  + 1540 189
  + 1541 68
  + 1540 508
  + 1543 186
  + 1540 144
  + 1545 186
  + 185 67
  + 185 138
  + 1548 1043
  + 1549 1021
  + 185 145
  + 1551 186
  + 1552 65
  + 190 410
  + 190 51
  + 190 187
  + 190 186
  + 190 220
  + 190 109
  + 190 107
  + 190 65
  + 190 162
  + 188 482
  + 1563 186
  + 1564 241
  + 188 12
  + 1566 282
  + 1567 283
  + 188 187
  + 1569 110
  + 1569 109
  + 1571 187
  + 188 190
  + 188 188
  + 1574 186
  + 1575 186
  + 188 186
  + 1577 186
  + 1578 7
  + 188 184
  + 188 428
  + 188 426
  + 1582 186
  + 1583 6
  + 188 393
  + 1585 23
  + 1586 162
  + 188 245
  + 188 244
  + 188 273
  + 188 235
  + 1591 286
  + 1592 188
  + 188 234
  + 188 110
  + 188 108
  + 1596 434
  + 188 109
  + 188 107
  + 188 123
  + 188 68
  + 188 67
  + 188 162
  + 1603 186
  + 186 482
  + 186 423
  + 186 410
  + 186 387
  + 186 386
  + 186 5
  + 186 6
  + 186 7
  + 186 25
  + 186 14
  + 1614 14
  + 186 12
  + 1616 25
  + 1616 12
  + 1616 186
  + 186 1039
  + 1620 1042
  + 1621 138
  + 186 51
  + 186 187
  + 1624 258
  + 1625 447
  + 186 185
  + 1627 67
  + 1628 245
  + 186 188
  + 186 186
  + 1631 387
  + 1631 386
  + 1631 7
  + 1631 14
  + 1631 12
  + 1636 186
  + 1631 186
  + 1638 386
  + 1638 7
  + 1638 416
  + 1631 250
  + 1642 411
  + 186 184
  + 1644 186
  + 1645 506
  + 186 221
  + 186 220
  + 186 218
  + 186 241
  + 1650 189
  + 1651 110
  + 1651 109
  + 1650 188
  + 186 240
  + 1655 188
  + 186 560
  + 186 88
  + 1658 186
  + 186 110
  + 186 108
  + 1661 110
  + 1662 12
  + 186 109
  + 186 107
  + 1665 186
  + 1666 432
  + 1665 109
  + 186 66
  + 1669 245
  + 1670 189
  + 1670 188
  + 186 67
  + 186 65
  + 1674 186
  + 1675 6
  + 186 137
  + 1677 1042
  + 186 162
  + 186 167
  + 184 12
  + 184 191
  + 1682 110
  + 1683 210
  + 1682 138
  + 1682 137
  + 1686 136
  + 184 190
  + 1688 66
  + 1689 144
  + 1688 137
  + 184 186
  + 1692 12
  + 1693 65
  + 184 184
  + 184 68
  + 1696 189
  + 1697 68
  + 184 67
  + 184 65
  + 184 137
  + 221 7
  + 221 9
  + 221 191
  + 1704 109
  + 1705 269
  + 219 188
  + 217 7
  + 217 9
  + 217 1263
  + 1710 1020
  + 1711 12
  + 217 190
  + 1713 86
  + 1714 190
  + 217 245
  + 1716 191
  + 1717 110
  + 217 235
  + 1719 212
  + 1720 65
  + 217 24
  + 217 23
  + 220 7
  + 220 9
  + 220 191
  + 220 190
  + 220 217
  + 220 244
  + 218 190
  + 216 7
  + 216 9
  + 216 190
  + 216 216
  + 216 245
  + 216 21
  + 325 213
  + 324 213
  + 324 212
  + 371 14
  + 414 12
  + 429 23
  + 427 24
  + 428 21
  + 426 186
  + 392 21
  + 1746 162
  + 1747 186
  + 403 14
  + 1749 23
  + 402 14
  + 1751 23
  + 213 273
  + 211 189
  + 1754 189
  + 211 188
  + 1756 187
  + 1757 109
  + 209 189
  + 209 188
  + 209 273
  + 212 273
  + 212 65
  + 208 190
  + 208 188
  + 378 8
  + 227 227
  + 227 226
  + 225 162
  + 226 269
  + 226 268
  + 356 1263
  + 1772 1054
  + 1773 1130
  + 283 235
  + 286 188
  + 1776 235
  + 1777 286
  + 286 283
  + 1779 234
  + 282 283
  + 245 191
  + 245 189
  + 245 190
  + 245 188
  + 1785 110
  + 245 110
  + 241 191
  + 241 189
  + 241 190
  + 241 188
  + 1791 110
  + 1791 109
  + 241 227
  + 241 226
  + 244 190
  + 1796 109
  + 244 188
  + 244 110
  + 1799 162
  + 1800 160
  + 244 109
  + 244 107
  + 240 189
  + 240 187
  + 240 190
  + 240 188
  + 1807 107
  + 240 186
  + 240 227
  + 258 447
  + 1811 12
  + 1812 5
  + 273 189
  + 273 221
  + 273 220
  + 273 235
  + 273 234
  + 1818 245
  + 277 221
  + 277 220
  + 269 221
  + 1822 191
  + 1823 109
  + 269 220
  + 269 227
  + 269 235
  + 269 234
  + 1828 187
  + 1829 68
  + 272 189
  + 272 188
  + 272 220
  + 276 221
  + 268 220
  + 203 191
  + 203 190
  + 192 7
  + 1211 219
  + 1839 190
  + 1840 589
  + 1211 220
  + 1842 589
  + 1843 540
  + 1209 189
  + 1845 68
  + 1846 7
  + 1209 221
  + 1209 123
  + 1210 220
  + 1850 589
  + 1210 122
  + 1208 220
  + 1208 121
  + 237 188
  + 1855 273
  + 1856 235
  + 237 272
  + 235 188
  + 235 221
  + 1860 245
  + 1861 109
  + 235 286
  + 1863 188
  + 1864 235
  + 235 235
  + 1866 235
  + 1867 234
  + 235 162
  + 233 221
  + 234 186
  + 234 209
  + 1872 190
  + 1873 1040
  + 234 283
  + 1875 235
  + 1876 188
  + 234 268
  + 234 162
  + 232 220
  + 509 171
  + 507 1211
  + 507 1210
  + 505 508
  + 508 187
  + 508 186
  + 508 217
  + 1887 7
  + 508 1208
  + 508 508
  + 1890 508
  + 508 527
  + 1892 509
  + 1893 509
  + 508 526
  + 508 813
  + 1896 563
  + 1897 554
  + 508 171
  + 506 706
  + 504 186
  + 504 508
  + 541 1323
  + 1903 14
  + 1904 14
  + 537 1323
  + 1906 14
  + 540 1322
  + 536 1322
  + 746 526
  + 1910 588
  + 1911 6
  + 529 509
  + 1913 38
  + 529 508
  + 527 508
  + 1916 527
  + 670 537
  + 1918 1323
  + 1919 7
  + 603 508
  + 1921 549
  + 1922 807
  + 606 508
  + 565 554
  + 1925 1210
  + 561 554
  + 1927 593
  + 1928 554
  + 579 508
  + 1930 186
  + 1931 7
  + 593 1211
  + 593 554
  + 588 6
  + 588 1210
  + 1936 220
  + 588 540
  + 555 15
  + 1939 531
  + 1939 530
  + 1941 593
  + 555 606
  + 554 529
  + 1944 508
  + 1945 1209
  + 554 606
  + 554 592
  + 1323 7
  + 1322 7
  + 96 211
  + 1951 188
  + 94 374
  + 1953 107
  + 93 94
  + 1955 392
  + 1956 23
  + 93 93
  + 1958 393
  + 1959 23
  + 86 190
  + 110 12
  + 110 188
  + 110 211
  + 1964 188
  + 1965 187
  + 110 245
  + 110 162
  + 108 386
  + 108 7
  + 108 9
  + 108 191
  + 1972 162
  + 108 189
  + 1974 162
  + 108 190
  + 1976 162
  + 108 188
  + 108 221
  + 108 245
  + 108 110
  + 1981 12
  + 1982 30
  + 1982 12
  + 108 162
  + 112 399
  + 1986 112
  + 1987 423
  + 112 386
  + 1989 111
  + 1990 111
  + 112 191
  + 112 190
  + 109 7
  + 109 12
  + 109 187
  + 1996 110
  + 1997 189
  + 1997 211
  + 109 188
  + 109 186
  + 109 244
  + 109 234
  + 109 108
  + 109 162
  + 107 458
  + 2006 187
  + 2007 163
  + 2006 186
  + 107 386
  + 107 7
  + 107 9
  + 2012 110
  + 2013 162
  + 107 25
  + 107 14
  + 107 12
  + 2017 12
  + 107 191
  + 2019 162
  + 107 189
  + 107 187
  + 2022 110
  + 2023 211
  + 107 190
  + 107 188
  + 107 186
  + 2027 12
  + 2028 396
  + 2027 110
  + 2030 162
  + 107 184
  + 2032 191
  + 2033 110
  + 107 221
  + 107 220
  + 107 245
  + 107 241
  + 2038 189
  + 107 244
  + 107 240
  + 107 269
  + 107 268
  + 107 110
  + 107 108
  + 2045 162
  + 2046 160
  + 107 109
  + 2048 12
  + 107 107
  + 2050 188
  + 2050 108
  + 2050 107
  + 107 162
  + 111 375
  + 2055 143
  + 2056 187
  + 2056 186
  + 111 446
  + 111 386
  + 111 190
  + 111 112
  + 2062 386
  + 2063 111
  + 111 111
  + 124 171
  + 122 171
  + 123 186
  + 2068 66
  + 2069 245
  + 123 122
  + 123 171
  + 121 186
  + 121 122
  + 121 121
  + 121 171
  + 2076 186
  + 68 189
  + 2078 245
  + 2079 189
  + 68 188
  + 68 144
  + 2082 186
  + 66 387
  + 66 7
  + 66 9
  + 66 11
  + 66 191
  + 66 190
  + 66 221
  + 2090 7
  + 66 381
  + 2092 188
  + 2093 429
  + 66 245
  + 66 244
  + 66 144
  + 2097 186
  + 2098 186
  + 67 7
  + 67 191
  + 67 187
  + 67 217
  + 67 144
  + 2104 186
  + 65 387
  + 65 7
  + 65 9
  + 2108 186
  + 65 190
  + 65 186
  + 2111 6
  + 65 217
  + 2113 374
  + 65 220
  + 65 244
  + 65 66
  + 2117 374
  + 65 65
  + 2119 386
  + 2120 186
  + 65 144
  + 128 851
  + 128 850
  + 138 1043
  + 2125 1021
  + 2126 181
  + 136 1045
  + 136 1043
  + 2129 1021
  + 136 1044
  + 2131 187
  + 2131 184
  + 137 1020
  + 137 187
  + 2135 138
  + 137 137
  + 135 1039
  + 2138 1043
  + 135 1042
  + 135 186
  + 2141 138
  + 135 184
  + 2143 137
  + 2144 1042
  + 135 135
  + 2146 1042
  + 2147 1020
  + 24 144
  + 2149 186
  + 22 162
  + 2151 107
  + 23 188
  + 23 429
  + 2154 23
  + 2155 153
  + 23 537
  + 2157 1323
  + 2158 14
  + 23 561
  + 2160 554
  + 2161 593
  + 23 21
  + 23 144
  + 21 190
  + 21 428
  + 21 21
  + 21 162
  + 153 187
  + 153 186
  + 2170 186
  + 151 151
  + 163 184
  + 162 5
  + 162 187
  + 162 185
  + 162 186
  + 2177 187
  + 2177 186
  + 162 184
  + 162 108
  + 162 109
  + 162 107
  + 162 36
  + 162 160
  + 2185 186
  + 2186 186
  + 161 187
  + 161 186
  + 2189 186
  + 2190 12
  + 160 187
  + 160 186
  + 2193 5
  + 2193 186
  + 2195 186
  + 2193 109
  + 2197 108
  + 2193 107
  + 160 160
  + 2200 12
  + 2200 186
  + 2202 186
  + 2200 37
  + 173 14
  + 171 186
  + 2206 5
  + 170 170
  + 145 187
  + 145 186
  + 2210 65
  + 2211 9
  + 144 187
  + 144 186
  + 2214 187
  + 2214 186
  + 143 186
  + 143 184
  + 2218 504
  + 2219 730
  + 178 187
  + 178 186
  + 181 186
  + 2223 186
  + 2224 386
  + 2223 137
  + 2226 185
  + 181 135
  + 16 107
  + 2229 9
  + 17 469
  + 2231 37
  + 17 49
  + 2233 190
  + 2234 51
  + 17 48
  + 17 107
  + 17 16
  + 18 49
  + 2239 190
  + 2240 51
  + 18 48
  + 18 16
  + 2243 6
  + 18 17
  + 2245 14
  + 2246 14
  + 19 16
  + 19 18
  """
}
