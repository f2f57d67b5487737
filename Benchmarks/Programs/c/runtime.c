// The runtime of the programs: two imports of WASI, or the C library where a program is built natively to be checked.
#include "runtime.h"

#ifdef __wasm__
typedef struct {
  const char *bytes;
  size_t count;
} Piece;

__attribute__((import_module("wasi_snapshot_preview1"), import_name("fd_write"))) int fd_write(
    int descriptor, const Piece *pieces, size_t count, size_t *written);
__attribute__((import_module("wasi_snapshot_preview1"), import_name("proc_exit"))) _Noreturn void proc_exit(int code);

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    size_t written;
    if (fd_write(descriptor, &(Piece){bytes, count}, 1, &written) != 0) proc_exit(74);
    bytes += written, count -= written;
  }
}

extern unsigned char __heap_base;

static char *more_memory(size_t bytes) {
  static size_t next;
  if (next == 0) next = ((size_t)&__heap_base + 15) & ~(size_t)15;
  size_t start = next, size = __builtin_wasm_memory_size(0) << 16;
  next += bytes;
  if (next > size && __builtin_wasm_memory_grow(0, (next - size + 0xFFFF) >> 16) == (size_t)-1) fail("no memory");
  return (char *)start;
}

void *memset(void *destination, int byte, size_t count) { return __builtin_memset(destination, byte, count); }
void *memcpy(void *destination, const void *source, size_t count) {
  return __builtin_memcpy(destination, source, count);
}
void *memmove(void *destination, const void *source, size_t count) {
  return __builtin_memmove(destination, source, count);
}
int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *a = left, *b = right;
  for (size_t i = 0; i < count; i++)
    if (a[i] != b[i]) return a[i] - b[i];
  return 0;
}
size_t strlen(const char *text) {
  size_t length = 0;
  while (text[length]) length++;
  return length;
}
#else
#include <stdlib.h>
#include <unistd.h>
#define proc_exit _exit
static void write_all(int descriptor, const char *bytes, size_t count) {
  if (write(descriptor, bytes, count) != (ssize_t)count) _exit(74);
}
static char *more_memory(size_t bytes) { return aligned_alloc(16, bytes); }
#endif

static char output[4096];
static size_t length;

void print_text(const char *text) {
  for (; *text; text++) {
    if (length == sizeof output) fail("too much output");
    output[length++] = *text;
  }
}

static void print_digits(uint64_t number, unsigned base, int least) {
  char digits[32];
  int at = sizeof digits - 1;
  digits[at] = 0;
  do digits[--at] = "0123456789abcdef"[number % base], number /= base, least--;
  while (number > 0 || least > 0);
  print_text(digits + at);
}

void print_integer(int64_t number) {
  if (number < 0) print_text("-");
  print_digits(number < 0 ? -(uint64_t)number : (uint64_t)number, 10, 1);
}
void print_hex(uint64_t number) { print_digits(number, 16, 16); }
void print_real(double number) {
  if (number < 0) print_text("-"), number = -number;
  uint64_t whole = (uint64_t)number;
  print_digits(whole, 10, 1);
  print_text(".");
  print_digits((uint64_t)((number - (double)whole) * 1e9), 10, 9);
}

_Noreturn void fail(const char *reason) {
  write_all(2, reason, strlen(reason));
  write_all(2, "\n", 1);
  proc_exit(1);
}

// A block is preceded by its size class, in 16 bytes so that it stays aligned.
typedef struct Block {
  size_t size_class;
  struct Block *next;
} __attribute__((aligned(16))) Block;
static Block *released[32];

void *allocate(size_t bytes) {
  size_t size_class = 4;
  while (((size_t)1 << size_class) < bytes) size_class++;
  Block *block = released[size_class];
  if (block) released[size_class] = block->next;
  else block = (Block *)more_memory(sizeof(Block) + ((size_t)1 << size_class));
  block->size_class = size_class;
  return block + 1;
}

void release(void *pointer) {
  if (!pointer) return;
  Block *block = (Block *)pointer - 1;
  block->next = released[block->size_class];
  released[block->size_class] = block;
}

#ifdef __wasm__
__attribute__((export_name("_start"))) void _start(void) {
  run(100);
  print_text("\n");
  write_all(1, output, length);
}
#else
int main(int count, char **words) {
  run(count > 1 ? atoi(words[1]) : 100);
  print_text("\n");
  write_all(1, output, length);
}
#endif
