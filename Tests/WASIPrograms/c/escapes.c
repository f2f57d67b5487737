// Paths that lead out, and the errors for them.
#include "raw.h"
int main(void) {
  const char *paths[] = {
    "..", "../x", "/", "/etc/passwd", "a/../..", "./../a", "a/../../a", "a/b/../../../x", "//", "a//../..//..", "up",
    "up/x", "a/up", "a/up/../..", "missing/../../x", ".", "a/..", "a/../a/.", "a/./b/..", "", "a/b/up2/a/b",
  };
  __wasi_path_create_directory(3, "a");
  __wasi_path_create_directory(3, "a/b");
  __wasi_path_symlink("..", 3, "up");
  __wasi_path_symlink("../..", 3, "a/up");
  __wasi_path_symlink("../..", 3, "a/b/up2");
  for (int i = 0; i < 21; i++) {
    __wasi_filestat_t s;
    __wasi_fd_t fd = 0;
    int stat = __wasi_path_filestat_get(3, 1, paths[i], &s);
    int open = __wasi_path_open(3, 1, paths[i], 0, 2, 0, 0, &fd);
    int directory = __wasi_path_open(3, 1, paths[i], 2, 2, 0, 0, &fd);
    int below = 0;
    char sub[64];
    snprintf(sub, sizeof sub, "%s/new", paths[i]);
    if (stat) below = __wasi_path_create_directory(3, sub);
    printf("[%s] stat %d, open %d, directory %d, mkdir below %d\n", paths[i], stat, open, directory, below);
  }
  return 0;
}
