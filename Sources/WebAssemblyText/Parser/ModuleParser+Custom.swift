extension ModuleParser {
  /// The annotations between fields: custom sections; a branch hint is refused.
  mutating func customAnnotations() throws(SyntaxError) {
    for annotation in annotations.take(.custom, at: cursor.position) {
      do {
        try customAnnotation(annotations.cursor(annotation))
      } catch {
        throw SyntaxError(offset: error.offset, reason: "@custom annotation: \(error.reason)")
      }
    }
    if let hint = annotations.take(.branchHint, at: cursor.position).first {
      throw SyntaxError(offset: hint.offset, reason: "\(hint.kind.name) annotation: not in a function")
    }
  }

  /// `(@custom "name" placement? "contents"*)`.
  private mutating func customAnnotation(_ annotation: TokenCursor) throws(SyntaxError) {
    var cursor = annotation
    guard cursor.token.kind == .string else {
      throw SyntaxError(offset: Int(cursor.token.offset), reason: "missing section name")
    }
    let name = try cursor.name()
    var placement = ModuleSections.Placement.last
    if cursor.take(.leftParenthesis) { placement = try customPlacement(&cursor) }
    var contents: [UInt8] = []
    while cursor.takeString(appendingTo: &contents) {}
    guard cursor.token.kind == .rightParenthesis else {
      throw SyntaxError(offset: Int(cursor.token.offset), reason: "unexpected token \(cursor.shown(cursor.token))")
    }
    sections.addCustom(name, contents, placement)
  }

  /// `(before first)`, `(after last)`, or `before` or `after` with a section.
  private func customPlacement(_ cursor: inout TokenCursor) throws(SyntaxError) -> ModuleSections.Placement {
    func fault(_ reason: String) -> SyntaxError {
      SyntaxError(offset: Int(cursor.token.offset), reason: reason)
    }
    let isBefore = cursor.text(cursor.token).elementsEqual("before".utf8)
    guard isBefore || cursor.text(cursor.token).elementsEqual("after".utf8) else {
      throw fault("malformed placement")
    }
    cursor.advance()
    let kind = cursor.text(cursor.token)
    let placement: ModuleSections.Placement
    if isBefore, kind.elementsEqual("first".utf8) {
      placement = .first
    } else if !isBefore, kind.elementsEqual("last".utf8) {
      placement = .last
    } else if let section = ModuleSections.Section.named(kind) {
      placement = isBefore ? .before(section) : .after(section)
    } else {
      throw fault("malformed section kind")
    }
    cursor.advance()
    try cursor.close()
    return placement
  }
}

extension ModuleSections.Section {
  /// What an annotation calls the section.
  var name: StaticString {
    switch self {
    case .type: "type"
    case .import: "import"
    case .function: "func"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .tag: "tag"
    case .export: "export"
    case .start: "start"
    case .element: "elem"
    case .dataCount: "datacount"
    case .code: "code"
    case .data: "data"
    }
  }

  /// The section that an annotation means.
  static func named(_ text: some Sequence<UInt8>) -> Self? {
    allCases.first { section in section.name.withUTF8Buffer { text.elementsEqual($0) } }
  }
}
