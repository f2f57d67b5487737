import Testing
import WebAssembly
import WebAssemblyText

/// The example that introduces the API, as its readers type it.
@Suite struct EmbeddingTests {
  @Test func theIntroduction() throws {
    let said = Box<[String]>([])
    let module = try Module(
      text: """
        (module
          (import "host" "log" (func $log (param i32)))
          (memory (export "memory") 1)
          (func (export "divide") (param i32 i32) (result i32)
            (call $log (local.get 0))
            (i32.div_s (local.get 0) (local.get 1))))
        """)

    var imports = Imports()
    imports.define("host", "log") { (value: Int32) in said.value.append("guest says \(value)") }

    let store = Store(limits: Limits(memoryBytes: 64 << 20))
    let instance = try store.instantiate(module, imports: imports)

    let divide = try instance.function("divide", as: ((Int32, Int32) -> Int32).self)
    #expect(try divide(84, 2) == 42)
    #expect(try instance.function("divide")(.i32(84), .i32(2)).int32 == 42)
    let word = try instance.memory("memory").load(UInt32.self, at: 0)

    do {
      _ = try divide(Int32(word) + 1, 0)
      Issue.record("no trap")
    } catch let trap as Trap where trap.reason == .integerDivideByZero {
      #expect("\(trap)".hasPrefix("trap: integer divide by zero\n  0: divide at 0x"))
    }
    #expect(said.value == ["guest says 84", "guest says 84", "guest says 1"])
  }
}
