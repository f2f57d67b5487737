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

  @Test func otherKinds() throws {
    let names = try names(
      ModuleBytes.section(3, [1, 2, 1, 0, 1, 0x6C]) + ModuleBytes.section(7, [1, 3, 1, 0x67])
        + ModuleBytes.section(10, [1, 4, 1, 1, 1, 0x66]) + ModuleBytes.section(99, [1, 2, 3]))
    #expect(names[.label, of: 2] == [0: "l"])
    #expect(names[.global] == [3: "g"])
    #expect(names[.field, of: 4] == [1: "f"])
    #expect(names[.tag].isEmpty && names[.local, of: 2].isEmpty)
  }

  @Test func whatStandsBeforeAFaultIsKept() throws {
    let names = try names(ModuleBytes.section(1, [3, 0, 1, 0x66, 7, 9]))
    #expect(names.functions == [0: "f"])
    #expect(try self.names([1, 0x7F]).functions.isEmpty)
  }
}
