// What the small plugins in C need besides the ABI: bytes, an allocator for what the host hands over, a log line.
#ifndef SUPPORT_H
#define SUPPORT_H
#include "abi.h"

typedef struct { u8 *at; u32 count; } bytes;
#define TEXT(literal) ((bytes){(u8 *)(literal), sizeof(literal) - 1})
#define IN(b) (i32)(b).at, (i32)(b).count
#define OUT(b) (i32)&(b).at, (i32)&(b).count

void *memcpy(void *to, const void *from, size count) {
  u8 *t = to; const u8 *f = from;
  while (count--) *t++ = *f++;
  return to;
}

void *memset(void *to, int value, size count) {
  u8 *t = to;
  while (count--) *t++ = (u8)value;
  return to;
}

// A bump allocator that a plugin rewinds at the end of each callback, when nothing the host gave is needed any more.
extern u8 __heap_base;
static u32 heap_top;

static u8 *allocate(u32 count) {
  if (!heap_top) heap_top = (u32)&__heap_base;
  u32 at = (heap_top + 15) & ~15u;
  u64 end = (u64)at + count;
  u32 pages = (u32)__builtin_wasm_memory_size(0);
  if (end > (u64)pages << 16) {
    u32 more = (u32)((end - ((u64)pages << 16) + 0xffff) >> 16);
    if (__builtin_wasm_memory_grow(0, more) == (size)-1) return 0;
  }
  heap_top = (u32)end;
  return (u8 *)at;
}

static void rewind_heap(void) { heap_top = (u32)&__heap_base; }

static int same(bytes a, bytes b) {
  if (a.count != b.count) return 0;
  for (u32 i = 0; i < a.count; i++) if (a.at[i] != b.at[i]) return 0;
  return 1;
}

typedef struct { u8 at[1024]; u32 count; } line;

static void put(line *l, bytes b) {
  for (u32 i = 0; i < b.count && l->count < sizeof l->at; i++) l->at[l->count++] = b.at[i];
}

static void put_number(line *l, i64 value) {
  u8 digits[20];
  u32 n = 0;
  u64 rest = value < 0 ? 0 - (u64)value : (u64)value;
  do digits[n++] = (u8)('0' + rest % 10); while (rest /= 10);
  if (value < 0) put(l, TEXT("-"));
  while (n) put(l, (bytes){&digits[--n], 1});
}

static void say(i32 level, line *l) { proxy_log(level, (i32)l->at, (i32)l->count); }
static void say_text(i32 level, bytes b) { proxy_log(level, IN(b)); }

// Header pairs in the wire format: u32 count, lengths, then each name and value with a NUL behind it.
typedef struct { bytes name, value; } pair;

static bytes encode(const pair *pairs, u32 count) {
  u32 total = 4;
  for (u32 i = 0; i < count; i++) total += 8 + pairs[i].name.count + 1 + pairs[i].value.count + 1;
  u8 *at = allocate(total);
  u32 *lengths = (u32 *)at;
  *lengths++ = count;
  for (u32 i = 0; i < count; i++) { *lengths++ = pairs[i].name.count; *lengths++ = pairs[i].value.count; }
  u8 *text = (u8 *)lengths;
  for (u32 i = 0; i < count; i++) {
    memcpy(text, pairs[i].name.at, pairs[i].name.count); text += pairs[i].name.count; *text++ = 0;
    memcpy(text, pairs[i].value.at, pairs[i].value.count); text += pairs[i].value.count; *text++ = 0;
  }
  return (bytes){at, total};
}

void *EXPORT(proxy_on_memory_allocate)(u32 count) { return allocate(count); }
#ifdef HIGRESS
void EXPORT(proxy_abi_version_0_2_100)(void) {}
#else
void EXPORT(proxy_abi_version_0_2_1)(void) {}
#endif
#endif
