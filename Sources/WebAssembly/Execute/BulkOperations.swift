// Bulk operations on memories, tables and segments (spec: Table and Memory Instructions). Each returns zero or the
// status to end with. Work is done in parts, between which a stop is looked for.

/// The bytes or elements that are worked on between two looks at the stop flag.
private let chunk = 16 << 20

/// Which operation a `bulk` or `drop` instruction is.
enum BulkOperation: UInt16, CaseIterable {
  case memoryFill, memoryCopy, memoryInit, tableFill, tableCopy, tableInit
  case dataDrop, elementDrop
}

@inline(never)
func performBulk(_ pc: PC, _ fp: FP, _ ctx: ContextPointer) -> Int {
  let (a, b, c) = (fp[slot(pc, 8)], fp[slot(pc, 10)], fp[slot(pc, 12)])
  let (first, second) = (int32(pc, 16), int32(pc, 20))
  switch BulkOperation(rawValue: pc.load(fromByteOffset: 14, as: UInt16.self)) {
  case .memoryFill: return fillMemory(first, a, b, c, ctx)
  case .memoryCopy: return copyMemory(first, second, a, b, c, ctx)
  case .memoryInit: return initializeMemory(first, second, a, b, c, ctx)
  case .tableFill: return fillTable(first, a, b, c, ctx)
  case .tableCopy: return copyTable(first, second, a, b, c, ctx)
  case .tableInit: return initializeTable(first, second, a, b, c, ctx)
  case .dataDrop, .elementDrop, nil: return 0
  }
}

@inline(never)
func performDrop(_ pc: PC, _ ctx: ContextPointer) {
  let object = ctx.context.object
  switch BulkOperation(rawValue: pc.load(fromByteOffset: 14, as: UInt16.self)) {
  case .dataDrop: object.dropData(int32(pc, 8))
  default: object.dropElements(int32(pc, 8))
  }
}

/// Whether `count` things from `start` on are inside `size`.
private func isInside(_ start: UInt64, _ count: UInt64, _ size: UInt64) -> Bool {
  count <= size && start <= size - count
}

/// Calls `body` for each part, as an offset and a count, from the end if asked to.
private func inChunks(
  _ count: UInt64, backwards: Bool, _ ctx: ContextPointer, _ body: (_ offset: Int, _ count: Int) -> Void
) -> Int {
  var rest = Int(truncatingIfNeeded: count)
  var offset = 0
  while rest > 0 {
    let part = min(rest, chunk)
    rest -= part
    body(backwards ? rest : offset, part)
    offset += part
    let stop = ctx.stopReason
    if rest > 0, stop != 0 { return stop }
  }
  return 0
}

private func fillMemory(_ memory: Int, _ start: UInt64, _ value: UInt64, _ count: UInt64, _ ctx: ContextPointer) -> Int
{
  let record = ctx.context.pointee.memories[memory]
  guard isInside(start, count, record.pointee.byteCount) else { return TrapCode.memoryOutOfBounds.rawValue }
  let place = record.pointee.base + Int(start)
  return inChunks(count, backwards: false, ctx) {
    Platform.fill(place + $0, with: UInt8(truncatingIfNeeded: value), count: $1)
  }
}

private func copyMemory(
  _ destination: Int, _ source: Int, _ to: UInt64, _ from: UInt64, _ count: UInt64, _ ctx: ContextPointer
) -> Int {
  let memories = ctx.context.pointee.memories
  let (target, origin) = (memories[destination], memories[source])
  guard isInside(from, count, origin.pointee.byteCount), isInside(to, count, target.pointee.byteCount) else {
    return TrapCode.memoryOutOfBounds.rawValue
  }
  let (place, start) = (target.pointee.base + Int(to), origin.pointee.base + Int(from))
  return inChunks(count, backwards: place > start, ctx) { (place + $0).copyMemory(from: start + $0, byteCount: $1) }
}

func initializeMemory(
  _ memory: Int, _ segment: Int, _ to: UInt64, _ from: UInt64, _ count: UInt64, _ ctx: ContextPointer
) -> Int {
  let context = ctx.context
  let data = context.object.data(segment)
  guard isInside(from, count, UInt64(data.count)) else { return TrapCode.memoryOutOfBounds.rawValue }
  return context.object.module.bytes.withUnsafeBytes { bytes in
    let start = data.lowerBound + Int(from)
    return writeData(bytes[start..<start + Int(count)], to, context.pointee.memories[memory], ctx)
  }
}

/// Writes bytes to a memory from an address on: all of them, or none if there is no room.
func writeData(
  _ bytes: Slice<UnsafeRawBufferPointer>, _ to: UInt64, _ record: UnsafeMutablePointer<MemoryRecord>,
  _ ctx: ContextPointer
) -> Int {
  let count = UInt64(bytes.count)
  guard isInside(to, count, record.pointee.byteCount) else { return TrapCode.memoryOutOfBounds.rawValue }
  let place = record.pointee.base + Int(to)
  let bytes = UnsafeRawBufferPointer(rebasing: bytes)
  return inChunks(count, backwards: false, ctx) { offset, count in
    let part = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
    UnsafeMutableRawBufferPointer(start: place + offset, count: count).copyMemory(from: part)
  }
}

/// The old size in pages, or -1 in the width of the memory's addresses.
@inline(never)
func growMemory(_ memory: Int, _ pages: UInt64, _ ctx: ContextPointer) -> UInt64 {
  guard let object = ctx.context.pointee.memories[memory].pointee.object?.takeUnretainedValue() else { return 0 }
  return object.grow(by: pages) ?? (object.type.addressType == .i32 ? UInt64(UInt32.max) : .max)
}

/// The old number of elements, or -1 in the width of the table's addresses.
@inline(never)
func growTable(_ table: Int, _ value: UInt64, _ count: UInt64, _ ctx: ContextPointer) -> UInt64 {
  let object = ctx.context.pointee.tables[table].pointee.object.takeUnretainedValue()
  return object.grow(by: count, with: value) ?? (object.type.addressType == .i32 ? UInt64(UInt32.max) : .max)
}

private func fillTable(_ table: Int, _ start: UInt64, _ value: UInt64, _ count: UInt64, _ ctx: ContextPointer) -> Int {
  let record = ctx.context.pointee.tables[table]
  guard isInside(start, count, record.pointee.count) else { return TrapCode.tableOutOfBounds.rawValue }
  let place = record.pointee.elements + Int(start)
  return inChunks(count, backwards: false, ctx) { (place + $0).update(repeating: value, count: $1) }
}

private func copyTable(
  _ destination: Int, _ source: Int, _ to: UInt64, _ from: UInt64, _ count: UInt64, _ ctx: ContextPointer
) -> Int {
  let tables = ctx.context.pointee.tables
  let (target, origin) = (tables[destination], tables[source])
  guard isInside(from, count, origin.pointee.count), isInside(to, count, target.pointee.count) else {
    return TrapCode.tableOutOfBounds.rawValue
  }
  let (place, start) = (target.pointee.elements + Int(to), origin.pointee.elements + Int(from))
  return inChunks(count, backwards: place > start, ctx) { (place + $0).update(from: start + $0, count: $1) }
}

func initializeTable(
  _ table: Int, _ segment: Int, _ to: UInt64, _ from: UInt64, _ count: UInt64, _ ctx: ContextPointer
) -> Int {
  let context = ctx.context
  let record = context.pointee.tables[table]
  let elements = context.object.elements(segment)
  guard isInside(from, count, UInt64(elements.count)), isInside(to, count, record.pointee.count) else {
    return TrapCode.tableOutOfBounds.rawValue
  }
  let place = record.pointee.elements + Int(to)
  return inChunks(count, backwards: false, ctx) { offset, count in
    for index in offset..<(offset + count) { place[index] = elements[Int(from) + index] }
  }
}

/// A new array of default values; nil when the heap is exhausted.
@inline(never)
func makeArray(type index: Int, length: UInt64, _ ctx: ContextPointer) -> ObjectPointer? {
  let type = ctx.context.object.module.declarations.types[index]
  guard case .array(let field) = type.composite else { return nil }
  let (bytes, overflow) = length.multipliedReportingOverflow(by: UInt64(field.storage.byteCount))
  guard !overflow, let count = Int(exactly: bytes) else { return nil }
  return ctx.context.store.heap.allocate(kind: .array, typeID: type.id, byteCount: count, detail: length)
}

extension StorageType {
  /// Bytes of a field in an object.
  var byteCount: Int {
    switch self {
    case .i8: 1
    case .i16: 2
    case .value(.i32), .value(.f32): 4
    case .value(let type): type.slotCount * 8
    }
  }
}

extension UnsafeMutablePointer<Context> {
  /// The running instance's object.
  fileprivate var object: InstanceObject {
    pointee.instance.pointee.object.unsafelyUnwrapped.takeUnretainedValue()
  }
}
