import Testing
import WebAssemblyText

/// Texts that stand for the same module.
@Suite("Abbreviations")
struct AbbreviationTests {
  @Test(arguments: [
    // Folded instructions
    (
      "(func (result i32) (i32.add (i32.const 1) (i32.mul (i32.const 2) (i32.const 3))))",
      "(func (result i32) i32.const 1 i32.const 2 i32.const 3 i32.mul i32.add)"
    ),
    (
      "(func (block $a (loop $b (br $a) (br $b))))",
      "(func block $x loop $y br 1 br 0 end $y end $x)"
    ),
    (
      "(func (if (result i32) (i32.const 0) (i32.const 1) (then (i32.const 2)) (else (i32.const 3))) drop)",
      "(func i32.const 0 i32.const 1 if (result i32) i32.const 2 else i32.const 3 end drop)"
    ),
    ("(func (if $l (br 0) (then (br $l))))", "(func br 0 if br 0 end)"),
    (
      "(tag $t) (func (try_table (catch $t 0) (catch_all_ref 0) (nop)))",
      "(tag) (func try_table (catch 0 0) (catch_all_ref 0) nop end)"
    ),
    ("(func (i32.const 0) (drop))", "(func (drop (i32.const 0)))"),
    // Labels hide each other
    (
      "(func (block $l (block $l (br $l)) (br $l)))",
      "(func (block (block (br 0)) (br 0)))"
    ),
    ("(func block $l br $l end block br 0 end)", "(func block br 0 end block $l br $l end)"),
    // Inline imports and exports
    ("(func $f (import \"a\" \"b\") (param i32))", "(import \"a\" \"b\" (func $f (param i32)))"),
    ("(memory (export \"m\") (export \"n\") 1 2)", "(memory 1 2) (export \"m\" (memory 0)) (export \"n\" (memory 0))"),
    (
      "(global (export \"g\") (import \"a\" \"b\") (mut i64))",
      "(import \"a\" \"b\" (global (mut i64))) (export \"g\" (global 0))"
    ),
    (
      "(tag (export \"t\") (import \"a\" \"b\") (param i64))",
      "(import \"a\" \"b\" (tag (param i64))) (export \"t\" (tag 0))"
    ),
    ("(table (import \"a\" \"b\") i64 1 funcref)", "(import \"a\" \"b\" (table i64 1 funcref))"),
    // Inline segments
    ("(memory (data \"ab\" \"c\"))", "(memory 1 1) (data (memory 0) (offset i32.const 0) \"abc\")"),
    ("(memory i64 (data))", "(memory i64 0 0) (data (i64.const 0) \"\")"),
    ("(table funcref (elem $f $f)) (func $f)", "(table 2 2 funcref) (elem (table 0) (i32.const 0) func 0 0) (func)"),
    (
      "(table i64 anyref (elem (ref.null any) (item ref.null any)))",
      "(table i64 2 2 anyref) (elem (i64.const 0) anyref (ref.null any) (ref.null any))"
    ),
    (
      "(type $t (func)) (table (ref null $t) (elem $f)) (func $f)",
      "(type (func)) (table 1 1 (ref null 0)) (elem (i32.const 0) (ref null 0) (ref.func 0)) (func)"
    ),
    // Segments
    (
      "(table 1 funcref) (func) (elem (i32.const 0) 0)", "(table 1 funcref) (func) (elem (offset (i32.const 0)) func 0)"
    ),
    ("(memory 1) (data (i32.const 0) \"a\")", "(memory 1) (data (memory 0) (offset (i32.const 0)) \"a\")"),
    // Type uses
    ("(func (param i32 i64) (param f32))", "(type (func (param i32) (param i64 f32))) (func (type 0))"),
    ("(func (type $t)) (type $t (func (result i32)))", "(type (func (result i32))) (func (type 0) (result i32))"),
    (
      "(func $f (result f64) (f64.const 0)) (func (param i32)) (type (func (param i32)))",
      "(type (func (param i32))) (type (func (result f64))) (func (type 1) (f64.const 0)) (func (type 0))"
    ),
    ("(func (param i32))", "(type (sub final (func (param i32)))) (func (type 0))"),
    // Indices left out
    (
      "(memory 1) (func (i32.load) (memory.size) (memory.copy))",
      "(memory 1) (func (i32.load 0 offset=0 align=4) (memory.size 0) (memory.copy 0 0))"
    ),
    (
      "(table 1 funcref) (func (table.get) (call_indirect))",
      "(table 1 funcref) (func (table.get 0) (call_indirect 0 (type 0)))"
    ),
    (
      "(memory 1) (data $d) (func (memory.init $d) (memory.init 0 $d))",
      "(memory $m 1) (data) (func (memory.init $m 0) (memory.init 0))"
    ),
    (
      "(memory 1) (func (v128.load8_lane 1) (v128.load8_lane offset=2 1) (v128.load8_lane 0 1))",
      "(memory 1) (func (v128.load8_lane 0 align=1 1) (v128.load8_lane 0 offset=2 align=1 1) (v128.load8_lane 1))"
    ),
    // Types
    ("(global funcref (ref.null func))", "(global (ref null func) (ref.null func))"),
    ("(type (struct (field i8 i16)))", "(type (struct (field i8) (field i16)))"),
    ("(type (struct (field $a i8) (field (mut i16))))", "(type (struct (field i8 (mut i16))))"),
    ("(func (select (result i32) (result)))", "(func select (result i32))"),
    // Modules, white space and identifiers
    ("(module $m (func))", "(func)"),
    ("(func(nop);;x\r(nop)(;(;;);)nop)", "(func nop nop nop)"),
    ("(func $f) (func (call $\"\\66\"))", "(func) (func (call 0))"),
    ("(@a (func) ( \"x\" ])) (func (@b) nop)", "(func nop)"),
  ])
  func standForTheSame(_ short: String, _ long: String) throws {
    let first = try TextModule.encode(Array(short.utf8), emitsNames: false)
    #expect(try first == TextModule.encode(Array(long.utf8), emitsNames: false))
    #expect(first.count > 8)
  }

  /// Every identifier becomes a name; annotations name what has none.
  @Test func names() throws {
    let text = """
      (module $m
        (type $t (struct (field $x i32)))
        (func $f (param (@name "p") i32) (local i32) (local $l i32))
        (func $g (@name "a b"))
        (memory $\"\\m\" 1) (data $d ""))
      """
    let bytes = try TextModule.encode(Array(text.replacing("\\m", with: "mem").utf8))
    let section: [UInt8] = [
      0, 2, 1, 0x6D,  // m
      1, 9, 2, 0, 1, 0x66, 1, 3, 0x61, 0x20, 0x62,  // f, "a b"
      2, 9, 1, 0, 2, 0, 1, 0x70, 2, 1, 0x6C,  // of f: p, l
      4, 4, 1, 0, 1, 0x74,  // t
      6, 6, 1, 0, 3, 0x6D, 0x65, 0x6D,  // mem
      9, 4, 1, 0, 1, 0x64,  // d
      10, 6, 1, 0, 1, 0, 1, 0x78,  // of t: x
    ]
    let name: [UInt8] = [4, 0x6E, 0x61, 0x6D, 0x65]
    #expect(bytes.suffix(section.count + name.count + 2) == [0, UInt8(section.count + name.count)] + name + section)
    let nameless = try TextModule.encode(Array(text.replacing("\\m", with: "mem").utf8), emitsNames: false)
    #expect(nameless == bytes.dropLast(section.count + name.count + 2))
  }

  /// Custom sections stand where their annotations say.
  @Test func customSections() throws {
    func custom(_ name: String, _ contents: String) -> [UInt8] {
      [0, UInt8(name.utf8.count + contents.utf8.count + 1), UInt8(name.utf8.count)] + name.utf8 + contents.utf8
    }
    let text = """
      (@custom "last" "1" "2") (@custom "first" (before first))
      (@custom "aft" (after type)) (@custom "bef" (before memory)) (@custom "aft2" (after type))
      (type (func)) (memory 0) (@custom "absent" (after func))
      """
    let bytes = try TextModule.encode(Array(text.utf8))
    let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    let types: [UInt8] = [1, 4, 1, 0x60, 0, 0]
    let memories: [UInt8] = [5, 3, 1, 0, 0]
    let before = custom("first", "") + types + custom("aft", "") + custom("aft2", "") + custom("absent", "")
    #expect(bytes == header + before + custom("bef", "") + memories + custom("last", "12"))
  }

  @Test func branchHints() throws {
    let text = """
      (func (param i32)
        (local i64)
        (@metadata.code.branch_hint "\\01") (if (i32.const 0) (then))
        local.get 0 (@metadata.code.branch_hint "\\00") br_if 0)
      """
    let bytes = try TextModule.encode(Array(text.utf8))
    let name = "metadata.code.branch_hint"
    // Offsets count from the local declarations, which take three bytes.
    let hints: [UInt8] = [1, 0, 2, 5, 1, 1, 10, 1, 0]
    let section = [0, UInt8(1 + name.utf8.count + hints.count), UInt8(name.utf8.count)] + name.utf8 + hints
    #expect(bytes.firstRange(of: section) != nil)
  }
}
