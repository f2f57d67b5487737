/// The storage of a module instance: the record for the interpreter, and what its parts are.
final class InstanceObject {
  let module: Module
  let record: UnsafeMutablePointer<InstanceRecord>
  /// The records of the module's own functions.
  private let ownFunctions: UnsafeMutablePointer<FunctionRecord>
  var tables: [TableObject] = []
  var memories: [MemoryObject] = []
  var globals: [GlobalObject] = []
  var tags: [TagObject] = []
  private var elementSegments: [[UInt64]] = []
  private var droppedData = BitSet()

  /// Makes an instance with its own functions; imported ones and all else are for the linker to set.
  init(_ module: Module, in store: Store) {
    self.module = module
    let declarations = module.declarations
    let imported = declarations.importedFunctionCount
    let own = declarations.functions.count - imported
    ownFunctions = .allocate(capacity: max(own, 1))
    record = .allocate(capacity: 1)
    record.initialize(
      to: .allocating(
        functions: declarations.functions.count, tables: declarations.tables.count,
        memories: declarations.memories.count, globals: declarations.globals.count, tags: declarations.tags.count,
        memory0: store.machine.emptyMemory, object: nil))
    record.pointee.object = .passUnretained(self)
    let types = module.storage.loader.context.types
    let entries = module.code.entries
    for index in 0..<own {
      let type = types.entries[Int(declarations.functions[imported + index])]
      (ownFunctions + index).initialize(
        to: FunctionRecord(
          entry: entries[index], instance: record, typeID: type.id,
          argumentSlots: UInt32(types.argumentSlots(type)), index: UInt32(imported + index), host: nil))
      record.pointee.functions[imported + index] = ownFunctions + index
    }
  }

  deinit {
    record.pointee.deallocateLists()
    record.deallocate()
    ownFunctions.deallocate()
  }

  /// Translates one of the module's own functions, unless another instance has; from now on it is entered there.
  func translate(_ function: Int) throws(ModuleError) -> PC {
    let entry = try module.entry(ofFunction: function)
    ownFunctions[function].entry = entry
    return entry
  }

  func append(_ table: TableObject) {
    record.pointee.tables[tables.count] = table.record
    tables.append(table)
  }

  func append(_ memory: MemoryObject) {
    record.pointee.memories[memories.count] = memory.record
    if memories.isEmpty { record.pointee.memory0 = memory.record }
    memories.append(memory)
  }

  func append(_ global: GlobalObject) {
    record.pointee.globals[globals.count] = global.cell
    globals.append(global)
  }

  func append(_ tag: TagObject) {
    record.pointee.tags[tags.count] = tag.record
    tags.append(tag)
  }

  func append(elements: [UInt64]) { elementSegments.append(elements) }

  /// The references of an element segment; none once it is dropped.
  func elements(_ segment: Int) -> [UInt64] { elementSegments[segment] }

  func dropElements(_ segment: Int) { elementSegments[segment] = [] }

  /// Where the module's bytes hold a data segment; nothing once it is dropped.
  func data(_ segment: Int) -> Range<Int> {
    let range = module.declarations.data[segment].bytes.range
    return droppedData.contains(segment) ? range.lowerBound..<range.lowerBound : range
  }

  func dropData(_ segment: Int) { droppedData.insert(segment) }

  /// Drops the active ones among the first `count` data segments.
  func dropActiveData(before count: Int) {
    let segments = module.declarations.data
    // One access to the set, not one for each segment.
    func drop(_ dropped: inout BitSet) {
      for index in 0..<count where segments[index].isActive { dropped.insert(index) }
    }
    drop(&droppedData)
  }
}

extension TypeTable {
  /// Slots that parameters or results take, whichever are more.
  func argumentSlots(_ type: Entry) -> Int {
    func slots(_ list: TypeList) -> Int {
      (0..<list.count).reduce(0) { $0 + list.type($1, in: self).slotCount }
    }
    return max(slots(type.parameters), slots(type.results))
  }
}

/// A module instance (spec: Runtime Structure / Module Instances).
public struct Instance: Equatable {
  public let store: Store
  let object: InstanceObject

  init(store: Store, object: InstanceObject) {
    self.store = store
    self.object = object
  }

  /// The instance with a record; nil for the one that stands for no instance.
  init?(record: UnsafeMutablePointer<InstanceRecord>, in store: Store) {
    guard let object = record.pointee.object?.takeUnretainedValue() else { return nil }
    self.init(store: store, object: object)
  }

  public static func == (a: Instance, b: Instance) -> Bool { a.object === b.object }

  public var module: Module { object.module }

  /// All exports, in the module's order.
  public var exports: [(name: Name, value: External)] {
    module.declarations.exports.map { ($0.name, external($0)) }
  }

  /// The export with a name.
  public func export(_ name: Name) -> External? {
    object.module.storage.loader.module.export(name).map(external)
  }

  /// The memory exported as "memory", which host interfaces such as WASI work on by convention.
  ///
  /// Constant time, without a look-up by name.
  public var defaultMemory: Memory? {
    object.module.storage.defaultMemory.map { Memory(store: store, object: object.memories[$0]) }
  }

  private func external(_ export: ModuleDeclarations.Export) -> External {
    let index = Int(export.index)
    return switch export.kind {
    case .function: .function(Function(store: store, reference: object.record.pointee.functions[index]))
    case .table: .table(Table(store: store, object: object.tables[index]))
    case .memory: .memory(Memory(store: store, object: object.memories[index]))
    case .global: .global(Global(store: store, object: object.globals[index]))
    case .tag: .tag(Tag(store: store, object: object.tags[index]))
    }
  }
}

extension Instance {
  /// The exported function with a name.
  ///
  /// - Throws: ``ExportError`` when there is none.
  public func function(_ name: Name) throws(ExportError) -> Function {
    guard case .function(let value) = export(name) else { throw ExportError(name: name, kind: "function") }
    return value
  }

  /// The exported memory with a name.
  ///
  /// - Throws: ``ExportError`` when there is none.
  public func memory(_ name: Name) throws(ExportError) -> Memory {
    guard case .memory(let value) = export(name) else { throw ExportError(name: name, kind: "memory") }
    return value
  }

  /// The exported table with a name.
  ///
  /// - Throws: ``ExportError`` when there is none.
  public func table(_ name: Name) throws(ExportError) -> Table {
    guard case .table(let value) = export(name) else { throw ExportError(name: name, kind: "table") }
    return value
  }

  /// The exported global with a name.
  ///
  /// - Throws: ``ExportError`` when there is none.
  public func global(_ name: Name) throws(ExportError) -> Global {
    guard case .global(let value) = export(name) else { throw ExportError(name: name, kind: "global") }
    return value
  }

  /// The exported tag with a name.
  ///
  /// - Throws: ``ExportError`` when there is none.
  public func tag(_ name: Name) throws(ExportError) -> Tag {
    guard case .tag(let value) = export(name) else { throw ExportError(name: name, kind: "tag") }
    return value
  }
}

/// An export that is not there, or is something else.
public struct ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  public var name: Name
  /// What was asked for: "function", "memory" and so on.
  public var kind: String

  package init(name: Name, kind: String) {
    self.name = name
    self.kind = kind
  }

  public var description: String { "no exported \(kind) \"\(name)\"" }
}
