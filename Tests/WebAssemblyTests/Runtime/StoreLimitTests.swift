import Testing
import WebAssembly
import WebAssemblyText

@Suite struct StoreLimitTests {
  @Test func memoryBytes() throws {
    let store = Store(limits: Limits(memoryBytes: 4 << 16))
    let instance = try instantiate(
      """
      (module
        (memory (export "a") 1) (memory (export "b") 1)
        (func (export "grow") (param i32) (result i32) (memory.grow 1 (local.get 0))))
      """, in: store)
    // The limit is on all memories together.
    #expect(try instance.int32("grow", .i32(3)) == -1)
    #expect(try instance.int32("grow", .i32(1)) == 1)
    #expect(try instance.memory("a").grow(by: 2) == nil)
    #expect(try instance.memory("a").grow(by: 1) == 1)
    #expect(throws: LimitError.self) { try instantiate("(module (memory 1))", in: store) }
    #expect(throws: LimitError.self) { try Memory(MemoryType(SizeLimits(minimum: 1)), in: store) }
    _ = try instantiate("(module (memory 0))", in: store)
    for limit in [0, -1, .min] {
      #expect(throws: LimitError.self) {
        try instantiate("(module (memory 1))", in: Store(limits: Limits(memoryBytes: limit)))
      }
    }
  }

  @Test func tableElements() throws {
    let store = Store(limits: Limits(tableElements: 10))
    let instance = try instantiate(
      """
      (module
        (table (export "a") 4 funcref) (table $b 4 externref)
        (func (export "grow") (param i32) (result i32) (table.grow $b (ref.null extern) (local.get 0))))
      """, in: store)
    #expect(try instance.int32("grow", .i32(3)) == -1)
    #expect(try instance.int32("grow", .i32(-1)) == -1)
    #expect(try instance.int32("grow", .i32(1)) == 4)
    #expect(try instance.table("a").grow(by: 2) == nil)
    #expect(try instance.table("a").grow(by: 1) == 4)
    #expect(throws: LimitError.self) { try instantiate("(module (table 1 funcref))", in: store) }
    #expect(throws: LimitError.self) {
      try Table(TableType(.funcref, SizeLimits(minimum: .max), addressType: .i64), in: store)
    }
    // More than there is memory for.
    let generous = Store(limits: Limits(tableElements: .max))
    #expect(throws: LimitError.self) {
      try Table(TableType(.funcref, SizeLimits(minimum: UInt64(Int64.max)), addressType: .i64), in: generous)
    }
    let table = try Table(TableType(.funcref, SizeLimits(minimum: 1), addressType: .i64), in: generous)
    #expect(try table.grow(by: 1 << 59) == nil)
    #expect(try table.grow(by: 1 << 61) == nil)
    #expect(try table.grow(by: 9) == 1)
  }

  private static let recursion = """
    (module
      (func $down (export "down") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 0))
          (else (i32.add (call $down (i32.sub (local.get 0) (i32.const 1))) (i32.const 1)))))
      (func (export "large") (local v128 v128 v128 v128 v128 v128 v128 v128) (call $none))
      (func $none)
      (func (export "forever") (call 3)))
    """

  @Test func stackBytes() throws {
    // The least is 64 KiB.
    for bytes in [.min, -1, 0, 1, 64 << 10] {
      let instance = try instantiate(Self.recursion, in: Store(limits: Limits(stackBytes: bytes)))
      #expect(try instance.int32("down", .i32(100)) == 100)
      #expect(trap { try instance.call("down", .i32(10_000)) }?.reason == .callStackExhausted)
      #expect(trap { try instance.call("forever") }?.reason == .callStackExhausted)
      #expect(try instance.int32("down", .i32(100)) == 100)
    }
    let large = try instantiate(Self.recursion, in: Store(limits: Limits(stackBytes: 256 << 20)))
    #expect(try large.int32("down", .i32(1_000_000)) == 1_000_000)
    // Address space that there is not, or hardly.
    let huge = try instantiate(Self.recursion, in: Store(limits: Limits(stackBytes: .max)))
    do {
      #expect(try huge.int32("down", .i32(100)) == 100)
    } catch let trap as Trap {
      #expect(trap.reason == .callStackExhausted)
    }
  }

  @Test func aFrameLargerThanTheStack() throws {
    let locals = String(repeating: "v128 ", count: 20_000)
    let instance = try instantiate(
      """
      (module
        (func $large (export "large") (local \(locals)))
        (func (export "call") (call $large))
        (func (export "tail") (return_call $large))
        (func (export "ok")))
      """, in: Store(limits: Limits(stackBytes: 64 << 10)))
    for name: Name in ["large", "call", "tail"] {
      #expect(trap { try instance.call(name) }?.reason == .callStackExhausted)
    }
    try instance.call("ok")
  }

  @Test func heapBytes() throws {
    let text = """
      (module
        (type $a (array i64))
        (func (export "array") (param i32) (drop (array.new_default $a (local.get 0))))
        (func (export "id") (param externref) (result externref) (local.get 0)))
      """
    let instance = try instantiate(text, in: Store(limits: Limits(heapBytes: 10_000)))
    #expect(trap { try instance.call("array", .i32(2000)) }?.reason == .heapExhausted)
    #expect(trap { try instance.call("array", .i32(-1)) }?.reason == .heapExhausted)
    try instance.call("array", .i32(1000))
    #expect(trap { try instance.call("array", .i32(1000)) }?.reason == .heapExhausted)
    #expect(throws: LimitError.self) { for number in 0..<1000 { try instance.call("id", .extern(number)) } }
    try instance.call("id", .extern(0))

    // A host function's result that finds no room ends the run.
    let store = Store(limits: Limits(heapBytes: 0))
    let function = try Function(type: FunctionType(results: [.externref]), in: store) { _, _ in [.extern("x")] }
    var imports = Imports()
    imports.define("host", "f", .function(function))
    let caller = try instantiate(
      #"(module (import "host" "f" (func $f (result externref))) (func (export "f") (drop (call $f))))"#, imports,
      in: store)
    #expect(throws: LimitError.self) { try caller.call("f") }

    for limit in [-1, .min] {
      let instance = try instantiate(text, in: Store(limits: Limits(heapBytes: limit)))
      #expect(trap { try instance.call("array", .i32(0)) }?.reason == .heapExhausted)
    }
    let generous = try instantiate(text, in: Store(limits: Limits(heapBytes: .max)))
    try generous.call("array", .i32(1000))
  }

  @Test func nestedRuns() throws {
    for limit in [0, 1, 10, 150] {
      let depth = Box(0)
      var imports = Imports()
      imports.define("host", "again") { (caller: Caller) in
        depth.value += 1
        try caller.instance?.call("run")
      }
      let instance = try instantiate(
        """
        (module
          (import "host" "again" (func $again))
          (func (export "run") (call $again)))
        """, imports, in: Store(limits: Limits(nestedRuns: limit, nativeStackReserve: 16 << 10)))
      #expect(trap { try instance.call("run") }?.reason == .callStackExhausted)
      #expect(depth.value == limit)
    }
    #expect(
      trap { try instantiate(Self.recursion, in: Store(limits: Limits(nestedRuns: -1))).call("down", .i32(0)) } != nil)
    let negative = try instantiate(Self.recursion, in: Store(limits: Limits(nativeStackReserve: -1)))
    #expect(try negative.int32("down", .i32(3)) == 3)
  }
}
