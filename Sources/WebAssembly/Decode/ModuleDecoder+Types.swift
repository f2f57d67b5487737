extension ModuleDecoder {
  /// The type section: recursive groups of declarations, or lone declarations (spec: Binary Format / Types).
  mutating func typeSection() throws(ModuleError) {
    for _ in 0..<(try count(limit: limits.types, of: "types")) {
      let offset = position
      let start = syntax.types.count
      let isExplicit = features.contains(.gc) && decoder.reader.peek() == 0x4E
      if isExplicit {
        try decoder.reader.skip(1)
        let members = try count(limit: limits.recursiveGroupSize, of: "types in a recursive group")
        guard start + members <= limits.types else {
          throw ModuleError(.unsupported, at: offset, "more than \(limits.types) types")
        }
        for _ in 0..<members { syntax.types.append(try subType()) }
      } else {
        guard start < limits.types else {
          throw ModuleError(.unsupported, at: offset, "more than \(limits.types) types")
        }
        syntax.types.append(try subType())
      }
      syntax.typeGroups.append(
        ModuleSyntax.TypeGroup(members: start..<syntax.types.count, isExplicit: isExplicit, offset: offset))
    }
  }

  private mutating func subType() throws(ModuleError) -> SubType {
    guard features.contains(.gc), let form = decoder.reader.peek(), form == 0x50 || form == 0x4F else {
      return SubType(isFinal: true, supertype: nil, composite: try compositeType())
    }
    try decoder.reader.skip(1)
    let offset = position
    let supertypes = try decoder.reader.count()
    guard supertypes <= 1 else {
      throw ModuleError(.invalid, at: offset, "sub type with more than one super type")
    }
    let supertype = supertypes == 1 ? try decoder.reader.u32() : nil
    if let supertype, supertype >= HeapType.maximumIDs {
      throw ModuleError(.invalid, at: offset, "unknown type \(supertype)")
    }
    return SubType(isFinal: form == 0x4F, supertype: supertype, composite: try compositeType())
  }

  private mutating func compositeType() throws(ModuleError) -> CompositeType {
    let offset = position
    let form = try decoder.reader.byte()
    switch form {
    case 0x60:
      let parameters = try valueTypes(limit: limits.parameters, of: "parameters")
      return .function(
        FunctionType(parameters: parameters, results: try valueTypes(limit: limits.results, of: "results")))
    case 0x5F where features.contains(.gc):
      var fields: [FieldType] = []
      for _ in 0..<(try count(limit: limits.structureFields, of: "fields")) { fields.append(try fieldType()) }
      return .structure(fields)
    case 0x5E where features.contains(.gc):
      return .array(try fieldType())
    default:
      throw malformed("malformed definition type", at: offset)
    }
  }

  private mutating func valueTypes(limit: Int, of what: String) throws(ModuleError) -> [ValueType] {
    let count = try count(limit: limit, of: what)
    var types: [ValueType] = []
    types.reserveCapacity(count)
    for _ in 0..<count { types.append(try valueType()) }
    return types
  }

  private mutating func fieldType() throws(ModuleError) -> FieldType {
    let storage: StorageType
    switch decoder.reader.peek() {
    case 0x78:
      try decoder.reader.skip(1)
      storage = .i8
    case 0x77:
      try decoder.reader.skip(1)
      storage = .i16
    default:
      storage = .value(try valueType())
    }
    return FieldType(storage, isMutable: try flag(orElse: "malformed mutability"))
  }

  // MARK: External types

  mutating func globalType() throws(ModuleError) -> GlobalType {
    let value = try valueType()
    return GlobalType(value, isMutable: try flag(orElse: "malformed mutability"))
  }

  mutating func tableType() throws(ModuleError) -> TableType {
    let element = try referenceType()
    let (addressType, limits) = try sizeLimits()
    return TableType(element, limits, addressType: addressType)
  }

  mutating func memoryType() throws(ModuleError) -> MemoryType {
    let (addressType, limits) = try sizeLimits()
    return MemoryType(limits, addressType: addressType)
  }

  /// Flags (bit 0: a maximum follows; bit 2: 64-bit addresses) and sizes (spec: Binary Format / Limits).
  private mutating func sizeLimits() throws(ModuleError) -> (AddressType, SizeLimits) {
    let offset = position
    let flags = try decoder.reader.byte()
    guard flags & ~(features.contains(.memory64) ? 5 : 1) == 0 else {
      throw malformed("malformed limits flags", at: offset)
    }
    let minimum = try size()
    let maximum = flags & 1 != 0 ? try size() : nil
    return (flags & 4 != 0 ? .i64 : .i32, SizeLimits(minimum: minimum, maximum: maximum))
  }

  private mutating func size() throws(ModuleError) -> UInt64 {
    features.contains(.memory64) ? try decoder.reader.u64() : UInt64(try decoder.reader.u32())
  }
}
