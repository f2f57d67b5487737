import Foundation

/// The specification's test suite, where it is found.
struct OfficialSuite {
  static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// `$SPECTESTS`, `spectests/testsuite` or `../shared/testsuite` beside the package; nil if none is there.
  static let root: URL? = {
    var candidates = [
      packageRoot.appending(path: "spectests/testsuite"), packageRoot.appending(path: "../shared/testsuite"),
    ]
    if let path = ProcessInfo.processInfo.environment["SPECTESTS"] { candidates.insert(URL(filePath: path), at: 0) }
    return candidates.first { FileManager.default.fileExists(atPath: $0.appending(path: "core").path()) }
  }()

  static var isPresent: Bool {
    if root == nil { print("The official test suite was not found; its tests are skipped.") }
    return root != nil
  }

  /// Whether tests must fail where the suite is missing.
  static var isRequired: Bool { ProcessInfo.processInfo.environment["SPECTESTS_REQUIRED"] == "1" }

  /// Paths of all scripts, relative to the root.
  static let scripts: [String] = {
    guard let root, let files = FileManager.default.enumerator(atPath: root.path()) else { return [] }
    return files.compactMap { $0 as? String }.filter { $0.hasSuffix(".wast") }.sorted()
  }()

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root!.appending(path: path)))
  }

  /// What each script contains: how many of each kind, by path.
  static let counts: [String: [String: Int]] = {
    guard let root, let table = try? String(contentsOf: root.appending(path: "COUNTS.tsv"), encoding: .utf8) else {
      return [:]
    }
    var counts: [String: [String: Int]] = [:]
    for line in table.split(separator: "\n").dropFirst() {
      let columns = line.split(separator: "\t").map(String.init)
      counts[columns[0], default: [:]][columns[1]] = Int(columns[2])
    }
    return counts
  }()
}
