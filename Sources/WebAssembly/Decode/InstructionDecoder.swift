/// Reads instructions one by one (spec: Binary Format / Instructions).
///
/// Knows the grammar of single instructions only: nesting is the caller's matter. Indices are as written; heap types
/// are canonical identities or indices, as ``TypeDecoding`` says.
package struct InstructionDecoder: ~Copyable {
  package var reader: ByteReader
  /// A reader of all bytes that the decoder was made for.
  let module: ByteReader
  package let types: TypeDecoding
  /// Whether instructions may name data segments: only behind a data count section.
  private let allowsDataIndices: Bool
  private let table = InstructionTable.shared

  /// The instruction read last.
  ///
  /// Members that it does not use keep what they had. Stages read it here, in place: handing it over would copy it for each of them.
  package private(set) var instruction = Instruction()
  /// The labels of the last `br_table`, without the default.
  package private(set) var labels: [UInt32] = []
  /// The types of the last typed `select`.
  package private(set) var selectTypes: [ValueType] = []
  /// The clauses of the last `try_table`.
  package private(set) var catches: [CatchClause] = []

  package init(_ reader: ByteReader, types: TypeDecoding, allowsDataIndices: Bool = true) {
    self.reader = reader
    module = reader
    self.types = types
    self.allowsDataIndices = allowsDataIndices
  }

  /// Reads the next instruction into ``instruction``.
  package mutating func next() throws(ModuleError) { try immediates(try begin()) }

  /// Reads the code of the next instruction.
  @inline(__always) mutating func begin() throws(ModuleError) -> UnsafePointer<InstructionSummary> {
    let offset = reader.position
    instruction.offset = offset
    let code = try reader.byte()
    var row = table.summary(code: code)
    // Only what is enabled has no bits left; what is no instruction, or a prefix, has bits that no feature has.
    if row.pointee.feature.rawValue & (~types.features.rawValue | Features.noInstruction.rawValue) != 0 {
      guard row.pointee.form == .prefix else { throw illegal(code, at: offset) }
      row = try prefixed(code, at: offset)
    }
    instruction.opcode = row.pointee.opcode
    return row
  }

  /// Reads the immediates of the instruction whose code has been read.
  mutating func immediates(_ row: UnsafePointer<InstructionSummary>) throws(ModuleError) {
    switch row.pointee.form {
    case .none: break
    case .index: try index()
    case .i32: try i32()
    case .i64: try i64()
    case .memarg: try memarg()
    case .block: try block()
    case .other, .prefix, .illegal: try otherImmediates(row.pointee.immediates)
    }
  }

  /// Reads the immediates of the kinds that are not frequent.
  @inline(never)
  private mutating func otherImmediates(_ immediates: InstructionSpec.Immediates) throws(ModuleError) {
    switch immediates {
    case .f32:
      instruction.bits = UInt64(try reader.fixed(UInt32.self))
    case .f64:
      instruction.bits = try reader.fixed(UInt64.self)
    case .v128, .shuffle:
      instruction.bits = try reader.fixed(UInt64.self)
      instruction.highBits = try reader.fixed(UInt64.self)
    case .memargLane:
      try memarg()
      instruction.lane = try reader.byte()
    case .lane:
      instruction.lane = try reader.byte()
    case .labelTable:
      try labelTable()
    case .data:
      try requireDataCount()
      instruction.index = try reader.u32()
    case .memoryInit:
      try requireDataCount()
      try twoIndices()
    case .typeAndTable, .tableInit, .memoryCopy, .tableCopy, .structField, .typePair, .typeAndCount, .typeAndElement:
      try twoIndices()
    case .typeAndData:
      try requireDataCount()
      try twoIndices()
    case .heapType:
      let nullable =
        switch instruction.opcode {
        case .refNull, .refTestNull, .refCastNull: true
        default: false
        }
      instruction.type = .reference(try types.heapType(&reader), nullable: nullable)
    case .selectTypes:
      try selectTypeList()
    case .tryTable:
      try tryTable()
    case .branchCast:
      let flagsOffset = reader.position
      let flags = try reader.byte()
      guard flags <= 3 else { throw reader.malformed("malformed br_on_cast flags", at: flagsOffset) }
      instruction.index = try reader.u32()
      instruction.type = .reference(try types.heapType(&reader), nullable: flags & 1 != 0)
      instruction.type2 = .reference(try types.heapType(&reader), nullable: flags & 2 != 0)
    case .none, .label, .local, .global, .function, .type, .table, .memory, .tag, .element, .i32, .i64, .memarg, .block:
      break
    }
  }

  // MARK: Immediates

  @inline(__always) mutating func index() throws(ModuleError) { instruction.index = try reader.u32() }

  @inline(__always) mutating func i32() throws(ModuleError) {
    instruction.bits = UInt64(UInt32(bitPattern: try reader.s32()))
  }

  @inline(__always) mutating func i64() throws(ModuleError) {
    instruction.bits = UInt64(bitPattern: try reader.s64())
  }

  @inline(__always) mutating func block() throws(ModuleError) {
    if reader.peek() == 0x40 {
      reader.advance(1)
      instruction.block = .empty
    } else {
      instruction.block = try types.blockType(&reader)
    }
  }

  @inline(__always) private mutating func twoIndices() throws(ModuleError) {
    instruction.index = try reader.u32()
    instruction.index2 = try reader.u32()
  }

  /// Alignment, an optional memory index announced by bit 6 of the alignment, and the offset.
  @inline(__always) mutating func memarg() throws(ModuleError) {
    let start = reader.position
    let flags = try reader.u32()
    if flags < 0x40 {
      instruction.index = 0
    } else {
      guard flags < 0x80, types.features.contains(.multipleMemories) else {
        throw reader.malformed("malformed memop flags", at: start)
      }
      instruction.index = try reader.u32()
    }
    instruction.alignment = UInt8(truncatingIfNeeded: flags & 0x3F)
    instruction.bits =
      types.features.contains(.memory64) ? try reader.u64() : UInt64(try reader.u32())
  }

  @inline(never) private mutating func labelTable() throws(ModuleError) {
    labels.removeAll(keepingCapacity: true)
    for _ in 0..<(try reader.count()) { labels.append(try reader.u32()) }
    instruction.index = try reader.u32()
  }

  @inline(never) private mutating func selectTypeList() throws(ModuleError) {
    selectTypes.removeAll(keepingCapacity: true)
    for _ in 0..<(try reader.count()) { selectTypes.append(try types.valueType(&reader)) }
    instruction.type = selectTypes.first ?? .bottom
  }

  @inline(never) private mutating func tryTable() throws(ModuleError) {
    instruction.block = try types.blockType(&reader)
    catches.removeAll(keepingCapacity: true)
    for _ in 0..<(try reader.count()) {
      let offset = reader.position
      guard let kind = CatchClause.Kind(rawValue: try reader.byte()) else {
        throw reader.malformed("malformed catch clause", at: offset)
      }
      let tag =
        switch kind {
        case .tag, .tagReference: try reader.u32()
        case .all, .allReference: UInt32(0)
        }
      catches.append(CatchClause(kind: kind, tag: tag, label: try reader.u32()))
    }
  }

  // MARK: Codes

  @inline(never)
  private mutating func prefixed(
    _ prefix: UInt8, at offset: Int
  ) throws(ModuleError) -> UnsafePointer<InstructionSummary> {
    let code = try reader.u32()
    guard let row = table.summary(prefix: prefix, code: code) else {
      throw reader.malformed("illegal opcode \(String(prefix, radix: 16)) \(String(code, radix: 16))", at: offset)
    }
    guard row.pointee.feature.isSubset(of: types.features) else { throw illegal(prefix, at: offset) }
    return row
  }

  @inline(never) private mutating func illegal(_ code: UInt8, at offset: Int) -> ModuleError {
    let digits = String(code, radix: 16)
    return reader.malformed("illegal opcode \(digits.utf8.count < 2 ? "0" : "")\(digits)", at: offset)
  }

  private func requireDataCount() throws(ModuleError) {
    guard allowsDataIndices else { throw reader.malformed("data count section required", at: instruction.offset) }
  }
}
