#!/usr/bin/env python3
"""Lists the functions that a start executes, for the linker to put side by side.

The system maps the pages around each that a process touches, so a start that touches a function here and a function there
has much of the executable in its memory. The static build (toolset.json) puts the functions that this list names next to
each other. A name that is gone does no harm, and a new function only stands elsewhere: the list is made again when the
memory of a start has grown.

    Sources/apus/Static/order.py        builds, runs under valgrind, and writes start-order.txt

Needs valgrind and nm.
"""

import bisect
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
HERE = ROOT / "Sources/apus/Static"
BUILD = ["swift", "build", "-c", "release", "--product", "apus", "--toolset", str(HERE / "toolset.json"),
         "--scratch-path", str(ROOT / ".build/static")]
# A module of one function that does nothing, and programs that write a line.
EMPTY = bytes.fromhex(
    "0061736d01000000" "010401600000" "03020100" "070a01065f73746172740000" "0a040102000b")
RUNS = [["run", "EMPTY"], ["run", "Tests/WASIPrograms/wasm/wat-hello.wasm"],
        ["run", "Tests/WASIPrograms/wasm/c-sorting.wasm"]]


def symbols(executable):
    """The addresses of functions, ascending, and the names that each has."""
    names = {}
    for line in subprocess.run(["nm", executable], check=True, capture_output=True, text=True).stdout.splitlines():
        match = re.match(r"([0-9a-f]+) [tTwWiuvV] (.+)$", line)
        if match:
            names.setdefault(int(match[1], 16), []).append(match[2])
    return sorted(names), names


def executed(executable, arguments, scratch):
    """The addresses of the instructions that a run executes."""
    output = pathlib.Path(scratch) / "callgrind"
    subprocess.run(
        ["valgrind", "--tool=callgrind", "--dump-instr=yes", f"--callgrind-out-file={output}", executable, *arguments],
        check=True, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address, found = 0, set()
    for line in output.read_text().splitlines():
        # The first word of a cost line is an address: absolute, relative to the last one, or the same.
        match = re.match(r"(?:0x([0-9a-f]+)|([+-]\d+)|\*) ", line)
        if not match:
            continue
        address = int(match[1], 16) if match[1] else address + int(match[2] or 0)
        found.add(address)
    return found


def main():
    (HERE / "start-order.txt").touch()
    subprocess.run(BUILD, check=True, cwd=ROOT)
    executable = subprocess.run(
        [*BUILD, "--show-bin-path"], check=True, cwd=ROOT, capture_output=True, text=True).stdout.strip() + "/apus"
    addresses, names = symbols(executable)
    order = set()
    with tempfile.TemporaryDirectory() as scratch:
        empty = pathlib.Path(scratch) / "empty.wasm"
        empty.write_bytes(EMPTY)
        for run in RUNS:
            arguments = [str(empty) if word == "EMPTY" else word for word in run]
            for address in executed(executable, arguments, scratch):
                index = bisect.bisect_right(addresses, address) - 1
                if index >= 0:
                    order.update(names[addresses[index]])
    (HERE / "start-order.txt").write_text("".join(name + "\n" for name in sorted(order)))
    # The linker runs again.
    pathlib.Path(executable).unlink()
    print(f"{len(order)} functions", file=sys.stderr)


main()
