import Foundation
import ProxyWasm
import Testing

@Suite struct ThreadTests {
  @Test func fourThreadsShareDataQueuesAndMetrics() throws {
    let shared = SharedState()
    let rounds = 200
    let consumer = try probe("on_configure: register_shared_queue \"q\"").start(on: TestHost(), shared: shared)
    let plugin = try probe(
      """
      on_request_headers: $q = resolve_shared_queue "" "q"
        enqueue_shared_queue $q "item"
        $m = define_metric 0 "hits"
        increment_metric $m 1
        set_shared_data "k" "v" 0
        get_shared_data "k"
      """)
    let group = DispatchGroup()
    for _ in 0..<4 {
      let thread = Thread {
        defer { group.leave() }
        guard let context = try? plugin.start(on: TestHost(), shared: shared) else { return }
        for _ in 0..<rounds {
          let stream = HTTPStream([context])
          _ = stream.receiveRequestHeaders(request, endOfStream: true)
          stream.finish()
        }
        context.shutDown()
      }
      thread.stackSize = 8 << 20
      group.enter()
      thread.start()
    }
    group.wait()
    consumer.poll()
    #expect(shared.itemCount(1) == 4 * rounds)
    guard case .counter(let hits)? = shared.metrics().first?.value else {
      Issue.record("no counter")
      return
    }
    #expect(hits == UInt64(4 * rounds))
  }

  @Test func completionsComeFromOtherThreads() throws {
    let host = TestHost()
    let call = #"http_call "service" {":method": "GET", ":path": "/", ":authority": "s"} "" {} 0"#
    let context = try probe(
      "on_request_headers: \(call)\n  return 1\non_http_call_response: set_effective_context 2\n  continue_stream 0"
    ).start(on: host)
    let woken = DispatchSemaphore(value: 0)
    context.setWakeHandler { woken.signal() }
    let stream = HTTPStream([context])
    #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .hold)
    let token = host.httpCalls[0].token
    Thread { token.complete(.response(headers: [":status": "200"])) }.start()
    woken.wait()
    context.poll()
    #expect(stream.takeResult() == .forward([.requestHeaders(request, endOfStream: true)]))
  }
}
