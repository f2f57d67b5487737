import ProxyWasm
import Testing
import WebAssembly
import WebAssemblyText

/// What can be read and written when (section 6.2 of the ABI reference).
@Suite struct PhaseTests {
  let host = TestHost()

  /// Asks for every map and buffer in each callback.
  private static let questions =
    "each: "
    + ((0..<8).map { "get_header_map_size \($0)" } + (0..<8).map { "remove_header_map_value \($0) \"none\"" }
    + (0..<9).map { "get_buffer_status \($0)" }).joined(separator: "\n  ") + "\n"

  /// The maps and buffers that the plugin found, by callback: `r` for a map that is read, `w` for one that is written,
  /// `b` for a buffer.
  private func answers() -> [String: String] {
    var found: [String: [String]] = [:]
    for line in host.lines where line.contains(" -> Ok") {
      // info 2 on_request_headers: get_header_map_size 0 -> Ok 40
      let words = line.split(separator: " ").map(String.init)
      let callback = String(words[2].dropLast())
      switch words[3] {
      case "get_header_map_size" where words.last != "0": found[callback, default: []].append("r\(words[4])")
      case "remove_header_map_value": found[callback, default: []].append("w\(words[4])")
      case "get_buffer_status": found[callback, default: []].append("b\(words[4])")
      default: break
      }
    }
    return found.mapValues { answers in
      var seen: Set<String> = []
      return answers.filter { seen.insert($0).inserted }.joined(separator: " ")
    }
  }

  @Test func streamsReachTheirMapsAndBuffers() throws {
    let context = try probe(Self.questions).start(on: host)
    host.lines = []
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(post, endOfStream: false)
    _ = stream.receiveRequestBody(bytes("abc"), endOfStream: false)
    _ = stream.receiveRequestTrailers(["t": "1"])
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: false)
    _ = stream.receiveResponseBody(bytes("abc"), endOfStream: false)
    _ = stream.receiveResponseTrailers(["t": "1"])
    stream.finish()
    // Configurations, 6 and 7, are always there.
    #expect(
      answers() == [
        "on_context_create": "b6 b7", "on_request_headers": "r0 w0 b6 b7", "on_request_body": "b0 b6 b7",
        "on_request_trailers": "r1 w1 b6 b7", "on_response_headers": "r2 w2 b6 b7", "on_response_body": "b1 b6 b7",
        "on_response_trailers": "r3 w3 b6 b7", "on_done": "r0 r1 r2 r3 b6 b7", "on_log": "r0 r1 r2 r3 b6 b7",
        "on_delete": "r0 r1 r2 r3 b6 b7",
      ])
  }

  @Test func whatIsHeldStaysReachable() throws {
    let plugin = try probe(
      Self.questions + "on_request_headers: return 1\non_request_body: return 1\non_request_trailers: return 1\n"
        + "on_tick: set_effective_context 2\n  get_header_map_size 0\n  get_header_map_size 1\n  get_buffer_status 0\n"
        + "  remove_header_map_value 0 \"none\"\n  remove_header_map_value 2 \"none\"", "probe-higress")
    let context = try plugin.start(on: host)
    host.lines = []
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(post, endOfStream: false)
    _ = stream.receiveRequestBody(bytes("abc"), endOfStream: false)
    _ = stream.receiveRequestTrailers(["t": "1"])
    context.tick()
    let found = answers()
    #expect(found["on_request_body"] == "r0 w0 b0 b6 b7")
    #expect(found["on_request_trailers"] == "r0 r1 w0 w1 b0 b6 b7")
    #expect(found["on_tick"] == "b6 b7 r0 r1 b0 w0")
  }

  @Test func trailersAreMadeAtTheEndOfABody() throws {
    let context = try probe(Self.questions).start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(post, endOfStream: false)
    host.lines = []
    _ = stream.receiveRequestBody(bytes("abc"), endOfStream: true)
    #expect(answers()["on_request_body"] == "w1 b0 b6 b7")
  }

  @Test func whatCallsBringIsReachableInTheirCallbacksOnly() throws {
    let script = """
      on_request_headers: http_call "service" {":method": "GET", ":path": "/", ":authority": "s"} "" {} 0
        grpc_stream "service" "s" "m" {}
      on_http_call_response: set_effective_context 2
        get_header_map_size 6
      """
    let context = try probe(Self.questions + script).start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    host.httpCalls[0].token.complete(.response(headers: ["a": "b"], body: bytes("x"), trailers: ["c": "d"]))
    let call = host.grpcCalls[0].token
    for event in [
      GRPCEvent.initialMetadata(["a": "b"]), .message(bytes("x")), .trailingMetadata(["a": "b"]),
      .close(.ok, message: ""),
    ] { call.send(event) }
    context.callForeignFunction(1, arguments: bytes("x"))
    host.lines = []
    context.poll()
    context.tick()
    #expect(
      answers() == [
        "on_http_call_response": "r6 r7 b4 b6 b7", "on_grpc_receive_initial_metadata": "r4 b6 b7",
        "on_grpc_receive": "b5 b6 b7", "on_grpc_receive_trailing_metadata": "r5 b6 b7", "on_grpc_close": "b6 b7",
        "on_foreign_function": "b6 b7 b8", "on_tick": "b6 b7",
      ])
  }

  @Test func connectionsReachTheirData() throws {
    let context = try probe(Self.questions).start(on: host)
    let stream = TCPStream([context])
    _ = stream.open()
    host.lines = []
    _ = stream.receiveDownstream(bytes("x"), endOfStream: false)
    _ = stream.receiveUpstream(bytes("x"), endOfStream: false)
    stream.finish()
    let found = answers()
    #expect(found["on_downstream_data"] == "b2 b6 b7")
    #expect(found["on_upstream_data"] == "b3 b6 b7")
    #expect(found["on_log"] == "b6 b7")
  }

  @Test func theAllocatorMayCallLittle() throws {
    func plugin(_ function: String, _ type: String, _ arguments: String, marker: String) throws -> Plugin {
      let module = try Module(
        text: """
          (module
            (import \(function) (func $call \(type)))
            (import "env" "proxy_get_configuration" (func $get (param i32 i32) (result i32)))
            (func (export "\(marker)"))
            (memory (export "memory") 1)
            (func (export "malloc") (param i32) (result i32) (drop (call $call \(arguments))) (i32.const 1024))
            (func (export "proxy_on_tick") (param i32) (drop (call $get (i32.const 0) (i32.const 4)))))
          """)
      return Plugin(module: module, configuration: bytes("x"))
    }
    let zeros = "(i32.const 0) (i32.const 0) (i32.const 0)"
    let (one, three) = ("(param i32) (result i32)", "(param i32 i32 i32) (result i32)")
    let functions: [(name: String, type: String, arguments: String, isAllowed: Bool)] = [
      (#""env" "proxy_log""#, three, zeros, true),
      (#""wasi_snapshot_preview1" "fd_write""#, "(param i32 i32 i32 i32) (result i32)", zeros + "(i32.const 8)", true),
      (
        #""wasi_snapshot_preview1" "poll_oneoff""#, "(param i32 i32 i32 i32) (result i32)", zeros + "(i32.const 8)",
        true
      ),
      (
        #""wasi_snapshot_preview1" "clock_time_get""#, "(param i32 i64 i32) (result i32)",
        "(i32.const 0) (i64.const 0) (i32.const 8)", true
      ),
      (#""wasi_snapshot_preview1" "random_get""#, "(param i32 i32) (result i32)", "(i32.const 0) (i32.const 0)", false),
      (#""env" "proxy_get_current_time_nanoseconds""#, one, "(i32.const 8)", false),
    ]
    for function in functions {
      for version in [ABIVersion.v0_2_1, .v0_2_100] {
        let context = try plugin(function.name, function.type, function.arguments, marker: version.marker).start(
          on: host)
        context.tick()
        // Higress's plugins may call anything.
        #expect((context.failure == nil) == (function.isAllowed || version == .v0_2_100), "\(function.name) \(version)")
      }
    }
  }
}
