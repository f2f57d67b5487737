import ProxyWasm

// The record as one JSON object; the article describes its members, whose names and order are stable.

extension RunRecord {
  /// The record for programs, as the article describes it.
  public var json: JSON {
    var members: [(String, JSON)] = [
      ("plugins", .array(plugins.map(Self.json))),
      ("rejected", rejection.map { ["plugin": .string($0.plugin), "reason": .string($0.reason)] } ?? nil),
      ("exchanges", .array(exchanges.map(Self.json))),
      ("calls", .array(calls.map(Self.json))),
      ("log", .array(log.map(Self.json))),
      ("callbacks", .array(callbacks.map(Self.json))),
      ("metrics", .object(metrics.map { JSON.Member(name: $0.name, value: Self.json($0.value)) })),
      ("diagnostics", .array(diagnostics.map { Self.json($0.plugin, $0.diagnostic) })),
    ]
    if isTruncated { members.append(("truncated", true)) }
    if !traceLines.isEmpty { members.append(("trace", .array(traceLines.map { .string($0) }))) }
    return .object(members.map { JSON.Member(name: $0.0, value: $0.1) })
  }

  private static func json(_ plugin: PluginRecord) -> JSON {
    [
      "name": .string(plugin.name), "abi_version": plugin.version.map { .string($0.rawValue) } ?? nil,
      "root_id": .string(plugin.rootID), "vm_id": .string(plugin.vmID),
      "stubbed_imports": .array(plugin.stubbedImports.map { .string($0) }),
      "memory_bytes": .integer(Int64(plugin.memoryBytes)), "failure": plugin.failure.map { .string($0) } ?? nil,
    ]
  }

  private static func json(_ exchange: Exchange) -> JSON {
    if exchange.isTCP {
      return [
        "client": ["received": bytes(exchange.client.body), "error": exchange.clientError.map { .string($0) } ?? nil],
        "upstream": ["received": bytes(exchange.upstream?.body ?? [])],
      ]
    }
    var client: [(String, JSON)] = []
    if let status = exchange.client.headers?[":status"] {
      client.append(("status", Int64(status).map { .integer($0) } ?? .string(status)))
    }
    client += view(exchange.client, without: ":status")
    client.append(("error", exchange.clientError.map { .string($0) } ?? nil))
    let upstream = exchange.upstream.map { seen in
      object(
        [("method", text(seen, ":method")), ("path", text(seen, ":path"))] + view(seen, without: nil)
          + [("complete", .bool(seen.isComplete))])
    }
    return [
      "client": object(client),
      "upstream": upstream ?? nil,
      "upstream_host": exchange.upstreamHost.map { .string($0) } ?? nil,
      "local_reply": exchange.localReply.map {
        ["status": .integer(Int64($0.status)), "details": .string($0.details)]
      } ?? nil,
      "details": exchange.details.map { .string($0) } ?? nil,
      "held_by": .array(exchange.heldBy.map { .string($0) }),
      "properties": .object(exchange.properties.map { JSON.Member(name: $0.path, value: bytes($0.value)) }),
    ]
  }

  private static func object(_ members: [(String, JSON)]) -> JSON {
    .object(members.map { JSON.Member(name: $0.0, value: $0.1) })
  }

  private static func text(_ view: View, _ name: String) -> JSON { view.headers?[name].map { .string($0) } ?? nil }

  private static func view(_ view: View, without name: String?) -> [(String, JSON)] {
    guard let headers = view.headers else { return [] }
    return [
      ("headers", pairs(headers, without: name)), ("body", bytes(view.body)),
      ("trailers", pairs(view.trailers ?? HeaderMap())),
    ]
  }

  /// Pairs, whose values are text, or bytes as ``bytes(_:)`` writes them.
  private static func pairs(_ map: HeaderMap, without name: String? = nil) -> JSON {
    var pairs: [JSON] = []
    for index in map.indices where map[index].name != name {
      pairs.append([.string(map[index].name), bytes(map.value(at: index))])
    }
    return .array(pairs)
  }

  /// A string, or `{"base64": …}` for what is not UTF-8.
  private static func bytes(_ bytes: [UInt8]) -> JSON {
    String(validating: bytes, as: UTF8.self).map { .string($0) } ?? ["base64": .string(Base64.encode(bytes))]
  }

  private static func json(_ call: Call) -> JSON {
    var members: [(String, JSON)] = []
    switch call.kind {
    case .http(let http):
      members = [
        ("kind", "http"), ("upstream", .string(http.upstream)),
        ("method", http.headers[":method"].map { .string($0) } ?? nil),
        ("path", http.headers[":path"].map { .string($0) } ?? nil), ("headers", pairs(http.headers)),
        ("body", bytes(http.body)), ("trailers", pairs(http.trailers)), ("timeout_ms", milliseconds(http.timeout)),
      ]
    case .grpc(let grpc):
      members = [
        ("kind", grpc.message == nil ? "grpc_stream" : "grpc"), ("upstream", bytes(grpc.target)),
        ("service", .string(grpc.serviceName)), ("method", .string(grpc.method)), ("metadata", pairs(grpc.metadata)),
        ("messages", .array((grpc.message.map { [$0] } ?? call.sent).map(bytes))),
        ("timeout_ms", milliseconds(grpc.timeout)),
      ]
    case .redis(let cluster, let command):
      members = [("kind", "redis"), ("upstream", .string(cluster)), ("command", .string(command))]
    }
    return object(
      members + [
        ("plugin", .string(call.plugin)), ("outcome", call.outcome.map { .string($0) } ?? nil),
        ("phase", json(call.phase)),
      ])
  }

  private static func milliseconds(_ duration: Duration?) -> JSON {
    duration.map { .integer(($0.wholeNanoseconds ?? .max) / 1_000_000) } ?? nil
  }

  /// The number of an exchange, or else what the time is called.
  private static func json(_ phase: Phase) -> JSON {
    switch phase {
    case .start: "start"
    case .exchange(let number): .integer(Int64(number))
    case .after: "after"
    case .shutdown: "shutdown"
    }
  }

  private static func json(_ line: Line) -> JSON {
    [
      "level": "\(line.entry.level)", "plugin": .string(line.entry.plugin.name),
      "context": .integer(Int64(line.entry.contextID)), "message": .string(line.entry.message),
      "phase": json(line.phase),
    ]
  }

  private static func json(_ callback: Callback) -> JSON {
    [
      "plugin": .string(callback.plugin), "context": .integer(Int64(callback.contextID)),
      "function": .string(callback.function), "arguments": .array(callback.arguments.map { .integer($0) }),
      "result": callback.result.map { .integer($0) } ?? nil, "failed": .bool(!callback.hasReturned),
      "phase": json(callback.phase),
    ]
  }

  private static func json(_ value: MetricSample.Value) -> JSON {
    switch value {
    case .counter(let count): .integer(Int64(clamping: count))
    case .gauge(let level): .integer(level)
    case .histogram(let histogram):
      ["count": .integer(Int64(clamping: histogram.count)), "sum": .integer(Int64(clamping: histogram.sum))]
    }
  }

  private static func json(_ plugin: String, _ diagnostic: Diagnostic) -> JSON {
    [
      "plugin": .string(plugin), "callback": .string(diagnostic.callback),
      "context": .integer(Int64(diagnostic.contextID)), "function": .string(diagnostic.function),
      "arguments": .object(diagnostic.arguments.map { JSON.Member(name: $0.name, value: .string($0.value)) }),
      "status": "\(diagnostic.status)", "reason": .string(diagnostic.reason),
    ]
  }
}
