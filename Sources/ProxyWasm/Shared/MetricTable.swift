import Synchronization
internal import WebAssembly

/// Metrics by number, which threads change without a lock; only to define one takes it.
final class MetricTable: Sendable {
  private struct Definitions {
    var ids: [MetricType: [[UInt8]: UInt32]] = [:]
    /// The names of each kind, in the order of definition.
    var names: [MetricType: [[UInt8]]] = [:]
  }

  private let limits: SharedState.Limits
  private let definitions = Lock(Definitions())
  private let counters: AtomicTable
  private let gauges: AtomicTable
  private let histograms: AtomicTable

  init(limits: SharedState.Limits) {
    // The number of a metric has 30 bits for its place.
    var limits = limits
    limits.metricCount = min(max(limits.metricCount, 0), 1 << 29)
    self.limits = limits
    counters = AtomicTable(rowLimit: limits.metricCount, words: 1)
    gauges = AtomicTable(rowLimit: limits.metricCount, words: 1)
    histograms = AtomicTable(rowLimit: limits.metricCount, words: Histogram.words)
  }

  private func rows(_ type: MetricType) -> AtomicTable {
    switch type {
    case .counter: counters
    case .gauge: gauges
    case .histogram: histograms
    }
  }

  /// The cells of a metric: its kind is in the low two bits of its number, as in Envoy, where the first have 4, 5, 6.
  private func find(_ id: UInt32) -> (type: MetricType, cells: AtomicTable.Cells)? {
    guard id >= 4, let type = MetricType(rawValue: Int32(id & 3)) else { return nil }
    return rows(type).row(Int(id >> 2) - 1).map { (type, $0) }
  }

  func define(_ type: MetricType, _ name: [UInt8]) -> UInt32? {
    guard name.count <= limits.metricNameBytes else { return nil }
    return definitions.withLock { definitions in
      if let id = definitions.ids[type]?[name] { return id }
      guard let row = rows(type).appendRow() else { return nil }
      let id = (UInt32(truncatingIfNeeded: row) + 1) << 2 | UInt32(truncatingIfNeeded: type.rawValue)
      definitions.ids[type, default: [:]][name] = id
      definitions.names[type, default: []].append(name)
      return id
    }
  }

  func increment(_ id: UInt32, _ offset: Int64) -> Status {
    guard let (type, cells) = find(id) else { return .notFound }
    switch type {
    case .counter:
      guard offset > 0 else { return .badArgument }
      cells[0].wrappingAdd(UInt64(bitPattern: offset), ordering: .relaxed)
    case .gauge: cells[0].wrappingAdd(UInt64(bitPattern: offset), ordering: .relaxed)
    case .histogram: return .badArgument
    }
    return .ok
  }

  func record(_ id: UInt32, _ value: UInt64) -> Status {
    guard let (type, cells) = find(id) else { return .notFound }
    switch type {
    case .counter: cells[0].wrappingAdd(value, ordering: .relaxed)
    case .gauge: cells[0].store(value, ordering: .relaxed)
    case .histogram: Histogram.record(value, in: cells)
    }
    return .ok
  }

  func value(_ id: UInt32) -> (status: Status, value: UInt64) {
    guard let (type, cells) = find(id) else { return (.notFound, 0) }
    return type == .histogram ? (.badArgument, 0) : (.ok, cells[0].load(ordering: .relaxed))
  }

  func snapshot() -> [MetricSample] {
    let names = definitions.withLock { $0.names }
    return MetricType.allCases.flatMap { type in
      (names[type] ?? []).enumerated().compactMap { index, name in
        rows(type).row(index).map { cells in
          let value: MetricSample.Value
          switch type {
          case .counter: value = .counter(cells[0].load(ordering: .relaxed))
          case .gauge: value = .gauge(Int64(bitPattern: cells[0].load(ordering: .relaxed)))
          case .histogram: value = .histogram(Histogram(cells))
          }
          return MetricSample(name: String(decoding: name, as: UTF8.self), value: value)
        }
      }
    }
  }
}
