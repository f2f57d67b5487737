/// Who is told of a queue's items.
public struct QueueConsumer: Sendable {
  /// Tells consumers of one VM from those of others, so that they can be removed together.
  public let owner: UInt64
  /// Called with the queue's number, once an item, on the thread of whoever enqueues: it must only pass the news on.
  public let notify: @Sendable (UInt32) -> Void

  public init(owner: UInt64, notify: @escaping @Sendable (UInt32) -> Void) {
    self.owner = owner
    self.notify = notify
  }
}

/// What came out of a queue.
public enum DequeueResult: Hashable, Sendable {
  case item([UInt8])
  case empty
  case notFound

  /// What a plugin is answered.
  public var status: Status {
    switch self {
    case .item: .ok
    case .empty: .empty
    case .notFound: .notFound
    }
  }
}

/// Queues by number, and their numbers by `vm_id` and name.
struct SharedQueues {
  fileprivate struct Key: Hashable {
    var vmID: [UInt8]
    var name: [UInt8]
  }

  fileprivate struct Queue {
    var key: Key
    var consumer: QueueConsumer?
    var items: [[UInt8]] = []
    /// How many items at the front are taken already.
    var taken = 0

    var count: Int { items.count - taken }
  }

  private let limits: SharedState.Limits
  private var queues: [UInt32: Queue] = [:]
  private var numbers: [Key: UInt32] = [:]
  private var lastNumber: UInt32 = 0
  private var byteCount = 0

  init(limits: SharedState.Limits) { self.limits = limits }

  mutating func register(_ vmID: [UInt8], _ name: [UInt8], _ consumer: QueueConsumer) -> UInt32? {
    let key = Key(vmID: vmID, name: name)
    if let number = numbers[key] {
      queues[number]?.consumer = consumer
      return number
    }
    // Numbers are not given out again: a plugin may keep that of a queue which is gone.
    guard queues.count < limits.queueCount, lastNumber < .max else { return nil }
    lastNumber += 1
    numbers[key] = lastNumber
    queues[lastNumber] = Queue(key: key, consumer: consumer)
    return lastNumber
  }

  func resolve(_ vmID: [UInt8], _ name: [UInt8]) -> UInt32? { numbers[Key(vmID: vmID, name: name)] }

  func itemCount(_ number: UInt32) -> Int? { queues[number]?.count }

  mutating func enqueue(_ number: UInt32, _ item: [UInt8]) -> (status: Status, consumer: QueueConsumer?) {
    guard let count = queues[number]?.count else { return (.notFound, nil) }
    let cost = Self.cost(item)
    guard count < limits.queueItems, cost <= limits.queueBytes - byteCount else { return (.internalFailure, nil) }
    byteCount += cost
    queues[number]?.items.append(item)
    return (.ok, queues[number]?.consumer)
  }

  mutating func dequeue(_ number: UInt32) -> DequeueResult {
    guard let count = queues[number]?.count else { return .notFound }
    guard count > 0, let item = queues[number]?.takeFirst() else { return .empty }
    byteCount -= Self.cost(item)
    return .item(item)
  }

  /// Puts an item that was taken back to where it was, whatever the limits; it is gone if the queue is.
  mutating func putBack(_ number: UInt32, _ item: [UInt8]) {
    guard queues[number] != nil else { return }
    byteCount += Self.cost(item)
    queues[number]?.putBack(item)
  }

  mutating func removeConsumers(_ owner: UInt64) {
    for (number, queue) in queues where queue.consumer?.owner == owner { queues[number]?.consumer = nil }
  }

  mutating func removeAll(_ vmID: [UInt8]) {
    for (number, queue) in queues where queue.key.vmID == vmID {
      for item in queue.items[queue.taken...] { byteCount -= Self.cost(item) }
      numbers[queue.key] = nil
      queues[number] = nil
    }
  }

  private static func cost(_ item: [UInt8]) -> Int { item.count + SharedState.entryOverhead }
}

extension SharedQueues.Queue {
  fileprivate mutating func putBack(_ item: [UInt8]) {
    guard taken > 0 else { return items.insert(item, at: 0) }
    taken -= 1
    items[taken] = item
  }

  /// Takes the first item; the places of those taken are given back when they are half of all.
  fileprivate mutating func takeFirst() -> [UInt8] {
    let item = items[taken]
    items[taken] = []
    taken += 1
    if taken * 2 >= items.count {
      items.removeFirst(taken)
      taken = 0
    }
    return item
  }
}
