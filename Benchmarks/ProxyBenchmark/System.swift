// What the system tells of a process. No Foundation, whose own start and memory would be measured with it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Seconds of CPU that the process has spent in user mode.
func userSeconds() -> Double {
  var usage = rusage()
  // RUSAGE_SELF, whose type differs between the C libraries.
  getrusage(0, &usage)
  return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
}

/// Seconds of user CPU that something takes.
func userSeconds(_ body: () throws -> Void) rethrows -> Double {
  let start = userSeconds()
  try body()
  return userSeconds() - start
}

/// Seconds of CPU that the process has spent, more finely than the system tells user from system mode.
func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func environmentVariable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// Bytes that the process has in memory now and had at most; nil where the system does not tell.
///
/// The most is not taken from `getrusage`: a process inherits that of the one that made it.
func residentBytes() -> (now: Int, peak: Int)? {
  guard let status = try? contents(ofFile: "/proc/self/status") else { return nil }
  var (now, peak): (Int?, Int?)
  for line in String(decoding: status, as: UTF8.self).split(separator: "\n") {
    let words = line.split { $0 == " " || $0 == "\t" }
    guard words.count >= 2, let kilobytes = Int(words[1]) else { continue }
    if words[0] == "VmRSS:" { now = kilobytes << 10 }
    if words[0] == "VmHWM:" { peak = kilobytes << 10 }
  }
  guard let now, let peak else { return nil }
  return (now, peak)
}

func contents(ofFile path: String) throws(Failure) -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw Failure("\(path) cannot be read") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var size = stat()
  // The exact room, so that the array's growth is not measured as memory of the plugin's.
  if fstat(fileno(file), &size) == 0, size.st_size > 0 {
    let length = Int(size.st_size)
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = fread(buffer.baseAddress, 1, length, file)
    }
  }
  var chunk = [UInt8](repeating: 0, count: 4096)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
  return bytes
}

func write(_ text: String, toFile path: String) throws(Failure) {
  guard let file = fopen(path, "wb") else { throw Failure("\(path) cannot be written") }
  defer { fclose(file) }
  fputs(text, file)
}

/// Tells the user something that is no figure.
func complain(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(2, line, line.count)
}

/// What a command prints.
func output(ofCommand words: [String]) throws(Failure) -> String {
  let command = words.map {
    "'" + $0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
  .joined(separator: " ")
  guard let pipe = popen(command, "r") else { throw Failure("\(words[0]) cannot be run") }
  var text: [UInt8] = []
  while case let byte = fgetc(pipe), byte >= 0 { text.append(UInt8(truncatingIfNeeded: byte)) }
  guard pclose(pipe) == 0 else { throw Failure("\(command) failed") }
  if text.last == UInt8(ascii: "\n") { text.removeLast() }
  return String(decoding: text, as: UTF8.self)
}

/// Ends the process with a failure.
func fatalExit() -> Never { exit(1) }
