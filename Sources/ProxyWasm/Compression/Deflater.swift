/// Packs data (RFC 1951): repetitions first, then codes for what is left.
struct Deflater {
  private var finder: MatchFinder
  private var block = DeflateBlock()
  /// Where the block begins in the input.
  private var blockStart = 0

  /// A match that is taken without looking whether one that begins a byte later is longer.
  private static let lazyLength = 16

  init(inputCount: Int) { finder = MatchFinder(inputCount: inputCount) }

  mutating func deflate(_ input: Span<UInt8>, to writer: inout BitWriter) {
    var position = 0
    // What begins at the position before, and waits for what begins here.
    var pending: MatchFinder.Match?
    while position < input.count {
      let pendingLength = pending?.length ?? 0
      var match = MatchFinder.Match.none
      if pendingLength < Self.lazyLength {
        match = finder.longestMatch(position, input, longerThan: pendingLength)
      } else {
        note(position, input)
      }
      if let taken = pending, taken.length > 0, match.length <= taken.length {
        block.append(taken)
        let end = position - 1 + taken.length
        for index in position + 1..<max(position + 1, end) { note(index, input) }
        position = end
        pending = nil
      } else {
        if pending != nil { block.append(literal: input[position - 1]) }
        pending = match
        position += 1
      }
      if block.isFull { writeBlock(input, upTo: pending == nil ? position : position - 1, isLast: false, to: &writer) }
    }
    if pending != nil { block.append(literal: input[input.count - 1]) }
    writeBlock(input, upTo: input.count, isLast: true, to: &writer)
  }

  @inline(__always)
  private mutating func note(_ position: Int, _ input: Span<UInt8>) {
    if position <= input.count - DeflateSymbol.lengths.lowerBound { _ = finder.insert(position, input) }
  }

  private mutating func writeBlock(_ input: Span<UInt8>, upTo end: Int, isLast: Bool, to writer: inout BitWriter) {
    block.write(input.extracting(blockStart..<end), isLast: isLast, to: &writer)
    blockStart = end
  }
}
