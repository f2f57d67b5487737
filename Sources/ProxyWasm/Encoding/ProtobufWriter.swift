/// Writes a Protobuf message field by field.
public struct ProtobufWriter: Sendable {
  /// The message so far.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Adds a field, with the number of it.
  public mutating func write(_ number: UInt32, varint value: UInt64) {
    writeTag(number, wireType: 0)
    writeVarint(value)
  }

  public mutating func write(_ number: UInt32, bool value: Bool) { write(number, varint: value ? 1 : 0) }

  public mutating func write(_ number: UInt32, bytes value: some Collection<UInt8>) {
    writeTag(number, wireType: 2)
    writeVarint(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  public mutating func write(_ number: UInt32, string value: String) { write(number, bytes: value.utf8) }

  private mutating func writeTag(_ number: UInt32, wireType: UInt64) { writeVarint(UInt64(number) << 3 | wireType) }

  private mutating func writeVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
