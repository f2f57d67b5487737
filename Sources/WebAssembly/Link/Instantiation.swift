extension Store {
  /// Makes an instance of a module and runs its start function (spec: Modules / Instantiation).
  ///
  /// When a segment does not fit or the start function traps, what was written to imported memories and tables until then
  /// stays written, as the specification has it.
  ///
  /// - Throws: ``LinkError`` for an import; ``LimitError`` when a memory or table is too large for the store; ``Trap``,
  ///   ``WebAssemblyException`` or a host function's error from initialisation and the start function.
  public func instantiate(_ module: Module, imports: Imports = Imports()) throws -> Instance {
    let externals = try resolve(module, imports)
    lowerOldSignal()
    let object = InstanceObject(module, in: self)
    add(object)
    let instance = Instance(store: self, object: object)
    var functionCount = 0
    for external in externals {
      switch external {
      case .function(let function):
        object.record.pointee.functions[functionCount] = function.reference
        functionCount += 1
      case .table(let table): object.append(table.object)
      case .memory(let memory): object.append(memory.object)
      case .global(let global): object.append(global.object)
      case .tag(let tag): object.append(tag.object)
      }
    }
    try allocate(module.declarations, object)
    try initializeTables(module.declarations, object)
    try initializeMemories(module.declarations, object)
    if let start = module.declarations.start {
      try run(object.record.pointee.functions[Int(start)], arguments: { _ in }, results: { _ in })
    }
    return instance
  }

  /// Steps 1 to 4: finds each import and checks its type.
  private func resolve(_ module: Module, _ imports: Imports) throws -> [External] {
    try module.declarations.imports.map { item in
      func fail(_ reason: LinkError.Reason) -> LinkError {
        LinkError(module: item.module, name: item.name, reason: reason)
      }
      let external: External
      switch imports[item.module, item.name] {
      case nil: throw fail(.unknown)
      case .external(let value): external = value
      case .host(let definition):
        external = .function(Function(store: self, reference: try reference(to: definition)))
      }
      guard external.store === self else { throw fail(.otherStore) }
      guard external.type.matches(item.type) else {
        throw fail(.incompatible(expected: "\(item.type)", found: "\(external.type)"))
      }
      return external
    }
  }

  /// Steps 5 to 12: allocates what the module defines, with the values of globals and tables.
  private func allocate(_ declarations: ModuleDeclarations, _ object: InstanceObject) throws {
    for type in declarations.memories[declarations.importedMemoryCount...] { object.append(try addMemory(type)) }
    for index in declarations.tags[declarations.importedTagCount...] {
      object.append(addTag(declarations.types[Int(index)]))
    }
    for (index, initializer) in declarations.globalInitializers.enumerated() {
      let type = declarations.globals[declarations.importedGlobalCount + index]
      object.append(addGlobal(type, try evaluate(initializer, type.value, object)))
    }
    for (index, initializer) in declarations.tableInitializers.enumerated() {
      let type = declarations.tables[declarations.importedTableCount + index]
      let bits = try initializer.map { try evaluate($0, type.element, object).low } ?? 0
      object.append(try addTable(type, initial: bits))
    }
    for segment in declarations.elements {
      object.append(elements: try segment.items.map { try evaluate($0, segment.type, object).low })
    }
  }

  /// Step 13: writes active element segments, and drops all that cannot be used again.
  private func initializeTables(_ declarations: ModuleDeclarations, _ object: InstanceObject) throws {
    for (index, segment) in declarations.elements.enumerated() {
      switch segment.mode {
      case .passive: continue
      case .declarative: break
      case .active(let table, let offset):
        let start = try evaluate(offset, declarations.tables[Int(table)].addressType.valueType, object).low
        try initialize(object) {
          initializeTable(Int(table), index, start, 0, UInt64(segment.items.count), $0)
        }
      }
      object.dropElements(index)
    }
  }

  /// Step 14: writes active data segments, and drops them.
  private func initializeMemories(_ declarations: ModuleDeclarations, _ object: InstanceObject) throws {
    var written = 0
    defer { object.dropActiveData(before: written) }
    try object.module.bytes.withUnsafeBytes { bytes in
      for segment in declarations.data {
        if case .active(let offset, let memory) = segment.mode {
          let start = try evaluate(offset, declarations.memories[Int(memory)].addressType.valueType, object).low
          let record = object.record.pointee.memories[Int(memory)]
          let code = writeData(bytes[segment.bytes.range], start, record, ContextPointer(machine.context))
          if let code = TrapCode(rawValue: code) { throw Trap(Trap.Reason(code)) }
        }
        written += 1
      }
    }
  }

  /// Runs a bulk operation on an instance.
  private func initialize(_ object: InstanceObject, _ body: (ContextPointer) -> Int) throws {
    let context = machine.context
    let running = context.pointee.instance
    context.pointee.enterInstance(object.record)
    defer { context.pointee.enterInstance(running) }
    if let code = TrapCode(rawValue: body(ContextPointer(context))) { throw Trap(Trap.Reason(code)) }
  }

  /// The slots' contents for a constant expression's value.
  private func evaluate(
    _ expression: ConstantExpression, _ type: ValueType, _ object: InstanceObject
  ) throws -> (low: UInt64, high: UInt64) {
    switch expression {
    case .value(let bits): return (bits, 0)
    case .vector(let low, let high): return (low, high)
    case .function(let index):
      return (UInt64(UInt(bitPattern: object.record.pointee.functions[Int(index)])), 0)
    case .global(let index):
      let cell = object.record.pointee.globals[Int(index)]
      return (cell[0], cell[1])
    case .code(let range):
      guard let entry = object.module.code.entry(of: range) else { throw Trap(.unreachable) }
      var record = FunctionRecord(
        entry: entry, instance: object.record, typeID: 0, argumentSlots: UInt32(type.slotCount), index: 0, host: nil)
      return try withUnsafeMutablePointer(to: &record) { function in
        try run(function) { _ in
        } results: {
          ($0[0], type == .v128 ? $0[1] : 0)
        }
      }
    }
  }
}
