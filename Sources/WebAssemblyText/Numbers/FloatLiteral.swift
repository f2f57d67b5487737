/// Floating-point literals (spec: Text Format / Floating-Point), rounded once and exactly from the text to the format.
///
/// The lexer has checked the syntax. The work is linear in the length of the text: of a decimal number, more digits
/// than can decide a tie are looked at only to see whether they are zero.
struct FloatLiteral {
  private let text: UnsafeBufferPointer<UInt8>
  private let format: FloatFormat
  private var index = 0

  /// The bits of the literal; nil if it is out of range.
  static func bits(_ text: UnsafeBufferPointer<UInt8>, _ format: FloatFormat) -> UInt64? {
    var literal = FloatLiteral(text: text, format: format)
    let isNegative = text[0] == UInt8(ascii: "-")
    if isNegative || text[0] == UInt8(ascii: "+") { literal.index = 1 }
    guard let magnitude = literal.magnitude() else { return nil }
    return isNegative ? magnitude | format.signBit : magnitude
  }

  private init(text: UnsafeBufferPointer<UInt8>, format: FloatFormat) {
    self.text = text
    self.format = format
  }

  private mutating func magnitude() -> UInt64? {
    switch text[index] {
    case UInt8(ascii: "i"):
      return format.infinity
    case UInt8(ascii: "n"):
      if text.count == index + 3 { return format.canonicalNaN }
      guard let payload = IntegerLiteral.magnitude(text, from: index + 4) else { return nil }
      return payload != 0 && payload >> UInt64(format.fractionBits) == 0 ? format.infinity | payload : nil
    default:
      if index + 1 < text.count, text[index + 1] == UInt8(ascii: "x") {
        index += 2
        return hexadecimal()
      }
      return decimal()
    }
  }

  // MARK: Hexadecimal

  private mutating func hexadecimal() -> UInt64? {
    var significand: UInt64 = 0
    var exponent = 0
    var isInexact = false
    var isFraction = false
    while index < text.count {
      let character = text[index]
      if let digit = CharacterClass.hexValue(character) {
        if significand >> 60 == 0 {
          significand = significand << 4 | UInt64(digit)
          if isFraction { exponent -= 4 }
        } else {
          isInexact = isInexact || digit != 0
          if !isFraction { exponent += 4 }
        }
      } else if character == UInt8(ascii: ".") {
        isFraction = true
      } else if character != UInt8(ascii: "_") {
        break
      }
      index += 1
    }
    if significand == 0 { return 0 }
    exponent += writtenExponent()
    if isInexact, significand >> 63 == 0 {
      // `round` wants the highest bit set; the digits beyond are worth less than the bit that is set here.
      let shift = UInt64(significand.leadingZeroBitCount)
      significand = significand << shift | 1
      exponent -= Int(shift)
    }
    return format.round(significand, exponent: exponent, isInexact: isInexact)
  }

  /// The number after `e` or `p`, if there is one, clamped to where it decides alone.
  private mutating func writtenExponent() -> Int {
    guard index < text.count else { return 0 }
    index += 1
    let isNegative = text[index] == UInt8(ascii: "-")
    if isNegative || text[index] == UInt8(ascii: "+") { index += 1 }
    // Far more than the digits of the longest text can make up for.
    let limit = 1 << 40
    var value = 0
    while index < text.count {
      let digit = text[index] &- UInt8(ascii: "0")
      if digit < 10 { value = min(value * 10 + Int(digit), limit) }
      index += 1
    }
    return isNegative ? -value : value
  }

  // MARK: Decimal

  /// Digits that decide: no number halfway between two doubles has more than 767 significant digits.
  private static let decisiveDigits = 770

  private mutating func decimal() -> UInt64? {
    let start = index
    // The first 19 significant digits, and what power of ten they are to be multiplied by.
    var digits: UInt64 = 0
    var count = 0
    var scale = 0
    var isTruncated = false
    var isFraction = false
    while index < text.count {
      let character = text[index]
      let digit = character &- UInt8(ascii: "0")
      if digit < 10 {
        if count < 19 {
          digits = digits * 10 + UInt64(digit)
          if digits != 0 { count += 1 }
          if isFraction { scale -= 1 }
        } else {
          isTruncated = isTruncated || digit != 0
          if !isFraction { scale += 1 }
        }
      } else if character == UInt8(ascii: ".") {
        isFraction = true
      } else if character != UInt8(ascii: "_") {
        break
      }
      index += 1
    }
    if digits == 0 { return 0 }
    let end = index
    scale += writtenExponent()
    // The exponent of the leading digit; doubles reach from 4.9e-324 to 1.8e308.
    let leading = scale + count - 1
    if leading > 310 { return nil }
    if leading < -400 { return 0 }
    if !isTruncated, abs(scale) <= 27 { return exact(digits, scale: scale) }
    return large(start..<end, leading: leading)
  }

  /// `digits × 10^scale`, where 5 to the power of |scale| fits 64 bits.
  private func exact(_ digits: UInt64, scale: Int) -> UInt64? {
    var power: UInt64 = 1
    for _ in 0..<abs(scale) { power *= 5 }
    let high: UInt64
    let low: UInt64
    var exponent = scale
    var isInexact = false
    if scale >= 0 {
      (high, low) = digits.multipliedFullWidth(by: power)
    } else {
      // A dividend of 128 bits makes a quotient of at least 64.
      let shift = digits.leadingZeroBitCount
      let dividend = digits << UInt64(shift)
      let upper = dividend.quotientAndRemainder(dividingBy: power)
      let lower = power.dividingFullWidth((upper.remainder, 0))
      (high, low) = (upper.quotient, lower.quotient)
      isInexact = lower.remainder != 0
      exponent -= shift + 64
    }
    if high == 0 { return format.round(low, exponent: exponent, isInexact: isInexact) }
    let shift = UInt64(high.leadingZeroBitCount)
    let top = shift == 0 ? high : high << shift | low >> (64 - shift)
    return format.round(top, exponent: exponent + 64 - Int(shift), isInexact: isInexact || low << shift != 0)
  }

  /// Any decimal number, by big integers; `digits` is where its digits are, without the exponent.
  private func large(_ digits: Range<Int>, leading: Int) -> UInt64? {
    var number = BigInteger()
    var count = 0
    var isInexact = false
    for position in digits {
      let digit = text[position] &- UInt8(ascii: "0")
      guard digit < 10, digit != 0 || count > 0 else { continue }
      if count < Self.decisiveDigits {
        number.multiply(by: 10, adding: UInt32(digit))
        count += 1
      } else if digit != 0 {
        isInexact = true
        break
      }
    }
    // number × 10^scale is number × 5^scale × 2^scale.
    let scale = leading - (count - 1)
    if scale >= 0 {
      number.multiply(byPowerOfFive: scale)
      let (top, exponent, rest) = number.leadingBits()
      return format.round(top, exponent: exponent + scale, isInexact: rest || isInexact)
    }
    var divisor = BigInteger(1)
    divisor.multiply(byPowerOfFive: -scale)
    let shift = max(0, divisor.bitWidth - number.bitWidth + 65)
    number.shiftLeft(by: shift)
    let remains = number.divide(by: divisor)
    let (top, exponent, rest) = number.leadingBits()
    return format.round(top, exponent: exponent + scale - shift, isInexact: rest || remains || isInexact)
  }
}
