// What Embedded Swift expects of the platform: an allocator and the C library's memory functions. A plugin runs for long,
// so memory is used again: blocks have sizes that are powers of two, and each size its list of free ones.
typedef __SIZE_TYPE__ size_t;
extern unsigned char __heap_base;

typedef struct block { unsigned order; struct block *next; } block;
static block *freed[32];
static size_t top;

void *allocate_block(size_t bytes) {
  unsigned order = 5;
  // 16 bytes in front of each block keep its size.
  while (((size_t)1 << order) < bytes + 16) if (++order == 31) return 0;
  block *b = freed[order];
  if (b) {
    freed[order] = b->next;
    return (unsigned char *)b + 16;
  }
  if (!top) top = ((size_t)&__heap_base + 15) & ~(size_t)15;
  size_t start = top, end = top + ((size_t)1 << order), size = __builtin_wasm_memory_size(0) << 16;
  if (end > size && __builtin_wasm_memory_grow(0, (end - size + 0xFFFF) >> 16) == (size_t)-1) return 0;
  top = end;
  b = (block *)start;
  b->order = order;
  return (unsigned char *)b + 16;
}

void free(void *pointer) {
  if (!pointer) return;
  block *b = (block *)((unsigned char *)pointer - 16);
  b->next = freed[b->order];
  freed[b->order] = b;
}

int posix_memalign(void **result, size_t alignment, size_t bytes) {
  if (alignment > 16) return 22;
  return (*result = allocate_block(bytes)) ? 0 : 12;
}

void *memset(void *destination, int byte, size_t count) { return __builtin_memset(destination, byte, count); }
void *memcpy(void *destination, const void *source, size_t count) {
  return __builtin_memcpy(destination, source, count);
}
void *memmove(void *destination, const void *source, size_t count) {
  return __builtin_memmove(destination, source, count);
}
