internal import WebAssembly

/// The guest's functions that the host calls, looked up once.
struct GuestExports {
  typealias Procedure1 = (UInt32) throws -> Void
  typealias Procedure2 = (UInt32, UInt32) throws -> Void
  typealias Procedure3 = (UInt32, UInt32, UInt32) throws -> Void
  typealias Procedure4 = (UInt32, UInt32, UInt32, UInt32) throws -> Void
  typealias Procedure5 = (UInt32, UInt32, UInt32, UInt32, UInt32) throws -> Void
  typealias Function1 = (UInt32) throws -> UInt32
  typealias Function2 = (UInt32, UInt32) throws -> UInt32
  typealias Function3 = (UInt32, UInt32, UInt32) throws -> UInt32

  var allocate: Function1?
  var onContextCreate: Procedure2?
  var onVMStart: Function2?
  var validateConfiguration: Function2?
  var onConfigure: Function2?
  var onTick: Procedure1?
  var onQueueReady: Procedure2?
  var onDone: Function1?
  var onLog: Procedure1?
  var onDelete: Procedure1?
  /// The callbacks of each direction of an HTTP stream: requests, then responses.
  var onHeaders: [Function3?] = [nil, nil]
  var onBody: [Function3?] = [nil, nil]
  var onTrailers: [Function2?] = [nil, nil]
  var onMetadata: [Function2?] = [nil, nil]
  var onNewConnection: Function1?
  /// Data from downstream, then from upstream.
  var onData: [Function3?] = [nil, nil]
  var onClose: [Procedure2?] = [nil, nil]
  var onHTTPCallResponse: Procedure5?
  var onGRPCInitialMetadata: Procedure3?
  var onGRPCReceive: Procedure3?
  var onGRPCTrailingMetadata: Procedure3?
  var onGRPCClose: Procedure3?
  var onForeignFunction: Procedure3?
  var onRedisCallResponse: Procedure4?
  var onResolveDNS: Procedure3?
  var onStatsUpdate: Procedure2?

  init() {}

  /// Finds the callbacks, but for those that `allows` denies.
  init(_ instance: Instance, _ interface: PluginInterface, allows: (Name) -> Bool) {
    func find(_ name: Name) -> Function? { allows(name) ? try? instance.function(name) : nil }
    func procedure1(_ name: Name) -> Procedure1? { find(name).flatMap { try? $0.typed(as: ((UInt32) -> Void).self) } }
    func procedure2(_ name: Name) -> Procedure2? {
      find(name).flatMap { try? $0.typed(as: ((UInt32, UInt32) -> Void).self) }
    }
    func procedure3(_ name: Name) -> Procedure3? {
      find(name).flatMap { try? $0.typed(as: ((UInt32, UInt32, UInt32) -> Void).self) }
    }
    func function1(_ name: Name) -> Function1? {
      find(name).flatMap { try? $0.typed(as: ((UInt32) -> UInt32).self) }
    }
    func function2(_ name: Name) -> Function2? {
      find(name).flatMap { try? $0.typed(as: ((UInt32, UInt32) -> UInt32).self) }
    }
    func function3(_ name: Name) -> Function3? {
      find(name).flatMap { try? $0.typed(as: ((UInt32, UInt32, UInt32) -> UInt32).self) }
    }
    // Older plugins are not told whether the headers end the stream.
    func headers(_ name: Name) -> Function3? {
      if let function = function3(name) { return function }
      return function2(name).map { function in { context, count, _ in try function(context, count) } }
    }
    // The allocator is no capability that could be denied: nothing works without it.
    allocate = interface.allocator.flatMap { try? instance.function($0).typed(as: ((UInt32) -> UInt32).self) }
    onContextCreate = procedure2("proxy_on_context_create")
    onVMStart = function2("proxy_on_vm_start")
    validateConfiguration = function2("proxy_validate_configuration")
    onConfigure = function2("proxy_on_configure")
    onTick = procedure1("proxy_on_tick")
    onQueueReady = procedure2("proxy_on_queue_ready")
    onDone = function1("proxy_on_done")
    onLog = procedure1("proxy_on_log")
    onDelete = procedure1("proxy_on_delete")
    onHeaders = [headers("proxy_on_request_headers"), headers("proxy_on_response_headers")]
    onBody = [function3("proxy_on_request_body"), function3("proxy_on_response_body")]
    onTrailers = [function2("proxy_on_request_trailers"), function2("proxy_on_response_trailers")]
    onMetadata = [function2("proxy_on_request_metadata"), function2("proxy_on_response_metadata")]
    onNewConnection = function1("proxy_on_new_connection")
    onData = [function3("proxy_on_downstream_data"), function3("proxy_on_upstream_data")]
    onClose = [
      procedure2("proxy_on_downstream_connection_close"), procedure2("proxy_on_upstream_connection_close"),
    ]
    let response = find("proxy_on_http_call_response")
    onHTTPCallResponse = response.flatMap {
      try? $0.typed(as: ((UInt32, UInt32, UInt32, UInt32, UInt32) -> Void).self)
    }
    onGRPCInitialMetadata = procedure3("proxy_on_grpc_receive_initial_metadata")
    onGRPCReceive = procedure3("proxy_on_grpc_receive")
    onGRPCTrailingMetadata =
      procedure3("proxy_on_grpc_receive_trailing_metadata") ?? procedure3("proxy_on_grpc_trailing_metadata")
    onGRPCClose = procedure3("proxy_on_grpc_close")
    onForeignFunction = procedure3("proxy_on_foreign_function")
    onRedisCallResponse = find("proxy_on_redis_call_response").flatMap {
      try? $0.typed(as: ((UInt32, UInt32, UInt32, UInt32) -> Void).self)
    }
    onResolveDNS = procedure3("envoy_on_resolve_dns")
    onStatsUpdate = procedure2("envoy_on_stats_update")
  }
}
