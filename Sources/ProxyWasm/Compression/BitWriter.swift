/// Writes a deflated stream's bits, the least significant of each byte first.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var bits: UInt64 = 0
  /// How many bits wait for more: fewer than 32.
  private var count = 0

  /// Writes a number of up to 32 bits; those above are zeros.
  @inline(__always)
  mutating func write(_ number: UInt32, _ bitCount: Int) {
    bits |= UInt64(number) &<< UInt64(truncatingIfNeeded: count)
    count &+= bitCount
    if count >= 32 {
      bytes.append(littleEndian: UInt32(truncatingIfNeeded: bits))
      bits &>>= 32
      count &-= 32
    }
  }

  /// Fills the last byte up with zeros.
  mutating func alignToByte() {
    while count > 0 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits &>>= 8
      count -= 8
    }
    count = 0
  }

  /// Writes whole bytes, from the beginning of one on.
  mutating func append(_ more: Span<UInt8>) {
    alignToByte()
    for index in more.indices { bytes.append(more[index]) }
  }
}
