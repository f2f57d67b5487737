#!/usr/bin/env python3
"""Runs generated cases on wasmtime and compares every outcome with the one of Apus.

usage: compare-wasmtime.py DIR [--apus PATH] [--outcomes FILE] [--limit N] [--validate] [--statistics]
       compare-wasmtime.py DIR --mutants

DIR holds what `apus-fuzz generate` wrote. Apus's outcomes are read from FILE, or made by running
`PATH run DIR`. The last line is a summary; the exit code is 0 only when nothing differed. Without the
wasmtime package nothing is compared: this is said, and the exit code is 3.

With --mutants, DIR holds what `apus-fuzz export-mutants` wrote, and the verdicts on their validity are compared.
"""

import argparse
import collections
import json
import os
import re
import struct
import subprocess
import sys
import threading
import zlib

try:
    import wasmtime
except ImportError:
    wasmtime = None

MAXIMUM_HOST_DEPTH = 20


def signed(bits, width):
    return bits - (1 << width) if bits >> (width - 1) else bits


def read_cases(directory, limit):
    modules = open(os.path.join(directory, "modules.bin"), "rb").read()
    cases = []
    for line in open(os.path.join(directory, "cases.txt")):
        words = line.split()
        if words[0] == "case":
            if limit is not None and len(cases) == limit:
                break
            cases.append({"index": int(words[1]), "modules": [], "calls": [], "memories": [], "globals": []})
        elif words[0] == "module":
            start, count = int(words[2]), int(words[3])
            cases[-1]["modules"].append((words[1], modules[start : start + count]))
        elif words[0] == "call":
            arguments = []
            for word in words[3:]:
                kind, bits = word.split(":")
                arguments.append((kind, int(bits, 16)))
            cases[-1]["calls"].append((words[1], words[2], arguments))
        elif words[0] == "memory":
            cases[-1]["memories"].append((words[1], words[2]))
        elif words[0] == "global":
            cases[-1]["globals"].append((words[1], words[2]))
    return cases


def show(kind, value):
    """A number as its type and bits; all NaN alike."""
    if kind == "i32":
        return "i32:%x" % (value & 0xFFFFFFFF)
    if kind == "i64":
        return "i64:%x" % (value & 0xFFFFFFFFFFFFFFFF)
    if value != value:
        return kind + ":nan"
    if kind == "f32":
        return "f32:%x" % struct.unpack("<I", struct.pack("<f", value))[0]
    return "f64:%x" % struct.unpack("<Q", struct.pack("<d", value))[0]


class Host:
    """The host functions, and what they saw."""

    def __init__(self, store, wt):
        self.store, self.events, self.depth = store, [], 0
        t = wt.ValType
        i32, i64, f32, f64, ref = t.i32(), t.i64(), t.f32(), t.f64(), t.externref()
        self.functions = {}

        def add(name, parameters, results, body, caller=False):
            self.functions[name] = wt.Func(store, wt.FuncType(parameters, results), body, access_caller=caller)

        add("log32", [i32], [], self.log32)
        add("log64", [i64], [], self.log64)
        add("mix", [i32, i64, f32, f64], [f64, i32, i64], self.mix)
        add("extern", [i32], [ref], lambda n: None if n & 3 == 0 else n & 0xFF)
        add("value", [ref], [i32], lambda r: -1 if r is None else r)
        add("grow", [], [], self.grow, caller=True)
        add("callback", [i32], [i32], self.callback, caller=True)
        add("half32", [f32], [f32], lambda x: x * 0.5)
        add("half64", [f64], [f64], lambda x: x * 0.5)

    def log32(self, n):
        self.events.append(show("i32", n))

    def log64(self, n):
        self.events.append(show("i64", n))

    def mix(self, a, b, c, d):
        self.events.append(show("f32", c))
        return [d, signed((a ^ b) & 0xFFFFFFFF, 32), signed((b + 1) & 0xFFFFFFFFFFFFFFFF, 64)]

    def grow(self, caller):
        memory = caller.get("mem0")
        if memory is None:
            return
        try:
            self.events.append("grow %d" % memory.grow(caller, 1))
        except wasmtime.WasmtimeError:
            self.events.append("grow -1")

    def callback(self, caller, n):
        function = caller.get("callback")
        if self.depth >= MAXIMUM_HOST_DEPTH or function is None:
            return n
        self.depth += 1
        try:
            return function(caller, signed((n - 1) & 0xFFFFFFFF, 32))
        except wasmtime.Trap as error:
            # The package cannot throw an exception on into the guest, so it ends here on both sides.
            if failure(error) != "exception":
                raise
            self.events.append("exception")
            return -7
        finally:
            self.depth -= 1


TRAPS = {
    "MEMORY_OUT_OF_BOUNDS": "memory",
    "TABLE_OUT_OF_BOUNDS": "table",
    "INDIRECT_CALL_TO_NULL": "uninitialized",
    "BAD_SIGNATURE": "signature",
    "INTEGER_OVERFLOW": "overflow",
    "INTEGER_DIVISION_BY_ZERO": "division",
    "BAD_CONVERSION_TO_INTEGER": "conversion",
    "UNREACHABLE": "unreachable",
    "NULL_REFERENCE": "null",
    "STACK_OVERFLOW": "stack",
    "OUT_OF_FUEL": "fuel",
}


def failure(error):
    if isinstance(error, wasmtime.Trap):
        code = error.trap_code
        if code is not None:
            return "trap " + TRAPS.get(code.name, code.name)
    if "thrown Wasm exception" in str(error):
        return "exception"
    return "error " + str(error).strip().splitlines()[-1]


def make_engine():
    config = wasmtime.Config()
    for feature in (
        "exceptions function_references gc tail_call memory64 multi_memory bulk_memory multi_value reference_types"
    ).split():
        setattr(config, "wasm_" + feature, True)
    config.consume_fuel = True
    config.cranelift_opt_level = "none"
    # The guest's stack may not be larger than this one, whose setting the package does not wrap.
    wasmtime._bindings.wasmtime_config_async_stack_size_set(config.ptr(), 128 << 20)
    config.max_wasm_stack = 64 << 20
    # Small reservations: a case has several memories, and thousands of cases run in one process.
    config.memory_reservation = 1 << 20
    config.memory_guard_size = 1 << 16
    return wasmtime.Engine(config)


class Runner:
    def __init__(self):
        self.engine = make_engine()
        self.fuel = 0
        self.probes = collections.Counter()

    def run(self, case):
        """Yields (step, outcome) for each step of a case."""
        store = wasmtime.Store(self.engine)
        store.set_fuel(1 << 40)
        host = Host(store, wasmtime)
        instances = {}
        for name, code in case["modules"]:
            module = wasmtime.Module(self.engine, code)
            sources = {**instances, "host": host.functions}
            if any(item.module not in sources for item in module.imports):
                yield "instantiate " + name, "uninstantiated"
                continue
            imports = [sources[item.module][item.name] for item in module.imports]
            try:
                instances[name] = wasmtime.Instance(store, module, imports).exports(store)
                yield "instantiate " + name, self.logged("ok", host)
            except (wasmtime.Trap, wasmtime.WasmtimeError) as error:
                yield "instantiate " + name, self.logged(failure(error), host)
        for number, (name, export, arguments) in enumerate(case["calls"]):
            step = "call %d %s.%s" % (number, name, export)
            if name not in instances:
                yield step, "uninstantiated"
                continue
            function = instances[name][export]
            values = []
            for kind, bits in arguments:
                if kind == "i32":
                    values.append(signed(bits, 32))
                elif kind == "i64":
                    values.append(signed(bits, 64))
                else:
                    values.append(struct.unpack("<f", struct.pack("<I", bits))[0] if kind == "f32"
                                  else struct.unpack("<d", struct.pack("<Q", bits))[0])
            host.depth = 0
            try:
                result = function(store, *values)
                kinds = [str(t) for t in function.type(store).results]
                if len(kinds) < 2:
                    result = [] if result is None else [result]
                outcome = " ".join(["ok"] + [show(k, v) for k, v in zip(kinds, result)])
            except (wasmtime.Trap, wasmtime.WasmtimeError) as error:
                outcome = failure(error)
            yield step, self.logged(outcome, host)
        for name, export in case["memories"]:
            if name in instances:
                memory = instances[name][export]
                size = memory.data_len(store)
                yield "memory %s.%s" % (name, export), "%d %08x" % (size, zlib.crc32(memory.read(store, 0, size)))
        for name, export in case["globals"]:
            if name in instances:
                variable = instances[name][export]
                yield "global %s.%s" % (name, export), show(str(variable.type(store).content), variable.value(store))
        self.fuel += (1 << 40) - store.get_fuel()
        for exports in instances.values():
            for name in exports:
                if name.startswith("probe"):
                    bits = exports[name].value(store) & 0xFFFFFFFFFFFFFFFF
                    base = 64 * int(name[5:])
                    self.probes.update(base + i for i in range(64) if bits >> i & 1)
        store.close()

    @staticmethod
    def logged(outcome, host):
        if host.events:
            text = "\n".join(host.events)
            outcome += " log:%d:%08x" % (len(host.events), zlib.crc32(text.encode()))
            host.events.clear()
        return outcome


# What one engine may refuse and the other accept: limits that the specification leaves to implementations.
LIMITS = re.compile(
    "unsupported|exceeds? (the )?(maximum|limit)|limit|too (many|large|big|long|deep)|implementation|not supported"
)


# Proposals beyond WebAssembly 3.0 that wasmtime accepts and the package cannot switch off: compact imports.
PROPOSALS = re.compile("malformed import kind")


def compare_mutants(directory, show):
    config = wasmtime.Config()
    for feature in (
        "exceptions function_references gc tail_call memory64 multi_memory bulk_memory multi_value reference_types simd "
        "relaxed_simd"
    ).split():
        setattr(config, "wasm_" + feature, True)
    for feature in "threads stack_switching custom_page_sizes wide_arithmetic".split():
        setattr(config, "wasm_" + feature, False)
    engine = wasmtime.Engine(config)
    code = open(os.path.join(directory, "mutants.bin"), "rb").read()
    count = valid = excused = differences = 0
    for line in open(os.path.join(directory, "mutants.txt")):
        index, start, size, verdict = line.rstrip("\n").split("\t")
        try:
            wasmtime.Module.validate(engine, code[int(start) : int(start) + int(size)])
            theirs = "valid"
        except wasmtime.WasmtimeError as error:
            theirs = " ".join(str(error).split())
        count += 1
        valid += verdict == "valid"
        if (verdict == "valid") == (theirs == "valid"):
            continue
        if LIMITS.search(verdict) or LIMITS.search(theirs) or PROPOSALS.search(verdict):
            excused += 1
            continue
        differences += 1
        if differences <= show:
            print("mutant %s: wasmtime: %s; apus: %s" % (index, theirs, verdict))
    print("%d mutants, %d valid, %d differ by limits or proposals, %d differences" % (count, valid, excused, differences))
    return 1 if differences else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("directory")
    parser.add_argument("--apus")
    parser.add_argument("--outcomes")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--validate", action="store_true")
    parser.add_argument("--mutants", action="store_true")
    parser.add_argument("--statistics", action="store_true")
    parser.add_argument("--show", type=int, default=20, help="differences to print")
    options = parser.parse_args()
    if wasmtime is None:
        print("NOT COMPARED: the Python package wasmtime is missing (pip install wasmtime)")
        return 3
    if options.mutants:
        return compare_mutants(options.directory, options.show)
    cases = read_cases(options.directory, options.limit)
    if options.validate:
        engine, invalid = make_engine(), 0
        for case in cases:
            for name, code in case["modules"]:
                try:
                    wasmtime.Module.validate(engine, code)
                except wasmtime.WasmtimeError as error:
                    invalid += 1
                    if invalid <= options.show:
                        print("case %d %s: %s" % (case["index"], name, " ".join(str(error).split())))
        print("%d cases, %d invalid modules" % (len(cases), invalid))
        return 1 if invalid else 0
    outcomes = collections.defaultdict(dict)
    if options.apus:
        output = subprocess.run([options.apus, "run", options.directory], stdout=subprocess.PIPE, check=False)
        lines = output.stdout.decode().splitlines()
        if output.returncode != 0:
            print("apus-fuzz ended with code %d after %d lines" % (output.returncode, len(lines)))
    else:
        lines = open(options.outcomes).read().splitlines() if options.outcomes else []
    for line in lines:
        record = json.loads(line)
        outcomes[record["case"]][record["step"]] = record["outcome"]
    runner, kinds = Runner(), collections.Counter()
    modules = calls = differences = 0
    comparing = bool(options.apus or options.outcomes)
    for case in cases:
        modules += len(case["modules"])
        for step, outcome in runner.run(case):
            if step.startswith("call"):
                calls += 1
                role = step.split(".")[1].rstrip("0123456789")
                kind = outcome.split(" log:")[0]
                kinds["%-7s %s" % (role, "ok" if kind.startswith("ok") else kind)] += 1
            if comparing:
                found = outcomes[case["index"]].get(step, "nothing")
                if found != outcome:
                    differences += 1
                    if differences <= options.show:
                        print("case %d, %s: wasmtime %s, apus %s" % (case["index"], step, outcome, found))
    if options.statistics:
        for role in sorted({kind.split()[0] for kind in kinds}):
            total = sum(count for kind, count in kinds.items() if kind.split()[0] == role)
            for kind, count in kinds.most_common():
                if kind.split()[0] == role:
                    print("%8d %5.1f%% %s" % (count, 100 * count / total, kind))
        print("fuel for each call: %.0f" % (runner.fuel / max(calls, 1)))
        if runner.probes:
            print("probes:", " ".join("%d:%d" % item for item in sorted(runner.probes.items())))
    if not comparing:
        print("NOT COMPARED: %d modules, %d calls ran on wasmtime only" % (modules, calls))
        return 0
    print("%d modules, %d calls, %d differences" % (modules, calls, differences))
    return 1 if differences else 0


if __name__ == "__main__":
    # Deep recursion of a guest needs a stack larger than the main thread's.
    threading.stack_size(256 << 20)
    code = []
    thread = threading.Thread(target=lambda: code.append(main()))
    thread.start()
    thread.join()
    sys.exit(code[0] if code else 2)
