import Synchronization

// The bodies of handlers, one for each shape; operations, operand sources and destinations are parameters, so that each
// handler is one line of Generated/. Field offsets are those of RegisterLayout.

/// An operation on a number, a lane or a vector; what a shape needs of it, the shape says.
protocol UnaryOperation {
  associatedtype Operand
  associatedtype Result
  static func apply(_ a: Operand) -> Result
}

/// An operation on two numbers, lanes or vectors.
protocol BinaryOperation {
  associatedtype Operand
  associatedtype Result
  static func apply(_ a: Operand, _ b: Operand) -> Result
}

/// An operation that is undefined for some operands.
protocol PartialUnaryOperation: UnaryOperation {
  /// The trap for the operand; nil where ``apply(_:)`` is defined.
  static func trap(_ a: Operand) -> TrapCode?
}

/// An operation that is undefined for some operands.
protocol PartialBinaryOperation: BinaryOperation {
  /// The trap for the operands; nil where ``apply(_:_:)`` is defined.
  static func trap(_ a: Operand, _ b: Operand) -> TrapCode?
}

protocol Comparison: BinaryOperation where Result == UInt32 {
  static func holds(_ a: Operand, _ b: Operand) -> Bool
}

extension Comparison {
  @inline(__always) static func apply(_ a: Operand, _ b: Operand) -> UInt32 { holds(a, b) ? 1 : 0 }
}

/// `dst = op(a)`: dst at 8, a at 10.
@inline(__always)
func unary<Op: UnaryOperation, D: ResultDestination, A: OperandSource, K: Continuation>(
  _: Op.Type, _: D.Type, _: A.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int where Op.Operand: RegisterValue, Op.Result: RegisterValue {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let result = Op.apply(A.get(Op.Operand.self, pc, fp, r0, f0, 10))
  D.put(result.slotBits, pc, fp)
  return K.go(pc + 16, fp, mem, ms, ctx, result.integerAccumulator(r0), result.floatAccumulator(f0))
}

@inline(__always)
func partialUnary<Op: PartialUnaryOperation, D: ResultDestination, A: OperandSource, K: Continuation>(
  _: Op.Type, _: D.Type, _: A.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int where Op.Operand: RegisterValue, Op.Result: RegisterValue {
  let a = A.get(Op.Operand.self, pc, fp, r0, f0, 10)
  if let code = Op.trap(a) { return raise(K.self, pc, fp, ctx, code) }
  let result = Op.apply(a)
  D.put(result.slotBits, pc, fp)
  return K.go(pc + 16, fp, mem, ms, ctx, result.integerAccumulator(r0), result.floatAccumulator(f0))
}

/// `dst = op(a, b)`: dst at 8; a at 10 and b at 12, or the only slot at 10 and a constant at 12 or 16.
@inline(__always)
func binary<Op: BinaryOperation, D: ResultDestination, A: OperandSource, B: OperandSource, K: Continuation>(
  _: Op.Type, _: D.Type, _: A.Type, _: B.Type, _ size: Int, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int where Op.Operand: RegisterValue, Op.Result: RegisterValue {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let a = A.get(Op.Operand.self, pc, fp, r0, f0, 10)
  let b = B.get(Op.Operand.self, pc, fp, r0, f0, A.self == Slot.self ? 12 : 10)
  let result = Op.apply(a, b)
  D.put(result.slotBits, pc, fp)
  return K.go(pc + size, fp, mem, ms, ctx, result.integerAccumulator(r0), result.floatAccumulator(f0))
}

@inline(__always)
func partialBinary<
  Op: PartialBinaryOperation, D: ResultDestination, A: OperandSource, B: OperandSource, K: Continuation
>(
  _: Op.Type, _: D.Type, _: A.Type, _: B.Type, _ size: Int, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int where Op.Operand: RegisterValue, Op.Result: RegisterValue {
  let a = A.get(Op.Operand.self, pc, fp, r0, f0, 10)
  let b = B.get(Op.Operand.self, pc, fp, r0, f0, A.self == Slot.self ? 12 : 10)
  if let code = Op.trap(a, b) { return raise(K.self, pc, fp, ctx, code) }
  let result = Op.apply(a, b)
  D.put(result.slotBits, pc, fp)
  return K.go(pc + size, fp, mem, ms, ctx, result.integerAccumulator(r0), result.floatAccumulator(f0))
}

/// Goes to the target if the comparison is `Expected`: a at 8 and b at 10 (or the only slot at 8), distance at 12, a
/// constant at 16.
///
/// A branch backwards is where loops look for a stop, and one compare more on the others is free.
@inline(__always)
func compareBranch<Op: Comparison, A: OperandSource, B: OperandSource, K: Continuation>(
  _: Op.Type, _: A.Type, _: B.Type, _ size: Int, _ expected: Bool, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int where Op.Operand: RegisterValue {
  let a = A.get(Op.Operand.self, pc, fp, r0, f0, 8)
  let b = B.get(Op.Operand.self, pc, fp, r0, f0, A.self == Slot.self ? 10 : 8)
  if Op.holds(a, b) == expected {
    if ctx.isInterrupted { return raiseInterruption(K.self, pc, fp, ctx) }
    return next(pc + int32(pc, 12), fp, mem, ms, ctx, r0, f0)
  }
  return K.go(pc + size, fp, mem, ms, ctx, r0, f0)
}

/// Ends the run for the reason that the stop signal holds; or, where that is none, because the stack is exhausted.
@inline(__always)
func raiseInterruption(_ pc: PC, _ fp: FP, _ ctx: ContextPointer) -> Int {
  stopInterruptedRun(pc, fp, ctx) &+ 1
}

/// Ends the run as ``raiseInterruption(_:_:_:)`` does, as the cold path of a part before those of `K`.
@inline(__always)
func raiseInterruption<K: Continuation>(_: K.Type, _ pc: PC, _ fp: FP, _ ctx: ContextPointer) -> Int {
  K.hasColdPath ? raiseEarlyInterruption(pc, fp, ctx) : raiseInterruption(pc, fp, ctx)
}

@inline(never)
func raiseEarlyInterruption(_ pc: PC, _ fp: FP, _ ctx: ContextPointer) -> Int {
  stopInterruptedRun(pc, fp, ctx) &+ 1
}

@inline(never)
func stopInterruptedRun(_ pc: PC, _ fp: FP, _ ctx: ContextPointer) -> Int {
  // A stack limit of zero was stored after the reason for it.
  atomicMemoryFence(ordering: .acquiring)
  let code = ctx.stopReason
  return stopRun(pc, fp, ctx, code == 0 ? TrapCode.callStackExhausted.rawValue : code)
}
