/// Reads the sections of a module (spec: Binary Format / Modules), all but the code of function bodies.
package struct ModuleDecoder: ~Copyable {
  var decoder: InstructionDecoder
  let limits: Limits
  var syntax = ModuleSyntax()
  private init(_ reader: ByteReader, features: Features, limits: Limits) {
    decoder = InstructionDecoder(reader, types: TypeDecoding(features: features))
    self.limits = limits
  }

  /// The sections of the module that `reader` stands at the start of.
  package static func decode(
    _ reader: ByteReader, features: Features, limits: Limits
  ) throws(ModuleError) -> ModuleSyntax {
    var decoder = ModuleDecoder(reader, features: features, limits: limits)
    try decoder.module()
    return decoder.syntax
  }

  // MARK: Sections

  /// The sections with their place in the order that the binary format asks for.
  private enum Section: UInt8 {
    case custom, type, `import`, function, table, memory, global, export, start, element, code, data, dataCount, tag

    var rank: Int {
      switch self {
      case .custom: 0
      case .type: 1
      case .import: 2
      case .function: 3
      case .table: 4
      case .memory: 5
      case .tag: 6
      case .global: 7
      case .export: 8
      case .start: 9
      case .element: 10
      case .dataCount: 11
      case .code: 12
      case .data: 13
      }
    }
  }

  private mutating func module() throws(ModuleError) {
    let end = decoder.reader.end
    // Positions have 32 bits: see ByteRange.
    let limit = min(limits.moduleBytes, Int(UInt32.max))
    guard end <= limit else {
      throw ModuleError(.unsupported, at: 0, "module larger than \(limit) bytes")
    }
    guard try decoder.reader.fixed(UInt32.self) == 0x6D73_6100 else {
      throw malformed("magic header not detected", at: 0)
    }
    guard try decoder.reader.fixed(UInt32.self) == 1 else { throw malformed("unknown binary version", at: 4) }

    var rank = 0
    var lastID: UInt8 = 0
    while !decoder.reader.isAtEnd {
      let start = decoder.reader.position
      let id = try decoder.reader.byte()
      guard let section = Section(rawValue: id), section != .tag || features.contains(.exceptions) else {
        throw malformed("malformed section id", at: start)
      }
      let size = try decoder.reader.count()
      let sectionEnd = position + size
      if section == .custom {
        try customSection(upTo: sectionEnd, after: lastID)
      } else {
        guard section.rank > rank else { throw malformed("unexpected content after last section", at: start) }
        rank = section.rank
        lastID = id
        try contents(of: section)
      }
      guard position == sectionEnd else { throw malformed("section size mismatch", at: position) }
    }
    try checkCounts(at: end)
  }

  private mutating func contents(of section: Section) throws(ModuleError) {
    switch section {
    case .custom: break
    case .type: try typeSection()
    case .import: try importSection()
    case .function: try functionSection()
    case .table: try tableSection()
    case .memory: try memorySection()
    case .tag: try tagSection()
    case .global: try globalSection()
    case .export: try exportSection()
    case .start:
      let offset = position
      syntax.start = ModuleSyntax.Start(function: try decoder.reader.u32(), offset: offset)
    case .element: try elementSection()
    case .dataCount: syntax.dataCount = try decoder.reader.u32()
    case .code: try codeSection()
    case .data: try dataSection()
    }
  }

  private func checkCounts(at end: Int) throws(ModuleError) {
    guard syntax.functions.count == syntax.bodies.count else {
      throw malformed("function and code section have inconsistent lengths", at: end)
    }
    guard syntax.dataCount.map({ Int($0) == syntax.data.count }) ?? true else {
      throw malformed("data count and data section have inconsistent lengths", at: end)
    }
  }

  private mutating func customSection(upTo end: Int, after id: UInt8) throws(ModuleError) {
    let name = try decoder.reader.name()
    guard position <= end else { throw decoder.reader.unexpectedEnd() }
    let start = position
    try decoder.reader.skip(end - start)
    syntax.customSections.append(
      ModuleDeclarations.CustomSection(name: name, contents: ByteRange(start..<position), after: id))
  }

  // MARK: Helpers of the section readers

  var features: Features { decoder.types.features }
  var position: Int { decoder.reader.position }

  func malformed(_ reason: String, at offset: Int) -> ModuleError { ModuleError(.malformed, at: offset, reason) }

  /// The length of a vector of declarations, of which the module may have `limit` in all.
  mutating func count(limit: Int, of what: String) throws(ModuleError) -> Int {
    let offset = position
    let count = try decoder.reader.count()
    guard count <= limit else { throw ModuleError(.unsupported, at: offset, "more than \(limit) \(what)") }
    return count
  }

  mutating func valueType() throws(ModuleError) -> ValueType { try decoder.types.valueType(&decoder.reader) }
  mutating func referenceType() throws(ModuleError) -> ValueType { try decoder.types.referenceType(&decoder.reader) }

  /// A byte that is 0 or 1.
  mutating func flag(orElse reason: String) throws(ModuleError) -> Bool {
    let offset = position
    let byte = try decoder.reader.byte()
    guard byte <= 1 else { throw malformed(reason, at: offset) }
    return byte == 1
  }

  /// Passes over an expression.
  mutating func expression() throws(ModuleError) -> ModuleSyntax.Expression {
    let start = position
    let number = try decoder.skipExpression()
    return ModuleSyntax.Expression(code: ByteRange(start..<position), number: number)
  }
}
