#!/usr/bin/env bash
# Prints the folder of the official test suite, or fails: $SPECTESTS, else spectests/testsuite, else testsuite of a
# folder named shared beside the repository.
here=$(cd "$(dirname "$0")" && pwd)
for folder in "${SPECTESTS:-}" "$here/testsuite" "$here/../../shared/testsuite"; do
  if [ -n "$folder" ] && [ -d "$folder/core" ]; then
    cd "$folder" && pwd
    exit 0
  fi
done
exit 1
