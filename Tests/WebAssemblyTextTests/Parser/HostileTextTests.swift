import Foundation
import SpecTestSuite
import Testing
import WebAssemblyText

/// Texts made to hurt: nothing may crash, hang, or take memory out of proportion.
@Suite("Hostile texts", .timeLimit(.minutes(5)))
struct HostileTextTests {
  /// Runs on a thread with a stack of 128 KiB, where recursion on the text's nesting would crash.
  private func onSmallStack<T: Sendable>(_ body: @escaping @Sendable () -> T) async -> T {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: body()) }
      thread.stackSize = 128 << 10
      thread.start()
    }
  }

  private static let depth = 1_000_000

  /// A million parentheses, and nothing in them.
  @Test func parentheses() async {
    let bytes = [UInt8](repeating: UInt8(ascii: "("), count: Self.depth)
    let balanced = bytes + [UInt8](repeating: UInt8(ascii: ")"), count: Self.depth)
    for bytes in [bytes, balanced, Array("(func ".utf8) + balanced] {
      let isRejected = await onSmallStack { textError(bytes) != nil && (try? Script(bytes).commands.count) != 0 }
      #expect(isRejected)
    }
  }

  @Test(arguments: [
    "(", "(module ", "(func (block ", "(nop ", "(i32.eqz ", "(block ", "(if (then ", "(;", "(@a (", "(@a ", "(rec ",
    "(type (func (param (ref ", "(either ", "(thread $t ", "(assert_invalid (module ", "(offset ",
  ])
  func nestedOpenings(_ opening: String) async {
    let count = Self.depth / 4 / opening.utf8.count
    for prefix in ["", "(func ", "(module (func ", "(global i32 "] {
      let bytes = Array((prefix + String(repeating: opening, count: count)).utf8)
      let isRejected = await onSmallStack {
        _ = try? Script(bytes)
        return textError(bytes) != nil
      }
      #expect(isRejected, "\(prefix) \(opening)")
    }
  }

  @Test func nestedInstructionsAreParsed() async throws {
    func nested(_ opening: String, _ closing: String, _ count: Int) -> [UInt8] {
      Array(
        ("(func " + String(repeating: opening, count: count) + String(repeating: closing, count: count) + ")").utf8)
    }
    for (opening, closing, count) in [
      ("(block ", ")", Self.depth), ("(drop ", ")", 100_000), ("block ", "end ", 100_000),
      ("(if (nop) (then ", "))", 100_000),
    ] {
      let bytes = nested(opening, closing, count)
      let error = await onSmallStack { textError(bytes) }
      #expect(error == nil)
    }
    let bytes = Array(
      "((@a \(String(repeating: "(", count: Self.depth)) \(String(repeating: ")", count: Self.depth)))func)".utf8)
    #expect(await onSmallStack { textError(bytes) } == nil)
  }

  /// A branch to the outermost of many labels is found at once.
  @Test func manyLabels() throws {
    let count = 50_000
    let text =
      "(func block $outer " + String(repeating: "block $l br $outer br $l ", count: count)
      + String(repeating: "end ", count: count + 1) + ")"
    #expect(textError(text) == nil)
  }

  @Test func manyNames() throws {
    let names = (0..<100_000).map { "(func $f\($0) (call $f\(99_999 - $0)))" }.joined()
    #expect(textError(names) == nil)
    #expect(textError(names + "(func $f77)")?.reason == "duplicate func $f77")
    let annotations = String(repeating: "(func (@name \"x\"))", count: 100_000)
    #expect(textError(annotations) == nil)
  }

  /// The cost of a large function or of an error is not paid again by what comes after it.
  @Test func smallAfterLarge() throws {
    let locals = (0..<100_000).map { "(local $x\($0) i32)" }.joined()
    let blocks = (0..<100_000).map { "block $l\($0) " }.joined() + String(repeating: "end ", count: 100_000)
    let small = String(repeating: "(func (param $x i32) block $l end)", count: 20_000)
    #expect(textError("(func \(locals) \(blocks))" + small) == nil)
    let script = try Script(Array(String(repeating: "(module (@name \"x\") oops)", count: 20_000).utf8))
    #expect(script.commands.count == 20_000)
  }

  @Test func longTables() throws {
    let indices = String(repeating: "0 ", count: 500_000)
    #expect(textError("(func br_table \(indices))") == nil)
    #expect(textError("(func (br_table \(indices) (i32.const 0)))") == nil)
    #expect(textError("(func) (table funcref (elem \(indices)))") == nil)
    #expect(textError("(func (param \(String(repeating: "i32 ", count: 500_000))))") == nil)
    #expect(textError("(data \"\(String(repeating: "\\00", count: 500_000))\")") == nil)
    #expect(textError(String(repeating: "(", count: 10) + "\"" + String(repeating: "$\"", count: 500_000)) != nil)
  }

  @Test func threadsNestToALimit() throws {
    func threads(_ count: Int) -> [UInt8] {
      Array((String(repeating: "(thread $t ", count: count) + String(repeating: ")", count: count)).utf8)
    }
    #expect(try Script(threads(100)).commands.count == 1)
    let error = #expect(throws: TextError.self) { try Script(threads(101)) }
    #expect(error?.reason == "threads are nested too deeply")
  }

  /// Mutants of the suite's scripts, where it is found, and of our own.
  ///
  /// `$TEXT_MUTANTS` sets how many.
  @Test func mutants() throws {
    let own = OfficialSuite.repository.appending(path: "spectests/engine")
    var seeds = try OfficialSuite.scripts(in: own).map { Array(try Data(contentsOf: own.appending(path: $0))) }
    seeds += try OfficialSuite.scripts.filter { $0.hasPrefix("core/") || $0.hasPrefix("custom/") }
      .map(OfficialSuite.source)
    seeds.removeAll { $0.count >= 60_000 }
    let count = ProcessInfo.processInfo.environment["TEXT_MUTANTS"].flatMap(Int.init) ?? 1000
    var generator = SeededGenerator(state: 7)
    var accepted = 0
    for _ in 0..<count {
      let mutant = mutate(seeds.randomElement(using: &generator)!, seeds, &generator)
      if textError(mutant) == nil { accepted += 1 }
      guard let script = try? Script(mutant) else { continue }
      for command in script.commands {
        switch command.kind {
        case .module(let module), .assertMalformed(let module, _), .assertInvalid(let module, _):
          if (try? module.bytes()) != nil { accepted += 1 }
        default: break
        }
      }
    }
    // That enough of them is well formed depends on the scripts that there are.
    #expect(accepted > count / 20)
  }

  private func mutate(
    _ seed: [UInt8], _ seeds: [[UInt8]], _ generator: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = seed
    // A window, so that faults are not always in the first module.
    if bytes.count > 4000 {
      let start = Int.random(in: 0..<bytes.count - 4000, using: &generator)
      bytes = Array(bytes[start..<start + Int.random(in: 10..<4000, using: &generator)])
      if let open = bytes.firstIndex(of: UInt8(ascii: "(")) { bytes.removeSubrange(..<open) }
    }
    let pieces = [
      "(", ")", "\"", "(;", ";;", "(@a", "(@custom \"x\"", "(@name \"y\")", "$x", "$\"x\"", "0", "-1", "4294967295",
      "0xffffffffffffffff", "1e400", "nan:0x1", "inf", "align=3", "offset=18446744073709551615", "(module", "(func",
      "(rec", "(type (func))", "(then", "(else", "else", "end", "(param $x i32)", "(result i32)", "(type 0)", "\u{80}",
      "(elem", "(data", "(offset", "(item", "(ref null 0)", "(import \"\" \"\"", "(export \"\"", "binary", "quote",
      "v128.const i8x16", "i8x16.shuffle", "(catch 0 0)", "(try_table", "\\", "\n", "\0",
    ]
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: index)
      case 2:
        let piece = pieces.randomElement(using: &generator)!
        bytes.insert(contentsOf: Array(" \(piece) ".utf8), at: index)
      case 3: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...40, using: &generator)))
      case 4:
        let other = seeds.randomElement(using: &generator)!
        let start = Int.random(in: 0..<other.count, using: &generator)
        bytes.insert(contentsOf: other[start..<min(other.count, start + 60)], at: index)
      default: bytes.removeSubrange(index...)
      }
    }
    return bytes
  }
}
