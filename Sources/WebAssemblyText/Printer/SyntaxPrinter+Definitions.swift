import WebAssembly

extension SyntaxPrinter {
  // MARK: Tables, memories, tags and globals

  mutating func tables() throws(ModuleError) {
    for (index, table) in syntax.tables.enumerated() {
      beginDefinition("table", imported.tables + index, .table)
      write(table.type)
      if let initializer = table.initializer { try write(expression: initializer) }
      text.write(")")
      try checkSize(at: table.offset)
    }
  }

  mutating func memories() throws(ModuleError) {
    for (index, memory) in syntax.memories.enumerated() {
      beginDefinition("memory", imported.memories + index, .memory)
      write(memory.type)
      text.write(")")
      try checkSize(at: memory.offset)
    }
  }

  mutating func tags() throws(ModuleError) {
    for (index, tag) in syntax.tags.enumerated() {
      beginDefinition("tag", imported.tags + index, .tag)
      write(typeUse: tag.type)
      text.write(")")
      try checkSize(at: tag.offset)
    }
  }

  mutating func globals() throws(ModuleError) {
    for (index, global) in syntax.globals.enumerated() {
      beginDefinition("global", imported.globals + index, .global)
      write(global.type)
      try write(expression: global.initializer)
      text.write(")")
      try checkSize(at: global.offset)
    }
  }

  // MARK: Functions

  mutating func functions() throws(ModuleError) {
    for (index, body) in syntax.bodies.enumerated() {
      try function(imported.functions + index, type: syntax.functions[index].type, body)
    }
  }

  private mutating func function(_ index: Int, type: UInt32, _ body: ByteRange) throws(ModuleError) {
    decoder.seek(to: body)
    let localTypes = try readLocals()
    let function = UInt32(truncatingIfNeeded: index)
    // Without the type, nothing says which locals are parameters.
    let signature = functionType(type)
    let parameterCount = signature?.parameters.count ?? 0
    locals =
      signature == nil
      ? IdentifierTable() : identifiers.locals(of: function, count: parameterCount + localTypes.count)
    labels = LabelScopes(identifiers.labels(of: function))
    if !locals.isEmpty { hasNames = true }

    beginDefinition("func", index, .function)
    write(typeUse: type, names: locals)
    text.depth += 1
    if !localTypes.isEmpty {
      text.newLine()
      write("(local", localTypes, names: locals, from: parameterCount)
    }
    try checkSize(at: body.lowerBound)
    try instructions()
    text.depth -= 1
    text.newLine()
    text.write(")")
    locals = IdentifierTable()
  }

  /// The types of the locals that the body at hand declares.
  private mutating func readLocals() throws(ModuleError) -> [ValueType] {
    var types: [ValueType] = []
    var total: UInt64 = 0
    for _ in 0..<(try decoder.reader.count()) {
      let offset = decoder.reader.position
      let (count, type) = try decoder.localRun(&total)
      guard types.count + count <= limits.locals else {
        throw ModuleError(.unsupported, at: offset, "more than \(limits.locals) locals")
      }
      types.append(contentsOf: repeatElement(type, count: count))
    }
    return types
  }
}
