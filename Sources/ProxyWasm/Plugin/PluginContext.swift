internal import WebAssembly

/// A plugin that has been started: what streams are made with.
///
/// It belongs to the thread of its VM. Where ``Plugin/failurePolicy`` says so, it outlives its VM, and gets a new one.
public final class PluginContext {
  public let plugin: Plugin
  public let host: any ProxyHost
  public let shared: SharedState
  public let identity: PluginIdentity
  /// The VM that new streams run on.
  public private(set) var vm: VM
  /// How often a new VM was made in place of one that had failed, and could not be.
  public private(set) var reloads = ReloadCounts()
  private(set) var root: RootContext
  /// Contexts that a new one has taken the place of, until they have ended.
  private var draining: [RootContext] = []
  private var nextReload: UInt64?
  private var wake: (@Sendable () -> Void)?

  /// What came of streams whose plugin had no VM to run on.
  public struct ReloadCounts: Hashable, Sendable {
    public var successes = 0
    public var failures = 0
    /// Streams that came before the next try.
    public var backoffs = 0
  }

  /// Starts a plugin: its code, its root context, its configuration.
  ///
  /// - Parameter vm: the VM of a plugin with an equal ``Plugin/vmKey``, to share it; a new one if it is nil, has another
  ///   key, is dead or is being called.
  /// - Throws: ``PluginError``, ``PluginFailure``.
  public init(
    _ plugin: Plugin, host: any ProxyHost, shared: SharedState = SharedState(), sharing vm: VM? = nil
  ) throws {
    self.plugin = plugin
    self.host = host
    self.shared = shared
    identity = PluginIdentity(plugin)
    let isShared = vm.map { $0.key == plugin.vmKey && !$0.isDead && !$0.isBusy } ?? false
    self.vm = try isShared ? vm ?? VM(plugin, host: host, shared: shared) : VM(plugin, host: host, shared: shared)
    root = RootContext(plugin, identity: identity, vm: self.vm)
    try root.start()
    noteStart()
  }

  /// Tries whether a plugin starts and takes its configuration, on a VM that is thrown away.
  ///
  /// - Throws: what starting it would.
  public static func validate(_ plugin: Plugin, host: any ProxyHost) throws {
    // Nothing that the trial shares may be seen by others.
    let context = try PluginContext(plugin, host: host, shared: SharedState())
    context.shutDown()
  }

  /// Why the plugin cannot run at present; nil when it can.
  public var failure: PluginFailure? { vm.failure }
  /// The imports that the host does not have.
  public var stubbedImports: [PluginInterface.ImportedFunction] { vm.stubbedImports }
  /// The last statuses other than Ok that the plugin got, with reasons.
  public var diagnostics: [Diagnostic] { vm.diagnostics }
  /// Between ticks; nil for none.
  public var tickPeriod: Duration? { root.tickPeriod > 0 ? .milliseconds(Int64(root.tickPeriod)) : nil }

  /// Calls the plugin's timer now, whatever its period.
  public func tick() {
    guard !vm.isBusy else { return }
    root.tick()
  }

  /// Delivers what has happened since; see ``VM/poll()``.
  public func poll() {
    vm.poll()
    for root in draining where root.vm !== vm { root.vm.poll() }
    draining.removeAll { !$0.isLive || $0.vm.isDead }
  }

  /// When ``poll()`` has something to do even if nothing happens before; see ``VM/nextDeadline``.
  public var nextDeadline: UInt64? { ([vm] + draining.map(\.vm)).compactMap(\.nextDeadline).min() }

  /// Called, on any thread, when something waits for ``poll()``.
  public func setWakeHandler(_ wake: (@Sendable () -> Void)?) {
    self.wake = wake
    vm.setWakeHandler(wake)
  }

  /// What the plugin says of its configuration; nil when it has no function for that, or cannot be asked now.
  public func validateConfiguration() -> Bool? {
    guard vm.exports.validateConfiguration != nil, !vm.isDead, root.isLive, !vm.isBusy else { return nil }
    let size = UInt32(clamping: plugin.configuration.count)
    let answer = vm.ask(
      vm.exports.validateConfiguration, root.id, size, on: root, as: .validateConfiguration, otherwise: 0)
    vm.settle()
    return answer != 0
  }

  /// Calls the plugin's `proxy_on_foreign_function` at the next ``poll()``.
  public func callForeignFunction(_ function: UInt32, arguments: [UInt8], contextID: UInt32? = nil) {
    vm.mailbox.post(.foreignFunction(context: contextID ?? root.id, function: function, arguments: arguments))
  }

  /// Calls the plugin's `envoy_on_stats_update` at the next ``poll()``.
  ///
  /// The bytes are what it reads as buffer 8. In Envoy they are blocks, of counters and of gauges: size, type and count of
  /// 32 bits each, then for each metric the length of its name, the name, and behind padding to eight bytes its value, and of
  /// a counter how much that has grown.
  public func updateStats(_ bytes: [UInt8]) { vm.mailbox.post(.stats(root: root.id, bytes)) }

  /// Ends the plugin, once its streams have ended and it agrees.
  public func shutDown() { root.shutDown() }

  /// Whether the plugin has been told of its end.
  public var hasEnded: Bool { !root.isLive || vm.isDead }

  /// The root context for a stream that begins, on a new VM if the old is dead and may be replaced.
  func rootForStream() -> RootContext {
    if vm.isDead, case .reload(let backoff) = plugin.failurePolicy {
      let now = host.monotonicTime()
      if let nextReload, now < nextReload {
        reloads.backoffs += 1
      } else {
        nextReload = now &+ jittered(backoff)
        rebuild()
      }
    } else if !vm.isDead, vm.needsRebuild, !vm.isBusy {
      vm.needsRebuild = false
      rebuild()
    }
    return root
  }

  /// The first VM counts as the last made, as in Envoy: one that dies at once is not made anew at once.
  private func noteStart() {
    if case .reload(let backoff) = plugin.failurePolicy { nextReload = host.monotonicTime() &+ jittered(backoff) }
  }

  private func rebuild() {
    do {
      let vm = try VM(plugin, host: host, shared: shared)
      vm.setWakeHandler(wake)
      let root = RootContext(plugin, identity: identity, vm: vm)
      try root.start()
      if !self.vm.isDead {
        draining.append(self.root)
        self.root.shutDown()
      }
      (self.vm, self.root) = (vm, root)
      reloads.successes += 1
    } catch {
      reloads.failures += 1
    }
  }

  /// The backoff, and up to half as much again, so that VMs that died together do not start together.
  private func jittered(_ backoff: Duration) -> UInt64 {
    let base = UInt64(clamping: backoff.wholeNanoseconds ?? .max)
    var random: UInt64 = 0
    withUnsafeMutableBytes(of: &random) { host.fillWithRandomBytes($0) }
    return base &+ (base > 1 ? random % (base / 2 + 1) : 0)
  }
}

extension Plugin {
  /// Starts the plugin; see ``PluginContext/init(_:host:shared:sharing:)``.
  public func start(
    on host: any ProxyHost, shared: SharedState = SharedState(), sharing vm: VM? = nil
  ) throws -> PluginContext {
    try PluginContext(self, host: host, shared: shared, sharing: vm)
  }
}
