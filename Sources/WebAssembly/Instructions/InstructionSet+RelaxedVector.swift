extension InstructionSet {
  /// Relaxed vector instructions.
  static let relaxedVector: [InstructionSpec] = [
    InstructionSpec(
      .i8x16RelaxedSwizzle, .vector(0x100), "i8x16.relaxed_swizzle", .op(.v128, .v128, to: .v128), feature: .relaxedSIMD
    ),
    InstructionSpec(
      .i32x4RelaxedTruncF32x4S, .vector(0x101), "i32x4.relaxed_trunc_f32x4_s", .op(.v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .i32x4RelaxedTruncF32x4U, .vector(0x102), "i32x4.relaxed_trunc_f32x4_u", .op(.v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .i32x4RelaxedTruncF64x2SZero, .vector(0x103), "i32x4.relaxed_trunc_f64x2_s_zero", .op(.v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .i32x4RelaxedTruncF64x2UZero, .vector(0x104), "i32x4.relaxed_trunc_f64x2_u_zero", .op(.v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .f32x4RelaxedMadd, .vector(0x105), "f32x4.relaxed_madd", .op(.v128, .v128, .v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .f32x4RelaxedNmadd, .vector(0x106), "f32x4.relaxed_nmadd", .op(.v128, .v128, .v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .f64x2RelaxedMadd, .vector(0x107), "f64x2.relaxed_madd", .op(.v128, .v128, .v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .f64x2RelaxedNmadd, .vector(0x108), "f64x2.relaxed_nmadd", .op(.v128, .v128, .v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .i8x16RelaxedLaneselect, .vector(0x109), "i8x16.relaxed_laneselect", .op(.v128, .v128, .v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .i16x8RelaxedLaneselect, .vector(0x10A), "i16x8.relaxed_laneselect", .op(.v128, .v128, .v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .i32x4RelaxedLaneselect, .vector(0x10B), "i32x4.relaxed_laneselect", .op(.v128, .v128, .v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .i64x2RelaxedLaneselect, .vector(0x10C), "i64x2.relaxed_laneselect", .op(.v128, .v128, .v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .f32x4RelaxedMin, .vector(0x10D), "f32x4.relaxed_min", .op(.v128, .v128, to: .v128), feature: .relaxedSIMD),
    InstructionSpec(
      .f32x4RelaxedMax, .vector(0x10E), "f32x4.relaxed_max", .op(.v128, .v128, to: .v128), feature: .relaxedSIMD),
    InstructionSpec(
      .f64x2RelaxedMin, .vector(0x10F), "f64x2.relaxed_min", .op(.v128, .v128, to: .v128), feature: .relaxedSIMD),
    InstructionSpec(
      .f64x2RelaxedMax, .vector(0x110), "f64x2.relaxed_max", .op(.v128, .v128, to: .v128), feature: .relaxedSIMD),
    InstructionSpec(
      .i16x8RelaxedQ15mulrS, .vector(0x111), "i16x8.relaxed_q15mulr_s", .op(.v128, .v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .i16x8RelaxedDotI8x16I7x16S, .vector(0x112), "i16x8.relaxed_dot_i8x16_i7x16_s", .op(.v128, .v128, to: .v128),
      feature: .relaxedSIMD),
    InstructionSpec(
      .i32x4RelaxedDotI8x16I7x16AddS, .vector(0x113), "i32x4.relaxed_dot_i8x16_i7x16_add_s",
      .op(.v128, .v128, .v128, to: .v128), feature: .relaxedSIMD),
  ]
}
