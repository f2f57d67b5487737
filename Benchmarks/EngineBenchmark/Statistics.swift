#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

func median(_ numbers: [Double]) -> Double {
  let sorted = numbers.sorted()
  guard let last = sorted.indices.last else { return .nan }
  return (sorted[last / 2] + sorted[(last + 1) / 2]) / 2
}

func geometricMean(_ numbers: [Double]) -> Double? {
  guard !numbers.isEmpty else { return nil }
  return exp(numbers.reduce(0) { $0 + log($1) } / Double(numbers.count))
}

func logarithm(_ number: Double) -> Double { log10(number) }

/// How an engine's times compare with those of the baseline.
struct Comparison {
  /// The baseline's time divided by the engine's, by program; nil where one of them has none.
  var ratios: [Double?]
  var names: [String]

  init(_ measurements: Measurements, engine: Int) {
    names = measurements.programs.map(\.name)
    ratios = measurements.cells.map { row in
      guard let own = row[0].least, let other = row[engine].least, own > 0, other > 0 else { return nil }
      return own / other
    }
  }

  var count: Int { ratios.count { $0 != nil } }
  var mean: Double? { geometricMean(ratios.compactMap { $0 }) }

  /// The program on which the baseline does worst.
  var worst: (name: String, ratio: Double)? {
    zip(names, ratios).compactMap { name, ratio in ratio.map { (name, $0) } }.max { $0.1 < $1.1 }
  }
}
