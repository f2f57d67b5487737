/// One of the module's index spaces: how many entries it has, and the identifiers of some of them.
struct IndexSpace {
  /// What the entries are, for messages.
  let noun: StaticString
  /// Entries bound so far; all of them once the first pass is over.
  private(set) var count: UInt32 = 0
  /// Entries that the second pass has defined.
  private var defined: UInt32 = 0
  private var indices: [UInt32: UInt32] = [:]

  init(_ noun: StaticString) { self.noun = noun }

  /// Adds an entry, with the symbol of its identifier if it has one.
  mutating func bind(_ token: Token?, in source: TokenizedSource) throws(SyntaxError) {
    if let token, indices.updateValue(count, forKey: token.value) != nil {
      let name = String(decoding: source.symbols[token.value], as: UTF8.self)
      throw SyntaxError(offset: Int(token.offset), reason: "duplicate \(noun) $\(name)")
    }
    count += 1
  }

  /// Adds entries without identifiers.
  mutating func bind(anonymous count: UInt32) { self.count += count }

  /// The index of the next entry that the second pass comes to.
  mutating func define() -> UInt32 {
    defined += 1
    return defined - 1
  }

  subscript(symbol: UInt32) -> UInt32? { indices[symbol] }

  /// Forgets all entries.
  mutating func removeAll() {
    count = 0
    defined = 0
    // Large storage is not kept: clearing it for every small function would cost more than it saves.
    if !indices.isEmpty { indices.removeAll(keepingCapacity: indices.capacity <= 64) }
  }
}
