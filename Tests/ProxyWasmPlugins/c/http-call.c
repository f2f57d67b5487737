// Asks the upstream "auth" about each request before it goes on: GET /check with the request's path in a header. 200 lets
// it pass with the answer's x-user header; anything else is answered with 403, a call that fails with 503.
#include "support.h"

// Which stream waits for which call.
static struct { u32 call, stream; } waiting[1024];

static u32 *slot(u32 call) {
  for (u32 i = 0; i < 1024; i++) if (waiting[i].call == call) return &waiting[i].stream;
  return 0;
}

i32 EXPORT(proxy_on_request_headers)(u32 id, i32 n, i32 end) {
  (void)n; (void)end;
  bytes path = {0, 0};
  proxy_get_header_map_value(request_headers, IN(TEXT(":path")), OUT(path));
  pair fields[] = {{TEXT(":method"), TEXT("GET")}, {TEXT(":path"), TEXT("/check")}, {TEXT(":authority"), TEXT("auth")},
                   {TEXT("x-path"), path}};
  bytes headers = encode(fields, 4), none = {0, 0};
  u32 call = 0;
  i32 status = proxy_http_call(IN(TEXT("auth")), IN(headers), IN(none), IN(none), 500, (i32)&call);
  rewind_heap();
  if (status != ok) {
    proxy_send_local_response(500, IN(TEXT("no call")), IN(TEXT("cannot ask\n")), 0, 0, -1);
    return pause;
  }
  for (u32 i = 0; i < 1024; i++) if (!waiting[i].call) {
    waiting[i].call = call;
    waiting[i].stream = id;
    break;
  }
  return pause;
}

void EXPORT(proxy_on_http_call_response)(u32 id, u32 call, i32 header_count, i32 body_count, i32 trailers) {
  (void)id; (void)body_count; (void)trailers;
  u32 *stream = slot(call);
  if (!stream) return;
  stream[-1] = 0;
  bytes status = {0, 0}, user = {0, 0};
  if (header_count) proxy_get_header_map_value(call_headers, IN(TEXT(":status")), OUT(status));
  proxy_get_header_map_value(call_headers, IN(TEXT("x-user")), OUT(user));
  if (proxy_set_effective_context((i32)*stream) == ok) {
    if (same(status, TEXT("200"))) {
      if (user.count) proxy_add_header_map_value(request_headers, IN(TEXT("x-user")), IN(user));
      proxy_continue_stream(0);
    } else if (!status.count || status.at[0] == '5') {
      proxy_send_local_response(503, IN(TEXT("call failed")), IN(TEXT("cannot ask\n")), 0, 0, -1);
    } else {
      proxy_send_local_response(403, IN(TEXT("call denied")), IN(TEXT("denied\n")), 0, 0, -1);
    }
  }
  rewind_heap();
}
