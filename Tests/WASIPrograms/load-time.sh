#!/usr/bin/env bash
# Measures how long a large program takes to load, start and end, against WasmKit: user CPU, the least of some interleaved
# rounds. `load-time.sh FILE.wasm [ROUNDS]`; the engines are $APUS and $WASMKIT.
set -euo pipefail
file=$1 rounds=${2:-5}
APUS=${APUS:-.build/release/apus}
WASMKIT=${WASMKIT:-wasmkit}

# The user CPU seconds of a command, whose output is thrown away.
seconds() { (TIMEFORMAT=%U; time "$@" >/dev/null 2>&1) 2>&1 | tail -n 1; }

least() { printf '%s\n' "$1" "$2" | sort -n | head -n 1; }

apus=999 wasmkit=999
for _ in $(seq "$rounds"); do
  apus=$(least "$apus" "$(seconds "$APUS" run "$file")")
  wasmkit=$(least "$wasmkit" "$(seconds "$WASMKIT" run "$file")")
done
awk -v a="$apus" -v w="$wasmkit" -v f="$(basename "$file")" \
  'BEGIN { printf "%s: apus %.2f s, wasmkit %.2f s, ratio %.2f\n", f, a, w, (w > 0 ? a / w : 0) }'
