/// Integer literals (spec: Text Format / Integers), whose syntax the lexer has checked.
enum IntegerLiteral {
  /// The bits of an integer of `width` bits, signed or unsigned as written; nil if it is out of range.
  static func bits(_ text: UnsafeBufferPointer<UInt8>, width: Int) -> UInt64? {
    var index = 0
    let isNegative = text[0] == UInt8(ascii: "-")
    if isNegative || text[0] == UInt8(ascii: "+") { index = 1 }
    guard let magnitude = magnitude(text, from: index) else { return nil }
    if isNegative {
      guard magnitude <= 1 << (UInt64(width) - 1) else { return nil }
      return (0 &- magnitude) & (.max >> (64 - UInt64(width)))
    }
    return magnitude <= .max >> (64 - UInt64(width)) ? magnitude : nil
  }

  /// The value of the digits from `start` on; nil if it does not fit.
  static func magnitude(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64? {
    var index = start
    var value: UInt64 = 0
    if index + 1 < text.count, text[index + 1] == UInt8(ascii: "x") {
      index += 2
      while index < text.count {
        if let digit = CharacterClass.hexValue(text[index]) {
          guard value >> 60 == 0 else { return nil }
          value = value << 4 | UInt64(digit)
        }
        index += 1
      }
      return value
    }
    while index < text.count {
      let digit = text[index] &- UInt8(ascii: "0")
      if digit < 10 {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
        if overflow || carry { return nil }
        value = sum
      }
      index += 1
    }
    return value
  }
}
