/// A gRPC status code.
///
/// A peer may send a number that has no name, so that this is not an enumeration.
public struct GRPCStatus: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// No status, which `proxy_send_local_response` takes for "not a gRPC answer".
  public static let none = GRPCStatus(rawValue: -1)
  public static let ok = GRPCStatus(rawValue: 0)
  public static let canceled = GRPCStatus(rawValue: 1)
  public static let unknown = GRPCStatus(rawValue: 2)
  public static let invalidArgument = GRPCStatus(rawValue: 3)
  public static let deadlineExceeded = GRPCStatus(rawValue: 4)
  public static let notFound = GRPCStatus(rawValue: 5)
  public static let alreadyExists = GRPCStatus(rawValue: 6)
  public static let permissionDenied = GRPCStatus(rawValue: 7)
  public static let resourceExhausted = GRPCStatus(rawValue: 8)
  public static let failedPrecondition = GRPCStatus(rawValue: 9)
  public static let aborted = GRPCStatus(rawValue: 10)
  public static let outOfRange = GRPCStatus(rawValue: 11)
  public static let unimplemented = GRPCStatus(rawValue: 12)
  public static let `internal` = GRPCStatus(rawValue: 13)
  public static let unavailable = GRPCStatus(rawValue: 14)
  public static let dataLoss = GRPCStatus(rawValue: 15)
  public static let unauthenticated = GRPCStatus(rawValue: 16)

  /// The status that stands for an HTTP answer that carries none, by gRPC's own table.
  public init(httpStatus: Int) {
    switch httpStatus {
    case 400: self = .internal
    case 401: self = .unauthenticated
    case 403: self = .permissionDenied
    case 404: self = .unimplemented
    case 429, 502, 503, 504: self = .unavailable
    default: self = .unknown
    }
  }
}
