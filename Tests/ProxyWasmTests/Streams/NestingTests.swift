import ProxyWasm
import Testing

/// What a host does with streams while a plugin is being called waits until that is over.
@Suite struct NestingTests {
  /// A host that does something when a plugin logs "now", once.
  private final class Meddler: ProxyHost {
    var lines: [String] = []
    var action: (() -> Void)?
    func log(_ entry: LogEntry) {
      lines.append("\(entry.plugin.name) \(entry.message)")
      guard entry.message == "now", let action else { return }
      self.action = nil
      action()
    }
  }

  private let host = Meddler()

  private func start(_ script: String, name: String = "p", vmID: String = "") throws -> PluginContext {
    var plugin = try probe(script)
    (plugin.name, plugin.vmID) = (name, vmID)
    let context = try plugin.start(on: host)
    host.lines = []
    return context
  }

  /// The callbacks that were called, in order, but for what they logged.
  private var callbacks: [String] { host.lines.filter { !$0.contains(" -> ") && !$0.hasSuffix(" now") } }

  @Test func metadataWaits() throws {
    let context = try start("trace\non_tick: log 2 \"now\"\n  log 2 \"after\"")
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: false)
    host.action = { stream.receiveRequestMetadata(["a": "b"]) }
    host.lines = []
    context.tick()
    #expect(callbacks == ["p 1 on_tick()", "p after", "p 2 on_request_metadata(1)"])
  }

  @Test func closedConnectionsWait() throws {
    let context = try start("trace\non_tick: log 2 \"now\"\n  log 2 \"after\"")
    let stream = TCPStream([context])
    _ = stream.open()
    host.action = {
      _ = stream.receiveDownstream(bytes("x"), endOfStream: true)
      stream.downstreamClosed(by: .remote)
    }
    host.lines = []
    context.tick()
    #expect(
      callbacks == [
        "p 1 on_tick()", "p after", "p 2 on_downstream_data(1, 1)", "p 2 on_downstream_connection_close(2)",
      ])
  }

  @Test func aConnectionMayEndInItsOwnCallback() throws {
    let context = try start("trace\non_downstream_data: log 2 \"now\"")
    let stream = TCPStream([context])
    _ = stream.open()
    host.lines = []
    host.action = { stream.finish() }
    _ = stream.receiveDownstream(bytes("x"), endOfStream: false)
    #expect(callbacks == ["p 2 on_downstream_data(1, 0)", "p 2 on_done()", "p 2 on_log()", "p 2 on_delete()"])
    #expect(context.vm.contextCount == 1)
  }

  @Test func dataThatArrivesInACallbackComesAfterThatBefore() throws {
    let contexts = try ["log 2 \"now\"", "set_buffer_bytes 2 0 0 \">\""].enumerated().map { index, line in
      try start("on_downstream_data: \(line)", vmID: "\(index)")
    }
    let stream = TCPStream(contexts)
    _ = stream.open()
    host.action = { _ = stream.receiveDownstream(bytes("2"), endOfStream: false) }
    #expect(
      stream.receiveDownstream(bytes("1"), endOfStream: false)
        == .forward([.upstream(bytes(">1"), endOfStream: false), .upstream(bytes(">2"), endOfStream: false)]))
  }

  @Test func aStreamWaitsForAllItsPlugins() throws {
    // The second plugin is called while the first is: a stream of both waits for the first, too, when the second is free.
    let first = try start("trace\non_tick: log 2 \"now\"\n  log 2 \"after\"", name: "first", vmID: "1")
    let second = try start("trace\non_tick: log 2 \"now\"", name: "second", vmID: "2")
    let stream = HTTPStream([second, first])
    host.lines = []
    host.action = { [host] in
      host.action = { _ = stream.receiveRequestHeaders(request, endOfStream: true) }
      second.tick()
    }
    first.tick()
    let names = callbacks.map { $0.split(separator: "(")[0] }
    #expect(
      names == [
        "first 1 on_tick", "second 1 on_tick", "first after", "second 2 on_context_create",
        "second 2 on_request_headers", "first 2 on_context_create", "first 2 on_request_headers",
      ])
  }

  @Test func aVMThatIsBeingCalledIsNotShared() throws {
    let plugin = try probe("on_tick: log 2 \"now\"")
    let context = try plugin.start(on: host)
    var other: PluginContext?
    host.action = { [host] in other = try? plugin.start(on: host, sharing: context.vm) }
    context.tick()
    let vm = try #require(other?.vm)
    #expect(vm !== context.vm)
  }

  @Test func aPluginIsNotAskedWithinACallback() throws {
    let plugin = try textPlugin(
      """
      (data (i32.const 0) "now")
      (func (export "proxy_on_tick") (param i32) (drop (call $log (i32.const 2) (i32.const 0) (i32.const 3))))
      (func (export "proxy_validate_configuration") (param i32 i32) (result i32) (i32.const 1))
      """,
      imports: #"(import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))"#)
    let context = try plugin.start(on: host)
    var answers: [Bool?] = [context.validateConfiguration()]
    host.action = { answers.append(context.validateConfiguration()) }
    context.tick()
    #expect(answers == [true, nil])
  }
}
