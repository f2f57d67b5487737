// SHA-256 of `count` bytes 0, 1, 2 ... 255, 0, 1 ...: rotations, additions and table look-ups.
#include "memory.h"
typedef unsigned int u32;

static const u32 constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

unsigned char digest[32];

static u32 rotate(u32 x, int n) { return x >> n | x << (32 - n); }

static void block(u32 state[8], const unsigned char *bytes) {
  u32 w[64];
  for (int i = 0; i < 16; i++) w[i] = bytes[4 * i] << 24 | bytes[4 * i + 1] << 16 | bytes[4 * i + 2] << 8 | bytes[4 * i + 3];
  for (int i = 16; i < 64; i++) {
    u32 a = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3;
    u32 b = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10;
    w[i] = w[i - 16] + a + w[i - 7] + b;
  }
  u32 s[8];
  memcpy(s, state, sizeof s);
  for (int i = 0; i < 64; i++) {
    u32 a = rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25);
    u32 t = s[7] + a + ((s[4] & s[5]) ^ (~s[4] & s[6])) + constants[i] + w[i];
    u32 b = rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22);
    u32 m = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
    s[7] = s[6], s[6] = s[5], s[5] = s[4], s[4] = s[3] + t;
    s[3] = s[2], s[2] = s[1], s[1] = s[0], s[0] = t + b + m;
  }
  for (int i = 0; i < 8; i++) state[i] += s[i];
}

// Where the digest of the last call lies.
__attribute__((export_name("digest_address"))) unsigned char *digest_address(void) { return digest; }

// Hashes, and returns the digest's first four bytes as a number.
__attribute__((export_name("sha256"))) u32 sha256(u32 count) {
  u32 state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  unsigned char buffer[64];
  u32 filled = 0;
  for (u32 i = 0; i < count; i++) {
    buffer[filled++] = (unsigned char)i;
    if (filled == 64) block(state, buffer), filled = 0;
  }
  buffer[filled++] = 0x80;
  if (filled > 56) {
    memset(buffer + filled, 0, 64 - filled);
    block(state, buffer), filled = 0;
  }
  memset(buffer + filled, 0, 64 - filled);
  unsigned long long bits = 8ull * count;
  for (int i = 0; i < 8; i++) buffer[63 - i] = (unsigned char)(bits >> (8 * i));
  block(state, buffer);
  for (int i = 0; i < 32; i++) digest[i] = (unsigned char)(state[i / 4] >> (24 - 8 * (i % 4)));
  return state[0];
}
