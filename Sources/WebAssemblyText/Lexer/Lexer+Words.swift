extension Lexer {
  /// A run of identifier characters and strings: one token, because no two of them may touch.
  mutating func word() {
    let start = index
    if bytes[start] == UInt8(ascii: "\"") {
      stringWord(start)
      return
    }
    skipIdentifierCharacters()
    let isDollar = bytes[start] == UInt8(ascii: "$") && index == start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      if isDollar {
        quotedIdentifier(start)
      } else {
        reservedRun(start)
      }
    } else if isDollar {
      error(.emptyIdentifier, at: start)
    } else {
      plainWord(start)
    }
  }

  private mutating func plainWord(_ start: Int) {
    let text = UnsafeBufferPointer(rebasing: bytes[start..<index])
    let first = text[0]
    if first == UInt8(ascii: "$") {
      let symbol = symbols.intern(UnsafeBufferPointer(rebasing: text[1...]))
      append(.identifier, value: symbol, from: start, to: index)
      return
    }
    if classes[Int(first)] & CharacterClass.lowerLetter != 0 {
      if let entry = vocabulary.entry(text) {
        append(.keyword, word: entry.word, value: entry.row, from: start, to: index)
        return
      }
      if let kind = Self.prefixedNumber(text) {
        append(kind, from: start, to: index)
        return
      }
    }
    append(NumberSyntax.classify(text) ?? .reserved, from: start, to: index)
  }

  /// `offset=` or `align=` with a natural number.
  private static func prefixedNumber(_ text: UnsafeBufferPointer<UInt8>) -> Token.Kind? {
    for (prefix, kind) in [("offset=" as StaticString, Token.Kind.offsetImmediate), ("align=", .alignmentImmediate)] {
      let length = prefix.utf8CodeUnitCount
      guard text.count > length, prefix.withUTF8Buffer({ text[..<length].elementsEqual($0) }) else { continue }
      if NumberSyntax.classify(UnsafeBufferPointer(rebasing: text[length...])) == .natural { return kind }
    }
    return nil
  }

  private mutating func stringWord(_ start: Int) {
    switch StringLiteral.scan(bytes, from: start) {
    case .literal(let end, let hasEscapes):
      index = end
      if continuesWord {
        reservedRun(start)
      } else {
        append(.string, value: hasEscapes ? 1 : 0, from: start, to: end)
      }
    case .error(let fault, let offset, let next):
      error(fault, at: offset)
      index = next
    }
  }

  /// `$"…"`, with the index at the quote.
  private mutating func quotedIdentifier(_ start: Int) {
    guard case .literal(let end, _) = StringLiteral.scan(bytes, from: index) else {
      error(.emptyIdentifier, at: start)
      return
    }
    let literal = index..<end
    index = end
    if continuesWord {
      reservedRun(start)
      return
    }
    var name: [UInt8] = []
    StringLiteral.append(bytes, literal, to: &name)
    if name.isEmpty {
      error(.emptyIdentifier, at: start)
    } else if !UTF8Sequence.isWellFormed(name) {
      error(.malformedUTF8, at: start)
    } else {
      append(.identifier, value: symbols.intern(name), from: start, to: end)
    }
  }

  private var continuesWord: Bool {
    index < bytes.count
      && (bytes[index] == UInt8(ascii: "\"") || classes[Int(bytes[index])] & CharacterClass.identifier != 0)
  }

  /// The rest of a word that is more than one token in a row.
  private mutating func reservedRun(_ start: Int) {
    while continuesWord {
      if bytes[index] == UInt8(ascii: "\"") {
        switch StringLiteral.scan(bytes, from: index) {
        case .literal(let end, _):
          index = end
        case .error(let fault, let offset, let next):
          error(fault, at: offset)
          index = next
          return
        }
      } else {
        skipIdentifierCharacters()
      }
    }
    append(.reserved, from: start, to: index)
  }
}
