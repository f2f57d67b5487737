import WebAssembly

/// What `poll_oneoff` waits for (WASI preview 1: `subscription`).
private struct Subscription {
  enum Subject {
    /// A time of the monotonic clock.
    case time(UInt64)
    case reading(Descriptor)
    case writing(Descriptor)
    /// What could not be waited for, which happens at once.
    case failure(Errno)
  }

  let userData: UInt64
  let kind: UInt8
  let subject: Subject

  /// What the host waits for in its place; nil for a time, and for what is always ready.
  var host: (descriptor: Int32, readiness: Platform.Readiness)? {
    switch subject {
    case .time, .failure: nil
    case .reading(let descriptor): descriptor.hostDescriptor(for: .reading).map { ($0, .reading) }
    case .writing(let descriptor): descriptor.hostDescriptor(for: .writing).map { ($0, .writing) }
    }
  }
}

extension Descriptor {
  /// What the host can wait for; nil for what is always ready, or never.
  fileprivate func hostDescriptor(for readiness: Platform.Readiness) -> Int32? {
    switch (resource, readiness) {
    case (.input(let stream), .reading): stream.hostDescriptor
    case (.output(let stream), .writing): stream.hostDescriptor
    case (.file(let file), _): file.hostDescriptor
    case (.input, .writing), (.output, .reading), (.directory, _): nil
    }
  }
}

/// What has happened (WASI preview 1: `event`).
private struct Event {
  var error: Errno?
  /// Bytes that can be read or written at least.
  var byteCount: UInt64 = 0
  var isHungUp = false
}

extension CallTable {
  /// `poll_oneoff`.
  mutating func definePollCalls() {
    define("poll_oneoff") { (context, input: UInt32, output: UInt32, count: UInt32, result: UInt32) in
      let size = context.version == .preview1 ? 48 : 56
      // Without anything to wait for, the wait would have no end.
      guard count > 0, count <= Self.subscriptionLimit else { throw Errno.invalidArgument }
      try context.check((result, 4), (input, Int(count) * size), (output, Int(count) * Event.size))
      let subscriptions = try (0..<count).map { try context.subscription(at: input + $0 * UInt32(size)) }
      var place = output
      for (subscription, event) in try context.wait(for: subscriptions) {
        try context.store(event, of: subscription, at: place)
        place += UInt32(Event.size)
      }
      try context.memory.store((place - output) / UInt32(Event.size), at: result)
    }
  }

  /// The most that one call can wait for.
  private static var subscriptionLimit: UInt32 { 16_384 }
}

extension CallContext {
  /// Reads a subscription; in `wasi_unstable`, that to a clock begins with a number of the guest's choice.
  fileprivate func subscription(at place: UInt32) throws -> Subscription {
    let userData: UInt64 = try memory.load(at: place)
    let kind: UInt8 = try memory.load(at: place + 8)
    let contents = place + 16
    let subject: Subscription.Subject
    switch kind {
    case 0:
      let clock = contents + (version == .preview1 ? 0 : 8)
      let flags: UInt16 = try memory.load(at: clock + 24)
      guard flags <= 1 else { throw Errno.invalidArgument }
      subject = .time(
        try deadline(
          ClockID(checking: memory.load(at: clock)), timeout: memory.load(at: clock + 8), isAbsolute: flags == 1))
    case 1, 2:
      do {
        let descriptor = try process.descriptors[memory.load(at: contents)]
        try descriptor.require(.poll)
        subject = kind == 1 ? .reading(descriptor) : .writing(descriptor)
      } catch {
        subject = .failure(error)
      }
    default: throw Errno.invalidArgument
    }
    return Subscription(userData: userData, kind: kind, subject: subject)
  }

  /// When a subscription to a clock is due, by the monotonic clock.
  private func deadline(_ clock: ClockID, timeout: UInt64, isAbsolute: Bool) throws(Errno) -> UInt64 {
    let now = process.clocks.monotonicTime()
    func later(_ wait: UInt64) -> UInt64 {
      let (time, overflow) = now.addingReportingOverflow(wait)
      return overflow ? .max : time
    }
    switch (clock, isAbsolute) {
    case (.realTime, false), (.monotonic, false): return later(timeout)
    case (.monotonic, true): return timeout
    case (.realTime, true):
      let wallTime = process.clocks.wallTime()
      return later(timeout > wallTime ? timeout - wallTime : 0)
    case (.processTime, _), (.threadTime, _): throw .invalidArgument
    }
  }

  /// Waits until at least one of the subscriptions has happened; returns all that have.
  fileprivate func wait(for subscriptions: [Subscription]) throws -> [(Subscription, Event)] {
    var first = UInt64.max
    for case .time(let time) in subscriptions.map(\.subject) { first = min(first, time) }
    let hosts = subscriptions.compactMap(\.host)
    while true {
      let now = process.clocks.monotonicTime()
      let happened = try subscriptions.compactMap { subscription in
        try event(of: subscription, now: now).map { (subscription, $0) }
      }
      if !happened.isEmpty { return happened }
      try store.checkInterruption()
      let wait = min(first - now, Self.slice * 1_000_000)
      if hosts.isEmpty { process.clocks.sleep(wait) } else { try Platform.wait(forAnyOf: hosts, nanoseconds: wait) }
    }
  }

  /// What has happened of a subscription; nil if nothing yet.
  private func event(of subscription: Subscription, now: UInt64) throws -> Event? {
    switch subscription.subject {
    case .failure(let error): return Event(error: error)
    case .time(let time): return time <= now ? Event() : nil
    case .reading(let descriptor): return try readiness(of: descriptor, .reading)
    case .writing(let descriptor): return try readiness(of: descriptor, .writing)
    }
  }

  private func readiness(of descriptor: Descriptor, _ readiness: Platform.Readiness) throws(Errno) -> Event? {
    switch (descriptor.resource, readiness) {
    case (.file(let file), .reading) where file.hostDescriptor == nil:
      let size = try file.status().size
      let rest = size > descriptor.position ? size - descriptor.position : 0
      return Event(byteCount: rest, isHungUp: rest == 0)
    case (.input, .reading), (.output, .writing), (.file, _): break
    case (.input, .writing), (.output, .reading), (.directory, _): return Event(error: .badDescriptor)
    }
    let host = descriptor.hostDescriptor(for: readiness)
    guard let host else { return Event(byteCount: 1) }
    return try Platform.wait(for: host, readiness, milliseconds: 0) ? Event(byteCount: 1) : nil
  }

  fileprivate func store(_ event: Event, of subscription: Subscription, at place: UInt32) throws(Errno) {
    try memory.store(subscription.userData, at: place)
    try memory.store(event.error?.rawValue ?? 0, at: place + 8)
    try memory.store(UInt32(subscription.kind), at: place + 10)
    try memory.store(event.byteCount, at: place + 16)
    try memory.store(UInt64(event.isHungUp ? 1 : 0), at: place + 24)
  }
}

extension Event {
  /// Bytes of an event in the guest's memory.
  static var size: Int { 32 }
}

extension InputStream {
  /// What the host can wait for; nil for a stream that is always ready.
  fileprivate var hostDescriptor: Int32? {
    if case .descriptor(let descriptor) = source { descriptor } else { nil }
  }
}

extension OutputStream {
  /// What the host can wait for; nil for a stream that is always ready.
  fileprivate var hostDescriptor: Int32? {
    if case .descriptor(let descriptor) = sink { descriptor } else { nil }
  }
}
