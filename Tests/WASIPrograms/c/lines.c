// Numbers the lines of the standard input, and tells how many words and bytes there were.
#include <ctype.h>
#include <stdio.h>
int main(void) {
  int c, lines = 0, words = 0, bytes = 0, inside = 0, start = 1;
  while ((c = getchar()) != EOF) {
    bytes++;
    if (start) printf("%4d ", ++lines), start = 0;
    putchar(c);
    if (isspace(c)) inside = 0; else if (!inside) inside = 1, words++;
    if (c == '\n') start = 1;
  }
  fprintf(stderr, "\n%d lines, %d words, %d bytes\n", lines, words, bytes);
  return feof(stdin) ? 0 : 1;
}
