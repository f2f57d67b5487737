/// A regular expression whose search takes time in proportion to the text, whatever the expression.
///
/// The texts are plugins' (names of metrics) while the expressions are the host's, so that an engine that backtracks,
/// as the `Regex` of Swift's standard library does, would let a plugin stop the thread that exports. The language is the
/// part of RE2's that Envoy's tag rules are written in: literals, `.`, `[a-z]` and `[^a-z]`, `\d \w \s` and their
/// capitals, `( )`, `(?: )`, `|`, `* + ? {n,m}` and their lazy forms, `^`, `$`. Bytes are matched, so that `.` takes one
/// byte of a character that has several. A repetition of what may be empty goes on while it can take bytes, where Perl
/// ends it with the first empty turn: `(|a)+` finds all of `aaa`.
public struct Pattern: Sendable {
  /// Why a text is no expression.
  public struct SyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// How many bytes of the text were understood.
    public var offset: Int
    public var reason: String

    public var description: String { "at byte \(offset) of the pattern: \(reason)" }
  }

  /// The text that the pattern was made of.
  public let text: String
  /// How many groups capture, the whole match not counted.
  public let groupCount: Int
  let program: [Instruction]

  public init(_ text: String) throws(SyntaxError) {
    var parser = PatternParser(text)
    let node = try parser.parse()
    var compiler = PatternCompiler()
    try compiler.compile(.group(0, node))
    compiler.program.append(.match)
    self.text = text
    groupCount = parser.groupCount
    program = compiler.program
  }

  /// Where the first match and its groups are, the whole match before the groups; `nil` when nothing matches.
  public func firstMatch(in bytes: [UInt8]) -> [Range<Int>?]? {
    PatternMatcher(program: program, slotCount: 2 * (groupCount + 1)).firstMatch(in: bytes)
  }

  /// Whether there is a match anywhere in the text.
  public func matches(_ text: String) -> Bool { firstMatch(in: Array(text.utf8)) != nil }
}

extension Pattern: Hashable {
  public static func == (left: Pattern, right: Pattern) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Pattern {
  enum Instruction: Sendable {
    case byte(ByteSet)
    /// Goes on at both, preferring the first.
    case split(Int, Int)
    case jump(Int)
    /// Notes the position.
    case save(Int)
    case start
    case end
    case match
  }

  /// A set of byte values.
  struct ByteSet: Hashable, Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    init() {}
    init(_ ranges: ClosedRange<UInt8>...) {
      for range in ranges { for byte in range { insert(byte) } }
    }

    static func == (left: ByteSet, right: ByteSet) -> Bool { left.words == right.words }
    func hash(into hasher: inout Hasher) { hasher.combine(words.0 ^ words.1 ^ words.2 ^ words.3) }

    func contains(_ byte: UInt8) -> Bool {
      let word =
        switch byte >> 6 {
        case 0: words.0
        case 1: words.1
        case 2: words.2
        default: words.3
        }
      return word >> UInt64(byte & 63) & 1 != 0
    }

    mutating func insert(_ byte: UInt8) {
      let bit: UInt64 = 1 << UInt64(byte & 63)
      switch byte >> 6 {
      case 0: words.0 |= bit
      case 1: words.1 |= bit
      case 2: words.2 |= bit
      default: words.3 |= bit
      }
    }

    func union(_ other: ByteSet) -> ByteSet {
      var union = self
      union.words.0 |= other.words.0
      union.words.1 |= other.words.1
      union.words.2 |= other.words.2
      union.words.3 |= other.words.3
      return union
    }

    var inverted: ByteSet {
      var inverted = self
      inverted.words = (~words.0, ~words.1, ~words.2, ~words.3)
      return inverted
    }
  }
}
