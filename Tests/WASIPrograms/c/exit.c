// Ends in ways that the argument names: what runs at the end, and what does not.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
static void last(void) { puts("atexit"); }
int main(int argc, char **argv) {
  atexit(last);
  printf("buffered ");
  const char *how = argc > 1 ? argv[1] : "return";
  if (!strcmp(how, "exit")) exit(3);
  if (!strcmp(how, "_exit")) _exit(100);
  if (!strcmp(how, "abort")) abort();
  if (!strcmp(how, "trap")) __builtin_trap();
  return 0;
}
