import Benchmark
import Foundation
@_spi(Measuring) import WebAssembly
import WebAssemblyText

/// How much memory things take that are kept: the growth of the process for so many of them.
///
/// Each is measured once, in a process of its own, so that nothing has been given back that could be used again.
func footprint() {
  keep(10_000, "store") { Store() }
  let empty = must { try Module(text: #"(module (func (export "run")))"#) }
  keep(10_000, "store with an instance of a function") { try Store().instantiate(empty) }
  keep(10_000, "store with an instance of a function, after a call") {
    let instance = try Store().instantiate(empty)
    try instance.function("run").call([])
    return instance
  }
  let stream = must {
    try Module(
      text: """
        (module
          (memory (export "memory") 2)
          (table 16 funcref)
          (global $top (mut i32) (i32.const 65536))
          (elem (i32.const 0) $run)
          (data (i32.const 1024) "headers")
          (func $run (export "run")
            (i32.store (i32.sub (global.get $top) (i32.const 16)) (i32.const 1))))
        """)
  }
  keep(10_000, "store with a stream's instance, after a call") {
    let instance = try Store().instantiate(stream)
    try instance.function("run").call([])
    return instance
  }
  let shared = Store()
  keep(10_000, "further instance of a function in a store") { try shared.instantiate(empty) }
  module("\(Programs.inC.count) programs in C", Programs.inC)
  if let go = Programs.go { module("Go", [go]) }
}

/// What modules take, code and all, besides their bytes.
private func module(_ name: String, _ modules: [[UInt8]]) {
  let size = modules.reduce(0) { $0 + $1.count }
  once("memory of modules, \(name)", .custom("bytes of register code for 100 bytes", useScalingFactor: false)) {
    try Double(modules.reduce(0) { try $0 + Module($1).registerCodeByteCount } * 100) / Double(size)
  }
  once("memory of modules, \(name), all", .custom("bytes for 100 bytes", useScalingFactor: false)) {
    try growth(max(2, (4 << 20) / size)) { try modules.map { try Module($0) } } * 100 / Double(size)
  }
}

private func keep<T>(_ count: Int, _ name: String, _ make: @escaping () throws -> T) {
  once("memory of a \(name)", .custom("bytes", useScalingFactor: false)) { try growth(count, make) }
}

private func once(_ name: String, _ metric: BenchmarkMetric, _ measure: @escaping () throws -> Double) {
  var configuration = Benchmark.defaultConfiguration
  configuration.metrics = [metric]
  (configuration.warmupIterations, configuration.maxIterations) = (0, 1)
  Benchmark(name, configuration: configuration) { benchmark in
    benchmark.measurement(metric, Int(try measure().rounded()))
  }
}

/// Bytes by which the process grows for each of so many things that are made and kept; what the first few need that others
/// share is not counted.
private func growth<T>(_ count: Int, _ make: () throws -> T) throws -> Double {
  var kept: [T] = []
  kept.reserveCapacity(count + 10)
  for _ in 0..<10 { kept.append(try make()) }
  let before = residentBytes()
  for _ in 0..<count { kept.append(try make()) }
  let after = residentBytes()
  return withExtendedLifetime(kept) { Double(after - before) / Double(count) }
}

/// Zero where the system does not tell.
private func residentBytes() -> Int {
  let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
  return (text?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * Int(getpagesize())
}
