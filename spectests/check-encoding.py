#!/usr/bin/env python3
"""Asks wasmtime what it thinks of the official suite's modules as this package encodes them.

Usage: spectests/check-encoding.py [SUITE]

Every module of core/ that is written as text is encoded by this package. Those of valid modules must be accepted
by wasmtime's validator, those of assert_invalid refused, and the bytes of each, custom sections aside, must be
those that wasmtime's own text parser makes.

Needs the Python package `wasmtime`. SUITE is the suite's folder; the default is where the tests find it.
"""

import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Texts that wasmtime's parser refuses, with the reason.
REFUSED_TEXTS = {
    "core/names.wast:19": "it refuses confusing characters",
}

# Modules whose bytes differ from those of wasmtime's text parser, with the reason.
RECURSIVE = "a type use without index means the type in a recursive group of one; wasmtime adds a type"
NOT_FINAL = "a type use without index means a final type; wasmtime takes one that is not"
DIFFERENT_BYTES = {
    "core/type-rec.wast:45": RECURSIVE,
    "core/type-rec.wast:185": RECURSIVE,
    "core/type-rec.wast:197": RECURSIVE,
    "core/gc/type-subtyping.wast:344": NOT_FINAL,
    "core/gc/type-subtyping.wast:373": NOT_FINAL,
    "core/gc/array.wast:302": "wasmtime counts the data segments only for functions; this names one in a global",
}


def suite_folder():
    candidates = sys.argv[1:2] + [os.environ.get("SPECTESTS", "")]
    candidates += [os.path.join(ROOT, "spectests/testsuite"), os.path.join(ROOT, "../shared/testsuite")]
    for folder in candidates:
        if folder and os.path.isdir(os.path.join(folder, "core")):
            return os.path.abspath(folder)
    sys.exit("check-encoding: THE OFFICIAL TEST SUITE WAS NOT FOUND, nothing is checked")


def engine(wasmtime):
    config = wasmtime.Config()
    for feature in [
        "bulk_memory", "exceptions", "function_references", "gc", "memory64", "multi_memory", "multi_value",
        "reference_types", "relaxed_simd", "simd", "tail_call",
    ]:
        setattr(config, "wasm_" + feature, True)
    return wasmtime.Engine(config)


def leb(data, position):
    value = shift = 0
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, position


def sections(data):
    """The sections of a module but the custom ones, as (id, contents)."""
    position = 8
    result = []
    while position < len(data):
        identifier = data[position]
        size, position = leb(data, position + 1)
        if identifier == 9:
            try:
                result.append((identifier, elements(data[position:position + size])))
            except KeyError:  # No constant expression; the module is invalid.
                result.append((identifier, data[position:position + size]))
        elif identifier != 0:
            result.append((identifier, data[position:position + size]))
        position += size
    return result


def elements(data):
    """The element section with each table and kind spelled out: wasmtime does so where the text does."""
    count, position = leb(data, 0)
    result = [count]
    for _ in range(count):
        flags, position = leb(data, position)
        # Not passive or declarative.
        if flags & 1 == 0:
            table, position = leb(data, position) if flags & 2 else (0, position)
            start, position = position, expression(data, position)
            result.append((table, data[start:position]))
        if flags & 3:
            start, position = position, position + 1
            if data[start] in (0x63, 0x64):
                _, position = leb(data, position)
            result.append(data[start:position])
        else:
            result.append(b"\x70" if flags & 4 else b"\x00")
        length, position = leb(data, position)
        start = position
        for _ in range(length):
            position = expression(data, position) if flags & 4 else leb(data, position)[1]
        result.append((flags & 5, length, data[start:position]))
    return result


def expression(data, position):
    """The index after the constant expression at `position`."""
    # Numbers after the code: of ref.null, ref.func, global.get, call, constants, additions and their like.
    immediates = {0xD0: 1, 0xD2: 1, 0x23: 1, 0x10: 1, 0x41: 1, 0x42: 1}
    immediates |= {code: 0 for code in (0x01, 0x1A, 0x6A, 0x6B, 0x6C, 0x7C, 0x7D, 0x7E)}
    while True:
        code = data[position]
        position += 1
        if code == 0x0B:
            return position
        if code == 0xFB:
            code, position = leb(data, position)
            count = {0x08: 2, 0x1C: 0}.get(code, 1)
        else:
            count = immediates[code]
        for _ in range(count):
            _, position = leb(data, position)


class Text:
    """Finds modules in a script."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.data = file.read()
        self.lines = [0]
        for index, byte in enumerate(self.data):
            if byte == 10:
                self.lines.append(index + 1)

    def skip(self, index):
        """The index after the comment, string or character at `index`."""
        if self.data.startswith(b";;", index):
            ends = [end for end in (self.data.find(b"\n", index), self.data.find(b"\r", index)) if end >= 0]
            return min(ends, default=len(self.data))
        if self.data.startswith(b"(;", index):
            depth = 0
            while True:
                if self.data.startswith(b"(;", index):
                    depth += 1
                    index += 2
                elif self.data.startswith(b";)", index):
                    depth -= 1
                    index += 2
                    if depth == 0:
                        return index
                else:
                    index += 1
        if self.data[index] == 0x22:
            index += 1
            while self.data[index] != 0x22:
                index += 2 if self.data[index] == 0x5C else 1
        return index + 1

    def module(self, line):
        """The first module of the command on a line."""
        index = self.lines[line - 1]
        while not self.data.startswith(b"(", index) or self.data.startswith(b"(;", index):
            index = self.skip(index)
        end = self.end(index)
        at = self.data.find(b"module", index, end)
        if not self.data[index + 1:].startswith(b"assert"):
            return re.sub(rb"^\(module\s+definition", b"(module", self.data[index:end])
        start = self.data.rfind(b"(", index, at)
        return self.data[start:self.end(start)]

    def end(self, index):
        depth = 0
        while True:
            plain = not self.data.startswith(b"(;", index)
            if plain and self.data[index] == 0x28:
                depth += 1
            elif self.data[index] == 0x29:
                depth -= 1
            index = self.skip(index)
            if depth == 0:
                return index


def main():
    try:
        import wasmtime
    except ImportError:
        sys.exit("check-encoding: THE PYTHON PACKAGE wasmtime IS NOT INSTALLED, nothing is checked")
    suite = suite_folder()
    with tempfile.TemporaryDirectory(prefix="encoded-modules-") as folder:
        check(wasmtime, suite, folder)


def check(wasmtime, suite, folder):
    environment = dict(os.environ, ENCODED_MODULES=folder, SPECTESTS=suite)
    run = subprocess.run(
        ["swift", "test", "--package-path", ROOT, "--filter", "EncodedModules"], env=environment,
        capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stdout + run.stderr)
    names = sorted(os.listdir(folder))
    checker = engine(wasmtime)
    texts = {}
    counts = {"accepted": 0, "refused": 0, "same bytes": 0}
    faults = []
    for name in names:
        verdict, form, script, line = name.removesuffix(".wasm").split(":")
        script = script.replace("@", "/")
        place = f"{script}:{line}"
        with open(os.path.join(folder, name), "rb") as file:
            data = file.read()
        try:
            wasmtime.Module.validate(checker, data)
            accepted = True
            message = "accepted"
        except wasmtime.WasmtimeError as error:
            accepted = False
            message = str(error).strip().splitlines()[0]
        counts["accepted" if accepted else "refused"] += 1
        if accepted != (verdict == "valid"):
            faults.append(f"{place}: {verdict}, but {message}")
        if form != "text":
            continue
        if script not in texts:
            texts[script] = Text(os.path.join(suite, script))
        try:
            expected = wasmtime.wat2wasm(texts[script].module(int(line)))
        except wasmtime.WasmtimeError as error:
            if place not in REFUSED_TEXTS:
                faults.append(f"{place}: wasmtime's parser says {str(error).strip().splitlines()[0]}")
            continue
        if sections(data) == sections(bytes(expected)):
            counts["same bytes"] += 1
        elif place not in DIFFERENT_BYTES:
            faults.append(f"{place}: bytes differ: {difference(data, bytes(expected))}")
    for fault in faults:
        print(fault)
    print(f"{len(names)} modules: " + ", ".join(f"{count} {what}" for what, count in counts.items()))
    print(f"{len(faults)} faults")
    sys.exit(1 if faults or not names else 0)


def difference(ours, theirs):
    ours, theirs = sections(ours), sections(theirs)
    if [identifier for identifier, _ in ours] != [identifier for identifier, _ in theirs]:
        return f"sections {[i for i, _ in ours]}, wasmtime's {[i for i, _ in theirs]}"
    for (identifier, mine), (_, other) in zip(ours, theirs):
        if mine != other:
            mine, other = (part.hex() if isinstance(part, bytes) else part for part in (mine, other))
            return f"section {identifier}\n  {str(mine)[:400]}\n  {str(other)[:400]}"


if __name__ == "__main__":
    main()
