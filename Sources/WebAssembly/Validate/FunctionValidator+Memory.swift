/// Tables and memories (spec: Table Instructions, Memory Instructions).
extension FunctionValidator {
  mutating func tableInstruction(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    switch decoder.instruction.opcode {
    case .elemDrop:
      _ = try context.elements(decoder.instruction.index, at: offset)
    case .tableInit:
      let table = try context.table(decoder.instruction.index2, at: offset)
      try checkElements(try context.elements(decoder.instruction.index, at: offset), table)
      try popRange(to: table.addressType, from: .i32, count: .i32)
    case .tableCopy:
      let target = try context.table(decoder.instruction.index, at: offset)
      let source = try context.table(decoder.instruction.index2, at: offset)
      try checkElements(source.element, target)
      try popRange(
        to: target.addressType, from: source.addressType, count: shorter(target.addressType, source.addressType))
    default:
      let table = try context.table(decoder.instruction.index, at: offset)
      let address = table.addressType.valueType
      switch decoder.instruction.opcode {
      case .tableGet:
        try pop(address)
        try push(table.element)
      case .tableSet:
        try pop(table.element)
        try pop(address)
      case .tableGrow:
        try pop(address)
        try pop(table.element)
        try push(address)
      case .tableSize: try push(address)
      default:
        try pop(address)
        try pop(table.element)
        try pop(address)
      }
    }
  }

  private mutating func checkElements(_ type: ValueType, _ table: TableType) throws(ModuleError) {
    guard context.types.isSubtype(type, of: table.element) else { throw mismatch(table.element, type) }
  }

  mutating func memoryInstruction(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    switch decoder.instruction.opcode {
    case .memorySize: try push(try context.memory(decoder.instruction.index, at: offset).addressType.valueType)
    case .memoryGrow:
      let address = try context.memory(decoder.instruction.index, at: offset).addressType.valueType
      try pop(address)
      try push(address)
    case .memoryInit:
      let target = try context.memory(decoder.instruction.index2, at: offset)
      try context.requireData(decoder.instruction.index, at: offset)
      try popRange(to: target.addressType, from: .i32, count: .i32)
    case .dataDrop: try context.requireData(decoder.instruction.index, at: offset)
    case .memoryCopy:
      let target = try context.memory(decoder.instruction.index, at: offset).addressType
      let source = try context.memory(decoder.instruction.index2, at: offset).addressType
      try popRange(to: target, from: source, count: shorter(target, source))
    default:
      let address = try context.memory(decoder.instruction.index, at: offset).addressType.valueType
      try pop(address)
      try pop(.i32)
      try pop(address)
    }
  }

  /// Pops a count, a source and a destination.
  private mutating func popRange(to: AddressType, from: AddressType, count: AddressType) throws(ModuleError) {
    try pop(count.valueType)
    try pop(from.valueType)
    try pop(to.valueType)
  }

  private mutating func shorter(_ a: AddressType, _ b: AddressType) -> AddressType {
    a == .i64 && b == .i64 ? .i64 : .i32
  }
}
