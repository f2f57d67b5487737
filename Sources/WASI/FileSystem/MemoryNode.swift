/// What all directories and files of one file system in memory share.
final class MemoryVolume {
  let clock: @Sendable () -> UInt64
  private let byteLimit: Int
  private let nodeLimit: Int
  /// Bytes of files, names and links; nodes that there are.
  private var byteCount = 0
  private var nodeCount = 0
  private var lastInode: UInt64 = 0

  init(byteLimit: Int, nodeLimit: Int, clock: @escaping @Sendable () -> UInt64) {
    self.byteLimit = byteLimit
    self.nodeLimit = nodeLimit
    self.clock = clock
  }

  /// Bytes that may still be taken.
  var room: Int { max(0, byteLimit - byteCount) }

  func take(_ bytes: Int) throws(Errno) {
    guard bytes <= room else { throw .noSpace }
    byteCount += bytes
  }

  func give(_ bytes: Int) { byteCount -= bytes }

  func makeInode() throws(Errno) -> UInt64 {
    guard nodeCount < nodeLimit else { throw .noSpace }
    nodeCount += 1
    lastInode += 1
    return lastInode
  }

  func removeNode() { nodeCount -= 1 }
}

/// A file, directory or symbolic link in memory.
class MemoryNode {
  let volume: MemoryVolume
  let inode: UInt64
  /// The names that it has.
  var linkCount: UInt64 = 1
  var accessTime: UInt64
  var modificationTime: UInt64
  var changeTime: UInt64

  init(on volume: MemoryVolume) throws(Errno) {
    self.volume = volume
    inode = try volume.makeInode()
    let now = volume.clock()
    (accessTime, modificationTime, changeTime) = (now, now, now)
  }

  deinit { volume.removeNode() }

  var type: FileType { .unknown }
  var size: UInt64 { 0 }
  /// The names that it has, counted as the hosts do.
  var reportedLinkCount: UInt64 { linkCount }

  final var currentStatus: FileStatus {
    FileStatus(
      device: 1, inode: inode, type: type, linkCount: reportedLinkCount, size: size, accessTime: accessTime,
      modificationTime: modificationTime, changeTime: changeTime)
  }

  final func noteChange() {
    modificationTime = volume.clock()
    changeTime = modificationTime
  }

  final func change(_ times: FileTimes) {
    let now = volume.clock()
    func apply(_ change: FileTimes.Change, to time: inout UInt64) {
      switch change {
      case .keep: break
      case .now: time = now
      case .time(let value): time = value
      }
    }
    apply(times.access, to: &accessTime)
    apply(times.modification, to: &modificationTime)
    changeTime = now
  }
}

/// A symbolic link in memory.
final class MemoryLink: MemoryNode {
  let contents: [UInt8]

  init(_ contents: [UInt8], on volume: MemoryVolume) throws(Errno) {
    try volume.take(contents.count)
    self.contents = contents
    do throws(Errno) {
      try super.init(on: volume)
    } catch {
      volume.give(contents.count)
      throw error
    }
  }

  deinit { volume.give(contents.count) }

  override var type: FileType { .symbolicLink }
  override var size: UInt64 { UInt64(contents.count) }
}

/// The contents of a file in memory, which open files and names share.
final class MemoryContents: MemoryNode {
  private(set) var bytes: [UInt8] = []

  deinit { volume.give(bytes.count) }

  override var type: FileType { .regularFile }
  override var size: UInt64 { UInt64(bytes.count) }

  /// Where an access begins that ends within what can be addressed.
  private func place(_ offset: UInt64, count: Int) throws(Errno) -> Int {
    guard let start = Int(exactly: offset), start <= Int.max - count else { throw .invalidArgument }
    return start
  }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(Errno) -> Int {
    let start = try place(offset, count: buffer.count)
    guard start < bytes.count else { return 0 }
    let count = min(buffer.count, bytes.count - start)
    buffer.copyBytes(from: bytes[start..<start + count])
    return count
  }

  func write(_ buffer: UnsafeRawBufferPointer, at offset: UInt64) throws(Errno) -> Int {
    let start = try place(offset, count: buffer.count)
    guard !buffer.isEmpty else { return 0 }
    // As much as there is room for.
    let end = min(start + buffer.count, bytes.count + volume.room)
    guard end > start else { throw .noSpace }
    if end > bytes.count { try setSize(UInt64(end)) }
    bytes.replaceSubrange(start..<end, with: buffer.prefix(end - start))
    noteChange()
    return end - start
  }

  func setSize(_ size: UInt64) throws(Errno) {
    let size = try place(size, count: 0)
    if size > bytes.count {
      try volume.take(size - bytes.count)
      bytes.append(contentsOf: repeatElement(0, count: size - bytes.count))
    } else {
      volume.give(bytes.count - size)
      bytes.removeLast(bytes.count - size)
    }
    noteChange()
  }
}

/// An open file in memory.
final class MemoryFile: File {
  private let contents: MemoryContents
  private let reads: Bool
  private let writes: Bool

  init(_ contents: MemoryContents, reads: Bool, writes: Bool) {
    self.contents = contents
    self.reads = reads
    self.writes = writes
  }

  var isSeekable: Bool { true }
  var hostDescriptor: Int32? { nil }

  func status() -> FileStatus { contents.currentStatus }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(Errno) -> Int {
    guard reads else { throw .badDescriptor }
    return try contents.read(into: buffer, at: offset)
  }

  func write(_ buffer: UnsafeRawBufferPointer, at offset: UInt64?) throws(Errno) -> Int {
    guard writes else { throw .badDescriptor }
    return try contents.write(buffer, at: offset ?? contents.size)
  }

  func setSize(_ size: UInt64) throws(Errno) {
    guard writes else { throw .invalidArgument }
    try contents.setSize(size)
  }

  func allocate(offset: UInt64, length: UInt64) throws(Errno) {
    guard writes else { throw .badDescriptor }
    let (end, overflow) = offset.addingReportingOverflow(length)
    guard length > 0, !overflow else { throw .invalidArgument }
    if end > contents.size { try contents.setSize(end) }
  }

  func setTimes(_ times: FileTimes) { contents.change(times) }

  func synchronize(contentsOnly: Bool) {}

  func setFlags(_ flags: DescriptorFlags) {}
}
