import WebAssembly

/// A place in a list of tokens, with the questions and steps that all parsers share.
struct TokenCursor {
  let bytes: [UInt8]
  /// The last token is the end token, which the cursor does not pass.
  let tokens: [Token]
  var position: Int

  init(bytes: [UInt8], tokens: [Token], position: Int = 0) {
    self.bytes = bytes
    self.tokens = tokens
    self.position = position
  }

  // MARK: Questions

  var token: Token { tokens[position] }

  /// The token after the current one; the end token stays the last.
  var next: Token { tokens[min(position + 1, tokens.count - 1)] }

  /// Whether the next two tokens are a left parenthesis and the word.
  func opens(_ word: Word) -> Bool {
    let token = tokens[position]
    return token.kind == .leftParenthesis && tokens[position + 1].word == word
  }

  /// The position after the parenthesis that closes the one at the cursor.
  var afterParentheses: Int { min(Int(token.value) + 1, tokens.count - 1) }

  func text(_ token: Token) -> ArraySlice<UInt8> { bytes[token.range] }

  // MARK: Steps

  mutating func advance() {
    if position + 1 < tokens.count { position += 1 }
  }

  /// Steps over `(` and the word if they are next.
  mutating func takeOpening(_ word: Word) -> Bool {
    guard opens(word) else { return false }
    position += 2
    return true
  }

  mutating func take(_ word: Word) -> Bool {
    guard token.word == word else { return false }
    position += 1
    return true
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: Token.Kind, _ expectation: StaticString) throws(SyntaxError) {
    guard take(kind) else { throw unexpected(expectation) }
  }

  mutating func expectOpening(_ word: Word, _ expectation: StaticString) throws(SyntaxError) {
    guard takeOpening(word) else { throw unexpected(expectation) }
  }

  mutating func close() throws(SyntaxError) {
    guard take(.rightParenthesis) else { throw unexpected("\")\"") }
  }

  // MARK: Literals

  /// A string's bytes.
  mutating func string(_ expectation: StaticString = "a string") throws(SyntaxError) -> [UInt8] {
    var result: [UInt8] = []
    guard takeString(appendingTo: &result) else { throw unexpected(expectation) }
    return result
  }

  /// Steps over a string, if one is next, and appends its bytes.
  mutating func takeString(appendingTo result: inout [UInt8]) -> Bool {
    let token = token
    guard token.kind == .string else { return false }
    if token.value == 0 {
      result.append(contentsOf: bytes[token.range.dropFirst().dropLast()])
    } else {
      StringLiteral.append(bytes, token.range, to: &result)
    }
    position += 1
    return true
  }

  /// A string that is well-formed UTF-8.
  mutating func name() throws(SyntaxError) -> [UInt8] {
    let offset = Int(token.offset)
    let result = try string("a name")
    guard UTF8Sequence.isWellFormed(result) else { throw error(.malformedUTF8, at: offset) }
    return result
  }

  /// An integer of `width` bits, with or without sign.
  mutating func integer(width: Int) throws(SyntaxError) -> UInt64 {
    let token = token
    guard token.kind == .natural || token.kind == .integer else { throw unexpected("an integer") }
    let value = bytes.withUnsafeBufferPointer {
      IntegerLiteral.bits(UnsafeBufferPointer(rebasing: $0[token.range]), width: width)
    }
    guard let value else { throw outOfRange(token) }
    position += 1
    return value
  }

  /// A number without sign, of `width` bits.
  mutating func natural(
    width: Int, _ expectation: StaticString = "a natural number", outOfRange reason: String? = nil
  ) throws(SyntaxError) -> UInt64 {
    let token = token
    guard token.kind == .natural else { throw unexpected(expectation) }
    guard let value = value(token, from: 0), value <= .max >> (64 - UInt64(width)) else {
      throw outOfRange(token, reason ?? "i\(width) constant out of range")
    }
    position += 1
    return value
  }

  /// The digits of a token from an index on; nil if they do not fit 64 bits.
  func value(_ token: Token, from start: Int) -> UInt64? {
    bytes.withUnsafeBufferPointer {
      IntegerLiteral.magnitude(UnsafeBufferPointer(rebasing: $0[token.range]), from: start)
    }
  }

  /// The bits of a number in the format.
  mutating func float(_ format: FloatFormat) throws(SyntaxError) -> UInt64 {
    let token = token
    guard token.kind == .natural || token.kind == .integer || token.kind == .float else {
      throw unexpected("a number")
    }
    let bits = bytes.withUnsafeBufferPointer {
      FloatLiteral.bits(UnsafeBufferPointer(rebasing: $0[token.range]), format)
    }
    guard let bits else { throw outOfRange(token) }
    position += 1
    return bits
  }

  // MARK: Errors

  /// The error of a token that the grammar does not allow here.
  func unexpected(_ expectation: StaticString) -> SyntaxError {
    let token = token
    let reason =
      switch token.kind {
      case .error: LexicalError(rawValue: token.value)?.reason ?? "illegal token"
      case .reserved: "unknown operator \(shown(token))"
      case .end: "unexpected token, the text ends where \(expectation) is expected"
      default: "unexpected token \(shown(token)), expected \(expectation)"
      }
    return SyntaxError(offset: Int(token.offset), reason: reason)
  }

  func error(_ error: LexicalError, at offset: Int) -> SyntaxError {
    SyntaxError(offset: offset, reason: error.reason)
  }

  func outOfRange(_ token: Token, _ reason: String = "constant out of range") -> SyntaxError {
    SyntaxError(offset: Int(token.offset), reason: reason)
  }

  /// A token's text for a message; long ones are cut.
  func shown(_ token: Token) -> String {
    let text = text(token)
    return String(decoding: text.prefix(40), as: UTF8.self) + (text.count > 40 ? "…" : "")
  }
}
