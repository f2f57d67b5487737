/// The types of a function's parameters and locals, in which 50,000 locals declared at once cost no more than one.
package struct LocalTypes: Sendable {
  /// Locals of one type, up to an index.
  package struct Run: Sendable {
    package let end: Int
    package let type: ValueType
  }

  package private(set) var runs: [Run] = []
  package private(set) var parameterCount = 0
  package private(set) var hasNonDefaultable = false
  /// The types of the first locals, which most code uses.
  private var first: [ValueType] = []
  private static let firstCount = 64

  package init() {}

  /// All locals, parameters included.
  package var count: Int { runs.last?.end ?? 0 }

  mutating func reset(parameters: ArraySlice<ValueType>) {
    runs.removeAll(keepingCapacity: true)
    first.removeAll(keepingCapacity: true)
    hasNonDefaultable = false
    parameterCount = parameters.count
    for type in parameters { append(1, type) }
    hasNonDefaultable = false
  }

  mutating func append(_ count: Int, _ type: ValueType) {
    guard count > 0 else { return }
    if !type.isDefaultable { hasNonDefaultable = true }
    for _ in 0..<min(count, Self.firstCount - first.count) { first.append(type) }
    runs.append(Run(end: self.count + count, type: type))
  }

  /// The type of a local; nil if there are fewer.
  @inline(__always) package subscript(index: UInt32) -> ValueType? {
    let index = Int(index)
    return index < first.count ? first[index] : find(index)
  }

  @inline(never) private func find(_ index: Int) -> ValueType? {
    guard index < count else { return nil }
    var low = 0
    var high = runs.count - 1
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].end > index { high = middle } else { low = middle + 1 }
    }
    return runs[low].type
  }
}
