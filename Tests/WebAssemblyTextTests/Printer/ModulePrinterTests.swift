import Testing
import WebAssembly
import WebAssemblyText

/// Each text is what the printer makes of the module that it stands for.
@Suite struct ModulePrinterTests {
  private func expectSame(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try ModulePrinter.print(module(text)) == text, sourceLocation: sourceLocation)
  }

  @Test func emptyModule() throws {
    try expectSame("(module)\n")
    try expectSame("(module $m)\n")
    try expectSame("(module (@name \"\"))\n")
  }

  @Test func types() throws {
    try expectSame(
      """
      (module
        (type $f (;0;) (func (param i32 f64) (result v128 externref)))
        (type (;1;) (sub (array (mut i8))))
        (rec)
        (rec
          (type (;2;) (sub 1 (array i16))))
        (rec
          (type $list (;3;) (struct (field $head (mut i64)) (field (ref null $list)) (field $tail (ref null $node))))
          (type $node (;4;) (sub final 1 (array (mut (ref func))))))
        (type (;5;) (func)))

      """)
  }

  @Test func importsAndExports() throws {
    try expectSame(
      """
      (module
        (type (;0;) (func (param i32)))
        (import "a" "f" (func $f (;0;) (type 0) (param i32)))
        (import "a" "" (memory (;0;) i64 1 2))
        (import "a" "t" (table $t (;0;) 0 18446744073709551615 (ref null extern)))
        (import "a" "g" (func (;1;) (type 0) (param i32)))
        (import "\\00\\"\\\\\\t\\n\\r\\7f\\u{e9}\\u{1f600}" "g" (global (;0;) (mut f32)))
        (import "a" "e" (tag $e (;0;) (type 0) (param i32)))
        (export "f" (func $f))
        (export "g" (func 1))
        (export "t" (table $t))
        (export "m" (memory 0))
        (export "g" (global 0))
        (export "e" (tag $e))
        (start 1))

      """.replacing("(ref null extern)", with: "externref"))
  }

  @Test func tablesMemoriesTagsAndGlobals() throws {
    try expectSame(
      """
      (module
        (type (;0;) (func (param i64)))
        (table (;0;) i64 1 2 funcref)
        (table $t (;1;) 3 (ref func) (ref.func 0))
        (memory (;0;) 1)
        (memory $m (;1;) i64 0 9)
        (tag (;0;) (type 0) (param i64))
        (global $g (;0;) i32 (i32.const -1))
        (global (;1;) (mut i64) i64.const 1 i64.const 2 i64.add)
        (func (;0;) (type 0) (param i64)
        ))

      """)
  }

  @Test func segments() throws {
    try expectSame(
      """
      (module
        (type (;0;) (func))
        (table (;0;) 9 funcref)
        (table $t (;1;) 9 funcref)
        (memory (;0;) 1)
        (memory $m (;1;) 1)
        (elem (;0;) (i32.const 0) func)
        (elem (;1;) func 0 0)
        (elem $e (;2;) (table $t) (offset i32.const 1 i32.const 2 i32.add) func 0)
        (elem (;3;) declare func 0)
        (elem (;4;) (i32.const 0) funcref (ref.null func) (ref.func 0))
        (elem (;5;) externref (ref.null extern))
        (elem (;6;) (i32.const 0) (ref func) (ref.func 0))
        (elem (;7;) declare anyref (item i32.const 1 ref.i31))
        (func (;0;) (type 0)
        )
        (data (;0;) (i32.const 0) "")
        (data $d (;1;) "\\00z\\ff\\\\")
        (data (;2;) (memory $m) (offset i32.const 1 i32.const 2 i32.mul) "x"))

      """)
  }

  @Test func functions() throws {
    try expectSame(
      """
      (module
        (type (;0;) (func (param i32 i32 i64) (result i32)))
        (func $f (;0;) (type 0) (param $x i32) (param i32 i64) (result i32)
          (local i32 i32) (local $y f32) (local f64)
          block $out (result i32)
            loop
              local.get $x
              if
                br 1
              else
                nop
              end
            end
            local.get 1
            local.tee 4
            br $out
          end
          local.get $y
          drop
        ))

      """)
  }

  /// Of blocks of one name, only the innermost can be called by it.
  @Test func hiddenLabels() throws {
    try expectSame(
      """
      (module
        (type (;0;) (func))
        (type (;1;) (func (param i32)))
        (tag $e (;0;) (type 1) (param i32))
        (func (;0;) (type 0)
          block $l
            block $l (type 1)
              br $l
              br 1
              br_table $l 1 2
            end
            br $l
          end
          block $l
            try_table $l (result i32) (catch $e $l) (catch_ref 0 1) (catch_all $l) (catch_all_ref 0)
              br $l
            end
          end
        ))

      """.replacing("catch_ref 0 1", with: "catch_ref $e 1").replacing("catch_all_ref 0", with: "catch_all_ref $l"))
  }

  /// One instruction of each kind of immediate.
  @Test func immediates() throws {
    let instructions = [
      "call 0", "call_indirect (type 0)", "call_indirect $t (type 0)", "return_call_ref 0", "throw 0",
      "i32.const -2147483648", "i64.const -9223372036854775808", "select", "select (result)",
      "select (result i32 (ref null 1))", "table.get 0", "table.get $t", "table.copy", "table.copy $t 0",
      "table.init 0",
      "table.init $t 0", "elem.drop 0", "memory.size", "memory.size $m", "memory.copy", "memory.copy 0 $m",
      "memory.init 0", "memory.init $m 0", "data.drop 0", "i32.load", "i64.load8_s $m offset=18446744073709551615",
      "f64.store offset=1 align=1", "i32.load align=9223372036854775808", "v128.load8_lane 15",
      "v128.store64_lane $m offset=3 align=1 1", "i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 255",
      "v128.const i32x4 0x0 0x1 0xffffffff 0x80000000", "i8x16.extract_lane_s 7", "i8x16.relaxed_swizzle",
      "ref.null none", "ref.null 1", "ref.test (ref 1)", "ref.test anyref", "ref.cast (ref i31)",
      "ref.cast (ref null 1)",
      "br_on_cast 0 anyref (ref 1)", "br_on_cast_fail 0 (ref any) nullref", "struct.get $s $x", "struct.get_s $s 0",
      "array.copy 1 1", "array.new_fixed 1 3", "array.new_data 1 0", "array.init_elem 1 0", "ref.func 0",
      "global.set 0",
    ].map { $0.replacing("table.get 0", with: "table.get") }
    let text = """
      (module
        (type (;0;) (func))
        (type (;1;) (array i8))
        (type $s (;2;) (struct (field i8) (field $x i32)))
        (table (;0;) 0 funcref)
        (table $t (;1;) 0 funcref)
        (memory (;0;) 0)
        (memory $m (;1;) 0)
        (func (;0;) (type 0)
          \(instructions.joined(separator: "\n    "))
        )
        (data (;0;) ""))

      """
    try expectSame(text)
  }

  @Test(arguments: [
    "1.0", "-0.0", "0.1", "5e-324", "1.7976931348623157e+308", "inf", "-inf", "nan", "-nan", "nan:0x1",
    "-nan:0x4000000000000",
    "nan:0xfffffffffffff",
  ])
  func doubles(_ literal: String) throws {
    #expect(try fields(module("(global f64 (f64.const \(literal)))")) == ["(global (;0;) f64 (f64.const \(literal)))"])
  }

  @Test(arguments: [
    "1.0", "-0.0", "0.1", "1e-45", "3.4028235e+38", "1.1754944e-38", "inf", "nan", "-nan", "nan:0x1", "-nan:0x200000",
    "nan:0x7fffff",
  ])
  func floats(_ literal: String) throws {
    #expect(try fields(module("(global f32 (f32.const \(literal)))")) == ["(global (;0;) f32 (f32.const \(literal)))"])
  }

  /// Bits of floats of every exponent come back.
  @Test func floatsAreExact() throws {
    for step in 0..<4096 as Range<UInt64> {
      let double = step << 52 | step &* 0x9_E377_9B97_F4A7 & 0xF_FFFF_FFFF_FFFF
      let float = step & 0x1FF << 23 | step &* 0x45_D9F3 & 0x7F_FFFF
      let bytes = (0..<8).map { UInt8(truncatingIfNeeded: double >> ($0 * 8)) }
      let fourBytes = (0..<4).map { UInt8(truncatingIfNeeded: float >> ($0 * 8)) }
      let binary: [UInt8] =
        [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 6, 21, 2, 0x7C, 0, 0x44] + bytes + [0x0B, 0x7D, 0, 0x43] + fourBytes + [0x0B]
      #expect(try TextModule.encode(ModulePrinter.printBytes(binary)) == binary)
    }
  }
}
