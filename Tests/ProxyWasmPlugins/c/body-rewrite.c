// Collects whole bodies and writes their ASCII letters in upper case, with "<" before requests and ">" behind responses.
#include "support.h"

static i32 rewrite(i32 type, i32 n, i32 end) {
  if (!end) return pause;
  bytes b = {0, 0};
  if (n && proxy_get_buffer_bytes(type, 0, n, OUT(b)) == ok) {
    for (u32 i = 0; i < b.count; i++) if (b.at[i] >= 'a' && b.at[i] <= 'z') b.at[i] -= 32;
    proxy_set_buffer_bytes(type, 0, 0x7fffffff, IN(b));
    if (type == request_body) proxy_set_buffer_bytes(type, 0, 0, IN(TEXT("<")));
    else proxy_set_buffer_bytes(type, 0x7fffffff, 0, IN(TEXT(">")));
  }
  rewind_heap();
  return resume;
}

i32 EXPORT(proxy_on_request_headers)(u32 id, i32 n, i32 end) {
  (void)id; (void)n; (void)end;
  proxy_remove_header_map_value(request_headers, IN(TEXT("content-length")));
  return resume;
}

i32 EXPORT(proxy_on_response_headers)(u32 id, i32 n, i32 end) {
  (void)id; (void)n; (void)end;
  proxy_remove_header_map_value(response_headers, IN(TEXT("content-length")));
  return resume;
}

i32 EXPORT(proxy_on_request_body)(u32 id, i32 n, i32 end) { (void)id; return rewrite(request_body, n, end); }
i32 EXPORT(proxy_on_response_body)(u32 id, i32 n, i32 end) { (void)id; return rewrite(response_body, n, end); }
