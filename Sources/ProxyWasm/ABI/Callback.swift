public import WebAssembly

/// A function that a plugin exports for the host to call: its names and types.
public struct Callback: Sendable {
  /// The name in the specification.
  public let name: Name
  /// Other names that SDKs give it.
  public let aliases: [Name]
  /// How many parameters it has, all of them i32, in each form that there is.
  public let parameterCounts: [Int]
  /// Whether it returns an i32.
  public let hasResult: Bool

  init(_ name: Name, _ parameterCounts: Int..., aliases: [Name] = [], hasResult: Bool = false) {
    self.name = name
    self.aliases = aliases
    self.parameterCounts = parameterCounts
    self.hasResult = hasResult
  }

  /// Whether a plugin's function has one of the types.
  public func accepts(_ type: FunctionType) -> Bool {
    type.parameters.allSatisfy { $0 == .i32 } && parameterCounts.contains(type.parameters.count)
      && type.results == (hasResult ? [.i32] : [])
  }
}

extension Callback {
  /// All callbacks, in the order in which a plugin meets them (section 3.1 of the ABI reference).
  public static let all: [Callback] = lifecycle + http + tcp + calls

  private static let lifecycle = [
    Callback("proxy_on_memory_allocate", 1, hasResult: true),
    Callback("malloc", 1, hasResult: true),
    Callback("proxy_on_context_create", 2),
    Callback("proxy_on_vm_start", 2, hasResult: true),
    Callback("proxy_validate_configuration", 2, hasResult: true),
    Callback("proxy_on_configure", 2, hasResult: true),
    Callback("proxy_on_tick", 1),
    Callback("proxy_on_queue_ready", 2),
    Callback("proxy_on_done", 1, hasResult: true),
    Callback("proxy_on_log", 1),
    Callback("proxy_on_delete", 1),
  ]

  // Whether the headers end the stream is told since 0.2.0; what counts is the type that a plugin's function has.
  private static let http = [
    Callback("proxy_on_request_headers", 3, 2, hasResult: true),
    Callback("proxy_on_request_body", 3, hasResult: true),
    Callback("proxy_on_request_trailers", 2, hasResult: true),
    Callback("proxy_on_request_metadata", 2, hasResult: true),
    Callback("proxy_on_response_headers", 3, 2, hasResult: true),
    Callback("proxy_on_response_body", 3, hasResult: true),
    Callback("proxy_on_response_trailers", 2, hasResult: true),
    Callback("proxy_on_response_metadata", 2, hasResult: true),
  ]

  private static let tcp = [
    Callback("proxy_on_new_connection", 1, hasResult: true),
    Callback("proxy_on_downstream_data", 3, hasResult: true),
    Callback("proxy_on_downstream_connection_close", 2),
    Callback("proxy_on_upstream_data", 3, hasResult: true),
    Callback("proxy_on_upstream_connection_close", 2),
  ]

  private static let calls = [
    Callback("proxy_on_http_call_response", 5),
    Callback("proxy_on_grpc_receive_initial_metadata", 3),
    Callback("proxy_on_grpc_receive", 3),
    Callback("proxy_on_grpc_receive_trailing_metadata", 3, aliases: ["proxy_on_grpc_trailing_metadata"]),
    Callback("proxy_on_grpc_close", 3),
    Callback("proxy_on_foreign_function", 3),
    Callback("proxy_on_redis_call_response", 4),
    Callback("envoy_on_resolve_dns", 3),
    Callback("envoy_on_stats_update", 2),
  ]

  /// The callback with a name of its own or an alias.
  public static func named(_ name: Name) -> Callback? { byName[name] }

  private static let byName: [Name: Callback] = {
    var table: [Name: Callback] = [:]
    for callback in all {
      for name in [callback.name] + callback.aliases { table[name] = callback }
    }
    return table
  }()
}
