#!/usr/bin/env python3
"""Shows that loading takes time in proportion to what is loaded, whatever it is that there is much of.

usage: linearity.py [--apus PATH] [--rounds N] [--markdown]

Modules are generated in which one thing grows: the number of functions, the size of one function, the depth of nested blocks,
the labels of a br_table, exports, data segments, types. Each is validated and translated by `apus validate`; the CPU time,
least of the rounds and less that of an empty module, is given for each size, with the factor to the size before, which
would be 4 if nothing but the growing part took time.
"""

import argparse
import os
import subprocess
import tempfile


def leb(value):
    out = bytearray()
    while True:
        byte = value & 0x7F
        value >>= 7
        out.append(byte | (0x80 if value else 0))
        if not value:
            return bytes(out)


def section(number, contents):
    return bytes([number]) + leb(len(contents)) + contents


def vector(items):
    return leb(len(items)) + b"".join(items)


def body(code, locals_=b"\x00"):
    contents = locals_ + code + b"\x0b"
    return leb(len(contents)) + contents


def module(bodies, types=(b"\x60\x01\x7f\x01\x7f",), exports=(), data=()):
    parts = [
        section(1, vector(list(types))),
        section(3, vector([b"\x00"] * len(bodies))),
        section(5, b"\x01\x00\x10"),
    ]
    if exports:
        parts.append(section(7, vector(list(exports))))
    parts.append(section(10, vector(bodies)))
    if data:
        parts.append(section(11, vector(list(data))))
    return b"\x00asm\x01\x00\x00\x00" + b"".join(parts)


STEP = b"\x20\x00\x41\x07\x6a\x21\x00"  # local 0 += 7
RESULT = b"\x20\x00"


def functions(n):
    call = lambda i: b"\x20\x00\x10" + leb((i * 7919) % n)
    return module([body(STEP * 8 + call(i)) for i in range(n)])


def function_size(n):
    return module([body(STEP * n + RESULT)])


def nesting(n):
    return module([body(b"\x02\x40" * n + STEP + b"\x0b" * n + RESULT)])


def labels(n):
    table = b"\x02\x40\x02\x40\x20\x00\x0e" + leb(n) + b"\x00\x01" * (n // 2) + b"\x00"
    return module([body(table + b"\x0b\x0b" + RESULT)])


def exports(n):
    name = lambda i: (lambda s: leb(len(s)) + s)(b"export%d" % ((i * 7919) % n))
    return module([body(RESULT)], exports=[name(i) + b"\x00\x00" for i in range(n)])


def segments(n):
    return module([body(RESULT)], data=[b"\x00\x41\x08\x0b\x04abcd"] * n)


def types(n):
    # Parameters of i32 and i64 by the bits of the number: no two types are alike.
    bits = lambda i: bytes(0x7F - (i >> k & 1) for k in range(20))
    return module([body(RESULT)], types=[b"\x60\x01\x7f\x01\x7f"] + [b"\x60\x14" + bits(i) + b"\x00" for i in range(n)])


def branches(n):
    return module([body(b"\x02\x40" + b"\x20\x00\x0d\x00" * n + b"\x0b" + RESULT)])


KINDS = [
    ("functions that call each other", functions, 10_000),
    ("instructions of a function", function_size, 50_000),
    ("depth of nested blocks", nesting, 3_000),
    ("labels of a br_table", labels, 100_000),
    ("branches to one label", branches, 50_000),
    ("exports", exports, 20_000),
    ("data segments", segments, 6_000),
    ("types", types, 6_000),
]


def seconds(apus, path, rounds):
    least = None
    for _ in range(rounds):
        pid = subprocess.Popen([apus, "validate", path])
        _, status, usage = os.wait4(pid.pid, 0)
        if status:
            raise SystemExit("apus validate %s ended with status %d" % (path, status))
        least = min(least or 1e9, usage.ru_utime + usage.ru_stime)
    return least


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--apus", default=".build/release/apus")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "module.wasm")

        def measure(data):
            with open(path, "wb") as file:
                file.write(data)
            return seconds(options.apus, path, options.rounds)

        empty = measure(module([body(RESULT)]))
        if options.markdown:
            print("| what grows | n | ms for n | 4n | 16n |\n|---|---|---|---|---|")
        for name, make, count in KINDS:
            times = [max(0.0, measure(make(count * factor)) - empty) * 1000 for factor in (1, 4, 16)]
            factors = ["%.1f (×%.1f)" % (b, b / a if a > 0 else 0) for a, b in zip(times, times[1:])]
            row = "| %s | %s | %.1f | %s | %s |" if options.markdown else "%-32s n = %7s: %7.1f ms, 4n %s, 16n %s"
            print(row % (name, format(count, ","), times[0], *factors), flush=True)


if __name__ == "__main__":
    main()
