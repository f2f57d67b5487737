extension ModuleParser {
  /// The first pass: gives every entry of the module's index spaces its index.
  ///
  /// - Returns: the positions of `type` and `rec` fields.
  mutating func bindFields() throws(SyntaxError) -> [Int] {
    var typeFields: [Int] = []
    while cursor.token.kind == .leftParenthesis {
      let position = cursor.position
      let end = cursor.afterParentheses
      switch cursor.next.word {
      case .type:
        typeFields.append(position)
        try types.bind(identifier(at: position + 2), in: source)
      case .rec:
        typeFields.append(position)
        try bindGroup(from: position + 2)
      case .import:
        try bindImport(position, end: end)
      case .element:
        try elements.bind(identifier(at: position + 2), in: source)
      case .data:
        try data.bind(identifier(at: position + 2), in: source)
      default:
        try bindExternal(position)
        bindInlineSegments(position, end: end)
      }
      cursor.position = end
    }
    return typeFields
  }

  private mutating func bindGroup(from start: Int) throws(SyntaxError) {
    cursor.position = start
    while cursor.opens(.type) {
      try types.bind(identifier(at: cursor.position + 2), in: source)
      cursor.position = cursor.afterParentheses
    }
  }

  /// `(import "module" "name" (func …))`.
  private mutating func bindImport(_ position: Int, end: Int) throws(SyntaxError) {
    let inner = position + 4
    if inner < end, source.tokens[inner].kind == .leftParenthesis { try bindExternal(inner) }
  }

  /// Binds a function, table, memory, global or tag; whatever else stands there is left to the second pass.
  private mutating func bindExternal(_ position: Int) throws(SyntaxError) {
    let identifier = identifier(at: position + 2)
    switch source.tokens[position + 1].word {
    case .function: try functions.bind(identifier, in: source)
    case .table: try tables.bind(identifier, in: source)
    case .memory: try memories.bind(identifier, in: source)
    case .global: try globals.bind(identifier, in: source)
    case .tag: try tags.bind(identifier, in: source)
    default: break
    }
  }

  /// Counts the segments that tables and memories have in place of a size.
  private mutating func bindInlineSegments(_ position: Int, end: Int) {
    let word = cursor.next.word
    guard word == .table || word == .memory else { return }
    cursor.position = position + 2
    while cursor.position < end - 1 {
      if word == .table, cursor.opens(.element) { elements.bind(anonymous: 1) }
      if word == .memory, cursor.opens(.data) { data.bind(anonymous: 1) }
      if cursor.token.kind == .leftParenthesis {
        cursor.position = cursor.afterParentheses
      } else {
        cursor.position += 1
      }
    }
  }

  /// The identifier at a position, if there is one.
  private func identifier(at position: Int) -> Token? {
    guard position < source.tokens.count, source.tokens[position].kind == .identifier else { return nil }
    return source.tokens[position]
  }
}
