import Dispatch
import ProxyWasm
import Testing

@Suite struct CallTests {
  let host = TestHost()
  let call = #"http_call "service" {":method": "GET", ":path": "/", ":authority": "s"} "body" {} 1000"#

  private var resuming: String {
    """
    trace
    on_request_headers: \(call)
      return 1
    on_http_call_response: get_status
      get_header_map_value 6 ":status"
      get_header_map_value 6 ":dispatch_status"
      get_buffer_bytes 4 0 100
      set_effective_context 2
      if $a2 == 0 send_local_response 503 "" "no answer" {} -1
      if $a2 > 0 continue_stream 0
    """
  }

  @Test func anAnswerResumesTheStream() throws {
    let context = try probe(resuming).start(on: host)
    let stream = HTTPStream([context])
    #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .hold)
    let (call, token) = try #require(host.httpCalls.first)
    #expect(call.id.rawValue == 4)
    #expect(call.headers["content-length"] == "4")
    #expect(call.timeout == .seconds(1))
    token.complete(.response(headers: [":status": "200"], body: bytes("yes")))
    token.complete(.failure(.reset))
    #expect(stream.takeResult() == .hold)
    context.poll()
    #expect(stream.takeResult() == .forward([.requestHeaders(request, endOfStream: true)]))
    #expect(host.lines.contains("info 1 on_http_call_response(4, 1, 3, 0)"), "\(host.lines)")
    #expect(host.lines.filter { $0.contains("on_http_call_response(") }.count == 1)
    #expect(host.lines.contains { $0.contains("get_buffer_bytes") && $0.contains("\"yes\"") })
  }

  @Test func failuresAndTimeoutsAreTold() throws {
    for reason in [HTTPCallFailure.reset, .timeout] {
      host.lines = []
      host.httpCalls = []
      let context = try probe(resuming).start(on: host)
      let stream = HTTPStream([context])
      _ = stream.receiveRequestHeaders(request, endOfStream: true)
      if reason == .timeout {
        #expect(context.vm.nextDeadline == host.now + 1_000_000_000)
        host.now += 1_000_000_000
      } else {
        host.httpCalls[0].token.complete(.failure(reason))
      }
      context.poll()
      #expect(stream.takeResult().headers?[":status"] == "503")
      #expect(host.lines.contains("info 1 on_http_call_response(4, 0, 0, 0)"))
      #expect(host.lines.contains { $0.contains("\"\(reason.rawValue)\"") }, "\(host.lines)")
      #expect(host.cancelled.count == (reason == .timeout ? 1 : 0))
    }
  }

  @Test func failuresMayBeSynthesized() throws {
    var plugin = try probe("trace\non_request_headers: \(call)")
    plugin.options.synthesizesCallFailures = true
    let context = try plugin.start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    host.httpCalls[0].token.complete(.failure(.timeout))
    context.poll()
    #expect(host.lines.contains("info 1 on_http_call_response(4, 3, 24, 0)"), "\(host.lines)")
  }

  @Test func answersComeWhenTheStreamIsGone() throws {
    let context = try probe("trace\non_request_headers: \(call)\non_http_call_response: set_effective_context 2")
      .start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    stream.finish()
    host.httpCalls[0].token.complete(.response(headers: [":status": "200"]))
    context.poll()
    #expect(host.lines.contains { $0.hasPrefix("info 1 on_http_call_response(") })
    #expect(context.diagnostics.last?.function == "proxy_set_effective_context")
    // Those of a root that is gone are cancelled.
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    context.shutDown()
    #expect(host.cancelled == [host.httpCalls[1].call.id])
    host.httpCalls[1].token.complete(.failure(.reset))
    context.poll()
  }

  @Test func pendingCallsAreBounded() throws {
    var plugin = try probe("on_request_headers: \(call)\n  \(call)\n  \(call)")
    plugin.limits.pendingCalls = 2
    let context = try plugin.start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(host.httpCalls.count == 2)
    #expect(context.diagnostics.last?.status == .internalFailure)
  }

  @Test func gRPCCallsAndStreams() throws {
    let context = try probe(
      """
      trace
      on_request_headers: grpc_call "service" "s" "m" {} "hello" 1000
        $id = grpc_stream "service" "s" "m" {}
        grpc_send $id "message" 0
        grpc_close $id
        grpc_call "other" "s" "m" {} "hello" 1000
      """
    ).start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(host.grpcCalls.map { $0.call.id.rawValue & 3 } == [1, 2])
    #expect(host.grpcCalls[0].call.message == bytes("hello"))
    #expect(host.grpcSent.map(\.message) == [bytes("message"), nil])
    #expect(context.diagnostics.last?.status == .parseFailure)
    host.lines = []
    host.grpcCalls[0].token.send(.message(bytes("answer")))
    host.grpcCalls[0].token.send(.close(.ok, message: ""))
    let stream = host.grpcCalls[1].token
    stream.send(.initialMetadata(["a": "b"]))
    stream.send(.message(bytes("one")))
    stream.send(.trailingMetadata(["c": "d"]))
    stream.send(.close(.unavailable, message: "gone"))
    stream.send(.message(bytes("late")))
    context.poll()
    let (one, two) = (host.grpcCalls[0].call.id.rawValue, host.grpcCalls[1].call.id.rawValue)
    #expect(
      host.lines == [
        "info 1 on_grpc_receive(\(one), 6)", "info 1 on_grpc_receive_initial_metadata(\(two), 1)",
        "info 1 on_grpc_receive(\(two), 3)", "info 1 on_grpc_receive_trailing_metadata(\(two), 1)",
        "info 1 on_grpc_close(\(two), 14)",
      ])
  }

  @Test func redisCalls() throws {
    let script = """
      trace
      on_request_headers: redis_call "redis" "x"
        redis_init "redis?db=2" "" "" 500
        redis_call "redis" "x"
        redis_init "unknown" "" "" 500
      """
    let context = try probe(script, "probe-higress").start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(context.diagnostics.map(\.status) == [.badArgument, .badArgument])
    host.redisCalls[0].token.complete(.reply(bytes("+OK\r\n")))
    context.poll()
    #expect(host.lines.contains { $0.hasPrefix("info 1 on_redis_call_response(") && $0.hasSuffix("0, 5)") })
  }

  @Test func messagesAndRepliesThatAreTooLargeEndTheirCalls() throws {
    var plugin = try probe(
      """
      trace
      on_request_headers: grpc_stream "service" "s" "m" {}
        redis_init "redis" "" "" 500
        redis_call "redis" "x"
      """, "probe-higress")
    plugin.limits.callResponseBytes = 8
    let context = try plugin.start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    host.lines = []
    let stream = host.grpcCalls[0]
    stream.token.send(.message(bytes("12345678")))
    stream.token.send(.message(bytes("123456789")))
    stream.token.send(.message(bytes("1")))
    host.redisCalls[0].token.complete(.reply(bytes("+23456789\r\n")))
    context.poll()
    #expect(host.cancelled == [stream.call.id])
    let id = stream.call.id.rawValue
    let redis = host.redisCalls[0].token.id.rawValue
    #expect(
      host.lines == [
        "info 1 on_grpc_receive(\(id), 8)", "info 1 on_grpc_close(\(id), 8)",
        "info 1 on_redis_call_response(\(redis), 1, 0)",
      ])
  }

  @Test func anItemThatCannotBeDeliveredStaysInItsQueue() throws {
    let shared = SharedState()
    let context = try probe(
      """
      on_configure: register_shared_queue "q"
        enqueue_shared_queue 1 "one"
        enqueue_shared_queue 1 "two"
      on_request_headers: allocator zero
        dequeue_shared_queue 1
        allocator works
        dequeue_shared_queue 1
      on_response_headers: allocator trap
        dequeue_shared_queue 1
      """
    ).start(on: host, shared: shared)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    #expect(context.diagnostics.map(\.status) == [.invalidMemoryAccess])
    #expect(host.lines.contains { $0.hasSuffix("dequeue_shared_queue 1 -> Ok \"one\"") }, "\(host.lines)")
    let other = try probe("on_tick: dequeue_shared_queue 1").start(on: host, shared: shared)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: true)
    #expect(context.failure != nil)
    other.tick()
    #expect(host.lines.last?.hasSuffix("dequeue_shared_queue 1 -> Ok \"two\"") ?? false, "\(host.lines)")
  }

  @Test func whatWasPostedBeforeThereWasAWakeHandlerWakesToo() throws {
    let context = try probe("on_configure: register_shared_queue \"q\"\n  enqueue_shared_queue 1 \"x\"").start(on: host)
    let woken = DispatchSemaphore(value: 0)
    context.setWakeHandler { woken.signal() }
    #expect(woken.wait(timeout: .now()) == .success)
    context.poll()
    context.setWakeHandler { woken.signal() }
    #expect(woken.wait(timeout: .now()) == .timedOut)
  }

  @Test func queuesAndSharedData() throws {
    let shared = SharedState()
    let consumer = try probe(
      """
      trace
      on_configure: register_shared_queue "q"
      on_queue_ready: dequeue_shared_queue $a1
        dequeue_shared_queue $a1
      """
    ).start(on: host, shared: shared)
    let producer = try probe(
      """
      on_request_headers: $q = resolve_shared_queue "" "q"
        enqueue_shared_queue $q "item"
        set_shared_data "k" "v" 0
        get_shared_data "k"
        set_shared_data "k" "w" 77
      """
    ).start(on: host, shared: shared)
    _ = HTTPStream([producer]).receiveRequestHeaders(request, endOfStream: true)
    host.lines = []
    consumer.poll()
    #expect(host.lines.first == "info 1 on_queue_ready(1)")
    #expect(host.lines.contains { $0.contains("-> Ok \"item\"") })
    #expect(host.lines.contains { $0.contains("-> Empty") })
    #expect(producer.diagnostics.map(\.status) == [.casMismatch])
  }

  @Test func metrics() throws {
    let shared = SharedState()
    let script = "on_request_headers: $m = define_metric 0 \"hits\"\n  increment_metric $m 2\n  increment_metric $m -1"
    let context = try probe(script).start(on: host, shared: shared)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(shared.metrics().map(\.name) == ["hits"])
    #expect(context.diagnostics.map(\.status) == [.badArgument])
  }
}
