/// A natural number of any size, with what rounding a decimal number takes.
struct BigInteger {
  /// 32 bits each, the lowest first; the last is not zero.
  private(set) var limbs: [UInt32] = []

  init() {}

  init(_ value: UInt32) {
    if value != 0 { limbs = [value] }
  }

  var bitWidth: Int {
    guard let last = limbs.last else { return 0 }
    return limbs.count * 32 - last.leadingZeroBitCount
  }

  mutating func multiply(by factor: UInt32, adding addend: UInt32 = 0) {
    var carry = UInt64(addend)
    for index in limbs.indices {
      carry += UInt64(limbs[index]) * UInt64(factor)
      limbs[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry != 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
  }

  mutating func multiply(byPowerOfFive exponent: Int) {
    var remaining = exponent
    while remaining >= 13 {
      multiply(by: 1_220_703_125)
      remaining -= 13
    }
    for _ in 0..<remaining { multiply(by: 5) }
  }

  mutating func shiftLeft(by count: Int) {
    let bits = UInt32(truncatingIfNeeded: count % 32)
    if bits != 0 { multiply(by: 1 << bits) }
    limbs.insert(contentsOf: repeatElement(0, count: count / 32), at: 0)
  }

  /// The 64 highest bits, the exponent that they are to be multiplied with, and whether there is more below them.
  func leadingBits() -> (bits: UInt64, exponent: Int, hasMore: Bool) {
    func limb(_ index: Int) -> UInt64 { index >= 0 ? UInt64(limbs[index]) : 0 }
    let last = limbs.count - 1
    let shift = UInt64(limbs[last].leadingZeroBitCount)
    let upper = limb(last) << 32 | limb(last - 1)
    let lower = limb(last - 2)
    let bits = upper << shift | (shift == 0 ? 0 : lower >> (32 - shift))
    let lost = shift == 0 ? lower : lower & (UInt64(UInt32.max) >> shift)
    let hasMore = lost != 0 || limbs.dropLast(3).contains { $0 != 0 }
    return (bits, (last - 1) * 32 - Int(shift), hasMore)
  }

  /// Replaces the number by its quotient and returns whether there is a remainder.
  ///
  /// Long division, Knuth's algorithm D.
  ///
  /// - Parameter divisor: not zero, and not longer than the number.
  mutating func divide(by divisor: BigInteger) -> Bool {
    let count = divisor.limbs.count
    // The highest bit of the divisor is to be set, so that two limbs of it predict a digit to within two.
    let shift = divisor.limbs[count - 1].leadingZeroBitCount
    var divisor = divisor
    divisor.multiply(by: 1 << UInt32(shift))
    multiply(by: 1 << UInt32(shift))
    limbs.append(0)
    let high = UInt64(divisor.limbs[count - 1])
    let next = count > 1 ? UInt64(divisor.limbs[count - 2]) : 0
    var quotient = [UInt32](repeating: 0, count: limbs.count - count)
    for position in quotient.indices.reversed() {
      let top = UInt64(limbs[position + count]) << 32 | UInt64(limbs[position + count - 1])
      var (digit, rest) = top.quotientAndRemainder(dividingBy: high)
      let below = count > 1 ? UInt64(limbs[position + count - 2]) : 0
      while digit >> 32 != 0 || digit * next > rest << 32 | below {
        digit -= 1
        rest += high
        if rest >> 32 != 0 { break }
      }
      if subtract(divisor, times: digit, at: position) {
        digit -= 1
        add(divisor, at: position)
      }
      quotient[position] = UInt32(truncatingIfNeeded: digit)
    }
    let hasRemainder = limbs.contains { $0 != 0 }
    limbs = quotient
    while limbs.last == 0 { limbs.removeLast() }
    return hasRemainder
  }

  /// Subtracts a multiple; returns whether the result is negative (and then is short of a power of two).
  private mutating func subtract(_ other: BigInteger, times factor: UInt64, at position: Int) -> Bool {
    var carry: UInt64 = 0
    var borrow: UInt64 = 0
    for (index, limb) in other.limbs.enumerated() {
      carry += UInt64(limb) * factor
      let difference = UInt64(limbs[position + index]) &- (carry & 0xFFFF_FFFF) &- borrow
      limbs[position + index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference >> 63
      carry >>= 32
    }
    let top = position + other.limbs.count
    let difference = UInt64(limbs[top]) &- carry &- borrow
    limbs[top] = UInt32(truncatingIfNeeded: difference)
    return difference >> 63 != 0
  }

  private mutating func add(_ other: BigInteger, at position: Int) {
    var carry: UInt64 = 0
    for (index, limb) in other.limbs.enumerated() {
      carry += UInt64(limbs[position + index]) + UInt64(limb)
      limbs[position + index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    let top = position + other.limbs.count
    limbs[top] = UInt32(truncatingIfNeeded: UInt64(limbs[top]) + carry)
  }
}
