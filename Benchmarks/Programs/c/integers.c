// Arithmetic of i64: multiplication modulo a prime, greatest common divisors, division, rotations, counted bits.
#include "runtime.h"

static uint64_t power(uint64_t base, uint64_t exponent, uint64_t modulus) {
  uint64_t result = 1;
  for (base %= modulus; exponent > 0; exponent >>= 1, base = base * base % modulus)
    if (exponent & 1) result = result * base % modulus;
  return result;
}

static uint64_t greatest_divisor(uint64_t a, uint64_t b) {
  while (b != 0) {
    uint64_t rest = a % b;
    a = b, b = rest;
  }
  return a;
}

static bool is_prime(uint64_t n) {
  if (n < 2 || n % 2 == 0) return n == 2;
  static const uint64_t witnesses[] = {2, 3, 5, 7};
  int shift = __builtin_ctzll(n - 1);
  for (int i = 0; i < 4; i++) {
    if (n == witnesses[i]) return true;
    uint64_t x = power(witnesses[i], (n - 1) >> shift, n);
    if (x == 1 || x == n - 1) continue;
    int left = shift - 1;
    for (; left > 0 && x != n - 1; left--) x = x * x % n;
    if (x != n - 1) return false;
  }
  return true;
}

void run(int percent) {
  uint64_t state = 2463534242, sum = 0, primes = 0;
  for (int i = 0; i < share(percent, 550000); i++) {
    uint64_t a = next_random(&state), b = next_random(&state) | 1;
    primes += is_prime(a >> 33);
    sum = mix(sum, greatest_divisor(a >> 8, b >> 20));
    sum += (uint64_t)((int64_t)a / (int64_t)(b >> 40 | 1)) ^ (uint64_t)((int64_t)a % (int64_t)(b >> 34 | 1));
    for (int j = 0; j < 32; j++) {
      a = (a << 5 | a >> 59) + b;
      b ^= (uint64_t)__builtin_popcountll(a) << (a & 63);
      sum += (uint64_t)__builtin_clzll(a | 1) + ((int64_t)b >> 7);
    }
  }
  print_integer((int64_t)primes);
  print_text(" ");
  print_hex(sum);
}
