import ProxyWasm
import Testing

@Suite struct MetricTests {
  private func name(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func numbersCarryTheKind() {
    let state = SharedState()
    #expect(state.defineMetric(.counter, name("a")) == 4)
    #expect(state.defineMetric(.gauge, name("a")) == 5)
    #expect(state.defineMetric(.histogram, name("a")) == 6)
    #expect(state.defineMetric(.counter, name("b")) == 8)
    #expect(state.defineMetric(.counter, name("a")) == 4)
  }

  @Test func eachKindHasItsOperations() throws {
    let state = SharedState()
    let counter = try #require(state.defineMetric(.counter, name("c")))
    let gauge = try #require(state.defineMetric(.gauge, name("g")))
    let histogram = try #require(state.defineMetric(.histogram, name("h")))
    #expect(state.incrementMetric(counter, 2) == .ok)
    #expect(state.incrementMetric(counter, 0) == .badArgument)
    #expect(state.incrementMetric(counter, -1) == .badArgument)
    #expect(state.recordMetric(counter, 5) == .ok)
    #expect(state.metric(counter) == (.ok, 7))
    #expect(state.incrementMetric(gauge, -3) == .ok)
    #expect(state.metric(gauge) == (.ok, UInt64(bitPattern: -3)))
    #expect(state.recordMetric(gauge, 10) == .ok)
    #expect(state.incrementMetric(gauge, -4) == .ok)
    #expect(state.metric(gauge) == (.ok, 6))
    #expect(state.incrementMetric(histogram, 1) == .badArgument)
    #expect(state.recordMetric(histogram, 1) == .ok)
    #expect(state.metric(histogram) == (.badArgument, 0))
    #expect(state.incrementMetric(counter, .max) == .ok)
    #expect(state.incrementMetric(counter, .max) == .ok)
    #expect(state.incrementMetric(counter, .max) == .ok, "it wraps around")
  }

  @Test func otherNumbersAreNotFound() {
    let state = SharedState()
    _ = state.defineMetric(.counter, name("a"))
    for id: UInt32 in [0, 1, 2, 3, 5, 6, 7, 8, 11, .max, .max - 1, .max - 3, 1 << 31] {
      #expect(state.incrementMetric(id, 1) == .notFound, "\(id)")
      #expect(state.recordMetric(id, 1) == .notFound, "\(id)")
      #expect(state.metric(id) == (.notFound, 0), "\(id)")
    }
  }

  @Test func metricsAreLimited() {
    var limits = SharedState.Limits()
    limits.metricCount = 700
    limits.metricNameBytes = 4
    let state = SharedState(limits: limits)
    for number in 0..<700 { #expect(state.defineMetric(.gauge, name("\(number)")) != nil) }
    #expect(state.defineMetric(.gauge, name("x")) == nil)
    #expect(state.defineMetric(.gauge, name("699")) == 2801)
    #expect(state.defineMetric(.counter, name("12345")) == nil)
    #expect(state.defineMetric(.counter, name("1234")) == 4)
    #expect(state.recordMetric(2801, 1) == .ok)
    #expect(state.metrics().count == 701)
  }

  @Test func histogramsCountByBuckets() throws {
    let state = SharedState()
    let id = try #require(state.defineMetric(.histogram, name("h")))
    for value: UInt64 in [0, 1, 2, 5, 6, 3_600_000, 3_600_001, .max] { _ = state.recordMetric(id, value) }
    guard case .histogram(let histogram)? = state.metrics().first?.value else {
      Issue.record("no histogram")
      return
    }
    #expect(histogram.count == 8)
    #expect(histogram.buckets.count == Histogram.bounds.count + 1)
    #expect(Array(histogram.buckets.prefix(4)) == [1, 1, 2, 1])
    #expect(Array(histogram.buckets.suffix(2)) == [1, 2])
    #expect(histogram.sum == [0, 1, 2, 5, 6, 3_600_000, 3_600_001, .max].reduce(0, &+))
  }
}
