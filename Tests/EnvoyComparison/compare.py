#!/usr/bin/env python3
"""Runs the cases with `apus proxy run --json` and compares with what was recorded from Envoy:
`compare.py [--print] [--list] [CASE...]`, with apus from $APUS or the PATH.

What is compared: the client's view, the upstream's view, calls out, the plugins' log lines, metrics. What may differ, and
why, stands in differences.json: {"CASE": {"WHERE": "reason"}}, where WHERE is a path as this script prints it
(`log`, `exchanges.0.client.headers`, ...), or "*" for a whole case."""

import argparse
import base64
import difflib
import glob
import json
import os
import re
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
            line += ["--stop-headers-only"]
        for name in plugin.get("allowed_capabilities", []):
            line += ["--allow", name]
    requests = [as_http1(request) for request in case.get("requests") or [{}]]
    requests[0]["before_ms"] = case.get("before_ms", 0)
    requests[-1]["after_ms"] = requests[-1].get("after_ms", 0) + case.get("after_ms", 0)
    answers = case.get("upstream", {})
    answers = [as_http1(answer) for answer in (answers if isinstance(answers, list) else [answers])]
    for message in requests + answers:
        message["gap_ms"] = case.get("gap_ms", 0)
    if case.get("protocol") == "tcp":
        # The server of the recording closes the connection when the client has closed its side.
        answers[0]["close"] = True
    for i, request in enumerate(requests):
        request.setdefault("authority", "example.test")
        line += ["--request", file(f"request-{i}.json", request)]
    line += ["--response", file("response.json", answers)]
    for name, answer in case.get("calls", {}).items():
        answer = [as_call(a) for a in answer] if isinstance(answer, list) else as_call(answer)
        line += ["--upstream", name + "=" + file(f"upstream-{name}.json", answer)]
    if "buffer_limit" in case:
        line += ["--buffer-limit", str(case["buffer_limit"])]
    if case.get("protocol") == "tcp":
        line += ["--tcp"]
    return line + ["--share-vms", "--json"]


def as_bytes(text):
    """Text with one character a byte, as apus reads it."""
    return text if text.isascii() else {"base64": base64.b64encode(text.encode("latin-1")).decode()}


def as_http1(message):
    """As Envoy's HTTP/1.1 gives it to its filters: a body ends with an empty last piece, and has a length if it came
    in one piece."""
    message = dict(message)
    if message.get("fail") == "cut":
        # What the servers of the recording send before they break off.
        message.update(headers=[["content-length", "1000"]], body=["part"])
        return message
    body = list(message.get("body", []))
    if body:
        headers = list(message.get("headers", []))
        if message.pop("chunked", False) or len(body) > 1 or message.get("trailers"):
            headers.append(["transfer-encoding", "chunked"])
        elif "content-length" not in {name.lower() for name, _ in headers}:
            headers.append(["content-length", str(len(body[0]))])
        if not message.get("trailers"):
            body.append("")
        message["headers"] = headers
        message["body"] = [as_bytes(piece) for piece in body]
    return message


def as_call(answer):
    """An answer to a call, which plugins get whole."""
    answer = dict(answer)
    if not answer.pop("grpc", False):
        answer["body"] = as_bytes("".join(answer.get("body", []))) if answer.get("body") else []
        return answer
    framed = "".join(answer.pop("body", [])).encode("latin-1")
    messages = []
    while framed:
        size = int.from_bytes(framed[1:5], "big")
        messages.append({"base64": base64.b64encode(framed[5:5 + size]).decode()})
        framed = framed[5 + size:]
    trailers = answer.pop("trailers", [])
    status = int(dict(trailers).get("grpc-status", 0))
    headers = [[":status", "200"], *answer.get("headers", [])]
    return {"grpc": True, "headers": headers, "messages": messages, "trailers": trailers,
            "status": status, "message": dict(trailers).get("grpc-message", ""), "delay_ms": answer.get("delay_ms", 0)}


def text_of(value):
    """Bytes of apus's, with one character a byte."""
    if isinstance(value, dict):
        return base64.b64decode(value["base64"]).decode("latin-1")
    return value.encode().decode("latin-1")


def view(message):
    out = {key: value for key, value in message.items() if value is not None}
    for key in ("headers", "trailers"):
        if key in out:
            out[key] = [[name, text_of(value)] for name, value in out[key]]
    if not out.get("trailers"):
        out.pop("trailers", None)
    for key in ("body", "received"):
        if key in out:
            out[key] = text_of(out[key])
    return out


def grpc_call(call):
    """A gRPC call as HTTP/2 carries it."""
    messages = [text_of(message).encode("latin-1") for message in call["messages"]]
    body = b"".join(bytes(1) + len(m).to_bytes(4, "big") + m for m in messages)
    timeout = [["grpc-timeout", f"{call['timeout_ms']}m"]] if call["timeout_ms"] else []
    return {"method": "POST", "path": f"/{call['service']}/{call['method']}", "body": body.decode("latin-1"),
            "headers": [["host", call["upstream"]], *timeout, ["content-type", "application/grpc"], *call["metadata"]]}


def expected_form(output, case):
    """From the JSON object of `apus proxy run` to the form of expected/*.json."""
    # How the library tells of failures is not compared, nor how plugins end, which Envoy does not log.
    log = [[line["level"], line["plugin"], line["message"]] for line in output["log"]
           if line["phase"] != "shutdown" and not line["message"].startswith(("Function: ", "Attempted call to"))]
    if output["rejected"]:
        return {"rejected": True, "log": log}
    if not case.get("requests"):
        # A run has a request at least.
        log = [[line["level"], line["plugin"], line["message"]] for line in output["log"] if line["phase"] in ("start", "after")]
        output["exchanges"] = []
    result = {"exchanges": [], "log": log}
    if "metrics" in case:
        # Envoy puts a prefix before the names, and shows gauges without a sign.
        result["metrics"] = {f"wasmcustom.{name}": value % 2**64 for name, value in output["metrics"].items()
                             if not isinstance(value, dict)}
    for exchange in output["exchanges"]:
        client = view(exchange["client"])
        error = client.pop("error", None)
        if error == "aborted":
            client = {"aborted": True}
        elif error == "incomplete":
            client["error"] = error
        elif error and "received" not in client:
            client = {"error": error}
        upstream = exchange["upstream"]
        result["exchanges"].append({"client": client, "upstream": [] if upstream is None else [view(upstream)]})
    calls = {}
    for call in output["calls"]:
        if call["outcome"] == "there is no such upstream":
            continue
        if call["kind"].startswith("grpc"):
            calls.setdefault(call["upstream"], []).append(grpc_call(call))
        elif call["kind"] == "http":
            calls.setdefault(call["upstream"], []).append(
                view({key: call[key] for key in ("method", "path", "headers", "body", "trailers")}))
    if calls:
        result["calls"] = calls
    return result


def http1_view(value):
    """The upstream's view in Envoy's HTTP/1.1: `:authority` is the header host, the other pseudo-headers are the
    request line."""
    messages = [m for exchange in value.get("exchanges", []) for m in exchange["upstream"]]
    messages += [m for seen in value.get("calls", {}).values() for m in seen]
    for m in messages:
        if "headers" not in m:
            continue
        pseudo = {n: v for n, v in m["headers"] if n.startswith(":")}
        plain = [[n, v] for n, v in m["headers"] if not n.startswith(":")]
        m["headers"] = ([["host", pseudo[":authority"]]] if ":authority" in pseudo else []) + plain
    return value


ENDING = re.compile(r"[a-z]+ [^:]+: \d+ on_(done|log|delete)\(\)")

COUNTS = re.compile(r"(on_[a-z]+_headers\(|on_[a-z_]+_response\(\d+, |metadata\(\d+, )\d+")


def comparable(value):
    """Without what is known to differ everywhere: Envoy ends streams in another order (log, done, delete), how many
    headers there are depends on what the proxy adds, and connections are closed once they are of no use."""
    value = json.loads(json.dumps(value))
    value["log"] = [COUNTS.sub(r"\1_", line) for line in value.get("log", []) if not ENDING.fullmatch(line)]
    value.get("metrics", {}).pop("wasmcustom", None)
    value["calls"] = {name: seen for name, seen in value.get("calls", {}).items() if seen}
    for exchange in value.get("exchanges", []):
        exchange["client"].pop("closed", None)
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
        got = normal.normalize(http1_view(expected_form(output, case)), case)
        reasons = allowed.get(name, {})
        open_ones = [d for d in differences(comparable(expected), comparable(got)) if "*" not in reasons and d[0] not in reasons]
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
