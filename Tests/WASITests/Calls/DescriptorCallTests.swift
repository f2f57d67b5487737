import Testing
import WASI
import WebAssembly

/// Descriptors as a guest handles them; the errors are those that wasmtime gives, but for what the article lists.
@Suite struct DescriptorCallTests {
  private func guest(_ configure: (inout WASI) -> Void = { _ in }) throws -> Guest {
    var wasi = WASI()
    let root = MemoryDirectory()
    try root.addFile("f", contents: Array("0123456789".utf8))
    try root.addFile("d/g", contents: [])
    wasi.preopen(root, as: "/data")
    configure(&wasi)
    return try Guest(wasi)
  }

  @Test func preopensAreNamed() throws {
    let guest = try guest()
    #expect(try guest.call("fd_prestat_get", 3, 8) == nil)
    #expect(try guest.result(UInt32.self, at: 8) == 0)
    #expect(try guest.result(UInt32.self, at: 12) == 5)
    #expect(try guest.call("fd_prestat_dir_name", 3, 16, 5) == nil)
    #expect(try guest.memory.read(at: 16, count: 5) == Array("/data".utf8))
    #expect(try guest.call("fd_prestat_dir_name", 3, 16, 4) == .nameTooLong)
    #expect(try guest.call("fd_prestat_get", 4, 8) == .badDescriptor)
    #expect(try guest.call("fd_prestat_get", 1, 8) == .badDescriptor)
    #expect(try guest.call("fd_prestat_dir_name", 1, 16, 5) == .notDirectory)
  }

  @Test func numbersAreClosedAndReused() throws {
    let guest = try guest()
    let first = try guest.open("f").get()
    let second = try guest.open("f").get()
    #expect((first, second) == (4, 5))
    #expect(try guest.call("fd_close", 4) == nil)
    #expect(try guest.call("fd_close", 4) == .badDescriptor)
    #expect(try guest.call("fd_tell", 4, 0) == .badDescriptor)
    #expect(try guest.open("f").get() == 4)
    #expect(try guest.call("fd_close", 4_000_000_000) == .badDescriptor)
    // The standard streams can be closed like others, and their numbers used.
    for number: UInt64 in 0...2 { #expect(try guest.call("fd_close", number) == nil) }
    #expect(try guest.write(1, "x") == .badDescriptor)
    #expect(try guest.open("f").get() == 0)
    #expect(try guest.read(0, 3).get() == "012")
  }

  @Test func renumberingReplacesWhatIsOpen() throws {
    let guest = try guest()
    let file = try guest.open("f").get()
    #expect(try guest.call("fd_renumber", file, 0) == nil)
    #expect(try guest.read(0, 4).get() == "0123")
    #expect(try guest.call("fd_close", file) == .badDescriptor)
    #expect(try guest.call("fd_renumber", 0, 9) == .badDescriptor)
    #expect(try guest.call("fd_renumber", 9, 0) == .badDescriptor)
    #expect(try guest.call("fd_renumber", 0, 0) == nil)
    #expect(try guest.read(0, 4).get() == "4567")
  }

  @Test func theTableIsBounded() throws {
    let guest = try guest { $0.descriptorLimit = 10 }
    for _ in 4..<10 { _ = try guest.open("f").get() }
    #expect(try guest.open("f") == .failure(.tooManyDescriptors))
    // Nor is a file made by an open that fails so.
    #expect(try guest.open("new", flags: 1) == .failure(.tooManyDescriptors))
    #expect(try guest.call("fd_close", 7) == nil)
    #expect(try guest.open("new") == .failure(.noSuchFile))
    #expect(try guest.open("f").get() == 7)
  }

  @Test func positionsMove() throws {
    let guest = try guest()
    let file = try guest.open("f").get()
    func seek(_ offset: Int64, _ whence: UInt64) throws -> Result<UInt64, Errno> {
      if let error = try guest.call("fd_seek", file, UInt64(bitPattern: offset), whence, 0) { return .failure(error) }
      return .success(try guest.result(UInt64.self))
    }
    #expect(try seek(4, 0) == .success(4))
    #expect(try seek(2, 1) == .success(6))
    #expect(try seek(-1, 2) == .success(9))
    #expect(try guest.read(file, 5).get() == "9")
    #expect(try guest.read(file, 5).get() == "")
    #expect(try seek(100, 2) == .success(110))
    #expect(try guest.read(file, 5).get() == "")
    #expect(try seek(-1, 0) == .failure(.invalidArgument))
    #expect(try seek(-111, 1) == .failure(.invalidArgument))
    #expect(try seek(.min, 1) == .failure(.invalidArgument))
    #expect(try seek(0, 3) == .failure(.invalidArgument))
    #expect(try seek(0, 1) == .success(110))
    #expect(try seek(.max, 0) == .success(UInt64(Int64.max)))
    #expect(try seek(.max, 1) == .success(.max - 1))
    #expect(try seek(2, 1) == .failure(.invalidArgument))
    #expect(try guest.write(file, "x") != nil)
    #expect(try guest.call("fd_seek", 1, 0, 0, 0) == .invalidSeek)
    #expect(try guest.call("fd_tell", 0, 0) == .invalidSeek)
    #expect(try guest.call("fd_seek", 3, 0, 0, 0) == .badDescriptor)
  }

  @Test func whenceIsNumberedOtherwiseInUnstable() throws {
    var wasi = WASI()
    let root = MemoryDirectory()
    try root.addFile("f", contents: Array(repeating: 1, count: 10))
    wasi.preopen(root, as: "/")
    let guest = try Guest(wasi, module: "wasi_unstable")
    let file = try guest.open("f").get()
    for (whence, offset, expected): (UInt64, UInt64, UInt64) in [(2, 4, 4), (0, 1, 5), (1, 1, 11)] {
      #expect(try guest.call("fd_seek", file, offset, whence, 0) == nil)
      #expect(try guest.result(UInt64.self) == expected)
    }
    // The link count has 32 bits, and what follows stands earlier.
    #expect(try guest.call("fd_filestat_get", file, 64) == nil)
    #expect(try guest.result(UInt32.self, at: 64 + 20) == 1)
    #expect(try guest.result(UInt64.self, at: 64 + 24) == 10)
  }

  @Test func streamsGoOneWay() throws {
    let output = OutputBuffer()
    let guest = try guest {
      $0.standardInput = .bytes(Array("line\nrest".utf8))
      $0.standardOutput = .buffer(output)
    }
    #expect(try guest.write(1, "hello") == nil)
    #expect(try guest.result(UInt32.self) == 5)
    #expect(output.text == "hello")
    #expect(try guest.read(0, 5).get() == "line\n")
    #expect(try guest.read(0, 50).get() == "rest")
    #expect(try guest.read(0, 50).get() == "")
    #expect(try guest.write(0, "x") == .badDescriptor)
    #expect(try guest.read(1, 1) == .failure(.badDescriptor))
    #expect(try guest.read(3, 1) == .failure(.badDescriptor))
    let buffer = try guest.vector(2048, 4)
    #expect(try guest.call("fd_pread", 0, buffer, 1, 0, 0) == .invalidSeek)
    #expect(try guest.call("fd_pwrite", 1, buffer, 1, 0, 0) == .invalidSeek)
    #expect(try guest.call("fd_pread", 3, buffer, 1, 0, 0) == .badDescriptor)
    for call in ["fd_sync", "fd_datasync"] { #expect(try guest.call(call, 1) == .badDescriptor) }
    #expect(try guest.call("fd_filestat_set_size", 1, 0) == .badDescriptor)
    #expect(try guest.call("fd_filestat_set_times", 1, 0, 0, 0) == .badDescriptor)
    #expect(try guest.call("fd_fdstat_set_flags", 1, 1) == .badDescriptor)
    #expect(try guest.call("fd_advise", 1, 0, 0, 0) == .badDescriptor)
    #expect(try guest.call("fd_allocate", 1, 0, 1) == .badDescriptor)
    #expect(try guest.call("fd_readdir", 1, 0, 8, 0, 0) == .badDescriptor)
  }

  @Test func readsAndWritesAtOffsetsLeaveThePosition() throws {
    let guest = try guest()
    let file = try guest.open("f").get()
    let text = try guest.string("AB")
    #expect(try guest.call("fd_pwrite", file, guest.vector(text.address, 2), 1, 8, 0) == nil)
    let buffer = try guest.bytes([0, 0, 0, 0])
    #expect(try guest.call("fd_pread", file, guest.vector(buffer.address, 4), 1, 6, 0) == nil)
    #expect(try guest.memory.read(at: buffer.address, count: 4) == Array("67AB".utf8))
    #expect(try guest.call("fd_tell", file, 0) == nil)
    #expect(try guest.result(UInt64.self) == 0)
  }

  @Test func appendingIsAFlag() throws {
    let guest = try guest()
    let file = try guest.open("f", descriptorFlags: 1).get()
    #expect(try guest.write(file, "x") == nil)
    #expect(try guest.call("fd_tell", file, 0) == nil)
    #expect(try guest.result(UInt64.self) == 11)
    #expect(try guest.call("fd_fdstat_set_flags", file, 0) == nil)
    #expect(try guest.call("fd_seek", file, 0, 0, 0) == nil)
    #expect(try guest.write(file, "y") == nil)
    #expect(try guest.call("fd_seek", file, 0, 0, 0) == nil)
    #expect(try guest.read(file, 20).get() == "y123456789x")
    #expect(try guest.call("fd_fdstat_set_flags", file, 2) == .invalidArgument)
    #expect(try guest.call("fd_fdstat_set_flags", file, 32) == .invalidArgument)
    #expect(try guest.open("f", descriptorFlags: 64) == .failure(.invalidArgument))
  }

  @Test func rightsAreGivenUpForGood() throws {
    let guest = try guest()
    let (read, write, seek): (UInt64, UInt64, UInt64) = (1 << 1, 1 << 6, 1 << 2)
    let file = try guest.open("f", rights: read | seek | 1 << 5).get()
    #expect(try guest.write(file, "x") == .badDescriptor)
    #expect(try guest.call("fd_filestat_set_size", file, 0) == .notCapable)
    #expect(try guest.call("fd_fdstat_set_rights", file, read | write, 0) == .notCapable)
    #expect(try guest.call("fd_fdstat_set_rights", file, read, 0) == nil)
    #expect(try guest.call("fd_seek", file, 1, 0, 0) == .notCapable)
    #expect(try guest.call("fd_fdstat_set_rights", file, read | seek, 0) == .notCapable)
    #expect(try guest.call("fd_fdstat_get", file, 64) == nil)
    #expect(try guest.result(UInt8.self, at: 64) == 4)
    #expect(try guest.result(UInt64.self, at: 72) == read)
    // What a directory does not pass on cannot be had through it.
    #expect(try guest.call("fd_fdstat_set_rights", 3, 1 << 13 | 1 << 18, read) == nil)
    let narrow = try guest.open("f").get()
    #expect(try guest.call("fd_fdstat_get", narrow, 64) == nil)
    #expect(try guest.result(UInt64.self, at: 72) == read)
    #expect(try guest.open("new", flags: 1) == .failure(.notCapable))
    let path = try guest.string("x")
    #expect(try guest.call("path_create_directory", 3, path.address, path.count) == .notCapable)
    #expect(try guest.call("path_filestat_get", 3, 0, path.address, path.count, 64) == .noSuchFile)
  }

  @Test func directoriesAreListed() throws {
    let guest = try guest()
    func names(bufferSize: UInt64) throws -> [String] {
      var names: [String] = []
      var cookie: UInt64 = 0
      while true {
        #expect(try guest.call("fd_readdir", 3, 4096, bufferSize, cookie, 0) == nil)
        let used = UInt64(try guest.result(UInt32.self))
        var place: UInt64 = 4096
        var isCut = false
        while place + 24 <= 4096 + used {
          let count = UInt64(try guest.result(UInt32.self, at: place + 16))
          guard place + 24 + count <= 4096 + used else {
            isCut = true
            break
          }
          names.append(String(decoding: try guest.memory.read(at: place + 24, count: Int(count)), as: UTF8.self))
          cookie = try guest.result(UInt64.self, at: place)
          place += 24 + count
        }
        if used < bufferSize { return names }
        guard isCut || place > 4096 else { return names }
      }
    }
    #expect(try names(bufferSize: 4096) == [".", "..", "d", "f"])
    // A buffer for one entry at a time.
    #expect(try names(bufferSize: 27) == [".", "..", "d", "f"])
    #expect(try guest.call("fd_readdir", 3, 4096, 100, .max, 0) == nil)
    #expect(try guest.result(UInt32.self) == 0)
  }
}
