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
  private let view: MemoryView

  init(_ memory: Memory) { view = memory.view }

  var byteCount: Int { view.byteCount }

  func contains(_ address: UInt32, _ count: UInt32) -> Bool {
    count == 0 || UInt64(address) + UInt64(count) <= UInt64(view.byteCount)
  }

  /// Checks where bytes lie; none may lie anywhere, since SDKs pass any address for them.
  func check(_ address: UInt32, _ count: UInt32, _ what: @autoclosure () -> String = "an argument") throws {
    guard contains(address, count) else { throw Refusal.memory(what()) }
  }

  /// Checks where results of 32 bits are to be written.
  func checkResults(_ first: UInt32, _ second: UInt32? = nil, _ third: UInt32? = nil) throws {
    guard contains(first, 4), contains(second ?? first, 4), contains(third ?? first, 4) else {
      throw Refusal.memory("the place of a result")
    }
  }

  /// The bytes at checked addresses.
  private func part(_ address: UInt32, _ count: UInt32) -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(rebasing: view.bytes[Int(address)..<Int(address) + Int(count)])
  }

  func load(at address: UInt32) throws -> UInt32 {
    guard contains(address, 4) else { throw Refusal.memory("an argument") }
    return UInt32(littleEndian: view.bytes.loadUnaligned(fromByteOffset: Int(address), as: UInt32.self))
  }

  func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt32) throws {
    guard contains(address, UInt32(MemoryLayout<T>.size)) else { throw Refusal.memory("the place of a result") }
    view.bytes.storeBytes(of: value.littleEndian, toByteOffset: Int(address), as: T.self)
  }

  /// Copies bytes out.
  func bytes(_ address: UInt32, _ count: UInt32, _ what: @autoclosure () -> String = "an argument") throws -> [UInt8] {
    guard count > 0 else { return [] }
    try check(address, count, what())
    return Array(part(address, count))
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
    return try body(UnsafeRawBufferPointer(part(address, count)).bindMemory(to: UInt8.self).span)
  }

  /// Lends bytes for writing; `body` must not call the guest.
  func withMutableBytes<R>(
    _ address: UInt32, _ count: UInt32, _ body: (UnsafeMutableRawBufferPointer) throws -> R
  ) throws -> R {
    guard count > 0 else { return try body(UnsafeMutableRawBufferPointer(start: nil, count: 0)) }
    try check(address, count)
    return try body(part(address, count))
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
