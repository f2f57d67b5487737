// FNV-1a and CRC-32 of a file that it writes, in blocks: computing and input together.
#include <stdint.h>
#include <stdio.h>
int main(void) {
  FILE *f = fopen("/numbers", "w");
  if (!f) return 1;
  for (int i = 0; i < 20000; i++) fprintf(f, "%d:%x\n", i, i * 2654435761u);
  fclose(f);
  f = fopen("/numbers", "r");
  uint64_t hash = 14695981039346656037ull;
  uint32_t crc = ~0u;
  size_t n, total = 0;
  uint8_t block[1000];
  while ((n = fread(block, 1, sizeof block, f)) > 0) {
    total += n;
    for (size_t i = 0; i < n; i++) {
      hash = (hash ^ block[i]) * 1099511628211ull;
      crc ^= block[i];
      for (int b = 0; b < 8; b++) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
    }
  }
  printf("%zu bytes, %016llx, %08x\n", total, hash, ~crc);
  return 0;
}
