import ProxyWasm
import Testing

/// Whatever ends a stream or a plugin: it is told that it is done, logs and is deleted, once.
@Suite struct EndingTests {
  let host = TestHost()

  private func start(_ script: String) throws -> PluginContext {
    let context = try probe("trace\n" + script).start(on: host)
    host.lines = []
    return context
  }

  private func endings(of context: Int) -> [String] {
    host.lines.compactMap { line in
      ["on_done", "on_log", "on_delete"].first { line == "info \(context) \($0)()" }
    }
  }

  private let all = ["on_done", "on_log", "on_delete"]

  @Test(arguments: [
    "", "on_request_headers: close_stream 0", "on_request_headers: send_local_response 403 \"\" \"\" {} -1",
    "on_request_headers: return 1", "on_response_headers: close_stream 1",
  ])
  func streamsEndOnce(script: String) throws {
    let context = try start(script)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: true)
    stream.finish()
    stream.finish()
    #expect(endings(of: 2) == all)
    context.shutDown()
    #expect(endings(of: 1) == ["on_done", "on_delete"])
    #expect(context.vm.contextCount == 1)
  }

  @Test func streamsEndWhenTheyAreDropped() throws {
    let context = try start("")
    do {
      let stream = HTTPStream([context])
      _ = stream.receiveRequestHeaders(request, endOfStream: true)
      let connection = TCPStream([context])
      _ = connection.open()
    }
    #expect(endings(of: 2) == all)
    #expect(endings(of: 3) == all)
    #expect(context.vm.contextCount == 1)
  }

  @Test func aStreamThatNoPluginHasSeenHasNoEnd() throws {
    let context = try start("")
    HTTPStream([context]).finish()
    #expect(host.lines == [])
  }

  @Test func nothingIsCalledAfterATrap() throws {
    let context = try start("on_response_headers: trap")
    let (stream, other) = (HTTPStream([context]), HTTPStream([context]))
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    _ = other.receiveRequestHeaders(request, endOfStream: true)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: true)
    host.lines = []
    stream.finish()
    _ = other.receiveResponseHeaders([":status": "200"], endOfStream: true)
    other.finish()
    context.shutDown()
    #expect(host.lines == [])
    #expect(context.hasEnded)
  }

  @Test func aTrapAtTheEndIsTheEnd() throws {
    for callback in all {
      let context = try start("\(callback)@stream: trap")
      let stream = HTTPStream([context])
      _ = stream.receiveRequestHeaders(request, endOfStream: true)
      stream.finish()
      #expect(endings(of: 2) == Array(all[...(all.firstIndex(of: callback) ?? 0)]))
      #expect(context.failure != nil)
      context.shutDown()
      #expect(context.hasEnded)
      host.lines = []
    }
  }

  @Test func aRootThatWaitsIsToldOnce() throws {
    let context = try start("on_done@root: return 0\non_tick: done\n  done")
    context.shutDown()
    context.shutDown()
    #expect(!context.hasEnded)
    context.tick()
    #expect(context.hasEnded)
    #expect(endings(of: 1) == ["on_done", "on_delete"])
    // The second `proxy_done` is of nothing that waits.
    #expect(context.diagnostics.map(\.status) == [.notFound])
  }

  @Test func aPluginThatIsShutDownGetsNoMoreStreams() throws {
    for (script, policy) in [("", FailurePolicy.closed), ("on_done@root: return 0", .closed), ("", .open)] {
      var plugin = try probe("trace\n" + script)
      plugin.failurePolicy = policy
      let context = try plugin.start(on: host)
      let connection = TCPStream([context])
      let stream = HTTPStream([context])
      context.shutDown()
      host.lines = []
      let result = stream.receiveRequestHeaders(request, endOfStream: true)
      #expect(result.headers?[":status"] == (policy == .open ? nil : "503"))
      let opened = connection.open()
      #expect(opened == (policy == .open ? .hold : .close([], details: "wasm_fail_stream")))
      stream.finish()
      connection.finish()
      #expect(host.lines == [])
    }
  }

  @Test func aRootEndsWithTheLastOfItsStreams() throws {
    let context = try start("")
    let streams = [HTTPStream([context]), HTTPStream([context])]
    for stream in streams { _ = stream.receiveRequestHeaders(request, endOfStream: true) }
    context.shutDown()
    streams[0].finish()
    #expect(endings(of: 1) == [])
    streams[1].finish()
    #expect(endings(of: 1) == ["on_done", "on_delete"])
  }
}
