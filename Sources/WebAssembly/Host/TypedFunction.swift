// Functions as Swift closures on numbers. What is generic here is inlinable: across modules it would else work with packs
// that are made at each call, which costs more than many a host function.

/// Reads or writes one slot after another.
///
/// Where it is used with a pack, each element costs one call through its type's witness table, as the compiler unrolls no
/// such loop. So what `write` gets are bits, and what it has to know of the types is found out once.
@usableFromInline
struct SlotCursor {
  @usableFromInline var place: UnsafeMutablePointer<UInt64>
  /// A bit for each slot to be written, from the lowest: whether its upper half is to be clear.
  @usableFromInline var halves: UInt64

  @inlinable init(place: UnsafeMutablePointer<UInt64>, halves: UInt64 = 0) {
    self.place = place
    self.halves = halves
  }

  @inlinable @inline(__always)
  mutating func read<T: WebAssemblyValue>(_: T.Type) -> T {
    defer { place += 1 }
    return T(webAssemblyBits: place.pointee)
  }

  @inlinable @inline(__always)
  mutating func write(_ bits: UInt64) {
    place.pointee = halves & 1 == 0 ? bits : bits & UInt64(UInt32.max)
    place += 1
    halves >>= 1
  }
}

/// Which slots have their upper halves clear, for ``SlotCursor``.
@usableFromInline
func halves(_ types: [ValueType]) -> UInt64 {
  precondition(types.count <= 64, "a closure takes and returns 64 numbers at most")
  return types.reversed().reduce(0) { $0 << 1 | ($1 == .i32 || $1 == .f32 ? 1 : 0) }
}

/// The function type that Swift types stand for.
@usableFromInline
func typeOnSlots<each P: WebAssemblyValue, each R: WebAssemblyValue>(
  _ parameters: repeat (each P).Type, results: repeat (each R).Type
) -> FunctionType {
  var type = FunctionType()
  repeat type.parameters.append((each P).webAssemblyType.valueType)
  repeat type.results.append((each R).webAssemblyType.valueType)
  return type
}

// A closure with one result is a case of its own, because type inference does not see it as a pack of one.
extension Imports {
  /// Defines a host function by a Swift closure on numbers, without result or with several as a tuple; its type follows
  /// from the closure's.
  ///
  /// An error that it throws ends the guest's run and comes out of the call that began it.
  @inlinable
  public mutating func define<each P: WebAssemblyValue, each R: WebAssemblyValue>(
    _ module: Name, _ name: Name, _ body: @escaping @Sendable (repeat each P) throws -> (repeat each R)
  ) {
    define(module, name) { (_: Caller, arguments: repeat each P) in try body(repeat each arguments) }
  }

  /// Defines a host function by a Swift closure on numbers, with one result.
  @inlinable
  public mutating func define<each P: WebAssemblyValue, R: WebAssemblyValue>(
    _ module: Name, _ name: Name, _ body: @escaping @Sendable (repeat each P) throws -> R
  ) {
    define(module, name) { (_: Caller, arguments: repeat each P) -> R in try body(repeat each arguments) }
  }

  /// Defines a host function by a Swift closure that also gets the caller, without result or with several as a tuple.
  @inlinable
  public mutating func define<each P: WebAssemblyValue, each R: WebAssemblyValue>(
    _ module: Name, _ name: Name, _ body: @escaping @Sendable (Caller, repeat each P) throws -> (repeat each R)
  ) {
    let type = typeOnSlots(repeat (each P).self, results: repeat (each R).self)
    let halves = halves(type.results)
    define(module, name, type: type) { (caller: Caller, slots: UnsafeMutablePointer<UInt64>) in
      var reader = SlotCursor(place: slots)
      let results = try body(caller, repeat reader.read((each P).self))
      var writer = SlotCursor(place: slots, halves: halves)
      repeat writer.write((each results).webAssemblyBits)
    }
  }

  /// Defines a host function by a Swift closure that also gets the caller, with one result.
  @inlinable
  public mutating func define<each P: WebAssemblyValue, R: WebAssemblyValue>(
    _ module: Name, _ name: Name, _ body: @escaping @Sendable (Caller, repeat each P) throws -> R
  ) {
    let type = typeOnSlots(repeat (each P).self, results: R.self)
    define(module, name, type: type) { (caller: Caller, slots: UnsafeMutablePointer<UInt64>) in
      var reader = SlotCursor(place: slots)
      let result = try body(caller, repeat reader.read((each P).self))
      slots.pointee = result.webAssemblyBits & R.webAssemblyType.mask
    }
  }

  /// Defines a host function whose body reads its arguments' slots, and writes the results' in their place.
  @usableFromInline
  package mutating func define(
    _ module: Name, _ name: Name, type: FunctionType,
    slots body: @escaping @Sendable (Caller, UnsafeMutablePointer<UInt64>) throws -> Void
  ) {
    define(module, name, .host(HostDefinition(type: type, body: body)))
  }
}

/// A function whose arguments and results are slots.
@usableFromInline
package struct SlotFunction {
  let store: Store
  let reference: FunctionReference

  /// Where its arguments are to be written before the call, and its results to be read before the next.
  @usableFromInline
  package func slots() throws -> UnsafeMutablePointer<UInt64> { try store.argumentPlace(reference) }

  /// Calls it with the arguments that are in their place.
  ///
  /// - Throws: what ``Function/call(_:)`` does.
  @usableFromInline
  package func call() throws { try store.runInPlace(reference) }
}

extension Function {
  /// The function without the check of types that ``typed(as:)`` makes.
  package var onSlots: SlotFunction { SlotFunction(store: store, reference: reference) }

  /// The function on slots, if it has a type.
  @usableFromInline
  func onSlots(_ type: FunctionType) throws(ValueError) -> SlotFunction {
    guard self.type == type else { throw ValueError("the function has type \(self.type), not \(type)") }
    return onSlots
  }

  /// The function as a Swift closure on numbers, without result or with several as a tuple.
  ///
  /// - Throws: ``ValueError`` when the function has another type. The closure throws what ``call(_:)`` does.
  @inlinable
  public func typed<each P: WebAssemblyValue, each R: WebAssemblyValue>(
    as: ((repeat each P) -> (repeat each R)).Type
  ) throws(ValueError) -> (repeat each P) throws -> (repeat each R) {
    let type = typeOnSlots(repeat (each P).self, results: repeat (each R).self)
    let function = try onSlots(type)
    let halves = halves(type.parameters)
    return { (arguments: repeat each P) throws -> (repeat each R) in
      let slots = try function.slots()
      var writer = SlotCursor(place: slots, halves: halves)
      repeat writer.write((each arguments).webAssemblyBits)
      try function.call()
      var reader = SlotCursor(place: slots)
      return (repeat reader.read((each R).self))
    }
  }

  /// The function as a Swift closure on numbers, with one result.
  ///
  /// - Throws: ``ValueError`` when the function has another type. The closure throws what ``call(_:)`` does.
  @inlinable
  public func typed<each P: WebAssemblyValue, R: WebAssemblyValue>(
    as: ((repeat each P) -> R).Type
  ) throws(ValueError) -> (repeat each P) throws -> R {
    let type = typeOnSlots(repeat (each P).self, results: R.self)
    let function = try onSlots(type)
    let halves = halves(type.parameters)
    return { (arguments: repeat each P) throws -> R in
      let slots = try function.slots()
      var writer = SlotCursor(place: slots, halves: halves)
      repeat writer.write((each arguments).webAssemblyBits)
      try function.call()
      return R(webAssemblyBits: slots.pointee)
    }
  }
}

extension Instance {
  /// An exported function as a Swift closure on numbers: `try instance.function("f", as: ((Int32) -> Int64).self)`.
  ///
  /// - Throws: ``ExportError`` when there is none; ``ValueError`` when it has another type.
  @inlinable
  public func function<each P: WebAssemblyValue, each R: WebAssemblyValue>(
    _ name: Name, as type: ((repeat each P) -> (repeat each R)).Type
  ) throws -> (repeat each P) throws -> (repeat each R) {
    try function(name).typed(as: type)
  }
  /// An exported function with one result as a Swift closure on numbers.
  ///
  /// - Throws: as for several results.
  @inlinable
  public func function<each P: WebAssemblyValue, R: WebAssemblyValue>(
    _ name: Name, as type: ((repeat each P) -> R).Type
  ) throws -> (repeat each P) throws -> R {
    try function(name).typed(as: type)
  }
}
