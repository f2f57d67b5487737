import Testing
import WASI
import WebAssembly

/// Addresses, counts and lengths as no program would give them.
@Suite struct GuestMemoryTests {
  private func guest(_ output: OutputStream = .discard) throws -> Guest {
    var wasi = WASI()
    wasi.arguments = ["program", "argument"]
    wasi.environment = [("NAME", "value")]
    wasi.standardInput = .bytes([1, 2, 3])
    wasi.standardOutput = output
    let root = MemoryDirectory()
    try root.addFile("f", contents: Array("0123456789".utf8))
    wasi.preopen(root, as: "/")
    return try Guest(wasi)
  }

  private static let end: UInt64 = 2 << 16

  @Test func resultsHaveToFit() throws {
    let guest = try guest()
    let (far, last): (UInt64, UInt64) = (0xFFFF_FFFF, Self.end - 3)
    for address in [far, last] {
      #expect(try guest.call("args_sizes_get", address, 0) == .badAddress)
      #expect(try guest.call("args_get", address, 0) == .badAddress)
      #expect(try guest.call("environ_get", 0, address) == .badAddress)
      #expect(try guest.call("clock_time_get", 0, 0, address) == .badAddress)
      #expect(try guest.call("clock_res_get", 0, address) == .badAddress)
      #expect(try guest.call("random_get", address, 4) == .badAddress)
      #expect(try guest.call("fd_fdstat_get", 1, address) == .badAddress)
      #expect(try guest.call("fd_filestat_get", 1, address) == .badAddress)
      #expect(try guest.call("fd_prestat_get", 3, address) == .badAddress)
      #expect(try guest.call("fd_readdir", 3, address, 100, 0, 0) == .badAddress)
      #expect(try guest.call("poll_oneoff", address, 0, 1, 0) == .badAddress)
      #expect(try guest.call("path_open", 3, 0, address, 4, 0, 0, 0, 0, 0) == .badAddress)
      #expect(try guest.call("path_readlink", 3, 0, 1, address, 10, 0) == .badAddress)
    }
    #expect(try guest.call("random_get", Self.end, 0) == nil)
    #expect(try guest.call("random_get", 0, 0xFFFF_FFFF) == .badAddress)
  }

  /// A result that does not fit is found before the file is read, made or moved in.
  @Test func nothingHappensWhenResultsDoNotFit() throws {
    let guest = try guest()
    let path = try guest.string("new")
    let rights: UInt64 = (1 << 30) - 1
    #expect(
      try guest.call("path_open", 3, 0, path.address, path.count, 1, rights, rights, 0, Self.end) == .badAddress)
    #expect(try guest.open("new") == .failure(.noSuchFile))
    let file = try guest.open("f").get()
    #expect(try guest.call("fd_read", file, guest.vector(2048, 4), 1, Self.end) == .badAddress)
    #expect(try guest.call("fd_read", 0, guest.vector(2048, 4), 1, Self.end) == .badAddress)
    #expect(try guest.call("fd_seek", file, 5, 0, Self.end) == .badAddress)
    #expect(try guest.read(file, 4).get() == "0123")
    #expect(try guest.read(0, 4).get() == "\u{1}\u{2}\u{3}")
  }

  @Test func vectorsAreCheckedBeforeTheFirstIsUsed() throws {
    let output = OutputBuffer()
    let guest = try guest(.buffer(output))
    let text = try guest.string("text")
    let good = [UInt32(text.address), 4]
    for bad: [UInt32] in [[0xFFFF_FFFF, 1], [UInt32(Self.end) - 1, 2], [0, 0xFFFF_FFFF]] {
      let list = (good + bad).flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
      #expect(try guest.call("fd_write", 1, guest.bytes(list).address, 2, 0) == .badAddress)
    }
    #expect(output.bytes == [])
    // More lists than there is memory for, and more bytes than a result can count.
    for count: UInt64 in [0xFFFF_FFFF, 0x2000_0000, 0x1000_0000] {
      #expect(try guest.call("fd_write", 1, 0, count, 0) == .badAddress)
      #expect(try guest.call("fd_read", 0, 8, count, 0) == .badAddress)
    }
  }

  @Test func manyVectorsAreAShortWrite() throws {
    let output = OutputBuffer()
    let guest = try guest(.buffer(output))
    let text = try guest.string("ab")
    let vector = [UInt32(text.address), 1].flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
    let list = try guest.bytes(Array(repeatElement(vector, count: 2000).joined()))
    #expect(try guest.call("fd_write", 1, list.address, 2000, 0) == nil)
    let written = Int(try guest.result(UInt32.self))
    #expect(written == 1024)
    #expect(output.bytes.count == written)
  }

  @Test func pathsAreText() throws {
    let guest = try guest()
    for bytes: [UInt8] in [[0xFF], [0xC3], [0x61, 0x80], [0xED, 0xA0, 0x80]] {
      let path = try guest.bytes(bytes)
      #expect(try guest.call("path_create_directory", 3, path.address, path.count) == .illegalByteSequence)
    }
    #expect(try guest.call("path_create_directory", 3, 0, 100_000) == .nameTooLong)
    let zero = try guest.bytes([0x61, 0, 0x62])
    #expect(try guest.call("path_create_directory", 3, zero.address, zero.count) == .invalidArgument)
  }

  @Test func flagsThatDoNotExistAreRefused() throws {
    let guest = try guest()
    let path = try guest.string("f")
    #expect(try guest.call("path_filestat_get", 3, 2, path.address, path.count, 0) == .invalidArgument)
    #expect(try guest.call("path_open", 3, 0, path.address, path.count, 16, 2, 0, 0, 0) == .invalidArgument)
    #expect(try guest.call("path_filestat_set_times", 3, 0, path.address, path.count, 0, 0, 3) == .invalidArgument)
    #expect(try guest.call("path_filestat_set_times", 3, 0, path.address, path.count, 0, 0, 16) == .invalidArgument)
    #expect(try guest.call("clock_time_get", 4, 0, 0) == .invalidArgument)
    #expect(try guest.call("clock_time_get", 2, 0, 0) == .badDescriptor)
    let file = try guest.open("f").get()
    #expect(try guest.call("fd_advise", file, 0, 0, 6) == .invalidArgument)
    #expect(try guest.call("fd_advise", file, 0, .max, 5) == .invalidArgument)
    #expect(try guest.call("fd_advise", file, .max, 1, 5) == nil)
  }

  @Test func argumentsAndVariablesArrive() throws {
    let guest = try guest()
    for (name, strings) in [("args", ["program", "argument"]), ("environ", ["NAME=value"])] {
      #expect(try guest.call("\(name)_sizes_get", 0, 4) == nil)
      #expect(try guest.result(UInt32.self) == UInt32(strings.count))
      let size = Int(try guest.result(UInt32.self, at: 4))
      #expect(try guest.call("\(name)_get", 64, 256) == nil)
      #expect(try guest.memory.read(at: 256, count: size) == strings.flatMap { Array($0.utf8) + [0] })
      var address: UInt32 = 256
      for (index, string) in strings.enumerated() {
        #expect(try guest.result(UInt32.self, at: UInt64(64 + 4 * index)) == address)
        address += UInt32(string.utf8.count) + 1
      }
    }
  }
}
