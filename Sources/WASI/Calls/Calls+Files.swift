import WebAssembly

/// Where a seek counts from (WASI preview 1: `whence`).
private enum Whence {
  case start, current, end

  init(checking number: UInt32, _ version: Version) throws(Errno) {
    switch (number, version) {
    case (0, .preview1), (2, .unstable): self = .start
    case (1, .preview1), (0, .unstable): self = .current
    case (2, .preview1), (1, .unstable): self = .end
    default: throw .invalidArgument
    }
  }
}

extension CallTable {
  /// The `fd_*` calls that are about files and streams.
  mutating func defineFileCalls() {
    defineReads()
    defineWrites()
    definePositions()
    defineFileChanges()
  }

  private mutating func defineReads() {
    define("fd_read") { (context, number: UInt32, vectors: UInt32, count: UInt32, result: UInt32) in
      try context.check((result, 4))
      let descriptor = try context.process.descriptors[number]
      try descriptor.require(.read)
      let read: UInt32
      switch descriptor.resource {
      case .input(let stream):
        read = try context.memory.forEachVector(at: vectors, count: count) { buffer in
          try stream.read(into: buffer, for: context)
        }
      case .file(let file):
        read = try context.memory.forEachVector(at: vectors, count: count) { buffer in
          try context.waitToRead(file, descriptor)
          let count = try file.read(into: buffer, at: descriptor.position)
          descriptor.position &+= UInt64(count)
          return count
        }
      case .output, .directory: throw Errno.badDescriptor
      }
      try context.memory.store(read, at: result)
    }
    define("fd_pread") { (context, number: UInt32, vectors: UInt32, count: UInt32, offset: UInt64, result: UInt32) in
      try context.check((result, 4))
      let descriptor = try context.process.descriptors[number]
      try descriptor.require(.read)
      let file = try descriptor.seekableFile
      var position = offset
      let read = try context.memory.forEachVector(at: vectors, count: count) { buffer in
        let count = try file.read(into: buffer, at: position)
        position &+= UInt64(count)
        return count
      }
      try context.memory.store(read, at: result)
    }
  }

  private mutating func defineWrites() {
    define("fd_write") { (context, number: UInt32, vectors: UInt32, count: UInt32, result: UInt32) in
      try context.check((result, 4))
      let descriptor = try context.process.descriptors[number]
      try descriptor.require(.write)
      let written: UInt32
      switch descriptor.resource {
      case .output(let stream):
        written = try context.memory.forEachVector(at: vectors, count: count) { buffer in
          try stream.write(UnsafeRawBufferPointer(buffer), for: context)
        }
      case .file(let file):
        let appends = descriptor.flags.contains(.append)
        written = try context.memory.forEachVector(at: vectors, count: count) { buffer in
          try context.waitToWrite(file, descriptor)
          let count = try file.write(UnsafeRawBufferPointer(buffer), at: appends ? nil : descriptor.position)
          descriptor.position = appends ? try file.status().size : descriptor.position &+ UInt64(count)
          return count
        }
      case .input, .directory: throw Errno.badDescriptor
      }
      try context.memory.store(written, at: result)
    }
    define("fd_pwrite") { (context, number: UInt32, vectors: UInt32, count: UInt32, offset: UInt64, result: UInt32) in
      try context.check((result, 4))
      let descriptor = try context.process.descriptors[number]
      try descriptor.require(.write)
      let file = try descriptor.seekableFile
      // As on Linux, a file that appends does so wherever it is told to write.
      let appends = descriptor.flags.contains(.append)
      var position = offset
      let written = try context.memory.forEachVector(at: vectors, count: count) { buffer in
        let count = try file.write(UnsafeRawBufferPointer(buffer), at: appends ? nil : position)
        position &+= UInt64(count)
        return count
      }
      try context.memory.store(written, at: result)
    }
  }

  private mutating func definePositions() {
    define("fd_seek") { (context, number: UInt32, offset: Int64, whence: UInt32, result: UInt32) in
      try context.check((result, 8))
      let descriptor = try context.process.descriptors[number]
      let whence = try Whence(checking: whence, context.version)
      let file = try descriptor.seekableFile
      try descriptor.require(offset == 0 && whence == .current ? .tell : .seek)
      let start: UInt64 =
        switch whence {
        case .start: 0
        case .current: descriptor.position
        case .end: try file.status().size
        }
      let (position, overflow) =
        offset < 0
        ? start.subtractingReportingOverflow(offset.magnitude) : start.addingReportingOverflow(offset.magnitude)
      guard !overflow else { throw Errno.invalidArgument }
      descriptor.position = position
      try context.memory.store(position, at: result)
    }
    define("fd_tell") { (context, number: UInt32, result: UInt32) in
      try context.check((result, 8))
      let descriptor = try context.process.descriptors[number]
      _ = try descriptor.seekableFile
      try descriptor.require(.tell)
      try context.memory.store(descriptor.position, at: result)
    }
  }

  private mutating func defineFileChanges() {
    define("fd_advise") { (context, number: UInt32, _: UInt64, length: UInt64, advice: UInt32) in
      let descriptor = try context.process.descriptors[number]
      // Advice changes nothing that a guest can see, so it is enough that it could be taken.
      guard advice <= 5, length <= Int64.max else { throw Errno.invalidArgument }
      _ = try descriptor.openFile
      try descriptor.require(.advise)
    }
    define("fd_allocate") { (context, number: UInt32, offset: UInt64, length: UInt64) in
      let descriptor = try context.process.descriptors[number]
      let file = try descriptor.openFile
      try descriptor.require(.allocate)
      try file.allocate(offset: offset, length: length)
    }
    define("fd_filestat_set_size") { (context, number: UInt32, size: UInt64) in
      let descriptor = try context.process.descriptors[number]
      let file = try descriptor.openFile
      try descriptor.require(.setSize)
      try file.setSize(size)
    }
    define("fd_datasync") { (context, number: UInt32) in
      try context.process.descriptors[number].synchronize(contentsOnly: true)
    }
    define("fd_sync") { (context, number: UInt32) in
      try context.process.descriptors[number].synchronize(contentsOnly: false)
    }
  }
}

extension Descriptor {
  /// The file.
  ///
  /// - Throws: ``Errno/badDescriptor`` for streams and directories.
  fileprivate var openFile: any File {
    get throws(Errno) {
      guard case .file(let file) = resource else { throw .badDescriptor }
      return file
    }
  }

  /// The file, if it has positions.
  ///
  /// - Throws: ``Errno/invalidSeek`` for streams, ``Errno/badDescriptor`` for directories.
  fileprivate var seekableFile: any File {
    get throws(Errno) {
      switch resource {
      case .file(let file) where file.isSeekable: return file
      case .directory: throw .badDescriptor
      case .file, .input, .output: throw .invalidSeek
      }
    }
  }

  fileprivate func synchronize(contentsOnly: Bool) throws(Errno) {
    let file = try openFile
    try require(contentsOnly ? .dataSync : .sync)
    try file.synchronize(contentsOnly: contentsOnly)
  }
}
