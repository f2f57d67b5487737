#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A directory of the host's file system.
public final class HostDirectory: Directory {
  private let descriptor: Platform.OwnedDescriptor

  /// Opens a directory by a path of the host's, which is followed wherever it leads.
  ///
  /// - Throws: ``Errno`` when there is none, or it may not be read.
  public init(path: String) throws(Errno) { descriptor = try Platform.openDirectory(path: path) }

  private init(_ descriptor: Platform.OwnedDescriptor) { self.descriptor = descriptor }

  public func status() throws(Errno) -> FileStatus { try Platform.status(of: descriptor) }

  public func setTimes(_ times: FileTimes) throws(Errno) { try Platform.setTimes(of: descriptor, times) }

  public func synchronize() throws(Errno) { _ = try Platform.checked { fsync(descriptor.number) } }

  public func entries() throws(Errno) -> [DirectoryEntry] { try Platform.entries(of: descriptor) }

  public func status(of name: [UInt8]) throws(Errno) -> FileStatus { try Platform.status(of: name, in: descriptor) }

  public func setTimes(of name: [UInt8], _ times: FileTimes) throws(Errno) {
    try Platform.setTimes(of: name, in: descriptor, times)
  }

  public func openDirectory(_ name: [UInt8]) throws(Errno) -> any Directory {
    do throws(Errno) {
      return HostDirectory(try Platform.openEntry(name, in: descriptor, flags: O_RDONLY | O_DIRECTORY))
    } catch {
      // Of a link, the system says that it is no directory before it says that it is a link.
      guard error == .notDirectory, try status(of: name).type == .symbolicLink else { throw error }
      throw .tooManyLinks
    }
  }

  public func openFile(_ name: [UInt8], _ options: OpenOptions) throws(Errno) -> any File {
    var flags = options.writes ? (options.reads ? O_RDWR : O_WRONLY) : O_RDONLY
    if options.creates { flags |= O_CREAT }
    if options.isExclusive { flags |= O_EXCL }
    if options.truncates { flags |= O_TRUNC }
    if options.flags.contains(.append) { flags |= O_APPEND }
    if !options.flags.isDisjoint(with: [.sync, .readSync]) { flags |= O_SYNC }
    if options.flags.contains(.dataSync) { flags |= O_DSYNC }
    let descriptor = try Platform.openEntry(name, in: descriptor, flags: flags)
    let type = try Platform.status(of: descriptor).type
    guard type != .directory else { throw .isDirectory }
    return HostFile(descriptor, isSeekable: type == .regularFile || type == .blockDevice)
  }

  public func readLink(_ name: [UInt8]) throws(Errno) -> [UInt8] { try Platform.readLink(name, in: descriptor) }

  public func createDirectory(_ name: [UInt8]) throws(Errno) {
    try Platform.withPath(name) { name throws(Errno) in
      _ = try Platform.checked { mkdirat(descriptor.number, name, 0o777) }
    }
  }

  public func createSymbolicLink(_ name: [UInt8], contents: [UInt8]) throws(Errno) {
    try Platform.withPath(name) { name throws(Errno) in
      try Platform.withPath(contents) { contents throws(Errno) in
        _ = try Platform.checked { symlinkat(contents, descriptor.number, name) }
      }
    }
  }

  public func link(_ name: [UInt8], to directory: any Directory, _ newName: [UInt8]) throws(Errno) {
    guard let directory = directory as? HostDirectory else { throw .crossDeviceLink }
    try Platform.withPath(name) { name throws(Errno) in
      try Platform.withPath(newName) { newName throws(Errno) in
        _ = try Platform.checked { linkat(descriptor.number, name, directory.descriptor.number, newName, 0) }
      }
    }
  }

  public func rename(_ name: [UInt8], to directory: any Directory, _ newName: [UInt8]) throws(Errno) {
    guard let directory = directory as? HostDirectory else { throw .crossDeviceLink }
    try Platform.withPath(name) { name throws(Errno) in
      try Platform.withPath(newName) { newName throws(Errno) in
        _ = try Platform.checked { renameat(descriptor.number, name, directory.descriptor.number, newName) }
      }
    }
  }

  public func removeDirectory(_ name: [UInt8]) throws(Errno) { try remove(name, flags: AT_REMOVEDIR) }

  public func removeFile(_ name: [UInt8]) throws(Errno) { try remove(name, flags: 0) }

  private func remove(_ name: [UInt8], flags: Int32) throws(Errno) {
    try Platform.withPath(name) { name throws(Errno) in
      _ = try Platform.checked { unlinkat(descriptor.number, name, flags) }
    }
  }
}

/// A file of the host's file system, opened without waiting.
///
/// Pipes and devices are read and written from where they are; reading from one that has nothing yet fails with
/// ``Errno/wouldBlock``, so calls wait for ``hostDescriptor`` before.
final class HostFile: File {
  private let descriptor: Platform.OwnedDescriptor
  let isSeekable: Bool

  init(_ descriptor: Platform.OwnedDescriptor, isSeekable: Bool) {
    self.descriptor = descriptor
    self.isSeekable = isSeekable
  }

  var hostDescriptor: Int32? { isSeekable ? nil : descriptor.number }

  func status() throws(Errno) -> FileStatus { try Platform.status(of: descriptor) }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(Errno) -> Int {
    guard isSeekable else { return try Platform.read(descriptor.number, into: buffer) }
    let offset = try Self.offset(offset)
    return try Platform.checked { pread(descriptor.number, buffer.baseAddress, buffer.count, offset) }
  }

  func write(_ buffer: UnsafeRawBufferPointer, at offset: UInt64?) throws(Errno) -> Int {
    // At the end: the file was opened so that all writes go there.
    guard isSeekable, let offset else { return try Platform.write(buffer, to: descriptor.number) }
    let place = try Self.offset(offset)
    return try Platform.checked { pwrite(descriptor.number, buffer.baseAddress, buffer.count, place) }
  }

  func setSize(_ size: UInt64) throws(Errno) {
    let size = try Self.offset(size)
    _ = try Platform.checked { ftruncate(descriptor.number, size) }
  }

  func allocate(offset: UInt64, length: UInt64) throws(Errno) {
    let (end, overflow) = offset.addingReportingOverflow(length)
    guard length > 0, !overflow else { throw .invalidArgument }
    let (start, count) = (try Self.offset(offset), try Self.offset(length))
    #if os(Linux)
      let code = posix_fallocate(descriptor.number, start, count)
      guard code == 0 else { throw Errno(host: code) }
      _ = end
    #else
      // There is no such call: what can be done is to make the file large enough.
      _ = (start, count)
      if try status().size < end { try setSize(end) }
    #endif
  }

  func setTimes(_ times: FileTimes) throws(Errno) { try Platform.setTimes(of: descriptor, times) }

  func synchronize(contentsOnly: Bool) throws(Errno) {
    #if os(Linux)
      _ = try Platform.checked { contentsOnly ? fdatasync(descriptor.number) : fsync(descriptor.number) }
    #else
      _ = try Platform.checked { fsync(descriptor.number) }
    #endif
  }

  func setFlags(_ flags: DescriptorFlags) throws(Errno) {
    // Reads and writes of files never wait for others, so only appending is the host's business.
    let old = try Platform.checked { fcntl(descriptor.number, F_GETFL) }
    let new = flags.contains(.append) ? old | O_APPEND : old & ~O_APPEND
    _ = try Platform.checked { fcntl(descriptor.number, F_SETFL, new) }
  }

  private static func offset(_ number: UInt64) throws(Errno) -> off_t {
    guard let offset = off_t(exactly: number) else { throw .invalidArgument }
    return offset
  }
}
