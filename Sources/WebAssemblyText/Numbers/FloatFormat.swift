/// A binary interchange format of IEEE 754, and rounding to it.
struct FloatFormat: Sendable {
  /// Bits of the stored significand, without the hidden one.
  let fractionBits: Int
  let bias: Int

  static let f32 = FloatFormat(fractionBits: 23, bias: 127)
  static let f64 = FloatFormat(fractionBits: 52, bias: 1023)

  var signBit: UInt64 { 1 << UInt64(fractionBits == 23 ? 31 : 63) }
  /// The bits of positive infinity.
  var infinity: UInt64 { UInt64(2 * bias + 1) << UInt64(fractionBits) }
  /// The bits of the positive canonical NaN.
  var canonicalNaN: UInt64 { infinity | 1 << UInt64(fractionBits - 1) }

  /// The bits of the number nearest to `significand × 2^exponent`, ties to even; nil beyond the finite numbers.
  ///
  /// - Parameters:
  ///   - significand: not zero.
  ///   - isInexact: whether the exact number is larger than that, by less than one in the significand's last place;
  ///     the significand's highest bit is then set.
  func round(_ significand: UInt64, exponent: Int, isInexact: Bool = false) -> UInt64? {
    let shift = significand.leadingZeroBitCount
    let significand = significand << UInt64(shift)
    // The exponent of the leading bit.
    let leading = exponent - shift + 63
    if leading > bias { return nil }
    let isNormal = leading >= 1 - bias
    // Bits that do not fit; in a subnormal number, more of them.
    let dropped = 63 - fractionBits + (isNormal ? 0 : 1 - bias - leading)
    if dropped > 64 { return 0 }
    var kept = dropped == 64 ? 0 : significand >> UInt64(dropped)
    let remainder = dropped == 64 ? significand : significand & ((1 << UInt64(dropped)) - 1)
    let half: UInt64 = 1 << UInt64(dropped - 1)
    if remainder > half || remainder == half && (isInexact || kept & 1 == 1) { kept += 1 }
    // A carry out of the significand increments the exponent, as it should.
    let exponentBits = isNormal ? UInt64(leading + bias - 1) << UInt64(fractionBits) : 0
    let bits = exponentBits + kept
    return bits < infinity ? bits : nil
  }
}
