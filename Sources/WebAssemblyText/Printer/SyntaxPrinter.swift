import WebAssembly

/// Prints the sections of a module, in the order of the binary format, functions where their code is.
struct SyntaxPrinter: ~Copyable {
  let syntax: ModuleSyntax
  let reader: ByteReader
  let identifiers: Identifiers
  let limits: Limits
  let imported: ImportCounts
  var decoder: InstructionDecoder
  var text = TextWriter()
  /// Of the function at hand.
  var locals = IdentifierTable()
  var labels = LabelScopes()
  /// Whether the text has names, so that the parser writes a name section.
  var hasNames: Bool
  /// Whether an instruction names a data segment, so that the parser writes a data count section.
  var usesData = false

  init(
    _ syntax: ModuleSyntax, _ reader: ByteReader, identifiers: Identifiers, features: Features, limits: Limits
  ) {
    self.syntax = syntax
    self.reader = reader
    self.identifiers = identifiers
    self.limits = limits
    imported = ImportCounts(syntax)
    hasNames = !identifiers.isEmpty
    decoder = InstructionDecoder(
      reader, types: TypeDecoding(features: features), allowsDataIndices: syntax.dataCount != nil)
  }

  mutating func module() throws(ModuleError) {
    text.write("(module")
    if let name = identifiers.module { write(moduleName: name) }
    text.depth = 1
    try types()
    try imports()
    try tables()
    try memories()
    try tags()
    try globals()
    try exports()
    if let start = syntax.start {
      text.newLine()
      text.write("(start")
      write(start.function, .function)
      text.write(")")
    }
    try elements()
    try functions()
    try data()
    customSections()
    try checkSize(at: reader.end)
    text.write(")\n")
  }

  private mutating func write(moduleName name: Name) {
    text.write(" ")
    if name.utf8.isEmpty {
      text.write("(@name \"\")")
    } else {
      text.write(identifier: name)
    }
  }

  // MARK: Entries

  /// Begins a field that defines an entry: a line with the identifier and index.
  mutating func beginDefinition(_ keyword: StaticString, _ index: Int, _ kind: NameSection.Kind) {
    text.newLine()
    writeDefinition(keyword, index, kind)
  }

  private mutating func writeDefinition(_ keyword: StaticString, _ index: Int, _ kind: NameSection.Kind) {
    let index = UInt32(truncatingIfNeeded: index)
    text.write("(")
    text.write(keyword)
    identifiers[kind].writeDefinition(index, to: &text)
    text.write(" ")
    text.write(comment: index)
  }

  /// Writes an identifier or index, with a space before it.
  mutating func write(_ index: UInt32, _ kind: NameSection.Kind) {
    identifiers[kind].writeReference(index, to: &text)
  }

  /// Refuses to go on when the text has become longer than what can be parsed: locals, types of functions and
  /// identifiers take more bytes in the text than in the module.
  func checkSize(at offset: Int) throws(ModuleError) {
    guard text.bytes.count <= Lexer.maximumBytes else {
      throw ModuleError(.unsupported, at: offset, "text longer than \(Lexer.maximumBytes) bytes")
    }
  }

  // MARK: Imports and exports

  private mutating func imports() throws(ModuleError) {
    // The entries of each kind so far.
    var counts = [Int](repeating: 0, count: NameSection.Kind.allCases.count)
    func next(_ kind: NameSection.Kind) -> Int {
      counts[Int(kind.rawValue)] += 1
      return counts[Int(kind.rawValue)] - 1
    }
    for entry in syntax.imports {
      text.newLine()
      text.write("(import ")
      text.write(name: entry.module)
      text.write(" ")
      text.write(name: entry.name)
      text.write(" ")
      switch entry.kind {
      case .function(let type):
        writeDefinition("func", next(.function), .function)
        write(typeUse: type)
      case .table(let type):
        writeDefinition("table", next(.table), .table)
        write(type)
      case .memory(let type):
        writeDefinition("memory", next(.memory), .memory)
        write(type)
      case .global(let type):
        writeDefinition("global", next(.global), .global)
        write(type)
      case .tag(let type):
        writeDefinition("tag", next(.tag), .tag)
        write(typeUse: type)
      }
      text.write("))")
      try checkSize(at: entry.offset)
    }
  }

  private mutating func exports() throws(ModuleError) {
    for entry in syntax.exports {
      text.newLine()
      text.write("(export ")
      text.write(name: entry.export.name)
      let (keyword, kind): (StaticString, NameSection.Kind) =
        switch entry.export.kind {
        case .function: (" (func", .function)
        case .table: (" (table", .table)
        case .memory: (" (memory", .memory)
        case .global: (" (global", .global)
        case .tag: (" (tag", .tag)
        }
      text.write(keyword)
      write(entry.export.index, kind)
      text.write("))")
      try checkSize(at: entry.offset)
    }
  }
}
