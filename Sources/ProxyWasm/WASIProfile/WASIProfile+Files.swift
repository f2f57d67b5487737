internal import WebAssembly

private typealias Errno = WASIProfile.Errno

extension WASIProfile.Table {
  /// Descriptors: 0 is empty, 1 and 2 are the log, and there are no others.
  mutating func defineDescriptors() {
    define("fd_write", inAllocator: true) { (call, fd: UInt32, vectors: UInt32, count: UInt32, result: UInt32) in
      try call.memory.store(try call.writeVectors(fd, vectors, count), at: result)
    }
    define("fd_pwrite") { (call, fd: UInt32, vectors: UInt32, count: UInt32, _: UInt64, result: UInt32) in
      try call.memory.store(try call.writeVectors(fd, vectors, count), at: result)
    }
    define("fd_read") { (call, fd: UInt32, _: UInt32, _: UInt32, result: UInt32) in
      guard fd == 0 else { throw Errno.badDescriptor }
      try call.memory.store(UInt32(0), at: result)
    }
    define("fd_pread") { (_, _: UInt32, _: UInt32, _: UInt32, _: UInt64, _: UInt32) in throw Errno.notImplemented }
    define("fd_seek") { (_, _: UInt32, _: UInt64, _: UInt32, _: UInt32) in }
    define("fd_tell") { (call, _: UInt32, result: UInt32) in try call.memory.store(UInt64(0), at: result) }
    define("fd_close") { (_, _: UInt32) in }
    define("fd_fdstat_get") { (call, fd: UInt32, address: UInt32) in
      guard fd < 3 else { throw Errno.badDescriptor }
      try call.memory.withMutableBytes(address, 24) { bytes in
        bytes.initializeMemory(as: UInt8.self, repeating: 0)
        // A character device, with the right to be written: what programs take for a terminal's log.
        bytes[0] = 2
        if fd > 0 { bytes[8] = 64 }
      }
    }
    define("fd_fdstat_set_flags") { (_, _: UInt32, _: UInt32) in throw Errno.notImplemented }
    define("fd_fdstat_set_rights") { (_, fd: UInt32, _: UInt64, _: UInt64) in try checkOutput(fd) }
    define("fd_prestat_get") { (_, _: UInt32, _: UInt32) in throw Errno.badDescriptor }
    define("fd_prestat_dir_name") { (_, _: UInt32, _: UInt32, _: UInt32) in throw Errno.notImplemented }
    define("fd_filestat_get") { (_, _: UInt32, _: UInt32) in throw Errno.badDescriptor }
    define("fd_filestat_set_size") { (_, fd: UInt32, _: UInt64) in try checkOutput(fd) }
    define("fd_filestat_set_times") { (_, fd: UInt32, _: UInt64, _: UInt64, _: UInt32) in try checkOutput(fd) }
    define("fd_advise") { (_, fd: UInt32, _: UInt64, _: UInt64, _: UInt32) in try checkOutput(fd) }
    define("fd_allocate") { (_, fd: UInt32, _: UInt64, _: UInt64) in try checkOutput(fd) }
    define("fd_datasync") { (_, fd: UInt32) in try checkOutput(fd) }
    define("fd_sync") { (_, fd: UInt32) in try checkOutput(fd) }
    define("fd_readdir") { (_, _: UInt32, _: UInt32, _: UInt32, _: UInt64, _: UInt32) in throw Errno.notDirectory }
    define("fd_renumber") { (_, from: UInt32, to: UInt32) in
      throw from < 3 && to < 3 ? Errno.notSupported : Errno.badDescriptor
    }
  }

  /// Paths and sockets: there are none.
  mutating func definePaths() {
    define("path_open") {
      (
        _, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt64, _: UInt64, _: UInt32, _: UInt32
      ) in throw Errno.noEntry
    }
    define("path_create_directory") { (_, _: UInt32, _: UInt32, _: UInt32) in throw Errno.notSupported }
    define("path_remove_directory") { (_, _: UInt32, _: UInt32, _: UInt32) in throw Errno.notSupported }
    define("path_unlink_file") { (_, _: UInt32, _: UInt32, _: UInt32) in throw Errno.notSupported }
    define("path_filestat_get") { (_, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32) in
      throw Errno.notSupported
    }
    define("path_filestat_set_times") {
      (_, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt64, _: UInt64, _: UInt32) in throw Errno.notSupported
    }
    define("path_link") { (_, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32) in
      throw Errno.notSupported
    }
    define("path_readlink") { (_, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32) in
      throw Errno.notSupported
    }
    define("path_rename") { (_, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32) in
      throw Errno.notSupported
    }
    define("path_symlink") { (_, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32) in throw Errno.notSupported }
    define("sock_accept") { (call, _: UInt32, _: UInt32, result: UInt32) in
      try call.memory.store(UInt32(0), at: result)
      throw Errno.notSupported
    }
    define("sock_recv") { (call, _: UInt32, _: UInt32, _: UInt32, _: UInt32, count: UInt32, flags: UInt32) in
      try call.memory.store(UInt32(0), at: count)
      try call.memory.store(UInt32(0), at: flags)
      throw Errno.notSupported
    }
    define("sock_send") { (call, _: UInt32, _: UInt32, _: UInt32, _: UInt32, count: UInt32) in
      try call.memory.store(UInt32(0), at: count)
      throw Errno.notSupported
    }
    define("sock_shutdown") { (_, _: UInt32, _: UInt32) in throw Errno.notSupported }
  }
}

private func checkOutput(_ fd: UInt32) throws {
  guard fd == 1 || fd == 2 else { throw Errno.badDescriptor }
}

/// Pieces of lines that a plugin has written, by descriptor: Go's panics come in many small writes.
struct LineBuffers {
  private var pending: [[UInt8]] = [[], []]
  /// Whether there are any.
  private(set) var isEmpty = true

  /// Adds bytes, and takes the lines that are whole, or too long to wait for their end.
  mutating func append(_ bytes: Span<UInt8>, fd: UInt32, limit: Int, _ emit: (String) -> Void) {
    let index = fd == 1 ? 0 : 1
    isEmpty = false
    bytes.withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let room = max(1, limit - pending[index].count)
        let part = rest.prefix(room)
        let end = part.firstIndex(of: UInt8(ascii: "\n"))
        pending[index].append(contentsOf: part[..<(end ?? part.endIndex)])
        rest = rest[(end.map { $0 + 1 } ?? part.endIndex)...]
        guard end != nil || pending[index].count >= limit else { continue }
        emit(String(decoding: pending[index], as: UTF8.self))
        pending[index].removeAll(keepingCapacity: true)
      }
    }
  }

  /// Takes what has no end of line.
  mutating func flush(_ emit: (_ fd: UInt32, String) -> Void) {
    isEmpty = true
    for index in pending.indices where !pending[index].isEmpty {
      emit(index == 0 ? 1 : 2, String(decoding: pending[index], as: UTF8.self))
      pending[index] = []
    }
  }
}

extension VM {
  /// Logs what the guest has written without an end of line, when its callback is over.
  func flushLines() {
    guard !lines.isEmpty else { return }
    lines.flush { fd, line in log(fd == 1 ? .info : .error, line) }
  }
}

extension HostCall {
  /// How many vectors one call looks at; more make it a short write, which is always allowed.
  private static let vectorLimit: UInt32 = 1024

  fileprivate func writeVectors(_ fd: UInt32, _ vectors: UInt32, _ count: UInt32) throws -> UInt32 {
    try checkOutput(fd)
    let count = min(count, Self.vectorLimit)
    try memory.check(vectors, count * 8)
    var total: UInt64 = 0
    for index in 0..<count {
      let (address, size) = (try memory.load(at: vectors + index * 8), try memory.load(at: vectors + index * 8 + 4))
      try memory.check(address, size)
      total += UInt64(size)
    }
    guard let written = UInt32(exactly: total) else { throw Errno.invalid }
    for index in 0..<count {
      let (address, size) = (try memory.load(at: vectors + index * 8), try memory.load(at: vectors + index * 8 + 4))
      try vm.store.checkInterruption()
      try memory.withBytes(address, size) { bytes in
        vm.lines.append(bytes, fd: fd, limit: max(1, vm.limits.logLineBytes)) { vm.log(fd == 1 ? .info : .error, $0) }
      }
    }
    return written
  }
}
