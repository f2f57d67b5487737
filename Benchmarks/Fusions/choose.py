#!/usr/bin/env python3
"""Chooses the sequences of register instructions that get a handler of their own, from profiles of programs.

    choose.py --names NAMES --out Sources/HandlerGenerator/Fusions.swift PROFILE... [--held-out PROFILE...]

NAMES is what `generate-handlers --names` prints. A profile is what a build with -DWASM_TRAMPOLINE -DWASM_PROFILE writes to the
file that APUS_PROFILE names. Each program counts the same, whatever it executes; a profile is read twice, once for what was
executed and once, with less weight, for what stands in the code. What is saved of the dispatches is printed for each program,
and for programs that had no part in the choice.
"""
import argparse
import collections
import os
import re

# Saving the write of a result to its slot, in dispatches.
SLOT_WRITE = 0.3
# Leave the fast path anyway, so that being fused gains them nothing.
SLOW = set(
    "exit restore trapUnreachable copyWide zeroMany callImport callReference returnCall returnCallImport "
    "returnCallIndirect returnCallReference throw throwReference globalGetVector globalSetVector memoryGrow drop bulk "
    "tableGrow arrayNewDefault fuelScaled".split()
)


class Handlers:
    """Names by opcode, what can be followed, and the form that also writes the slot."""

    def __init__(self, path):
        lines = [line.split() for line in open(path)]
        self.names = [words[0] for words in lines]
        self.continues = [len(words) == 1 for words in lines]
        index = {name: opcode for opcode, name in enumerate(self.names)}
        self.writing = list(range(len(lines)))
        for name, opcode in index.items():
            match = re.match(r"^(\w+?)_a(_\w+)?$", name)
            other = match and index.get(f"{match[1]}_s{match[2] or ''}")
            # A return or a store has sources of these letters, not results.
            if other and self.continues[opcode] and not re.match(r"store|global[S]|return", name):
                self.writing[opcode] = other


def blocks(path, handlers, executed):
    """Runs of instructions that may be fused, with how often each is executed; and the sum of that."""
    runs, run, total = [], [], 0
    for line in open(path):
        if line[0] == "F":
            runs.append(run)
            run = []
            continue
        opcode, count, is_target = map(int, line.split())
        count = count if executed else 1
        total += count
        slow = handlers.names[opcode] in SLOW
        if is_target or slow:
            runs.append(run)
            run = []
        if not slow:
            run.append((opcode, count))
            if not handlers.continues[opcode]:
                runs.append(run)
                run = []
    runs.append(run)
    return [run for run in runs if len(run) > 1 and any(count for _, count in run)], total


def corpus(programs):
    """Sequences of opcodes with the weight of each place, over all programs."""
    merged = {}
    for runs, total, weight in programs:
        own = {}
        for run in runs:
            key = tuple(opcode for opcode, _ in run)
            weights = own.setdefault(key, [0.0] * len(run))
            for place, (_, count) in enumerate(run):
                weights[place] += count * weight / total
        for key, weights in own.items():
            if max(weights) < 1e-6:
                continue
            sums = merged.setdefault(key, [0.0] * len(key))
            for place, value in enumerate(weights):
                sums[place] += value
    return merged


class Table:
    """Looks sequences up as the engine does: from left to right, the longest there is."""

    def __init__(self, sequences, handlers):
        self.sequences, self.writing, self.known = sequences, handlers.writing, {}

    def extend(self, current, opcode):
        key = (current, opcode)
        if key not in self.known:
            firsts = [current]
            if len(current) == 1 and self.writing[current[0]] != current[0]:
                firsts.append((self.writing[current[0]],))
            seconds = dict.fromkeys((opcode, self.writing[opcode]))
            found = (first + (second,) for first in firsts for second in seconds)
            self.known[key] = next((each for each in found if each in self.sequences), None)
        return self.known[key]

    def saved(self, merged, uses=None):
        """Dispatches saved; and what is used of the table, by what it is used for."""
        sum = 0.0
        for key, weights in merged.items():
            current = actual = key[:1]
            for place in range(1, len(key) + 1):
                longer = self.extend(current, key[place]) if place < len(key) else None
                if longer:
                    sum += weights[place]
                    current, actual = longer, actual + (key[place],)
                    continue
                if len(current) > 1 and uses is not None:
                    uses[(current, actual)] += weights[place - 1]
                if place < len(key):
                    current = actual = (key[place],)
        return sum


def choose(merged, handlers, size, refined, longest):
    # With every result written to its slot first, which is what has the most uses.
    plain = {}
    for key, weights in merged.items():
        sums = plain.setdefault(tuple(handlers.writing[opcode] for opcode in key), [0.0] * len(key))
        for place, value in enumerate(weights):
            sums[place] += value
    chosen = set()
    step = max(10, size // 40)
    while len(chosen) < size:
        gains = collections.Counter()
        for key, weights in plain.items():
            current = key[:1]
            for place in range(1, len(key)):
                longer = current + (key[place],)
                if longer in chosen:
                    current = longer
                    continue
                if len(longer) <= longest and weights[place] > 0:
                    gains[longer] += weights[place]
                current = (key[place],)
        best = gains.most_common(step)
        if not best:
            break
        chosen.update(sequence for sequence, _ in best)
    # Then without the writes that cost the most.
    for _ in range(3):
        uses, gains = collections.Counter(), collections.Counter()
        Table(chosen, handlers).saved(merged, uses)
        for (current, actual), weight in uses.items():
            writes = sum(a != b for a, b in zip(current, actual))
            if writes:
                gains[actual] += SLOT_WRITE * weight * writes
        for sequence, _ in gains.most_common(refined // 3):
            chosen.update(sequence[:length] for length in range(2, len(sequence) + 1))
    return chosen


def prune(chosen, merged, handlers, least):
    """Takes out what is hardly used, from the ends."""
    while True:
        uses = collections.Counter()
        Table(chosen, handlers).saved(merged, uses)
        used = collections.Counter()
        for (current, _), weight in uses.items():
            used[current] += weight
        beginnings = {sequence[:-1] for sequence in chosen}
        unused = [each for each in chosen if each not in beginnings and used[each] < least]
        if not unused:
            return
        chosen.difference_update(unused)


def report(title, paths, chosen, handlers):
    table, rows = Table(chosen, handlers), []
    for path in paths:
        runs, total = blocks(path, handlers, executed=True)
        if total:
            name = os.path.basename(path).removesuffix(".txt")
            rows.append((table.saved(corpus([(runs, total, 1)])), name))
    print(f"{title}: {sum(saved for saved, _ in rows) / max(1, len(rows)):.3f} of the dispatches saved")
    print("  " + ", ".join(f"{name} {saved:.2f}" for saved, name in sorted(rows)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("profiles", nargs="+")
    parser.add_argument("--held-out", nargs="*", default=[], help="profiles that have no part in the choice")
    parser.add_argument("--names", required=True)
    parser.add_argument("--out", help="the Swift file whose list is replaced")
    parser.add_argument("--size", type=int, default=900, help="sequences with all writes (default: 900)")
    parser.add_argument("--refined", type=int, default=350, help="sequences without some writes (default: 350)")
    parser.add_argument("--longest", type=int, default=4, help="parts of a sequence (default: 4)")
    parser.add_argument("--static", type=float, default=0.2, help="weight of what stands in the code (default: 0.2)")
    parser.add_argument("--least", type=float, default=3e-4, help="use below which a sequence is left out")
    options = parser.parse_args()

    handlers = Handlers(options.names)
    programs = [(*blocks(path, handlers, executed=True), 1.0) for path in options.profiles]
    programs += [(*blocks(path, handlers, executed=False), options.static) for path in options.profiles]
    merged = corpus([each for each in programs if each[1]])
    chosen = choose(merged, handlers, options.size, options.refined, options.longest)
    prune(chosen, merged, handlers, options.least)
    print(f"{len(chosen)} sequences")
    report("chosen by", options.profiles, chosen, handlers)
    report("held out", options.held_out, chosen, handlers)
    if options.out:
        beginnings = {sequence[:-1] for sequence in chosen}
        lines = sorted(" ".join(handlers.names[o] for o in each) for each in chosen if each not in beginnings)
        head, quote = open(options.out).read().split('"""', 1)[0], '"""'
        with open(options.out, "w") as file:
            file.write(head + quote + "\n" + "".join(f"    {line}\n" for line in lines) + f"    {quote}\n}}\n")


main()
