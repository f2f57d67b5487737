/// CRC-32 as zlib computes it, so that both sides of the differential run can state the contents of a memory.
package struct Checksum {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
  }

  private var state: UInt32 = 0xFFFF_FFFF

  package init() {}

  package mutating func add(_ bytes: Span<UInt8>) {
    var crc = state
    Self.table.withUnsafeBufferPointer { table in
      for index in bytes.indices {
        crc = table[Int((crc ^ UInt32(bytes[unchecked: index])) & 0xFF)] ^ (crc >> 8)
      }
    }
    state = crc
  }

  /// Eight hexadecimal digits.
  package var text: String {
    let digits = String(state ^ 0xFFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
