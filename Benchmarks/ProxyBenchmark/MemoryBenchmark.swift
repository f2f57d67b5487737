import BenchmarkSupport
import ProxyWasm

/// How much memory each further VM of a module takes, and each stream that lives.
struct MemoryBenchmark {
  struct Result {
    var name: String
    /// Kilobytes per VM, and bytes per stream whose request is under way; nil where the system does not tell.
    var vm: Double?
    var stream: Double?
  }

  static func run(_ options: Options, _ filters: [(filter: Filter, path: String)]) throws -> [Result] {
    try filters.map { filter, path in
      // A process each: in one that has freed memory before, nothing would seem to take any.
      let text = try output(ofCommand: [CommandLine.arguments[0], "--memory-child", path])
      let numbers = text.split(separator: " ").map { Double($0) }
      return Result(name: filter.name, vm: numbers.first ?? nil, stream: numbers.last ?? nil)
    }
  }

  /// The child's part: makes VMs and streams of a plugin, and prints what each takes.
  static func child(_ path: String) throws {
    let plugin = try Plugin(bytes: contents(ofFile: path), name: "memory")
    let host = CountingHost()
    var contexts = [try plugin.start(on: host)]
    var streams: [HTTPStream] = []
    streams.reserveCapacity(11_000)
    let chain = [contexts[0]]
    // The guest's and the allocator's first growth is no stream's.
    for _ in 0..<1000 { streams.append(begin(chain)) }
    let stream = growth(10_000) { for _ in 0..<10_000 { streams.append(begin(chain)) } }
    let count = 50
    let vm = try growth(count) { for _ in 0..<count { contexts.append(try plugin.start(on: host)) } }
    print([vm.map { $0 / 1e3 }, stream].map { $0.map { "\($0)" } ?? "none" }.joined(separator: " "))
    for stream in streams { stream.finish() }
  }

  private static func begin(_ chain: [PluginContext]) -> HTTPStream {
    let stream = HTTPStream(chain)
    _ = stream.receiveRequestHeaders(Traffic.request, endOfStream: true)
    return stream
  }

  /// Bytes by which the process grows, for each of `count` things made.
  private static func growth(_ count: Int, _ body: () throws -> Void) rethrows -> Double? {
    let before = residentBytes()?.now
    try body()
    guard let before, let after = residentBytes()?.now else { return nil }
    return Double(after - before) / Double(count)
  }
}
