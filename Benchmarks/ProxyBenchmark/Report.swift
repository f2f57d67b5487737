import BenchmarkSupport

/// What was measured, as a table in Markdown and as JSON.
struct Report {
  var requests: [RequestBenchmark.Result] = []
  var calls: [HostCallBenchmark.Result] = []
  var starts: [StartBenchmark.Result] = []
  var memory: [MemoryBenchmark.Result] = []

  var markdown: String {
    var parts: [String] = []
    if !requests.isEmpty {
      parts.append(
        markdownTable(
          ["filter", "language", "µs per request and filter", "Envoy", "ratio", "µs with 1", "µs with 10"],
          requests.map {
            [
              $0.filter.kind, $0.filter.language, rounded($0.marginal, 2), rounded($0.filter.envoyMicroseconds),
              rounded($0.filter.envoyMicroseconds.map { [marginal = $0.marginal] in marginal / $0 }, 2),
              rounded($0.one, 2), rounded($0.ten, 2),
            ]
          }))
    }
    if !calls.isEmpty {
      parts.append(markdownTable(["host call", "ns"], calls.map { [$0.call, rounded($0.nanoseconds, 0)] }))
    }
    if !starts.isEmpty {
      parts.append(
        markdownTable(
          ["start of", "ms", "ms CPU", "MB at most", "MB without a plugin"],
          starts.map { [$0.name, rounded($0.wall), rounded($0.cpu), rounded($0.peak), rounded($0.empty)] }))
    }
    if !memory.isEmpty {
      parts.append(
        markdownTable(
          ["memory of", "kB per further VM", "bytes per stream"],
          memory.map { [$0.name, rounded($0.vm, 0), rounded($0.stream, 0)] }))
    }
    return parts.joined(separator: "\n")
  }

  private func object(_ fields: [(String, Double?)], name: String) -> String {
    let numbers = fields.compactMap { field, number in
      number.flatMap { $0.isFinite ? "\"\(field)\": \($0)" : nil }
    }
    return "{" + (["\"name\": \"\(name)\""] + numbers).joined(separator: ", ") + "}"
  }

  private func list(_ items: [String]) -> String { "[\n    " + items.joined(separator: ",\n    ") + "\n  ]" }

  var json: String {
    let parts = [
      "\"requests\": "
        + list(
          requests.map {
            object(
              [
                ("microseconds", $0.marginal), ("one", $0.one), ("ten", $0.ten),
                ("envoyMicroseconds", $0.filter.envoyMicroseconds),
              ], name: $0.filter.name)
          }),
      "\"calls\": " + list(calls.map { object([("nanoseconds", $0.nanoseconds)], name: $0.call) }),
      "\"starts\": "
        + list(
          starts.map {
            object(
              [
                ("milliseconds", $0.wall), ("cpuMilliseconds", $0.cpu), ("peakMegabytes", $0.peak),
                ("emptyMegabytes", $0.empty),
              ], name: $0.name)
          }),
      "\"memory\": "
        + list(memory.map { object([("vmKilobytes", $0.vm), ("streamBytes", $0.stream)], name: $0.name) }),
    ]
    return "{\n  " + parts.joined(separator: ",\n  ") + "\n}\n"
  }
}
