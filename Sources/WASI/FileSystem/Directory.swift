/// A directory of a file system: one of the host's, or one in memory.
///
/// All operations take names of one component: never empty, `.` or `..`, without slash and without zero byte. None follows
/// a symbolic link. Paths of the guest's are taken apart by ``PathResolver``, which is what confines them, so a file system
/// does not have to.
///
/// A directory belongs to one thread at a time, like the store that uses it, unless it says otherwise.
public protocol Directory: AnyObject {
  /// What is known of the directory itself.
  func status() throws(Errno) -> FileStatus
  func setTimes(_ times: FileTimes) throws(Errno)
  /// Waits until changes are on the device.
  func synchronize() throws(Errno)
  /// All entries but `.` and `..`, in an order that stays the same while nothing changes.
  func entries() throws(Errno) -> [DirectoryEntry]

  /// What is known of an entry.
  func status(of name: [UInt8]) throws(Errno) -> FileStatus
  func setTimes(of name: [UInt8], _ times: FileTimes) throws(Errno)
  /// Opens a directory.
  ///
  /// - Throws: ``Errno/notDirectory`` for anything else, ``Errno/tooManyLinks`` for a symbolic link.
  func openDirectory(_ name: [UInt8]) throws(Errno) -> any Directory
  /// Opens or makes a file.
  ///
  /// Never waits, as opening a pipe could.
  ///
  /// - Throws: ``Errno/isDirectory`` for a directory, ``Errno/tooManyLinks`` for a symbolic link.
  func openFile(_ name: [UInt8], _ options: OpenOptions) throws(Errno) -> any File
  /// The contents of a symbolic link.
  ///
  /// - Throws: ``Errno/invalidArgument`` when it is none.
  func readLink(_ name: [UInt8]) throws(Errno) -> [UInt8]

  func createDirectory(_ name: [UInt8]) throws(Errno)
  func createSymbolicLink(_ name: [UInt8], contents: [UInt8]) throws(Errno)
  /// Gives a file a second name.
  ///
  /// - Throws: ``Errno/crossDeviceLink`` when the directories are of different file systems.
  func link(_ name: [UInt8], to directory: any Directory, _ newName: [UInt8]) throws(Errno)
  /// Moves an entry, in place of what has the new name.
  ///
  /// - Throws: ``Errno/crossDeviceLink`` when the directories are of different file systems.
  func rename(_ name: [UInt8], to directory: any Directory, _ newName: [UInt8]) throws(Errno)
  func removeDirectory(_ name: [UInt8]) throws(Errno)
  /// Removes a name of a file or symbolic link; the file stays while it is open.
  func removeFile(_ name: [UInt8]) throws(Errno)
}

/// An open file of a file system.
///
/// It has no position: that belongs to the descriptor.
public protocol File: AnyObject {
  /// Whether offsets mean something: not for pipes, terminals and sockets, which ignore them.
  var isSeekable: Bool { get }
  func status() throws(Errno) -> FileStatus
  /// Reads at an offset; fewer bytes than asked for, even none at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(Errno) -> Int
  /// Writes at an offset, or at the end if that is nil; returns how many bytes were written.
  func write(_ buffer: UnsafeRawBufferPointer, at offset: UInt64?) throws(Errno) -> Int
  func setSize(_ size: UInt64) throws(Errno)
  /// Makes sure that there is space for a range, which makes the file larger if it ends beyond.
  func allocate(offset: UInt64, length: UInt64) throws(Errno)
  func setTimes(_ times: FileTimes) throws(Errno)
  /// Waits until changes, or those of the contents, are on the device.
  func synchronize(contentsOnly: Bool) throws(Errno)
  /// Changes how writes are made (`APPEND`, `SYNC`, …), as far as the file system can.
  func setFlags(_ flags: DescriptorFlags) throws(Errno)
  /// What the host can wait for, on files that may not be ready; nil for those that always are.
  var hostDescriptor: Int32? { get }
}
