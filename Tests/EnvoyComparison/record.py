#!/usr/bin/env python3
"""Runs cases against a real Envoy: `record.py [--check | --print | --keep] [CASE...]`.

Without an option each result is written to expected/CASE.json; --check compares with it instead and says what differs,
--print only prints; --keep leaves Envoy's configuration and log behind."""

import argparse
import difflib
import glob
import json
import os
import sys

import envoy
import normal


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--print", action="store_true")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("cases", nargs="*")
    options = parser.parse_args()
    paths = sorted(glob.glob(os.path.join(envoy.HERE, "cases", "*.json")))
    if options.cases:
        paths = [c if os.path.exists(c) else os.path.join(envoy.HERE, "cases", c + ".json") for c in options.cases]
    failed = skipped = 0
    for path in paths:
        name = os.path.splitext(os.path.basename(path))[0]
        with open(path) as file:
            case = json.load(file)
        try:
            for plugin in case["plugins"]:
                envoy.find_plugin(plugin["wasm"])
        except LookupError as reason:
            print(f"{name}: skipped, {reason}")
            skipped += 1
            continue
        result = normal.dump(normal.normalize(envoy.run(case, options.keep), case))
        expected = os.path.join(envoy.HERE, "expected", name + ".json")
        if options.print:
            print(f"{name}\n{result}", end="")
        elif options.check:
            with open(expected) as file:
                before = file.read()
            if before != result:
                failed += 1
                print(f"{name}: differs")
                sys.stdout.writelines(difflib.unified_diff(before.splitlines(True), result.splitlines(True), "recorded", "now"))
            else:
                print(f"{name}: same")
        else:
            with open(expected, "w") as file:
                file.write(result)
            print(f"{name}: recorded")
    if options.check:
        print(f"{len(paths) - failed - skipped} passed, {failed} failed, {skipped} skipped")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
