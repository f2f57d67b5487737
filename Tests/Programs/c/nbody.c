// The outer planets' motion: double arithmetic and square roots.
typedef struct { double x, y, z, vx, vy, vz, mass; } Body;
#define PI 3.141592653589793
#define SUN (4 * PI * PI)
#define DAYS 365.24

static Body bodies[5];

static void start(void) {
  const Body initial[5] = {
      {0, 0, 0, 0, 0, 0, SUN},
      {4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01, 1.66007664274403694e-03 * DAYS,
       7.69901118419740425e-03 * DAYS, -6.90460016972063023e-05 * DAYS, 9.54791938424326609e-04 * SUN},
      {8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01, -2.76742510726411899e-03 * DAYS,
       4.99852801234917238e-03 * DAYS, 2.30417297573763929e-05 * DAYS, 2.85885980666130812e-04 * SUN},
      {1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01, 2.96460137564761618e-03 * DAYS,
       2.37847173959480950e-03 * DAYS, -2.96589568540237556e-05 * DAYS, 4.36624404335156298e-05 * SUN},
      {1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01, 2.68067772490389322e-03 * DAYS,
       1.62824170038242295e-03 * DAYS, -9.51592254519715870e-05 * DAYS, 5.15138902046611451e-05 * SUN},
  };
  double px = 0, py = 0, pz = 0;
  for (int i = 0; i < 5; i++) {
    bodies[i] = initial[i];
    px += bodies[i].vx * bodies[i].mass, py += bodies[i].vy * bodies[i].mass, pz += bodies[i].vz * bodies[i].mass;
  }
  bodies[0].vx = -px / SUN, bodies[0].vy = -py / SUN, bodies[0].vz = -pz / SUN;
}

static void advance(double dt) {
  for (int i = 0; i < 5; i++) {
    for (int j = i + 1; j < 5; j++) {
      double dx = bodies[i].x - bodies[j].x, dy = bodies[i].y - bodies[j].y, dz = bodies[i].z - bodies[j].z;
      double square = dx * dx + dy * dy + dz * dz;
      double magnitude = dt / (square * __builtin_sqrt(square));
      bodies[i].vx -= dx * bodies[j].mass * magnitude, bodies[j].vx += dx * bodies[i].mass * magnitude;
      bodies[i].vy -= dy * bodies[j].mass * magnitude, bodies[j].vy += dy * bodies[i].mass * magnitude;
      bodies[i].vz -= dz * bodies[j].mass * magnitude, bodies[j].vz += dz * bodies[i].mass * magnitude;
    }
  }
  for (int i = 0; i < 5; i++) {
    bodies[i].x += dt * bodies[i].vx, bodies[i].y += dt * bodies[i].vy, bodies[i].z += dt * bodies[i].vz;
  }
}

// The system's energy after a number of steps of a hundredth of a year.
__attribute__((export_name("nbody"))) double nbody(int steps) {
  start();
  for (int i = 0; i < steps; i++) advance(0.01);
  double energy = 0;
  for (int i = 0; i < 5; i++) {
    Body *b = &bodies[i];
    energy += 0.5 * b->mass * (b->vx * b->vx + b->vy * b->vy + b->vz * b->vz);
    for (int j = i + 1; j < 5; j++) {
      double dx = b->x - bodies[j].x, dy = b->y - bodies[j].y, dz = b->z - bodies[j].z;
      energy -= b->mass * bodies[j].mass / __builtin_sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return energy;
}
