/// The sections in the order of the binary format (spec: Binary Format / Modules).
extension ModuleDecoder {
  mutating func importSection() throws(ModuleError) {
    let count = try count(limit: limits.imports, of: "imports")
    syntax.imports.reserveCapacity(count)
    for _ in 0..<count {
      let offset = position
      let module = try decoder.reader.name()
      let name = try decoder.reader.name()
      syntax.imports.append(
        ModuleSyntax.Import(module: module, name: name, kind: try importKind(), offset: offset))
    }
  }

  private mutating func importKind() throws(ModuleError) -> ModuleSyntax.Import.Kind {
    let offset = position
    switch try decoder.reader.byte() {
    case 0: return .function(type: try decoder.reader.u32())
    case 1: return .table(try tableType())
    case 2: return .memory(try memoryType())
    case 3: return .global(try globalType())
    case 4 where features.contains(.exceptions): return .tag(type: try tagType())
    default: throw malformed("malformed import kind", at: offset)
    }
  }

  mutating func functionSection() throws(ModuleError) {
    let count = try count(limit: limits.functions, of: "functions")
    syntax.functions.reserveCapacity(count)
    for _ in 0..<count {
      let offset = position
      syntax.functions.append(ModuleSyntax.Function(type: try decoder.reader.u32(), offset: offset))
    }
  }

  mutating func tableSection() throws(ModuleError) {
    for _ in 0..<(try count(limit: limits.tables, of: "tables")) {
      let offset = position
      let hasInitializer = features.contains(.functionReferences) && decoder.reader.peek() == 0x40
      if hasInitializer {
        try decoder.reader.skip(1)
        guard try decoder.reader.byte() == 0 else { throw malformed("malformed table", at: offset) }
      }
      let type = try tableType()
      let initializer = hasInitializer ? try expression() : nil
      syntax.tables.append(ModuleSyntax.Table(type: type, initializer: initializer, offset: offset))
    }
  }

  mutating func memorySection() throws(ModuleError) {
    for _ in 0..<(try count(limit: limits.memories, of: "memories")) {
      let offset = position
      syntax.memories.append(ModuleSyntax.Memory(type: try memoryType(), offset: offset))
    }
  }

  mutating func tagSection() throws(ModuleError) {
    for _ in 0..<(try count(limit: limits.tags, of: "tags")) {
      let offset = position
      syntax.tags.append(ModuleSyntax.Tag(type: try tagType(), offset: offset))
    }
  }

  /// An attribute, which must be zero (an exception), and a type index.
  private mutating func tagType() throws(ModuleError) -> UInt32 {
    let offset = position
    guard try decoder.reader.byte() == 0 else { throw malformed("malformed tag attribute", at: offset) }
    return try decoder.reader.u32()
  }

  mutating func globalSection() throws(ModuleError) {
    for _ in 0..<(try count(limit: limits.globals, of: "globals")) {
      let offset = position
      let type = try globalType()
      syntax.globals.append(ModuleSyntax.Global(type: type, initializer: try expression(), offset: offset))
    }
  }

  mutating func exportSection() throws(ModuleError) {
    let count = try count(limit: limits.exports, of: "exports")
    syntax.exports.reserveCapacity(count)
    for _ in 0..<count {
      let offset = position
      let name = try decoder.reader.name()
      let kindOffset = position
      guard let kind = ModuleDeclarations.Export.Kind(rawValue: try decoder.reader.byte()),
        kind != .tag || features.contains(.exceptions)
      else { throw malformed("malformed export kind", at: kindOffset) }
      let index = try decoder.reader.u32()
      syntax.exports.append(
        ModuleSyntax.Export(
          export: ModuleDeclarations.Export(name: name, kind: kind, index: index), offset: offset))
    }
  }

  mutating func elementSection() throws(ModuleError) {
    for _ in 0..<(try count(limit: limits.elementSegments, of: "element segments")) {
      syntax.elements.append(try elementSegment())
    }
  }

  /// A segment of one of eight forms.
  ///
  /// Bit 0 of the flags: not active; bit 1: an explicit table, or declarative; bit 2:
  /// expressions in place of function indices.
  private mutating func elementSegment() throws(ModuleError) -> ModuleSyntax.ElementSegment {
    let offset = position
    let flags = try decoder.reader.u32()
    guard flags < 8 else { throw malformed("malformed elements segment kind", at: offset) }
    let hasExpressions = flags & 4 != 0

    let mode: ModuleSyntax.ElementSegment.Mode
    switch flags & 3 {
    case 0: mode = .active(table: 0, offset: try expression())
    case 1: mode = .passive
    case 2:
      let table = try decoder.reader.u32()
      mode = .active(table: table, offset: try expression())
    default: mode = .declarative
    }

    // Function indices are of functions, so never null; expressions in the short form are of `funcref`.
    var type: ValueType = hasExpressions ? .funcref : .reference(.function, nullable: false)
    if flags & 3 != 0 {
      if hasExpressions {
        type = try referenceType()
      } else {
        let kindOffset = position
        guard try decoder.reader.byte() == 0 else { throw malformed("malformed element kind", at: kindOffset) }
      }
    }

    let count = try count(limit: limits.tableElements, of: "elements in a segment")
    let items: ModuleSyntax.ElementSegment.Items
    if hasExpressions {
      var expressions: [ModuleSyntax.Expression] = []
      for _ in 0..<count { expressions.append(try expression()) }
      items = .expressions(expressions)
    } else {
      var functions: [UInt32] = []
      functions.reserveCapacity(count)
      for _ in 0..<count { functions.append(try decoder.reader.u32()) }
      items = .functions(functions)
    }
    return ModuleSyntax.ElementSegment(type: type, mode: mode, items: items, offset: offset)
  }

  mutating func codeSection() throws(ModuleError) {
    let count = try count(limit: limits.functions, of: "functions")
    syntax.bodies.reserveCapacity(count)
    for _ in 0..<count {
      let offset = position
      let body = try decoder.reader.byteRange()
      guard body.count <= limits.functionBytes else {
        throw ModuleError(.unsupported, at: offset, "function body larger than \(limits.functionBytes) bytes")
      }
      syntax.bodies.append(body)
    }
  }

  mutating func dataSection() throws(ModuleError) {
    let count = try count(limit: limits.dataSegments, of: "data segments")
    syntax.data.reserveCapacity(count)
    for _ in 0..<count {
      let offset = position
      let flags = try decoder.reader.u32()
      let mode: ModuleSyntax.DataSegment.Mode
      switch flags {
      case 0: mode = .active(memory: 0, offset: try expression())
      case 1: mode = .passive
      case 2:
        let memory = try decoder.reader.u32()
        mode = .active(memory: memory, offset: try expression())
      default: throw malformed("malformed data segment kind", at: offset)
      }
      syntax.data.append(
        ModuleSyntax.DataSegment(mode: mode, bytes: try decoder.reader.byteRange(), offset: UInt32(offset)))
    }
  }
}
