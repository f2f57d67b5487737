/// The service that a gRPC call goes to, as the message `envoy.config.core.v3.GrpcService` says it.
public struct GRPCService: Hashable, Sendable {
  /// Where calls go.
  public enum Target: Hashable, Sendable {
    /// A cluster of the host, and the authority to send, empty when the cluster's name will do.
    case cluster(name: String, authority: String)
    /// An address that Google's client library understands, such as `dns:///example.com:443`.
    case uri(String)
  }

  public var target: Target
  /// How long calls may take, unless they say so themselves.
  public var timeout: Duration?
  /// What is added to each call's metadata.
  public var initialMetadata = HeaderMap()

  /// Reads the message; `nil` when the bytes are none, or name no target.
  ///
  /// Plugins may also send the bare name of a cluster, and a short name can pass for a message of fields unknown to us:
  /// so hosts look the name up first, and a message without a target does not count.
  public init?(message: [UInt8]) {
    guard let service = try? GRPCService(reading: message) else { return nil }
    self = service
  }

  private init?(reading message: [UInt8]) throws(ProtobufError) {
    var reader = ProtobufReader(message)
    var target: Target?
    while let field = try reader.next() {
      switch field.number {
      case 1: target = try Self.cluster(try field.bytes())
      case 2: target = try Self.google(try field.bytes())
      case 3: timeout = try Self.duration(try field.bytes())
      case 5:
        let (name, value) = try Self.header(try field.bytes())
        initialMetadata.add(name, value)
      default: break
      }
    }
    guard let target else { return nil }
    self.target = target
  }

  private static func cluster(_ message: ArraySlice<UInt8>) throws(ProtobufError) -> Target? {
    var reader = ProtobufReader(message)
    var (name, authority) = ("", "")
    while let field = try reader.next() {
      switch field.number {
      case 1: name = try field.string()
      case 2: authority = try field.string()
      default: break
      }
    }
    return name.isEmpty ? nil : .cluster(name: name, authority: authority)
  }

  private static func google(_ message: ArraySlice<UInt8>) throws(ProtobufError) -> Target? {
    var reader = ProtobufReader(message)
    var uri = ""
    while let field = try reader.next() {
      if field.number == 1 { uri = try field.string() }
    }
    return uri.isEmpty ? nil : .uri(uri)
  }

  private static func header(_ message: ArraySlice<UInt8>) throws(ProtobufError) -> (name: [UInt8], value: [UInt8]) {
    var reader = ProtobufReader(message)
    var header: (name: [UInt8], value: [UInt8]) = ([], [])
    while let field = try reader.next() {
      switch field.number {
      case 1: header.name = Array(try field.bytes())
      case 2, 3: header.value = Array(try field.bytes())
      default: break
      }
    }
    return header
  }

  private static func duration(_ message: ArraySlice<UInt8>) throws(ProtobufError) -> Duration? {
    var reader = ProtobufReader(message)
    var (seconds, nanoseconds): (Int64, Int32) = (0, 0)
    while let field = try reader.next() {
      switch field.number {
      case 1: seconds = Int64(bitPattern: try field.varint())
      case 2: nanoseconds = Int32(truncatingIfNeeded: try field.varint())
      default: break
      }
    }
    // Protobuf's own limits: 10,000 years, and less than a second.
    guard -315_576_000_000...315_576_000_000 ~= seconds, -999_999_999...999_999_999 ~= nanoseconds else { return nil }
    return .seconds(seconds) + .nanoseconds(Int64(nanoseconds))
  }
}
