// Making, moving and removing what is there, is not there, or is something else.
#include "raw.h"
int main(void) {
  SHOW(__wasi_path_create_directory(3, "d"));
  SHOW(__wasi_path_create_directory(3, "d"));
  SHOW(__wasi_path_create_directory(3, "d/"));
  SHOW(__wasi_path_create_directory(3, "e/"));
  SHOW(__wasi_path_create_directory(3, "."));
  SHOW(__wasi_path_create_directory(3, "x/y"));
  SHOW(__wasi_path_create_directory(3, ""));
  __wasi_fd_close(open_raw(3, "f", 1, 0));
  __wasi_fd_close(open_raw(3, "d/f", 1, 0));
  __wasi_path_symlink("d", 3, "l");
  SHOW(__wasi_path_create_directory(3, "f"));
  SHOW(__wasi_path_create_directory(3, "f/x"));
  SHOW(__wasi_path_create_directory(3, "l"));
  SHOW(__wasi_path_remove_directory(3, "d"));
  SHOW(__wasi_path_remove_directory(3, "f"));
  SHOW(__wasi_path_remove_directory(3, "missing"));
  SHOW(__wasi_path_remove_directory(3, "l"));
  SHOW(__wasi_path_remove_directory(3, "."));
  SHOW(__wasi_path_remove_directory(3, "e"));
  SHOW(__wasi_path_unlink_file(3, "d"));
  SHOW(__wasi_path_unlink_file(3, "d/"));
  SHOW(__wasi_path_unlink_file(3, "f/"));
  SHOW(__wasi_path_unlink_file(3, "missing"));
  SHOW(__wasi_path_rename(3, "missing", 3, "x"));
  SHOW(__wasi_path_rename(3, "f", 3, "d"));
  SHOW(__wasi_path_rename(3, "d", 3, "f"));
  SHOW(__wasi_path_rename(3, "d", 3, "d/x"));
  SHOW(__wasi_path_rename(3, "f", 3, "g/"));
  SHOW(__wasi_path_rename(3, "f/", 3, "g"));
  SHOW(__wasi_path_rename(3, "f", 3, "f"));
  SHOW(__wasi_path_rename(3, "d/", 3, "e/"));
  SHOW(__wasi_path_create_directory(3, "d"));
  SHOW(__wasi_path_rename(3, "d", 3, "e"));
  SHOW(__wasi_path_rename(3, "e", 3, "d"));
  SHOW(__wasi_path_rename(3, "f", 3, "../f"));
  SHOW(__wasi_path_rename(3, "../f", 3, "f"));
  SHOW(__wasi_path_unlink_file(3, "d/f"));
  SHOW(__wasi_path_remove_directory(3, "d"));
  SHOW(__wasi_path_unlink_file(3, "l"));
  SHOW(__wasi_path_unlink_file(3, "f"));
  return 0;
}
