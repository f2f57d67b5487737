import Foundation

/// Runs the tools that were built beside the tests, and what they are run on.
enum Tool {
  struct Result: Equatable {
    var code: Int32
    var output: String
    var errors: String
  }

  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Where the build puts executables: the folder of the test bundle, or (on macOS) the one that it lies in.
  private static let products: URL = {
    let candidates = [Bundle.main.bundleURL] + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.appending(path: "apus").path()) }
      ?? candidates[0]
  }()

  /// Runs `apus`, or another executable of the package, to its end.
  static func run(_ arguments: String..., input: String = "", executable: String = "apus") throws -> Result {
    try run(arguments, input: input, executable: executable)
  }

  static func run(_ arguments: [String], input: String = "", executable: String = "apus") throws -> Result {
    let process = Process()
    let (input, output, errors) = (try file(input), try file(""), try file(""))
    defer { for url in [input, output, errors] { try? FileManager.default.removeItem(at: url) } }
    process.executableURL = products.appending(path: executable)
    process.arguments = arguments
    process.currentDirectoryURL = repository
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// A new file for a test to use.
  static func file(_ contents: String, extension suffix: String = "wat") throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\(suffix)")
    try contents.write(to: url, atomically: false, encoding: .utf8)
    return url
  }

  /// Hands the path of a new file to `body`, and removes the file.
  static func withFile<T>(_ contents: String, extension suffix: String = "wat", _ body: (String) throws -> T) throws
    -> T
  {
    let url = try file(contents, extension: suffix)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path())
  }
}
