/// Cuts a text into tokens (spec: Text Format / Lexical Format).
///
/// Nothing is thrown: a fault becomes an error token, which fails the parser when it gets there, so that a fault in
/// one module of a script is no fault of the others.
struct Lexer {
  /// The longest text, so that offsets fit 32 bits.
  static let maximumBytes = 1 << 30

  /// The text; the pointer is valid while `tokenize` runs.
  let bytes: UnsafeBufferPointer<UInt8>
  let classes: [UInt8]
  let vocabulary = Vocabulary.shared
  var index = 0
  var tokens: [Token] = []
  var annotations: [Annotation] = []
  var annotationTokens: [Token] = []
  var symbols = ByteStringTable()
  /// Positions of the open parentheses.
  private var open: [Int] = []
  /// The annotation that the scan is in.
  private var annotation = AnnotationState()

  private struct AnnotationState {
    /// Open parentheses, the annotation's own among them; zero outside.
    var depth = 0
    var isKept = false
    var start = 0
  }

  static func tokenize(_ source: [UInt8]) throws(SyntaxError) -> TokenizedSource {
    guard source.count <= maximumBytes else { throw SyntaxError(offset: 0, reason: "text too long") }
    return source.withUnsafeBufferPointer { bytes in
      var lexer = Lexer(bytes)
      lexer.run()
      return TokenizedSource(
        bytes: source, tokens: lexer.tokens, annotations: lexer.annotations,
        annotationTokens: lexer.annotationTokens, symbols: lexer.symbols)
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    classes = CharacterClass.table
    tokens.reserveCapacity(bytes.count / 6)
  }

  private mutating func run() {
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        index += 1
      case UInt8(ascii: "("):
        leftParenthesis()
      case UInt8(ascii: ")"):
        rightParenthesis()
      case UInt8(ascii: ";") where next == UInt8(ascii: ";"):
        lineComment()
      case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        append(.reserved, from: index, to: index + 1)
        index += 1
      case UInt8(ascii: "\""):
        word()
      default:
        if classes[Int(byte)] & CharacterClass.identifier != 0 {
          word()
        } else {
          illegalCharacter()
        }
      }
    }
    finish()
  }

  private mutating func finish() {
    if annotation.depth > 0 {
      annotation.depth = 0
      error(.unclosedAnnotation, at: annotation.start)
    }
    let end = Token(kind: .end, offset: UInt32(bytes.count), length: 0)
    for position in open { tokens[position].value = UInt32(tokens.count) }
    tokens.append(end)
    annotationTokens.append(end)
  }

  /// The byte after the current one; zero at the end.
  private var next: UInt8 { index + 1 < bytes.count ? bytes[index + 1] : 0 }

  // MARK: Output

  /// Adds a token to the text's, or to the annotation's.
  mutating func append(
    _ kind: Token.Kind, word: Word = .unknown, value: UInt32 = 0, from start: Int, to end: Int
  ) {
    let token = Token(
      kind: kind, word: word, value: value, offset: UInt32(truncatingIfNeeded: start),
      length: UInt32(truncatingIfNeeded: end - start))
    if annotation.depth == 0 {
      tokens.append(token)
    } else if annotation.isKept {
      annotationTokens.append(token)
    }
  }

  /// Adds an error token, to the text's tokens in any case.
  mutating func error(_ error: LexicalError, at offset: Int) {
    tokens.append(
      Token(kind: .error, value: error.rawValue, offset: UInt32(truncatingIfNeeded: offset), length: 0))
  }

  // MARK: Parentheses and annotations

  private mutating func leftParenthesis() {
    switch next {
    case UInt8(ascii: ";"):
      blockComment()
      return
    case UInt8(ascii: "@") where annotation.depth == 0:
      startAnnotation()
      return
    default:
      break
    }
    if annotation.depth == 0 {
      open.append(tokens.count)
      append(.leftParenthesis, from: index, to: index + 1)
    } else {
      append(.leftParenthesis, from: index, to: index + 1)
      annotation.depth += 1
    }
    index += 1
  }

  private mutating func rightParenthesis() {
    if annotation.depth == 0 {
      if let position = open.popLast() { tokens[position].value = UInt32(truncatingIfNeeded: tokens.count) }
      append(.rightParenthesis, from: index, to: index + 1)
    } else {
      append(.rightParenthesis, from: index, to: index + 1)
      annotation.depth -= 1
      if annotation.depth == 0, annotation.isKept {
        let last = annotations.count - 1
        annotations[last].tokens = annotations[last].tokens.lowerBound..<annotationTokens.count
      }
    }
    index += 1
  }

  private mutating func startAnnotation() {
    let start = index
    index += 2
    let idStart = index
    var id: [UInt8] = []
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      switch StringLiteral.scan(bytes, from: index) {
      case .literal(let end, _):
        StringLiteral.append(bytes, index..<end, to: &id)
        index = end
        if !UTF8Sequence.isWellFormed(id) { error(.malformedUTF8, at: idStart) }
      case .error: break
      }
    } else {
      skipIdentifierCharacters()
      id = Array(bytes[idStart..<index])
    }
    if id.isEmpty { error(.emptyAnnotationID, at: start) }
    annotation = AnnotationState(depth: 1, isKept: false, start: start)
    if let kind = Annotation.Kind(id: id) {
      annotation.isKept = true
      let first = annotationTokens.count
      annotations.append(
        Annotation(kind: kind, position: tokens.count, offset: start, tokens: first..<first))
    }
  }

  // MARK: White space

  private mutating func lineComment() {
    index += 2
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") {
      skipCommentCharacter()
    }
  }

  private mutating func blockComment() {
    let start = index
    var depth = 0
    repeat {
      guard index < bytes.count else {
        error(.unclosedComment, at: start)
        return
      }
      if bytes[index] == UInt8(ascii: "("), next == UInt8(ascii: ";") {
        depth += 1
        index += 2
      } else if bytes[index] == UInt8(ascii: ";"), next == UInt8(ascii: ")") {
        depth -= 1
        index += 2
      } else {
        skipCommentCharacter()
      }
    } while depth > 0
  }

  private mutating func skipCommentCharacter() {
    if bytes[index] < 0x80 {
      index += 1
      return
    }
    let length = UTF8Sequence.length(bytes, at: index)
    if length == 0 { error(.malformedUTF8, at: index) }
    index += max(length, 1)
  }

  private mutating func illegalCharacter() {
    let length = UTF8Sequence.length(bytes, at: index)
    error(length == 0 ? .malformedUTF8 : .illegalCharacter, at: index)
    index += max(length, 1)
  }

  mutating func skipIdentifierCharacters() {
    while index < bytes.count, classes[Int(bytes[index])] & CharacterClass.identifier != 0 { index += 1 }
  }
}

extension Annotation.Kind {
  init?(id: [UInt8]) {
    if id.elementsEqual("custom".utf8) {
      self = .custom
    } else if id.elementsEqual("name".utf8) {
      self = .name
    } else if id.elementsEqual("metadata.code.branch_hint".utf8) {
      self = .branchHint
    } else {
      return nil
    }
  }
}
