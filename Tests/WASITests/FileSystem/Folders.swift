import Foundation

@testable import WASI

/// The two kinds of file systems, for tests that hold for both.
enum FileSystemKind: CaseIterable, Sendable {
  case host
  case memory

  /// Calls `body` with a new directory.
  func withDirectory(_ body: (any Directory) throws -> Void) throws {
    switch self {
    case .memory: try body(MemoryDirectory())
    case .host: try withFolder { try body(try HostDirectory(path: $0.path)) }
    }
  }
}

/// Calls `body` with a new folder of the host's, which is removed afterwards.
func withFolder(_ body: (URL) throws -> Void) throws {
  let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  try body(url)
}

/// The error that `body` ends with; nil if it ends otherwise.
func errno(_ body: () throws -> Void) -> Errno? {
  do {
    try body()
    return nil
  } catch {
    return error as? Errno
  }
}

extension ConfinedDirectory {
  func openFile(_ path: String, _ options: OpenOptions = OpenOptions()) throws -> any File {
    switch try open(Array(path.utf8), followsLinks: true, wantsDirectory: false, options) {
    case .file(let file): return file
    case .directory: throw Errno.isDirectory
    }
  }

  func openDirectory(_ path: String) throws -> ConfinedDirectory {
    switch try open(Array(path.utf8), followsLinks: true, wantsDirectory: true, OpenOptions()) {
    case .directory(let directory): return directory
    case .file: throw Errno.notDirectory
    }
  }

  func write(_ text: String, to path: String) throws {
    let file = try openFile(path, OpenOptions(writes: true, creates: true, truncates: true))
    _ = try file.write(text, at: 0)
  }

  func text(of path: String) throws -> String {
    let file = try openFile(path)
    var buffer = [UInt8](repeating: 0, count: 1000)
    let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0, at: 0) }
    return String(decoding: buffer.prefix(count), as: UTF8.self)
  }
}

extension File {
  func write(_ text: String, at offset: UInt64?) throws -> Int {
    try Array(text.utf8).withUnsafeBytes { try write($0, at: offset) }
  }
}
