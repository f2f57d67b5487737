/// What a descriptor number stands for.
final class Descriptor {
  enum Resource {
    case input(InputStream)
    case output(OutputStream)
    case file(any File)
    case directory(ConfinedDirectory)
  }

  let resource: Resource
  /// What may be done with it, and with what is opened through it.
  var rights: Rights
  var inheritedRights: Rights
  var flags: DescriptorFlags
  /// Where the next read or write of a file takes place.
  var position: UInt64 = 0
  /// The name under which the guest finds it, of a directory that was given to it.
  let preopenPath: [UInt8]?
  /// The entries that `fd_readdir` is giving out, from when it began.
  var listing: [DirectoryEntry] = []

  init(
    _ resource: Resource, rights: Rights, inheritedRights: Rights = [], flags: DescriptorFlags = [],
    preopenPath: [UInt8]? = nil
  ) {
    self.resource = resource
    self.rights = rights
    self.inheritedRights = inheritedRights
    self.flags = flags
    self.preopenPath = preopenPath
  }

  convenience init(_ stream: InputStream) { self.init(.input(stream), rights: .inputStream) }

  convenience init(_ stream: OutputStream) { self.init(.output(stream), rights: .outputStream, flags: .append) }

  convenience init(_ preopen: WASI.Preopen) {
    let removed: Rights = preopen.isReadOnly ? .changing : []
    self.init(
      .directory(ConfinedDirectory(preopen.directory, isReadOnly: preopen.isReadOnly)),
      rights: .directory.subtracting(removed), inheritedRights: Rights.directory.union(.file).subtracting(removed),
      preopenPath: Array(preopen.path.utf8))
  }

  /// The directory.
  ///
  /// - Throws: ``Errno/badDescriptor`` for anything else.
  var directory: ConfinedDirectory {
    get throws(Errno) {
      guard case .directory(let directory) = resource else { throw .badDescriptor }
      return directory
    }
  }

  /// Whether nothing below may be changed.
  private var isReadOnly: Bool {
    if case .directory(let directory) = resource { directory.isReadOnly } else { false }
  }

  /// Checks that the descriptor has rights.
  ///
  /// - Throws: ``Errno/notCapable``; ``Errno/badDescriptor`` where it was not opened for reading or writing at all, and
  ///   ``Errno/notPermitted`` where all is read-only, as on the hosts.
  func require(_ rights: Rights) throws(Errno) {
    let missing = rights.subtracting(self.rights)
    guard !missing.isEmpty else { return }
    if !missing.isDisjoint(with: [.read, .write]) { throw .badDescriptor }
    throw isReadOnly && missing.isSubset(of: .changing) ? .notPermitted : .notCapable
  }

  /// What a stream, file or directory is.
  var type: FileType {
    get throws(Errno) {
      switch resource {
      case .input(let stream): stream.isTerminal ? .characterDevice : .unknown
      case .output(let stream): stream.isTerminal ? .characterDevice : .unknown
      case .file(let file): try file.status().type
      case .directory: .directory
      }
    }
  }
}
