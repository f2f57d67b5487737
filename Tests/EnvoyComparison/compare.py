#!/usr/bin/env python3
"""Runs the cases with `apus proxy run --json` and compares with what was recorded from Envoy:
`compare.py [--print] [--list] [CASE...]`, with apus from $APUS or the PATH.

What is compared: the client's view, the upstream's view, calls out, the plugins' log lines, metrics. What may differ, and
why, stands in differences.json: {"CASE": {"WHERE": "reason"}}, where WHERE is a path as this script prints it
(`log`, `exchanges.0.client.headers`, ...), or "*" for a whole case."""

import argparse
import difflib
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

import envoy
import normal


def arguments(case, folder):
    """The command line of a case. An option belongs to the plugin it follows."""
    def file(name, value):
        path = os.path.join(folder, name)
        with open(path, "w") as out:
            json.dump(value, out)
        return path

    line = []
    for plugin in envoy.named_plugins(case):
        line += [envoy.find_plugin(plugin["wasm"]), "--name", plugin["name"]]
        if "configuration" in plugin:
            line += ["--config", envoy.text_of(plugin["configuration"])]
        if "vm_configuration" in plugin:
            line += ["--vm-config", envoy.text_of(plugin["vm_configuration"])]
        for key, option in (("root_id", "--root-id"), ("vm_id", "--vm-id"), ("failure_policy", "--failure-policy")):
            if plugin.get(key):
                line += [option, plugin[key]]
        for name, value in plugin.get("environment", {}).items():
            line += ["--env", f"{name}={value}"]
        if plugin.get("allow_on_headers_stop_iteration"):
            line += ["--allow-on-headers-stop-iteration"]
        for name in plugin.get("allowed_capabilities", []):
            line += ["--allow", name]
    for i, request in enumerate(case.get("requests", [{}])):
        line += ["--request", file(f"request-{i}.json", as_http1(request))]
    line += ["--response", file("response.json", as_http1(case.get("upstream", {})))]
    for name, answer in case.get("calls", {}).items():
        line += ["--upstream", name + "=" + file(f"upstream-{name}.json", answer)]
    for r in case.get("routes", []):
        line += ["--route", f"{r['name']}:{r['prefix']}={r['upstream']}"]
    if "buffer_limit" in case:
        line += ["--buffer-limit", str(case["buffer_limit"])]
    if case.get("protocol") == "tcp":
        line += ["--tcp"]
    return line + ["--json"]


def as_http1(message):
    """As Envoy's HTTP/1.1 gives it to its filters: a body ends with an empty last piece, and has a length if it came
    in one piece."""
    if not isinstance(message, dict):
        return message
    message = json.loads(json.dumps(message))
    body = message.get("body", [])
    if body:
        names = {name.lower() for name, _ in message.get("headers", [])}
        chunked = len(body) > 1 or message.get("trailers") or message.get("chunked")
        if chunked:
            message.setdefault("headers", []).append(["transfer-encoding", "chunked"])
        elif "content-length" not in names:
            message.setdefault("headers", []).append(["content-length", str(len(body[0].encode("latin-1")))])
        if not message.get("trailers"):
            body.append("")
    return message


def expected_form(output):
    """From the JSON object of `apus proxy run` to the form of expected/*.json."""
    result = {"exchanges": [], "log": [[l["level"], l["plugin"], l["message"]] for l in output.get("log", [])]}
    if output.get("rejected"):
        result = {"rejected": True, "log": result["log"]}
    for exchange in output.get("exchanges", []):
        upstream = exchange.get("upstream")
        result["exchanges"].append({"client": exchange.get("client") or {"error": "closed"},
                                    "upstream": [] if upstream is None else [upstream]})
    if "calls" in output:
        calls = {}
        for call in output["calls"]:
            calls.setdefault(call["upstream"], []).append({k: v for k, v in call.items() if k != "upstream"})
        result["calls"] = calls
    if "metrics" in output:
        result["metrics"] = output["metrics"]
    return result


def http1_view(value):
    """The upstream's view in Envoy's HTTP/1.1: `:authority` is the header host, the other pseudo-headers are the
    request line."""
    for exchange in value.get("exchanges", []):
        for m in exchange["upstream"]:
            if "headers" not in m:
                continue
            pseudo = {n: v for n, v in m["headers"] if n.startswith(":")}
            plain = [[n, v] for n, v in m["headers"] if not n.startswith(":")]
            m["method"] = pseudo.get(":method", m.get("method"))
            m["path"] = pseudo.get(":path", m.get("path"))
            m["headers"] = ([["host", pseudo[":authority"]]] if ":authority" in pseudo else []) + plain
        client = exchange["client"]
        if "headers" in client:
            client["headers"] = [[n, v] for n, v in client["headers"] if n != ":status"]
    return value


def differences(expected, got, path=""):
    """(path, expected, got) for each leaf that differs; a list of strings is one leaf."""
    if isinstance(expected, dict) and isinstance(got, dict):
        for key in sorted(set(expected) | set(got)):
            if key in ("host_log",):
                continue
            yield from differences(expected.get(key), got.get(key), f"{path}.{key}" if path else key)
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got) \
            and any(isinstance(x, dict) for x in expected):
        for i, (a, b) in enumerate(zip(expected, got)):
            yield from differences(a, b, f"{path}.{i}")
    elif expected != got and not (not expected and not got):
        yield path, expected, got


def show(value):
    if isinstance(value, list):
        return [json.dumps(x) + "\n" for x in value]
    return [json.dumps(value) + "\n"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--print", action="store_true", help="what apus printed")
    parser.add_argument("--list", action="store_true", help="the command lines only")
    parser.add_argument("cases", nargs="*")
    options = parser.parse_args()
    apus = os.environ.get("APUS") or shutil.which("apus")
    if not apus and not options.list:
        sys.exit("no apus: set $APUS or put apus on the PATH")
    with open(os.path.join(envoy.HERE, "differences.json")) as file:
        allowed = json.load(file)
    names = options.cases or sorted(os.path.splitext(os.path.basename(p))[0]
                                    for p in glob.glob(os.path.join(envoy.HERE, "cases", "*.json")))
    passed = failed = skipped = 0
    for name in names:
        with open(os.path.join(envoy.HERE, "cases", name + ".json")) as file:
            case = json.load(file)
        with open(os.path.join(envoy.HERE, "expected", name + ".json")) as file:
            expected = json.load(file)
        if expected.get("crashed"):
            # Envoy itself does not survive these.
            skipped += 1
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                line = arguments(case, folder)
            except LookupError as reason:
                print(f"{name}: skipped, {reason}")
                skipped += 1
                continue
            if options.list:
                print(name, "proxy", "run", *(json.dumps(x) for x in line))
                continue
            try:
                run = subprocess.run([apus, "proxy", "run", *line], capture_output=True, text=True, timeout=30)
                output = json.loads(run.stdout)
            except (ValueError, subprocess.TimeoutExpired) as error:
                failed += 1
                print(f"{name}: failed, {error}")
                continue
        if options.print:
            print(json.dumps(output, indent=1))
        got = normal.normalize(http1_view(expected_form(output)), case)
        reasons = allowed.get(name, {})
        open_ones = [d for d in differences(expected, got) if "*" not in reasons and d[0] not in reasons]
        if open_ones:
            failed += 1
            print(f"{name}: differs")
            for path, a, b in open_ones:
                print("".join(difflib.unified_diff(show(a), show(b), f"envoy {path}", f"apus {path}", n=1)), end="")
        else:
            passed += 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
