import BenchmarkSupport
import ProxyWasm

/// What requests cost, by filter.
struct RequestBenchmark {
  struct Result {
    var filter: Filter
    /// Microseconds of user CPU per request for chains of one and of ten filters.
    var one = Double.infinity
    var ten = Double.infinity

    /// What a filter more costs.
    var marginal: Double { (ten - one) / 9 }
  }

  private struct Candidate {
    var chains: [[PluginContext]]
    var result: Result
  }

  static func run(_ options: Options, _ filters: [(filter: Filter, path: String)]) throws -> [Result] {
    var candidates: [Candidate] = []
    for (filter, path) in filters {
      let host = CountingHost()
      let plugin = try Plugin(bytes: contents(ofFile: path), name: filter.file)
      let chains = try [1, 10].map {
        try chain(plugin, count: $0, host: host, separateVMs: options.separateVMs)
      }
      for chain in chains {
        guard Traffic.pass(filter.traffic, through: chain) == Traffic.pieces(filter.traffic), chain[0].failure == nil
        else { throw Failure("\(filter.name): the request does not pass: \(String(describing: chain[0].failure))") }
      }
      candidates.append(Candidate(chains: chains, result: Result(filter: filter)))
    }
    // The filters take turns, so that what else the machine does meets them all.
    for _ in 0..<options.rounds {
      for index in candidates.indices {
        let candidate = candidates[index]
        func microseconds(_ chain: [PluginContext], _ count: Int) -> Double {
          userSeconds { for _ in 0..<count { _ = Traffic.pass(candidate.result.filter.traffic, through: chain) } }
            * 1e6 / Double(count)
        }
        let one = microseconds(candidate.chains[0], options.requests)
        let ten = microseconds(candidate.chains[1], max(1, options.requests / 4))
        candidates[index].result.one = min(candidate.result.one, one)
        candidates[index].result.ten = min(candidate.result.ten, ten)
      }
    }
    return candidates.map(\.result)
  }
}
