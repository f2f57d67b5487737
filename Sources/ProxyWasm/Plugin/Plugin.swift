public import WebAssembly

/// A plugin and its configuration: what a host needs to start it, on any thread and as often as it likes.
public struct Plugin: Sendable {
  /// The code, which any number of plugins may have in common.
  public var module: Module
  /// The name in logs and of the property `plugin_name`.
  public var name: String
  /// Which of the module's plugins is meant; most have one, for the empty name.
  public var rootID: String
  /// Whose shared data and queues the plugin sees, and with whom it may share a VM.
  public var vmID: String
  /// What the plugin reads as buffer 6, in `proxy_on_vm_start` as a rule.
  public var vmConfiguration: [UInt8]
  /// What the plugin reads as buffer 7, in `proxy_on_configure` as a rule.
  public var configuration: [UInt8]
  /// The variables that the plugin finds in its environment.
  public var environment: [String: String]
  /// What becomes of its streams when it cannot run.
  public var failurePolicy: FailurePolicy
  /// What it may use.
  public var limits: PluginLimits
  /// The host functions, functions of WASI and callbacks that the plugin may have; all when empty, as in Envoy.
  public var allowedCapabilities: Set<String>
  /// In which ways it is treated otherwise than by default.
  public var options: PluginOptions

  /// A plugin of a module that is loaded.
  public init(
    module: Module, name: String = "", rootID: String = "", vmID: String = "", vmConfiguration: [UInt8] = [],
    configuration: [UInt8] = [], environment: [String: String] = [:], failurePolicy: FailurePolicy = .closed,
    limits: PluginLimits = PluginLimits(), allowedCapabilities: Set<String> = [],
    options: PluginOptions = PluginOptions()
  ) {
    self.module = module
    self.name = name
    self.rootID = rootID
    self.vmID = vmID
    self.vmConfiguration = vmConfiguration
    self.configuration = configuration
    self.environment = environment
    self.failurePolicy = failurePolicy
    self.limits = limits
    self.allowedCapabilities = allowedCapabilities
    self.options = options
  }

  /// Loads a plugin in the binary format; with code that counts its instructions if the limits ask for a budget of them.
  ///
  /// - Throws: ``ModuleError``.
  public init(bytes: [UInt8], name: String = "", limits: PluginLimits = PluginLimits()) throws {
    self.init(module: try Module(bytes, metersFuel: limits.callFuel != nil), name: name, limits: limits)
  }
}

/// What becomes of streams whose plugin cannot run.
public enum FailurePolicy: Hashable, Sendable {
  /// They pass as if it were not there.
  case open
  /// They are answered with 503.
  case closed
  /// As ``closed``, and a new VM is made for a stream that begins, but not sooner than `backoff` after the last.
  case reload(backoff: Duration = .seconds(1))
}

/// What a plugin may use.
public struct PluginLimits: Hashable, Sendable {
  /// Bytes of the plugin's memory.
  public var memoryBytes = 1 << 30
  /// Bytes of the stack of its calls.
  public var stackBytes = 8 << 20
  /// About how many instructions one callback may take; the module must have been made with `metersFuel`.
  public var callFuel: UInt64?
  /// How long one callback may take.
  public var callDuration: Duration?
  /// What the start, and the callbacks up to the configuration, may take instead; nil for what callbacks may.
  public var startFuel: UInt64?
  /// The same in time.
  public var startDuration: Duration?
  /// Bytes of a request's body that may wait.
  public var requestBodyBytes = 1 << 20
  /// Bytes of a response's body that may wait.
  public var responseBodyBytes = 1 << 20
  /// Bytes of the answer to a call: of a body, a gRPC message, a Redis reply, or the addresses of a lookup.
  public var callResponseBytes = 1 << 20
  /// Calls that may be under way at one time.
  public var pendingCalls = 1024
  /// Bytes that plugins may keep as properties of one stream.
  public var propertyBytes = 1 << 20
  /// Bytes that the foreign functions `compress` and `uncompress` take and give, 16 MiB unless set.
  ///
  /// No budget ends a call of them, which takes up to about a third of a second for each MiB, where data is made for that.
  public var compressionBytes = 16 << 20
  /// How long a plugin may hold a direction of an HTTP stream, since its last callback for that; nil for ever.
  ///
  /// Then the stream is answered with 504, or reset if the response's headers are out. The embedder has to call
  /// ``VM/poll()``, as for the timeouts of calls.
  public var pauseDuration: Duration?
  /// How many statuses other than Ok are remembered.
  public var diagnostics = 128
  /// Bytes of a line that a plugin logs, the rest of which is cut off.
  public var logLineBytes = 64 << 10

  public init() {}
}

/// In which ways a host differs from the default.
public struct PluginOptions: Hashable, Sendable {
  /// The version of a plugin that announces none; nil refuses it.
  public var assumedVersion: ABIVersion?
  /// Whether imports that the host does not have are refused rather than stubbed.
  public var isStrict = false
  /// Whether the status 1 of a header callback stops the headers only, as in ABI 0.2.100 and by an option of Envoy's.
  public var stopsHeadersOnly = false
  /// Whether each root context of a VM gets `proxy_on_vm_start`, as in Envoy, rather than the first.
  public var repeatsVMStart = false
  /// Whether to set no bytes removes shared data, as in nginx.
  public var emptySharedDataRemoves = false
  /// Whether calls that fail are answered with 503 or 504, as mostly in Envoy, rather than with nothing.
  public var synthesizesCallFailures = false
  /// Whether paths of properties are names of nginx variables, such as `request_uri` or `arg_x`.
  public var usesNginxProperties = false
  /// Whether ``ProxyHost/trace(_:)`` is told of each call and its end.
  public var isTraced = false

  public init() {}
}

/// What a VM is shared by: plugins with equal keys may run on one.
public struct VMKey: Hashable, Sendable {
  var vmID: String
  var vmConfiguration: [UInt8]
  var environment: [String: String]
  var module: ObjectIdentifier
}
