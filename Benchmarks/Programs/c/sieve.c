// The sieve of Eratosthenes: byte stores in nested loops over some megabytes.
#include "runtime.h"

static int count_primes(unsigned char *composite, int limit) {
  memset(composite, 0, limit);
  int count = 0;
  for (int i = 2; i < limit; i++) {
    if (composite[i]) continue;
    count++;
    for (int64_t j = (int64_t)i * i; j < limit; j += i) composite[j] = 1;
  }
  return count;
}

void run(int percent) {
  enum { LIMIT = 2000000 };
  unsigned char *composite = allocate(LIMIT);
  int64_t sum = 0;
  for (int i = 0; i < share(percent, 12); i++) sum += count_primes(composite, LIMIT - i * 1000);
  print_integer(sum);
}
