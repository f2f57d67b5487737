/// References and structures (spec: Reference Instructions, Aggregate Instructions).
extension FunctionValidator {
  mutating func reference(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    switch decoder.instruction.opcode {
    case .refNull: try push(decoder.instruction.type)
    case .refIsNull:
      _ = try popReference()
      try push(.i32)
    case .refFunc: try referenceToFunction(decoder.instruction.index)
    case .refEq:
      try pop(.eqref)
      try pop(.eqref)
      try push(.i32)
    case .refAsNonNull: try push(try popReference().nonNull)
    case .refTest, .refTestNull:
      try popCastOperand(decoder.instruction.type)
      try push(.i32)
    case .refCast, .refCastNull:
      try popCastOperand(decoder.instruction.type)
      try push(decoder.instruction.type)
    case .anyConvertExtern: try convert(.externref, to: .any)
    case .externConvertAny: try convert(.anyref, to: .extern)
    case .refI31:
      try pop(.i32)
      try push(.reference(.i31, nullable: false))
    default:
      try pop(.i31ref)
      try push(.i32)
    }
  }

  private mutating func referenceToFunction(_ function: UInt32) throws(ModuleError) {
    let entry = context.types.entries[Int(try context.functionTypeIndex(function, at: offset))]
    if constantGlobalCount != nil {
      referencedFunctions.insert(Int(function))
    } else {
      guard context.declaredFunctions.contains(Int(function)) else {
        throw invalid("undeclared function reference \(function)")
      }
    }
    try push(entry.reference(nullable: false))
  }

  /// A cast takes any reference of the target's hierarchy.
  private mutating func popCastOperand(_ target: ValueType) throws(ModuleError) {
    try pop(.reference(context.types.top(of: target.heapType ?? .any), nullable: true))
  }

  private mutating func convert(_ source: ValueType, to heap: HeapType) throws(ModuleError) {
    let operand = try popReference()
    guard context.types.isSubtype(operand, of: source) else { throw mismatch(source, operand) }
    try push(.reference(heap, nullable: operand.isNullable))
  }

  // MARK: Structures

  mutating func structure(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    let entry = try context.structureType(decoder.instruction.index, at: offset)
    switch decoder.instruction.opcode {
    case .structNew:
      var index = entry.fieldCount
      while index > 0 {
        index -= 1
        try pop(context.types.fields[entry.start + index].storage.unpacked)
      }
      try push(entry.reference(nullable: false))
    case .structNewDefault:
      for index in 0..<entry.fieldCount { try requireDefault(context.types.fields[entry.start + index]) }
      try push(entry.reference(nullable: false))
    case .structSet:
      let field = try field(decoder.instruction.index2, of: entry)
      guard field.isMutable else { throw invalid("immutable field") }
      try pop(field.storage.unpacked)
      try pop(entry.reference(nullable: true))
    default:
      let field = try field(decoder.instruction.index2, of: entry)
      try requirePacking(field, isExtended: decoder.instruction.opcode != .structGet)
      try pop(entry.reference(nullable: true))
      try push(field.storage.unpacked)
    }
  }

  private mutating func field(_ index: UInt32, of entry: TypeTable.Entry) throws(ModuleError) -> FieldType {
    guard Int(index) < entry.fieldCount else { throw invalid("unknown field \(index)") }
    return context.types.fields[entry.start + Int(index)]
  }

  mutating func requireDefault(_ field: FieldType) throws(ModuleError) {
    guard field.storage.unpacked.isDefaultable else { throw invalid("type mismatch: field has no default value") }
  }

  /// Packed fields are read with an extension, all others without.
  mutating func requirePacking(_ field: FieldType, isExtended: Bool) throws(ModuleError) {
    guard field.storage.isPacked == isExtended else {
      throw invalid("type mismatch: field is \(isExtended ? "unpacked" : "packed")")
    }
  }
}
