/// Arrays (spec: Aggregate Instructions).
extension FunctionValidator {
  mutating func array(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    if decoder.instruction.opcode == .arrayLen {
      try pop(.arrayref)
      return try push(.i32)
    }
    let (entry, field) = try context.arrayType(decoder.instruction.index, at: offset)
    let value = field.storage.unpacked
    switch decoder.instruction.opcode {
    case .arrayNew:
      try pop(.i32)
      try pop(value)
      try push(entry.reference(nullable: false))
    case .arrayNewDefault:
      try requireDefault(field)
      try pop(.i32)
      try push(entry.reference(nullable: false))
    case .arrayNewFixed:
      try pop(value, count: decoder.instruction.index2)
      try push(entry.reference(nullable: false))
    case .arrayNewData, .arrayNewElem:
      try checkSegment(&decoder, field)
      try pop(.i32)
      try pop(.i32)
      try push(entry.reference(nullable: false))
    case .arrayGet, .arrayGetS, .arrayGetU:
      try requirePacking(field, isExtended: decoder.instruction.opcode != .arrayGet)
      try popElement(entry)
      try push(value)
    case .arraySet:
      try requireMutable(field)
      try pop(value)
      try popElement(entry)
    case .arrayFill:
      try requireMutable(field)
      try pop(.i32)
      try pop(value)
      try popElement(entry)
    case .arrayCopy:
      let (source, sourceField) = try context.arrayType(decoder.instruction.index2, at: offset)
      try requireMutable(field)
      try requireMatch(sourceField.storage, field.storage)
      try pop(.i32)
      try popElement(source)
      try popElement(entry)
    default:
      try requireMutable(field)
      try checkSegment(&decoder, field)
      try pop(.i32)
      try pop(.i32)
      try popElement(entry)
    }
  }

  /// Pops a position and the array.
  private mutating func popElement(_ entry: TypeTable.Entry) throws(ModuleError) {
    try pop(.i32)
    try pop(entry.reference(nullable: true))
  }

  private mutating func requireMutable(_ field: FieldType) throws(ModuleError) {
    guard field.isMutable else { throw invalid("immutable array") }
  }

  private mutating func requireMatch(_ source: StorageType, _ target: StorageType) throws(ModuleError) {
    if source == target { return }
    guard case .value(let type) = source, case .value(let expected) = target,
      context.types.isSubtype(type, of: expected)
    else { throw invalid("array types do not match") }
  }

  /// Checks that an array's elements can come from the segment that the instruction names.
  private mutating func checkSegment(_ decoder: inout InstructionDecoder, _ field: FieldType) throws(ModuleError) {
    switch decoder.instruction.opcode {
    case .arrayNewData, .arrayInitData:
      guard !field.storage.unpacked.isReference else { throw invalid("array type is not numeric or vector") }
      try context.requireData(decoder.instruction.index2, at: offset)
    default:
      let type = try context.elements(decoder.instruction.index2, at: offset)
      guard context.types.isSubtype(type, of: field.storage.unpacked) else {
        throw mismatch(field.storage.unpacked, type)
      }
    }
  }
}
