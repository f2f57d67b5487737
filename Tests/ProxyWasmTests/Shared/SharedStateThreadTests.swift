import ProxyWasm
import Synchronization
import Testing

/// Four threads use one state at once, and nothing is lost.
@Suite struct SharedStateThreadTests {
  private static let rounds = 3000

  /// Runs a body on four threads.
  private func onFourThreads(_ body: @escaping @Sendable (Int) -> Void) async {
    await withTaskGroup(of: Void.self) { group in
      for thread in 0..<4 { group.addTask { body(thread) } }
    }
  }

  @Test func dataAreIncrementedByCAS() async {
    let state = SharedState()
    #expect(state.setSharedData(vmID: [1], key: [2], value: [0, 0, 0, 0]) == .ok)
    await onFourThreads { _ in
      for _ in 0..<Self.rounds {
        while true {
          guard let old = state.sharedData(vmID: [1], key: [2]) else { return }
          let number = old.value.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) } + 1
          let bytes = withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) }
          if state.setSharedData(vmID: [1], key: [2], value: bytes, cas: old.cas) == .ok { break }
        }
      }
    }
    let total = state.sharedData(vmID: [1], key: [2])?.value.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    #expect(total == UInt32(4 * Self.rounds))
  }

  private final class Counts: Sendable {
    let news = Atomic<Int>(0)
    let taken = Atomic<Int>(0)
    let sum = Atomic<Int>(0)
  }

  @Test func itemsAreTakenOnce() async throws {
    let state = SharedState()
    let counts = Counts()
    let queue = try #require(
      state.registerQueue(
        vmID: [], name: [1], consumer: QueueConsumer(owner: 1) { _ in counts.news.add(1, ordering: .relaxed) }))
    await onFourThreads { thread in
      for round in 0..<Self.rounds {
        #expect(state.enqueue(queue, [UInt8(round % 200)]) == .ok)
        if round % 100 == 0 {
          // Other queues come meanwhile.
          _ = state.registerQueue(vmID: [2], name: [UInt8(thread)], consumer: QueueConsumer(owner: 2) { _ in })
          state.removeConsumers(owner: 2)
        }
        if case .item(let item) = state.dequeue(queue) {
          counts.taken.add(1, ordering: .relaxed)
          counts.sum.add(Int(item[0]), ordering: .relaxed)
        }
      }
    }
    #expect(state.itemCount(queue) == 0)
    #expect(counts.news.load(ordering: .relaxed) == 4 * Self.rounds)
    #expect(counts.taken.load(ordering: .relaxed) == 4 * Self.rounds)
    #expect(counts.sum.load(ordering: .relaxed) == 4 * (0..<Self.rounds).reduce(0) { $0 + $1 % 200 })
  }

  /// Threads define the same metrics at once, and more than fit one block.
  @Test func metricsAddUp() async {
    let state = SharedState()
    await onFourThreads { thread in
      for round in 0..<Self.rounds {
        let name = Array("m\(round % 600)".utf8)
        guard let counter = state.defineMetric(.counter, name), let gauge = state.defineMetric(.gauge, name),
          let histogram = state.defineMetric(.histogram, name)
        else {
          Issue.record("a metric was refused")
          return
        }
        #expect(state.incrementMetric(counter, 1) == .ok)
        #expect(state.incrementMetric(gauge, thread % 2 == 0 ? 3 : -2) == .ok)
        #expect(state.recordMetric(histogram, UInt64(round % 7)) == .ok)
        if round % 500 == 0 { #expect(!state.metrics().isEmpty) }
      }
    }
    var totals: (counter: UInt64, gauge: Int64, samples: UInt64, sum: UInt64) = (0, 0, 0, 0)
    for sample in state.metrics() {
      switch sample.value {
      case .counter(let number): totals.counter += number
      case .gauge(let number): totals.gauge += number
      case .histogram(let histogram):
        totals.samples += histogram.count
        totals.sum += histogram.sum
      }
    }
    #expect(state.metrics().count == 1800)
    #expect(totals.counter == UInt64(4 * Self.rounds))
    #expect(totals.gauge == Int64(2 * Self.rounds))
    #expect(totals.samples == UInt64(4 * Self.rounds))
    #expect(totals.sum == 4 * (0..<Self.rounds).reduce(0) { $0 + UInt64($1 % 7) })
  }

  /// VMs begin and end on all threads; what they share is gone at the end, and its bytes are free again.
  @Test func theLastVMTakesAllAlong() async {
    var limits = SharedState.Limits()
    limits.dataBytes = 4 * (SharedState.entryOverhead + 100)
    let state = SharedState(limits: limits)
    await onFourThreads { thread in
      for round in 0..<Self.rounds {
        state.retainVM([7])
        _ = state.setSharedData(vmID: [7], key: [UInt8(thread)], value: [UInt8](repeating: 0, count: round % 90))
        state.releaseVM([7])
      }
    }
    #expect(state.sharedDataKeys(vmID: [7]).isEmpty)
    let all = [UInt8](repeating: 0, count: limits.dataBytes - SharedState.entryOverhead - 1)
    #expect(state.setSharedData(vmID: [8], key: [1], value: all) == .ok)
  }
}
