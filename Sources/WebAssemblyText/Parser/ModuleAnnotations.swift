/// The annotations of a module that mean something, found by the position of the token that follows them.
struct ModuleAnnotations {
  private let source: TokenizedSource
  /// The annotations in the module, as positions in the source's.
  private let range: Range<Int>
  private var taken: [Bool]

  /// - Parameter tokens: the positions of all tokens of the module.
  init(_ source: TokenizedSource, _ tokens: Range<Int>) {
    self.source = source
    let first = Self.firstIndex(in: source.annotations, at: tokens.lowerBound)
    range = first..<max(first, Self.firstIndex(in: source.annotations, at: tokens.upperBound))
    taken = [Bool](repeating: false, count: range.count)
  }

  private static func firstIndex(in annotations: [Annotation], at position: Int) -> Int {
    var low = 0
    var high = annotations.count
    while low < high {
      let middle = (low + high) / 2
      if annotations[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Takes the annotations of a kind before the token at a position.
  mutating func take(_ kind: Annotation.Kind, at position: Int) -> [Annotation] {
    guard !taken.isEmpty else { return [] }
    var result: [Annotation] = []
    var index = max(range.lowerBound, Self.firstIndex(in: source.annotations, at: position))
    while index < range.upperBound, source.annotations[index].position == position {
      if source.annotations[index].kind == kind {
        taken[index - range.lowerBound] = true
        result.append(source.annotations[index])
      }
      index += 1
    }
    return result
  }

  /// Takes the `@name` annotation before the token at a position, if there is one.
  mutating func takeName(at position: Int, _ noun: StaticString) throws(SyntaxError) -> [UInt8]? {
    let annotations = take(.name, at: position)
    guard let annotation = annotations.first else { return nil }
    if annotations.count > 1 {
      throw SyntaxError(offset: annotations[1].offset, reason: "@name annotation: multiple \(noun)")
    }
    var cursor = cursor(annotation)
    do {
      let name = try cursor.name()
      try cursor.close()
      return name
    } catch {
      throw SyntaxError(offset: error.offset, reason: "@name annotation: \(error.reason)")
    }
  }

  /// A cursor on what the annotation contains.
  func cursor(_ annotation: Annotation) -> TokenCursor {
    TokenCursor(
      bytes: source.bytes, tokens: source.annotationTokens, position: annotation.tokens.lowerBound)
  }

  /// Refuses annotations that nothing took.
  func checkAllTaken() throws(SyntaxError) {
    for (annotation, isTaken) in zip(source.annotations[range], taken) where !isTaken {
      throw SyntaxError(offset: annotation.offset, reason: "misplaced \(annotation.kind.name) annotation")
    }
  }
}

extension Annotation.Kind {
  var name: StaticString {
    switch self {
    case .custom: "@custom"
    case .name: "@name"
    case .branchHint: "@metadata.code.branch_hint"
    }
  }
}
