/// The storage of a table: a fixed record for the interpreter, and what growth needs.
final class TableObject {
  let type: TableType
  /// Keeps the element type's identity alive.
  let elementType: DefinedType?
  let record: UnsafeMutablePointer<TableRecord>
  private var capacity: Int
  private unowned let store: Store

  init(_ type: TableType, initial bits: UInt64, in store: Store) throws {
    guard type.limits.minimum <= type.limits.maximum ?? .max else {
      throw ValueError("a table's least size, \(type.limits.minimum), is more than its greatest")
    }
    guard let count = Int(exactly: type.limits.minimum), store.canAddElements(count) else {
      throw LimitError(
        "table of \(type.limits.minimum) elements exceeds the limit of \(store.limits.tableElements)")
    }
    guard let elements = Self.allocate(count) else { throw LimitError("no memory for a table of \(count) elements") }
    self.type = type
    self.store = store
    elementType = type.element.heapType?.definedID.flatMap { TypeRegistry.shared.type(id: $0) }
    capacity = max(count, 1)
    record = .allocate(capacity: 1)
    if bits != 0 { elements.update(repeating: bits, count: count) }
    record.initialize(to: TableRecord(elements: elements, count: UInt64(count), object: .passUnretained(self)))
    store.tableElements += count
  }

  deinit {
    Platform.free(record.pointee.elements)
    record.deallocate()
  }

  /// Room for elements, all null; nil when memory is short.
  private static func allocate(_ count: Int) -> UnsafeMutablePointer<UInt64>? {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<UInt64>.stride)
    return overflow ? nil : Platform.allocate(byteCount: bytes)?.bindMemory(to: UInt64.self, capacity: count)
  }

  var count: Int { Int(record.pointee.count) }

  /// Adds elements; returns the old number of elements, or nil if a limit forbids it or memory is short.
  func grow(by delta: UInt64, with bits: UInt64) -> UInt64? {
    let old = record.pointee.count
    let (new, overflow) = old.addingReportingOverflow(delta)
    let greatest: UInt64 = type.addressType == .i32 ? UInt64(UInt32.max) : .max
    guard !overflow, new <= min(type.limits.maximum ?? greatest, greatest), let needed = Int(exactly: new),
      store.canAddElements(Int(delta))
    else { return nil }
    if needed > capacity {
      let room = max(needed, min(capacity &* 2, store.limits.tableElements))
      guard let elements = Self.allocate(room) else { return nil }
      elements.update(from: record.pointee.elements, count: count)
      Platform.free(record.pointee.elements)
      record.pointee.elements = elements
      capacity = room
    }
    (record.pointee.elements + count).update(repeating: bits, count: Int(delta))
    store.tableElements += Int(delta)
    record.pointee.count = new
    return old
  }
}

/// A table of references (spec: Runtime Structure / Table Instances).
public struct Table: Equatable {
  public let store: Store
  let object: TableObject

  init(store: Store, object: TableObject) {
    self.store = store
    self.object = object
  }

  /// Makes a table of its least size, every element `initial`.
  ///
  /// - Throws: ``LimitError`` when the store's limits or the process's memory do not allow it; ``ValueError`` when `initial`
  ///   is not of the element type, or the type is none.
  public init(_ type: TableType, initial: Reference = .null, in store: Store) throws {
    let bits = try store.slotBits(.reference(initial), as: type.element)
    self.init(store: store, object: try store.addTable(type, initial: bits.low))
  }

  public static func == (a: Table, b: Table) -> Bool { a.object === b.object }

  /// The type, with the present size as its least.
  public var type: TableType {
    var type = object.type
    type.limits.minimum = object.record.pointee.count
    return type
  }

  public var count: UInt64 { object.record.pointee.count }

  /// Reads an element.
  ///
  /// - Throws: ``Trap`` out of bounds.
  public func get(_ index: UInt64) throws -> Reference {
    guard index < count else { throw Trap(.tableOutOfBounds) }
    return store.reference(object.record.pointee.elements[Int(index)], type: object.type.element)
  }

  /// Writes an element.
  ///
  /// - Throws: ``Trap`` out of bounds; ``ValueError`` when the reference is not of the element type.
  public func set(_ index: UInt64, to reference: Reference) throws {
    guard index < count else { throw Trap(.tableOutOfBounds) }
    object.record.pointee.elements[Int(index)] =
      try store.slotBits(.reference(reference), as: object.type.element).low
  }

  /// Adds elements; returns the old number of elements, or nil if a limit forbids it.
  ///
  /// - Throws: ``ValueError`` when the reference is not of the element type.
  public func grow(by delta: UInt64, with reference: Reference = .null) throws -> UInt64? {
    object.grow(by: delta, with: try store.slotBits(.reference(reference), as: object.type.element).low)
  }
}
