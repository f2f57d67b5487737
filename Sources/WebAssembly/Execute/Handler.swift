// The machine's state is passed from handler to handler in registers: program counter, frame, base and size of memory 0,
// context, and one accumulator each for integers and floats.

/// Points at the handler address of an instruction.
typealias PC = UnsafeRawPointer
/// Points at slot 0 of a frame: parameters are below it, then come the linkage, locals and temporaries.
typealias FP = UnsafeMutablePointer<UInt64>
/// The base of memory 0.
typealias MemoryBase = UnsafeMutableRawPointer
/// A ``Context``; untyped, because a C function type cannot name a Swift structure.
typealias ContextPointer = UnsafeMutableRawPointer

/// One register instruction's code.
///
/// Its address is the first word of the instruction.
typealias Handler =
  @convention(c) (PC, FP, MemoryBase, UInt64, ContextPointer, UInt64, Double) -> Int

extension ContextPointer {
  @inline(__always) var context: UnsafeMutablePointer<Context> { assumingMemoryBound(to: Context.self) }
}

/// What a run ended with; any other value is a ``TrapCode``.
enum RunStatus {
  static let finished = 0
  /// The state has been parked for the trampoline.
  static let parked = Int.min
  /// A WebAssembly exception that no frame of the run catches is in the context.
  static let exception = -1
  /// An error thrown by a host function is in the context.
  static let hostError = -2
}

/// Whether handlers return to the trampoline: unoptimised builds make no tail calls.
///
/// Folded away at `-O`.
@inline(__always) func usesTrampoline() -> Bool {
  #if WASM_TRAMPOLINE
    return true
  #else
    return _isDebugAssertConfiguration()
  #endif
}

/// Goes on at `pc`.
///
/// Must be called in tail position, which an optimised build turns into a jump.
@inline(__always)
func next(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if usesTrampoline() { return park(pc, fp, mem, ms, ctx, r0, f0) }
  return unsafeBitCast(pc.load(as: UInt.self), to: Handler.self)(pc, fp, mem, ms, ctx, r0, f0)
}

/// What comes after an instruction: the next one, or another part of a fused handler.
///
/// A shape that goes on behind itself has it as a parameter, called with the address of what follows its operands.
protocol Continuation {
  /// Whether some part there may trap or stop, and so has a cold path with a call.
  static var hasColdPath: Bool { get }
  /// Whether the shape is the first part of a handler of which no part may.
  static var needsColdPath: Bool { get }
  static func go(
    _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
  ) -> Int
}

/// Goes on with the instruction there.
enum Dispatch: Continuation {
  @inline(__always) static var hasColdPath: Bool { false }
  @inline(__always) static var needsColdPath: Bool { true }
  @inline(__always)
  static func go(
    _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
  ) -> Int { next(pc, fp, mem, ms, ctx, r0, f0) }
}

/// What comes after a part that is not the first.
enum Later<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { false }
  @inline(__always)
  static func go(
    _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
  ) -> Int { K.go(pc, fp, mem, ms, ctx, r0, f0) }
}

@inline(never)
func park(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  ctx.context.pointee.parked = (pc, fp, mem, ms, r0, f0)
  return RunStatus.parked
}

/// Runs from `pc` until the run ends; returns a ``RunStatus`` or a trap code.
@inline(never)
func runLoop(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer) -> Int {
  var status = next(pc, fp, mem, ms, ctx, 0, 0)
  while status == RunStatus.parked {
    let (pc, fp, mem, ms, r0, f0) = ctx.context.pointee.parked.unsafelyUnwrapped
    #if WASM_PROFILE && WASM_TRAMPOLINE
      ExecutionProfile.shared.count(pc)
    #endif
    status = unsafeBitCast(pc.load(as: UInt.self), to: Handler.self)(pc, fp, mem, ms, ctx, r0, f0)
  }
  return status
}

/// Ends the run: records where, and returns the status less one.
///
/// The caller adds the one back, so that this is not a tail call: the cold block then owns the native frame, and
/// shrink-wrapping keeps the handler's hot path free of a prologue. That takes exactly one such call in a handler: the last
/// part that may stop makes it, those before leave by tail calls. Where no part may, the first one tests what is never true.
@inline(never)
func stopRun(_ pc: PC, _ fp: FP, _ ctx: ContextPointer, _ status: Int) -> Int {
  ctx.context.pointee.stopPC = pc
  ctx.context.pointee.stopFP = fp
  return status &- 1
}

/// Ends the run with a trap at `pc`.
@inline(__always)
func raise(_ pc: PC, _ fp: FP, _ ctx: ContextPointer, _ code: TrapCode) -> Int {
  stopRun(pc, fp, ctx, code.rawValue) &+ 1
}

/// Ends the run with a trap at `pc`, as the cold path of a part before those of `K`.
@inline(__always)
func raise<K: Continuation>(_: K.Type, _ pc: PC, _ fp: FP, _ ctx: ContextPointer, _ code: TrapCode) -> Int {
  K.hasColdPath ? raiseEarly(pc, fp, ctx, code.rawValue) : raise(pc, fp, ctx, code)
}

@inline(never)
func raiseEarly(_ pc: PC, _ fp: FP, _ ctx: ContextPointer, _ status: Int) -> Int {
  stopRun(pc, fp, ctx, status) &+ 1
}

/// Never true.
///
/// A handler without a cold path of its own tests it to get one (see ``stopRun(_:_:_:_:)``).
@inline(__always) func neverTrue(_ fp: FP) -> Bool { UInt(bitPattern: fp) == 0 }

// Operand fields, by byte offset from the instruction's start.
@inline(__always) func slot(_ pc: PC, _ offset: Int) -> Int { Int(pc.load(fromByteOffset: offset, as: Int16.self)) }
@inline(__always) func int32(_ pc: PC, _ offset: Int) -> Int { Int(pc.load(fromByteOffset: offset, as: Int32.self)) }
@inline(__always) func uint32(_ pc: PC, _ offset: Int) -> UInt32 { pc.load(fromByteOffset: offset, as: UInt32.self) }
@inline(__always) func word(_ pc: PC, _ offset: Int) -> UInt64 { pc.load(fromByteOffset: offset, as: UInt64.self) }
@inline(__always) func address(_ pc: PC, _ offset: Int) -> PC {
  PC(bitPattern: pc.load(fromByteOffset: offset, as: UInt.self)).unsafelyUnwrapped
}
