@testable import ProxyWasm
import WebAssembly

// The plugin's text. Memory: 16 numbers that functions have given at 512, blocks of data from 1024, then room.

extension HostilePlugin {
  private static let blockStart = 1024
  private static let heapStart = 1 << 16

  static func module(seed: Int, imports: [Import], version: ABIVersion, form: Int, blocks: [[UInt8]]) -> String {
    let data = blocks.flatMap { block in
      Array(littleEndian: UInt32(block.count)) + block + Array(repeating: 0, count: 252 - block.count)
    }
    let pieces = [
      imports.enumerated().map { declaration($1, $0) }.joined(separator: "\n"),
      "(func (export \"\(version.marker)\"))",
      state(seed: seed, blocks: data),
      choices(blockCount: blocks.count),
      imports.enumerated().map { caller($1, $0) }.joined(separator: "\n"),
      table(imports),
      allocator(nests: version == .v0_2_100),
      Callback.all.enumerated().map { callback($1, $0, form: form) }.joined(separator: "\n"),
      start(randomGet: imports.firstIndex { $0.name == "random_get" } ?? 0),
    ]
    return "(module\n\(pieces.joined(separator: "\n")))"
  }

  /// Each instance takes another way, by what the host's generator gives.
  private static func start(randomGet: Int) -> String {
    """
    (func (export "_initialize")
      (drop (call $f\(randomGet) (i32.const 0) (i32.const 8)))
      (global.set $state (i64.add (global.get $state) (i64.load (i32.const 0))))
      (call $play (i32.const 4)))
    """
  }

  private static func declaration(_ item: Import, _ index: Int) -> String {
    let result = item.type.results.isEmpty ? "" : "(result i32)"
    let types = item.type.parameters.map { $0 == .i64 ? "i64" : "i32" }.joined(separator: " ")
    return "(import \"\(item.module)\" \"\(item.name)\" (func $f\(index) (param \(types)) \(result)))"
  }

  private static func state(seed: Int, blocks: [UInt8]) -> String {
    let escaped = blocks.map { "\\" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    return """
      (memory $memory (export "memory") 2)
      (memory $contexts 1)
      (data $blocks "\(escaped)")
      (global $state (mut i64) (i64.const \(seed)))
      (global $calls (mut i32) (i32.const 0))
      (global $wrong (mut i32) (i32.const 0))
      (global $inside (mut i32) (i32.const 0))
      (global $started (mut i32) (i32.const 0))
      (global $nesting (mut i32) (i32.const 0))
      (global $heap (mut i32) (i32.const \(heapStart)))
      (func $note (param i32)
        (if (i32.eqz (global.get $wrong)) (then (global.set $wrong (local.get 0)))) unreachable)
      (func $trap (drop (i32.div_u (i32.const 1) (i32.const 0))))
      ;; Not the best of generators, but few instructions, which are slow in debug builds.
      (func $bits (result i64)
        (global.set $state
          (i64.add (i64.mul (global.get $state) (i64.const 6364136223846793005)) (i64.const 1442695040888963407)))
        (i64.rotl (global.get $state) (i64.const 31)))
      (func $next (param i32) (result i32)
        (i32.rem_u (i32.wrap_i64 (call $bits)) (local.get 0)))
      (func $end (result i32) (i32.shl (memory.size $memory) (i32.const 16)))
      """
  }

  /// A function that answers one of several expressions at random, the first as often as `weight` others.
  private static func choice(_ name: String, weight: Int, _ expressions: [String]) -> String {
    // Nested blocks, each followed by its expression; what is beyond them is the first.
    let labels = expressions.indices.map { "\($0)" } + ["0"]
    let table = "(br_table \(labels.joined(separator: " ")) (call $next (i32.const \(expressions.count - 1 + weight))))"
    let body = expressions.reduce(table) { "(block \($0)) (return \($1))" }
    return "(func $\(name) (result i32) \(body) unreachable)"
  }

  private static func choices(blockCount: Int) -> String {
    let noise = "(i32.wrap_i64 (call $bits))"
    let id = "(i32.load (i32.add (i32.const 512) (i32.shl (call $next (i32.const 16)) (i32.const 2))))"
    let block = "(i32.add (i32.const \(blockStart)) (i32.shl (call $next (i32.const \(blockCount))) (i32.const 8)))"
    let edge = "(i32.sub (call $end) (i32.sub (call $next (i32.const 10)) (i32.const 2)))"
    let negative = "(i32.sub (i32.const -1) (call $next (i32.const 8)))"
    let largest = "(i32.const 0x7fffffff)"
    return [
      choice(
        "number", weight: 8,
        ["(call $next (i32.const 12))", id, id, largest, negative, "(call $next (i32.const 300))", noise]),
      choice(
        "address", weight: 4,
        [
          "(i32.add (i32.const 4) \(block))", edge, "(i32.const 0)", "(i32.const 1)", largest, negative, noise,
          "(call $next (call $end))",
        ]),
      choice(
        "length", weight: 8,
        [
          "(call $next (i32.const 40))", "(i32.const 0)", "(i32.const 1)", "(call $end)", largest, "(i32.const -1)",
          "(call $next (i32.const 100000))", noise,
        ]),
      // Mostly where numbers are that go into later calls.
      choice(
        "place", weight: 24,
        ["(i32.add (i32.const 512) (i32.shl (call $next (i32.const 16)) (i32.const 2)))", "(call $address)"]),
      choice("answer", weight: 4, ["(i32.const 0)"] + (1...4).map { "(i32.const \($0))" } + ["(i32.const -1)", noise]),
      ranges(),
    ].joined(separator: "\n")
  }

  /// The address and length of text, or of pairs.
  private static func ranges() -> String {
    [("bytes", 0, textCount), ("pairs", textCount, pairCount)].map { name, first, count in
      """
      (func $\(name) (result i32 i32) (local i32)
        (if (i32.lt_u (call $next (i32.const 16)) (i32.const 4)) (then (return (call $address) (call $length))))
        (local.set 0 (i32.add (i32.const \(blockStart + first * 256))
          (i32.shl (call $next (i32.const \(count))) (i32.const 8))))
        (i32.add (local.get 0) (i32.const 4)) (i32.load (local.get 0)))
      """
    }.joined(separator: "\n")
  }

  private static func caller(_ item: Import, _ index: Int) -> String {
    let arguments = item.kinds.map { kind in
      switch kind {
      case .number, .signed: "(call $number)"
      case .long: "(call $bits)"
      case .bytes: "(call $bytes)"
      case .pairs: "(call $pairs)"
      case .result: "(call $place)"
      case .output: "(call $place) (call $place)"
      }
    }.joined(separator: " ")
    // What a plugin must not call, or ends it, is called now and then.
    let isRare = item.name == "proxy_exit" || item.name == "proc_exit"
    var guards = isRare ? "(br_if $no (call $next (i32.const 100)))" : ""
    if !item.mayBeCalledAtStart {
      guards +=
        "(br_if $no (i32.and (i32.eqz (global.get $started)) (i32.ne (call $next (i32.const 50)) (i32.const 0))))"
    }
    let check = """
      (local.set 0)
      (if (i32.eq (local.get 0) (i32.const 76)) (then (local.set 0 (i32.const 63))))
      (if (i32.or (i32.gt_u (local.get 0) (i32.const 63)) (i64.eqz (i64.and (i64.const \(Int64(bitPattern: item.mask)))
        (i64.shl (i64.const 1) (i64.extend_i32_u (local.get 0))))))
        (then (call $note (i32.or (i32.const \(1 << 28 | index << 16)) (i32.and (local.get 0) (i32.const 0xffff))))))
      """
    return """
      (func $c\(index) (local i32) (block $no \(guards)
        (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
        \(arguments) (call $f\(index)) \(item.type.results.isEmpty ? "" : check)))
      """
  }
}
