internal import WebAssembly

// How the guest is called, and what becomes of the VM when that fails.

extension VM {
  func beginBudget(isStart: Bool) {
    guard hasBudget else { return }
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
    if hasBudget, store.deadline != nil { store.deadline = nil }
  }

  /// Calls the guest on behalf of a context that it knows; nil when the VM is dead, or dies of it.
  private func perform(
    _ function: GuestFunction, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32, _ e: UInt32,
    on context: Context, as name: CallbackName
  ) -> UInt32? {
    guard !isDead, context.isLive else { return nil }
    let (savedCurrent, savedEffective, savedCallback) = (current, effective, callback)
    current = context
    effective = nil
    callback = name
    if depth == 0 { beginBudget(isStart: name == .onVMStart || name == .onConfigure) }
    depth += 1
    if isTraced { traceCall(name, Array([a, b, c, d, e].prefix(function.parameterCount))) }
    var result: UInt32?
    do {
      result = try function(a, b, c, d, e)
    } catch {
      phase = .running
      fail(PluginFailure(plugin: (context.root?.identity ?? identity).name, function: name.name, error: error))
    }
    depth -= 1
    if depth == 0 {
      endBudget()
      flushLines()
    }
    current = savedCurrent
    effective = savedEffective
    callback = savedCallback
    if isTraced, let result { traceReturn(name, function.hasResult ? result : nil) }
    return result
  }

  /// Calls a function of the guest's, if it has it.
  func run(
    _ function: GuestFunction?, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0, _ d: UInt32 = 0, _ e: UInt32 = 0,
    on context: Context, as name: CallbackName
  ) {
    guard let function else { return }
    _ = perform(function, a, b, c, d, e, on: context, as: name)
  }

  /// Calls a function of the guest's with a result; `otherwise` when it has none, or fails.
  func ask(
    _ function: GuestFunction?, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0, on context: Context,
    as name: CallbackName, otherwise: UInt32
  ) -> UInt32 {
    guard let function else { return otherwise }
    return perform(function, a, b, c, 0, 0, on: context, as: name) ?? otherwise
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
    for context in contexts.all { context.vmFailed() }
  }
}
