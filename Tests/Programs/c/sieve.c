// The sieve of Eratosthenes: byte stores in nested loops, over memory that grows.
#include "memory.h"

__attribute__((export_name("sieve"))) int sieve(int limit) {
  reset();
  if (limit < 3) return 0;
  unsigned char *composite = allocate(limit);
  memset(composite, 0, limit);
  int count = 0;
  for (int i = 2; i < limit; i++) {
    if (composite[i]) continue;
    count++;
    for (long long j = (long long)i * i; j < limit; j += i) composite[j] = 1;
  }
  return count;
}
