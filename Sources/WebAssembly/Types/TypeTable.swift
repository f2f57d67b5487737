/// The types of one module in flat arrays, for a validator that must neither lock nor count references.
package struct TypeTable: Sendable {
  package struct Entry: BitwiseCopyable, Sendable {
    package let id: UInt32
    /// `function`, `structure` or `array`.
    let shape: HeapType
    /// How many supertypes are above.
    let depth: UInt32
    /// The index of the supertype; of the type itself if it has none.
    let supertype: UInt32
    /// Where the parameters, then the results, stand in `values`; or the fields in `fields`.
    let start: Int
    let parameterCount: Int
    let resultCount: Int
    let fieldCount: Int

    /// The type of references to the type.
    @inline(__always) func reference(nullable: Bool) -> ValueType { .reference(.defined(id: id), nullable: nullable) }

    var parameters: TypeList { TypeList(start: start, count: parameterCount) }
    var results: TypeList { TypeList(start: start + parameterCount, count: resultCount) }
  }

  package private(set) var definedTypes: [DefinedType] = []
  package private(set) var entries: [Entry] = []
  private(set) var values: [ValueType] = []
  private(set) var fields: [FieldType] = []
  /// Canonical identities, by type index.
  package private(set) var identities: [UInt32] = []
  /// An open-addressed hash table: for each identity the first index that has it, plus one; zero is free.
  private var buckets: [UInt32] = [0, 0]

  /// Appends the next type, whose supertype, if any, was appended before it.
  mutating func append(_ type: DefinedType) {
    let supertype = type.subType.supertype.flatMap(index(ofIdentity:))
    let index = UInt32(truncatingIfNeeded: entries.count)
    var start = values.count
    var parameterCount = 0
    var resultCount = 0
    var fieldCount = 0
    switch type.composite {
    case .function(let function):
      values += function.parameters
      values += function.results
      parameterCount = function.parameters.count
      resultCount = function.results.count
    case .structure(let list):
      start = fields.count
      fields += list
      fieldCount = list.count
    case .array(let field):
      start = fields.count
      fields.append(field)
      fieldCount = 1
    }
    entries.append(
      Entry(
        id: type.id, shape: type.composite.shape, depth: supertype.map { entries[Int($0)].depth + 1 } ?? 0,
        supertype: supertype ?? index, start: start, parameterCount: parameterCount, resultCount: resultCount,
        fieldCount: fieldCount))
    identities.append(type.id)
    definedTypes.append(type)
    insert(index)
  }

  // MARK: Identities

  @inline(__always) private func bucket(_ id: UInt32) -> Int { Int((id &* 0x9E37_79B1) >> 7) & (buckets.count &- 1) }

  /// The first index of the type with an identity.
  func index(ofIdentity id: UInt32) -> UInt32? {
    var position = bucket(id)
    while buckets[position] != 0 {
      let index = buckets[position] &- 1
      if entries[Int(index)].id == id { return index }
      position = (position &+ 1) & (buckets.count &- 1)
    }
    return nil
  }

  private mutating func insert(_ index: UInt32) {
    if entries.count * 2 > buckets.count {
      buckets = Array(repeating: 0, count: buckets.count * 4)
      for index in entries.indices { place(UInt32(truncatingIfNeeded: index)) }
    } else {
      place(index)
    }
  }

  private mutating func place(_ index: UInt32) {
    let id = entries[Int(index)].id
    var position = bucket(id)
    while buckets[position] != 0 {
      if entries[Int(buckets[position] &- 1)].id == id { return }
      position = (position &+ 1) & (buckets.count &- 1)
    }
    buckets[position] = index &+ 1
  }

  // MARK: Subtyping

  /// Whether a value of `type` may stand where one of `other` is asked for (spec: Value Type Subtyping).
  @inline(__always) func isSubtype(_ type: ValueType, of other: ValueType) -> Bool {
    type == other || isProperSubtype(type, of: other)
  }

  @inline(never) private func isProperSubtype(_ type: ValueType, of other: ValueType) -> Bool {
    type.isSubtype(of: other, heapRule: isSubtype)
  }

  func isSubtype(_ heap: HeapType, of other: HeapType) -> Bool {
    heap.isSubtype(of: other, shape: shape, extends: extends)
  }

  private func shape(_ id: UInt32) -> HeapType {
    index(ofIdentity: id).map { entries[Int($0)].shape } ?? .bottom
  }

  /// Walks up the declared supertypes: at most as many steps as ``Limits/subtypingDepth``.
  private func extends(_ id: UInt32, _ other: UInt32) -> Bool {
    guard var index = self.index(ofIdentity: id), let otherIndex = self.index(ofIdentity: other) else { return false }
    let depth = entries[Int(otherIndex)].depth
    while entries[Int(index)].depth > depth { index = entries[Int(index)].supertype }
    return entries[Int(index)].id == other
  }

  /// The top of the hierarchy that a heap type belongs to.
  func top(of heap: HeapType) -> HeapType {
    guard let id = heap.definedID else { return heap.abstractTop }
    return shape(id).abstractTop
  }
}
