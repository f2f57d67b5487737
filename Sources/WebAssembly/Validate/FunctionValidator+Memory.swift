/// Tables and memories (spec: Table Instructions, Memory Instructions).
extension FunctionValidator {
  mutating func tableInstruction(_ instruction: Instruction) throws(ModuleError) {
    switch instruction.opcode {
    case .elemDrop:
      _ = try elements(instruction.index)
    case .tableInit:
      let table = try table(instruction.index2)
      try checkElements(try elements(instruction.index), table)
      try popRange(to: table.addressType, from: .i32, count: .i32)
    case .tableCopy:
      let target = try table(instruction.index)
      let source = try table(instruction.index2)
      try checkElements(source.element, target)
      try popRange(
        to: target.addressType, from: source.addressType, count: shorter(target.addressType, source.addressType))
    default:
      let table = try table(instruction.index)
      let address = table.addressType.valueType
      switch instruction.opcode {
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

  private func checkElements(_ type: ValueType, _ table: TableType) throws(ModuleError) {
    guard context.types.isSubtype(type, of: table.element) else { throw mismatch(table.element, type) }
  }

  mutating func memoryInstruction(_ instruction: Instruction) throws(ModuleError) {
    switch instruction.opcode {
    case .memorySize: try push(try memory(instruction.index).addressType.valueType)
    case .memoryGrow:
      let address = try memory(instruction.index).addressType.valueType
      try pop(address)
      try push(address)
    case .memoryInit:
      let target = try memory(instruction.index2)
      try requireData(instruction.index)
      try popRange(to: target.addressType, from: .i32, count: .i32)
    case .dataDrop: try requireData(instruction.index)
    case .memoryCopy:
      let target = try memory(instruction.index).addressType
      let source = try memory(instruction.index2).addressType
      try popRange(to: target, from: source, count: shorter(target, source))
    default:
      let address = try memory(instruction.index).addressType.valueType
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

  private func shorter(_ a: AddressType, _ b: AddressType) -> AddressType { a == .i64 && b == .i64 ? .i64 : .i32 }
}
