/// Keys and values by `vm_id`.
struct SharedData {
  private struct Item {
    var value: [UInt8]
    var cas: UInt32
  }

  private let byteLimit: Int
  private var byteCount = 0
  private var items: [[UInt8]: [[UInt8]: Item]] = [:]
  private var vmCounts: [[UInt8]: Int] = [:]
  private var lastCAS: UInt32 = 0

  /// - Parameter lastCAS: the number before the first that is given out.
  init(byteLimit: Int, lastCAS: UInt32 = 0) {
    self.byteLimit = byteLimit
    self.lastCAS = lastCAS
  }

  mutating func retainVM(_ vmID: [UInt8]) { vmCounts[vmID, default: 0] += 1 }

  /// Tells whether the VM was the last of its `vm_id`.
  mutating func releaseVM(_ vmID: [UInt8]) -> Bool {
    guard let count = vmCounts[vmID] else { return false }
    guard count == 1 else {
      vmCounts[vmID] = count - 1
      return false
    }
    vmCounts[vmID] = nil
    for (key, item) in items.removeValue(forKey: vmID) ?? [:] { byteCount -= Self.cost(key, item.value) }
    return true
  }

  func value(_ vmID: [UInt8], _ key: [UInt8]) -> (value: [UInt8], cas: UInt32)? {
    items[vmID]?[key].map { ($0.value, $0.cas) }
  }

  func keys(_ vmID: [UInt8]) -> [[UInt8]] { items[vmID].map { Array($0.keys) } ?? [] }

  mutating func set(_ vmID: [UInt8], _ key: [UInt8], _ value: [UInt8], _ cas: UInt32) -> Status {
    let old = items[vmID]?[key]
    if let old, cas != 0, cas != old.cas { return .casMismatch }
    let count = byteCount - (old.map { Self.cost(key, $0.value) } ?? 0) + Self.cost(key, value)
    guard count <= byteLimit else { return .internalFailure }
    byteCount = count
    items[vmID, default: [:]][key] = Item(value: value, cas: nextCAS())
    return .ok
  }

  mutating func remove(_ vmID: [UInt8], _ key: [UInt8], _ cas: UInt32) -> Status {
    guard let old = items[vmID]?[key] else { return .notFound }
    if cas != 0, cas != old.cas { return .casMismatch }
    items[vmID]?[key] = nil
    byteCount -= Self.cost(key, old.value)
    return .ok
  }

  /// The next number; 0 is left out, since to plugins it means that they do not care.
  private mutating func nextCAS() -> UInt32 {
    lastCAS = lastCAS == .max ? 1 : lastCAS + 1
    return lastCAS
  }

  private static func cost(_ key: [UInt8], _ value: [UInt8]) -> Int {
    key.count + value.count + SharedState.entryOverhead
  }
}
