/// The annotations of a module that mean something, found by the position of the token that follows them.
struct ModuleAnnotations {
  private let source: TokenizedSource
  /// The first annotation not yet taken that may be in the module; earlier ones are taken.
  private let first: Int
  private var taken: [Bool]

  /// - Parameter position: the position of the module's first field.
  init(_ source: TokenizedSource, from position: Int) {
    self.source = source
    first = Self.firstIndex(in: source.annotations, at: position)
    taken = [Bool](repeating: false, count: source.annotations.count - first)
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
    var index = max(first, Self.firstIndex(in: source.annotations, at: position))
    while index < source.annotations.count, source.annotations[index].position == position {
      if source.annotations[index].kind == kind {
        taken[index - first] = true
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

  /// Refuses annotations that nothing took, up to the end of the module.
  func checkAllTaken(before end: Int) throws(SyntaxError) {
    for (index, annotation) in source.annotations[first...].enumerated() where !taken[index] {
      guard annotation.position <= end else { return }
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
