// A little stack machine: a large switch in a loop, which compiles to br_table.
typedef enum { HALT, PUSH, LOAD, STORE, ADD, SUB, MUL, DIV, MOD, LESS, JUMP, JUMP_IF_ZERO, CALL, RETURN } Code;
typedef struct { Code code; int argument; } Operation;

// Sums the lengths of the Collatz sequences of 1 ... variable 0.
static const Operation program[] = {
    [0] = {PUSH, 0}, {STORE, 2},
    [2] = {LOAD, 0}, {JUMP_IF_ZERO, 17}, {LOAD, 0}, {STORE, 1},
    [6] = {LOAD, 1}, {PUSH, 2}, {LESS, 0}, {JUMP_IF_ZERO, 11}, {JUMP, 19},
    [11] = {LOAD, 2}, {PUSH, 1}, {ADD, 0}, {STORE, 2}, {CALL, 24}, {JUMP, 6},
    [17] = {LOAD, 2}, {HALT, 0},
    [19] = {LOAD, 0}, {PUSH, 1}, {SUB, 0}, {STORE, 0}, {JUMP, 2},
    // The successor of variable 1 in its sequence.
    [24] = {LOAD, 1}, {PUSH, 2}, {MOD, 0}, {JUMP_IF_ZERO, 34},
    [28] = {LOAD, 1}, {PUSH, 3}, {MUL, 0}, {PUSH, 1}, {ADD, 0}, {JUMP, 37},
    [34] = {LOAD, 1}, {PUSH, 2}, {DIV, 0},
    [37] = {STORE, 1}, {RETURN, 0},
};

__attribute__((export_name("machine"))) long long machine(int count) {
  long long stack[64], variables[4] = {count, 0, 0, 0};
  int top = 0, calls[16], depth = 0, pc = 0;
  for (;;) {
    Operation operation = program[pc++];
    switch (operation.code) {
    case HALT: return stack[top - 1];
    case PUSH: stack[top++] = operation.argument; break;
    case LOAD: stack[top++] = variables[operation.argument]; break;
    case STORE: variables[operation.argument] = stack[--top]; break;
    case ADD: top--, stack[top - 1] += stack[top]; break;
    case SUB: top--, stack[top - 1] -= stack[top]; break;
    case MUL: top--, stack[top - 1] *= stack[top]; break;
    case DIV: top--, stack[top - 1] /= stack[top]; break;
    case MOD: top--, stack[top - 1] %= stack[top]; break;
    case LESS: top--, stack[top - 1] = stack[top - 1] < stack[top]; break;
    case JUMP: pc = operation.argument; break;
    case JUMP_IF_ZERO: if (stack[--top] == 0) pc = operation.argument; break;
    case CALL: calls[depth++] = pc, pc = operation.argument; break;
    case RETURN: pc = calls[--depth]; break;
    }
  }
}
