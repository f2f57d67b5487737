internal import WebAssembly

/// A plugin's instance: its memory, its contexts, and what it waits for.
///
/// A VM belongs to one thread at a time, with all contexts and streams on it. What happens elsewhere is posted to it, and
/// ``poll()`` delivers it.
public final class VM {
  /// What the VM may be shared by.
  public let key: VMKey
  /// The version that the plugin announces, or is taken to have.
  public let version: ABIVersion
  /// What the module exports and imports.
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
  // What is unchecked here is asked for at each call, and never while another access lasts.
  @exclusivity(unchecked) public internal(set) var isDead = false

  /// Where the guest is: at the start, and in its allocator, it may call little.
  enum Phase {
    case starting
    case running
    case allocating
  }

  let store: Store
  @exclusivity(unchecked) private(set) var memory: GuestMemory?
  @exclusivity(unchecked) private(set) var exports = GuestExports()
  let identity: PluginIdentity
  let vmIDBytes: [UInt8]
  let vmConfiguration: [UInt8]
  /// KEY=VALUE, each with a NUL.
  let environment: [[UInt8]]
  /// By the position of a host function in ``HostFunction/all``; nil when nothing is denied.
  let deniedFunctions: [Bool]?
  let allowedCapabilities: Set<String>
  let isTraced: Bool
  /// Whether callbacks have a limit of instructions or time.
  let hasBudget: Bool
  let mailbox = Mailbox()
  let owner: UInt64
  @exclusivity(unchecked) var phase = Phase.starting
  @exclusivity(unchecked) var contexts = ContextTable()
  /// The contexts that may have a deadline: few of all streams do.
  var timedContexts: Set<UInt32> = []
  private var lastContextID: UInt32 = 0
  @exclusivity(unchecked) var current: Context?
  @exclusivity(unchecked) var effective: Context?
  var callback = CallbackName.initialize
  var depth = 0
  var isSettling = false
  /// What happens when the callback is over, in order.
  @exclusivity(unchecked) var deferred: [() -> Void] = []
  var calls: [UInt32: PendingCall] = [:]
  /// How many calls of each kind there have been.
  private var callCounts: [UInt32] = [0, 0, 0, 0]
  @exclusivity(unchecked) var callData = CallData()
  var diagnosticRing: DiagnosticRing
  /// What the host function that is running has refused; see ``HostCall/refuse(_:_:)``.
  @exclusivity(unchecked) var refusal: Refusal?
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
    hasBudget =
      limits.callFuel != nil || limits.startFuel != nil || limits.callDuration != nil || limits.startDuration != nil
    diagnosticRing = DiagnosticRing(limit: plugin.limits.diagnostics)
    owner = Self.nextOwner()
    store = Store(limits: Limits(memoryBytes: limits.memoryBytes, stackBytes: limits.stackBytes))
    shared.retainVM(vmIDBytes)
    store.embedderContext = Unmanaged.passUnretained(self).toOpaque()
    try start(plugin)
  }

  deinit {
    store.embedderContext = nil
    release()
  }

  /// The VM that a store is of.
  static func of(_ store: Store) -> VM? {
    store.embedderContext.map { Unmanaged<VM>.fromOpaque($0).takeUnretainedValue() }
  }

  private static let owners = Lock<UInt64>(0)
  private static func nextOwner() -> UInt64 {
    owners.withLock { last in
      last &+= 1
      return last
    }
  }

  func release() {
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
      memory = instance.defaultMemory.map { GuestMemory($0) }
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
    if isTraced { trace(.callback, name.description) }
    let function = try instance.function(name)
    do {
      try function.call(function.type.parameters.map { Value.defaultValue(of: $0) })
    } catch let stop as GuestStop {
      // A command may well end itself by saying that all is well.
      guard case .exit(code: 0) = stop.reason else { throw stop }
    }
    if isTraced { trace(.callbackReturn, name.description) }
  }

  func nextContextID() -> UInt32 {
    // Numbers are used again only after 2³² contexts, and never those of contexts that live.
    repeat { lastContextID = lastContextID == .max ? 1 : lastContextID + 1 } while contexts.contains(lastContextID)
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
}

extension Plugin {
  /// What plugins must have in common to run on one VM.
  public var vmKey: VMKey {
    VMKey(vmID: vmID, vmConfiguration: vmConfiguration, environment: environment, module: module.identity)
  }
}
