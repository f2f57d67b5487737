#!/usr/bin/env bash
# Counts the allocations per host call: each call's loop runs under valgrind with two counts. count-allocations.sh [PROGRAM]
set -euo pipefail
program=${1:-$(dirname "$0")/.build/release/proxy-benchmark}

allocations() { # allocations CALL COUNT
  valgrind --tool=memcheck --undef-value-errors=no "$program" --parts calls --only-call "$1" --calls "$2" --rounds 1 2>&1 >/dev/null |
    sed -n 's/.*total heap usage: \([0-9,]*\) allocs.*/\1/p' | tr -d ,
}

"$program" --list-calls | while read -r call; do
  few=$(allocations "$call" 1000)
  many=$(allocations "$call" 3000)
  awk -v call="$call" -v n=$((many - few)) 'BEGIN { printf "%-55s %5.2f\n", call, n / 2000 }'
done
