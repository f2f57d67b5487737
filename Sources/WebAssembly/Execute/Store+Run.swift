extension Store {
  /// Calls a function from the host.
  ///
  /// - Parameters:
  ///   - arguments: writes the arguments' slots.
  ///   - results: reads the results' slots, which are the same; the stack may be used again when it returns.
  /// - Throws: ``Trap``, ``WebAssemblyException``, or an error thrown by a host function.
  @inline(__always)
  func run<R>(
    _ function: FunctionReference,
    arguments: (UnsafeMutablePointer<UInt64>) throws -> Void,
    results: (UnsafeMutablePointer<UInt64>) throws -> R
  ) throws -> R {
    let slots = try argumentPlace(function)
    try arguments(slots)
    try runInPlace(function)
    return try results(slots)
  }

  /// Where the arguments of the next run are to be written; its results are there too, until another begins.
  func argumentPlace(_ function: FunctionReference) throws -> UnsafeMutablePointer<UInt64> {
    let base = machine.context.pointee.freeStack
    let frame = base + Int(function.pointee.argumentSlots)
    guard UInt(bitPattern: frame + Linkage.slots) <= machine.stackEnd else { throw Trap(.callStackExhausted) }
    return base
  }

  /// Runs a function whose arguments are where ``argumentPlace(_:)`` says.
  func runInPlace(_ function: FunctionReference) throws {
    try run(function, machine.context.pointee.freeStack + Int(function.pointee.argumentSlots))
  }

  /// Runs a function whose arguments are in place below `frame`.
  private func run(_ function: FunctionReference, _ frame: FP) throws {
    let context = machine.context
    // The runs inside one another may be on several threads, one after the other.
    let outerLimit = context.pointee.nativeStackLimit
    let limit = Platform.nativeStackLimit(reserve: limits.nativeStackReserve, key: machine.nativeStackKey)
    guard machine.runDepth < limits.nestedRuns, !Platform.isNativeStack(below: limit)
    else { throw Trap(.callStackExhausted) }
    guard let record = function.pointee.instance else {
      return try callHost(function, frame, caller: nil)
    }
    if !fits(function.pointee.entry, frame, ContextPointer(context)) {
      lowerOldSignal()
      guard fits(function.pointee.entry, frame, ContextPointer(context)) else {
        throw Trap(TrapCode(rawValue: machine.contextPointer.stopReason).map(Trap.Reason.init) ?? .callStackExhausted)
      }
    }

    let (instance, freeStack, restoreCount) = (
      context.pointee.instance, context.pointee.freeStack, machine.restoreCount
    )
    context.pointee.enterInstance(record)
    frame[Linkage.returnPC] = UInt64(UInt(bitPattern: machine.exitCode))
    frame[Linkage.callerFP] = UInt64(UInt(bitPattern: frame))
    machine.runDepth += 1
    context.pointee.nativeStackLimit = limit
    let memory = record.pointee.memory0
    let status = withExtendedLifetime(self) {
      runLoop(
        function.pointee.entry, frame, memory.pointee.base, memory.pointee.byteCount, ContextPointer(context))
    }
    machine.runDepth -= 1
    context.pointee.nativeStackLimit = outerLimit
    defer {
      machine.restoreCount = restoreCount
      context.pointee.enterInstance(instance)
      context.pointee.freeStack = freeStack
    }
    if status != RunStatus.finished { throw runError(status) }
  }

  /// The error that a run's status stands for.
  private func runError(_ status: Int) -> any Error {
    switch status {
    case RunStatus.exception:
      guard let exception = pendingException else { return Trap(.unreachable) }
      pendingException = nil
      return WebAssemblyException(exception, in: self, backtrace: backtrace())
    case RunStatus.hostError:
      guard let error = pendingError else { return Trap(.unreachable) }
      pendingError = nil
      guard var trap = error as? Trap else { return error }
      trap.backtrace.append(backtrace())
      return trap
    default:
      let code = TrapCode(rawValue: status) ?? .unreachable
      var trap = Trap(Trap.Reason(code), backtrace: backtrace())
      if code == .uninitializedElement { trap.element = machine.context.pointee.calledElement }
      return trap
    }
  }

  /// Lets a run that nothing shall stop begin, although a signal that was raised for an earlier one is still up.
  func lowerOldSignal() {
    if machine.runDepth == 0, machine.contextPointer.isInterrupted { interruption.lowerOldSignal() }
  }

  /// Calls a host function whose arguments are in place below `frame`; a run inside begins at `frame`.
  @inline(__always)
  func callHost(_ function: FunctionReference, _ frame: FP, caller: UnsafeMutablePointer<InstanceRecord>?) throws {
    guard let host = function.pointee.host else { return }
    let context = machine.context
    let freeStack = context.pointee.freeStack
    context.pointee.freeStack = frame
    defer { context.pointee.freeStack = freeStack }
    try host._withUnsafeGuaranteedRef {
      try $0.body(Caller(store: self, record: caller), frame - Int(function.pointee.argumentSlots))
    }
  }
}
