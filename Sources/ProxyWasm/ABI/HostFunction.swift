public import WebAssembly

/// A function that plugins import from the module `env`: its names and types.
public struct HostFunction: Sendable {
  /// The name in the specification.
  public let name: Name
  /// Other names that hosts give it.
  public let aliases: [Name]
  /// The type, and the others under which SDKs declare it.
  public let types: [FunctionType]

  /// A row of the table.
  ///
  /// - Parameters:
  ///   - parameters: a letter for each, `i` for i32 and `l` for i64; after a `/`, those of another form.
  ///   - result: whether there is one, an i32; but for `pthread_equal`, a ``Status``.
  init(_ name: Name, _ parameters: String, aliases: [Name] = [], hasResult: Bool = true) {
    self.name = name
    self.aliases = aliases
    types = parameters.split(separator: "/", omittingEmptySubsequences: false).map { form in
      FunctionType(parameters: form.map { $0 == "l" ? .i64 : .i32 }, results: hasResult ? [.i32] : [])
    }
  }
}

extension HostFunction {
  /// The module that plugins import host functions from.
  public static let module: Name = "env"

  /// All functions, whatever version of the ABI they came with: the version selects what they mean, not which there are.
  ///
  /// Section 2 of the ABI reference: general, buffers, header maps, streams, shared data and queues, calls, metrics,
  /// Higress's extensions, and what other SDKs import.
  public static let all: [HostFunction] = general + buffersAndMaps + streams + shared + calls + metrics + extensions

  private static let general = [
    HostFunction("proxy_log", "iii"),
    HostFunction("proxy_get_log_level", "i"),
    HostFunction("proxy_get_current_time_nanoseconds", "i"),
    HostFunction("proxy_set_tick_period_milliseconds", "i"),
    HostFunction("proxy_get_property", "iiii"),
    HostFunction("proxy_set_property", "iiii"),
    HostFunction("proxy_get_status", "iii"),
    HostFunction("proxy_set_effective_context", "i"),
    HostFunction("proxy_done", ""),
    HostFunction("proxy_call_foreign_function", "iiiiii"),
    HostFunction("proxy_get_configuration", "ii"),
    HostFunction("proxy_clear_route_cache", ""),
  ]

  private static let buffersAndMaps = [
    HostFunction("proxy_get_buffer_bytes", "iiiii"),
    HostFunction("proxy_get_buffer_status", "iii"),
    HostFunction("proxy_set_buffer_bytes", "iiiii"),
    HostFunction("proxy_get_header_map_pairs", "iii"),
    HostFunction("proxy_set_header_map_pairs", "iii"),
    HostFunction("proxy_get_header_map_value", "iiiii"),
    HostFunction("proxy_add_header_map_value", "iiiii"),
    HostFunction("proxy_replace_header_map_value", "iiiii"),
    HostFunction("proxy_remove_header_map_value", "iii"),
    HostFunction("proxy_get_header_map_size", "ii"),
  ]

  private static let streams = [
    HostFunction("proxy_continue_request", ""),
    HostFunction("proxy_continue_response", ""),
    HostFunction("proxy_continue_stream", "i"),
    HostFunction("proxy_close_stream", "i"),
    HostFunction("proxy_send_local_response", "iiiiiiii", aliases: ["proxy_send_http_response"]),
  ]

  private static let shared = [
    HostFunction("proxy_get_shared_data", "iiiii"),
    HostFunction("proxy_set_shared_data", "iiiii"),
    HostFunction("proxy_register_shared_queue", "iii"),
    HostFunction("proxy_resolve_shared_queue", "iiiii"),
    HostFunction("proxy_enqueue_shared_queue", "iii"),
    HostFunction("proxy_dequeue_shared_queue", "iii"),
  ]

  // The AssemblyScript SDK declares the first two of gRPC without metadata.
  private static let calls = [
    HostFunction("proxy_http_call", "iiiiiiiiii", aliases: ["proxy_dispatch_http_call"]),
    HostFunction("proxy_grpc_call", "iiiiiiiiiiii/iiiiiiiiii"),
    HostFunction("proxy_grpc_stream", "iiiiiiiii/iiiiiii"),
    HostFunction("proxy_grpc_send", "iiii"),
    HostFunction("proxy_grpc_close", "i"),
    HostFunction("proxy_grpc_cancel", "i"),
  ]

  private static let metrics = [
    HostFunction("proxy_define_metric", "iiii"),
    HostFunction("proxy_increment_metric", "il"),
    HostFunction("proxy_record_metric", "il"),
    HostFunction("proxy_get_metric", "ii"),
  ]

  private static let extensions = [
    HostFunction("proxy_redis_init", "iiiiiii"),
    HostFunction("proxy_redis_call", "iiiii"),
    HostFunction("proxy_inject_encoded_data_to_filter_chain", "iii"),
    HostFunction("proxy_get_upstream_hosts", "ii"),
    HostFunction("proxy_set_upstream_override_host", "ii"),
    HostFunction("envoy_resolve_dns", "iii"),
    HostFunction("pthread_equal", "ii"),
    HostFunction("emscripten_notify_memory_growth", "i", hasResult: false),
  ]

  /// The function with a name of its own or an alias.
  public static func named(_ name: Name) -> HostFunction? { byName[name] }

  private static let byName: [Name: HostFunction] = {
    var table: [Name: HostFunction] = [:]
    for function in all {
      for name in [function.name] + function.aliases { table[name] = function }
    }
    return table
  }()
}
