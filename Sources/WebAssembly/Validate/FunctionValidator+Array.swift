/// Arrays (spec: Aggregate Instructions).
extension FunctionValidator {
  mutating func array(_ instruction: Instruction) throws(ModuleError) {
    if instruction.opcode == .arrayLen {
      try pop(.arrayref)
      return try push(.i32)
    }
    let (entry, field) = try arrayType(instruction.index)
    let value = field.storage.unpacked
    switch instruction.opcode {
    case .arrayNew:
      try pop(.i32)
      try pop(value)
      try push(reference(entry, nullable: false))
    case .arrayNewDefault:
      try requireDefault(field)
      try pop(.i32)
      try push(reference(entry, nullable: false))
    case .arrayNewFixed:
      try pop(value, count: instruction.index2)
      try push(reference(entry, nullable: false))
    case .arrayNewData, .arrayNewElem:
      try checkSegment(instruction, field)
      try pop(.i32)
      try pop(.i32)
      try push(reference(entry, nullable: false))
    case .arrayGet, .arrayGetS, .arrayGetU:
      try requirePacking(field, isExtended: instruction.opcode != .arrayGet)
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
      let (source, sourceField) = try arrayType(instruction.index2)
      try requireMutable(field)
      try requireMatch(sourceField.storage, field.storage)
      try pop(.i32)
      try popElement(source)
      try popElement(entry)
    default:
      try requireMutable(field)
      try checkSegment(instruction, field)
      try pop(.i32)
      try pop(.i32)
      try popElement(entry)
    }
  }

  /// Pops a position and the array.
  private mutating func popElement(_ entry: TypeTable.Entry) throws(ModuleError) {
    try pop(.i32)
    try pop(reference(entry, nullable: true))
  }

  private func requireMutable(_ field: FieldType) throws(ModuleError) {
    guard field.isMutable else { throw invalid("immutable array") }
  }

  private func requireMatch(_ source: StorageType, _ target: StorageType) throws(ModuleError) {
    if source == target { return }
    guard case .value(let type) = source, case .value(let expected) = target,
      context.types.isSubtype(type, of: expected)
    else { throw invalid("array types do not match") }
  }

  /// Checks that an array's elements can come from the segment that the instruction names.
  private func checkSegment(_ instruction: Instruction, _ field: FieldType) throws(ModuleError) {
    switch instruction.opcode {
    case .arrayNewData, .arrayInitData:
      guard !field.storage.unpacked.isReference else { throw invalid("array type is not numeric or vector") }
      try requireData(instruction.index2)
    default:
      let type = try elements(instruction.index2)
      guard context.types.isSubtype(type, of: field.storage.unpacked) else {
        throw mismatch(field.storage.unpacked, type)
      }
    }
  }
}
