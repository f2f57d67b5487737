// Recursive Fibonacci numbers: calls and returns, and little else.
#include "runtime.h"

static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

void run(int percent) {
  int64_t sum = 0;
  for (int i = 0; i < share(percent, 40); i++) sum += fib(29 + i % 2);
  print_integer(sum);
}
