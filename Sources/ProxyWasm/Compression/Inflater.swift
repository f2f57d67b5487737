/// Unpacks deflated data (RFC 1951).
struct Inflater {
  private(set) var reader: BitReader
  /// The data, with zeros behind it that are still to be written.
  private var output: [UInt8] = []
  private var filled = 0
  private let limit: Int

  private static let fixedLiterals = try? HuffmanDecoder(DeflateSymbol.fixedLiteralLengths[...], .literals)
  private static let fixedDistances = try? HuffmanDecoder(DeflateSymbol.fixedDistanceLengths[...], .distances)

  init(_ reader: BitReader, limit: Int) {
    self.reader = reader
    // So that sums with it cannot overflow.
    self.limit = min(max(0, limit), Int.max / 4)
  }

  mutating func inflate() throws(ZlibError) -> [UInt8] {
    var isLast = false
    while !isLast {
      isLast = try reader.take(1) == 1
      switch try reader.take(2) {
      case 0: try copyStored()
      case 1:
        guard let literals = Self.fixedLiterals, let distances = Self.fixedDistances else { throw .badCode }
        try decode(literals, distances)
      case 2:
        let (literals, distances) = try readCodes()
        try decode(literals, distances)
      default: throw .badBlockType
      }
    }
    output.removeLast(output.count - filled)
    return output
  }

  private mutating func copyStored() throws(ZlibError) {
    reader.alignToByte()
    let count = try reader.take(16)
    guard try reader.take(16) == count ^ 0xFFFF else { throw .badStoredLength }
    let bytes = try reader.takeBytes(count)
    guard count <= limit - filled else { throw .tooLarge }
    makeRoom(count)
    output.replaceSubrange(filled..<filled + count, with: bytes)
    filled += count
  }

  /// Reads the codes of a block that tells them.
  private mutating func readCodes() throws(ZlibError) -> (literals: HuffmanDecoder, distances: HuffmanDecoder) {
    let literalCount = try reader.take(5) + 257
    let distanceCount = try reader.take(5) + 1
    let lengthCount = try reader.take(4) + 4
    guard literalCount <= DeflateSymbol.literalCount, distanceCount <= DeflateSymbol.distanceCount else {
      throw .badCodeLengths
    }
    var codeLengths = [UInt8](repeating: 0, count: DeflateSymbol.codeLengthOrder.count)
    for symbol in DeflateSymbol.codeLengthOrder.prefix(lengthCount) {
      codeLengths[symbol] = UInt8(truncatingIfNeeded: try reader.take(3))
    }
    let decoder = try HuffmanDecoder(codeLengths[...], .codeLengths)
    var lengths: [UInt8] = []
    while lengths.count < literalCount + distanceCount {
      reader.refill()
      let symbol = decoder.next(&reader).number
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw .badCodeLengths }
        lengths.append(contentsOf: repeatElement(last, count: 3 + (try reader.take(2))))
      case 17: lengths.append(contentsOf: repeatElement(0, count: 3 + (try reader.take(3))))
      case 18: lengths.append(contentsOf: repeatElement(0, count: 11 + (try reader.take(7))))
      default: lengths.append(UInt8(truncatingIfNeeded: symbol))
      }
      guard !reader.isOverrun else { throw .truncated }
    }
    guard lengths.count == literalCount + distanceCount, lengths[DeflateSymbol.endOfBlock] > 0 else {
      throw .badCodeLengths
    }
    return (
      try HuffmanDecoder(lengths[..<literalCount], .literals), try HuffmanDecoder(lengths[literalCount...], .distances)
    )
  }

  private mutating func decode(_ literals: HuffmanDecoder, _ distances: HuffmanDecoder) throws(ZlibError) {
    var isOver = false
    while !isOver {
      makeRoom(DeflateSymbol.lengths.upperBound)
      isOver = try decodeSome(literals, distances)
      guard filled <= limit else { throw .tooLarge }
    }
  }

  /// Decodes until the block ends, which it answers, or there is no more room for the longest repetition.
  private mutating func decodeSome(
    _ literals: HuffmanDecoder, _ distances: HuffmanDecoder
  ) throws(ZlibError) -> Bool {
    var (reader, filled) = (self.reader, self.filled)
    var isOver = false
    var target = output.mutableSpan
    while filled <= target.count &- DeflateSymbol.lengths.upperBound {
      // Two symbols with what is added to them take 48 bits at most.
      reader.refill()
      let symbol = literals.next(&reader)
      if symbol.isKind(.literal) {
        guard !reader.isOverrun else { throw .truncated }
        target[filled] = UInt8(truncatingIfNeeded: symbol.number)
        filled &+= 1
        continue
      }
      guard symbol.isKind(.range) else {
        guard symbol.isKind(.end) else { throw .badSymbol }
        guard !reader.isOverrun else { throw .truncated }
        isOver = true
        break
      }
      let length = symbol.number &+ reader.peek(symbol.extraBits)
      reader.drop(symbol.extraBits)
      let range = distances.next(&reader)
      guard range.isKind(.range) else { throw .badSymbol }
      let distance = range.number &+ reader.peek(range.extraBits)
      reader.drop(range.extraBits)
      guard !reader.isOverrun else { throw .truncated }
      guard distance <= filled else { throw .badDistance }
      for index in filled..<filled &+ length { target[index] = target[index &- distance] }
      filled &+= length
    }
    (self.reader, self.filled) = (reader, filled)
    return isOver
  }

  /// Lengthens the output; by as much again as there is, so that it takes linear time, but not far beyond the limit.
  private mutating func makeRoom(_ count: Int) {
    guard output.count - filled < count else { return }
    let size = max(filled + count, min(max(1024, output.count * 2), limit + DeflateSymbol.lengths.upperBound))
    output.append(contentsOf: repeatElement(0, count: size - output.count))
  }
}
