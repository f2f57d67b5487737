/// A status other than Ok that a plugin got, and why.
public struct Diagnostic: Sendable, CustomStringConvertible {
  /// The host function.
  public var function: String
  /// The arguments as the plugin's author would write them.
  public var arguments: [(name: String, value: String)]
  public var status: Status
  public var reason: String
  /// The context whose callback ran, or the one that was set in its place.
  public var contextID: UInt32
  /// The callback that was running.
  public var callback: String

  public var description: String {
    let list = arguments.map { "\($0.name): \($0.value)" }.joined(separator: ", ")
    return "\(callback): \(function)(\(list)) in context \(contextID) -> \(status): \(reason)"
  }
}

/// The last few diagnostics.
struct DiagnosticRing {
  let limit: Int
  private var entries: [Diagnostic] = []
  private var next = 0
  /// How many there have been.
  private(set) var total = 0

  init(limit: Int) { self.limit = max(0, limit) }

  mutating func append(_ entry: Diagnostic) {
    total += 1
    guard limit > 0 else { return }
    if entries.count < limit {
      entries.append(entry)
    } else {
      entries[next] = entry
    }
    next = (next + 1) % limit
  }

  /// Oldest first.
  var all: [Diagnostic] {
    guard entries.count == limit, limit > 0 else { return entries }
    return Array(entries[next...] + entries[..<next])
  }

  mutating func removeAll() { self = DiagnosticRing(limit: limit) }
}
