import WebAssembly

extension SyntaxPrinter {
  // MARK: Expressions

  /// A constant expression, with a space before it: one instruction in parentheses, several after `opening` if there
  /// is one.
  mutating func write(
    expression: ModuleSyntax.Expression, unlessOne opening: StaticString = ""
  ) throws(ModuleError) {
    labels = LabelScopes()
    let isFolded = try isOneInstruction(expression.code)
    let needsParenthesis = isFolded || opening.utf8CodeUnitCount > 0
    text.write(isFolded ? " (" : opening)
    decoder.seek(to: expression.code)
    var isFirst = isFolded
    while try nextInstruction() {
      if !isFirst { text.write(" ") }
      isFirst = false
      try instruction()
    }
    if needsParenthesis { text.write(")") }
  }

  private mutating func isOneInstruction(_ range: ByteRange) throws(ModuleError) -> Bool {
    decoder.seek(to: range)
    for _ in 0..<2 {
      guard !decoder.reader.isAtEnd else { return false }
      try decoder.next()
    }
    return decoder.reader.isAtEnd
  }

  /// The instructions of the body at hand, each on a line of its own.
  mutating func instructions() throws(ModuleError) {
    let depth = text.depth
    while try nextInstruction() {
      // `else` stands below its `if`.
      text.depth = depth + labels.depth - (decoder.instruction.opcode == .else ? 1 : 0)
      text.newLine()
      try instruction()
    }
    text.depth = depth
    guard decoder.reader.isAtEnd else { throw malformed(at: decoder.reader.position) }
  }

  /// Reads an instruction; false if it is the `end` of the expression.
  private mutating func nextInstruction() throws(ModuleError) -> Bool {
    try decoder.next()
    switch decoder.instruction.opcode {
    case .end: return labels.end()
    case .else:
      guard labels.beginElse() else { throw malformed(at: decoder.instruction.offset) }
      return true
    default: return true
    }
  }

  private func malformed(at offset: Int) -> ModuleError { ModuleError(.malformed, at: offset, "END opcode expected") }

  // MARK: Instructions

  /// The instruction in the decoder.
  private mutating func instruction() throws(ModuleError) {
    let row = InstructionSet[decoder.instruction.opcode]
    text.write(row.mnemonic)
    write(row.immediates)
    try checkSize(at: decoder.instruction.offset)
  }

  private mutating func write(_ immediates: InstructionSpec.Immediates) {
    let instruction = decoder.instruction
    switch immediates {
    case .none: break
    case .block:
      writeNextLabel()
      write(instruction.block)
      labels.begin(allowsElse: instruction.opcode == .if)
    case .tryTable:
      writeNextLabel()
      write(instruction.block)
      // The labels of the clauses are counted outside the block.
      for clause in decoder.catches { write(clause) }
      labels.begin(allowsElse: false)
    case .label: write(label: instruction.index)
    case .labelTable:
      for label in decoder.labels { write(label: label) }
      write(label: instruction.index)
    case .local: locals.writeReference(instruction.index, to: &text)
    case .global: write(instruction.index, .global)
    case .function: write(instruction.index, .function)
    case .type: write(instruction.index, .type)
    case .table: write(unlessZero: instruction.index, .table)
    case .memory: write(unlessZero: instruction.index, .memory)
    case .tag: write(instruction.index, .tag)
    case .data: write(data: instruction.index)
    case .element: write(instruction.index, .element)
    case .typeAndTable:
      write(unlessZero: instruction.index2, .table)
      text.write(" ")
      write(typeIndex: instruction.index)
    case .memoryInit:
      write(unlessZero: instruction.index2, .memory)
      write(data: instruction.index)
    case .tableInit:
      write(unlessZero: instruction.index2, .table)
      write(instruction.index, .element)
    case .memoryCopy: writePair(.memory)
    case .tableCopy: writePair(.table)
    case .heapType:
      if instruction.opcode == .refNull, let heap = instruction.type.heapType {
        write(heap)
      } else {
        text.write(" ")
        write(instruction.type)
      }
    case .selectTypes:
      text.write(" (result")
      for type in decoder.selectTypes {
        text.write(" ")
        write(type)
      }
      text.write(")")
    case .structField:
      write(instruction.index, .type)
      identifiers.fields(of: instruction.index).writeReference(instruction.index2, to: &text)
    case .typePair:
      write(instruction.index, .type)
      write(instruction.index2, .type)
    case .typeAndCount:
      write(instruction.index, .type)
      write(number: UInt64(instruction.index2))
    case .typeAndData:
      write(instruction.index, .type)
      write(data: instruction.index2)
    case .typeAndElement:
      write(instruction.index, .type)
      write(instruction.index2, .element)
    case .branchCast:
      write(label: instruction.index)
      text.write(" ")
      write(instruction.type)
      text.write(" ")
      write(instruction.type2)
    case .i32: write(number: Int64(Int32(truncatingIfNeeded: instruction.bits)))
    case .i64: write(number: Int64(bitPattern: instruction.bits))
    case .f32:
      text.write(" ")
      text.write(float: UInt32(truncatingIfNeeded: instruction.bits))
    case .f64:
      text.write(" ")
      text.write(double: instruction.bits)
    case .v128:
      text.write(" i32x4")
      for half in [instruction.bits, instruction.highBits] {
        for lane in [half & 0xFFFF_FFFF, half >> 32] {
          text.write(" ")
          text.write(hexadecimal: lane)
        }
      }
    case .shuffle:
      for half in [instruction.bits, instruction.highBits] {
        for shift in stride(from: 0, to: 64, by: 8) { write(number: half >> UInt64(shift) & 0xFF) }
      }
    case .memarg(let width): writeMemarg(width: width)
    case .memargLane(let width, _):
      writeMemarg(width: width)
      write(number: UInt64(instruction.lane))
    case .lane: write(number: UInt64(instruction.lane))
    }
  }

  // MARK: Immediates, each with a space before it

  private mutating func write(number: some BinaryInteger) {
    text.write(" ")
    text.write(String(number))
  }

  private mutating func write(unlessZero index: UInt32, _ kind: NameSection.Kind) {
    if index != 0 { write(index, kind) }
  }

  private mutating func write(data index: UInt32) {
    usesData = true
    write(index, .data)
  }

  /// Destination and source, unless both are zero.
  private mutating func writePair(_ kind: NameSection.Kind) {
    let (destination, source) = (decoder.instruction.index, decoder.instruction.index2)
    if destination != 0 || source != 0 {
      write(destination, kind)
      write(source, kind)
    }
  }

  /// A reference to a label.
  private mutating func write(label depth: UInt32) {
    if let name = labels.name(depth), name.utf8.count <= IdentifierTable.longestReference {
      text.write(" ")
      text.write(identifier: name)
    } else {
      write(number: depth)
    }
  }

  /// The label of the block at hand.
  private mutating func writeNextLabel() {
    guard let name = labels.nextName else { return }
    hasNames = true
    text.write(" ")
    text.write(identifier: name)
  }

  private mutating func write(_ type: BlockType) {
    switch type {
    case .empty: break
    case .value(let type):
      text.write(" (result ")
      write(type)
      text.write(")")
    case .function(let index):
      text.write(" ")
      write(typeIndex: index)
    }
  }

  private mutating func write(_ clause: CatchClause) {
    let (keyword, hasTag): (StaticString, Bool) =
      switch clause.kind {
      case .tag: (" (catch", true)
      case .tagReference: (" (catch_ref", true)
      case .all: (" (catch_all", false)
      case .allReference: (" (catch_all_ref", false)
      }
    text.write(keyword)
    if hasTag { write(clause.tag, .tag) }
    write(label: clause.label)
    text.write(")")
  }

  /// Memory, offset and alignment, each unless it is what the parser takes where it is left out.
  private mutating func writeMemarg(width: UInt8) {
    let instruction = decoder.instruction
    write(unlessZero: instruction.index, .memory)
    if instruction.bits != 0 {
      text.write(" offset=")
      text.write(String(instruction.bits))
    }
    if instruction.alignment != width {
      text.write(" align=")
      text.write(String((1 as UInt64) << UInt64(instruction.alignment)))
    }
  }
}
