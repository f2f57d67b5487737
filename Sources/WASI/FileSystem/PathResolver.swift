/// Takes the guest's paths apart, and keeps them within a directory.
///
/// Nothing but names of one component ever reaches a file system, and no file system follows a symbolic link; links are
/// read and followed here. The directories that lead to the present one stay open on a stack, and `..` goes back to the one
/// before: never to where the file system says that the parent is, which somebody may be changing meanwhile. So there is no
/// way out, whatever is renamed or replaced during the walk.
enum PathResolver {
  /// The greatest number of bytes of a path.
  static let pathLimit = 4096
  /// The greatest number of symbolic links that one path leads through.
  static let linkLimit = 40
  /// The greatest number of directories that one path leads down; each is open during the walk.
  static let depthLimit = 256

  /// Where a path leads: an entry of a directory, which need not exist, or the directory itself.
  struct Place {
    var directory: any Directory
    /// Nil for the directory itself.
    var name: [UInt8]?
    /// Whether the path ends in a slash, so that nothing but a directory will do.
    var requiresDirectory: Bool
  }

  /// Finds the place that a path leads to.
  ///
  /// - Parameter followsLastLink: whether a symbolic link at the end is followed; with a slash behind it, it always is.
  /// - Throws: ``Errno/notPermitted`` for a way out; ``Errno/tooManyLinks``, ``Errno/nameTooLong``,
  ///   ``Errno/invalidArgument``; what the file system throws.
  static func resolve(
    _ path: [UInt8], from root: any Directory, followsLastLink: Bool
  ) throws(Errno) -> Place {
    var walk = Walk(root)
    try walk.push(path)
    while let name = walk.components.popLast() {
      let isLast = walk.components.isEmpty
      if name == dot || name == dotDot {
        if name == dotDot { try walk.leave() }
        if isLast { return Place(directory: walk.directory, name: nil, requiresDirectory: true) }
      } else if !isLast {
        try walk.enter(name)
      } else if followsLastLink || walk.requiresDirectory, let contents = try walk.linkContents(name) {
        try walk.push(contents)
      } else {
        return Place(directory: walk.directory, name: name, requiresDirectory: walk.requiresDirectory)
      }
    }
    throw .noSuchFile
  }

  /// Checks the contents of a link that is to be made or shown: they may not begin at a root that the guest does not have.
  static func checkLink(_ contents: [UInt8]) throws(Errno) {
    guard let first = contents.first else { throw .noSuchFile }
    guard first != slash else { throw .notPermitted }
    guard !contents.contains(0) else { throw .invalidArgument }
  }
}

private let slash = UInt8(ascii: "/")
private let dot = [UInt8(ascii: ".")]
private let dotDot = [UInt8](repeating: UInt8(ascii: "."), count: 2)

/// A path on its way.
private struct Walk {
  /// What is still to go, the next at the end.
  var components: [[UInt8]] = []
  /// Whether a slash stands at the end.
  var requiresDirectory = false
  /// The directories from the root to the present one.
  private var stack: [any Directory]
  private var linkCount = 0

  init(_ root: any Directory) { stack = [root] }

  var directory: any Directory { stack[stack.count - 1] }

  /// Puts a path, or what a link contains, before what is still to go.
  mutating func push(_ path: [UInt8]) throws(Errno) {
    try PathResolver.checkLink(path)
    guard path.count <= PathResolver.pathLimit else { throw .nameTooLong }
    // What follows a link decides; only at the end does a slash of its own matter.
    if components.isEmpty, path.last == slash { requiresDirectory = true }
    components += path.split(separator: slash).reversed().map(Array.init)
    guard components.count <= 2 * PathResolver.pathLimit else { throw .nameTooLong }
  }

  mutating func leave() throws(Errno) {
    guard stack.count > 1 else { throw .notPermitted }
    stack.removeLast()
  }

  /// Goes down into a directory, or to where a link with the name leads.
  mutating func enter(_ name: [UInt8]) throws(Errno) {
    do throws(Errno) {
      guard stack.count < PathResolver.depthLimit else { throw .nameTooLong }
      stack.append(try directory.openDirectory(name))
    } catch {
      guard error == .notDirectory || error == .tooManyLinks else { throw error }
      guard let contents = try linkContents(name) else { throw .notDirectory }
      try push(contents)
    }
  }

  /// What a link contains; nil if there is none with the name.
  mutating func linkContents(_ name: [UInt8]) throws(Errno) -> [UInt8]? {
    do throws(Errno) {
      let contents = try directory.readLink(name)
      linkCount += 1
      guard linkCount <= PathResolver.linkLimit else { throw .tooManyLinks }
      return contents
    } catch {
      if error == .invalidArgument || error == .noSuchFile { return nil }
      throw error
    }
  }
}
