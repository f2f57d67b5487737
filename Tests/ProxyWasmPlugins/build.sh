#!/usr/bin/env bash
# Builds the plugins anew: `build.sh [c|rust|swift|wat|go]...`, all but Go without an argument. The results of all but
# Go are committed, so this is needed only when a source changes. It takes clang and wasm-ld (a Swift toolchain has
# both), a rustc with the wasm32-unknown-unknown target, swiftc, and apus itself or another assembler of the text
# format ($WAT). Go's are too large to be committed: `build.sh go [FOLDER]`, by default in .build/proxy-plugins.
set -euo pipefail
cd "$(dirname "$0")"
CLANG=${CLANG:-clang}
RUSTC=${RUSTC:-rustc}
GO=${GO:-go}
SWIFTC=${SWIFTC:-swiftc}
WAT=${WAT:-apus parse}
objects=$(mktemp -d)
trap 'rm -rf "$objects"' EXIT

# c NAME OUTPUT FLAGS...
c() {
  local name=$1 output=$2
  shift 2
  $CLANG --target=wasm32 -O2 -std=c17 -nostdlib -ffreestanding -fno-builtin -mbulk-memory -Wall -Wextra \
    -Wno-unused-function -Wno-sign-compare "$@" -Wl,--no-entry -Wl,--strip-all -Wl,-z,stack-size=65536 \
    -o "wasm/$output.wasm" "c/$name.c"
}

build_c() {
  c probe probe -DVERSION=21
  c probe probe-0.1.0 -DVERSION=10
  c probe probe-0.2.0 -DVERSION=20
  c probe probe-higress -DVERSION=2100
  local name
  for name in c/*.c; do
    name=$(basename "$name" .c)
    [ "$name" = probe ] || c "$name" "$name"
  done
}

build_rust() {
  local name
  for name in rust/*.rs; do
    name=$(basename "$name" .rs)
    $RUSTC --edition=2021 --target=wasm32-unknown-unknown --crate-type=cdylib -C opt-level=s -C panic=abort -C lto \
      -C strip=symbols -C link-arg=-zstack-size=65536 -o "wasm/$name.wasm" "rust/$name.rs"
  done
}

build_swift() {
  $CLANG --target=wasm32 -O2 -ffreestanding -mbulk-memory -c swift/runtime.c -o "$objects/runtime.o"
  local name
  for name in swift/*.swift; do
    name=$(basename "$name" .swift)
    $SWIFTC -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -enable-experimental-feature Extern \
      -wmo -Osize -parse-as-library -Xfrontend -disable-stack-protector -module-name plugin \
      -c "swift/$name.swift" -o "$objects/$name.o"
    wasm-ld --no-entry --strip-all -z stack-size=65536 "$objects/$name.o" "$objects/runtime.o" -o "wasm/$name.wasm"
  done
}

build_wat() {
  local name
  for name in wat/*.wat wat/odd/*.wat; do
    local output=${name#wat/}
    $WAT "$name" -o "wasm/${output%.wat}.wasm"
  done
}

build_go() {
  local folder=${1:-../../.build/proxy-plugins} name
  mkdir -p "$folder"
  folder=$(cd "$folder" && pwd)
  for name in go/*/; do
    name=$(basename "$name")
    (cd "go/$name" && GOOS=wasip1 GOARCH=wasm GOFLAGS=-mod=mod $GO build -buildmode=c-shared -ldflags='-s -w' \
      -o "$folder/$name.wasm" .)
  done
}

if [ $# = 0 ]; then set -- c rust swift wat; fi
while [ $# -gt 0 ]; do
  case $1 in
    go) shift; build_go "$@"; break ;;
    c|rust|swift|wat) "build_$1"; shift ;;
    *) echo "unknown: $1" >&2; exit 1 ;;
  esac
done
