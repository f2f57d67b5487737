// Deep recursion: Ackermann's function, a function with many variables that live across its calls, and a parser of
// expressions by recursive descent.
#include "runtime.h"

static uint32_t ackermann(uint32_t m, uint32_t n) {
  if (m == 0) return n + 1;
  return ackermann(m - 1, n == 0 ? 1 : ackermann(m, n - 1));
}

static uint64_t wide(int depth, uint64_t a, uint64_t b, uint32_t c, uint32_t d, double e) {
  if (depth == 0) return a ^ b ^ c ^ d ^ (uint64_t)(int64_t)e;
  uint64_t f = a * 3 + b, g = a ^ (uint64_t)c << 7, h = b + d;
  uint32_t i = c * 5 + 1, j = d ^ (uint32_t)a;
  double k = e * 0.5 + (double)(c & 7), l = e - 1;
  uint64_t left = wide(depth - 1, g, f, j, i, k);
  uint64_t right = depth % 8 == 0 ? wide(depth - 1, h, left, i, c, l) : left >> 3;
  return left + right * 3 + f + g * h + i + j + (uint64_t)(int64_t)(k + l);
}

static const char *at;
static int32_t expression(int depth);

static int32_t factor(int depth) {
  if (*at == '-') return at++, -factor(depth + 1);
  if (*at == '(') {
    at++;
    int32_t value = expression(depth + 1);
    at++;
    return value;
  }
  int32_t value = 0;
  while (*at >= '0' && *at <= '9') value = value * 10 + (*at++ - '0');
  return value + depth;
}

static int32_t term(int depth) {
  int32_t value = factor(depth);
  for (;;) {
    char sign = *at;
    if (sign != '*' && sign != '/') return value;
    at++;
    int32_t right = factor(depth);
    value = sign == '*' ? (int32_t)((uint32_t)value * (uint32_t)right) : right ? value / ((right & 0xFF) | 1) : 0;
  }
}

static int32_t expression(int depth) {
  int32_t value = term(depth);
  for (;;) {
    char sign = *at;
    if (sign != '+' && sign != '-') return value;
    at++;
    int32_t right = term(depth);
    value = (int32_t)(sign == '+' ? (uint32_t)value + (uint32_t)right : (uint32_t)value - (uint32_t)right);
  }
}

void run(int percent) {
  static const char text[] =
      "1+2*(3-4*(5+6*(7-8/(9+10*(11-12*(13+14*(15-16/(17+18*(19-20*(21+22*(23-24*(25+26))))))))))))-"
      "((((((((((((((((1+2)*3)-4)*5)+6)*7)-8)/9)+10)*-11)-12)*13)+14)*15)-16)*17)+-(-(-(18+19)))";
  uint64_t sum = ackermann(2, 300);
  for (int i = 0; i < share(percent, 8); i++) sum += ackermann(3, 6);
  for (int i = 0; i < share(percent, 170); i++) sum = mix(sum, wide(96, i, sum, i * 7, i + 1, i / 3.0));
  for (int i = 0; i < share(percent, 5000); i++) {
    at = text + (i % 2 ? 0 : 2);
    sum = mix(sum, (uint32_t)expression(i & 3));
    if (*at) fail("not at the end");
  }
  print_hex(sum);
}
