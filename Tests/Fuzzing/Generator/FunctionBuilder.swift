import WebAssembly

/// Writes one function body, tracking the operand stack so that every instruction written is valid.
///
/// Runs of the body end by construction: every loop counts a local of its own down, and every call takes one from a
/// budget that an entry function fills. The bits of a NaN, which the specification leaves open, are made canonical
/// wherever they would show (stores, reinterpretations, sign copies).
final class FunctionBuilder {
  struct Frame {
    enum Kind { case function, block, countedLoop, guardedLoop }
    var kind: Kind
    /// The types that a branch to the frame takes.
    var label: [ValueType]
    var results: [ValueType]
    /// The operand stack's height beneath the frame's parameters.
    var height: Int
    /// The local that counts a counted loop down.
    var counter = 0
    var isUnreachable = false
    /// Whether a branch here enters a loop.
    var isLoop: Bool { kind == .countedLoop || kind == .guardedLoop }
  }

  /// How likely the kinds of statements and expressions are, drawn for each function.
  struct Profile {
    var statements: [Int]
    var expressions: [Int]
  }

  let module: ModuleContext
  var random: RandomSource
  var writer = ByteWriter()
  var locals: [ValueType]
  /// The locals that random code may read and write, by type.
  var pool: [ValueType: [Int]] = [:]
  let results: [ValueType]
  var stack: [ValueType] = []
  var frames: [Frame] = []
  /// Nodes that may still be written.
  var size: Int
  var depth = 0
  var profile: Profile
  private let parameterCount: Int
  private var scratch: [ValueType: Int] = [:]

  init(_ module: ModuleContext, type: FunctionType, random: RandomSource, size: Int) {
    self.module = module
    self.random = random
    self.size = size
    locals = type.parameters
    parameterCount = type.parameters.count
    results = type.results
    profile = Profile(statements: [], expressions: [])
    for (index, type) in locals.enumerated() { pool[type, default: []].append(index) }
    profile = Profile(
      statements: Self.statementWeights.map { $0 * self.random.pick([0, 1, 1, 2, 4]) + 1 },
      expressions: Self.expressionWeights.map { $0 * self.random.pick([0, 1, 1, 2, 4]) + 1 })
    frames = [Frame(kind: .function, label: results, results: results, height: 0)]
  }

  /// The finished body: the declarations of locals and the code, `end` included.
  func finish() -> [UInt8] {
    emit(.end)
    var body = ByteWriter()
    var runs: [(count: Int, type: ValueType)] = []
    for type in locals.dropFirst(parameterCount) {
      if runs.last?.type == type { runs[runs.count - 1].count += 1 } else { runs.append((1, type)) }
    }
    body.vector(runs) { writer, run in
      writer.unsigned(run.count)
      writer.type(run.type)
    }
    return body.bytes + writer.bytes
  }

  // MARK: Writing

  func emit(_ opcode: Opcode) {
    if let probe = module.firstProbe, opcode != .end, opcode != .else {
      let bit = Int(opcode.rawValue)
      for (code, operand) in [(Opcode.globalGet, probe + bit / 64), (.globalSet, probe + bit / 64)] {
        if code == .globalSet {
          writer.constant(.i64, 1 << UInt64(bit % 64))
          writer.code(.i64Or)
        }
        writer.code(code)
        writer.unsigned(operand)
      }
    }
    module.usage[Int(opcode.rawValue)] += 1
    writer.code(opcode)
  }

  func emit(_ opcode: Opcode, _ indices: Int...) {
    emit(opcode)
    for index in indices { writer.unsigned(index) }
  }

  func push(_ type: ValueType) { stack.append(type) }
  func push(_ types: [ValueType]) { stack += types }
  func pop(_ count: Int = 1) { stack.removeLast(count) }

  func constant(_ type: ValueType, _ bits: UInt64) {
    let opcode: Opcode =
      switch type {
      case .i32: .i32Const
      case .i64: .i64Const
      case .f32: .f32Const
      default: .f64Const
      }
    emit(opcode)
    var constant = ByteWriter()
    constant.constant(type, bits)
    writer.bytes += constant.bytes.dropFirst()
    push(type)
  }

  func i32(_ value: Int) { constant(.i32, UInt64(truncatingIfNeeded: value)) }

  /// Applies an instruction without immediates that pops `operands` values.
  func apply(_ opcode: Opcode, operands: Int, result: ValueType?) {
    emit(opcode)
    pop(operands)
    if let result { push(result) }
  }

  func get(_ local: Int) {
    emit(.localGet, local)
    push(locals[local])
  }

  func set(_ local: Int) {
    emit(.localSet, local)
    pop()
  }

  func tee(_ local: Int) { emit(.localTee, local) }

  // MARK: Locals

  /// A new local outside the pool.
  func freshLocal(_ type: ValueType) -> Int {
    locals.append(type)
    return locals.count - 1
  }

  /// A local of the pool; a new one when there is none, and now and then.
  func poolLocal(_ type: ValueType) -> Int {
    if let known = pool[type], !known.isEmpty, !random.chance(5) { return random.pick(known) }
    let local = freshLocal(type)
    pool[type, default: []].append(local)
    return local
  }

  /// A local for moving a value about at once; shared by all such moves of the type.
  func scratchLocal(_ type: ValueType) -> Int {
    if let local = scratch[type] { return local }
    let local = freshLocal(type)
    scratch[type] = local
    return local
  }

  /// Makes a NaN on top of the stack canonical.
  func canonicalise() {
    let type = stack[stack.count - 1]
    if random.chance(40) {
      emit(.call, type == .f32 ? module.canonical32 : module.canonical64)
      return
    }
    let local = scratchLocal(type)
    if random.chance(50) {
      tee(local)
    } else {
      set(local)
      get(local)
    }
    constant(type, type == .f32 ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000)
    get(local)
    get(local)
    apply(type == .f32 ? .f32Eq : .f64Eq, operands: 2, result: .i32)
    apply(.select, operands: 3, result: type)
  }

  // MARK: Frames

  /// Values above the innermost frame's base.
  var operands: ArraySlice<ValueType> { stack[frames[frames.count - 1].height...] }

  func blockType(_ parameters: [ValueType], _ results: [ValueType]) {
    if parameters.isEmpty && results.isEmpty {
      writer.byte(0x40)
    } else if parameters.isEmpty && results.count == 1 && random.chance(80) {
      writer.type(results[0])
    } else {
      writer.signed(Int64(module.typeIndex(FunctionType(parameters: parameters, results: results))))
    }
  }

  /// Enters a frame whose parameters are on the stack; `kind` chooses what a branch to it means.
  func open(_ opcode: Opcode, _ parameters: [ValueType], _ results: [ValueType], kind: Frame.Kind = .block) {
    emit(opcode)
    blockType(parameters, results)
    enter(parameters, results, kind: kind)
  }

  func enter(_ parameters: [ValueType], _ results: [ValueType], kind: Frame.Kind = .block) {
    let isLoop = kind == .countedLoop || kind == .guardedLoop
    frames.append(
      Frame(
        kind: kind, label: isLoop ? parameters : results, results: results, height: stack.count - parameters.count))
  }

  /// Writes the frame's `else`, restoring its parameters.
  func otherwise(_ parameters: [ValueType]) {
    emit(.else)
    stack.removeLast(stack.count - frames[frames.count - 1].height)
    push(parameters)
    frames[frames.count - 1].isUnreachable = false
  }

  /// Leaves the innermost frame; its results are on the stack, or it is unreachable.
  func close() {
    emit(.end)
    let frame = frames.removeLast()
    stack.removeLast(stack.count - frame.height)
    push(frame.results)
  }

  var isUnreachable: Bool { frames[frames.count - 1].isUnreachable }

  func markUnreachable() {
    let top = frames.count - 1
    stack.removeLast(stack.count - frames[top].height)
    frames[top].isUnreachable = true
  }

  /// Frames by label, innermost first, that fit; never one that takes an exception that cannot be made.
  func labels(where fits: (Frame) -> Bool) -> [Int] {
    let exception = ValueType.reference(.exception, nullable: false)
    return frames.indices.reversed().filter { fits(frames[$0]) && !frames[$0].label.contains(exception) }
      .map { frames.count - 1 - $0 }
  }

  func frame(_ label: Int) -> Frame { frames[frames.count - 1 - label] }
}
