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
    if status == landed { return RunStatus.finished }
    if status == RunStatus.finished { resumeRunningInstance(at: pc + size, fp, ctx) }
    return status
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

/// Gives a function of the running instance its code, whose address it leaves in the context; `frame` is its frame already.
@inline(never)
func translateCalled(_ function: Int, _ pc: PC, _ frame: FP, _ ctx: ContextPointer) -> Int {
  let context = ctx.context
  let instance = context.pointee.instance.pointee.object.unsafelyUnwrapped.takeUnretainedValue()
  do throws(ModuleError) {
    let entry = try instance.translate(function)
    guard fits(entry, frame, ctx) else { return raiseInterruption(pc, frame, ctx) }
    context.pointee.resumePC = entry
    return RunStatus.finished
  } catch {
    context.store.pendingError = error
    return stopRun(pc, frame, ctx, RunStatus.hostError) &+ 1
  }
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
    if status == landed { return RunStatus.finished }
    if status != RunStatus.finished { return status }
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

/// The status of a host function's call that threw an exception which a frame of the run catches: the machine is at the
/// handler.
private let landed = Int.max

/// Calls a host function; returns a ``RunStatus``, a trap code or ``landed``.
private func callHost(
  _ function: FunctionReference, _ frame: FP, _ pc: PC, _ fp: FP, _ ctx: ContextPointer, isTailCall: Bool = false
) -> Int {
  ctx.context.withStore { store in
    guard UInt(bitPattern: frame + Linkage.slots) <= ctx.stackLimit,
      !Platform.isNativeStack(below: ctx.context.pointee.nativeStackLimit)
    else { return raiseInterruption(pc, fp, ctx) }
    do {
      try store.callHost(function, frame, caller: ctx.context.pointee.instance)
      ctx.context.pointee.resumeValue = frame[-Int(function.pointee.argumentSlots)]
      return RunStatus.finished
    } catch {
      return throwHostError(error, pc, fp, ctx, isTailCall: isTailCall)
    }
  }
}

/// Throws what a host function threw: an exception of the store's, which the guest can catch, or else what ends the run.
@inline(never)
private func throwHostError(
  _ error: any Error, _ pc: PC, _ fp: FP, _ ctx: ContextPointer, isTailCall: Bool
) -> Int {
  let store = ctx.context.store
  var error = error
  if let exception = error as? WebAssemblyException, exception.tag.store === store {
    do {
      let pending = try PendingException(exception, in: store)
      let status = unwind(pending, pc, fp, ctx, isTailCall: isTailCall)
      return status == RunStatus.finished ? landed : status
    } catch let fault {
      error = fault
    }
  }
  store.pendingError = error
  return stopRun(pc, fp, ctx, RunStatus.hostError) &+ 1
}

extension UnsafeMutablePointer<Context> {
  /// The store that the context belongs to; it outlives every run.
  var store: Store { pointee.store.unsafelyUnwrapped.takeUnretainedValue() }
  var machine: Machine { store.machine }

  /// As ``store``, without counting a reference to it.
  @inline(__always)
  fileprivate func withStore<R>(_ body: (Store) -> R) -> R {
    pointee.store.unsafelyUnwrapped._withUnsafeGuaranteedRef(body)
  }
}
