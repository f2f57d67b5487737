// Opening: flags against what is there.
#include "raw.h"
int main(void) {
  __wasi_path_create_directory(3, "dir");
  __wasi_fd_close(open_raw(3, "file", 1, 0));
  __wasi_path_symlink("file", 3, "link");
  __wasi_path_symlink("dir", 3, "dirlink");
  const char *paths[] = {"file", "dir", "link", "dirlink", "missing", "file/", "dir/", "file/x", "missing/x", "dir/.", "missing/"};
  for (int i = 0; i < 11; i++)
    for (int oflags = 0; oflags < 16; oflags++) {
      printf("%s %d:", paths[i], oflags);
      for (int follows = 0; follows < 2; follows++)
        for (int rights = 0; rights < 3; rights++) {
          static const __wasi_rights_t access[] = {2, 64, 66};
          __wasi_fd_t fd = 0;
          int error = __wasi_path_open(3, follows, paths[i], oflags, access[rights], 0, 0, &fd);
          printf(" %d", error);
          if (!error) __wasi_fd_close(fd);
          if (i == 4) __wasi_path_unlink_file(3, "missing");
        }
      printf("\n");
    }
  return 0;
}
