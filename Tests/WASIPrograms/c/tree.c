// Makes a tree of directories and files, walks through it, moves parts and removes it.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
static int by_name(const void *a, const void *b) { return strcmp(*(char **)a, *(char **)b); }
static void walk(const char *path, int depth, int removes) {
  DIR *d = opendir(path);
  if (!d) { printf("opendir %s: %s\n", path, strerror(errno)); return; }
  char *names[300];
  int n = 0;
  for (struct dirent *e; (e = readdir(d));)
    if (strcmp(e->d_name, ".") && strcmp(e->d_name, "..") && n < 300) names[n++] = strdup(e->d_name);
  closedir(d);
  qsort(names, n, sizeof *names, by_name);
  for (int i = 0; i < n; i++) {
    char sub[512];
    snprintf(sub, sizeof sub, "%s/%s", path, names[i]);
    struct stat s;
    if (lstat(sub, &s)) printf("lstat: %s\n", strerror(errno));
    int is_directory = S_ISDIR(s.st_mode);
    if (!removes)
      printf("%*s%s %s %lld\n", 2 * depth, "", names[i], is_directory ? "directory" : S_ISLNK(s.st_mode) ? "link" : "file",
             is_directory ? 0 : s.st_size);
    if (is_directory) walk(sub, depth + 1, removes);
    if (removes) printf("remove %s %d\n", sub, is_directory ? rmdir(sub) : unlink(sub));
    free(names[i]);
  }
}
int main(void) {
  printf("mkdir %d %d %d\n", mkdir("/a", 0777), mkdir("/a/b", 0777), mkdir("/a/b/c", 0777));
  printf("again %d", mkdir("/a", 0777));
  printf(" %s\n", strerror(errno));
  for (int i = 0; i < 120; i++) {
    char path[64];
    snprintf(path, sizeof path, "/a/b/file-with-a-longer-name-%03d", i);
    int fd = open(path, O_CREAT | O_WRONLY, 0644);
    dprintf(fd, "%d", i * i);
    close(fd);
  }
  printf("symlink %d\n", symlink("b/c", "/a/link"));
  walk("/a", 0, 0);
  printf("rename %d\n", rename("/a/b/file-with-a-longer-name-007", "/a/b/c/moved"));
  printf("rename over %d\n", rename("/a/b/file-with-a-longer-name-008", "/a/b/c/moved"));
  printf("rename directory %d\n", rename("/a/b/c", "/a/d"));
  printf("rename into itself %d", rename("/a/b", "/a/b/x"));
  printf(" %s\n", strerror(errno));
  printf("rmdir %d", rmdir("/a"));
  printf(" %s\n", strerror(errno));
  walk("/a/d", 0, 0);
  walk("/a", 0, 1);
  printf("rmdir %d\n", rmdir("/a"));
  return 0;
}
