/// The shape of numbers (spec: Text Format / Integers, Floating-Point), told from their characters.
struct NumberSyntax {
  /// A window on the token's characters.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The kind of number that the characters are; nil if they are none.
  static func classify(_ bytes: UnsafeBufferPointer<UInt8>) -> Token.Kind? {
    var scanner = NumberSyntax(bytes)
    return scanner.number()
  }

  private mutating func number() -> Token.Kind? {
    let isSigned = take("+") || take("-")
    if take("i") { return take("n") && take("f") && isAtEnd ? .float : nil }
    if take("n") {
      guard take("a"), take("n") else { return nil }
      if isAtEnd { return .float }
      guard take(":"), take("0"), take("x"), digits(CharacterClass.hexDigit) else { return nil }
      return isAtEnd ? .float : nil
    }
    var digit = CharacterClass.digit
    var exponent: (lower: Unicode.Scalar, upper: Unicode.Scalar) = ("e", "E")
    if bytes.count >= index + 2, bytes[index] == UInt8(ascii: "0"), bytes[index + 1] == UInt8(ascii: "x") {
      index += 2
      digit = CharacterClass.hexDigit
      exponent = ("p", "P")
    }
    guard digits(digit) else { return nil }
    if isAtEnd { return isSigned ? .integer : .natural }
    if take("."), !isAtEnd, CharacterClass.table[Int(bytes[index])] & digit != 0 {
      guard digits(digit) else { return nil }
    }
    if take(exponent.lower) || take(exponent.upper) {
      if !take("+") { _ = take("-") }
      guard digits(CharacterClass.digit) else { return nil }
    }
    return isAtEnd ? .float : nil
  }

  private var isAtEnd: Bool { index == bytes.count }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard !isAtEnd, bytes[index] == UInt8(truncatingIfNeeded: character.value) else { return false }
    index += 1
    return true
  }

  /// Digits with single underscores between them, at least one.
  private mutating func digits(_ digit: UInt8) -> Bool {
    let table = CharacterClass.table
    var afterDigit = false
    while index < bytes.count {
      if table[Int(bytes[index])] & digit != 0 {
        afterDigit = true
      } else if bytes[index] == UInt8(ascii: "_"), afterDigit {
        afterDigit = false
      } else {
        break
      }
      index += 1
    }
    return afterDigit
  }
}
