// Symbolic and hard links, as calls see them.
#include "raw.h"
static void status(const char *path, int follows) {
  __wasi_filestat_t s;
  __wasi_errno_t error = __wasi_path_filestat_get(3, follows, path, &s);
  if (error) printf("%s (%d): errno %d\n", path, follows, error);
  else printf("%s (%d): type %d, %llu links, %llu bytes\n", path, follows, s.filetype, s.nlink, s.filetype == 3 ? 0 : s.size);
}
int main(void) {
  __wasi_fd_t fd = open_raw(3, "file", 1, 0);
  __wasi_ciovec_t text = {(const uint8_t *)"contents", 8};
  __wasi_size_t n;
  SHOW(__wasi_fd_write(fd, &text, 1, &n));
  SHOW(__wasi_path_create_directory(3, "dir"));
  SHOW(__wasi_path_symlink("file", 3, "link"));
  SHOW(__wasi_path_symlink("../file", 3, "dir/up"));
  SHOW(__wasi_path_symlink("loop", 3, "loop"));
  SHOW(__wasi_path_symlink("missing", 3, "dangling"));
  SHOW(__wasi_path_symlink("../../etc", 3, "out"));
  SHOW(__wasi_path_symlink("/etc", 3, "absolute"));
  SHOW(__wasi_path_symlink("file", 3, "link"));
  SHOW(__wasi_path_symlink("", 3, "empty"));
  SHOW(__wasi_path_link(3, 0, "file", 3, "dir/hard"));
  SHOW(__wasi_path_link(3, 0, "file", 3, "dir/hard"));
  SHOW(__wasi_path_link(3, 1, "link", 3, "dir/followed"));
  SHOW(__wasi_path_link(3, 0, "dir", 3, "dir2"));
  SHOW(__wasi_path_link(3, 0, "missing", 3, "dir2"));
  SHOW(__wasi_path_link(3, 0, "link", 3, "dir/link-of-link"));
  const char *paths[] = {"file", "link", "dir/up", "loop", "dangling", "out", "dir/hard", "dir/link-of-link", "link/", "dir/", "file/"};
  for (int i = 0; i < 11; i++) status(paths[i], 0), status(paths[i], 1);
  uint8_t buffer[64];
  for (int i = 0; i < 8; i++) {
    n = 0;
    __wasi_errno_t error = __wasi_path_readlink(3, paths[i], buffer, sizeof buffer, &n);
    printf("readlink %s: %d [%.*s]\n", paths[i], error, (int)n, buffer);
  }
  SHOW(__wasi_path_readlink(3, "dir/up", buffer, 3, &n));
  printf("cut to %u: %.*s\n", (unsigned)n, (int)n, buffer);
  printf("open through a loop: "); open_raw(3, "loop", 0, 0);
  printf("open of nothing: "); open_raw(3, "dangling", 0, 0);
  printf("open out: "); open_raw(3, "out/passwd", 0, 0);
  SHOW(__wasi_path_unlink_file(3, "link"));
  SHOW(__wasi_path_unlink_file(3, "file"));
  status("dir/hard", 0);
  return 0;
}
