internal import WebAssembly

/// Why a host function does not answer Ok; what the guest gets is the status alone.
struct Refusal: Error {
  var status: Status
  var reason: String

  init(_ status: Status, _ reason: String) {
    self.status = status
    self.reason = reason
  }

  static func memory(_ what: String) -> Refusal { Refusal(.invalidMemoryAccess, "\(what) is outside of the memory") }
}

/// The guest's memory as host functions see it: every access is checked.
struct GuestMemory {
  let memory: Memory

  func contains(_ address: UInt32, _ count: UInt32) -> Bool {
    count == 0 || UInt64(address) + UInt64(count) <= UInt64(memory.byteCount)
  }

  /// Checks where bytes lie; none may lie anywhere, since SDKs pass any address for them.
  func check(_ address: UInt32, _ count: UInt32, _ what: @autoclosure () -> String = "an argument") throws {
    guard contains(address, count) else { throw Refusal.memory(what()) }
  }

  /// Checks where results are to be written.
  func checkResults(_ addresses: UInt32..., size: UInt32 = 4) throws {
    for address in addresses where !contains(address, size) { throw Refusal.memory("the place of a result") }
  }

  func load(at address: UInt32) throws -> UInt32 {
    do { return try memory.load(UInt32.self, at: UInt64(address)) } catch { throw Refusal.memory("an argument") }
  }

  func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt32) throws {
    do { try memory.store(value, at: UInt64(address)) } catch { throw Refusal.memory("the place of a result") }
  }

  /// Copies bytes out.
  func bytes(_ address: UInt32, _ count: UInt32, _ what: @autoclosure () -> String = "an argument") throws -> [UInt8] {
    guard count > 0 else { return [] }
    try check(address, count, what())
    return try memory.read(at: UInt64(address), count: Int(count))
  }

  /// The text of bytes; what is not UTF-8 in it is replaced.
  func string(_ address: UInt32, _ count: UInt32, _ what: @autoclosure () -> String = "an argument") throws -> String {
    try withBytes(address, count, what()) { ProxyWasm.string($0) }
  }

  /// Lends bytes where they lie; `body` must not call the guest.
  func withBytes<R>(
    _ address: UInt32, _ count: UInt32, _ what: @autoclosure () -> String = "an argument",
    _ body: (Span<UInt8>) throws -> R
  ) throws -> R {
    guard count > 0 else { return try body(Span()) }
    try check(address, count, what())
    return try memory.withBytes { bytes in
      try body(bytes.extracting(Int(address)..<Int(address) + Int(count)))
    }
  }

  /// Lends bytes for writing.
  func withMutableBytes<R>(
    _ address: UInt32, _ count: UInt32, _ body: (UnsafeMutableRawBufferPointer) throws -> R
  ) throws -> R {
    guard count > 0 else { return try body(UnsafeMutableRawBufferPointer(start: nil, count: 0)) }
    try check(address, count)
    return try memory.withMutableBytes { span in
      try span.withUnsafeMutableBytes { bytes in
        try body(UnsafeMutableRawBufferPointer(rebasing: bytes[Int(address)..<Int(address) + Int(count)]))
      }
    }
  }

  /// A list of pairs; one that is malformed is refused, where Envoy takes it for an empty one.
  func pairs(_ address: UInt32, _ count: UInt32, _ what: String) throws -> HeaderMap {
    try withBytes(address, count, what) { bytes in
      do throws(PairsError) {
        return try PairsEncoding.decode(bytes)
      } catch {
        throw Refusal(.badArgument, "\(what): \(error)")
      }
    }
  }

  /// Writes 0 and 0, which is how nothing is answered: the guest gets no memory for it.
  func outputNothing(_ pointer: UInt32, _ size: UInt32) throws {
    try store(UInt32(0), at: pointer)
    try store(UInt32(0), at: size)
  }
}
