/// What may be done with a descriptor (WASI preview 1: `rights`).
public struct Rights: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { self.init(rawValue: 1 << bit) }

  public static let dataSync = Rights(bit: 0)
  public static let read = Rights(bit: 1)
  public static let seek = Rights(bit: 2)
  public static let setFlags = Rights(bit: 3)
  public static let sync = Rights(bit: 4)
  public static let tell = Rights(bit: 5)
  public static let write = Rights(bit: 6)
  public static let advise = Rights(bit: 7)
  public static let allocate = Rights(bit: 8)
  public static let createDirectory = Rights(bit: 9)
  public static let createFile = Rights(bit: 10)
  public static let linkSource = Rights(bit: 11)
  public static let linkTarget = Rights(bit: 12)
  public static let openPath = Rights(bit: 13)
  public static let readDirectory = Rights(bit: 14)
  public static let readLink = Rights(bit: 15)
  public static let renameSource = Rights(bit: 16)
  public static let renameTarget = Rights(bit: 17)
  public static let pathStatus = Rights(bit: 18)
  public static let setPathSize = Rights(bit: 19)
  public static let setPathTimes = Rights(bit: 20)
  public static let status = Rights(bit: 21)
  public static let setSize = Rights(bit: 22)
  public static let setTimes = Rights(bit: 23)
  public static let symbolicLink = Rights(bit: 24)
  public static let removeDirectory = Rights(bit: 25)
  public static let removeFile = Rights(bit: 26)
  public static let poll = Rights(bit: 27)
  public static let shutDown = Rights(bit: 28)
  public static let accept = Rights(bit: 29)

  /// What makes sense for a file.
  static let file: Rights = [
    .dataSync, .read, .seek, .setFlags, .sync, .tell, .write, .advise, .allocate, .status, .setSize, .setTimes, .poll,
  ]
  /// What makes sense for a directory.
  static let directory: Rights = [
    .setFlags, .sync, .advise, .createDirectory, .createFile, .linkSource, .linkTarget, .openPath, .readDirectory,
    .readLink, .renameSource, .renameTarget, .pathStatus, .setPathSize, .setPathTimes, .status, .setTimes,
    .symbolicLink, .removeDirectory, .removeFile, .poll, .dataSync,
  ]
  /// What changes a file or directory.
  static let changing: Rights = [
    .write, .allocate, .createDirectory, .createFile, .linkSource, .linkTarget, .renameSource, .renameTarget,
    .setPathSize, .setPathTimes, .setSize, .setTimes, .symbolicLink, .removeDirectory, .removeFile,
  ]
  /// What makes sense for a stream without position.
  static let inputStream: Rights = [.read, .setFlags, .status, .poll]
  static let outputStream: Rights = [.write, .setFlags, .status, .poll, .sync, .dataSync]
}
