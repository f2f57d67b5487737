internal import WebAssembly

/// The callbacks, by short names that cost nothing to pass on.
enum CallbackName: String {
  case initialize = "_initialize"
  case start = "_start"
  case main = "main"
  case onContextCreate = "proxy_on_context_create"
  case onVMStart = "proxy_on_vm_start"
  case validateConfiguration = "proxy_validate_configuration"
  case onConfigure = "proxy_on_configure"
  case onTick = "proxy_on_tick"
  case onQueueReady = "proxy_on_queue_ready"
  case onDone = "proxy_on_done"
  case onLog = "proxy_on_log"
  case onDelete = "proxy_on_delete"
  case onRequestHeaders = "proxy_on_request_headers"
  case onRequestBody = "proxy_on_request_body"
  case onRequestTrailers = "proxy_on_request_trailers"
  case onRequestMetadata = "proxy_on_request_metadata"
  case onResponseHeaders = "proxy_on_response_headers"
  case onResponseBody = "proxy_on_response_body"
  case onResponseTrailers = "proxy_on_response_trailers"
  case onResponseMetadata = "proxy_on_response_metadata"
  case onNewConnection = "proxy_on_new_connection"
  case onDownstreamData = "proxy_on_downstream_data"
  case onDownstreamClose = "proxy_on_downstream_connection_close"
  case onUpstreamData = "proxy_on_upstream_data"
  case onUpstreamClose = "proxy_on_upstream_connection_close"
  case onHTTPCallResponse = "proxy_on_http_call_response"
  case onGRPCInitialMetadata = "proxy_on_grpc_receive_initial_metadata"
  case onGRPCReceive = "proxy_on_grpc_receive"
  case onGRPCTrailingMetadata = "proxy_on_grpc_receive_trailing_metadata"
  case onGRPCClose = "proxy_on_grpc_close"
  case onForeignFunction = "proxy_on_foreign_function"
  case onRedisCallResponse = "proxy_on_redis_call_response"

  var name: Name { Name(rawValue) }
}
