#include "memory.h"

extern unsigned char __heap_base;
static size_t next;

void *memset(void *destination, int byte, size_t count) { return __builtin_memset(destination, byte, count); }
void *memcpy(void *destination, const void *source, size_t count) {
  return __builtin_memcpy(destination, source, count);
}

void reset(void) { next = (size_t)&__heap_base; }

void *allocate(size_t bytes) {
  if (next == 0) reset();
  size_t start = (next + 15) & ~(size_t)15;
  next = start + bytes;
  size_t size = __builtin_wasm_memory_size(0) << 16;
  if (next > size && __builtin_wasm_memory_grow(0, (next - size + 0xFFFF) >> 16) == (size_t)-1) __builtin_trap();
  return (void *)start;
}
