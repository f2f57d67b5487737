// Times of files.
#include "raw.h"
static void show(const char *path, int follows) {
  __wasi_filestat_t s;
  int error = __wasi_path_filestat_get(3, follows, path, &s);
  printf("%s: %d %llu %llu\n", path, error, s.atim, s.mtim);
}
int main(void) {
  __wasi_fd_t f = open_raw(3, "f", 1, 0);
  __wasi_path_symlink("f", 3, "l");
  SHOW(__wasi_path_filestat_set_times(3, 0, "f", 1000000001, 2000000002, 1 | 4));
  show("f", 0);
  SHOW(__wasi_path_filestat_set_times(3, 1, "l", 3000000003, 4000000004, 4));
  show("l", 1);
  SHOW(__wasi_path_filestat_set_times(3, 0, "l", 5000000005, 6000000006, 5));
  show("f", 0);
  show("l", 0);
  SHOW(__wasi_path_filestat_set_times(3, 0, "f", 0, 0, 3));
  SHOW(__wasi_path_filestat_set_times(3, 0, "f", 0, 0, 12));
  SHOW(__wasi_path_filestat_set_times(3, 0, "missing", 0, 0, 5));
  SHOW(__wasi_fd_filestat_set_times(f, 7000000007, 0, 1));
  show("f", 0);
  SHOW(__wasi_path_filestat_set_times(3, 0, ".", 8000000008, 9000000009, 5));
  show(".", 0);
  __wasi_filestat_t s;
  SHOW(__wasi_path_filestat_set_times(3, 0, "f", 0, 0, 2 | 8));
  __wasi_path_filestat_get(3, 0, "f", &s);
  printf("now: %d %d\n", s.atim > 1600000000000000000ull, s.mtim > 1600000000000000000ull);
  return 0;
}
