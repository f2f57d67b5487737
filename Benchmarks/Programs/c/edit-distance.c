// Edit distances between words by dynamic programming: 16-bit loads and stores, least of three by select.
#include "runtime.h"

static int distance(const unsigned char *a, int m, const unsigned char *b, int n) {
  static uint16_t row[256];
  for (int j = 0; j <= n; j++) row[j] = (uint16_t)j;
  for (int i = 1; i <= m; i++) {
    int diagonal = row[0];
    row[0] = (uint16_t)i;
    for (int j = 1; j <= n; j++) {
      int least = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      least = diagonal + 1 < least ? diagonal + 1 : least;
      least = row[j - 1] + 1 < least ? row[j - 1] + 1 : least;
      row[j] = (uint16_t)least;
    }
  }
  return row[n];
}

void run(int percent) {
  enum { COUNT = 70, LENGTH = 100 };
  static unsigned char words[COUNT][LENGTH];
  uint64_t state = 3;
  for (int i = 0; i < COUNT; i++)
    for (int j = 0; j < LENGTH; j++) words[i][j] = (unsigned char)('a' + next_random(&state) % 6);
  int64_t sum = 0;
  for (int i = 0; i < share(percent, COUNT); i++)
    for (int j = 0; j < i; j++) sum += distance(words[i], LENGTH - i % 7, words[j], LENGTH - j % 5) * (i + 1);
  print_integer(sum);
}
