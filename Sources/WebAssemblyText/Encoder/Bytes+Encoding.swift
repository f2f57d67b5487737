/// The binary format's numbers and vectors (spec: Binary Format / Values).
extension [UInt8] {
  /// Appends an unsigned LEB128 number.
  mutating func appendUnsigned(_ value: UInt64) {
    var value = value
    while value >= 0x80 {
      append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    append(UInt8(truncatingIfNeeded: value))
  }

  mutating func appendUnsigned(_ value: UInt32) { appendUnsigned(UInt64(value)) }

  mutating func appendUnsigned(_ value: Int) { appendUnsigned(UInt64(value)) }

  /// Appends a signed LEB128 number.
  mutating func appendSigned(_ value: Int64) {
    var value = value
    while value < -0x40 || value > 0x3F {
      append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    append(UInt8(truncatingIfNeeded: value) & 0x7F)
  }

  /// Appends the `width` low bytes, the lowest first.
  mutating func appendLittleEndian(_ value: UInt64, width: Int) {
    for index in 0..<width { append(UInt8(truncatingIfNeeded: value >> UInt64(index * 8))) }
  }

  /// Appends a length and the bytes.
  mutating func appendVector(_ bytes: some Collection<UInt8>) {
    appendUnsigned(bytes.count)
    append(contentsOf: bytes)
  }
}

/// A value, storage or heap type in the binary format: one to seven bytes in a number, the first in the low byte.
struct TypeCode: Equatable {
  private(set) var bits: UInt64 = 0
  private(set) var count = 0

  init(_ byte: UInt8) { append(byte: byte) }

  /// A heap type: an abstract one by its (negative) code, a defined one by its index.
  init(heap: Int64) { append(heap: heap) }

  /// A reference type.
  init(heap: Int64, nullable: Bool) {
    if !nullable || heap >= 0 { append(byte: nullable ? 0x63 : 0x64) }
    append(heap: heap)
  }

  private mutating func append(byte: UInt8) {
    bits |= UInt64(byte) << UInt64(count * 8)
    count += 1
  }

  private mutating func append(heap: Int64) {
    var value = heap
    while value < -0x40 || value > 0x3F {
      append(byte: UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    append(byte: UInt8(truncatingIfNeeded: value) & 0x7F)
  }
}

extension [UInt8] {
  mutating func append(_ type: TypeCode) { appendLittleEndian(type.bits, width: type.count) }
}
