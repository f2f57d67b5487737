/// What a host function answers (`proxy_status_t`).
public enum Status: Int32, Error, Hashable, Sendable, CaseIterable {
  case ok = 0
  case notFound = 1
  case badArgument = 2
  case serializationFailure = 3
  case parseFailure = 4
  case badExpression = 5
  case invalidMemoryAccess = 6
  case empty = 7
  case casMismatch = 8
  case resultMismatch = 9
  case internalFailure = 10
  case brokenConnection = 11
  case unimplemented = 12
}

extension Status: CustomStringConvertible {
  /// The name of the status in the specification.
  public var description: String {
    switch self {
    case .ok: "Ok"
    case .notFound: "NotFound"
    case .badArgument: "BadArgument"
    case .serializationFailure: "SerializationFailure"
    case .parseFailure: "ParseFailure"
    case .badExpression: "BadExpression"
    case .invalidMemoryAccess: "InvalidMemoryAccess"
    case .empty: "Empty"
    case .casMismatch: "CasMismatch"
    case .resultMismatch: "ResultMismatch"
    case .internalFailure: "InternalFailure"
    case .brokenConnection: "BrokenConnection"
    case .unimplemented: "Unimplemented"
    }
  }
}
