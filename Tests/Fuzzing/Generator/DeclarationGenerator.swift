import WebAssembly

/// Draws what a module declares and imports, before its bodies.
struct DeclarationGenerator {
  let module: ModuleContext
  let exporter: ModuleContext?
  var random: RandomSource
  private var tiny: [TinyFunction] = []

  init(module: ModuleContext, exporter: ModuleContext?, random: RandomSource) {
    self.module = module
    self.exporter = exporter
    self.random = random
  }

  /// Fills the module's declarations; the tiny functions returned stand in the order of the functions of that role.
  mutating func declare() -> [TinyFunction] {
    importFunctions()
    memories()
    tables()
    tags()
    globals()
    functions()
    dispatch()
    segments()
    functionsOverDeclarations()
    exports()
    return tiny
  }

  private func add(_ name: String, from source: String, _ type: ModuleContext.ExternalDescription) {
    module.imports.append(ModuleContext.Import(module: source, name: name, type: type))
  }

  // MARK: Imports

  private mutating func importFunctions() {
    for host in SharedTypes.hostFunctions where random.chance(60) {
      add(host.name, from: "host", .function(host.type))
      module.functions.append(ModuleContext.Function(type: host.type, role: .host))
    }
    guard let exporter else { return }
    for (index, function) in exporter.functions.enumerated()
    where function.role == .helper && random.chance(70) && exporter.canExport(function.type) {
      add("f\(index)", from: exporter.name, .function(function.type))
      module.functions.append(ModuleContext.Function(type: function.type, role: .imported))
    }
  }

  private mutating func memories() {
    for (index, memory) in (exporter?.memories ?? []).enumerated() where random.chance(50) {
      add("mem\(index)", from: exporter?.name ?? "", .memory(memory.type))
      module.memories.append(memory)
      module.importedMemories += 1
    }
    for _ in 0..<random.pick([0, 1, 1, 1, 1, 2, 3]) {
      let minimum = UInt64(random.pick([0, 1, 1, 1, 1, 2, 2]))
      let maximum = minimum + UInt64(random.below(4))
      let address: AddressType = random.chance(40) ? .i64 : .i32
      module.memories.append(
        ModuleContext.Memory(
          type: MemoryType(SizeLimits(minimum: minimum, maximum: maximum), addressType: address)))
    }
  }

  private mutating func tables() {
    // An importer's first table is the exporter's, so that the modules call each other through it.
    if let exporter, let table = exporter.tables.first, random.chance(70) {
      add("tab0", from: exporter.name, .table(table.type))
      module.tables.append(table)
      module.importedTables = 1
    } else {
      table(.dispatch, .funcref, random.pick([4, 8, 16, 32]))
    }
    let marker = ValueType.reference(.defined(id: UInt32(SharedTypes.marker)), nullable: true)
    if random.chance(70) { table(.markers, marker, random.pick([2, 4, 8])) }
    if random.chance(50) { table(.functions, .funcref, random.pick([1, 4, 16])) }
    if random.chance(50) { table(.externs, .externref, random.pick([2, 8])) }
  }

  private mutating func table(_ role: ModuleContext.Table.Role, _ element: ValueType, _ count: Int) {
    let limits = SizeLimits(minimum: UInt64(count), maximum: UInt64(count + random.below(8)))
    let address: AddressType = random.chance(25) ? .i64 : .i32
    module.tables.append(
      ModuleContext.Table(
        type: TableType(element, limits, addressType: address), role: role,
        slots: Array(repeating: nil, count: count)))
  }

  private mutating func tags() {
    for (index, tag) in (exporter?.tags ?? []).enumerated()
    where random.chance(70) && exporter?.canExport(tag) == true {
      // Types beyond the shared ones have other indices in each module.
      let type = module.typeIndex(exporter?.types[tag] ?? FunctionType())
      add("tag\(index)", from: exporter?.name ?? "", .tag(type))
      module.tags.append(type)
      module.importedTags += 1
    }
    for _ in 0..<random.within(1...3) {
      let parameters = (0..<random.pick([0, 1, 1, 2, 3])).map { _ in random.pick(NumericRows.values) }
      module.tags.append(module.typeIndex(FunctionType(parameters: parameters)))
    }
  }

  private mutating func globals() {
    let budget = GlobalType(.i32, isMutable: true)
    if let exporter {
      add("glo0", from: exporter.name, .global(budget))
      module.importedGlobals = 1
    }
    module.globals.append(ModuleContext.Global(type: budget, initializer: module.constant(.i32, 50)))
    for (index, global) in (exporter?.globals ?? []).enumerated().dropFirst()
    where random.chance(40) && index < exporter?.firstProbe ?? .max {
      add("glo\(index)", from: exporter?.name ?? "", .global(global.type))
      module.globals.append(global)
      module.importedGlobals += 1
    }
    for _ in 0..<random.within(1...6) {
      let type = random.pick(NumericRows.numbers)
      module.globals.append(
        ModuleContext.Global(
          type: GlobalType(type, isMutable: random.chance(80)),
          initializer: module.constant(type, random.bits(type))))
    }
    if random.chance(30) {
      var writer = ByteWriter()
      writer.code(.refNull)
      writer.heap(.function)
      writer.code(.end)
      module.globals.append(
        ModuleContext.Global(type: GlobalType(.funcref, isMutable: true), initializer: writer.bytes))
    }
    if random.chance(30) {
      // An extended constant expression: (i32.add (i32.const a) (i32.mul (i32.const b) (i32.const c))).
      var writer = ByteWriter()
      for _ in 0..<3 { writer.constant(.i32, UInt64(random.i32())) }
      writer.code(.i32Mul)
      writer.code(random.pick([.i32Add, .i32Sub]))
      writer.code(.end)
      module.globals.append(ModuleContext.Global(type: GlobalType(.i32), initializer: writer.bytes))
    }
  }

  // MARK: Functions

  private mutating func functions() {
    func add(_ type: Int, _ role: ModuleContext.Role) {
      module.functions.append(ModuleContext.Function(type: type, role: role))
    }
    add(SharedTypes.canonical32, .canonical)
    add(SharedTypes.canonical64, .canonical)
    add(SharedTypes.callback, .helper)
    for _ in 0..<random.within(1...3) { add(SharedTypes.marker, .helper) }
    if random.chance(30) { add(SharedTypes.empty, .helper) }
    for _ in 0..<random.within(2...6) {
      add(random.within(SharedTypes.firstRandom...module.sharedTypeCount - 1), .helper)
    }
    for _ in 0..<random.within(1...3) { add(module.typeIndex(numericType()), .entry) }
    if random.chance(25) {
      let rest = (0..<random.within(2...6)).map { _ in random.pick(NumericRows.numbers) }
      let results = Array(random.shuffled(rest).prefix(random.within(1...3)))
      add(module.typeIndex(FunctionType(parameters: [.i32] + rest, results: results)), .tailLoop)
    }
    add(SharedTypes.marker, .digest)
  }

  private mutating func numericType() -> FunctionType {
    let parameters = (0..<random.within(0...5)).map { _ in random.pick(NumericRows.numbers) }
    let results =
      random.chance(30)
      ? random.shuffled(parameters)
      : (0..<random.pick([0, 1, 1, 1, 2, 4])).map { _ in random.pick(NumericRows.numbers) }
    return FunctionType(parameters: parameters, results: results)
  }

  /// Fills the dispatch table: an own one anywhere, an imported one only where the type of the slot stays.
  private mutating func dispatch() {
    guard let table = module.tables.firstIndex(where: { $0.role == .dispatch }) else { return }
    let callable = module.callable
    let slots = module.tables[table].slots
    guard table >= module.importedTables else {
      for (slot, type) in slots.enumerated() where random.chance(50) {
        let fitting = callable.filter { module.functions[$0].type == type && module.functions[$0].role == .helper }
        guard !fitting.isEmpty else { continue }
        element(.active(table: table, offset: slot), .funcref, [random.pick(fitting)])
      }
      return
    }
    var offset = 0
    while offset < slots.count {
      let count = random.within(1...min(6, slots.count - offset))
      let functions = (0..<count).map { _ in random.pick(callable) }
      element(.active(table: table, offset: offset), .funcref, functions)
      for (position, function) in functions.enumerated() {
        module.tables[table].slots[offset + position] = module.functions[function].type
      }
      offset += count + (random.chance(10) ? 1 : 0)
    }
  }

  private func element(_ mode: ModuleContext.Element.Mode, _ type: ValueType, _ items: [Int?]) {
    module.elements.append(ModuleContext.Element(mode: mode, type: type, items: items))
  }

  // MARK: Segments

  private mutating func segments() {
    let markers = module.functions(where: { $0.type == SharedTypes.marker && $0.role == .helper })
    let callable = module.callable
    for (index, table) in module.tables.enumerated() where table.role == .markers || table.role == .functions {
      let choices = table.role == .markers ? markers : callable
      for mode in [ModuleContext.Element.Mode.active(table: index, offset: 0), .passive] where random.chance(80) {
        let count = random.within(1...min(5, table.slots.count))
        let items = (0..<count).map { _ -> Int? in random.chance(85) ? random.pick(choices) : nil }
        element(mode, table.type.element, items)
      }
    }
    let referable = callable + module.functions(where: { $0.role == .tailLoop })
    element(.declarative, .funcref, referable)
    for _ in 0..<random.below(4) {
      let bytes = (0..<random.pick([0, 3, 16, 40])).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      var active: (memory: Int, offset: UInt64)?
      if !module.memories.isEmpty, random.chance(60) {
        let memory = random.below(module.memories.count)
        let last = module.memories[memory].byteCount &- UInt64(bytes.count)
        let offset = random.pick([0, 8, 1000, last])
        // Past the end only now and then: the module cannot be instantiated then.
        if module.memories[memory].byteCount > 2000 || random.chance(1) { active = (memory, offset) }
      }
      module.data.append(ModuleContext.Data(bytes: bytes, active: active))
    }
    if exporter != nil, random.chance(2), let memory = module.memories.indices.first {
      let end = module.memories[memory].byteCount
      module.data.append(ModuleContext.Data(bytes: [1, 2, 3], active: (memory, end &- 2 & 0xFFFF_FFFF)))
    }
  }

  /// Functions and marks that refer to what is declared above.
  private mutating func functionsOverDeclarations() {
    for _ in 0..<random.within(2...7) {
      let function = TinyFunction(module, random: &random)
      tiny.append(function)
      module.functions.append(ModuleContext.Function(type: module.typeIndex(function.type), role: .tiny))
    }
    let starters = module.functions(where: { $0.role == .helper && $0.type == SharedTypes.empty })
    if random.chance(30), let start = starters.first { module.start = start }
  }

  private func exports() {
    for (index, function) in module.functions.enumerated() {
      switch function.role {
      case .helper where !module.canExport(function.type): continue
      case .helper, .entry, .tiny, .tailLoop, .digest: module.exports.append((module.exportName(index), 0, index))
      case .host, .imported, .canonical: break
      }
    }
    if let callback = module.functions(where: { $0.role == .helper && $0.type == SharedTypes.callback }).first {
      module.exports.append(("callback", 0, callback))
    }
    for index in module.tables.indices { module.exports.append(("tab\(index)", 1, index)) }
    for index in module.memories.indices { module.exports.append(("mem\(index)", 2, index)) }
    for index in module.globals.indices { module.exports.append(("glo\(index)", 3, index)) }
    for (index, tag) in module.tags.enumerated() where module.canExport(tag) {
      module.exports.append(("tag\(index)", 4, index))
    }
  }
}
