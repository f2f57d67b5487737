/// What an instruction may refer to: the context C of the specification's rules, without locals and labels.
final class ModuleContext: Sendable {
  let features: Features
  let limits: Limits
  let types: TypeTable
  /// The type index of each function.
  let functions: [UInt32]
  let tables: [TableType]
  let memories: [MemoryType]
  let globals: [GlobalType]
  let importedGlobalCount: Int
  /// The type index of each tag.
  let tags: [UInt32]
  /// The reference type of each element segment.
  let elements: [ValueType]
  let dataCount: Int
  /// The functions that code may take references to.
  let declaredFunctions: BitSet

  init(
    _ declarations: borrowing ModuleDeclarations, types: TypeTable, elements: [ValueType], dataCount: Int,
    declaredFunctions: BitSet, features: Features, limits: Limits
  ) {
    self.features = features
    self.limits = limits
    self.types = types
    functions = declarations.functions
    tables = declarations.tables
    memories = declarations.memories
    globals = declarations.globals
    importedGlobalCount = declarations.importedGlobalCount
    tags = declarations.tags
    self.elements = elements
    self.dataCount = dataCount
    self.declaredFunctions = declaredFunctions
  }
}

/// A set of small numbers, one bit each.
struct BitSet: Sendable {
  private var words: [UInt64] = []

  @inline(__always) func contains(_ number: Int) -> Bool {
    let word = number >> 6
    return word < words.count && words[word] & 1 << UInt64(number & 63) != 0
  }

  mutating func insert(_ number: Int) {
    let word = number >> 6
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(number & 63)
  }

  mutating func remove(_ number: Int) {
    let word = number >> 6
    if word < words.count { words[word] &= ~(1 << UInt64(number & 63)) }
  }
}
