// Each request's path goes into a shared queue, its reader counts them in shared data and in metrics, and a tick every
// 50 ms logs how many there were since the last one that logged.
#include "support.h"

static u32 queue, counter, depth, sizes;
static u64 logged;

i32 EXPORT(proxy_on_vm_start)(u32 id, i32 n) {
  (void)id; (void)n;
  proxy_set_tick_period_milliseconds(50);
  return 1;
}

i32 EXPORT(proxy_on_configure)(u32 id, i32 n) {
  (void)id; (void)n;
  proxy_register_shared_queue(IN(TEXT("paths")), (i32)&queue);
  proxy_define_metric(0, IN(TEXT("paths_total")), (i32)&counter);
  proxy_define_metric(1, IN(TEXT("paths_waiting")), (i32)&depth);
  proxy_define_metric(2, IN(TEXT("path_size")), (i32)&sizes);
  return 1;
}

i32 EXPORT(proxy_on_request_headers)(u32 id, i32 n, i32 end) {
  (void)id; (void)n; (void)end;
  bytes path = {0, 0};
  u32 found = 0, none = 0;
  proxy_get_header_map_value(request_headers, IN(TEXT(":path")), OUT(path));
  if (proxy_resolve_shared_queue(0, (i32)none, IN(TEXT("paths")), (i32)&found) == ok &&
      proxy_enqueue_shared_queue((i32)found, IN(path)) == ok) proxy_increment_metric((i32)depth, 1);
  rewind_heap();
  return resume;
}

// Adds one to a number in shared data, again when another VM was faster.
static u32 count(void) {
  for (;;) {
    bytes old = {0, 0};
    u32 cas = 0, number = 0;
    if (proxy_get_shared_data(IN(TEXT("count")), OUT(old), (i32)&cas) == ok && old.count == 4) memcpy(&number, old.at, 4);
    number++;
    if (proxy_set_shared_data(IN(TEXT("count")), (i32)&number, 4, (i32)cas) == ok) return number;
  }
}

void EXPORT(proxy_on_queue_ready)(u32 id, u32 which) {
  (void)id;
  bytes path = {0, 0};
  while (proxy_dequeue_shared_queue((i32)which, OUT(path)) == ok) {
    line l = {.count = 0};
    put(&l, TEXT("path "));
    put_number(&l, count());
    put(&l, TEXT(": "));
    put(&l, path);
    say(info, &l);
    proxy_increment_metric((i32)counter, 1);
    proxy_increment_metric((i32)depth, -1);
    proxy_record_metric((i32)sizes, path.count);
  }
  rewind_heap();
}

void EXPORT(proxy_on_tick)(u32 id) {
  (void)id;
  u64 total = 0, time = 0;
  proxy_get_metric((i32)counter, (i32)&total);
  proxy_get_current_time_nanoseconds((i32)&time);
  if (total == logged || !time) return;
  line l = {.count = 0};
  put(&l, TEXT("since the last tick: "));
  put_number(&l, (i64)(total - logged));
  say(info, &l);
  logged = total;
}
