public import WebAssembly

/// A plugin's instance: its memory, its contexts, and what it waits for.
///
/// A VM belongs to one thread at a time, with all contexts and streams on it. What happens elsewhere is posted to it, and
/// ``poll()`` delivers it.
public final class VM {
  /// What the VM may be shared by.
  public let key: VMKey
  public let version: ABIVersion
  public let interface: PluginInterface
  /// The imports that the host does not have; calls of them are answered with ``Status/unimplemented``, or end the VM.
  public var stubbedImports: [PluginInterface.ImportedFunction] { interface.stubbedImports }
  public let host: any ProxyHost
  public let shared: SharedState
  public let limits: PluginLimits
  public let options: PluginOptions
  /// Why the VM is dead; nil while it lives.
  public internal(set) var failure: PluginFailure?
  /// Whether there is a ``failure``, which is asked for before each call.
  public private(set) var isDead = false

  /// Where the guest is: at the start, and in its allocator, it may call little.
  enum Phase {
    case starting
    case running
    case allocating
  }

  struct ContextReference {
    unowned let context: Context
  }

  let store: Store
  private(set) var memory: Memory?
  private(set) var exports = GuestExports()
  let identity: PluginIdentity
  let vmIDBytes: [UInt8]
  let vmConfiguration: [UInt8]
  /// KEY=VALUE, each with a NUL.
  let environment: [[UInt8]]
  /// By the position of a host function in ``HostFunction/all``; nil when nothing is denied.
  let deniedFunctions: [Bool]?
  let allowedCapabilities: Set<String>
  let isTraced: Bool
  let mailbox = Mailbox()
  let owner: UInt64
  var phase = Phase.starting
  var contexts: [UInt32: ContextReference] = [:]
  private var lastContextID: UInt32 = 0
  var current: Context?
  var effective: Context?
  var callback = CallbackName.initialize
  private var depth = 0
  private var isSettling = false
  /// What happens when the callback is over, in order.
  var deferred: [() -> Void] = []
  var calls: [UInt32: PendingCall] = [:]
  /// How many calls of each kind there have been.
  private var callCounts: [UInt32] = [0, 0, 0, 0]
  var callData = CallData()
  private(set) var diagnosticRing: DiagnosticRing
  var lines = LineBuffers()
  /// The timeouts of Redis clusters that plugins have initialised, in milliseconds.
  var redisClusters: [String: Int32] = [:]
  /// Whether a plugin has asked for a new VM (Higress's property `wasm_need_rebuild`).
  public internal(set) var needsRebuild = false
  var rootCount = 0
  private var isReleased = false

  /// Instantiates a plugin and runs its start functions; it has no context yet.
  ///
  /// - Throws: ``PluginError`` when the module is no plugin that can run here, ``PluginFailure`` when its start fails.
  public init(_ plugin: Plugin, host: any ProxyHost, shared: SharedState) throws {
    interface = try PluginInterface(plugin.module)
    guard let version = interface.version ?? plugin.options.assumedVersion else { throw PluginError.noVersion }
    self.version = version
    key = plugin.vmKey
    self.host = host
    self.shared = shared
    limits = plugin.limits
    options = plugin.options
    identity = PluginIdentity(plugin)
    vmIDBytes = Array(plugin.vmID.utf8)
    vmConfiguration = plugin.vmConfiguration
    environment = plugin.environment.sorted { $0.key < $1.key }.map { Array("\($0.key)=\($0.value)\0".utf8) }
    allowedCapabilities = plugin.allowedCapabilities
    deniedFunctions =
      allowedCapabilities.isEmpty
      ? nil : HostFunction.all.map { !plugin.allowedCapabilities.contains($0.name.description) }
    isTraced = plugin.options.isTraced
    diagnosticRing = DiagnosticRing(limit: plugin.limits.diagnostics)
    owner = Self.nextOwner()
    store = Store(limits: Limits(memoryBytes: limits.memoryBytes, stackBytes: limits.stackBytes))
    shared.retainVM(vmIDBytes)
    store.setHostState(VMReference(vm: self))
    try start(plugin)
  }

  deinit { release() }

  /// Finds a VM from the store of a call.
  final class VMReference {
    unowned let vm: VM
    init(vm: VM) { self.vm = vm }
  }

  private static let owners = Lock<UInt64>(0)
  private static func nextOwner() -> UInt64 {
    owners.withLock { last in
      last &+= 1
      return last
    }
  }

  private func release() {
    guard !isReleased else { return }
    isReleased = true
    mailbox.close()
    shared.removeConsumers(owner: owner)
    shared.releaseVM(vmIDBytes)
  }

  private func start(_ plugin: Plugin) throws {
    let module = plugin.module
    for callback in interface.callbacks where !callback.isAccepted {
      throw PluginError.badSignature(callback: callback.name)
    }
    let exportsMemory = module.exports.contains { export in
      if case .memory = export.type { export.name == "memory" } else { false }
    }
    guard exportsMemory else { throw PluginError.noMemory }
    if options.isStrict, !stubbedImports.isEmpty {
      throw PluginError.missingImports(stubbedImports.map { "\($0.module).\($0.name)" })
    }
    beginBudget(isStart: true)
    defer { endBudget() }
    var function: Name = "start"
    do {
      let instance = try store.instantiate(module, imports: HostTable.imports(for: interface))
      memory = instance.defaultMemory
      exports = GuestExports(instance, interface) { [allowedCapabilities] name in
        allowedCapabilities.isEmpty || allowedCapabilities.contains(name.description)
      }
      switch interface.entry {
      case .initialize(let main):
        function = "_initialize"
        try startFunction("_initialize", of: instance)
        if let main {
          function = main
          try startFunction(main, of: instance)
        }
      case .start:
        function = "_start"
        try startFunction("_start", of: instance)
      case .none: break
      }
    } catch let error as LinkError {
      throw PluginError.notInstantiable("\(error)")
    } catch let error as LimitError {
      throw PluginError.notInstantiable("\(error)")
    } catch {
      fail(PluginFailure(plugin: plugin.name, function: function, error: error))
      throw failure ?? PluginFailure(plugin: plugin.name, function: function, error: error)
    }
    flushLines()
    phase = .running
  }

  private func startFunction(_ name: Name, of instance: Instance) throws {
    guard allowedCapabilities.isEmpty || allowedCapabilities.contains(name.description) else { return }
    if isTraced { host.trace("[host->vm] \(name)()") }
    let function = try instance.function(name)
    do {
      try function.call(function.type.parameters.map { Value.defaultValue(of: $0) })
    } catch let stop as GuestStop {
      // A command may well end itself by saying that all is well.
      guard case .exit(code: 0) = stop.reason else { throw stop }
    }
    if isTraced { host.trace("[host<-vm] \(name) return: void") }
  }

  func nextContextID() -> UInt32 {
    // Numbers are used again only after 2³² contexts, and never those of contexts that live.
    repeat { lastContextID = lastContextID == .max ? 1 : lastContextID + 1 } while contexts[lastContextID] != nil
    return lastContextID
  }

  /// A number whose low two bits are the kind, as in Envoy.
  func newCallID(_ kind: UInt32) -> CallID {
    let index = Int(kind & 3)
    repeat {
      // 30 bits, and never 0.
      callCounts[index] = callCounts[index] < UInt32.max >> 2 ? callCounts[index] + 1 : 1
    } while calls[callCounts[index] << 2 | kind & 3] != nil
    return CallID(rawValue: callCounts[index] << 2 | kind & 3)
  }

  // MARK: Calls of the guest

  private func beginBudget(isStart: Bool) {
    let fuel = isStart ? limits.startFuel ?? limits.callFuel : limits.callFuel
    if let fuel {
      store.fuel = fuel
    } else if limits.startFuel != nil {
      store.fuel = .max
    }
    let duration = isStart ? limits.startDuration ?? limits.callDuration : limits.callDuration
    if let duration { store.deadline = .now + duration }
  }

  private func endBudget() {
    if store.deadline != nil { store.deadline = nil }
  }

  /// Calls the guest on behalf of a context; nil when the VM is dead, or dies of it.
  @inline(__always)
  private func perform<R>(
    on context: Context, as name: CallbackName, _ arguments: @autoclosure () -> [UInt32],
    _ body: () throws -> R
  ) -> R? {
    guard !isDead else { return nil }
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
    host.trace("[host->vm] \(name.rawValue)(\(arguments.map { "\($0)" }.joined(separator: ", ")))")
  }

  private func traceReturn(_ name: CallbackName, _ result: UInt32?) {
    host.trace("[host<-vm] \(name.rawValue) return: \(result.map { "\($0)" } ?? "void")")
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

  // MARK: Logs and diagnostics

  func log(_ level: LogLevel, _ message: String) {
    guard level >= host.logLevel else { return }
    let context = effective ?? current
    host.log(
      LogEntry(
        level: level, message: message, plugin: context?.root?.identity ?? identity, contextID: context?.id ?? 0))
  }

  /// The last statuses other than Ok that the plugin got, oldest first: at most ``PluginLimits/diagnostics``.
  public var diagnostics: [Diagnostic] { diagnosticRing.all }
  /// How many statuses other than Ok the plugin has got.
  public var diagnosticCount: Int { diagnosticRing.total }
  /// Forgets the diagnostics.
  public func removeDiagnostics() { diagnosticRing.removeAll() }

  func record(_ diagnostic: Diagnostic) { diagnosticRing.append(diagnostic) }

  /// Bytes of the plugin's memory.
  public var memoryByteCount: Int { memory?.byteCount ?? 0 }
  /// How many contexts there are, roots and streams.
  public var contextCount: Int { contexts.count }
  /// Ends the callback that is running, from any thread: it fails as one that traps.
  public var interruptHandle: InterruptHandle { store.interruptHandle }
}

extension Plugin {
  /// What plugins must have in common to run on one VM.
  public var vmKey: VMKey {
    VMKey(vmID: vmID, vmConfiguration: vmConfiguration, environment: environment, module: module.identity)
  }
}
