import WebAssembly

/// Parses a module and writes it in the binary format, in two passes over its tokens: the first gives every
/// identifier its index, the second writes the fields.
struct ModuleParser {
  let source: TokenizedSource
  let rows = InstructionSet.rows
  let emitsNames: Bool
  var cursor: TokenCursor
  var annotations: ModuleAnnotations

  var types = IndexSpace("type")
  var functions = IndexSpace("func")
  var tables = IndexSpace("table")
  var memories = IndexSpace("memory")
  var globals = IndexSpace("global")
  var tags = IndexSpace("tag")
  var elements = IndexSpace("elem")
  var data = IndexSpace("data")
  /// Of the function at hand.
  var locals = IndexSpace("local")

  var typeTable = TypeTable()
  var sections = ModuleSections()
  var names = NameSection()
  var branchHints = BranchHints()
  var body = BodyState()
  /// The type use at hand.
  var signature = Signature()
  /// What the first definition defined; imports must come before it.
  private var firstDefinition: StaticString?
  /// Whether an instruction names a data segment, so that the data count section is needed.
  var usesData = false

  /// - Parameters:
  ///   - range: the positions of all tokens of the module.
  ///   - fields: the position of the first field.
  ///   - name: the module's identifier.
  init(_ source: TokenizedSource, _ range: Range<Int>, fields: Int, name: Token?, emitsNames: Bool) {
    self.source = source
    self.emitsNames = emitsNames
    cursor = TokenCursor(bytes: source.bytes, tokens: source.tokens, position: fields)
    annotations = ModuleAnnotations(source, range)
    if let name { names.nameModule(source.symbols[name.value]) }
  }

  /// The module, with the cursor left at the parenthesis or end token after its last field.
  mutating func module() throws(SyntaxError) -> [UInt8] {
    let start = cursor.position
    if let name = try annotations.takeName(at: start, "module") { names.nameModule(name) }
    try defineTypes(try bindFields())
    cursor.position = start
    try customAnnotations()
    while cursor.token.kind == .leftParenthesis {
      try field()
      try customAnnotations()
    }
    guard cursor.token.kind == .rightParenthesis || cursor.token.kind == .end else {
      throw cursor.unexpected("a module field")
    }
    try annotations.checkAllTaken()
    return finish()
  }

  private mutating func finish() -> [UInt8] {
    sections.set(.type, count: typeTable.groupCount, typeTable.section)
    if usesData {
      var count: [UInt8] = []
      count.appendUnsigned(data.count)
      sections.set(.dataCount, count: 1, count)
    }
    if let hints = branchHints.bytes {
      sections.addCustom("metadata.code.branch_hint".utf8, hints, .before(.code))
    }
    if emitsNames, let names = names.bytes { sections.addCustom("name".utf8, names, .after(.data)) }
    return sections.assemble()
  }

  // MARK: Fields

  private mutating func field() throws(SyntaxError) {
    switch cursor.next.word {
    case .type, .rec: cursor.position = cursor.afterParentheses
    case .import: try importField()
    case .function: try functionField()
    case .table: try tableField()
    case .memory: try memoryField()
    case .global: try globalField()
    case .tag: try tagField()
    case .export: try exportField()
    case .start: try startField()
    case .element: try elementField()
    case .data: try dataField()
    default:
      cursor.advance()
      throw cursor.unexpected("a module field")
    }
  }

  /// Notes a definition, or refuses an import after one.
  mutating func note(definition: StaticString) {
    if firstDefinition == nil { firstDefinition = definition }
  }

  func checkImportOrder(at token: Token) throws(SyntaxError) {
    if let firstDefinition {
      throw SyntaxError(offset: Int(token.offset), reason: "import after \(firstDefinition)")
    }
  }

  // MARK: Identifiers and indices

  /// Steps over a field's optional identifier and `@name` annotation, and writes its name.
  mutating func binder(_ kind: NameSection.Kind, _ index: UInt32, _ noun: StaticString) throws(SyntaxError) {
    if let name = try takeName(noun) { names.append(kind, index, name) }
  }

  /// The name that an identifier or annotation at the cursor gives.
  mutating func takeName(_ noun: StaticString) throws(SyntaxError) -> ArraySlice<UInt8>? {
    var name: ArraySlice<UInt8>?
    let token = cursor.token
    if cursor.take(.identifier) { name = source.symbols[token.value] }
    if let annotated = try annotations.takeName(at: cursor.position, noun) { name = annotated[...] }
    return name
  }

  /// The index of a number or identifier at the cursor, if there is one.
  mutating func takeIndex(_ space: IndexSpace) throws(SyntaxError) -> UInt32? {
    switch cursor.token.kind {
    case .natural, .identifier: return try index(space)
    default: return nil
    }
  }

  /// The index that a number or identifier at the cursor stands for.
  mutating func index(_ space: IndexSpace) throws(SyntaxError) -> UInt32 {
    let token = cursor.token
    guard token.kind == .identifier else {
      return UInt32(truncatingIfNeeded: try cursor.natural(width: 32, "an index or identifier"))
    }
    guard let index = space[token.value] else { throw unknown(space.noun, token) }
    cursor.position += 1
    return index
  }

  func unknown(_ noun: StaticString, _ token: Token) -> SyntaxError {
    SyntaxError(offset: Int(token.offset), reason: "unknown \(noun) \(cursor.shown(token))")
  }
}
