/// A call whose instruction is to hold the address of the callee's entry.
struct CallSite: BitwiseCopyable {
  /// Where the instruction begins, and the address from there on.
  var origin: Int
  var offset: Int
  var function: UInt32
}

/// What the register code of a module's functions is to be like.
struct TranslationMode {
  /// Whether it charges ``Store/fuel``.
  var metersFuel: Bool
  /// Whether functions are translated when they are called, so that calls find their callees through the instance.
  var isLazy: Bool
}

/// Rewrites a function's stack code into register code, instruction by instruction behind the validator.
///
/// The operand stack is symbolic: reading a local or a constant emits nothing, and the value is named by the instruction
/// that uses it. Results go to the temporary that belongs to their place on the stack, or straight to a local, or stay in
/// an accumulator when the next instruction is their only use. See the article RegisterMachine.
struct FunctionTranslator: ~Copyable {
  let context: ModuleContext
  let importedFunctionCount: UInt32
  let mode: TranslationMode
  let lowerings = LoweringTable.shared.base
  let rows = InstructionTable.shared

  var code = CodeBuffer()
  var locals = LocalTypes()
  var results = TypeList(start: 0, count: 0)
  var layout = FrameLayout()
  var operands = TrivialStack<Operand>(capacity: 256)
  var blocks = TrivialStack<TranslatedBlock>(capacity: 64)
  var labels = LabelTable()
  /// Calls whose target's entry is not known yet.
  var callSites: [CallSite] = []
  var handlers: [ExceptionHandler] = []
  /// Handlers of the open `try_table`s, with the targets of their clauses.
  var openHandlers: [OpenHandler] = []
  /// Handlers of the `try_table`s that have ended, inner ones first.
  var pendingHandlers: [OpenHandler] = []

  /// For each local, the topmost operand that is still in it, or -1.
  ///
  /// Grows to the highest local that was read.
  var operandsInLocal = TrivialStack<Int32>(capacity: 64)
  /// Operands below this are known not to be in locals.
  var settledCount = 0
  /// Whether the instruction at hand cannot be reached.
  var isDead = false
  /// The slots that a frame takes from its pointer on.
  var frameSlots: Int32 = 0
  /// Whether scratch slots are reserved, and whether they turned out to be needed.
  var hasScratch = false
  var needsScratch = false
  var nextScratch: Int32 = 0

  /// What the accumulators hold: see ``AccumulatorState``.
  var integers = AccumulatorState()
  var floats = AccumulatorState()
  /// The last instruction emitted, if its result may still be sent elsewhere.
  var last = LastResult()

  /// The instruction that charges the present straight run, and the instructions in it so far.
  var fuelPosition = -1
  var fuelAmount: Int32 = 0

  /// Source positions by code position, when asked for.
  var sourceMap: [(code: Int, source: Int)]?
  /// What the translator cannot translate.
  var unsupported: ModuleError?

  init(context: ModuleContext, importedFunctionCount: Int, mode: TranslationMode) {
    self.context = context
    self.importedFunctionCount = UInt32(truncatingIfNeeded: importedFunctionCount)
    self.mode = mode
  }

  // MARK: Function

  /// Starts a function with the given locals, its parameters among them, and results.
  mutating func begin(locals: LocalTypes, results: TypeList) {
    self.locals = locals
    self.results = results
    code.removeAll()
    labels.removeAll()
    callSites.removeAll(keepingCapacity: true)
    handlers.removeAll(keepingCapacity: true)
    openHandlers.removeAll(keepingCapacity: true)
    pendingHandlers.removeAll(keepingCapacity: true)
    truncateOperands(to: 0)
    blocks.removeLast(blocks.count)
    isDead = false
    needsScratch = false
    fuelPosition = -1
    if sourceMap != nil { sourceMap = [] }

    var parameterSlots: Int32 = 0
    for index in 0..<locals.parameterCount {
      parameterSlots += Int32((locals[UInt32(index)] ?? .i32).slotCount)
    }
    let argumentSlots = max(parameterSlots, slotCount(results))
    layout = FrameLayout(locals: locals, argumentSlots: argumentSlots, hasScratch: hasScratch)
    frameSlots = layout.temporaries
    code.append(0)
    clobberAccumulators()
    zeroLocals()
    blocks.push(
      TranslatedBlock(
        kind: .function, isDead: false, slot: -argumentSlots, label: labels.add(), results: results))
    startFuelRun()
  }

  /// Completes the code, of which ``Fusion`` makes the final form.
  mutating func finish() {
    emitCatchStubs()
    code.setWord(UInt64(truncatingIfNeeded: Int(frameSlots) &* 8), at: 0)
  }

  private mutating func zeroLocals() {
    var slots = layout.zeroedSlots
    if slots.count > 24 {
      code.append(.zeroMany, Self.pack(slots.lowerBound, Int32(slots.count)))
      return
    }
    for (form, size) in [(3, 8), (2, 4), (1, 2), (0, 1)] as [(Int, Int32)] {
      while slots.count >= Int(size) {
        code.append(RegisterOpcode.zero.form(form), Self.pack(slots.lowerBound, 0))
        slots = (slots.lowerBound + size)..<slots.upperBound
      }
    }
  }

  // MARK: Instructions

  /// Translates one instruction, which has been validated.
  ///
  /// Vector immediates are read from the decoder.
  mutating func translate(_ decoder: inout InstructionDecoder) {
    let opcode = decoder.instruction.opcode
    guard accepts(decoder.instruction) else { return skip(opcode) }
    switch lowerings[Int(opcode.rawValue)] {
    case .binary: binary(opcode)
    case .comparison: comparison(opcode)
    case .unary: unary(opcode)
    case .load: load(&decoder)
    case .store: store(&decoder)
    case .vector(let opcode, let shape): vector(opcode, shape, &decoder)
    case .custom: custom(&decoder)
    }
  }

  /// Notes that an instruction has been validated; returns whether it can be reached, and is to be translated.
  ///
  /// An instruction that begins or ends a block is told to the translator in any case.
  @inline(__always) mutating func accepts(_ instruction: borrowing Instruction) -> Bool {
    if sourceMap != nil { sourceMap?.append((code.position - 8, instruction.offset)) }
    if isDead { return false }
    fuelAmount &+= 1
    return true
  }

  /// As ``accepts(_:)``, of an instruction that begins a block.
  @inline(__always) mutating func acceptsBlock(_ instruction: borrowing Instruction) -> Bool {
    if accepts(instruction) { return true }
    skip(instruction.opcode)
    return false
  }

  /// The result type of an instruction whose row has a signature.
  @inline(__always)
  func resultType(_ opcode: Opcode) -> ValueType {
    rows.summary(opcode).pointee.result
  }

  /// Follows the nesting of code that cannot be reached.
  mutating func skip(_ opcode: Opcode) {
    switch opcode {
    case .block, .loop, .if, .tryTable: blocks.push(TranslatedBlock(kind: .block, isDead: true))
    case .else: elseBlock()
    case .end: end()
    default: break
    }
  }

  // MARK: Fuel

  /// Begins a run of instructions that is charged as a whole, where control enters or has split.
  mutating func startFuelRun() {
    guard mode.metersFuel else { return }
    endFuelRun()
    fuelPosition = code.position
    code.append(.fuel)
    code.append(0)
    fuelAmount = 0
  }

  mutating func endFuelRun() {
    if fuelPosition >= 0 { code.setInt32(fuelAmount, at: fuelPosition + 12) }
    fuelPosition = -1
  }

  // MARK: Types

  mutating func slotCount(_ list: TypeList) -> Int32 {
    var slots: Int32 = 0
    for index in 0..<list.count { slots += Int32(list.type(index, in: context.types).slotCount) }
    return slots
  }

  mutating func signature(_ block: BlockType) -> (parameters: TypeList, results: TypeList) {
    switch block {
    case .empty: return (TypeList(start: 0, count: 0), TypeList(start: 0, count: 0))
    case .value(let type): return (TypeList(start: 0, count: 0), TypeList(type))
    case .function(let index):
      let entry = context.types.entries[Int(index)]
      return (entry.parameters, entry.results)
    }
  }

  // MARK: Words

  static func pack(_ low: Int32, _ high: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: low)) | UInt64(UInt32(bitPattern: high)) << 32
  }

  static func pack(_ a: Int16, _ b: Int16, _ c: Int16 = 0, _ d: Int16 = 0) -> UInt64 {
    UInt64(UInt16(bitPattern: a)) | UInt64(UInt16(bitPattern: b)) << 16 | UInt64(UInt16(bitPattern: c)) << 32
      | UInt64(UInt16(bitPattern: d)) << 48
  }

  static func pack(_ a: Int16, _ b: Int16, word: UInt32) -> UInt64 {
    UInt64(UInt16(bitPattern: a)) | UInt64(UInt16(bitPattern: b)) << 16 | UInt64(word) << 32
  }
}
