// Bodies that attract each other: f64 arithmetic, square roots and divisions, fields of structures.
#include "runtime.h"

enum { COUNT = 6 };
typedef struct {
  double x, y, z, vx, vy, vz, mass;
} Body;

static void advance(Body *bodies, double step) {
  for (int i = 0; i < COUNT; i++) {
    Body *a = &bodies[i];
    for (int j = i + 1; j < COUNT; j++) {
      Body *b = &bodies[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      double square = dx * dx + dy * dy + dz * dz;
      double pull = step / (square * __builtin_sqrt(square));
      a->vx -= dx * b->mass * pull, a->vy -= dy * b->mass * pull, a->vz -= dz * b->mass * pull;
      b->vx += dx * a->mass * pull, b->vy += dy * a->mass * pull, b->vz += dz * a->mass * pull;
    }
  }
  for (int i = 0; i < COUNT; i++) {
    Body *a = &bodies[i];
    a->x += step * a->vx, a->y += step * a->vy, a->z += step * a->vz;
  }
}

static double energy(const Body *bodies) {
  double sum = 0;
  for (int i = 0; i < COUNT; i++) {
    const Body *a = &bodies[i];
    sum += a->mass * (a->vx * a->vx + a->vy * a->vy + a->vz * a->vz) / 2;
    for (int j = i + 1; j < COUNT; j++) {
      const Body *b = &bodies[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      sum -= a->mass * b->mass / __builtin_sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return sum;
}

void run(int percent) {
  // A heavy body at rest, and light ones on rings about it.
  Body bodies[COUNT] = {{.mass = 40}};
  for (int i = 1; i < COUNT; i++) {
    double radius = i * 3, speed = __builtin_sqrt(40 / radius);
    bodies[i] = (Body){radius * (i % 2 ? 1 : -1), 0.1 * i, 0.05 * i, 0, speed * (i % 2 ? 1 : -1), 0.01 * i, 0.001 * i};
  }
  print_real(energy(bodies));
  for (int i = 0; i < share(percent, 460000); i++) advance(bodies, 0.001);
  print_text(" ");
  print_real(energy(bodies));
}
