// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

extension RegisterOpcode {
  /// The number of register opcodes, and of those that are not fused from others.
  static var count: Int { 2657 }
  static var unfusedCount: Int { 1604 }

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
  static var `v128Load`: RegisterOpcode { RegisterOpcode(rawValue: 1324) }
  static var `v128Load8x8S`: RegisterOpcode { RegisterOpcode(rawValue: 1328) }
  static var `v128Load8x8U`: RegisterOpcode { RegisterOpcode(rawValue: 1332) }
  static var `v128Load16x4S`: RegisterOpcode { RegisterOpcode(rawValue: 1336) }
  static var `v128Load16x4U`: RegisterOpcode { RegisterOpcode(rawValue: 1340) }
  static var `v128Load32x2S`: RegisterOpcode { RegisterOpcode(rawValue: 1344) }
  static var `v128Load32x2U`: RegisterOpcode { RegisterOpcode(rawValue: 1348) }
  static var `v128Load8Splat`: RegisterOpcode { RegisterOpcode(rawValue: 1352) }
  static var `v128Load8Lane`: RegisterOpcode { RegisterOpcode(rawValue: 1356) }
  static var `v128Store8Lane`: RegisterOpcode { RegisterOpcode(rawValue: 1357) }
  static var `v128Load16Splat`: RegisterOpcode { RegisterOpcode(rawValue: 1358) }
  static var `v128Load16Lane`: RegisterOpcode { RegisterOpcode(rawValue: 1362) }
  static var `v128Store16Lane`: RegisterOpcode { RegisterOpcode(rawValue: 1363) }
  static var `v128Load32Splat`: RegisterOpcode { RegisterOpcode(rawValue: 1364) }
  static var `v128Load32Lane`: RegisterOpcode { RegisterOpcode(rawValue: 1368) }
  static var `v128Store32Lane`: RegisterOpcode { RegisterOpcode(rawValue: 1369) }
  static var `v128Load64Splat`: RegisterOpcode { RegisterOpcode(rawValue: 1370) }
  static var `v128Load64Lane`: RegisterOpcode { RegisterOpcode(rawValue: 1374) }
  static var `v128Store64Lane`: RegisterOpcode { RegisterOpcode(rawValue: 1375) }
  static var `v128Load32Zero`: RegisterOpcode { RegisterOpcode(rawValue: 1376) }
  static var `v128Load64Zero`: RegisterOpcode { RegisterOpcode(rawValue: 1380) }
  static var `v128Store`: RegisterOpcode { RegisterOpcode(rawValue: 1384) }
  static var `v128Const`: RegisterOpcode { RegisterOpcode(rawValue: 1388) }
  static var `i8x16Shuffle`: RegisterOpcode { RegisterOpcode(rawValue: 1389) }
  static var `i8x16Swizzle`: RegisterOpcode { RegisterOpcode(rawValue: 1390) }
  static var `i8x16ExtractLaneS`: RegisterOpcode { RegisterOpcode(rawValue: 1391) }
  static var `i8x16ExtractLaneU`: RegisterOpcode { RegisterOpcode(rawValue: 1392) }
  static var `i16x8ExtractLaneS`: RegisterOpcode { RegisterOpcode(rawValue: 1393) }
  static var `i16x8ExtractLaneU`: RegisterOpcode { RegisterOpcode(rawValue: 1394) }
  static var `i32x4ExtractLane`: RegisterOpcode { RegisterOpcode(rawValue: 1395) }
  static var `i64x2ExtractLane`: RegisterOpcode { RegisterOpcode(rawValue: 1396) }
  static var `f32x4ExtractLane`: RegisterOpcode { RegisterOpcode(rawValue: 1397) }
  static var `f64x2ExtractLane`: RegisterOpcode { RegisterOpcode(rawValue: 1398) }
  static var `i8x16Splat`: RegisterOpcode { RegisterOpcode(rawValue: 1399) }
  static var `i8x16ReplaceLane`: RegisterOpcode { RegisterOpcode(rawValue: 1400) }
  static var `i16x8Splat`: RegisterOpcode { RegisterOpcode(rawValue: 1401) }
  static var `i16x8ReplaceLane`: RegisterOpcode { RegisterOpcode(rawValue: 1402) }
  static var `i32x4Splat`: RegisterOpcode { RegisterOpcode(rawValue: 1403) }
  static var `i32x4ReplaceLane`: RegisterOpcode { RegisterOpcode(rawValue: 1404) }
  static var `i64x2Splat`: RegisterOpcode { RegisterOpcode(rawValue: 1405) }
  static var `i64x2ReplaceLane`: RegisterOpcode { RegisterOpcode(rawValue: 1406) }
  static var `i8x16Abs`: RegisterOpcode { RegisterOpcode(rawValue: 1407) }
  static var `i8x16Neg`: RegisterOpcode { RegisterOpcode(rawValue: 1408) }
  static var `i8x16AllTrue`: RegisterOpcode { RegisterOpcode(rawValue: 1409) }
  static var `i8x16Bitmask`: RegisterOpcode { RegisterOpcode(rawValue: 1410) }
  static var `i8x16Shl`: RegisterOpcode { RegisterOpcode(rawValue: 1411) }
  static var `i8x16ShrS`: RegisterOpcode { RegisterOpcode(rawValue: 1412) }
  static var `i8x16ShrU`: RegisterOpcode { RegisterOpcode(rawValue: 1413) }
  static var `i8x16Add`: RegisterOpcode { RegisterOpcode(rawValue: 1414) }
  static var `i8x16Sub`: RegisterOpcode { RegisterOpcode(rawValue: 1415) }
  static var `i8x16MinS`: RegisterOpcode { RegisterOpcode(rawValue: 1416) }
  static var `i8x16MinU`: RegisterOpcode { RegisterOpcode(rawValue: 1417) }
  static var `i8x16MaxS`: RegisterOpcode { RegisterOpcode(rawValue: 1418) }
  static var `i8x16MaxU`: RegisterOpcode { RegisterOpcode(rawValue: 1419) }
  static var `i8x16AddSatS`: RegisterOpcode { RegisterOpcode(rawValue: 1420) }
  static var `i8x16AddSatU`: RegisterOpcode { RegisterOpcode(rawValue: 1421) }
  static var `i8x16SubSatS`: RegisterOpcode { RegisterOpcode(rawValue: 1422) }
  static var `i8x16SubSatU`: RegisterOpcode { RegisterOpcode(rawValue: 1423) }
  static var `i8x16AvgrU`: RegisterOpcode { RegisterOpcode(rawValue: 1424) }
  static var `i8x16Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1425) }
  static var `i8x16Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1426) }
  static var `i8x16LtS`: RegisterOpcode { RegisterOpcode(rawValue: 1427) }
  static var `i8x16LtU`: RegisterOpcode { RegisterOpcode(rawValue: 1428) }
  static var `i8x16GtS`: RegisterOpcode { RegisterOpcode(rawValue: 1429) }
  static var `i8x16GtU`: RegisterOpcode { RegisterOpcode(rawValue: 1430) }
  static var `i8x16LeS`: RegisterOpcode { RegisterOpcode(rawValue: 1431) }
  static var `i8x16LeU`: RegisterOpcode { RegisterOpcode(rawValue: 1432) }
  static var `i8x16GeS`: RegisterOpcode { RegisterOpcode(rawValue: 1433) }
  static var `i8x16GeU`: RegisterOpcode { RegisterOpcode(rawValue: 1434) }
  static var `i16x8Abs`: RegisterOpcode { RegisterOpcode(rawValue: 1435) }
  static var `i16x8Neg`: RegisterOpcode { RegisterOpcode(rawValue: 1436) }
  static var `i16x8AllTrue`: RegisterOpcode { RegisterOpcode(rawValue: 1437) }
  static var `i16x8Bitmask`: RegisterOpcode { RegisterOpcode(rawValue: 1438) }
  static var `i16x8Shl`: RegisterOpcode { RegisterOpcode(rawValue: 1439) }
  static var `i16x8ShrS`: RegisterOpcode { RegisterOpcode(rawValue: 1440) }
  static var `i16x8ShrU`: RegisterOpcode { RegisterOpcode(rawValue: 1441) }
  static var `i16x8Add`: RegisterOpcode { RegisterOpcode(rawValue: 1442) }
  static var `i16x8Sub`: RegisterOpcode { RegisterOpcode(rawValue: 1443) }
  static var `i16x8Mul`: RegisterOpcode { RegisterOpcode(rawValue: 1444) }
  static var `i16x8MinS`: RegisterOpcode { RegisterOpcode(rawValue: 1445) }
  static var `i16x8MinU`: RegisterOpcode { RegisterOpcode(rawValue: 1446) }
  static var `i16x8MaxS`: RegisterOpcode { RegisterOpcode(rawValue: 1447) }
  static var `i16x8MaxU`: RegisterOpcode { RegisterOpcode(rawValue: 1448) }
  static var `i16x8AddSatS`: RegisterOpcode { RegisterOpcode(rawValue: 1449) }
  static var `i16x8AddSatU`: RegisterOpcode { RegisterOpcode(rawValue: 1450) }
  static var `i16x8SubSatS`: RegisterOpcode { RegisterOpcode(rawValue: 1451) }
  static var `i16x8SubSatU`: RegisterOpcode { RegisterOpcode(rawValue: 1452) }
  static var `i16x8AvgrU`: RegisterOpcode { RegisterOpcode(rawValue: 1453) }
  static var `i16x8Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1454) }
  static var `i16x8Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1455) }
  static var `i16x8LtS`: RegisterOpcode { RegisterOpcode(rawValue: 1456) }
  static var `i16x8LtU`: RegisterOpcode { RegisterOpcode(rawValue: 1457) }
  static var `i16x8GtS`: RegisterOpcode { RegisterOpcode(rawValue: 1458) }
  static var `i16x8GtU`: RegisterOpcode { RegisterOpcode(rawValue: 1459) }
  static var `i16x8LeS`: RegisterOpcode { RegisterOpcode(rawValue: 1460) }
  static var `i16x8LeU`: RegisterOpcode { RegisterOpcode(rawValue: 1461) }
  static var `i16x8GeS`: RegisterOpcode { RegisterOpcode(rawValue: 1462) }
  static var `i16x8GeU`: RegisterOpcode { RegisterOpcode(rawValue: 1463) }
  static var `i16x8ExtendLowI8x16S`: RegisterOpcode { RegisterOpcode(rawValue: 1464) }
  static var `i16x8ExtendHighI8x16S`: RegisterOpcode { RegisterOpcode(rawValue: 1465) }
  static var `i16x8ExtmulLowI8x16S`: RegisterOpcode { RegisterOpcode(rawValue: 1466) }
  static var `i16x8ExtmulHighI8x16S`: RegisterOpcode { RegisterOpcode(rawValue: 1467) }
  static var `i16x8ExtaddPairwiseI8x16S`: RegisterOpcode { RegisterOpcode(rawValue: 1468) }
  static var `i8x16NarrowI16x8S`: RegisterOpcode { RegisterOpcode(rawValue: 1469) }
  static var `i16x8ExtendLowI8x16U`: RegisterOpcode { RegisterOpcode(rawValue: 1470) }
  static var `i16x8ExtendHighI8x16U`: RegisterOpcode { RegisterOpcode(rawValue: 1471) }
  static var `i16x8ExtmulLowI8x16U`: RegisterOpcode { RegisterOpcode(rawValue: 1472) }
  static var `i16x8ExtmulHighI8x16U`: RegisterOpcode { RegisterOpcode(rawValue: 1473) }
  static var `i16x8ExtaddPairwiseI8x16U`: RegisterOpcode { RegisterOpcode(rawValue: 1474) }
  static var `i8x16NarrowI16x8U`: RegisterOpcode { RegisterOpcode(rawValue: 1475) }
  static var `i32x4Abs`: RegisterOpcode { RegisterOpcode(rawValue: 1476) }
  static var `i32x4Neg`: RegisterOpcode { RegisterOpcode(rawValue: 1477) }
  static var `i32x4AllTrue`: RegisterOpcode { RegisterOpcode(rawValue: 1478) }
  static var `i32x4Bitmask`: RegisterOpcode { RegisterOpcode(rawValue: 1479) }
  static var `i32x4Shl`: RegisterOpcode { RegisterOpcode(rawValue: 1480) }
  static var `i32x4ShrS`: RegisterOpcode { RegisterOpcode(rawValue: 1481) }
  static var `i32x4ShrU`: RegisterOpcode { RegisterOpcode(rawValue: 1482) }
  static var `i32x4Add`: RegisterOpcode { RegisterOpcode(rawValue: 1483) }
  static var `i32x4Sub`: RegisterOpcode { RegisterOpcode(rawValue: 1484) }
  static var `i32x4Mul`: RegisterOpcode { RegisterOpcode(rawValue: 1485) }
  static var `i32x4MinS`: RegisterOpcode { RegisterOpcode(rawValue: 1486) }
  static var `i32x4MinU`: RegisterOpcode { RegisterOpcode(rawValue: 1487) }
  static var `i32x4MaxS`: RegisterOpcode { RegisterOpcode(rawValue: 1488) }
  static var `i32x4MaxU`: RegisterOpcode { RegisterOpcode(rawValue: 1489) }
  static var `i32x4Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1490) }
  static var `i32x4Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1491) }
  static var `i32x4LtS`: RegisterOpcode { RegisterOpcode(rawValue: 1492) }
  static var `i32x4LtU`: RegisterOpcode { RegisterOpcode(rawValue: 1493) }
  static var `i32x4GtS`: RegisterOpcode { RegisterOpcode(rawValue: 1494) }
  static var `i32x4GtU`: RegisterOpcode { RegisterOpcode(rawValue: 1495) }
  static var `i32x4LeS`: RegisterOpcode { RegisterOpcode(rawValue: 1496) }
  static var `i32x4LeU`: RegisterOpcode { RegisterOpcode(rawValue: 1497) }
  static var `i32x4GeS`: RegisterOpcode { RegisterOpcode(rawValue: 1498) }
  static var `i32x4GeU`: RegisterOpcode { RegisterOpcode(rawValue: 1499) }
  static var `i32x4ExtendLowI16x8S`: RegisterOpcode { RegisterOpcode(rawValue: 1500) }
  static var `i32x4ExtendHighI16x8S`: RegisterOpcode { RegisterOpcode(rawValue: 1501) }
  static var `i32x4ExtmulLowI16x8S`: RegisterOpcode { RegisterOpcode(rawValue: 1502) }
  static var `i32x4ExtmulHighI16x8S`: RegisterOpcode { RegisterOpcode(rawValue: 1503) }
  static var `i32x4ExtaddPairwiseI16x8S`: RegisterOpcode { RegisterOpcode(rawValue: 1504) }
  static var `i16x8NarrowI32x4S`: RegisterOpcode { RegisterOpcode(rawValue: 1505) }
  static var `i32x4ExtendLowI16x8U`: RegisterOpcode { RegisterOpcode(rawValue: 1506) }
  static var `i32x4ExtendHighI16x8U`: RegisterOpcode { RegisterOpcode(rawValue: 1507) }
  static var `i32x4ExtmulLowI16x8U`: RegisterOpcode { RegisterOpcode(rawValue: 1508) }
  static var `i32x4ExtmulHighI16x8U`: RegisterOpcode { RegisterOpcode(rawValue: 1509) }
  static var `i32x4ExtaddPairwiseI16x8U`: RegisterOpcode { RegisterOpcode(rawValue: 1510) }
  static var `i16x8NarrowI32x4U`: RegisterOpcode { RegisterOpcode(rawValue: 1511) }
  static var `i64x2Abs`: RegisterOpcode { RegisterOpcode(rawValue: 1512) }
  static var `i64x2Neg`: RegisterOpcode { RegisterOpcode(rawValue: 1513) }
  static var `i64x2AllTrue`: RegisterOpcode { RegisterOpcode(rawValue: 1514) }
  static var `i64x2Bitmask`: RegisterOpcode { RegisterOpcode(rawValue: 1515) }
  static var `i64x2Shl`: RegisterOpcode { RegisterOpcode(rawValue: 1516) }
  static var `i64x2ShrS`: RegisterOpcode { RegisterOpcode(rawValue: 1517) }
  static var `i64x2ShrU`: RegisterOpcode { RegisterOpcode(rawValue: 1518) }
  static var `i64x2Add`: RegisterOpcode { RegisterOpcode(rawValue: 1519) }
  static var `i64x2Sub`: RegisterOpcode { RegisterOpcode(rawValue: 1520) }
  static var `i64x2Mul`: RegisterOpcode { RegisterOpcode(rawValue: 1521) }
  static var `i64x2Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1522) }
  static var `i64x2Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1523) }
  static var `i64x2LtS`: RegisterOpcode { RegisterOpcode(rawValue: 1524) }
  static var `i64x2GtS`: RegisterOpcode { RegisterOpcode(rawValue: 1525) }
  static var `i64x2LeS`: RegisterOpcode { RegisterOpcode(rawValue: 1526) }
  static var `i64x2GeS`: RegisterOpcode { RegisterOpcode(rawValue: 1527) }
  static var `i64x2ExtendLowI32x4S`: RegisterOpcode { RegisterOpcode(rawValue: 1528) }
  static var `i64x2ExtendHighI32x4S`: RegisterOpcode { RegisterOpcode(rawValue: 1529) }
  static var `i64x2ExtmulLowI32x4S`: RegisterOpcode { RegisterOpcode(rawValue: 1530) }
  static var `i64x2ExtmulHighI32x4S`: RegisterOpcode { RegisterOpcode(rawValue: 1531) }
  static var `i64x2ExtendLowI32x4U`: RegisterOpcode { RegisterOpcode(rawValue: 1532) }
  static var `i64x2ExtendHighI32x4U`: RegisterOpcode { RegisterOpcode(rawValue: 1533) }
  static var `i64x2ExtmulLowI32x4U`: RegisterOpcode { RegisterOpcode(rawValue: 1534) }
  static var `i64x2ExtmulHighI32x4U`: RegisterOpcode { RegisterOpcode(rawValue: 1535) }
  static var `f32x4Abs`: RegisterOpcode { RegisterOpcode(rawValue: 1536) }
  static var `f32x4Neg`: RegisterOpcode { RegisterOpcode(rawValue: 1537) }
  static var `f32x4Sqrt`: RegisterOpcode { RegisterOpcode(rawValue: 1538) }
  static var `f32x4Ceil`: RegisterOpcode { RegisterOpcode(rawValue: 1539) }
  static var `f32x4Floor`: RegisterOpcode { RegisterOpcode(rawValue: 1540) }
  static var `f32x4Trunc`: RegisterOpcode { RegisterOpcode(rawValue: 1541) }
  static var `f32x4Nearest`: RegisterOpcode { RegisterOpcode(rawValue: 1542) }
  static var `f32x4Add`: RegisterOpcode { RegisterOpcode(rawValue: 1543) }
  static var `f32x4Sub`: RegisterOpcode { RegisterOpcode(rawValue: 1544) }
  static var `f32x4Mul`: RegisterOpcode { RegisterOpcode(rawValue: 1545) }
  static var `f32x4Div`: RegisterOpcode { RegisterOpcode(rawValue: 1546) }
  static var `f32x4Min`: RegisterOpcode { RegisterOpcode(rawValue: 1547) }
  static var `f32x4Max`: RegisterOpcode { RegisterOpcode(rawValue: 1548) }
  static var `f32x4Pmin`: RegisterOpcode { RegisterOpcode(rawValue: 1549) }
  static var `f32x4Pmax`: RegisterOpcode { RegisterOpcode(rawValue: 1550) }
  static var `f32x4Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1551) }
  static var `f32x4Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1552) }
  static var `f32x4Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1553) }
  static var `f32x4Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1554) }
  static var `f32x4Le`: RegisterOpcode { RegisterOpcode(rawValue: 1555) }
  static var `f32x4Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1556) }
  static var `f32x4RelaxedMadd`: RegisterOpcode { RegisterOpcode(rawValue: 1557) }
  static var `f32x4RelaxedNmadd`: RegisterOpcode { RegisterOpcode(rawValue: 1558) }
  static var `f64x2Abs`: RegisterOpcode { RegisterOpcode(rawValue: 1559) }
  static var `f64x2Neg`: RegisterOpcode { RegisterOpcode(rawValue: 1560) }
  static var `f64x2Sqrt`: RegisterOpcode { RegisterOpcode(rawValue: 1561) }
  static var `f64x2Ceil`: RegisterOpcode { RegisterOpcode(rawValue: 1562) }
  static var `f64x2Floor`: RegisterOpcode { RegisterOpcode(rawValue: 1563) }
  static var `f64x2Trunc`: RegisterOpcode { RegisterOpcode(rawValue: 1564) }
  static var `f64x2Nearest`: RegisterOpcode { RegisterOpcode(rawValue: 1565) }
  static var `f64x2Add`: RegisterOpcode { RegisterOpcode(rawValue: 1566) }
  static var `f64x2Sub`: RegisterOpcode { RegisterOpcode(rawValue: 1567) }
  static var `f64x2Mul`: RegisterOpcode { RegisterOpcode(rawValue: 1568) }
  static var `f64x2Div`: RegisterOpcode { RegisterOpcode(rawValue: 1569) }
  static var `f64x2Min`: RegisterOpcode { RegisterOpcode(rawValue: 1570) }
  static var `f64x2Max`: RegisterOpcode { RegisterOpcode(rawValue: 1571) }
  static var `f64x2Pmin`: RegisterOpcode { RegisterOpcode(rawValue: 1572) }
  static var `f64x2Pmax`: RegisterOpcode { RegisterOpcode(rawValue: 1573) }
  static var `f64x2Eq`: RegisterOpcode { RegisterOpcode(rawValue: 1574) }
  static var `f64x2Ne`: RegisterOpcode { RegisterOpcode(rawValue: 1575) }
  static var `f64x2Lt`: RegisterOpcode { RegisterOpcode(rawValue: 1576) }
  static var `f64x2Gt`: RegisterOpcode { RegisterOpcode(rawValue: 1577) }
  static var `f64x2Le`: RegisterOpcode { RegisterOpcode(rawValue: 1578) }
  static var `f64x2Ge`: RegisterOpcode { RegisterOpcode(rawValue: 1579) }
  static var `f64x2RelaxedMadd`: RegisterOpcode { RegisterOpcode(rawValue: 1580) }
  static var `f64x2RelaxedNmadd`: RegisterOpcode { RegisterOpcode(rawValue: 1581) }
  static var `v128Not`: RegisterOpcode { RegisterOpcode(rawValue: 1582) }
  static var `v128And`: RegisterOpcode { RegisterOpcode(rawValue: 1583) }
  static var `v128Andnot`: RegisterOpcode { RegisterOpcode(rawValue: 1584) }
  static var `v128Or`: RegisterOpcode { RegisterOpcode(rawValue: 1585) }
  static var `v128Xor`: RegisterOpcode { RegisterOpcode(rawValue: 1586) }
  static var `v128Bitselect`: RegisterOpcode { RegisterOpcode(rawValue: 1587) }
  static var `v128AnyTrue`: RegisterOpcode { RegisterOpcode(rawValue: 1588) }
  static var `i8x16Popcnt`: RegisterOpcode { RegisterOpcode(rawValue: 1589) }
  static var `i16x8Q15mulrSatS`: RegisterOpcode { RegisterOpcode(rawValue: 1590) }
  static var `i32x4DotI16x8S`: RegisterOpcode { RegisterOpcode(rawValue: 1591) }
  static var `i32x4TruncSatF32x4S`: RegisterOpcode { RegisterOpcode(rawValue: 1592) }
  static var `i32x4TruncSatF64x2SZero`: RegisterOpcode { RegisterOpcode(rawValue: 1593) }
  static var `f32x4ConvertI32x4S`: RegisterOpcode { RegisterOpcode(rawValue: 1594) }
  static var `f64x2ConvertLowI32x4S`: RegisterOpcode { RegisterOpcode(rawValue: 1595) }
  static var `i32x4TruncSatF32x4U`: RegisterOpcode { RegisterOpcode(rawValue: 1596) }
  static var `i32x4TruncSatF64x2UZero`: RegisterOpcode { RegisterOpcode(rawValue: 1597) }
  static var `f32x4ConvertI32x4U`: RegisterOpcode { RegisterOpcode(rawValue: 1598) }
  static var `f64x2ConvertLowI32x4U`: RegisterOpcode { RegisterOpcode(rawValue: 1599) }
  static var `f32x4DemoteF64x2Zero`: RegisterOpcode { RegisterOpcode(rawValue: 1600) }
  static var `f64x2PromoteLowF32x4`: RegisterOpcode { RegisterOpcode(rawValue: 1601) }
  static var `i16x8RelaxedDotI8x16I7x16S`: RegisterOpcode { RegisterOpcode(rawValue: 1602) }
  static var `i32x4RelaxedDotI8x16I7x16AddS`: RegisterOpcode { RegisterOpcode(rawValue: 1603) }

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
    vectorHandlers.forEach(body)
    fused1Handlers.forEach(body)
    fused2Handlers.forEach(body)
    fused3Handlers.forEach(body)
    fused4Handlers.forEach(body)
  }

  /// The words of an instruction, by opcode up to `unfusedCount`; zero where they depend on the instruction.
  static let lengths: [UInt8] = [1,1,1,2,2,2,2,2,2,2,0,0,2,2,2,3,2,2,2,2,2,2,2,2,2,3,2,2,2,3,3,2,4,4,4,4,1,2,2,3,2,2,3,2,2,3,2,2,2,2,2,2,2,2,2,2,2,3,2,2,2,3,2,2,2,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,2,2,2,2,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,3,2,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,2,3,3,3,3,2,2,3,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,3,3,2,2,3,3,2,3,2,3,2,3,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,2,2,2,3,2,2,2,3,2,2,2,3,2,2,2,3,2,2,2,3,2,2,2,3,2,2,2,3,4,4,2,2,2,3,4,4,2,2,2,3,4,4,2,2,2,3,4,4,2,2,2,3,2,2,2,3,2,2,2,3,4,4,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2]

  /// An opcode, the one behind it, and the opcode of both together.
  static let fusions: [(UInt16, UInt16, UInt16)] = [
    (374, 107, 1604),
    (1604, 7, 1605),
    (482, 186, 1606),
    (435, 187, 1607),
    (1607, 68, 1608),
    (1608, 189, 1609),
    (435, 186, 1610),
    (447, 14, 1611),
    (445, 186, 1612),
    (458, 186, 1613),
    (386, 187, 1614),
    (386, 186, 1615),
    (386, 111, 1616),
    (1163, 1025, 1617),
    (1617, 1020, 1618),
    (1618, 1017, 1619),
    (7, 187, 1620),
    (7, 186, 1621),
    (7, 107, 1622),
    (1622, 189, 1623),
    (1622, 188, 1624),
    (1624, 192, 1625),
    (8, 12, 1626),
    (8, 187, 1627),
    (8, 186, 1628),
    (1628, 186, 1629),
    (1629, 110, 1630),
    (1629, 109, 1631),
    (8, 184, 1632),
    (9, 14, 1633),
    (1633, 5, 1634),
    (9, 186, 1635),
    (14, 373, 1636),
    (14, 5, 1637),
    (14, 25, 1638),
    (14, 14, 1639),
    (1639, 14, 1640),
    (1640, 14, 1641),
    (1641, 14, 1642),
    (1639, 24, 1643),
    (1639, 22, 1644),
    (1639, 23, 1645),
    (1639, 21, 1646),
    (14, 12, 1647),
    (1647, 25, 1648),
    (14, 187, 1649),
    (1649, 109, 1650),
    (1650, 244, 1651),
    (14, 186, 1652),
    (1652, 387, 1653),
    (14, 538, 1654),
    (14, 24, 1655),
    (14, 22, 1656),
    (14, 23, 1657),
    (1657, 6, 1658),
    (1657, 188, 1659),
    (14, 21, 1660),
    (15, 530, 1661),
    (12, 408, 1662),
    (12, 5, 1663),
    (12, 6, 1664),
    (12, 7, 1665),
    (12, 8, 1666),
    (12, 9, 1667),
    (12, 25, 1668),
    (12, 30, 1669),
    (12, 14, 1670),
    (1670, 5, 1671),
    (12, 12, 1672),
    (1672, 25, 1673),
    (1672, 12, 1674),
    (1674, 25, 1675),
    (1674, 12, 1676),
    (12, 1017, 1677),
    (1677, 1282, 1678),
    (1678, 505, 1679),
    (12, 1016, 1680),
    (12, 187, 1681),
    (12, 185, 1682),
    (12, 186, 1683),
    (1683, 7, 1684),
    (12, 184, 1685),
    (12, 415, 1686),
    (12, 269, 1687),
    (12, 268, 1688),
    (12, 670, 1689),
    (1689, 12, 1690),
    (1690, 707, 1691),
    (12, 108, 1692),
    (12, 107, 1693),
    (12, 65, 1694),
    (1694, 190, 1695),
    (829, 845, 1696),
    (1696, 828, 1697),
    (828, 935, 1698),
    (828, 826, 1699),
    (1699, 851, 1700),
    (1700, 828, 1701),
    (828, 849, 1702),
    (828, 854, 1703),
    (828, 846, 1704),
    (1704, 828, 1705),
    (826, 850, 1706),
    (1706, 826, 1707),
    (1707, 851, 1708),
    (849, 843, 1709),
    (847, 829, 1710),
    (1710, 845, 1711),
    (1711, 828, 1712),
    (854, 846, 1713),
    (1713, 847, 1714),
    (1714, 828, 1715),
    (850, 828, 1716),
    (846, 847, 1717),
    (1717, 828, 1718),
    (1718, 847, 1719),
    (1021, 182, 1720),
    (1720, 186, 1721),
    (1721, 1039, 1722),
    (1020, 187, 1723),
    (1020, 181, 1724),
    (1724, 186, 1725),
    (1725, 186, 1726),
    (1724, 136, 1727),
    (1018, 504, 1728),
    (1728, 186, 1729),
    (1729, 561, 1730),
    (1262, 1020, 1731),
    (1262, 1054, 1732),
    (1136, 23, 1733),
    (1733, 21, 1734),
    (1734, 191, 1735),
    (1045, 1020, 1736),
    (1736, 181, 1737),
    (1043, 1021, 1738),
    (1043, 1020, 1739),
    (1739, 14, 1740),
    (1740, 186, 1741),
    (1739, 1046, 1742),
    (1742, 1021, 1743),
    (1739, 187, 1744),
    (1744, 137, 1745),
    (1043, 1035, 1746),
    (1746, 181, 1747),
    (1039, 1043, 1748),
    (1748, 1035, 1749),
    (1039, 1042, 1750),
    (1750, 138, 1751),
    (1751, 1021, 1752),
    (1046, 1020, 1753),
    (1044, 186, 1754),
    (1042, 138, 1755),
    (1038, 1038, 1756),
    (1756, 1021, 1757),
    (1757, 1159, 1758),
    (1035, 181, 1759),
    (1759, 135, 1760),
    (1025, 1020, 1761),
    (1761, 1046, 1762),
    (1762, 1017, 1763),
    (1034, 1047, 1764),
    (49, 387, 1765),
    (49, 7, 1766),
    (49, 190, 1767),
    (1767, 51, 1768),
    (49, 110, 1769),
    (1769, 410, 1770),
    (49, 123, 1771),
    (48, 6, 1772),
    (48, 190, 1773),
    (1773, 51, 1774),
    (191, 11, 1775),
    (191, 221, 1776),
    (191, 110, 1777),
    (191, 109, 1778),
    (191, 67, 1779),
    (1779, 9, 1780),
    (191, 162, 1781),
    (191, 144, 1782),
    (189, 191, 1783),
    (189, 189, 1784),
    (189, 190, 1785),
    (189, 188, 1786),
    (1786, 186, 1787),
    (1787, 186, 1788),
    (189, 245, 1789),
    (1789, 189, 1790),
    (1790, 109, 1791),
    (189, 110, 1792),
    (189, 109, 1793),
    (189, 124, 1794),
    (189, 68, 1795),
    (189, 67, 1796),
    (189, 38, 1797),
    (189, 162, 1798),
    (1798, 186, 1799),
    (1799, 186, 1800),
    (187, 482, 1801),
    (187, 51, 1802),
    (1802, 36, 1803),
    (187, 189, 1804),
    (187, 188, 1805),
    (1805, 209, 1806),
    (1806, 191, 1807),
    (187, 221, 1808),
    (187, 219, 1809),
    (187, 220, 1810),
    (1810, 403, 1811),
    (1811, 14, 1812),
    (1812, 23, 1813),
    (187, 96, 1814),
    (1814, 211, 1815),
    (187, 110, 1816),
    (1816, 30, 1817),
    (187, 109, 1818),
    (1818, 9, 1819),
    (187, 68, 1820),
    (1820, 189, 1821),
    (1821, 68, 1822),
    (187, 67, 1823),
    (187, 138, 1824),
    (1824, 1043, 1825),
    (1825, 1021, 1826),
    (1825, 1020, 1827),
    (1824, 1034, 1828),
    (1828, 1047, 1829),
    (187, 137, 1830),
    (187, 163, 1831),
    (187, 162, 1832),
    (187, 167, 1833),
    (185, 191, 1834),
    (185, 190, 1835),
    (185, 272, 1836),
    (1836, 245, 1837),
    (1837, 138, 1838),
    (185, 68, 1839),
    (1839, 189, 1840),
    (1840, 68, 1841),
    (1839, 508, 1842),
    (1842, 186, 1843),
    (1839, 144, 1844),
    (1844, 186, 1845),
    (185, 67, 1846),
    (185, 138, 1847),
    (1847, 1043, 1848),
    (1848, 1021, 1849),
    (185, 162, 1850),
    (1850, 39, 1851),
    (185, 145, 1852),
    (1852, 186, 1853),
    (1853, 65, 1854),
    (190, 410, 1855),
    (190, 51, 1856),
    (1856, 184, 1857),
    (1857, 410, 1858),
    (1856, 39, 1859),
    (190, 187, 1860),
    (190, 186, 1861),
    (190, 220, 1862),
    (190, 109, 1863),
    (190, 107, 1864),
    (190, 65, 1865),
    (190, 162, 1866),
    (188, 482, 1867),
    (1867, 186, 1868),
    (1868, 241, 1869),
    (188, 410, 1870),
    (188, 12, 1871),
    (1871, 282, 1872),
    (1872, 283, 1873),
    (188, 187, 1874),
    (1874, 110, 1875),
    (1874, 109, 1876),
    (1876, 187, 1877),
    (188, 190, 1878),
    (188, 188, 1879),
    (1879, 186, 1880),
    (1880, 186, 1881),
    (188, 186, 1882),
    (1882, 186, 1883),
    (1883, 7, 1884),
    (188, 184, 1885),
    (188, 428, 1886),
    (188, 426, 1887),
    (1887, 186, 1888),
    (1888, 6, 1889),
    (188, 393, 1890),
    (1890, 23, 1891),
    (1891, 162, 1892),
    (188, 245, 1893),
    (188, 244, 1894),
    (188, 273, 1895),
    (188, 235, 1896),
    (1896, 286, 1897),
    (1897, 188, 1898),
    (188, 234, 1899),
    (188, 110, 1900),
    (188, 108, 1901),
    (1901, 434, 1902),
    (188, 109, 1903),
    (188, 107, 1904),
    (188, 123, 1905),
    (188, 68, 1906),
    (188, 67, 1907),
    (188, 162, 1908),
    (1908, 186, 1909),
    (188, 167, 1910),
    (186, 482, 1911),
    (186, 423, 1912),
    (186, 410, 1913),
    (186, 387, 1914),
    (186, 386, 1915),
    (186, 5, 1916),
    (186, 6, 1917),
    (186, 7, 1918),
    (186, 25, 1919),
    (186, 14, 1920),
    (1920, 14, 1921),
    (186, 12, 1922),
    (1922, 25, 1923),
    (1922, 12, 1924),
    (1922, 186, 1925),
    (186, 1039, 1926),
    (1926, 1042, 1927),
    (1927, 138, 1928),
    (186, 51, 1929),
    (1929, 190, 1930),
    (1930, 51, 1931),
    (1931, 39, 1932),
    (1929, 124, 1933),
    (1929, 39, 1934),
    (1929, 173, 1935),
    (1935, 14, 1936),
    (1936, 25, 1937),
    (186, 187, 1938),
    (1938, 258, 1939),
    (1939, 447, 1940),
    (186, 185, 1941),
    (1941, 67, 1942),
    (1942, 498, 1943),
    (1943, 447, 1944),
    (1944, 12, 1945),
    (1945, 5, 1946),
    (186, 188, 1947),
    (186, 186, 1948),
    (1948, 387, 1949),
    (1948, 386, 1950),
    (1948, 7, 1951),
    (1948, 14, 1952),
    (1948, 12, 1953),
    (1953, 186, 1954),
    (1948, 186, 1955),
    (1955, 386, 1956),
    (1955, 7, 1957),
    (1955, 416, 1958),
    (1948, 250, 1959),
    (1959, 411, 1960),
    (186, 184, 1961),
    (1961, 186, 1962),
    (1962, 506, 1963),
    (186, 221, 1964),
    (186, 220, 1965),
    (186, 218, 1966),
    (186, 241, 1967),
    (1967, 189, 1968),
    (1968, 110, 1969),
    (1968, 109, 1970),
    (1967, 188, 1971),
    (186, 240, 1972),
    (1972, 188, 1973),
    (186, 560, 1974),
    (186, 88, 1975),
    (1975, 186, 1976),
    (186, 110, 1977),
    (186, 108, 1978),
    (1978, 110, 1979),
    (1979, 12, 1980),
    (186, 109, 1981),
    (1981, 203, 1982),
    (1982, 482, 1983),
    (186, 107, 1984),
    (1984, 186, 1985),
    (1985, 432, 1986),
    (1984, 109, 1987),
    (186, 66, 1988),
    (1988, 245, 1989),
    (1989, 189, 1990),
    (1989, 188, 1991),
    (186, 67, 1992),
    (186, 65, 1993),
    (1993, 186, 1994),
    (1994, 6, 1995),
    (186, 137, 1996),
    (1996, 1042, 1997),
    (186, 162, 1998),
    (186, 167, 1999),
    (184, 12, 2000),
    (184, 191, 2001),
    (2001, 110, 2002),
    (2002, 210, 2003),
    (2001, 138, 2004),
    (2001, 137, 2005),
    (2005, 136, 2006),
    (184, 190, 2007),
    (2007, 66, 2008),
    (2008, 144, 2009),
    (2007, 137, 2010),
    (184, 186, 2011),
    (2011, 12, 2012),
    (2012, 65, 2013),
    (184, 184, 2014),
    (184, 68, 2015),
    (2015, 189, 2016),
    (2016, 68, 2017),
    (184, 67, 2018),
    (184, 65, 2019),
    (184, 137, 2020),
    (221, 7, 2021),
    (221, 9, 2022),
    (221, 191, 2023),
    (2023, 109, 2024),
    (2024, 269, 2025),
    (219, 188, 2026),
    (217, 7, 2027),
    (217, 9, 2028),
    (217, 1263, 2029),
    (2029, 1020, 2030),
    (2030, 12, 2031),
    (217, 190, 2032),
    (2032, 86, 2033),
    (2033, 190, 2034),
    (217, 245, 2035),
    (2035, 191, 2036),
    (2036, 110, 2037),
    (217, 235, 2038),
    (2038, 212, 2039),
    (2039, 65, 2040),
    (217, 24, 2041),
    (217, 23, 2042),
    (220, 7, 2043),
    (220, 9, 2044),
    (220, 191, 2045),
    (220, 190, 2046),
    (220, 217, 2047),
    (220, 244, 2048),
    (218, 190, 2049),
    (216, 7, 2050),
    (216, 9, 2051),
    (216, 190, 2052),
    (216, 216, 2053),
    (216, 245, 2054),
    (216, 21, 2055),
    (325, 213, 2056),
    (324, 213, 2057),
    (324, 212, 2058),
    (371, 14, 2059),
    (414, 12, 2060),
    (429, 23, 2061),
    (2061, 431, 2062),
    (427, 24, 2063),
    (428, 21, 2064),
    (426, 186, 2065),
    (392, 21, 2066),
    (2066, 162, 2067),
    (2067, 186, 2068),
    (403, 14, 2069),
    (2069, 23, 2070),
    (402, 14, 2071),
    (2071, 23, 2072),
    (213, 273, 2073),
    (211, 189, 2074),
    (2074, 189, 2075),
    (211, 188, 2076),
    (2076, 187, 2077),
    (2077, 109, 2078),
    (209, 189, 2079),
    (209, 188, 2080),
    (209, 273, 2081),
    (212, 273, 2082),
    (212, 65, 2083),
    (208, 190, 2084),
    (208, 188, 2085),
    (378, 8, 2086),
    (227, 227, 2087),
    (227, 226, 2088),
    (225, 162, 2089),
    (226, 269, 2090),
    (226, 268, 2091),
    (356, 1263, 2092),
    (2092, 1054, 2093),
    (2093, 1130, 2094),
    (283, 235, 2095),
    (286, 188, 2096),
    (2096, 235, 2097),
    (2097, 286, 2098),
    (286, 283, 2099),
    (2099, 234, 2100),
    (282, 283, 2101),
    (245, 191, 2102),
    (245, 189, 2103),
    (245, 190, 2104),
    (245, 188, 2105),
    (2105, 110, 2106),
    (245, 110, 2107),
    (241, 191, 2108),
    (241, 189, 2109),
    (241, 190, 2110),
    (241, 188, 2111),
    (2111, 110, 2112),
    (2111, 109, 2113),
    (241, 227, 2114),
    (241, 226, 2115),
    (244, 190, 2116),
    (2116, 109, 2117),
    (244, 188, 2118),
    (244, 110, 2119),
    (2119, 162, 2120),
    (2120, 160, 2121),
    (244, 109, 2122),
    (244, 107, 2123),
    (240, 189, 2124),
    (240, 187, 2125),
    (240, 190, 2126),
    (240, 188, 2127),
    (2127, 107, 2128),
    (240, 186, 2129),
    (240, 227, 2130),
    (273, 189, 2131),
    (273, 221, 2132),
    (273, 220, 2133),
    (273, 235, 2134),
    (273, 234, 2135),
    (2135, 245, 2136),
    (277, 221, 2137),
    (277, 220, 2138),
    (269, 221, 2139),
    (2139, 191, 2140),
    (2140, 109, 2141),
    (269, 220, 2142),
    (269, 227, 2143),
    (269, 235, 2144),
    (269, 234, 2145),
    (2145, 187, 2146),
    (2146, 68, 2147),
    (272, 189, 2148),
    (272, 188, 2149),
    (272, 220, 2150),
    (272, 276, 2151),
    (2151, 221, 2152),
    (2152, 7, 2153),
    (276, 221, 2154),
    (268, 220, 2155),
    (266, 107, 2156),
    (2156, 243, 2157),
    (2157, 227, 2158),
    (203, 191, 2159),
    (203, 190, 2160),
    (193, 162, 2161),
    (192, 435, 2162),
    (192, 7, 2163),
    (1211, 219, 2164),
    (2164, 190, 2165),
    (2165, 589, 2166),
    (1211, 220, 2167),
    (2167, 589, 2168),
    (2168, 540, 2169),
    (1209, 189, 2170),
    (2170, 68, 2171),
    (2171, 7, 2172),
    (1209, 221, 2173),
    (1209, 123, 2174),
    (1210, 220, 2175),
    (2175, 589, 2176),
    (1210, 1208, 2177),
    (2177, 1208, 2178),
    (1210, 122, 2179),
    (1208, 220, 2180),
    (1208, 121, 2181),
    (237, 188, 2182),
    (2182, 273, 2183),
    (2183, 235, 2184),
    (237, 272, 2185),
    (235, 188, 2186),
    (235, 221, 2187),
    (2187, 245, 2188),
    (2188, 109, 2189),
    (235, 286, 2190),
    (2190, 188, 2191),
    (2191, 235, 2192),
    (235, 235, 2193),
    (2193, 235, 2194),
    (2194, 234, 2195),
    (235, 162, 2196),
    (233, 221, 2197),
    (234, 186, 2198),
    (234, 209, 2199),
    (2199, 190, 2200),
    (2200, 1040, 2201),
    (234, 283, 2202),
    (2202, 235, 2203),
    (2203, 188, 2204),
    (234, 268, 2205),
    (234, 162, 2206),
    (232, 220, 2207),
    (509, 171, 2208),
    (507, 1211, 2209),
    (507, 1210, 2210),
    (507, 123, 2211),
    (2211, 507, 2212),
    (2212, 123, 2213),
    (507, 173, 2214),
    (2214, 507, 2215),
    (2215, 173, 2216),
    (507, 172, 2217),
    (2217, 507, 2218),
    (2218, 172, 2219),
    (507, 146, 2220),
    (505, 508, 2221),
    (508, 187, 2222),
    (508, 186, 2223),
    (508, 217, 2224),
    (2224, 7, 2225),
    (508, 1208, 2226),
    (508, 508, 2227),
    (2227, 508, 2228),
    (508, 527, 2229),
    (2229, 509, 2230),
    (2230, 509, 2231),
    (508, 526, 2232),
    (508, 813, 2233),
    (2233, 563, 2234),
    (2234, 554, 2235),
    (508, 171, 2236),
    (506, 706, 2237),
    (506, 506, 2238),
    (506, 504, 2239),
    (2239, 512, 2240),
    (2240, 506, 2241),
    (506, 122, 2242),
    (2242, 171, 2243),
    (504, 790, 2244),
    (504, 186, 2245),
    (504, 508, 2246),
    (541, 1323, 2247),
    (2247, 14, 2248),
    (2248, 14, 2249),
    (537, 1323, 2250),
    (2250, 14, 2251),
    (540, 1322, 2252),
    (536, 1322, 2253),
    (746, 526, 2254),
    (2254, 588, 2255),
    (2255, 6, 2256),
    (529, 509, 2257),
    (2257, 38, 2258),
    (529, 508, 2259),
    (527, 508, 2260),
    (2260, 527, 2261),
    (670, 537, 2262),
    (2262, 1323, 2263),
    (2263, 7, 2264),
    (603, 508, 2265),
    (2265, 549, 2266),
    (2266, 807, 2267),
    (606, 508, 2268),
    (565, 554, 2269),
    (2269, 1210, 2270),
    (561, 554, 2271),
    (2271, 593, 2272),
    (2272, 554, 2273),
    (579, 508, 2274),
    (2274, 186, 2275),
    (2275, 7, 2276),
    (579, 538, 2277),
    (593, 1211, 2278),
    (593, 554, 2279),
    (588, 6, 2280),
    (588, 1210, 2281),
    (2281, 220, 2282),
    (588, 540, 2283),
    (512, 506, 2284),
    (512, 525, 2285),
    (2285, 579, 2286),
    (2286, 538, 2287),
    (555, 15, 2288),
    (2288, 531, 2289),
    (2288, 530, 2290),
    (2290, 593, 2291),
    (555, 606, 2292),
    (554, 529, 2293),
    (2293, 508, 2294),
    (2294, 1209, 2295),
    (554, 606, 2296),
    (554, 592, 2297),
    (1323, 7, 2298),
    (1322, 7, 2299),
    (1322, 9, 2300),
    (96, 211, 2301),
    (2301, 188, 2302),
    (94, 374, 2303),
    (2303, 107, 2304),
    (93, 94, 2305),
    (2305, 392, 2306),
    (2306, 23, 2307),
    (93, 93, 2308),
    (2308, 393, 2309),
    (2309, 23, 2310),
    (86, 190, 2311),
    (110, 12, 2312),
    (110, 188, 2313),
    (110, 211, 2314),
    (2314, 188, 2315),
    (2315, 187, 2316),
    (110, 245, 2317),
    (110, 162, 2318),
    (108, 386, 2319),
    (108, 7, 2320),
    (108, 9, 2321),
    (108, 191, 2322),
    (2322, 162, 2323),
    (108, 189, 2324),
    (2324, 162, 2325),
    (108, 190, 2326),
    (2326, 162, 2327),
    (108, 188, 2328),
    (2328, 12, 2329),
    (2329, 12, 2330),
    (2330, 25, 2331),
    (108, 221, 2332),
    (108, 245, 2333),
    (108, 110, 2334),
    (2334, 12, 2335),
    (2335, 30, 2336),
    (2335, 12, 2337),
    (108, 162, 2338),
    (112, 374, 2339),
    (112, 399, 2340),
    (2340, 112, 2341),
    (2341, 423, 2342),
    (112, 386, 2343),
    (2343, 111, 2344),
    (2344, 111, 2345),
    (112, 191, 2346),
    (112, 190, 2347),
    (109, 7, 2348),
    (109, 12, 2349),
    (109, 187, 2350),
    (2350, 110, 2351),
    (2351, 189, 2352),
    (2351, 211, 2353),
    (109, 188, 2354),
    (109, 186, 2355),
    (109, 244, 2356),
    (109, 234, 2357),
    (109, 108, 2358),
    (109, 162, 2359),
    (107, 458, 2360),
    (2360, 187, 2361),
    (2361, 163, 2362),
    (2360, 186, 2363),
    (107, 386, 2364),
    (107, 7, 2365),
    (107, 9, 2366),
    (2366, 110, 2367),
    (2367, 162, 2368),
    (107, 25, 2369),
    (107, 14, 2370),
    (107, 12, 2371),
    (2371, 25, 2372),
    (2371, 12, 2373),
    (107, 191, 2374),
    (2374, 162, 2375),
    (107, 189, 2376),
    (107, 187, 2377),
    (2377, 110, 2378),
    (2378, 211, 2379),
    (2378, 110, 2380),
    (2380, 12, 2381),
    (2377, 163, 2382),
    (2382, 160, 2383),
    (107, 190, 2384),
    (107, 188, 2385),
    (107, 186, 2386),
    (2386, 12, 2387),
    (2387, 396, 2388),
    (2386, 110, 2389),
    (2389, 162, 2390),
    (107, 184, 2391),
    (2391, 191, 2392),
    (2392, 110, 2393),
    (107, 221, 2394),
    (2394, 9, 2395),
    (107, 220, 2396),
    (2396, 188, 2397),
    (2397, 217, 2398),
    (2398, 7, 2399),
    (107, 245, 2400),
    (107, 241, 2401),
    (2401, 189, 2402),
    (107, 244, 2403),
    (107, 240, 2404),
    (107, 269, 2405),
    (107, 268, 2406),
    (107, 110, 2407),
    (107, 108, 2408),
    (2408, 162, 2409),
    (2409, 160, 2410),
    (107, 109, 2411),
    (2411, 410, 2412),
    (2411, 12, 2413),
    (107, 107, 2414),
    (2414, 375, 2415),
    (2415, 385, 2416),
    (2414, 12, 2417),
    (2417, 25, 2418),
    (2414, 188, 2419),
    (2414, 108, 2420),
    (2414, 107, 2421),
    (107, 162, 2422),
    (111, 375, 2423),
    (2423, 143, 2424),
    (2424, 187, 2425),
    (2424, 186, 2426),
    (111, 482, 2427),
    (111, 446, 2428),
    (111, 386, 2429),
    (111, 190, 2430),
    (111, 112, 2431),
    (2431, 386, 2432),
    (2432, 111, 2433),
    (111, 111, 2434),
    (124, 171, 2435),
    (122, 7, 2436),
    (122, 171, 2437),
    (2437, 506, 2438),
    (123, 186, 2439),
    (2439, 66, 2440),
    (2440, 245, 2441),
    (123, 122, 2442),
    (123, 171, 2443),
    (121, 9, 2444),
    (2444, 14, 2445),
    (2445, 5, 2446),
    (121, 186, 2447),
    (121, 122, 2448),
    (121, 121, 2449),
    (2449, 713, 2450),
    (2450, 23, 2451),
    (2451, 704, 2452),
    (2449, 121, 2453),
    (2453, 121, 2454),
    (121, 171, 2455),
    (2455, 186, 2456),
    (68, 189, 2457),
    (2457, 245, 2458),
    (2458, 189, 2459),
    (68, 188, 2460),
    (68, 144, 2461),
    (2461, 186, 2462),
    (66, 387, 2463),
    (66, 7, 2464),
    (66, 9, 2465),
    (66, 11, 2466),
    (66, 191, 2467),
    (66, 190, 2468),
    (66, 221, 2469),
    (2469, 7, 2470),
    (66, 381, 2471),
    (2471, 188, 2472),
    (2472, 429, 2473),
    (66, 245, 2474),
    (66, 244, 2475),
    (66, 144, 2476),
    (2476, 186, 2477),
    (2477, 186, 2478),
    (2478, 410, 2479),
    (67, 7, 2480),
    (67, 191, 2481),
    (67, 187, 2482),
    (67, 217, 2483),
    (67, 144, 2484),
    (2484, 186, 2485),
    (65, 387, 2486),
    (65, 7, 2487),
    (65, 9, 2488),
    (2488, 186, 2489),
    (65, 190, 2490),
    (65, 186, 2491),
    (2491, 6, 2492),
    (65, 217, 2493),
    (2493, 374, 2494),
    (65, 220, 2495),
    (65, 244, 2496),
    (65, 66, 2497),
    (2497, 374, 2498),
    (65, 65, 2499),
    (2499, 386, 2500),
    (2500, 186, 2501),
    (65, 144, 2502),
    (128, 851, 2503),
    (128, 850, 2504),
    (138, 1043, 2505),
    (2505, 1021, 2506),
    (2506, 181, 2507),
    (136, 1045, 2508),
    (136, 1043, 2509),
    (2509, 1021, 2510),
    (136, 1044, 2511),
    (2511, 187, 2512),
    (2511, 184, 2513),
    (137, 1020, 2514),
    (137, 187, 2515),
    (2515, 138, 2516),
    (137, 137, 2517),
    (135, 1039, 2518),
    (2518, 1043, 2519),
    (135, 1042, 2520),
    (135, 186, 2521),
    (2521, 138, 2522),
    (135, 184, 2523),
    (2523, 137, 2524),
    (2524, 1042, 2525),
    (135, 135, 2526),
    (2526, 1042, 2527),
    (2527, 1020, 2528),
    (24, 144, 2529),
    (2529, 186, 2530),
    (22, 162, 2531),
    (2531, 107, 2532),
    (23, 188, 2533),
    (23, 429, 2534),
    (2534, 23, 2535),
    (2535, 153, 2536),
    (23, 537, 2537),
    (2537, 1323, 2538),
    (2538, 14, 2539),
    (23, 561, 2540),
    (2540, 554, 2541),
    (2541, 593, 2542),
    (23, 21, 2543),
    (23, 144, 2544),
    (21, 190, 2545),
    (21, 428, 2546),
    (21, 21, 2547),
    (21, 162, 2548),
    (153, 187, 2549),
    (153, 186, 2550),
    (2550, 186, 2551),
    (151, 151, 2552),
    (163, 184, 2553),
    (163, 36, 2554),
    (163, 160, 2555),
    (162, 5, 2556),
    (162, 187, 2557),
    (162, 185, 2558),
    (162, 186, 2559),
    (2559, 187, 2560),
    (2559, 186, 2561),
    (2561, 410, 2562),
    (162, 184, 2563),
    (162, 108, 2564),
    (162, 109, 2565),
    (162, 107, 2566),
    (162, 36, 2567),
    (162, 160, 2568),
    (2568, 186, 2569),
    (2569, 186, 2570),
    (161, 187, 2571),
    (161, 186, 2572),
    (2572, 186, 2573),
    (2573, 12, 2574),
    (161, 161, 2575),
    (160, 14, 2576),
    (2576, 5, 2577),
    (160, 187, 2578),
    (2578, 163, 2579),
    (2579, 36, 2580),
    (160, 186, 2581),
    (2581, 5, 2582),
    (2581, 186, 2583),
    (2583, 186, 2584),
    (2581, 109, 2585),
    (2585, 108, 2586),
    (2581, 107, 2587),
    (160, 36, 2588),
    (160, 160, 2589),
    (2589, 12, 2590),
    (2589, 186, 2591),
    (2591, 186, 2592),
    (2589, 37, 2593),
    (2589, 160, 2594),
    (173, 14, 2595),
    (2595, 25, 2596),
    (171, 186, 2597),
    (2597, 5, 2598),
    (170, 170, 2599),
    (169, 169, 2600),
    (2600, 169, 2601),
    (2601, 169, 2602),
    (145, 187, 2603),
    (145, 186, 2604),
    (2604, 65, 2605),
    (2605, 9, 2606),
    (144, 187, 2607),
    (144, 186, 2608),
    (2608, 187, 2609),
    (2608, 186, 2610),
    (143, 186, 2611),
    (143, 184, 2612),
    (2612, 504, 2613),
    (2613, 730, 2614),
    (178, 187, 2615),
    (178, 186, 2616),
    (181, 186, 2617),
    (2617, 186, 2618),
    (2618, 386, 2619),
    (2617, 137, 2620),
    (2620, 185, 2621),
    (181, 135, 2622),
    (16, 48, 2623),
    (16, 107, 2624),
    (2624, 9, 2625),
    (17, 469, 2626),
    (2626, 37, 2627),
    (17, 49, 2628),
    (2628, 190, 2629),
    (2629, 51, 2630),
    (17, 48, 2631),
    (17, 107, 2632),
    (2632, 191, 2633),
    (2633, 109, 2634),
    (17, 16, 2635),
    (2635, 48, 2636),
    (18, 49, 2637),
    (2637, 190, 2638),
    (2638, 51, 2639),
    (18, 48, 2640),
    (2640, 123, 2641),
    (2641, 121, 2642),
    (2642, 121, 2643),
    (18, 16, 2644),
    (2644, 6, 2645),
    (2644, 186, 2646),
    (2646, 187, 2647),
    (18, 17, 2648),
    (2648, 14, 2649),
    (2649, 14, 2650),
    (19, 433, 2651),
    (2651, 12, 2652),
    (2652, 5, 2653),
    (19, 16, 2654),
    (2654, 409, 2655),
    (19, 18, 2656),
    (374, 108, 1604),
    (482, 187, 1606),
    (445, 187, 1612),
    (458, 187, 1613),
    (386, 112, 1616),
    (1617, 1021, 1618),
    (7, 108, 1622),
    (1624, 193, 1625),
    (1628, 187, 1629),
    (8, 185, 1632),
    (9, 187, 1635),
    (1649, 110, 1650),
    (1650, 245, 1651),
    (14, 539, 1654),
    (1657, 189, 1659),
    (15, 531, 1661),
    (1677, 1283, 1678),
    (12, 671, 1689),
    (12, 66, 1694),
    (1694, 191, 1695),
    (1696, 829, 1697),
    (828, 827, 1699),
    (1700, 829, 1701),
    (828, 855, 1703),
    (828, 847, 1704),
    (1704, 829, 1705),
    (826, 851, 1706),
    (1706, 827, 1707),
    (1711, 829, 1712),
    (854, 847, 1713),
    (1714, 829, 1715),
    (850, 829, 1716),
    (1717, 829, 1718),
    (1720, 187, 1721),
    (1724, 187, 1725),
    (1725, 187, 1726),
    (1018, 505, 1728),
    (1728, 187, 1729),
    (1262, 1021, 1731),
    (1262, 1055, 1732),
    (1136, 24, 1733),
    (1733, 22, 1734),
    (1045, 1021, 1736),
    (1740, 187, 1741),
    (1739, 1047, 1742),
    (1744, 138, 1745),
    (1046, 1021, 1753),
    (1044, 187, 1754),
    (1038, 1039, 1756),
    (1759, 136, 1760),
    (1025, 1021, 1761),
    (1761, 1047, 1762),
    (49, 191, 1767),
    (49, 124, 1771),
    (48, 191, 1773),
    (191, 68, 1779),
    (1786, 187, 1787),
    (1787, 187, 1788),
    (1790, 110, 1791),
    (1798, 187, 1799),
    (1799, 187, 1800),
    (1812, 24, 1813),
    (1824, 1035, 1828),
    (185, 273, 1836),
    (1839, 509, 1842),
    (1842, 187, 1843),
    (1844, 187, 1845),
    (1852, 187, 1853),
    (1853, 66, 1854),
    (1856, 185, 1857),
    (190, 221, 1862),
    (190, 110, 1863),
    (190, 108, 1864),
    (190, 66, 1865),
    (1867, 187, 1868),
    (1871, 283, 1872),
    (188, 191, 1878),
    (188, 189, 1879),
    (1879, 187, 1880),
    (1880, 187, 1881),
    (1882, 187, 1883),
    (188, 185, 1885),
    (188, 429, 1886),
    (188, 427, 1887),
    (1887, 187, 1888),
    (1890, 24, 1891),
    (1896, 287, 1897),
    (1897, 189, 1898),
    (188, 124, 1905),
    (1908, 187, 1909),
    (1922, 187, 1925),
    (1926, 1043, 1927),
    (1929, 191, 1930),
    (1938, 259, 1939),
    (1941, 68, 1942),
    (1942, 499, 1943),
    (186, 189, 1947),
    (1953, 187, 1954),
    (1948, 187, 1955),
    (1955, 417, 1958),
    (1948, 251, 1959),
    (1961, 187, 1962),
    (1962, 507, 1963),
    (186, 219, 1966),
    (1972, 189, 1973),
    (186, 561, 1974),
    (186, 89, 1975),
    (1975, 187, 1976),
    (1984, 187, 1985),
    (1984, 110, 1987),
    (186, 68, 1992),
    (1993, 187, 1994),
    (186, 138, 1996),
    (1996, 1043, 1997),
    (2002, 211, 2003),
    (2007, 138, 2010),
    (184, 187, 2011),
    (2012, 66, 2013),
    (184, 185, 2014),
    (184, 66, 2019),
    (184, 138, 2020),
    (2023, 110, 2024),
    (219, 189, 2026),
    (2029, 1021, 2030),
    (217, 191, 2032),
    (2032, 87, 2033),
    (2033, 191, 2034),
    (2038, 213, 2039),
    (2039, 66, 2040),
    (220, 245, 2048),
    (218, 191, 2049),
    (216, 191, 2052),
    (216, 217, 2053),
    (216, 22, 2055),
    (429, 24, 2061),
    (428, 22, 2064),
    (426, 187, 2065),
    (392, 22, 2066),
    (2067, 187, 2068),
    (2069, 24, 2070),
    (2071, 24, 2072),
    (2077, 110, 2078),
    (212, 66, 2083),
    (208, 191, 2084),
    (208, 189, 2085),
    (2092, 1055, 2093),
    (286, 189, 2096),
    (2097, 287, 2098),
    (2099, 235, 2100),
    (244, 191, 2116),
    (2116, 110, 2117),
    (244, 189, 2118),
    (244, 108, 2123),
    (240, 191, 2126),
    (2127, 108, 2128),
    (2140, 110, 2141),
    (272, 221, 2150),
    (272, 277, 2151),
    (268, 221, 2155),
    (266, 108, 2156),
    (2164, 191, 2165),
    (1211, 221, 2167),
    (2168, 541, 2169),
    (1209, 124, 2174),
    (1210, 221, 2175),
    (1210, 1209, 2177),
    (2177, 1209, 2178),
    (1208, 221, 2180),
    (1208, 122, 2181),
    (237, 189, 2182),
    (237, 273, 2185),
    (235, 189, 2186),
    (2188, 110, 2189),
    (235, 287, 2190),
    (2190, 189, 2191),
    (2194, 235, 2195),
    (234, 187, 2198),
    (2199, 191, 2200),
    (2200, 1041, 2201),
    (2203, 189, 2204),
    (234, 269, 2205),
    (232, 221, 2207),
    (507, 124, 2211),
    (2212, 124, 2213),
    (505, 509, 2221),
    (508, 1209, 2226),
    (508, 509, 2227),
    (2227, 509, 2228),
    (2234, 555, 2235),
    (506, 507, 2238),
    (506, 505, 2239),
    (2239, 513, 2240),
    (2240, 507, 2241),
    (504, 187, 2245),
    (504, 509, 2246),
    (540, 1323, 2252),
    (536, 1323, 2253),
    (746, 527, 2254),
    (2254, 589, 2255),
    (527, 509, 2260),
    (603, 509, 2265),
    (606, 509, 2268),
    (565, 555, 2269),
    (2269, 1211, 2270),
    (561, 555, 2271),
    (2272, 555, 2273),
    (579, 509, 2274),
    (2274, 187, 2275),
    (579, 539, 2277),
    (593, 555, 2279),
    (588, 1211, 2281),
    (2281, 221, 2282),
    (588, 541, 2283),
    (512, 507, 2284),
    (2286, 539, 2287),
    (555, 607, 2292),
    (2293, 509, 2294),
    (554, 607, 2296),
    (554, 593, 2297),
    (2301, 189, 2302),
    (2303, 108, 2304),
    (2305, 393, 2306),
    (2306, 24, 2307),
    (2309, 24, 2310),
    (86, 191, 2311),
    (110, 189, 2313),
    (2314, 189, 2315),
    (2343, 112, 2344),
    (2344, 112, 2345),
    (109, 189, 2354),
    (109, 245, 2356),
    (109, 235, 2357),
    (107, 185, 2391),
    (2396, 189, 2397),
    (2414, 189, 2419),
    (111, 191, 2430),
    (2432, 112, 2433),
    (2437, 507, 2438),
    (123, 187, 2439),
    (121, 187, 2447),
    (2450, 24, 2451),
    (2449, 122, 2453),
    (2453, 122, 2454),
    (2455, 187, 2456),
    (2461, 187, 2462),
    (2471, 189, 2472),
    (2476, 187, 2477),
    (2477, 187, 2478),
    (2484, 187, 2485),
    (2488, 187, 2489),
    (65, 191, 2490),
    (65, 187, 2491),
    (65, 221, 2495),
    (65, 245, 2496),
    (2500, 187, 2501),
    (2511, 185, 2513),
    (137, 1021, 2514),
    (137, 138, 2517),
    (135, 1043, 2520),
    (135, 187, 2521),
    (135, 185, 2523),
    (2523, 138, 2524),
    (2524, 1043, 2525),
    (135, 136, 2526),
    (2526, 1043, 2527),
    (2527, 1021, 2528),
    (2529, 187, 2530),
    (2531, 108, 2532),
    (23, 189, 2533),
    (2534, 24, 2535),
    (2540, 555, 2541),
    (23, 22, 2543),
    (21, 191, 2545),
    (21, 429, 2546),
    (21, 22, 2547),
    (2550, 187, 2551),
    (163, 185, 2553),
    (162, 110, 2565),
    (2568, 187, 2569),
    (2569, 187, 2570),
    (2572, 187, 2573),
    (2581, 187, 2583),
    (2583, 187, 2584),
    (2581, 110, 2585),
    (2581, 108, 2587),
    (2589, 187, 2591),
    (2591, 187, 2592),
    (171, 187, 2597),
    (2604, 66, 2605),
    (143, 187, 2611),
    (143, 185, 2612),
    (2612, 505, 2613),
    (181, 187, 2617),
    (2617, 187, 2618),
    (2617, 138, 2620),
    (181, 136, 2622),
    (16, 49, 2623),
    (16, 108, 2624),
    (2628, 191, 2629),
    (17, 108, 2632),
    (2633, 110, 2634),
    (2635, 49, 2636),
    (2637, 191, 2638),
    (2640, 124, 2641),
    (2641, 122, 2642),
    (2642, 122, 2643),
    (2644, 187, 2646),
    (829, 935, 1698),
    (829, 826, 1699),
    (829, 849, 1702),
    (829, 854, 1703),
    (829, 846, 1704),
    (827, 850, 1706),
    (855, 846, 1713),
    (851, 828, 1716),
    (847, 847, 1717),
    (1021, 187, 1723),
    (1021, 181, 1724),
    (1019, 504, 1728),
    (1263, 1020, 1731),
    (1263, 1054, 1732),
    (1137, 23, 1733),
    (1047, 1020, 1753),
    (1045, 186, 1754),
    (1043, 138, 1755),
    (1039, 1038, 1756),
    (1035, 1047, 1764),
    (49, 6, 1772),
    (191, 410, 1855),
    (191, 51, 1856),
    (191, 187, 1860),
    (191, 186, 1861),
    (191, 220, 1862),
    (191, 107, 1864),
    (191, 65, 1865),
    (189, 482, 1867),
    (189, 410, 1870),
    (189, 12, 1871),
    (189, 187, 1874),
    (189, 186, 1882),
    (189, 184, 1885),
    (189, 428, 1886),
    (189, 426, 1887),
    (189, 393, 1890),
    (189, 244, 1894),
    (189, 273, 1895),
    (189, 235, 1896),
    (189, 234, 1899),
    (189, 108, 1901),
    (189, 107, 1904),
    (189, 123, 1905),
    (189, 167, 1910),
    (187, 423, 1912),
    (187, 410, 1913),
    (187, 387, 1914),
    (187, 386, 1915),
    (187, 5, 1916),
    (187, 6, 1917),
    (187, 7, 1918),
    (187, 25, 1919),
    (187, 14, 1920),
    (187, 12, 1922),
    (187, 1039, 1926),
    (187, 187, 1938),
    (187, 185, 1941),
    (187, 186, 1948),
    (187, 184, 1961),
    (187, 218, 1966),
    (187, 241, 1967),
    (187, 240, 1972),
    (187, 560, 1974),
    (187, 88, 1975),
    (187, 108, 1978),
    (187, 107, 1984),
    (187, 66, 1988),
    (187, 65, 1993),
    (185, 12, 2000),
    (185, 186, 2011),
    (185, 184, 2014),
    (185, 65, 2019),
    (185, 137, 2020),
    (221, 190, 2046),
    (221, 217, 2047),
    (221, 244, 2048),
    (219, 190, 2049),
    (217, 216, 2053),
    (217, 21, 2055),
    (325, 212, 2058),
    (415, 12, 2060),
    (429, 21, 2064),
    (427, 186, 2065),
    (393, 21, 2066),
    (213, 65, 2083),
    (209, 190, 2084),
    (379, 8, 2086),
    (227, 269, 2090),
    (227, 268, 2091),
    (357, 1263, 2092),
    (287, 188, 2096),
    (287, 283, 2099),
    (283, 283, 2101),
    (245, 109, 2122),
    (245, 107, 2123),
    (241, 187, 2125),
    (241, 186, 2129),
    (273, 188, 2149),
    (273, 276, 2151),
    (267, 107, 2156),
    (193, 435, 2162),
    (193, 7, 2163),
    (1211, 1208, 2177),
    (1211, 122, 2179),
    (1209, 220, 2180),
    (1209, 121, 2181),
    (235, 186, 2198),
    (235, 209, 2199),
    (235, 283, 2202),
    (235, 268, 2205),
    (233, 220, 2207),
    (509, 187, 2222),
    (509, 186, 2223),
    (509, 217, 2224),
    (509, 1208, 2226),
    (509, 508, 2227),
    (509, 527, 2229),
    (509, 526, 2232),
    (509, 813, 2233),
    (507, 706, 2237),
    (507, 506, 2238),
    (507, 504, 2239),
    (507, 122, 2242),
    (505, 790, 2244),
    (505, 186, 2245),
    (541, 1322, 2252),
    (537, 1322, 2253),
    (747, 526, 2254),
    (671, 537, 2262),
    (607, 508, 2268),
    (589, 6, 2280),
    (589, 1210, 2281),
    (589, 540, 2283),
    (513, 506, 2284),
    (513, 525, 2285),
    (555, 529, 2293),
    (555, 592, 2297),
    (1323, 9, 2300),
    (94, 94, 2305),
    (94, 93, 2308),
    (87, 190, 2311),
    (110, 7, 2348),
    (110, 187, 2350),
    (110, 186, 2355),
    (110, 244, 2356),
    (110, 234, 2357),
    (110, 108, 2358),
    (108, 458, 2360),
    (108, 25, 2369),
    (108, 14, 2370),
    (108, 12, 2371),
    (108, 187, 2377),
    (108, 186, 2386),
    (108, 184, 2391),
    (108, 220, 2396),
    (108, 241, 2401),
    (108, 244, 2403),
    (108, 240, 2404),
    (108, 269, 2405),
    (108, 268, 2406),
    (108, 108, 2408),
    (108, 109, 2411),
    (108, 107, 2414),
    (112, 375, 2423),
    (112, 482, 2427),
    (112, 446, 2428),
    (112, 112, 2431),
    (112, 111, 2434),
    (124, 186, 2439),
    (124, 122, 2442),
    (122, 9, 2444),
    (122, 186, 2447),
    (122, 122, 2448),
    (122, 121, 2449),
    (68, 7, 2480),
    (68, 191, 2481),
    (68, 187, 2482),
    (68, 217, 2483),
    (66, 186, 2491),
    (66, 217, 2493),
    (66, 220, 2495),
    (66, 66, 2497),
    (66, 65, 2499),
    (129, 851, 2503),
    (129, 850, 2504),
    (138, 1020, 2514),
    (138, 187, 2515),
    (138, 137, 2517),
    (136, 1039, 2518),
    (136, 1042, 2520),
    (136, 186, 2521),
    (136, 184, 2523),
    (136, 135, 2526),
    (24, 188, 2533),
    (24, 429, 2534),
    (24, 537, 2537),
    (24, 561, 2540),
    (24, 21, 2543),
    (22, 190, 2545),
    (22, 428, 2546),
    (22, 21, 2547),
    (829, 827, 1699),
    (829, 855, 1703),
    (829, 847, 1704),
    (827, 851, 1706),
    (855, 847, 1713),
    (851, 829, 1716),
    (1019, 505, 1728),
    (1263, 1021, 1731),
    (1263, 1055, 1732),
    (1137, 24, 1733),
    (1047, 1021, 1753),
    (1045, 187, 1754),
    (1039, 1039, 1756),
    (191, 108, 1864),
    (191, 66, 1865),
    (189, 185, 1885),
    (189, 429, 1886),
    (189, 427, 1887),
    (187, 561, 1974),
    (187, 89, 1975),
    (185, 187, 2011),
    (185, 185, 2014),
    (185, 66, 2019),
    (221, 245, 2048),
    (219, 191, 2049),
    (217, 217, 2053),
    (217, 22, 2055),
    (429, 22, 2064),
    (427, 187, 2065),
    (393, 22, 2066),
    (213, 66, 2083),
    (209, 191, 2084),
    (287, 189, 2096),
    (245, 108, 2123),
    (273, 277, 2151),
    (267, 108, 2156),
    (1211, 1209, 2177),
    (1209, 122, 2181),
    (235, 187, 2198),
    (235, 269, 2205),
    (509, 1209, 2226),
    (509, 509, 2227),
    (507, 507, 2238),
    (507, 505, 2239),
    (505, 187, 2245),
    (747, 527, 2254),
    (607, 509, 2268),
    (589, 1211, 2281),
    (589, 541, 2283),
    (513, 507, 2284),
    (555, 593, 2297),
    (87, 191, 2311),
    (110, 235, 2357),
    (108, 185, 2391),
    (124, 187, 2439),
    (122, 187, 2447),
    (66, 187, 2491),
    (138, 1021, 2514),
    (138, 138, 2517),
    (136, 187, 2521),
    (136, 185, 2523),
    (136, 136, 2526),
    (24, 189, 2533),
    (24, 22, 2543),
    (22, 191, 2545),
    (22, 429, 2546),
    (22, 22, 2547),
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
  v128Load d8 s10 o12 #16
  v128Load d8 r0 o12 #16
  v128Load d8 o12 #16
  v128Load.general d8 s10 m12 w16 #24
  v128Load8x8S d8 s10 o12 #16
  v128Load8x8S d8 r0 o12 #16
  v128Load8x8S d8 o12 #16
  v128Load8x8S.general d8 s10 m12 w16 #24
  v128Load8x8U d8 s10 o12 #16
  v128Load8x8U d8 r0 o12 #16
  v128Load8x8U d8 o12 #16
  v128Load8x8U.general d8 s10 m12 w16 #24
  v128Load16x4S d8 s10 o12 #16
  v128Load16x4S d8 r0 o12 #16
  v128Load16x4S d8 o12 #16
  v128Load16x4S.general d8 s10 m12 w16 #24
  v128Load16x4U d8 s10 o12 #16
  v128Load16x4U d8 r0 o12 #16
  v128Load16x4U d8 o12 #16
  v128Load16x4U.general d8 s10 m12 w16 #24
  v128Load32x2S d8 s10 o12 #16
  v128Load32x2S d8 r0 o12 #16
  v128Load32x2S d8 o12 #16
  v128Load32x2S.general d8 s10 m12 w16 #24
  v128Load32x2U d8 s10 o12 #16
  v128Load32x2U d8 r0 o12 #16
  v128Load32x2U d8 o12 #16
  v128Load32x2U.general d8 s10 m12 w16 #24
  v128Load8Splat d8 s10 o12 #16
  v128Load8Splat d8 r0 o12 #16
  v128Load8Splat d8 o12 #16
  v128Load8Splat.general d8 s10 m12 w16 #24
  v128Load8Lane d8 s10 m12 w16 s24 l26 #32
  v128Store8Lane s10 m12 w16 s8 l24 #32
  v128Load16Splat d8 s10 o12 #16
  v128Load16Splat d8 r0 o12 #16
  v128Load16Splat d8 o12 #16
  v128Load16Splat.general d8 s10 m12 w16 #24
  v128Load16Lane d8 s10 m12 w16 s24 l26 #32
  v128Store16Lane s10 m12 w16 s8 l24 #32
  v128Load32Splat d8 s10 o12 #16
  v128Load32Splat d8 r0 o12 #16
  v128Load32Splat d8 o12 #16
  v128Load32Splat.general d8 s10 m12 w16 #24
  v128Load32Lane d8 s10 m12 w16 s24 l26 #32
  v128Store32Lane s10 m12 w16 s8 l24 #32
  v128Load64Splat d8 s10 o12 #16
  v128Load64Splat d8 r0 o12 #16
  v128Load64Splat d8 o12 #16
  v128Load64Splat.general d8 s10 m12 w16 #24
  v128Load64Lane d8 s10 m12 w16 s24 l26 #32
  v128Store64Lane s10 m12 w16 s8 l24 #32
  v128Load32Zero d8 s10 o12 #16
  v128Load32Zero d8 r0 o12 #16
  v128Load32Zero d8 o12 #16
  v128Load32Zero.general d8 s10 m12 w16 #24
  v128Load64Zero d8 s10 o12 #16
  v128Load64Zero d8 r0 o12 #16
  v128Load64Zero d8 o12 #16
  v128Load64Zero.general d8 s10 m12 w16 #24
  v128Store s10 o12 s8 #16
  v128Store r0 o12 s8 #16
  v128Store o12 s8 #16
  v128Store.general s10 m12 w16 s8 #24
  v128Const d8 j16 j24 #32
  i8x16Shuffle d8 s10 s12 j16 j24 #32
  i8x16Swizzle d8 s10 s12 #16
  i8x16ExtractLaneS d8 s10 l12 #16
  i8x16ExtractLaneU d8 s10 l12 #16
  i16x8ExtractLaneS d8 s10 l12 #16
  i16x8ExtractLaneU d8 s10 l12 #16
  i32x4ExtractLane d8 s10 l12 #16
  i64x2ExtractLane d8 s10 l12 #16
  f32x4ExtractLane d8 s10 l12 #16
  f64x2ExtractLane d8 s10 l12 #16
  i8x16Splat d8 s10 #16
  i8x16ReplaceLane d8 s10 s12 l14 #16
  i16x8Splat d8 s10 #16
  i16x8ReplaceLane d8 s10 s12 l14 #16
  i32x4Splat d8 s10 #16
  i32x4ReplaceLane d8 s10 s12 l14 #16
  i64x2Splat d8 s10 #16
  i64x2ReplaceLane d8 s10 s12 l14 #16
  i8x16Abs d8 s10 #16
  i8x16Neg d8 s10 #16
  i8x16AllTrue d8 s10 #16
  i8x16Bitmask d8 s10 #16
  i8x16Shl d8 s10 s12 #16
  i8x16ShrS d8 s10 s12 #16
  i8x16ShrU d8 s10 s12 #16
  i8x16Add d8 s10 s12 #16
  i8x16Sub d8 s10 s12 #16
  i8x16MinS d8 s10 s12 #16
  i8x16MinU d8 s10 s12 #16
  i8x16MaxS d8 s10 s12 #16
  i8x16MaxU d8 s10 s12 #16
  i8x16AddSatS d8 s10 s12 #16
  i8x16AddSatU d8 s10 s12 #16
  i8x16SubSatS d8 s10 s12 #16
  i8x16SubSatU d8 s10 s12 #16
  i8x16AvgrU d8 s10 s12 #16
  i8x16Eq d8 s10 s12 #16
  i8x16Ne d8 s10 s12 #16
  i8x16LtS d8 s10 s12 #16
  i8x16LtU d8 s10 s12 #16
  i8x16GtS d8 s10 s12 #16
  i8x16GtU d8 s10 s12 #16
  i8x16LeS d8 s10 s12 #16
  i8x16LeU d8 s10 s12 #16
  i8x16GeS d8 s10 s12 #16
  i8x16GeU d8 s10 s12 #16
  i16x8Abs d8 s10 #16
  i16x8Neg d8 s10 #16
  i16x8AllTrue d8 s10 #16
  i16x8Bitmask d8 s10 #16
  i16x8Shl d8 s10 s12 #16
  i16x8ShrS d8 s10 s12 #16
  i16x8ShrU d8 s10 s12 #16
  i16x8Add d8 s10 s12 #16
  i16x8Sub d8 s10 s12 #16
  i16x8Mul d8 s10 s12 #16
  i16x8MinS d8 s10 s12 #16
  i16x8MinU d8 s10 s12 #16
  i16x8MaxS d8 s10 s12 #16
  i16x8MaxU d8 s10 s12 #16
  i16x8AddSatS d8 s10 s12 #16
  i16x8AddSatU d8 s10 s12 #16
  i16x8SubSatS d8 s10 s12 #16
  i16x8SubSatU d8 s10 s12 #16
  i16x8AvgrU d8 s10 s12 #16
  i16x8Eq d8 s10 s12 #16
  i16x8Ne d8 s10 s12 #16
  i16x8LtS d8 s10 s12 #16
  i16x8LtU d8 s10 s12 #16
  i16x8GtS d8 s10 s12 #16
  i16x8GtU d8 s10 s12 #16
  i16x8LeS d8 s10 s12 #16
  i16x8LeU d8 s10 s12 #16
  i16x8GeS d8 s10 s12 #16
  i16x8GeU d8 s10 s12 #16
  i16x8ExtendLowI8x16S d8 s10 #16
  i16x8ExtendHighI8x16S d8 s10 #16
  i16x8ExtmulLowI8x16S d8 s10 s12 #16
  i16x8ExtmulHighI8x16S d8 s10 s12 #16
  i16x8ExtaddPairwiseI8x16S d8 s10 #16
  i8x16NarrowI16x8S d8 s10 s12 #16
  i16x8ExtendLowI8x16U d8 s10 #16
  i16x8ExtendHighI8x16U d8 s10 #16
  i16x8ExtmulLowI8x16U d8 s10 s12 #16
  i16x8ExtmulHighI8x16U d8 s10 s12 #16
  i16x8ExtaddPairwiseI8x16U d8 s10 #16
  i8x16NarrowI16x8U d8 s10 s12 #16
  i32x4Abs d8 s10 #16
  i32x4Neg d8 s10 #16
  i32x4AllTrue d8 s10 #16
  i32x4Bitmask d8 s10 #16
  i32x4Shl d8 s10 s12 #16
  i32x4ShrS d8 s10 s12 #16
  i32x4ShrU d8 s10 s12 #16
  i32x4Add d8 s10 s12 #16
  i32x4Sub d8 s10 s12 #16
  i32x4Mul d8 s10 s12 #16
  i32x4MinS d8 s10 s12 #16
  i32x4MinU d8 s10 s12 #16
  i32x4MaxS d8 s10 s12 #16
  i32x4MaxU d8 s10 s12 #16
  i32x4Eq d8 s10 s12 #16
  i32x4Ne d8 s10 s12 #16
  i32x4LtS d8 s10 s12 #16
  i32x4LtU d8 s10 s12 #16
  i32x4GtS d8 s10 s12 #16
  i32x4GtU d8 s10 s12 #16
  i32x4LeS d8 s10 s12 #16
  i32x4LeU d8 s10 s12 #16
  i32x4GeS d8 s10 s12 #16
  i32x4GeU d8 s10 s12 #16
  i32x4ExtendLowI16x8S d8 s10 #16
  i32x4ExtendHighI16x8S d8 s10 #16
  i32x4ExtmulLowI16x8S d8 s10 s12 #16
  i32x4ExtmulHighI16x8S d8 s10 s12 #16
  i32x4ExtaddPairwiseI16x8S d8 s10 #16
  i16x8NarrowI32x4S d8 s10 s12 #16
  i32x4ExtendLowI16x8U d8 s10 #16
  i32x4ExtendHighI16x8U d8 s10 #16
  i32x4ExtmulLowI16x8U d8 s10 s12 #16
  i32x4ExtmulHighI16x8U d8 s10 s12 #16
  i32x4ExtaddPairwiseI16x8U d8 s10 #16
  i16x8NarrowI32x4U d8 s10 s12 #16
  i64x2Abs d8 s10 #16
  i64x2Neg d8 s10 #16
  i64x2AllTrue d8 s10 #16
  i64x2Bitmask d8 s10 #16
  i64x2Shl d8 s10 s12 #16
  i64x2ShrS d8 s10 s12 #16
  i64x2ShrU d8 s10 s12 #16
  i64x2Add d8 s10 s12 #16
  i64x2Sub d8 s10 s12 #16
  i64x2Mul d8 s10 s12 #16
  i64x2Eq d8 s10 s12 #16
  i64x2Ne d8 s10 s12 #16
  i64x2LtS d8 s10 s12 #16
  i64x2GtS d8 s10 s12 #16
  i64x2LeS d8 s10 s12 #16
  i64x2GeS d8 s10 s12 #16
  i64x2ExtendLowI32x4S d8 s10 #16
  i64x2ExtendHighI32x4S d8 s10 #16
  i64x2ExtmulLowI32x4S d8 s10 s12 #16
  i64x2ExtmulHighI32x4S d8 s10 s12 #16
  i64x2ExtendLowI32x4U d8 s10 #16
  i64x2ExtendHighI32x4U d8 s10 #16
  i64x2ExtmulLowI32x4U d8 s10 s12 #16
  i64x2ExtmulHighI32x4U d8 s10 s12 #16
  f32x4Abs d8 s10 #16
  f32x4Neg d8 s10 #16
  f32x4Sqrt d8 s10 #16
  f32x4Ceil d8 s10 #16
  f32x4Floor d8 s10 #16
  f32x4Trunc d8 s10 #16
  f32x4Nearest d8 s10 #16
  f32x4Add d8 s10 s12 #16
  f32x4Sub d8 s10 s12 #16
  f32x4Mul d8 s10 s12 #16
  f32x4Div d8 s10 s12 #16
  f32x4Min d8 s10 s12 #16
  f32x4Max d8 s10 s12 #16
  f32x4Pmin d8 s10 s12 #16
  f32x4Pmax d8 s10 s12 #16
  f32x4Eq d8 s10 s12 #16
  f32x4Ne d8 s10 s12 #16
  f32x4Lt d8 s10 s12 #16
  f32x4Gt d8 s10 s12 #16
  f32x4Le d8 s10 s12 #16
  f32x4Ge d8 s10 s12 #16
  f32x4RelaxedMadd d8 s10 s12 s14 #16
  f32x4RelaxedNmadd d8 s10 s12 s14 #16
  f64x2Abs d8 s10 #16
  f64x2Neg d8 s10 #16
  f64x2Sqrt d8 s10 #16
  f64x2Ceil d8 s10 #16
  f64x2Floor d8 s10 #16
  f64x2Trunc d8 s10 #16
  f64x2Nearest d8 s10 #16
  f64x2Add d8 s10 s12 #16
  f64x2Sub d8 s10 s12 #16
  f64x2Mul d8 s10 s12 #16
  f64x2Div d8 s10 s12 #16
  f64x2Min d8 s10 s12 #16
  f64x2Max d8 s10 s12 #16
  f64x2Pmin d8 s10 s12 #16
  f64x2Pmax d8 s10 s12 #16
  f64x2Eq d8 s10 s12 #16
  f64x2Ne d8 s10 s12 #16
  f64x2Lt d8 s10 s12 #16
  f64x2Gt d8 s10 s12 #16
  f64x2Le d8 s10 s12 #16
  f64x2Ge d8 s10 s12 #16
  f64x2RelaxedMadd d8 s10 s12 s14 #16
  f64x2RelaxedNmadd d8 s10 s12 s14 #16
  v128Not d8 s10 #16
  v128And d8 s10 s12 #16
  v128Andnot d8 s10 s12 #16
  v128Or d8 s10 s12 #16
  v128Xor d8 s10 s12 #16
  v128Bitselect d8 s10 s12 s14 #16
  v128AnyTrue d8 s10 #16
  i8x16Popcnt d8 s10 #16
  i16x8Q15mulrSatS d8 s10 s12 #16
  i32x4DotI16x8S d8 s10 s12 #16
  i32x4TruncSatF32x4S d8 s10 #16
  i32x4TruncSatF64x2SZero d8 s10 #16
  f32x4ConvertI32x4S d8 s10 #16
  f64x2ConvertLowI32x4S d8 s10 #16
  i32x4TruncSatF32x4U d8 s10 #16
  i32x4TruncSatF64x2UZero d8 s10 #16
  f32x4ConvertI32x4U d8 s10 #16
  f64x2ConvertLowI32x4U d8 s10 #16
  f32x4DemoteF64x2Zero d8 s10 #16
  f64x2PromoteLowF32x4 d8 s10 #16
  i16x8RelaxedDotI8x16I7x16S d8 s10 s12 #16
  i32x4RelaxedDotI8x16I7x16AddS d8 s10 s12 s14 #16
  + 374 107
  + 1604 7
  + 482 186
  + 435 187
  + 1607 68
  + 1608 189
  + 435 186
  + 447 14
  + 445 186
  + 458 186
  + 386 187
  + 386 186
  + 386 111
  + 1163 1025
  + 1617 1020
  + 1618 1017
  + 7 187
  + 7 186
  + 7 107
  + 1622 189
  + 1622 188
  + 1624 192
  + 8 12
  + 8 187
  + 8 186
  + 1628 186
  + 1629 110
  + 1629 109
  + 8 184
  + 9 14
  + 1633 5
  + 9 186
  + 14 373
  + 14 5
  + 14 25
  + 14 14
  + 1639 14
  + 1640 14
  + 1641 14
  + 1639 24
  + 1639 22
  + 1639 23
  + 1639 21
  + 14 12
  + 1647 25
  + 14 187
  + 1649 109
  + 1650 244
  + 14 186
  + 1652 387
  + 14 538
  + 14 24
  + 14 22
  + 14 23
  + 1657 6
  + 1657 188
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
  + 1670 5
  + 12 12
  + 1672 25
  + 1672 12
  + 1674 25
  + 1674 12
  + 12 1017
  + 1677 1282
  + 1678 505
  + 12 1016
  + 12 187
  + 12 185
  + 12 186
  + 1683 7
  + 12 184
  + 12 415
  + 12 269
  + 12 268
  + 12 670
  + 1689 12
  + 1690 707
  + 12 108
  + 12 107
  + 12 65
  + 1694 190
  + 829 845
  + 1696 828
  + 828 935
  + 828 826
  + 1699 851
  + 1700 828
  + 828 849
  + 828 854
  + 828 846
  + 1704 828
  + 826 850
  + 1706 826
  + 1707 851
  + 849 843
  + 847 829
  + 1710 845
  + 1711 828
  + 854 846
  + 1713 847
  + 1714 828
  + 850 828
  + 846 847
  + 1717 828
  + 1718 847
  + 1021 182
  + 1720 186
  + 1721 1039
  + 1020 187
  + 1020 181
  + 1724 186
  + 1725 186
  + 1724 136
  + 1018 504
  + 1728 186
  + 1729 561
  + 1262 1020
  + 1262 1054
  + 1136 23
  + 1733 21
  + 1734 191
  + 1045 1020
  + 1736 181
  + 1043 1021
  + 1043 1020
  + 1739 14
  + 1740 186
  + 1739 1046
  + 1742 1021
  + 1739 187
  + 1744 137
  + 1043 1035
  + 1746 181
  + 1039 1043
  + 1748 1035
  + 1039 1042
  + 1750 138
  + 1751 1021
  + 1046 1020
  + 1044 186
  + 1042 138
  + 1038 1038
  + 1756 1021
  + 1757 1159
  + 1035 181
  + 1759 135
  + 1025 1020
  + 1761 1046
  + 1762 1017
  + 1034 1047
  + 49 387
  + 49 7
  + 49 190
  + 1767 51
  + 49 110
  + 1769 410
  + 49 123
  + 48 6
  + 48 190
  + 1773 51
  + 191 11
  + 191 221
  + 191 110
  + 191 109
  + 191 67
  + 1779 9
  + 191 162
  + 191 144
  + 189 191
  + 189 189
  + 189 190
  + 189 188
  + 1786 186
  + 1787 186
  + 189 245
  + 1789 189
  + 1790 109
  + 189 110
  + 189 109
  + 189 124
  + 189 68
  + 189 67
  + 189 38
  + 189 162
  + 1798 186
  + 1799 186
  + 187 482
  + 187 51
  + 1802 36
  + 187 189
  + 187 188
  + 1805 209
  + 1806 191
  + 187 221
  + 187 219
  + 187 220
  + 1810 403
  + 1811 14
  + 1812 23
  + 187 96
  + 1814 211
  + 187 110
  + 1816 30
  + 187 109
  + 1818 9
  + 187 68
  + 1820 189
  + 1821 68
  + 187 67
  + 187 138
  + 1824 1043
  + 1825 1021
  + 1825 1020
  + 1824 1034
  + 1828 1047
  + 187 137
  + 187 163
  + 187 162
  + 187 167
  + 185 191
  + 185 190
  + 185 272
  + 1836 245
  + 1837 138
  + 185 68
  + 1839 189
  + 1840 68
  + 1839 508
  + 1842 186
  + 1839 144
  + 1844 186
  + 185 67
  + 185 138
  + 1847 1043
  + 1848 1021
  + 185 162
  + 1850 39
  + 185 145
  + 1852 186
  + 1853 65
  + 190 410
  + 190 51
  + 1856 184
  + 1857 410
  + 1856 39
  + 190 187
  + 190 186
  + 190 220
  + 190 109
  + 190 107
  + 190 65
  + 190 162
  + 188 482
  + 1867 186
  + 1868 241
  + 188 410
  + 188 12
  + 1871 282
  + 1872 283
  + 188 187
  + 1874 110
  + 1874 109
  + 1876 187
  + 188 190
  + 188 188
  + 1879 186
  + 1880 186
  + 188 186
  + 1882 186
  + 1883 7
  + 188 184
  + 188 428
  + 188 426
  + 1887 186
  + 1888 6
  + 188 393
  + 1890 23
  + 1891 162
  + 188 245
  + 188 244
  + 188 273
  + 188 235
  + 1896 286
  + 1897 188
  + 188 234
  + 188 110
  + 188 108
  + 1901 434
  + 188 109
  + 188 107
  + 188 123
  + 188 68
  + 188 67
  + 188 162
  + 1908 186
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
  + 1920 14
  + 186 12
  + 1922 25
  + 1922 12
  + 1922 186
  + 186 1039
  + 1926 1042
  + 1927 138
  + 186 51
  + 1929 190
  + 1930 51
  + 1931 39
  + 1929 124
  + 1929 39
  + 1929 173
  + 1935 14
  + 1936 25
  + 186 187
  + 1938 258
  + 1939 447
  + 186 185
  + 1941 67
  + 1942 498
  + 1943 447
  + 1944 12
  + 1945 5
  + 186 188
  + 186 186
  + 1948 387
  + 1948 386
  + 1948 7
  + 1948 14
  + 1948 12
  + 1953 186
  + 1948 186
  + 1955 386
  + 1955 7
  + 1955 416
  + 1948 250
  + 1959 411
  + 186 184
  + 1961 186
  + 1962 506
  + 186 221
  + 186 220
  + 186 218
  + 186 241
  + 1967 189
  + 1968 110
  + 1968 109
  + 1967 188
  + 186 240
  + 1972 188
  + 186 560
  + 186 88
  + 1975 186
  + 186 110
  + 186 108
  + 1978 110
  + 1979 12
  + 186 109
  + 1981 203
  + 1982 482
  + 186 107
  + 1984 186
  + 1985 432
  + 1984 109
  + 186 66
  + 1988 245
  + 1989 189
  + 1989 188
  + 186 67
  + 186 65
  + 1993 186
  + 1994 6
  + 186 137
  + 1996 1042
  + 186 162
  + 186 167
  + 184 12
  + 184 191
  + 2001 110
  + 2002 210
  + 2001 138
  + 2001 137
  + 2005 136
  + 184 190
  + 2007 66
  + 2008 144
  + 2007 137
  + 184 186
  + 2011 12
  + 2012 65
  + 184 184
  + 184 68
  + 2015 189
  + 2016 68
  + 184 67
  + 184 65
  + 184 137
  + 221 7
  + 221 9
  + 221 191
  + 2023 109
  + 2024 269
  + 219 188
  + 217 7
  + 217 9
  + 217 1263
  + 2029 1020
  + 2030 12
  + 217 190
  + 2032 86
  + 2033 190
  + 217 245
  + 2035 191
  + 2036 110
  + 217 235
  + 2038 212
  + 2039 65
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
  + 2061 431
  + 427 24
  + 428 21
  + 426 186
  + 392 21
  + 2066 162
  + 2067 186
  + 403 14
  + 2069 23
  + 402 14
  + 2071 23
  + 213 273
  + 211 189
  + 2074 189
  + 211 188
  + 2076 187
  + 2077 109
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
  + 2092 1054
  + 2093 1130
  + 283 235
  + 286 188
  + 2096 235
  + 2097 286
  + 286 283
  + 2099 234
  + 282 283
  + 245 191
  + 245 189
  + 245 190
  + 245 188
  + 2105 110
  + 245 110
  + 241 191
  + 241 189
  + 241 190
  + 241 188
  + 2111 110
  + 2111 109
  + 241 227
  + 241 226
  + 244 190
  + 2116 109
  + 244 188
  + 244 110
  + 2119 162
  + 2120 160
  + 244 109
  + 244 107
  + 240 189
  + 240 187
  + 240 190
  + 240 188
  + 2127 107
  + 240 186
  + 240 227
  + 273 189
  + 273 221
  + 273 220
  + 273 235
  + 273 234
  + 2135 245
  + 277 221
  + 277 220
  + 269 221
  + 2139 191
  + 2140 109
  + 269 220
  + 269 227
  + 269 235
  + 269 234
  + 2145 187
  + 2146 68
  + 272 189
  + 272 188
  + 272 220
  + 272 276
  + 2151 221
  + 2152 7
  + 276 221
  + 268 220
  + 266 107
  + 2156 243
  + 2157 227
  + 203 191
  + 203 190
  + 193 162
  + 192 435
  + 192 7
  + 1211 219
  + 2164 190
  + 2165 589
  + 1211 220
  + 2167 589
  + 2168 540
  + 1209 189
  + 2170 68
  + 2171 7
  + 1209 221
  + 1209 123
  + 1210 220
  + 2175 589
  + 1210 1208
  + 2177 1208
  + 1210 122
  + 1208 220
  + 1208 121
  + 237 188
  + 2182 273
  + 2183 235
  + 237 272
  + 235 188
  + 235 221
  + 2187 245
  + 2188 109
  + 235 286
  + 2190 188
  + 2191 235
  + 235 235
  + 2193 235
  + 2194 234
  + 235 162
  + 233 221
  + 234 186
  + 234 209
  + 2199 190
  + 2200 1040
  + 234 283
  + 2202 235
  + 2203 188
  + 234 268
  + 234 162
  + 232 220
  + 509 171
  + 507 1211
  + 507 1210
  + 507 123
  + 2211 507
  + 2212 123
  + 507 173
  + 2214 507
  + 2215 173
  + 507 172
  + 2217 507
  + 2218 172
  + 507 146
  + 505 508
  + 508 187
  + 508 186
  + 508 217
  + 2224 7
  + 508 1208
  + 508 508
  + 2227 508
  + 508 527
  + 2229 509
  + 2230 509
  + 508 526
  + 508 813
  + 2233 563
  + 2234 554
  + 508 171
  + 506 706
  + 506 506
  + 506 504
  + 2239 512
  + 2240 506
  + 506 122
  + 2242 171
  + 504 790
  + 504 186
  + 504 508
  + 541 1323
  + 2247 14
  + 2248 14
  + 537 1323
  + 2250 14
  + 540 1322
  + 536 1322
  + 746 526
  + 2254 588
  + 2255 6
  + 529 509
  + 2257 38
  + 529 508
  + 527 508
  + 2260 527
  + 670 537
  + 2262 1323
  + 2263 7
  + 603 508
  + 2265 549
  + 2266 807
  + 606 508
  + 565 554
  + 2269 1210
  + 561 554
  + 2271 593
  + 2272 554
  + 579 508
  + 2274 186
  + 2275 7
  + 579 538
  + 593 1211
  + 593 554
  + 588 6
  + 588 1210
  + 2281 220
  + 588 540
  + 512 506
  + 512 525
  + 2285 579
  + 2286 538
  + 555 15
  + 2288 531
  + 2288 530
  + 2290 593
  + 555 606
  + 554 529
  + 2293 508
  + 2294 1209
  + 554 606
  + 554 592
  + 1323 7
  + 1322 7
  + 1322 9
  + 96 211
  + 2301 188
  + 94 374
  + 2303 107
  + 93 94
  + 2305 392
  + 2306 23
  + 93 93
  + 2308 393
  + 2309 23
  + 86 190
  + 110 12
  + 110 188
  + 110 211
  + 2314 188
  + 2315 187
  + 110 245
  + 110 162
  + 108 386
  + 108 7
  + 108 9
  + 108 191
  + 2322 162
  + 108 189
  + 2324 162
  + 108 190
  + 2326 162
  + 108 188
  + 2328 12
  + 2329 12
  + 2330 25
  + 108 221
  + 108 245
  + 108 110
  + 2334 12
  + 2335 30
  + 2335 12
  + 108 162
  + 112 374
  + 112 399
  + 2340 112
  + 2341 423
  + 112 386
  + 2343 111
  + 2344 111
  + 112 191
  + 112 190
  + 109 7
  + 109 12
  + 109 187
  + 2350 110
  + 2351 189
  + 2351 211
  + 109 188
  + 109 186
  + 109 244
  + 109 234
  + 109 108
  + 109 162
  + 107 458
  + 2360 187
  + 2361 163
  + 2360 186
  + 107 386
  + 107 7
  + 107 9
  + 2366 110
  + 2367 162
  + 107 25
  + 107 14
  + 107 12
  + 2371 25
  + 2371 12
  + 107 191
  + 2374 162
  + 107 189
  + 107 187
  + 2377 110
  + 2378 211
  + 2378 110
  + 2380 12
  + 2377 163
  + 2382 160
  + 107 190
  + 107 188
  + 107 186
  + 2386 12
  + 2387 396
  + 2386 110
  + 2389 162
  + 107 184
  + 2391 191
  + 2392 110
  + 107 221
  + 2394 9
  + 107 220
  + 2396 188
  + 2397 217
  + 2398 7
  + 107 245
  + 107 241
  + 2401 189
  + 107 244
  + 107 240
  + 107 269
  + 107 268
  + 107 110
  + 107 108
  + 2408 162
  + 2409 160
  + 107 109
  + 2411 410
  + 2411 12
  + 107 107
  + 2414 375
  + 2415 385
  + 2414 12
  + 2417 25
  + 2414 188
  + 2414 108
  + 2414 107
  + 107 162
  + 111 375
  + 2423 143
  + 2424 187
  + 2424 186
  + 111 482
  + 111 446
  + 111 386
  + 111 190
  + 111 112
  + 2431 386
  + 2432 111
  + 111 111
  + 124 171
  + 122 7
  + 122 171
  + 2437 506
  + 123 186
  + 2439 66
  + 2440 245
  + 123 122
  + 123 171
  + 121 9
  + 2444 14
  + 2445 5
  + 121 186
  + 121 122
  + 121 121
  + 2449 713
  + 2450 23
  + 2451 704
  + 2449 121
  + 2453 121
  + 121 171
  + 2455 186
  + 68 189
  + 2457 245
  + 2458 189
  + 68 188
  + 68 144
  + 2461 186
  + 66 387
  + 66 7
  + 66 9
  + 66 11
  + 66 191
  + 66 190
  + 66 221
  + 2469 7
  + 66 381
  + 2471 188
  + 2472 429
  + 66 245
  + 66 244
  + 66 144
  + 2476 186
  + 2477 186
  + 2478 410
  + 67 7
  + 67 191
  + 67 187
  + 67 217
  + 67 144
  + 2484 186
  + 65 387
  + 65 7
  + 65 9
  + 2488 186
  + 65 190
  + 65 186
  + 2491 6
  + 65 217
  + 2493 374
  + 65 220
  + 65 244
  + 65 66
  + 2497 374
  + 65 65
  + 2499 386
  + 2500 186
  + 65 144
  + 128 851
  + 128 850
  + 138 1043
  + 2505 1021
  + 2506 181
  + 136 1045
  + 136 1043
  + 2509 1021
  + 136 1044
  + 2511 187
  + 2511 184
  + 137 1020
  + 137 187
  + 2515 138
  + 137 137
  + 135 1039
  + 2518 1043
  + 135 1042
  + 135 186
  + 2521 138
  + 135 184
  + 2523 137
  + 2524 1042
  + 135 135
  + 2526 1042
  + 2527 1020
  + 24 144
  + 2529 186
  + 22 162
  + 2531 107
  + 23 188
  + 23 429
  + 2534 23
  + 2535 153
  + 23 537
  + 2537 1323
  + 2538 14
  + 23 561
  + 2540 554
  + 2541 593
  + 23 21
  + 23 144
  + 21 190
  + 21 428
  + 21 21
  + 21 162
  + 153 187
  + 153 186
  + 2550 186
  + 151 151
  + 163 184
  + 163 36
  + 163 160
  + 162 5
  + 162 187
  + 162 185
  + 162 186
  + 2559 187
  + 2559 186
  + 2561 410
  + 162 184
  + 162 108
  + 162 109
  + 162 107
  + 162 36
  + 162 160
  + 2568 186
  + 2569 186
  + 161 187
  + 161 186
  + 2572 186
  + 2573 12
  + 161 161
  + 160 14
  + 2576 5
  + 160 187
  + 2578 163
  + 2579 36
  + 160 186
  + 2581 5
  + 2581 186
  + 2583 186
  + 2581 109
  + 2585 108
  + 2581 107
  + 160 36
  + 160 160
  + 2589 12
  + 2589 186
  + 2591 186
  + 2589 37
  + 2589 160
  + 173 14
  + 2595 25
  + 171 186
  + 2597 5
  + 170 170
  + 169 169
  + 2600 169
  + 2601 169
  + 145 187
  + 145 186
  + 2604 65
  + 2605 9
  + 144 187
  + 144 186
  + 2608 187
  + 2608 186
  + 143 186
  + 143 184
  + 2612 504
  + 2613 730
  + 178 187
  + 178 186
  + 181 186
  + 2617 186
  + 2618 386
  + 2617 137
  + 2620 185
  + 181 135
  + 16 48
  + 16 107
  + 2624 9
  + 17 469
  + 2626 37
  + 17 49
  + 2628 190
  + 2629 51
  + 17 48
  + 17 107
  + 2632 191
  + 2633 109
  + 17 16
  + 2635 48
  + 18 49
  + 2637 190
  + 2638 51
  + 18 48
  + 2640 123
  + 2641 121
  + 2642 121
  + 18 16
  + 2644 6
  + 2644 186
  + 2646 187
  + 18 17
  + 2648 14
  + 2649 14
  + 19 433
  + 2651 12
  + 2652 5
  + 19 16
  + 2654 409
  + 19 18
  """
}
