/// Why a text is not a module or a script.
public struct TextError: Error, Hashable, Sendable {
  /// The line, counted from one; a line ends with a line feed.
  public let line: Int
  /// The place in the line, in bytes, counted from one.
  public let column: Int
  /// What is wrong, beginning with the words of the specification's test suite where it has any.
  public let reason: String
  /// The part of the line around the place; long lines are cut.
  let excerpt: [UInt8]
  /// The place in `excerpt`.
  let excerptColumn: Int

  /// Bytes of a line shown on each side of the place.
  private static let reach = 100

  init(_ error: SyntaxError, in source: [UInt8]) {
    let offset = min(error.offset, source.count)
    let newline = UInt8(ascii: "\n")
    var line = 1
    var start = 0
    for index in 0..<offset where source[index] == newline {
      line += 1
      start = index + 1
    }
    self.line = line
    column = offset - start + 1
    reason = error.reason
    let from = max(start, offset - Self.reach)
    var to = offset
    while to < min(source.count, offset + Self.reach), source[to] != newline { to += 1 }
    excerpt = Array(source[from..<to])
    excerptColumn = offset - from
  }
}

extension TextError: CustomStringConvertible {
  /// The reason, with the line and a caret below the place.
  public var description: String {
    let before = String(decoding: excerpt[..<excerptColumn], as: UTF8.self)
    let after = String(decoding: excerpt[excerptColumn...], as: UTF8.self)
    // Tabs are kept, so that the caret stands where the terminal puts the character.
    let margin = String(String.UnicodeScalarView(before.unicodeScalars.map { $0 == "\t" ? "\t" : " " }))
    return "\(line):\(column): \(reason)\n  \(before)\(after)\n  \(margin)^"
  }
}
