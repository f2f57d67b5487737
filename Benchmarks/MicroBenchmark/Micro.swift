import Benchmark
import WebAssembly
import WebAssemblyText

/// What the plugin's code calls to learn of the benchmarks.
///
/// Each is run for half a second. Where a figure is of one call, as most are, the benchmark makes a thousand or a million of
/// them at a time, and the table divides by that.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = Benchmark.Configuration(
    metrics: [.wallClock], timeUnits: .nanoseconds, maxDuration: .milliseconds(500), maxIterations: 100_000)
  loading()
  instances()
  footprint()
  calls()
  instructions()
}

extension Benchmark {
  /// A benchmark of one thing of the host's that is done so many times.
  static func times(_ scale: BenchmarkScalingFactor, _ name: String, _ body: @escaping () throws -> Void) {
    var configuration = defaultConfiguration
    configuration.scalingFactor = scale
    Benchmark(name, configuration: configuration) { benchmark in
      for _ in benchmark.scaledIterations { try body() }
    }
  }

  /// A benchmark of a loop in the guest: an exported function that gets the number of rounds.
  static func loop(_ name: String, _ function: @escaping (Int32) throws -> Void) {
    var configuration = defaultConfiguration
    configuration.scalingFactor = .mega
    Benchmark(name, configuration: configuration) { benchmark in
      try function(Int32(benchmark.configuration.scalingFactor.rawValue))
    }
  }
}

/// The result, or the end of the process: what is measured here does not fail.
func must<R>(_ body: () throws -> R) -> R {
  do {
    return try body()
  } catch {
    fatalError("\(error)")
  }
}

/// A function `run` that does something again and again, as many times as its argument says.
func loopModule(_ code: String, fields: String = "", locals: String = "", metersFuel: Bool = false) throws -> Module {
  try Module(
    text: """
      (module
        \(fields)
        (func (export "run") (param $left i32) \(locals)
          (loop $again
            \(code)
            (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))))
      """, metersFuel: metersFuel)
}
