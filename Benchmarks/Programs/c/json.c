// A JSON parser that builds a tree, and a walk over it: recursive descent, bytes, small blocks of memory.
#include "runtime.h"

typedef enum { NUL, FALSE, TRUE, NUMBER, STRING, LIST, OBJECT } Kind;
typedef struct Value {
  Kind kind;
  int length;              // of a string
  double number;
  char *text, *key;        // a string, and the name of a member
  struct Value *first, *next;
} Value;

static const char *at;
static Value *parse(void);

static void skip(void) {
  while (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r') at++;
}

static char *parse_string(int *length) {
  int count = 0;
  for (const char *p = ++at; *p != '"'; p += *p == '\\' ? 2 : 1) count++;
  char *text = allocate(count + 1);
  count = 0;
  while (*at != '"') {
    char c = *at++;
    if (c == '\\') {
      c = *at++;
      c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }
    text[count++] = c;
  }
  at++, text[count] = 0, *length = count;
  return text;
}

static double parse_number(void) {
  bool negative = *at == '-';
  if (negative) at++;
  double number = 0, scale = 1;
  for (; *at >= '0' && *at <= '9'; at++) number = number * 10 + (*at - '0');
  if (*at == '.')
    for (at++; *at >= '0' && *at <= '9'; at++) scale /= 10, number += (*at - '0') * scale;
  if (*at == 'e') {
    for (int power = at[1] - '0'; power > 0; power--) number *= 10;
    at += 2;
  }
  return negative ? -number : number;
}

static void parse_members(Value *value, char end) {
  Value **link = &value->first;
  for (at++, skip(); *at != end; skip()) {
    char *key = NULL;
    int length;
    if (end == '}') {
      key = parse_string(&length);
      skip();
      if (*at++ != ':') fail("no colon");
    }
    *link = parse();
    (*link)->key = key;
    link = &(*link)->next;
    skip();
    if (*at == ',') at++, skip();
  }
  at++;
}

static Value *parse(void) {
  Value *value = allocate(sizeof *value);
  *value = (Value){NUL};
  skip();
  switch (*at) {
  case '{': value->kind = OBJECT, parse_members(value, '}'); break;
  case '[': value->kind = LIST, parse_members(value, ']'); break;
  case '"': value->kind = STRING, value->text = parse_string(&value->length); break;
  case 't': value->kind = TRUE, at += 4; break;
  case 'f': value->kind = FALSE, at += 5; break;
  case 'n': at += 4; break;
  default: value->kind = NUMBER, value->number = parse_number();
  }
  return value;
}

static uint64_t sum_and_release(Value *value, uint64_t sum) {
  sum = mix(sum, value->kind);
  if (value->kind == NUMBER) sum = mix(sum, (uint64_t)(int64_t)(value->number * 1000));
  for (int i = 0; i < value->length; i++) sum = mix(sum, (unsigned char)value->text[i]);
  for (Value *member = value->first, *next; member; member = next) {
    next = member->next;
    for (char *key = member->key; key && *key; key++) sum = sum * 31 + *key;
    sum = sum_and_release(member, sum);
  }
  release(value->text), release(value->key), release(value);
  return sum;
}

void run(int percent) {
  static const char record[] =
      "{\"id\": 1234567, \"name\": \"Gerda \\\"G\\\" M\\u00fcller\", \"tags\": [\"alpha\", \"beta\\n\", \"\"],\n"
      "  \"position\": {\"x\": -12.625, \"y\": 0.5, \"z\": 25e3}, \"active\": true, \"parent\": null,\n"
      "  \"history\": [[1, 2, 3], [4, 5, [6, [7, [8, []]]]], {}, {\"deep\": {\"deeper\": {\"deepest\": false}}}]},\n";
  enum { RECORDS = 200 };
  int length = sizeof record - 1;
  char *text = allocate(RECORDS * length + 8), *end = text;
  *end++ = '[';
  for (int i = 0; i < RECORDS; i++, end += length) memcpy(end, record, length);
  *end++ = ']', *end = 0;
  uint64_t sum = 0;
  for (int i = 0; i < share(percent, 240); i++) {
    text[8] = '0' + i % 10;
    at = text;
    sum = sum_and_release(parse(), sum);
  }
  print_hex(sum);
}
