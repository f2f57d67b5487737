import ProxyWasm
import Testing

@Suite struct HTTPStreamTests {
  let host = TestHost()

  private func stream(_ scripts: String...) throws -> (HTTPStream, [PluginContext]) {
    let contexts = try scripts.map { try probe($0).start(on: host) }
    host.lines = []
    return (HTTPStream(contexts), contexts)
  }

  @Test func headersAreEditedAndForwarded() throws {
    let (stream, _) = try stream("on_request_headers: add_header_map_value 0 \"X-A\" \"1\"")
    var expected = request
    expected.add("x-a", "1")
    #expect(
      stream.receiveRequestHeaders(request, endOfStream: true)
        == .forward([.requestHeaders(expected, endOfStream: true)]))
  }

  @Test func requestsPassInOrderAndResponsesInReverse() throws {
    let (stream, _) = try stream(
      "on_request_headers: add_header_map_value 0 \"x\" \"1\"\non_response_headers: add_header_map_value 2 \"y\" \"1\"",
      "on_request_headers: add_header_map_value 0 \"x\" \"2\"\non_response_headers: add_header_map_value 2 \"y\" \"2\"")
    let sent = try #require(stream.receiveRequestHeaders(request, endOfStream: true).headers)
    let got = try #require(stream.receiveResponseHeaders([":status": "200"], endOfStream: true).headers)
    #expect(sent.values("x") == ["1", "2"])
    #expect(got.values("y") == ["2", "1"])
  }

  @Test func aPauseHoldsEverythingUntilContinued() throws {
    let (stream, contexts) = try stream(
      """
      trace
      on_request_headers: return 1
      on_tick: set_effective_context 2
        continue_stream 0
      """)
    var signals = 0
    stream.onResult = { signals += 1 }
    #expect(stream.receiveRequestHeaders(post, endOfStream: false) == .hold)
    #expect(stream.receiveRequestBody(bytes("abc"), endOfStream: false) == .hold)
    #expect(stream.receiveRequestBody(bytes("def"), endOfStream: true) == .hold)
    #expect(!host.lines.contains { $0.contains("on_request_body") })
    contexts[0].tick()
    #expect(signals == 1)
    #expect(
      stream.takeResult()
        == .forward([.requestHeaders(post, endOfStream: false), .requestBody(bytes("abcdef"), endOfStream: true)]))
    #expect(host.lines.contains("info 2 on_request_body(6, 1)"))
    #expect(stream.takeResult() == .hold)
  }

  @Test func continueInThePausingCallbackRuns() throws {
    let (stream, _) = try stream("on_request_headers: continue_stream 0\n  return 1")
    #expect(
      stream.receiveRequestHeaders(request, endOfStream: true)
        == .forward([.requestHeaders(request, endOfStream: true)]))
  }

  @Test func bodiesAreBufferedAndReplaced() throws {
    let script = """
      on_request_headers: return 1
      on_request_body@more: return 1
      on_request_body@end: set_buffer_bytes 0 0 2147483647 "four"
      """
    let plugin = try probe(script, "probe-higress")
    let stream = HTTPStream([try plugin.start(on: host)])
    #expect(stream.receiveRequestHeaders(post, endOfStream: false) == .hold)
    #expect(stream.receiveRequestBody(bytes("abc"), endOfStream: false) == .hold)
    var expected = post
    expected["content-length"] = "4"
    #expect(
      stream.receiveRequestBody(bytes("def"), endOfStream: true)
        == .forward([.requestHeaders(expected, endOfStream: false), .requestBody(bytes("four"), endOfStream: true)]))
  }

  @Test func chunksAreDroppedOrPassed() throws {
    let (stream, _) = try stream("trace\non_response_body@1: return 3")
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: false)
    #expect(stream.receiveResponseBody(bytes("abc"), endOfStream: false) == .hold)
    #expect(
      stream.receiveResponseBody(bytes("def"), endOfStream: true)
        == .forward([.responseBody(bytes("def"), endOfStream: true)]))
  }

  @Test func headersMayEndTheStream() throws {
    let (stream, _) = try stream("on_request_headers: return 2")
    var expected = post
    expected.remove("content-length")
    #expect(
      stream.receiveRequestHeaders(post, endOfStream: false)
        == .forward([.requestHeaders(expected, endOfStream: true)]))
    #expect(stream.receiveRequestBody(bytes("abc"), endOfStream: true) == .hold)
  }

  @Test func bodiesThatDoNotFitAreRefused() throws {
    var plugin = try probe("on_request_body: return 1\non_response_body@more: return 1")
    plugin.limits.requestBodyBytes = 5
    plugin.limits.responseBodyBytes = 5
    let context = try plugin.start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(post, endOfStream: false)
    let result = stream.receiveRequestBody(bytes("abcdef"), endOfStream: true)
    #expect(result.isReply)
    #expect(result.headers?[":status"] == "413")
    #expect(result.body == bytes("Payload Too Large"))
    let other = HTTPStream([context])
    _ = other.receiveRequestHeaders(request, endOfStream: true)
    _ = other.receiveResponseHeaders([":status": "200"], endOfStream: false)
    // The headers are gone already, so that there is no answer to give.
    #expect(
      other.receiveResponseBody(bytes("abcdef"), endOfStream: false) == .reset(details: "response_payload_too_large"))
  }

  @Test func trailersAreMadeAndHeld() throws {
    let (stream, _) = try stream("on_request_body@end: add_header_map_value 1 \"t\" \"1\"")
    _ = stream.receiveRequestHeaders(post, endOfStream: false)
    #expect(
      stream.receiveRequestBody(bytes("abcdef"), endOfStream: true)
        == .forward([.requestBody(bytes("abcdef"), endOfStream: false), .requestTrailers(["t": "1"])]))
    let (other, contexts) = try self.stream(
      "on_request_trailers: return 1\non_tick: set_effective_context 2\n  continue_stream 0")
    _ = other.receiveRequestHeaders(post, endOfStream: false)
    #expect(other.receiveRequestTrailers(["a": "b"]) == .hold)
    contexts[0].tick()
    #expect(other.takeResult() == .forward([.requestTrailers(["a": "b"])]))
  }

  @Test func aLocalReplyPassesThePluginsThatSawTheRequest() throws {
    let (stream, _) = try stream(
      """
      trace
      on_request_headers: send_local_response 403 "my details" "no" {"X-Why": "because"} -1
        send_local_response 404 "" "" {} -1
      on_response_headers: get_property "response\\0code_details"
      """, "trace")
    let expected: HeaderMap = [
      ":status": "403", "x-why": "because", "content-length": "2", "content-type": "text/plain",
    ]
    #expect(
      stream.receiveRequestHeaders(request, endOfStream: true)
        == .reply([.responseHeaders(expected, endOfStream: false), .responseBody(bytes("no"), endOfStream: true)]))
    #expect(host.lines.contains("info 2 on_response_headers(4, 0)"))
    #expect(host.lines.contains { $0.contains("my_details") })
    #expect(!host.lines.contains { $0.contains("on_context_create") && $0.contains("probe2") })
    #expect(stream.receiveResponseHeaders([":status": "200"], endOfStream: true) == .hold)
    #expect(stream.localReply?.status == 403)
  }

  @Test func localRepliesInTheResponse() throws {
    let (stream, _) = try stream("on_response_headers: send_local_response 500 \"\" \"bad\" {} -1")
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    let result = stream.receiveResponseHeaders([":status": "200"], endOfStream: false)
    #expect(result.isReply)
    #expect(result.headers?[":status"] == "500")
    #expect(result.body == bytes("bad"))
    let (late, _) = try self.stream("on_response_body: send_local_response 500 \"late\" \"bad\" {} -1")
    _ = late.receiveRequestHeaders(request, endOfStream: true)
    _ = late.receiveResponseHeaders([":status": "200"], endOfStream: false)
    #expect(late.receiveResponseBody(bytes("x"), endOfStream: true) == .reset(details: "late"))
  }

  @Test func aReplyHasNoPiecesForTheUpstream() throws {
    let (stream, contexts) = try stream(
      """
      on_request_headers: return 1
      on_request_body: send_local_response 403 "" "no" {} -1
      on_tick: set_effective_context 2
        continue_stream 0
      """)
    #expect(stream.receiveRequestHeaders(post, endOfStream: false) == .hold)
    #expect(stream.receiveRequestBody(bytes("abcdef"), endOfStream: true) == .hold)
    contexts[0].tick()
    let result = stream.takeResult()
    #expect(result.isReply)
    #expect(result.parts.count == 2 && result.parts.allSatisfy(\.isResponse))
  }

  @Test func gRPCRequestsAreAnsweredAsGRPC() throws {
    let (stream, _) = try stream("on_request_headers: send_local_response 403 \"\" \"no way\" {} -1")
    var headers = request
    headers.add("content-type", "application/grpc+proto")
    let result = stream.receiveRequestHeaders(headers, endOfStream: false)
    #expect(result.isReply)
    let reply = try #require(result.headers)
    #expect(reply[":status"] == "200")
    #expect(reply["grpc-status"] == "7")
    #expect(reply["grpc-message"] == "no way")
  }

  @Test func streamsAreClosed() throws {
    let (stream, _) = try stream("on_request_headers: close_stream 0")
    #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .reset(details: "wasm_close_stream"))
    stream.finish()
    #expect(host.lines == [] || host.lines.last?.contains("on_") == true)
  }

  @Test func propertiesAreEncoded() throws {
    let (stream, _) = try stream(
      """
      on_request_headers: get_property "request\\0url_path"
        get_property "request\\0query"
        get_property "request\\0headers\\0:method"
        get_property "source\\0address"
        set_property "mine" "kept"
        get_property "mine"
      """)
    stream.attributes = ["source": ["address": "10.0.0.7:41234"]]
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    let values = host.lines.compactMap { $0.split(separator: "-> Ok ").dropFirst().first.map(String.init) }
    #expect(values == ["\"/a\"", "\"b=c\"", "\"GET\"", "\"10.0.0.7:41234\"", "\"kept\""])
    #expect(stream.stored == [["mine"]: bytes("kept")])
  }
}
