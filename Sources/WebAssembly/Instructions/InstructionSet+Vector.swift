extension InstructionSet {
  /// Vector instructions (part 1).
  static let vector1: [InstructionSpec] = [
    InstructionSpec(
      .v128Load, .vector(0x00), "v128.load", .memarg(width: 4), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Load8x8S, .vector(0x01), "v128.load8x8_s", .memarg(width: 3), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Load8x8U, .vector(0x02), "v128.load8x8_u", .memarg(width: 3), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Load16x4S, .vector(0x03), "v128.load16x4_s", .memarg(width: 3), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Load16x4U, .vector(0x04), "v128.load16x4_u", .memarg(width: 3), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Load32x2S, .vector(0x05), "v128.load32x2_s", .memarg(width: 3), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Load32x2U, .vector(0x06), "v128.load32x2_u", .memarg(width: 3), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Load8Splat, .vector(0x07), "v128.load8_splat", .memarg(width: 0), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Load16Splat, .vector(0x08), "v128.load16_splat", .memarg(width: 1), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Load32Splat, .vector(0x09), "v128.load32_splat", .memarg(width: 2), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Load64Splat, .vector(0x0A), "v128.load64_splat", .memarg(width: 3), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Store, .vector(0x0B), "v128.store", .memarg(width: 4), .store(.v128), feature: .simd),
    InstructionSpec(.v128Const, .vector(0x0C), "v128.const", .v128, .op(to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16Shuffle, .vector(0x0D), "i8x16.shuffle", .shuffle, .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16Swizzle, .vector(0x0E), "i8x16.swizzle", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16Splat, .vector(0x0F), "i8x16.splat", .op(.i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8Splat, .vector(0x10), "i16x8.splat", .op(.i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4Splat, .vector(0x11), "i32x4.splat", .op(.i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2Splat, .vector(0x12), "i64x2.splat", .op(.i64, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Splat, .vector(0x13), "f32x4.splat", .op(.f32, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Splat, .vector(0x14), "f64x2.splat", .op(.f64, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16ExtractLaneS, .vector(0x15), "i8x16.extract_lane_s", .lane(count: 16), .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i8x16ExtractLaneU, .vector(0x16), "i8x16.extract_lane_u", .lane(count: 16), .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i8x16ReplaceLane, .vector(0x17), "i8x16.replace_lane", .lane(count: 16), .op(.v128, .i32, to: .v128),
      feature: .simd),
    InstructionSpec(
      .i16x8ExtractLaneS, .vector(0x18), "i16x8.extract_lane_s", .lane(count: 8), .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i16x8ExtractLaneU, .vector(0x19), "i16x8.extract_lane_u", .lane(count: 8), .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i16x8ReplaceLane, .vector(0x1A), "i16x8.replace_lane", .lane(count: 8), .op(.v128, .i32, to: .v128),
      feature: .simd),
    InstructionSpec(
      .i32x4ExtractLane, .vector(0x1B), "i32x4.extract_lane", .lane(count: 4), .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i32x4ReplaceLane, .vector(0x1C), "i32x4.replace_lane", .lane(count: 4), .op(.v128, .i32, to: .v128),
      feature: .simd),
    InstructionSpec(
      .i64x2ExtractLane, .vector(0x1D), "i64x2.extract_lane", .lane(count: 2), .op(.v128, to: .i64), feature: .simd),
    InstructionSpec(
      .i64x2ReplaceLane, .vector(0x1E), "i64x2.replace_lane", .lane(count: 2), .op(.v128, .i64, to: .v128),
      feature: .simd),
    InstructionSpec(
      .f32x4ExtractLane, .vector(0x1F), "f32x4.extract_lane", .lane(count: 4), .op(.v128, to: .f32), feature: .simd),
    InstructionSpec(
      .f32x4ReplaceLane, .vector(0x20), "f32x4.replace_lane", .lane(count: 4), .op(.v128, .f32, to: .v128),
      feature: .simd),
    InstructionSpec(
      .f64x2ExtractLane, .vector(0x21), "f64x2.extract_lane", .lane(count: 2), .op(.v128, to: .f64), feature: .simd),
    InstructionSpec(
      .f64x2ReplaceLane, .vector(0x22), "f64x2.replace_lane", .lane(count: 2), .op(.v128, .f64, to: .v128),
      feature: .simd),
    InstructionSpec(
      .i8x16Eq, .vector(0x23), "i8x16.eq", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16Ne, .vector(0x24), "i8x16.ne", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16LtS, .vector(0x25), "i8x16.lt_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16LtU, .vector(0x26), "i8x16.lt_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16GtS, .vector(0x27), "i8x16.gt_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16GtU, .vector(0x28), "i8x16.gt_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16LeS, .vector(0x29), "i8x16.le_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16LeU, .vector(0x2A), "i8x16.le_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16GeS, .vector(0x2B), "i8x16.ge_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16GeU, .vector(0x2C), "i8x16.ge_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8Eq, .vector(0x2D), "i16x8.eq", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8Ne, .vector(0x2E), "i16x8.ne", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8LtS, .vector(0x2F), "i16x8.lt_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8LtU, .vector(0x30), "i16x8.lt_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8GtS, .vector(0x31), "i16x8.gt_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8GtU, .vector(0x32), "i16x8.gt_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8LeS, .vector(0x33), "i16x8.le_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8LeU, .vector(0x34), "i16x8.le_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8GeS, .vector(0x35), "i16x8.ge_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8GeU, .vector(0x36), "i16x8.ge_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4Eq, .vector(0x37), "i32x4.eq", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4Ne, .vector(0x38), "i32x4.ne", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4LtS, .vector(0x39), "i32x4.lt_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4LtU, .vector(0x3A), "i32x4.lt_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4GtS, .vector(0x3B), "i32x4.gt_s", .op(.v128, .v128, to: .v128), feature: .simd),
  ]

  /// Vector instructions (part 2).
  static let vector2: [InstructionSpec] = [
    InstructionSpec(
      .i32x4GtU, .vector(0x3C), "i32x4.gt_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4LeS, .vector(0x3D), "i32x4.le_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4LeU, .vector(0x3E), "i32x4.le_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4GeS, .vector(0x3F), "i32x4.ge_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4GeU, .vector(0x40), "i32x4.ge_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Eq, .vector(0x41), "f32x4.eq", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Ne, .vector(0x42), "f32x4.ne", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Lt, .vector(0x43), "f32x4.lt", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Gt, .vector(0x44), "f32x4.gt", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Le, .vector(0x45), "f32x4.le", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Ge, .vector(0x46), "f32x4.ge", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Eq, .vector(0x47), "f64x2.eq", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Ne, .vector(0x48), "f64x2.ne", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Lt, .vector(0x49), "f64x2.lt", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Gt, .vector(0x4A), "f64x2.gt", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Le, .vector(0x4B), "f64x2.le", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Ge, .vector(0x4C), "f64x2.ge", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(.v128Not, .vector(0x4D), "v128.not", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .v128And, .vector(0x4E), "v128.and", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .v128Andnot, .vector(0x4F), "v128.andnot", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .v128Or, .vector(0x50), "v128.or", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .v128Xor, .vector(0x51), "v128.xor", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .v128Bitselect, .vector(0x52), "v128.bitselect", .op(.v128, .v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .v128AnyTrue, .vector(0x53), "v128.any_true", .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .v128Load8Lane, .vector(0x54), "v128.load8_lane", .memargLane(width: 0, lanes: 16), .loadLane, feature: .simd),
    InstructionSpec(
      .v128Store8Lane, .vector(0x58), "v128.store8_lane", .memargLane(width: 0, lanes: 16), .storeLane, feature: .simd),
    InstructionSpec(
      .v128Load16Lane, .vector(0x55), "v128.load16_lane", .memargLane(width: 1, lanes: 8), .loadLane, feature: .simd),
    InstructionSpec(
      .v128Store16Lane, .vector(0x59), "v128.store16_lane", .memargLane(width: 1, lanes: 8), .storeLane, feature: .simd),
    InstructionSpec(
      .v128Load32Lane, .vector(0x56), "v128.load32_lane", .memargLane(width: 2, lanes: 4), .loadLane, feature: .simd),
    InstructionSpec(
      .v128Store32Lane, .vector(0x5A), "v128.store32_lane", .memargLane(width: 2, lanes: 4), .storeLane, feature: .simd),
    InstructionSpec(
      .v128Load64Lane, .vector(0x57), "v128.load64_lane", .memargLane(width: 3, lanes: 2), .loadLane, feature: .simd),
    InstructionSpec(
      .v128Store64Lane, .vector(0x5B), "v128.store64_lane", .memargLane(width: 3, lanes: 2), .storeLane, feature: .simd),
    InstructionSpec(
      .v128Load32Zero, .vector(0x5C), "v128.load32_zero", .memarg(width: 2), .load(.v128), feature: .simd),
    InstructionSpec(
      .v128Load64Zero, .vector(0x5D), "v128.load64_zero", .memarg(width: 3), .load(.v128), feature: .simd),
    InstructionSpec(
      .f32x4DemoteF64x2Zero, .vector(0x5E), "f32x4.demote_f64x2_zero", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2PromoteLowF32x4, .vector(0x5F), "f64x2.promote_low_f32x4", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(.i8x16Abs, .vector(0x60), "i8x16.abs", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(.i8x16Neg, .vector(0x61), "i8x16.neg", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16Popcnt, .vector(0x62), "i8x16.popcnt", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16AllTrue, .vector(0x63), "i8x16.all_true", .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i8x16Bitmask, .vector(0x64), "i8x16.bitmask", .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i8x16NarrowI16x8S, .vector(0x65), "i8x16.narrow_i16x8_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16NarrowI16x8U, .vector(0x66), "i8x16.narrow_i16x8_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(.f32x4Ceil, .vector(0x67), "f32x4.ceil", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Floor, .vector(0x68), "f32x4.floor", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Trunc, .vector(0x69), "f32x4.trunc", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Nearest, .vector(0x6A), "f32x4.nearest", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16Shl, .vector(0x6B), "i8x16.shl", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16ShrS, .vector(0x6C), "i8x16.shr_s", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16ShrU, .vector(0x6D), "i8x16.shr_u", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16Add, .vector(0x6E), "i8x16.add", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16AddSatS, .vector(0x6F), "i8x16.add_sat_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16AddSatU, .vector(0x70), "i8x16.add_sat_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16Sub, .vector(0x71), "i8x16.sub", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16SubSatS, .vector(0x72), "i8x16.sub_sat_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16SubSatU, .vector(0x73), "i8x16.sub_sat_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(.f64x2Ceil, .vector(0x74), "f64x2.ceil", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Floor, .vector(0x75), "f64x2.floor", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16MinS, .vector(0x76), "i8x16.min_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16MinU, .vector(0x77), "i8x16.min_u", .op(.v128, .v128, to: .v128), feature: .simd),
  ]

  /// Vector instructions (part 3).
  static let vector3: [InstructionSpec] = [
    InstructionSpec(
      .i8x16MaxS, .vector(0x78), "i8x16.max_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16MaxU, .vector(0x79), "i8x16.max_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Trunc, .vector(0x7A), "f64x2.trunc", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i8x16AvgrU, .vector(0x7B), "i8x16.avgr_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ExtaddPairwiseI8x16S, .vector(0x7C), "i16x8.extadd_pairwise_i8x16_s", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ExtaddPairwiseI8x16U, .vector(0x7D), "i16x8.extadd_pairwise_i8x16_u", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4ExtaddPairwiseI16x8S, .vector(0x7E), "i32x4.extadd_pairwise_i16x8_s", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4ExtaddPairwiseI16x8U, .vector(0x7F), "i32x4.extadd_pairwise_i16x8_u", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(.i16x8Abs, .vector(0x80), "i16x8.abs", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(.i16x8Neg, .vector(0x81), "i16x8.neg", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8Q15mulrSatS, .vector(0x82), "i16x8.q15mulr_sat_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8AllTrue, .vector(0x83), "i16x8.all_true", .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i16x8Bitmask, .vector(0x84), "i16x8.bitmask", .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i16x8NarrowI32x4S, .vector(0x85), "i16x8.narrow_i32x4_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8NarrowI32x4U, .vector(0x86), "i16x8.narrow_i32x4_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ExtendLowI8x16S, .vector(0x87), "i16x8.extend_low_i8x16_s", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ExtendHighI8x16S, .vector(0x88), "i16x8.extend_high_i8x16_s", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ExtendLowI8x16U, .vector(0x89), "i16x8.extend_low_i8x16_u", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ExtendHighI8x16U, .vector(0x8A), "i16x8.extend_high_i8x16_u", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8Shl, .vector(0x8B), "i16x8.shl", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ShrS, .vector(0x8C), "i16x8.shr_s", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ShrU, .vector(0x8D), "i16x8.shr_u", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8Add, .vector(0x8E), "i16x8.add", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8AddSatS, .vector(0x8F), "i16x8.add_sat_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8AddSatU, .vector(0x90), "i16x8.add_sat_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8Sub, .vector(0x91), "i16x8.sub", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8SubSatS, .vector(0x92), "i16x8.sub_sat_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8SubSatU, .vector(0x93), "i16x8.sub_sat_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Nearest, .vector(0x94), "f64x2.nearest", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8Mul, .vector(0x95), "i16x8.mul", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8MinS, .vector(0x96), "i16x8.min_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8MinU, .vector(0x97), "i16x8.min_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8MaxS, .vector(0x98), "i16x8.max_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8MaxU, .vector(0x99), "i16x8.max_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8AvgrU, .vector(0x9B), "i16x8.avgr_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ExtmulLowI8x16S, .vector(0x9C), "i16x8.extmul_low_i8x16_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ExtmulHighI8x16S, .vector(0x9D), "i16x8.extmul_high_i8x16_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ExtmulLowI8x16U, .vector(0x9E), "i16x8.extmul_low_i8x16_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i16x8ExtmulHighI8x16U, .vector(0x9F), "i16x8.extmul_high_i8x16_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(.i32x4Abs, .vector(0xA0), "i32x4.abs", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(.i32x4Neg, .vector(0xA1), "i32x4.neg", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4AllTrue, .vector(0xA3), "i32x4.all_true", .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i32x4Bitmask, .vector(0xA4), "i32x4.bitmask", .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i32x4ExtendLowI16x8S, .vector(0xA7), "i32x4.extend_low_i16x8_s", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4ExtendHighI16x8S, .vector(0xA8), "i32x4.extend_high_i16x8_s", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4ExtendLowI16x8U, .vector(0xA9), "i32x4.extend_low_i16x8_u", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4ExtendHighI16x8U, .vector(0xAA), "i32x4.extend_high_i16x8_u", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4Shl, .vector(0xAB), "i32x4.shl", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4ShrS, .vector(0xAC), "i32x4.shr_s", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4ShrU, .vector(0xAD), "i32x4.shr_u", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4Add, .vector(0xAE), "i32x4.add", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4Sub, .vector(0xB1), "i32x4.sub", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4Mul, .vector(0xB5), "i32x4.mul", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4MinS, .vector(0xB6), "i32x4.min_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4MinU, .vector(0xB7), "i32x4.min_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4MaxS, .vector(0xB8), "i32x4.max_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4MaxU, .vector(0xB9), "i32x4.max_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4DotI16x8S, .vector(0xBA), "i32x4.dot_i16x8_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4ExtmulLowI16x8S, .vector(0xBC), "i32x4.extmul_low_i16x8_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4ExtmulHighI16x8S, .vector(0xBD), "i32x4.extmul_high_i16x8_s", .op(.v128, .v128, to: .v128), feature: .simd),
  ]

  /// Vector instructions (part 4).
  static let vector4: [InstructionSpec] = [
    InstructionSpec(
      .i32x4ExtmulLowI16x8U, .vector(0xBE), "i32x4.extmul_low_i16x8_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4ExtmulHighI16x8U, .vector(0xBF), "i32x4.extmul_high_i16x8_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(.i64x2Abs, .vector(0xC0), "i64x2.abs", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(.i64x2Neg, .vector(0xC1), "i64x2.neg", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2AllTrue, .vector(0xC3), "i64x2.all_true", .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i64x2Bitmask, .vector(0xC4), "i64x2.bitmask", .op(.v128, to: .i32), feature: .simd),
    InstructionSpec(
      .i64x2ExtendLowI32x4S, .vector(0xC7), "i64x2.extend_low_i32x4_s", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2ExtendHighI32x4S, .vector(0xC8), "i64x2.extend_high_i32x4_s", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2ExtendLowI32x4U, .vector(0xC9), "i64x2.extend_low_i32x4_u", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2ExtendHighI32x4U, .vector(0xCA), "i64x2.extend_high_i32x4_u", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2Shl, .vector(0xCB), "i64x2.shl", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2ShrS, .vector(0xCC), "i64x2.shr_s", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2ShrU, .vector(0xCD), "i64x2.shr_u", .op(.v128, .i32, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2Add, .vector(0xCE), "i64x2.add", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2Sub, .vector(0xD1), "i64x2.sub", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2Mul, .vector(0xD5), "i64x2.mul", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2Eq, .vector(0xD6), "i64x2.eq", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2Ne, .vector(0xD7), "i64x2.ne", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2LtS, .vector(0xD8), "i64x2.lt_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2GtS, .vector(0xD9), "i64x2.gt_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2LeS, .vector(0xDA), "i64x2.le_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2GeS, .vector(0xDB), "i64x2.ge_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2ExtmulLowI32x4S, .vector(0xDC), "i64x2.extmul_low_i32x4_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2ExtmulHighI32x4S, .vector(0xDD), "i64x2.extmul_high_i32x4_s", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2ExtmulLowI32x4U, .vector(0xDE), "i64x2.extmul_low_i32x4_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i64x2ExtmulHighI32x4U, .vector(0xDF), "i64x2.extmul_high_i32x4_u", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(.f32x4Abs, .vector(0xE0), "f32x4.abs", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(.f32x4Neg, .vector(0xE1), "f32x4.neg", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(.f32x4Sqrt, .vector(0xE3), "f32x4.sqrt", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Add, .vector(0xE4), "f32x4.add", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Sub, .vector(0xE5), "f32x4.sub", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Mul, .vector(0xE6), "f32x4.mul", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Div, .vector(0xE7), "f32x4.div", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Min, .vector(0xE8), "f32x4.min", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Max, .vector(0xE9), "f32x4.max", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Pmin, .vector(0xEA), "f32x4.pmin", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4Pmax, .vector(0xEB), "f32x4.pmax", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(.f64x2Abs, .vector(0xEC), "f64x2.abs", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(.f64x2Neg, .vector(0xED), "f64x2.neg", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(.f64x2Sqrt, .vector(0xEF), "f64x2.sqrt", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Add, .vector(0xF0), "f64x2.add", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Sub, .vector(0xF1), "f64x2.sub", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Mul, .vector(0xF2), "f64x2.mul", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Div, .vector(0xF3), "f64x2.div", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Min, .vector(0xF4), "f64x2.min", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Max, .vector(0xF5), "f64x2.max", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Pmin, .vector(0xF6), "f64x2.pmin", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2Pmax, .vector(0xF7), "f64x2.pmax", .op(.v128, .v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4TruncSatF32x4S, .vector(0xF8), "i32x4.trunc_sat_f32x4_s", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4TruncSatF32x4U, .vector(0xF9), "i32x4.trunc_sat_f32x4_u", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4ConvertI32x4S, .vector(0xFA), "f32x4.convert_i32x4_s", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f32x4ConvertI32x4U, .vector(0xFB), "f32x4.convert_i32x4_u", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4TruncSatF64x2SZero, .vector(0xFC), "i32x4.trunc_sat_f64x2_s_zero", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .i32x4TruncSatF64x2UZero, .vector(0xFD), "i32x4.trunc_sat_f64x2_u_zero", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2ConvertLowI32x4S, .vector(0xFE), "f64x2.convert_low_i32x4_s", .op(.v128, to: .v128), feature: .simd),
    InstructionSpec(
      .f64x2ConvertLowI32x4U, .vector(0xFF), "f64x2.convert_low_i32x4_u", .op(.v128, to: .v128), feature: .simd),
  ]
}
