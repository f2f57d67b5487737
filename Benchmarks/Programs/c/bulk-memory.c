// Copies and fills of one byte to 64 KiB, apart and overlapping: memory.copy and memory.fill.
#include "runtime.h"

void run(int percent) {
  enum { SIZE = 1 << 17 };
  unsigned char *area = allocate(SIZE);
  uint64_t state = 7, sum = 0;
  for (int i = 0; i < SIZE; i++) area[i] = (unsigned char)next_random(&state);
  for (int i = 0; i < share(percent, 6000000); i++) {
    uint64_t random = next_random(&state);
    // Mostly short: the length has up to 5 bits, now and then up to 10, seldom 16.
    int bits = (random & 255) == 0 ? 16 : (random & 15) == 0 ? 10 : 5;
    size_t length = (random >> 8 & ((1u << bits) - 1)) + 1;
    size_t from = random >> 24 & 0xFFFF, to = random >> 40 & 0xFFFF;
    switch (random >> 56 & 3) {
    case 0: memset(area + to, (int)from, length); break;
    case 1: memmove(area + from + (to & 15), area + from, length); break;
    default: memmove(area + to, area + from, length);
    }
    sum += area[to];
  }
  for (int i = 0; i < SIZE; i++) sum = mix(sum, area[i]);
  print_hex(sum);
}
