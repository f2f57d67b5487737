import Synchronization

/// What a histogram has counted.
public struct Histogram: Hashable, Sendable {
  /// The upper bounds of the buckets but the last, which has none; samples are whole numbers, and most are milliseconds.
  ///
  /// They are Envoy's, so that its dashboards fit.
  public static let bounds: [Double] = [
    0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000, 300_000, 600_000, 1_800_000,
    3_600_000,
  ]

  /// How many samples fell into each bucket, and not into one before it; one more than ``bounds``.
  public internal(set) var buckets: [UInt64]
  /// The sum of all samples, modulo 2^64.
  public internal(set) var sum: UInt64

  /// How many samples there were.
  public var count: UInt64 { buckets.reduce(0, &+) }

  /// The words that a histogram takes in a table: its buckets, then the sum.
  static let words = bounds.count + 2

  init(_ cells: AtomicTable.Cells) {
    buckets = (0...Self.bounds.count).map { cells[$0].load(ordering: .relaxed) }
    sum = cells[Self.bounds.count + 1].load(ordering: .relaxed)
  }

  static func record(_ value: UInt64, in cells: AtomicTable.Cells) {
    let bucket = bounds.firstIndex { Double(value) <= $0 } ?? bounds.count
    cells[bucket].wrappingAdd(1, ordering: .relaxed)
    cells[bounds.count + 1].wrappingAdd(value, ordering: .relaxed)
  }

  /// Adds what another has counted.
  mutating func add(_ other: Histogram) {
    for index in buckets.indices { buckets[index] &+= other.buckets[index] }
    sum &+= other.sum
  }
}

/// A metric's name and value at one time.
public struct MetricSample: Hashable, Sendable {
  /// The value, by kind.
  public enum Value: Hashable, Sendable {
    case counter(UInt64)
    case gauge(Int64)
    case histogram(Histogram)

    public var type: MetricType {
      switch self {
      case .counter: .counter
      case .gauge: .gauge
      case .histogram: .histogram
      }
    }
  }

  public var name: String
  public var value: Value

  public init(name: String, value: Value) {
    self.name = name
    self.value = value
  }
}
