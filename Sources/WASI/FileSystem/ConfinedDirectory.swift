/// A directory as the guest has it: its paths lead nowhere but into it, and perhaps change nothing.
struct ConfinedDirectory {
  let root: any Directory
  let isReadOnly: Bool

  init(_ root: any Directory, isReadOnly: Bool) {
    self.root = root
    self.isReadOnly = isReadOnly
  }

  enum Opened {
    case file(any File)
    case directory(ConfinedDirectory)
  }

  func status() throws(Errno) -> FileStatus { try root.status() }

  func entries() throws(Errno) -> [DirectoryEntry] { try root.entries() }

  func setTimes(_ times: FileTimes) throws(Errno) {
    try checkWritable()
    try root.setTimes(times)
  }

  private func checkWritable() throws(Errno) {
    if isReadOnly { throw .notPermitted }
  }

  private func resolve(_ path: [UInt8], followsLinks: Bool = false) throws(Errno) -> PathResolver.Place {
    try PathResolver.resolve(path, from: root, followsLastLink: followsLinks)
  }

  // MARK: Opening

  /// How often a path is looked up anew because a link has taken the place of what was found there.
  private static let attempts = 16

  func open(
    _ path: [UInt8], followsLinks: Bool, wantsDirectory: Bool, _ options: OpenOptions
  ) throws(Errno) -> Opened {
    let changes = options.writes || options.creates || options.truncates
    if wantsDirectory, options.creates || options.isExclusive || options.truncates { throw .invalidArgument }
    if changes { try checkWritable() }
    // Who insists on a new file does not want one that a link leads to.
    let follows = followsLinks && !(options.creates && options.isExclusive)
    for _ in 0..<Self.attempts {
      do throws(Errno) {
        let place = try resolve(path, followsLinks: follows)
        return try open(place, wantsDirectory: wantsDirectory, changes: changes, options)
      } catch {
        guard error == .tooManyLinks, follows else { throw error }
      }
    }
    throw .tooManyLinks
  }

  private func open(
    _ place: PathResolver.Place, wantsDirectory: Bool, changes: Bool, _ options: OpenOptions
  ) throws(Errno) -> Opened {
    func confined(_ directory: any Directory) -> Opened {
      .directory(ConfinedDirectory(directory, isReadOnly: isReadOnly))
    }
    guard let name = place.name else {
      if options.creates, options.isExclusive { throw .exists }
      guard !changes else { throw .isDirectory }
      return confined(place.directory)
    }
    if wantsDirectory || place.requiresDirectory {
      guard !options.creates else { throw .isDirectory }
      let directory = try place.directory.openDirectory(name)
      guard !changes else { throw .isDirectory }
      return confined(directory)
    }
    do throws(Errno) {
      return .file(try place.directory.openFile(name, options))
    } catch {
      guard error == .isDirectory, !changes else { throw error }
      return confined(try place.directory.openDirectory(name))
    }
  }

  // MARK: Entries

  func status(of path: [UInt8], followsLinks: Bool) throws(Errno) -> FileStatus {
    let place = try resolve(path, followsLinks: followsLinks)
    guard let name = place.name else { return try place.directory.status() }
    let status = try place.directory.status(of: name)
    if place.requiresDirectory, status.type != .directory { throw .notDirectory }
    return status
  }

  func setTimes(of path: [UInt8], _ times: FileTimes, followsLinks: Bool) throws(Errno) {
    try checkWritable()
    let place = try resolve(path, followsLinks: followsLinks)
    guard let name = place.name else { return try place.directory.setTimes(times) }
    try checkDirectory(place, name)
    try place.directory.setTimes(of: name, times)
  }

  /// Checks that there is a directory where the path says so by a slash.
  private func checkDirectory(_ place: PathResolver.Place, _ name: [UInt8]) throws(Errno) {
    guard place.requiresDirectory else { return }
    guard try place.directory.status(of: name).type == .directory else { throw .notDirectory }
  }

  func readLink(_ path: [UInt8]) throws(Errno) -> [UInt8] {
    let place = try resolve(path)
    guard let name = place.name else { throw .invalidArgument }
    try checkDirectory(place, name)
    let contents = try place.directory.readLink(name)
    try PathResolver.checkLink(contents)
    return contents
  }

  func createDirectory(_ path: [UInt8]) throws(Errno) {
    try checkWritable()
    let place = try resolve(withoutSlash(path))
    guard let name = place.name else { throw .exists }
    try place.directory.createDirectory(name)
  }

  func createSymbolicLink(_ path: [UInt8], contents: [UInt8]) throws(Errno) {
    try checkWritable()
    try PathResolver.checkLink(contents)
    let place = try resolve(path)
    guard let name = place.name else { throw .exists }
    guard !place.requiresDirectory else { throw .noSuchFile }
    try place.directory.createSymbolicLink(name, contents: contents)
  }

  func removeDirectory(_ path: [UInt8]) throws(Errno) {
    try checkWritable()
    let place = try resolve(withoutSlash(path))
    guard let name = place.name else { throw .invalidArgument }
    try place.directory.removeDirectory(name)
  }

  func removeFile(_ path: [UInt8]) throws(Errno) {
    try checkWritable()
    let place = try resolve(path)
    guard let name = place.name else { throw .isDirectory }
    try checkDirectory(place, name)
    guard !place.requiresDirectory else { throw .isDirectory }
    try place.directory.removeFile(name)
  }

  func rename(_ path: [UInt8], to other: ConfinedDirectory, _ newPath: [UInt8]) throws(Errno) {
    try checkWritable()
    try other.checkWritable()
    let place = try resolve(withoutSlash(path))
    let newPlace = try other.resolve(withoutSlash(newPath))
    guard let name = place.name, let newName = newPlace.name else { throw .busy }
    if path.last == slash || newPath.last == slash {
      // With a slash behind either, what is moved has to be a directory.
      guard try place.directory.status(of: name).type == .directory else { throw .notDirectory }
    }
    try place.directory.rename(name, to: newPlace.directory, newName)
  }

  func link(
    _ path: [UInt8], followsLinks: Bool, to other: ConfinedDirectory, _ newPath: [UInt8]
  ) throws(Errno) {
    try checkWritable()
    try other.checkWritable()
    // Linking to what a link leads to cannot be done in one step, so it is refused, as in wasmtime.
    guard !followsLinks else { throw .invalidArgument }
    let place = try resolve(path)
    let newPlace = try other.resolve(newPath)
    guard let name = place.name else { throw .notPermitted }
    try checkDirectory(place, name)
    guard let newName = newPlace.name else { throw .exists }
    guard !newPlace.requiresDirectory else { throw .noSuchFile }
    try place.directory.link(name, to: newPlace.directory, newName)
  }

  /// A path without slashes at its end, for calls that are about directories anyway: they do not follow a link there.
  private func withoutSlash(_ path: [UInt8]) -> [UInt8] {
    guard let end = path.lastIndex(where: { $0 != slash }) else { return path }
    return Array(path[...end])
  }
}

private let slash = UInt8(ascii: "/")
