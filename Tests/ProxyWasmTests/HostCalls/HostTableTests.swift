@testable import ProxyWasm
import Testing
import WebAssembly

@Suite struct HostTableTests {
  @Test func everyFunctionHasABodyOfItsType() {
    #expect(HostTable.complete.defined == Set(HostFunction.all.map(\.name)))
    for function in HostFunction.all {
      for name in [function.name] + function.aliases {
        #expect(HostTable.shared.functionType("env", name) == function.types[0], "\(name)")
      }
    }
    var table = HostTable()
    table.defineShortGRPCCall()
    table.defineShortGRPCStream()
    for name in ["proxy_grpc_call", "proxy_grpc_stream"] as [Name] {
      #expect(table.imports.functionType("env", name) == HostFunction.named(name)?.types[1])
    }
  }

  @Test func everyCallbackIsCalled() {
    let allocators: [Name] = ["proxy_on_memory_allocate", "malloc"]
    for callback in Callback.all where !allocators.contains(callback.name) {
      #expect(CallbackName(rawValue: callback.name.description) != nil, "\(callback.name)")
    }
  }

  @Test func theProfileOfWASIHasAllFunctions() {
    for name in [
      "args_get", "environ_sizes_get", "clock_time_get", "random_get", "fd_write", "fd_prestat_dir_name", "poll_oneoff",
      "proc_exit", "sched_yield", "path_open", "sock_shutdown",
    ] as [Name] {
      #expect(HostTable.shared.functionType("wasi_snapshot_preview1", name) != nil, "\(name)")
      #expect(HostTable.shared.functionType("wasi_unstable", name) != nil, "\(name)")
    }
  }

  // A hundred thousand calls in all.
  @Test(arguments: 1...10) func randomCallsEndInStatusesOnly(seed: Int) throws {
    let host = TestHost()
    host.logLevel = .error
    var plugin = try probe("on_request_headers: fuzz \(seed) 10000", "probe-higress")
    plugin.limits.memoryBytes = 64 << 20
    let context = try plugin.start(on: host)
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    stream.finish()
    for _ in 0..<3 { context.poll() }
    #expect(context.failure == nil, "\(context.failure.map { "\($0)" } ?? "")")
    #expect(context.diagnostics.count <= plugin.limits.diagnostics)
    #expect(context.vm.memoryByteCount <= plugin.limits.memoryBytes)
  }

  @Test func refusalsAreExplained() throws {
    let host = TestHost()
    let script = """
      on_request_headers: add_header_map_value 6 "name" "value"
        set_effective_context 77
        get_property "nothing"
        http_call "elsewhere" {":method": "GET", ":path": "/", ":authority": "s"} "" {} 1000
        log 9 "text"
      """
    let context = try probe(script).start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    let found = context.diagnostics.map { "\($0.function) \($0.status): \($0.reason)" }
    #expect(
      found == [
        "proxy_add_header_map_value BadArgument: the map is only to be read",
        "proxy_set_effective_context BadArgument: there is no context 77",
        "proxy_get_property NotFound: there is no property nothing",
        "proxy_http_call BadArgument: the host does not make the call to elsewhere",
        "proxy_log BadArgument: there is no such level",
      ])
    #expect(context.diagnostics[0].arguments.map(\.value) == ["6", "\"name\"", "\"value\""])
    #expect(context.diagnostics[0].callback == "proxy_on_request_headers")
    #expect(context.diagnostics[0].contextID == 2)
  }
}
