import WebAssembly

extension Script {
  /// Parses a script.
  ///
  /// - Throws: only for faults of the commands; the fault of a module in a command is kept with the module.
  public init(_ source: [UInt8]) throws(TextError) {
    do throws(SyntaxError) {
      var parser = ScriptParser(try Lexer.tokenize(source))
      commands = try parser.script()
    } catch {
      throw TextError(error, in: source)
    }
  }
}

/// Parses scripts; their modules are left to ``ModuleParser``.
struct ScriptParser {
  /// Threads within threads.
  private static let maximumDepth = 100

  let source: TokenizedSource
  var cursor: TokenCursor
  /// The place of the last command.
  private var place = LinePlace()

  init(_ source: TokenizedSource) {
    self.source = source
    cursor = TokenCursor(bytes: source.bytes, tokens: source.tokens)
  }

  /// Commands, or the fields of one module, up to the end of the text.
  mutating func script() throws(SyntaxError) -> [Script.Command] {
    if isModuleField {
      let line = currentLine()
      let module = textModule(name: nil, form: .inline, 0..<source.tokens.count)
      cursor.position = source.tokens.count - 1
      return [Script.Command(line: line, kind: .module(module))]
    }
    let commands = try commands()
    try cursor.expect(.end, "a command")
    return commands
  }

  private var isModuleField: Bool {
    guard cursor.token.kind == .leftParenthesis else { return false }
    switch cursor.next.word {
    case .type, .rec, .import, .function, .table, .memory, .global, .tag, .export, .start, .element, .data:
      return true
    default:
      return false
    }
  }

  /// A `thread` command whose commands are being parsed.
  private struct OpenThread {
    var line: Int
    var name: Name
    var shared: [Name]
    /// The commands before it, of the script or thread that it stands in.
    var outer: [Script.Command]
  }

  /// Commands up to what is none.
  ///
  /// Threads are kept in an array, so that nesting them nests no calls.
  private mutating func commands() throws(SyntaxError) -> [Script.Command] {
    var commands: [Script.Command] = []
    var threads: [OpenThread] = []
    while true {
      if cursor.opens(.thread) {
        guard threads.count < Self.maximumDepth else {
          throw SyntaxError(offset: Int(cursor.token.offset), reason: "threads are nested too deeply")
        }
        threads.append(try openThread(outer: commands))
        commands = []
      } else if cursor.token.kind == .leftParenthesis {
        let line = currentLine()
        commands.append(Script.Command(line: line, kind: try command()))
      } else if let thread = threads.popLast() {
        try cursor.close()
        let kind = Script.Kind.thread(name: thread.name, shared: thread.shared, commands)
        commands = thread.outer
        commands.append(Script.Command(line: thread.line, kind: kind))
      } else {
        return commands
      }
    }
  }

  /// `(thread $name (shared (module $module))*`.
  private mutating func openThread(outer: [Script.Command]) throws(SyntaxError) -> OpenThread {
    let line = currentLine()
    cursor.position += 2
    var thread = OpenThread(line: line, name: try identifier("a thread"), shared: [], outer: outer)
    while cursor.takeOpening(.shared) {
      try cursor.expectOpening(.module, "\"(module\"")
      thread.shared.append(try identifier("a module"))
      try cursor.close()
      try cursor.close()
    }
    return thread
  }

  /// The line that the cursor is on.
  private mutating func currentLine() -> Int {
    place.advance(to: Int(cursor.token.offset), in: source.bytes)
    return place.line
  }

  // MARK: Commands

  private mutating func command() throws(SyntaxError) -> Script.Kind {
    switch cursor.next.word {
    case .module: return try moduleCommand()
    case .invoke, .get: return .action(try action())
    default: break
    }
    cursor.position += 1
    let word = cursor.token.word
    let assertion = cursor.token
    cursor.advance()
    let kind: Script.Kind
    switch word {
    case .register: kind = .register(as: Name(validated: try cursor.name()), instance: takeIdentifier())
    case .wait: kind = .wait(thread: try identifier("a thread"))
    case .assertReturn: kind = .assertReturn(try action(), try expectations())
    case .assertTrap where cursor.opens(.module):
      kind = .assertModuleTrap(try module(), message: try message())
    case .assertTrap: kind = .assertTrap(try action(), message: try message())
    case .assertExhaustion: kind = .assertExhaustion(try action(), message: try message())
    case .assertException: kind = .assertException(try action())
    case .assertSuspension: kind = .assertSuspension(try action(), message: try message())
    case .assertMalformed: kind = .assertMalformed(try module(), message: try message())
    case .assertInvalid: kind = .assertInvalid(try module(), message: try message())
    case .assertUnlinkable: kind = .assertUnlinkable(try module(), message: try message())
    case .assertMalformedCustom: kind = .assertMalformedCustom(try module(), message: try message())
    case .assertInvalidCustom: kind = .assertInvalidCustom(try module(), message: try message())
    default: throw SyntaxError(offset: Int(assertion.offset), reason: "unknown command \(cursor.shown(assertion))")
    }
    try cursor.close()
    return kind
  }

  private mutating func message() throws(SyntaxError) -> Name { Name(validated: try cursor.name()) }

  private mutating func takeIdentifier() -> Name? {
    let token = cursor.token
    return cursor.take(.identifier) ? Name(validated: Array(source.symbols[token.value])) : nil
  }

  private mutating func identifier(_ expectation: StaticString) throws(SyntaxError) -> Name {
    guard let name = takeIdentifier() else { throw cursor.unexpected(expectation) }
    return name
  }

  // MARK: Modules

  private mutating func moduleCommand() throws(SyntaxError) -> Script.Kind {
    let start = cursor.position
    cursor.position += 2
    if cursor.take(.instance) {
      let name = takeIdentifier()
      let definition = takeIdentifier()
      try cursor.close()
      return .instance(name: name, definition: definition)
    }
    let isDefinition = cursor.take(.definition)
    cursor.position = start
    let module = try module()
    return isDefinition ? .definition(module) : .module(module)
  }

  /// `(module definition? $id? …)`: text fields, or `binary` or `quote` and strings.
  private mutating func module() throws(SyntaxError) -> ScriptModule {
    let start = cursor.position + 1
    let end = cursor.afterParentheses
    let isClosed = source.tokens[min(Int(cursor.token.value), end)].kind == .rightParenthesis
    try cursor.expectOpening(.module, "a module")
    _ = cursor.take(.definition)
    let nameToken = cursor.token
    let name = takeIdentifier()
    let isBinary = cursor.take(.binary)
    if isBinary || cursor.take(.quote) {
      var contents: [UInt8] = []
      while cursor.takeString(appendingTo: &contents) {
        // Quoted lines are lines.
        if !isBinary { contents.append(UInt8(ascii: "\n")) }
      }
      try cursor.close()
      return isBinary
        ? ScriptModule(name: name, form: .binary, result: .success(contents))
        : ScriptModule(name: name, quote: contents)
    }
    let module = textModule(name: name == nil ? nil : nameToken, form: .text, start..<end)
    cursor.position = end
    guard isClosed else { throw cursor.unexpected("\")\"") }
    return module
  }

  /// The fields at the cursor, which is not moved.
  private func textModule(name: Token?, form: ScriptModule.Form, _ range: Range<Int>) -> ScriptModule {
    var parser = ModuleParser(source, range, fields: cursor.position, name: name, emitsNames: true)
    let result: Result<[UInt8], TextError>
    do throws(SyntaxError) {
      let bytes = try parser.module()
      try parser.cursor.expect(form == .inline ? .end : .rightParenthesis, "a module field")
      result = .success(bytes)
    } catch {
      result = .failure(TextError(error, in: source.bytes, from: place))
    }
    return ScriptModule(
      name: name.map { Name(validated: Array(source.symbols[$0.value])) }, form: form, result: result)
  }

  // MARK: Actions

  private mutating func action() throws(SyntaxError) -> Script.Action {
    if cursor.takeOpening(.invoke) {
      let instance = takeIdentifier()
      let function = Name(validated: try cursor.name())
      var arguments: [Script.Argument] = []
      while cursor.token.kind == .leftParenthesis { arguments.append(try argument()) }
      try cursor.close()
      return .invoke(instance: instance, function: function, arguments)
    }
    try cursor.expectOpening(.get, "an action")
    let instance = takeIdentifier()
    let global = Name(validated: try cursor.name())
    try cursor.close()
    return .get(instance: instance, global: global)
  }
}
