import Testing

@testable import WebAssembly

@Suite struct NameSectionTests {
  private func names(_ contents: [UInt8]) throws -> NameSection {
    let bytes = ModuleBytes.module(
      ModuleBytes.section(0, ModuleBytes.vector([]).dropLast() + [4] + Array("name".utf8) + contents))
    let module = try Module.declarations(of: bytes, features: .webAssembly3, limits: Limits())
    return NameSection(bytes, sections: module.customSections)
  }

  @Test func modulesFunctionsAndLocals() throws {
    let names = try names(
      ModuleBytes.section(0, [1, 0x6D]) + ModuleBytes.section(1, [2, 0, 1, 0x66, 7, 1, 0x67])
        + ModuleBytes.section(2, [1, 7, 1, 0, 1, 0x78]))
    #expect(names.module == "m")
    #expect(names.functions == [0: "f", 7: "g"])
    #expect(names.locals == [7: [0: "x"]])
  }

  @Test func whatStandsBeforeAFaultIsKept() throws {
    let names = try names(ModuleBytes.section(1, [3, 0, 1, 0x66, 7, 9]))
    #expect(names.functions == [0: "f"])
    #expect(try self.names([1, 0x7F]).functions.isEmpty)
  }
}
