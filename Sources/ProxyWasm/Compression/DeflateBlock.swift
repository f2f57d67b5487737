/// Literals and repetitions that get codes of their own, and the forms that a block of them may take.
struct DeflateBlock {
  /// Either a byte, or a distance above a length of 16 bits.
  private var tokens: [UInt32] = []
  private var literalFrequencies = [UInt32](repeating: 0, count: DeflateSymbol.literalCount)
  private var distanceFrequencies = [UInt32](repeating: 0, count: DeflateSymbol.distanceCount)

  /// How many tokens a block has at most: enough for codes to pay, few enough for them to suit.
  static let tokenLimit = 1 << 15
  private static let fixedLiterals = HuffmanCode(lengths: DeflateSymbol.fixedLiteralLengths)
  private static let fixedDistances = HuffmanCode(lengths: DeflateSymbol.fixedDistanceLengths)

  var isFull: Bool { tokens.count >= Self.tokenLimit }

  @inline(__always)
  mutating func append(literal: UInt8) {
    tokens.append(UInt32(literal))
    literalFrequencies[Int(literal)] &+= 1
  }

  @inline(__always)
  mutating func append(_ match: MatchFinder.Match) {
    tokens.append(UInt32(truncatingIfNeeded: match.distance) &<< 16 | UInt32(truncatingIfNeeded: match.length))
    literalFrequencies[DeflateSymbol.endOfBlock &+ 1 &+ DeflateSymbol.index(length: match.length)] &+= 1
    distanceFrequencies[DeflateSymbol.index(distance: match.distance)] &+= 1
  }

  /// Writes the block in the form that takes the fewest bits, and empties it.
  ///
  /// - Parameter source: what the tokens stand for.
  mutating func write(_ source: Span<UInt8>, isLast: Bool, to writer: inout BitWriter) {
    literalFrequencies[DeflateSymbol.endOfBlock] = 1
    let literals = HuffmanCode(frequencies: literalFrequencies, limit: 15)
    let distances = HuffmanCode(frequencies: distanceFrequencies, limit: 15)
    let header = DeflateHeader(literals, distances)
    let dynamicCost = header.cost + cost(literals, distances)
    let fixedCost = cost(Self.fixedLiterals, Self.fixedDistances)
    // The lengths of a stored piece, and what fills the byte before them, are 39 bits at most.
    let pieceCount = max(1, (source.count + 65534) / 65535)
    if pieceCount * 39 + source.count * 8 <= min(dynamicCost, fixedCost) {
      Self.writeStored(source, isLast: isLast, to: &writer)
    } else {
      let isFixed = fixedCost <= dynamicCost
      writer.write(isLast ? 1 : 0, 1)
      writer.write(isFixed ? 1 : 2, 2)
      if !isFixed { header.write(to: &writer) }
      writeTokens(isFixed ? Self.fixedLiterals : literals, isFixed ? Self.fixedDistances : distances, to: &writer)
    }
    tokens.removeAll(keepingCapacity: true)
    for index in literalFrequencies.indices { literalFrequencies[index] = 0 }
    for index in distanceFrequencies.indices { distanceFrequencies[index] = 0 }
  }

  /// How many bits the tokens take.
  private func cost(_ literals: HuffmanCode, _ distances: HuffmanCode) -> Int {
    var cost = 0
    for (symbol, frequency) in literalFrequencies.enumerated() where frequency > 0 {
      let extraBits =
        symbol > DeflateSymbol.endOfBlock ? DeflateSymbol.length(symbol - DeflateSymbol.endOfBlock - 1).extraBits : 0
      cost += Int(frequency) * (Int(literals.lengths[symbol]) + extraBits)
    }
    for (symbol, frequency) in distanceFrequencies.enumerated() where frequency > 0 {
      cost += Int(frequency) * (Int(distances.lengths[symbol]) + DeflateSymbol.distance(symbol).extraBits)
    }
    return cost
  }

  private func writeTokens(_ literals: HuffmanCode, _ distances: HuffmanCode, to writer: inout BitWriter) {
    for token in tokens {
      let distance = Int(token &>> 16)
      guard distance > 0 else {
        writer.write(UInt32(literals.codes[Int(token)]), Int(literals.lengths[Int(token)]))
        continue
      }
      let length = Int(token & 0xFFFF)
      let lengthIndex = DeflateSymbol.index(length: length)
      let symbol = DeflateSymbol.endOfBlock &+ 1 &+ lengthIndex
      writer.write(UInt32(literals.codes[symbol]), Int(literals.lengths[symbol]))
      let lengths = DeflateSymbol.length(lengthIndex)
      writer.write(UInt32(length &- lengths.base), lengths.extraBits)
      let distanceIndex = DeflateSymbol.index(distance: distance)
      writer.write(UInt32(distances.codes[distanceIndex]), Int(distances.lengths[distanceIndex]))
      let range = DeflateSymbol.distance(distanceIndex)
      writer.write(UInt32(distance &- range.base), range.extraBits)
    }
    let end = DeflateSymbol.endOfBlock
    writer.write(UInt32(literals.codes[end]), Int(literals.lengths[end]))
  }

  private static func writeStored(_ source: Span<UInt8>, isLast: Bool, to writer: inout BitWriter) {
    var start = 0
    repeat {
      let count = min(65535, source.count - start)
      writer.write(isLast && start + count == source.count ? 1 : 0, 3)
      writer.alignToByte()
      writer.write(UInt32(count), 16)
      writer.write(UInt32(count) ^ 0xFFFF, 16)
      writer.append(source.extracting(start..<start + count))
      start += count
    } while start < source.count
  }
}
