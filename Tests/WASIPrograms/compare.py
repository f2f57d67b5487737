#!/usr/bin/env python3
"""Runs the programs under apus and under wasmtime, and compares what can be seen of them.

    python3 Tests/WASIPrograms/compare.py --apus .build/release/apus [--go .build/wasi-programs] [--record] [NAME…]

For each case of cases.json: the standard output and error, byte for byte; the exit code, or that both trapped; and what is in
the directory that the program was given: names, kinds, contents. Programs in Go are built by `build.sh go`; without --go they
are left out, which is said. --record writes the standard output and the exit code as wasmtime gives them to expected/, for the
package's tests. The Python package wasmtime (PyPI) is needed.
"""

import argparse
import difflib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent

# What a process of its own does, so that the streams are real files and a trap ends nothing else.
RUNNER = """
import json, sys, wasmtime
case = json.loads(sys.argv[1])
config = wasmtime.WasiConfig()
config.argv = [case["file"].rsplit("/", 1)[-1]] + case["args"]
config.env = list(case["env"].items())
config.stdin_file = case["stdin"]
config.stdout_file = case["stdout"]
config.stderr_file = case["stderr"]
if case["dir"]:
    config.preopen_dir(case["host"], case["dir"])
engine = wasmtime.Engine()
linker = wasmtime.Linker(engine)
linker.define_wasi()
linker.allow_shadowing = True
module = wasmtime.Module.from_file(engine, case["file"])
store = wasmtime.Store(engine)
store.set_wasi(config)
try:
    linker.instantiate(store, module).exports(store)["_start"](store)
except wasmtime.ExitTrap as exit:
    sys.exit(exit.code)
except wasmtime.Trap as trap:
    print(trap, file=sys.stderr)
    sys.exit(134)
except wasmtime.WasmtimeError as error:
    code = str(error)
    print(code, file=sys.stderr)
    sys.exit(134)
"""


def tree(folder):
    """What is below a folder: path -> kind and contents."""
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = ("link", os.readlink(path))
        elif path.is_dir():
            found[name] = ("directory", "")
        else:
            found[name] = ("file", path.read_bytes().hex())
    return found


def run(engine, case, file, apus):
    """One run: output, errors, exit code, tree."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "dir").mkdir()
        (folder / "in").write_bytes(case.get("stdin", "").encode())
        directory, environment = case.get("dir"), case.get("env", {})
        if engine == "apus":
            command = [apus, "run"]
            if directory:
                command += ["--dir", f"{folder / 'dir'}::{directory}"]
            for name, value in environment.items():
                command += ["--env", f"{name}={value}"]
            command += [str(file)] + case.get("args", [])
            with open(folder / "in", "rb") as stdin, open(folder / "out", "wb") as out, open(folder / "err", "wb") as err:
                code = subprocess.run(command, stdin=stdin, stdout=out, stderr=err, timeout=120).returncode
        else:
            given = {
                "file": str(file), "args": case.get("args", []), "env": environment, "dir": directory,
                "host": str(folder / "dir"), "stdin": str(folder / "in"), "stdout": str(folder / "out"),
                "stderr": str(folder / "err"),
            }
            ended = subprocess.run([sys.executable, "-c", RUNNER, json.dumps(given)], capture_output=True, timeout=120)
            code = ended.returncode
            if code not in (0, 134) and b"Traceback" in ended.stderr:
                sys.exit(ended.stderr.decode())
        return (folder / "out").read_bytes(), (folder / "err").read_bytes(), code, tree(folder / "dir")


def text(data):
    return data.decode(errors="backslashreplace").splitlines(keepends=True)


def differences(expected, found, traps):
    """Lines that say how two runs differ."""
    lines = []
    for what, index in [("standard output", 0), ("standard error", 1)]:
        one, other = expected[index], found[index]
        if traps and what == "standard error":
            # apus reports the trap there; wasmtime's report goes to the embedder.
            other = other[: len(one)]
        if one != other:
            lines += [f"  {what} differs:\n"]
            lines += ["    " + line.rstrip("\n") + "\n" for line in difflib.unified_diff(text(one), text(other), "wasmtime", "apus", n=1)]
    if expected[2] != found[2]:
        lines.append(f"  exit code: wasmtime {expected[2]}, apus {found[2]}\n")
    for name in sorted(set(expected[3]) | set(found[3])):
        one, other = expected[3].get(name), found[3].get(name)
        if one != other:
            lines.append(f"  {name}: wasmtime {one}, apus {other}\n")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--apus", default=str(HERE.parent.parent / ".build/release/apus"))
    parser.add_argument("--go", help="the folder with the programs in Go")
    parser.add_argument("--record", action="store_true", help="write what wasmtime gives to expected/")
    parser.add_argument("names", nargs="*", help="cases to run; all by default")
    options = parser.parse_args()
    passed = failed = left_out = 0
    for case in json.loads((HERE / "cases.json").read_text()):
        name = case.get("name", case["program"])
        if options.names and name not in options.names:
            continue
        is_go = case["program"].startswith("go-")
        if is_go and not options.go:
            left_out += 1
            continue
        file = pathlib.Path(options.go if is_go else HERE / "wasm") / (case["program"] + ".wasm")
        traps = case["exit"] == "trap"
        if case.get("alone"):
            # wasmtime's Python package does not offer wasi_unstable: the exit code is all there is to compare.
            code = run("apus", case, file, options.apus)[2]
            passed, failed = passed + (code == case["exit"]), failed + (code != case["exit"])
            if code != case["exit"]:
                print(f"{name}:\n  exit code: the case says {case['exit']}, apus {code}")
            continue
        expected = run("wasmtime", case, file, None)
        if options.record and not is_go:
            (HERE / "expected" / f"{name}.out").write_bytes(expected[0])
        found = run("apus", case, file, options.apus)
        lines = differences(expected, found, traps)
        if expected[2] != (134 if traps else case["exit"]):
            lines.append(f"  exit code: the case says {case['exit']}, wasmtime {expected[2]}\n")
        if lines:
            failed += 1
            print(f"{name}:")
            sys.stdout.writelines(lines)
        else:
            passed += 1
    if left_out:
        print(f"{left_out} cases in Go were LEFT OUT: build them with build.sh go, and give their folder with --go")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
