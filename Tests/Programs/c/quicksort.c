// Quicksort through a comparison function: indirect calls. Built for 32-bit and for 64-bit memories.
#include "memory.h"

typedef int (*Compare)(unsigned long long, unsigned long long);

static int ascending(unsigned long long a, unsigned long long b) { return a < b ? -1 : a > b; }
static int descending(unsigned long long a, unsigned long long b) { return ascending(b, a); }
static Compare volatile orders[2] = {ascending, descending};

static void sort(unsigned long long *items, long low, long high, Compare compare) {
  while (low < high) {
    unsigned long long pivot = items[low + (high - low) / 2];
    long i = low, j = high;
    while (i <= j) {
      while (compare(items[i], pivot) < 0) i++;
      while (compare(items[j], pivot) > 0) j--;
      if (i > j) break;
      unsigned long long t = items[i];
      items[i++] = items[j], items[j--] = t;
    }
    sort(items, low, j, compare);
    low = i;
  }
}

// Sorts pseudo-random numbers; a hash of the sorted order, zero if they are out of order.
__attribute__((export_name("quicksort"))) unsigned long long quicksort(int count, int descend) {
  reset();
  unsigned long long *items = allocate(sizeof(unsigned long long) * count), state = 42, hash = 14695981039346656037ull;
  for (int i = 0; i < count; i++) {
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    items[i] = state >> 17;
  }
  Compare compare = orders[descend & 1];
  sort(items, 0, count - 1, compare);
  for (int i = 0; i < count; i++) {
    if (i > 0 && compare(items[i - 1], items[i]) > 0) return 0;
    hash = (hash ^ items[i]) * 1099511628211ull;
  }
  return hash;
}
