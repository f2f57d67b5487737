import Foundation
import ProxyWasm
import Testing
import WebAssembly
import WebAssemblyText

/// How results get into the plugin's memory (section 2.1 of the ABI reference).
@Suite struct OutputTests {
  let host = TestHost()

  /// A plugin that gets a header on each tick of a stream's request, with allocators that answer fixed addresses.
  private func plugin(allocators: String, name: String) throws -> Plugin {
    let module = try Module(
      text: """
        (module
          (import "env" "proxy_get_header_map_value" (func $get (param i32 i32 i32 i32 i32) (result i32)))
          (func (export "proxy_abi_version_0_2_1"))
          (memory (export "memory") 1)
          (data (i32.const 0) "\(name)")
          (data (i32.const 100) "\\ff\\ff\\ff\\ff\\ff\\ff\\ff\\ff")
          \(allocators)
          (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
            (if (call $get (i32.const 0) (i32.const 0) (i32.const \(name.utf8.count)) (i32.const 100) (i32.const 104))
              (then (return (i32.const 2))))
            (i32.load (i32.const 100)))
          (func (export "proxy_on_tick") (param i32)
            (if (i32.ne (i32.load (i32.const 104)) (i32.const 0)) (then unreachable))))
        """)
    return Plugin(module: module)
  }

  private let trapping = "(func (export \"proxy_on_memory_allocate\") (param i32) (result i32) unreachable)"

  @Test func nothingIsGivenWithoutMemory() throws {
    let context = try plugin(allocators: trapping, name: "empty").start(on: host)
    var headers = request
    headers.add("empty", "")
    // The address 0 is the status 0, and the size is checked by the tick.
    #expect(HTTPStream([context]).receiveRequestHeaders(headers, endOfStream: true).headers == headers)
    context.tick()
    #expect(context.failure == nil)
  }

  @Test func theSDKsAllocatorIsPreferred() throws {
    let allocators = """
      (func (export "malloc") (param i32) (result i32) unreachable)
      (func (export "proxy_on_memory_allocate") (param i32) (result i32) (i32.const 1024))
      """
    let context = try plugin(allocators: allocators, name: ":path").start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(context.failure == nil)
    #expect(context.diagnostics.isEmpty)
    let other = try plugin(
      allocators: #"(func (export "malloc") (param i32) (result i32) (i32.const 1024))"#, name: ":path"
    ).start(on: host)
    _ = HTTPStream([other]).receiveRequestHeaders(request, endOfStream: true)
    #expect(other.diagnostics.isEmpty)
  }

  @Test func aPluginWithoutAnAllocatorGetsNoResults() throws {
    let context = try plugin(allocators: "", name: ":path").start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(context.diagnostics.map(\.status) == [.invalidMemoryAccess])
    #expect(context.diagnostics.first?.reason == "the plugin exports no allocator")
  }

  @Test func theFirstVersionHasNoStatusForWhatIsNotThere() throws {
    let script = "on_request_headers: get_header_map_value 0 \"none\"\n  get_header_map_value 2 \"none\""
    for (name, first) in [("probe", "NotFound"), ("probe-0.1.0", "Ok null")] {
      host.lines = []
      let context = try probe(script, name).start(on: host)
      _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
      let answers = host.lines.compactMap { $0.components(separatedBy: " -> ").dropFirst().first }
      // A map that is not there is no map without the name.
      #expect(answers == [first, "NotFound"])
    }
  }

  @Test func emptyMapsBuffersAndConfigurationsAreNull() throws {
    let script = """
      on_request_body: get_header_map_pairs 2
        get_buffer_bytes 0 5 10
        get_buffer_bytes 0 9 4294967295
        call_foreign_function "clear_route_cache" ""
        get_status
      """
    let context = try probe(script).start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(post, endOfStream: false)
    host.lines = []
    _ = stream.receiveRequestBody(bytes("abc"), endOfStream: false)
    let answers = host.lines.compactMap { $0.components(separatedBy: " -> ").dropFirst().first }
    #expect(answers == ["Ok null", "Ok null", "Ok null", "Ok null", "Ok 0 null"])
  }

  @Test func nobodyNeedsTheResultsOfAForeignFunction() throws {
    let script = """
      on_tick: raw call_foreign_function "get_log_level" 13 0 0 0 0
        raw call_foreign_function "get_log_level" 13 0 0 $scratch 0
        raw call_foreign_function "get_log_level" 13 0 0 0 $scratch
      """
    let context = try probe(script).start(on: host)
    context.tick()
    #expect(host.lines.filter { $0.hasSuffix("-> Ok") }.count == 3)
  }
}
