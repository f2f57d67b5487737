import ProxyWasm
import Testing
import WebAssembly
import WebAssemblyText

@Suite struct LifecycleTests {
  let host = TestHost()

  @Test func theCallbacksComeInOrder() throws {
    let context = try probe("trace").start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: true)
    stream.finish()
    stream.finish()
    context.shutDown()
    context.shutDown()
    #expect(
      host.lines == [
        "info 1 on_configure(5)", "info 2 on_context_create(1)", "info 2 on_request_headers(4, 1)",
        "info 2 on_response_headers(1, 1)", "info 2 on_done()", "info 2 on_log()", "info 2 on_delete()",
        "info 1 on_done()", "info 1 on_delete()",
      ])
    #expect(context.hasEnded)
  }

  @Test func aRootWaitsForItsStreams() throws {
    let context = try probe("trace").start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    context.shutDown()
    #expect(!context.hasEnded)
    stream.finish()
    #expect(context.hasEnded)
    #expect(host.lines.last == "info 1 on_delete()")
  }

  @Test func versionsAreToldAndAssumed() throws {
    for version in ABIVersion.allCases {
      #expect(try textPlugin("", marker: version.marker).start(on: host).vm.version == version)
    }
    #expect(throws: PluginError.unknownVersion(marker: "proxy_abi_version_0_9_9")) {
      try textPlugin("", marker: "proxy_abi_version_0_9_9").start(on: host)
    }
    var plugin = try textPlugin("", marker: "unrelated")
    #expect(throws: PluginError.noVersion) { try plugin.start(on: host) }
    plugin.options.assumedVersion = .v0_2_1
    #expect(try plugin.start(on: host).vm.version == .v0_2_1)
  }

  @Test func callbacksOfOtherTypesAreRefused() throws {
    #expect(throws: PluginError.badSignature(callback: "proxy_on_tick")) {
      try textPlugin(#"(func (export "proxy_on_tick") (param i64))"#).start(on: host)
    }
    let module = try Module(text: #"(module (func (export "proxy_abi_version_0_2_1")))"#)
    #expect(throws: PluginError.noMemory) { try Plugin(module: module).start(on: host) }
  }

  @Test func theTypeTellsWhetherHeadersAreToldOfTheEnd() throws {
    let plugin = try textPlugin(
      #"(func (export "proxy_on_request_headers") (param i32 i32) (result i32) (i32.eq (local.get 1) (i32.const 4)))"#)
    let stream = HTTPStream([try plugin.start(on: host)])
    #expect(stream.receiveRequestHeaders(request, endOfStream: true) == .hold)
  }

  @Test func unknownImportsAreStubbed() throws {
    var plugin = try textPlugin(
      """
      (func (export "proxy_on_configure") (param i32 i32) (result i32)
        (i32.eq (call $odd (i64.const 1)) (i32.const 12)))
      (func (export "proxy_on_tick") (param i32) (call $none))
      """,
      imports: #"(import "env" "odd" (func $odd (param i64) (result i32))) (import "env" "none" (func $none))"#)
    let context = try plugin.start(on: host)
    #expect(context.stubbedImports.map(\.name) == ["odd", "none"])
    context.tick()
    guard case .missingImport(module: "env", name: "none")? = context.failure?.reason else {
      Issue.record("\(String(describing: context.failure))")
      return
    }
    plugin.options.isStrict = true
    #expect(throws: PluginError.missingImports(["env.odd", "env.none"])) { try plugin.start(on: host) }
  }

  @Test func aStartThatFailsIsToldOfByType() throws {
    for (fields, function) in [
      (#"(func (export "proxy_on_vm_start") (param i32 i32) (result i32) (i32.const 0))"#, "proxy_on_vm_start"),
      (#"(func (export "proxy_on_configure") (param i32 i32) (result i32) (i32.const 0))"#, "proxy_on_configure"),
      (#"(func (export "_initialize") unreachable)"#, "_initialize"),
      (#"(func (export "proxy_on_context_create") (param i32 i32) unreachable)"#, "proxy_on_context_create"),
    ] {
      let error = #expect(throws: PluginFailure.self) { try textPlugin(fields).start(on: host) }
      #expect(error?.function.description == function)
    }
  }

  @Test func hostFunctionsAreForbiddenAtTheStart() throws {
    let error = #expect(throws: PluginFailure.self) {
      try committedPlugin("start-restricted").start(on: host)
    }
    guard case .restrictedCall? = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func committedPluginsStart() throws {
    for name in [
      "minimal", "no-callbacks", "two-versions", "duplicate-imports", "start-order", "command", "short-grpc",
    ] {
      #expect(throws: Never.self) { _ = try committedPlugin(name).start(on: host) }
    }
    for name in ["noop", "add-header", "rust-add-header", "rust-header-logger", "swift-filter", "tcp"] {
      #expect(throws: Never.self, "\(name)") { _ = try committedPlugin(name).start(on: host) }
    }
  }

  @Test func aRootMayEndLater() throws {
    let context = try committedPlugin("done-later").start(on: host)
    context.shutDown()
    #expect(!context.hasEnded)
    for _ in 0..<5 { context.tick() }
    #expect(context.hasEnded)
  }

  @Test func pluginsShareAVM() throws {
    let plugin = try probe("trace")
    let first = try plugin.start(on: host)
    var other = plugin
    other.name = "other"
    other.configuration = bytes("trace\n#2")
    let second = try other.start(on: host, sharing: first.vm)
    #expect(first.vm === second.vm)
    other.vmID = "x"
    #expect(try other.start(on: host, sharing: first.vm).vm !== first.vm)
    #expect(host.lines.contains("info 2 on_configure(8)"))
  }

  @Test func ticksAreTheEmbedders() throws {
    let script = "on_configure: set_tick_period_milliseconds 100\non_tick: log 2 \"tick\""
    let context = try probe(script).start(on: host)
    #expect(context.tickPeriod == .milliseconds(100))
    #expect(context.vm.nextDeadline == host.now + 100_000_000)
    context.poll()
    #expect(!host.lines.contains("info tick"))
    host.now += 350_000_000
    context.poll()
    context.poll()
    #expect(host.lines.filter { $0 == "info tick" }.count == 1)
  }

  @Test func capabilitiesAreRestricted() throws {
    var plugin = try probe("on_request_headers: get_current_time_nanoseconds\non_log: log 2 \"never\"")
    plugin.allowedCapabilities = [
      "_initialize", "proxy_on_context_create", "proxy_on_configure", "proxy_on_request_headers", "proxy_log",
      "proxy_get_buffer_bytes", "fd_write",
    ]
    let context = try plugin.start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    stream.finish()
    #expect(
      host.lines.contains(
        "error Attempted call to restricted proxy-wasm capability: proxy_get_current_time_nanoseconds"))
    #expect(context.diagnostics.last?.status == .internalFailure)
    #expect(!host.lines.contains("info never"))
  }

  @Test func callsAreTraced() throws {
    var plugin = try textPlugin(
      #"(func (export "proxy_on_tick") (param i32) (drop (call $log (i32.const 2) (i32.const 0) (i32.const 0))))"#,
      imports: #"(import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))"#)
    plugin.options.isTraced = true
    try plugin.start(on: host).tick()
    #expect(
      host.traces == [
        "[host->vm] proxy_on_tick(1)", "[vm->host] env.proxy_log(2, 0, 0)", "[vm<-host] env.proxy_log return: 0",
        "[host<-vm] proxy_on_tick return: void",
      ])
  }

  @Test func theRootIDIsReadableWhenTheContextIsMade() throws {
    var plugin = try probe("")
    plugin.rootID = "root"
    plugin.vmConfiguration = bytes("#\non_context_create: get_property \"plugin_root_id\"")
    _ = try plugin.start(on: host)
    #expect(host.lines.contains { $0.contains("-> Ok \"root\"") }, "\(host.lines)")
  }
}
