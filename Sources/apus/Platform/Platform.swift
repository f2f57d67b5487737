// Files of this folder are the only ones of the tool that call the C library.

import WebAssembly

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or folder that could not be read or written, and why.
struct FileError: Error, Hashable, CustomStringConvertible {
  var path: String
  var reason: String

  var description: String { "\(path): \(reason)" }

  fileprivate init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  /// A failure that a system call reported in `errno`.
  fileprivate init(_ path: String, code: Int32) {
    self.init(path, strerror(code).map { String(cString: $0) } ?? "error \(code)")
  }
}

/// The operating system: files, folders, standard streams and the end of the process.
enum Platform {
  /// The path that stands for the standard input or output.
  static let standardStream = "-"

  /// The contents of a file, or of the standard input.
  ///
  /// - Parameter limit: More bytes than this are refused, whatever size the file claims to have.
  static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let isStream = path == standardStream
    let descriptor = isStream ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, code: errno) }
    defer { if !isStream { _ = close(descriptor) } }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path, "is a folder, not a file") }
    let tooLarge = FileError(path, "larger than the limit of \(limit) bytes")
    guard status.st_size <= limit else { throw tooLarge }

    // A pipe has no size, and a file may grow while it is read: the size is only a first guess, and one byte more is asked
    // for to see that it is right.
    var failure: FileError?
    func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
      var count = 0
      while count < buffer.count {
        let read = retrying { systemRead(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count) }
        if read < 0 { failure = FileError(path, code: errno) }
        if read <= 0 { break }
        count += read
      }
      return count
    }
    let guess = Int(status.st_size) + 1
    var contents = [UInt8](unsafeUninitializedCapacity: guess) { buffer, count in
      if let start = buffer.baseAddress { WebAssembly.Platform.preferLargePages(start, byteCount: guess) }
      count = fill(UnsafeMutableBufferPointer(rebasing: buffer[..<guess]))
    }
    while contents.count >= guess, failure == nil, contents.count <= limit {
      let more = [UInt8](unsafeUninitializedCapacity: 256 << 10) { buffer, count in count = fill(buffer) }
      if more.isEmpty { break }
      contents += more
    }
    if let failure { throw failure }
    guard contents.count <= limit else { throw tooLarge }
    return contents
  }

  /// Makes or replaces a file, or writes to the standard output.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    guard path != standardStream else { return try write(bytes, to: STDOUT_FILENO, as: "standard output") }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path, code: errno) }
    do {
      try write(bytes, to: descriptor, as: path)
    } catch {
      _ = close(descriptor)
      throw error
    }
    // A full disk may be reported as late as here.
    guard close(descriptor) == 0 else { throw FileError(path, code: errno) }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The files under a folder, at any depth, whose names end in `suffix`, in the order of their paths' bytes.
  static func files(under folder: String, endingIn suffix: String) throws(FileError) -> [String] {
    var found: [String] = []
    var folders = [folder]
    while let folder = folders.popLast() {
      guard let stream = opendir(folder) else { throw FileError(folder, code: errno) }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) }
        guard name != ".", name != ".." else { continue }
        let path = folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
        var status = stat()
        // A link is not followed into a folder: it may lead in a circle.
        guard lstat(path, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          folders.append(path)
        } else if name.utf8.reversed().starts(with: suffix.utf8.reversed()) {
          found.append(path)
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Opens a file for reading for as long as the process runs.
  static func openForReading(_ path: String) throws(FileError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, code: errno) }
    return descriptor
  }

  /// A variable of the environment.
  static func environmentVariable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The most memory that the process has used so far, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #else
      // RUSAGE_SELF, whose type the C libraries do not agree on.
      getrusage(numericCast(0), &usage)
      return usage.ru_maxrss << 10
    #endif
  }

  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes a line to the standard error; there is nowhere to report a failure to do so.
  static func printError(_ line: String) {
    try? write(Array("\(line)\n".utf8), to: STDERR_FILENO, as: "standard error")
  }

  static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, as path: String) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = retrying { rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) } }
      guard count >= 0 else { throw FileError(path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Repeats a system call that a signal interrupted.
  private static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

// `read` and `write` of the C library, under names that the methods above do not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
