import ProxyWasm

// What of a run is not as a test expects.

extension Expectation {
  func failures(_ record: RunRecord) -> [String] {
    var failures: [String] = []
    let reason = record.rejection.map { "\($0.plugin): \($0.reason)" }
    if let rejection {
      check("rejected", rejection, reason.map { Array($0.utf8) }, &failures)
    } else if let reason {
      return ["the plugin was refused: \(reason)"]
    }
    for (index, expected) in exchanges.enumerated() {
      let place = exchanges.count > 1 ? "exchanges[\(index)]." : ""
      guard index < record.exchanges.count else {
        failures.append("\(place)client: there was no such exchange")
        continue
      }
      expected.check(record.exchanges[index], place, &failures)
    }
    failures += logFailures(record)
    for (name, value) in metrics {
      let found = record.metrics.first { $0.name == name }?.number
      if found != value {
        failures.append("metrics.\(name): expected \(value), got \(found.map { "\($0)" } ?? "no such metric")")
      }
    }
    failures += callFailures(record) + callbackFailures(record)
    if let statuses {
      let found = record.diagnostics.map { "\($0.diagnostic.function): \($0.diagnostic.status)" }
      if found.count != statuses.count || !zip(statuses, found).allSatisfy({ $0.accepts($1) }) {
        let expected = statuses.map(\.description).joined(separator: ", ")
        let reasons = record.diagnostics.map { "\n    \($0.diagnostic)" }.joined()
        failures.append("statuses: expected \(expected.isEmpty ? "none" : expected), got \(found.count):\(reasons)")
      }
    }
    let pluginFailure = record.plugins.compactMap(\.failure).first
    if let failure {
      check("failure", failure, pluginFailure.map { Array($0.utf8) }, &failures)
    } else if let pluginFailure {
      failures.append("a plugin failed: \(pluginFailure)")
    }
    return failures
  }

  private func logFailures(_ record: RunRecord) -> [String] {
    var failures: [String] = []
    let lines = record.log.map(\.entry.message)
    var rest = lines[...]
    for (index, matcher) in log.enumerated() {
      guard let found = rest.firstIndex(where: { matcher.accepts($0) }) else {
        let seen = rest.prefix(20).map { "\n    \($0)" }.joined()
        failures.append("log[\(index)]: expected \(matcher.description), got\(seen.isEmpty ? " nothing" : seen)")
        break
      }
      rest = rest[(found + 1)...]
    }
    for (index, matcher) in absentLog.enumerated() {
      if let line = lines.first(where: { matcher.accepts($0) }) {
        failures.append("no_log[\(index)]: there is \(Matcher.quoted(line))")
      }
    }
    return failures
  }

  private func callFailures(_ record: RunRecord) -> [String] {
    guard let calls else { return [] }
    guard calls.count == record.calls.count else {
      return ["calls: expected \(calls.count), got \(record.calls.count)"]
    }
    var failures: [String] = []
    for (index, expected) in calls.enumerated() {
      let call = record.calls[index]
      let place = "calls[\(index)]"
      if let upstream = expected.upstream, upstream != call.upstream {
        failures.append("\(place).upstream: expected \"\(upstream)\", got \"\(call.upstream)\"")
      }
      for (name, matcher) in expected.fields { check("\(place).\(name)", matcher, call.field(name), &failures) }
      for (name, matcher) in expected.headers {
        check("\(place).headers.\(name)", matcher, call.headers?.joinedValues(name), &failures)
      }
    }
    return failures
  }

  private func callbackFailures(_ record: RunRecord) -> [String] {
    var rest = record.callbacks[...]
    for (index, expected) in callbacks.enumerated() {
      guard
        let found = rest.firstIndex(where: { callback in
          callback.function == expected.function && (expected.plugin ?? callback.plugin) == callback.plugin
            && (expected.arguments ?? callback.arguments) == callback.arguments
        })
      else { return ["callbacks[\(index)]: \(expected.function) was not called, or not in this order"] }
      if let result = expected.result, record.callbacks[found].result != result {
        let got = record.callbacks[found].result.map { "\($0)" } ?? "nothing"
        return ["callbacks[\(index)]: \(expected.function) should return \(result), and returned \(got)"]
      }
      rest = rest[(found + 1)...]
    }
    return []
  }
}

extension ExchangeExpectation {
  fileprivate func check(_ exchange: RunRecord.Exchange, _ place: String, _ failures: inout [String]) {
    if let client {
      checkSide("\(place)client", client, exchange.client, &failures) { name in
        name == "error" ? exchange.clientError : name == "details" ? exchange.details : nil
      }
    }
    if isUpstreamAbsent, let upstream = exchange.upstream {
      let headers = upstream.headers
      failures.append(
        "\(place)upstream: expected no request, got \(headers?[":method"] ?? "") \(headers?[":path"] ?? "")")
    }
    if let upstream {
      if let view = exchange.upstream {
        checkSide("\(place)upstream", upstream, view, &failures) { _ in nil }
      } else {
        failures.append("\(place)upstream: expected a request, got none")
      }
    }
    if isLocalReplyAbsent, let reply = exchange.localReply {
      failures.append("\(place)local_reply: expected none, got \(reply.status) (\(reply.details))")
    }
    if let localReply {
      if let reply = exchange.localReply {
        let view = RunRecord.View(headers: reply.headers, body: reply.body)
        var expected = localReply
        expected.status = nil
        if let status = localReply.status, status != Int64(reply.status) {
          failures.append("\(place)local_reply.status: expected \(status), got \(reply.status)")
        }
        checkSide("\(place)local_reply", expected, view, &failures) { $0 == "details" ? reply.details : nil }
      } else {
        failures.append("\(place)local_reply: expected one, got none")
      }
    }
    if let upstreamHost {
      ProxyRunner.check(
        "\(place)upstream_host", upstreamHost, exchange.upstreamHost.map { Array($0.utf8) }, &failures)
    }
    if let heldBy, heldBy != exchange.heldBy {
      failures.append("\(place)held_by: expected \(heldBy), got \(exchange.heldBy)")
    }
    for (name, matcher) in properties {
      ProxyRunner.check(
        "\(place)properties.\(name)", matcher, exchange.properties.first { $0.path == name }?.value, &failures)
    }
  }

  private func checkSide(
    _ place: String, _ expected: Side, _ view: RunRecord.View, _ failures: inout [String],
    _ other: (String) -> String?
  ) {
    if let status = expected.status {
      let got = view.headers?[":status"]
      if got != "\(status)" { failures.append("\(place).status: expected \(status), got \(got ?? "no response")") }
    }
    for (name, matcher) in expected.fields {
      let value = other(name) ?? view.headers?[":\(name)"]
      ProxyRunner.check("\(place).\(name)", matcher, value.map { Array($0.utf8) }, &failures)
    }
    for (name, matcher) in expected.headers {
      ProxyRunner.check("\(place).headers.\(name)", matcher, view.headers?.joinedValues(name), &failures)
    }
    for (name, matcher) in expected.trailers {
      ProxyRunner.check("\(place).trailers.\(name)", matcher, view.trailers?.joinedValues(name), &failures)
    }
    if let body = expected.body { ProxyRunner.check("\(place).body", body, view.body, &failures) }
  }
}

private func check(_ place: String, _ matcher: Matcher, _ bytes: [UInt8]?, _ failures: inout [String]) {
  guard !matcher.accepts(bytes) else { return }
  failures.append("\(place): expected \(matcher.description), got \(Matcher.quoted(bytes))")
}

extension HeaderMap {
  /// All values of a name, with commas between; nil for none.
  fileprivate func joinedValues(_ name: String) -> [UInt8]? { joined(Array(name.utf8).span) }
}

extension MetricSample {
  /// The value, or how many samples a histogram has.
  fileprivate var number: Int64 {
    switch value {
    case .counter(let count): Int64(clamping: count)
    case .gauge(let level): level
    case .histogram(let histogram): Int64(clamping: histogram.count)
    }
  }
}

extension RunRecord.Call {
  fileprivate var upstream: String {
    switch kind {
    case .http(let call): call.upstream
    case .grpc(let call): String(decoding: call.target, as: UTF8.self)
    case .redis(let cluster, _): cluster
    }
  }

  fileprivate var headers: HeaderMap? {
    switch kind {
    case .http(let call): call.headers
    case .grpc(let call): call.metadata
    case .redis: nil
    }
  }

  fileprivate func field(_ name: String) -> [UInt8]? {
    func bytes(_ text: String?) -> [UInt8]? { text.map { Array($0.utf8) } }
    switch (name, kind) {
    case ("outcome", _): return bytes(outcome)
    case ("method", .http(let call)): return bytes(call.headers[":method"])
    case ("path", .http(let call)): return bytes(call.headers[":path"])
    case ("body", .http(let call)): return call.body
    case ("method", .grpc(let call)): return bytes(call.method)
    case ("service", .grpc(let call)): return bytes(call.serviceName)
    case ("body", .grpc(let call)): return call.message
    case ("command", .redis(_, let command)): return bytes(command)
    default: return nil
    }
  }
}
