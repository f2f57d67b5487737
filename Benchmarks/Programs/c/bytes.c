// Loops over bytes: UTF-8 checked and decoded, ASCII turned to capitals, CRC-32, Base64.
#include "runtime.h"

enum { SIZE = 1 << 16 };

static int encode(unsigned char *out, uint32_t code) {
  if (code < 0x80) return out[0] = (unsigned char)code, 1;
  int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  out[0] = (unsigned char)(0xF00 >> more | code >> 6 * more);
  for (int i = 1; i <= more; i++) out[i] = (unsigned char)(0x80 | (code >> 6 * (more - i) & 63));
  return more + 1;
}

// The sum of the code points, or -1 where the bytes are no UTF-8.
static int64_t decode(const unsigned char *in, const unsigned char *end) {
  int64_t sum = 0;
  while (in < end) {
    uint32_t code = *in++;
    if (code >= 0x80) {
      int more = code >= 0xF0 ? 3 : code >= 0xE0 ? 2 : 1;
      if (code < 0xC2 || code > 0xF4 || end - in < more) return -1;
      code &= 0x3F >> more;
      for (int i = 0; i < more; i++, in++) {
        if ((*in & 0xC0) != 0x80) return -1;
        code = code << 6 | (*in & 63);
      }
      if (code < (more == 3 ? 0x10000u : more == 2 ? 0x800u : 0x80u) || code > 0x10FFFF || code >> 11 == 27) return -1;
    }
    sum += code;
  }
  return sum;
}

static uint32_t crc32(const unsigned char *in, const unsigned char *end) {
  static uint32_t table[256];
  if (table[1] == 0)
    for (uint32_t i = 0; i < 256; i++) {
      uint32_t crc = i;
      for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
      table[i] = crc;
    }
  uint32_t crc = ~0u;
  while (in < end) crc = crc >> 8 ^ table[(crc ^ *in++) & 255];
  return ~crc;
}

static unsigned char *base64(const unsigned char *in, const unsigned char *end, unsigned char *out) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (; end - in >= 3; in += 3) {
    uint32_t bits = (uint32_t)in[0] << 16 | in[1] << 8 | in[2];
    for (int shift = 18; shift >= 0; shift -= 6) *out++ = (unsigned char)digits[bits >> shift & 63];
  }
  return out;
}

void run(int percent) {
  unsigned char *text = allocate(SIZE + 8), *encoded = allocate(2 * SIZE);
  uint64_t state = 99, sum = 0;
  for (int round = 0; round < share(percent, 120); round++) {
    int length = 0;
    while (length < SIZE) {
      uint32_t random = (uint32_t)next_random(&state), code = random >> 8 & 0x7F;
      if (random % 8 == 0) code = 0x80 + (random >> 8) % 0x1000;
      if (random % 64 == 0) code = 0x10000 + (random >> 8) % 0x10000;
      length += encode(text + length, code);
    }
    sum = mix(sum, decode(text, text + length));
    text[length - 1 - round] ^= 0xC0;
    sum = mix(sum, decode(text, text + length));
    for (int i = 0; i < length; i++)
      if (text[i] >= 'a' && text[i] <= 'z') text[i] -= 'a' - 'A';
    sum = mix(sum, crc32(text, text + length));
    sum = mix(sum, crc32(encoded, base64(text, text + length, encoded)));
  }
  print_hex(sum);
}
