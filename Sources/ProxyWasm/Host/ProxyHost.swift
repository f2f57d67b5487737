import WASI
internal import WebAssembly

/// What a proxy provides to its plugins; each function has a default, so that a host writes those that it has.
///
/// A host belongs to the thread of the VMs that it serves. Answers to calls may come from any thread, through the tokens
/// that the functions are given.
public protocol ProxyHost: AnyObject {
  /// The lowest level that is logged.
  var logLevel: LogLevel { get }
  /// A line of a plugin's, or of the library's about it.
  func log(_ entry: LogEntry)
  /// A call between host and plugin, or its end, of plugins that are traced.
  func trace(_ event: TraceEvent)
  /// An attribute that neither the stream's ``HTTPStream/attributes`` nor the library knows.
  func property(_ path: PropertyPath, plugin: PluginIdentity) -> PropertyValue?
  /// A property that a plugin sets; true when the host has taken it, and nothing is to be kept with the stream.
  func setProperty(_ path: PropertyPath, to value: [UInt8], plugin: PluginIdentity) throws(Status) -> Bool
  /// Begins an HTTP call, whose end is told to `token`; fails with a status when there can be none.
  func httpCall(_ call: HTTPCall, token: HTTPCallToken) throws(Status)
  /// Begins a gRPC call or stream, whose events are told to `token`.
  func grpcCall(_ call: GRPCCall, token: GRPCCallToken) throws(Status)
  /// A message to send on a gRPC stream; no message and the end for a half-close.
  func grpcSend(_ message: [UInt8]?, endOfStream: Bool, on call: CallID)
  /// Registers how to reach a Redis cluster.
  func redisInit(_ settings: RedisSettings) throws(Status)
  /// Begins a Redis command, whose reply is told to `token`.
  func redisCall(_ query: [UInt8], cluster: String, plugin: PluginIdentity, token: RedisCallToken) throws(Status)
  /// Begins the lookup of a host name (Envoy's extension), whose addresses are told to `token`.
  func resolveDNS(_ name: String, token: DNSToken) throws(Status)
  /// A call is not waited for any more: it was cancelled, has timed out, or its plugin is gone.
  func callCancelled(_ call: CallID)
  /// A foreign function; nil when there is none with the name.
  ///
  /// The library itself has Envoy's `compress`, `uncompress`, `set_envoy_filter_state`, `declare_property` and
  /// `clear_route_cache`, and Higress's. It has neither cryptography nor an evaluator of CEL: `verify_signature`, `sign`,
  /// `expr_create`, `expr_evaluate` and `expr_delete` are for the host to give here.
  func callForeignFunction(_ name: String, _ arguments: [UInt8], plugin: PluginIdentity) throws(Status) -> [UInt8]?
  /// The endpoints of the route's cluster, with a text about each; nil when it is not known.
  func upstreamHosts() -> HeaderMap?
  /// Sends the request to an endpoint of a plugin's choice.
  func overrideUpstreamHost(_ address: String) throws(Status)
  /// The route is to be chosen anew.
  func clearRouteCache()
  /// The period of a plugin's timer has changed; nil when it was stopped.
  func tickPeriodChanged(_ period: Duration?, plugin: PluginIdentity)
  /// Nanoseconds since 1970.
  func wallTime() -> UInt64
  /// Nanoseconds since a fixed point.
  func monotonicTime() -> UInt64
  /// Fills a buffer with random bytes.
  func fillWithRandomBytes(_ buffer: UnsafeMutableRawBufferPointer)
}

extension ProxyHost {
  public var logLevel: LogLevel { .info }
  public func log(_ entry: LogEntry) {}
  public func trace(_ event: TraceEvent) {}
  public func property(_ path: PropertyPath, plugin: PluginIdentity) -> PropertyValue? { nil }
  public func setProperty(_ path: PropertyPath, to value: [UInt8], plugin: PluginIdentity) throws(Status) -> Bool {
    false
  }
  public func httpCall(_ call: HTTPCall, token: HTTPCallToken) throws(Status) { throw .badArgument }
  public func grpcCall(_ call: GRPCCall, token: GRPCCallToken) throws(Status) { throw .parseFailure }
  public func grpcSend(_ message: [UInt8]?, endOfStream: Bool, on call: CallID) {}
  public func redisInit(_ settings: RedisSettings) throws(Status) { throw .badArgument }
  public func redisCall(_ query: [UInt8], cluster: String, plugin: PluginIdentity, token: RedisCallToken) throws(Status)
  {
    throw .badArgument
  }
  public func resolveDNS(_ name: String, token: DNSToken) throws(Status) { throw .unimplemented }
  public func callCancelled(_ call: CallID) {}
  public func callForeignFunction(
    _ name: String, _ arguments: [UInt8], plugin: PluginIdentity
  ) throws(Status) -> [UInt8]? { nil }
  public func upstreamHosts() -> HeaderMap? { nil }
  public func overrideUpstreamHost(_ address: String) throws(Status) { throw .unimplemented }
  public func clearRouteCache() {}
  public func tickPeriodChanged(_ period: Duration?, plugin: PluginIdentity) {}
  public func wallTime() -> UInt64 { Clocks().wallTime() }
  public func monotonicTime() -> UInt64 { Clocks().monotonicTime() }
  public func fillWithRandomBytes(_ buffer: UnsafeMutableRawBufferPointer) { WASI().random(buffer) }
}

/// Which plugin something is about.
public final class PluginIdentity: Sendable {
  public let name: String
  public let rootID: String
  public let vmID: String

  init(_ plugin: Plugin) {
    name = plugin.name
    rootID = plugin.rootID
    vmID = plugin.vmID
  }
}

/// A line of a log.
public struct LogEntry: Sendable, CustomStringConvertible {
  public var level: LogLevel
  public var message: String
  public var plugin: PluginIdentity
  /// The context on whose behalf it is; 0 for none.
  public var contextID: UInt32

  /// The line as Envoy writes it.
  public var description: String {
    let name = plugin.name.isEmpty ? "" : " \(plugin.name)"
    let rootID = plugin.rootID.isEmpty ? "" : " \(plugin.rootID)"
    let vmID = plugin.vmID.isEmpty ? "" : " \(plugin.vmID)"
    return "wasm log\(name)\(rootID)\(vmID): \(message)"
  }
}
