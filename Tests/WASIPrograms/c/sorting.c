// Reads words, sorts them and counts how often each comes.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static int by_text(const void *a, const void *b) { return strcmp(*(char **)a, *(char **)b); }
int main(void) {
  char **words = 0, word[128];
  size_t count = 0, room = 0;
  while (scanf("%127s", word) == 1) {
    if (count == room) words = realloc(words, (room = room ? 2 * room : 8) * sizeof *words);
    words[count++] = strdup(word);
  }
  qsort(words, count, sizeof *words, by_text);
  for (size_t i = 0; i < count;) {
    size_t j = i;
    while (j < count && !strcmp(words[i], words[j])) j++;
    printf("%zu %s\n", j - i, words[i]);
    i = j;
  }
  double mean = 0;
  for (size_t i = 0; i < count; i++) mean += (double)strlen(words[i]) / count;
  printf("mean length %.6f\n", mean);
  return 0;
}
