public import ProxyWasm

/// What happened in a run: everything that its reports tell.
public struct RunRecord: Sendable {
  /// When something happened.
  public enum Phase: Hashable, Sendable {
    case start
    /// During an exchange, by its number from 0.
    case exchange(Int)
    /// Between exchanges, and after the last.
    case after
    case shutdown
  }

  /// What is told of a plugin.
  public struct PluginRecord: Sendable {
    public var name: String
    public var version: ABIVersion?
    public var rootID: String
    public var vmID: String
    /// Whether status 1 of its header callbacks stops the headers only.
    public var stopsHeadersOnly = false
    /// Imports for which the host has nothing, as `module.name`.
    public var stubbedImports: [String] = []
    public var memoryBytes = 0
    /// Why the plugin does not run any more.
    public var failure: String?
  }

  /// A line that was logged.
  public struct Line: Sendable {
    public var phase: Phase
    public var entry: LogEntry
  }

  /// A callback that was made.
  public struct Callback: Sendable {
    public var phase: Phase
    public var plugin: String
    public var contextID: UInt32
    public var function: String
    public var arguments: [Int64]
    /// Nil for none.
    public var result: Int64?
    /// Whether the plugin has returned, rather than trapped.
    public var hasReturned = false
  }

  /// What the reports tell in the order in which it happened: places in ``log`` and ``callbacks``, and trace lines.
  public enum Event: Sendable {
    case line(Int)
    /// A callback, when it has returned or failed.
    case callback(Int)
  }

  /// A call that a plugin made.
  public struct Call: Sendable {
    /// What was asked, and whom.
    public enum Kind: Sendable {
      case http(HTTPCall)
      case grpc(GRPCCall)
      case redis(cluster: String, command: String)
    }

    public var phase: Phase
    public var kind: Kind
    public var plugin: String
    /// The messages of a gRPC stream.
    public var sent: [[UInt8]] = []
    /// What came of it, in short; nil when nothing has yet.
    public var outcome: String?
  }

  /// What one side has got of a message.
  public struct View: Sendable {
    public var headers: HeaderMap?
    public var body: [UInt8] = []
    public var trailers: HeaderMap?
    public var isComplete = false
  }

  /// A request or a connection, as both sides have seen it.
  public struct Exchange: Sendable {
    public var request: Request
    public var client = View()
    /// Why the client has got no whole response.
    public var clientError: String?
    /// Nil when nothing has been sent to the upstream.
    public var upstream: View?
    /// The endpoint that a plugin has chosen.
    public var upstreamHost: String?
    public var localReply: LocalReply?
    /// Why the response is what it is, if it is not the upstream's.
    public var details: String?
    /// Plugins that still hold the stream at its end.
    public var heldBy: [String] = []
    /// Bytes that a TCP client and upstream have got.
    public var isTCP = false
    /// What plugins have kept with the stream, by path.
    public var properties: [(path: String, value: [UInt8])] = []
  }

  public var plugins: [PluginRecord] = []
  /// Why no exchange has taken place: the plugin that could not be started, and the reason.
  public var rejection: (plugin: String, reason: String)?
  public var exchanges: [Exchange] = []
  public var log: [Line] = []
  public var callbacks: [Callback] = []
  public var events: [Event] = []
  public var calls: [Call] = []
  public var metrics: [MetricSample] = []
  public var diagnostics: [(plugin: String, diagnostic: Diagnostic)] = []
  /// Calls between host and plugins, as Envoy writes them; empty unless they were to be kept.
  public var traceLines: [String] = []
  /// Whether more has happened than ``RunConfiguration/recordBytes`` has room for.
  public var isTruncated = false
}
