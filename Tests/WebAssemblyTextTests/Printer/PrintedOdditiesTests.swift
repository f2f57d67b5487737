import Testing
import WebAssembly
import WebAssemblyText

/// Modules that texts cannot say byte for byte, and bytes that are no modules.
@Suite struct PrintedOdditiesTests {
  private let header: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
  private let type: [UInt8] = [1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0]

  private func body(_ code: [UInt8]) -> [UInt8] {
    header + type + [10, UInt8(code.count + 2), 1, UInt8(code.count)] + code
  }

  /// What the parser writes is as short as can be.
  @Test(
    arguments: [
      // A padded number; runs of locals of one type, one of them empty.
      ([0, 0x41, 0x80, 0, 0x1A, 0x0B], [0, 0x41, 0, 0x1A, 0x0B]),
      ([3, 1, 0x7F, 0, 0x7E, 2, 0x7F, 0x0B], [1, 3, 0x7F, 0x0B]),
    ] as [([UInt8], [UInt8])])
  func shorterBodies(_ code: [UInt8], _ shortest: [UInt8]) throws {
    #expect(try TextModule.encode(ModulePrinter.printBytes(body(code))) == body(shortest))
  }

  /// Without the sections that say nothing, and the zero that an active segment need not have.
  @Test func shorterSections() throws {
    let bytes = header + [1, 1, 0, 5, 3, 1, 0, 0, 9, 1, 0, 12, 1, 1, 11, 7, 1, 2, 0, 0x41, 0, 0x0B, 0]
    let shortest = header + [5, 3, 1, 0, 0, 11, 6, 1, 0, 0x41, 0, 0x0B, 0]
    #expect(try TextModule.encode(ModulePrinter.printBytes(bytes)) == shortest)
  }

  @Test func invalidModulesPrint() throws {
    let bytes = header + [3, 2, 1, 9, 10, 8, 1, 6, 0, 0x20, 7, 0x10, 0x63, 0x0B]
    #expect(try fields(bytes) == ["(func (;0;) (type 9)", "  local.get 7", "  call 99", ")"])
    #expect(try TextModule.encode(ModulePrinter.printBytes(bytes)) == bytes)
  }

  @Test(
    arguments: [
      [0, 0x05, 0x0B], [0, 0x02, 0x40, 0x05, 0x0B, 0x0B], [0, 0x04, 0x40, 0x05, 0x05, 0x0B, 0x0B],
      [0, 0x02, 0x40, 0x0B],
      [0, 0x0B, 0x0B], [0], [0, 0xFF, 0x0B],
    ] as [[UInt8]])
  func malformedBodies(_ code: [UInt8]) {
    let error = #expect(throws: ModuleError.self) { try ModulePrinter.print(body(code)) }
    #expect(error?.kind == .malformed)
  }

  @Test func bytesThatAreNoModule() {
    #expect(throws: ModuleError.self) { try ModulePrinter.print([]) }
    #expect(throws: ModuleError.self) { try ModulePrinter.print(Array("(module)".utf8)) }
  }

  /// Nesting is no recursion, and lines are not indented without end.
  @Test func deepNesting() throws {
    let depth = 200_000
    var code: [UInt8] = [0]
    code += repeatElement([0x02, 0x40], count: depth).joined()
    code += [UInt8](repeating: 0x0B, count: depth + 1)
    func number(_ value: Int) -> [UInt8] {
      [
        UInt8(value & 0x7F | 0x80), UInt8(value >> 7 & 0x7F | 0x80), UInt8(value >> 14 & 0x7F | 0x80),
        UInt8(value >> 21),
      ]
    }
    let section = [1] + number(code.count) + code
    let printed = try ModulePrinter.printBytes(header + type + [10] + number(section.count) + section)
    #expect(printed.count < 60 * 2 * depth)
  }

  /// Locals of which a few bytes declare many are refused beyond the limit.
  @Test func manyLocals() {
    let error = #expect(throws: ModuleError.self) {
      try ModulePrinter.print(body([1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7F, 0x0B]))
    }
    #expect(error?.kind == .unsupported)
  }
}
