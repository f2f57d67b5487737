/// Takes a label out of a metric's name, as Envoy's tag extraction does.
///
/// Plugins can name a metric, but not give it labels, so that they write them into its name:
/// `waf_hits_ruleid=1_phase=x`, where the pattern `(_phase=([a-z_]+))` finds a label.
public struct TagRule: Hashable, Sendable {
  /// What Envoy's patterns see before the name that a plugin gave.
  static let prefix = Array("wasmcustom.".utf8)

  /// The label's name.
  public let name: String
  /// What finds the label: its first group is what leaves the name, and the second, or else the first, is the value.
  public let pattern: Pattern

  /// - Throws: an error when the text is no pattern, or has no group.
  public init(name: String, pattern text: String) throws(Pattern.SyntaxError) {
    pattern = try Pattern(text)
    guard pattern.groupCount > 0 else {
      throw Pattern.SyntaxError(offset: text.utf8.count, reason: "it needs a group, which is what leaves the name")
    }
    self.name = name
  }

  /// What rules make of a name: all are given the name as it was, and what each has found leaves it then.
  static func apply(_ rules: [TagRule], to name: String) -> (name: [UInt8], labels: [(name: String, value: [UInt8])]) {
    let bytes = prefix + Array(name.utf8)
    var leaves = [Bool](repeating: false, count: bytes.count)
    for index in prefix.indices { leaves[index] = true }
    var labels: [(name: String, value: [UInt8])] = []
    for rule in rules where !labels.contains(where: { $0.name == rule.name }) {
      guard let groups = rule.pattern.firstMatch(in: bytes), let removed = groups[1] else { continue }
      let value = (groups.count > 2 ? groups[2] : nil) ?? removed
      labels.append((rule.name, Array(bytes[value])))
      for index in removed { leaves[index] = true }
    }
    return (bytes.indices.filter { !leaves[$0] }.map { bytes[$0] }, labels)
  }
}
