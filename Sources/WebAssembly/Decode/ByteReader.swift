/// A cursor over the bytes of a module; every read is checked against the end.
///
/// The reader points into memory that it does not own, so that the decoder's loop touches no reference count. It must
/// not outlive the closure that ``reading(_:_:)`` calls. Invariant: `0 <= position <= end <= count of the bytes`.
package struct ByteReader {
  private let base: UnsafePointer<UInt8>
  /// The offset, in the module, of the byte that is read next.
  package private(set) var position: Int
  /// The offset, in the module, behind the last byte that may be read.
  package let end: Int

  private init(base: UnsafePointer<UInt8>, position: Int, end: Int) {
    self.base = base
    self.position = position
    self.end = end
  }

  /// Calls `body` with a reader of all `bytes`.
  package static func reading<Result, Failure: Error>(
    _ bytes: [UInt8], _ body: (inout ByteReader) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.withUnsafeBufferPointer { (buffer) throws(Failure) -> Result in
      guard let base = buffer.baseAddress else {
        return try withUnsafePointer(to: 0) { (empty: UnsafePointer<UInt8>) throws(Failure) -> Result in
          var reader = ByteReader(base: empty, position: 0, end: 0)
          return try body(&reader)
        }
      }
      var reader = ByteReader(base: base, position: 0, end: buffer.count)
      return try body(&reader)
    }
  }

  @inline(__always) package var isAtEnd: Bool { position == end }
  @inline(__always) package var remaining: Int { end &- position }

  /// A reader of a part of the bytes, which must lie before this reader's end.
  package func slice(_ range: ByteRange) -> ByteReader {
    precondition(range.upperBound <= end)
    return ByteReader(base: base, position: range.lowerBound, end: range.upperBound)
  }

  @inline(__always) package mutating func byte() throws(ModuleError) -> UInt8 {
    guard position < end else { throw unexpectedEnd() }
    let byte = base[position]
    position &+= 1
    return byte
  }

  /// The next byte, which stays unread; nil at the end.
  @inline(__always) package func peek() -> UInt8? { position < end ? base[position] : nil }

  /// The next eight bytes, the first one lowest, which the caller knows to be there.
  @inline(__always) func word() -> UInt64 {
    assert(remaining >= 8)
    return UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
  }

  /// Passes over bytes that the caller knows to be there.
  @inline(__always) mutating func advance(_ count: Int) {
    assert(count <= remaining)
    position &+= count
  }

  @inline(__always) package mutating func skip(_ count: Int) throws(ModuleError) {
    guard count <= remaining else { throw unexpectedEnd() }
    position &+= count
  }

  /// A little-endian integer of fixed width.
  @inline(__always)
  package mutating func fixed<T: FixedWidthInteger & BitwiseCopyable>(_: T.Type) throws(ModuleError) -> T {
    guard MemoryLayout<T>.size <= remaining else { throw unexpectedEnd() }
    let value = UnsafeRawPointer(base + position).loadUnaligned(as: T.self)
    position &+= MemoryLayout<T>.size
    return T(littleEndian: value)
  }

  /// The bytes of a range, which must lie before this reader's end.
  package func bytes(_ range: ByteRange) -> [UInt8] {
    precondition(range.upperBound <= end)
    return Array(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// Whether a range of bytes, which must lie before this reader's end, is well-formed UTF-8.
  func isUTF8(_ range: ByteRange) -> Bool {
    precondition(range.upperBound <= end)
    return UTF8Validation.isValid(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  // MARK: Faults

  @inline(never) func malformed(_ reason: String, at offset: Int? = nil) -> ModuleError {
    ModuleError(.malformed, at: offset ?? position, reason)
  }

  @inline(never) func unexpectedEnd() -> ModuleError { malformed("unexpected end of section or function") }
}
