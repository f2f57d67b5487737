/// How grave a log line is, least grave first.
public enum LogLevel: Int32, Hashable, Sendable, CaseIterable, Comparable {
  case trace = 0
  case debug = 1
  case info = 2
  case warn = 3
  case error = 4
  case critical = 5

  public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rawValue < right.rawValue }
}

/// Which bytes `proxy_get_buffer_bytes` and its like are about.
public enum BufferType: Int32, Hashable, Sendable, CaseIterable {
  case httpRequestBody = 0
  case httpResponseBody = 1
  case downstreamData = 2
  case upstreamData = 3
  case httpCallResponseBody = 4
  case grpcReceive = 5
  case vmConfiguration = 6
  case pluginConfiguration = 7
  /// The arguments of a foreign function's callback, and what Envoy's own callbacks are about.
  case callData = 8
  /// A Redis reply, in Higress's extension.
  case redisCallResponse = 9
}

/// What `proxy_get_buffer_status` says of a buffer.
public struct BufferFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The buffer is the end of a body, or of a direction of a connection.
  public static let endOfStream = BufferFlags(rawValue: 1)
}

/// Which pairs the header map functions are about.
public enum MapType: Int32, Hashable, Sendable, CaseIterable {
  case requestHeaders = 0
  case requestTrailers = 1
  case responseHeaders = 2
  case responseTrailers = 3
  case grpcReceiveInitialMetadata = 4
  case grpcReceiveTrailingMetadata = 5
  case httpCallResponseHeaders = 6
  case httpCallResponseTrailers = 7

  /// Whether a plugin can never change the map: what answers to calls carry is only read.
  public var isReadOnly: Bool { rawValue >= MapType.grpcReceiveInitialMetadata.rawValue }
}

/// Which direction of which kind of stream is continued or closed.
public enum StreamType: Int32, Hashable, Sendable, CaseIterable {
  case request = 0
  case response = 1
  case downstream = 2
  case upstream = 3
}

/// What kind of metric is defined.
public enum MetricType: Int32, Hashable, Sendable, CaseIterable {
  case counter = 0
  case gauge = 1
  case histogram = 2
}

/// Who closed a connection.
public enum CloseType: Int32, Hashable, Sendable, CaseIterable {
  case unknown = 0
  case local = 1
  case remote = 2
}

/// How a Redis call of Higress's extension ended.
public enum RedisStatus: Int32, Hashable, Sendable, CaseIterable {
  case ok = 0
  case networkError = 1
}

/// Which way a listener's traffic flows, as the attribute `xds.listener_direction` numbers it.
public enum ListenerDirection: Int64, Hashable, Sendable, CaseIterable {
  case unspecified = 0
  case inbound = 1
  case outbound = 2
}
