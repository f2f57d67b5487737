/// The codes of a block as it tells them (RFC 1951, section 3.2.7): by their lengths, which are in a code themselves.
struct DeflateHeader {
  /// A length, or a repetition of some with what is added to it.
  private typealias Step = (symbol: Int, extra: UInt32, extraBits: Int)

  private let steps: [Step]
  private let code: HuffmanCode
  private let literalCount: Int
  private let distanceCount: Int
  /// How many lengths of ``code`` are told.
  private let lengthCount: Int

  init(_ literals: HuffmanCode, _ distances: HuffmanCode) {
    literalCount = max(257, Self.usedCount(literals))
    distanceCount = max(1, Self.usedCount(distances))
    steps = Self.steps(Array(literals.lengths[..<literalCount] + distances.lengths[..<distanceCount]))
    var frequencies = [UInt32](repeating: 0, count: DeflateSymbol.codeLengthOrder.count)
    for step in steps { frequencies[step.symbol] += 1 }
    let code = HuffmanCode(frequencies: frequencies, limit: 7)
    self.code = code
    lengthCount = max(4, 1 + (DeflateSymbol.codeLengthOrder.lastIndex { code.lengths[$0] > 0 } ?? 0))
  }

  /// How many symbols there are up to the last that has a code.
  private static func usedCount(_ code: HuffmanCode) -> Int { 1 + (code.lengths.lastIndex { $0 > 0 } ?? -1) }

  private static func steps(_ lengths: [UInt8]) -> [Step] {
    var steps: [Step] = []
    var index = 0
    while index < lengths.count {
      let length = lengths[index]
      var count = lengths[index...].prefix { $0 == length }.count
      index += count
      if length > 0 {
        steps.append((Int(length), 0, 0))
        count -= 1
      }
      while count >= 3 {
        let taken = length > 0 ? min(count, 6) : min(count, 138)
        if length > 0 {
          steps.append((16, UInt32(taken - 3), 2))
        } else if taken <= 10 {
          steps.append((17, UInt32(taken - 3), 3))
        } else {
          steps.append((18, UInt32(taken - 11), 7))
        }
        count -= taken
      }
      for _ in 0..<count { steps.append((Int(length), 0, 0)) }
    }
    return steps
  }

  /// How many bits it takes.
  var cost: Int { steps.reduce(14 + 3 * lengthCount) { $0 + Int(code.lengths[$1.symbol]) + $1.extraBits } }

  func write(to writer: inout BitWriter) {
    writer.write(UInt32(literalCount - 257), 5)
    writer.write(UInt32(distanceCount - 1), 5)
    writer.write(UInt32(lengthCount - 4), 4)
    for symbol in DeflateSymbol.codeLengthOrder.prefix(lengthCount) { writer.write(UInt32(code.lengths[symbol]), 3) }
    for step in steps {
      writer.write(UInt32(code.codes[step.symbol]), Int(code.lengths[step.symbol]))
      writer.write(step.extra, step.extraBits)
    }
  }
}
