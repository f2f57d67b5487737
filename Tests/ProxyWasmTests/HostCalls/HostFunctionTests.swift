import ProxyWasm
import Testing
import WebAssembly
import WebAssemblyText

/// Functions and callbacks that few plugins use.
@Suite struct HostFunctionTests {
  final class Host: ProxyHost {
    var lines: [String] = []
    var routeCacheClearings = 0
    var address: String?
    func log(_ entry: LogEntry) { lines.append(entry.message) }
    func clearRouteCache() { routeCacheClearings += 1 }
    func upstreamHosts() -> HeaderMap? { ["10.0.0.1:80": "healthy"] }
    func overrideUpstreamHost(_ address: String) throws(Status) { self.address = address }

    /// What the probe has logged of the results of its calls.
    var results: [String] {
      lines.compactMap { line in line.ranges(of: " -> ").last.map { String(line[$0.upperBound...]) } }
    }
  }
  let host = Host()

  private func results(_ commands: String..., plugin name: String = "probe") throws -> [String] {
    let context = try probe("on_request_headers: " + commands.joined(separator: "\n  "), name).start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    defer { host.lines = [] }
    return host.results
  }

  @Test func levelTimeAndConfiguration() throws {
    #expect(try results("get_log_level") == ["Ok 2"])
    #expect(try results("get_current_time_nanoseconds").first?.hasPrefix("Ok 1") == true)
    #expect(
      try results("get_configuration", plugin: "probe-0.1.0") == [#"Ok "on_request_headers: get_configuration""#])
    #expect(try results("clear_route_cache", plugin: "probe-0.1.0") == ["Ok"])
    #expect(host.routeCacheClearings == 1)
  }

  @Test func mapsAsWholes() throws {
    #expect(
      try results("set_header_map_pairs 0 {\":path\": \"/\", \"a\": \"b\"}", "get_header_map_size 0")
        == ["Ok", "Ok 8"])
    #expect(try results("get_header_map_pairs 2", "get_header_map_size 2") == ["Ok null", "Ok 0"])
    #expect(
      try results(
        "quiet replace_header_map_value 0 \":path\" \"/b\"", "get_header_map_value 0 \":path\"",
        "remove_header_map_value 0 \":path\"", "get_header_map_value 0 \":path\"") == ["Ok \"/b\"", "Ok", "NotFound"])
    #expect(
      try results("get_header_map_value 0 \"none\"", plugin: "probe-0.1.0") == ["Ok null"])
  }

  @Test func theEndOfABodyIsFlagged() throws {
    let context = try probe("on_request_body: get_buffer_status 0").start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(post, endOfStream: false)
    _ = stream.receiveRequestBody(bytes("abc"), endOfStream: false)
    _ = stream.receiveRequestBody(bytes("de"), endOfStream: true)
    #expect(host.results == ["Ok 3 0", "Ok 2 1"])
  }

  @Test func theOldNamesContinueStreams() throws {
    let script = """
      on_request_headers: return 1
      on_response_headers: return 1
      on_tick: set_effective_context 2
        continue_request
        continue_response
      """
    let context = try probe(script, "probe-0.1.0").start(on: host)
    let stream = HTTPStream([context])
    #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .hold)
    context.tick()
    #expect(stream.takeResult() == .forward([.requestHeaders(request, endOfStream: true)]))
    #expect(stream.receiveResponseHeaders([":status": "200"], endOfStream: true) == .hold)
    context.tick()
    #expect(stream.takeResult() == .forward([.responseHeaders([":status": "200"], endOfStream: true)]))
  }

  @Test func endpointsAreListedAndChosen() throws {
    let listed = try results(
      "get_upstream_hosts", "set_upstream_override_host \"10.0.0.2:80\"", plugin: "probe-higress")
    #expect(listed.count == 2 && listed[0].contains("10.0.0.1:80") && listed[1] == "Ok")
    #expect(host.address == "10.0.0.2:80")
    final class Other: ProxyHost {}
    let context = try probe(
      "on_request_headers: get_upstream_hosts\n  set_upstream_override_host \"x\"", "probe-higress"
    ).start(on: Other())
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(context.diagnostics.map(\.status) == [.notFound, .unimplemented])
  }

  @Test func metricsHaveValues() throws {
    #expect(
      try results(
        "$m = define_metric 1 \"level\"", "record_metric $m 7", "increment_metric $m -3", "get_metric $m",
        "$h = define_metric 2 \"times\"", "record_metric $h 5", "get_metric $h", "get_metric 999")
        == ["Ok 5", "Ok", "Ok", "Ok 4", "Ok 6", "Ok", "BadArgument", "NotFound"])
  }

  @Test func compilersHaveTheirFunctions() throws {
    let plugin = try textPlugin(
      """
      (func (export "proxy_on_configure") (param i32 i32) (result i32)
        (call $grown (i32.const 0))
        (i32.sub (call $equal (i32.const 5) (i32.const 5)) (call $equal (i32.const 5) (i32.const 6))))
      """,
      imports: """
        (import "env" "pthread_equal" (func $equal (param i32 i32) (result i32)))
        (import "env" "emscripten_notify_memory_growth" (func $grown (param i32)))
        """)
    #expect(throws: Never.self) { _ = try plugin.start(on: host) }
  }

  @Test func aCancelledCallTellsNothing() throws {
    let host = TestHost()
    let context = try probe(
      "trace\non_request_headers: $id = grpc_stream \"service\" \"s\" \"m\" {}\n  grpc_cancel $id\n  grpc_cancel $id"
    ).start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    host.grpcCalls[0].token.send(.close(.ok, message: ""))
    context.poll()
    #expect(host.cancelled == [host.grpcCalls[0].call.id])
    #expect(context.diagnostics.map(\.status) == [.notFound])
    #expect(!host.lines.contains { $0.contains("on_grpc_close(") })
  }

  @Test func theHostCallsByNumber() throws {
    let context = try probe("trace\non_foreign_function: get_buffer_bytes 8 0 100").start(on: host)
    host.lines = []
    context.callForeignFunction(7, arguments: bytes("abc"))
    #expect(host.lines == [])
    context.poll()
    #expect(host.lines.first == "1 on_foreign_function(7, 3)")
    #expect(host.results == ["Ok \"abc\""])
  }

  @Test func metadataIsTold() throws {
    let context = try probe("trace").start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    host.lines = []
    stream.receiveRequestMetadata(["a": "b"])
    stream.receiveResponseMetadata(["a": "b", "c": "d"])
    #expect(host.lines == ["2 on_request_metadata(1)", "2 on_response_metadata(2)"])
  }

  @Test func configurationsAreValidated() throws {
    #expect(try textPlugin("").start(on: host).validateConfiguration() == nil)
    for answer in 0...1 {
      let context = try textPlugin(
        "(func (export \"proxy_validate_configuration\") (param i32 i32) (result i32) (i32.const \(answer)))"
      ).start(on: host)
      #expect(context.validateConfiguration() == (answer == 1))
    }
  }
}
