import Testing

@testable import WebAssembly

@Suite struct InstructionDecoderTests {
  /// Decodes one instruction of a module's code.
  private func decode(_ bytes: [UInt8], _ body: (borrowing InstructionDecoder) -> Void = { _ in }) throws -> Instruction
  {
    try ByteReader.reading(bytes) { reader throws(ModuleError) in
      var decoder = InstructionDecoder(reader, types: TypeDecoding(features: .webAssembly3))
      try decoder.next()
      body(decoder)
      return decoder.instruction
    }
  }

  @Test func everyRowIsFoundByItsCode() throws {
    for row in InstructionSet.rows {
      let prefix: [UInt8] = row.code.prefix == 0 ? [] : [row.code.prefix]
      let code = row.code.prefix == 0 ? [UInt8(row.code.value)] : ModuleBytes.leb(Int(row.code.value))
      // A type of `i32`, an `any` heap type or zero, whatever the immediates ask for.
      let immediates = Array(repeating: UInt8(0), count: 20)
      #expect(try decode(prefix + code + immediates).opcode == row.opcode)
    }
  }

  @Test func illegalCodes() {
    for (bytes, reason) in [
      ([0xFF], "illegal opcode ff"), ([0x06], "illegal opcode 06"), ([0xFB, 0x1F], "illegal opcode fb 1f"),
      ([0xFD, 0x9A, 0x01], "illegal opcode fd 9a"),
    ] as [([UInt8], String)] {
      #expect(throws: ModuleError(.malformed, at: 0, reason)) { try decode(bytes) }
    }
  }

  @Test func memoryArguments() throws {
    let plain = try decode([0x28, 0x02, 0x80, 0x01])
    #expect((plain.index, plain.alignment, plain.bits) == (0, 2, 128))
    let second = try decode([0x28, 0x42, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01])
    #expect((second.index, second.alignment, second.bits) == (1, 2, .max))
    #expect(throws: ModuleError(.malformed, at: 1, "malformed memop flags")) { try decode([0x28, 0x80, 0x01, 0x00]) }
  }

  @Test func vectorsOfImmediates() throws {
    let table = try decode([0x0E, 0x02, 0x01, 0x00, 0x03]) { #expect($0.labels == [1, 0]) }
    #expect(table.index == 3)
    _ = try decode([0x1C, 0x01, 0x7F]) { #expect($0.selectTypes == [.i32]) }
    let tryTable = try decode([0x1F, 0x7F, 0x02, 0x01, 0x05, 0x00, 0x02, 0x01]) { decoder in
      #expect(
        decoder.catches == [
          CatchClause(kind: .tagReference, tag: 5, label: 0), CatchClause(kind: .all, tag: 0, label: 1),
        ])
    }
    #expect(tryTable.block == .value(.i32))
  }

  @Test func castsCarryNullability() throws {
    #expect(try decode([0xFB, 0x14, 0x6C]).type == .reference(.i31, nullable: false))
    #expect(try decode([0xFB, 0x17, 0x07]).type == .reference(.defined(id: 7), nullable: true))
    let branch = try decode([0xFB, 0x18, 0x01, 0x02, 0x6E, 0x6B])
    #expect((branch.index, branch.type, branch.type2) == (2, .anyref, .reference(.structure, nullable: false)))
  }

  @Test func identitiesReplaceIndices() throws {
    try ByteReader.reading([0xD0, 0x01, 0xD0, 0x02]) { reader throws(ModuleError) in
      let identities: [UInt32] = [40, 41]
      try identities.withUnsafeBufferPointer { identities throws(ModuleError) in
        var decoder = InstructionDecoder(reader, types: TypeDecoding(features: .webAssembly3, identities: identities))
        try decoder.next()
        #expect(decoder.instruction.type.heapType == .defined(id: 41))
        var reason: String?
        do throws(ModuleError) { try decoder.next() } catch { reason = error.reason }
        #expect(reason == "unknown type 2")
      }
    }
  }
}
