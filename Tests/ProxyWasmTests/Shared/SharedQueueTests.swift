import ProxyWasm
import Synchronization
import Testing

@Suite struct SharedQueueTests {
  /// Counts the notifications that a consumer gets.
  private final class Counter: Sendable {
    let total = Atomic<Int>(0)

    func consumer(_ owner: UInt64) -> QueueConsumer {
      QueueConsumer(owner: owner) { _ in self.total.add(1, ordering: .relaxed) }
    }

    var count: Int { total.load(ordering: .relaxed) }
  }

  @Test func itemsComeOutInOrder() throws {
    let state = SharedState()
    let counter = Counter()
    let queue = try #require(state.registerQueue(vmID: [1], name: [9], consumer: counter.consumer(1)))
    #expect(queue == 1)
    #expect(state.registerQueue(vmID: [2], name: [9], consumer: counter.consumer(1)) == 2)
    #expect(state.resolveQueue(vmID: [1], name: [9]) == 1)
    #expect(state.resolveQueue(vmID: [1], name: [8]) == nil)
    #expect(state.dequeue(queue) == .empty)
    for number in 0..<100 as Range<UInt8> { #expect(state.enqueue(queue, [number]) == .ok) }
    #expect(counter.count == 100)
    for number in 0..<60 as Range<UInt8> { #expect(state.dequeue(queue) == .item([number])) }
    #expect(state.enqueue(queue, []) == .ok)
    #expect(state.itemCount(queue) == 41)
    for number in 60..<100 as Range<UInt8> { #expect(state.dequeue(queue) == .item([number])) }
    #expect(state.dequeue(queue) == .item([]))
    #expect(state.dequeue(queue).status == .empty)
  }

  @Test func unknownQueuesAreNotFound() {
    let state = SharedState()
    #expect(state.enqueue(0, []) == .notFound)
    #expect(state.enqueue(.max, []) == .notFound)
    #expect(state.dequeue(1) == .notFound)
    #expect(state.itemCount(1) == nil)
  }

  @Test func theLastToRegisterConsumes() throws {
    let state = SharedState()
    let (first, second) = (Counter(), Counter())
    let queue = try #require(state.registerQueue(vmID: [], name: [], consumer: first.consumer(1)))
    #expect(state.enqueue(queue, [1]) == .ok)
    #expect(state.registerQueue(vmID: [], name: [], consumer: second.consumer(2)) == queue)
    #expect(state.itemCount(queue) == 1, "items stay")
    #expect(state.enqueue(queue, [2]) == .ok)
    #expect((first.count, second.count) == (1, 1))
    state.removeConsumers(owner: 1)
    #expect(state.enqueue(queue, [3]) == .ok)
    state.removeConsumers(owner: 2)
    #expect(state.enqueue(queue, [4]) == .ok)
    #expect((first.count, second.count) == (1, 2))
    #expect(state.dequeue(queue) == .item([1]))
    #expect(state.itemCount(queue) == 3)
  }

  @Test func aConsumerMayCallBack() throws {
    let state = SharedState()
    let counter = Counter()
    let consumer = QueueConsumer(owner: 1) { [weak state] queue in
      if state?.dequeue(queue) == .item([5]) { counter.total.add(1, ordering: .relaxed) }
    }
    let queue = try #require(state.registerQueue(vmID: [], name: [], consumer: consumer))
    #expect(state.enqueue(queue, [5]) == .ok)
    #expect(counter.count == 1)
  }

  @Test func queuesAreLimited() throws {
    var limits = SharedState.Limits()
    limits.queueCount = 2
    limits.queueItems = 3
    limits.queueBytes = 4 * SharedState.entryOverhead + 8
    let state = SharedState(limits: limits)
    let consumer = QueueConsumer(owner: 1) { _ in }
    state.retainVM([1])
    #expect(state.registerQueue(vmID: [1], name: [1], consumer: consumer) == 1)
    #expect(state.registerQueue(vmID: [2], name: [2], consumer: consumer) == 2)
    #expect(state.registerQueue(vmID: [2], name: [3], consumer: consumer) == nil)
    #expect(state.registerQueue(vmID: [2], name: [2], consumer: consumer) == 2)
    for _ in 0..<3 { #expect(state.enqueue(1, []) == .ok) }
    #expect(state.enqueue(1, []) == .internalFailure)
    #expect(state.enqueue(2, [UInt8](repeating: 0, count: 9)) == .internalFailure)
    #expect(state.enqueue(2, [UInt8](repeating: 0, count: 8)) == .ok)
    #expect(state.enqueue(2, []) == .internalFailure)
    #expect(state.dequeue(1) == .item([]))
    #expect(state.enqueue(2, []) == .ok)
    state.releaseVM([1])
    #expect(state.registerQueue(vmID: [2], name: [3], consumer: consumer) == 3, "numbers are not given out twice")
    #expect(state.enqueue(3, []) == .ok)
  }
}
