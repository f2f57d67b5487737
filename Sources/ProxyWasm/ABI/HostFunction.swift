public import WebAssembly

/// A function that plugins import from the module `env`: its names and types.
public struct HostFunction: Sendable {
  /// What a parameter, or two of them, stand for.
  enum ParameterKind: Character, Sendable {
    case number = "i"
    case signed = "s"
    case long = "l"
    /// An address and a length.
    case bytes = "b"
    /// An address and a length of a list of pairs.
    case pairs = "p"
    /// The address where a number is written.
    case result = "r"
    /// Two addresses, where an address and a length are written.
    case output = "o"

    var types: [ValueType] {
      switch self {
      case .long: [.i64]
      case .number, .signed, .result: [.i32]
      case .bytes, .pairs, .output: [.i32, .i32]
      }
    }
  }

  struct Parameter: Sendable {
    var name: String
    var kind: ParameterKind
  }

  /// The name in the specification.
  public let name: Name
  /// Other names that hosts give it.
  public let aliases: [Name]
  /// The type, and the others under which SDKs declare it.
  public let types: [FunctionType]
  /// The first version of the ABI whose specification has it; hosts give it to plugins of any version.
  public let since: ABIVersion
  /// What the parameters mean, in each of the forms.
  let forms: [[Parameter]]

  /// A row of the table.
  ///
  /// - Parameters:
  ///   - parameters: `name:kind` for each, with the letters of ``ParameterKind``; after a `/`, those of another form.
  ///   - result: whether there is one, an i32; but for `pthread_equal`, a ``Status``.
  init(
    _ name: Name, _ parameters: String, aliases: [Name] = [], hasResult: Bool = true, since: ABIVersion = .v0_1_0
  ) {
    self.name = name
    self.aliases = aliases
    self.since = since
    forms = parameters.split(separator: "/", omittingEmptySubsequences: false).map { form in
      form.split(separator: " ").map { parameter in
        let parts = parameter.split(separator: ":")
        let kind = parts.last?.first.flatMap { ParameterKind(rawValue: $0) } ?? .number
        return Parameter(name: String(parts.first ?? ""), kind: kind)
      }
    }
    types = forms.map { form in
      FunctionType(parameters: form.flatMap(\.kind.types), results: hasResult ? [.i32] : [])
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
    HostFunction("proxy_log", "level:i message:b"),
    HostFunction("proxy_get_log_level", "level:r", since: .v0_2_1),
    HostFunction("proxy_get_current_time_nanoseconds", "time:r"),
    HostFunction("proxy_set_tick_period_milliseconds", "period:i"),
    HostFunction("proxy_get_property", "path:b value:o"),
    HostFunction("proxy_set_property", "path:b value:b"),
    HostFunction("proxy_get_status", "code:r message:o"),
    HostFunction("proxy_set_effective_context", "context:i"),
    HostFunction("proxy_done", ""),
    HostFunction("proxy_call_foreign_function", "name:b arguments:b results:o"),
    HostFunction("proxy_get_configuration", "configuration:o"),
    HostFunction("proxy_clear_route_cache", ""),
  ]

  private static let buffersAndMaps = [
    HostFunction("proxy_get_buffer_bytes", "buffer:i start:i size:i value:o"),
    HostFunction("proxy_get_buffer_status", "buffer:i length:r flags:r"),
    HostFunction("proxy_set_buffer_bytes", "buffer:i start:i size:i value:b"),
    HostFunction("proxy_get_header_map_pairs", "map:i pairs:o"),
    HostFunction("proxy_set_header_map_pairs", "map:i pairs:p"),
    HostFunction("proxy_get_header_map_value", "map:i name:b value:o"),
    HostFunction("proxy_add_header_map_value", "map:i name:b value:b"),
    HostFunction("proxy_replace_header_map_value", "map:i name:b value:b"),
    HostFunction("proxy_remove_header_map_value", "map:i name:b"),
    HostFunction("proxy_get_header_map_size", "map:i size:r"),
  ]

  private static let streams = [
    HostFunction("proxy_continue_request", ""),
    HostFunction("proxy_continue_response", ""),
    HostFunction("proxy_continue_stream", "stream:i", since: .v0_2_0),
    HostFunction("proxy_close_stream", "stream:i", since: .v0_2_0),
    HostFunction(
      "proxy_send_local_response", "code:i details:b body:b headers:p grpc_status:s",
      aliases: ["proxy_send_http_response"]),
  ]

  private static let shared = [
    HostFunction("proxy_get_shared_data", "key:b value:o cas:r"),
    HostFunction("proxy_set_shared_data", "key:b value:b cas:i"),
    HostFunction("proxy_register_shared_queue", "name:b queue:r"),
    HostFunction("proxy_resolve_shared_queue", "vm_id:b name:b queue:r"),
    HostFunction("proxy_enqueue_shared_queue", "queue:i item:b"),
    HostFunction("proxy_dequeue_shared_queue", "queue:i item:o"),
  ]

  // The AssemblyScript SDK declares the first two of gRPC without metadata.
  private static let calls = [
    HostFunction(
      "proxy_http_call", "upstream:b headers:p body:b trailers:p timeout:s call:r",
      aliases: ["proxy_dispatch_http_call"]),
    HostFunction(
      "proxy_grpc_call",
      "service:b service_name:b method:b metadata:p message:b timeout:s call:r/service:b service_name:b method:b message:b timeout:s call:r"
    ),
    HostFunction(
      "proxy_grpc_stream",
      "service:b service_name:b method:b metadata:p call:r/service:b service_name:b method:b call:r"),
    HostFunction("proxy_grpc_send", "call:i message:b end_of_stream:i"),
    HostFunction("proxy_grpc_close", "call:i"),
    HostFunction("proxy_grpc_cancel", "call:i"),
  ]

  private static let metrics = [
    HostFunction("proxy_define_metric", "type:i name:b metric:r"),
    HostFunction("proxy_increment_metric", "metric:i offset:l"),
    HostFunction("proxy_record_metric", "metric:i value:l"),
    HostFunction("proxy_get_metric", "metric:i value:r"),
  ]

  private static let extensions = [
    HostFunction("proxy_redis_init", "cluster:b user:b password:b timeout:s", since: .v0_2_100),
    HostFunction("proxy_redis_call", "cluster:b query:b call:r", since: .v0_2_100),
    HostFunction("proxy_inject_encoded_data_to_filter_chain", "body:b end_of_stream:i", since: .v0_2_100),
    HostFunction("proxy_get_upstream_hosts", "hosts:o", since: .v0_2_100),
    HostFunction("proxy_set_upstream_override_host", "address:b", since: .v0_2_100),
    HostFunction("envoy_resolve_dns", "address:b call:r"),
    HostFunction("pthread_equal", "a:i b:i"),
    HostFunction("emscripten_notify_memory_growth", "memory:i", hasResult: false),
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
