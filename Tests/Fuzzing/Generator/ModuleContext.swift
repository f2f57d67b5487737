import WebAssembly

/// What a module being generated declares, as its function bodies need to know it.
final class ModuleContext {
  enum Role: Equatable {
    case host, imported
    /// A random body behind a check of the budget of calls.
    case helper
    /// Exported; fills the budget and has a random body.
    case entry
    /// Exported; one or few instructions applied to the arguments, free to trap.
    case tiny
    /// A long chain of tail calls to itself, counted by the first parameter.
    case tailLoop
    case canonical
    /// Exported; folds the contents of the tables into a number.
    case digest
  }

  struct Function {
    var type: Int
    var role: Role
  }

  struct Table {
    enum Role { case dispatch, markers, functions, externs }
    var type: TableType
    var role: Role
    /// For a dispatch table, the type of the function in each slot.
    var slots: [Int?]
  }

  struct Memory {
    var type: MemoryType
    var byteCount: UInt64 { type.limits.minimum << 16 }
  }

  struct Global {
    var type: GlobalType
    var initializer: [UInt8]
  }

  struct Element {
    enum Mode { case passive, active(table: Int, offset: Int), declarative }
    var mode: Mode
    var type: ValueType
    /// Function indices, or nil for null.
    var items: [Int?]
  }

  struct Data {
    var bytes: [UInt8]
    /// The memory and offset of an active segment.
    var active: (memory: Int, offset: UInt64)?
  }

  struct Import {
    var module: String
    var name: String
    var type: ExternalDescription
  }

  enum ExternalDescription {
    case function(Int), table(TableType), memory(MemoryType), global(GlobalType), tag(Int)
  }

  /// The global that holds how many calls may still be made.
  static let budget = 0

  let name: String
  var types: [FunctionType]
  let groups: Set<Int>
  /// How many of the types all modules of the case declare.
  let sharedTypeCount: Int
  private var typeIndices: [FunctionType: Int] = [:]
  var imports: [Import] = []
  var functions: [Function] = []
  var tables: [Table] = []
  var memories: [Memory] = []
  var globals: [Global] = []
  /// The type index of each tag.
  var tags: [Int] = []
  var elements: [Element] = []
  var data: [Data] = []
  var exports: [(name: String, kind: UInt8, index: Int)] = []
  var start: Int?
  var importedTables = 0
  var importedMemories = 0
  var importedGlobals = 0
  var importedTags = 0
  /// How often each instruction was written, by opcode.
  var usage = [Int](repeating: 0, count: InstructionSet.rows.count)
  /// Whether each instruction first marks itself executed in a global; the first such global.
  var firstProbe: Int?

  init(name: String, shared: SharedTypes) {
    self.name = name
    types = shared.types
    sharedTypeCount = types.count
    groups = shared.groups
    for (index, type) in types.enumerated() where typeIndices[type] == nil { typeIndices[type] = index }
  }

  /// The globals that random code may use.
  var freeGlobals: Range<Int> { ModuleContext.budget + 1..<(firstProbe ?? globals.count) }

  var importedFunctions: Int { functions.prefix { $0.role == .host || $0.role == .imported }.count }

  /// The index of a function type, declared if need be.
  func typeIndex(_ type: FunctionType) -> Int {
    if let index = typeIndices[type] { return index }
    types.append(type)
    typeIndices[type] = types.count - 1
    return types.count - 1
  }

  func type(of function: Int) -> FunctionType { types[functions[function].type] }

  /// Whether something of the type may leave the module: wasmtime's embedders see no types with vectors.
  func canExport(_ type: Int) -> Bool {
    !types[type].parameters.contains(.v128) && !types[type].results.contains(.v128)
  }

  /// The name under which a function is exported; its letter tells the role.
  func exportName(_ function: Int) -> String {
    switch functions[function].role {
    case .entry: "entry\(function)"
    case .tiny: "tiny\(function)"
    case .tailLoop: "loop\(function)"
    case .digest: "digest"
    case .helper, .host, .imported, .canonical: "f\(function)"
    }
  }

  func functions(where matches: (Function) -> Bool) -> [Int] { functions.indices.filter { matches(functions[$0]) } }

  /// The first host function imported under the name.
  func host(_ name: String) -> Int? {
    var index = 0
    for item in imports {
      guard case .function = item.type else { continue }
      if item.module == "host" && item.name == name { return index }
      index += 1
    }
    return nil
  }
}
