/// Everything that instances of modules are made of, and the machine that runs them (spec: Runtime Structure / Store).
///
/// A store and all in it belong to one thread at a time; only ``interruptHandle`` may be used from others. What is made
/// in a store lives as long as the store; for many short-lived instances, make a store for each.
public final class Store {
  public let limits: Limits

  let machine: Machine
  private var instances: [InstanceObject] = []
  private var memories: [MemoryObject] = []
  private var tables: [TableObject] = []
  private var globals: [GlobalObject] = []
  private var tags: [TagObject] = []
  private var hostFunctions: [ObjectIdentifier: FunctionReference] = [:]
  private var hostBoxes: [HostFunctionBox] = []
  private var hostValues: [AnyHashable] = []
  private var hostValueBits: [HostValueKey: UInt64] = [:]
  private var hostStates: [(type: ObjectIdentifier, state: AnyObject)] = []
  var heap: Heap

  /// Bytes of all memories, and elements of all tables.
  var memoryBytes = 0
  var tableElements = 0
  /// The exception being thrown, while its handler is looked for and until the run has ended.
  var pendingException: PendingException?
  /// The error of a host function that is ending the run.
  var pendingError: (any Error)?

  let interruption = InterruptHandle()

  /// Makes an empty store.
  ///
  /// Takes ``Limits/stackBytes`` of address space, from a store that is gone if there was one with as many.
  public init(limits: Limits = Limits()) {
    self.limits = limits
    heap = Heap(limit: limits.heapBytes)
    machine = Machine(stackBytes: limits.stackBytes, interruption: interruption)
    machine.context.pointee.store = .passUnretained(self)
  }

  deinit {
    for function in hostFunctions.values { function.deallocate() }
  }

  /// Ends the store's runs from any thread.
  public var interruptHandle: InterruptHandle { interruption }

  /// What is left of the fuel that modules made with `metersFuel` use up; never runs out by default.
  ///
  /// A unit is about one instruction. Larger values than 2⁶³ - 1 count as that.
  public var fuel: UInt64 {
    get { UInt64(machine.context.pointee.fuel) }
    set { machine.context.pointee.fuel = Int64(clamping: newValue) }
  }

  /// When runs end with ``Trap/Reason/deadlineExceeded``; nil for never.
  public var deadline: ContinuousClock.Instant? {
    didSet { interruption.setDeadline(deadline) }
  }

  /// Ends a host function that waits or works for long, when the run that called it shall end.
  ///
  /// - Throws: ``Trap`` with ``Trap/Reason/interrupted`` or ``Trap/Reason/deadlineExceeded``, which the function passes on.
  public func checkInterruption() throws(Trap) {
    if let reason = interruption.stopReason { throw Trap(Trap.Reason(reason)) }
  }

  // MARK: State of host modules

  /// What a host module keeps with the store: one object of each type.
  ///
  /// Definitions in ``Imports`` hold no state, so that they serve many stores; they find it here through their
  /// ``Caller``. Linear in the number of types, of which there are few.
  public func hostState<T: AnyObject>(_: T.Type = T.self) -> T? {
    let type = ObjectIdentifier(T.self)
    for entry in hostStates where entry.type == type { return unsafeDowncast(entry.state, to: T.self) }
    return nil
  }

  /// What the embedder of all the store's instances keeps at hand for its host functions, which find it without a search.
  package var embedderContext: UnsafeMutableRawPointer?

  /// Keeps an object with the store, in place of the one of the same type.
  public func setHostState<T: AnyObject>(_ state: T) {
    let type = ObjectIdentifier(T.self)
    hostStates.removeAll { $0.type == type }
    hostStates.append((type, state))
  }

  // MARK: Allocation

  func canAddMemory(_ bytes: Int) -> Bool { bytes <= limits.memoryBytes - memoryBytes }

  func canAddElements(_ count: Int) -> Bool { count <= limits.tableElements - tableElements }

  func addMemory(_ type: MemoryType) throws -> MemoryObject {
    let object = try MemoryObject(type, in: self)
    memories.append(object)
    return object
  }

  func addTable(_ type: TableType, initial bits: UInt64) throws -> TableObject {
    let object = try TableObject(type, initial: bits, in: self)
    tables.append(object)
    return object
  }

  func addGlobal(_ type: GlobalType, _ bits: (low: UInt64, high: UInt64)) -> GlobalObject {
    let object = GlobalObject(type, bits)
    globals.append(object)
    return object
  }

  func addTag(_ type: DefinedType) -> TagObject {
    let object = TagObject(type, in: self)
    tags.append(object)
    return object
  }

  func add(_ instance: InstanceObject) { instances.append(instance) }

  /// The function instance of a host function: one for each definition, so that its references are equal.
  func reference(to definition: HostDefinition) throws -> FunctionReference {
    if let known = hostFunctions[ObjectIdentifier(definition)] { return known }
    let box = HostFunctionBox(definition, type: try define(definition.type))
    let reference = FunctionReference.allocate(capacity: 1)
    reference.initialize(
      to: FunctionRecord(
        entry: machine.exitCode, instance: nil, typeID: box.type.id,
        argumentSlots: UInt32(definition.type.argumentSlots), index: 0, host: .passUnretained(box)))
    hostFunctions[ObjectIdentifier(definition)] = reference
    hostBoxes.append(box)
    return reference
  }

  func define(_ type: FunctionType) throws -> DefinedType {
    guard let defined = TypeRegistry.shared.define(type) else { throw LimitError("no more types can be told apart") }
    return defined
  }

  /// A host value as an object; equal values of one type are one object.
  func boxHostValue(_ value: AnyHashable) throws -> UInt64 {
    let key = HostValueKey(value)
    if let known = hostValueBits[key] { return known }
    guard
      let object = heap.allocate(kind: .host, typeID: 0, byteCount: 0, detail: UInt64(hostValues.count))
    else { throw LimitError("no room for a host value in the heap of \(limits.heapBytes) bytes") }
    let bits = UInt64(UInt(bitPattern: object))
    hostValues.append(value)
    hostValueBits[key] = bits
    return bits
  }

  func hostValue(_ bits: UInt64) -> AnyHashable? {
    guard bits & 1 == 0, let object = ObjectPointer(bitPattern: UInt(truncatingIfNeeded: bits)),
      object.pointee.kind == .host
    else { return nil }
    return hostValues[Int(object.pointee.detail)]
  }
}

/// A host value with its type: `AnyHashable` alone takes 1 and 1.0 for the same.
private struct HostValueKey: Hashable {
  let type: ObjectIdentifier
  let value: AnyHashable

  init(_ value: AnyHashable) {
    type = ObjectIdentifier(Swift.type(of: value.base))
    self.value = value
  }
}

extension FunctionType {
  /// Slots that parameters or results take, whichever are more.
  var argumentSlots: Int {
    max(parameters.reduce(0) { $0 + $1.slotCount }, results.reduce(0) { $0 + $1.slotCount })
  }
}
