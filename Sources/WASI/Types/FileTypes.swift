/// What a descriptor or a directory's entry is (WASI preview 1: `filetype`).
public enum FileType: UInt8, Hashable, Sendable {
  case unknown = 0
  case blockDevice = 1
  case characterDevice = 2
  case directory = 3
  case regularFile = 4
  case socketDatagram = 5
  case socketStream = 6
  case symbolicLink = 7
}

/// What is known of a file (WASI preview 1: `filestat`).
public struct FileStatus: Hashable, Sendable {
  /// The device that it is on; with ``inode`` it tells files apart.
  public var device: UInt64
  public var inode: UInt64
  public var type: FileType
  /// The number of names that it has.
  public var linkCount: UInt64
  /// Bytes; of a symbolic link, those of its contents.
  public var size: UInt64
  /// Times in nanoseconds since 1970.
  public var accessTime: UInt64
  public var modificationTime: UInt64
  public var changeTime: UInt64

  public init(
    device: UInt64 = 0, inode: UInt64 = 0, type: FileType, linkCount: UInt64 = 1, size: UInt64 = 0,
    accessTime: UInt64 = 0, modificationTime: UInt64 = 0, changeTime: UInt64 = 0
  ) {
    self.device = device
    self.inode = inode
    self.type = type
    self.linkCount = linkCount
    self.size = size
    self.accessTime = accessTime
    self.modificationTime = modificationTime
    self.changeTime = changeTime
  }
}

/// What a file's times are set to.
public struct FileTimes: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    case keep
    /// Nanoseconds since 1970.
    case time(UInt64)
    /// The time at which the change is made, of the file system's clock.
    case now
  }

  public var access: Change
  public var modification: Change

  public init(access: Change, modification: Change) {
    self.access = access
    self.modification = modification
  }
}

/// One entry of a directory.
public struct DirectoryEntry: Hashable, Sendable {
  /// One component of a path, as bytes.
  public var name: [UInt8]
  public var inode: UInt64
  /// Of a symbolic link, that type, whatever it leads to.
  public var type: FileType

  public init(name: [UInt8], inode: UInt64, type: FileType) {
    self.name = name
    self.inode = inode
    self.type = type
  }
}

/// How a file is opened.
public struct OpenOptions: Hashable, Sendable {
  public var reads: Bool
  public var writes: Bool
  /// Makes the file if there is none.
  public var creates: Bool
  /// With ``creates``, fails if there is one, or a symbolic link.
  public var isExclusive: Bool
  /// Empties the file.
  public var truncates: Bool
  /// Descriptor flags: `APPEND`, `DSYNC`, `NONBLOCK`, `RSYNC`, `SYNC`.
  public var flags: DescriptorFlags

  public init(
    reads: Bool = true, writes: Bool = false, creates: Bool = false, isExclusive: Bool = false,
    truncates: Bool = false, flags: DescriptorFlags = []
  ) {
    self.reads = reads
    self.writes = writes
    self.creates = creates
    self.isExclusive = isExclusive
    self.truncates = truncates
    self.flags = flags
  }
}

/// Flags of a descriptor (WASI preview 1: `fdflags`).
public struct DescriptorFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let append = DescriptorFlags(rawValue: 1 << 0)
  public static let dataSync = DescriptorFlags(rawValue: 1 << 1)
  public static let nonBlocking = DescriptorFlags(rawValue: 1 << 2)
  public static let readSync = DescriptorFlags(rawValue: 1 << 3)
  public static let sync = DescriptorFlags(rawValue: 1 << 4)
  static let all: DescriptorFlags = [.append, .dataSync, .nonBlocking, .readSync, .sync]
}
