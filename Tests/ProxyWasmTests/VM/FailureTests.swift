import ProxyWasm
import Testing
import WebAssembly
import WebAssemblyText

@Suite struct FailureTests {
  let host = TestHost()

  @Test func aTrapAnswersStreamsWith503() throws {
    let context = try probe("on_request_headers: trap").start(on: host)
    let stream = HTTPStream([context])
    let result = stream.receiveRequestHeaders(request, endOfStream: true)
    #expect(result.isReply)
    #expect(result.headers?[":status"] == "503")
    #expect(stream.details == "wasm_fail_stream")
    guard case .trap? = context.failure?.reason else {
      Issue.record("\(String(describing: context.failure))")
      return
    }
    let log = try #require(host.lines.first { $0.hasPrefix("critical ") })
    #expect(log.hasPrefix("critical Function: proxy_on_request_headers failed: Uncaught RuntimeError: "))
    #expect(log.contains("\nProxy-Wasm plugin in-VM backtrace:\n  0:  0x"))
    // The VM is dead for all streams, and is not called any more.
    host.lines = []
    #expect(HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true).headers?[":status"] == "503")
    stream.finish()
    context.poll()
    context.tick()
    context.shutDown()
    #expect(host.lines == [])
  }

  @Test func openPluginsLetStreamsPass() throws {
    for (script, count) in [
      ("on_request_headers: trap", 2), ("on_request_body: trap", 2), ("on_request_headers: return 1\non_tick: trap", 2),
      ("on_request_body@more: return 1\non_request_body@end: trap", 2),
    ] {
      var plugin = try probe(script)
      plugin.failurePolicy = .open
      let context = try plugin.start(on: host)
      let stream = HTTPStream([context])
      var parts = stream.receiveRequestHeaders(post, endOfStream: false).parts
      parts += stream.receiveRequestBody(bytes("abc"), endOfStream: false).parts
      if script.contains("tick") {
        context.tick()
        parts += stream.takeResult().parts
      }
      parts += stream.receiveRequestBody(bytes("def"), endOfStream: true).parts
      #expect(context.failure != nil, "\(script)")
      #expect(StreamResult.forward(parts).headers == post, "\(script)")
      #expect(StreamResult.forward(parts).body == bytes("abcdef"), "\(script)")
      #expect(parts.count >= count)
    }
  }

  @Test func streamsThatWaitForADeadPluginEnd() throws {
    let context = try probe("on_request_headers: return 1\non_tick: trap").start(on: host)
    let stream = HTTPStream([context])
    #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .hold)
    var signals = 0
    stream.onResult = { signals += 1 }
    context.tick()
    #expect(signals == 1)
    #expect(stream.takeResult().headers?[":status"] == "503")
  }

  @Test func aFailureBehindTheHeadersResets() throws {
    let context = try probe("on_response_body: trap").start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: false)
    #expect(stream.receiveResponseBody(bytes("x"), endOfStream: true) == .reset(details: "wasm_fail_stream"))
  }

  @Test func othersGoOn() throws {
    var first = try probe("on_request_headers: trap")
    first.failurePolicy = .open
    let second = try probe("on_request_headers: add_header_map_value 0 \"x\" \"2\"")
    let stream = HTTPStream([try first.start(on: host), try second.start(on: host)])
    #expect(stream.receiveRequestHeaders(request, endOfStream: true).headers?["x"] == "2")
  }

  @Test func aVMIsMadeAnewAfterTheBackoff() throws {
    var plugin = try probe("on_request_headers: if $a1 == 5 trap")
    plugin.failurePolicy = .reload(backoff: .seconds(1))
    let context = try plugin.start(on: host)
    var bad = request
    bad.add("fifth", "1")
    func status(_ headers: HeaderMap) -> String? {
      HTTPStream([context]).receiveRequestHeaders(headers, endOfStream: true).headers?[":status"]
    }
    #expect(status(bad) == "503")
    #expect(status(request) == "503")
    #expect(context.reloads.backoffs == 1)
    host.now += 2_000_000_000
    #expect(status(request) == nil)
    #expect(context.reloads.successes == 1)
    #expect(status(bad) == "503")
    #expect(status(request) == "503")
    #expect(context.reloads.backoffs == 2)
    host.now += 2_000_000_000
    #expect(status(request) == nil)
    #expect(context.reloads.successes == 2)
  }

  @Test func endlessLoopsEndByFuelOrTime() throws {
    let loop = #"(func (export "proxy_on_tick") (param i32) (loop $l (br $l)))"#
    var plugin = try textPlugin(loop, metersFuel: true)
    plugin.limits.callFuel = 100_000
    let metered = try plugin.start(on: host)
    metered.tick()
    plugin = try textPlugin(loop)
    plugin.limits.callDuration = .milliseconds(20)
    let timed = try plugin.start(on: host)
    timed.tick()
    for context in [metered, timed] {
      guard case .budgetExhausted? = context.failure?.reason else {
        Issue.record("\(String(describing: context.failure))")
        continue
      }
    }
  }

  @Test func aBudgetIsForEachCallback() throws {
    let work = """
      (func (export "proxy_on_tick") (param i32) (local i32)
        (loop $l (br_if $l (i32.lt_u (local.tee 1 (i32.add (local.get 1) (i32.const 1))) (i32.const 5000)))))
      """
    var plugin = try textPlugin(work, metersFuel: true)
    plugin.limits.callFuel = 100_000
    let context = try plugin.start(on: host)
    for _ in 0..<100 { context.tick() }
    #expect(context.failure == nil)
  }

  @Test func exitsEndThePlugin() throws {
    let context = try probe("on_request_headers: exit 3").start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    guard case .exit(code: 3)? = context.failure?.reason else {
      Issue.record("\(String(describing: context.failure))")
      return
    }
  }

  @Test func allocatorsMayMisbehave() throws {
    for (kind, status) in [("zero", "InvalidMemoryAccess"), ("outside", "InvalidMemoryAccess")] {
      host.lines = []
      let script = "on_request_headers: allocator \(kind)\n  get_header_map_value 0 \":path\""
      let context = try probe(script).start(on: host)
      _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
      #expect(context.failure == nil)
      #expect(host.lines.contains { $0.contains("-> \(status)") }, "\(host.lines)")
    }
    let context = try probe("on_request_headers: allocator trap\n  get_header_map_value 0 \":path\"").start(on: host)
    let stream = HTTPStream([context])
    #expect(stream.receiveRequestHeaders(request, endOfStream: true).headers?[":status"] == "503")
    #expect(context.failure != nil)
  }

  @Test func aTrialLeavesNothing() throws {
    #expect(throws: Never.self) { try PluginContext.validate(probe("trace"), host: host) }
    #expect(throws: PluginFailure.self) {
      try PluginContext.validate(probe("on_configure: return 0"), host: host)
    }
  }
}
