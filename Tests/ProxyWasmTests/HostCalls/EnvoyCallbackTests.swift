import ProxyWasm
import Testing
import WebAssembly
import WebAssemblyText

/// What Envoy alone has: lookups of host names, and its statistics.
@Suite struct EnvoyCallbackTests {
  let host = TestHost()

  /// Looks a name up with each request, and logs the status and the call's number as two digits; logs what its callbacks
  /// are given, behind the number of the call.
  private let fields = """
    (data (i32.const 16) "service.test")
    (func $digit (param i32 i32) (i32.store8 (local.get 0) (i32.add (i32.const 48) (local.get 1))))
    (func $show (param i32)
      (drop (call $get (i32.const 8) (i32.const 0) (local.get 0) (i32.const 72) (i32.const 76)))
      (drop (call $log (i32.const 2) (i32.load (i32.const 72)) (i32.load (i32.const 76)))))
    (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
      (call $digit (i32.const 64) (call $resolve (i32.const 16) (global.get $count) (i32.const 80)))
      (call $digit (i32.const 65) (i32.load (i32.const 80)))
      (drop (call $log (i32.const 2) (i32.const 64) (i32.const 2)))
      (i32.const 0))
    (func (export "envoy_on_resolve_dns") (param $root i32) (param $call i32) (param $size i32)
      (call $digit (i32.const 64) (local.get $call))
      (drop (call $log (i32.const 2) (i32.const 64) (i32.const 1)))
      (call $show (local.get $size)))
    (func (export "envoy_on_stats_update") (param $root i32) (param $size i32) (call $show (local.get $size)))
    """

  private let imports = """
    (import "env" "envoy_resolve_dns" (func $resolve (param i32 i32 i32) (result i32)))
    (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
    (import "env" "proxy_get_buffer_bytes" (func $get (param i32 i32 i32 i32 i32) (result i32)))
    """

  private func plugin(nameCount: Int = 12) throws -> Plugin {
    try textPlugin("(global $count i32 (i32.const \(nameCount)))" + fields, imports: imports)
  }

  private func lookUp(_ context: PluginContext) {
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
  }

  @Test func addressesAreDelivered() throws {
    let context = try plugin().start(on: host)
    lookUp(context)
    #expect(host.takeLines() == ["info 07"])
    #expect(host.lookups.map(\.name) == ["service.test"])
    let token = try #require(host.lookups.first?.token)
    token.complete(
      .addresses([DNSAddress("192.0.2.1:0", timeToLive: .seconds(65)), DNSAddress("[::1]:0", timeToLive: .zero)]))
    token.complete(.failure)
    #expect(host.lines == [])
    context.poll()
    #expect(host.takeLines() == ["info 7", "info \u{2}\0\0\0A\0\0\0\0\0\0\0192.0.2.1:0\0[::1]:0\0"])
    lookUp(context)
    host.lookups[1].token.complete(.addresses([]))
    context.poll()
    #expect(host.takeLines() == ["info 0;", "info ;", "info \0\0\0\0"])
  }

  @Test func lookupsMayFail() throws {
    let context = try plugin().start(on: host)
    lookUp(context)
    host.lookups[0].token.complete(.failure)
    context.poll()
    #expect(host.takeLines() == ["info 07", "info 7", "info "])
    // What is not known to the host; what lies outside of the memory; a host that looks nothing up.
    lookUp(try plugin(nameCount: 5).start(on: host))
    lookUp(try plugin(nameCount: -1).start(on: host))
    #expect(host.takeLines() == ["info 20", "info 60"])
    final class Other: ProxyHost {}
    let other = try plugin().start(on: Other())
    lookUp(other)
    #expect(other.diagnostics.map(\.status) == [.unimplemented])
  }

  @Test func lookupsAreBounded() throws {
    var plugin = try plugin()
    plugin.limits.pendingCalls = 1
    plugin.limits.callResponseBytes = 100
    let context = try plugin.start(on: host)
    lookUp(context)
    lookUp(context)
    #expect(context.diagnostics.map(\.status) == [.internalFailure])
    host.lookups[0].token.complete(.addresses(Array(repeating: DNSAddress("192.0.2.1:0"), count: 10)))
    context.poll()
    #expect(host.takeLines() == ["info 07", "info :0", "info 7", "info "])
    // A plugin that ends waits no more.
    lookUp(context)
    context.shutDown()
    #expect(host.cancelled == [host.lookups[1].token.id])
  }

  @Test func statisticsAreDelivered() throws {
    let context = try plugin().start(on: host)
    context.updateStats(bytes("counters"))
    #expect(host.lines == [])
    context.poll()
    #expect(host.takeLines() == ["info counters"])
    let deaf = try textPlugin("").start(on: host)
    deaf.updateStats(bytes("counters"))
    deaf.poll()
    #expect(host.lines == [])
  }
}
