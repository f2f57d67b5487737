import Testing

@testable import WebAssembly

@Suite struct ConstantExpressionTests {
  /// A module with an imported immutable `i32` and one global of a type with an initial value.
  private func module(_ type: [UInt8], _ code: [UInt8]) -> [UInt8] {
    ModuleBytes.module(
      ModuleBytes.types([0x60, 0, 0]), ModuleBytes.section(2, [1, 0, 0, 3, 0x7F, 0]), ModuleBytes.functions(0),
      ModuleBytes.section(6, [1] + type + [0] + code + [0x0B]), ModuleBytes.code(([], [])))
  }

  private func initializer(_ type: [UInt8], _ code: [UInt8]) throws -> ConstantExpression {
    try Module.declarations(of: module(type, code), features: .webAssembly3, limits: Limits()).globalInitializers[0]
  }

  @Test func singleConstantsAreDirect() throws {
    #expect(try initializer([0x7F], [0x41, 0x7F]) == .value(0xFFFF_FFFF))
    #expect(try initializer([0x7E], [0x42, 0x7F]) == .value(.max))
    #expect(try initializer([0x7D], [0x43, 0, 0, 0x80, 0x3F]) == .value(0x3F80_0000))
    #expect(
      try initializer([0x7B], [0xFD, 0x0C] + [1, 0, 0, 0, 0, 0, 0, 0] + [2, 0, 0, 0, 0, 0, 0, 0])
        == .vector(low: 1, high: 2))
    #expect(try initializer([0x70], [0xD0, 0x70]) == .value(0))
    #expect(try initializer([0x70], [0xD2, 0x00]) == .function(0))
    #expect(try initializer([0x7F], [0x23, 0x00]) == .global(0))
  }

  @Test func longerOnesAreCode() throws {
    let code: [UInt8] = [0x23, 0x00, 0x41, 0x01, 0x6A]
    guard case .code(let range) = try initializer([0x7F], code) else {
      Issue.record("expected code")
      return
    }
    #expect(Array(module([0x7F], code)[range.range]) == code + [0x0B])
  }

  @Test func onlyConstantInstructionsOfTheRightType() {
    #expect(fault(module([0x7F], [0x41, 0, 0x45]))?.reason == "constant expression required")
    #expect(fault(module([0x7F], [0x42, 0]))?.reason.hasPrefix("type mismatch") == true)
    #expect(fault(module([0x7F], []))?.reason.hasPrefix("type mismatch") == true)
    #expect(fault(module([0x7F], [0x41, 0, 0x41, 0]))?.reason.hasPrefix("type mismatch") == true)
    #expect(fault(module([0x7F], [0x23, 0x01]))?.reason == "unknown global 1")
  }
}
