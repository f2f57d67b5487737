/// A token of the text format: what it is and where it stands.
///
/// Sixteen bytes and trivial, so that a text of megabytes is cut without an allocation for each token.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case leftParenthesis, rightParenthesis
    /// A word of the format: `word` says which; for `.instruction`, `value` is a row of the instruction set.
    case keyword
    /// `value` is the symbol of the identifier.
    case identifier
    /// A string, quotes included; `value` is zero when there is no escape in it.
    case string
    /// A number without sign and fraction, which may stand for a signed integer or a float too.
    case natural
    /// A number with a sign, and without fraction.
    case integer
    /// Any other number, with or without sign: `1.5`, `0x1p-3`, `inf`, `nan`, `nan:0x1`.
    case float
    /// `offset=` or `align=` with a natural number.
    case offsetImmediate, alignmentImmediate
    /// Characters that the grammar keeps for the future.
    case reserved
    /// A lexical error; `value` is the ``LexicalError``.
    case error
    /// The end of the text; the last token of every text.
    case end
  }

  var kind: Kind
  var word: Word = .unknown
  /// Of a left parenthesis, the position of the token that closes it (of the end token, if none does).
  var value: UInt32 = 0
  /// The first byte.
  var offset: UInt32
  /// In bytes.
  var length: UInt32

  var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
}

/// What may be wrong with characters, before any grammar.
enum LexicalError: UInt32 {
  case illegalCharacter, malformedUTF8, unclosedString, illegalEscape, unclosedComment, unclosedAnnotation
  case emptyIdentifier, emptyAnnotationID

  /// The error in the words of the suite.
  var reason: String {
    switch self {
    case .illegalCharacter: "illegal character"
    case .malformedUTF8: "malformed UTF-8 encoding"
    case .unclosedString: "unclosed string"
    case .illegalEscape: "illegal escape"
    case .unclosedComment: "unclosed comment"
    case .unclosedAnnotation: "unclosed annotation"
    case .emptyIdentifier: "empty identifier"
    case .emptyAnnotationID: "empty annotation id"
    }
  }
}

/// An annotation that means something to the parser; all others are skipped like white space.
struct Annotation: Sendable {
  enum Kind: UInt8, Sendable { case custom, name, branchHint }

  var kind: Kind
  /// The position of the first token after the annotation.
  var position: Int
  var offset: Int
  /// The tokens after the annotation's id up to and including its closing parenthesis, in a list of their own.
  var tokens: Range<Int>
}

/// A text cut into tokens.
struct TokenizedSource: Sendable {
  let bytes: [UInt8]
  /// At least the end token.
  let tokens: [Token]
  /// In the order of the text.
  let annotations: [Annotation]
  /// The tokens of all annotations, and an end token.
  let annotationTokens: [Token]
  /// The identifiers, without the dollar and with escapes resolved.
  let symbols: ByteStringTable
}

/// A fault at a place of the text, on its way to becoming a ``TextError``.
struct SyntaxError: Error {
  var offset: Int
  var reason: String
}
