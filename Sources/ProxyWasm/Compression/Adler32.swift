/// The checksum of the zlib format (RFC 1950, section 8).
struct Adler32 {
  private static let modulus: UInt32 = 65521
  /// How many bytes can be added up before the sums of a reduced state no longer fit 32 bits.
  private static let batch = 5552

  private var low: UInt32 = 1
  private var high: UInt32 = 0

  var value: UInt32 { high << 16 | low }

  mutating func add(_ bytes: Span<UInt8>) {
    var (low, high) = (low, high)
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Self.batch)
      for index in start..<end {
        low &+= UInt32(bytes[index])
        high &+= low
      }
      low %= Self.modulus
      high %= Self.modulus
      start = end
    }
    (self.low, self.high) = (low, high)
  }

  static func checksum(_ bytes: Span<UInt8>) -> UInt32 {
    var sum = Adler32()
    sum.add(bytes)
    return sum.value
  }
}
