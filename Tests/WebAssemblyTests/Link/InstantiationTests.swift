import Testing
import WebAssembly
import WebAssemblyText

@Suite struct InstantiationTests {
  @Test func aModuleTellsWhatItNeedsAndOffers() throws {
    let module = try Module(
      text: """
        (module
          (import "a" "f" (func (param i32) (result f64)))
          (import "b" "m" (memory 1 2))
          (import "" "\\u{1F980}" (global (mut i64)))
          (table (export "t") 3 externref)
          (export "m" (memory 0))
          (tag (export "e") (param f32))
          (func (export "g"))
          (@custom "first" "one")
          (@custom "second" "two"))
        """)
    #expect(module.imports.map { "\($0.module).\($0.name)" } == ["a.f", "b.m", ".🦀"])
    #expect(
      module.imports.map { "\($0.type)" } == ["func [i32] -> [f64]", "memory 1 2", "global (mut i64)"])
    #expect(module.exports.map(\.name) == ["t", "m", "e", "g"])
    #expect(
      module.exports.map { "\($0.type)" } == ["table 3 externref", "memory 1 2", "tag [f32] -> []", "func [] -> []"])
    #expect(module.customSections.filter { $0.name != "name" }.map(\.name) == ["first", "second"])
    #expect(module.customSections.first { $0.name == "second" }?.contents == Array("two".utf8))
  }

  @Test func whatFailingSegmentsWroteStays() throws {
    let store = Store()
    let memory = try Memory(MemoryType(SizeLimits(minimum: 1, maximum: 1)), in: store)
    let table = try Table(TableType(.funcref, SizeLimits(minimum: 2)), in: store)
    var imports = Imports()
    imports.define("m", "memory", .memory(memory))
    imports.define("m", "table", .table(table))
    let first = trap {
      _ = try instantiate(
        """
        (module
          (import "m" "table" (table 2 funcref))
          (import "m" "memory" (memory 1))
          (func $f (result i32) (i32.const 42))
          (elem (i32.const 1) $f)
          (data (i32.const 0) "abc")
          (data (i32.const 65535) "xy"))
        """, imports, in: store)
    }
    #expect(first?.reason == .memoryOutOfBounds)
    #expect(try memory.read(at: 0, count: 3) == Array("abc".utf8))
    #expect(try memory.load(UInt8.self, at: 65535) == 0)
    // The function of the instance that failed can be called.
    guard case .function(let function) = try table.get(1) else {
      Issue.record("no function")
      return
    }
    #expect(try function().int32 == 42)

    let second = trap {
      _ = try instantiate(
        """
        (module
          (import "m" "table" (table 2 funcref))
          (import "m" "memory" (memory 1))
          (func $f)
          (elem (i32.const 0) $f)
          (elem (i32.const 1) $f $f)
          (data (i32.const 0) "xyz"))
        """, imports, in: store)
    }
    #expect(second?.reason == .tableOutOfBounds)
    #expect(try memory.read(at: 0, count: 3) == Array("abc".utf8))
    guard case .function = try table.get(0), case .function(function) = try table.get(1) else {
      Issue.record("the table is wrong")
      return
    }
  }

  @Test func theStartFunctionMayTrapThrowAndCallTheHost() throws {
    let store = Store()
    let memory = try Memory(MemoryType(SizeLimits(minimum: 1)), in: store)
    var imports = Imports()
    imports.define("m", "memory", .memory(memory))
    imports.define("m", "fail") { throw HostError(number: 3) }
    func start(_ body: String) throws {
      _ = try instantiate(
        """
        (module
          (import "m" "memory" (memory 1))
          (import "m" "fail" (func $fail))
          (tag $t (param i32))
          (func $start (i32.store (i32.const 0) (i32.const 7)) \(body))
          (start $start))
        """, imports, in: store)
    }
    #expect(trap { try start("(unreachable)") }?.reason == .unreachable)
    #expect(try memory.load(UInt32.self, at: 0) == 7)
    #expect(throws: HostError(number: 3)) { try start("(call $fail)") }
    let exception = #expect(throws: WebAssemblyException.self) { try start("(throw $t (i32.const 5))") }
    #expect(exception?.payload.map(\.description) == ["i32:5"])
    try start("")
  }

  @Test func aStartFunctionMayBeTheHosts() throws {
    let count = Box(0)
    var imports = Imports()
    imports.define("m", "start") { (caller: Caller) in count.value += 1 }
    _ = try instantiate(#"(module (import "m" "start" (func $s)) (start $s))"#, imports)
    #expect(count.value == 1)
  }

  @Test func linkingByInstances() throws {
    let store = Store()
    let first = try instantiate(
      """
      (module
        (memory (export "memory") 1)
        (global $g (export "g") (mut i32) (i32.const 1))
        (func (export "next") (result i32)
          (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $g)))
      """, in: store)
    var imports = Imports()
    imports.define(first, as: "first")
    let second = try instantiate(
      """
      (module
        (import "first" "next" (func $next (result i32)))
        (import "first" "g" (global $g (mut i32)))
        (import "first" "memory" (memory 1))
        (export "again" (func $next))
        (export "memory" (memory 0))
        (func (export "run") (result i32)
          (i32.store (i32.const 0) (call $next)) (i32.add (global.get $g) (i32.load (i32.const 0)))))
      """, imports, in: store)
    #expect(try second.int32("run") == 4)
    #expect(try second.function("again") == first.function("next"))
    #expect(try second.memory("memory") == first.memory("memory"))
    #expect(second.exports.map(\.name) == ["again", "memory", "run"])
    #expect(second.export("run")?.store === store)
    #expect(second.export("nothing") == nil)
    #expect(first != second && second == second)
  }

  @Test func aHostFunctionMayInstantiate() throws {
    let module = try Module(
      text: """
        (module
          (import "host" "nest" (func $nest (param i32) (result i32)))
          (memory 1)
          (func (export "run") (param i32) (result i32)
            (i32.store (i32.const 0) (local.get 0))
            (i32.add (call $nest (local.get 0)) (i32.load (i32.const 0)))))
        """)
    let imports = Box(Imports())
    imports.value.define("host", "nest") { (caller: Caller, depth: Int32) -> Int32 in
      if depth == 0 { return 0 }
      let instance = try caller.store.instantiate(module, imports: imports.value)
      let run = try instance.function("run", as: ((Int32) -> Int32).self)
      return try run(depth - 1)
    }
    defer { imports.value = Imports() }
    let instance = try Store().instantiate(module, imports: imports.value)
    #expect(try instance.int32("run", .i32(10)) == 55)
  }
}
