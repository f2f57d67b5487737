import Foundation
import ProxyRunner
import ProxyWasm
import Synchronization

/// A case of `Tests/EnvoyComparison`, run here; `compare.py` there does the same with the tool, and looks at more.
struct EnvoyCase {
  static let folder = pluginFolder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "EnvoyComparison")

  let content: JSON
  let expected: JSON

  init(_ name: String) throws {
    content = try Self.read("cases/\(name).json")
    expected = try Self.read("expected/\(name).json")
  }

  static func read(_ path: String) throws -> JSON {
    try JSON(parsing: Array(Data(contentsOf: folder.appending(path: path))))
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

  func run() throws -> Outcome {
    var configuration = RunConfiguration(plugins: try (content["plugins"]?.array ?? []).map(plugin))
    configuration.sharesVMs = true
    for member in content["calls"]?.members ?? [] {
      let answers = (member.value.array ?? [member.value]).map { Self.call($0) }
      configuration.upstreams[member.name] = try Answer.list(file: Array(JSON.array(answers).text.utf8))
    }
    let gap = content["gap_ms"] ?? 0
    var requests = try (content["requests"]?.array ?? []).map {
      let authority = $0["authority"] ?? "example.test"
      return try Request(file: Array(Self.http1($0, adding: ["gap_ms": gap, "authority": authority]).text.utf8))
    }
    if let before = content["before_ms"]?.integer { requests[0].before = .milliseconds(before) }
    if let after = content["after_ms"]?.integer { requests[requests.count - 1].after += .milliseconds(after) }
    let answers = try (content["upstream"]?.array ?? [content["upstream"] ?? [:]]).flatMap {
      try Answer.list(file: Array(Self.http1($0, adding: ["gap_ms": gap]).text.utf8))
    }
    let record = Runner(configuration).run(requests, answers: answers)
    if let rejection = record.rejection { throw Rejection(reason: rejection.reason) }
    var outcome = Outcome()
    for (index, exchange) in record.exchanges.enumerated() {
      outcome.ours += Self.lines(of: exchange).map { "\(index) \($0)" }
    }
    for (index, exchange) in (expected["exchanges"]?.array ?? []).enumerated() {
      outcome.envoys += Self.lines(of: exchange).map { "\(index) \($0)" }
    }
    let log = record.log.filter { $0.phase != .shutdown && !$0.entry.message.hasPrefix("Function: ") }
    outcome.ours += Self.masked(log.map { "\($0.entry.level) \($0.entry.plugin.name): \($0.entry.message)" })
    outcome.envoys += Self.masked((expected["log"]?.array ?? []).compactMap(\.string))
    return outcome
  }

  struct Rejection: Error { var reason: String }

  // MARK: Input

  private func plugin(_ json: JSON) throws -> Plugin {
    func text(_ name: String) -> [UInt8] {
      let value = json[name]
      return bytes(value?.array?.compactMap(\.string).joined(separator: "\n") ?? value?.string ?? "")
    }
    let isAlone = content["plugins"]?.array?.count == 1
    let file = json["wasm"]?.string ?? ""
    var plugin = try Self.module(file)
    plugin.name = json["name"]?.string ?? file
    plugin.rootID = json["root_id"]?.string ?? (isAlone ? "" : plugin.name)
    plugin.vmID = json["vm_id"]?.string ?? ""
    plugin.configuration = text("configuration")
    plugin.vmConfiguration = text("vm_configuration")
    for member in json["environment"]?.members ?? [] { plugin.environment[member.name] = member.value.string }
    plugin.allowedCapabilities = Set((json["allowed_capabilities"]?.array ?? []).compactMap(\.string))
    plugin.options.stopsHeadersOnly = json["allow_on_headers_stop_iteration"]?.bool ?? false
    let policies: [String: FailurePolicy] = ["open": .open, "reload": .reload()]
    plugin.failurePolicy = policies[json["failure_policy"]?.string ?? ""] ?? .closed
    if let limit = content["buffer_limit"]?.integer {
      (plugin.limits.requestBodyBytes, plugin.limits.responseBodyBytes) = (Int(limit), Int(limit))
    }
    return plugin
  }

  /// Plugins of one file have one module, so that they may share a VM.
  private static func module(_ name: String) throws -> Plugin {
    try modules.withLock { modules in
      if let plugin = modules[name] { return plugin }
      let plugin = try committedPlugin(name)
      modules[name] = plugin
      return plugin
    }
  }

  private static let modules = Mutex<[String: Plugin]>([:])

  /// The bytes of a text that has one character for each.
  private static func latin1(_ json: JSON) -> JSON {
    let bytes = (json.string ?? "").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    return ["base64": .string(Data(bytes).base64EncodedString())]
  }

  /// A message as Envoy's HTTP/1.1 gives it to its filters: a body ends with an empty last piece.
  private static func http1(_ json: JSON, adding members: JSON) -> JSON {
    var headers = json["headers"]?.array ?? []
    var body = (json["body"]?.array ?? []).map(latin1)
    let count = (json["body"]?.array?.first?.string ?? "").unicodeScalars.count
    if !body.isEmpty {
      let isChunked = body.count > 1 || json["trailers"] != nil || json["chunked"] != nil
      let hasLength = headers.contains { $0.array?.first?.string?.lowercased() == "content-length" }
      if isChunked {
        headers.append(["transfer-encoding", "chunked"])
      } else if !hasLength {
        headers.append(["content-length", "\(count)"])
      }
      if json["trailers"] == nil { body.append("") }
    }
    let replaced = ["headers", "body", "chunked"]
    let rest = (json.members ?? []).filter { !replaced.contains($0.name) } + (members.members ?? [])
    return .object(rest + [.init(name: "headers", value: .array(headers)), .init(name: "body", value: .array(body))])
  }

  /// An answer to a call, which plugins get whole.
  private static func call(_ json: JSON) -> JSON {
    guard let body = json["body"]?.array else { return json }
    let rest = (json.members ?? []).filter { $0.name != "body" }
    let text = body.compactMap(\.string).joined()
    return .object(rest + [.init(name: "body", value: text.isEmpty ? [] : latin1(.string(text)))])
  }

  // MARK: Outcome

  private static func text(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// The headers that are not the protocol's.
  private static func fields(_ headers: HeaderMap) -> [String] {
    headers.indices.filter { headers[$0].name.hasPrefix("x-") }
      .map { "\(headers[$0].name): \(text(headers.value(at: $0)))" }
  }

  private static func lines(of exchange: RunRecord.Exchange) -> [String] {
    var lines: [String] = []
    let client = exchange.client
    if let error = exchange.clientError { lines.append("client error \(error)") }
    if let status = client.headers?[":status"], exchange.clientError == nil {
      lines += ["client status \(status)", "client body \(text(client.body))"]
      lines += (client.trailers ?? HeaderMap()).map { "client trailer \($0.name): \($0.value)" }
      lines += fields(client.headers ?? HeaderMap()).map { "client \($0)" }
    }
    if let upstream = exchange.upstream, let headers = upstream.headers {
      lines.append("upstream \(headers[":method"] ?? "") \(headers[":path"] ?? "")")
      lines.append("upstream body \(text(upstream.body))")
      lines += fields(headers).filter { !$0.hasPrefix("x-forwarded-proto") }.map { "upstream \($0)" }
    }
    return lines
  }

  private static func lines(of exchange: JSON) -> [String] {
    func pairs(_ json: JSON?) -> [(String, String)] {
      (json?.array ?? []).map { ($0.array?.first?.string ?? "", $0.array?.last?.string ?? "") }
    }
    var lines: [String] = []
    let client = exchange["client"]
    if client?["aborted"] != nil { lines.append("client error aborted") }
    if let error = client?["error"]?.string { lines.append("client error \(error)") }
    if let status = client?["status"]?.integer, client?["error"] == nil {
      lines += ["client status \(status)", "client body \(client?["body"]?.string ?? "")"]
      lines += pairs(client?["trailers"]).map { "client trailer \($0.0): \($0.1)" }
      lines += pairs(client?["headers"]).filter { $0.0.hasPrefix("x-") }.map { "client \($0.0): \($0.1)" }
    }
    for upstream in exchange["upstream"]?.array ?? [] {
      lines.append("upstream \(upstream["method"]?.string ?? "") \(upstream["path"]?.string ?? "")")
      lines.append("upstream body \(upstream["body"]?.string ?? "")")
      lines += pairs(upstream["headers"]).filter { $0.0.hasPrefix("x-") }.map { "upstream \($0.0): \($0.1)" }
    }
    return lines
  }

  /// Counts of headers depend on what the proxy adds; how the end is told of is a decision of ours.
  private static func masked(_ lines: [String]) -> [String] {
    lines.filter { line in
      line.firstMatch(of: #/^[a-z]+ [^:]+: \d+ on_(done|log|delete)\(\)$/#) == nil
        && !line.contains("Attempted call to")
    }.map { line in
      line.replacing(#/_headers\(\d+, /#, with: "_headers(_, ").replacing(
        #/_call_response\((\d+), \d+, (\d+), \d+\)/#, with: { "_call_response(\($0.1), _, \($0.2), _)" })
    }
  }
}
