import Testing
import WebAssembly
import WebAssemblyText

/// The examples of the landing page, but for the first, which is a program of its own.
struct ExampleTests {
  @Test(.timeLimit(.minutes(1))) func bounds() throws {
    let bytes = try TextModule.encode(Array(#"(func (export "spin") (loop (br 0)))"#.utf8))
    var limits = Limits()
    limits.memoryBytes = 16 << 20
    limits.stackBytes = 256 << 10
    let module = try Module(bytes, limits: limits, metersFuel: true)
    let store = Store(limits: limits)
    store.fuel = 1_000_000
    store.deadline = .now + .milliseconds(50)
    let handle = store.interruptHandle  // Sendable: handle.interrupt() ends the run from any thread
    let instance = try store.instantiate(module)

    let spin = try instance.function("spin")
    func end() -> Trap.Reason? {
      do {
        _ = try spin()
        return nil
      } catch {
        return (error as? Trap)?.reason
      }
    }
    store.deadline = nil
    #expect(end() == .outOfFuel)
    store.fuel = .max
    store.deadline = .now + .milliseconds(5)
    #expect(end() == .deadlineExceeded)
    store.deadline = nil
    handle.interrupt()
    #expect(end() == .interrupted)
  }
}
