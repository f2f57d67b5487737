internal import WebAssembly

/// A plugin on a VM, with one configuration.
final class RootContext: Context {
  let plugin: Plugin
  let identity: PluginIdentity
  /// Between ticks, in milliseconds; 0 for none.
  private(set) var tickPeriod: UInt32 = 0
  /// When the next tick is due, in nanoseconds of the host's.
  var nextTick: UInt64? { didSet { if nextTick != nil { vm.timedContexts.insert(id) } } }
  private var ending = Ending.none
  /// Whether the guest answered `proxy_on_done` with "not yet".
  private var awaitsDone = false
  /// How many streams there are that the guest has not been told the end of.
  private var streamCount = 0

  /// How far the context is with its end.
  private enum Ending {
    case none
    /// It waits for its streams to end.
    case draining
    /// The guest has been told, and may have answered that it is not done yet.
    case told
  }

  init(_ plugin: Plugin, identity: PluginIdentity, vm: VM) {
    self.plugin = plugin
    self.identity = identity
    super.init(vm: vm)
  }

  deinit { vm.cancelCalls(ofRoot: id) }

  override var root: RootContext? { self }
  override func property(_ path: PropertyPath) -> PropertyValue? { vm.commonProperty(path, identity) }

  // MARK: Beginning

  /// Tells the guest of the context, and configures it.
  ///
  /// - Throws: ``PluginFailure``.
  func start() throws {
    isLive = true
    vm.run(vm.exports.onContextCreate, id, 0, on: self, as: .onContextCreate)
    if vm.rootCount == 0 || vm.options.repeatsVMStart {
      let size = UInt32(clamping: vm.vmConfiguration.count)
      if vm.ask(vm.exports.onVMStart, id, size, on: self, as: .onVMStart, otherwise: 1) == 0 {
        try giveUp(.startFailed, .onVMStart)
      }
    }
    let size = UInt32(clamping: plugin.configuration.count)
    if vm.ask(vm.exports.onConfigure, id, size, on: self, as: .onConfigure, otherwise: 1) == 0 {
      try giveUp(.configureFailed, .onConfigure)
    }
    vm.rootCount += 1
    vm.settle()
    if let failure = vm.failure { throw failure }
  }

  /// Ends the VM if it is this context's alone, or else the context.
  private func giveUp(_ reason: PluginFailure.Reason, _ callback: CallbackName) throws {
    let failure = PluginFailure(plugin: identity.name, function: callback.name, error: GuestStop(reason: reason))
    if vm.rootCount == 0 { vm.fail(failure) } else { delete() }
    throw failure
  }

  // MARK: Timer

  func setTickPeriod(milliseconds: UInt32) {
    tickPeriod = milliseconds
    nextTick = milliseconds == 0 ? nil : vm.host.monotonicTime() &+ UInt64(milliseconds) * 1_000_000
    vm.host.tickPeriodChanged(milliseconds == 0 ? nil : .milliseconds(Int64(milliseconds)), plugin: identity)
  }

  override var nextDeadline: UInt64? { nextTick }
  override func deadlinePassed(_ now: UInt64) { tick() }

  func tick() {
    guard isLive else { return }
    // Armed again when the callback is over, so that ticks neither overlap nor catch up.
    nextTick = nil
    vm.run(vm.exports.onTick, id, on: self, as: .onTick)
    vm.settle()
    if isLive, tickPeriod > 0, nextTick == nil, !vm.isDead {
      nextTick = vm.host.monotonicTime() &+ UInt64(tickPeriod) * 1_000_000
    }
  }

  // MARK: End

  /// Whether streams may begin with it: the guest has not been told yet that it ends.
  var acceptsStreams: Bool { isLive && ending != .told }

  func streamBegan() { streamCount += 1 }

  func streamEnded() {
    streamCount -= 1
    if streamCount == 0, ending == .draining { finish() }
  }

  /// Ends the context once its streams have ended, and the guest agrees.
  func shutDown() {
    guard isLive, ending == .none else { return }
    guard !vm.isBusy else {
      vm.deferred.append { [self] in shutDown() }
      return
    }
    ending = .draining
    if streamCount == 0 { finish() }
  }

  private func finish() {
    guard !vm.isBusy else {
      vm.deferred.append { [self] in if streamCount == 0, ending == .draining { finish() } }
      return
    }
    ending = .told
    let isDone = vm.ask(vm.exports.onDone, id, on: self, as: .onDone, otherwise: 1) != 0
    if isDone || vm.isDead { delete() } else { awaitsDone = true }
    vm.settle()
  }

  override func done() -> Bool {
    guard awaitsDone else { return false }
    awaitsDone = false
    // The context is deleted after the callback that said so.
    vm.deferred.append { [self] in delete() }
    return true
  }

  private func delete() {
    guard isLive else { return }
    if tickPeriod > 0 { setTickPeriod(milliseconds: 0) }
    vm.cancelCalls(ofRoot: id)
    vm.run(vm.exports.onDelete, id, on: self, as: .onDelete)
    tickPeriod = 0
    nextTick = nil
    isLive = false
  }
}
