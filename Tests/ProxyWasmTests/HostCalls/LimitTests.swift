import ProxyWasm
import Testing
import WebAssembly
import WebAssemblyText

/// Limits of what a plugin may use (section 6.14 of the ABI reference); those that give a status of their own are in
/// `HostFunctionStatusTests`.
@Suite struct LimitTests {
  let host = TestHost()

  private func start(_ script: String, _ change: (inout PluginLimits) -> Void = { _ in }) throws -> PluginContext {
    var plugin = try probe(script, "probe-higress")
    change(&plugin.limits)
    let context = try plugin.start(on: host)
    host.lines = []
    return context
  }

  @Test func bodiesThatWaitAreBounded() throws {
    for (status, isAnswered) in [(3, true), (4, false)] {
      let context = try start("on_request_headers: return \(status)") { $0.requestBodyBytes = 5 }
      let stream = HTTPStream([context])
      _ = stream.receiveRequestHeaders(post, endOfStream: false)
      #expect(stream.receiveRequestBody(bytes("abcde"), endOfStream: false) == .hold)
      #expect(!stream.requestIsAboveWatermark)
      let result = stream.receiveRequestBody(bytes("f"), endOfStream: false)
      #expect(result.headers?[":status"] == (isAnswered ? "413" : nil))
      #expect(stream.requestIsAboveWatermark == !isAnswered)
    }
  }

  @Test func heldBodiesAreBounded() throws {
    for (status, isAnswered) in [(1, true), (2, false)] {
      let context = try start("on_response_headers: return 1\non_response_body: return \(status)") {
        $0.responseBodyBytes = 5
      }
      let stream = HTTPStream([context])
      _ = stream.receiveRequestHeaders(request, endOfStream: true)
      _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: false)
      let result = stream.receiveResponseBody(bytes("abcdef"), endOfStream: false)
      #expect(result.headers?[":status"] == (isAnswered ? "500" : nil))
      #expect(stream.details == (isAnswered ? "response_payload_too_large" : nil))
      #expect(stream.responseIsAboveWatermark == !isAnswered)
    }
  }

  @Test func connectionsHoldNoMoreThanTheLimit() throws {
    let context = try start("on_downstream_data: return 1") { $0.requestBodyBytes = 5 }
    let stream = TCPStream([context])
    _ = stream.open()
    #expect(stream.receiveDownstream(bytes("abcde"), endOfStream: false) == .hold)
    #expect(stream.receiveDownstream(bytes("f"), endOfStream: false) == .close([], details: "buffer_limit"))
  }

  @Test func listsOfPairsAreBounded() throws {
    // A list's count, and the size of one, beyond what is read at all.
    let plugin = try textPlugin(
      """
      (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
        (drop (memory.grow (i32.const 20)))
        (i32.store (i32.const 0) (i32.const 1025))
        (drop (call $set (i32.const 0) (i32.const 0) (i32.const 30000)))
        (drop (call $set (i32.const 0) (i32.const 0) (i32.const 1048577)))
        (i32.const 0))
      """,
      imports: #"(import "env" "proxy_set_header_map_pairs" (func $set (param i32 i32 i32) (result i32)))"#)
    let context = try plugin.start(on: host)
    #expect(HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true).headers == request)
    #expect(
      context.diagnostics.map { "\($0.status): \($0.reason)" } == [
        "BadArgument: the pairs: a list has more than 1024 pairs",
        "BadArgument: the pairs: a list of pairs takes more than 1048576 bytes",
      ])
  }

  @Test func mapsAreBounded() throws {
    let arguments = "(i32.const 0) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 700000)"
    let plugin = try textPlugin(
      """
      (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
        (drop (memory.grow (i32.const 20)))
        (memory.fill (i32.const 0) (i32.const 120) (i32.const 700000))
        (drop (call $add \(arguments))) (drop (call $add \(arguments))) (drop (call $replace \(arguments)))
        (i32.const 0))
      """,
      imports: """
        (import "env" "proxy_add_header_map_value" (func $add (param i32 i32 i32 i32 i32) (result i32)))
        (import "env" "proxy_replace_header_map_value" (func $replace (param i32 i32 i32 i32 i32) (result i32)))
        """)
    let context = try plugin.start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(context.diagnostics.map(\.status) == [.badArgument, .badArgument])
  }

  @Test func randomBytesAreBounded() throws {
    let context = try start(
      "on_tick: raw random_get 65536 0\n  raw random_get 0 65537\n  raw random_get -16 64\n  raw random_get 0 0")
    context.tick()
    let answers = host.lines.compactMap { $0.split(separator: "-> ").dropFirst().first }
    // The first is an address without bytes; errors are those of WASI, 28 and 21.
    #expect(answers.count == 4)
    #expect(answers[0] == answers[3])
    #expect(answers[1] != answers[0] && answers[2] != answers[0] && answers[1] != answers[2], "\(answers)")
  }

  @Test func answersToCallsAreBounded() throws {
    let context = try start(
      "trace\non_tick: http_call \"service\" {\":method\": \"GET\", \":path\": \"/\", \":authority\": \"s\"} \"\" {} 0"
    ) { $0.callResponseBytes = 5 }
    for body in ["abcde", "abcdef"] {
      context.tick()
      host.httpCalls.removeFirst().token.complete(.response(headers: ["a": "b"], body: bytes(body)))
      context.poll()
    }
    let told = host.lines.filter { $0.contains("on_http_call_response(") }
    #expect(told == ["info 1 on_http_call_response(4, 1, 5, 0)", "info 1 on_http_call_response(8, 0, 0, 0)"])
  }

  @Test func linesAndDiagnosticsAreBounded() throws {
    let context = try start("on_tick: quiet log 2 (\"x\"*100)\n  quiet repeat 10 done") {
      ($0.logLineBytes, $0.diagnostics) = (10, 4)
    }
    context.tick()
    #expect(host.lines.first == "info xxxxxxxxxx")
    #expect(context.diagnostics.count == 4)
    #expect(context.vm.diagnosticCount == 10)
    context.vm.removeDiagnostics()
    #expect(context.diagnostics.isEmpty && context.vm.diagnosticCount == 0)
  }

  @Test func memoryIsBounded() throws {
    let plugin = try textPlugin(
      #"(func (export "proxy_on_tick") (param i32) (if (i32.ge_s (memory.grow (i32.const 32)) (i32.const 0)) (then unreachable)))"#
    )
    var limited = plugin
    limited.limits.memoryBytes = 1 << 20
    let context = try limited.start(on: host)
    context.tick()
    #expect(context.failure == nil)
    #expect(context.vm.memoryByteCount == 1 << 16)
    limited.limits.memoryBytes = 100
    #expect(throws: PluginError.self) { try limited.start(on: host) }
  }

  @Test func backtracesHaveTwentyFrames() throws {
    let plugin = try textPlugin(
      """
      (func $down (param i32) (if (local.get 0) (then (call $down (i32.sub (local.get 0) (i32.const 1)))) (else unreachable)))
      (func (export "proxy_on_tick") (param i32) (call $down (i32.const 50)))
      """)
    let context = try plugin.start(on: host)
    context.tick()
    let log = try #require(host.lines.first { $0.hasPrefix("critical ") })
    #expect(log.split(separator: "\n").count == 22)
    #expect(log.contains("\n 19:  0x"))
  }

  @Test func deniedFunctionsOfWASIAreNotCapable() throws {
    let plugin = try textPlugin(
      """
      (func (export "proxy_on_tick") (param i32)
        (if (i32.ne (call $random (i32.const 0) (i32.const 0)) (i32.const 76)) (then unreachable)))
      """,
      imports: #"(import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))"#)
    var denied = plugin
    denied.allowedCapabilities = ["proxy_on_tick"]
    let context = try denied.start(on: host)
    context.tick()
    #expect(context.failure == nil)
    #expect(host.lines.contains("error Attempted call to restricted WASI capability: random_get"))
  }

  @Test func assemblyScriptsFormsMakeTheSameCalls() throws {
    let context = try committedPlugin("short-grpc").start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(host.lines == ["info 4", "info 4"])
    // The host has no such service; the arguments are told by their names in that form.
    let names = context.diagnostics.map { $0.arguments.map(\.name) }
    #expect(
      names == [
        ["service", "service_name", "method", "message", "timeout", "call"],
        ["service", "service_name", "method", "call"],
      ])
  }
}
