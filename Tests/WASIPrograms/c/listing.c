// Lists a directory with buffers of several sizes; the cookies have to lead on.
#include "raw.h"
static int by_name(const void *a, const void *b) { return strcmp(*(char **)a, *(char **)b); }
int main(void) {
  for (int i = 0; i < 50; i++) {
    char name[32];
    snprintf(name, sizeof name, "%c%0*d", 'a' + i % 26, i % 9 + 1, i);
    __wasi_fd_close(open_raw(3, name, 1, 0));
  }
  static const int sizes[] = {4096, 200, 64, 36};
  for (int s = 0; s < 4; s++) {
    char *names[64];
    int count = 0, calls = 0;
    __wasi_dircookie_t cookie = 0;
    for (;;) {
      static uint8_t buffer[4096];
      __wasi_size_t used = 0;
      int error = __wasi_fd_readdir(3, buffer, sizes[s], cookie, &used);
      calls++;
      if (error) { printf("errno %d\n", error); return 1; }
      __wasi_size_t place = 0;
      while (place + sizeof(__wasi_dirent_t) <= used) {
        __wasi_dirent_t entry;
        memcpy(&entry, buffer + place, sizeof entry);
        if (place + sizeof entry + entry.d_namlen > used) break;
        names[count++] = strndup((char *)buffer + place + sizeof entry, entry.d_namlen);
        cookie = entry.d_next;
        place += sizeof entry + entry.d_namlen;
      }
      if (used < sizes[s]) break;
    }
    qsort(names, count, sizeof *names, by_name);
    printf("%d bytes: %d entries\n", sizes[s], count);
    for (int i = 0; i < count; i++) printf("%s ", names[i]);
    printf("\n");
  }
  __wasi_size_t used;
  uint8_t small[10];
  SHOW(__wasi_fd_readdir(3, small, 10, 0, &used));
  printf("used %u\n", (unsigned)used);
  SHOW(__wasi_fd_readdir(3, small, 10, 1000, &used));
  printf("used %u\n", (unsigned)used);
  return 0;
}
