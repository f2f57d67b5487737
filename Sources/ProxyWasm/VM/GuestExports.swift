internal import WebAssembly

/// A function of the guest's whose parameters, and result if any, are i32.
struct GuestFunction {
  private let function: SlotFunction
  let parameterCount: Int
  let hasResult: Bool

  init(_ function: SlotFunction, parameterCount: Int, hasResult: Bool) {
    self.function = function
    self.parameterCount = parameterCount
    self.hasResult = hasResult
  }

  /// Calls it with as many of the arguments as it has parameters; 0 when it has no result.
  func callAsFunction(
    _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0, _ d: UInt32 = 0, _ e: UInt32 = 0
  ) throws -> UInt32 {
    let slots = try function.slots()
    slots[0] = UInt64(a)
    if parameterCount > 1 { slots[1] = UInt64(b) }
    if parameterCount > 2 { slots[2] = UInt64(c) }
    if parameterCount > 3 { slots[3] = UInt64(d) }
    if parameterCount > 4 { slots[4] = UInt64(e) }
    try function.call()
    return hasResult ? UInt32(truncatingIfNeeded: slots[0]) : 0
  }
}

/// The guest's functions that the host calls, looked up once.
struct GuestExports {
  var allocate: GuestFunction?
  var onContextCreate: GuestFunction?
  var onVMStart: GuestFunction?
  var validateConfiguration: GuestFunction?
  var onConfigure: GuestFunction?
  var onTick: GuestFunction?
  var onQueueReady: GuestFunction?
  var onDone: GuestFunction?
  var onLog: GuestFunction?
  var onDelete: GuestFunction?
  /// The callbacks of each direction of an HTTP stream: requests, then responses.
  var onHeaders = ByDirection<GuestFunction?>(nil, nil)
  var onBody = ByDirection<GuestFunction?>(nil, nil)
  var onTrailers = ByDirection<GuestFunction?>(nil, nil)
  var onMetadata = ByDirection<GuestFunction?>(nil, nil)
  var onNewConnection: GuestFunction?
  /// Data from downstream, then from upstream.
  var onData = ByDirection<GuestFunction?>(nil, nil)
  var onClose = ByDirection<GuestFunction?>(nil, nil)
  var onHTTPCallResponse: GuestFunction?
  var onGRPCInitialMetadata: GuestFunction?
  var onGRPCReceive: GuestFunction?
  var onGRPCTrailingMetadata: GuestFunction?
  var onGRPCClose: GuestFunction?
  var onForeignFunction: GuestFunction?
  var onRedisCallResponse: GuestFunction?
  var onResolveDNS: GuestFunction?
  var onStatsUpdate: GuestFunction?

  init() {}

  /// Finds the callbacks, but for those that `allows` denies.
  init(_ instance: Instance, _ interface: PluginInterface, allows: (Name) -> Bool) {
    func find(_ name: Name, _ parameterCount: Int, hasResult: Bool) -> GuestFunction? {
      guard let function = try? instance.function(name) else { return nil }
      let type = FunctionType(
        parameters: Array(repeating: .i32, count: parameterCount), results: hasResult ? [.i32] : [])
      guard function.type == type else { return nil }
      return GuestFunction(function.onSlots, parameterCount: parameterCount, hasResult: hasResult)
    }
    func procedure(_ name: Name, _ parameterCount: Int) -> GuestFunction? {
      allows(name) ? find(name, parameterCount, hasResult: false) : nil
    }
    func function(_ name: Name, _ parameterCount: Int) -> GuestFunction? {
      allows(name) ? find(name, parameterCount, hasResult: true) : nil
    }
    // Older plugins are not told whether the headers end the stream.
    func headers(_ name: Name) -> GuestFunction? { function(name, 3) ?? function(name, 2) }
    // The allocator is no capability that could be denied: nothing works without it.
    allocate = interface.allocator.flatMap { find($0, 1, hasResult: true) }
    onContextCreate = procedure("proxy_on_context_create", 2)
    onVMStart = function("proxy_on_vm_start", 2)
    validateConfiguration = function("proxy_validate_configuration", 2)
    onConfigure = function("proxy_on_configure", 2)
    onTick = procedure("proxy_on_tick", 1)
    onQueueReady = procedure("proxy_on_queue_ready", 2)
    onDone = function("proxy_on_done", 1)
    onLog = procedure("proxy_on_log", 1)
    onDelete = procedure("proxy_on_delete", 1)
    onHeaders = ByDirection(headers("proxy_on_request_headers"), headers("proxy_on_response_headers"))
    onBody = ByDirection(function("proxy_on_request_body", 3), function("proxy_on_response_body", 3))
    onTrailers = ByDirection(function("proxy_on_request_trailers", 2), function("proxy_on_response_trailers", 2))
    onMetadata = ByDirection(function("proxy_on_request_metadata", 2), function("proxy_on_response_metadata", 2))
    onNewConnection = function("proxy_on_new_connection", 1)
    onData = ByDirection(function("proxy_on_downstream_data", 3), function("proxy_on_upstream_data", 3))
    onClose = ByDirection(
      procedure("proxy_on_downstream_connection_close", 2), procedure("proxy_on_upstream_connection_close", 2))
    onHTTPCallResponse = procedure("proxy_on_http_call_response", 5)
    onGRPCInitialMetadata = procedure("proxy_on_grpc_receive_initial_metadata", 3)
    onGRPCReceive = procedure("proxy_on_grpc_receive", 3)
    onGRPCTrailingMetadata =
      procedure("proxy_on_grpc_receive_trailing_metadata", 3) ?? procedure("proxy_on_grpc_trailing_metadata", 3)
    onGRPCClose = procedure("proxy_on_grpc_close", 3)
    onForeignFunction = procedure("proxy_on_foreign_function", 3)
    onRedisCallResponse = procedure("proxy_on_redis_call_response", 4)
    onResolveDNS = procedure("envoy_on_resolve_dns", 3)
    onStatsUpdate = procedure("envoy_on_stats_update", 2)
  }
}
