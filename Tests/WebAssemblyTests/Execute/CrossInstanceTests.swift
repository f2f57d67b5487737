import Testing
import WebAssembly
import WebAssemblyText

@Suite struct CrossInstanceTests {
  @Test func tailCallsAlternateInConstantSpace() throws {
    // A value stack and a stack of restore records on which a million calls would not fit.
    let store = Store(limits: Limits(stackBytes: 64 << 10))
    var imports = Imports()
    imports.define("host", "decrement") { (a: Int32) in a - 1 }
    let first = try instantiate(
      """
      (module
        (type $f (func (param i32) (result i32)))
        (import "host" "decrement" (func $decrement (param i32) (result i32)))
        (table (export "table") 2 funcref)
        (elem (i32.const 0) func $f)
        (memory 1) (data (i32.const 0) "\\01")
        (func $f (export "f") (param i32) (result i32)
          (if (i32.eqz (local.get 0)) (then (return (i32.load8_u (i32.const 0)))))
          (return_call_indirect (type $f) (call $decrement (local.get 0)) (i32.const 1)))
        (func (export "run") (param i32) (result i32) (i32.add (call $f (local.get 0)) (i32.load8_u (i32.const 0)))))
      """, imports, in: store)
    imports.define(first, as: "first")
    let second = try instantiate(
      """
      (module
        (type $f (func (param i32) (result i32)))
        (import "first" "table" (table 2 funcref))
        (import "first" "f" (func $first (param i32) (result i32)))
        (elem (i32.const 1) func $f)
        (memory 1) (data (i32.const 0) "\\02")
        (func $f (export "f") (param i32) (result i32)
          (if (i32.eqz (local.get 0)) (then (return (i32.load8_u (i32.const 0)))))
          (return_call $first (i32.sub (local.get 0) (i32.const 1)))))
      """, imports, in: store)
    #expect(try first.int32("run", .i32(1_000_000)) == 2)
    #expect(try first.int32("run", .i32(999_999)) == 3)
    #expect(try second.int32("f", .i32(1_000_000)) == 2)
  }

  @Test func hostFunctionsAreTailCalled() throws {
    var imports = Imports()
    imports.define("host", "sum") { (a: Int32, b: Int32, c: Int32) in a + b + c }
    imports.define("host", "two") { () -> (Int32, Int32) in (1, 2) }
    let instance = try instantiate(
      """
      (module
        (import "host" "sum" (func $sum (param i32 i32 i32) (result i32)))
        (import "host" "two" (func $two (result i32 i32)))
        (func $tail (param i32) (result i32)
          (return_call $sum (local.get 0) (i32.const 10) (i32.const 100)))
        (func (export "sum") (result i32) (i32.add (call $tail (i32.const 1)) (call $tail (i32.const 2))))
        (func $tails (result i32 i32) (return_call $two))
        (func (export "two") (result i32) (call $tails) (i32.sub)))
      """, imports)
    #expect(try instance.int32("sum") == 223)
    #expect(try instance.int32("two") == -1)
  }

  @Test func manyCallsCrossDeeply() throws {
    let store = Store()
    let first = try instantiate(
      """
      (module
        (table (export "table") 2 funcref)
        (elem (i32.const 0) func $f)
        (memory 1) (data (i32.const 0) "\\01")
        (func $f (export "f") (param i32) (result i32)
          (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
          (i32.add (i32.load8_u (i32.const 0))
            (call_indirect (param i32) (result i32) (i32.sub (local.get 0) (i32.const 1)) (i32.const 1)))))
      """, in: store)
    var imports = Imports()
    imports.define(first, as: "first")
    _ = try instantiate(
      """
      (module
        (import "first" "table" (table 2 funcref))
        (elem (i32.const 1) func $f)
        (memory 1) (data (i32.const 0) "\\02")
        (func $f (param i32) (result i32)
          (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
          (i32.add (i32.load8_u (i32.const 0))
            (call_indirect (param i32) (result i32) (i32.sub (local.get 0) (i32.const 1)) (i32.const 0)))))
      """, imports, in: store)
    #expect(try first.int32("f", .i32(20_000)) == 30_000)
    #expect(trap { try first.call("f", .i32(.max)) }?.reason == .callStackExhausted)
    #expect(try first.int32("f", .i32(20_000)) == 30_000)
  }
}
