/// Reads a deflated stream's bits, the least significant of each byte first.
struct BitReader {
  private let bytes: [UInt8]
  private var position = 0
  /// The next bits, with zeros behind the last.
  private(set) var bits: UInt64 = 0
  /// How many of the bits are the stream's; negative once more were dropped than there were.
  private(set) var count = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether bits were dropped that the stream does not have.
  var isOverrun: Bool { count < 0 }

  /// Makes at least 57 bits available, or all that are left.
  @inline(__always)
  mutating func refill() {
    while count <= 56, position < bytes.count {
      bits |= UInt64(bytes[position]) &<< UInt64(truncatingIfNeeded: count)
      position &+= 1
      count &+= 8
    }
  }

  /// The next bits as a number, which a ``refill()`` has made available.
  @inline(__always)
  func peek(_ bitCount: Int) -> Int {
    Int(truncatingIfNeeded: bits & (1 &<< UInt64(truncatingIfNeeded: bitCount) &- 1))
  }

  /// Goes on by fewer than 64 bits.
  @inline(__always)
  mutating func drop(_ bitCount: Int) {
    bits &>>= UInt64(truncatingIfNeeded: bitCount)
    count &-= bitCount
  }

  /// Reads a number of up to 57 bits.
  mutating func take(_ bitCount: Int) throws(ZlibError) -> Int {
    refill()
    let number = peek(bitCount)
    drop(bitCount)
    guard !isOverrun else { throw .truncated }
    return number
  }

  mutating func alignToByte() { drop(count & 7) }

  /// Reads whole bytes, of a stream that is at the beginning of one.
  mutating func takeBytes(_ byteCount: Int) throws(ZlibError) -> ArraySlice<UInt8> {
    // The bits that were read ahead are whole bytes, and are given back.
    let start = position - count / 8
    guard byteCount <= bytes.count - start else { throw .truncated }
    position = start + byteCount
    (bits, count) = (0, 0)
    return bytes[start..<position]
  }
}
