/// The storage of a linear memory: a fixed record for the interpreter, and what growth needs.
///
/// The address space for the greatest size is reserved at the start where there is so much, so that growth does not move
/// the bytes; where there is not, growth copies into a larger reservation.
final class MemoryObject {
  let type: MemoryType
  let record: UnsafeMutablePointer<MemoryRecord>
  /// Bytes reserved from the base on, a multiple of `granularity`.
  private var reserved: Int
  /// Bytes that may be touched, from the base on.
  private var committed: Int
  private unowned let store: Store
  /// How many accesses of the host's hold the address of the bytes.
  private var pinCount = 0

  /// What commits and reservations are rounded to: at least the page size of every platform.
  private static let granularity = 64 << 10

  init(_ type: MemoryType, in store: Store) throws {
    guard type.pageSizeLog2 == 0 || type.pageSizeLog2 == 16 else {
      throw ValueError("2^\(type.pageSizeLog2) bytes are no page size of memories")
    }
    self.type = type
    self.store = store
    let maximum = min(type.limits.maximum ?? .max, Self.greatestPageCount(type))
    let minimum = type.limits.minimum
    guard minimum <= maximum else {
      throw ValueError("a memory's least size, \(minimum) pages, is more than its greatest, \(maximum)")
    }
    let limit = store.limits.memoryBytes
    guard let size = Self.bytes(minimum, type), store.canAddMemory(size) else {
      throw LimitError("memory of \(minimum) pages exceeds the limit of \(limit) bytes")
    }
    let ceiling = min(Self.bytes(maximum, type) ?? Int.max, max(limit, size))
    var reservation = Self.rounded(ceiling)
    var base = Platform.reserve(byteCount: reservation)
    if base == nil {
      reservation = Self.rounded(size)
      base = Platform.reserve(byteCount: reservation)
    }
    guard let base, Platform.commit(base, byteCount: Self.rounded(size, least: 0)) else {
      if let base { Platform.release(base, byteCount: reservation) }
      throw LimitError("no address space for a memory of \(size) bytes")
    }
    reserved = reservation
    committed = Self.rounded(size, least: 0)
    store.memoryBytes += size
    record = .allocate(capacity: 1)
    record.initialize(
      to: MemoryRecord(base: base, byteCount: UInt64(size), pageSizeLog2: type.pageSizeLog2, object: nil))
    record.pointee.object = .passUnretained(self)
  }

  deinit {
    Platform.release(record.pointee.base, byteCount: reserved)
    record.deallocate()
  }

  /// How many pages its addresses reach.
  private static func greatestPageCount(_ type: MemoryType) -> UInt64 {
    if type.addressType == .i32 { return (1 << 32) >> UInt64(type.pageSizeLog2) }
    return type.pageSizeLog2 == 0 ? .max : 1 << UInt64(64 - type.pageSizeLog2)
  }

  private static func bytes(_ pages: UInt64, _ type: MemoryType) -> Int? {
    let (bytes, overflow) = pages.multipliedReportingOverflow(by: 1 << UInt64(type.pageSizeLog2))
    return overflow ? nil : Int(exactly: bytes)
  }

  private static func rounded(_ bytes: Int, least: Int = granularity) -> Int {
    let limit = Int.max - granularity
    return max(least, (min(bytes, limit) + granularity - 1) & ~(granularity - 1))
  }

  var byteCount: Int { Int(record.pointee.byteCount) }
  var pageCount: UInt64 { record.pointee.byteCount >> UInt64(type.pageSizeLog2) }

  /// Adds pages of zeros; returns the old number of pages, or nil if a limit forbids it or memory is short.
  func grow(by pages: UInt64) -> UInt64? {
    let old = pageCount
    let (new, overflow) = old.addingReportingOverflow(pages)
    guard !overflow, new <= min(type.limits.maximum ?? .max, Self.greatestPageCount(type)),
      let size = Self.bytes(new, type),
      store.canAddMemory(size - byteCount)
    else { return nil }
    if size > reserved, !move(toReservationOf: size) { return nil }
    let needed = Self.rounded(size, least: 0)
    if needed > committed {
      guard Platform.commit(record.pointee.base + committed, byteCount: needed - committed) else { return nil }
      committed = needed
    }
    store.memoryBytes += size - byteCount
    record.pointee.byteCount = UInt64(size)
    return old
  }

  private func move(toReservationOf size: Int) -> Bool {
    guard pinCount == 0 else { return false }
    let reservation = Self.rounded(size &+ size / 2)
    guard let base = Platform.reserve(byteCount: reservation) else { return false }
    guard Platform.commit(base, byteCount: committed) else {
      Platform.release(base, byteCount: reservation)
      return false
    }
    base.copyMemory(from: record.pointee.base, byteCount: byteCount)
    Platform.release(record.pointee.base, byteCount: reserved)
    record.pointee.base = base
    reserved = reservation
    return true
  }

  /// Calls `body` with the bytes, which stay where they are meanwhile: growth that would move them fails.
  func withPinnedBytes<R>(_ body: (UnsafeMutableBufferPointer<UInt8>) throws -> R) rethrows -> R {
    pinCount += 1
    defer { pinCount -= 1 }
    return try body(
      UnsafeMutableBufferPointer(start: record.pointee.base.assumingMemoryBound(to: UInt8.self), count: byteCount))
  }
}

/// A linear memory (spec: Runtime Structure / Memory Instances).
public struct Memory: Equatable {
  public let store: Store
  let object: MemoryObject

  init(store: Store, object: MemoryObject) {
    self.store = store
    self.object = object
  }

  /// Makes a memory of its least size, filled with zeros.
  ///
  /// - Throws: ``LimitError`` when the store's limits or the address space do not allow it; ``ValueError`` when the type is
  ///   none.
  public init(_ type: MemoryType, in store: Store) throws {
    self.init(store: store, object: try store.addMemory(type))
  }

  public static func == (a: Memory, b: Memory) -> Bool { a.object === b.object }

  /// The type, with the present size as its least.
  public var type: MemoryType {
    var type = object.type
    type.limits.minimum = object.pageCount
    return type
  }

  public var byteCount: Int { object.byteCount }
  public var pageCount: UInt64 { object.pageCount }

  /// Adds pages of zeros; returns the old number of pages, or nil if a limit forbids it.
  public func grow(by pages: UInt64) -> UInt64? { object.grow(by: pages) }

  /// The bytes, for reading during the call.
  ///
  /// They do not move meanwhile: growth that would move them fails.
  public func withBytes<R>(_ body: (Span<UInt8>) throws -> R) rethrows -> R {
    try object.withPinnedBytes { try body(UnsafeBufferPointer($0).span) }
  }

  /// The bytes, for reading and writing during the call.
  ///
  /// They do not move meanwhile: growth that would move them fails.
  public func withMutableBytes<R>(_ body: (inout MutableSpan<UInt8>) throws -> R) rethrows -> R {
    try object.withPinnedBytes {
      var span = $0.mutableSpan
      return try body(&span)
    }
  }

  /// The bytes for host functions that look at them often.
  package var view: MemoryView { MemoryView(record: object.record) }

  /// The place of `count` bytes at an address.
  ///
  /// - Throws: the out-of-bounds ``Trap`` that the guest would get.
  private func place(of count: Int, at address: UInt64) throws(Trap) -> UnsafeMutableRawPointer {
    let size = object.record.pointee.byteCount
    guard count >= 0, UInt64(count) <= size, address <= size - UInt64(count) else { throw Trap(.memoryOutOfBounds) }
    return object.record.pointee.base + Int(address)
  }

  /// Reads a little-endian integer.
  ///
  /// - Throws: ``Trap`` out of bounds.
  public func load<T: FixedWidthInteger & BitwiseCopyable>(_: T.Type = T.self, at address: UInt64) throws(Trap) -> T {
    T(littleEndian: try place(of: MemoryLayout<T>.size, at: address).loadUnaligned(as: T.self))
  }

  /// Writes a little-endian integer.
  ///
  /// - Throws: ``Trap`` out of bounds.
  public func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt64) throws(Trap) {
    try place(of: MemoryLayout<T>.size, at: address).storeBytes(of: value.littleEndian, as: T.self)
  }

  /// Copies bytes out.
  ///
  /// - Throws: ``Trap`` out of bounds.
  public func read(at address: UInt64, count: Int) throws(Trap) -> [UInt8] {
    let start = try place(of: count, at: address)
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Copies bytes in.
  ///
  /// - Throws: ``Trap`` out of bounds.
  public func write(_ bytes: [UInt8], at address: UInt64) throws(Trap) {
    let start = try place(of: bytes.count, at: address)
    bytes.withUnsafeBytes { start.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(start), byteCount: $0.count) }
  }
}

/// Where a memory's bytes are, as long as its store lives, without counting references to it.
package struct MemoryView {
  let record: UnsafeMutablePointer<MemoryRecord>

  package var byteCount: Int { Int(record.pointee.byteCount) }

  /// The bytes, which the memory's growth may move.
  package var bytes: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: record.pointee.base, count: byteCount)
  }
}
