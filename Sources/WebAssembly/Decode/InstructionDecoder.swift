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
  package mutating func next() throws(ModuleError) {
    let offset = reader.position
    instruction.offset = offset
    let code = try reader.byte()
    let row: UnsafePointer<InstructionSpec>
    if let single = table.row(code: code) {
      row = single
    } else {
      row = try prefixed(code, at: offset)
    }
    guard row.pointee.feature.isSubset(of: types.features) else { throw illegal(code, at: offset) }
    instruction.opcode = row.pointee.opcode

    switch row.pointee.immediates {
    case .none: break
    case .label, .local, .global, .function, .type, .table, .memory, .tag, .element:
      instruction.index = try reader.u32()
    case .i32:
      instruction.bits = UInt64(UInt32(bitPattern: try reader.s32()))
    case .memarg:
      try memarg()
    case .block:
      instruction.block = try types.blockType(&reader)
    case .i64:
      instruction.bits = UInt64(bitPattern: try reader.s64())
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
      try requireDataCount(at: offset)
      instruction.index = try reader.u32()
    case .memoryInit:
      try requireDataCount(at: offset)
      try twoIndices()
    case .typeAndTable, .tableInit, .memoryCopy, .tableCopy, .structField, .typePair, .typeAndCount, .typeAndElement:
      try twoIndices()
    case .typeAndData:
      try requireDataCount(at: offset)
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
    }
  }

  // MARK: Immediates

  @inline(__always) private mutating func twoIndices() throws(ModuleError) {
    instruction.index = try reader.u32()
    instruction.index2 = try reader.u32()
  }

  /// Alignment, an optional memory index announced by bit 6 of the alignment, and the offset.
  @inline(__always) private mutating func memarg() throws(ModuleError) {
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
  ) throws(ModuleError) -> UnsafePointer<InstructionSpec> {
    guard 0xFB...0xFD ~= prefix else { throw illegal(prefix, at: offset) }
    let code = try reader.u32()
    guard let row = table.row(prefix: prefix, code: code) else {
      throw reader.malformed("illegal opcode \(String(prefix, radix: 16)) \(String(code, radix: 16))", at: offset)
    }
    return row
  }

  @inline(never) private func illegal(_ code: UInt8, at offset: Int) -> ModuleError {
    let digits = String(code, radix: 16)
    return reader.malformed("illegal opcode \(digits.utf8.count < 2 ? "0" : "")\(digits)", at: offset)
  }

  @inline(__always) private func requireDataCount(at offset: Int) throws(ModuleError) {
    guard allowsDataIndices else { throw reader.malformed("data count section required", at: offset) }
  }
}
