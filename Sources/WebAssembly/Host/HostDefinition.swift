/// A host function before it belongs to a store.
///
/// The body works on the slots of the arguments, which its results replace. Bodies given to ``Imports`` are `@Sendable`;
/// that of a ``Function`` made in a store stays with the store.
final class HostDefinition: @unchecked Sendable {
  typealias Body = (Caller, UnsafeMutablePointer<UInt64>) throws -> Void

  let type: FunctionType
  let body: Body

  init(type: FunctionType, body: @escaping Body) {
    self.type = type
    self.body = body
  }

  /// A body for a function on values.
  static func body(
    of type: FunctionType, _ function: @escaping (Caller, [Value]) throws -> [Value]
  ) -> Body {
    { caller, slots in
      let store = caller.store
      let results = try function(caller, store.values(slots, types: type.parameters))
      guard results.count == type.results.count else {
        throw ValueError("the host function returned \(results.count) values instead of \(type.results.count)")
      }
      try slots.write(type.results) { try store.slotBits(results[$0], as: type.results[$0]) }
    }
  }
}

/// A host function in a store, as its function record refers to it.
final class HostFunctionBox {
  /// Kept, because the store knows its functions by their definitions.
  let definition: HostDefinition
  let type: DefinedType
  let body: HostDefinition.Body

  init(_ definition: HostDefinition, type: DefinedType) {
    self.definition = definition
    self.type = type
    body = definition.body
  }
}

extension Imports {
  /// Defines a host function on values, which are checked against the type.
  ///
  /// - Parameter body: gets the caller and the arguments, and returns the results. An error that it throws ends the guest's
  ///   run and comes out of the call that began it; a ``WebAssemblyException`` can be caught by the guest.
  public mutating func define(
    _ module: Name, _ name: Name, type: FunctionType,
    _ body: @escaping @Sendable (Caller, [Value]) throws -> [Value]
  ) {
    define(module, name, .host(HostDefinition(type: type, body: HostDefinition.body(of: type, body))))
  }
}

extension Function {
  /// Makes a host function on values in a store.
  ///
  /// - Throws: ``LimitError`` when no more types can be told apart.
  public init(
    type: FunctionType, in store: Store, body: @escaping (Caller, [Value]) throws -> [Value]
  ) throws {
    let definition = HostDefinition(type: type, body: HostDefinition.body(of: type, body))
    self.init(store: store, reference: try store.reference(to: definition))
  }
}
