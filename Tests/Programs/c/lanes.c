// The same work twice: with vectors, and number by number. Letters become upper case, bytes are permuted by others, neighbours
// are added and multiplied, sums saturate, and floats are rounded and compared; all of it ends in one hash.
#include <stdint.h>
#include <wasm_simd128.h>

#include "memory.h"

#define COUNT 256

static uint8_t text[COUNT], other[COUNT];

static void fill(uint32_t seed) {
  for (int i = 0; i < COUNT; i++) {
    seed = seed * 1664525u + 1013904223u;
    text[i] = seed >> 24;
    other[i] = seed >> 16;
  }
}

static uint64_t mix(uint64_t hash, uint64_t value) { return (hash ^ value) * 0x100000001b3u; }

__attribute__((export_name("lanes"))) int64_t lanes(int rounds) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (int round = 0; round < rounds; round++) {
    fill(round);
    v128_t dots = wasm_i32x4_const_splat(0);
    for (int i = 0; i < COUNT; i += 16) {
      v128_t a = wasm_v128_load(text + i), b = wasm_v128_load(other + i);
      v128_t lower = wasm_v128_and(wasm_u8x16_ge(a, wasm_u8x16_const_splat('a')),
                                   wasm_u8x16_le(a, wasm_u8x16_const_splat('z')));
      v128_t upper = wasm_v128_bitselect(wasm_i8x16_sub(a, wasm_u8x16_const_splat(32)), a, lower);
      v128_t permuted = wasm_i8x16_swizzle(upper, wasm_v128_and(b, wasm_u8x16_const_splat(31)));
      v128_t mean = wasm_u8x16_avgr(permuted, b);
      v128_t sums = wasm_i8x16_add_sat(mean, a);
      dots = wasm_i32x4_add(dots, wasm_i32x4_dot_i16x8(wasm_i16x8_extend_low_i8x16(sums), wasm_i16x8_extend_high_i8x16(b)));
      v128_t narrow = wasm_u8x16_narrow_i16x8(wasm_i16x8_mul(wasm_u16x8_load8x8(text + i), wasm_i16x8_splat(round - 3)),
                                              wasm_i16x8_shr(wasm_v128_load(other + i), round & 15));
      v128_t floats = wasm_f32x4_nearest(wasm_f32x4_mul(wasm_f32x4_convert_i32x4(a), wasm_f32x4_const_splat(1e-7f)));
      v128_t least = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_min(floats, wasm_f32x4_const(1, -20, 300, 4e9)));
      hash = mix(hash, wasm_i64x2_extract_lane(sums, 0));
      hash = mix(hash, wasm_i64x2_extract_lane(sums, 1));
      hash = mix(hash, wasm_i64x2_extract_lane(narrow, 0));
      hash = mix(hash, wasm_i64x2_extract_lane(narrow, 1));
      hash = mix(hash, wasm_i64x2_extract_lane(least, 0));
      hash = mix(hash, wasm_i64x2_extract_lane(least, 1));
      hash = mix(hash, wasm_i8x16_bitmask(sums));
    }
    hash = mix(hash, wasm_i64x2_extract_lane(dots, 0));
    hash = mix(hash, wasm_i64x2_extract_lane(dots, 1));
  }
  return hash;
}

static int32_t clamp(int32_t value, int32_t least, int32_t most) {
  return value < least ? least : value > most ? most : value;
}

static uint64_t word(const uint8_t *bytes) {
  uint64_t value = 0;
  for (int i = 0; i < 8; i++) value |= (uint64_t)bytes[i] << 8 * i;
  return value;
}

__attribute__((export_name("numbers"))) int64_t numbers(int rounds) {
  uint64_t hash = 0xcbf29ce484222325u;
  static const float bounds[4] = {1, -20, 300, 4e9};
  for (int round = 0; round < rounds; round++) {
    fill(round);
    uint32_t dots[4] = {0, 0, 0, 0};
    for (int i = 0; i < COUNT; i += 16) {
      const uint8_t *a = text + i, *b = other + i;
      uint8_t upper[16], sums[16], narrow[16];
      uint32_t least[4];
      for (int j = 0; j < 16; j++) upper[j] = a[j] >= 'a' && a[j] <= 'z' ? a[j] - 32 : a[j];
      for (int j = 0; j < 16; j++) {
        uint8_t permuted = (b[j] & 31) < 16 ? upper[b[j] & 31] : 0;
        uint8_t mean = (permuted + b[j] + 1) >> 1;
        sums[j] = clamp((int8_t)mean + (int8_t)a[j], -128, 127);
      }
      for (int j = 0; j < 8; j++) {
        dots[j / 2] += (int8_t)sums[j] * (int8_t)b[8 + j];
        narrow[j] = clamp((int16_t)(a[j] * (round - 3)), 0, 255);
        narrow[8 + j] = clamp((int16_t)(b[2 * j] | b[2 * j + 1] << 8) >> (round & 15), 0, 255);
      }
      for (int j = 0; j < 4; j++) {
        float x = (float)(int32_t)(a[4 * j] | a[4 * j + 1] << 8 | a[4 * j + 2] << 16 | (uint32_t)a[4 * j + 3] << 24) * 1e-7f;
        x = __builtin_rintf(x);
        x = x < bounds[j] ? x : bounds[j];
        least[j] = x >= 2147483648.0f ? INT32_MAX : (int32_t)x;
      }
      int mask = 0;
      for (int j = 0; j < 16; j++) mask |= (sums[j] >> 7) << j;
      hash = mix(hash, word(sums));
      hash = mix(hash, word(sums + 8));
      hash = mix(hash, word(narrow));
      hash = mix(hash, word(narrow + 8));
      hash = mix(hash, least[0] | (uint64_t)least[1] << 32);
      hash = mix(hash, least[2] | (uint64_t)least[3] << 32);
      hash = mix(hash, mask);
    }
    hash = mix(hash, dots[0] | (uint64_t)dots[1] << 32);
    hash = mix(hash, dots[2] | (uint64_t)dots[3] << 32);
  }
  return hash;
}
