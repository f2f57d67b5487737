import Testing

@testable import WebAssembly

@Suite struct ModuleDecoderTests {
  private func expectMalformed(
    _ bytes: [UInt8], _ reason: String, at offset: Int, location: SourceLocation = #_sourceLocation
  ) {
    #expect(fault(bytes) == ModuleError(.malformed, at: offset, reason), sourceLocation: location)
  }

  @Test func theHeader() {
    expectMalformed([], "unexpected end of section or function", at: 0)
    expectMalformed([0x00, 0x61, 0x73, 0x6E, 1, 0, 0, 0], "magic header not detected", at: 0)
    expectMalformed([0x00, 0x61, 0x73, 0x6D, 2, 0, 0, 0], "unknown binary version", at: 4)
    #expect(fault(ModuleBytes.header) == nil)
  }

  @Test func sectionsKeepTheirOrder() {
    let empty: [UInt8] = [0]
    let order: [UInt8] = [1, 2, 3, 4, 5, 13, 6, 7, 9, 12, 10, 11]
    #expect(fault(ModuleBytes.header + order.flatMap { ModuleBytes.section($0, empty) }) == nil)
    for (index, id) in order.enumerated() {
      let sections = ModuleBytes.section(id, empty)
      expectMalformed(ModuleBytes.header + sections + sections, "unexpected content after last section", at: 11)
      if index > 0 {
        let reversed = sections + ModuleBytes.section(order[index - 1], empty)
        expectMalformed(ModuleBytes.header + reversed, "unexpected content after last section", at: 11)
      }
    }
    expectMalformed(ModuleBytes.header + [14, 0], "malformed section id", at: 8)
  }

  @Test func customSectionsStandAnywhere() throws {
    let custom = ModuleBytes.section(0, ModuleBytes.vector([[0x61]]) + [1, 2, 3])
    let bytes = ModuleBytes.module(custom, ModuleBytes.types([0x60, 0, 0]), custom)
    let module = try Module.declarations(of: bytes, features: .webAssembly3, limits: Limits())
    #expect(module.customSections.map(\.after) == [0, 1])
    #expect(module.customSections.map { Array(bytes[$0.contents.range]) } == [[1, 2, 3], [1, 2, 3]])
    // A name that ends behind its section.
    expectMalformed(ModuleBytes.header + [0, 1, 1, 0x61], "unexpected end of section or function", at: 12)
  }

  @Test func sectionSizesAreChecked() {
    expectMalformed(ModuleBytes.header + [1, 2, 0, 0], "section size mismatch", at: 11)
    expectMalformed(ModuleBytes.header + [1, 1, 1, 0x60, 0, 0], "section size mismatch", at: 14)
    expectMalformed(ModuleBytes.header + [1, 0x7F, 0], "length out of bounds", at: 9)
    // Bytes behind the last instruction.
    expectMalformed(
      ModuleBytes.function([0x0B, 0x01]), "END opcode expected", at: ModuleBytes.function([]).count - 1 + 1)
  }

  @Test func functionsAndBodiesAgreeInNumber() {
    let bytes = ModuleBytes.module(ModuleBytes.types([0x60, 0, 0]), ModuleBytes.functions(0))
    expectMalformed(bytes, "function and code section have inconsistent lengths", at: bytes.count)
    let data = ModuleBytes.module(ModuleBytes.section(12, [1]))
    expectMalformed(data, "data count and data section have inconsistent lengths", at: data.count)
  }

  @Test func malformedWinsOverInvalid() {
    // The first function is invalid, the second one ends early.
    let code = ModuleBytes.section(10, [2, 3, 0, 0x1A, 0x0B, 2, 0, 0x01])
    let bytes = ModuleBytes.module(ModuleBytes.types([0x60, 0, 0]), ModuleBytes.functions(0, 0), code)
    #expect(fault(bytes)?.kind == .malformed)
  }

  @Test func claimedCountsAllocateNothing() {
    for id: UInt8 in [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13] {
      let bytes = ModuleBytes.module(ModuleBytes.section(id, [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]))
      expectMalformed(bytes, "length out of bounds", at: 10)
    }
  }

  @Test func limitsAreEnforced() {
    var limits = Limits()
    limits.types = 1
    limits.nesting = 2
    limits.locals = 3
    let types = ModuleBytes.module(ModuleBytes.types([0x60, 0, 0], [0x60, 0, 0]))
    #expect(fault(types, limits: limits)?.kind == .unsupported)
    let blocks: [UInt8] = [0x02, 0x40, 0x02, 0x40, 0x02, 0x40, 0x0B, 0x0B, 0x0B]
    #expect(fault(ModuleBytes.function(blocks), limits: limits)?.kind == .unsupported)
    #expect(fault(ModuleBytes.function(Array(blocks[2..<8])), limits: limits) == nil)
    #expect(fault(ModuleBytes.function(locals: [[4, 0x7F]], []), limits: limits)?.kind == .unsupported)
    #expect(fault(ModuleBytes.function(locals: [[3, 0x7F]], []), limits: limits) == nil)
  }

  @Test func featuresSwitchInstructionsAndTypesOff() {
    let vector = ModuleBytes.function([0xFD, 0x0C] + Array(repeating: 0, count: 16) + [0x1A])
    #expect(fault(vector) == nil)
    #expect(fault(vector, features: .core)?.reason == "illegal opcode fd")
    let structure = ModuleBytes.module(ModuleBytes.types([0x5F, 0]))
    #expect(fault(structure) == nil)
    #expect(fault(structure, features: .webAssembly2)?.kind == .malformed)
    let memories = ModuleBytes.module(ModuleBytes.section(5, [2, 0, 0, 0, 0]))
    #expect(fault(memories) == nil)
    #expect(fault(memories, features: .webAssembly2)?.reason == "multiple memories")
  }
}
