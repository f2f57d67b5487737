import Foundation
import ProxyWasm
import Testing
import WebAssembly
import WebAssemblyText

/// A host that remembers what plugins do.
final class TestHost: ProxyHost {
  var logLevel = LogLevel.trace
  var lines: [String] = []
  var traces: [String] = []
  var httpCalls: [(call: HTTPCall, token: HTTPCallToken)] = []
  var grpcCalls: [(call: GRPCCall, token: GRPCCallToken)] = []
  var grpcSent: [(message: [UInt8]?, endOfStream: Bool, id: CallID)] = []
  var redisCalls: [(query: [UInt8], cluster: String, token: RedisCallToken)] = []
  var lookups: [(name: String, token: DNSToken)] = []
  var cancelled: [CallID] = []
  var now: UInt64 = 1_000_000_000
  var properties = PropertyValue.map([:])

  func log(_ entry: LogEntry) { lines.append("\(entry.level) \(entry.message)") }
  func trace(_ event: TraceEvent) { traces.append(event.description) }
  func property(_ path: PropertyPath, plugin: PluginIdentity) -> PropertyValue? { properties[path] }
  func httpCall(_ call: HTTPCall, token: HTTPCallToken) throws(Status) {
    guard call.upstream == "service" else { throw .badArgument }
    httpCalls.append((call, token))
  }
  func grpcCall(_ call: GRPCCall, token: GRPCCallToken) throws(Status) {
    guard call.target == Array("service".utf8) else { throw .parseFailure }
    grpcCalls.append((call, token))
  }
  func grpcSend(_ message: [UInt8]?, endOfStream: Bool, on call: CallID) {
    grpcSent.append((message, endOfStream, call))
  }
  func redisInit(_ settings: RedisSettings) throws(Status) {
    guard settings.cluster == "redis" else { throw .badArgument }
  }
  func redisCall(
    _ query: [UInt8], cluster: String, plugin: PluginIdentity, token: RedisCallToken
  ) throws(Status) {
    redisCalls.append((query, cluster, token))
  }
  func resolveDNS(_ name: String, token: DNSToken) throws(Status) {
    guard name == "service.test" else { throw .badArgument }
    lookups.append((name, token))
  }
  func callCancelled(_ call: CallID) { cancelled.append(call) }
  func wallTime() -> UInt64 { 1_700_000_000_000_000_000 }
  func monotonicTime() -> UInt64 { now }

  /// Takes the lines logged since the last time.
  func takeLines() -> [String] {
    defer { lines = [] }
    return lines
  }
}

let pluginFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "ProxyWasmPlugins/wasm")

func committedPlugin(
  _ name: String, configuration: String = "", limits: PluginLimits = PluginLimits()
) throws -> Plugin {
  let bytes = try [UInt8](Data(contentsOf: pluginFolder.appending(path: name + ".wasm")))
  var plugin = try Plugin(bytes: bytes, name: name, limits: limits)
  plugin.configuration = Array(configuration.utf8)
  return plugin
}

/// The probe, which does what its configuration says.
func probe(_ script: String, _ name: String = "probe") throws -> Plugin {
  try committedPlugin(name, configuration: script)
}

/// A plugin in the text format, which has a marker, a memory and an allocator already.
func textPlugin(
  _ fields: String, marker: String = "proxy_abi_version_0_2_1", metersFuel: Bool = false,
  imports: String = ""
) throws -> Plugin {
  let text = """
    (module
      \(imports)
      (func (export "\(marker)"))
      (memory (export "memory") 1)
      (global $next (mut i32) (i32.const 32768))
      (func (export "proxy_on_memory_allocate") (param i32) (result i32)
        (global.get $next) (global.set $next (i32.add (global.get $next) (local.get 0))))
      \(fields))
    """
  // Fuel is an option of the binary format's loader.
  let module = try Module(text: text, metersFuel: metersFuel)
  return Plugin(module: module, name: "text")
}

let request: HeaderMap = [":method": "GET", ":path": "/a?b=c", ":authority": "example.test", ":scheme": "http"]
let post: HeaderMap = [":method": "POST", ":path": "/", ":authority": "example.test", "content-length": "6"]

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

extension StreamResult {
  /// The headers among the pieces.
  var headers: HeaderMap? {
    for part in parts {
      switch part {
      case .requestHeaders(let headers, endOfStream: _), .responseHeaders(let headers, endOfStream: _): return headers
      default: continue
      }
    }
    return nil
  }

  /// All of the body among the pieces.
  var body: [UInt8] {
    var body: [UInt8] = []
    for part in parts {
      switch part {
      case .requestBody(let bytes, endOfStream: _), .responseBody(let bytes, endOfStream: _): body += bytes
      default: continue
      }
    }
    return body
  }

  var isReply: Bool { if case .reply = self { true } else { false } }
}
