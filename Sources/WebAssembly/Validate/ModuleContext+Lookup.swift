/// Look-ups of what an instruction's indices name; `offset` is the instruction's.
extension ModuleContext {
  @inline(__always) func memory(_ index: UInt32, at offset: Int) throws(ModuleError) -> MemoryType {
    guard Int(index) < memories.count else { throw invalid(at: offset, "unknown memory \(index)") }
    return memories[Int(index)]
  }

  func table(_ index: UInt32, at offset: Int) throws(ModuleError) -> TableType {
    guard Int(index) < tables.count else { throw invalid(at: offset, "unknown table \(index)") }
    return tables[Int(index)]
  }

  func elements(_ index: UInt32, at offset: Int) throws(ModuleError) -> ValueType {
    guard Int(index) < elements.count else { throw invalid(at: offset, "unknown elem segment \(index)") }
    return elements[Int(index)]
  }

  func requireData(_ index: UInt32, at offset: Int) throws(ModuleError) {
    guard Int(index) < dataCount else { throw invalid(at: offset, "unknown data segment \(index)") }
  }

  func functionTypeIndex(_ function: UInt32, at offset: Int) throws(ModuleError) -> UInt32 {
    guard Int(function) < functions.count else { throw invalid(at: offset, "unknown function \(function)") }
    return functions[Int(function)]
  }

  func type(_ index: UInt32, at offset: Int) throws(ModuleError) -> TypeTable.Entry {
    guard Int(index) < types.entries.count else { throw invalid(at: offset, "unknown type \(index)") }
    return types.entries[Int(index)]
  }

  func functionType(_ index: UInt32, at offset: Int) throws(ModuleError) -> TypeTable.Entry {
    let entry = try type(index, at: offset)
    guard entry.shape == .function else {
      throw invalid(at: offset, "type mismatch: type \(index) is not a function type")
    }
    return entry
  }

  func structureType(_ index: UInt32, at offset: Int) throws(ModuleError) -> TypeTable.Entry {
    let entry = try type(index, at: offset)
    guard entry.shape == .structure else {
      throw invalid(at: offset, "type mismatch: type \(index) is not a structure type")
    }
    return entry
  }

  /// The entry and the element of an array type.
  func arrayType(_ index: UInt32, at offset: Int) throws(ModuleError) -> (TypeTable.Entry, FieldType) {
    let entry = try type(index, at: offset)
    guard entry.shape == .array else { throw invalid(at: offset, "type mismatch: type \(index) is not an array type") }
    return (entry, types.fields[entry.start])
  }

  func signature(_ block: BlockType, at offset: Int) throws(ModuleError) -> BlockSignature {
    switch block {
    case .empty: return .empty
    case .value(let type): return BlockSignature(start: -1, parameterCount: 0, resultCount: 1, result: type)
    case .function(let index):
      let entry = try functionType(index, at: offset)
      return BlockSignature(
        start: entry.start, parameterCount: entry.parameterCount, resultCount: entry.resultCount, result: .bottom)
    }
  }

  @inline(never) func invalid(at offset: Int, _ reason: String) -> ModuleError {
    ModuleError(.invalid, at: offset, reason)
  }
}
