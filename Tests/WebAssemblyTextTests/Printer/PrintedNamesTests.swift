import Testing
import WebAssembly
import WebAssemblyText

/// What becomes of names and custom sections.
@Suite struct PrintedNamesTests {
  private func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id, UInt8(contents.count)] + contents }

  private func custom(_ name: String, _ contents: [UInt8] = []) -> [UInt8] {
    section(0, [UInt8(name.utf8.count)] + Array(name.utf8) + contents)
  }

  /// A map of names, by index.
  private func map(_ names: [(UInt8, String)]) -> [UInt8] {
    [UInt8(names.count)] + names.flatMap { [$0, UInt8($1.utf8.count)] + Array($1.utf8) }
  }

  private let header: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

  /// Of `count` globals.
  private func globals(_ count: UInt8) -> [UInt8] {
    section(6, [count] + Array(repeatElement([0x7F, 0, 0x41, 0, 0x0B], count: Int(count)).joined()))
  }

  /// Names that are no identifiers, or not the only ones, are told by annotations.
  @Test func namesThatAreNoIdentifiers() throws {
    let names = [(0, "a"), (1, "a b"), (2, "a"), (3, ""), (4, "#6"), (6, "\u{e9}"), (9, "beyond")] as [(UInt8, String)]
    let bytes = header + globals(8) + custom("name", section(7, map(names)))
    #expect(
      try fields(bytes) == [
        "(global $a (;0;) i32 (i32.const 0))",
        "(global $\"a b\" (;1;) i32 (i32.const 0))",
        "(global $#2 (@name \"a\") (;2;) i32 (i32.const 0))",
        "(global $#3 (@name \"\") (;3;) i32 (i32.const 0))",
        "(global $#4 (@name \"#6\") (;4;) i32 (i32.const 0))",
        "(global (;5;) i32 (i32.const 0))",
        "(global $\"\\u{e9}\" (;6;) i32 (i32.const 0))",
        "(global (;7;) i32 (i32.const 0))",
      ])
    let expected = header + globals(8) + custom("name", section(7, map(names.dropLast())))
    #expect(try TextModule.encode(ModulePrinter.printBytes(bytes)) == expected)
  }

  /// A long name stands where the entry is defined, and nowhere else.
  @Test func longNamesAreNotRepeated() throws {
    let name = String(repeating: "x", count: 10_000)
    let text = try ModulePrinter.print(
      module("(func $\(name) call $\(name) call $\(name)) (func $short call $\(name) call $short)"))
    #expect(text.utf8.count < 11_000)
    #expect(text.contains("call $short\n"))
    #expect(text.contains("call 0\n"))
  }

  @Test func repeatedNamesOfLocalsAndFields() throws {
    let type = section(1, [2, 0x60, 2, 0x7F, 0x7F, 0, 0x5F, 2, 0x7F, 0, 0x7F, 0])
    let code = section(3, [1, 0]) + section(10, [1, 8, 1, 1, 0x7F, 0x20, 1, 0x21, 2, 0x0B])
    let names =
      section(2, [1, 0] + map([(0, "x"), (1, "x"), (2, "y")])) + section(10, [1, 1] + map([(0, "f"), (1, "f")]))
    let bytes = header + type + code + custom("name", names)
    #expect(
      try fields(bytes) == [
        "(type (;0;) (func (param i32 i32)))",
        "(type (;1;) (struct (field $f i32) (field $#1 (@name \"f\") i32)))",
        "(func (;0;) (type 0) (param $x i32) (param $#1 (@name \"x\") i32)",
        "  (local $y i32)",
        "  local.get $#1",
        "  local.set $y",
        ")",
      ])
    #expect(try TextModule.encode(ModulePrinter.printBytes(bytes)) == bytes)
  }

  @Test func customSectionsKeepTheirPlaces() throws {
    let text = """
      (memory 0) (func $f data.drop 0) (data "")
      (@custom "first" (before first) "1") (@custom "type" (after type) "\\00\\ff")
      (@custom "memory" (before global)) (@custom "count" (after datacount)) (@custom "code" (after code))
      (@custom "data" (after data)) (@custom "last" (after last))
      """
    let bytes = try module(text)
    #expect(
      try fields(bytes).filter { $0.hasPrefix("(@custom") } == [
        "(@custom \"first\" (before first) \"1\")",
        "(@custom \"type\" (after type) \"\\00\\ff\")",
        "(@custom \"memory\" (after memory) \"\")",
        "(@custom \"count\" (before code) \"\")",
        "(@custom \"code\" (after code) \"\")",
        "(@custom \"data\" (after data) \"\")",
        "(@custom \"last\" (after last) \"\")",
      ])
    #expect(try TextModule.encode(ModulePrinter.printBytes(bytes)) == bytes)
  }

  /// A name section that names nothing is kept as it is; of several, the last one counts.
  @Test func nameSectionsThatNameNothing() throws {
    let malformed = header + custom("name", [7, 99]) + globals(1)
    #expect(try fields(malformed).last == "(@custom \"name\" (before first) \"\\07c\")")
    #expect(try TextModule.encode(ModulePrinter.printBytes(malformed)) == malformed)

    let two =
      header + custom("name", section(7, map([(0, "a")]))) + globals(1) + custom("name", section(7, map([(0, "b")])))
    #expect(try fields(two).first == "(global $b (;0;) i32 (i32.const 0))")
    #expect(try TextModule.encode(ModulePrinter.printBytes(two)) == two)
  }
}
