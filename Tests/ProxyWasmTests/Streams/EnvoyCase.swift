import Foundation
import ProxyWasm

/// A case of `Tests/EnvoyComparison`, run here as far as it is about HTTP streams.
struct EnvoyCase {
  typealias Object = [String: Any]

  static let folder = pluginFolder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "EnvoyComparison")

  let content: Object
  let expected: Object

  init(_ name: String) throws {
    func read(_ folder: String) throws -> Object {
      let data = try Data(contentsOf: Self.folder.appending(path: "\(folder)/\(name).json"))
      return try JSONSerialization.jsonObject(with: data) as? Object ?? [:]
    }
    content = try read("cases")
    expected = try read("expected")
  }

  static var names: [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "cases").path)
    return (files ?? []).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// What our host makes of the case, and what Envoy made of it: lines to be compared.
  struct Outcome {
    var ours: [String] = []
    var envoys: [String] = []
  }

  // MARK: Reading

  private static func text(_ value: Any?) -> [UInt8] {
    if let lines = value as? [String] { return Array(lines.joined(separator: "\n").utf8) }
    return Array((value as? String ?? "").utf8)
  }

  private static func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private static func message(_ object: Object, pseudo: [(String, String)], isResponse: Bool) -> Message {
    var message = Message()
    for (name, value) in pseudo { message.headers.add(name, value) }
    for pair in object["headers"] as? [[String]] ?? [] { message.headers.add(pair[0], pair[1]) }
    var body = (object["body"] as? [String] ?? []).map { latin1($0) }
    let trailers = object["trailers"] as? [[String]]
    if !body.isEmpty || trailers != nil {
      if body.count > 1 || trailers != nil || object["chunked"] != nil {
        message.headers.add("transfer-encoding", "chunked")
      } else if !message.headers.contains("content-length") {
        message.headers.add("content-length", "\(body[0].count)")
      }
      if trailers == nil { body.append([]) }
    }
    message.body = body
    message.trailers = trailers.map { HeaderMap($0.map { ($0[0], $0[1]) }) }
    return message
  }

  struct Message {
    var headers = HeaderMap()
    var body: [[UInt8]] = []
    var trailers: HeaderMap?
    var isBodiless: Bool { body.isEmpty && trailers == nil }
  }

  // MARK: Running

  final class Host: ProxyHost {
    var logLevel = LogLevel.info
    var lines: [String] = []
    var now: UInt64 = 1_000_000_000
    var pending: [(call: HTTPCall, token: HTTPCallToken)] = []
    var clusters: [String: Any] = [:]
    /// How many calls each cluster has answered.
    var answered: [String: Int] = [:]

    func log(_ entry: LogEntry) {
      if !entry.message.hasPrefix("Function: ") {
        lines.append("\(entry.level) \(entry.plugin.name): \(entry.message)")
      }
    }
    func monotonicTime() -> UInt64 { now }
    func httpCall(_ call: HTTPCall, token: HTTPCallToken) throws(Status) {
      guard clusters[call.upstream] != nil else { throw .badArgument }
      pending.append((call, token))
    }
  }

  func run() throws -> Outcome {
    let host = Host()
    host.clusters = content["calls"] as? Object ?? [:]
    let shared = SharedState()
    var contexts: [PluginContext] = []
    var modules: [String: Plugin] = [:]
    let isAlone = (content["plugins"] as? [Object])?.count == 1
    for object in content["plugins"] as? [Object] ?? [] {
      let file = object["wasm"] as? String ?? ""
      var plugin = try modules[file] ?? committedPlugin(file)
      modules[file] = plugin
      plugin.name = object["name"] as? String ?? object["wasm"] as? String ?? ""
      plugin.rootID = object["root_id"] as? String ?? (isAlone ? "" : plugin.name)
      plugin.vmID = object["vm_id"] as? String ?? ""
      plugin.configuration = Self.text(object["configuration"])
      plugin.vmConfiguration = Self.text(object["vm_configuration"])
      plugin.environment = object["environment"] as? [String: String] ?? [:]
      plugin.allowedCapabilities = Set(object["allowed_capabilities"] as? [String] ?? [])
      plugin.options.stopsHeadersOnly = object["allow_on_headers_stop_iteration"] as? Bool ?? false
      switch object["failure_policy"] as? String {
      case "open": plugin.failurePolicy = .open
      case "reload": plugin.failurePolicy = .reload()
      default: break
      }
      if let limit = content["buffer_limit"] as? Int {
        (plugin.limits.requestBodyBytes, plugin.limits.responseBodyBytes) = (limit, limit)
      }
      plugin.options.repeatsVMStart = true
      let sharing = contexts.first { $0.vm.key == plugin.vmKey && $0.vm.failure == nil }?.vm
      contexts.append(try plugin.start(on: host, shared: shared, sharing: sharing))
    }
    wait(content["before_ms"] as? Int ?? 0, contexts, host)
    var outcome = Outcome()
    let exchanges = expected["exchanges"] as? [Object] ?? []
    for (index, object) in (content["requests"] as? [Object] ?? []).enumerated() {
      let upstream =
        (content["upstream"] as? [Object]).map { $0[min(index, $0.count - 1)] }
        ?? content["upstream"] as? Object ?? [:]
      outcome.ours += exchange(object, upstream, contexts, host).map { "\(index) \($0)" }
      if index < exchanges.count { outcome.envoys += Self.lines(of: exchanges[index]).map { "\(index) \($0)" } }
      wait(object["after_ms"] as? Int ?? 0, contexts, host)
    }
    wait(content["after_ms"] as? Int ?? 0, contexts, host)
    outcome.ours += Self.masked(host.lines)
    outcome.envoys += Self.masked(expected["log"] as? [String] ?? [])
    return outcome
  }

  private static func lines(of exchange: Object) -> [String] {
    let client = exchange["client"] as? Object ?? [:]
    var lines: [String] = []
    if let error = client["error"] { lines.append("client error \(error)") }
    if let status = client["status"] { lines.append("client status \(status)") }
    if let body = client["body"] as? String { lines.append("client body \(body)") }
    if let trailers = client["trailers"] as? [[String]], !trailers.isEmpty {
      lines.append("client trailers \(trailers)")
    }
    for pair in (client["headers"] as? [[String]] ?? []) where pair[0].hasPrefix("x-") {
      lines.append("client \(pair[0]): \(pair[1])")
    }
    for upstream in exchange["upstream"] as? [Object] ?? [] {
      lines.append("upstream \(upstream["method"] ?? "") \(upstream["path"] ?? "")")
      if let body = upstream["body"] as? String { lines.append("upstream body \(body)") }
      for pair in (upstream["headers"] as? [[String]] ?? []) where pair[0].hasPrefix("x-") {
        lines.append("upstream \(pair[0]): \(pair[1])")
      }
    }
    return lines
  }

  /// Counts of headers depend on what the proxy adds; how the end is told of is a decision of ours.
  private static func masked(_ lines: [String]) -> [String] {
    lines.filter { line in
      !["on_done", "on_log", "on_delete", "Attempted call"].contains { line.contains($0) }
        && !line.contains("on_configure(")
        && !line.contains("on_context_create(") && !line.contains("on_vm_start(")
    }.map { line in
      line.replacing(#/_headers\(\d+, /#, with: "_headers(_, ").replacing(
        #/_call_response\((\d+), \d+, (\d+), \d+\)/#, with: { "_call_response(\($0.1), _, \($0.2), _)" })
    }
  }

  private func exchange(_ object: Object, _ upstream: Object, _ contexts: [PluginContext], _ host: Host) -> [String] {
    let stream = HTTPStream(contexts)
    let request = Self.message(
      object,
      pseudo: [
        (":authority", object["authority"] as? String ?? "example.test"), (":path", object["path"] as? String ?? "/"),
        (":method", object["method"] as? String ?? "GET"), (":scheme", "http"),
      ], isResponse: false)
    var parts: [StreamPart] = []
    var resetBy: String?
    func take(_ result: StreamResult) {
      if case .reset(let details) = result { resetBy = details }
      parts += result.parts
    }
    take(stream.receiveRequestHeaders(request.headers, endOfStream: request.isBodiless))
    for (index, chunk) in request.body.enumerated() {
      take(stream.receiveRequestBody(chunk, endOfStream: request.trailers == nil && index == request.body.count - 1))
    }
    if let trailers = request.trailers { take(stream.receiveRequestTrailers(trailers)) }
    var answered = false
    let abort = object["abort_after_ms"] as? Int
    let start = host.now
    while resetBy == nil, host.now - start < 4_000_000_000 {
      let hasEnded = { (isResponse: Bool) in
        parts.contains { part in
          switch part {
          case .requestHeaders(_, endOfStream: true), .requestBody(_, endOfStream: true), .requestTrailers: !isResponse
          case .responseHeaders(_, endOfStream: true), .responseBody(_, endOfStream: true), .responseTrailers:
            isResponse
          default: false
          }
        }
      }
      if hasEnded(true) { break }
      if let abort, host.now - start >= UInt64(abort) * 1_000_000 { break }
      if hasEnded(false), !answered, !parts.contains(where: \.isResponse) {
        answered = true
        wait(0, contexts, host)
        answer(upstream, stream, take)
        continue
      }
      wait(10, contexts, host)
      take(stream.takeResult())
    }
    stream.finish()
    return describe(parts, resetBy)
  }

  private func answer(_ upstream: Object, _ stream: HTTPStream, _ take: (StreamResult) -> Void) {
    guard upstream["fail"] == nil else {
      let text = "upstream connect error or disconnect/reset before headers. reset reason: connection failure"
      return take(stream.sendLocalReply(LocalReply(status: 503, details: "upstream_reset", body: bytes(text))))
    }
    let response = Self.message(
      upstream, pseudo: [(":status", "\(upstream["status"] as? Int ?? 200)")], isResponse: true)
    take(stream.receiveResponseHeaders(response.headers, endOfStream: response.isBodiless))
    for (index, chunk) in response.body.enumerated() {
      take(
        stream.receiveResponseBody(chunk, endOfStream: response.trailers == nil && index == response.body.count - 1))
    }
    if let trailers = response.trailers { take(stream.receiveResponseTrailers(trailers)) }
  }

  private func wait(_ milliseconds: Int, _ contexts: [PluginContext], _ host: Host) {
    for _ in 0..<max(1, milliseconds / 10) {
      host.now += 10_000_000
      let pending = host.pending
      host.pending = []
      for (call, token) in pending {
        let list = host.clusters[call.upstream] as? [Object] ?? [host.clusters[call.upstream] as? Object ?? [:]]
        let answers: Object? = list[min(host.answered[call.upstream, default: 0], list.count - 1)]
        host.answered[call.upstream, default: 0] += 1
        guard let object = answers, object["fail"] == nil else {
          if (answers?["fail"] as? String) != "hang" { token.complete(.failure(.reset)) }
          continue
        }
        let message = Self.message(
          object, pseudo: [(":status", "\(object["status"] as? Int ?? 200)")], isResponse: true)
        token.complete(
          .response(
            headers: message.headers, body: message.body.flatMap { $0 }, trailers: message.trailers ?? HeaderMap()))
      }
      for context in contexts { context.poll() }
    }
  }

  private func describe(_ parts: [StreamPart], _ resetBy: String?) -> [String] {
    var lines: [String] = []
    let response = StreamResult.forward(parts.filter(\.isResponse))
    let request = StreamResult.forward(parts.filter { !$0.isResponse })
    if let headers = response.headers, resetBy == nil {
      lines.append("client status \(headers[":status"] ?? "")")
      lines.append("client body \(String(String.UnicodeScalarView(response.body.map { Unicode.Scalar($0) })))")
      for case .responseTrailers(let trailers) in parts where !trailers.isEmpty {
        lines.append("client trailers \(trailers.map { [$0.name, $0.value] })")
      }
      for (name, value) in headers where name.hasPrefix("x-") { lines.append("client \(name): \(value)") }
    } else {
      lines.append("client error \(resetBy == nil ? "timeout" : "closed")")
    }
    if let headers = request.headers {
      lines.append("upstream \(headers[":method"] ?? "") \(headers[":path"] ?? "")")
      lines.append("upstream body \(String(String.UnicodeScalarView(request.body.map { Unicode.Scalar($0) })))")
      for (name, value) in headers where name.hasPrefix("x-") && name != "x-forwarded-proto" {
        lines.append("upstream \(name): \(value)")
      }
    }
    return lines
  }
}
