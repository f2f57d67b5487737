import Testing
import WebAssembly
import WebAssemblyText

@Suite struct BacktraceTests {
  /// Where `bytes` begin in a module, once.
  private func offset(of bytes: [UInt8], in module: [UInt8]) throws -> Int {
    let places = module.indices.filter { module[$0...].starts(with: bytes) }
    try #require(places.count == 1)
    return places[0]
  }

  @Test func namesAndOffsets() throws {
    let bytes = try TextModule.encode(
      Array(
        """
        (module
          (func $divide (param i32) (result i32) (i32.add (i32.const 1) (i32.div_u (i32.const 77) (local.get 0))))
          (func $call (export "call") (result i32) (i32.sub (call $divide (i32.const 0)) (i32.const 5)))
          (func (export "exported") (result i32) (drop (i32.const 66)) (call $call)))
        """.utf8))
    let instance = try Store().instantiate(Module(bytes))
    let found = try #require(trap { try instance.call("exported") })
    #expect(found.reason == .integerDivideByZero)
    let frames = found.backtrace.frames
    #expect(frames.map(\.functionIndex) == [0, 1, 2])
    #expect(frames.map(\.functionName) == ["divide", "call", "exported"])
    // i32.const 77, local.get 0, i32.div_u: the last is at fault. Then the two calls.
    #expect(
      try frames.map(\.offset) == [
        offset(of: [0x41, 0xCD, 0x00, 0x20, 0x00, 0x6E], in: bytes) + 5,
        offset(of: [0x10, 0x00, 0x41, 0x05], in: bytes),
        offset(of: [0x10, 0x01, 0x0B], in: bytes),
      ])
    #expect("\(found)".split(separator: "\n").count == 4)
  }

  @Test(
    arguments: ["local.get 0", "local.get 0 local.get 0 i32.lt_s", "local.get 0 i64.extend_i32_u i32.wrap_i64"],
    [0, 1, 6, 3000])
  func placesAreRightBesideTestsThatABranchTakesBack(test: String, count: Int) throws {
    // What the branch takes back ends far behind the function's code, and where a table of labels comes to stand.
    let bytes = try TextModule.encode(
      Array(
        """
        (module (func $f (export "f") (param i32)
          (block \(test) \(String(repeating: " i32.eqz", count: count)) br_if 0)
          (block (block local.get 0 br_table \(String(repeating: "0 1 ", count: 3000)) 0))
          (drop (i32.div_u (i32.const 77) (local.get 0)))
          (block \(test) \(String(repeating: " i32.eqz", count: count)) br_if 0)))
        """.utf8))
    let instance = try Store().instantiate(Module(bytes))
    let found = try #require(trap { try instance.call("f", .i32(0)) })
    #expect(found.reason == .integerDivideByZero)
    #expect(
      try found.backtrace.frames.map(\.offset) == [offset(of: [0x41, 0xCD, 0x00, 0x20, 0x00, 0x6E], in: bytes) + 5])
  }

  @Test func functionsWithoutANameAreNumbered() throws {
    // Without a name section: the function is known by its export, or else by its number.
    let bytes =
      ModuleBytes.module(
        ModuleBytes.types([0x60, 0, 0]), ModuleBytes.functions(0, 0),
        ModuleBytes.section(7, ModuleBytes.vector([[1, 0x66, 0, 1]])),
        ModuleBytes.code(([], [0x00]), ([], [0x10, 0x00])))
    let instance = try Store().instantiate(Module(bytes))
    let found = try #require(trap { try instance.call("f") })
    #expect(found.backtrace.frames.map(\.functionName) == [nil, "f"])
    #expect(found.description.contains("0: func[0] at 0x"))
  }

  @Test func aNameSectionOfNonsenseIsHarmless() throws {
    let names = ModuleBytes.section(0, [4] + Array("name".utf8) + [1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F])
    let bytes = ModuleBytes.module(
      ModuleBytes.types([0x60, 0, 0]), ModuleBytes.functions(0),
      ModuleBytes.section(7, ModuleBytes.vector([[1, 0x66, 0, 0]])), ModuleBytes.code(([], [0x00])), names)
    let instance = try Store().instantiate(Module(bytes))
    #expect(trap { try instance.call("f") }?.backtrace.frames.map(\.functionName) == ["f"])
  }

  @Test func throughInstancesAndNestedRuns() throws {
    let store = Store()
    var imports = Imports()
    imports.define("host", "call") { (caller: Caller) in
      try caller.instance?.call("inner")
    }
    imports.define("host", "read") { (caller: Caller) in
      _ = try caller.memory().load(UInt32.self, at: 1 << 20)
    }
    let first = try instantiate(
      """
      (module
        (import "host" "read" (func $read))
        (memory (export "memory") 1)
        (func $fail (export "fail") (unreachable))
        (func $fault (export "fault") (call $read)))
      """, imports, in: store)
    imports.define(first, as: "first")
    let second = try instantiate(
      """
      (module
        (import "host" "call" (func $host))
        (import "first" "fail" (func $imported))
        (import "first" "fault" (func $fault))
        (func $inner (export "inner") (call $imported))
        (func $outer (export "outer") (call $host))
        (func $start (export "start") (call $outer))
        (func $reading (export "reading") (call $fault)))
      """, imports, in: store)
    let nested = try #require(trap { try second.call("start") })
    #expect(nested.backtrace.frames.map(\.functionName) == ["fail", "inner", "outer", "start"])
    #expect(nested.backtrace.frames.map(\.functionIndex) == [1, 3, 4, 5])

    // A trap of the host's own gets the guest's calls.
    let host = try #require(trap { try second.call("reading") })
    #expect(host.reason == .memoryOutOfBounds)
    #expect(host.backtrace.frames.map(\.functionName) == ["fault", "reading"])
  }

  @Test func ofExceptionsThroughNestedRuns() throws {
    var imports = Imports()
    imports.define("host", "call") { (caller: Caller) in try caller.instance?.call("inner") }
    let instance = try instantiate(
      """
      (module
        (import "host" "call" (func $host))
        (tag $t)
        (func $inner (export "inner") (throw $t))
        (func $outer (export "outer") (call $host)))
      """, imports)
    let exception = #expect(throws: WebAssemblyException.self) { try instance.call("outer") }
    #expect(exception?.backtrace.frames.map(\.functionName) == ["inner", "outer"])
  }

  @Test func deepOnesAreCut() throws {
    let instance = try instantiate(
      """
      (module
        (func $down (export "down") (param i32)
          (if (i32.eqz (local.get 0)) (then (unreachable)))
          (call $down (i32.sub (local.get 0) (i32.const 1)))))
      """)
    let found = try #require(trap { try instance.call("down", .i32(1000)) })
    #expect(found.backtrace.frames.count == 100)
    #expect(found.backtrace.omittedFrameCount == 901)
    #expect("\(found)".hasSuffix("… 901 more"))
  }

  @Test func ofAnInitialiser() throws {
    let module = try Module(
      text: """
        (module
          (type $a (array i32))
          (global (ref $a) (array.new_default $a (i32.const 0x7fffffff))))
        """)
    let found = trap { _ = try Store().instantiate(module) }
    #expect(found?.reason == .heapExhausted)
    #expect(found?.backtrace.frames.map(\.offset) == [nil])
  }
}
