extension Span<UInt8> {
  /// The 32-bit number at an offset, which may be unaligned; `nil` when it goes past the end.
  func loadUInt32(at offset: Int) -> UInt32? {
    guard offset >= 0, offset <= count - 4 else { return nil }
    var number: UInt32 = 0
    for index in 0..<4 { number |= UInt32(self[offset + index]) << UInt32(8 * index) }
    return number
  }
}

extension [UInt8] {
  mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  init(littleEndian number: some FixedWidthInteger) {
    self = Swift.withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) }
  }
}
