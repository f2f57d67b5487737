// What the programs share, in place of a C library: output, memory, numbers out of nowhere.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The program itself, exported as `run`; `_start` calls it with 100, the whole of the work.
#ifdef __wasm__
__attribute__((export_name("run")))
#endif
void run(int percent);

// So many percent of a workload, at least 1.
static inline int share(int percent, int whole) {
  int part = (int)((int64_t)whole * percent / 100);
  return part > 0 ? part : 1;
}

// Output is kept until the program ends.
void print_text(const char *text);
void print_integer(int64_t number);
void print_hex(uint64_t number);
void print_real(double number); // with nine decimals
_Noreturn void fail(const char *reason);

// Blocks in sizes of powers of two, kept in a list for each size when they are released.
void *allocate(size_t bytes);
void release(void *block);

void *memset(void *destination, int byte, size_t count);
void *memcpy(void *destination, const void *source, size_t count);
void *memmove(void *destination, const void *source, size_t count);
int memcmp(const void *left, const void *right, size_t count);
size_t strlen(const char *text);

static inline uint64_t next_random(uint64_t *state) {
  *state ^= *state << 13, *state ^= *state >> 7, *state ^= *state << 17;
  return *state;
}

// One step of a checksum.
static inline uint64_t mix(uint64_t sum, uint64_t value) {
  sum = (sum ^ value) * 0x9E3779B97F4A7C15;
  return sum ^ sum >> 29;
}
