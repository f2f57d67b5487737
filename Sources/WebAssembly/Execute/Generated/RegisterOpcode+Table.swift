// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

extension RegisterOpcode {
  /// The number of register opcodes, and of those that are not fused from others.
  static var count: Int { 2377 }
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

  /// Calls `body` with each handler, in the order of the opcodes.
  static func forEachHandler(_ body: (Handler) -> Void) {
    controlHandlers.forEach(body)
    instanceHandlers.forEach(body)
    memoryHandlers.forEach(body)
    i32Handlers.forEach(body)
    i64Handlers.forEach(body)
    f32Handlers.forEach(body)
    f64Handlers.forEach(body)
    conversionHandlers.forEach(body)
    fused1Handlers.forEach(body)
    fused2Handlers.forEach(body)
    fused3Handlers.forEach(body)
    fused4Handlers.forEach(body)
  }

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
    (8, 184, 1352),
    (9, 14, 1353),
    (1353, 5, 1354),
    (9, 186, 1355),
    (14, 373, 1356),
    (14, 5, 1357),
    (14, 25, 1358),
    (14, 14, 1359),
    (1359, 14, 1360),
    (1360, 14, 1361),
    (1361, 14, 1362),
    (1359, 24, 1363),
    (1359, 22, 1364),
    (1359, 23, 1365),
    (1359, 21, 1366),
    (14, 12, 1367),
    (1367, 25, 1368),
    (14, 187, 1369),
    (1369, 109, 1370),
    (1370, 244, 1371),
    (14, 186, 1372),
    (1372, 387, 1373),
    (14, 538, 1374),
    (14, 24, 1375),
    (14, 22, 1376),
    (14, 23, 1377),
    (1377, 6, 1378),
    (1377, 188, 1379),
    (14, 21, 1380),
    (15, 530, 1381),
    (12, 408, 1382),
    (12, 5, 1383),
    (12, 6, 1384),
    (12, 7, 1385),
    (12, 8, 1386),
    (12, 9, 1387),
    (12, 25, 1388),
    (12, 30, 1389),
    (12, 14, 1390),
    (1390, 5, 1391),
    (12, 12, 1392),
    (1392, 25, 1393),
    (1392, 12, 1394),
    (1394, 25, 1395),
    (1394, 12, 1396),
    (12, 1017, 1397),
    (1397, 1282, 1398),
    (1398, 505, 1399),
    (12, 1016, 1400),
    (12, 187, 1401),
    (12, 185, 1402),
    (12, 186, 1403),
    (1403, 7, 1404),
    (12, 184, 1405),
    (12, 415, 1406),
    (12, 269, 1407),
    (12, 268, 1408),
    (12, 670, 1409),
    (1409, 12, 1410),
    (1410, 707, 1411),
    (12, 108, 1412),
    (12, 107, 1413),
    (12, 65, 1414),
    (1414, 190, 1415),
    (829, 845, 1416),
    (1416, 828, 1417),
    (828, 935, 1418),
    (828, 826, 1419),
    (1419, 851, 1420),
    (1420, 828, 1421),
    (828, 849, 1422),
    (828, 854, 1423),
    (828, 846, 1424),
    (1424, 828, 1425),
    (826, 850, 1426),
    (1426, 826, 1427),
    (1427, 851, 1428),
    (849, 843, 1429),
    (847, 829, 1430),
    (1430, 845, 1431),
    (1431, 828, 1432),
    (854, 846, 1433),
    (1433, 847, 1434),
    (1434, 828, 1435),
    (850, 828, 1436),
    (846, 847, 1437),
    (1437, 828, 1438),
    (1438, 847, 1439),
    (1021, 182, 1440),
    (1440, 186, 1441),
    (1441, 1039, 1442),
    (1020, 187, 1443),
    (1020, 181, 1444),
    (1444, 186, 1445),
    (1445, 186, 1446),
    (1444, 136, 1447),
    (1018, 504, 1448),
    (1448, 186, 1449),
    (1449, 561, 1450),
    (1262, 1020, 1451),
    (1262, 1054, 1452),
    (1136, 23, 1453),
    (1453, 21, 1454),
    (1454, 191, 1455),
    (1045, 1020, 1456),
    (1456, 181, 1457),
    (1043, 1021, 1458),
    (1043, 1020, 1459),
    (1459, 14, 1460),
    (1460, 186, 1461),
    (1459, 1046, 1462),
    (1462, 1021, 1463),
    (1459, 187, 1464),
    (1464, 137, 1465),
    (1043, 1035, 1466),
    (1466, 181, 1467),
    (1039, 1043, 1468),
    (1468, 1035, 1469),
    (1039, 1042, 1470),
    (1470, 138, 1471),
    (1471, 1021, 1472),
    (1046, 1020, 1473),
    (1044, 186, 1474),
    (1042, 138, 1475),
    (1038, 1038, 1476),
    (1476, 1021, 1477),
    (1477, 1159, 1478),
    (1035, 181, 1479),
    (1479, 135, 1480),
    (1025, 1020, 1481),
    (1481, 1046, 1482),
    (1482, 1017, 1483),
    (1034, 1047, 1484),
    (49, 387, 1485),
    (49, 7, 1486),
    (49, 190, 1487),
    (1487, 51, 1488),
    (49, 110, 1489),
    (1489, 410, 1490),
    (49, 123, 1491),
    (48, 6, 1492),
    (48, 190, 1493),
    (1493, 51, 1494),
    (191, 11, 1495),
    (191, 221, 1496),
    (191, 110, 1497),
    (191, 109, 1498),
    (191, 67, 1499),
    (1499, 9, 1500),
    (191, 162, 1501),
    (191, 144, 1502),
    (189, 191, 1503),
    (189, 189, 1504),
    (189, 190, 1505),
    (189, 188, 1506),
    (1506, 186, 1507),
    (1507, 186, 1508),
    (189, 245, 1509),
    (1509, 189, 1510),
    (1510, 109, 1511),
    (189, 110, 1512),
    (189, 109, 1513),
    (189, 124, 1514),
    (189, 68, 1515),
    (189, 67, 1516),
    (189, 38, 1517),
    (189, 162, 1518),
    (1518, 186, 1519),
    (1519, 186, 1520),
    (187, 482, 1521),
    (187, 51, 1522),
    (1522, 36, 1523),
    (187, 189, 1524),
    (187, 188, 1525),
    (1525, 209, 1526),
    (1526, 191, 1527),
    (187, 221, 1528),
    (187, 219, 1529),
    (187, 220, 1530),
    (1530, 403, 1531),
    (1531, 14, 1532),
    (1532, 23, 1533),
    (187, 96, 1534),
    (1534, 211, 1535),
    (187, 110, 1536),
    (1536, 30, 1537),
    (187, 109, 1538),
    (1538, 9, 1539),
    (187, 68, 1540),
    (1540, 189, 1541),
    (1541, 68, 1542),
    (187, 67, 1543),
    (187, 138, 1544),
    (1544, 1043, 1545),
    (1545, 1021, 1546),
    (1545, 1020, 1547),
    (1544, 1034, 1548),
    (1548, 1047, 1549),
    (187, 137, 1550),
    (187, 163, 1551),
    (187, 162, 1552),
    (187, 167, 1553),
    (185, 191, 1554),
    (185, 190, 1555),
    (185, 272, 1556),
    (1556, 245, 1557),
    (1557, 138, 1558),
    (185, 68, 1559),
    (1559, 189, 1560),
    (1560, 68, 1561),
    (1559, 508, 1562),
    (1562, 186, 1563),
    (1559, 144, 1564),
    (1564, 186, 1565),
    (185, 67, 1566),
    (185, 138, 1567),
    (1567, 1043, 1568),
    (1568, 1021, 1569),
    (185, 162, 1570),
    (1570, 39, 1571),
    (185, 145, 1572),
    (1572, 186, 1573),
    (1573, 65, 1574),
    (190, 410, 1575),
    (190, 51, 1576),
    (1576, 184, 1577),
    (1577, 410, 1578),
    (1576, 39, 1579),
    (190, 187, 1580),
    (190, 186, 1581),
    (190, 220, 1582),
    (190, 109, 1583),
    (190, 107, 1584),
    (190, 65, 1585),
    (190, 162, 1586),
    (188, 482, 1587),
    (1587, 186, 1588),
    (1588, 241, 1589),
    (188, 410, 1590),
    (188, 12, 1591),
    (1591, 282, 1592),
    (1592, 283, 1593),
    (188, 187, 1594),
    (1594, 110, 1595),
    (1594, 109, 1596),
    (1596, 187, 1597),
    (188, 190, 1598),
    (188, 188, 1599),
    (1599, 186, 1600),
    (1600, 186, 1601),
    (188, 186, 1602),
    (1602, 186, 1603),
    (1603, 7, 1604),
    (188, 184, 1605),
    (188, 428, 1606),
    (188, 426, 1607),
    (1607, 186, 1608),
    (1608, 6, 1609),
    (188, 393, 1610),
    (1610, 23, 1611),
    (1611, 162, 1612),
    (188, 245, 1613),
    (188, 244, 1614),
    (188, 273, 1615),
    (188, 235, 1616),
    (1616, 286, 1617),
    (1617, 188, 1618),
    (188, 234, 1619),
    (188, 110, 1620),
    (188, 108, 1621),
    (1621, 434, 1622),
    (188, 109, 1623),
    (188, 107, 1624),
    (188, 123, 1625),
    (188, 68, 1626),
    (188, 67, 1627),
    (188, 162, 1628),
    (1628, 186, 1629),
    (188, 167, 1630),
    (186, 482, 1631),
    (186, 423, 1632),
    (186, 410, 1633),
    (186, 387, 1634),
    (186, 386, 1635),
    (186, 5, 1636),
    (186, 6, 1637),
    (186, 7, 1638),
    (186, 25, 1639),
    (186, 14, 1640),
    (1640, 14, 1641),
    (186, 12, 1642),
    (1642, 25, 1643),
    (1642, 12, 1644),
    (1642, 186, 1645),
    (186, 1039, 1646),
    (1646, 1042, 1647),
    (1647, 138, 1648),
    (186, 51, 1649),
    (1649, 190, 1650),
    (1650, 51, 1651),
    (1651, 39, 1652),
    (1649, 124, 1653),
    (1649, 39, 1654),
    (1649, 173, 1655),
    (1655, 14, 1656),
    (1656, 25, 1657),
    (186, 187, 1658),
    (1658, 258, 1659),
    (1659, 447, 1660),
    (186, 185, 1661),
    (1661, 67, 1662),
    (1662, 498, 1663),
    (1663, 447, 1664),
    (1664, 12, 1665),
    (1665, 5, 1666),
    (186, 188, 1667),
    (186, 186, 1668),
    (1668, 387, 1669),
    (1668, 386, 1670),
    (1668, 7, 1671),
    (1668, 14, 1672),
    (1668, 12, 1673),
    (1673, 186, 1674),
    (1668, 186, 1675),
    (1675, 386, 1676),
    (1675, 7, 1677),
    (1675, 416, 1678),
    (1668, 250, 1679),
    (1679, 411, 1680),
    (186, 184, 1681),
    (1681, 186, 1682),
    (1682, 506, 1683),
    (186, 221, 1684),
    (186, 220, 1685),
    (186, 218, 1686),
    (186, 241, 1687),
    (1687, 189, 1688),
    (1688, 110, 1689),
    (1688, 109, 1690),
    (1687, 188, 1691),
    (186, 240, 1692),
    (1692, 188, 1693),
    (186, 560, 1694),
    (186, 88, 1695),
    (1695, 186, 1696),
    (186, 110, 1697),
    (186, 108, 1698),
    (1698, 110, 1699),
    (1699, 12, 1700),
    (186, 109, 1701),
    (1701, 203, 1702),
    (1702, 482, 1703),
    (186, 107, 1704),
    (1704, 186, 1705),
    (1705, 432, 1706),
    (1704, 109, 1707),
    (186, 66, 1708),
    (1708, 245, 1709),
    (1709, 189, 1710),
    (1709, 188, 1711),
    (186, 67, 1712),
    (186, 65, 1713),
    (1713, 186, 1714),
    (1714, 6, 1715),
    (186, 137, 1716),
    (1716, 1042, 1717),
    (186, 162, 1718),
    (186, 167, 1719),
    (184, 12, 1720),
    (184, 191, 1721),
    (1721, 110, 1722),
    (1722, 210, 1723),
    (1721, 138, 1724),
    (1721, 137, 1725),
    (1725, 136, 1726),
    (184, 190, 1727),
    (1727, 66, 1728),
    (1728, 144, 1729),
    (1727, 137, 1730),
    (184, 186, 1731),
    (1731, 12, 1732),
    (1732, 65, 1733),
    (184, 184, 1734),
    (184, 68, 1735),
    (1735, 189, 1736),
    (1736, 68, 1737),
    (184, 67, 1738),
    (184, 65, 1739),
    (184, 137, 1740),
    (221, 7, 1741),
    (221, 9, 1742),
    (221, 191, 1743),
    (1743, 109, 1744),
    (1744, 269, 1745),
    (219, 188, 1746),
    (217, 7, 1747),
    (217, 9, 1748),
    (217, 1263, 1749),
    (1749, 1020, 1750),
    (1750, 12, 1751),
    (217, 190, 1752),
    (1752, 86, 1753),
    (1753, 190, 1754),
    (217, 245, 1755),
    (1755, 191, 1756),
    (1756, 110, 1757),
    (217, 235, 1758),
    (1758, 212, 1759),
    (1759, 65, 1760),
    (217, 24, 1761),
    (217, 23, 1762),
    (220, 7, 1763),
    (220, 9, 1764),
    (220, 191, 1765),
    (220, 190, 1766),
    (220, 217, 1767),
    (220, 244, 1768),
    (218, 190, 1769),
    (216, 7, 1770),
    (216, 9, 1771),
    (216, 190, 1772),
    (216, 216, 1773),
    (216, 245, 1774),
    (216, 21, 1775),
    (325, 213, 1776),
    (324, 213, 1777),
    (324, 212, 1778),
    (371, 14, 1779),
    (414, 12, 1780),
    (429, 23, 1781),
    (1781, 431, 1782),
    (427, 24, 1783),
    (428, 21, 1784),
    (426, 186, 1785),
    (392, 21, 1786),
    (1786, 162, 1787),
    (1787, 186, 1788),
    (403, 14, 1789),
    (1789, 23, 1790),
    (402, 14, 1791),
    (1791, 23, 1792),
    (213, 273, 1793),
    (211, 189, 1794),
    (1794, 189, 1795),
    (211, 188, 1796),
    (1796, 187, 1797),
    (1797, 109, 1798),
    (209, 189, 1799),
    (209, 188, 1800),
    (209, 273, 1801),
    (212, 273, 1802),
    (212, 65, 1803),
    (208, 190, 1804),
    (208, 188, 1805),
    (378, 8, 1806),
    (227, 227, 1807),
    (227, 226, 1808),
    (225, 162, 1809),
    (226, 269, 1810),
    (226, 268, 1811),
    (356, 1263, 1812),
    (1812, 1054, 1813),
    (1813, 1130, 1814),
    (283, 235, 1815),
    (286, 188, 1816),
    (1816, 235, 1817),
    (1817, 286, 1818),
    (286, 283, 1819),
    (1819, 234, 1820),
    (282, 283, 1821),
    (245, 191, 1822),
    (245, 189, 1823),
    (245, 190, 1824),
    (245, 188, 1825),
    (1825, 110, 1826),
    (245, 110, 1827),
    (241, 191, 1828),
    (241, 189, 1829),
    (241, 190, 1830),
    (241, 188, 1831),
    (1831, 110, 1832),
    (1831, 109, 1833),
    (241, 227, 1834),
    (241, 226, 1835),
    (244, 190, 1836),
    (1836, 109, 1837),
    (244, 188, 1838),
    (244, 110, 1839),
    (1839, 162, 1840),
    (1840, 160, 1841),
    (244, 109, 1842),
    (244, 107, 1843),
    (240, 189, 1844),
    (240, 187, 1845),
    (240, 190, 1846),
    (240, 188, 1847),
    (1847, 107, 1848),
    (240, 186, 1849),
    (240, 227, 1850),
    (273, 189, 1851),
    (273, 221, 1852),
    (273, 220, 1853),
    (273, 235, 1854),
    (273, 234, 1855),
    (1855, 245, 1856),
    (277, 221, 1857),
    (277, 220, 1858),
    (269, 221, 1859),
    (1859, 191, 1860),
    (1860, 109, 1861),
    (269, 220, 1862),
    (269, 227, 1863),
    (269, 235, 1864),
    (269, 234, 1865),
    (1865, 187, 1866),
    (1866, 68, 1867),
    (272, 189, 1868),
    (272, 188, 1869),
    (272, 220, 1870),
    (272, 276, 1871),
    (1871, 221, 1872),
    (1872, 7, 1873),
    (276, 221, 1874),
    (268, 220, 1875),
    (266, 107, 1876),
    (1876, 243, 1877),
    (1877, 227, 1878),
    (203, 191, 1879),
    (203, 190, 1880),
    (193, 162, 1881),
    (192, 435, 1882),
    (192, 7, 1883),
    (1211, 219, 1884),
    (1884, 190, 1885),
    (1885, 589, 1886),
    (1211, 220, 1887),
    (1887, 589, 1888),
    (1888, 540, 1889),
    (1209, 189, 1890),
    (1890, 68, 1891),
    (1891, 7, 1892),
    (1209, 221, 1893),
    (1209, 123, 1894),
    (1210, 220, 1895),
    (1895, 589, 1896),
    (1210, 1208, 1897),
    (1897, 1208, 1898),
    (1210, 122, 1899),
    (1208, 220, 1900),
    (1208, 121, 1901),
    (237, 188, 1902),
    (1902, 273, 1903),
    (1903, 235, 1904),
    (237, 272, 1905),
    (235, 188, 1906),
    (235, 221, 1907),
    (1907, 245, 1908),
    (1908, 109, 1909),
    (235, 286, 1910),
    (1910, 188, 1911),
    (1911, 235, 1912),
    (235, 235, 1913),
    (1913, 235, 1914),
    (1914, 234, 1915),
    (235, 162, 1916),
    (233, 221, 1917),
    (234, 186, 1918),
    (234, 209, 1919),
    (1919, 190, 1920),
    (1920, 1040, 1921),
    (234, 283, 1922),
    (1922, 235, 1923),
    (1923, 188, 1924),
    (234, 268, 1925),
    (234, 162, 1926),
    (232, 220, 1927),
    (509, 171, 1928),
    (507, 1211, 1929),
    (507, 1210, 1930),
    (507, 123, 1931),
    (1931, 507, 1932),
    (1932, 123, 1933),
    (507, 173, 1934),
    (1934, 507, 1935),
    (1935, 173, 1936),
    (507, 172, 1937),
    (1937, 507, 1938),
    (1938, 172, 1939),
    (507, 146, 1940),
    (505, 508, 1941),
    (508, 187, 1942),
    (508, 186, 1943),
    (508, 217, 1944),
    (1944, 7, 1945),
    (508, 1208, 1946),
    (508, 508, 1947),
    (1947, 508, 1948),
    (508, 527, 1949),
    (1949, 509, 1950),
    (1950, 509, 1951),
    (508, 526, 1952),
    (508, 813, 1953),
    (1953, 563, 1954),
    (1954, 554, 1955),
    (508, 171, 1956),
    (506, 706, 1957),
    (506, 506, 1958),
    (506, 504, 1959),
    (1959, 512, 1960),
    (1960, 506, 1961),
    (506, 122, 1962),
    (1962, 171, 1963),
    (504, 790, 1964),
    (504, 186, 1965),
    (504, 508, 1966),
    (541, 1323, 1967),
    (1967, 14, 1968),
    (1968, 14, 1969),
    (537, 1323, 1970),
    (1970, 14, 1971),
    (540, 1322, 1972),
    (536, 1322, 1973),
    (746, 526, 1974),
    (1974, 588, 1975),
    (1975, 6, 1976),
    (529, 509, 1977),
    (1977, 38, 1978),
    (529, 508, 1979),
    (527, 508, 1980),
    (1980, 527, 1981),
    (670, 537, 1982),
    (1982, 1323, 1983),
    (1983, 7, 1984),
    (603, 508, 1985),
    (1985, 549, 1986),
    (1986, 807, 1987),
    (606, 508, 1988),
    (565, 554, 1989),
    (1989, 1210, 1990),
    (561, 554, 1991),
    (1991, 593, 1992),
    (1992, 554, 1993),
    (579, 508, 1994),
    (1994, 186, 1995),
    (1995, 7, 1996),
    (579, 538, 1997),
    (593, 1211, 1998),
    (593, 554, 1999),
    (588, 6, 2000),
    (588, 1210, 2001),
    (2001, 220, 2002),
    (588, 540, 2003),
    (512, 506, 2004),
    (512, 525, 2005),
    (2005, 579, 2006),
    (2006, 538, 2007),
    (555, 15, 2008),
    (2008, 531, 2009),
    (2008, 530, 2010),
    (2010, 593, 2011),
    (555, 606, 2012),
    (554, 529, 2013),
    (2013, 508, 2014),
    (2014, 1209, 2015),
    (554, 606, 2016),
    (554, 592, 2017),
    (1323, 7, 2018),
    (1322, 7, 2019),
    (1322, 9, 2020),
    (96, 211, 2021),
    (2021, 188, 2022),
    (94, 374, 2023),
    (2023, 107, 2024),
    (93, 94, 2025),
    (2025, 392, 2026),
    (2026, 23, 2027),
    (93, 93, 2028),
    (2028, 393, 2029),
    (2029, 23, 2030),
    (86, 190, 2031),
    (110, 12, 2032),
    (110, 188, 2033),
    (110, 211, 2034),
    (2034, 188, 2035),
    (2035, 187, 2036),
    (110, 245, 2037),
    (110, 162, 2038),
    (108, 386, 2039),
    (108, 7, 2040),
    (108, 9, 2041),
    (108, 191, 2042),
    (2042, 162, 2043),
    (108, 189, 2044),
    (2044, 162, 2045),
    (108, 190, 2046),
    (2046, 162, 2047),
    (108, 188, 2048),
    (2048, 12, 2049),
    (2049, 12, 2050),
    (2050, 25, 2051),
    (108, 221, 2052),
    (108, 245, 2053),
    (108, 110, 2054),
    (2054, 12, 2055),
    (2055, 30, 2056),
    (2055, 12, 2057),
    (108, 162, 2058),
    (112, 374, 2059),
    (112, 399, 2060),
    (2060, 112, 2061),
    (2061, 423, 2062),
    (112, 386, 2063),
    (2063, 111, 2064),
    (2064, 111, 2065),
    (112, 191, 2066),
    (112, 190, 2067),
    (109, 7, 2068),
    (109, 12, 2069),
    (109, 187, 2070),
    (2070, 110, 2071),
    (2071, 189, 2072),
    (2071, 211, 2073),
    (109, 188, 2074),
    (109, 186, 2075),
    (109, 244, 2076),
    (109, 234, 2077),
    (109, 108, 2078),
    (109, 162, 2079),
    (107, 458, 2080),
    (2080, 187, 2081),
    (2081, 163, 2082),
    (2080, 186, 2083),
    (107, 386, 2084),
    (107, 7, 2085),
    (107, 9, 2086),
    (2086, 110, 2087),
    (2087, 162, 2088),
    (107, 25, 2089),
    (107, 14, 2090),
    (107, 12, 2091),
    (2091, 25, 2092),
    (2091, 12, 2093),
    (107, 191, 2094),
    (2094, 162, 2095),
    (107, 189, 2096),
    (107, 187, 2097),
    (2097, 110, 2098),
    (2098, 211, 2099),
    (2098, 110, 2100),
    (2100, 12, 2101),
    (2097, 163, 2102),
    (2102, 160, 2103),
    (107, 190, 2104),
    (107, 188, 2105),
    (107, 186, 2106),
    (2106, 12, 2107),
    (2107, 396, 2108),
    (2106, 110, 2109),
    (2109, 162, 2110),
    (107, 184, 2111),
    (2111, 191, 2112),
    (2112, 110, 2113),
    (107, 221, 2114),
    (2114, 9, 2115),
    (107, 220, 2116),
    (2116, 188, 2117),
    (2117, 217, 2118),
    (2118, 7, 2119),
    (107, 245, 2120),
    (107, 241, 2121),
    (2121, 189, 2122),
    (107, 244, 2123),
    (107, 240, 2124),
    (107, 269, 2125),
    (107, 268, 2126),
    (107, 110, 2127),
    (107, 108, 2128),
    (2128, 162, 2129),
    (2129, 160, 2130),
    (107, 109, 2131),
    (2131, 410, 2132),
    (2131, 12, 2133),
    (107, 107, 2134),
    (2134, 375, 2135),
    (2135, 385, 2136),
    (2134, 12, 2137),
    (2137, 25, 2138),
    (2134, 188, 2139),
    (2134, 108, 2140),
    (2134, 107, 2141),
    (107, 162, 2142),
    (111, 375, 2143),
    (2143, 143, 2144),
    (2144, 187, 2145),
    (2144, 186, 2146),
    (111, 482, 2147),
    (111, 446, 2148),
    (111, 386, 2149),
    (111, 190, 2150),
    (111, 112, 2151),
    (2151, 386, 2152),
    (2152, 111, 2153),
    (111, 111, 2154),
    (124, 171, 2155),
    (122, 7, 2156),
    (122, 171, 2157),
    (2157, 506, 2158),
    (123, 186, 2159),
    (2159, 66, 2160),
    (2160, 245, 2161),
    (123, 122, 2162),
    (123, 171, 2163),
    (121, 9, 2164),
    (2164, 14, 2165),
    (2165, 5, 2166),
    (121, 186, 2167),
    (121, 122, 2168),
    (121, 121, 2169),
    (2169, 713, 2170),
    (2170, 23, 2171),
    (2171, 704, 2172),
    (2169, 121, 2173),
    (2173, 121, 2174),
    (121, 171, 2175),
    (2175, 186, 2176),
    (68, 189, 2177),
    (2177, 245, 2178),
    (2178, 189, 2179),
    (68, 188, 2180),
    (68, 144, 2181),
    (2181, 186, 2182),
    (66, 387, 2183),
    (66, 7, 2184),
    (66, 9, 2185),
    (66, 11, 2186),
    (66, 191, 2187),
    (66, 190, 2188),
    (66, 221, 2189),
    (2189, 7, 2190),
    (66, 381, 2191),
    (2191, 188, 2192),
    (2192, 429, 2193),
    (66, 245, 2194),
    (66, 244, 2195),
    (66, 144, 2196),
    (2196, 186, 2197),
    (2197, 186, 2198),
    (2198, 410, 2199),
    (67, 7, 2200),
    (67, 191, 2201),
    (67, 187, 2202),
    (67, 217, 2203),
    (67, 144, 2204),
    (2204, 186, 2205),
    (65, 387, 2206),
    (65, 7, 2207),
    (65, 9, 2208),
    (2208, 186, 2209),
    (65, 190, 2210),
    (65, 186, 2211),
    (2211, 6, 2212),
    (65, 217, 2213),
    (2213, 374, 2214),
    (65, 220, 2215),
    (65, 244, 2216),
    (65, 66, 2217),
    (2217, 374, 2218),
    (65, 65, 2219),
    (2219, 386, 2220),
    (2220, 186, 2221),
    (65, 144, 2222),
    (128, 851, 2223),
    (128, 850, 2224),
    (138, 1043, 2225),
    (2225, 1021, 2226),
    (2226, 181, 2227),
    (136, 1045, 2228),
    (136, 1043, 2229),
    (2229, 1021, 2230),
    (136, 1044, 2231),
    (2231, 187, 2232),
    (2231, 184, 2233),
    (137, 1020, 2234),
    (137, 187, 2235),
    (2235, 138, 2236),
    (137, 137, 2237),
    (135, 1039, 2238),
    (2238, 1043, 2239),
    (135, 1042, 2240),
    (135, 186, 2241),
    (2241, 138, 2242),
    (135, 184, 2243),
    (2243, 137, 2244),
    (2244, 1042, 2245),
    (135, 135, 2246),
    (2246, 1042, 2247),
    (2247, 1020, 2248),
    (24, 144, 2249),
    (2249, 186, 2250),
    (22, 162, 2251),
    (2251, 107, 2252),
    (23, 188, 2253),
    (23, 429, 2254),
    (2254, 23, 2255),
    (2255, 153, 2256),
    (23, 537, 2257),
    (2257, 1323, 2258),
    (2258, 14, 2259),
    (23, 561, 2260),
    (2260, 554, 2261),
    (2261, 593, 2262),
    (23, 21, 2263),
    (23, 144, 2264),
    (21, 190, 2265),
    (21, 428, 2266),
    (21, 21, 2267),
    (21, 162, 2268),
    (153, 187, 2269),
    (153, 186, 2270),
    (2270, 186, 2271),
    (151, 151, 2272),
    (163, 184, 2273),
    (163, 36, 2274),
    (163, 160, 2275),
    (162, 5, 2276),
    (162, 187, 2277),
    (162, 185, 2278),
    (162, 186, 2279),
    (2279, 187, 2280),
    (2279, 186, 2281),
    (2281, 410, 2282),
    (162, 184, 2283),
    (162, 108, 2284),
    (162, 109, 2285),
    (162, 107, 2286),
    (162, 36, 2287),
    (162, 160, 2288),
    (2288, 186, 2289),
    (2289, 186, 2290),
    (161, 187, 2291),
    (161, 186, 2292),
    (2292, 186, 2293),
    (2293, 12, 2294),
    (161, 161, 2295),
    (160, 14, 2296),
    (2296, 5, 2297),
    (160, 187, 2298),
    (2298, 163, 2299),
    (2299, 36, 2300),
    (160, 186, 2301),
    (2301, 5, 2302),
    (2301, 186, 2303),
    (2303, 186, 2304),
    (2301, 109, 2305),
    (2305, 108, 2306),
    (2301, 107, 2307),
    (160, 36, 2308),
    (160, 160, 2309),
    (2309, 12, 2310),
    (2309, 186, 2311),
    (2311, 186, 2312),
    (2309, 37, 2313),
    (2309, 160, 2314),
    (173, 14, 2315),
    (2315, 25, 2316),
    (171, 186, 2317),
    (2317, 5, 2318),
    (170, 170, 2319),
    (169, 169, 2320),
    (2320, 169, 2321),
    (2321, 169, 2322),
    (145, 187, 2323),
    (145, 186, 2324),
    (2324, 65, 2325),
    (2325, 9, 2326),
    (144, 187, 2327),
    (144, 186, 2328),
    (2328, 187, 2329),
    (2328, 186, 2330),
    (143, 186, 2331),
    (143, 184, 2332),
    (2332, 504, 2333),
    (2333, 730, 2334),
    (178, 187, 2335),
    (178, 186, 2336),
    (181, 186, 2337),
    (2337, 186, 2338),
    (2338, 386, 2339),
    (2337, 137, 2340),
    (2340, 185, 2341),
    (181, 135, 2342),
    (16, 48, 2343),
    (16, 107, 2344),
    (2344, 9, 2345),
    (17, 469, 2346),
    (2346, 37, 2347),
    (17, 49, 2348),
    (2348, 190, 2349),
    (2349, 51, 2350),
    (17, 48, 2351),
    (17, 107, 2352),
    (2352, 191, 2353),
    (2353, 109, 2354),
    (17, 16, 2355),
    (2355, 48, 2356),
    (18, 49, 2357),
    (2357, 190, 2358),
    (2358, 51, 2359),
    (18, 48, 2360),
    (2360, 123, 2361),
    (2361, 121, 2362),
    (2362, 121, 2363),
    (18, 16, 2364),
    (2364, 6, 2365),
    (2364, 186, 2366),
    (2366, 187, 2367),
    (18, 17, 2368),
    (2368, 14, 2369),
    (2369, 14, 2370),
    (19, 433, 2371),
    (2371, 12, 2372),
    (2372, 5, 2373),
    (19, 16, 2374),
    (2374, 409, 2375),
    (19, 18, 2376),
    (374, 108, 1324),
    (482, 187, 1326),
    (445, 187, 1332),
    (458, 187, 1333),
    (386, 112, 1336),
    (1337, 1021, 1338),
    (7, 108, 1342),
    (1344, 193, 1345),
    (1348, 187, 1349),
    (8, 185, 1352),
    (9, 187, 1355),
    (1369, 110, 1370),
    (1370, 245, 1371),
    (14, 539, 1374),
    (1377, 189, 1379),
    (15, 531, 1381),
    (1397, 1283, 1398),
    (12, 671, 1409),
    (12, 66, 1414),
    (1414, 191, 1415),
    (1416, 829, 1417),
    (828, 827, 1419),
    (1420, 829, 1421),
    (828, 855, 1423),
    (828, 847, 1424),
    (1424, 829, 1425),
    (826, 851, 1426),
    (1426, 827, 1427),
    (1431, 829, 1432),
    (854, 847, 1433),
    (1434, 829, 1435),
    (850, 829, 1436),
    (1437, 829, 1438),
    (1440, 187, 1441),
    (1444, 187, 1445),
    (1445, 187, 1446),
    (1018, 505, 1448),
    (1448, 187, 1449),
    (1262, 1021, 1451),
    (1262, 1055, 1452),
    (1136, 24, 1453),
    (1453, 22, 1454),
    (1045, 1021, 1456),
    (1460, 187, 1461),
    (1459, 1047, 1462),
    (1464, 138, 1465),
    (1046, 1021, 1473),
    (1044, 187, 1474),
    (1038, 1039, 1476),
    (1479, 136, 1480),
    (1025, 1021, 1481),
    (1481, 1047, 1482),
    (49, 191, 1487),
    (49, 124, 1491),
    (48, 191, 1493),
    (191, 68, 1499),
    (1506, 187, 1507),
    (1507, 187, 1508),
    (1510, 110, 1511),
    (1518, 187, 1519),
    (1519, 187, 1520),
    (1532, 24, 1533),
    (1544, 1035, 1548),
    (185, 273, 1556),
    (1559, 509, 1562),
    (1562, 187, 1563),
    (1564, 187, 1565),
    (1572, 187, 1573),
    (1573, 66, 1574),
    (1576, 185, 1577),
    (190, 221, 1582),
    (190, 110, 1583),
    (190, 108, 1584),
    (190, 66, 1585),
    (1587, 187, 1588),
    (1591, 283, 1592),
    (188, 191, 1598),
    (188, 189, 1599),
    (1599, 187, 1600),
    (1600, 187, 1601),
    (1602, 187, 1603),
    (188, 185, 1605),
    (188, 429, 1606),
    (188, 427, 1607),
    (1607, 187, 1608),
    (1610, 24, 1611),
    (1616, 287, 1617),
    (1617, 189, 1618),
    (188, 124, 1625),
    (1628, 187, 1629),
    (1642, 187, 1645),
    (1646, 1043, 1647),
    (1649, 191, 1650),
    (1658, 259, 1659),
    (1661, 68, 1662),
    (1662, 499, 1663),
    (186, 189, 1667),
    (1673, 187, 1674),
    (1668, 187, 1675),
    (1675, 417, 1678),
    (1668, 251, 1679),
    (1681, 187, 1682),
    (1682, 507, 1683),
    (186, 219, 1686),
    (1692, 189, 1693),
    (186, 561, 1694),
    (186, 89, 1695),
    (1695, 187, 1696),
    (1704, 187, 1705),
    (1704, 110, 1707),
    (186, 68, 1712),
    (1713, 187, 1714),
    (186, 138, 1716),
    (1716, 1043, 1717),
    (1722, 211, 1723),
    (1727, 138, 1730),
    (184, 187, 1731),
    (1732, 66, 1733),
    (184, 185, 1734),
    (184, 66, 1739),
    (184, 138, 1740),
    (1743, 110, 1744),
    (219, 189, 1746),
    (1749, 1021, 1750),
    (217, 191, 1752),
    (1752, 87, 1753),
    (1753, 191, 1754),
    (1758, 213, 1759),
    (1759, 66, 1760),
    (220, 245, 1768),
    (218, 191, 1769),
    (216, 191, 1772),
    (216, 217, 1773),
    (216, 22, 1775),
    (429, 24, 1781),
    (428, 22, 1784),
    (426, 187, 1785),
    (392, 22, 1786),
    (1787, 187, 1788),
    (1789, 24, 1790),
    (1791, 24, 1792),
    (1797, 110, 1798),
    (212, 66, 1803),
    (208, 191, 1804),
    (208, 189, 1805),
    (1812, 1055, 1813),
    (286, 189, 1816),
    (1817, 287, 1818),
    (1819, 235, 1820),
    (244, 191, 1836),
    (1836, 110, 1837),
    (244, 189, 1838),
    (244, 108, 1843),
    (240, 191, 1846),
    (1847, 108, 1848),
    (1860, 110, 1861),
    (272, 221, 1870),
    (272, 277, 1871),
    (268, 221, 1875),
    (266, 108, 1876),
    (1884, 191, 1885),
    (1211, 221, 1887),
    (1888, 541, 1889),
    (1209, 124, 1894),
    (1210, 221, 1895),
    (1210, 1209, 1897),
    (1897, 1209, 1898),
    (1208, 221, 1900),
    (1208, 122, 1901),
    (237, 189, 1902),
    (237, 273, 1905),
    (235, 189, 1906),
    (1908, 110, 1909),
    (235, 287, 1910),
    (1910, 189, 1911),
    (1914, 235, 1915),
    (234, 187, 1918),
    (1919, 191, 1920),
    (1920, 1041, 1921),
    (1923, 189, 1924),
    (234, 269, 1925),
    (232, 221, 1927),
    (507, 124, 1931),
    (1932, 124, 1933),
    (505, 509, 1941),
    (508, 1209, 1946),
    (508, 509, 1947),
    (1947, 509, 1948),
    (1954, 555, 1955),
    (506, 507, 1958),
    (506, 505, 1959),
    (1959, 513, 1960),
    (1960, 507, 1961),
    (504, 187, 1965),
    (504, 509, 1966),
    (540, 1323, 1972),
    (536, 1323, 1973),
    (746, 527, 1974),
    (1974, 589, 1975),
    (527, 509, 1980),
    (603, 509, 1985),
    (606, 509, 1988),
    (565, 555, 1989),
    (1989, 1211, 1990),
    (561, 555, 1991),
    (1992, 555, 1993),
    (579, 509, 1994),
    (1994, 187, 1995),
    (579, 539, 1997),
    (593, 555, 1999),
    (588, 1211, 2001),
    (2001, 221, 2002),
    (588, 541, 2003),
    (512, 507, 2004),
    (2006, 539, 2007),
    (555, 607, 2012),
    (2013, 509, 2014),
    (554, 607, 2016),
    (554, 593, 2017),
    (2021, 189, 2022),
    (2023, 108, 2024),
    (2025, 393, 2026),
    (2026, 24, 2027),
    (2029, 24, 2030),
    (86, 191, 2031),
    (110, 189, 2033),
    (2034, 189, 2035),
    (2063, 112, 2064),
    (2064, 112, 2065),
    (109, 189, 2074),
    (109, 245, 2076),
    (109, 235, 2077),
    (107, 185, 2111),
    (2116, 189, 2117),
    (2134, 189, 2139),
    (111, 191, 2150),
    (2152, 112, 2153),
    (2157, 507, 2158),
    (123, 187, 2159),
    (121, 187, 2167),
    (2170, 24, 2171),
    (2169, 122, 2173),
    (2173, 122, 2174),
    (2175, 187, 2176),
    (2181, 187, 2182),
    (2191, 189, 2192),
    (2196, 187, 2197),
    (2197, 187, 2198),
    (2204, 187, 2205),
    (2208, 187, 2209),
    (65, 191, 2210),
    (65, 187, 2211),
    (65, 221, 2215),
    (65, 245, 2216),
    (2220, 187, 2221),
    (2231, 185, 2233),
    (137, 1021, 2234),
    (137, 138, 2237),
    (135, 1043, 2240),
    (135, 187, 2241),
    (135, 185, 2243),
    (2243, 138, 2244),
    (2244, 1043, 2245),
    (135, 136, 2246),
    (2246, 1043, 2247),
    (2247, 1021, 2248),
    (2249, 187, 2250),
    (2251, 108, 2252),
    (23, 189, 2253),
    (2254, 24, 2255),
    (2260, 555, 2261),
    (23, 22, 2263),
    (21, 191, 2265),
    (21, 429, 2266),
    (21, 22, 2267),
    (2270, 187, 2271),
    (163, 185, 2273),
    (162, 110, 2285),
    (2288, 187, 2289),
    (2289, 187, 2290),
    (2292, 187, 2293),
    (2301, 187, 2303),
    (2303, 187, 2304),
    (2301, 110, 2305),
    (2301, 108, 2307),
    (2309, 187, 2311),
    (2311, 187, 2312),
    (171, 187, 2317),
    (2324, 66, 2325),
    (143, 187, 2331),
    (143, 185, 2332),
    (2332, 505, 2333),
    (181, 187, 2337),
    (2337, 187, 2338),
    (2337, 138, 2340),
    (181, 136, 2342),
    (16, 49, 2343),
    (16, 108, 2344),
    (2348, 191, 2349),
    (17, 108, 2352),
    (2353, 110, 2354),
    (2355, 49, 2356),
    (2357, 191, 2358),
    (2360, 124, 2361),
    (2361, 122, 2362),
    (2362, 122, 2363),
    (2364, 187, 2366),
    (829, 935, 1418),
    (829, 826, 1419),
    (829, 849, 1422),
    (829, 854, 1423),
    (829, 846, 1424),
    (827, 850, 1426),
    (855, 846, 1433),
    (851, 828, 1436),
    (847, 847, 1437),
    (1021, 187, 1443),
    (1021, 181, 1444),
    (1019, 504, 1448),
    (1263, 1020, 1451),
    (1263, 1054, 1452),
    (1137, 23, 1453),
    (1047, 1020, 1473),
    (1045, 186, 1474),
    (1043, 138, 1475),
    (1039, 1038, 1476),
    (1035, 1047, 1484),
    (49, 6, 1492),
    (191, 410, 1575),
    (191, 51, 1576),
    (191, 187, 1580),
    (191, 186, 1581),
    (191, 220, 1582),
    (191, 107, 1584),
    (191, 65, 1585),
    (189, 482, 1587),
    (189, 410, 1590),
    (189, 12, 1591),
    (189, 187, 1594),
    (189, 186, 1602),
    (189, 184, 1605),
    (189, 428, 1606),
    (189, 426, 1607),
    (189, 393, 1610),
    (189, 244, 1614),
    (189, 273, 1615),
    (189, 235, 1616),
    (189, 234, 1619),
    (189, 108, 1621),
    (189, 107, 1624),
    (189, 123, 1625),
    (189, 167, 1630),
    (187, 423, 1632),
    (187, 410, 1633),
    (187, 387, 1634),
    (187, 386, 1635),
    (187, 5, 1636),
    (187, 6, 1637),
    (187, 7, 1638),
    (187, 25, 1639),
    (187, 14, 1640),
    (187, 12, 1642),
    (187, 1039, 1646),
    (187, 187, 1658),
    (187, 185, 1661),
    (187, 186, 1668),
    (187, 184, 1681),
    (187, 218, 1686),
    (187, 241, 1687),
    (187, 240, 1692),
    (187, 560, 1694),
    (187, 88, 1695),
    (187, 108, 1698),
    (187, 107, 1704),
    (187, 66, 1708),
    (187, 65, 1713),
    (185, 12, 1720),
    (185, 186, 1731),
    (185, 184, 1734),
    (185, 65, 1739),
    (185, 137, 1740),
    (221, 190, 1766),
    (221, 217, 1767),
    (221, 244, 1768),
    (219, 190, 1769),
    (217, 216, 1773),
    (217, 21, 1775),
    (325, 212, 1778),
    (415, 12, 1780),
    (429, 21, 1784),
    (427, 186, 1785),
    (393, 21, 1786),
    (213, 65, 1803),
    (209, 190, 1804),
    (379, 8, 1806),
    (227, 269, 1810),
    (227, 268, 1811),
    (357, 1263, 1812),
    (287, 188, 1816),
    (287, 283, 1819),
    (283, 283, 1821),
    (245, 109, 1842),
    (245, 107, 1843),
    (241, 187, 1845),
    (241, 186, 1849),
    (273, 188, 1869),
    (273, 276, 1871),
    (267, 107, 1876),
    (193, 435, 1882),
    (193, 7, 1883),
    (1211, 1208, 1897),
    (1211, 122, 1899),
    (1209, 220, 1900),
    (1209, 121, 1901),
    (235, 186, 1918),
    (235, 209, 1919),
    (235, 283, 1922),
    (235, 268, 1925),
    (233, 220, 1927),
    (509, 187, 1942),
    (509, 186, 1943),
    (509, 217, 1944),
    (509, 1208, 1946),
    (509, 508, 1947),
    (509, 527, 1949),
    (509, 526, 1952),
    (509, 813, 1953),
    (507, 706, 1957),
    (507, 506, 1958),
    (507, 504, 1959),
    (507, 122, 1962),
    (505, 790, 1964),
    (505, 186, 1965),
    (541, 1322, 1972),
    (537, 1322, 1973),
    (747, 526, 1974),
    (671, 537, 1982),
    (607, 508, 1988),
    (589, 6, 2000),
    (589, 1210, 2001),
    (589, 540, 2003),
    (513, 506, 2004),
    (513, 525, 2005),
    (555, 529, 2013),
    (555, 592, 2017),
    (1323, 9, 2020),
    (94, 94, 2025),
    (94, 93, 2028),
    (87, 190, 2031),
    (110, 7, 2068),
    (110, 187, 2070),
    (110, 186, 2075),
    (110, 244, 2076),
    (110, 234, 2077),
    (110, 108, 2078),
    (108, 458, 2080),
    (108, 25, 2089),
    (108, 14, 2090),
    (108, 12, 2091),
    (108, 187, 2097),
    (108, 186, 2106),
    (108, 184, 2111),
    (108, 220, 2116),
    (108, 241, 2121),
    (108, 244, 2123),
    (108, 240, 2124),
    (108, 269, 2125),
    (108, 268, 2126),
    (108, 108, 2128),
    (108, 109, 2131),
    (108, 107, 2134),
    (112, 375, 2143),
    (112, 482, 2147),
    (112, 446, 2148),
    (112, 112, 2151),
    (112, 111, 2154),
    (124, 186, 2159),
    (124, 122, 2162),
    (122, 9, 2164),
    (122, 186, 2167),
    (122, 122, 2168),
    (122, 121, 2169),
    (68, 7, 2200),
    (68, 191, 2201),
    (68, 187, 2202),
    (68, 217, 2203),
    (66, 186, 2211),
    (66, 217, 2213),
    (66, 220, 2215),
    (66, 66, 2217),
    (66, 65, 2219),
    (129, 851, 2223),
    (129, 850, 2224),
    (138, 1020, 2234),
    (138, 187, 2235),
    (138, 137, 2237),
    (136, 1039, 2238),
    (136, 1042, 2240),
    (136, 186, 2241),
    (136, 184, 2243),
    (136, 135, 2246),
    (24, 188, 2253),
    (24, 429, 2254),
    (24, 537, 2257),
    (24, 561, 2260),
    (24, 21, 2263),
    (22, 190, 2265),
    (22, 428, 2266),
    (22, 21, 2267),
    (829, 827, 1419),
    (829, 855, 1423),
    (829, 847, 1424),
    (827, 851, 1426),
    (855, 847, 1433),
    (851, 829, 1436),
    (1019, 505, 1448),
    (1263, 1021, 1451),
    (1263, 1055, 1452),
    (1137, 24, 1453),
    (1047, 1021, 1473),
    (1045, 187, 1474),
    (1039, 1039, 1476),
    (191, 108, 1584),
    (191, 66, 1585),
    (189, 185, 1605),
    (189, 429, 1606),
    (189, 427, 1607),
    (187, 561, 1694),
    (187, 89, 1695),
    (185, 187, 1731),
    (185, 185, 1734),
    (185, 66, 1739),
    (221, 245, 1768),
    (219, 191, 1769),
    (217, 217, 1773),
    (217, 22, 1775),
    (429, 22, 1784),
    (427, 187, 1785),
    (393, 22, 1786),
    (213, 66, 1803),
    (209, 191, 1804),
    (287, 189, 1816),
    (245, 108, 1843),
    (273, 277, 1871),
    (267, 108, 1876),
    (1211, 1209, 1897),
    (1209, 122, 1901),
    (235, 187, 1918),
    (235, 269, 1925),
    (509, 1209, 1946),
    (509, 509, 1947),
    (507, 507, 1958),
    (507, 505, 1959),
    (505, 187, 1965),
    (747, 527, 1974),
    (607, 509, 1988),
    (589, 1211, 2001),
    (589, 541, 2003),
    (513, 507, 2004),
    (555, 593, 2017),
    (87, 191, 2031),
    (110, 235, 2077),
    (108, 185, 2111),
    (124, 187, 2159),
    (122, 187, 2167),
    (66, 187, 2211),
    (138, 1021, 2234),
    (138, 138, 2237),
    (136, 187, 2241),
    (136, 185, 2243),
    (136, 136, 2246),
    (24, 189, 2253),
    (24, 22, 2263),
    (22, 191, 2265),
    (22, 429, 2266),
    (22, 22, 2267),
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
  + 8 184
  + 9 14
  + 1353 5
  + 9 186
  + 14 373
  + 14 5
  + 14 25
  + 14 14
  + 1359 14
  + 1360 14
  + 1361 14
  + 1359 24
  + 1359 22
  + 1359 23
  + 1359 21
  + 14 12
  + 1367 25
  + 14 187
  + 1369 109
  + 1370 244
  + 14 186
  + 1372 387
  + 14 538
  + 14 24
  + 14 22
  + 14 23
  + 1377 6
  + 1377 188
  + 14 21
  + 15 530
  + 12 408
  + 12 5
  + 12 6
  + 12 7
  + 12 8
  + 12 9
  + 12 25
  + 12 30
  + 12 14
  + 1390 5
  + 12 12
  + 1392 25
  + 1392 12
  + 1394 25
  + 1394 12
  + 12 1017
  + 1397 1282
  + 1398 505
  + 12 1016
  + 12 187
  + 12 185
  + 12 186
  + 1403 7
  + 12 184
  + 12 415
  + 12 269
  + 12 268
  + 12 670
  + 1409 12
  + 1410 707
  + 12 108
  + 12 107
  + 12 65
  + 1414 190
  + 829 845
  + 1416 828
  + 828 935
  + 828 826
  + 1419 851
  + 1420 828
  + 828 849
  + 828 854
  + 828 846
  + 1424 828
  + 826 850
  + 1426 826
  + 1427 851
  + 849 843
  + 847 829
  + 1430 845
  + 1431 828
  + 854 846
  + 1433 847
  + 1434 828
  + 850 828
  + 846 847
  + 1437 828
  + 1438 847
  + 1021 182
  + 1440 186
  + 1441 1039
  + 1020 187
  + 1020 181
  + 1444 186
  + 1445 186
  + 1444 136
  + 1018 504
  + 1448 186
  + 1449 561
  + 1262 1020
  + 1262 1054
  + 1136 23
  + 1453 21
  + 1454 191
  + 1045 1020
  + 1456 181
  + 1043 1021
  + 1043 1020
  + 1459 14
  + 1460 186
  + 1459 1046
  + 1462 1021
  + 1459 187
  + 1464 137
  + 1043 1035
  + 1466 181
  + 1039 1043
  + 1468 1035
  + 1039 1042
  + 1470 138
  + 1471 1021
  + 1046 1020
  + 1044 186
  + 1042 138
  + 1038 1038
  + 1476 1021
  + 1477 1159
  + 1035 181
  + 1479 135
  + 1025 1020
  + 1481 1046
  + 1482 1017
  + 1034 1047
  + 49 387
  + 49 7
  + 49 190
  + 1487 51
  + 49 110
  + 1489 410
  + 49 123
  + 48 6
  + 48 190
  + 1493 51
  + 191 11
  + 191 221
  + 191 110
  + 191 109
  + 191 67
  + 1499 9
  + 191 162
  + 191 144
  + 189 191
  + 189 189
  + 189 190
  + 189 188
  + 1506 186
  + 1507 186
  + 189 245
  + 1509 189
  + 1510 109
  + 189 110
  + 189 109
  + 189 124
  + 189 68
  + 189 67
  + 189 38
  + 189 162
  + 1518 186
  + 1519 186
  + 187 482
  + 187 51
  + 1522 36
  + 187 189
  + 187 188
  + 1525 209
  + 1526 191
  + 187 221
  + 187 219
  + 187 220
  + 1530 403
  + 1531 14
  + 1532 23
  + 187 96
  + 1534 211
  + 187 110
  + 1536 30
  + 187 109
  + 1538 9
  + 187 68
  + 1540 189
  + 1541 68
  + 187 67
  + 187 138
  + 1544 1043
  + 1545 1021
  + 1545 1020
  + 1544 1034
  + 1548 1047
  + 187 137
  + 187 163
  + 187 162
  + 187 167
  + 185 191
  + 185 190
  + 185 272
  + 1556 245
  + 1557 138
  + 185 68
  + 1559 189
  + 1560 68
  + 1559 508
  + 1562 186
  + 1559 144
  + 1564 186
  + 185 67
  + 185 138
  + 1567 1043
  + 1568 1021
  + 185 162
  + 1570 39
  + 185 145
  + 1572 186
  + 1573 65
  + 190 410
  + 190 51
  + 1576 184
  + 1577 410
  + 1576 39
  + 190 187
  + 190 186
  + 190 220
  + 190 109
  + 190 107
  + 190 65
  + 190 162
  + 188 482
  + 1587 186
  + 1588 241
  + 188 410
  + 188 12
  + 1591 282
  + 1592 283
  + 188 187
  + 1594 110
  + 1594 109
  + 1596 187
  + 188 190
  + 188 188
  + 1599 186
  + 1600 186
  + 188 186
  + 1602 186
  + 1603 7
  + 188 184
  + 188 428
  + 188 426
  + 1607 186
  + 1608 6
  + 188 393
  + 1610 23
  + 1611 162
  + 188 245
  + 188 244
  + 188 273
  + 188 235
  + 1616 286
  + 1617 188
  + 188 234
  + 188 110
  + 188 108
  + 1621 434
  + 188 109
  + 188 107
  + 188 123
  + 188 68
  + 188 67
  + 188 162
  + 1628 186
  + 188 167
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
  + 1640 14
  + 186 12
  + 1642 25
  + 1642 12
  + 1642 186
  + 186 1039
  + 1646 1042
  + 1647 138
  + 186 51
  + 1649 190
  + 1650 51
  + 1651 39
  + 1649 124
  + 1649 39
  + 1649 173
  + 1655 14
  + 1656 25
  + 186 187
  + 1658 258
  + 1659 447
  + 186 185
  + 1661 67
  + 1662 498
  + 1663 447
  + 1664 12
  + 1665 5
  + 186 188
  + 186 186
  + 1668 387
  + 1668 386
  + 1668 7
  + 1668 14
  + 1668 12
  + 1673 186
  + 1668 186
  + 1675 386
  + 1675 7
  + 1675 416
  + 1668 250
  + 1679 411
  + 186 184
  + 1681 186
  + 1682 506
  + 186 221
  + 186 220
  + 186 218
  + 186 241
  + 1687 189
  + 1688 110
  + 1688 109
  + 1687 188
  + 186 240
  + 1692 188
  + 186 560
  + 186 88
  + 1695 186
  + 186 110
  + 186 108
  + 1698 110
  + 1699 12
  + 186 109
  + 1701 203
  + 1702 482
  + 186 107
  + 1704 186
  + 1705 432
  + 1704 109
  + 186 66
  + 1708 245
  + 1709 189
  + 1709 188
  + 186 67
  + 186 65
  + 1713 186
  + 1714 6
  + 186 137
  + 1716 1042
  + 186 162
  + 186 167
  + 184 12
  + 184 191
  + 1721 110
  + 1722 210
  + 1721 138
  + 1721 137
  + 1725 136
  + 184 190
  + 1727 66
  + 1728 144
  + 1727 137
  + 184 186
  + 1731 12
  + 1732 65
  + 184 184
  + 184 68
  + 1735 189
  + 1736 68
  + 184 67
  + 184 65
  + 184 137
  + 221 7
  + 221 9
  + 221 191
  + 1743 109
  + 1744 269
  + 219 188
  + 217 7
  + 217 9
  + 217 1263
  + 1749 1020
  + 1750 12
  + 217 190
  + 1752 86
  + 1753 190
  + 217 245
  + 1755 191
  + 1756 110
  + 217 235
  + 1758 212
  + 1759 65
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
  + 1781 431
  + 427 24
  + 428 21
  + 426 186
  + 392 21
  + 1786 162
  + 1787 186
  + 403 14
  + 1789 23
  + 402 14
  + 1791 23
  + 213 273
  + 211 189
  + 1794 189
  + 211 188
  + 1796 187
  + 1797 109
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
  + 1812 1054
  + 1813 1130
  + 283 235
  + 286 188
  + 1816 235
  + 1817 286
  + 286 283
  + 1819 234
  + 282 283
  + 245 191
  + 245 189
  + 245 190
  + 245 188
  + 1825 110
  + 245 110
  + 241 191
  + 241 189
  + 241 190
  + 241 188
  + 1831 110
  + 1831 109
  + 241 227
  + 241 226
  + 244 190
  + 1836 109
  + 244 188
  + 244 110
  + 1839 162
  + 1840 160
  + 244 109
  + 244 107
  + 240 189
  + 240 187
  + 240 190
  + 240 188
  + 1847 107
  + 240 186
  + 240 227
  + 273 189
  + 273 221
  + 273 220
  + 273 235
  + 273 234
  + 1855 245
  + 277 221
  + 277 220
  + 269 221
  + 1859 191
  + 1860 109
  + 269 220
  + 269 227
  + 269 235
  + 269 234
  + 1865 187
  + 1866 68
  + 272 189
  + 272 188
  + 272 220
  + 272 276
  + 1871 221
  + 1872 7
  + 276 221
  + 268 220
  + 266 107
  + 1876 243
  + 1877 227
  + 203 191
  + 203 190
  + 193 162
  + 192 435
  + 192 7
  + 1211 219
  + 1884 190
  + 1885 589
  + 1211 220
  + 1887 589
  + 1888 540
  + 1209 189
  + 1890 68
  + 1891 7
  + 1209 221
  + 1209 123
  + 1210 220
  + 1895 589
  + 1210 1208
  + 1897 1208
  + 1210 122
  + 1208 220
  + 1208 121
  + 237 188
  + 1902 273
  + 1903 235
  + 237 272
  + 235 188
  + 235 221
  + 1907 245
  + 1908 109
  + 235 286
  + 1910 188
  + 1911 235
  + 235 235
  + 1913 235
  + 1914 234
  + 235 162
  + 233 221
  + 234 186
  + 234 209
  + 1919 190
  + 1920 1040
  + 234 283
  + 1922 235
  + 1923 188
  + 234 268
  + 234 162
  + 232 220
  + 509 171
  + 507 1211
  + 507 1210
  + 507 123
  + 1931 507
  + 1932 123
  + 507 173
  + 1934 507
  + 1935 173
  + 507 172
  + 1937 507
  + 1938 172
  + 507 146
  + 505 508
  + 508 187
  + 508 186
  + 508 217
  + 1944 7
  + 508 1208
  + 508 508
  + 1947 508
  + 508 527
  + 1949 509
  + 1950 509
  + 508 526
  + 508 813
  + 1953 563
  + 1954 554
  + 508 171
  + 506 706
  + 506 506
  + 506 504
  + 1959 512
  + 1960 506
  + 506 122
  + 1962 171
  + 504 790
  + 504 186
  + 504 508
  + 541 1323
  + 1967 14
  + 1968 14
  + 537 1323
  + 1970 14
  + 540 1322
  + 536 1322
  + 746 526
  + 1974 588
  + 1975 6
  + 529 509
  + 1977 38
  + 529 508
  + 527 508
  + 1980 527
  + 670 537
  + 1982 1323
  + 1983 7
  + 603 508
  + 1985 549
  + 1986 807
  + 606 508
  + 565 554
  + 1989 1210
  + 561 554
  + 1991 593
  + 1992 554
  + 579 508
  + 1994 186
  + 1995 7
  + 579 538
  + 593 1211
  + 593 554
  + 588 6
  + 588 1210
  + 2001 220
  + 588 540
  + 512 506
  + 512 525
  + 2005 579
  + 2006 538
  + 555 15
  + 2008 531
  + 2008 530
  + 2010 593
  + 555 606
  + 554 529
  + 2013 508
  + 2014 1209
  + 554 606
  + 554 592
  + 1323 7
  + 1322 7
  + 1322 9
  + 96 211
  + 2021 188
  + 94 374
  + 2023 107
  + 93 94
  + 2025 392
  + 2026 23
  + 93 93
  + 2028 393
  + 2029 23
  + 86 190
  + 110 12
  + 110 188
  + 110 211
  + 2034 188
  + 2035 187
  + 110 245
  + 110 162
  + 108 386
  + 108 7
  + 108 9
  + 108 191
  + 2042 162
  + 108 189
  + 2044 162
  + 108 190
  + 2046 162
  + 108 188
  + 2048 12
  + 2049 12
  + 2050 25
  + 108 221
  + 108 245
  + 108 110
  + 2054 12
  + 2055 30
  + 2055 12
  + 108 162
  + 112 374
  + 112 399
  + 2060 112
  + 2061 423
  + 112 386
  + 2063 111
  + 2064 111
  + 112 191
  + 112 190
  + 109 7
  + 109 12
  + 109 187
  + 2070 110
  + 2071 189
  + 2071 211
  + 109 188
  + 109 186
  + 109 244
  + 109 234
  + 109 108
  + 109 162
  + 107 458
  + 2080 187
  + 2081 163
  + 2080 186
  + 107 386
  + 107 7
  + 107 9
  + 2086 110
  + 2087 162
  + 107 25
  + 107 14
  + 107 12
  + 2091 25
  + 2091 12
  + 107 191
  + 2094 162
  + 107 189
  + 107 187
  + 2097 110
  + 2098 211
  + 2098 110
  + 2100 12
  + 2097 163
  + 2102 160
  + 107 190
  + 107 188
  + 107 186
  + 2106 12
  + 2107 396
  + 2106 110
  + 2109 162
  + 107 184
  + 2111 191
  + 2112 110
  + 107 221
  + 2114 9
  + 107 220
  + 2116 188
  + 2117 217
  + 2118 7
  + 107 245
  + 107 241
  + 2121 189
  + 107 244
  + 107 240
  + 107 269
  + 107 268
  + 107 110
  + 107 108
  + 2128 162
  + 2129 160
  + 107 109
  + 2131 410
  + 2131 12
  + 107 107
  + 2134 375
  + 2135 385
  + 2134 12
  + 2137 25
  + 2134 188
  + 2134 108
  + 2134 107
  + 107 162
  + 111 375
  + 2143 143
  + 2144 187
  + 2144 186
  + 111 482
  + 111 446
  + 111 386
  + 111 190
  + 111 112
  + 2151 386
  + 2152 111
  + 111 111
  + 124 171
  + 122 7
  + 122 171
  + 2157 506
  + 123 186
  + 2159 66
  + 2160 245
  + 123 122
  + 123 171
  + 121 9
  + 2164 14
  + 2165 5
  + 121 186
  + 121 122
  + 121 121
  + 2169 713
  + 2170 23
  + 2171 704
  + 2169 121
  + 2173 121
  + 121 171
  + 2175 186
  + 68 189
  + 2177 245
  + 2178 189
  + 68 188
  + 68 144
  + 2181 186
  + 66 387
  + 66 7
  + 66 9
  + 66 11
  + 66 191
  + 66 190
  + 66 221
  + 2189 7
  + 66 381
  + 2191 188
  + 2192 429
  + 66 245
  + 66 244
  + 66 144
  + 2196 186
  + 2197 186
  + 2198 410
  + 67 7
  + 67 191
  + 67 187
  + 67 217
  + 67 144
  + 2204 186
  + 65 387
  + 65 7
  + 65 9
  + 2208 186
  + 65 190
  + 65 186
  + 2211 6
  + 65 217
  + 2213 374
  + 65 220
  + 65 244
  + 65 66
  + 2217 374
  + 65 65
  + 2219 386
  + 2220 186
  + 65 144
  + 128 851
  + 128 850
  + 138 1043
  + 2225 1021
  + 2226 181
  + 136 1045
  + 136 1043
  + 2229 1021
  + 136 1044
  + 2231 187
  + 2231 184
  + 137 1020
  + 137 187
  + 2235 138
  + 137 137
  + 135 1039
  + 2238 1043
  + 135 1042
  + 135 186
  + 2241 138
  + 135 184
  + 2243 137
  + 2244 1042
  + 135 135
  + 2246 1042
  + 2247 1020
  + 24 144
  + 2249 186
  + 22 162
  + 2251 107
  + 23 188
  + 23 429
  + 2254 23
  + 2255 153
  + 23 537
  + 2257 1323
  + 2258 14
  + 23 561
  + 2260 554
  + 2261 593
  + 23 21
  + 23 144
  + 21 190
  + 21 428
  + 21 21
  + 21 162
  + 153 187
  + 153 186
  + 2270 186
  + 151 151
  + 163 184
  + 163 36
  + 163 160
  + 162 5
  + 162 187
  + 162 185
  + 162 186
  + 2279 187
  + 2279 186
  + 2281 410
  + 162 184
  + 162 108
  + 162 109
  + 162 107
  + 162 36
  + 162 160
  + 2288 186
  + 2289 186
  + 161 187
  + 161 186
  + 2292 186
  + 2293 12
  + 161 161
  + 160 14
  + 2296 5
  + 160 187
  + 2298 163
  + 2299 36
  + 160 186
  + 2301 5
  + 2301 186
  + 2303 186
  + 2301 109
  + 2305 108
  + 2301 107
  + 160 36
  + 160 160
  + 2309 12
  + 2309 186
  + 2311 186
  + 2309 37
  + 2309 160
  + 173 14
  + 2315 25
  + 171 186
  + 2317 5
  + 170 170
  + 169 169
  + 2320 169
  + 2321 169
  + 145 187
  + 145 186
  + 2324 65
  + 2325 9
  + 144 187
  + 144 186
  + 2328 187
  + 2328 186
  + 143 186
  + 143 184
  + 2332 504
  + 2333 730
  + 178 187
  + 178 186
  + 181 186
  + 2337 186
  + 2338 386
  + 2337 137
  + 2340 185
  + 181 135
  + 16 48
  + 16 107
  + 2344 9
  + 17 469
  + 2346 37
  + 17 49
  + 2348 190
  + 2349 51
  + 17 48
  + 17 107
  + 2352 191
  + 2353 109
  + 17 16
  + 2355 48
  + 18 49
  + 2357 190
  + 2358 51
  + 18 48
  + 2360 123
  + 2361 121
  + 2362 121
  + 18 16
  + 2364 6
  + 2364 186
  + 2366 187
  + 18 17
  + 2368 14
  + 2369 14
  + 19 433
  + 2371 12
  + 2372 5
  + 19 16
  + 2374 409
  + 19 18
  """
}
