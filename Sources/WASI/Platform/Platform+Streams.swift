// Clocks, random bytes and streams of the host's.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  static func wallTime() -> UInt64 { time(CLOCK_REALTIME) }

  static func monotonicTime() -> UInt64 { time(CLOCK_MONOTONIC) }

  /// Nanoseconds; zero if the clock cannot be read.
  private static func time(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return 0 }
    return UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000 &+ UInt64(truncatingIfNeeded: time.tv_nsec)
  }

  static func sleep(nanoseconds: UInt64) {
    var time = timespec()
    time.tv_sec = numericCast(nanoseconds / 1_000_000_000)
    time.tv_nsec = numericCast(nanoseconds % 1_000_000_000)
    nanosleep(&time, nil)
  }

  static func yield() { sched_yield() }

  static func fillWithRandomBytes(_ buffer: UnsafeMutableRawBufferPointer) {
    var rest = buffer[...]
    while !rest.isEmpty {
      // The most that the call gives at once.
      let part = rest.prefix(256)
      let bytes = UnsafeMutableRawBufferPointer(rebasing: part)
      if getentropy(bytes.baseAddress.unsafelyUnwrapped, bytes.count) != 0 {
        // Kernels without the call: the standard library knows what else there is.
        var generator = SystemRandomNumberGenerator()
        for index in bytes.indices { bytes[index] = UInt8.random(in: .min ... .max, using: &generator) }
      }
      rest = rest.dropFirst(part.count)
    }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How many bytes a pipe or socket that is ready takes at once without blocking (POSIX: `PIPE_BUF`).
  #if canImport(Darwin)
    static let readyCount = 512
  #else
    static let readyCount = 4096
  #endif

  /// Whether a descriptor is of a file or device, which takes everything that it is given.
  static func neverBlocks(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    return [.regularFile, .blockDevice, .characterDevice].contains(FileStatus(status).type)
  }

  /// What a descriptor is waited for.
  enum Readiness {
    case reading
    case writing
  }

  /// Waits until a descriptor can be read from or written to without blocking, or is at its end or broken, or for at most so
  /// many milliseconds; returns whether it is.
  static func wait(for descriptor: Int32, _ readiness: Readiness, milliseconds: Int32) throws(Errno) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(readiness == .reading ? POLLIN : POLLOUT), revents: 0)
    let result = poll(&entry, 1, milliseconds)
    if result < 0, errno != EINTR { throw Errno(host: errno) }
    return result > 0
  }

  /// Waits until any of the descriptors is ready, or for at most so long.
  static func wait(
    forAnyOf descriptors: [(descriptor: Int32, readiness: Readiness)], nanoseconds: UInt64
  ) throws(Errno) {
    var entries = descriptors.map {
      pollfd(fd: $0.descriptor, events: Int16($0.readiness == .reading ? POLLIN : POLLOUT), revents: 0)
    }
    // Rounded up: to be awake before the time has come would be of no use.
    let milliseconds = Int32(clamping: nanoseconds / 1_000_000 + (nanoseconds % 1_000_000 == 0 ? 0 : 1))
    if poll(&entries, nfds_t(entries.count), milliseconds) < 0, errno != EINTR { throw Errno(host: errno) }
  }

  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    try checked { systemRead(descriptor, buffer.baseAddress, buffer.count) }
  }

  static func write(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) throws(Errno) -> Int {
    try checked { systemWrite(descriptor, buffer.baseAddress, buffer.count) }
  }
}

// `read` and `write` of the C library, under names that the methods above do not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
