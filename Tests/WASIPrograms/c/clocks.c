// Clocks, sleeping, polling, random bytes.
#include "raw.h"
#include <time.h>
int main(void) {
  __wasi_timestamp_t a, b;
  for (int id = 0; id < 4; id++) {
    printf("clock %d: res %d time %d\n", id, __wasi_clock_res_get(id, &a), __wasi_clock_time_get(id, 1, &b));
  }
  printf("time runs: %d\n", time(0) > 1600000000);
  __wasi_clock_time_get(1, 1, &a);
  struct timespec t = {0, 20000000};
  printf("nanosleep %d\n", nanosleep(&t, 0));
  __wasi_clock_time_get(1, 1, &b);
  printf("slept enough: %d, not too long: %d\n", b - a >= 20000000, b - a < 5000000000ull);
  __wasi_subscription_t subscriptions[3] = {0};
  __wasi_event_t events[3];
  __wasi_size_t n = 0;
  subscriptions[0].userdata = 7;
  subscriptions[0].u.u.clock.id = 1;
  subscriptions[0].u.u.clock.timeout = 3600000000000ull;
  subscriptions[1].userdata = 8;
  subscriptions[1].u.u.clock.timeout = 1000000;
  SHOW(__wasi_poll_oneoff(subscriptions, events, 2, &n));
  printf("%u event: %llu, type %d, error %d\n", (unsigned)n, events[0].userdata, events[0].type, events[0].error);
  subscriptions[2].userdata = 9;
  subscriptions[2].u.tag = 2;
  subscriptions[2].u.u.fd_write.file_descriptor = 1;
  SHOW(__wasi_poll_oneoff(subscriptions + 2, events, 1, &n));
  printf("%u event: %llu, type %d, error %d\n", (unsigned)n, events[0].userdata, events[0].type, events[0].error);
  SHOW(__wasi_poll_oneoff(subscriptions, events, 0, &n));
  uint8_t bytes[300] = {0};
  SHOW(__wasi_random_get(bytes, 300));
  int zeros = 0;
  for (int i = 0; i < 300; i++) zeros += !bytes[i];
  printf("random: %d\n", zeros < 20);
  SHOW(__wasi_random_get(bytes, 0));
  SHOW(__wasi_sched_yield());
  SHOW(__wasi_sock_shutdown(1, 1));
  SHOW(__wasi_sock_shutdown(99, 1));
  return 0;
}
