// Points of the Mandelbrot set: an f64 loop with two exits, all of it in registers.
#include "runtime.h"

void run(int percent) {
  int width = 800, height = share(percent, 600), inside = 0;
  int64_t steps = 0;
  for (int row = 0; row < height; row++)
    for (int column = 0; column < width; column++) {
      double re = 3.0 * column / width - 2.2, im = 2.4 * row / 600 - 1.2, x = 0, y = 0;
      int step = 0;
      while (step < 400 && x * x + y * y <= 4) {
        double next = x * x - y * y + re;
        y = 2 * x * y + im, x = next, step++;
      }
      inside += step == 400;
      steps += step;
    }
  print_integer(inside);
  print_text(" ");
  print_integer(steps);
}
