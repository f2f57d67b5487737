import Foundation
import Testing
import WebAssembly

/// Real programs, as compilers make them, through the public API.
@Suite struct ProgramTests {
  enum Number: Equatable, Sendable {
    case i32(Int32), i64(Int64), f32(Float), f64(Double)

    var value: Value {
      switch self {
      case .i32(let value): .i32(value)
      case .i64(let value): .i64(value)
      case .f32(let value): .f32(value)
      case .f64(let value): .f64(value)
      }
    }

    init?(_ value: Value) {
      switch value {
      case .i32(let value): self = .i32(value)
      case .i64(let value): self = .i64(value)
      case .f32(let value): self = .f32(value)
      case .f64(let value): self = .f64(value)
      case .v128, .reference: return nil
      }
    }
  }

  struct Program: CustomTestStringConvertible, Sendable {
    var file: String
    var export: Name
    var arguments: [Number]
    var results: [Number]

    init(_ file: String, _ export: Name, _ arguments: [Number], _ results: [Number]) {
      self.file = file
      self.export = export
      self.arguments = arguments
      self.results = results
    }

    var testDescription: String { "\(file): \(export)" }
  }

  static let programs = [
    Program("fib", "fib", [.i32(20)], [.i32(6765)]),
    Program("sieve", "sieve", [.i32(100_000)], [.i32(9592)]),
    Program("sha256", "sha256", [.i32(1000)], [.i32(Int32(bitPattern: 0xA8AF_099B))]),
    Program("nbody", "nbody", [.i32(1000)], [.f64(-0.1690876052346246)]),
    Program("quicksort", "quicksort", [.i32(20_000), .i32(0)], [.i64(-6_774_071_753_627_211_536)]),
    Program("quicksort", "quicksort", [.i32(20_000), .i32(1)], [.i64(1_922_066_191_130_036_718)]),
    Program("quicksort64", "quicksort", [.i32(20_000), .i32(0)], [.i64(-6_774_071_753_627_211_536)]),
    Program("quicksort64", "quicksort", [.i32(20_000), .i32(1)], [.i64(1_922_066_191_130_036_718)]),
    Program("machine", "machine", [.i32(100)], [.i64(3142)]),
    Program("matrix", "matrix", [.i32(50)], [.f32(-72.25)]),
    Program("matrix-vectors", "matrix", [.i32(50)], [.f32(-72.25)]),
    Program("sha256-vectors", "sha256", [.i32(1000)], [.i32(Int32(bitPattern: 0xA8AF_099B))]),
    Program("lanes", "lanes", [.i32(100)], [.i64(-4_622_054_897_112_683_264)]),
    Program("lanes", "numbers", [.i32(100)], [.i64(-4_622_054_897_112_683_264)]),
    Program("states", "states", [.i32(100_000)], [.i32(19537)]),
    Program("life", "life", [.i32(16), .i32(10)], [.i32(82)]),
    Program("mandelbrot", "mandelbrot", [.i32(64), .i32(100)], [.i64(3_032_246_926_306)]),
    Program("numbers", "collatz", [.i64(27)], [.i32(111), .i64(9232)]),
    Program("numbers", "gcd", [.i64(3528), .i64(3780)], [.i64(252)]),
    Program("numbers", "even", [.i32(1_000_001)], [.i32(0)]),
    Program("numbers", "ackermann", [.i32(2), .i32(9)], [.i32(21)]),
    Program("numbers", "factorial", [.i64(20)], [.i64(2_432_902_008_176_640_000)]),
  ]

  static func bytes(_ name: String) throws -> [UInt8] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: tests.appendingPathComponent("Programs/wasm/\(name).wasm")))
  }

  @Test(arguments: programs, [false, true])
  func givesTheExpectedResults(_ program: Program, metersFuel: Bool) throws {
    let module = try Module(Self.bytes(program.file), metersFuel: metersFuel)
    let instance = try Store().instantiate(module)
    let function = try instance.function(program.export)
    let arguments = program.arguments.map(\.value)
    #expect(try function.call(arguments).map(Number.init) == program.results)
    // A second call meets the memory that the first left behind.
    #expect(try function.call(arguments).map(Number.init) == program.results)
  }

  @Test func digestLiesInTheExportedMemory() throws {
    let instance = try Store().instantiate(Module(Self.bytes("sha256")))
    let sha256 = try instance.function("sha256", as: ((Int32) -> Int32).self)
    _ = try sha256(3)
    let digestAddress = try instance.function("digest_address", as: (() -> Int32).self)
    let address = try digestAddress()
    let memory = try instance.memory("memory")
    // SHA-256 of the bytes 0, 1, 2.
    let expected: [UInt32] = [
      0xAE4B_3280, 0xE56E_2FAF, 0x83F4_14A6, 0xE3DA_BE9D, 0x5FBE_1897, 0x6544_C05F, 0xED12_1ACC, 0xB85B_53FC,
    ]
    for (word, value) in expected.enumerated() {
      #expect(try memory.load(UInt32.self, at: UInt64(address) + 4 * UInt64(word)).byteSwapped == value)
    }
  }

  @Test func recursionBeyondTheStackIsATrap() throws {
    var limits = Limits()
    limits.stackBytes = 64 << 10
    let instance = try Store(limits: limits).instantiate(Module(Self.bytes("numbers")))
    #expect { try instance.function("ackermann")(.i32(4), .i32(2)) } throws: {
      ($0 as? Trap)?.reason == .callStackExhausted
    }
    // The instance is as good as new.
    #expect(try instance.function("ackermann")(.i32(2), .i32(3)).map(Number.init) == [.i32(9)])
  }
}
