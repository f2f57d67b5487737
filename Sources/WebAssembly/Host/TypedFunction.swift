/// Reads or writes one slot after another.
private struct SlotCursor {
  var place: UnsafeMutablePointer<UInt64>

  @inline(__always) mutating func read<T: WebAssemblyValue>(_: T.Type) -> T {
    defer { place += 1 }
    return T(webAssemblyBits: place.pointee)
  }

  @inline(__always) mutating func write<T: WebAssemblyValue>(_ value: T) {
    place.pointee = value.webAssemblyBits & T.webAssemblyType.mask
    place += 1
  }
}

/// The function type that Swift types stand for.
private func functionType<each P: WebAssemblyValue, each R: WebAssemblyValue>(
  _ parameters: repeat (each P).Type, results: repeat (each R).Type
) -> FunctionType {
  var type = FunctionType()
  repeat type.parameters.append((each P).webAssemblyType.valueType)
  repeat type.results.append((each R).webAssemblyType.valueType)
  return type
}

/// A host function whose body reads and writes the slots as numbers.
private func definition<each P: WebAssemblyValue, each R: WebAssemblyValue>(
  _ parameters: repeat (each P).Type, results: repeat (each R).Type,
  body: @escaping (Caller, repeat each P) throws -> (repeat each R)
) -> Imports.Definition {
  let type = functionType(repeat (each P).self, results: repeat (each R).self)
  return .host(
    HostDefinition(type: type) { caller, slots in
      var reader = SlotCursor(place: slots)
      let results = try body(caller, repeat reader.read((each P).self))
      var writer = SlotCursor(place: slots)
      repeat writer.write(each results)
    })
}

// A closure with one result is a case of its own, because type inference does not see it as a pack of one.
extension Imports {
  /// Defines a host function by a Swift closure on numbers, without result or with several as a tuple; its type follows
  /// from the closure's.
  ///
  /// An error that it throws ends the guest's run and comes out of the call that began it.
  public mutating func define<each P: WebAssemblyValue, each R: WebAssemblyValue>(
    _ module: Name, _ name: Name, _ body: @escaping @Sendable (repeat each P) throws -> (repeat each R)
  ) {
    define(
      module, name,
      definition(repeat (each P).self, results: repeat (each R).self) { (_, arguments: repeat each P) in
        try body(repeat each arguments)
      })
  }

  /// Defines a host function by a Swift closure on numbers, with one result.
  public mutating func define<each P: WebAssemblyValue, R: WebAssemblyValue>(
    _ module: Name, _ name: Name, _ body: @escaping @Sendable (repeat each P) throws -> R
  ) {
    define(
      module, name,
      definition(repeat (each P).self, results: R.self) { (_, arguments: repeat each P) in
        try body(repeat each arguments)
      })
  }

  /// Defines a host function by a Swift closure that also gets the caller, without result or with several as a tuple.
  public mutating func define<each P: WebAssemblyValue, each R: WebAssemblyValue>(
    _ module: Name, _ name: Name, _ body: @escaping @Sendable (Caller, repeat each P) throws -> (repeat each R)
  ) {
    define(module, name, definition(repeat (each P).self, results: repeat (each R).self, body: body))
  }

  /// Defines a host function by a Swift closure that also gets the caller, with one result.
  public mutating func define<each P: WebAssemblyValue, R: WebAssemblyValue>(
    _ module: Name, _ name: Name, _ body: @escaping @Sendable (Caller, repeat each P) throws -> R
  ) {
    define(module, name, definition(repeat (each P).self, results: R.self, body: body))
  }
}

extension Function {
  /// The function as a Swift closure on numbers.
  ///
  /// - Throws: ``ValueError`` when the function has another type. The closure throws what ``call(_:)`` does.
  public func typed<each P: WebAssemblyValue, each R: WebAssemblyValue>(
    as: ((repeat each P) -> (repeat each R)).Type
  ) throws(ValueError) -> (repeat each P) throws -> (repeat each R) {
    let type = functionType(repeat (each P).self, results: repeat (each R).self)
    guard self.type == type else { throw ValueError("the function has type \(self.type), not \(type)") }
    let (store, reference) = (store, reference)
    return { (arguments: repeat each P) throws -> (repeat each R) in
      try store.run(reference) { slots in
        var writer = SlotCursor(place: slots)
        repeat writer.write(each arguments)
      } results: { slots in
        var reader = SlotCursor(place: slots)
        return (repeat reader.read((each R).self))
      }
    }
  }
}

extension Instance {
  /// An exported function as a Swift closure on numbers: `try instance.function("f", as: ((Int32) -> Int64).self)`.
  ///
  /// - Throws: ``ExportError`` when there is none; ``ValueError`` when it has another type.
  public func function<each P: WebAssemblyValue, each R: WebAssemblyValue>(
    _ name: Name, as type: ((repeat each P) -> (repeat each R)).Type
  ) throws -> (repeat each P) throws -> (repeat each R) {
    try function(name).typed(as: type)
  }
}
