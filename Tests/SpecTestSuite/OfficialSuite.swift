public import Foundation

/// The specification's test suite, where it is found.
public enum OfficialSuite {
  /// The root of the package.
  public static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The suite's folder, looked for where spectests/find.sh does: `$SPECTESTS`, `spectests/testsuite`, and `testsuite` in
  /// a folder `shared` beside the package; nil if it is in none.
  public static let root: URL? = {
    let named = ProcessInfo.processInfo.environment["SPECTESTS"].map { URL(filePath: $0) }
    let places = [
      named, repository.appending(path: "spectests/testsuite"), repository.appending(path: "../shared/testsuite"),
    ]
    return places.compactMap(\.self).first {
      FileManager.default.fileExists(atPath: $0.appending(path: "core").path())
    }
  }()

  /// Whether tests have to fail where the suite is missing.
  public static let isRequired = ProcessInfo.processInfo.environment["SPECTESTS_REQUIRED"] == "1"

  /// The paths of all scripts in the suite, in order; none where it is missing.
  public static let scripts = root.map(scripts(in:)) ?? []

  /// The text of a script, by its path in the suite.
  public static func source(_ script: String) throws -> [UInt8] {
    guard let root else { throw CocoaError(.fileNoSuchFile) }
    return Array(try Data(contentsOf: root.appending(path: script)))
  }

  /// The paths of all scripts under a folder, in order.
  public static func scripts(in folder: URL) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path())) ?? []
    return paths.filter { $0.hasSuffix(".wast") }.sorted()
  }
}
