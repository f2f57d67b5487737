import BenchmarkSupport

/// The comparison of two builds of Apus, in Markdown.
struct ABReport {
  var measurements: Measurements
  /// By program, if instructions were counted.
  var instructions: [InstructionCount?] = []

  var markdown: String {
    var head = ["program", "A, s", "B, s", "B/A", "median of pairs", "half of the pairs"]
    let times = measurements.cells.map { Times($0[0], $0[1]) }
    var rows = measurements.programs.indices.map { number in
      let row = measurements.cells[number]
      return ["`\(measurements.programs[number].name)`"] + row.map { rounded($0.least, 3) }
        + (times[number]?.cells ?? ["–", "–", row.compactMap(\.failure).first ?? "–"])
    }
    let known = times.compactMap { $0 }
    let means = [known.map(\.least), known.map(\.medianOfPairs)].map { "**\(rounded(geometricMean($0), 3))**" }
    rows.append(["**geometric mean**", "", ""] + means + [""])
    if !instructions.isEmpty {
      head.append("instructions B/A")
      for (number, count) in instructions.enumerated() { rows[number].append(rounded(count?.ratio, 4)) }
      let mean = geometricMean(instructions.compactMap { $0?.ratio })
      rows[rows.count - 1].append("**\(rounded(mean, 4))**")
    }
    return """
      User CPU time of whole runs, in interleaved rounds. B/A compares the least of each; of the ratios of the rounds stand
      the median and the range of their middle half. Below 1, B takes less.

      \(markdownTable(head, rows))
      """
  }

  /// How the times of a program on B compare with those on A.
  private struct Times {
    var least: Double
    var medianOfPairs: Double
    var middleHalf: (Double, Double)

    init?(_ a: Measurement, _ b: Measurement) {
      guard let leastA = a.least, let leastB = b.least, leastA > 0, leastB > 0 else { return nil }
      least = leastB / leastA
      let pairs = zip(a.seconds, b.seconds).map { $1 / $0 }.sorted()
      medianOfPairs = median(pairs)
      middleHalf = (pairs[pairs.count / 4], pairs[pairs.count - 1 - pairs.count / 4])
    }

    var cells: [String] {
      [rounded(least, 3), rounded(medianOfPairs, 3), "\(rounded(middleHalf.0, 3))–\(rounded(middleHalf.1, 3))"]
    }
  }
}
