/// The instructions whose types depend on their immediates, the operands or the module.
extension FunctionValidator {
  mutating func custom(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    switch decoder.instruction.opcode {
    case .localGet:
      try getLocal(decoder.instruction.index)
    case .localSet: try setLocal(decoder.instruction.index)
    case .localTee: try teeLocal(decoder.instruction.index)
    case .globalGet: try push(try global(decoder.instruction.index).value)
    case .globalSet: try setGlobal(decoder.instruction.index)
    case .drop: _ = try popAny()
    case .select: try select()
    case .selectTyped:
      guard decoder.selectTypes.count == 1 else { throw invalid("invalid result arity") }
      try pop(.i32)
      try pop(decoder.instruction.type)
      try pop(decoder.instruction.type)
      try push(decoder.instruction.type)
    case .unreachable, .nop, .block, .loop, .if, .else, .end, .tryTable: try block(&decoder)
    case .br, .brIf, .brTable, .return, .brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail, .throw, .throwRef:
      try branch(&decoder)
    case .call, .callIndirect, .callRef, .returnCall, .returnCallIndirect, .returnCallRef: try call(&decoder)
    case .refNull, .refIsNull, .refFunc, .refEq, .refAsNonNull, .refTest, .refTestNull, .refCast, .refCastNull,
      .anyConvertExtern, .externConvertAny, .refI31, .i31GetS, .i31GetU:
      try reference(&decoder)
    case .structNew, .structNewDefault, .structGet, .structGetS, .structGetU, .structSet: try structure(&decoder)
    case .tableGet, .tableSet, .tableInit, .elemDrop, .tableCopy, .tableGrow, .tableSize, .tableFill:
      try tableInstruction(&decoder)
    case .memorySize, .memoryGrow, .memoryInit, .dataDrop, .memoryCopy, .memoryFill:
      try memoryInstruction(&decoder)
    default: try array(&decoder)
    }
  }

  mutating func select() throws(ModuleError) {
    try pop(.i32)
    let second = try popAny()
    let first = try popAny()
    guard !first.isReference, !second.isReference else {
      throw invalid("type mismatch: select without a type takes no references")
    }
    guard first == second || first == .bottom || second == .bottom else { throw mismatch(first, second) }
    try push(first == .bottom ? second : first)
  }

  // MARK: Initialisation of locals

  @inline(__always) mutating func getLocal(_ index: UInt32) throws(ModuleError) {
    let type = try local(index)
    guard type.isDefaultable || isInitialized(index) else { throw invalid("uninitialized local \(index)") }
    try push(type)
  }

  @inline(__always) mutating func setLocal(_ index: UInt32) throws(ModuleError) {
    let type = try local(index)
    try pop(type)
    setInitialized(index, type)
  }

  @inline(__always) mutating func teeLocal(_ index: UInt32) throws(ModuleError) {
    try setLocal(index)
    try push(try local(index))
  }

  @inline(__always) mutating func setGlobal(_ index: UInt32) throws(ModuleError) {
    let type = try global(index)
    guard type.isMutable else { throw invalid("immutable global") }
    try pop(type.value)
  }

  @inline(__always) func isInitialized(_ index: UInt32) -> Bool {
    Int(index) < locals.parameterCount || initialized.contains(Int(index))
  }

  @inline(__always) mutating func setInitialized(_ index: UInt32, _ type: ValueType) {
    guard !type.isDefaultable, !isInitialized(index) else { return }
    initialized.insert(Int(index))
    initializedLog.push(index)
  }

  /// Forgets what was set since the log had `count` entries.
  mutating func resetInitialized(to count: Int) {
    while initializedLog.count > count { initialized.remove(Int(initializedLog.pop())) }
  }

  // MARK: Constant expressions

  /// Refuses what a constant expression may not contain (spec: Constant Expressions).
  mutating func requireConstant(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    let isConstant: Bool
    switch decoder.instruction.opcode {
    case .end, .i32Const, .i64Const, .f32Const, .f64Const, .v128Const, .refNull, .refFunc, .refI31, .structNew,
      .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed, .anyConvertExtern, .externConvertAny:
      isConstant = true
    case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul:
      isConstant = context.features.contains(.extendedConstants)
    case .globalGet:
      isConstant = try !global(decoder.instruction.index).isMutable
    default: isConstant = false
    }
    guard isConstant else { throw invalid("constant expression required") }
  }
}
