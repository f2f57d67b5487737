// A virtual machine with registers whose loop is one large switch: br_table, loads of operands, a stack of calls.
#include "runtime.h"

typedef enum {
  SET, MOVE, LOAD, STORE, ADD, ADD_SMALL, SUB, MUL, REM, AND, XOR, SHIFT, LESS,
  JUMP, JUMP_IF, UNLESS, CALL, RETURN, STOP
} Code;
typedef struct {
  unsigned char code, a, b, c;
  int32_t number;
} Operation;

// r0 = how many; for each n of them: the length of its Collatz sequence, counted in memory by its lowest bits.
static const Operation program[] = {
    {SET, 1, 0, 0, 1},
    [1] = {LESS, 2, 0, 1}, {JUMP_IF, 2, .number = 14}, {MOVE, 3, 1}, {CALL, .number = 20},
    {SET, 5, 0, 0, 63}, {AND, 6, 4, 5}, {LOAD, 7, 6}, {ADD_SMALL, 7, 7, .number = 1}, {STORE, 7, 6},
    {XOR, 8, 8, 4}, {ADD, 9, 9, 4}, {ADD_SMALL, 1, 1, .number = 1}, {JUMP, .number = 1},
    [14] = {SHIFT, 8, 8, .number = 32}, {ADD, 0, 8, 9}, {STOP},
    // r4 = the length for r3.
    [20] = {SET, 4}, {SET, 10, .number = 2}, {SET, 11, .number = 3}, {SET, 13, .number = 1},
    [24] = {SUB, 12, 3, 13}, {UNLESS, 12, .number = 34}, {ADD_SMALL, 4, 4, .number = 1}, {REM, 12, 3, 10},
    {UNLESS, 12, .number = 32}, {MUL, 3, 3, 11}, {ADD_SMALL, 3, 3, .number = 1}, {JUMP, .number = 24},
    [32] = {SHIFT, 3, 3, .number = -1}, {JUMP, .number = 24},
    [34] = {RETURN},
};

static uint64_t execute(const Operation *code, uint64_t argument, uint64_t *memory) {
  uint64_t r[16] = {argument};
  int calls[16], depth = 0;
  for (const Operation *o = code;; o++) {
    switch ((Code)o->code) {
    case SET: r[o->a] = o->number; break;
    case MOVE: r[o->a] = r[o->b]; break;
    case ADD: r[o->a] = r[o->b] + r[o->c]; break;
    case ADD_SMALL: r[o->a] = r[o->b] + o->number; break;
    case SUB: r[o->a] = r[o->b] - r[o->c]; break;
    case MUL: r[o->a] = r[o->b] * r[o->c]; break;
    case REM: r[o->a] = r[o->b] % r[o->c]; break;
    case AND: r[o->a] = r[o->b] & r[o->c]; break;
    case XOR: r[o->a] = r[o->b] ^ r[o->c]; break;
    case SHIFT: r[o->a] = o->number < 0 ? r[o->b] >> -o->number : r[o->b] << o->number; break;
    case LESS: r[o->a] = r[o->b] < r[o->c]; break;
    case JUMP: o = code + o->number - 1; break;
    case JUMP_IF: if (r[o->a]) o = code + o->number - 1; break;
    case UNLESS: if (!r[o->a]) o = code + o->number - 1; break;
    case CALL: calls[depth++] = (int)(o - code), o = code + o->number - 1; break;
    case RETURN: o = code + calls[--depth]; break;
    case LOAD: r[o->a] = memory[r[o->b]]; break;
    case STORE: memory[r[o->b]] = r[o->a]; break;
    case STOP: return r[0];
    }
  }
}

void run(int percent) {
  static uint64_t memory[64];
  uint64_t sum = execute(program, share(percent, 25000), memory);
  for (int i = 0; i < 64; i++) sum = mix(sum, memory[i]);
  print_hex(sum);
}
