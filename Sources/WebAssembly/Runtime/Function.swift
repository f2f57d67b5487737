/// A function: a guest's, or a host's (spec: Runtime Structure / Function Instances).
public struct Function: Equatable {
  public let store: Store
  let reference: FunctionReference

  init(store: Store, reference: FunctionReference) {
    self.store = store
    self.reference = reference
  }

  public static func == (a: Function, b: Function) -> Bool { a.reference == b.reference }

  var definedType: DefinedType {
    if let host = reference.pointee.host { return host.takeUnretainedValue().type }
    let object = reference.pointee.instance.unsafelyUnwrapped.pointee.object.unsafelyUnwrapped.takeUnretainedValue()
    // Not through the module's properties, which would copy all its declarations.
    let storage = object.module.storage
    return storage.loader.module.types[Int(storage.loader.module.functions[Int(reference.pointee.index)])]
  }

  public var type: FunctionType { definedType.function ?? FunctionType() }

  /// Calls the function.
  ///
  /// - Throws: ``ValueError`` when the arguments do not fit the type; ``LimitError`` when there is no room for a host value;
  ///   ``Trap``, ``WebAssemblyException``, or an error thrown by a host function that the guest called; ``ModuleError`` from a
  ///   function that ``Module/Loading`` has left for now.
  @discardableResult
  public func call(_ arguments: [Value]) throws -> [Value] {
    let type = type
    guard arguments.count == type.parameters.count else {
      throw ValueError("\(type.parameters.count) arguments expected, \(arguments.count) given")
    }
    // References are converted before anything is written: to compare host values is the host's, which may call the guest.
    let hasReferences = type.parameters.contains(where: \.isReference)
    let bits = hasReferences ? try zip(arguments, type.parameters).map { try store.slotBits($0, as: $1) } : nil
    let slots = try store.argumentPlace(reference)
    try slots.write(type.parameters) { try bits?[$0] ?? store.slotBits(arguments[$0], as: type.parameters[$0]) }
    try store.runInPlace(reference)
    return store.values(slots, types: type.results)
  }

  @discardableResult
  public func callAsFunction(_ arguments: Value...) throws -> [Value] { try call(arguments) }
}
