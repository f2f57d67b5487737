import WebAssembly

extension ModuleParser {
  /// Instructions up to the parenthesis that closes what they stand in, or one folded instruction; they are left in
  /// `body.code`.
  mutating func instructions(single: Bool) throws(SyntaxError) {
    body.reset()
    repeat {
      let token = cursor.token
      switch token.kind {
      case .leftParenthesis:
        try openFolded()
      case .rightParenthesis:
        if body.frames.isEmpty { return }
        try closeFolded()
      case .keyword where token.word == .instruction && acceptsFlatInstructions:
        try flatInstruction(rows[Int(token.value)])
      default:
        throw cursor.unexpected("an instruction")
      }
    } while !(single && body.frames.isEmpty)
  }

  /// Whether instructions may stand here without parentheses.
  private var acceptsFlatInstructions: Bool {
    switch body.frames.last?.kind {
    case nil, .flatBlock, .flatIf, .flatElse, .foldedBlock, .foldedArm: true
    case .foldedInstruction, .foldedConditions, .foldedAfterThen, .foldedAfterElse: false
    }
  }

  // MARK: Flat instructions

  private mutating func flatInstruction(_ row: InstructionSpec) throws(SyntaxError) {
    let hint = try takeBranchHint(for: row.opcode)
    switch row.opcode {
    case .end: return try flatEnd()
    case .`else`: return try flatElse()
    default: break
    }
    if let hint { branchHints.append(hint, at: body.code.count) }
    cursor.position += 1
    guard row.isBlock else {
      try plainInstruction(row)
      return
    }
    let symbol = takeLabel()
    try blockStart(row)
    body.pushLabel(symbol)
    body.frames.append(
      BodyState.Frame(kind: row.opcode == .if ? .flatIf : .flatBlock, pendingStart: body.pending.count))
  }

  private mutating func flatElse() throws(SyntaxError) {
    guard body.frames.last?.kind == .flatIf else { throw cursor.unexpected("an instruction") }
    cursor.position += 1
    try matchLabel()
    body.frames[body.frames.count - 1].kind = .flatElse
    body.code.append(0x05)
  }

  private mutating func flatEnd() throws(SyntaxError) {
    switch body.frames.last?.kind {
    case .flatBlock, .flatIf, .flatElse: break
    default: throw cursor.unexpected("an instruction or \")\"")
    }
    cursor.position += 1
    try matchLabel()
    body.frames.removeLast()
    body.popLabel()
    body.code.append(0x0B)
  }

  /// Checks the label after `else` and `end`, if there is one.
  private mutating func matchLabel() throws(SyntaxError) {
    let token = cursor.token
    guard cursor.take(.identifier) else { return }
    if body.labels.last?.symbol != token.value {
      throw SyntaxError(offset: Int(token.offset), reason: "mismatching label \(cursor.shown(token))")
    }
  }

  /// The symbol of a block's label; zero if there is none.
  private mutating func takeLabel() -> UInt32 {
    let token = cursor.token
    return cursor.take(.identifier) ? token.value : 0
  }

  /// Writes a block instruction with its type.
  private mutating func blockStart(_ row: InstructionSpec) throws(SyntaxError) {
    body.code.append(UInt8(truncatingIfNeeded: row.code.value))
    let type = try blockType()
    body.code.append(type)
    if row.opcode == .tryTable { try catchClauses() }
  }

  /// `(catch $tag $label)` and its kin.
  private mutating func catchClauses() throws(SyntaxError) {
    var count: UInt32 = 0
    var clauses: [UInt8] = []
    while cursor.token.kind == .leftParenthesis, let kind = CatchClause.Kind(cursor.next.word) {
      cursor.position += 2
      count += 1
      clauses.append(kind.rawValue)
      if kind == .tag || kind == .tagReference { clauses.appendUnsigned(try index(tags)) }
      clauses.appendUnsigned(try label())
      try cursor.close()
    }
    body.code.appendUnsigned(count)
    body.code.append(contentsOf: clauses)
  }

  // MARK: Folded instructions

  private mutating func openFolded() throws(SyntaxError) {
    let word = cursor.next.word
    if let last = body.frames.last {
      switch (last.kind, word) {
      case (.foldedConditions, .then): return openThen(last)
      case (.foldedAfterThen, .instruction) where rows[Int(cursor.next.value)].opcode == .else: return openElse()
      case (.foldedAfterThen, _), (.foldedAfterElse, _): throw cursor.unexpected("\")\"")
      default: break
      }
    }
    guard word == .instruction else {
      cursor.advance()
      throw cursor.unexpected("an instruction")
    }
    let row = rows[Int(cursor.next.value)]
    let hint = try takeBranchHint(for: row.opcode)
    cursor.position += 1
    guard row.opcode != .else, row.opcode != .end else { throw cursor.unexpected("an instruction") }
    cursor.position += 1
    let start = body.code.count
    if row.isBlock {
      let symbol = takeLabel()
      try blockStart(row)
      if row.opcode == .if {
        body.fold(.foldedConditions, from: start, symbol: symbol, hint: hint)
      } else {
        body.pushLabel(symbol)
        body.frames.append(BodyState.Frame(kind: .foldedBlock, pendingStart: body.pending.count))
      }
    } else {
      try plainInstruction(row)
      body.fold(.foldedInstruction, from: start, hint: hint)
    }
  }

  private mutating func openThen(_ conditions: BodyState.Frame) {
    cursor.position += 2
    if let hint = conditions.hint { branchHints.append(hint, at: body.code.count) }
    body.unfold(conditions)
    body.pushLabel(conditions.symbol)
    body.frames[body.frames.count - 1].kind = .foldedAfterThen
    body.frames.append(BodyState.Frame(kind: .foldedArm, pendingStart: body.pending.count))
  }

  private mutating func openElse() {
    cursor.position += 2
    body.code.append(0x05)
    body.frames[body.frames.count - 1].kind = .foldedAfterElse
    body.frames.append(BodyState.Frame(kind: .foldedArm, pendingStart: body.pending.count))
  }

  private mutating func closeFolded() throws(SyntaxError) {
    guard let frame = body.frames.last else { return }
    switch frame.kind {
    case .foldedInstruction:
      if let hint = frame.hint { branchHints.append(hint, at: body.code.count) }
      body.unfold(frame)
    case .foldedBlock, .foldedAfterThen, .foldedAfterElse:
      body.popLabel()
      body.code.append(0x0B)
    case .foldedArm:
      break
    case .foldedConditions:
      throw cursor.unexpected("\"(then\"")
    case .flatBlock, .flatIf, .flatElse:
      throw cursor.unexpected("end")
    }
    body.frames.removeLast()
    cursor.position += 1
  }

  // MARK: Branch hints

  /// The value of the branch hint before the cursor, if there is one.
  private mutating func takeBranchHint(for opcode: Opcode) throws(SyntaxError) -> UInt8? {
    let found = annotations.take(.branchHint, at: cursor.position)
    guard let annotation = found.first else { return nil }
    func fault(_ reason: String) -> SyntaxError {
      SyntaxError(offset: annotation.offset, reason: "\(annotation.kind.name) annotation: \(reason)")
    }
    if found.count > 1 { throw fault("duplicate annotation") }
    guard opcode == .if || opcode == .brIf else { throw fault("invalid target") }
    var contents = annotations.cursor(annotation)
    var bytes: [UInt8] = []
    guard contents.takeString(appendingTo: &bytes), contents.token.kind == .rightParenthesis,
      bytes == [0] || bytes == [1]
    else { throw fault("unexpected token") }
    return bytes[0]
  }
}

extension InstructionSpec {
  /// Whether the instruction begins a block that `end` closes.
  fileprivate var isBlock: Bool { immediates == .block || immediates == .tryTable }
}

extension CatchClause.Kind {
  fileprivate init?(_ word: Word) {
    switch word {
    case .catch: self = .tag
    case .catchRef: self = .tagReference
    case .catchAll: self = .all
    case .catchAllRef: self = .allReference
    default: return nil
    }
  }
}
