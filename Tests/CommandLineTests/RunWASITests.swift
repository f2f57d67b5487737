import Foundation
import Testing

/// `apus run` of programs that use WASI.
struct RunWASITests {
  private static let programs = "Tests/WASIPrograms/wasm"

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url)
  }

  @Test func argumentsAndVariablesArePassedOn() throws {
    let result = try Tool.run(
      "run", "--env", "HOME=/h", "--env", "X=a=b", "\(Self.programs)/c-arguments.wasm", "--help", "-x", "--", "last")
    #expect(result.code == 5)
    #expect(
      result.output == """
        argument 0: [c-arguments.wasm]
        argument 1: [--help]
        argument 2: [-x]
        argument 3: [--]
        argument 4: [last]
        variable [HOME=/h]
        variable [X=a=b]
        HOME /h

        """)
    #expect(result.errors == "")
  }

  @Test func variablesOfTheToolArePassedOnByName() throws {
    let result = try Tool.run("run", "--env", "PATH", "\(Self.programs)/c-arguments.wasm")
    #expect(result.output.contains("variable [PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "")]\n"))
    #expect(try Tool.run("run", "--env", "NOT_SET_AT_ALL", "\(Self.programs)/c-arguments.wasm").code == 2)
    #expect(try Tool.run("run", "--env", "=x", "\(Self.programs)/c-arguments.wasm").code == 2)
  }

  @Test(arguments: [("exit", 3), ("_exit", 100), ("abort", 134), ("trap", 134), ("return", 0)])
  func exitCodesArePassedOn(how: String, code: Int32) throws {
    let result = try Tool.run("run", "\(Self.programs)/c-exit.wasm", how)
    #expect(result.code == code)
    #expect(result.errors.hasPrefix(code == 134 ? "apus: trap: unreachable\n" : ""))
    #expect(result.errors.isEmpty == (code != 134))
  }

  @Test func exitCodesBeyondAByteAreNoSuccess() throws {
    let text = """
      (module
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (func (export "_start") (call $exit (i32.const 256))))
      """
    let code = try Tool.withFile(text) { try Tool.run("run", $0).code }
    #expect(code == 255)
  }

  @Test func inputComesFromTheStandardInputOrAFile() throws {
    #expect(
      try Tool.run("run", "\(Self.programs)/zig-upper.wasm", input: "abc\n")
        == Tool.Result(code: 0, output: "ABC\n", errors: ""))
    try Tool.withFile("from a file", extension: "txt") { path in
      let result = try Tool.run("run", "--stdin", path, "\(Self.programs)/zig-upper.wasm", input: "not this")
      #expect(result.output == "FROM A FILE")
    }
    #expect(try Tool.run("run", "--stdin", "/nowhere", "\(Self.programs)/zig-upper.wasm").code == 1)
  }

  @Test func directoriesAreGiven() throws {
    try withFolder { folder in
      let result = try Tool.run("run", "--dir", "\(folder.path)::/", "\(Self.programs)/c-digest.wasm")
      #expect(result.code == 0)
      #expect(result.output.contains("bytes"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["numbers"])
      try FileManager.default.removeItem(at: folder.appending(path: "numbers"))
      // Only to be read, or not given at all, it cannot be written to.
      #expect(try Tool.run("run", "--read-dir", "\(folder.path)::/", "\(Self.programs)/c-digest.wasm").code == 1)
      #expect(try Tool.run("run", "\(Self.programs)/c-digest.wasm").code == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
    for wrong in ["", "::x", "/nowhere::/"] {
      #expect(try Tool.run("run", "--dir", wrong, "\(Self.programs)/c-digest.wasm").code == 2)
    }
  }

  @Test func memoryIsLimited() throws {
    let text = """
      (module (memory (export "memory") 1)
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
      """
    func grow(by pages: String, limit: String) throws -> Tool.Result {
      try Tool.withFile(text) { try Tool.run("run", "--max-memory", limit, "--invoke", "grow", $0, pages) }
    }
    #expect(try grow(by: "15", limit: "1M").output == "1\n")
    #expect(try grow(by: "16", limit: "1M").output == "-1\n")
    #expect(try grow(by: "0", limit: "100").code == 1)
    for wrong in ["", "M", "1T", "-1", "99999999999G"] { #expect(try grow(by: "1", limit: wrong).code == 2) }
  }

  @Test func statisticsNameEachStage() throws {
    let result = try Tool.run("run", "--stats", "\(Self.programs)/wat-hello.wasm")
    #expect(result.code == 0)
    #expect(result.output == "hello from the text format\n")
    for row in ["decode", "validate", "translate", "instantiate", "execute"] {
      let line = try Regex("apus: \(row): \\d+\\.\\d{3} ms\n")
      #expect(result.errors.contains(line), "\(row)")
    }
    #expect(result.errors.contains(#/apus: fuel: \d+\n/#))
    #expect(result.errors.contains(#/apus: peak memory: \d+ KiB\n/#))
    // A program that ends itself or traps has them too.
    #expect(try Tool.run("run", "--stats", "\(Self.programs)/c-exit.wasm", "exit").errors.contains("apus: execute: "))
  }

  @Test func sleepsEndWithTheTimeout() throws {
    let text = """
      (module
        (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        ;; An hour of the monotonic clock.
        (data (i32.const 16) "\\01")
        (func (export "_start")
          (i64.store (i32.const 24) (i64.const 3600000000000))
          (drop (call $poll (i32.const 0) (i32.const 64) (i32.const 1) (i32.const 128)))))
      """
    let code = try Tool.withFile(text) { try Tool.run("run", "--timeout", "50ms", $0).code }
    #expect(code == 124)
  }
}
