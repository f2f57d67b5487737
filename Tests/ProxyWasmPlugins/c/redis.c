// For a Higress host: counts requests of each path in Redis (INCR), refuses from the fourth on, chooses an upstream host
// and sends a line of its own before the response's body.
#define HIGRESS
#include "support.h"

static u32 waiting_stream;

i32 EXPORT(proxy_on_configure)(u32 id, i32 n) {
  (void)id; (void)n;
  i32 status = proxy_redis_init(IN(TEXT("redis?db=1")), IN(TEXT("user")), IN(TEXT("secret")), 200);
  return status == ok;
}

i32 EXPORT(proxy_on_request_headers)(u32 id, i32 n, i32 end) {
  (void)n; (void)end;
  bytes path = {0, 0};
  proxy_get_header_map_value(request_headers, IN(TEXT(":path")), OUT(path));
  line query = {.count = 0};
  put(&query, TEXT("*2\r\n$4\r\nINCR\r\n$"));
  put_number(&query, path.count);
  put(&query, TEXT("\r\n"));
  put(&query, path);
  put(&query, TEXT("\r\n"));
  u32 call = 0;
  bytes hosts = {0, 0};
  if (proxy_get_upstream_hosts(OUT(hosts)) == ok && hosts.count > 12) {
    // The first pair's name: the address of an endpoint.
    u32 count;
    memcpy(&count, hosts.at + 4, 4);
    u32 pairs;
    memcpy(&pairs, hosts.at, 4);
    proxy_set_upstream_override_host((i32)(hosts.at + 4 + pairs * 8), (i32)count);
  }
  i32 status = proxy_redis_call(IN(TEXT("redis")), (i32)query.at, (i32)query.count, (i32)&call);
  waiting_stream = id;
  rewind_heap();
  return status == ok ? 4 : resume;
}

void EXPORT(proxy_on_redis_call_response)(u32 id, u32 call, i32 status, i32 n) {
  (void)id; (void)call;
  bytes reply = {0, 0};
  if (n) proxy_get_buffer_bytes(redis_data, 0, n, OUT(reply));
  line l = {.count = 0};
  put(&l, TEXT("redis "));
  put_number(&l, status);
  put(&l, TEXT(" "));
  put(&l, (bytes){reply.at, reply.count >= 2 ? reply.count - 2 : 0});
  say(info, &l);
  if (proxy_set_effective_context((i32)waiting_stream) == ok) {
    // A number is ":12\r\n".
    if (reply.count > 1 && reply.at[0] == ':' && (reply.count > 4 || reply.at[1] > '3'))
      proxy_send_local_response(429, IN(TEXT("too many")), IN(TEXT("slow down\n")), 0, 0, -1);
    else proxy_continue_stream(0);
  }
  rewind_heap();
}

i32 EXPORT(proxy_on_response_headers)(u32 id, i32 n, i32 end) {
  (void)id; (void)n; (void)end;
  proxy_remove_header_map_value(response_headers, IN(TEXT("content-length")));
  return resume;
}

i32 EXPORT(proxy_on_response_body)(u32 id, i32 n, i32 end) {
  (void)id;
  bytes b = {0, 0};
  if (n) proxy_get_buffer_bytes(response_body, 0, n, OUT(b));
  line l = {.count = 0};
  put(&l, TEXT("counted: "));
  put(&l, b);
  proxy_inject_encoded_data_to_filter_chain((i32)l.at, (i32)l.count, end);
  rewind_heap();
  return 3;
}
