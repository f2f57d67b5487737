// A filter of TCP connections: greets upstream, answers "quit" by closing, turns data from upstream to upper case, and
// logs each end.
#include "support.h"

i32 EXPORT(proxy_on_new_connection)(u32 id) {
  line l = {.count = 0};
  put(&l, TEXT("connection "));
  put_number(&l, id);
  say(info, &l);
  return resume;
}

i32 EXPORT(proxy_on_downstream_data)(u32 id, i32 n, i32 end) {
  (void)id; (void)end;
  bytes b = {0, 0};
  if (n) proxy_get_buffer_bytes(downstream_data, 0, n, OUT(b));
  i32 result = resume;
  if (b.count >= 4 && same((bytes){b.at, 4}, TEXT("quit"))) {
    proxy_close_stream(2);
    result = pause;
  } else if (b.count) {
    proxy_set_buffer_bytes(downstream_data, 0, 0, IN(TEXT("client: ")));
  }
  rewind_heap();
  return result;
}

i32 EXPORT(proxy_on_upstream_data)(u32 id, i32 n, i32 end) {
  (void)id; (void)end;
  bytes b = {0, 0};
  if (n && proxy_get_buffer_bytes(upstream_data, 0, n, OUT(b)) == ok) {
    for (u32 i = 0; i < b.count; i++) if (b.at[i] >= 'a' && b.at[i] <= 'z') b.at[i] -= 32;
    proxy_set_buffer_bytes(upstream_data, 0, n, IN(b));
  }
  rewind_heap();
  return resume;
}

static void closed(bytes side, i32 peer) {
  line l = {.count = 0};
  put(&l, side);
  put(&l, TEXT(" closed by "));
  put(&l, peer == 1 ? TEXT("this side") : peer == 2 ? TEXT("the other side") : TEXT("someone"));
  say(info, &l);
}

void EXPORT(proxy_on_downstream_connection_close)(u32 id, i32 peer) { (void)id; closed(TEXT("downstream"), peer); }
void EXPORT(proxy_on_upstream_connection_close)(u32 id, i32 peer) { (void)id; closed(TEXT("upstream"), peer); }
i32 EXPORT(proxy_on_done)(u32 id) { (void)id; return 1; }
void EXPORT(proxy_on_log)(u32 id) { (void)id; say_text(info, TEXT("end")); }
