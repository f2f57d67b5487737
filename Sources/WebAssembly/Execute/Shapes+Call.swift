// Handlers of calls and returns.
//
// A frame pointer points just past the slots of arguments and results, which the caller's temporaries are. From it on come
// the return address, the caller's frame pointer, then locals and temporaries. The word before a function's entry says how
// many bytes a frame takes from its pointer on.

/// Where linkage stands in a frame.
enum Linkage {
  static let returnPC = 0
  static let callerFP = 1
  /// The number of slots; locals follow.
  static let slots = 2
}

/// Whether a frame for the function at `entry` fits the value stack.
///
/// Nothing fits while the run shall stop.
@inline(__always)
func fits(_ entry: PC, _ frame: FP, _ ctx: ContextPointer) -> Bool {
  let bytes = entry.load(fromByteOffset: -8, as: UInt.self)
  return UInt(bitPattern: frame) &+ bytes <= ctx.stackLimit
}

/// Enters a function of the running instance.
@inline(__always)
func enter(
  _ entry: PC, _ frame: FP, returningTo size: Int,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer
) -> Int {
  if !fits(entry, frame, ctx) { return raiseInterruption(pc, fp, ctx) }
  frame[Linkage.returnPC] = UInt64(UInt(bitPattern: pc + size))
  frame[Linkage.callerFP] = UInt64(UInt(bitPattern: fp))
  return next(entry, frame, mem, ms, ctx, 0, 0)
}

/// Goes on where a slow path has put the machine.
@inline(__always)
func resume(_ ctx: ContextPointer) -> Int {
  let context = ctx.context
  let value = context.pointee.resumeValue
  return next(
    context.pointee.resumePC.unsafelyUnwrapped, context.pointee.resumeFP.unsafelyUnwrapped,
    context.pointee.resumeBase, context.pointee.resumeSize, ctx, value, Double(bitPattern: value))
}

/// Calls a function that may belong to another instance, or to the host.
@inline(__always)
func callFunction(
  _ function: FunctionReference, _ frame: FP, returningTo size: Int,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer
) -> Int {
  let status = crossCall(function, frame, size, pc, fp, ctx)
  if status != RunStatus.finished { return status }
  return resume(ctx)
}

/// Distance to the callee's frame in slots at 8, entry at 16.
@inline(__always)
func callDirect(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  enter(address(pc, 16), fp + int32(pc, 8), returningTo: 24, pc, fp, mem, ms, ctx)
}

/// Distance to the callee's frame at 8, function index at 12.
@inline(__always)
func callImport(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let function = ctx.context.pointee.functions[Int(truncatingIfNeeded: uint32(pc, 12))]
  return callFunction(function, fp + int32(pc, 8), returningTo: 16, pc, fp, mem, ms, ctx)
}

/// Distance to the callee's frame at 8, function index at 12: calls a function of the running instance through its record,
/// as code must that is translated before the callee is.
@inline(__always)
func callOwn(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let function = ctx.context.pointee.functions[Int(truncatingIfNeeded: uint32(pc, 12))]
  return enter(function.pointee.entry, fp + int32(pc, 8), returningTo: 16, pc, fp, mem, ms, ctx)
}

/// What a function without code is entered at: translates it, and enters it.
///
/// Its index among the module's own at 8.
@inline(__always)
func enterUntranslated(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let status = translateCalled(Int(truncatingIfNeeded: word(pc, 8)), pc, fp, ctx)
  if status != RunStatus.finished { return status }
  return next(ctx.context.pointee.resumePC.unsafelyUnwrapped, fp, mem, ms, ctx, 0, 0)
}

/// The function that a table element refers to, if it is of exactly the type and belongs to the running instance: what
/// most indirect calls find.
@inline(__always)
func ownFunction(_ index: UInt64, table: UInt32, typeID: UInt32, _ ctx: ContextPointer) -> FunctionReference? {
  let table = ctx.context.pointee.tables[Int(truncatingIfNeeded: table)]
  guard index < table.pointee.count else { return nil }
  let bits = table.pointee.elements[Int(truncatingIfNeeded: index)]
  guard let function = FunctionReference(bitPattern: UInt(truncatingIfNeeded: bits)),
    function.pointee.typeID == typeID, function.pointee.instance == ctx.context.pointee.instance
  else { return nil }
  return function
}

/// Finds the function that a table element refers to, or the trap that says why there is none to call.
///
/// The index is kept for the trap's message.
func lookUpElement(
  _ index: UInt64, table: UInt32, typeID: UInt32, _ ctx: ContextPointer
) -> (function: FunctionReference?, trap: TrapCode) {
  ctx.context.pointee.calledElement = index
  let table = ctx.context.pointee.tables[Int(truncatingIfNeeded: table)]
  if index >= table.pointee.count { return (nil, .undefinedElement) }
  let bits = table.pointee.elements[Int(truncatingIfNeeded: index)]
  guard let function = FunctionReference(bitPattern: UInt(truncatingIfNeeded: bits)) else {
    return (nil, .uninitializedElement)
  }
  if function.pointee.typeID != typeID && !functionIsSubtype(function, of: typeID, ctx) {
    return (nil, .indirectCallTypeMismatch)
  }
  return (function, .unreachable)
}

/// Table index at 8, distance to the callee's frame at 12, table at 16, canonical type at 20.
@inline(__always)
func callIndirect<A: OperandSource>(
  _: A.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let index = A.get(UInt64.self, pc, fp, r0, f0, 8)
  guard let function = ownFunction(index, table: uint32(pc, 16), typeID: uint32(pc, 20), ctx) else {
    return callIndirectElsewhere(pc, fp, mem, ms, ctx, index, f0)
  }
  return enter(function.pointee.entry, fp + int32(pc, 12), returningTo: 24, pc, fp, mem, ms, ctx)
}

/// ``callIndirect(_:_:_:_:_:_:_:_:)``, of the index in `r0`, of what is not in the running instance, not exactly of the type, or not there.
@inline(never)
func callIndirectElsewhere(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let found = lookUpElement(r0, table: uint32(pc, 16), typeID: uint32(pc, 20), ctx)
  guard let function = found.function else { return raise(pc, fp, ctx, found.trap) }
  return callFunction(function, fp + int32(pc, 12), returningTo: 24, pc, fp, mem, ms, ctx)
}

/// Function reference at 8, distance to the callee's frame at 12.
@inline(__always)
func callReference(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let bits = UInt(truncatingIfNeeded: fp[slot(pc, 8)])
  guard let function = FunctionReference(bitPattern: bits),
    function.pointee.instance == ctx.context.pointee.instance
  else { return callReferenceElsewhere(pc, fp, mem, ms, ctx, r0, f0) }
  return enter(function.pointee.entry, fp + int32(pc, 12), returningTo: 16, pc, fp, mem, ms, ctx)
}

/// ``callReference(_:_:_:_:_:_:_:)`` of null, or of what is not in the running instance.
@inline(never)
func callReferenceElsewhere(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let function = FunctionReference(bitPattern: UInt(truncatingIfNeeded: fp[slot(pc, 8)])) else {
    return raise(pc, fp, ctx, .nullFunctionReference)
  }
  return callFunction(function, fp + int32(pc, 12), returningTo: 16, pc, fp, mem, ms, ctx)
}

/// Replaces the running frame by a call: moves the arguments down to where the running function's own began, which is
/// where the caller looks for results.
///
/// First argument at 8, their slots at 12, the running function's argument slots at 16.
@inline(__always)
func tailCall(
  _ function: FunctionReference, _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer
) -> Int {
  let status = prepareTailCall(function, pc, fp, ctx)
  if status != RunStatus.finished { return status }
  return resume(ctx)
}

/// As ``tailCall(_:_:_:_:_:_:)``; the callee's argument slots at 20, its entry at 24.
@inline(__always)
func tailCallDirect(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let base = fp - int32(pc, 16)
  let frame = base + int32(pc, 20)
  let entry = address(pc, 24)
  if !fits(entry, frame, ctx) { return raiseInterruption(pc, fp, ctx) }
  let (returnPC, callerFP) = (fp[Linkage.returnPC], fp[Linkage.callerFP])
  let source = fp + int32(pc, 8)
  var index = 0
  let count = int32(pc, 12)
  while index < count {
    // Volatile order matters: the regions may overlap, the destination being the lower. One slot at a time also keeps the
    // loop from becoming a library call, which would cost every tail call a prologue.
    base[index] = source[index]
    index &+= 1
    if neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  }
  frame[Linkage.returnPC] = returnPC
  frame[Linkage.callerFP] = callerFP
  return next(entry, frame, mem, ms, ctx, 0, 0)
}

/// As ``tailCall(_:_:_:_:_:_:)``; function index at 24.
@inline(__always)
func tailCallImport(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  tailCall(ctx.context.pointee.functions[Int(truncatingIfNeeded: uint32(pc, 24))], pc, fp, mem, ms, ctx)
}

/// As ``tailCall(_:_:_:_:_:_:)``; canonical type at 20, table index at 24 (in 32 bits), table at 28.
@inline(__always)
func tailCallIndirect(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let found = lookUpElement(fp[int32(pc, 24)], table: uint32(pc, 28), typeID: uint32(pc, 20), ctx)
  guard let function = found.function else { return raise(pc, fp, ctx, found.trap) }
  return tailCall(function, pc, fp, mem, ms, ctx)
}

/// As ``tailCall(_:_:_:_:_:_:)``; function reference at 24 (in 32 bits).
@inline(__always)
func tailCallReference(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let function = FunctionReference(bitPattern: UInt(truncatingIfNeeded: fp[int32(pc, 24)])) else {
    return raise(pc, fp, ctx, .nullFunctionReference)
  }
  return tailCall(function, pc, fp, mem, ms, ctx)
}

/// Goes back to the caller; a single result is also left in the accumulator of its class.
@inline(__always)
func returnToCaller(
  _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let pc = PC(bitPattern: UInt(truncatingIfNeeded: fp[Linkage.returnPC])).unsafelyUnwrapped
  let caller = FP(bitPattern: UInt(truncatingIfNeeded: fp[Linkage.callerFP])).unsafelyUnwrapped
  return next(pc, caller, mem, ms, ctx, r0, f0)
}

/// Results, if any, are in place.
@inline(__always)
func returnNothing(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  return returnToCaller(fp, mem, ms, ctx, r0, f0)
}

/// Result's place at 8, source at 10 or a constant at 16.
@inline(__always)
func returnValue<T: RegisterValue, A: OperandSource>(
  _: T.Type, _: A.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let result = A.get(T.self, pc, fp, r0, f0, 10)
  fp[slot(pc, 8)] = result.slotBits
  return returnToCaller(fp, mem, ms, ctx, result.integerAccumulator(r0), result.floatAccumulator(f0))
}

/// The code that a call into another instance returns to.
@inline(__always)
func restoreInstance(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let context = ctx.context
  context.pointee.restoreTop -= 1
  let record = context.pointee.restoreTop.pointee
  context.pointee.enterInstance(record.instance)
  let memory = record.instance.pointee.memory0
  return next(record.returnPC, fp, memory.pointee.base, memory.pointee.byteCount, ctx, r0, f0)
}

/// Tag at 8, first payload slot at 12.
@inline(__always)
func throwTag(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let status = throwException(tag: Int(truncatingIfNeeded: uint32(pc, 8)), payload: fp + int32(pc, 12), pc, fp, ctx)
  if status != RunStatus.finished { return status }
  return resume(ctx)
}

/// Exception reference at 8.
@inline(__always)
func throwReference(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let status = rethrowException(fp[slot(pc, 8)], pc, fp, ctx)
  if status != RunStatus.finished { return status }
  return resume(ctx)
}
