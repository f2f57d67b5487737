import ProxyWasm
import Testing

/// The limit of how long a plugin may hold a direction of a stream.
@Suite struct PauseTests {
  let host = TestHost()

  private func start(_ script: String) throws -> PluginContext {
    var plugin = try probe(script)
    plugin.limits.pauseDuration = .seconds(2)
    return try plugin.start(on: host)
  }

  @Test func aPauseThatNobodyEndsIsAnsweredWith504() throws {
    let context = try start("trace\non_request_headers: return 1")
    #expect(context.nextDeadline == nil)
    let stream = HTTPStream([context])
    var signals = 0
    stream.onResult = { signals += 1 }
    #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .hold)
    #expect(context.vm.nextDeadline == host.now + 2_000_000_000)
    host.now += 1_999_999_999
    context.poll()
    #expect(stream.takeResult() == .hold)
    host.now += 1
    context.poll()
    let result = stream.takeResult()
    #expect(result.isReply)
    #expect(result.headers?[":status"] == "504")
    #expect(stream.details == "wasm_pause_timeout")
    #expect(signals == 1)
    #expect(host.lines.contains("debug nobody has continued the request that the plugin paused"))
    // The plugin sees the answer, as it does other local replies.
    #expect(host.lines.contains { $0.hasPrefix("info 2 on_response_headers(") })
    #expect(context.nextDeadline == nil)
  }

  @Test func behindTheResponsesHeadersTheStreamIsReset() throws {
    let context = try start("on_response_body: return 1")
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: false)
    #expect(stream.receiveResponseBody(bytes("x"), endOfStream: true) == .hold)
    host.now += 2_000_000_000
    context.poll()
    #expect(stream.takeResult() == .reset(details: "wasm_pause_timeout"))
  }

  @Test func aHeldReplyIsReset() throws {
    let context = try start("on_request_headers: return 1\non_response_headers: return 1")
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    for _ in 0..<2 {
      host.now += 2_000_000_000
      context.poll()
    }
    #expect(stream.takeResult() == .reset(details: "wasm_pause_timeout"))
  }

  @Test func whatIsContinuedInTimeGoesOn() throws {
    let context = try start("on_request_headers: return 1\non_tick: set_effective_context 2\n  continue_stream 0")
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    context.tick()
    #expect(stream.takeResult().headers == request)
    #expect(context.nextDeadline == nil)
    host.now += 3_000_000_000
    context.poll()
    #expect(stream.takeResult() == .hold)
  }

  @Test func eachCallbackThatPausesBeginsAnew() throws {
    let context = try start("on_request_body@more: return 1")
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(post, endOfStream: false)
    for _ in 0..<3 {
      _ = stream.receiveRequestBody(bytes("ab"), endOfStream: false)
      host.now += 1_500_000_000
      context.poll()
    }
    #expect(stream.receiveRequestBody([], endOfStream: true).body == bytes("ababab"))
  }

  @Test func chunksThatAreTakenOutAreNoPause() throws {
    let context = try start("on_response_body@more: return 3")
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: false)
    _ = stream.receiveResponseBody(bytes("x"), endOfStream: false)
    #expect(context.nextDeadline == nil)
  }

  @Test func streamsOfAPluginThatIsShutDownEndToo() throws {
    let context = try start("on_request_headers: return 1")
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    context.shutDown()
    host.now += 2_000_000_000
    context.poll()
    #expect(stream.takeResult().headers?[":status"] == "504")
    stream.finish()
    #expect(context.hasEnded)
  }

  @Test func theOldVMOfAPluginIsPolledToo() throws {
    let context = try start(
      "on_request_headers: set_property \"wasm_need_rebuild\" \"true\"\n  if $a1 == 4 return 1")
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    let vm = context.vm
    _ = HTTPStream([context]).receiveRequestHeaders(["a": "b"], endOfStream: true)
    #expect(context.vm !== vm)
    #expect(context.nextDeadline == host.now + 2_000_000_000)
    host.now += 2_000_000_000
    context.poll()
    #expect(stream.takeResult().headers?[":status"] == "504")
  }
}
