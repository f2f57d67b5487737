import Testing
import WebAssembly
import WebAssemblyText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A store for each instance: the pattern for many short lives, as all in a store lives as long as it.
@Suite struct StoreLifetimeTests {
  /// Touches 64 KiB of memory and some of the value stack.
  private static func module() throws -> Module {
    try Module(
      text: """
        (module
          (import "host" "next" (func $next (param i32) (result i32)))
          (memory (export "memory") 1)
          (table 100 funcref)
          (elem (i32.const 0) $next $run)
          (func $deep (param i32) (result i32)
            (if (result i32) (local.get 0)
              (then (i32.add (call $deep (i32.sub (local.get 0) (i32.const 1))) (i32.const 1)))
              (else (i32.const 0))))
          (func $run (export "run") (param i32) (result i32)
            (memory.fill (i32.const 0) (i32.const 1) (i32.const 65536))
            (call $next (call $deep (local.get 0)))))
        """)
  }

  @Test func tenThousandInstancesLeaveNothing() throws {
    let module = try Self.module()
    var imports = Imports()
    imports.define("host", "next") { (value: Int32) -> Int32 in value + 1 }
    var (survivors, strangers, wrong) = (0, 0, 0)
    var early: Int?
    for count in 1...10_000 {
      weak var released: Store?
      do {
        let store = Store()
        released = store
        let instance = try store.instantiate(module, imports: imports)
        // The code is the module's: there is no other.
        if instance.module.identity != module.identity { strangers += 1 }
        let run = try instance.function("run", as: ((Int32) -> Int32).self)
        if try run(20) != 21 { wrong += 1 }
      }
      if released != nil { survivors += 1 }
      if count == 1000 { early = Self.residentBytes() }
    }
    #expect((survivors, strangers, wrong) == (0, 0, 0))
    // If each left its memory, they would have 590 MB. Other tests run meanwhile.
    if let early, let late = Self.residentBytes() { #expect(late - early < 250 << 20) }
  }

  /// What a guest finds on the value stack is not what another store's has left there.
  @Test func localsAreZeroOnAStackThatWasUsed() throws {
    let module = try Module(
      text: """
        (module
          (func (export "fill") (local i64 i64 i64 i64)
            (local.set 0 (i64.const -1)) (local.set 1 (i64.const -1))
            (local.set 2 (i64.const -1)) (local.set 3 (i64.const -1)))
          (func (export "sum") (result i64) (local i64 i64 i64 i64)
            (i64.add (i64.add (local.get 0) (local.get 1)) (i64.add (local.get 2) (local.get 3)))))
        """)
    for _ in 0..<100 {
      try Store().instantiate(module).function("fill").call([])
      let sum = try Store().instantiate(module).function("sum").call([])
      #expect(sum.map(\.description) == ["i64:0"])
    }
  }

  /// More stores at once than stacks are kept, of two sizes, given back in another order.
  @Test func storesOfManySizesAtOnce() throws {
    let module = try Self.module()
    var imports = Imports()
    imports.define("host", "next") { (value: Int32) -> Int32 in value + 1 }
    for round in 0..<3 {
      var runs: [(Int32) throws -> Int32] = []
      for index in 0..<40 {
        let store = Store(limits: Limits(stackBytes: index % 2 == 0 ? 64 << 10 : 1 << 20))
        runs.append(
          try store.instantiate(module, imports: imports).function("run", as: ((Int32) -> Int32).self))
      }
      for (index, run) in runs.enumerated() {
        #expect(try run(Int32(index)) == Int32(index) + 1)
        // A frame takes some 50 bytes: too deep for the smaller stack, and not for the larger.
        if index % 2 == 0 {
          #expect(throws: Trap.self) { try run(5000) }
        } else {
          #expect(try run(5000) == 5001)
        }
      }
      if round == 1 { runs.reverse() }
    }
  }

  /// Nil where the system does not tell.
  private static func residentBytes() -> Int? {
    guard let file = fopen("/proc/self/statm", "r") else { return nil }
    defer { fclose(file) }
    var text = [UInt8](repeating: 0, count: 256)
    let length = fread(&text, 1, text.count, file)
    let words = String(decoding: text[..<length], as: UTF8.self).split(separator: " ")
    return words.dropFirst().first.flatMap { Int($0) }.map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
  }
}
