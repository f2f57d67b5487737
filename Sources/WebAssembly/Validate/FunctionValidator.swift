/// Checks the types of one function's instructions, or of a constant expression's, as they are decoded.
///
/// This is the algorithm of the specification's appendix: a stack of operand types and a stack of open blocks. Code
/// that cannot be reached pops values of type `bottom`. A validator is made once for a module and used for one
/// function after another.
///
/// Methods that change nothing are `mutating` too where they are not inlined: the compiler passes a borrowed struct of
/// this size as a copy.
package struct FunctionValidator: ~Copyable {
  let context: ModuleContext
  private let operandLimit: Int
  let table = InstructionTable.shared
  var operands = TrivialStack<ValueType>(capacity: 256)
  var controls = TrivialStack<ControlFrame>(capacity: 64)

  /// `controls.last.height` and `.isUnreachable`, kept at hand.
  var height = 0
  var isUnreachable = false

  /// The types of the function's parameters and locals.
  package internal(set) var locals = LocalTypes()
  /// The locals that have no default value and are set, with the log of what the open blocks have set.
  var initialized = BitSet()
  var initializedLog = TrivialStack<UInt32>(capacity: 16)

  /// In a constant expression, how many globals are in scope; in a function, nil.
  var constantGlobalCount: Int?
  /// The functions that constant expressions refer to.
  var referencedFunctions = BitSet()
  /// The offset of the instruction in hand.
  var offset = 0

  init(context: ModuleContext) {
    self.context = context
    operandLimit = context.limits.operands
  }

  /// Whether the instruction that is validated next can be reached.
  @inline(__always) package var isReachable: Bool { !isUnreachable }

  /// Whether the `end` of the body has been validated.
  @inline(__always) package var isFinished: Bool { controls.count == 0 }

  // MARK: Start

  /// Starts a function; its locals are declared next.
  mutating func begin(typeIndex: UInt32) {
    let entry = context.types.entries[Int(typeIndex)]
    constantGlobalCount = nil
    locals.reset(parameters: context.types.values[entry.start..<(entry.start + entry.parameterCount)])
    start(
      BlockSignature(
        start: entry.start + entry.parameterCount, parameterCount: 0, resultCount: entry.resultCount, result: .bottom))
  }

  /// Starts a constant expression that sees the first `globalCount` globals.
  mutating func begin(constant type: ValueType, globalCount: Int) {
    constantGlobalCount = globalCount
    locals.reset(parameters: [])
    start(BlockSignature(start: -1, parameterCount: 0, resultCount: 1, result: type))
  }

  private mutating func start(_ signature: BlockSignature) {
    operands.removeLast(operands.count)
    controls.removeLast(controls.count)
    resetInitialized(to: 0)
    controls.push(ControlFrame(kind: .function, isUnreachable: false, height: 0, initializedCount: 0, type: signature))
    height = 0
    isUnreachable = false
  }

  // MARK: Instructions

  /// Checks the instruction that the decoder has just read.
  @inline(__always)
  package mutating func validate(_ decoder: inout InstructionDecoder) throws(ModuleError) {
    offset = decoder.instruction.offset
    let row = table.summary(decoder.instruction.opcode)
    if constantGlobalCount != nil { try requireConstant(&decoder) }
    switch row.pointee.typing {
    case .nullary:
      try push(row.pointee.result)
    case .unary: try unary(row)
    case .binary: try binary(row)
    case .load: try load(row, &decoder)
    case .store: try store(row, &decoder)
    case .custom:
      try custom(&decoder)
    case .general:
      try general(&decoder, InstructionSet[decoder.instruction.opcode])
    }
  }

  @inline(__always) mutating func unary(_ row: UnsafePointer<InstructionSummary>) throws(ModuleError) {
    try replaceTop(row.pointee.first, by: row.pointee.result)
  }

  @inline(__always) mutating func binary(_ row: UnsafePointer<InstructionSummary>) throws(ModuleError) {
    try pop(row.pointee.second)
    try replaceTop(row.pointee.first, by: row.pointee.result)
  }

  @inline(__always)
  mutating func load(
    _ row: UnsafePointer<InstructionSummary>, _ decoder: inout InstructionDecoder
  ) throws(ModuleError) {
    try replaceTop(try memarg(&decoder, width: row.pointee.width), by: row.pointee.result)
  }

  @inline(__always)
  mutating func store(
    _ row: UnsafePointer<InstructionSummary>, _ decoder: inout InstructionDecoder
  ) throws(ModuleError) {
    let address = try memarg(&decoder, width: row.pointee.width)
    try pop(row.pointee.first)
    try pop(address)
  }

  /// Checks an instruction by its row's signature.
  @inline(never)
  private mutating func general(
    _ decoder: inout InstructionDecoder, _ row: InstructionSpec
  ) throws(ModuleError) {
    switch row.signature {
    case .values(let a, let b, let c, let count, let result):
      if count > 2 { try pop(c) }
      if count > 1 { try pop(b) }
      if count > 0 { try pop(a) }
      try checkLanes(&decoder, row.immediates)
      try push(result)
    case .loadLane, .storeLane:
      let address = try memarg(&decoder, width: table.summary(row.opcode).pointee.width)
      try checkLanes(&decoder, row.immediates)
      try pop(.v128)
      try pop(address)
      if case .loadLane = row.signature { try push(.v128) }
    case .load, .store, .custom: break
    }
  }

  /// Checks a memory access and returns the type of its address.
  @inline(__always)
  private mutating func memarg(_ decoder: inout InstructionDecoder, width: UInt8) throws(ModuleError) -> ValueType {
    let addressType = try context.memory(decoder.instruction.index, at: offset).addressType
    guard decoder.instruction.alignment <= width else { throw invalid("alignment must not be larger than natural") }
    if addressType == .i64 { return .i64 }
    guard decoder.instruction.bits <= UInt64(UInt32.max) else { throw invalid("offset out of range") }
    return .i32
  }

  private mutating func checkLanes(
    _ decoder: inout InstructionDecoder, _ immediates: InstructionSpec.Immediates
  ) throws(ModuleError) {
    switch immediates {
    case .lane(let count), .memargLane(_, let count):
      guard decoder.instruction.lane < count else { throw invalid("invalid lane index") }
    case .shuffle:
      guard (decoder.instruction.bits | decoder.instruction.highBits) & 0xE0E0_E0E0_E0E0_E0E0 == 0 else {
        throw invalid("invalid lane index")
      }
    default: break
    }
  }

  // MARK: Operands

  @inline(__always) mutating func push(_ type: ValueType) throws(ModuleError) {
    guard operands.count < operandLimit else { throw tooManyOperands() }
    operands.push(type)
  }

  @inline(never) private mutating func tooManyOperands() -> ModuleError {
    ModuleError(.unsupported, at: offset, "more than \(operandLimit) operands")
  }

  /// Pops a value where one of type `expected` is asked for, and pushes another.
  @inline(__always) private mutating func replaceTop(_ expected: ValueType, by type: ValueType) throws(ModuleError) {
    if operands.count > height, operands[operands.count &- 1] == expected {
      operands[operands.count &- 1] = type
    } else {
      try pop(expected)
      try push(type)
    }
  }

  /// Pops a value that stands where one of type `expected` is asked for.
  @inline(__always) mutating func pop(_ expected: ValueType) throws(ModuleError) {
    if operands.count > height {
      let actual = operands.pop()
      if actual != expected { try requireMatch(actual, expected) }
    } else {
      guard isUnreachable else { throw mismatch(expected, nil) }
    }
  }

  @inline(never) private mutating func requireMatch(_ actual: ValueType, _ expected: ValueType) throws(ModuleError) {
    guard context.types.isSubtype(actual, of: expected) else { throw mismatch(expected, actual) }
  }

  /// Pops a value of any type; `bottom` where there is none in code that cannot be reached.
  @inline(__always) mutating func popAny() throws(ModuleError) -> ValueType {
    if operands.count > height { return operands.pop() }
    guard isUnreachable else { throw invalid("type mismatch: instruction requires [any] but stack has []") }
    return .bottom
  }

  /// Pops a reference; its type is one to the bottom heap type where code cannot be reached.
  mutating func popReference() throws(ModuleError) -> ValueType {
    let type = try popAny()
    if type == .bottom { return .reference(.bottom, nullable: false) }
    guard type.isReference else { throw invalid("type mismatch: instruction requires [ref] but stack has [\(type)]") }
    return type
  }

  @inline(__always) mutating func pop(_ list: TypeList) throws(ModuleError) {
    if list.count > 0 { try popAll(list) }
  }

  private mutating func popAll(_ list: TypeList) throws(ModuleError) {
    var index = list.count
    while index > 0 {
      index -= 1
      try pop(list.type(index, in: context.types))
    }
  }

  /// Pops `count` values of one type; `count` is what the code claims, so no step is made for values that are not there.
  mutating func pop(_ type: ValueType, count: UInt32) throws(ModuleError) {
    let available = min(Int(count), operands.count - height)
    for _ in 0..<available { try pop(type) }
    if available < Int(count) { try pop(type) }
  }

  @inline(__always) mutating func push(_ list: TypeList) throws(ModuleError) {
    if list.count > 0 { try pushAll(list) }
  }

  private mutating func pushAll(_ list: TypeList) throws(ModuleError) {
    for index in 0..<list.count { try push(list.type(index, in: context.types)) }
  }

  // MARK: Blocks

  mutating func pushControl(_ kind: ControlFrame.Kind, _ signature: BlockSignature) throws(ModuleError) {
    guard controls.count <= context.limits.nesting else {
      throw ModuleError(.unsupported, at: offset, "more than \(context.limits.nesting) nested blocks")
    }
    controls.push(
      ControlFrame(
        kind: kind, isUnreachable: false, height: operands.count, initializedCount: initializedLog.count,
        type: signature))
    height = operands.count
    isUnreachable = false
    try push(signature.parameters)
  }

  /// Ends the innermost block and returns it; its results are checked and popped.
  mutating func popControl() throws(ModuleError) -> ControlFrame {
    let frame = controls[controls.count - 1]
    try pop(frame.type.results)
    guard operands.count == frame.height else {
      throw invalid("type mismatch: values remain on the stack at the end of a block")
    }
    if initializedLog.count > frame.initializedCount { resetInitialized(to: frame.initializedCount) }
    controls.removeLast(1)
    if controls.count > 0 {
      let outer = controls[controls.count - 1]
      height = outer.height
      isUnreachable = outer.isUnreachable
    }
    return frame
  }

  mutating func setUnreachable() {
    operands.removeLast(operands.count - height)
    isUnreachable = true
    controls[controls.count - 1].isUnreachable = true
  }

  // MARK: Indices

  @inline(__always) func local(_ index: UInt32) throws(ModuleError) -> ValueType {
    guard let type = locals[index] else { throw invalid("unknown local \(index)") }
    return type
  }

  @inline(__always) func global(_ index: UInt32) throws(ModuleError) -> GlobalType {
    guard Int(index) < constantGlobalCount ?? context.globals.count else { throw invalid("unknown global \(index)") }
    return context.globals[Int(index)]
  }

  /// The types of the values that a branch to a label takes along.
  @inline(__always) func label(_ index: UInt32) throws(ModuleError) -> TypeList {
    guard Int(index) < controls.count else { throw invalid("unknown label \(index)") }
    return controls[controls.count &- 1 &- Int(index)].labelTypes
  }

  // MARK: Faults

  @inline(__always) func invalid(_ reason: @autoclosure () -> String) -> ModuleError {
    context.invalid(at: offset, reason())
  }

  @inline(__always) func mismatch(_ expected: ValueType, _ actual: ValueType?) -> ModuleError {
    context.invalid(
      at: offset, "type mismatch: instruction requires [\(expected)] but stack has [\(actual?.description ?? "")]")
  }
}
