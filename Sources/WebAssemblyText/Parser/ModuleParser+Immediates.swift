import WebAssembly

extension ModuleParser {
  /// Writes an instruction other than a block, with its immediates, which the row tells.
  mutating func plainInstruction(_ row: InstructionSpec) throws(SyntaxError) {
    switch row.immediates {
    case .none:
      // `select` is two instructions: with types and without.
      if row.opcode == .select, cursor.opens(.result) {
        try plainInstruction(InstructionSet[.selectTyped])
        return
      }
      write(row)
    case .heapType:
      try heapTypeInstruction(row)
    default:
      write(row)
      try immediates(row.immediates)
    }
  }

  private mutating func write(_ row: InstructionSpec) {
    if row.code.prefix == 0 {
      body.code.append(UInt8(truncatingIfNeeded: row.code.value))
    } else {
      body.code.append(row.code.prefix)
      body.code.appendUnsigned(UInt32(row.code.value))
    }
  }

  private mutating func immediates(_ kind: InstructionSpec.Immediates) throws(SyntaxError) {
    switch kind {
    case .none, .block, .tryTable, .heapType: break
    case .label: write(try label())
    case .labelTable: try labelTable()
    case .local: write(try index(locals))
    case .global: write(try index(globals))
    case .function: write(try index(functions))
    case .type: write(try index(types))
    case .table: write(try takeIndex(tables) ?? 0)
    case .memory: write(try takeIndex(memories) ?? 0)
    case .tag: write(try index(tags))
    case .data: write(try dataIndex())
    case .element: write(try index(elements))
    case .typeAndTable:
      let table = try takeIndex(tables) ?? 0
      write(try typeUse(.refused))
      write(table)
    case .memoryInit:
      let memory = isIndex(cursor.next) ? try index(memories) : 0
      write(try dataIndex())
      write(memory)
    case .tableInit:
      let table = isIndex(cursor.next) ? try index(tables) : 0
      write(try index(elements))
      write(table)
    case .memoryCopy: try pair(memories)
    case .tableCopy: try pair(tables)
    case .selectTypes: try selectTypes()
    case .structField: try structField()
    case .typePair:
      write(try index(types))
      write(try index(types))
    case .typeAndCount:
      write(try index(types))
      write(UInt32(truncatingIfNeeded: try cursor.natural(width: 32)))
    case .typeAndData:
      write(try index(types))
      write(try dataIndex())
    case .typeAndElement:
      write(try index(types))
      write(try index(elements))
    case .branchCast: try branchCast()
    case .i32: body.code.appendSigned(Int64(Int32(truncatingIfNeeded: try cursor.integer(width: 32))))
    case .i64: body.code.appendSigned(Int64(bitPattern: try cursor.integer(width: 64)))
    case .f32: body.code.appendLittleEndian(try cursor.float(.f32), width: 4)
    case .f64: body.code.appendLittleEndian(try cursor.float(.f64), width: 8)
    case .v128:
      let (low, high) = try vector()
      body.code.appendLittleEndian(low, width: 8)
      body.code.appendLittleEndian(high, width: 8)
    case .shuffle: try shuffle()
    case .memarg(let width): try memarg(width: width)
    case .memargLane(let width, _):
      // A lone number is the lane.
      let hasMemory =
        cursor.token.kind == .identifier
        || cursor.token.kind == .natural
          && [.natural, .offsetImmediate, .alignmentImmediate].contains(cursor.next.kind)
      try memarg(width: width, hasMemory: hasMemory)
      try lane()
    case .lane: try lane()
    }
  }

  private mutating func write(_ index: UInt32) { body.code.appendUnsigned(index) }

  private func isIndex(_ token: Token) -> Bool { token.kind == .natural || token.kind == .identifier }

  // MARK: Labels and indices

  /// The relative depth of a label.
  mutating func label() throws(SyntaxError) -> UInt32 {
    let token = cursor.token
    guard token.kind == .identifier else {
      return UInt32(truncatingIfNeeded: try cursor.natural(width: 32, "a label"))
    }
    guard let depth = body.depth(token.value) else { throw unknown("label", token) }
    cursor.position += 1
    return depth
  }

  private mutating func labelTable() throws(SyntaxError) {
    body.branchTargets.removeAll(keepingCapacity: true)
    repeat {
      let target = try label()
      body.branchTargets.append(target)
    } while isIndex(cursor.token)
    body.code.appendUnsigned(body.branchTargets.count - 1)
    for target in body.branchTargets { body.code.appendUnsigned(target) }
  }

  private mutating func dataIndex() throws(SyntaxError) -> UInt32 {
    usesData = true
    return try index(data)
  }

  /// Destination and source, both or none.
  private mutating func pair(_ space: IndexSpace) throws(SyntaxError) {
    let destination = try takeIndex(space)
    let source = destination == nil ? nil : try index(space)
    write(destination ?? 0)
    write(source ?? 0)
  }

  private mutating func structField() throws(SyntaxError) {
    let type = try index(types)
    write(type)
    let token = cursor.token
    if cursor.take(.identifier) {
      guard let field = typeTable.field(token.value, of: type) else { throw unknown("field", token) }
      write(field)
    } else {
      write(UInt32(truncatingIfNeeded: try cursor.natural(width: 32, "a field")))
    }
  }

  // MARK: Types

  /// `ref.null` takes a heap type; `ref.test` and `ref.cast` a reference type, whose nullability is in the code.
  private mutating func heapTypeInstruction(_ row: InstructionSpec) throws(SyntaxError) {
    let heap: Int64
    switch row.opcode {
    case .refNull:
      write(row)
      heap = try heapType()
    default:
      let type = try referenceType()
      // The row for nullable types follows the other.
      write(type.isNullable ? rows[Int(row.opcode.rawValue) + 1] : row)
      heap = type.heap
    }
    body.code.append(TypeCode(heap: heap))
  }

  private mutating func branchCast() throws(SyntaxError) {
    let label = try label()
    let source = try referenceType()
    let target = try referenceType()
    body.code.append((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
    write(label)
    body.code.append(TypeCode(heap: source.heap))
    body.code.append(TypeCode(heap: target.heap))
  }

  private mutating func selectTypes() throws(SyntaxError) {
    var count: UInt32 = 0
    var types: [UInt8] = []
    while cursor.takeOpening(.result) {
      while cursor.token.kind != .rightParenthesis {
        types.append(try valueType())
        count += 1
      }
      try cursor.close()
    }
    write(count)
    body.code.append(contentsOf: types)
  }

  // MARK: Memory

  /// `memory? offset=n? align=n?`, the alignment in bytes.
  private mutating func memarg(width: UInt8, hasMemory: Bool = true) throws(SyntaxError) {
    let memory = hasMemory ? try takeIndex(memories) ?? 0 : 0
    var offset: UInt64 = 0
    let offsetToken = cursor.token
    if cursor.take(.offsetImmediate) {
      guard let value = cursor.value(offsetToken, from: 7) else {
        throw cursor.outOfRange(offsetToken, "offset out of range")
      }
      offset = value
    }
    var alignment = width
    let alignmentToken = cursor.token
    if cursor.take(.alignmentImmediate) {
      guard let value = cursor.value(alignmentToken, from: 6), value.nonzeroBitCount == 1 else {
        throw cursor.outOfRange(alignmentToken, "alignment must be a power of two")
      }
      alignment = UInt8(truncatingIfNeeded: value.trailingZeroBitCount)
    }
    // Bit 6 says that a memory follows.
    body.code.appendUnsigned(UInt32(alignment) | (memory == 0 ? 0 : 0x40))
    if memory != 0 { write(memory) }
    body.code.appendUnsigned(offset)
  }

  // MARK: Vectors

  private mutating func lane() throws(SyntaxError) {
    let value = try cursor.natural(width: 8, "a lane index")
    body.code.append(UInt8(truncatingIfNeeded: value))
  }

  private mutating func shuffle() throws(SyntaxError) {
    try expectNumbers(16, orElse: "invalid lane length, expected 16 lane indices")
    for _ in 0..<16 {
      guard cursor.token.kind == .natural else { throw cursor.outOfRange(cursor.token, "i8 constant out of range") }
      try lane()
    }
  }

  /// A shape and its lanes.
  private mutating func vector() throws(SyntaxError) -> (low: UInt64, high: UInt64) {
    guard let shape = VectorShape(cursor.token.word) else { throw cursor.unexpected("a vector shape") }
    cursor.position += 1
    try expectNumbers(shape.count, orElse: "wrong number of lane literals, expected \(shape.count)")
    var lanes = VectorLanes(shape)
    for _ in 0..<shape.count { lanes.append(try cursor.lane(of: shape)) }
    return (lanes.low, lanes.high)
  }

  /// Checks how many numbers come next; a token that is wrong in itself is a fault of its own.
  private func expectNumbers(_ count: Int, orElse reason: @autoclosure () -> String) throws(SyntaxError) {
    var position = cursor.position
    while position - cursor.position <= count, isNumber(cursor.tokens[position]) { position += 1 }
    if position - cursor.position == count { return }
    switch cursor.tokens[position].kind {
    case .reserved, .error, .end:
      var faulty = cursor
      faulty.position = position
      throw faulty.unexpected("a number")
    default:
      throw SyntaxError(offset: Int(cursor.tokens[position].offset), reason: reason())
    }
  }

  private func isNumber(_ token: Token) -> Bool {
    token.kind == .natural || token.kind == .integer || token.kind == .float
  }
}
