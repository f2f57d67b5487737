import BenchmarkSupport
import ProxyWasm
import WebAssembly

/// How long a plugin takes to start in a process of its own, and how much memory.
struct StartBenchmark {
  struct Result {
    var name: String
    /// Milliseconds from the module's bytes to the configured plugin, on the clock and of CPU.
    var wall = Double.infinity
    var cpu = Double.infinity
    /// Megabytes that the process had at most, and what it has without a plugin; nil where the system does not tell.
    var peak: Double?
    var empty: Double?
  }

  static func run(_ options: Options, _ filters: [(filter: Filter, path: String)]) throws -> [Result] {
    var results = filters.map { Result(name: $0.filter.name) }
    for _ in 0..<options.rounds {
      for (index, item) in filters.enumerated() {
        let text = try output(ofCommand: [CommandLine.arguments[0], "--start-child", item.path])
        let numbers = text.split(separator: " ").compactMap { Double($0) }
        guard numbers.count >= 2 else { throw Failure("\(item.filter.name): the child says \(text)") }
        results[index].wall = min(results[index].wall, numbers[0])
        results[index].cpu = min(results[index].cpu, numbers[1])
        if numbers.count == 4 {
          results[index].peak = min(results[index].peak ?? .infinity, numbers[2])
          results[index].empty = min(results[index].empty ?? .infinity, numbers[3])
        }
      }
    }
    return results
  }

  /// The child's part: starts the plugin and prints what that took.
  static func child(_ path: String) throws {
    let before = residentBytes()
    let clock = ContinuousClock.now
    let start = processSeconds()
    let context = try Plugin(bytes: contents(ofFile: path), name: "start").start(on: CountingHost())
    let cpu = processSeconds() - start
    let wall = clock.duration(to: .now)
    var words = ["\(wall / .milliseconds(1))", "\(cpu * 1000)"]
    if let before, let after = residentBytes() {
      words += ["\(Double(after.peak) / 1e6)", "\(Double(before.now) / 1e6)"]
    }
    print(words.joined(separator: " "))
    withExtendedLifetime(context) {}
  }
}
