#include <stdio.h>
#include <stdlib.h>
extern char **environ;
int main(int argc, char **argv) {
  for (int i = 0; i < argc; i++) printf("argument %d: [%s]\n", i, argv[i]);
  for (char **v = environ; *v; v++) printf("variable [%s]\n", *v);
  printf("HOME %s\n", getenv("HOME") ? getenv("HOME") : "is not set");
  return argc;
}
