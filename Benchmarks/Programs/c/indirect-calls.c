// Methods of objects of many kinds, and callbacks: call_indirect, some of it through tables in memory.
#include "runtime.h"

typedef struct Shape Shape;
typedef struct {
  int (*area)(const Shape *);
  int (*outline)(const Shape *);
  void (*grow)(Shape *, int);
} Methods;
struct Shape {
  const Methods *methods;
  int width, height;
};

#define KIND(NAME, AREA, OUTLINE, GROW) \
  static int area_##NAME(const Shape *s) { return AREA; } \
  static int outline_##NAME(const Shape *s) { return OUTLINE; } \
  static void grow_##NAME(Shape *s, int by) { GROW; } \
  static const Methods NAME = {area_##NAME, outline_##NAME, grow_##NAME};

KIND(rectangle, s->width * s->height, 2 * (s->width + s->height), s->width += by)
KIND(square, s->width * s->width, 4 * s->width, s->width += by * 2)
KIND(triangle, s->width * s->height / 2, s->width * 3, s->height += by)
KIND(line, s->height & 1, s->width, s->width ^= by)
KIND(ring, (s->width - s->height) * 3, (s->width + s->height) * 3, (s->width += by, s->height += by))

static uint32_t fold(const uint32_t *numbers, int count, uint32_t (*step)(uint32_t, uint32_t), uint32_t start) {
  for (int i = 0; i < count; i++) start = step(start, numbers[i]);
  return start;
}
static uint32_t add(uint32_t a, uint32_t b) { return a + b; }
static uint32_t exclusive(uint32_t a, uint32_t b) { return (a << 1 | a >> 31) ^ b; }
static uint32_t greater(uint32_t a, uint32_t b) { return a > b ? a : b; }

void run(int percent) {
  static const Methods *const kinds[] = {&rectangle, &square, &triangle, &line, &ring};
  static uint32_t (*const steps[])(uint32_t, uint32_t) = {add, exclusive, greater};
  enum { COUNT = 1000 };
  static Shape shapes[COUNT];
  static uint32_t numbers[COUNT];
  uint64_t state = 5, sum = 0;
  for (int i = 0; i < COUNT; i++) {
    uint64_t random = next_random(&state);
    shapes[i] = (Shape){kinds[random % 5], random >> 8 & 63, random >> 16 & 31};
  }
  for (int round = 0; round < share(percent, 5000); round++) {
    for (int i = 0; i < COUNT; i++) {
      Shape *shape = &shapes[i];
      shape->methods->grow(shape, round & 3);
      numbers[i] = (uint32_t)(shape->methods->area(shape) + shape->methods->outline(shape));
    }
    sum = mix(sum, fold(numbers, COUNT, steps[round % 3], 0));
  }
  print_hex(sum);
}
