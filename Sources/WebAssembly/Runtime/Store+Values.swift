extension Store {
  /// The slots' contents for a value of the host's.
  ///
  /// - Throws: ``ValueError`` when the value is not of the type; ``LimitError`` when a boxed host value finds no room.
  func slotBits(_ value: Value, as type: ValueType) throws -> (low: UInt64, high: UInt64) {
    switch (value, type) {
    case (.i32(let value), .i32): return (value.slotBits, 0)
    case (.i64(let value), .i64): return (value.slotBits, 0)
    case (.f32(let value), .f32): return (value.slotBits, 0)
    case (.f64(let value), .f64): return (value.slotBits, 0)
    case (.v128(let value), .v128): return (value.low, value.high)
    case (.reference(let reference), _) where type.isReference: return (try referenceBits(reference, as: type), 0)
    default: throw ValueError("\(value) is not of type \(type)")
    }
  }

  private func referenceBits(_ reference: Reference, as type: ValueType) throws -> UInt64 {
    let heap = type.heapType ?? .any
    let registry = TypeRegistry.shared
    switch reference {
    case .null:
      guard type.isNullable else { throw ValueError("null is not of type \(type)") }
      return 0
    case .function(let function):
      guard function.store === self else { throw ValueError("the function belongs to another store") }
      guard registry.isSubtype(.defined(id: function.reference.pointee.typeID), of: heap) else {
        throw ValueError("a function of type \(function.type) is not of type \(type)")
      }
      return UInt64(UInt(bitPattern: function.reference))
    case .extern(let value):
      guard heap == .extern || heap == .any else { throw ValueError("a host value is not of type \(type)") }
      return try boxHostValue(value)
    case .object(let object):
      guard object.store === self else { throw ValueError("the object belongs to another store") }
      // An internal reference may be passed for an external one, as `extern.convert_any` makes it one.
      guard registry.isSubtype(heapType(object.bits), of: heap == .extern ? .any : heap) else {
        throw ValueError("an object of this kind is not of type \(type)")
      }
      return object.bits
    }
  }

  /// The most special heap type of a non-null reference in the `any` or `exn` hierarchy.
  func heapType(_ bits: UInt64) -> HeapType {
    if bits & 1 == 1 { return .i31 }
    guard let object = ObjectPointer(bitPattern: UInt(truncatingIfNeeded: bits)) else { return .none }
    return switch object.pointee.kind {
    case .structure, .array: .defined(id: object.pointee.typeID)
    case .exception: .exception
    case .host: .any
    }
  }

  /// The host's view of a slot; a vector takes two.
  func value(_ slots: UnsafePointer<UInt64>, type: ValueType) -> Value {
    switch type.kind {
    case .i32: .i32(Int32(slotBits: slots[0]))
    case .i64: .i64(Int64(slotBits: slots[0]))
    case .f32: .f32(Float(slotBits: slots[0]))
    case .f64: .f64(Double(slotBits: slots[0]))
    case .v128: .v128(V128(low: slots[0], high: slots[1]))
    case .reference, .bottom: .reference(reference(slots[0], type: type))
    }
  }

  func values(_ slots: UnsafePointer<UInt64>, types: [ValueType]) -> [Value] {
    if types.isEmpty { return [] }
    var position = 0
    return types.map { type in
      defer { position += type.slotCount }
      return value(slots + position, type: type)
    }
  }

  func reference(_ bits: UInt64, type: ValueType) -> Reference {
    if bits == 0 { return .null }
    let isFunction = type.heapType.map { TypeRegistry.shared.isSubtype($0, of: .function) } ?? false
    if isFunction, let function = FunctionReference(bitPattern: UInt(truncatingIfNeeded: bits)) {
      return .function(Function(store: self, reference: function))
    }
    if type.heapType == .extern, let value = hostValue(bits) { return .extern(value) }
    return .object(ObjectReference(store: self, bits: bits))
  }
}

extension UnsafeMutablePointer<UInt64> {
  /// Writes the contents of slots, one value after another.
  @inline(__always)
  func write(_ types: [ValueType], _ bits: (Int) throws -> (low: UInt64, high: UInt64)) rethrows {
    var place = self
    for index in types.indices {
      let bits = try bits(index)
      place[0] = bits.low
      if types[index] == .v128 { place[1] = bits.high }
      place += types[index].slotCount
    }
  }
}
