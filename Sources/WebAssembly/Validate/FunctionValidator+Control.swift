/// Blocks, branches and calls (spec: Control Instructions).
extension FunctionValidator {
  // MARK: Blocks

  mutating func block(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    switch decoder.instruction.opcode {
    case .unreachable: setUnreachable()
    case .block: try enter(.block, decoder.instruction.block)
    case .loop: try enter(.loop, decoder.instruction.block)
    case .if:
      try pop(.i32)
      try enter(.if, decoder.instruction.block)
    case .tryTable:
      for clause in decoder.catches { try checkCatch(clause) }
      try enter(.tryTable, decoder.instruction.block)
    case .else:
      guard controls[controls.count - 1].kind == .if else {
        throw ModuleError(.malformed, at: offset, "END opcode expected")
      }
      let frame = try popControl()
      try pushControl(.else, frame.type)
    case .end: try end()
    default: break
    }
  }

  mutating func enter(_ kind: ControlFrame.Kind, _ block: BlockType) throws(ModuleError) {
    let signature = try context.signature(block, at: offset)
    try pop(signature.parameters)
    try pushControl(kind, signature)
  }

  mutating func end() throws(ModuleError) {
    let frame = try popControl()
    // An `if` without `else` passes its parameters on as its results.
    if frame.kind == .if { try checkMatch(frame.type.parameters, frame.type.results) }
    if controls.count > 0 { try push(frame.type.results) }
  }

  /// Checks that values of the first list may stand where those of the second are asked for.
  private mutating func checkMatch(_ list: TypeList, _ other: TypeList) throws(ModuleError) {
    guard list.count == other.count else { throw invalid("type mismatch: arity differs") }
    for index in 0..<list.count {
      let type = list.type(index, in: context.types)
      let expected = other.type(index, in: context.types)
      guard context.types.isSubtype(type, of: expected) else { throw mismatch(expected, type) }
    }
  }

  /// Checks that a label takes what a catch clause gives: the exception's values, and the exception if asked.
  private mutating func checkCatch(_ clause: CatchClause) throws(ModuleError) {
    let target = try label(clause.label)
    var payload = TypeList(start: 0, count: 0)
    switch clause.kind {
    case .tag, .tagReference: payload = try tagParameters(clause.tag)
    case .all, .allReference: break
    }
    switch clause.kind {
    case .tag, .all: try checkMatch(payload, target)
    case .tagReference, .allReference:
      guard target.count > 0 else { throw invalid("type mismatch: the label takes no exception") }
      let last = target.type(target.count - 1, in: context.types)
      let exception = ValueType.reference(.exception, nullable: false)
      guard context.types.isSubtype(exception, of: last) else { throw mismatch(last, exception) }
      try checkMatch(payload, target.dropLast())
    }
  }

  private mutating func tagParameters(_ tag: UInt32) throws(ModuleError) -> TypeList {
    guard Int(tag) < context.tags.count else { throw invalid("unknown tag \(tag)") }
    return context.types.entries[Int(context.tags[Int(tag)])].parameters
  }

  // MARK: Branches

  mutating func branch(_ depth: UInt32) throws(ModuleError) {
    try pop(try label(depth))
    setUnreachable()
  }

  mutating func branchIf(_ depth: UInt32) throws(ModuleError) {
    try pop(.i32)
    let target = try label(depth)
    if target.count > 0 { try retype(target) }
  }

  mutating func branch(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    switch decoder.instruction.opcode {
    case .br: try branch(decoder.instruction.index)
    case .brIf: try branchIf(decoder.instruction.index)
    case .brTable:
      try pop(.i32)
      let target = try label(decoder.instruction.index)
      for index in decoder.labels {
        let other = try label(index)
        guard other.count == target.count else { throw invalid("type mismatch: labels differ in arity") }
        try checkTop(other)
      }
      try pop(target)
      setUnreachable()
    case .return:
      try pop(controls[0].type.results)
      setUnreachable()
    case .throw:
      try pop(try tagParameters(decoder.instruction.index))
      setUnreachable()
    case .throwRef:
      try pop(.exnref)
      setUnreachable()
    case .brOnNull:
      let reference = try popReference()
      try retype(try label(decoder.instruction.index))
      try push(reference.nonNull)
    case .brOnNonNull:
      let reference = try popReference()
      try push(reference.nonNull)
      let target = try label(decoder.instruction.index)
      guard target.count > 0, target.type(target.count - 1, in: context.types).isReference else {
        throw invalid("type mismatch: the label takes no reference")
      }
      try retype(target)
      operands.removeLast(1)
    default:
      try branchOnCast(&decoder)
    }
  }

  private mutating func branchOnCast(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    let source = decoder.instruction.type
    let cast = decoder.instruction.type2
    guard context.types.isSubtype(cast, of: source) else { throw mismatch(source, cast) }
    // What remains when the cast fails: null does not, if the cast takes it.
    let rest = cast.isNullable ? source.nonNull : source
    let (taken, fallen) = decoder.instruction.opcode == .brOnCast ? (cast, rest) : (rest, cast)
    let target = try label(decoder.instruction.index)
    guard target.count > 0 else { throw invalid("type mismatch: the label takes no reference") }
    try pop(source)
    try push(taken)
    try retype(target)
    operands.removeLast(1)
    try push(fallen)
  }

  /// Pops the values that a label takes and pushes them again, with the label's types.
  private mutating func retype(_ target: TypeList) throws(ModuleError) {
    try pop(target)
    try push(target)
  }

  /// Checks the values that a label takes, and leaves them as they are.
  private mutating func checkTop(_ target: TypeList) throws(ModuleError) {
    let available = operands.count - height
    guard available >= target.count || isUnreachable else {
      throw mismatch(target.type(target.count - 1 - available, in: context.types), nil)
    }
    for index in 0..<min(available, target.count) {
      let actual = operands[operands.count - 1 - index]
      let expected = target.type(target.count - 1 - index, in: context.types)
      guard context.types.isSubtype(actual, of: expected) else { throw mismatch(expected, actual) }
    }
  }

  // MARK: Calls

  mutating func call(_ function: UInt32) throws(ModuleError) {
    let callee = context.types.entries[Int(try context.functionTypeIndex(function, at: offset))]
    try pop(callee.parameters)
    try push(callee.results)
  }

  mutating func call(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    let callee: TypeTable.Entry
    switch decoder.instruction.opcode {
    case .call, .returnCall:
      callee = context.types.entries[Int(try context.functionTypeIndex(decoder.instruction.index, at: offset))]
    case .callIndirect, .returnCallIndirect:
      let table = try context.table(decoder.instruction.index2, at: offset)
      guard context.types.isSubtype(table.element, of: .funcref) else { throw mismatch(.funcref, table.element) }
      callee = try context.functionType(decoder.instruction.index, at: offset)
      try pop(table.addressType.valueType)
    default:
      callee = try context.functionType(decoder.instruction.index, at: offset)
      try pop(callee.reference(nullable: true))
    }
    switch decoder.instruction.opcode {
    case .returnCall, .returnCallIndirect, .returnCallRef:
      try checkMatch(callee.results, controls[0].type.results)
      try pop(callee.parameters)
      setUnreachable()
    default:
      try pop(callee.parameters)
      try push(callee.results)
    }
  }
}
