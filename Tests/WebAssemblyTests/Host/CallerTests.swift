import Testing
import WebAssembly
import WebAssemblyText

@Suite struct CallerTests {
  /// A module whose exported memory holds a number, and a host function that reads it from the caller.
  private func text(_ number: Int) -> String {
    """
    (module
      (import "host" "number" (func $number (result i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "\\0\(number)")
      (global (export "answer") i32 (i32.const 42))
      (table (export "table") 1 funcref)
      (elem (i32.const 0) func $number)
      (func (export "number") (result i32) (call $number))
      (func (export "indirect") (result i32) (call_indirect (result i32) (i32.const 0)))
      (func (export "tail") (result i32) (return_call $number)))
    """
  }

  @Test func isTheInstanceWhoseCodeCalls() throws {
    var imports = Imports()
    imports.define("host", "number") { (caller: Caller) -> Int32 in
      Int32(try caller.memory().load(UInt8.self, at: 0))
    }
    let store = Store()
    let first = try instantiate(text(1), imports, in: store)
    let second = try instantiate(text(2), imports, in: store)
    for name: Name in ["number", "indirect", "tail"] {
      #expect(try first.int32(name) == 1)
      #expect(try second.int32(name) == 2)
    }
    // A table of the first holds the function that the second calls.
    var linked = Imports()
    linked.define(first, as: "first")
    let third = try instantiate(
      """
      (module
        (import "first" "table" (table $table 1 funcref))
        (import "first" "number" (func $number (result i32)))
        (memory (export "memory") 1)
        (data (i32.const 0) "\\03")
        (func (export "indirect") (result i32) (call_indirect (result i32) (i32.const 0)))
        (func (export "through") (result i32) (call $number)))
      """, linked, in: store)
    #expect(try third.int32("indirect") == 3)
    #expect(try third.int32("through") == 1)
  }

  @Test func seesTheExports() throws {
    let names = Box<[String]>([])
    var imports = Imports()
    imports.define("host", "number") { (caller: Caller) -> Int32 in
      names.value = (caller.instance?.exports ?? []).map { "\($0.name)" }
      guard case .global(let global)? = caller.export("answer"), case .i32(let value) = global.value else { return 0 }
      #expect(caller.export("nothing") == nil)
      #expect(throws: ExportError(name: "other", kind: "memory")) { try caller.memory("other") }
      #expect(throws: ExportError(name: "answer", kind: "memory")) { try caller.memory("answer") }
      return value
    }
    let instance = try instantiate(text(1), imports)
    #expect(try instance.int32("number") == 42)
    #expect(names.value == ["memory", "answer", "table", "number", "indirect", "tail"])
  }

  @Test func memoryMayGrowInAHostFunction() throws {
    var imports = Imports()
    imports.define("host", "grow") { (caller: Caller, pages: UInt32) -> Int32 in
      Int32(try caller.memory().grow(by: UInt64(pages)) ?? UInt64(Int32.max))
    }
    imports.define("host", "write") { (caller: Caller, address: UInt32, byte: UInt32) in
      try caller.memory().store(UInt8(byte), at: UInt64(address))
    }
    // A limit above the greatest size, and a greatest size that is not declared, so that both kinds of growth occur.
    for limit in [1 << 20, 4 << 30] {
      var limits = Limits()
      limits.memoryBytes = limit
      let instance = try instantiate(
        """
        (module
          (import "host" "grow" (func $grow (param i32) (result i32)))
          (import "host" "write" (func $write (param i32 i32)))
          (memory (export "memory") 1)
          (func (export "run") (result i32)
            (i32.store8 (i32.const 0) (i32.const 1))
            (drop (call $grow (i32.const 3)))
            (call $write (i32.const 200000) (i32.const 7))
            (i32.add (i32.load8_u (i32.const 0)) (i32.load8_u (i32.const 200000))))
          (func (export "size") (result i32) (memory.size))
          (func (export "outside") (result i32) (drop (call $grow (i32.const 1))) (i32.load (i32.const 0x50000))))
        """, imports, in: Store(limits: limits))
      #expect(try instance.int32("run") == 8)
      #expect(try instance.int32("size") == 4)
      #expect(trap { try instance.call("outside") }?.reason == .memoryOutOfBounds)
      #expect(try instance.int32("size") == 5)
    }
  }

  @Test func findsWhatAHostModuleKeepsWithTheStore() throws {
    final class Counter {
      var value: Int32
      init(_ value: Int32) { self.value = value }
    }
    final class Other {}
    var imports = Imports()
    imports.define("host", "number") { (caller: Caller) -> Int32 in
      guard let counter: Counter = caller.store.hostState() else { return -1 }
      counter.value += 1
      return counter.value
    }
    let (first, second) = (Store(), Store())
    first.setHostState(Counter(10))
    first.setHostState(Other())
    second.setHostState(Counter(1))
    second.setHostState(Counter(20))
    #expect(try instantiate(text(1), imports, in: first).int32("number") == 11)
    #expect(try instantiate(text(1), imports, in: second).int32("number") == 21)
    #expect(try instantiate(text(1), imports).int32("number") == -1)
    #expect(first.hostState(Other.self) != nil)
    #expect(second.hostState(Other.self) == nil)
  }

  @Test func defaultMemoryIsTheOneExportedAsMemory() throws {
    let instance = try instantiate(#"(module (memory 1) (memory (export "memory") 2))"#)
    #expect(instance.defaultMemory?.pageCount == 2)
    #expect(try instantiate(#"(module (memory (export "m") 1) (func (export "memory")))"#).defaultMemory == nil)
  }
}
