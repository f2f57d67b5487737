import Foundation
import Testing
import WASI
import WebAssembly
import WebAssemblyText

@Suite struct ProcessCallTests {
  /// A command with a body for `_start`.
  private func command(_ body: String) throws -> Module {
    try Module(
      text: """
        (module
          (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
          (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
          (memory (export "memory") 1)
          (global $n (mut i32) (i32.const 0))
          (func (export "_start") \(body)))
        """)
  }

  @Test(arguments: [
    ("", 0), ("(call $exit (i32.const 0)) unreachable", 0), ("(call $exit (i32.const 7)) unreachable", 7),
  ])
  func exitCodesComeOut(body: String, code: UInt32) throws {
    #expect(try WASI().run(command(body)) == code)
  }

  @Test func exitIsNoTrapAndLeavesTheStoreUsable() throws {
    let store = Store()
    #expect(try WASI().run(command("(call $exit (i32.const 300))"), in: store) == 300)
    #expect(try WASI().run(command(""), in: store) == 0)
    #expect(throws: Trap.self) { try WASI().run(command("unreachable"), in: store) }
  }

  @Test func reactorsAreInitialisedOnce() throws {
    let module = try Module(
      text: """
        (module
          (memory (export "memory") 1)
          (global $n (export "n") (mut i32) (i32.const 0))
          (func (export "_initialize") (global.set $n (i32.add (global.get $n) (i32.const 1)))))
        """)
    let instance = try WASI().instantiate(module)
    guard case .i32(1) = try instance.global("n").value else {
      Issue.record("_initialize did not run once")
      return
    }
    #expect(try WASI().run(module) == 0)
    #expect(throws: WASIError.noEntry) { try WASI().run(Module(text: "(module)")) }
  }

  @Test func whatIsMissingIsSaid() throws {
    let module = try command("(call $exit (i32.const 0))")
    // proc_exit needs no state; the others do.
    #expect(throws: ProcessExit(code: 0)) {
      try Store().instantiate(module, imports: WASI.imports).function("_start").call([])
    }
    let poll = try command("(drop (call $poll (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)))")
    #expect(throws: WASIError.notAttached) {
      try Store().instantiate(poll, imports: WASI.imports).function("_start").call([])
    }
    let bare = try Module(
      text: """
        (module
          (import "wasi_snapshot_preview1" "sched_yield" (func $yield (result i32)))
          (func (export "_start") (drop (call $yield))))
        """)
    #expect(throws: WASIError.noMemory) { try WASI().run(bare) }
  }

  @Test func storesHaveProcessesOfTheirOwn() throws {
    var wasi = WASI()
    wasi.preopen(MemoryDirectory(), as: "/")
    let (first, second) = (try Guest(wasi), try Guest(wasi))
    #expect(try first.call("fd_close", 3) == nil)
    #expect(try first.call("fd_close", 3) == .badDescriptor)
    #expect(try second.call("fd_close", 3) == nil)
  }

  @Test func clocksAndRandomBytesAreInjected() throws {
    var wasi = WASI()
    wasi.clocks.wallTime = { 1_700_000_000_000_000_001 }
    wasi.clocks.monotonicTime = { 5 }
    wasi.clocks.resolution = 1000
    wasi.random = { $0.initializeMemory(as: UInt8.self, repeating: 7) }
    let guest = try Guest(wasi)
    #expect(try guest.call("clock_time_get", 0, 0, 0) == nil)
    #expect(try guest.result(UInt64.self) == 1_700_000_000_000_000_001)
    #expect(try guest.call("clock_time_get", 1, 0, 0) == nil)
    #expect(try guest.result(UInt64.self) == 5)
    #expect(try guest.call("clock_res_get", 1, 0) == nil)
    #expect(try guest.result(UInt64.self) == 1000)
    #expect(try guest.call("random_get", 64, 70_000) == nil)
    #expect(try guest.memory.read(at: 64, count: 70_000) == Array(repeating: 7, count: 70_000))
  }

  @Test func randomBytesOfTheSystemDiffer() throws {
    let guest = try Guest()
    #expect(try guest.call("random_get", 0, 32) == nil)
    let first = try guest.memory.read(at: 0, count: 32)
    #expect(try guest.call("random_get", 0, 32) == nil)
    #expect(try guest.memory.read(at: 0, count: 32) != first)
  }

  @Test func socketsAndSignalsAreRefused() throws {
    let guest = try Guest()
    #expect(try guest.call("sock_accept", 1, 0, 0) == .notSocket)
    #expect(try guest.call("sock_recv", 0, 0, 0, 0, 0, 0) == .notSocket)
    #expect(try guest.call("sock_send", 9, 0, 0, 0, 0) == .badDescriptor)
    #expect(try guest.call("sock_shutdown", 1, 0) == .notSocket)
    #expect(try guest.call("proc_raise", 9) == .notSupported)
    #expect(try guest.call("sched_yield") == nil)
  }

  @Test func errorsOfStreamsEndTheRun() throws {
    struct Broken: Error {}
    var wasi = WASI()
    wasi.standardOutput = .writing { _ in throw Broken() }
    wasi.standardError = .writing { _ in throw Errno.brokenPipe }
    let guest = try Guest(wasi)
    #expect(throws: Broken.self) { try guest.write(1, "x") }
    #expect(try guest.write(2, "x") == .brokenPipe)
  }
}
