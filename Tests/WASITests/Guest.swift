import Testing
import WASI
import WebAssembly
import WebAssemblyText

/// A module that offers each function of WASI under its own name, so that tests can make single calls as a guest.
final class Guest {
  /// The functions, with the letters of their parameters' types: `i` for i32, `l` for i64.
  static let signatures: [(name: String, parameters: String)] = [
    ("args_get", "ii"), ("args_sizes_get", "ii"), ("clock_res_get", "ii"), ("clock_time_get", "ili"),
    ("environ_get", "ii"), ("environ_sizes_get", "ii"), ("fd_advise", "illi"), ("fd_allocate", "ill"),
    ("fd_close", "i"), ("fd_datasync", "i"), ("fd_fdstat_get", "ii"), ("fd_fdstat_set_flags", "ii"),
    ("fd_fdstat_set_rights", "ill"), ("fd_filestat_get", "ii"), ("fd_filestat_set_size", "il"),
    ("fd_filestat_set_times", "illi"), ("fd_pread", "iiili"), ("fd_prestat_dir_name", "iii"),
    ("fd_prestat_get", "ii"), ("fd_pwrite", "iiili"), ("fd_read", "iiii"), ("fd_readdir", "iiili"),
    ("fd_renumber", "ii"), ("fd_seek", "ilii"), ("fd_sync", "i"), ("fd_tell", "ii"), ("fd_write", "iiii"),
    ("path_create_directory", "iii"), ("path_filestat_get", "iiiii"), ("path_filestat_set_times", "iiiilli"),
    ("path_link", "iiiiiii"), ("path_open", "iiiiillii"), ("path_readlink", "iiiiii"),
    ("path_remove_directory", "iii"), ("path_rename", "iiiiii"), ("path_symlink", "iiiii"),
    ("path_unlink_file", "iii"), ("poll_oneoff", "iiii"), ("proc_exit", "i"), ("proc_raise", "i"),
    ("random_get", "ii"), ("sched_yield", ""), ("sock_accept", "iii"), ("sock_recv", "iiiiii"),
    ("sock_send", "iiiii"), ("sock_shutdown", "ii"),
  ]

  static func text(_ module: String = "wasi_snapshot_preview1") -> String {
    var imports = ""
    var functions = ""
    for (name, letters) in signatures {
      let parameters = letters.map { $0 == "l" ? "i64" : "i32" }.joined(separator: " ")
      let arguments = letters.indices.map { "(local.get \(letters.distance(from: letters.startIndex, to: $0)))" }
      let result = name == "proc_exit" ? "" : "(result i32)"
      imports += "(import \"\(module)\" \"\(name)\" (func $\(name) (param \(parameters)) \(result)))\n"
      functions += """
        (func (export "\(name)") (param \(parameters)) \(result) (call $\(name) \(arguments.joined(separator: " "))))

        """
    }
    return "(module \(imports) (memory (export \"memory\") 2) \(functions))"
  }

  let store = Store()
  let instance: Instance
  let memory: Memory
  /// Where ``bytes(_:)`` puts things; the first bytes are for results.
  private var free: UInt32 = 1024

  init(_ wasi: WASI = WASI(), module: String = "wasi_snapshot_preview1") throws {
    instance = try wasi.instantiate(Module(text: Self.text(module)), in: store)
    memory = try instance.memory("memory")
  }

  /// Calls a function; returns the error, or nil for success.
  @discardableResult
  func call(_ name: String, _ arguments: UInt64...) throws -> Errno? {
    let function = try instance.function(Name(name))
    let values = zip(arguments, function.type.parameters).map { argument, type -> Value in
      type == .i64 ? .i64(Int64(bitPattern: argument)) : .i32(Int32(truncatingIfNeeded: argument))
    }
    guard case .i32(let code)? = try function.call(values).first else { return nil }
    if code == 0 { return nil }
    let errno: Errno = try #require(Errno(rawValue: UInt16(code)), "\(code) is no errno")
    return errno
  }

  /// Puts bytes into the memory; returns where and how many.
  func bytes(_ bytes: [UInt8]) throws -> (address: UInt64, count: UInt64) {
    let address = free
    try memory.write(bytes, at: UInt64(address))
    free += UInt32(bytes.count + 7) & ~7
    return (UInt64(address), UInt64(bytes.count))
  }

  func string(_ text: String) throws -> (address: UInt64, count: UInt64) { try bytes(Array(text.utf8)) }

  /// Puts a list with one buffer into the memory; returns where it is.
  func vector(_ address: UInt64, _ count: UInt64) throws -> UInt64 {
    let words = [UInt32(address), UInt32(count)].flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) }
    }
    return try bytes(words).address
  }

  func result<T: FixedWidthInteger & BitwiseCopyable>(_: T.Type = T.self, at address: UInt64 = 0) throws -> T {
    try memory.load(T.self, at: address)
  }

  /// Opens a path below descriptor 3 with all rights; the flags are CREAT 1, DIRECTORY 2, EXCL 4, TRUNC 8.
  func open(
    _ path: String, flags: UInt64 = 0, rights: UInt64 = (1 << 30) - 1, descriptorFlags: UInt64 = 0,
    follows: Bool = true,
    below directory: UInt64 = 3
  ) throws -> Result<UInt64, Errno> {
    let path = try string(path)
    let error = try call(
      "path_open", directory, follows ? 1 : 0, path.address, path.count, flags, rights, rights, descriptorFlags, 0)
    if let error { return .failure(error) }
    return .success(UInt64(try result(UInt32.self)))
  }

  func write(_ descriptor: UInt64, _ text: String) throws -> Errno? {
    let text = try string(text)
    return try call("fd_write", descriptor, vector(text.address, text.count), 1, 0)
  }

  func read(_ descriptor: UInt64, _ count: UInt64) throws -> Result<String, Errno> {
    let buffer = try bytes(Array(repeating: 0, count: Int(count)))
    if let error = try call("fd_read", descriptor, vector(buffer.address, count), 1, 0) { return .failure(error) }
    let read = try memory.read(at: buffer.address, count: Int(result(UInt32.self)))
    return .success(String(decoding: read, as: UTF8.self))
  }
}
