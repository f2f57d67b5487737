/// The contexts of a VM by their numbers, which it does not keep.
///
/// Every stream enters and leaves, so this is a table without a hash function: numbers are given in sequence, and their low
/// bits spread well.
struct ContextTable {
  private var places: [Unmanaged<Context>?] = Array(repeating: nil, count: 16)
  private(set) var count = 0

  private var mask: Int { places.count - 1 }

  /// Where a context with a number is, or else the free place where it would be.
  private func place(of id: UInt32) -> Int {
    var place = Int(id) & mask
    while let entry = places[place], entry._withUnsafeGuaranteedRef({ $0.id }) != id { place = (place + 1) & mask }
    return place
  }

  func contains(_ id: UInt32) -> Bool { places[place(of: id)] != nil }

  subscript(id: UInt32) -> Context? { places[place(of: id)]?.takeUnretainedValue() }

  /// Enters a context, whose number no other has; it must be removed before it ends.
  mutating func insert(_ context: Context) {
    if 2 * (count + 1) > places.count { grow() }
    places[place(of: context.id)] = .passUnretained(context)
    count += 1
  }

  mutating func remove(_ id: UInt32) {
    var free = place(of: id)
    guard places[free] != nil else { return }
    places[free] = nil
    count -= 1
    // What lies behind moves up where it would not be found any more.
    var next = (free + 1) & mask
    while let entry = places[next] {
      let home = Int(entry._withUnsafeGuaranteedRef { $0.id }) & mask
      if (next - home) & mask >= (next - free) & mask {
        (places[free], places[next]) = (entry, nil)
        free = next
      }
      next = (next + 1) & mask
    }
  }

  private mutating func grow() {
    let old = places
    places = Array(repeating: nil, count: 2 * old.count)
    for case let entry? in old { places[place(of: entry._withUnsafeGuaranteedRef { $0.id })] = entry }
  }

  /// All contexts, by number.
  var all: [Context] { places.compactMap { $0?.takeUnretainedValue() }.sorted { $0.id < $1.id } }
}
