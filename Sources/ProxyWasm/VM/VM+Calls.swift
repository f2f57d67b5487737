internal import WebAssembly

// How the guest is called, and what becomes of the VM when that fails.

extension VM {
  func beginBudget(isStart: Bool) {
    let fuel = isStart ? limits.startFuel ?? limits.callFuel : limits.callFuel
    if let fuel {
      store.fuel = fuel
    } else if limits.startFuel != nil {
      store.fuel = .max
    }
    let duration = isStart ? limits.startDuration ?? limits.callDuration : limits.callDuration
    if let duration { store.deadline = .now + duration }
  }

  func endBudget() {
    if store.deadline != nil { store.deadline = nil }
  }

  /// Calls the guest on behalf of a context that it knows; nil when the VM is dead, or dies of it.
  @inline(__always)
  private func perform<R>(
    on context: Context, as name: CallbackName, _ arguments: @autoclosure () -> [UInt32],
    _ body: () throws -> R
  ) -> R? {
    guard !isDead, context.isLive else { return nil }
    let (savedCurrent, savedEffective, savedCallback) = (current, effective, callback)
    current = context
    effective = nil
    callback = name
    if depth == 0 { beginBudget(isStart: name == .onVMStart || name == .onConfigure) }
    depth += 1
    if isTraced { traceCall(name, arguments()) }
    defer {
      depth -= 1
      if depth == 0 {
        endBudget()
        flushLines()
      }
      current = savedCurrent
      effective = savedEffective
      callback = savedCallback
    }
    do {
      return try body()
    } catch {
      phase = .running
      fail(PluginFailure(plugin: identity.name, function: name.name, error: error))
      return nil
    }
  }

  func run(_ function: GuestExports.Procedure1?, _ a: UInt32, on context: Context, as name: CallbackName) {
    guard let function else { return }
    if perform(on: context, as: name, [a], { try function(a) }) != nil, isTraced { traceReturn(name, nil) }
  }

  func run(_ function: GuestExports.Procedure2?, _ a: UInt32, _ b: UInt32, on context: Context, as name: CallbackName) {
    guard let function else { return }
    if perform(on: context, as: name, [a, b], { try function(a, b) }) != nil, isTraced { traceReturn(name, nil) }
  }

  func run(
    _ function: GuestExports.Procedure3?, _ a: UInt32, _ b: UInt32, _ c: UInt32, on context: Context,
    as name: CallbackName
  ) {
    guard let function else { return }
    if perform(on: context, as: name, [a, b, c], { try function(a, b, c) }) != nil, isTraced { traceReturn(name, nil) }
  }

  func run(
    _ function: GuestExports.Procedure4?, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32,
    on context: Context, as name: CallbackName
  ) {
    guard let function else { return }
    if perform(on: context, as: name, [a, b, c, d], { try function(a, b, c, d) }) != nil, isTraced {
      traceReturn(name, nil)
    }
  }

  func run(
    _ function: GuestExports.Procedure5?, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32, _ e: UInt32,
    on context: Context, as name: CallbackName
  ) {
    guard let function else { return }
    if perform(on: context, as: name, [a, b, c, d, e], { try function(a, b, c, d, e) }) != nil, isTraced {
      traceReturn(name, nil)
    }
  }

  /// Calls a function of the guest's with a result; `otherwise` when it has none, or fails.
  func ask(
    _ function: GuestExports.Function1?, _ a: UInt32, on context: Context, as name: CallbackName, otherwise: UInt32
  ) -> UInt32 {
    guard let function, let result = perform(on: context, as: name, [a], { try function(a) }) else { return otherwise }
    if isTraced { traceReturn(name, result) }
    return result
  }

  func ask(
    _ function: GuestExports.Function2?, _ a: UInt32, _ b: UInt32, on context: Context, as name: CallbackName,
    otherwise: UInt32
  ) -> UInt32 {
    guard let function, let result = perform(on: context, as: name, [a, b], { try function(a, b) }) else {
      return otherwise
    }
    if isTraced { traceReturn(name, result) }
    return result
  }

  func ask(
    _ function: GuestExports.Function3?, _ a: UInt32, _ b: UInt32, _ c: UInt32, on context: Context,
    as name: CallbackName, otherwise: UInt32
  ) -> UInt32 {
    guard let function, let result = perform(on: context, as: name, [a, b, c], { try function(a, b, c) }) else {
      return otherwise
    }
    if isTraced { traceReturn(name, result) }
    return result
  }

  private func traceCall(_ name: CallbackName, _ arguments: [UInt32]) {
    trace(.callback, name.rawValue, arguments.map { Int64($0) })
  }

  private func traceReturn(_ name: CallbackName, _ result: UInt32?) {
    trace(.callbackReturn, name.rawValue, result: result.map { Int64($0) })
  }

  /// Whether the guest is being called: nothing else may then be delivered to it.
  var isBusy: Bool { depth > 0 }

  /// Does what was put off until the callback was over.
  func settle() {
    guard depth == 0, !isSettling else { return }
    isSettling = true
    while !deferred.isEmpty {
      // What an action puts off goes to a list of its own, after all that were there before.
      let actions = deferred
      deferred = []
      for action in actions { action() }
    }
    isSettling = false
  }

  /// Ends the VM for good: its memory may be in any state.
  func fail(_ failure: PluginFailure) {
    guard self.failure == nil else { return }
    flushLines()
    self.failure = failure
    isDead = true
    log(.critical, failure.logText)
    for call in calls.keys { host.callCancelled(CallID(rawValue: call)) }
    calls = [:]
    release()
    // Streams that wait for the plugin would wait for ever.
    for reference in Array(contexts.values) { reference.context.vmFailed() }
  }
}
