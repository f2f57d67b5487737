public import ProxyWasm

/// A request to a server at a URL.
public struct FetchRequest: Sendable {
  public var url: String
  /// With pseudo-headers.
  public var headers: HeaderMap
  public var body: [UInt8]
  public var timeout: Duration?
}

/// What a run is about: the plugins, and the world around them.
public struct RunConfiguration {
  /// In the order in which they see requests.
  public var plugins: [Plugin]
  /// What upstreams answer to calls, by name, one call after the other and then the last again; `*` for any other name.
  public var upstreams: [String: [Answer]] = [:]
  /// Attributes beside those that the runner makes up.
  public var properties = PropertyMap()
  /// The endpoints of the route's cluster (Higress's extension).
  public var upstreamHosts: HeaderMap?
  /// What the names of hosts are resolved to for plugins.
  public var addresses: [String: [String]] = [:]
  /// The lowest level of lines that are recorded.
  public var logLevel = LogLevel.info
  /// How long a stream may be held by plugins, in the run's own time.
  public var holdLimit = Duration.seconds(15)
  /// How long answers and news may still arrive when nobody waits for them, in the run's own time.
  public var settleLimit = Duration.seconds(10)
  /// How many bytes of what happens are recorded, since plugins can log and call for ever.
  public var recordBytes = 64 << 20
  /// Bodies are cut in pieces of so many bytes.
  public var chunkSize: Int?
  /// How often the timers of plugins fire after the last exchange.
  public var tickCount = 0
  /// What the clock shows at the beginning, in nanoseconds since 1970; nil for the present.
  public var wallTime: UInt64?
  /// What random bytes are made from; nil for random ones.
  public var seed: UInt64?
  /// Whether each call between host and plugins is recorded.
  public var keepsTrace = false
  /// Whether plugins with the same code and VM configuration share a VM, as in Envoy, rather than only those that ask for
  /// it by the same VM ID.
  public var sharesVMs = false
  /// Whether the exchanges are TCP connections.
  public var isTCP = false
  /// Asks the server at a URL; nil when there is no way to.
  public var fetch: ((FetchRequest) -> HTTPCallResult)?

  public init(plugins: [Plugin]) { self.plugins = plugins }
}
