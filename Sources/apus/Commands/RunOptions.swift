import WASI
import WebAssembly

/// The arguments of `apus run`, read.
struct RunOptions {
  static let syntax: [CommandSyntax.Option] = [
    .value("invoke", "NAME", "Call the exported function NAME instead of _start."),
    .value(
      "dir", "HOST[::GUEST]", isRepeatable: true,
      "Let the program use the directory HOST, and all below it,\nas GUEST; under its own name without GUEST."),
    .value("read-dir", "HOST[::GUEST]", isRepeatable: true, "As --dir, but only to be read."),
    .value(
      "env", "NAME[=VALUE]", isRepeatable: true,
      "Set a variable of the program's environment; without VALUE, to\nwhat it is in the tool's own."),
    .value("stdin", "FILE", "Let the program read FILE as its standard input."),
    .value(
      "preload", "NAME=FILE", isRepeatable: true,
      "Instantiate another module first; what it exports can be\nimported from NAME, by later preloads too."),
    .value("fuel", "N", "Trap when the guest has used up N units of fuel: about one an\ninstruction."),
    .value("timeout", "D", "Trap after a time such as 10s, 200ms or 2m."),
    .value(
      "max-memory", "BYTES", "Let all memories together grow to BYTES at most; K, M and G\nstand for 2^10, 2^20, 2^30."),
    .flag("stats", "Tell on the standard error how long each stage took, what fuel\nand how much memory were used."),
  ]

  var file: String
  var invoke: String?
  var arguments: [String]
  var preloads: [(name: String, file: String)] = []
  var fuel: UInt64?
  var timeout: Duration?
  var limits = Limits()
  var features: Features
  var loading: LoadingOptions
  var showsStats: Bool
  private var directories: [(host: String, guest: String, isReadOnly: Bool)] = []
  private var environment: [(name: String, value: String)] = []
  private var input: String?

  init(_ arguments: Arguments) throws(UsageError) {
    file = arguments.operands[0]
    invoke = arguments.value("invoke")
    self.arguments = Array(arguments.operands.dropFirst())
    features = try FeatureOptions.apply(arguments)
    loading = try LoadingOptions(arguments)
    for text in arguments.values("preload") {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[1].isEmpty else { throw UsageError("--preload \(text) is not NAME=FILE") }
      preloads.append((parts[0], parts[1]))
    }
    for option in arguments.options where option.name == "dir" || option.name == "read-dir" {
      directories.append(try Self.directory(option))
    }
    for text in arguments.values("env") { environment.append(try Self.variable(text)) }
    input = arguments.value("stdin")
    if let text = arguments.value("fuel") {
      guard let number = UInt64(text) else { throw UsageError("--fuel \(text) is not a whole number") }
      fuel = number
    }
    if let text = arguments.value("timeout") { timeout = try Duration(argument: text) }
    if let text = arguments.value("max-memory") { limits.memoryBytes = try Int(byteCount: text, option: "max-memory") }
    showsStats = arguments.has("stats")
  }

  /// Whether modules are to charge for what they do.
  var metersFuel: Bool { fuel != nil || showsStats }

  /// The fuel that a run has at its start.
  var startingFuel: UInt64 { fuel.map { min($0, UInt64(Int64.max)) } ?? UInt64(Int64.max) }

  /// What the program gets of the outside.
  func wasi() throws -> WASI {
    var wasi = WASI()
    // The program's name is the file's, without the folders it lies in.
    let name = file.split(separator: "/").last.map(String.init) ?? file
    wasi.arguments = [name] + (invoke == nil ? arguments : [])
    wasi.environment = environment
    wasi.standardInput = .descriptor(try input.map { path throws(FileError) in try Platform.openForReading(path) } ?? 0)
    wasi.standardOutput = .descriptor(1)
    wasi.standardError = .descriptor(2)
    for directory in directories {
      do throws(Errno) {
        wasi.preopen(
          try HostDirectory(path: directory.host), as: directory.guest, isReadOnly: directory.isReadOnly)
      } catch {
        throw UsageError("the directory \(directory.host) cannot be opened: \(error)")
      }
    }
    return wasi
  }

  private static func directory(
    _ option: Arguments.Option
  ) throws(UsageError) -> (host: String, guest: String, isReadOnly: Bool) {
    let text = option.value ?? ""
    let bytes = Array(text.utf8)
    let separator = (0..<max(0, bytes.count - 1)).first { bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == bytes[$0] }
    let host = String(decoding: bytes[..<(separator ?? bytes.count)], as: UTF8.self)
    let guest = separator.map { String(decoding: bytes[($0 + 2)...], as: UTF8.self) } ?? host
    guard !host.isEmpty, !guest.isEmpty else {
      throw UsageError("--\(option.name) \(text) is not HOST or HOST::GUEST")
    }
    return (host, guest, option.name == "read-dir")
  }

  private static func variable(_ text: String) throws(UsageError) -> (name: String, value: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard !parts[0].isEmpty else { throw UsageError("--env \(text) is not NAME=VALUE") }
    if parts.count == 2 { return (parts[0], parts[1]) }
    guard let value = Platform.environmentVariable(text) else {
      throw UsageError("--env \(text): there is no such variable to pass on")
    }
    return (text, value)
  }
}
