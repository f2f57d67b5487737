/// Writes metrics in the text format that Prometheus reads (version 0.0.4).
public struct PrometheusExporter: Sendable {
  /// What is written before each name; Envoy writes nothing for plugins' metrics.
  public var prefix: String
  /// What makes labels of parts of names.
  public var rules: [TagRule]

  public init(prefix: String = "", rules: [TagRule] = []) {
    self.prefix = prefix
    self.rules = rules
  }

  private struct Family {
    var type: MetricType
    /// The values by their labels as they are written.
    var series: [String: MetricSample.Value] = [:]
  }

  /// The text of metrics, sorted by name and labels; those that have both in common are added up.
  public func text(_ samples: [MetricSample]) -> String {
    var families: [String: Family] = [:]
    for sample in samples.sorted(by: precedes) {
      let (bytes, labels) = TagRule.apply(rules, to: sample.name)
      let type = sample.value.type
      var name = Self.sanitized(Array(prefix.utf8) + bytes)
      // Two metrics of different kinds may have one name, which Prometheus does not allow.
      while let family = families[name], family.type != type { name += "_\(type)" }
      let written = labels.map { "\(Self.sanitized(Array($0.name.utf8)))=\"\(Self.escaped($0.value))\"" }
      let key = written.joined(separator: ",")
      families[name, default: Family(type: type)].series[key].add(sample.value)
    }
    var text = ""
    for (name, family) in families.sorted(by: { $0.key < $1.key }) {
      text += "# TYPE \(name) \(family.type)\n"
      for (labels, value) in family.series.sorted(by: { $0.key < $1.key }) {
        Self.write(name, labels, value, to: &text)
      }
    }
    return text
  }

  private func precedes(_ left: MetricSample, _ right: MetricSample) -> Bool {
    (left.name, left.value.type.rawValue) < (right.name, right.value.type.rawValue)
  }

  private static func write(_ name: String, _ labels: String, _ value: MetricSample.Value, to text: inout String) {
    let braced = labels.isEmpty ? "" : "{\(labels)}"
    switch value {
    case .counter(let number): text += "\(name)\(braced) \(number)\n"
    case .gauge(let number): text += "\(name)\(braced) \(number)\n"
    case .histogram(let histogram):
      let others = labels.isEmpty ? "" : "\(labels),"
      var total: UInt64 = 0
      for (index, count) in histogram.buckets.enumerated() {
        total &+= count
        let bound = index < Histogram.bounds.count ? number(Histogram.bounds[index]) : "+Inf"
        text += "\(name)_bucket{\(others)le=\"\(bound)\"} \(total)\n"
      }
      text += "\(name)_sum\(braced) \(histogram.sum)\n\(name)_count\(braced) \(histogram.count)\n"
    }
  }

  private static func number(_ bound: Double) -> String { Int(exactly: bound).map { "\($0)" } ?? "\(bound)" }

  /// A name with `_` for each byte that a name must not have, and before a digit at its front.
  static func sanitized(_ name: [UInt8]) -> String {
    let bytes = name.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: byte
      default: UInt8(ascii: "_")
      }
    }
    let needsFront = bytes.first.map { 0x30...0x39 ~= $0 } ?? true
    return (needsFront ? "_" : "") + String(decoding: bytes, as: UTF8.self)
  }

  /// A label's value with the bytes escaped that would end it.
  private static func escaped(_ value: [UInt8]) -> String {
    var escaped: [UInt8] = []
    for byte in value {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "\""): escaped += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): escaped += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension MetricSample.Value? {
  /// Adds another value of the same kind.
  fileprivate mutating func add(_ other: MetricSample.Value) {
    switch (self, other) {
    case (.counter(let one), .counter(let two)): self = .counter(one &+ two)
    case (.gauge(let one), .gauge(let two)): self = .gauge(one &+ two)
    case (.histogram(var one), .histogram(let two)):
      one.add(two)
      self = .histogram(one)
    default: self = other
    }
  }
}
