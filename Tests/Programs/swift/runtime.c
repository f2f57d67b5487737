// What Embedded Swift expects of the platform: an allocator (this one never frees) and the C library's memory functions.
typedef __SIZE_TYPE__ size_t;
extern unsigned char __heap_base;
static size_t next;

int posix_memalign(void **result, size_t alignment, size_t bytes) {
  if (next == 0) next = (size_t)&__heap_base;
  size_t start = (next + alignment - 1) & ~(alignment - 1);
  next = start + bytes;
  size_t size = __builtin_wasm_memory_size(0) << 16;
  if (next > size && __builtin_wasm_memory_grow(0, (next - size + 0xFFFF) >> 16) == (size_t)-1) return 12;
  *result = (void *)start;
  return 0;
}

void free(void *pointer) { (void)pointer; }
void *memset(void *destination, int byte, size_t count) { return __builtin_memset(destination, byte, count); }
void *memcpy(void *destination, const void *source, size_t count) {
  return __builtin_memcpy(destination, source, count);
}
void *memmove(void *destination, const void *source, size_t count) {
  return __builtin_memmove(destination, source, count);
}
