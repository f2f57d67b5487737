import Benchmark
import WASI
@_spi(Measuring) import WebAssembly

/// From a module's bytes to what runs: 2.5 MB that Go's compiler made, and the programs in C, 2 KB each.
func loading() {
  let small = Programs.inC
  load("\(small.count) programs in C", small)
  stages("\(small.count) programs in C", small)
  guard let go = Programs.go else { return }
  load("Go", [go])
  stages("Go", [go])
  firstResult(go)
}

private let bytesPerSecond = BenchmarkMetric.custom("MB/s", polarity: .prefersLarger, useScalingFactor: false)

/// Modules made from their bytes, as an embedder makes them.
private func load(_ name: String, _ modules: [[UInt8]]) {
  let size = modules.reduce(0) { $0 + $1.count }
  var configuration = Benchmark.defaultConfiguration
  configuration.metrics.append(bytesPerSecond)
  configuration.timeUnits = .microseconds
  Benchmark("load, \(name)", configuration: configuration) { benchmark in
    let time = try ContinuousClock().measure {
      for bytes in modules { blackHole(try Module(bytes)) }
    }
    benchmark.measurement(bytesPerSecond, Int(megabytes(size, per: time)))
  }
}

/// The stages, of which those after the first are differences of two traversals.
private func stages(_ name: String, _ modules: [[UInt8]]) {
  func metric(_ stage: String) -> BenchmarkMetric {
    .custom("\(stage) (MB/s)", polarity: .prefersLarger, useScalingFactor: false)
  }
  let size = modules.reduce(0) { $0 + $1.count }
  var configuration = Benchmark.defaultConfiguration
  configuration.metrics = ["decode", "validate", "translate"].map(metric)
  Benchmark("stages, \(name)", configuration: configuration) { benchmark in
    var sum = Module.PassTimes()
    for bytes in modules {
      let times = try Module.measured(bytes, features: .webAssembly3, metersFuel: false).times
      sum.decode += times.decode
      sum.validate += times.validate
      sum.translate += times.translate
    }
    benchmark.measurement(metric("decode"), Int(megabytes(size, per: sum.decode)))
    benchmark.measurement(metric("validate"), Int(megabytes(size, per: sum.validate)))
    benchmark.measurement(metric("translate"), Int(megabytes(size, per: sum.translate)))
  }
}

/// From the bytes to the first line that the program prints: loading, an instance, the start of Go's runtime.
private func firstResult(_ bytes: [UInt8]) {
  var configuration = Benchmark.defaultConfiguration
  configuration.timeUnits = .microseconds
  configuration.maxDuration = .seconds(2)
  Benchmark("first result, Go", configuration: configuration) { benchmark in
    let output = OutputBuffer()
    var wasi = WASI()
    wasi.arguments = ["go", "hello"]
    wasi.standardOutput = .buffer(output)
    let code = try wasi.run(Module(bytes))
    guard code == 0, output.text == "hello\n" else { return benchmark.error("go.wasm printed \(output.text)") }
  }
}

private func megabytes(_ bytes: Int, per time: Duration) -> Double {
  Double(bytes) / 1e6 / max(1e-9, time / .seconds(1))
}
