/// Why bytes are not a Protobuf message.
public enum ProtobufError: Error, Hashable, Sendable {
  case truncated
  case varintTooLong
  case invalidFieldNumber
  /// Groups, which no message that plugins send has, and the numbers that mean nothing.
  case unsupportedWireType(UInt8)
  /// A field of a known number has another type than the message wants.
  case unexpectedType(field: Int)
  case invalidUTF8(field: Int)
}

/// Reads the fields of a Protobuf message one by one; bytes that are none end in an error, never in a trap.
public struct ProtobufReader: Sendable {
  /// A field as it stands in the message.
  public struct Field: Hashable, Sendable {
    /// What is there of a field without its type.
    public enum Value: Hashable, Sendable {
      case varint(UInt64)
      case fixed64(UInt64)
      case bytes(ArraySlice<UInt8>)
      case fixed32(UInt32)
    }

    public var number: Int
    public var value: Value

    public init(number: Int, value: Value) {
      self.number = number
      self.value = value
    }
  }

  private var rest: ArraySlice<UInt8>

  public init(_ message: [UInt8]) { rest = message[...] }
  public init(_ message: ArraySlice<UInt8>) { rest = message }

  /// The next field; `nil` at the end of the message.
  public mutating func next() throws(ProtobufError) -> Field? {
    guard !rest.isEmpty else { return nil }
    let tag = try varint()
    guard tag <= UInt64(UInt32.max), tag >> 3 != 0 else { throw .invalidFieldNumber }
    return Field(number: Int(tag >> 3), value: try value(wireType: UInt8(tag & 7)))
  }

  private mutating func value(wireType: UInt8) throws(ProtobufError) -> Field.Value {
    switch wireType {
    case 0: return .varint(try varint())
    case 1: return .fixed64(try fixed(8))
    case 2:
      let count = try varint()
      guard count <= UInt64(rest.count) else { throw .truncated }
      return .bytes(take(Int(count)))
    case 5: return .fixed32(UInt32(truncatingIfNeeded: try fixed(4)))
    default: throw .unsupportedWireType(wireType)
    }
  }

  /// A number of up to ten bytes, of which bits past the 64th are dropped, as Protobuf's own readers do.
  private mutating func varint() throws(ProtobufError) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = rest.popFirst() {
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
      guard shift < 70 else { throw .varintTooLong }
    }
    throw .truncated
  }

  private mutating func fixed(_ count: Int) throws(ProtobufError) -> UInt64 {
    guard rest.count >= count else { throw .truncated }
    return take(count).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    let taken = rest.prefix(count)
    rest = rest.dropFirst(count)
    return taken
  }
}

extension ProtobufReader.Field {
  /// The value of a field of a number type.
  public func varint() throws(ProtobufError) -> UInt64 {
    guard case .varint(let number) = value else { throw .unexpectedType(field: number) }
    return number
  }

  /// The value of a field of a bytes or message type.
  public func bytes() throws(ProtobufError) -> ArraySlice<UInt8> {
    guard case .bytes(let bytes) = value else { throw .unexpectedType(field: number) }
    return bytes
  }

  /// The value of a field of a string type.
  public func string() throws(ProtobufError) -> String {
    guard let string = String(validating: try bytes(), as: UTF8.self) else { throw .invalidUTF8(field: number) }
    return string
  }
}
