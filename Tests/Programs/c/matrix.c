// The product of two square matrices of floats.
#include "memory.h"

__attribute__((export_name("matrix"))) float matrix(int n) {
  reset();
  size_t bytes = sizeof(float) * n * n;
  float *a = allocate(bytes), *b = allocate(bytes), *c = allocate(bytes);
  for (int i = 0; i < n * n; i++) a[i] = (float)(i % 7) - 3, b[i] = (float)(i % 5) / 4;
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
      float sum = 0;
      for (int k = 0; k < n; k++) sum += a[i * n + k] * b[k * n + j];
      c[i * n + j] = sum;
    }
  }
  float total = 0;
  for (int i = 0; i < n * n; i++) total += c[i] * (float)(i % 3);
  return total;
}
