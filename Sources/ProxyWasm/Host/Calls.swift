/// The number of a call of a plugin's; unique in its VM while anything about it can still come.
public struct CallID: Hashable, Sendable {
  public let rawValue: UInt32
}

/// An HTTP call that a plugin makes.
public struct HTTPCall: Sendable {
  public var id: CallID
  /// The name that the plugin has for whom it calls; the host decides what it means.
  public var upstream: String
  /// With `:method`, `:path` and `:authority`, and `content-length` if there is a body.
  public var headers: HeaderMap
  public var body: [UInt8]
  public var trailers: HeaderMap
  /// The library ends the call then, if the embedder calls ``VM/poll()``; nil for never.
  public var timeout: Duration?
  public var plugin: PluginIdentity
}

/// What an HTTP call came to.
public enum HTTPCallResult: Sendable {
  case response(headers: HeaderMap, body: [UInt8] = [], trailers: HeaderMap = HeaderMap())
  case failure(HTTPCallFailure)
}

/// Why an HTTP call has no answer; the raw value is what plugins read as `:dispatch_status`, as in nginx.
public enum HTTPCallFailure: String, Hashable, Sendable {
  case timeout = "timeout"
  case reset = "broken connection"
  case tls = "tls handshake failure"
  case resolver = "resolver failure"
  case reader = "reader failure"

  /// What `proxy_get_status` tells.
  var message: String { self == .reset ? "reset" : rawValue }
}

/// A gRPC call or stream that a plugin begins.
public struct GRPCCall: Sendable {
  public var id: CallID
  /// The bytes that name the service: a cluster's name, or a message that ``service`` has read.
  public var target: [UInt8]
  /// What the target says if it is a `GrpcService` message.
  public var service: GRPCService?
  public var serviceName: String
  public var method: String
  public var metadata: HeaderMap
  /// The message of a unary call; nil for a stream.
  public var message: [UInt8]?
  public var timeout: Duration?
  public var plugin: PluginIdentity
}

/// What happens in a gRPC call.
public enum GRPCEvent: Sendable {
  case initialMetadata(HeaderMap)
  case message([UInt8])
  case trailingMetadata(HeaderMap)
  /// The end; of a unary call that succeeds, its message is the end already.
  case close(GRPCStatus, message: String)
}

/// How a Redis cluster is reached (Higress's extension).
public struct RedisSettings: Sendable {
  /// The cluster's name, without ``parameters``.
  public var cluster: String
  /// What follows the name after a `?`: `db`, `buffer_flush_timeout` and `max_buffer_size_before_flush`.
  public var parameters: [String: String]
  public var user: String
  public var password: String
  public var timeout: Duration?
}

/// How a Redis command ended.
public enum RedisResult: Sendable {
  /// The reply in Redis's protocol.
  case reply([UInt8])
  case networkError
}

/// What the lookup of a host name gives (Envoy's extension).
public struct DNSAddress: Hashable, Sendable {
  /// The address as the plugin is to read it; Envoy's have a port of 0, as in `192.0.2.1:0`.
  public var text: String
  /// How long it may be used, which plugins get in whole seconds.
  public var timeToLive: Duration

  public init(_ text: String, timeToLive: Duration = .zero) {
    self.text = text
    self.timeToLive = timeToLive
  }
}

/// How the lookup of a host name ended.
public enum DNSResult: Sendable {
  case addresses([DNSAddress])
  case failure
}

/// Ends an HTTP call, from any thread; only the first use counts.
public struct HTTPCallToken: Sendable {
  public let id: CallID
  let mailbox: Mailbox

  /// Ends the call; the plugin is told at the next ``VM/poll()``.
  public func complete(_ result: HTTPCallResult) { mailbox.post(.httpCall(id, result)) }
}

/// Tells the events of a gRPC call, from any thread.
public struct GRPCCallToken: Sendable {
  public let id: CallID
  let mailbox: Mailbox

  /// Tells an event; the plugin is told at the next ``VM/poll()``.
  public func send(_ event: GRPCEvent) { mailbox.post(.grpc(id, event)) }
}

/// Ends a Redis command, from any thread; only the first use counts.
public struct RedisCallToken: Sendable {
  public let id: CallID
  let mailbox: Mailbox

  /// Ends the command; the plugin is told at the next ``VM/poll()``.
  public func complete(_ result: RedisResult) { mailbox.post(.redis(id, result)) }
}

/// Ends the lookup of a host name, from any thread; only the first use counts.
public struct DNSToken: Sendable {
  public let id: CallID
  let mailbox: Mailbox

  /// Ends the lookup; the plugin is told at the next ``VM/poll()``.
  public func complete(_ result: DNSResult) { mailbox.post(.dns(id, result)) }
}
