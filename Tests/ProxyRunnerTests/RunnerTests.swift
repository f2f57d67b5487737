import Foundation
import ProxyWasm
import Testing

@testable import ProxyRunner

struct RunnerTests {
  private func probe(_ script: String) throws -> RunConfiguration {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "ProxyWasmPlugins/wasm/probe.wasm")
    var plugin = try Plugin(bytes: Array(Data(contentsOf: file)), name: "probe")
    plugin.configuration = Array(script.utf8)
    return RunConfiguration(plugins: [plugin])
  }

  @Test func newsThatPluginsSendThemselvesForEverEnds() throws {
    var configuration = try probe(
      """
      on_configure: register_shared_queue "q"
        enqueue_shared_queue 1 "x"
      on_queue_ready: dequeue_shared_queue 1
        enqueue_shared_queue 1 "x"
      """)
    configuration.settleLimit = .milliseconds(50)
    let record = Runner(configuration).run([Request()], answers: [])
    let news = record.callbacks.count { $0.function == "proxy_on_queue_ready" }
    #expect(news > 50)
    #expect(news < 300)
    #expect(record.exchanges[0].client.headers?[":status"] == "200")
  }

  @Test func theRecordOfAPluginThatLogsAndCallsForEverIsBounded() throws {
    var configuration = try probe(
      """
      on_request_headers: repeat 500 say "a line"
        repeat 500 http_call "service" {":method": "GET", ":path": "/", ":authority": "s"} "body" {} 0
      """)
    configuration.recordBytes = 64 << 10
    configuration.keepsTrace = true
    let record = Runner(configuration).run([Request()], answers: [])
    #expect(record.isTruncated)
    #expect(record.log.count + record.calls.count + record.traceLines.count <= 256)
    #expect(record.exchanges[0].client.headers?[":status"] == "200")
    #expect(record.json["truncated"] == true)
    #expect(record.text.contains("more has happened than is recorded\n"))
  }

  @Test func timePassesOnlyAsFarAsIsWaitedFor() throws {
    var configuration = try probe(
      """
      on_request_headers: set_tick_period_milliseconds 100
        return 1
      on_tick: set_effective_context $stream
        continue_stream 0
        set_tick_period_milliseconds 0
      """)
    configuration.wallTime = 1_000
    let runner = Runner(configuration)
    let record = runner.run([Request()], answers: [])
    #expect(record.exchanges[0].upstream != nil)
    #expect(runner.host.wallTime() == 1_000 + 100_000_000)
  }
}
