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

  /// - Parameter place: a place at or before the error's, from which lines are counted on.
  init(_ error: SyntaxError, in source: [UInt8], from place: LinePlace = LinePlace()) {
    let offset = min(error.offset, source.count)
    var place = place
    place.advance(to: offset, in: source)
    line = place.line
    column = offset - place.lineStart + 1
    reason = error.reason
    let from = max(place.lineStart, offset - Self.reach)
    var to = offset
    while to < min(source.count, offset + Self.reach), source[to] != UInt8(ascii: "\n") { to += 1 }
    excerpt = Array(source[from..<to])
    excerptColumn = offset - from
  }
}

/// A place in a text whose line is known, so that lines are counted once in a text with many errors.
struct LinePlace {
  private(set) var line = 1
  /// The offset of the line's first byte.
  private(set) var lineStart = 0
  private var offset = 0

  /// Moves on; nothing happens if the place is past the offset.
  mutating func advance(to offset: Int, in source: [UInt8]) {
    while self.offset < offset {
      if source[self.offset] == UInt8(ascii: "\n") {
        line += 1
        lineStart = self.offset + 1
      }
      self.offset += 1
    }
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
