/// What the symbols of deflated data stand for (RFC 1951, section 3.2.5).
///
/// The tables of the standard follow rules, which take less room here than the tables would.
enum DeflateSymbol {
  static let endOfBlock = 256
  static let literalCount = 286
  static let distanceCount = 30
  static let lengths = 3...258
  static let maximumDistance = 32768

  /// The order in which a block tells the lengths of the code for the lengths of its codes.
  static let codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// The least number that a symbol stands for, and how many bits behind the symbol are added to it.
  typealias Range = (base: Int, extraBits: Int)

  /// The lengths of a symbol: of the 257th and following, counted from 0.
  static func length(_ index: Int) -> Range {
    if index == 28 { return (258, 0) }
    if index < 8 { return (3 + index, 0) }
    let extraBits = index / 4 - 1
    return (3 + (4 + index % 4) << extraBits, extraBits)
  }

  /// The distances of a symbol.
  static func distance(_ index: Int) -> Range {
    if index < 4 { return (1 + index, 0) }
    let extraBits = index / 2 - 1
    return (1 + (2 + index % 2) << extraBits, extraBits)
  }

  /// The symbol of a length, counted from 0.
  @inline(__always)
  static func index(length: Int) -> Int {
    let rest = length &- 3
    if rest < 8 { return rest }
    if rest == 255 { return 28 }
    let exponent = 63 &- rest.leadingZeroBitCount
    return 4 &* (exponent &- 1) &+ (rest &>> (exponent &- 2)) & 3
  }

  /// The symbol of a distance.
  @inline(__always)
  static func index(distance: Int) -> Int {
    let rest = distance &- 1
    if rest < 4 { return rest }
    let exponent = 63 &- rest.leadingZeroBitCount
    return 2 &* exponent &+ (rest &>> (exponent &- 1)) & 1
  }

  /// The lengths of the code of literals and lengths in blocks that tell none.
  static let fixedLiteralLengths: [UInt8] = (0..<288).map { symbol in
    switch symbol {
    case ..<144: 8
    case ..<256: 9
    case ..<280: 7
    default: 8
    }
  }

  /// The lengths of the code of distances in blocks that tell none.
  static let fixedDistanceLengths = [UInt8](repeating: 5, count: 32)

  /// The last bits of a number, at most 16, in the opposite order, as codes stand in a stream.
  @inline(__always)
  static func reversed(_ code: UInt32, _ bitCount: Int) -> UInt32 {
    var bits = code
    bits = (bits & 0x5555) << 1 | bits >> 1 & 0x5555
    bits = (bits & 0x3333) << 2 | bits >> 2 & 0x3333
    bits = (bits & 0x0F0F) << 4 | bits >> 4 & 0x0F0F
    bits = (bits & 0x00FF) << 8 | bits >> 8 & 0x00FF
    return bits >> UInt32(16 - bitCount)
  }
}
