import Foundation
import Testing
import WASI
import WebAssembly

/// The programs of `Tests/WASIPrograms`, which compilers made, against what they print under wasmtime.
@Suite struct ProgramTests {
  struct Case: Decodable, CustomTestStringConvertible, Sendable {
    var program: String
    private var name: String?
    private var args: [String]?
    private var env: [String: String]?
    var stdin: String?
    var dir: String?
    private var exit: Exit

    enum Exit: Decodable, Sendable, Equatable {
      case code(UInt32)
      case trap

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let code = try? container.decode(UInt32.self) {
          self = .code(code)
        } else {
          self = .trap
        }
      }
    }

    var testDescription: String { name ?? program }
    var arguments: [String] { ["\(program).wasm"] + (args ?? []) }
    var environment: [(name: String, value: String)] { (env ?? [:]).map { ($0.key, $0.value) } }
    var expectedExit: Exit { exit }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "WASIPrograms")

  /// All cases but those of programs that are too large to be committed.
  static let cases: [Case] = {
    do {
      let data = try Data(contentsOf: folder.appending(path: "cases.json"))
      return try JSONDecoder().decode([Case].self, from: data).filter { !$0.program.hasPrefix("go-") }
    } catch {
      Issue.record(error)
      return []
    }
  }()

  @Test func thereAreManyOfThem() { #expect(Self.cases.count >= 36) }

  @Test(arguments: cases) func printWhatTheyDoElsewhere(_ test: Case) throws {
    let expected = try String(
      contentsOf: Self.folder.appending(path: "expected/\(test.testDescription).out"), encoding: .utf8)
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: "wasm/\(test.program).wasm")))
    let module = try Module(bytes)
    let output = OutputBuffer()
    var wasi = WASI()
    wasi.arguments = test.arguments
    // The order is the order in which a dictionary gives them; the programs that print several sort them.
    wasi.environment = test.environment.sorted { $0.name > $1.name }
    wasi.standardInput = .bytes(Array((test.stdin ?? "").utf8))
    wasi.standardOutput = .buffer(output)
    // On a file system in memory, programs see what they see on the host's.
    if let path = test.dir { wasi.preopen(MemoryDirectory(), as: path) }
    #expect(try exit { try wasi.run(module) } == test.expectedExit)
    #expect(output.text == expected)
  }

  private func exit(_ body: () throws -> UInt32) throws -> Case.Exit {
    do {
      return .code(try body())
    } catch is Trap {
      return .trap
    }
  }
}
