// Asks the upstream "checker" by gRPC about each request with a unary call, and tells it of each response in one stream
// that stays open as long as the plugin.
#include "support.h"

static u32 stream_call, waiting_call, waiting_stream;

i32 EXPORT(proxy_on_request_headers)(u32 id, i32 n, i32 end) {
  (void)n; (void)end;
  bytes path = {0, 0}, none = {0, 0};
  pair fields[] = {{TEXT("x-caller"), TEXT("plugin")}};
  bytes metadata = encode(fields, 1);
  proxy_get_header_map_value(request_headers, IN(TEXT(":path")), OUT(path));
  if (!stream_call && proxy_grpc_stream(IN(TEXT("checker")), IN(TEXT("check.Service")), IN(TEXT("Tell")), IN(metadata),
                                        (i32)&stream_call) != ok) stream_call = 0;
  i32 status = proxy_grpc_call(IN(TEXT("checker")), IN(TEXT("check.Service")), IN(TEXT("Check")), IN(metadata), IN(path), 1000,
                               (i32)&waiting_call);
  (void)none;
  waiting_stream = id;
  rewind_heap();
  return status == ok ? pause : resume;
}

static void say_call(bytes what, u32 call, i64 number) {
  line l = {.count = 0};
  put(&l, what);
  put(&l, call == stream_call ? TEXT(" of the stream ") : TEXT(" of the call "));
  put_number(&l, number);
  say(info, &l);
}

void EXPORT(proxy_on_grpc_receive_initial_metadata)(u32 id, u32 call, i32 n) {
  (void)id;
  bytes value = {0, 0};
  proxy_get_header_map_value(grpc_initial, IN(TEXT("x-server")), OUT(value));
  say_call(TEXT("initial metadata"), call, n);
  rewind_heap();
}

void EXPORT(proxy_on_grpc_receive)(u32 id, u32 call, i32 n) {
  (void)id;
  bytes b = {0, 0};
  if (n) proxy_get_buffer_bytes(grpc_data, 0, n, OUT(b));
  line l = {.count = 0};
  put(&l, TEXT("message: "));
  put(&l, b);
  say(info, &l);
  if (call == waiting_call && proxy_set_effective_context((i32)waiting_stream) == ok) {
    proxy_add_header_map_value(request_headers, IN(TEXT("x-checked")), IN(b));
    proxy_continue_stream(0);
  }
  rewind_heap();
}

void EXPORT(proxy_on_grpc_receive_trailing_metadata)(u32 id, u32 call, i32 n) { (void)id; say_call(TEXT("trailing metadata"), call, n); }

void EXPORT(proxy_on_grpc_close)(u32 id, u32 call, i32 status) {
  (void)id;
  u32 code = 0;
  bytes message = {0, 0};
  proxy_get_status((i32)&code, OUT(message));
  say_call(TEXT("end"), call, status);
  if (call == stream_call) stream_call = 0;
  if (call == waiting_call && proxy_set_effective_context((i32)waiting_stream) == ok)
    proxy_send_local_response(503, IN(TEXT("check failed")), IN(message), 0, 0, 14);
  rewind_heap();
}

i32 EXPORT(proxy_on_response_headers)(u32 id, i32 n, i32 end) {
  (void)id; (void)n; (void)end;
  bytes status = {0, 0};
  proxy_get_header_map_value(response_headers, IN(TEXT(":status")), OUT(status));
  if (stream_call) proxy_grpc_send((i32)stream_call, IN(status), 0);
  rewind_heap();
  return resume;
}

// "close" and "cancel" as configuration end the stream with each request's end, each in its way.
static i32 ending;

i32 EXPORT(proxy_on_configure)(u32 id, i32 n) {
  (void)id;
  bytes b = {0, 0};
  if (n) proxy_get_buffer_bytes(plugin_configuration, 0, n, OUT(b));
  ending = same(b, TEXT("close")) ? 1 : same(b, TEXT("cancel")) ? 2 : 0;
  rewind_heap();
  return 1;
}

void EXPORT(proxy_on_log)(u32 id) {
  (void)id;
  if (ending == 1) proxy_grpc_close((i32)stream_call);
  if (ending == 2) { proxy_grpc_cancel((i32)stream_call); stream_call = 0; }
}
