extension ByteReader {
  /// The length of a vector: each element takes one byte at least, so a length beyond the bytes left is refused before
  /// anything is allocated for it.
  package mutating func count() throws(ModuleError) -> Int {
    let offset = position
    let count = Int(try u32())
    guard count <= remaining else {
      throw count > end ? malformed("length out of bounds", at: offset) : unexpectedEnd()
    }
    return count
  }

  /// A vector of bytes, as its range in the module.
  package mutating func byteRange() throws(ModuleError) -> ByteRange {
    let count = try count()
    let start = position
    try skip(count)
    return ByteRange(start..<position)
  }

  /// A name: a vector of bytes that is well-formed UTF-8 (spec: Binary Format / Names).
  package mutating func name() throws(ModuleError) -> Name {
    let range = try byteRange()
    guard isUTF8(range) else { throw malformed("malformed UTF-8 encoding", at: range.lowerBound) }
    return Name(validated: bytes(range))
  }
}

/// Well-formedness of UTF-8, as the Unicode standard's table 3-7 has it: shortest forms, no surrogates, at most U+10FFFF.
package enum UTF8Validation {
  package static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    /// Takes the next byte if it lies in `range`.
    func take(_ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      guard index < bytes.count, range.contains(bytes[index]) else { return false }
      index &+= 1
      return true
    }
    while index < bytes.count {
      let lead = bytes[index]
      index &+= 1
      let isValid =
        switch lead {
        case 0x00...0x7F: true
        case 0xC2...0xDF: take()
        case 0xE0: take(0xA0...0xBF) && take()
        case 0xED: take(0x80...0x9F) && take()
        case 0xE1...0xEF: take() && take()
        case 0xF0: take(0x90...0xBF) && take() && take()
        case 0xF1...0xF3: take() && take() && take()
        case 0xF4: take(0x80...0x8F) && take() && take()
        default: false
        }
      guard isValid else { return false }
    }
    return true
  }
}
