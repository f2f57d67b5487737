// Products of matrices of f64: loads, multiplications and additions in three nested loops.
#include "runtime.h"

enum { SIZE = 120 };
typedef double Matrix[SIZE][SIZE];

static void multiply(Matrix result, Matrix left, Matrix right) {
  for (int i = 0; i < SIZE; i++)
    for (int j = 0; j < SIZE; j++) {
      double sum = 0;
      for (int k = 0; k < SIZE; k++) sum += left[i][k] * right[k][j];
      result[i][j] = sum;
    }
}

void run(int percent) {
  static Matrix a, b, c;
  for (int i = 0; i < SIZE; i++)
    for (int j = 0; j < SIZE; j++) a[i][j] = (i * 7 + j * 3) % 11 / 16.0, b[i][j] = (i * 5 + j * 13) % 17 / 64.0;
  for (int i = 0; i < share(percent, 48); i++) {
    multiply(c, a, b);
    // Some of the result goes into the next product.
    for (int j = 0; j < SIZE; j++) a[i % SIZE][j] = c[j][i % SIZE] / 128.0;
  }
  double sum = 0;
  for (int i = 0; i < SIZE; i++)
    for (int j = 0; j < SIZE; j++) sum += c[i][j];
  print_real(sum);
}
