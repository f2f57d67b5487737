/// Codes for symbols, shorter for those that are more frequent.
struct HuffmanCode {
  /// How many bits each symbol's code has; 0 for one that does not occur.
  let lengths: [UInt8]
  /// The codes, as they stand in a stream.
  let codes: [UInt16]

  /// The code for symbols of known frequencies, of at most `limit` bits.
  ///
  /// There are always two symbols with codes, since not all readers know what to do with fewer.
  init(frequencies: [UInt32], limit: Int) {
    var frequencies = frequencies
    var missing = 2 - frequencies.count { $0 > 0 }
    for symbol in frequencies.indices where missing > 0 && frequencies[symbol] == 0 {
      frequencies[symbol] = 1
      missing -= 1
    }
    let symbols = frequencies.indices.filter { frequencies[$0] > 0 }
      .sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
    var weights = symbols.map { frequencies[$0] }
    var depths = Self.depths(weights)
    // Frequencies that are more alike give codes that are; as they approach one, the codes get shorter than any limit here.
    while depths.contains(where: { $0 > limit }) {
      for index in weights.indices { weights[index] = weights[index] / 2 + 1 }
      depths = Self.depths(weights)
    }
    var lengths = [UInt8](repeating: 0, count: frequencies.count)
    for (symbol, depth) in zip(symbols, depths) { lengths[symbol] = UInt8(depth) }
    self.init(lengths: lengths)
  }

  /// The code that the lengths make (RFC 1951, section 3.2.2).
  init(lengths: [UInt8]) {
    self.lengths = lengths
    var counts = [UInt32](repeating: 0, count: 17)
    for length in lengths where length > 0 { counts[Int(length) + 1] += 1 }
    var next = [UInt32](repeating: 0, count: 17)
    for length in 1...16 { next[length] = (next[length - 1] + counts[length]) << 1 }
    codes = lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[Int(length)] += 1 }
      return UInt16(truncatingIfNeeded: DeflateSymbol.reversed(next[Int(length)], Int(length)))
    }
  }

  /// How deep the leaves of Huffman's tree lie, for two weights or more that are sorted.
  private static func depths(_ weights: [UInt32]) -> [Int] {
    // Nodes made of two are lighter the earlier they were made, so the lightest two of all are always among the next few.
    let leafCount = weights.count
    var sums: [UInt32] = []
    var parents = [Int](repeating: 0, count: leafCount * 2 - 1)
    var (leaf, node) = (0, 0)
    for parent in leafCount..<leafCount * 2 - 1 {
      var sum: UInt32 = 0
      for _ in 0..<2 {
        if leaf < leafCount, node == sums.count || weights[leaf] <= sums[node] {
          sum += weights[leaf]
          parents[leaf] = parent
          leaf += 1
        } else {
          sum += sums[node]
          parents[leafCount + node] = parent
          node += 1
        }
      }
      sums.append(sum)
    }
    var depths = [Int](repeating: 0, count: parents.count)
    for index in (0..<parents.count - 1).reversed() { depths[index] = depths[parents[index]] + 1 }
    return Array(depths[..<leafCount])
  }
}
