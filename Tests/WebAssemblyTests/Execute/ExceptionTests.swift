import Testing
import WebAssembly
import WebAssemblyText

@Suite struct ExceptionTests {
  @Test func uncaughtOnesReachTheHost() throws {
    let instance = try instantiate(
      """
      (module
        (tag $t (export "t") (param i32 v128 externref))
        (func (export "throw") (param v128 externref)
          (throw $t (i32.const 42) (local.get 0) (local.get 1))))
      """)
    let exception = #expect(throws: WebAssemblyException.self) {
      try instance.call("throw", .v128(V128(low: 1, high: 2)), .extern("x"))
    }
    #expect(try exception?.tag == instance.tag("t"))
    #expect(
      exception?.payload.map(\.description) == ["i32:42", "v128:0x00000000000000020000000000000001", "ref.extern:x"])
    #expect(exception?.backtrace.frames.map(\.functionName) == ["throw"])
  }

  @Test func keepTheirIdentityThroughTheHost() throws {
    var imports = Imports()
    imports.define("host", "rethrow") { (caller: Caller) in
      do {
        try caller.instance?.call("throw again")
      } catch let exception as WebAssemblyException {
        throw exception
      }
    }
    let instance = try instantiate(
      """
      (module
        (import "host" "rethrow" (func $rethrow))
        (tag $t (param i32))
        (global $first (mut exnref) (ref.null exn))
        (func (export "throw again")
          (block $l (result exnref) (try_table (catch_all_ref $l) (throw $t (i32.const 1))) (unreachable))
          (global.set $first)
          (throw_ref (global.get $first)))
        (func (export "first") (result exnref) (global.get $first))
        (func (export "caught") (result exnref)
          (block $l (result exnref) (try_table (catch_all_ref $l) (call $rethrow)) (unreachable))))
      """, imports)
    guard case .object(let caught) = try instance.call("caught").reference,
      case .object(let first) = try instance.call("first").reference
    else {
      Issue.record("no exnref")
      return
    }
    #expect(caught.kind == .exception)
    #expect(caught == first)
    guard case .object(let another) = try instance.call("caught").reference else { return }
    #expect(another != first)
  }

  @Test func unwindingEntersTheInstanceOfTheHandler() throws {
    let store = Store()
    let inner = try instantiate(
      """
      (module
        (tag $t (export "t") (param i32))
        (memory (export "memory") 1)
        (global $g (mut i32) (i32.const 5))
        (func (export "throw") (i32.store (i32.const 0) (i32.const 9)) (throw $t (i32.load (i32.const 0))))
        (func (export "get") (result i32) (i32.load (i32.const 0))))
      """, in: store)
    var imports = Imports()
    imports.define(inner, as: "inner")
    let middle = try instantiate(
      """
      (module
        (import "inner" "throw" (func $throw))
        (memory 1)
        (func (export "throw") (call $throw) (i32.store (i32.const 0) (i32.const 1))))
      """, imports, in: store)
    imports.define(middle, as: "middle")
    let outer = try instantiate(
      """
      (module
        (import "inner" "t" (tag $t (param i32)))
        (import "middle" "throw" (func $throw))
        (memory (export "memory") 2)
        (global $g (mut i32) (i32.const 100))
        (table 1 funcref)
        (elem (i32.const 0) func $seven)
        (func $seven (result i32) (i32.const 7))
        (func (export "run") (param i32) (result i32)
          (i32.store (i32.const 0) (local.get 0))
          (block $l (result i32) (try_table (catch $t $l) (call $throw)) (i32.const -1))
          ;; the payload, memory 0, the size of it, a global and a table of this instance
          (i32.add (i32.load (i32.const 0)))
          (i32.add (memory.size))
          (i32.add (global.get $g))
          (i32.add (call_indirect (result i32) (i32.const 0)))))
      """, imports, in: store)
    for number in 0..<1000 {
      #expect(try outer.int32("run", .i32(Int32(number))) == Int32(9 + number + 2 + 100 + 7))
    }
    #expect(try inner.int32("get") == 9)
  }
}
