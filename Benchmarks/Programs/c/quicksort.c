// Quicksort of random, sorted and equal numbers: comparisons that go either way, swaps, recursion.
#include "runtime.h"

static void sort(int32_t *first, int32_t *last) {
  while (last - first > 12) {
    int32_t pivot = first[(last - first) / 2], *low = first, *high = last;
    while (low <= high) {
      while (*low < pivot) low++;
      while (*high > pivot) high--;
      if (low <= high) {
        int32_t number = *low;
        *low++ = *high, *high-- = number;
      }
    }
    // The smaller part by recursion, the greater one in this loop.
    if (high - first < last - low) sort(first, high), first = low;
    else sort(low, last), last = high;
  }
  for (int32_t *next = first + 1; next <= last; next++) {
    int32_t number = *next, *place = next;
    for (; place > first && place[-1] > number; place--) *place = place[-1];
    *place = number;
  }
}

void run(int percent) {
  enum { COUNT = 100000 };
  int32_t *numbers = allocate(COUNT * sizeof *numbers);
  uint64_t state = 88172645463325252, sum = 0;
  for (int round = 0; round < share(percent, 17); round++) {
    for (int i = 0; i < COUNT; i++) {
      uint32_t random = (uint32_t)next_random(&state);
      numbers[i] = round % 4 == 3 ? i ^ 5 : round % 4 == 2 ? (int32_t)(random % 100) : (int32_t)random;
    }
    sort(numbers, numbers + COUNT - 1);
    for (int i = 1; i < COUNT; i++)
      if (numbers[i - 1] > numbers[i]) fail("not sorted");
    for (int i = 0; i < COUNT; i += 97) sum = mix(sum, (uint32_t)numbers[i]);
  }
  print_hex(sum);
}
