/// String literals (spec: Text Format / Strings).
enum StringLiteral {
  /// What a scan of a literal found.
  enum Scan {
    /// A literal, and the index after its closing quote.
    case literal(end: Int, hasEscapes: Bool)
    /// A fault, and the index at which scanning may go on.
    case error(LexicalError, at: Int, next: Int)
  }

  /// Scans the literal whose opening quote is at `start`.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Scan {
    var index = start + 1
    var hasEscapes = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { return .literal(end: index + 1, hasEscapes: hasEscapes) }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        guard let (_, next) = escape(bytes, at: index) else {
          return .error(.illegalEscape, at: index, next: index + 1)
        }
        index = next
      } else if byte >= 0x80 {
        let length = UTF8Sequence.length(bytes, at: index)
        if length == 0 { return .error(.malformedUTF8, at: index, next: index + 1) }
        index += length
      } else if byte == UInt8(ascii: "\n") {
        return .error(.unclosedString, at: start, next: index)
      } else if byte < 0x20 || byte == 0x7F {
        return .error(.illegalCharacter, at: index, next: index + 1)
      } else {
        index += 1
      }
    }
    return .error(.unclosedString, at: start, next: index)
  }

  /// Appends what the literal stands for; `range` includes the quotes, and the scan found no fault in it.
  static func append(_ bytes: [UInt8], _ range: Range<Int>, to result: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0, range, to: &result) }
  }

  static func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to result: inout [UInt8]) {
    var index = range.lowerBound + 1
    while index < range.upperBound - 1 {
      guard bytes[index] == UInt8(ascii: "\\"), let (value, next) = escape(bytes, at: index) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      switch value {
      case .byte(let byte): result.append(byte)
      case .scalar(let scalar): UTF8Sequence.append(scalar, to: &result)
      }
      index = next
    }
  }

  private enum Escaped {
    case byte(UInt8)
    case scalar(UInt32)
  }

  /// The escape whose backslash is at `index`, and the index after it.
  private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Escaped, next: Int)? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "t"): return (.byte(0x09), index + 2)
    case UInt8(ascii: "n"): return (.byte(0x0A), index + 2)
    case UInt8(ascii: "r"): return (.byte(0x0D), index + 2)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): return (.byte(bytes[index + 1]), index + 2)
    case UInt8(ascii: "u"): return unicodeEscape(bytes, at: index)
    default:
      guard index + 2 < bytes.count, let high = CharacterClass.hexValue(bytes[index + 1]),
        let low = CharacterClass.hexValue(bytes[index + 2])
      else { return nil }
      return (.byte(high << 4 | low), index + 3)
    }
  }

  /// `\u{hexnum}`: a scalar value in hexadecimal digits, single underscores between them.
  private static func unicodeEscape(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Escaped, next: Int)? {
    var next = index + 2
    guard next < bytes.count, bytes[next] == UInt8(ascii: "{") else { return nil }
    next += 1
    var scalar: UInt32 = 0
    var afterDigit = false
    while next < bytes.count {
      if let digit = CharacterClass.hexValue(bytes[next]) {
        scalar = scalar << 4 | UInt32(digit)
        if scalar > 0x10FFFF { return nil }
        afterDigit = true
      } else if bytes[next] == UInt8(ascii: "_"), afterDigit {
        afterDigit = false
      } else {
        break
      }
      next += 1
    }
    guard afterDigit, next < bytes.count, bytes[next] == UInt8(ascii: "}"), !(0xD800..<0xE000).contains(scalar)
    else { return nil }
    return (.scalar(scalar), next + 1)
  }
}
