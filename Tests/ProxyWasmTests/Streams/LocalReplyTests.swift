import ProxyWasm
import Testing

/// What a local response does at each point of a stream (section 6.4 of the ABI reference).
@Suite struct LocalReplyTests {
  let host = TestHost()
  private static let send = "send_local_response 403 \"why not\" \"no\" {\"x\": \"y\"} -1"

  /// Runs a whole stream, as far as the plugin lets it; the last result that is none to hold.
  private func run(_ script: String) throws -> (result: StreamResult, stream: HTTPStream, context: PluginContext) {
    let context = try probe(script).start(on: host)
    let stream = HTTPStream([context])
    var result = StreamResult.hold
    for step in [
      { stream.receiveRequestHeaders(post, endOfStream: false) },
      { stream.receiveRequestBody(bytes("abcdef"), endOfStream: false) }, { stream.receiveRequestTrailers(["t": "1"]) },
      { stream.receiveResponseHeaders([":status": "200"], endOfStream: false) },
      { stream.receiveResponseBody(bytes("abc"), endOfStream: false) }, { stream.receiveResponseTrailers(["t": "1"]) },
    ] {
      let next = step()
      if next != .hold { result = next }
    }
    return (result, stream, context)
  }

  @Test(arguments: [
    "on_context_create@stream", "on_request_headers", "on_request_body", "on_request_trailers", "on_response_headers",
  ])
  func itTakesTheResponsesPlace(callback: String) throws {
    let (result, stream, context) = try run("\(callback): \(Self.send)")
    let expected: HeaderMap = [":status": "403", "x": "y", "content-length": "2", "content-type": "text/plain"]
    #expect(
      result == .reply([.responseHeaders(expected, endOfStream: false), .responseBody(bytes("no"), endOfStream: true)]))
    #expect(stream.details == "why_not")
    #expect(context.diagnostics.isEmpty)
  }

  @Test(arguments: ["on_response_body", "on_response_trailers"])
  func behindTheResponsesHeadersItResets(callback: String) throws {
    let (result, _, context) = try run("\(callback): \(Self.send)")
    #expect(result == .reset(details: "why_not"))
    #expect(context.diagnostics.isEmpty)
  }

  @Test(arguments: ["on_done", "on_log", "on_delete"]) func atTheEndItHasNoEffect(callback: String) throws {
    let (result, stream, context) = try run("\(callback): \(Self.send)")
    stream.finish()
    #expect(result == .forward([.responseTrailers(["t": "1"])]))
    #expect(stream.localReply == nil)
    #expect(context.failure == nil && context.diagnostics.isEmpty)
  }

  @Test func aRootAnswersAStreamThatItSets() throws {
    let script =
      "on_request_headers: return 1\non_tick@1: \(Self.send)\non_tick@2: set_effective_context 2\n  \(Self.send)"
    let context = try probe(script).start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    context.tick()
    #expect(stream.takeResult() == .hold)
    context.tick()
    #expect(stream.takeResult().headers?[":status"] == "403")
    #expect(context.diagnostics.isEmpty)
  }

  @Test func connectionsAreNotAnswered() throws {
    let context = try probe("on_downstream_data: \(Self.send)").start(on: host)
    let stream = TCPStream([context])
    _ = stream.open()
    #expect(
      stream.receiveDownstream(bytes("x"), endOfStream: false) == .forward([.upstream(bytes("x"), endOfStream: false)]))
    #expect(context.diagnostics.isEmpty)
  }

  @Test func theSecondIsIgnored() throws {
    let second = "send_local_response 500 \"\" \"\" {} -1"
    for script in [
      "on_request_headers: \(Self.send)\n  \(second)",
      "on_request_headers: \(Self.send)\non_response_headers: \(second)",
    ] {
      let (result, _, context) = try run(script)
      #expect(result.headers?[":status"] == "403")
      #expect(context.diagnostics.isEmpty)
    }
  }

  @Test func theUpstreamsResponseIsNotTakenAfterwards() throws {
    let (_, stream, _) = try run("on_request_headers: \(Self.send)")
    #expect(stream.receiveResponseHeaders([":status": "200"], endOfStream: true) == .hold)
    #expect(stream.receiveRequestBody(bytes("x"), endOfStream: true) == .hold)
  }

  @Test func streamsAreClosedByEitherSide() throws {
    for (callback, type) in [("on_request_body", 0), ("on_response_headers", 1), ("on_response_body", 0)] {
      let (result, stream, _) = try run("\(callback): close_stream \(type)")
      #expect(result == .reset(details: "wasm_close_stream"))
      #expect(stream.isOver)
    }
    // A kind that the stream is not of has no effect.
    let (result, _, context) = try run("on_request_body: close_stream 2")
    #expect(result == .forward([.responseTrailers(["t": "1"])]))
    #expect(context.diagnostics.isEmpty)
  }
}
