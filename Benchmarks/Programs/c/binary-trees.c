// Trees that are built, walked and released: small blocks of memory, pointers, recursion.
#include "runtime.h"

typedef struct Tree {
  struct Tree *left, *right;
} Tree;

static Tree *build(int depth) {
  Tree *tree = allocate(sizeof *tree);
  *tree = depth > 0 ? (Tree){build(depth - 1), build(depth - 1)} : (Tree){0};
  return tree;
}

static int count(const Tree *tree) { return tree->left ? 1 + count(tree->left) + count(tree->right) : 1; }

static void discard(Tree *tree) {
  if (tree->left) discard(tree->left), discard(tree->right);
  release(tree);
}

void run(int percent) {
  enum { DEPTH = 14 };
  Tree *lasting = build(DEPTH);
  int64_t sum = 0;
  for (int depth = 4; depth <= DEPTH; depth += 2)
    for (int i = 0; i < share(percent, 36 << (DEPTH - depth)); i++) {
      Tree *tree = build(depth);
      sum += count(tree) * (i + 1);
      discard(tree);
    }
  print_integer(sum + count(lasting));
}
