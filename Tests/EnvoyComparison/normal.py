"""The one form in which results are recorded and compared. See README.md."""

import copy
import json
import re

# What a proxy puts there by itself and what says nothing about the plugin.
CLIENT_DROPPED = {"date", "server", "transfer-encoding", "connection", "x-envoy-upstream-service-time", "keep-alive"}
UPSTREAM_DROPPED = {"x-request-id", "x-forwarded-proto", "x-forwarded-for", "x-envoy-expected-rq-timeout-ms",
                    "x-envoy-internal", "x-envoy-attempt-count", "transfer-encoding", "connection", "te", "keep-alive"}


# The same inside of a plugin's log lines, where the probe shows header maps.
NOISE = re.compile(r'(, )?"(?:date|x-envoy-upstream-service-time)": "[^"]*"')


def headers(list_, dropped):
    return [[name.lower(), value] for name, value in list_ if name.lower() not in dropped]


def message(value, dropped):
    value = copy.deepcopy(value)
    for key in ("headers", "trailers"):
        if key in value:
            value[key] = headers(value[key], dropped)
    if value.pop("complete", True) is False:
        value["complete"] = False
    if len(value.get("body", "")) > 4096:
        import hashlib
        body = value["body"].encode("latin-1")
        value["body"] = {"bytes": len(body), "sha256": hashlib.sha256(body).hexdigest()}
    return value


def normalize(result, case):
    out = {}
    if "rejected" in result:
        out["rejected"] = True
    if "crashed" in result:
        out["crashed"] = True
    for exchange in result.get("exchanges", []):
        out.setdefault("exchanges", []).append({
            "client": message(exchange["client"], CLIENT_DROPPED),
            "upstream": [message(m, UPSTREAM_DROPPED) for m in exchange["upstream"]]})
    if "calls" in result:
        if case.get("root_calls"):
            # Each of Envoy's threads has a root context of its own, and so has the rehearsal on the main thread.
            for name, seen in result["calls"].items():
                result["calls"][name] = [m for i, m in enumerate(seen) if m not in seen[:i]]
        out["calls"] = {name: [message(m, UPSTREAM_DROPPED) for m in seen] for name, seen in result["calls"].items()}
    if "metrics" in result:
        out["metrics"] = dict(sorted(result["metrics"].items()))
    out["log"] = [f"{level} {plugin}: {NOISE.sub('', said)}" for level, plugin, said in result.get("log", [])]
    if result.get("host_log"):
        # Kept to be read; not compared: its wording is Envoy's.
        out["host_log"] = result["host_log"]
    return out


def dump(value):
    """JSON with short lists on one line, so that a header is a line of a diff."""
    def write(v, indent):
        flat = json.dumps(v, ensure_ascii=True)
        if not isinstance(v, (dict, list)) or not v or (len(flat) + indent <= 110 and not any(
                isinstance(x, (dict, list)) and x for x in (v.values() if isinstance(v, dict) else v))):
            return flat
        pad = " " * (indent + 1)
        if isinstance(v, list):
            return "[\n" + ",\n".join(pad + write(x, indent + 1) for x in v) + "\n" + " " * indent + "]"
        return "{\n" + ",\n".join(f"{pad}{json.dumps(k)}: {write(x, indent + 1)}" for k, x in v.items()) + "\n" + " " * indent + "}"
    return write(value, 0) + "\n"
