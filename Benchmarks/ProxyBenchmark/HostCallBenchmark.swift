import BenchmarkSupport
import ProxyWasm
import WebAssembly
import WebAssemblyText

/// What calls of host functions cost.
///
/// A module of its own makes the calls in a loop. Its allocator gives the same place each time, so that the guest's part is
/// as good as nothing.
struct HostCallBenchmark {
  struct Result {
    var call: String
    var nanoseconds = Double.infinity
  }

  /// Each call as it stands in the loop; the last result is dropped.
  static let calls: [(name: String, code: String)] = [
    ("(an empty loop)", "(i32.const 0)"),
    ("proxy_get_current_time_nanoseconds", "(call $time (i32.const 256))"),
    ("proxy_log (below the level)", "(call $log (i32.const 0) (i32.const 16) (i32.const 10))"),
    ("proxy_log", "(call $log (i32.const 2) (i32.const 16) (i32.const 10))"),
    (
      "proxy_get_header_map_value",
      "(call $get (i32.const 0) (i32.const 16) (i32.const 10) (i32.const 256) (i32.const 260))"
    ),
    (
      "proxy_get_header_map_value (absent)",
      "(call $get (i32.const 0) (i32.const 32) (i32.const 8) (i32.const 256) (i32.const 260))"
    ),
    ("proxy_get_header_map_size", "(call $size (i32.const 0) (i32.const 256))"),
    ("proxy_get_header_map_pairs", "(call $pairs (i32.const 0) (i32.const 256) (i32.const 260))"),
    (
      "proxy_replace_header_map_value",
      "(call $replace (i32.const 0) (i32.const 32) (i32.const 8) (i32.const 48) (i32.const 5))"
    ),
    (
      "proxy_add_… and proxy_remove_header_map_value",
      """
      (drop (call $add (i32.const 0) (i32.const 32) (i32.const 8) (i32.const 48) (i32.const 5)))
      (call $remove (i32.const 0) (i32.const 32) (i32.const 8))
      """
    ),
    (
      "proxy_get_buffer_bytes (configuration, 16 bytes)",
      "(call $buffer (i32.const 7) (i32.const 0) (i32.const 16) (i32.const 256) (i32.const 260))"
    ),
    (
      "proxy_get_property (request.path)",
      "(call $property (i32.const 64) (i32.const 12) (i32.const 256) (i32.const 260))"
    ),
  ]

  private static func module(_ code: String, count: Int) throws -> Module {
    try Module(
      text: """
        (module
          (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
          (import "env" "proxy_get_current_time_nanoseconds" (func $time (param i32) (result i32)))
          (import "env" "proxy_get_header_map_value" (func $get (param i32 i32 i32 i32 i32) (result i32)))
          (import "env" "proxy_get_header_map_size" (func $size (param i32 i32) (result i32)))
          (import "env" "proxy_get_header_map_pairs" (func $pairs (param i32 i32 i32) (result i32)))
          (import "env" "proxy_add_header_map_value" (func $add (param i32 i32 i32 i32 i32) (result i32)))
          (import "env" "proxy_replace_header_map_value" (func $replace (param i32 i32 i32 i32 i32) (result i32)))
          (import "env" "proxy_remove_header_map_value" (func $remove (param i32 i32 i32) (result i32)))
          (import "env" "proxy_get_buffer_bytes" (func $buffer (param i32 i32 i32 i32 i32) (result i32)))
          (import "env" "proxy_get_property" (func $property (param i32 i32 i32 i32) (result i32)))
          (memory (export "memory") 1)
          (data (i32.const 16) "user-agent")
          (data (i32.const 32) "x-plugin")
          (data (i32.const 48) "value")
          (data (i32.const 64) "request\\00path")
          (func (export "proxy_abi_version_0_2_1"))
          (func (export "proxy_on_memory_allocate") (param i32) (result i32) (i32.const 4096))
          (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
            (local $left i32)
            (local.set $left (i32.const \(count)))
            (loop $again
              (drop \(code.contains("\n") ? "(block (result i32) \(code))" : code))
              (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
            (i32.const 0)))
        """)
  }

  static func run(_ options: Options) throws -> [Result] {
    let host = CountingHost()
    let calls = Self.calls.enumerated()
      .filter { $0.offset == 0 || options.onlyCall.isEmpty || $0.element.name == options.onlyCall }.map(\.element)
    let chains = try calls.map { call in
      var plugin = Plugin(module: try module(call.code, count: options.calls), name: "calls")
      plugin.configuration = Array("0123456789abcdef".utf8)
      return try chain(plugin, count: 1, host: host, separateVMs: false)
    }
    var results = calls.map { Result(call: $0.name) }
    for _ in 0..<options.rounds {
      for (index, chain) in chains.enumerated() {
        let seconds = userSeconds { _ = Traffic.pass(.headers, through: chain) }
        if let failure = chain[0].failure { throw Failure("\(calls[index].name): \(failure)") }
        results[index].nanoseconds = min(results[index].nanoseconds, seconds * 1e9 / Double(options.calls))
      }
    }
    let loop = results[0].nanoseconds
    return results.dropFirst().map { Result(call: $0.call, nanoseconds: $0.nanoseconds - loop) }
  }
}
