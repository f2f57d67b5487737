#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// A command that has run to its end in a process of its own, and what the system says of it.
package struct Child {
  package enum End: Equatable {
    case exit(Int)
    case signal(Int)
    case timeout
  }

  package var end: End
  package var output: [UInt8] = []
  package var errors: [UInt8] = []
  /// Seconds of CPU in user mode, of the process and of those that it waited for.
  package var userSeconds: Double
  /// The most memory that it had; nil where the system does not tell.
  package var peakBytes: Int?

  /// Runs a command, found by the path where its name has no slash.
  package static func run(_ words: [String], timeout: Int) throws(Failure) -> Child {
    var (outputPipe, errorPipe): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&outputPipe) == 0, pipe(&errorPipe) == 0 else { throw Failure("there is no pipe") }
    defer { for end in [outputPipe[0], errorPipe[0]] { close(end) } }
    let process: pid_t
    do {
      defer { for end in [outputPipe[1], errorPipe[1]] { close(end) } }
      process = try start(words, output: outputPipe, errors: errorPipe)
    }
    return collect(process, [outputPipe[0], errorPipe[0]], until: .now + .seconds(timeout))
  }

  private static func start(_ words: [String], output: [Int32], errors: [Int32]) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output[1], 1)
    posix_spawn_file_actions_adddup2(&actions, errors[1], 2)
    for end in output + errors { posix_spawn_file_actions_addclose(&actions, end) }
    // A group of its own, so that what it starts ends with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ)
    guard code == 0 else { throw Failure("\(words[0]) cannot be run: \(String(cString: strerror(code)))") }
    return process
  }

  /// Reads what the process writes until it ends, and looks at its memory meanwhile.
  private static func collect(
    _ process: pid_t, _ pipes: [Int32], until deadline: ContinuousClock.Instant
  ) -> Child {
    var texts: [[UInt8]] = [[], []]
    var waits = pipes.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var (sampled, isLate) = (0, false)
    var usage = rusage()
    var status: Int32 = 0
    while wait4(process, &status, WNOHANG, &usage) == 0 {
      sampled = max(sampled, residentBytes(of: process)?.peak ?? 0)
      if !isLate, .now > deadline {
        isLate = true
        kill(-process, SIGKILL)
      }
      poll(&waits, 2, 5)
      drain()
    }
    while poll(&waits, 2, 0) > 0 { drain() }

    func drain() {
      for index in 0..<2 where waits[index].fd >= 0 && waits[index].revents != 0 {
        let count = read(pipes[index], &chunk, chunk.count)
        if count > 0 {
          texts[index] += chunk[..<min(count, max(0, (1 << 20) - texts[index].count))]
        } else {
          waits[index].fd = -1
        }
      }
    }

    let code = Int(status & 0x7F)
    return Child(
      end: isLate ? .timeout : code == 0 ? .exit(Int(status >> 8 & 0xFF)) : .signal(code),
      output: texts[0], errors: texts[1],
      userSeconds: Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6,
      peakBytes: peak(sampled, usage))
  }

  /// On Linux a process inherits the peak of the one that made it: below that, what was seen while it ran counts.
  private static func peak(_ sampled: Int, _ usage: rusage) -> Int? {
    #if canImport(Darwin)
      return Int(usage.ru_maxrss)
    #else
      let told = Int(usage.ru_maxrss) << 10
      if let own = residentBytes()?.peak, told <= own { return sampled > 0 ? sampled : nil }
      return told
    #endif
  }
}
