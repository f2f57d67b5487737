// An LZ77 compressor with a hash table, and its decompressor: byte loads and stores, copies of short runs.
#include "runtime.h"

enum { SIZE = 1 << 18, BITS = 14, LEAST = 4 };

static uint32_t load(const unsigned char *p) {
  uint32_t word;
  memcpy(&word, p, 4);
  return word;
}

static unsigned char *put_length(unsigned char *out, int length) {
  for (; length >= 255; length -= 255) *out++ = 255;
  *out++ = (unsigned char)length;
  return out;
}

// Sequences of: count of literals, the literals, and, unless it is the end, length of the match, distance.
static int compress(const unsigned char *in, int size, unsigned char *out) {
  static int table[1 << BITS];
  for (int i = 0; i < 1 << BITS; i++) table[i] = -1;
  unsigned char *start = out;
  int literal = 0, i = 0;
  while (i + LEAST <= size) {
    uint32_t hash = load(in + i) * 2654435761u >> (32 - BITS);
    int match = table[hash];
    table[hash] = i;
    if (match < 0 || i - match > 65535 || load(in + match) != load(in + i)) {
      i++;
      continue;
    }
    int length = LEAST;
    while (i + length < size && in[match + length] == in[i + length]) length++;
    out = put_length(out, i - literal);
    for (; literal < i; literal++) *out++ = in[literal];
    out = put_length(out, length);
    *out++ = (unsigned char)(i - match), *out++ = (unsigned char)((i - match) >> 8);
    i += length, literal = i;
  }
  out = put_length(out, size - literal);
  for (; literal < size; literal++) *out++ = in[literal];
  return (int)(out - start);
}

static int take_length(const unsigned char **in) {
  int length = 0, byte;
  do length += byte = *(*in)++;
  while (byte == 255);
  return length;
}

static int decompress(const unsigned char *in, int size, unsigned char *out) {
  const unsigned char *end = in + size;
  unsigned char *start = out;
  for (;;) {
    for (int count = take_length(&in); count > 0; count--) *out++ = *in++;
    if (in == end) return (int)(out - start);
    int length = take_length(&in), distance = in[0] | in[1] << 8;
    in += 2;
    // The match may reach into what it makes, so bytes are copied one by one.
    for (; length > 0; length--, out++) *out = out[-distance];
  }
}

void run(int percent) {
  static const char *words[16] = {"the ",  "engine ", "reads ", "a module", ", ",    "and ",  "then ", "runs ",
                                  "it ",   "slowly",  "fast ",  "register", ".\n", "stack ", "memory ", "of "};
  unsigned char *text = allocate(SIZE), *packed = allocate(2 * SIZE), *again = allocate(SIZE + 64);
  uint64_t state = 42, sum = 0;
  for (int i = 0; i < share(percent, 30); i++) {
    for (int used = 0; used < SIZE;) {
      uint64_t random = next_random(&state);
      if (random % 32 == 0) text[used++] = (unsigned char)(random >> 32);
      for (const char *word = words[random >> 8 & 15]; *word && used < SIZE;) text[used++] = (unsigned char)*word++;
    }
    int length = compress(text, SIZE, packed);
    if (decompress(packed, length, again) != SIZE || memcmp(text, again, SIZE) != 0) fail("not the same");
    sum = mix(sum, length);
    for (int j = 0; j < length; j += 64) sum = mix(sum, packed[j]);
  }
  print_hex(sum);
}
