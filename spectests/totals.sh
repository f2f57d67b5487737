#!/usr/bin/env bash
# Prints the totals of each script, official and our own, in the form of the file `expectations`.
# usage: totals.sh APUS
#
# To record them anew: spectests/totals.sh .build/release/apus > spectests/expectations
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
apus=$(realpath "$1")
suite=$("$here/find.sh") || { echo "totals.sh: the official suite was not found; see spectests/fetch.sh" >&2; exit 1; }
echo "# script, passed, failed, skipped; each skip with its reason. Written by totals.sh."
# Failures are part of the totals; only a tool that did not finish is an error.
(cd "$suite" && "$apus" wast --totals core custom legacy proposals) || [ $? -eq 1 ]
(cd "$here" && "$apus" wast --totals engine) || [ $? -eq 1 ]
