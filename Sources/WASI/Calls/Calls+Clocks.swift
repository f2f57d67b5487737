import WebAssembly

/// A clock's number (WASI preview 1: `clockid`).
enum ClockID: UInt32 {
  case realTime = 0
  case monotonic = 1
  case processTime = 2
  case threadTime = 3

  init(checking number: UInt32) throws(Errno) {
    guard let clock = ClockID(rawValue: number) else { throw .invalidArgument }
    self = clock
  }
}

extension Clocks {
  /// What a clock shows.
  ///
  /// - Throws: ``Errno/badDescriptor`` for those of CPU time: what a guest uses cannot be told from what its host does, and
  ///   would tell it of other guests.
  func time(_ clock: ClockID) throws(Errno) -> UInt64 {
    switch clock {
    case .realTime: wallTime()
    case .monotonic: monotonicTime()
    case .processTime, .threadTime: throw .badDescriptor
    }
  }
}

extension CallTable {
  /// `clock_*`.
  mutating func defineClockCalls() {
    define("clock_res_get") { (context, clock: UInt32, result: UInt32) in
      try context.check((result, 8))
      _ = try context.process.clocks.time(ClockID(checking: clock))
      try context.memory.store(context.process.clocks.resolution, at: result)
    }
    define("clock_time_get") { (context, clock: UInt32, _: UInt64, result: UInt32) in
      try context.check((result, 8))
      try context.memory.store(context.process.clocks.time(ClockID(checking: clock)), at: result)
    }
  }
}
