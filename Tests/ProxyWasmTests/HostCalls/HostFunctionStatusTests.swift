import Testing
import WebAssembly

@testable import ProxyWasm

/// Each status that each host function may return, and what for.
@Suite struct HostFunctionStatusTests {
  /// A host that refuses some of what it is asked.
  private final class Host: ProxyHost {
    var lines: [String] = []
    func log(_ entry: LogEntry) { lines.append(entry.message) }
    func property(_ path: PropertyPath, plugin: PluginIdentity) -> PropertyValue? {
      path.segments == ["too-long"] ? .duration(.seconds(Int64.max)) : nil
    }
    func setProperty(_ path: PropertyPath, to value: [UInt8], plugin: PluginIdentity) throws(Status) -> Bool {
      if path.segments == ["read-only"] { throw .badArgument }
      return false
    }
    func httpCall(_ call: HTTPCall, token: HTTPCallToken) throws(Status) {
      if call.upstream != "service" { throw .badArgument }
    }
    func grpcCall(_ call: GRPCCall, token: GRPCCallToken) throws(Status) {
      if call.target != Array("service".utf8) { throw .parseFailure }
    }
    func redisInit(_ settings: RedisSettings) throws(Status) { if settings.cluster != "redis" { throw .badArgument } }
    func redisCall(_ query: [UInt8], cluster: String, token: RedisCallToken) throws(Status) {}
    func callForeignFunction(
      _ name: String, _ arguments: [UInt8], plugin: PluginIdentity
    ) throws(Status) -> [UInt8]? {
      if name == "fails" { throw .internalFailure }
      return nil
    }
    func overrideUpstreamHost(_ address: String) throws(Status) { throw .badArgument }
  }

  private static let call = #"{":method": "GET", ":path": "/", ":authority": "s"} "" {}"#

  /// What is called when a request begins, in order, each with the status expected.
  private static let steps = [
    #"log 9 "" -> BadArgument"#,
    #"get_property "nothing" -> NotFound"#, #"get_property "too-long" -> SerializationFailure"#,
    #"set_property "read-only" "" -> BadArgument"#, #"set_property "a" ("x"*1000) -> InternalFailure"#,
    "set_effective_context 99 -> BadArgument", "done -> NotFound",
    #"call_foreign_function "none" "" -> NotFound"#, #"call_foreign_function "fails" "" -> InternalFailure"#,
    #"call_foreign_function "inject_encoded_data_to_filter_chain" "\x0a" -> BadArgument"#,
    "get_buffer_bytes 0 0 1 -> NotFound", "get_buffer_bytes 10 0 1 -> BadArgument",
    "get_buffer_status 1 -> NotFound", "get_buffer_status -1 -> BadArgument",
    #"set_buffer_bytes 0 0 0 "x" -> NotFound"#, #"set_buffer_bytes 4 0 0 "x" -> BadArgument"#,
    "get_header_map_pairs 8 -> BadArgument", "set_header_map_pairs 6 {} -> BadArgument",
    #"get_header_map_value 0 "none" -> NotFound"#, #"get_header_map_value 2 ":status" -> NotFound"#,
    #"get_header_map_value -1 "a" -> BadArgument"#, #"add_header_map_value 2 "a" "b" -> BadArgument"#,
    #"replace_header_map_value 4 "a" "b" -> BadArgument"#, #"remove_header_map_value 8 "a" -> BadArgument"#,
    "get_header_map_size 8 -> BadArgument", "continue_stream 4 -> BadArgument", "continue_stream 3 -> Unimplemented",
    "close_stream 4 -> BadArgument", #"raw send_local_response 200 0 0 0 0 "xyz" 3 -1 -> BadArgument"#,
    #"get_shared_data "k" -> NotFound"#, #"set_shared_data "k" "v" 0 -> Ok"#,
    #"set_shared_data "k" "w" 99 -> CasMismatch"#, #"set_shared_data "l" ("x"*1000) 0 -> InternalFailure"#,
    #"register_shared_queue "q" -> Ok"#, #"register_shared_queue "r" -> InternalFailure"#,
    #"resolve_shared_queue "" "r" -> NotFound"#, #"enqueue_shared_queue 9 "x" -> NotFound"#,
    "dequeue_shared_queue 9 -> NotFound", "dequeue_shared_queue 1 -> Empty", #"enqueue_shared_queue 1 "x" -> Ok"#,
    #"enqueue_shared_queue 1 "y" -> InternalFailure"#,
    #"define_metric 3 "m" -> BadArgument"#, #"define_metric 0 ("m"*101) -> InternalFailure"#,
    #"define_metric 2 "h" -> Ok"#, "increment_metric 6 1 -> BadArgument", "increment_metric 4 1 -> NotFound",
    "record_metric 4 1 -> NotFound", "get_metric 4 -> NotFound", "get_metric 6 -> BadArgument",
    "http_call \"elsewhere\" \(call) 0 -> BadArgument", "http_call \"service\" \(call) -1 -> BadArgument",
    #"http_call "service" {":method": "GET", ":path": "/"} "" {} 0 -> BadArgument"#,
    #"grpc_call "other" "s" "m" {} "" 0 -> ParseFailure"#, #"grpc_stream "other" "s" "m" {} -> ParseFailure"#,
    #"raw grpc_call 0 0 0 0 0 0 "xyz" 3 0 0 0 $scratch -> BadArgument"#,
    #"raw grpc_stream 0 0 0 0 0 0 "xyz" 3 $scratch -> BadArgument"#,
    #"grpc_send 4 "" 0 -> BadArgument"#, #"grpc_send 8002 "" 0 -> NotFound"#, "grpc_close 4 -> BadArgument",
    "grpc_close 8002 -> NotFound", "grpc_cancel 7 -> BadArgument", "grpc_cancel 8001 -> NotFound",
    #"redis_init "none" "" "" 0 -> BadArgument"#, #"redis_call "redis" "" -> BadArgument"#,
    #"redis_init "redis" "" "" 0 -> Ok"#, #"grpc_stream "service" "s" "m" {} -> Ok"#,
    #"grpc_call "service" "s" "m" {} "" 0 -> Ok"#, "http_call \"service\" \(call) 0 -> InternalFailure",
    #"grpc_call "service" "s" "m" {} "" 0 -> InternalFailure"#, #"grpc_stream "service" "s" "m" {} -> InternalFailure"#,
    #"redis_call "redis" "" -> InternalFailure"#, "get_upstream_hosts -> NotFound",
    #"set_upstream_override_host "1.2.3.4:80" -> BadArgument"#,
    #"inject_encoded_data_to_filter_chain "x" 0 -> BadArgument"#,
    #"set_effective_context $root -> Ok"#, #"set_property "a" "b" -> NotFound"#,
  ]

  /// The steps once the response's headers are out.
  private static let later = [#"inject_encoded_data_to_filter_chain ("x"*1000) 0 -> InternalFailure"#]

  private static func command(_ step: String) -> String { step.split(separator: " -> ").dropLast().joined() }

  private func run(_ plugin: Plugin, on host: Host, _ shared: SharedState) throws -> PluginContext {
    let context = try plugin.start(on: host, shared: shared)
    host.lines = []
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    _ = stream.receiveResponseHeaders([":status": "200"], endOfStream: false)
    _ = stream.receiveResponseBody(bytes("x"), endOfStream: true)
    return context
  }

  @Test func eachStatusIsReturned() throws {
    let host = Host()
    var plugin = try probe(
      "on_request_headers: " + Self.steps.map(Self.command).joined(separator: "\n  ")
        + "\non_response_body: " + Self.later.map(Self.command).joined(separator: "\n  "), "probe-higress")
    (plugin.limits.propertyBytes, plugin.limits.responseBodyBytes, plugin.limits.pendingCalls) = (500, 500, 2)
    var limits = SharedState.Limits()
    (limits.dataBytes, limits.queueCount, limits.queueItems, limits.metricNameBytes) = (500, 1, 1, 100)
    _ = try run(plugin, on: host, SharedState(limits: limits))
    for step in Self.steps + Self.later {
      #expect(host.lines.contains { $0.contains(": \(step)") }, "\(step)")
    }
    #expect(host.lines.count == Self.steps.count + Self.later.count)
  }

  /// The functions that take addresses, with addresses that are outside of the memory.
  private static let addressed = HostFunction.all.filter { function in
    function.forms[0].contains { "bpro".contains($0.kind.rawValue) } && function.name != "envoy_resolve_dns"
  }

  @Test func addressesOutsideOfTheMemoryAreRefused() throws {
    let commands = Self.addressed.map { function in
      let arguments = function.forms[0].map { parameter in
        switch parameter.kind {
        case .number, .signed, .long: parameter.name == "call" ? "$id" : "0"
        case .bytes, .pairs: "-16 64"
        case .result: "-1"
        case .output: "-1 -1"
        }
      }
      return "raw \(function.name.description.dropFirst(6)) \(arguments.joined(separator: " "))"
    }
    let host = Host()
    let script =
      "on_request_headers: $id = grpc_stream \"service\" \"s\" \"m\" {}\n  " + commands.joined(separator: "\n  ")
    let context = try run(probe(script, "probe-higress"), on: host, SharedState())
    let refused = context.diagnostics.filter { $0.status == .invalidMemoryAccess }.map(\.function)
    #expect(refused == Self.addressed.map(\.name.description))
  }

  @Test func allStatusesAreCovered() {
    var expected: Set<String> = []
    for (name, letters) in HostilePlugin.statuses where name != "envoy_resolve_dns" {
      for letter in letters where letter != "m" {
        expected.insert("\(name) \(HostilePlugin.initials[letter] ?? .ok)")
      }
    }
    let found = (Self.steps + Self.later).map { step in
      let words = step.split(separator: " ")
      return "proxy_\(words[0] == "raw" ? words[1] : words[0]) \(words[words.count - 1])"
    }
    #expect(expected.subtracting(found) == [])
    let memory = HostilePlugin.statuses.filter { $0.value.contains("m") && $0.key != "envoy_resolve_dns" }.map(\.key)
    #expect(Set(memory) == Set(Self.addressed.map(\.name)))
  }

  @Test func namesAreNotResolved() throws {
    let context = try committedPlugin("odd/dns").start(on: Host())
    let stream = HTTPStream([context])
    _ = stream.receiveRequestHeaders(request, endOfStream: true)
    context.tick()
    #expect(context.failure == nil)
    let statuses = Set(context.diagnostics.map(\.status))
    #expect(statuses == [.unimplemented])
  }
}
