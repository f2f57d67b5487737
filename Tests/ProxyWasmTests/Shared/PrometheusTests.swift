import ProxyWasm
import Testing

@Suite struct PrometheusTests {
  @Test func writesEachKind() throws {
    let state = SharedState()
    _ = state.incrementMetric(try #require(state.defineMetric(.counter, Array("hits.total".utf8))), 3)
    _ = state.incrementMetric(try #require(state.defineMetric(.gauge, Array("2open-\u{E9}".utf8))), -1)
    let histogram = try #require(state.defineMetric(.histogram, Array("latency".utf8)))
    for value: UInt64 in [0, 7, 7, 4_000_000] { _ = state.recordMetric(histogram, value) }
    let text = PrometheusExporter().text(state.metrics())
    let expected = """
      # TYPE _2open___ gauge
      _2open___ -1
      # TYPE hits_total counter
      hits_total 3
      # TYPE latency histogram
      latency_bucket{le="0.5"} 1
      latency_bucket{le="1"} 1
      latency_bucket{le="5"} 1
      latency_bucket{le="10"} 3
      latency_bucket{le="25"} 3
      latency_bucket{le="50"} 3
      latency_bucket{le="100"} 3
      latency_bucket{le="250"} 3
      latency_bucket{le="500"} 3
      latency_bucket{le="1000"} 3
      latency_bucket{le="2500"} 3
      latency_bucket{le="5000"} 3
      latency_bucket{le="10000"} 3
      latency_bucket{le="30000"} 3
      latency_bucket{le="60000"} 3
      latency_bucket{le="300000"} 3
      latency_bucket{le="600000"} 3
      latency_bucket{le="1800000"} 3
      latency_bucket{le="3600000"} 3
      latency_bucket{le="+Inf"} 4
      latency_sum 4000014
      latency_count 4

      """
    #expect(text == expected)
  }

  @Test func makesLabelsByRules() throws {
    let exporter = PrometheusExporter(
      prefix: "apus_",
      rules: [
        try TagRule(name: "phase", pattern: #"(_phase=([a-z_]+))"#),
        try TagRule(name: "rule.id", pattern: #"(_ruleid=([0-9]+))"#),
        try TagRule(name: "phase", pattern: #"(hits)"#),
        try TagRule(name: "source", pattern: #"^wasmcustom\.((.*?)\.)"#),
      ])
    let text = exporter.text([
      MetricSample(name: "waf.hits_ruleid=1_phase=http_x", value: .counter(1)),
      MetricSample(name: "waf.hits_ruleid=22_phase=http_x", value: .counter(2)),
      MetricSample(name: "dns.hits_ruleid=1_phase=http_x", value: .counter(3)),
    ])
    let expected = """
      # TYPE apus_hits counter
      apus_hits{phase="http_x",rule_id="1",source="dns"} 3
      apus_hits{phase="http_x",rule_id="1",source="waf"} 1
      apus_hits{phase="http_x",rule_id="22",source="waf"} 2

      """
    #expect(text == expected)
  }

  @Test func sameSeriesAreAddedAndKindsKeptApart() throws {
    let text = PrometheusExporter(rules: [try TagRule(name: "l", pattern: "x=([^z]*)")]).text([
      MetricSample(name: "a.b", value: .counter(1)), MetricSample(name: "a_b", value: .counter(2)),
      MetricSample(name: "a.b", value: .gauge(5)), MetricSample(name: "cx=\"\\\n", value: .gauge(6)),
      MetricSample(name: "", value: .counter(7)),
    ])
    let expected = """
      # TYPE _ counter
      _ 7
      # TYPE a_b counter
      a_b 3
      # TYPE a_b_gauge gauge
      a_b_gauge 5
      # TYPE cx_ gauge
      cx_{l="\\"\\\\\\n"} 6

      """
    #expect(text == expected)
  }

  @Test func rulesNeedAGroup() {
    #expect(throws: Pattern.SyntaxError.self) { try TagRule(name: "x", pattern: "a+") }
    #expect(throws: Pattern.SyntaxError.self) { try TagRule(name: "x", pattern: "(a") }
  }
}
