/// What a header callback returns.
public enum HeadersStatus: Int32, Hashable, Sendable, CaseIterable {
  case `continue` = 0
  /// Hosts read this as ``stopAllIterationAndBuffer`` or ``stopAllIterationAndWatermark`` unless told otherwise.
  case stopIteration = 1
  case continueAndEndStream = 2
  case stopAllIterationAndBuffer = 3
  case stopAllIterationAndWatermark = 4

  /// The status that a host makes of a plugin's number.
  ///
  /// - Parameter stopsHeadersOnly: whether 1 is taken literally, as 0.2.100 and a host option have it; otherwise 1 stops
  ///   everything, since plugins of older SDKs return it to mean that.
  public init(returned number: Int32, stopsHeadersOnly: Bool) {
    switch HeadersStatus(rawValue: number) {
    case .stopIteration? where !stopsHeadersOnly: self = .stopAllIterationAndWatermark
    case let status?: self = status
    case nil: self = .stopAllIterationAndWatermark
    }
  }
}

/// What a body callback returns.
public enum DataStatus: Int32, Hashable, Sendable, CaseIterable {
  case `continue` = 0
  case stopIterationAndBuffer = 1
  case stopIterationAndWatermark = 2
  case stopIterationNoBuffer = 3

  /// The status that a host makes of a plugin's number; numbers that mean nothing drop the chunk, as in Envoy.
  public init(returned number: Int32) { self = DataStatus(rawValue: number) ?? .stopIterationNoBuffer }
}

/// What a trailer callback returns.
public enum TrailersStatus: Int32, Hashable, Sendable, CaseIterable {
  case `continue` = 0
  case stopIteration = 1

  /// The status that a host makes of a plugin's number; all but zero stop.
  public init(returned number: Int32) { self = number == 0 ? .continue : .stopIteration }
}

/// What the callbacks of a TCP stream return.
public enum NetworkStatus: Int32, Hashable, Sendable, CaseIterable {
  case `continue` = 0
  case stopIteration = 1

  /// The status that a host makes of a plugin's number; all but zero stop.
  public init(returned number: Int32) { self = number == 0 ? .continue : .stopIteration }
}

/// What a metadata callback returns; hosts ignore it.
public enum MetadataStatus: Int32, Hashable, Sendable, CaseIterable {
  case `continue` = 0
}
