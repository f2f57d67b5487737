/// Variable-length integers (spec: Binary Format / Integers): at most ceil(N/7) bytes, padding allowed, the bits beyond
/// N in the last byte zero (or the sign).
extension ByteReader {
  @inline(__always) package mutating func u32() throws(ModuleError) -> UInt32 {
    if let byte = peek(), byte < 0x80 {
      advance(1)
      return UInt32(byte)
    }
    return try UInt32(truncatingIfNeeded: unsigned(bits: 32))
  }

  @inline(__always) package mutating func u64() throws(ModuleError) -> UInt64 {
    if let byte = peek(), byte < 0x80 {
      advance(1)
      return UInt64(byte)
    }
    return try unsigned(bits: 64)
  }

  @inline(__always) package mutating func s32() throws(ModuleError) -> Int32 {
    if let byte = peek(), byte < 0x80 {
      advance(1)
      return Int32(truncatingIfNeeded: Int8(bitPattern: byte << 1) >> 1)
    }
    return try Int32(truncatingIfNeeded: signed(bits: 32))
  }

  @inline(__always) package mutating func s64() throws(ModuleError) -> Int64 {
    if let byte = peek(), byte < 0x80 {
      advance(1)
      return Int64(truncatingIfNeeded: Int8(bitPattern: byte << 1) >> 1)
    }
    return try signed(bits: 64)
  }

  /// A 33-bit signed integer, as block types and heap types are written.
  package mutating func s33() throws(ModuleError) -> Int64 { try signed(bits: 33) }

  @inline(never) private mutating func unsigned(bits: Int) throws(ModuleError) -> UInt64 {
    if let (payload, _) = shortNumber(bits: bits) { return payload }
    var result: UInt64 = 0
    var shift = 0
    while true {
      let byte = try byte()
      let width = bits &- shift
      if width < 7, (byte & 0x7F) >> UInt8(width) != 0 { throw malformed("integer too large", at: position &- 1) }
      result |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte < 0x80 { return result }
      if width <= 7 { throw malformed("integer representation too long", at: position &- 1) }
      shift &+= 7
    }
  }

  @inline(never) private mutating func signed(bits: Int) throws(ModuleError) -> Int64 {
    if let (payload, width) = shortNumber(bits: bits) {
      let unused = Int64(64 &- width)
      return (Int64(bitPattern: payload) &<< unused) &>> unused
    }
    var result: Int64 = 0
    var shift = 0
    while true {
      let byte = try byte()
      let width = bits &- shift
      if width < 7 {
        let sign: UInt8 = 0x7F & (0xFF << UInt8(width &- 1))
        guard byte & sign == 0 || byte & sign == sign else {
          throw malformed("integer too large", at: position &- 1)
        }
      }
      result |= Int64(byte & 0x7F) << Int64(shift)
      shift &+= 7
      if byte < 0x80 {
        if shift < 64, byte & 0x40 != 0 { result |= -1 << Int64(shift) }
        return result
      }
      if width <= 7 { throw malformed("integer representation too long", at: position &- 1) }
    }
  }

  /// The bits of a number that is so short that all of them count, and how many there are; nil, and nothing is read, if it
  /// takes a closer look.
  @inline(__always) private mutating func shortNumber(bits: Int) -> (payload: UInt64, width: Int)? {
    guard remaining >= 8 else { return nil }
    let word = word()
    // The last byte's highest bit is clear.
    let ends = ~word & 0x8080_8080_8080_8080
    let count = (ends.trailingZeroBitCount &+ 1) &>> 3
    let width = count &* 7
    guard ends != 0, width <= bits else { return nil }
    advance(count)
    // The groups of seven bits move together, by twos, fours and eights.
    var payload = word & (UInt64.max &>> UInt64(64 &- count &* 8))
    payload = payload & 0x007F_007F_007F_007F | (payload & 0x7F00_7F00_7F00_7F00) &>> 1
    payload = payload & 0x0000_3FFF_0000_3FFF | (payload & 0x3FFF_0000_3FFF_0000) &>> 2
    payload = payload & 0x0000_0000_0FFF_FFFF | (payload & 0x0FFF_FFFF_0000_0000) &>> 4
    return (payload, width)
  }
}
