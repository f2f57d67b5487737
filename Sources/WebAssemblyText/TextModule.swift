/// Modules in the text format.
public enum TextModule {
  /// A module's text in the binary format; nothing is validated.
  ///
  /// - Parameters:
  ///   - source: UTF-8 text: `(module …)`, or its fields alone.
  ///   - emitsNames: whether identifiers become a name section, so that traces show them.
  public static func encode(
    _ source: [UInt8], emitsNames: Bool = true
  ) throws(TextError) -> [UInt8] {
    do throws(SyntaxError) {
      return try encode(Lexer.tokenize(source), emitsNames: emitsNames)
    } catch {
      throw TextError(error, in: source)
    }
  }

  private static func encode(
    _ source: TokenizedSource, emitsNames: Bool
  ) throws(SyntaxError) -> [UInt8] {
    var cursor = TokenCursor(bytes: source.bytes, tokens: source.tokens)
    let isWrapped = cursor.takeOpening(.module)
    var name: Token?
    if isWrapped, cursor.token.kind == .identifier {
      name = cursor.token
      cursor.advance()
    }
    var parser = ModuleParser(
      source, 0..<source.tokens.count, fields: cursor.position, name: name, emitsNames: emitsNames)
    let module = try parser.module()
    if isWrapped { try parser.cursor.close() }
    try parser.cursor.expect(.end, "the end of the text")
    return module
  }
}
