import WebAssembly

/// A text being written, with the literals of the text format.
struct TextWriter {
  private(set) var bytes: [UInt8] = []
  /// How many blocks and parentheses the line stands in.
  var depth = 0

  /// Deeper lines are not indented further, so that the text of nested blocks is not quadratic.
  private static let deepestIndentation = 24

  // MARK: Words

  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  /// A space, unless one stands there already.
  mutating func space() {
    if bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
  }

  mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * min(depth, Self.deepestIndentation)))
  }

  /// `(;index;)`, which tells the reader what numbers elsewhere mean.
  mutating func write(comment index: UInt32) {
    write("(;")
    write(String(index))
    write(";)")
  }

  // MARK: Numbers

  mutating func write(hexadecimal value: some BinaryInteger) {
    write("0x")
    write(String(value, radix: 16))
  }

  /// The shortest decimal number that reads as the same bits, or a NaN with its payload.
  mutating func write(float bits: UInt32) {
    let value = Float(bitPattern: bits)
    if value.isNaN {
      write(payload: UInt64(bits & 0x7F_FFFF), canonical: 0x40_0000, isNegative: value.sign == .minus)
    } else {
      write(value.description)
    }
  }

  mutating func write(double bits: UInt64) {
    let value = Double(bitPattern: bits)
    if value.isNaN {
      write(payload: bits & 0xF_FFFF_FFFF_FFFF, canonical: 0x8_0000_0000_0000, isNegative: value.sign == .minus)
    } else {
      write(value.description)
    }
  }

  private mutating func write(payload: UInt64, canonical: UInt64, isNegative: Bool) {
    if isNegative { write("-") }
    write("nan")
    if payload != canonical {
      write(":")
      write(hexadecimal: payload)
    }
  }

  // MARK: Strings

  /// A string literal of any bytes.
  mutating func write(string contents: some Sequence<UInt8>) {
    write("\"")
    for byte in contents { write(escaped: byte) }
    write("\"")
  }

  /// A string literal of a name.
  mutating func write(name: Name) {
    write("\"")
    for scalar in String(decoding: name.utf8, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        write(escaped: UInt8(truncatingIfNeeded: scalar.value))
      } else {
        write("\\u{")
        write(String(scalar.value, radix: 16))
        write("}")
      }
    }
    write("\"")
  }

  /// `$name`, in quotes where it has other characters than identifiers may have.
  mutating func write(identifier name: Name) {
    bytes.append(UInt8(ascii: "$"))
    let isPlain = name.utf8.allSatisfy { CharacterClass.table[Int($0)] & CharacterClass.identifier != 0 }
    if isPlain { write(name.utf8) } else { write(name: name) }
  }

  private mutating func write(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write("\\\"")
    case UInt8(ascii: "\\"): write("\\\\")
    case UInt8(ascii: "\t"): write("\\t")
    case UInt8(ascii: "\n"): write("\\n")
    case UInt8(ascii: "\r"): write("\\r")
    case 0x20..<0x7F: bytes.append(byte)
    default:
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(Self.hexDigit(byte >> 4))
      bytes.append(Self.hexDigit(byte & 0xF))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + (value - 10)
  }
}
