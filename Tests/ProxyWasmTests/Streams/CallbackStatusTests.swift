import ProxyWasm
import Testing

/// How the numbers that callbacks return are read (section 4.3 of the ABI reference).
@Suite struct CallbackStatusTests {
  let host = TestHost()

  private func stream(_ script: String, _ name: String = "probe", literal: Bool = false) throws -> HTTPStream {
    var plugin = try probe("trace\n" + script, name)
    plugin.options.stopsHeadersOnly = literal
    let context = try plugin.start(on: host)
    host.lines = []
    return HTTPStream([context])
  }

  private var bodyCallbacks: Int { host.lines.filter { $0.contains("on_request_body(") }.count }

  @Test(arguments: [0, 1, 2, 3, 4, 5, -1]) func headers(number: Int) throws {
    let stream = try stream("on_request_headers: return \(number)")
    let first = stream.receiveRequestHeaders(post, endOfStream: false)
    let second = stream.receiveRequestBody(bytes("abcdef"), endOfStream: true)
    var withoutLength = post
    withoutLength.remove("content-length")
    switch number {
    case 0:
      #expect(first == .forward([.requestHeaders(post, endOfStream: false)]))
      #expect(second.body == bytes("abcdef"))
    case 2:
      #expect(first == .forward([.requestHeaders(withoutLength, endOfStream: true)]))
      #expect(second == .hold)
    default:
      #expect(first == .hold)
      #expect(second == .hold)
    }
    #expect(bodyCallbacks == (number == 0 ? 1 : 0))
  }

  @Test func higressStopsTheHeadersOnly() throws {
    for (name, literal) in [("probe-higress", false), ("probe", true)] {
      let stream = try stream("on_request_headers: return 1", name, literal: literal)
      #expect(stream.receiveRequestHeaders(post, endOfStream: false) == .hold)
      #expect(
        stream.receiveRequestBody(bytes("abcdef"), endOfStream: true)
          == .forward([.requestHeaders(post, endOfStream: false), .requestBody(bytes("abcdef"), endOfStream: true)]))
      #expect(bodyCallbacks == 1)
    }
    // Without a body there is nothing that lets them go.
    let stream = try stream("on_request_headers: return 1", "probe-higress")
    #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .hold)
  }

  @Test(arguments: [0, 1, 2, 3, 4, -1]) func bodies(number: Int) throws {
    let stream = try stream("on_request_body@more: return \(number)")
    _ = stream.receiveRequestHeaders(post, endOfStream: false)
    let first = stream.receiveRequestBody(bytes("abc"), endOfStream: false)
    let second = stream.receiveRequestBody(bytes("def"), endOfStream: true)
    #expect(first.body == (number == 0 ? bytes("abc") : []))
    #expect(second.body == ([1, 2].contains(number) ? bytes("abcdef") : bytes("def")))
    // With 1 the plugin sees all that it holds, and with back-pressure each chunk by itself.
    #expect(host.lines.last == "info 2 on_request_body(\(number == 1 ? 6 : 3), 1)")
  }

  @Test(arguments: [0, 1, 2, -1]) func trailers(number: Int) throws {
    let stream = try stream("on_response_trailers: return \(number)")
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: false)
    let result = stream.receiveResponseTrailers(["t": "1"])
    #expect(result == (number == 0 ? .forward([.responseTrailers(["t": "1"])]) : .hold))
  }

  @Test(arguments: [0, 1, 7]) func metadataPassesInAnyCase(number: Int) throws {
    let stream = try stream("on_request_metadata: return \(number)")
    _ = stream.receiveRequestHeaders(post, endOfStream: false)
    stream.receiveRequestMetadata(["a": "b"])
    #expect(stream.receiveRequestBody(bytes("x"), endOfStream: true).body == bytes("x"))
  }

  @Test(arguments: [0, 1, 5]) func connections(number: Int) throws {
    let context = try probe("on_downstream_data: return \(number)").start(on: host)
    let stream = TCPStream([context])
    _ = stream.open()
    let expected: TCPResult = number == 0 ? .forward([.upstream(bytes("x"), endOfStream: false)]) : .hold
    #expect(stream.receiveDownstream(bytes("x"), endOfStream: false) == expected)
  }

  @Test func theNumberDoesNotMatterBesideALocalReply() throws {
    for number in 0...4 {
      let stream = try stream("on_request_headers: send_local_response 403 \"\" \"\" {} -1\n  return \(number)")
      #expect(stream.receiveRequestHeaders(post, endOfStream: false).headers?[":status"] == "403")
    }
  }

  @Test func theFirstVersionsFunctionsAreThere() throws {
    let script = """
      on_request_headers: get_configuration
        clear_route_cache
        return 1
      on_response_headers: return 1
      on_tick: set_effective_context 2
        continue_request
        continue_response
      """
    let context = try probe(script, "probe-0.1.0").start(on: host)
    let stream = HTTPStream([context])
    #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .hold)
    #expect(stream.receiveResponseHeaders([":status": "200"], endOfStream: true) == .hold)
    context.tick()
    #expect(
      stream.takeResult()
        == .forward([
          .requestHeaders(request, endOfStream: true), .responseHeaders([":status": "200"], endOfStream: true),
        ]))
    #expect(context.diagnostics.isEmpty)
  }

  @Test func aPauseMayEndInAQueuesCallback() throws {
    let script = """
      on_configure: register_shared_queue "q"
      on_request_headers: enqueue_shared_queue 1 "item"
        return 1
      on_queue_ready: set_effective_context 2
        continue_stream 0
      """
    let context = try probe(script).start(on: host)
    let stream = HTTPStream([context])
    #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .hold)
    context.poll()
    #expect(stream.takeResult().headers == request)
  }
}
