/// The storage of a global: two slots, of which all but vectors use the first.
final class GlobalObject {
  let type: GlobalType
  /// Keeps the value type's identity alive.
  let valueType: DefinedType?
  let cell: UnsafeMutablePointer<UInt64>

  init(_ type: GlobalType, _ bits: (low: UInt64, high: UInt64)) {
    self.type = type
    valueType = type.value.heapType?.definedID.flatMap { TypeRegistry.shared.type(id: $0) }
    cell = .allocate(capacity: 2)
    cell[0] = bits.low
    cell[1] = bits.high
  }

  deinit { cell.deallocate() }
}

/// A global variable (spec: Runtime Structure / Global Instances).
public struct Global: Equatable {
  public let store: Store
  let object: GlobalObject

  init(store: Store, object: GlobalObject) {
    self.store = store
    self.object = object
  }

  /// Makes a global.
  ///
  /// - Throws: ``ValueError`` when the value is not of the type.
  public init(_ type: GlobalType, _ value: Value, in store: Store) throws {
    self.init(store: store, object: store.addGlobal(type, try store.slotBits(value, as: type.value)))
  }

  public static func == (a: Global, b: Global) -> Bool { a.object === b.object }

  public var type: GlobalType { object.type }
  public var value: Value { store.value(object.cell, type: object.type.value) }

  /// Changes the value.
  ///
  /// - Throws: ``ValueError`` when the global is immutable or the value is not of its type.
  public func set(_ value: Value) throws {
    guard object.type.isMutable else { throw ValueError("the global is immutable") }
    (object.cell[0], object.cell[1]) = try store.slotBits(value, as: object.type.value)
  }
}

/// The storage of a tag: its identity is its record's address.
final class TagObject {
  let type: DefinedType
  let record: UnsafeMutablePointer<TagRecord>
  unowned let store: Store

  init(_ type: DefinedType, in store: Store) {
    self.type = type
    self.store = store
    record = .allocate(capacity: 1)
    record.initialize(to: TagRecord(object: .passUnretained(self)))
  }

  deinit { record.deallocate() }

  /// The types of the values that an exception with this tag carries.
  var payload: [ValueType] { type.function?.parameters ?? [] }
}

/// A kind of exception (spec: Runtime Structure / Tag Instances).
public struct Tag: Equatable {
  public let store: Store
  let object: TagObject

  init(store: Store, object: TagObject) {
    self.store = store
    self.object = object
  }

  /// Makes a tag whose exceptions carry the type's parameters.
  ///
  /// - Throws: ``LimitError`` when no more types can be told apart.
  public init(_ type: FunctionType, in store: Store) throws {
    self.init(store: store, object: store.addTag(try store.define(type)))
  }

  public static func == (a: Tag, b: Tag) -> Bool { a.object === b.object }

  public var type: FunctionType { object.type.function ?? FunctionType() }
}
