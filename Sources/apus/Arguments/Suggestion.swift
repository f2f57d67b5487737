/// Finds the known word that a misspelt one was meant to be.
enum Suggestion {
  /// The nearest of `words` when it is near enough to be meant: a third of the letters wrong, at most.
  static func nearest(to word: String, among words: [String]) -> String? {
    // The cost of a comparison is the product of the lengths; no known word is near one this long.
    guard word.utf8.count <= 64 else { return nil }
    let candidates = words.map { (word: $0, distance: distance(Array(word.utf8), Array($0.utf8))) }
    guard let best = candidates.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, best.word.utf8.count / 3) ? best.word : nil
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
