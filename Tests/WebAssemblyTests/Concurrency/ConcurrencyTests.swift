import Testing
import WebAssembly
import WebAssemblyText

/// What threads may share: modules, types and interrupt handles; run under the thread sanitizer too.
struct ConcurrencyTests {
  static let program = """
    (module
      (type $pair (struct (field i32) (field (ref null $pair))))
      (type $step (func (param i32) (result i32)))
      (memory 1)
      (data (i32.const 100) "\\07")
      (table funcref (elem $fib))
      (global $runs (mut i32) (i32.const 0))
      (tag $odd (param i32))
      (func $fib (export "fib") (type $step)
        (if (i32.lt_s (local.get 0) (i32.const 2)) (then (return (local.get 0))))
        (i32.add
          (call $fib (i32.sub (local.get 0) (i32.const 1)))
          (call_indirect (type $step) (i32.sub (local.get 0) (i32.const 2)) (i32.const 0))))
      (func $check (param i32)
        (if (i32.and (local.get 0) (i32.const 1)) (then (throw $odd (local.get 0)))))
      (func (export "run") (param i32) (result i32)
        (global.set $runs (i32.add (global.get $runs) (i32.const 1)))
        (i32.store (i32.const 200) (call $fib (local.get 0)))
        (block $caught (result i32)
          (try_table (catch $odd $caught) (call $check (i32.load (i32.const 200))))
          (i32.const 0))
        (i32.add (i32.load (i32.const 200)))
        (i32.add (i32.load8_u (i32.const 100)))
        (i32.add (global.get $runs)))
      (func (export "forever") (loop (br 0))))
    """

  @Test func oneModuleRunsOnManyThreads() async throws {
    let module = try Module(text: Self.program)
    let results = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let instance = try Store().instantiate(module)
          let run = try instance.function("run", as: ((Int32) -> Int32).self)
          _ = try run(12)
          return try run(15)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    // fib(15) is 610, an even number; 7 is in the memory, and it is the second run.
    #expect(results == Array(repeating: 610 + 7 + 2, count: 8))
  }

  @Test func modulesAreMadeOnManyThreads() async throws {
    let bytes = try TextModule.encode(Array(Self.program.utf8))
    let types = try await withThrowingTaskGroup(of: ExternalType?.self) { group in
      for _ in 0..<8 {
        group.addTask { try Module(bytes).exports.first?.type }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(types.count == 8)
    #expect(types.allSatisfy { $0 == types[0] && $0 != nil })
  }

  @Test func aRunIsStoppedFromAnotherThread() async throws {
    let module = try Module(text: Self.program)
    let store = Store()
    let forever = try store.instantiate(module).function("forever")
    let handle = store.interruptHandle
    let stopper = Task.detached {
      try await Task.sleep(for: .milliseconds(50))
      handle.interrupt()
    }
    #expect { try forever() } throws: { ($0 as? Trap)?.reason == .interrupted }
    try await stopper.value
    handle.reset()
    let fib = try store.instantiate(module).function("fib")
    #expect(try fib(.i32(10)).first?.text == "55")
  }
}
