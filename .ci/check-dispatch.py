#!/usr/bin/env python3
"""Checks the interpreter's handlers in the disassembly of a release binary.

usage: check-dispatch.py BINARY [PREFIX]

Tail calls are an optimisation, not a promise of the language, so that this is what tells when one is lost: each
handler has to end in an indirect jump to the next, and must not call through a pointer, enter the Swift runtime for
reference counts, allocation or exclusivity, carry a stack protector or a runtime check, or be merged with another.
"""
import os
import re
import shutil
import subprocess
import sys

# Handlers that return to the caller of the interpreter instead of jumping on.
RETURNING = ("wh_exit", "wh_trapUnreachable")
RUNTIME = re.compile(
    r"swift_(retain|release|bridgeObject|beginAccess|endAccess|alloc|once|unknownObject|isUnique)|stack_chk")


def find_objdump():
    beside_swift = os.path.join(os.path.dirname(os.path.realpath(shutil.which("swift") or "/")), "llvm-objdump")
    for candidate in (shutil.which("llvm-objdump"), beside_swift, shutil.which("objdump")):
        if candidate and os.path.exists(candidate):
            return candidate
    sys.exit("check-dispatch: no objdump on this machine")


def functions(binary):
    """The instructions of each function, by symbol."""
    tool = find_objdump()
    command = [tool, "-d", "--no-show-raw-insn", "-M", "intel", binary]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    table, current = {}, None
    for line in text.splitlines():
        if match := re.match(r"^[0-9a-f]+ <(.+)>:", line):
            current = table.setdefault(match[1], [])
        elif (match := re.match(r"^\s+[0-9a-f]+:\s+(.*)$", line)) and current is not None:
            current.append(re.sub(r"\s+", " ", match[1]))
    return table


def faults(name, code):
    body = "\n".join(line for line in code if not re.match(r"(nop|int3|data16)", line))
    if not re.search(r"^jmp (r\w+|qword ptr)", body, re.M | re.I) and name not in RETURNING:
        forwards = re.search(r"^jmp (0x|[0-9a-f]+ <)", body, re.M) and body.count("\n") < 5
        yield "only forwards to a merged function" if forwards else "no indirect tail jump"
    if re.search(r"^call (r\w+|qword ptr)", body, re.M | re.I):
        yield "indirect call: the tail call is lost"
    for callee in re.findall(r"^call .*<(.*)>", body, re.M):
        if RUNTIME.search(callee):
            yield f"calls {callee}"
    if "ud2" in body:
        yield "runtime check (ud2)"
    if name.endswith("Tm"):
        yield "merged body"


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    prefix = sys.argv[2] if len(sys.argv) == 3 else "wh_"
    handlers = {name: code for name, code in functions(sys.argv[1]).items() if name.startswith(prefix)}
    bad = 0
    for name, code in sorted(handlers.items()):
        if found := list(faults(name, code)):
            bad += 1
            print(f"{name}: {'; '.join(found)}")
    # A prologue before the work costs time on each instruction, but nothing breaks.
    prologues = sorted(name for name, code in handlers.items() if code and code[0].startswith("push"))
    for name in prologues:
        print(f"note: {name}: prologue on the hot path")
    print(f"{len(handlers)} handlers, {bad} bad, {len(prologues)} with a prologue on the hot path")
    sys.exit(1 if bad or not handlers else 0)


main()
