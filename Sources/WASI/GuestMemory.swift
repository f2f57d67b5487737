import WebAssembly

/// The guest's memory as calls see it: every access is checked, and fails with ``Errno/badAddress``.
struct GuestMemory {
  let memory: Memory

  /// Checks that a range lies in the memory.
  func check(_ address: UInt32, count: Int) throws(Errno) {
    guard UInt64(address) + UInt64(count) <= UInt64(memory.byteCount) else { throw .badAddress }
  }

  func load<T: FixedWidthInteger & BitwiseCopyable>(_: T.Type = T.self, at address: UInt32) throws(Errno) -> T {
    do { return try memory.load(T.self, at: UInt64(address)) } catch { throw .badAddress }
  }

  func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt32) throws(Errno) {
    do { try memory.store(value, at: UInt64(address)) } catch { throw .badAddress }
  }

  /// Copies bytes out; not more of them than the memory has.
  func read(at address: UInt32, count: UInt32) throws(Errno) -> [UInt8] {
    do { return try memory.read(at: UInt64(address), count: Int(count)) } catch { throw .badAddress }
  }

  func write(_ bytes: [UInt8], at address: UInt32) throws(Errno) {
    do { try memory.write(bytes, at: UInt64(address)) } catch { throw .badAddress }
  }

  /// A path: well-formed UTF-8.
  func path(at address: UInt32, count: UInt32) throws(Errno) -> [UInt8] {
    try check(address, count: Int(count))
    guard count <= PathResolver.pathLimit else { throw .nameTooLong }
    let path = try read(at: address, count: count)
    guard String(validating: path, as: UTF8.self) != nil else { throw .illegalByteSequence }
    return path
  }

  /// Calls `body` with a range of the memory, which stays where it is meanwhile.
  func withBytes<R>(
    at address: UInt32, count: UInt32, _ body: (UnsafeMutableRawBufferPointer) throws -> R
  ) throws -> R {
    try check(address, count: Int(count))
    return try memory.withMutableBytes { span in
      try span.withUnsafeMutableBytes { bytes in
        let start = Int(address)
        return try body(UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + Int(count)]))
      }
    }
  }

  /// How many vectors one call looks at; more make it a short read or write, which is always allowed.
  static let vectorLimit: UInt32 = 1024

  /// Calls `body` with each buffer of a list of pointers and lengths until it takes less than all of one; returns how many
  /// bytes were taken (WASI preview 1: `iovec_array`, `ciovec_array`).
  ///
  /// All buffers are checked before the first is used.
  func forEachVector(
    at address: UInt32, count: UInt32, _ body: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> UInt32 {
    let size = 8
    try check(address, count: Int(count) * size)
    let count = min(count, Self.vectorLimit)
    func vector(_ index: UInt32) throws(Errno) -> (address: UInt32, count: UInt32) {
      let place = address + index * UInt32(size)
      return (try load(at: place), try load(at: place + 4))
    }
    var total: UInt64 = 0
    for index in 0..<count {
      let vector = try vector(index)
      try check(vector.address, count: Int(vector.count))
      total += UInt64(vector.count)
    }
    guard total <= UInt32.max else { throw Errno.invalidArgument }
    var taken: UInt32 = 0
    for index in 0..<count {
      let vector = try vector(index)
      guard vector.count > 0 else { continue }
      do {
        let part = try withBytes(at: vector.address, count: vector.count, body)
        taken += UInt32(part)
        if part < Int(vector.count) { break }
      } catch let error as Errno {
        // What was taken before is not lost: the next call meets the error again.
        if taken > 0 { break }
        throw error
      }
    }
    return taken
  }
}
