// Adds one header to requests and one to responses. The configuration is the value; without one it is "c".
#include "support.h"

static u8 value[256] = "c";
static u32 value_count = 1;

i32 EXPORT(proxy_on_configure)(u32 id, i32 n) {
  (void)id;
  bytes b = {0, 0};
  if (n && proxy_get_buffer_bytes(plugin_configuration, 0, n, OUT(b)) == ok && b.count && b.count <= sizeof value) {
    memcpy(value, b.at, b.count);
    value_count = b.count;
  }
  rewind_heap();
  return 1;
}

i32 EXPORT(proxy_on_request_headers)(u32 id, i32 n, i32 end) {
  (void)id; (void)n; (void)end;
  proxy_add_header_map_value(request_headers, IN(TEXT("x-plugin")), (i32)value, (i32)value_count);
  return resume;
}

i32 EXPORT(proxy_on_response_headers)(u32 id, i32 n, i32 end) {
  (void)id; (void)n; (void)end;
  proxy_replace_header_map_value(response_headers, IN(TEXT("x-plugin")), (i32)value, (i32)value_count);
  return resume;
}
