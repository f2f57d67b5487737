// Files through the C library: modes, positions, truncation, removal.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
static void show(const char *path) {
  FILE *f = fopen(path, "r");
  if (!f) { printf("%s: %s\n", path, strerror(errno)); return; }
  char line[200];
  while (fgets(line, sizeof line, f)) printf("%s> %s", path, line);
  printf("\n");
  fclose(f);
}
int main(void) {
  const char *modes[] = {"w", "a", "r+", "w+", "a+", "wx"};
  for (int i = 0; i < 6; i++) {
    FILE *f = fopen("/log", modes[i]);
    if (!f) { printf("%s: %s\n", modes[i], strerror(errno)); continue; }
    fprintf(f, "mode %s\n", modes[i]);
    fseek(f, 0, SEEK_SET);
    char text[9] = "";
    if (strchr(modes[i], '+')) printf("%s reads %zu\n", modes[i], fread(text, 1, 8, f));
    printf("%s at %ld\n", modes[i], ftell(f));
    fclose(f);
    show("/log");
  }
  int fd = open("/data", O_RDWR | O_CREAT | O_EXCL, 0644);
  printf("write %zd\n", write(fd, "0123456789", 10));
  printf("pwrite %zd\n", pwrite(fd, "AB", 2, 4));
  printf("seek %lld %lld %lld\n", lseek(fd, -3, SEEK_END), lseek(fd, 1, SEEK_CUR), lseek(fd, 15, SEEK_SET));
  printf("write past the end %zd\n", write(fd, "!", 1));
  char buffer[32] = {0};
  printf("pread %zd", pread(fd, buffer, 31, 2));
  for (int i = 0; i < 14; i++) printf(" %02x", buffer[i]);
  struct stat s;
  printf("\nfstat %d size %lld\n", fstat(fd, &s), s.st_size);
  printf("ftruncate %d\n", ftruncate(fd, 5));
  printf("position stays %lld\n", lseek(fd, 0, SEEK_CUR));
  close(fd);
  show("/data");
  printf("again %d %s\n", open("/data", O_CREAT | O_EXCL | O_WRONLY), strerror(errno));
  printf("unlink %d %d %s\n", unlink("/data"), unlink("/data"), strerror(errno));
  return 0;
}
