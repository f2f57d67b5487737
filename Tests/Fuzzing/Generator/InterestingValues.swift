import WebAssembly

/// Numbers at which implementations differ: limits, powers of two and their neighbours, float edge cases.
enum InterestingValues {
  static let i32: [UInt32] = [
    0, 1, 2, 3, 4, 7, 8, 15, 16, 31, 32, 33, 63, 64, 100, 127, 128, 255, 256, 1000, 0x7FFF, 0x8000, 0xFFFF, 0x10000,
    0xFF_FFFF, 0x7FFF_FFFE, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xFFFF_0000, 0xFFFF_8000, 0xFFFF_FF80,
    0xFFFF_FFFE, 0xFFFF_FFFF, 0x5555_5555, 0xDEAD_BEEF, 0x3F80_0000, 0x7F80_0000, 0x7FC0_0000, 0xFF80_0001,
  ]

  static let i64: [UInt64] = [
    0, 1, 2, 3, 7, 31, 32, 63, 64, 65, 127, 128, 255, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF,
    0x1_0000_0000, 0x1_0000_0001, 0x0020_0000_0000_0001, 0x7FFF_FFFF_FFFF_FFFE, 0x7FFF_FFFF_FFFF_FFFF,
    0x8000_0000_0000_0000, 0x8000_0000_0000_0001, 0xFFFF_FFFF_0000_0000, 0xFFFF_FFFF_7FFF_FFFF,
    0xFFFF_FFFF_8000_0000, 0xFFFF_FFFF_FFFF_FFFE, 0xFFFF_FFFF_FFFF_FFFF, 0xAAAA_AAAA_5555_5555,
    0x3FF0_0000_0000_0000, 0x7FF0_0000_0000_0000, 0x7FF8_0000_0000_0000, 0xFFF0_0000_0000_0001,
  ]

  static let f32: [Float] = [
    0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -1.5, 3, 0.1, 1e10, -1e10, .infinity, -.infinity, .nan,
    .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude,
    -.greatestFiniteMagnitude, 8_388_607.5, 8_388_608, 16_777_216, 2_147_483_520, 2_147_483_648, -2_147_483_648,
    -2_147_483_904, 4_294_967_040, 4_294_967_296, 9.223372e18, -9.223372e18, 1.8446744e19, 1.8446743e19, -0.99999994,
  ]

  static let f64: [Double] = [
    0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 3, 0.1, 1e100, -1e100, .infinity, -.infinity, .nan,
    .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude,
    -.greatestFiniteMagnitude, 2_147_483_647, 2_147_483_647.5, 2_147_483_648, -2_147_483_648, -2_147_483_648.9,
    -2_147_483_649, 4_294_967_295, 4_294_967_295.9, 4_294_967_296, 4_503_599_627_370_495.5, 9_007_199_254_740_992,
    9_223_372_036_854_774_784, 9_223_372_036_854_775_808, -9_223_372_036_854_775_808, 18_446_744_073_709_549_568,
    18_446_744_073_709_551_616, -0.9999999999999999, 3.4028235677973366e38, 1.401298464324817e-45, 7e-46,
  ]
}

extension RandomSource {
  mutating func i32() -> UInt32 {
    switch below(10) {
    case 0..<5: pick(InterestingValues.i32)
    case 5..<8: UInt32(truncatingIfNeeded: within(-64...64))
    case 8: UInt32(1) << UInt32(below(32))
    default: UInt32(truncatingIfNeeded: next())
    }
  }

  mutating func i64() -> UInt64 {
    switch below(10) {
    case 0..<5: pick(InterestingValues.i64)
    case 5..<8: UInt64(truncatingIfNeeded: within(-64...64))
    case 8: UInt64(1) << UInt64(below(64))
    default: next()
    }
  }

  /// A float's bits; every NaN is the canonical one.
  mutating func f32() -> UInt32 {
    let value: Float =
      switch below(10) {
      case 0..<5: pick(InterestingValues.f32)
      case 5..<8: Float(within(-100...100)) / 4
      default: Float(bitPattern: UInt32(truncatingIfNeeded: next()))
      }
    return value.isNaN ? 0x7FC0_0000 : value.bitPattern
  }

  mutating func f64() -> UInt64 {
    let value: Double =
      switch below(10) {
      case 0..<5: pick(InterestingValues.f64)
      case 5..<8: Double(within(-100...100)) / 4
      default: Double(bitPattern: next())
      }
    return value.isNaN ? 0x7FF8_0000_0000_0000 : value.bitPattern
  }

  /// The bits of a number of the type.
  mutating func bits(_ type: ValueType) -> UInt64 {
    switch type {
    case .i32: UInt64(i32())
    case .i64: i64()
    case .f32: UInt64(f32())
    default: f64()
    }
  }
}
