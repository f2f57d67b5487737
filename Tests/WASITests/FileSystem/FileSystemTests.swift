import Testing

@testable import WASI

/// What holds for each file system alike, as on POSIX systems.
@Suite struct FileSystemTests {
  private func with(_ kind: FileSystemKind, _ body: (ConfinedDirectory) throws -> Void) throws {
    try kind.withDirectory { try body(ConfinedDirectory($0, isReadOnly: false)) }
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: FileSystemKind.allCases) func filesKeepWhatIsWritten(_ kind: FileSystemKind) throws {
    try with(kind) { root in
      try root.createDirectory(bytes("a"))
      try root.write("hello", to: "a/b")
      #expect(try root.text(of: "a/b") == "hello")
      #expect(try root.text(of: "a/./../a//b") == "hello")
      let file = try root.openFile("a/b", OpenOptions(writes: true))
      #expect(try file.write("XY", at: 7) == 2)
      #expect(try root.text(of: "a/b") == "hello\0\0XY")
      try file.setSize(3)
      #expect(try root.text(of: "a/b") == "hel")
      try file.allocate(offset: 4, length: 2)
      #expect(try file.status().size == 6)
      try root.removeFile(bytes("a/b"))
      #expect(try file.status().size == 6)
      #expect(errno { _ = try root.openFile("a/b") } == .noSuchFile)
      #expect(errno { try file.setSize(1 << 62) } != nil)
      #expect(errno { try file.setSize(.max) } != nil)
      #expect(errno { try file.allocate(offset: .max, length: 2) } == .invalidArgument)
      #expect(errno { try file.allocate(offset: 0, length: 0) } == .invalidArgument)
    }
  }

  @Test(arguments: FileSystemKind.allCases) func appendingGoesToTheEnd(_ kind: FileSystemKind) throws {
    try with(kind) { root in
      try root.write("one", to: "f")
      let file = try root.openFile("f", OpenOptions(writes: true, flags: .append))
      for text in ["two", "three"] { _ = try file.write(text, at: nil) }
      #expect(try root.text(of: "f") == "onetwothree")
    }
  }

  @Test(arguments: FileSystemKind.allCases) func opensSayWhatIsWrong(_ kind: FileSystemKind) throws {
    try with(kind) { root in
      try root.createDirectory(bytes("d"))
      try root.write("x", to: "f")
      try root.createSymbolicLink(bytes("toF"), contents: bytes("f"))
      try root.createSymbolicLink(bytes("nowhere"), contents: bytes("missing"))
      try root.createSymbolicLink(bytes("loop"), contents: bytes("loop"))
      func error(_ path: String, follows: Bool = true, directory: Bool = false, _ options: OpenOptions = OpenOptions())
        -> Errno?
      {
        errno { _ = try root.open(bytes(path), followsLinks: follows, wantsDirectory: directory, options) }
      }
      let create = OpenOptions(writes: true, creates: true)
      let exclusive = OpenOptions(writes: true, creates: true, isExclusive: true)
      #expect(error("") == .noSuchFile)
      #expect(error("missing") == .noSuchFile)
      #expect(error("missing/f") == .noSuchFile)
      #expect(error("f/x") == .notDirectory)
      #expect(error("f/") == .notDirectory)
      #expect(error("f/.") == .notDirectory)
      #expect(error("f", directory: true) == .notDirectory)
      #expect(error("a\0b") == .invalidArgument)
      #expect(error("d") == nil)
      #expect(error("d/", directory: true) == nil)
      #expect(error("d", OpenOptions(writes: true)) == .isDirectory)
      #expect(error("d", create) == .isDirectory)
      #expect(error("new/", create) == .isDirectory)
      #expect(error("f", exclusive) == .exists)
      #expect(error("toF", exclusive) == .exists)
      #expect(error("nowhere", exclusive) == .exists)
      #expect(error("nowhere") == .noSuchFile)
      #expect(error("toF", follows: false) == .tooManyLinks)
      #expect(error("toF/") == .notDirectory)
      #expect(error("loop") == .tooManyLinks)
      #expect(error("loop/x") == .tooManyLinks)
      #expect(error("d", directory: true, create) == .invalidArgument)
      #expect(error(String(repeating: "x", count: 300), create) == .nameTooLong)
      #expect(error(String(repeating: "./", count: 3000) + "f") == .nameTooLong)
      // Making a file through a link makes what it leads to.
      #expect(error("nowhere", create) == nil)
      #expect(try root.text(of: "missing") == "")
    }
  }

  @Test(arguments: FileSystemKind.allCases) func directoriesAreMadeAndRemoved(_ kind: FileSystemKind) throws {
    try with(kind) { root in
      try root.createDirectory(bytes("a/"))
      try root.createDirectory(bytes("a/b"))
      #expect(errno { try root.createDirectory(bytes("a")) } == .exists)
      #expect(errno { try root.createDirectory(bytes(".")) } == .exists)
      #expect(errno { try root.createDirectory(bytes("x/y")) } == .noSuchFile)
      #expect(errno { try root.removeDirectory(bytes("a")) } == .directoryNotEmpty)
      #expect(errno { try root.removeDirectory(bytes(".")) } == .invalidArgument)
      #expect(errno { try root.removeFile(bytes("a")) } == .isDirectory)
      #expect(errno { try root.removeFile(bytes("a/")) } == .isDirectory)
      try root.write("", to: "f")
      #expect(errno { try root.removeDirectory(bytes("f")) } == .notDirectory)
      #expect(errno { try root.removeFile(bytes("f/")) } == .notDirectory)
      let removed = try root.openDirectory("a/b")
      try root.removeDirectory(bytes("a/b/"))
      #expect(errno { try removed.createDirectory(bytes("c")) } == .noSuchFile)
      #expect(try root.entries().map(\.name).sorted { $0[0] < $1[0] } == [bytes("a"), bytes("f")])
    }
  }

  @Test(arguments: FileSystemKind.allCases) func namesMove(_ kind: FileSystemKind) throws {
    try with(kind) { root in
      try root.createDirectory(bytes("a"))
      try root.createDirectory(bytes("b"))
      try root.write("1", to: "a/f")
      try root.write("2", to: "g")
      func rename(_ old: String, _ new: String) -> Errno? {
        errno { try root.rename(bytes(old), to: root, bytes(new)) }
      }
      #expect(rename("missing", "x") == .noSuchFile)
      #expect(rename("a", "a/sub") == .invalidArgument)
      #expect(rename("a", "g") == .notDirectory)
      #expect(rename("g", "a") == .isDirectory)
      #expect(rename("b", "a") == .directoryNotEmpty)
      #expect(rename("g", "x/") == .notDirectory)
      #expect(rename(".", "x") == .busy)
      #expect(rename("g", "g") == nil)
      #expect(rename("g", "a/f") == nil)
      #expect(try root.text(of: "a/f") == "2")
      #expect(rename("a", "b") == nil)
      #expect(try root.text(of: "b/f") == "2")
      #expect(errno { _ = try root.openDirectory("a") } == .noSuchFile)
    }
  }

  @Test(arguments: FileSystemKind.allCases) func filesHaveSeveralNames(_ kind: FileSystemKind) throws {
    try with(kind) { root in
      try root.write("x", to: "f")
      try root.createDirectory(bytes("d"))
      func link(_ old: String, _ new: String, follows: Bool = false) -> Errno? {
        errno { try root.link(bytes(old), followsLinks: follows, to: root, bytes(new)) }
      }
      #expect(link("f", "d/g") == nil)
      #expect(try root.status(of: bytes("f"), followsLinks: false).linkCount == 2)
      #expect(
        try root.status(of: bytes("f"), followsLinks: false).inode
          == root.status(of: bytes("d/g"), followsLinks: false).inode)
      #expect(link("f", "d/g") == .exists)
      #expect(link("d", "e") == .notPermitted)
      #expect(link("missing", "e") == .noSuchFile)
      #expect(link("f", "e", follows: true) == .invalidArgument)
      try root.removeFile(bytes("f"))
      #expect(try root.text(of: "d/g") == "x")
    }
  }

  @Test(arguments: FileSystemKind.allCases) func timesAreSet(_ kind: FileSystemKind) throws {
    try with(kind) { root in
      try root.write("x", to: "f")
      try root.createSymbolicLink(bytes("l"), contents: bytes("f"))
      let times = FileTimes(access: .time(1_000_000_005), modification: .time(2_000_000_007))
      try root.setTimes(of: bytes("l"), times, followsLinks: true)
      var status = try root.status(of: bytes("f"), followsLinks: false)
      #expect(status.accessTime == 1_000_000_005)
      #expect(status.modificationTime == 2_000_000_007)
      try root.openFile("f").setTimes(FileTimes(access: .keep, modification: .time(3_000_000_000)))
      status = try root.status(of: bytes("f"), followsLinks: false)
      #expect(status.accessTime == 1_000_000_005)
      #expect(status.modificationTime == 3_000_000_000)
      try root.setTimes(of: bytes("f"), FileTimes(access: .now, modification: .keep), followsLinks: false)
      #expect(try root.status(of: bytes("f"), followsLinks: false).accessTime > 1_000_000_000_000_000_000)
      try root.setTimes(of: bytes("l"), times, followsLinks: false)
      #expect(try root.status(of: bytes("l"), followsLinks: false).type == .symbolicLink)
    }
  }

  @Test(arguments: FileSystemKind.allCases) func nothingChangesWhereAllIsReadOnly(_ kind: FileSystemKind) throws {
    try kind.withDirectory { directory in
      let writable = ConfinedDirectory(directory, isReadOnly: false)
      try writable.createDirectory(bytes("d"))
      try writable.write("x", to: "d/f")
      let root = ConfinedDirectory(directory, isReadOnly: true)
      #expect(try root.text(of: "d/f") == "x")
      for root in [root, try root.openDirectory("d/..")] {
        #expect(errno { try root.write("y", to: "d/f") } == .notPermitted)
        #expect(errno { try root.write("y", to: "new") } == .notPermitted)
        #expect(errno { try root.createDirectory(bytes("e")) } == .notPermitted)
        #expect(errno { try root.removeFile(bytes("d/f")) } == .notPermitted)
        #expect(errno { try root.removeDirectory(bytes("d")) } == .notPermitted)
        #expect(errno { try root.rename(bytes("d/f"), to: writable, bytes("g")) } == .notPermitted)
        #expect(errno { try writable.rename(bytes("d/f"), to: root, bytes("g")) } == .notPermitted)
        #expect(errno { try root.link(bytes("d/f"), followsLinks: false, to: root, bytes("g")) } == .notPermitted)
        #expect(errno { try root.createSymbolicLink(bytes("g"), contents: bytes("d")) } == .notPermitted)
        let now = FileTimes(access: .now, modification: .now)
        #expect(errno { try root.setTimes(of: bytes("d/f"), now, followsLinks: true) } == .notPermitted)
        #expect(errno { try root.setTimes(now) } == .notPermitted)
      }
    }
  }

  @Test func fileSystemsDoNotMix() throws {
    try with(.host) { host in
      let memory = ConfinedDirectory(MemoryDirectory(), isReadOnly: false)
      try host.write("x", to: "f")
      try memory.write("x", to: "f")
      for (one, other) in [(host, memory), (memory, host)] {
        #expect(errno { try one.rename(bytes("f"), to: other, bytes("g")) } == .crossDeviceLink)
        #expect(
          errno { try one.link(bytes("f"), followsLinks: false, to: other, bytes("g")) } == .crossDeviceLink)
      }
    }
  }
}
