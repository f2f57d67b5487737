// Permutations whose heads are turned over until 1 is first: small arrays, short loops of unforeseeable length.
#include "runtime.h"

void run(int percent) {
  enum { N = 10 };
  int order[N], turned[N], counts[N], most = 0, left = share(percent, 1300000);
  int64_t sum = 0;
  for (int i = 0; i < N; i++) order[i] = i, counts[i] = 0;
  for (int sign = 1;; sign = -sign) {
    int flips = 0;
    for (int i = 0; i < N; i++) turned[i] = order[i];
    for (int head; (head = turned[0]) != 0; flips++)
      for (int low = 0, high = head; low < high; low++, high--) {
        int item = turned[low];
        turned[low] = turned[high], turned[high] = item;
      }
    if (flips > most) most = flips;
    sum += sign * flips;
    // The next permutation: heads are rotated, as many as the counters of the shorter ones have run out.
    int i = 1;
    for (; i < N; i++) {
      int first = order[0];
      for (int j = 0; j < i; j++) order[j] = order[j + 1];
      order[i] = first;
      if (counts[i]++ < i) break;
      counts[i] = 0;
    }
    if (i == N || --left == 0) break;
  }
  print_integer(sum);
  print_text(" ");
  print_integer(most);
}
