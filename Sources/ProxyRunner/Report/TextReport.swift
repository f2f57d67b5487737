import ProxyWasm

// The record for people to read: what happened in its order, and then what came of it.

extension RunRecord {
  /// The record for people; its wording may change.
  public var text: String {
    var lines: [String] = []
    var phase: Phase?
    for event in events {
      let (eventPhase, line) = text(event)
      if eventPhase != phase {
        lines.append(Self.title(eventPhase, of: exchanges))
        phase = eventPhase
      }
      lines.append("  \(line)")
    }
    if let rejection { lines.append("plugin \(rejection.plugin) was refused: \(rejection.reason)") }
    for (number, exchange) in exchanges.enumerated() {
      let suffix = exchanges.count > 1 ? " \(number)" : ""
      lines += exchange.isTCP ? Self.tcpText(exchange, suffix) : Self.text(exchange, suffix)
    }
    lines += section("calls", calls.map(Self.text))
    lines += section("metrics", metrics.map(Self.text))
    lines += section("statuses other than Ok", statusLines)
    if isTruncated { lines.append("more has happened than is recorded") }
    for plugin in plugins {
      if !plugin.stubbedImports.isEmpty {
        lines.append("plugin \(plugin.name): the host does not have \(plugin.stubbedImports.joined(separator: ", "))")
      }
      if let failure = plugin.failure { lines.append("plugin \(plugin.name) failed: \(failure)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What plugins should not have asked for; that something is not there is an ordinary answer, and only counted.
  private var statusLines: [String] {
    let ordinary: [Status] = [.notFound, .empty, .casMismatch]
    var lines = diagnostics.filter { !ordinary.contains($0.diagnostic.status) }
      .map { "\(prefix($0.plugin))\($0.diagnostic)" }
    for status in ordinary {
      let count = diagnostics.count { $0.diagnostic.status == status }
      if count > 0 { lines.append("\(status): \(count), which --json lists") }
    }
    return lines
  }

  /// Which plugin it is, where there are several.
  private func prefix(_ plugin: String) -> String { plugins.count > 1 ? "\(plugin): " : "" }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + lines.map { "  \($0)" }
  }

  private static func title(_ phase: Phase, of exchanges: [Exchange]) -> String {
    switch phase {
    case .start: return "start"
    case .exchange(let number):
      guard exchanges.indices.contains(number), !exchanges[number].isTCP else { return "connection \(number)" }
      let headers = exchanges[number].request.message.headers
      return "request \(headers[":method"] ?? "") \(headers[":path"] ?? "")"
    case .after: return "afterwards"
    case .shutdown: return "shutdown"
    }
  }

  private func text(_ event: Event) -> (Phase, String) {
    switch event {
    case .line(let index):
      let entry = log[index].entry
      return (log[index].phase, "[\(entry.level)] \(prefix(entry.plugin.name))\(entry.message)")
    case .callback(let index):
      let callback = callbacks[index]
      let arguments = callback.arguments.map { "\($0)" }.joined(separator: ", ")
      let result =
        callback.hasReturned ? callback.result.map { " -> \($0)\(meaning(of: $0, callback))" } ?? "" : " failed"
      return (callback.phase, "\(prefix(callback.plugin))\(callback.function)(\(arguments))\(result)")
    }
  }

  /// What a stream's callback asks for by a number.
  private func meaning(of result: Int64, _ callback: Callback) -> String {
    let number = Int32(truncatingIfNeeded: result)
    let name = callback.function
    if name.hasSuffix("_headers") {
      let stopsHeadersOnly = plugins.first { $0.name == callback.plugin }?.stopsHeadersOnly ?? false
      return " \(HeadersStatus(returned: number, stopsHeadersOnly: stopsHeadersOnly))"
    }
    if name.hasSuffix("_body") { return " \(DataStatus(returned: number))" }
    if name.hasSuffix("_trailers") { return " \(TrailersStatus(returned: number))" }
    if name.hasSuffix("_connection") || name.hasSuffix("stream_data") { return " \(NetworkStatus(returned: number))" }
    return ""
  }

  // MARK: Exchanges

  private static func text(_ exchange: Exchange, _ suffix: String) -> [String] {
    var lines: [String] = []
    if let upstream = exchange.upstream {
      let host = exchange.upstreamHost.map { " at \($0)" } ?? ""
      lines.append("the upstream\(suffix)\(host) sees\(upstream.isComplete ? "" : " (unfinished)")")
      lines += text(upstream)
    } else {
      lines.append("the upstream\(suffix) is not asked")
    }
    var title = "the client\(suffix) sees"
    if exchange.localReply != nil, let details = exchange.details, !details.isEmpty { title += " (\(details))" }
    lines.append(title)
    lines += text(exchange.client)
    switch exchange.clientError {
    case "timeout"?:
      let holders = exchange.heldBy
      lines.append(
        holders.isEmpty
          ? "  no answer" : "  no answer: \(holders.joined(separator: ", ")) holds the stream, and nothing continues it"
      )
    case "closed"?: lines.append("  a closed connection\(exchange.details.map { " (\($0))" } ?? "")")
    case "incomplete"?: lines.append("  a response that breaks off\(exchange.details.map { " (\($0))" } ?? "")")
    case let error?: lines.append("  \(error)")
    case nil: break
    }
    if !exchange.properties.isEmpty {
      lines.append("properties that plugins have set")
      lines += exchange.properties.map { "  \($0.path) = \(quoted($0.value))" }
    }
    return lines
  }

  private static func tcpText(_ exchange: Exchange, _ suffix: String) -> [String] {
    var lines = ["the upstream\(suffix) gets", "  \(quoted(exchange.upstream?.body ?? []))"]
    lines += ["the client\(suffix) gets", "  \(quoted(exchange.client.body))"]
    if let details = exchange.details { lines.append("  and the connection is closed (\(details))") }
    return lines
  }

  private static func text(_ view: View) -> [String] {
    guard let headers = view.headers else { return [] }
    var lines = headers.map { "  \($0.name): \($0.value)" }
    if !view.body.isEmpty { lines += ["", "  \(body(view.body))"] }
    if let trailers = view.trailers, !trailers.isEmpty {
      lines += [""] + trailers.map { "  \($0.name): \($0.value)" }
    }
    return lines
  }

  /// How much of a body is shown.
  private static let shownBytes = 4096

  private static func body(_ bytes: [UInt8]) -> String {
    guard bytes.count <= shownBytes, let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r" })
    else { return "\(bytes.count) bytes: \(quoted(Array(bytes.prefix(64))))\(bytes.count > 64 ? "…" : "")" }
    return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
  }

  private static func quoted(_ bytes: [UInt8]) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { text += scalar.escaped(asASCII: false) }
    return "\"\(text)\""
  }

  // MARK: Calls and metrics

  private static func text(_ call: Call) -> String {
    let outcome = call.outcome ?? "no answer"
    switch call.kind {
    case .http(let http):
      return "\(http.upstream): \(http.headers[":method"] ?? "") \(http.headers[":path"] ?? "") -> \(outcome)"
    case .grpc(let grpc):
      return "\(String(decoding: grpc.target, as: UTF8.self)): gRPC \(grpc.serviceName)/\(grpc.method) -> \(outcome)"
    case .redis(let cluster, let command): return "\(cluster): Redis \(command) -> \(outcome)"
    }
  }

  private static func text(_ sample: MetricSample) -> String {
    switch sample.value {
    case .counter(let count): "\(sample.name) \(count)"
    case .gauge(let level): "\(sample.name) \(level)"
    case .histogram(let histogram): "\(sample.name) count \(histogram.count), sum \(histogram.sum)"
    }
  }
}
