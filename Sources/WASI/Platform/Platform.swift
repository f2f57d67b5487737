// The file systems of the host: the calls of the C library, with errors as errnos of the interface's.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

enum Platform {
  /// A descriptor of the host's, closed when it is no longer needed.
  final class OwnedDescriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }
  }

  /// Repeats a system call that a signal interrupted.
  ///
  /// - Throws: what `errno` says when the call returns a negative number.
  static func checked<T: BinaryInteger>(_ call: () -> T) throws(Errno) -> T {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw Errno(host: errno) }
    }
  }

  /// Opens a directory by a path of the host's own.
  static func openDirectory(path: String) throws(Errno) -> OwnedDescriptor {
    OwnedDescriptor(try checked { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  /// Opens a file or directory in a directory, without following a link or waiting for anybody.
  static func openEntry(
    _ name: [UInt8], in directory: OwnedDescriptor, flags: Int32, mode: mode_t = 0o666
  ) throws(Errno) -> OwnedDescriptor {
    let flags = flags | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    return try withPath(name) { name throws(Errno) in
      OwnedDescriptor(try checked { openat(directory.number, name, flags, mode) })
    }
  }

  /// Calls `body` with bytes as a C string.
  ///
  /// - Throws: ``Errno/invalidArgument`` for a zero byte among them.
  static func withPath<R>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) throws(Errno) -> R) throws(Errno) -> R {
    guard !bytes.contains(0) else { throw .invalidArgument }
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    let result: Result<R, Errno> = terminated.withUnsafeBufferPointer { buffer in
      do throws(Errno) {
        return .success(try body(buffer.baseAddress.unsafelyUnwrapped))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  static func status(of descriptor: OwnedDescriptor) throws(Errno) -> FileStatus {
    var status = stat()
    _ = try checked { fstat(descriptor.number, &status) }
    return FileStatus(status)
  }

  static func status(of name: [UInt8], in directory: OwnedDescriptor) throws(Errno) -> FileStatus {
    try withPath(name) { name throws(Errno) in
      var status = stat()
      _ = try checked { fstatat(directory.number, name, &status, AT_SYMLINK_NOFOLLOW) }
      return FileStatus(status)
    }
  }

  static func setTimes(of descriptor: OwnedDescriptor, _ times: FileTimes) throws(Errno) {
    let times = [timespec(times.access), timespec(times.modification)]
    _ = try checked { futimens(descriptor.number, times) }
  }

  static func setTimes(of name: [UInt8], in directory: OwnedDescriptor, _ times: FileTimes) throws(Errno) {
    let times = [timespec(times.access), timespec(times.modification)]
    try withPath(name) { name throws(Errno) in
      _ = try checked { utimensat(directory.number, name, times, AT_SYMLINK_NOFOLLOW) }
    }
  }

  static func readLink(_ name: [UInt8], in directory: OwnedDescriptor) throws(Errno) -> [UInt8] {
    try withPath(name) { name throws(Errno) in
      var buffer = [CChar](repeating: 0, count: PathResolver.pathLimit + 1)
      let count = try checked { readlinkat(directory.number, name, &buffer, buffer.count) }
      return buffer.prefix(count).map { UInt8(bitPattern: $0) }
    }
  }

  /// All entries but `.` and `..`, in the file system's order.
  static func entries(of directory: OwnedDescriptor) throws(Errno) -> [DirectoryEntry] {
    // A descriptor of its own: reading moves a position, which others may be using.
    let number = try checked { openat(directory.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(number) else {
      defer { close(number) }
      throw Errno(host: errno)
    }
    defer { closedir(stream) }
    var entries: [DirectoryEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw Errno(host: errno) }
        return entries
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard name != [UInt8(ascii: ".")], name != [UInt8](repeating: UInt8(ascii: "."), count: 2) else { continue }
      let kind = Int32(entry.pointee.d_type)
      entries.append(
        DirectoryEntry(name: name, inode: UInt64(entry.pointee.d_ino), type: FileType(directoryEntry: kind)))
    }
  }
}

extension FileStatus {
  init(_ status: stat) {
    #if canImport(Darwin)
      let (access, modification, change) = (status.st_atimespec, status.st_mtimespec, status.st_ctimespec)
    #else
      let (access, modification, change) = (status.st_atim, status.st_mtim, status.st_ctim)
    #endif
    func nanoseconds(_ time: timespec) -> UInt64 {
      guard time.tv_sec >= 0 else { return 0 }
      return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(truncatingIfNeeded: time.tv_nsec)
    }
    self.init(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino),
      type: FileType(mode: status.st_mode), linkCount: UInt64(status.st_nlink),
      size: UInt64(max(0, status.st_size)), accessTime: nanoseconds(access),
      modificationTime: nanoseconds(modification), changeTime: nanoseconds(change))
  }
}

extension FileType {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFBLK: self = .blockDevice
    case S_IFCHR: self = .characterDevice
    case S_IFDIR: self = .directory
    case S_IFREG: self = .regularFile
    case S_IFLNK: self = .symbolicLink
    case S_IFSOCK: self = .socketStream
    default: self = .unknown
    }
  }

  fileprivate init(directoryEntry kind: Int32) {
    // The C library's constants, which have different types on the platforms.
    switch kind {
    case 2: self = .characterDevice
    case 4: self = .directory
    case 6: self = .blockDevice
    case 8: self = .regularFile
    case 10: self = .symbolicLink
    case 12: self = .socketStream
    default: self = .unknown
    }
  }
}

extension timespec {
  fileprivate init(_ change: FileTimes.Change) {
    // What the system calls take for "now" and "keep".
    #if canImport(Darwin)
      let (now, keep) = (-1, -2)
    #else
      let (now, keep) = ((1 << 30) - 1, (1 << 30) - 2)
    #endif
    self.init()
    switch change {
    case .keep: tv_nsec = keep
    case .now: tv_nsec = now
    case .time(let time):
      tv_sec = numericCast(time / 1_000_000_000)
      tv_nsec = numericCast(time % 1_000_000_000)
    }
  }
}
