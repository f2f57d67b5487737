#!/usr/bin/env bash
# Builds the programs anew. Their results are committed, so this is needed only when a source changes. It takes clang
# and wasm-ld (a Swift toolchain has both), swiftc, Zig (`pip install ziglang`, or $ZIG) and apus itself or another
# assembler of the text format ($WAT).
set -euo pipefail
cd "$(dirname "$0")"
CLANG=${CLANG:-clang}
ZIG=${ZIG:-python3 -m ziglang}
WAT=${WAT:-apus parse}
objects=$(mktemp -d)
trap 'rm -rf "$objects"' EXIT

# c NAME TARGET OUTPUT FLAGS...
c() {
  local name=$1 target=$2 output=$3
  shift 3
  $CLANG --target="$target" -O2 -nostdlib -ffreestanding -fno-builtin-memset -fno-builtin-memcpy -mbulk-memory "$@" \
    -Wl,--no-entry -Wl,--strip-all -Wl,-z,stack-size=65536 -o "wasm/$output.wasm" "c/$name.c" c/memory.c
}

for name in fib sieve sha256 nbody quicksort machine matrix; do c "$name" wasm32 "$name"; done
c quicksort wasm64 quicksort64
c states wasm32 states -mtail-call
# The compiler is to find no vectors by itself: the program has a function without.
c lanes wasm32 lanes -msimd128 -fno-vectorize -fno-slp-vectorize
for name in matrix sha256; do c "$name" wasm32 "$name-vectors" -O3 -msimd128; done

$CLANG --target=wasm32 -O2 -ffreestanding -mbulk-memory -c swift/runtime.c -o "$objects/runtime.o"
swiftc -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -wmo -Osize -parse-as-library \
  -Xfrontend -disable-stack-protector -module-name life -c swift/life.swift -o "$objects/life.o"
wasm-ld --no-entry --strip-all --export=life -z stack-size=65536 "$objects"/{life,runtime}.o -o wasm/life.wasm

$ZIG build-exe zig/mandelbrot.zig -target wasm32-freestanding -O ReleaseSmall -fno-entry -fstrip \
  --export=mandelbrot -femit-bin=wasm/mandelbrot.wasm

$WAT wat/numbers.wat -o wasm/numbers.wasm
