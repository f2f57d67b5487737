import WebAssembly

/// Whether a call follows a symbolic link at the path's end (WASI preview 1: `lookupflags`).
private func followsLinks(_ flags: UInt32) throws(Errno) -> Bool {
  guard flags <= 1 else { throw .invalidArgument }
  return flags == 1
}

extension CallContext {
  /// The directory of a descriptor with rights, and a path within it.
  fileprivate func place(
    _ number: UInt32, _ rights: Rights, _ path: UInt32, _ count: UInt32
  ) throws(Errno) -> (directory: ConfinedDirectory, path: [UInt8]) {
    let descriptor = try process.descriptors[number]
    let directory = try descriptor.directory
    let bytes = try memory.path(at: path, count: count)
    try descriptor.require(rights)
    return (directory, bytes)
  }
}

extension CallTable {
  /// `path_*`.
  mutating func definePathCalls() {
    defineOpen()
    definePathStatus()
    defineLinks()
    define("path_create_directory") { (context, number: UInt32, path: UInt32, count: UInt32) in
      let (directory, path) = try context.place(number, .createDirectory, path, count)
      try directory.createDirectory(path)
    }
    define("path_remove_directory") { (context, number: UInt32, path: UInt32, count: UInt32) in
      let (directory, path) = try context.place(number, .removeDirectory, path, count)
      try directory.removeDirectory(path)
    }
    define("path_unlink_file") { (context, number: UInt32, path: UInt32, count: UInt32) in
      let (directory, path) = try context.place(number, .removeFile, path, count)
      try directory.removeFile(path)
    }
    define("path_rename") {
      (context, number: UInt32, path: UInt32, count: UInt32, newNumber: UInt32, newPath: UInt32, newCount: UInt32) in
      let (directory, path) = try context.place(number, .renameSource, path, count)
      let (newDirectory, newPath) = try context.place(newNumber, .renameTarget, newPath, newCount)
      try directory.rename(path, to: newDirectory, newPath)
    }
  }

  private mutating func definePathStatus() {
    define("path_filestat_get") {
      (context, number: UInt32, lookup: UInt32, path: UInt32, count: UInt32, result: UInt32) in
      try context.check((result, context.statusSize))
      let follows = try followsLinks(lookup)
      let (directory, path) = try context.place(number, .pathStatus, path, count)
      try context.store(directory.status(of: path, followsLinks: follows), at: result)
    }
    define("path_filestat_set_times") {
      (
        context, number: UInt32, lookup: UInt32, path: UInt32, count: UInt32, access: UInt64, modification: UInt64,
        flags: UInt32
      ) in
      let follows = try followsLinks(lookup)
      let times = try FileTimes(access: access, modification: modification, checking: flags)
      let (directory, path) = try context.place(number, .setPathTimes, path, count)
      try directory.setTimes(of: path, times, followsLinks: follows)
    }
  }

  private mutating func defineLinks() {
    define("path_link") {
      (
        context, number: UInt32, lookup: UInt32, path: UInt32, count: UInt32, newNumber: UInt32, newPath: UInt32,
        newCount: UInt32
      ) in
      let follows = try followsLinks(lookup)
      let (directory, path) = try context.place(number, .linkSource, path, count)
      let (newDirectory, newPath) = try context.place(newNumber, .linkTarget, newPath, newCount)
      try directory.link(path, followsLinks: follows, to: newDirectory, newPath)
    }
    define("path_symlink") {
      (context, contents: UInt32, contentsCount: UInt32, number: UInt32, path: UInt32, count: UInt32) in
      let (directory, path) = try context.place(number, .symbolicLink, path, count)
      let contents = try context.memory.path(at: contents, count: contentsCount)
      try directory.createSymbolicLink(path, contents: contents)
    }
    define("path_readlink") {
      (context, number: UInt32, path: UInt32, count: UInt32, buffer: UInt32, size: UInt32, result: UInt32) in
      try context.check((result, 4), (buffer, Int(size)))
      let (directory, path) = try context.place(number, .readLink, path, count)
      let contents = try directory.readLink(path).prefix(Int(size))
      try context.memory.write(Array(contents), at: buffer)
      try context.memory.store(UInt32(contents.count), at: result)
    }
  }

  private mutating func defineOpen() {
    define("path_open") {
      (
        context, number: UInt32, lookup: UInt32, path: UInt32, count: UInt32, openFlags: UInt32, rights: UInt64,
        inherited: UInt64, flags: UInt32, result: UInt32
      ) in
      try context.check((result, 4))
      let follows = try followsLinks(lookup)
      let flags = try DescriptorFlags(checking: flags)
      guard openFlags < 1 << 4 else { throw Errno.invalidArgument }
      let open = OpenFlags(rawValue: openFlags)
      let parent = try context.process.descriptors[number]
      if case .file = parent.resource { throw Errno.notDirectory }
      var needed: Rights = .openPath
      if open.contains(.create) { needed.insert(.createFile) }
      if open.contains(.truncate) { needed.insert(.setPathSize) }
      let (directory, path) = try context.place(number, needed, path, count)
      let wanted = Rights(rawValue: rights)
      // A program asks for all that it could use; it gets what its directory passes on.
      let granted = wanted.intersection(parent.inheritedRights)
      try context.process.descriptors.checkRoom()
      let opened = try directory.open(
        path, followsLinks: follows, wantsDirectory: open.contains(.directory),
        OpenOptions(
          reads: wanted.contains(.read), writes: wanted.contains(.write), creates: open.contains(.create),
          isExclusive: open.contains(.exclusive), truncates: open.contains(.truncate), flags: flags))
      let passedOn = Rights(rawValue: inherited).intersection(parent.inheritedRights)
      let descriptor: Descriptor =
        switch opened {
        case .file(let file):
          Descriptor(.file(file), rights: granted.intersection(.file), inheritedRights: [], flags: flags)
        case .directory(let directory):
          Descriptor(
            .directory(directory), rights: granted.intersection(.directory), inheritedRights: passedOn,
            flags: flags)
        }
      try context.memory.store(context.process.descriptors.insert(descriptor), at: result)
    }
  }
}

/// How a path is opened (WASI preview 1: `oflags`).
private struct OpenFlags: OptionSet {
  let rawValue: UInt32

  static let create = OpenFlags(rawValue: 1 << 0)
  static let directory = OpenFlags(rawValue: 1 << 1)
  static let exclusive = OpenFlags(rawValue: 1 << 2)
  static let truncate = OpenFlags(rawValue: 1 << 3)
}
