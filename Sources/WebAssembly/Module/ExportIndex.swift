/// Finds exports by their names.
///
/// A sorted list rather than a dictionary, as what a dictionary asks of the runtime when it is first made takes longer
/// than most modules take to load.
struct ExportIndex: Sendable {
  /// Positions of the exports, by the order of their names.
  private var positions: [Int32] = []

  init() {}

  /// Takes n log n steps for n exports.
  init(_ exports: [ModuleDeclarations.Export]) {
    positions = exports.indices.map { Int32(truncatingIfNeeded: $0) }
    positions.sort {
      let (a, b) = (exports[Int($0)].name, exports[Int($1)].name)
      return a == b ? $0 < $1 : Self.precedes(a, b)
    }
  }

  /// Any order will do in which the look-up is a binary search.
  private static func precedes(_ a: Name, _ b: Name) -> Bool {
    a.utf8.count == b.utf8.count ? a.utf8.lexicographicallyPrecedes(b.utf8) : a.utf8.count < b.utf8.count
  }

  /// The position of the export with a name.
  func position(of name: Name, in exports: [ModuleDeclarations.Export]) -> Int? {
    var (low, high) = (0, positions.count)
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(exports[Int(positions[middle])].name, name) { low = middle + 1 } else { high = middle }
    }
    guard low < positions.count, exports[Int(positions[low])].name == name else { return nil }
    return Int(positions[low])
  }

  /// The first export whose name one before it has.
  func firstDuplicate(in exports: [ModuleDeclarations.Export]) -> Int? {
    zip(positions, positions.dropFirst())
      .filter { exports[Int($0)].name == exports[Int($1)].name }
      .map { Int($1) }.min()
  }
}
