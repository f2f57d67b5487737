import Testing

@testable import WASI

@Suite struct MemoryDirectoryTests {
  @Test func embeddersPutFilesInAndTakeThemOut() throws {
    let root = MemoryDirectory()
    try root.addFile("/etc/app/config", contents: Array("a=1".utf8))
    #expect(try root.contents(of: "etc/app/config") == Array("a=1".utf8))
    #expect(errno { _ = try root.contents(of: "etc/app") } == .isDirectory)
    #expect(errno { _ = try root.contents(of: "etc/none") } == .noSuchFile)
    #expect(errno { try root.addFile("etc/app/config/x", contents: []) } == .notDirectory)
  }

  @Test func bytesAndNodesAreLimited() throws {
    let root = MemoryDirectory(byteLimit: 100, nodeLimit: 4)
    let confined = ConfinedDirectory(root, isReadOnly: false)
    try root.addFile("a", contents: Array(repeating: 1, count: 50))
    #expect(errno { try root.addFile("b", contents: Array(repeating: 1, count: 50)) } == .noSpace)
    let file = try confined.openFile("a", OpenOptions(writes: true))
    #expect(errno { try file.setSize(1 << 40) } == .noSpace)
    // A write takes what there is room for: 100 bytes less two names.
    #expect(try file.write(String(repeating: "x", count: 200), at: 0) == 98)
    #expect(errno { _ = try file.write("x", at: 98) } == .noSpace)
    try file.setSize(0)
    try confined.createDirectory([UInt8(ascii: "c")])
    #expect(errno { try confined.createDirectory([UInt8(ascii: "d")]) } == .noSpace)
    try confined.removeDirectory([UInt8(ascii: "c")])
    try confined.createDirectory([UInt8(ascii: "d")])
  }

  @Test func deepTreesAreTakenDownWithoutRecursion() throws {
    let root = MemoryDirectory()
    var directory: any Directory = root
    let name = [UInt8(ascii: "d")]
    for _ in 0..<90_000 {
      try directory.createDirectory(name)
      directory = try directory.openDirectory(name)
    }
    // The root, and with it the tree, goes when this returns.
    #expect(root.entries().count == 1)
  }

  @Test func timesAreOfTheClockThatIsGiven() throws {
    let root = MemoryDirectory(clock: { 42 })
    try root.addFile("f", contents: [1])
    let status = try root.status(of: [UInt8(ascii: "f")])
    #expect(status.modificationTime == 42)
    #expect(status.accessTime == 42)
  }
}
