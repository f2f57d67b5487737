// What the system tells of this process, and its files. No Foundation, whose own start and memory would be measured
// with it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Seconds of CPU that the process has spent in user mode.
package func userSeconds() -> Double {
  var usage = rusage()
  // RUSAGE_SELF, whose type differs between the C libraries.
  getrusage(0, &usage)
  return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
}

/// Seconds of user CPU that something takes.
package func userSeconds(_ body: () throws -> Void) rethrows -> Double {
  let start = userSeconds()
  try body()
  return userSeconds() - start
}

/// Seconds of CPU that the process has spent, more finely than the system tells user from system mode.
package func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

package func environmentVariable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// Bytes that a process has in memory now and had at most, this one if none is named; nil where the system does not tell.
///
/// The most is not taken from `getrusage`: a process inherits that of the one that made it.
package func residentBytes(of process: Int32? = nil) -> (now: Int, peak: Int)? {
  let path = "/proc/\(process.map { "\($0)" } ?? "self")/status"
  guard let status = try? contents(ofFile: path) else { return nil }
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

package func contents(ofFile path: String) throws(Failure) -> [UInt8] {
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

package func write(_ text: String, toFile path: String) throws(Failure) {
  guard let file = fopen(path, "wb") else { throw Failure("\(path) cannot be written") }
  defer { fclose(file) }
  fputs(text, file)
}

/// Tells the user something that is no figure.
package func complain(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(2, line, line.count)
}

/// What a command prints.
package func output(ofCommand words: [String]) throws(Failure) -> String {
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

/// The path of a command, as a shell would find it; nil if there is none.
package func path(ofCommand name: String) -> String? {
  if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
  let folders = (environmentVariable("PATH") ?? "").split(separator: ":")
  return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
}

/// The names in a folder, sorted.
package func names(inFolder path: String) throws(Failure) -> [String] {
  guard let folder = opendir(path) else { throw Failure("\(path) is no folder") }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    names.append(
      withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
  }
  return names.sorted()
}

/// Ends the process with a failure.
package func fatalExit() -> Never { exit(1) }
