// Rays cast at spheres over a plane: f32 arithmetic, square roots, comparisons, conversions to integers and back.
#include "runtime.h"

typedef struct {
  float x, y, z;
} Vector;

static Vector sum_of(Vector a, Vector b, float scale) {
  return (Vector){a.x + b.x * scale, a.y + b.y * scale, a.z + b.z * scale};
}
static float dot(Vector a, Vector b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
static Vector unit(Vector a) { return sum_of((Vector){0, 0, 0}, a, 1 / __builtin_sqrtf(dot(a, a))); }

typedef struct {
  Vector center;
  float radius, shine;
} Sphere;

static const Sphere spheres[] = {
    {{0, 1, 6}, 1, 0.5f},          {{-2.2f, 0.8f, 5}, 0.8f, 0.2f}, {{1.9f, 0.7f, 4.5f}, 0.7f, 0.8f},
    {{0.6f, 0.3f, 3}, 0.3f, 0.1f}, {{-0.9f, 0.4f, 3.4f}, 0.4f, 0},
};
enum { COUNT = sizeof spheres / sizeof *spheres };

// The nearest sphere that a ray meets, and how far away.
static int nearest(Vector from, Vector to, float *distance) {
  int found = -1;
  *distance = 1e9f;
  for (int i = 0; i < COUNT; i++) {
    Vector offset = sum_of(from, spheres[i].center, -1);
    float b = dot(offset, to), c = dot(offset, offset) - spheres[i].radius * spheres[i].radius, d = b * b - c;
    if (d < 0) continue;
    float at = -b - __builtin_sqrtf(d);
    if (at > 0.001f && at < *distance) *distance = at, found = i;
  }
  return found;
}

static float light(Vector from, Vector to, int depth) {
  static const Vector sun = {0.48f, 0.6f, -0.64f};
  float distance, shade;
  int hit = nearest(from, to, &distance);
  Vector point, normal = {0, 1, 0};
  if (hit < 0) {
    if (to.y >= 0) return 0.4f + 0.6f * to.y;
    point = sum_of(from, to, -from.y / to.y);
    int squares = (int)__builtin_floorf(point.x) + (int)__builtin_floorf(point.z);
    shade = squares & 1 ? 0.9f : 0.3f;
  } else {
    point = sum_of(from, to, distance), normal = unit(sum_of(point, spheres[hit].center, -1)), shade = 0.8f;
  }
  float lit = dot(normal, sun);
  if (lit < 0 || nearest(point, sun, &distance) >= 0) lit = 0;
  shade *= 0.2f + 0.8f * lit;
  if (hit < 0 || depth == 0 || spheres[hit].shine == 0) return shade;
  Vector back = sum_of(to, normal, -2 * dot(normal, to));
  return shade * (1 - spheres[hit].shine) + light(point, back, depth - 1) * spheres[hit].shine;
}

void run(int percent) {
  enum { WIDTH = 1200, HEIGHT = 900 };
  uint64_t sum = 0;
  for (int row = 0; row < share(percent, HEIGHT); row++)
    for (int column = 0; column < WIDTH; column++) {
      Vector to = unit((Vector){(column - WIDTH / 2) / 750.0f, (HEIGHT / 2 - row) / 750.0f, 1});
      float value = light((Vector){0, 1.2f, -1}, to, 3) * 255;
      sum = mix(sum, value > 255 ? 255 : (unsigned char)value);
    }
  print_hex(sum);
}
