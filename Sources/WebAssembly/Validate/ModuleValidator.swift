/// Checks a module's declarations (spec: Validation / Modules), and gives types their canonical identity.
struct ModuleValidator: ~Copyable {
  let syntax: ModuleSyntax
  let reader: ByteReader
  let features: Features
  let limits: Limits
  var module = ModuleDeclarations()
  var types = TypeTable()
  /// Functions that constant expressions, element segments or exports refer to; code may do so too.
  var declaredFunctions = BitSet()

  init(_ syntax: ModuleSyntax, _ reader: ByteReader, features: Features, limits: Limits) {
    self.syntax = syntax
    self.reader = reader
    self.features = features
    self.limits = limits
  }

  /// The declarations, and what the validator of function bodies needs to know of them.
  static func validate(
    _ syntax: ModuleSyntax, _ reader: ByteReader, features: Features, limits: Limits
  ) throws(ModuleError) -> (ModuleDeclarations, ModuleContext) {
    var validator = ModuleValidator(syntax, reader, features: features, limits: limits)
    try validator.declareTypes()
    try validator.declareImports()
    try validator.declareDefinitions()
    let elements = try validator.elementTypes()
    try validator.constants(validator.context(elements: elements))
    try validator.declareExports()
    try validator.declareStart()
    validator.module.customSections = syntax.customSections
    validator.module.bodies = syntax.bodies
    return (validator.module, validator.context(elements: elements))
  }

  private func context(elements: [ValueType]) -> ModuleContext {
    ModuleContext(
      module, types: types, elements: elements, dataCount: syntax.data.count, declaredFunctions: declaredFunctions,
      features: features, limits: limits)
  }

  // MARK: Index spaces

  private mutating func declareImports() throws(ModuleError) {
    module.imports.reserveCapacity(syntax.imports.count)
    for item in syntax.imports {
      let type: ExternalType
      switch item.kind {
      case .function(let index):
        type = .function(try functionType(index, at: item.offset))
        module.functions.append(index)
      case .table(let table):
        let table = try tableType(table, at: item.offset)
        type = .table(table)
        module.tables.append(table)
      case .memory(let memory):
        type = .memory(try memoryType(memory, at: item.offset))
        module.memories.append(memory)
      case .global(let global):
        let global = try globalType(global, at: item.offset)
        type = .global(global)
        module.globals.append(global)
      case .tag(let index):
        type = .tag(try tagType(index, at: item.offset))
        module.tags.append(index)
      }
      module.imports.append(ModuleDeclarations.Import(module: item.module, name: item.name, type: type))
    }
    module.importedFunctionCount = module.functions.count
    module.importedTableCount = module.tables.count
    module.importedMemoryCount = module.memories.count
    module.importedGlobalCount = module.globals.count
    module.importedTagCount = module.tags.count
  }

  private mutating func declareDefinitions() throws(ModuleError) {
    module.functions.reserveCapacity(module.functions.count + syntax.functions.count)
    for function in syntax.functions {
      _ = try functionType(function.type, at: function.offset)
      module.functions.append(function.type)
    }
    for table in syntax.tables {
      let type = try tableType(table.type, at: table.offset)
      guard table.initializer != nil || type.element.isDefaultable else {
        throw ModuleError(.invalid, at: table.offset, "type mismatch: a table of non-null elements needs a value")
      }
      module.tables.append(type)
    }
    for memory in syntax.memories { module.memories.append(try memoryType(memory.type, at: memory.offset)) }
    for tag in syntax.tags {
      _ = try tagType(tag.type, at: tag.offset)
      module.tags.append(tag.type)
    }
    for global in syntax.globals { module.globals.append(try globalType(global.type, at: global.offset)) }
    for (count, limit, what) in [
      (module.tables.count, limits.tables, "tables"), (module.memories.count, limits.memories, "memories"),
      (module.globals.count, limits.globals, "globals"), (module.tags.count, limits.tags, "tags"),
    ] where count > limit {
      throw ModuleError(.unsupported, at: reader.end, "more than \(limit) \(what), imports included")
    }
    if !features.contains(.multipleMemories), module.memories.count > 1 {
      throw ModuleError(.invalid, at: syntax.memories.last?.offset ?? 0, "multiple memories")
    }
  }

  private mutating func declareExports() throws(ModuleError) {
    module.exports.reserveCapacity(syntax.exports.count)
    let exports = syntax.exports.map(\.export)
    module.exportIndex = ExportIndex(exports)
    let duplicate = module.exportIndex.firstDuplicate(in: exports)
    for (position, item) in syntax.exports.enumerated() {
      let export = item.export
      let (space, count) =
        switch export.kind {
        case .function: ("function", module.functions.count)
        case .table: ("table", module.tables.count)
        case .memory: ("memory", module.memories.count)
        case .global: ("global", module.globals.count)
        case .tag: ("tag", module.tags.count)
        }
      guard Int(export.index) < count else {
        throw ModuleError(.invalid, at: item.offset, "unknown \(space) \(export.index)")
      }
      guard position != duplicate else {
        throw ModuleError(.invalid, at: item.offset, "duplicate export name")
      }
      if export.kind == .function { declaredFunctions.insert(Int(export.index)) }
      module.exports.append(export)
    }
  }

  private mutating func declareStart() throws(ModuleError) {
    guard let start = syntax.start else { return }
    guard Int(start.function) < module.functions.count else {
      throw ModuleError(.invalid, at: start.offset, "unknown function \(start.function)")
    }
    let entry = types.entries[Int(module.functions[Int(start.function)])]
    guard entry.parameterCount == 0, entry.resultCount == 0 else {
      throw ModuleError(.invalid, at: start.offset, "start function takes parameters or has results")
    }
    module.start = start.function
  }
}
