/// Why bytes are not a value of Redis's protocol.
public enum RESPError: Error, Hashable, Sendable {
  case truncated
  case trailingBytes
  /// A value begins with a byte that names no type.
  case unknownType(UInt8)
  case invalidNumber
  /// A line or a string does not end with CR and LF.
  case missingLineEnd
  case nestedTooDeeply
  /// Not an array of bulk strings with at least one.
  case notACommand
}

extension RESPValue {
  /// How deep arrays may nest.
  public static let depthLimit = 32

  /// Reads exactly one value, with nothing after it.
  public init(parsing bytes: [UInt8]) throws(RESPError) {
    var rest = bytes[...]
    self = try RESPValue(from: &rest)
    guard rest.isEmpty else { throw .trailingBytes }
  }

  /// Reads one value from the front of `bytes`, and removes it.
  public init(from bytes: inout ArraySlice<UInt8>) throws(RESPError) {
    self = try Self.read(&bytes, depth: 0)
  }

  private static func read(_ rest: inout ArraySlice<UInt8>, depth: Int) throws(RESPError) -> RESPValue {
    guard let kind = rest.popFirst() else { throw .truncated }
    switch kind {
    case UInt8(ascii: "+"): return .simpleString(String(decoding: try line(&rest), as: UTF8.self))
    case UInt8(ascii: "-"): return .error(String(decoding: try line(&rest), as: UTF8.self))
    case UInt8(ascii: ":"): return .integer(try number(&rest))
    case UInt8(ascii: "$"):
      guard let count = try length(&rest) else { return .null }
      guard count <= rest.count - 2 else { throw .truncated }
      let string = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
      guard rest.popFirst() == 0x0D, rest.popFirst() == 0x0A else { throw .missingLineEnd }
      return .bulkString(string)
    case UInt8(ascii: "*"):
      guard let count = try length(&rest) else { return .null }
      guard depth < depthLimit else { throw .nestedTooDeeply }
      // The smallest element is three bytes, so that a length that lies costs nothing.
      guard count <= rest.count / 3 else { throw .truncated }
      var elements: [RESPValue] = []
      for _ in 0..<count { elements.append(try read(&rest, depth: depth + 1)) }
      return .array(elements)
    default: throw .unknownType(kind)
    }
  }

  /// A length, which is -1 for what is not there.
  private static func length(_ rest: inout ArraySlice<UInt8>) throws(RESPError) -> Int? {
    let number = try number(&rest)
    if number == -1 { return nil }
    guard number >= 0, let count = Int(exactly: number) else { throw .invalidNumber }
    return count
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) throws(RESPError) -> Int64 {
    guard let number = Int64(String(decoding: try line(&rest), as: UTF8.self)) else { throw .invalidNumber }
    return number
  }

  private static func line(_ rest: inout ArraySlice<UInt8>) throws(RESPError) -> ArraySlice<UInt8> {
    guard let end = rest.firstIndex(of: 0x0D) else { throw .truncated }
    guard end + 1 < rest.endIndex else { throw .truncated }
    guard rest[end + 1] == 0x0A else { throw .missingLineEnd }
    let line = rest[..<end]
    rest = rest[(end + 2)...]
    return line
  }
}
