import Testing
import WebAssembly
import WebAssemblyText

/// `i32.wrap_i64` is no instruction where the lower half is all that is read: the upper half must not show anywhere else.
@Suite struct WrapTests {
  /// Each function takes an i64 whose upper half is not to count; in `w` the wrapped value is a local, in `t` a temporary.
  private static let text = """
    (module
      (memory $small 1) (memory $large i64 1)
      (table 4 funcref)
      (elem (i32.const 0) $first $second)
      (global $global (mut i32) (i32.const 0))
      (type $two (func (param i32 i32) (result i32)))
      (func $first (type $two) (i32.sub (local.get 0) (local.get 1)))
      (func $second (type $two) (i32.mul (local.get 0) (local.get 1)))
      (func $widen (param i32) (result i64) (i64.extend_i32_u (local.get 0)))
      (func (export "return") (param i64) (result i32) (i32.wrap_i64 (local.get 0)))
      (func (export "returnSum") (param i64) (result i32) (i32.wrap_i64 (i64.add (local.get 0) (i64.const 0))))
      (func (export "extend") (param i64) (result i64) (i64.extend_i32_u (i32.wrap_i64 (local.get 0))))
      (func (export "extendSum") (param i64) (result i64)
        (i64.extend_i32_u (i32.wrap_i64 (i64.add (local.get 0) (i64.const 0)))))
      (func (export "signed") (param i64) (result i64) (i64.extend_i32_s (i32.wrap_i64 (local.get 0))))
      (func (export "argument") (param i64) (result i64) (call $widen (i32.wrap_i64 (local.get 0))))
      (func (export "local") (param i64) (result i64) (local i32)
        (local.set 1 (i32.wrap_i64 (local.get 0))) (i64.extend_i32_u (local.get 1)))
      (func (export "tee") (param i64) (result i64) (local i32)
        (i64.extend_i32_u (local.tee 1 (i32.wrap_i64 (local.get 0)))))
      (func (export "global") (param i64) (result i64)
        (global.set $global (i32.wrap_i64 (local.get 0))) (i64.extend_i32_u (global.get $global)))
      (func (export "select") (param i64) (result i64)
        (i64.extend_i32_u (select (i32.wrap_i64 (local.get 0)) (i32.const 1) (i32.const 1))))
      (func (export "selectZero") (param i64) (result i32)
        (select (i32.const 1) (i32.const 0) (i32.wrap_i64 (local.get 0))))
      (func (export "eqz") (param i64) (result i32) (i32.eqz (i32.wrap_i64 (local.get 0))))
      (func (export "if") (param i64) (result i32)
        (if (result i32) (i32.wrap_i64 (local.get 0)) (then (i32.const 1)) (else (i32.const 0))))
      (func (export "ifNot") (param i64) (result i32)
        (if (result i32) (i32.eqz (i32.wrap_i64 (local.get 0))) (then (i32.const 0)) (else (i32.const 1))))
      (func (export "ifNotNot") (param i64) (result i32)
        (if (result i32) (i32.eqz (i32.eqz (i32.wrap_i64 (local.get 0)))) (then (i32.const 1)) (else (i32.const 0))))
      (func (export "zeroTwice") (param i64) (result i32)
        (if (result i32) (i32.eqz (i64.eqz (local.get 0))) (then (i32.const 1)) (else (i32.const 0))))
      (func (export "zeroThrice") (param i64) (result i32)
        (if (result i32) (i32.eqz (i32.eqz (i64.eqz (i64.add (local.get 0) (i64.const 0)))))
          (then (i32.const 0)) (else (i32.const 1))))
      (func (export "zeroTwiceValue") (param i64) (result i32) (i32.eqz (i64.eqz (local.get 0))))
      (func (export "block") (param i64) (result i64)
        (i64.extend_i32_u (block (result i32) (br 0 (i32.wrap_i64 (local.get 0))))))
      (func (export "blockIf") (param i64) (result i64)
        (i64.extend_i32_u
          (block (result i32) (br_if 0 (i32.wrap_i64 (i64.add (local.get 0) (i64.const 0))) (i32.const 1)))))
      (func (export "under") (param i64) (result i64)
        (i32.wrap_i64 (i64.add (local.get 0) (i64.const 0)))
        (block (nop)) (i64.extend_i32_u))
      (func (export "loop") (param i64) (result i64) (local i32)
        (i32.wrap_i64 (local.get 0))
        (loop (param i32) (result i32)
          (local.set 0 (i64.const -1))
          (br_if 0 (i32.lt_u (local.tee 1 (i32.add (local.get 1) (i32.const 1))) (i32.const 3))))
        (i64.extend_i32_u))
      (func (export "preserved") (param i64) (result i64)
        (i32.wrap_i64 (local.get 0)) (local.set 0 (i64.const -1)) (i64.extend_i32_u))
      (func (export "returnIf") (param i64) (result i32)
        (br_if 0 (i32.wrap_i64 (local.get 0)) (i32.const 1)) (drop) (i32.const 9))
      (func $pair (param i64) (result i32 i64) (i32.wrap_i64 (local.get 0)) (i64.const 5))
      (func (export "pair") (param i64) (result i64) (drop (call $pair (local.get 0))) (i64.extend_i32_u))
      (func (export "indirect") (param i64 i64) (result i32)
        (call_indirect (type $two)
          (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (i64.add (local.get 0) (i64.const 2)))
          (i32.wrap_i64 (i64.add (local.get 1) (i64.const 0)))))
      (func (export "table") (param i64) (result i32)
        (block (block (block (br_table 0 1 2 (i32.wrap_i64 (local.get 0)))) (return (i32.const 10)))
          (return (i32.const 11)))
        (i32.const 12))
      (func (export "tableValues") (param i64) (result i32)
        (i32.add (i32.const 100)
          (block (result i32)
            (i32.add (i32.const 1000)
              (block (result i32)
                (br_table 0 1 (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (i64.add (local.get 0) (i64.const 0)))))))))
      (func (export "memory") (param i64) (result i64)
        (i32.store8 (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (i64.add (local.get 0) (i64.const 7))))
        (i64.load8_u (i32.wrap_i64 (i64.add (local.get 0) (i64.const 0)))))
      (func (export "largeValue") (param i64) (result i64)
        (i32.store $large (i64.const 8) (i32.wrap_i64 (local.get 0)))
        (i64.load $large (i64.const 8)))
      (func (export "fill") (param i64) (result i64)
        (memory.fill $small (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 0))
          (i32.wrap_i64 (i64.add (local.get 0) (i64.const 0))))
        (i64.load8_u (i32.wrap_i64 (local.get 0))))
      (func (export "compare") (param i64) (result i32)
        (i32.lt_u (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (i64.add (local.get 0) (i64.const 1)))))
      (func (export "bits") (param i64) (result i32) (i32.clz (i32.wrap_i64 (local.get 0))))
      (func (export "float") (param i64) (result f64) (f64.convert_i32_u (i32.wrap_i64 (local.get 0))))
      (func (export "reinterpret") (param i64) (result i32)
        (i32.reinterpret_f32 (f32.reinterpret_i32 (i32.wrap_i64 (local.get 0)))))
      (func (export "constant") (result i64) (i64.extend_i32_u (i32.wrap_i64 (i64.const 0x1234567800000003)))))
    """

  private func instance() throws -> Instance {
    try Store().instantiate(Module(TextModule.encode(Array(Self.text.utf8))))
  }

  private func number(_ results: [Value]) -> Int64? {
    switch results.first {
    case .i32(let number): Int64(number)
    case .i64(let number): number
    case .f64(let number): Int64(number)
    default: nil
    }
  }

  @Test func theUpperHalfDoesNotShow() throws {
    let instance = try instance()
    let dirty = Value.i64(0x1234_5678_0000_0003)
    for name in ["return", "returnSum", "reinterpret"] as [Name] {
      #expect(try number(instance.call(name, dirty)) == 3, "\(name)")
    }
    for name in [
      "extend", "extendSum", "signed", "argument", "local", "tee", "global", "select", "block", "under", "loop",
      "preserved", "pair", "largeValue", "fill",
    ] as [Name] {
      #expect(try number(instance.call(name, dirty)) == 3, "\(name)")
    }
    #expect(try number(instance.call("signed", .i64(0x7_8000_0000))) == -0x8000_0000)
    #expect(try number(instance.call("blockIf", dirty)) == 3)
    #expect(try number(instance.call("returnIf", dirty)) == 3)
    #expect(try number(instance.call("indirect", dirty, .i64(0x5_0000_0000))) == -2)
    #expect(try number(instance.call("indirect", dirty, .i64(0x5_0000_0001))) == 15)
    #expect(try number(instance.call("memory", dirty)) == 10)
    #expect(try number(instance.call("compare", dirty)) == 1)
    #expect(try number(instance.call("compare", .i64(0x1_FFFF_FFFF))) == 0)
    #expect(try number(instance.call("bits", dirty)) == 30)
    #expect(try number(instance.call("float", dirty)) == 3)
    #expect(try number(instance.call("constant")) == 3)
  }

  @Test func aZeroWithAnUpperHalfIsZero() throws {
    let instance = try instance()
    let zero = Value.i64(0x1234_5678_0000_0000)
    for (name, expected) in [
      ("selectZero", 0), ("eqz", 1), ("if", 0), ("ifNot", 0), ("ifNotNot", 0), ("table", 10), ("tableValues", 1100),
    ] as [(Name, Int64)] {
      #expect(try number(instance.call(name, zero)) == expected, "\(name)")
    }
    for (name, expected) in [
      ("selectZero", 1), ("eqz", 0), ("if", 1), ("ifNot", 1), ("ifNotNot", 1), ("table", 12), ("tableValues", 103),
    ] as [(Name, Int64)] {
      #expect(try number(instance.call(name, .i64(0x1234_5678_0000_0003))) == expected, "\(name)")
    }
    #expect(try number(instance.call("table", .i64(0x1_0000_0001))) == 11)
  }

  @Test func testsForZeroInARow() throws {
    let instance = try instance()
    for name in ["zeroTwice", "zeroThrice", "zeroTwiceValue"] as [Name] {
      #expect(try number(instance.call(name, .i64(0))) == 0, "\(name)")
      #expect(try number(instance.call(name, .i64(0x1_0000_0000))) == 1, "\(name)")
    }
  }

  @Test func shiftsThereAndBackExtendTheSign() throws {
    let text = """
      (module
        (func (export "8") (param i64) (result i64)
          (i64.extend_i32_s (i32.shr_s (i32.shl (i32.wrap_i64 (local.get 0)) (i32.const 24)) (i32.const 24))))
        (func (export "sum8") (param i64) (result i64)
          (i64.extend_i32_s
            (i32.shr_s
              (i32.shl (i32.add (i32.wrap_i64 (local.get 0)) (i32.const 0)) (i32.const 24)) (i32.const 24))))
        (func (export "16") (param i64) (result i64)
          (i64.extend_i32_s (i32.shr_s (i32.shl (i32.wrap_i64 (local.get 0)) (i32.const 16)) (i32.const 16))))
        (func (export "long8") (param i64) (result i64)
          (i64.shr_s (i64.shl (local.get 0) (i64.const 56)) (i64.const 56)))
        (func (export "long16") (param i64) (result i64)
          (i64.shr_s (i64.shl (local.get 0) (i64.const 48)) (i64.const 48)))
        (func (export "long32") (param i64) (result i64)
          (i64.shr_s (i64.shl (i64.add (local.get 0) (i64.const 0)) (i64.const 32)) (i64.const 32)))
        (func (export "kept") (param i64) (result i64) (local i64)
          (drop (i64.shr_s (local.tee 1 (i64.shl (local.get 0) (i64.const 56))) (i64.const 56)))
          (local.get 1))
        (func (export "unlike") (param i64) (result i64)
          (i64.shr_s (i64.shl (local.get 0) (i64.const 48)) (i64.const 56))))
      """
    let instance = try Store().instantiate(Module(TextModule.encode(Array(text.utf8))))
    for (name, expected) in [
      ("8", 0x5D), ("sum8", 0x5D), ("16", -0x6EA3), ("long8", 0x5D), ("long16", -0x6EA3), ("long32", -0x789A_6EA3),
      ("kept", 0x5D << 56), ("unlike", -0x6F),
    ] as [(Name, Int64)] {
      #expect(try number(instance.call(name, .i64(0x1_8765_915D))) == expected, "\(name)")
    }
    for name in ["8", "sum8", "16", "long8", "long16", "long32"] as [Name] {
      #expect(try number(instance.call(name, .i64(-2))) == -2, "\(name)")
    }
  }
}
