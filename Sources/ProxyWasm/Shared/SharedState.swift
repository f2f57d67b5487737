internal import WebAssembly

/// What plugins share: data, queues and metrics, across VMs and threads.
///
/// One object serves a whole process, or as much of it as shall share. VMs say when they begin and end, with
/// ``retainVM(_:)`` and ``releaseVM(_:)``, since data and queues of a `vm_id` die with its last VM; metrics stay.
public final class SharedState: Sendable {
  /// How much plugins may share.
  public struct Limits: Hashable, Sendable {
    /// The bytes of all shared keys and values, with ``entryOverhead`` for each.
    public var dataBytes = 64 << 20
    /// The queues that may be registered at one time.
    public var queueCount = 4096
    /// The items that one queue may hold.
    public var queueItems = 1 << 17
    /// The bytes of the items of all queues, with ``entryOverhead`` for each.
    public var queueBytes = 64 << 20
    /// The metrics of each kind.
    public var metricCount = 1 << 14
    /// The bytes of one metric's name.
    public var metricNameBytes = 4096

    public init() {}
  }

  /// What an entry or an item counts for beyond its bytes, so that empty ones are bounded too.
  public static let entryOverhead = 64

  public let limits: Limits
  /// Data and queues have one lock, since both go when the last VM does.
  private let tables: Lock<Tables>
  private let metricTable: MetricTable

  private struct Tables {
    var data: SharedData
    var queues: SharedQueues
  }

  public init(limits: Limits = Limits()) {
    self.limits = limits
    tables = Lock(Tables(data: SharedData(byteLimit: limits.dataBytes), queues: SharedQueues(limits: limits)))
    metricTable = MetricTable(limits: limits)
  }

  /// Counts a VM that begins; to be balanced by ``releaseVM(_:)``.
  public func retainVM(_ vmID: [UInt8]) {
    tables.withLock { $0.data.retainVM(vmID) }
  }

  /// Counts a VM that has ended; the last of a `vm_id` takes the data and the queues along.
  public func releaseVM(_ vmID: [UInt8]) {
    tables.withLock { tables in
      if tables.data.releaseVM(vmID) { tables.queues.removeAll(vmID) }
    }
  }
}

// MARK: - Data

extension SharedState {
  /// The value of a key, and the number that tells whether it has changed since; `nil` when there is none.
  public func sharedData(vmID: [UInt8], key: [UInt8]) -> (value: [UInt8], cas: UInt32)? {
    tables.withLock { $0.data.value(vmID, key) }
  }

  /// Sets the value of a key.
  ///
  /// - Parameter cas: the number that the value must have; 0 sets it whatever it has. A key that has no value is set
  ///   in any case, as in Envoy.
  /// - Returns: ``Status/ok``, ``Status/casMismatch``, or ``Status/internalFailure`` beyond the limit of bytes.
  public func setSharedData(vmID: [UInt8], key: [UInt8], value: [UInt8], cas: UInt32 = 0) -> Status {
    tables.withLock { $0.data.set(vmID, key, value, cas) }
  }

  /// Removes a key, which in hosts that follow nginx is what setting no bytes means; by the same rule of `cas`.
  public func removeSharedData(vmID: [UInt8], key: [UInt8], cas: UInt32 = 0) -> Status {
    tables.withLock { $0.data.remove(vmID, key, cas) }
  }

  /// The keys of a `vm_id`, in no order.
  public func sharedDataKeys(vmID: [UInt8]) -> [[UInt8]] { tables.withLock { $0.data.keys(vmID) } }
}

// MARK: - Queues

extension SharedState {
  /// Makes a queue, or takes one over with the items that it holds.
  ///
  /// - Returns: the queue's number, or `nil` beyond the limit of queues.
  public func registerQueue(vmID: [UInt8], name: [UInt8], consumer: QueueConsumer) -> UInt32? {
    tables.withLock { $0.queues.register(vmID, name, consumer) }
  }

  /// The number of a queue that someone has registered.
  public func resolveQueue(vmID: [UInt8], name: [UInt8]) -> UInt32? {
    tables.withLock { $0.queues.resolve(vmID, name) }
  }

  /// Appends an item and tells the consumer, on the caller's thread.
  ///
  /// - Returns: ``Status/ok``, ``Status/notFound``, or ``Status/internalFailure`` when the queue is full.
  public func enqueue(_ queue: UInt32, _ item: [UInt8]) -> Status {
    let (status, consumer) = tables.withLock { $0.queues.enqueue(queue, item) }
    // Outside the lock, so that a consumer may call back.
    consumer?.notify(queue)
    return status
  }

  /// Takes the first item out of a queue.
  public func dequeue(_ queue: UInt32) -> DequeueResult { tables.withLock { $0.queues.dequeue(queue) } }

  /// Puts an item back in front that was taken and could not be delivered.
  func putBack(_ item: [UInt8], in queue: UInt32) { tables.withLock { $0.queues.putBack(queue, item) } }

  /// How many items a queue holds; `nil` when there is no such queue.
  public func itemCount(_ queue: UInt32) -> Int? { tables.withLock { $0.queues.itemCount(queue) } }

  /// Leaves the queues of an owner without a consumer; their items wait for the next.
  ///
  /// One notification that is on its way may still arrive afterwards.
  public func removeConsumers(owner: UInt64) { tables.withLock { $0.queues.removeConsumers(owner) } }
}

// MARK: - Metrics

extension SharedState {
  /// The number of the metric of a kind and name, which is made unless it exists; `nil` beyond the limits.
  public func defineMetric(_ type: MetricType, _ name: [UInt8]) -> UInt32? { metricTable.define(type, name) }

  /// Adds to a counter or a gauge, without a lock.
  ///
  /// - Returns: ``Status/notFound``, or ``Status/badArgument`` for a histogram, and for a counter unless `offset` is
  ///   positive.
  public func incrementMetric(_ id: UInt32, _ offset: Int64) -> Status { metricTable.increment(id, offset) }

  /// Adds to a counter, sets a gauge, or counts a sample in a histogram, without a lock.
  public func recordMetric(_ id: UInt32, _ value: UInt64) -> Status { metricTable.record(id, value) }

  /// The value of a counter or a gauge; ``Status/badArgument`` for a histogram, which has none.
  public func metric(_ id: UInt32) -> (status: Status, value: UInt64) { metricTable.value(id) }

  /// All metrics, in the order of their definition within each kind.
  public func metrics() -> [MetricSample] { metricTable.snapshot() }
}
