/// Types and limits (spec: Validation / Types).
extension ModuleValidator {
  // MARK: The type section

  mutating func declareTypes() throws(ModuleError) {
    for group in syntax.typeGroups { try declare(group) }
    module.types = types.definedTypes
  }

  private mutating func declare(_ group: ModuleSyntax.TypeGroup) throws(ModuleError) {
    let first = UInt32(group.members.lowerBound)
    let end = UInt32(group.members.upperBound)
    for index in group.members { try checkReferences(of: syntax.types[index], index, first, end, at: group.offset) }
    let identities = types.identities
    let canonical = TypeRegistry.shared.define(
      syntax.types[group.members].map { subType in
        subType.mapDefined { $0 < first ? identities[Int($0)] : TypeRegistry.memberBase + ($0 - first) }
      })
    guard let canonical else { throw ModuleError(.unsupported, at: group.offset, "too many types are in use") }
    for index in canonical.members.indices { types.append(DefinedType(group: canonical, index: index)) }
    for index in group.members { try checkSupertype(of: index, at: group.offset) }
  }

  /// Checks that a declaration refers to types that exist: earlier groups and its own; its supertype stands before it.
  private func checkReferences(
    of subType: SubType, _ index: Int, _ first: UInt32, _ end: UInt32, at offset: Int
  ) throws(ModuleError) {
    var unknown: UInt32?
    subType.forEachDefined { if $0 >= end { unknown = $0 } }
    if let unknown { throw ModuleError(.invalid, at: offset, "unknown type \(unknown)") }
    if let supertype = subType.supertype {
      guard Int(supertype) < index else {
        throw ModuleError(.invalid, at: offset, "unknown type: the super type \(supertype) stands behind its sub type")
      }
    }
  }

  /// Checks a declared supertype: open, of the same form, and no deeper than allowed (spec: Sub Types).
  private func checkSupertype(of index: Int, at offset: Int) throws(ModuleError) {
    guard let supertype = syntax.types[index].supertype else { return }
    guard !syntax.types[Int(supertype)].isFinal else {
      throw ModuleError(.invalid, at: offset, "sub type \(index) extends the final type \(supertype)")
    }
    let types = types
    let isMatching = types.definedTypes[index].composite
      .isSubtype(of: types.definedTypes[Int(supertype)].composite) { types.isSubtype($0, of: $1) }
    guard isMatching else {
      throw ModuleError(.invalid, at: offset, "sub type \(index) does not match its super type \(supertype)")
    }
    guard types.entries[index].depth <= limits.subtypingDepth else {
      throw ModuleError(.unsupported, at: offset, "more than \(limits.subtypingDepth) levels of super types")
    }
  }

  // MARK: Uses of types

  /// The type with canonical identities in place of indices.
  func canonical(_ type: ValueType, at offset: Int) throws(ModuleError) -> ValueType {
    guard let index = type.heapType?.definedID else { return type }
    guard Int(index) < types.identities.count else { throw ModuleError(.invalid, at: offset, "unknown type \(index)") }
    return type.mapDefined { types.identities[Int($0)] }
  }

  func functionType(_ index: UInt32, at offset: Int) throws(ModuleError) -> DefinedType {
    guard Int(index) < types.entries.count else { throw ModuleError(.invalid, at: offset, "unknown type \(index)") }
    guard types.entries[Int(index)].shape == .function else {
      throw ModuleError(.invalid, at: offset, "type mismatch: type \(index) is not a function type")
    }
    return types.definedTypes[Int(index)]
  }

  func tagType(_ index: UInt32, at offset: Int) throws(ModuleError) -> DefinedType {
    let type = try functionType(index, at: offset)
    guard types.entries[Int(index)].resultCount == 0 else {
      throw ModuleError(.invalid, at: offset, "non-empty tag result type")
    }
    return type
  }

  func globalType(_ type: GlobalType, at offset: Int) throws(ModuleError) -> GlobalType {
    GlobalType(try canonical(type.value, at: offset), isMutable: type.isMutable)
  }

  func tableType(_ type: TableType, at offset: Int) throws(ModuleError) -> TableType {
    try checkLimits(
      type.limits, bound: type.addressType == .i32 ? UInt64(UInt32.max) : .max, "table size must be at most 2^32-1",
      at: offset)
    return TableType(try canonical(type.element, at: offset), type.limits, addressType: type.addressType)
  }

  func memoryType(_ type: MemoryType, at offset: Int) throws(ModuleError) -> MemoryType {
    switch type.addressType {
    case .i32:
      try checkLimits(type.limits, bound: 1 << 16, "memory size must be at most 65536 pages (4GiB)", at: offset)
    case .i64:
      try checkLimits(type.limits, bound: 1 << 48, "memory size must be at most 2^48 pages", at: offset)
    }
    return type
  }

  private func checkLimits(
    _ limits: SizeLimits, bound: UInt64, _ reason: String, at offset: Int
  ) throws(ModuleError) {
    guard limits.minimum <= bound, limits.maximum ?? 0 <= bound else { throw ModuleError(.invalid, at: offset, reason) }
    guard limits.minimum <= limits.maximum ?? .max else {
      throw ModuleError(.invalid, at: offset, "size minimum must not be greater than maximum")
    }
  }
}
