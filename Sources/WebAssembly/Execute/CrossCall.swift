// The slow paths of calls: into another instance, and to the host.

/// Whether a function's type is a subtype of another; types of lone functions are final, so this is rare.
@inline(never)
func functionIsSubtype(_ function: FunctionReference, of typeID: UInt32, _ ctx: ContextPointer) -> Bool {
  TypeRegistry.shared.isSubtype(.defined(id: function.pointee.typeID), of: HeapType.defined(id: typeID))
}

/// Calls a function that may belong to another instance, or to the host; on success ``resume(_:)`` goes on.
@inline(never)
func crossCall(
  _ function: FunctionReference, _ frame: FP, _ size: Int, _ pc: PC, _ fp: FP, _ ctx: ContextPointer
) -> Int {
  let context = ctx.context
  guard let record = function.pointee.instance else {
    let status = callHost(function, frame, pc, fp, ctx)
    if status != RunStatus.finished { return status }
    if context.pointee.stopPC != nil {
      // The host function threw an exception that a frame of this run catches.
      context.pointee.stopPC = nil
      return RunStatus.finished
    }
    resumeRunningInstance(at: pc + size, fp, ctx)
    return RunStatus.finished
  }
  if !fits(function.pointee.entry, frame, ctx) { return raiseInterruption(pc, fp, ctx) }
  if record == context.pointee.instance {
    frame[Linkage.returnPC] = UInt64(UInt(bitPattern: pc + size))
    frame[Linkage.callerFP] = UInt64(UInt(bitPattern: fp))
    resumeRunningInstance(at: function.pointee.entry, frame, ctx)
    return RunStatus.finished
  }
  context.machine.pushRestore(RestoreRecord(returnPC: pc + size, instance: context.pointee.instance))
  frame[Linkage.returnPC] = UInt64(UInt(bitPattern: context.pointee.restoreCode))
  frame[Linkage.callerFP] = UInt64(UInt(bitPattern: fp))
  context.pointee.enterInstance(record)
  resumeRunningInstance(at: function.pointee.entry, frame, ctx)
  return RunStatus.finished
}

/// Puts the machine at an instruction of the running instance.
func resumeRunningInstance(at pc: PC, _ fp: FP, _ ctx: ContextPointer) {
  let context = ctx.context
  let memory = context.pointee.instance.pointee.memory0
  context.pointee.resumePC = pc
  context.pointee.resumeFP = fp
  context.pointee.resumeBase = memory.pointee.base
  context.pointee.resumeSize = memory.pointee.byteCount
}

/// Moves arguments and linkage for a tail call (see ``tailCall(_:_:_:_:_:_:)``); on success ``resume(_:)`` goes on.
@inline(never)
func prepareTailCall(_ function: FunctionReference, _ pc: PC, _ fp: FP, _ ctx: ContextPointer) -> Int {
  let context = ctx.context
  let base = fp - int32(pc, 16)
  let frame = base + Int(function.pointee.argumentSlots)
  guard UInt(bitPattern: frame + Linkage.slots) <= ctx.stackLimit,
    function.pointee.instance == nil || fits(function.pointee.entry, frame, ctx)
  else { return raiseInterruption(pc, fp, ctx) }
  var (returnPC, callerFP) = (fp[Linkage.returnPC], fp[Linkage.callerFP])
  let arguments = fp + int32(pc, 8)
  guard let record = function.pointee.instance else {
    // The host works on the arguments where they are, so that a trap's backtrace still has this frame.
    let slots = Int(function.pointee.argumentSlots)
    let status = callHost(function, arguments + slots, pc, fp, ctx, isTailCall: true)
    if status != RunStatus.finished { return status }
    if context.pointee.stopPC != nil {
      context.pointee.stopPC = nil
      return RunStatus.finished
    }
    base.update(from: arguments, count: slots)
    resumeRunningInstance(
      at: PC(bitPattern: UInt(truncatingIfNeeded: returnPC)).unsafelyUnwrapped,
      FP(bitPattern: UInt(truncatingIfNeeded: callerFP)).unsafelyUnwrapped, ctx)
    return RunStatus.finished
  }
  base.update(from: arguments, count: int32(pc, 12))
  if record != context.pointee.instance {
    // A frame that was itself called across instances has its restore record already.
    if returnPC != UInt64(UInt(bitPattern: context.pointee.restoreCode)) {
      let caller = PC(bitPattern: UInt(truncatingIfNeeded: returnPC)).unsafelyUnwrapped
      context.machine.pushRestore(RestoreRecord(returnPC: caller, instance: context.pointee.instance))
      returnPC = UInt64(UInt(bitPattern: context.pointee.restoreCode))
    }
    context.pointee.enterInstance(record)
  }
  (frame[Linkage.returnPC], frame[Linkage.callerFP]) = (returnPC, callerFP)
  resumeRunningInstance(at: function.pointee.entry, frame, ctx)
  return RunStatus.finished
}

/// Calls a host function. An exception that it throws and a frame of this run catches leaves the machine at the handler,
/// and ``Context/stopPC`` set.
private func callHost(
  _ function: FunctionReference, _ frame: FP, _ pc: PC, _ fp: FP, _ ctx: ContextPointer, isTailCall: Bool = false
) -> Int {
  let context = ctx.context
  let store = context.store
  context.pointee.stopPC = pc
  context.pointee.stopFP = fp
  guard UInt(bitPattern: frame + Linkage.slots) <= ctx.stackLimit,
    !store.machine.isNativeStackShort(reserve: store.limits.nativeStackReserve)
  else { return raiseInterruption(pc, fp, ctx) }
  do {
    try store.callHost(function, frame, instance: Instance(record: context.pointee.instance, in: store))
  } catch let exception as WebAssemblyException where exception.tag.store === store {
    guard let pending = PendingException(exception, in: store) else { return store.fail(with: exception) }
    return unwind(pending, pc, fp, ctx, isTailCall: isTailCall)
  } catch {
    return store.fail(with: error)
  }
  context.pointee.stopPC = nil
  return RunStatus.finished
}

extension Store {
  /// Notes the error that ends a run.
  fileprivate func fail(with error: any Error) -> Int {
    pendingError = error
    return RunStatus.hostError
  }
}

extension UnsafeMutablePointer<Context> {
  /// The store that the context belongs to; it outlives every run.
  var store: Store { pointee.store.unsafelyUnwrapped.takeUnretainedValue() }
  var machine: Machine { store.machine }
}
