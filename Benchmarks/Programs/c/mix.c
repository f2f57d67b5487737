// What small controllers do all day: lists that are searched and sorted, a small matrix, a state machine over text,
// and a checksum bit by bit that joins them.
#include "runtime.h"

typedef struct Node {
  struct Node *next;
  int16_t key, data;
} Node;

static uint16_t crc16(uint16_t value, uint16_t crc) {
  for (int bit = 0; bit < 16; bit++, value >>= 1) crc = crc >> 1 ^ ((value ^ crc) & 1 ? 0xA001 : 0);
  return crc;
}

static Node *merge(Node *a, Node *b, bool by_key) {
  Node head = {NULL, 0, 0}, *last = &head;
  while (a && b) {
    bool first = by_key ? a->key <= b->key : a->data <= b->data;
    Node **from = first ? &a : &b;
    last = last->next = *from, *from = last->next;
  }
  last->next = a ? a : b;
  return head.next;
}

static Node *sort(Node *list, int count, bool by_key) {
  if (count < 2) {
    if (list) list->next = NULL;
    return list;
  }
  Node *middle = list;
  for (int i = 0; i < count / 2; i++) middle = middle->next;
  Node *right = sort(middle, count - count / 2, by_key);
  return merge(sort(list, count / 2, by_key), right, by_key);
}

static uint16_t lists(Node *nodes, int count, int round, uint16_t crc) {
  for (int i = 0; i < count; i++) {
    Node *next = i + 1 < count ? &nodes[i + 1] : NULL;
    nodes[i] = (Node){next, (int16_t)((i * 37 + round) % 101), (int16_t)i};
  }
  Node *list = sort(nodes, count, true);
  for (int key = 0; key < 101; key += 5) {
    Node *found = list;
    while (found && found->key != key) found = found->next;
    if (found) crc = crc16((uint16_t)found->data, crc);
  }
  Node *reversed = NULL;
  while (list) {
    Node *next = list->next;
    list->next = reversed, reversed = list, list = next;
  }
  return crc16((uint16_t)sort(reversed, count, false)->key, crc);
}

static uint16_t matrices(int round, uint16_t crc) {
  enum { N = 12 };
  static int16_t a[N][N], b[N][N];
  static int32_t c[N][N];
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) a[i][j] = (int16_t)(i * j + round), b[i][j] = (int16_t)(i - j * round);
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      c[i][j] = 0;
      for (int k = 0; k < N; k++) c[i][j] += a[i][k] * b[k][j];
    }
  int32_t sum = 0;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) sum += c[i][j] >> 2 & 0xFF;
  return crc16((uint16_t)sum, crc);
}

typedef enum { START, SIGN, WHOLE, POINT, FRACTION, POWER, POWER_SIGN, POWER_DIGITS, BAD, STATES } State;

static State next_state(State state, char c) {
  bool digit = c >= '0' && c <= '9';
  switch (state) {
  case START: return digit ? WHOLE : c == '+' || c == '-' ? SIGN : c == '.' ? POINT : BAD;
  case SIGN: return digit ? WHOLE : c == '.' ? POINT : BAD;
  case WHOLE: return digit ? WHOLE : c == '.' ? FRACTION : c == 'e' ? POWER : BAD;
  case POINT: return digit ? FRACTION : BAD;
  case FRACTION: return digit ? FRACTION : c == 'e' ? POWER : BAD;
  case POWER: return digit ? POWER_DIGITS : c == '+' || c == '-' ? POWER_SIGN : BAD;
  case POWER_SIGN:
  case POWER_DIGITS: return digit ? POWER_DIGITS : BAD;
  default: return BAD;
  }
}

static uint16_t states(const char *text, uint16_t crc) {
  uint16_t counts[STATES] = {0};
  State state = START;
  for (; *text; text++) {
    if (*text == ',') counts[state]++, state = START;
    else state = next_state(state, *text);
  }
  for (int i = 0; i < STATES; i++) crc = crc16(counts[i], crc);
  return crc;
}

void run(int percent) {
  static char text[] =
      "42,3.14159,-7,.5e3,+19.95e-2,80x86,-.25,1e,6.02e+23,--1,0.001,17e-4,+,299792458.,1.2.3,-0.0e0,777,12e+,9.80665,";
  enum { COUNT = 100 };
  Node *nodes = allocate(COUNT * sizeof *nodes);
  uint16_t crc = 0xFFFF;
  for (int round = 0; round < share(percent, 7500); round++) {
    crc = lists(nodes, COUNT, round, crc);
    crc = matrices(round & 15, crc);
    text[round % 90] ^= 1;
    crc = states(text, crc);
  }
  print_integer(crc);
}
