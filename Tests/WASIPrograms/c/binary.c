// Turns the bytes of the standard input around in blocks, with reads and writes of odd sizes.
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
  uint8_t block[37];
  ssize_t n;
  uint32_t sum = 0;
  while ((n = read(0, block, sizeof block)) > 0) {
    for (ssize_t i = 0; i < n / 2; i++) {
      uint8_t b = block[i];
      block[i] = block[n - 1 - i];
      block[n - 1 - i] = b;
    }
    for (ssize_t i = 0; i < n; i++) sum = sum * 31 + block[i];
    for (ssize_t done = 0; done < n;) {
      ssize_t w = write(1, block + done, n - done);
      if (w < 0) return 1;
      done += w;
    }
  }
  dprintf(2, "%u\n", sum);
  return n < 0;
}
