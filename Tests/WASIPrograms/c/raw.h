// What the programs that look at single calls share: a line with the name of a call and the errno that it gave.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wasi/api.h>

#define SHOW(call) printf("%s: %d\n", #call, (int)(call))

static __wasi_fd_t open_raw(__wasi_fd_t directory, const char *path, int oflags, __wasi_fdflags_t flags) {
  __wasi_fd_t fd = 0;
  __wasi_errno_t error = __wasi_path_open(directory, 1, path, oflags, ~0ull >> 34, ~0ull >> 34, flags, &fd);
  if (error) printf("open %s: %d\n", path, error);
  return fd;
}
