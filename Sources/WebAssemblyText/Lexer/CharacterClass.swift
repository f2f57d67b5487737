/// What a byte may be part of, as flags.
enum CharacterClass {
  static let identifier: UInt8 = 1
  static let space: UInt8 = 2
  static let digit: UInt8 = 4
  static let hexDigit: UInt8 = 8
  static let lowerLetter: UInt8 = 16

  /// The flags of each byte.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    func mark(_ characters: some Sequence<UInt8>, _ flag: UInt8) {
      for character in characters { table[Int(character)] |= flag }
    }
    mark(UInt8(ascii: "0")...UInt8(ascii: "9"), digit | hexDigit | identifier)
    mark(UInt8(ascii: "a")...UInt8(ascii: "z"), lowerLetter | identifier)
    mark(UInt8(ascii: "A")...UInt8(ascii: "Z"), identifier)
    mark(UInt8(ascii: "a")...UInt8(ascii: "f"), hexDigit)
    mark(UInt8(ascii: "A")...UInt8(ascii: "F"), hexDigit)
    mark("!#$%&'*+-./:<=>?@\\^_`|~".utf8, identifier)
    mark(" \t\n\r".utf8, space)
    return table
  }()

  /// The value of a hexadecimal digit; nil for any other byte.
  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte &- UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte &- UInt8(ascii: "a") &+ 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte &- UInt8(ascii: "A") &+ 10
    default: nil
    }
  }
}
