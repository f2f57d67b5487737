/// A directory in memory: a file system for guests that shall not touch the host's.
///
/// Files that are open stay usable when their last name is removed.
public final class MemoryDirectory: Directory {
  private final class Node: MemoryNode {
    var entries: [[UInt8]: MemoryNode] = [:]
    /// Whether it has been removed; nothing can be made in it any more.
    var isRemoved = false

    override var type: FileType { .directory }

    // Its name, its own `.`, and the `..` of each directory in it.
    override var reportedLinkCount: UInt64 {
      isRemoved ? 0 : 2 + UInt64(entries.values.count { $0 is Node })
    }

    deinit {
      // Down the tree without recursion, which would go as deep as a guest likes.
      var rest = Array(entries.values)
      entries = [:]
      while var node = rest.popLast() {
        guard isKnownUniquelyReferenced(&node), let directory = node as? Node else { continue }
        rest += directory.entries.values
        directory.entries = [:]
      }
    }

    /// Whether `other` is this directory or lies below it.
    func contains(_ other: Node) -> Bool {
      var rest = [self]
      while let node = rest.popLast() {
        if node === other { return true }
        rest += node.entries.values.compactMap { $0 as? Node }
      }
      return false
    }
  }

  private let node: Node
  private var volume: MemoryVolume { node.volume }

  /// Makes an empty file system.
  ///
  /// - Parameters:
  ///   - byteLimit: the greatest number of bytes of all files, names and links; beyond it there is ``Errno/noSpace``.
  ///   - nodeLimit: the greatest number of files, directories and links.
  ///   - clock: gives the times of changes, in nanoseconds since 1970.
  public convenience init(
    byteLimit: Int = 64 << 20, nodeLimit: Int = 100_000,
    clock: @escaping @Sendable () -> UInt64 = Clocks().wallTime
  ) {
    // The first node is within any limit.
    let volume = MemoryVolume(byteLimit: byteLimit, nodeLimit: max(1, nodeLimit), clock: clock)
    guard let node = try? Node(on: volume) else { preconditionFailure("an empty file system has room for its root") }
    self.init(node)
  }

  private init(_ node: Node) { self.node = node }

  public func status() -> FileStatus { node.currentStatus }

  public func setTimes(_ times: FileTimes) { node.change(times) }

  public func synchronize() {}

  public func entries() -> [DirectoryEntry] {
    node.entries.map { DirectoryEntry(name: $0.key, inode: $0.value.inode, type: $0.value.type) }
      .sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  private func find(_ name: [UInt8]) throws(Errno) -> MemoryNode {
    guard let found = node.entries[name] else { throw .noSuchFile }
    return found
  }

  public func status(of name: [UInt8]) throws(Errno) -> FileStatus { try find(name).currentStatus }

  public func setTimes(of name: [UInt8], _ times: FileTimes) throws(Errno) { try find(name).change(times) }

  public func openDirectory(_ name: [UInt8]) throws(Errno) -> any Directory {
    switch try find(name) {
    case let node as Node: return MemoryDirectory(node)
    case is MemoryLink: throw .tooManyLinks
    default: throw .notDirectory
    }
  }

  public func openFile(_ name: [UInt8], _ options: OpenOptions) throws(Errno) -> any File {
    let contents: MemoryContents
    switch node.entries[name] {
    case .some where options.creates && options.isExclusive: throw .exists
    case is Node: throw .isDirectory
    case is MemoryLink: throw .tooManyLinks
    case let found as MemoryContents:
      contents = found
      if options.truncates { try contents.setSize(0) }
    default:
      guard options.creates else { throw .noSuchFile }
      contents = try MemoryContents(on: volume)
      try add(contents, name)
    }
    return MemoryFile(contents, reads: options.reads, writes: options.writes)
  }

  public func readLink(_ name: [UInt8]) throws(Errno) -> [UInt8] {
    guard let link = try find(name) as? MemoryLink else { throw .invalidArgument }
    return link.contents
  }

  public func createDirectory(_ name: [UInt8]) throws(Errno) {
    guard node.entries[name] == nil else { throw .exists }
    try add(try Node(on: volume), name)
  }

  public func createSymbolicLink(_ name: [UInt8], contents: [UInt8]) throws(Errno) {
    guard node.entries[name] == nil else { throw .exists }
    try add(try MemoryLink(contents, on: volume), name)
  }

  /// Gives a node a name that is free.
  private func add(_ new: MemoryNode, _ name: [UInt8]) throws(Errno) {
    guard !node.isRemoved else { throw .noSuchFile }
    guard name.count <= 255 else { throw .nameTooLong }
    try volume.take(name.count)
    node.entries[name] = new
    node.noteChange()
  }

  /// Takes a name away.
  private func drop(_ name: [UInt8]) {
    guard let old = node.entries.removeValue(forKey: name) else { return }
    volume.give(name.count)
    old.linkCount -= 1
    old.changeTime = volume.clock()
    (old as? Node)?.isRemoved = true
    node.noteChange()
  }

  public func link(_ name: [UInt8], to directory: any Directory, _ newName: [UInt8]) throws(Errno) {
    guard let directory = directory as? MemoryDirectory, directory.volume === volume else { throw .crossDeviceLink }
    let found = try find(name)
    guard !(found is Node) else { throw .notPermitted }
    guard directory.node.entries[newName] == nil else { throw .exists }
    try directory.add(found, newName)
    found.linkCount += 1
    found.changeTime = volume.clock()
  }

  public func rename(_ name: [UInt8], to directory: any Directory, _ newName: [UInt8]) throws(Errno) {
    guard let directory = directory as? MemoryDirectory, directory.volume === volume else { throw .crossDeviceLink }
    let moved = try find(name)
    if let moved = moved as? Node, moved.contains(directory.node) { throw .invalidArgument }
    if let replaced = directory.node.entries[newName] {
      // Two names of one file: nothing is to be done.
      if replaced === moved { return }
      switch (moved is Node, replaced as? Node) {
      case (true, nil): throw .notDirectory
      case (false, .some): throw .isDirectory
      case (true, let old?) where !old.entries.isEmpty: throw .directoryNotEmpty
      default: directory.drop(newName)
      }
    }
    try directory.add(moved, newName)
    node.entries[name] = nil
    volume.give(name.count)
    node.noteChange()
    moved.changeTime = volume.clock()
  }

  public func removeDirectory(_ name: [UInt8]) throws(Errno) {
    guard let found = try find(name) as? Node else { throw .notDirectory }
    guard found.entries.isEmpty else { throw .directoryNotEmpty }
    drop(name)
  }

  public func removeFile(_ name: [UInt8]) throws(Errno) {
    guard !(try find(name) is Node) else { throw .isDirectory }
    drop(name)
  }
}

// MARK: - For embedders

extension MemoryDirectory {
  /// Puts a file at a path below, in directories that are made as needed.
  ///
  /// - Throws: ``Errno`` where the path leads through a file, or out, or the limits forbid it.
  public func addFile(_ path: String, contents: [UInt8]) throws(Errno) {
    var directory: any Directory = self
    var names = path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    guard let last = names.popLast() else { throw .isDirectory }
    for name in names {
      do throws(Errno) {
        directory = try directory.openDirectory(name)
      } catch {
        guard error == .noSuchFile else { throw error }
        try directory.createDirectory(name)
        directory = try directory.openDirectory(name)
      }
    }
    let file = try directory.openFile(last, OpenOptions(writes: true, creates: true, truncates: true))
    try file.setSize(UInt64(contents.count))
    let result: Result<Void, Errno> = contents.withUnsafeBytes { bytes in
      do throws(Errno) {
        _ = try file.write(bytes, at: 0)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// What a file at a path below contains.
  ///
  /// - Throws: ``Errno`` when there is none.
  public func contents(of path: String) throws(Errno) -> [UInt8] {
    let place = try PathResolver.resolve(Array(path.utf8), from: self, followsLastLink: true)
    guard let name = place.name, let directory = place.directory as? MemoryDirectory else { throw .isDirectory }
    guard let contents = try directory.find(name) as? MemoryContents else { throw .isDirectory }
    return contents.bytes
  }
}
