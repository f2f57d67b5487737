import WebAssembly

/// Kinds of what is imported and exported, with their codes in the binary format.
enum ExternalKind: UInt8 {
  case function, table, memory, global, tag

  init?(_ word: Word) {
    switch word {
    case .function: self = .function
    case .table: self = .table
    case .memory: self = .memory
    case .global: self = .global
    case .tag: self = .tag
    default: return nil
    }
  }

  fileprivate var names: (kind: NameSection.Kind, noun: StaticString) {
    switch self {
    case .function: (.function, "function")
    case .table: (.table, "table")
    case .memory: (.memory, "memory")
    case .global: (.global, "global")
    case .tag: (.tag, "tag")
    }
  }
}

extension ModuleParser {
  // MARK: Imports and exports

  func space(_ kind: ExternalKind) -> IndexSpace {
    switch kind {
    case .function: functions
    case .table: tables
    case .memory: memories
    case .global: globals
    case .tag: tags
    }
  }

  /// Comes to the next entry of a kind: takes its identifier and writes its name.
  private mutating func define(_ kind: ExternalKind) throws(SyntaxError) -> UInt32 {
    let index =
      switch kind {
      case .function: functions.define()
      case .table: tables.define()
      case .memory: memories.define()
      case .global: globals.define()
      case .tag: tags.define()
      }
    try binder(kind.names.kind, index, kind.names.noun)
    return index
  }

  private mutating func externalKind(_ expectation: StaticString) throws(SyntaxError) -> ExternalKind {
    try cursor.expect(.leftParenthesis, expectation)
    guard let kind = ExternalKind(cursor.token.word) else { throw cursor.unexpected(expectation) }
    cursor.advance()
    return kind
  }

  /// `(import "module" "name" (kind $id? type))`.
  mutating func importField() throws(SyntaxError) {
    try importNames()
    let kind = try externalKind("an import's type")
    _ = try define(kind)
    try importType(kind)
    try cursor.close()
    try cursor.close()
  }

  /// `(import "module" "name"`.
  private mutating func importNames() throws(SyntaxError) {
    try checkImportOrder(at: cursor.token)
    cursor.position += 2
    sections.addEntry(.import)
    for _ in 0..<2 {
      let name = try cursor.name()
      sections[.import].appendVector(name)
    }
  }

  private mutating func importType(_ kind: ExternalKind) throws(SyntaxError) {
    var type = [kind.rawValue]
    switch kind {
    case .function: type.appendUnsigned(try typeUse(.discarded))
    case .table: type.append(contentsOf: try tableType())
    case .memory: type.append(contentsOf: try limits())
    case .global: type.append(contentsOf: try globalType())
    case .tag: type.append(contentsOf: try tagType())
    }
    sections[.import].append(contentsOf: type)
  }

  /// Steps into the definition at the cursor, over its identifier and exports.
  ///
  /// - Returns: its index; nil if it is an import, which is then written whole.
  private mutating func beginDefinition(_ kind: ExternalKind) throws(SyntaxError) -> UInt32? {
    cursor.position += 2
    let index = try define(kind)
    while cursor.takeOpening(.export) {
      export(try cursor.name(), kind, index)
      try cursor.close()
    }
    if cursor.opens(.import) {
      try importNames()
      try cursor.close()
      try importType(kind)
      try cursor.close()
      return nil
    }
    note(definition: kind.names.noun)
    return index
  }

  private mutating func export(_ name: [UInt8], _ kind: ExternalKind, _ index: UInt32) {
    sections.addEntry(.export)
    sections[.export].appendVector(name)
    sections[.export].append(kind.rawValue)
    sections[.export].appendUnsigned(index)
  }

  /// `(export "name" (kind index))`.
  mutating func exportField() throws(SyntaxError) {
    cursor.position += 2
    let name = try cursor.name()
    let kind = try externalKind("an export's index")
    export(name, kind, try index(space(kind)))
    try cursor.close()
    try cursor.close()
  }

  /// `(start index)`.
  mutating func startField() throws(SyntaxError) {
    guard sections.count(.start) == 0 else {
      throw SyntaxError(offset: Int(cursor.token.offset), reason: "multiple start sections")
    }
    cursor.position += 2
    sections.addEntry(.start)
    let function = try index(functions)
    sections[.start].appendUnsigned(function)
    try cursor.close()
  }

  // MARK: Functions

  /// `(func $id? … )`.
  mutating func functionField() throws(SyntaxError) {
    guard let index = try beginDefinition(.function) else { return }
    let typeToken = cursor.token
    let type = try typeUse(.bound)
    sections.addEntry(.function)
    sections[.function].appendUnsigned(type)
    var contents = try localDeclarations(type, typeToken)
    branchHints.beginFunction(index, declarations: contents.count)
    try instructions(single: false)
    branchHints.endFunction()
    contents.append(contentsOf: body.code)
    contents.append(0x0B)
    try cursor.close()
    sections.addEntry(.code)
    sections[.code].appendVector(contents)
    names.closeInner(.local, of: index)
    for (block, symbol) in body.labelSymbols { names.appendInner(block, source.symbols[symbol]) }
    names.closeInner(.label, of: index)
    locals.removeAll()
  }

  /// `(local …)*`, in the binary format.
  private mutating func localDeclarations(_ type: UInt32, _ typeToken: Token) throws(SyntaxError) -> [UInt8] {
    var groups: [(count: UInt32, type: TypeCode)] = []
    func add(_ type: TypeCode) {
      if let last = groups.last, last.type == type {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((1, type))
      }
    }
    while cursor.takeOpening(.local) {
      let token = cursor.token
      if let name = try takeName("local") {
        // Without the type there is no index that the name could stand for.
        guard typeTable.parameterCount(type) != nil else {
          throw SyntaxError(offset: Int(typeToken.offset), reason: "unknown type \(type)")
        }
        try bindLocal(token, name)
        add(try valueType())
      } else {
        while cursor.token.kind != .rightParenthesis {
          add(try valueType())
          locals.bind(anonymous: 1)
        }
      }
      try cursor.close()
    }
    var bytes: [UInt8] = []
    bytes.appendUnsigned(groups.count)
    for group in groups {
      bytes.appendUnsigned(group.count)
      bytes.append(group.type)
    }
    return bytes
  }

  // MARK: Tables, memories, globals and tags

  /// `(table $id? … )`.
  mutating func tableField() throws(SyntaxError) {
    guard let index = try beginDefinition(.table) else { return }
    sections.addEntry(.table)
    let start = cursor.position
    let addressType = takeAddressType()
    if isReferenceType {
      let type = try referenceType()
      let count = try inlineElements(table: index, addressType, type)
      sections[.table].append(type.code)
      appendLimits(to: .table, addressType, minimum: count, maximum: count)
    } else {
      cursor.position = start
      let type = try tableType()
      if cursor.token.kind == .rightParenthesis {
        sections[.table].append(contentsOf: type)
      } else {
        let contents = [0x40, 0x00] + type + (try expression())
        sections[.table].append(contentsOf: contents)
      }
    }
    try cursor.close()
  }

  /// `(memory $id? … )`.
  mutating func memoryField() throws(SyntaxError) {
    guard let index = try beginDefinition(.memory) else { return }
    sections.addEntry(.memory)
    let start = cursor.position
    let addressType = takeAddressType()
    if cursor.opens(.data) {
      let pages = try inlineData(memory: index, addressType)
      appendLimits(to: .memory, addressType, minimum: pages, maximum: pages)
    } else {
      cursor.position = start
      let type = try limits()
      sections[.memory].append(contentsOf: type)
    }
    try cursor.close()
  }

  /// `(global $id? … type expression)`.
  mutating func globalField() throws(SyntaxError) {
    guard try beginDefinition(.global) != nil else { return }
    sections.addEntry(.global)
    let contents = try globalType() + expression()
    sections[.global].append(contentsOf: contents)
    try cursor.close()
  }

  /// `(tag $id? … typeuse)`.
  mutating func tagField() throws(SyntaxError) {
    guard try beginDefinition(.tag) != nil else { return }
    sections.addEntry(.tag)
    let type = try tagType()
    sections[.tag].append(contentsOf: type)
    try cursor.close()
  }

  // MARK: Types

  enum AddressWidth: UInt8 {
    case i32 = 0
    case i64 = 4
  }

  mutating func takeAddressType() -> AddressWidth {
    if cursor.take(.i64) { return .i64 }
    _ = cursor.take(.i32)
    return .i32
  }

  private mutating func appendLimits(
    to section: ModuleSections.Section, _ addressType: AddressWidth, minimum: UInt64, maximum: UInt64?
  ) {
    sections[section].append(contentsOf: Self.limits(addressType, minimum: minimum, maximum: maximum))
  }

  private static func limits(_ addressType: AddressWidth, minimum: UInt64, maximum: UInt64?) -> [UInt8] {
    var bytes = [addressType.rawValue | (maximum == nil ? 0 : 1)]
    bytes.appendUnsigned(minimum)
    if let maximum { bytes.appendUnsigned(maximum) }
    return bytes
  }

  private mutating func limits() throws(SyntaxError) -> [UInt8] {
    let addressType = takeAddressType()
    let minimum = try cursor.natural(width: 64, "a size")
    let maximum = cursor.token.kind == .natural ? try cursor.natural(width: 64) : nil
    return Self.limits(addressType, minimum: minimum, maximum: maximum)
  }

  private mutating func tagType() throws(SyntaxError) -> [UInt8] {
    // The attribute: an exception.
    var bytes: [UInt8] = [0]
    bytes.appendUnsigned(try typeUse(.discarded))
    return bytes
  }

  private mutating func tableType() throws(SyntaxError) -> [UInt8] {
    let limits = try limits()
    var bytes: [UInt8] = []
    bytes.append(try referenceType().code)
    bytes.append(contentsOf: limits)
    return bytes
  }

  private mutating func globalType() throws(SyntaxError) -> [UInt8] {
    var bytes: [UInt8] = []
    let isMutable = cursor.takeOpening(.mutable)
    bytes.append(try valueType())
    bytes.append(isMutable ? 1 : 0)
    if isMutable { try cursor.close() }
    return bytes
  }

  /// Instructions up to the closing parenthesis, with an `end`.
  mutating func expression() throws(SyntaxError) -> [UInt8] {
    try instructions(single: false)
    return body.code + [0x0B]
  }
}
