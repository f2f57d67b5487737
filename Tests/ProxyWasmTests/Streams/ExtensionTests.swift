import ProxyWasm
import Testing
import WebAssembly
import WebAssemblyText

/// What Higress has beyond the specification, and what hosts may vary.
@Suite struct ExtensionTests {
  let host = TestHost()

  @Test func dataIsInjectedIntoAResponse() throws {
    let script = """
      on_response_body@more: inject_encoded_data_to_filter_chain "new " 0
        return 3
      on_response_body@end: inject_encoded_data_to_filter_chain "end" 1
        return 3
      """
    let stream = HTTPStream([try probe(script, "probe-higress").start(on: host)])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: false)
    #expect(
      stream.receiveResponseBody(bytes("old"), endOfStream: false)
        == .forward([.responseBody(bytes("new "), endOfStream: false)]))
    #expect(
      stream.receiveResponseBody(bytes("old"), endOfStream: true)
        == .forward([.responseBody(bytes("end"), endOfStream: true)]))
  }

  @Test func aResponseIsGivenABody() throws {
    var message = ProtobufWriter()
    message.write(1, string: "hi")
    message.write(2, bool: true)
    let argument = message.bytes.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let script = """
      on_response_headers: call_foreign_function "inject_encoded_data_to_filter_chain_on_header" "\(argument)"
        return 1
      """
    let stream = HTTPStream([try probe(script, "probe-higress").start(on: host)])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    #expect(
      stream.receiveResponseHeaders([":status": "200"], endOfStream: true)
        == .forward([
          .responseHeaders([":status": "200"], endOfStream: false), .responseBody(bytes("hi"), endOfStream: true),
        ]))
  }

  @Test func injectedDataIsBounded() throws {
    var plugin = try probe(
      "on_response_body: inject_encoded_data_to_filter_chain \"12345678\" 0\n  "
        + "inject_encoded_data_to_filter_chain \"12345678\" 0",
      "probe-higress")
    plugin.limits.responseBodyBytes = 10
    let context = try plugin.start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: false)
    _ = stream.receiveResponseBody(bytes("x"), endOfStream: true)
    #expect(context.diagnostics.map(\.status) == [.internalFailure])
  }

  @Test func limitsAreSetByProperty() throws {
    let context = try probe(
      "on_request_headers: set_property \"set_decoder_buffer_limit\" \"3\"\non_request_body: return 1"
    ).start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(post, endOfStream: false)
    #expect(stream.receiveRequestBody(bytes("abcdef"), endOfStream: false).headers?[":status"] == "413")
  }

  @Test func propertiesOfAStreamAreBounded() throws {
    var plugin = try probe("on_request_headers: set_property \"a\" (\"x\"*1000)\n  set_property \"b\" (\"x\"*1000)")
    plugin.limits.propertyBytes = 1500
    let context = try plugin.start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(context.diagnostics.map(\.status) == [.internalFailure])
  }

  @Test func aRebuildIsMadeForTheNextStream() throws {
    let context = try probe("trace\non_request_headers: set_property \"wasm_need_rebuild\" \"true\"").start(on: host)
    let vm = context.vm
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    let next = HTTPStream([context])
    host.lines = []
    _ = next.receiveRequestHeaders(request, endOfStream: true)
    #expect(context.vm !== vm)
    // The old root waits for the stream that it has.
    #expect(!host.lines.contains("info 1 on_delete()"))
    stream.finish()
    #expect(host.lines.contains("info 1 on_delete()"))
  }

  @Test func theDeadlinesOfTheOldVMAreKept() throws {
    let call = #"http_call "service" {":method": "GET", ":path": "/", ":authority": "s"} "" {} 1000"#
    let script = "on_request_headers: \(call)\n  set_property \"wasm_need_rebuild\" \"true\"\n  return 1"
    let context = try probe(script).start(on: host)
    let first = HTTPStream([context])
    _ = first.receiveRequestHeaders(request, endOfStream: true)
    let due = host.now + 1_000_000_000
    host.now += 500_000_000
    let second = HTTPStream([context])
    _ = second.receiveRequestHeaders(request, endOfStream: true)
    #expect(context.nextDeadline == due)
    host.now = due
    context.poll()
    #expect(host.cancelled == [host.httpCalls[0].call.id])
    #expect(context.nextDeadline == due + 500_000_000)
    first.finish()
    second.finish()
  }

  @Test func emptySharedDataMayRemove() throws {
    for removes in [false, true] {
      let shared = SharedState()
      var plugin = try probe("on_request_headers: set_shared_data \"k\" \"v\" 0\n  set_shared_data \"k\" \"\" 0")
      plugin.options.emptySharedDataRemoves = removes
      let context = try plugin.start(on: host, shared: shared)
      _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
      #expect((shared.sharedData(vmID: [], key: bytes("k")) == nil) == removes)
    }
  }

  @Test func memoryMayGrowInTheAllocator() throws {
    // The result lands in a page that is not there before the call.
    let module = try Module(
      text: """
        (module
          (import "env" "proxy_get_header_map_value" (func $get (param i32 i32 i32 i32 i32) (result i32)))
          (func (export "proxy_abi_version_0_2_1"))
          (memory (export "memory") 1)
          (data (i32.const 16) ":path")
          (func (export "proxy_on_memory_allocate") (param i32) (result i32)
            (i32.mul (memory.grow (i32.const 1)) (i32.const 65536)))
          (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
            (drop (call $get (i32.const 0) (i32.const 16) (i32.const 5) (i32.const 32) (i32.const 36)))
            (if (i32.ne (i32.load (i32.const 32)) (i32.const 65536)) (then unreachable))
            (if (i32.ne (i32.load (i32.const 36)) (i32.const 6)) (then unreachable))
            (i32.load8_u (i32.load (i32.const 32)))))
        """)
    let plugin = Plugin(module: module)
    let context = try plugin.start(on: host)
    let stream = HTTPStream([context])
    // The first byte of the path is no status, and stops everything.
    #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .hold)
    #expect(context.failure == nil)
    #expect(context.vm.memoryByteCount == 2 << 16)
  }

  @Test func hostsMayUseStreamsWithinCallbacks() throws {
    // A host that ends one stream, and begins another, while a plugin logs.
    final class Meddler: ProxyHost {
      var context: PluginContext?
      var first: HTTPStream?
      var second: HTTPStream?
      var lines: [String] = []
      func log(_ entry: LogEntry) {
        lines.append(entry.message)
        guard entry.message == "now", second == nil, let context else { return }
        first?.finish()
        first = nil
        let stream = HTTPStream([context])
        second = stream
        #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .hold)
      }
    }
    let meddler = Meddler()
    let context = try probe("trace\non_tick: log 2 \"now\"").start(on: meddler)
    meddler.context = context
    let first = HTTPStream([context])
    meddler.first = first
    _ = first.receiveRequestHeaders(request, endOfStream: true)
    context.tick()
    #expect(meddler.second?.takeResult() == .forward([.requestHeaders(request, endOfStream: true)]))
    let tick = try #require(meddler.lines.firstIndex { $0.contains("log 2 \"now\" -> Ok") })
    let done = try #require(meddler.lines.firstIndex(of: "2 on_done()"))
    let began = try #require(meddler.lines.firstIndex(of: "3 on_request_headers(4, 1)"))
    #expect(tick < done && done < began)
    meddler.second?.finish()
    meddler.context = nil
  }

  @Test func theAlternativeSpellingsAreBound() throws {
    let plugin = try textPlugin(
      """
      (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
        (call $send (i32.const 418) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
          (i32.const -1)))
      """,
      imports: """
        (import "env" "proxy_send_http_response" (func $send (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
        """)
    let context = try plugin.start(on: host)
    #expect(context.stubbedImports.isEmpty)
    let result = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(result == .reply([.responseHeaders([":status": "418", "content-length": "0"], endOfStream: true)]))
  }
}
