import BenchmarkSupport

/// The tables of a comparison of engines, in Markdown.
struct PeerReport {
  var measurements: Measurements
  var rounds: Int

  private var engines: [Engine] { measurements.engines }
  private var others: [(index: Int, comparison: Comparison)] {
    engines.indices.dropFirst().map { ($0, Comparison(measurements, engine: $0)) }
  }

  var markdown: String {
    var parts = [introduction, times, "Most memory of the process, MB:\n", memory]
    let notes = failures
    if !notes.isEmpty { parts.append("Left out of the means:\n\n" + notes.map { "- \($0)\n" }.joined()) }
    return parts.joined(separator: "\n")
  }

  private var introduction: String {
    let name = engines[0].name
    guard engines.count > 1 else { return "User CPU time of whole runs, the least of \(rounds).\n" }
    return """
      User CPU time of whole runs, the least of \(rounds) interleaved rounds. Under each other engine stands the time of
      \(name) divided by the engine's: below 1, \(name) takes less. "Spread" is how far medians are above the least, for
      \(name) and at most for another engine. \(compilers)

      """
  }

  private var compilers: String {
    let names = engines.filter { $0.kind == .compiler }.map(\.name)
    return names.isEmpty ? "" : "Compilers, for comparison: \(names.joined(separator: ", "))."
  }

  private var times: String {
    let others = others
    let isAlone = others.isEmpty
    let head = ["program", "\(engines[0].name), s"] + others.map { engines[$0.index].name }
    var rows = zip(measurements.programs, measurements.cells).enumerated().map { number, item in
      let (program, row) = item
      let most = row.dropFirst().compactMap(\.spread).max()
      return ["`\(program.name)`", rounded(row[0].least, 3)]
        + others.map { rounded($0.comparison.ratios[number], 2) }
        + [percent(row[0].spread) + (isAlone ? "" : ", " + percent(most))]
    }
    if !isAlone {
      rows.append(["**geometric mean**", ""] + others.map { "**\(rounded($0.comparison.mean, 2))**" } + [""])
      rows.append(
        ["worst", ""]
          + others.map { _, comparison in comparison.worst.map { "\(rounded($0.ratio, 2)) `\($0.name)`" } ?? "–" } + [
            ""
          ])
      if others.contains(where: { $0.comparison.count < measurements.programs.count }) {
        rows.append(["programs", ""] + others.map { "\($0.comparison.count)" } + [""])
      }
    }
    return markdownTable(head + ["spread, %"], rows)
  }

  private var memory: String {
    markdownTable(
      ["program"] + engines.map(\.name),
      zip(measurements.programs, measurements.cells).map { program, row in
        ["`\(program.name)`"] + row.map { rounded($0.failure == nil ? $0.peakBytes.map { Double($0) / 1e6 } : nil) }
      })
  }

  /// What failed, or printed something else.
  var failures: [String] {
    zip(measurements.programs, measurements.cells).flatMap { program, row in
      zip(engines, row).compactMap { engine, cell in cell.failure.map { "\(engine.name), `\(program.name)`: \($0)" } }
    }
  }

  private func percent(_ part: Double?) -> String { rounded(part.map { $0 * 100 }, 0) }
}
