import WebAssembly

extension CallContext {
  /// Bytes of a `filestat`.
  var statusSize: Int { version == .preview1 ? 64 : 56 }

  /// Stores a `filestat`; that of `wasi_unstable` counts links in 32 bits.
  func store(_ status: FileStatus, at result: UInt32) throws(Errno) {
    try memory.store(status.device, at: result)
    try memory.store(status.inode, at: result + 8)
    try memory.store(UInt64(status.type.rawValue), at: result + 16)
    var place = result + 24
    switch version {
    case .preview1:
      try memory.store(status.linkCount, at: place)
      place += 8
    case .unstable:
      try memory.store(UInt32(clamping: status.linkCount), at: result + 20)
    }
    for number in [status.size, status.accessTime, status.modificationTime, status.changeTime] {
      try memory.store(number, at: place)
      place += 8
    }
  }
}

extension FileTimes {
  /// Reads what a call asks for (WASI preview 1: `fstflags`).
  init(access: UInt64, modification: UInt64, checking flags: UInt32) throws(Errno) {
    guard flags < 1 << 4 else { throw .invalidArgument }
    func change(_ time: UInt64, _ bits: UInt32) throws(Errno) -> Change {
      switch bits & 3 {
      case 0: .keep
      case 1: .time(time)
      case 2: .now
      default: throw .invalidArgument
      }
    }
    self.init(access: try change(access, flags), modification: try change(modification, flags >> 2))
  }
}

extension CallTable {
  /// `fd_filestat_get`, `fd_filestat_set_times`.
  mutating func defineStatusCalls() {
    define("fd_filestat_get") { (context, number: UInt32, result: UInt32) in
      try context.check((result, context.statusSize))
      let descriptor = try context.process.descriptors[number]
      try descriptor.require(.status)
      let status =
        switch descriptor.resource {
        case .file(let file): try file.status()
        case .directory(let directory): try directory.status()
        case .input, .output: FileStatus(type: try descriptor.type, linkCount: 0)
        }
      try context.store(status, at: result)
    }
    define("fd_filestat_set_times") {
      (context, number: UInt32, access: UInt64, modification: UInt64, flags: UInt32) in
      let descriptor = try context.process.descriptors[number]
      let times = try FileTimes(access: access, modification: modification, checking: flags)
      switch descriptor.resource {
      case .file(let file):
        try descriptor.require(.setTimes)
        try file.setTimes(times)
      case .directory(let directory):
        try descriptor.require(.setTimes)
        try directory.setTimes(times)
      case .input, .output: throw Errno.badDescriptor
      }
    }
  }
}
