#!/usr/bin/env bash
# Fetches the official test suite into spectests/testsuite, at the revisions that REVISIONS pins. There is nothing to
# do where the suite is found already: in $SPECTESTS, in spectests/testsuite, or in testsuite of a folder named shared
# beside the repository.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

suite=$("$here/find.sh") && { echo "The test suite is in $suite: nothing to fetch."; exit 0; }

command -v git >/dev/null || { echo "fetch.sh: git is needed to fetch the test suite" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One checkout for each repository, then one copy for each row.
grep -v '^#' "$here/REVISIONS" | awk '{ print $1, $2 }' | sort -u | while read -r repository commit; do
  echo "Fetching $repository at $commit"
  checkout=$work/$repository
  mkdir -p "$checkout"
  git -C "$checkout" init --quiet
  if ! git -C "$checkout" fetch --quiet --depth 1 "https://github.com/$repository.git" "$commit"; then
    echo "fetch.sh: cannot fetch $repository at $commit: is there a connection to github.com?" >&2
    exit 1
  fi
  git -C "$checkout" checkout --quiet FETCH_HEAD
done

grep -v '^#' "$here/REVISIONS" | while read -r repository _ source folder; do
  mkdir -p "$work/testsuite/$folder"
  if [ -d "$work/$repository/$source" ]; then
    (cd "$work/$repository/$source" && find . -name '*.wast' | tar -cf - -T -) | tar -xf - -C "$work/testsuite/$folder"
  else
    cp "$work/$repository/$source" "$work/testsuite/$folder/"
  fi
done
cp "$work/WebAssembly/spec/test/LICENSE" "$work/testsuite/LICENSE"

# Only a complete suite is put in place.
mv "$work/testsuite" "$here/testsuite"
echo "Fetched $(find "$here/testsuite" -name '*.wast' | wc -l) scripts into $here/testsuite"
