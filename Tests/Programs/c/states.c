// A state machine whose states end in tail calls to one another: a count of the words of a text that it makes up.
typedef struct { unsigned seed; int left, words; } Text;
typedef int (*State)(Text *);

static unsigned char next(Text *text) {
  text->seed = text->seed * 1664525 + 1013904223;
  return text->seed >> 24;
}

static int finished(Text *text) { return text->words; }
static int space(Text *text);
static int word(Text *text) {
  if (text->left-- == 0) return finished(text);
  State volatile following = next(text) < 64 ? space : word;
  __attribute__((musttail)) return following(text);
}
static int space(Text *text) {
  if (text->left-- == 0) return finished(text);
  if (next(text) < 32) { __attribute__((musttail)) return space(text); }
  text->words++;
  __attribute__((musttail)) return word(text);
}

__attribute__((export_name("states"))) int states(int length) {
  Text text = {1, length, 0};
  return space(&text);
}
