/// Look-ups of what an instruction's indices name.
extension FunctionValidator {
  @inline(__always) func memory(_ index: UInt32) throws(ModuleError) -> MemoryType {
    guard Int(index) < context.memories.count else { throw invalid("unknown memory \(index)") }
    return context.memories[Int(index)]
  }

  func table(_ index: UInt32) throws(ModuleError) -> TableType {
    guard Int(index) < context.tables.count else { throw invalid("unknown table \(index)") }
    return context.tables[Int(index)]
  }

  func elements(_ index: UInt32) throws(ModuleError) -> ValueType {
    guard Int(index) < context.elements.count else { throw invalid("unknown elem segment \(index)") }
    return context.elements[Int(index)]
  }

  func requireData(_ index: UInt32) throws(ModuleError) {
    guard Int(index) < context.dataCount else { throw invalid("unknown data segment \(index)") }
  }

  func local(_ index: UInt32) throws(ModuleError) -> ValueType {
    guard let type = locals[index] else { throw invalid("unknown local \(index)") }
    return type
  }

  func global(_ index: UInt32) throws(ModuleError) -> GlobalType {
    guard Int(index) < constantGlobalCount ?? context.globals.count else { throw invalid("unknown global \(index)") }
    return context.globals[Int(index)]
  }

  func functionTypeIndex(_ function: UInt32) throws(ModuleError) -> UInt32 {
    guard Int(function) < context.functions.count else { throw invalid("unknown function \(function)") }
    return context.functions[Int(function)]
  }

  func type(_ index: UInt32) throws(ModuleError) -> TypeTable.Entry {
    guard Int(index) < context.types.entries.count else { throw invalid("unknown type \(index)") }
    return context.types.entries[Int(index)]
  }

  func functionType(_ index: UInt32) throws(ModuleError) -> TypeTable.Entry {
    let entry = try type(index)
    guard entry.shape == .function else { throw invalid("type mismatch: type \(index) is not a function type") }
    return entry
  }

  func structureType(_ index: UInt32) throws(ModuleError) -> TypeTable.Entry {
    let entry = try type(index)
    guard entry.shape == .structure else { throw invalid("type mismatch: type \(index) is not a structure type") }
    return entry
  }

  /// The entry and the element of an array type.
  func arrayType(_ index: UInt32) throws(ModuleError) -> (TypeTable.Entry, FieldType) {
    let entry = try type(index)
    guard entry.shape == .array else { throw invalid("type mismatch: type \(index) is not an array type") }
    return (entry, context.types.fields[entry.start])
  }

  /// The types of the values that a branch to a label takes along.
  @inline(__always) func label(_ index: UInt32) throws(ModuleError) -> TypeList {
    guard Int(index) < controls.count else { throw invalid("unknown label \(index)") }
    let frame = controls[controls.count &- 1 &- Int(index)]
    return frame.kind == .loop ? frame.type.parameters : frame.type.results
  }

  func signature(_ block: BlockType) throws(ModuleError) -> BlockSignature {
    switch block {
    case .empty: return .empty
    case .value(let type): return BlockSignature(start: -1, parameterCount: 0, resultCount: 1, result: type)
    case .function(let index):
      let entry = try functionType(index)
      return BlockSignature(
        start: entry.start, parameterCount: entry.parameterCount, resultCount: entry.resultCount, result: .bottom)
    }
  }

  /// A reference to a defined type.
  @inline(__always) func reference(_ entry: TypeTable.Entry, nullable: Bool) -> ValueType {
    .reference(.defined(id: entry.id), nullable: nullable)
  }
}
