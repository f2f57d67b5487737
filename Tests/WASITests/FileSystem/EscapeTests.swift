import Foundation
import Testing

@testable import WASI

/// Ways out of a directory, none of which is one.
///
/// The directory `root` holds `inner/deep`, a file, and links of all kinds; beside it lies `secret`, which holds a file of
/// that name. None of the paths may reach it, to read, make, move or remove anything.
@Suite struct EscapeTests {
  static let paths = [
    // Plainly up.
    "..", "../", "../secret", "../secret/", "../secret/secret", "./../secret/secret", ".././secret/secret",
    "..//secret//secret", "inner/../../secret/secret", "inner/deep/../../../secret/secret",
    "inner/./deep/.././../../secret/secret", "inner/..//../secret/secret", "../root/../secret/secret",
    "../root/file", "inner/../..", "inner/deep/../../..", "missing/../../secret/secret",
    "file/../../secret/secret", "../../../../../../../../../../etc/passwd",
    // From the root of the host.
    "/", "//", "/.", "/..", "/etc/passwd", "//etc/passwd", "/../etc/passwd", "/proc/self/root/etc/passwd",
    // Through links.
    "up", "up/", "up/.", "up/..", "up/secret/secret", "up/secret", "upup/secret/secret", "inner/up2/secret/secret",
    "chain1/secret/secret", "chain3/secret/secret", "inner/deep/up3", "inner/deep/up3/secret/secret",
    "toSecretFile", "toSecret/secret", "absolute", "absolute/", "absolute/passwd", "absoluteFile",
    "absoluteRoot/etc/passwd",
    "inner/toRoot/../secret/secret", "dotted/secret/secret", "slashed/secret/secret", "proc/root/etc/passwd",
    "proc/cwd",
    "selfUp/../../secret/secret", "dangling",
  ]

  /// Calls `body` with the directory, and with the folder that holds it.
  private func withTree(_ body: (ConfinedDirectory, URL) throws -> Void) throws {
    try withFolder { folder in
      let manager = FileManager.default
      let root = folder.appending(path: "root")
      try manager.createDirectory(at: root.appending(path: "inner/deep"), withIntermediateDirectories: true)
      try manager.createDirectory(at: folder.appending(path: "secret"), withIntermediateDirectories: true)
      try Data("secret".utf8).write(to: folder.appending(path: "secret/secret"))
      try Data("file".utf8).write(to: root.appending(path: "file"))
      let links = [
        "up": "..", "upup": "inner/../..", "inner/up2": "../..", "inner/deep/up3": "../../..", "chain1": "chain2",
        "chain2": "chain3", "chain3": "up", "toSecretFile": "../secret/secret", "toSecret": "../secret",
        "absolute": "/etc", "absoluteFile": "/etc/passwd", "absoluteRoot": "/", "inner/toRoot": "..",
        "dotted": "./.././.",
        "slashed": "..//", "proc": "/proc/self", "selfUp": ".", "dangling": "../secret/new",
      ]
      for (name, contents) in links {
        try manager.createSymbolicLink(
          atPath: root.appending(path: name).path, withDestinationPath: contents)
      }
      try body(ConfinedDirectory(HostDirectory(path: root.path), isReadOnly: false), folder)
    }
  }

  /// Checks that the outside is as it was.
  private func expectUntouched(_ folder: URL) throws {
    let manager = FileManager.default
    #expect(try manager.contentsOfDirectory(atPath: folder.path).sorted() == ["root", "secret"])
    #expect(try manager.contentsOfDirectory(atPath: folder.appending(path: "secret").path) == ["secret"])
    #expect(try Data(contentsOf: folder.appending(path: "secret/secret")) == Data("secret".utf8))
  }

  /// Refusals; that something is not there, or is no directory, is one only where the path stays inside.
  private static let refusals: Set<Errno> = [.notPermitted, .noSuchFile, .notDirectory]

  @Test(arguments: paths) func nothingIsOpened(path: String) throws {
    try withTree { directory, folder in
      let bytes = Array(path.utf8)
      for wantsDirectory in [false, true] {
        let error = errno {
          _ = try directory.open(bytes, followsLinks: true, wantsDirectory: wantsDirectory, OpenOptions())
        }
        #expect(error.map(Self.refusals.contains) == true, "\(String(describing: error))")
      }
      for options in [
        OpenOptions(writes: true, creates: true), OpenOptions(writes: true, creates: true, isExclusive: true),
        OpenOptions(writes: true, truncates: true),
      ] {
        #expect(
          errno { _ = try directory.open(bytes, followsLinks: true, wantsDirectory: false, options) } != nil)
      }
      try expectUntouched(folder)
    }
  }

  @Test(arguments: paths) func nothingIsLearned(path: String) throws {
    try withTree { directory, _ in
      let bytes = Array(path.utf8)
      let error = errno { _ = try directory.status(of: bytes, followsLinks: true) }
      #expect(error.map(Self.refusals.contains) == true, "\(String(describing: error))")
    }
  }

  @Test(arguments: paths) func nothingIsChanged(path: String) throws {
    try withTree { directory, folder in
      let bytes = Array(path.utf8)
      let now = FileTimes(access: .time(1), modification: .time(1))
      let below = bytes + Array("/new".utf8)
      #expect(errno { try directory.setTimes(of: bytes, now, followsLinks: true) } != nil)
      #expect(errno { try directory.createDirectory(below) } != nil)
      #expect(errno { try directory.createSymbolicLink(below, contents: [65]) } != nil)
      #expect(errno { try directory.link(Array("file".utf8), followsLinks: false, to: directory, below) } != nil)
      #expect(errno { try directory.rename(Array("file".utf8), to: directory, below) } != nil)
      // These may remove the link itself, which is inside.
      _ = errno { try directory.removeFile(bytes + Array("/secret".utf8)) }
      _ = errno { try directory.removeDirectory(bytes + Array("/secret".utf8)) }
      try expectUntouched(folder)
    }
  }

  @Test func linksAreNotMadeToPlacesOutside() throws {
    try withTree { directory, folder in
      let (link, absolute) = (Array("new".utf8), Array("/etc".utf8))
      #expect(errno { try directory.createSymbolicLink(link, contents: absolute) } == .notPermitted)
      #expect(errno { _ = try directory.readLink(Array("absolute".utf8)) } == .notPermitted)
      // A relative one may be made, as its place may change; but not followed.
      try directory.createSymbolicLink(link, contents: Array("../secret".utf8))
      #expect(errno { _ = try directory.openDirectory("new") } == .notPermitted)
      #expect(errno { _ = try directory.openDirectory("new/") } == .notPermitted)
      // Moved down, the link that led inside leads elsewhere; never out.
      try directory.createSymbolicLink(Array("inner/deep/back".utf8), contents: Array("../..".utf8))
      #expect(try directory.openDirectory("inner/deep/back").entries().isEmpty == false)
      try directory.rename(Array("inner/deep/back".utf8), to: directory, Array("inner/back".utf8))
      #expect(errno { _ = try directory.openDirectory("inner/back") } == .notPermitted)
      try expectUntouched(folder)
    }
  }

  @Test func directoriesThatAreMovedDoNotOpenAWayUp() throws {
    try withTree { directory, folder in
      let deep = try directory.openDirectory("inner/deep")
      try FileManager.default.moveItem(
        at: folder.appending(path: "root/inner/deep"), to: folder.appending(path: "secret/deep"))
      #expect(errno { _ = try deep.openFile("../secret") } == .notPermitted)
      #expect(errno { _ = try deep.openDirectory("..") } == .notPermitted)
    }
  }

  /// One thread puts a directory and a link to the outside at the same name in turn, while the other walks through it.
  @Test func racesWithLinksAreNotWon() throws {
    try withTree { directory, folder in
      let manager = FileManager.default
      let root = folder.appending(path: "root")
      try manager.createDirectory(at: root.appending(path: "real"), withIntermediateDirectories: true)
      try Data("inside".utf8).write(to: root.appending(path: "real/secret"))
      try manager.createSymbolicLink(atPath: root.appending(path: "link").path, withDestinationPath: "../secret")
      let (real, link, target) = ("\(root.path)/real", "\(root.path)/link", "\(root.path)/target")
      let isDone = Flag()
      let swapper = Thread {
        while !isDone.isSet {
          rename(real, target)
          rename(target, real)
          rename(link, target)
          rename(target, link)
        }
        isDone.confirm()
      }
      swapper.start()
      var seen: Set<String> = []
      for _ in 0..<6_000 {
        for path in ["target/secret", "target/../target/secret", "./target//secret"] {
          if let text = try? directory.text(of: path) { seen.insert(text) }
        }
      }
      isDone.set()
      isDone.waitForConfirmation()
      #expect(!seen.contains("secret"))
      #expect(seen.contains("inside"))
      try expectUntouched(folder)
    }
  }
}

/// A signal between two threads, with an answer.
private final class Flag: @unchecked Sendable {
  private let condition = NSCondition()
  private var value = false
  private var isConfirmed = false

  var isSet: Bool { condition.withLock { value } }
  func set() { condition.withLock { value = true } }

  func confirm() {
    condition.withLock {
      isConfirmed = true
      condition.broadcast()
    }
  }

  func waitForConfirmation() {
    condition.withLock { while !isConfirmed { condition.wait() } }
  }
}
