import ProxyWasm
import Testing

@Suite struct TCPStreamTests {
  let host = TestHost()

  @Test func dataPassesAndIsEdited() throws {
    let context = try probe(
      """
      trace
      on_downstream_data: set_buffer_bytes 2 0 0 "> "
      on_upstream_data: return 1
      on_upstream_connection_close: continue_stream 2
      """
    ).start(on: host)
    host.lines = []
    let stream = TCPStream([context])
    #expect(stream.open() == .hold)
    #expect(
      stream.receiveDownstream(bytes("hello"), endOfStream: false)
        == .forward([.upstream(bytes("> hello"), endOfStream: false)]))
    #expect(stream.receiveUpstream(bytes("one"), endOfStream: false) == .hold)
    #expect(stream.receiveUpstream(bytes("two"), endOfStream: true) == .hold)
    stream.upstreamClosed(by: .remote)
    stream.downstreamClosed(by: .remote)
    stream.finish()
    let names = host.lines.filter { !$0.contains("->") }
    #expect(
      names == [
        "info 2 on_context_create(1)", "info 2 on_new_connection()", "info 2 on_downstream_data(5, 0)",
        "info 2 on_upstream_data(3, 0)", "info 2 on_upstream_data(6, 1)", "info 2 on_upstream_connection_close(2)",
        "info 2 on_downstream_connection_close(2)", "info 2 on_done()", "info 2 on_log()", "info 2 on_delete()",
      ])
  }

  @Test func aStoppedConnectionHoldsData() throws {
    let context = try probe("on_new_connection: return 1\non_tick: set_effective_context 2\n  continue_stream 2")
      .start(on: host)
    let stream = TCPStream([context])
    #expect(stream.open() == .hold)
    #expect(stream.receiveDownstream(bytes("a"), endOfStream: false) == .hold)
    context.tick()
    #expect(stream.takeResult() == .forward([.upstream(bytes("a"), endOfStream: false)]))
  }

  @Test func connectionsAreClosed() throws {
    let context = try probe("on_downstream_data: close_stream 2").start(on: host)
    let stream = TCPStream([context])
    _ = stream.open()
    #expect(
      stream.receiveDownstream(bytes("a"), endOfStream: false)
        == .close([.upstream(bytes("a"), endOfStream: false)], details: "wasm_close_stream")
        || stream.isOver)
    let failing = TCPStream([try probe("on_downstream_data: trap").start(on: host)])
    _ = failing.open()
    #expect(failing.receiveDownstream(bytes("a"), endOfStream: false) == .close([], details: "wasm_fail_stream"))
  }
}
