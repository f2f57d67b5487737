@_spi(Measuring) import WebAssembly
import WebAssemblyText

/// A module in a file, in either format.
struct ModuleFile {
  var path: String
  var contents: [UInt8]

  init(_ path: String) throws(FileError) {
    self.path = path
    contents = try Platform.read(path, limit: Limits().moduleBytes)
  }

  /// Whether the file is in the binary format: it begins as such a module does, or is named as one.
  var isBinary: Bool {
    contents.starts(with: [0x00, 0x61, 0x73, 0x6D]) || path.utf8.reversed().starts(with: ".wasm".utf8.reversed())
  }

  /// The module in the binary format.
  func binary() throws -> [UInt8] {
    guard !isBinary else { return contents }
    return try named { try TextModule.encode(contents) }
  }

  /// The module as text.
  func text() throws -> String {
    let bytes = try binary()
    return try named { try ModulePrinter.print(bytes) }
  }

  func module(
    features: Features, metersFuel: Bool = false, _ options: LoadingOptions = LoadingOptions()
  ) throws -> Module {
    let bytes = try binary()
    return try named {
      try Module(
        bytes, features: features, metersFuel: metersFuel, loading: options.loading, threads: options.threads)
    }
  }

  /// The module, and how long the stages of loading it took.
  func measuredModule(
    features: Features, metersFuel: Bool, _ options: LoadingOptions
  ) throws -> (module: Module, times: Module.PassTimes) {
    let bytes = try binary()
    return try named {
      try Module.measured(bytes, features: features, metersFuel: metersFuel, loading: options.loading)
    }
  }

  /// Adds the path to what `body` throws.
  private func named<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch {
      throw ModuleFileError(path: path, error: error)
    }
  }
}

/// A module that was refused, and the file that it stands in.
struct ModuleFileError: Error, CustomStringConvertible {
  var path: String
  var error: any Error

  var description: String { "\(path): \(error)" }
}
