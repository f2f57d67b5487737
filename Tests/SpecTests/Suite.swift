import Foundation

/// The scripts to run: the official suite where it is found, and our own.
enum Suite {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let spectests = repository.appending(path: "spectests")

  /// The folder of the official suite, looked for in the same places as spectests/find.sh does.
  static let official: URL? = {
    let named = ProcessInfo.processInfo.environment["SPECTESTS"].map { URL(filePath: $0) }
    let places = [named, spectests.appending(path: "testsuite"), repository.appending(path: "../shared/testsuite")]
    return places.compactMap(\.self).first {
      FileManager.default.fileExists(atPath: $0.appending(path: "core").path())
    }
  }()

  static let isRequired = ProcessInfo.processInfo.environment["SPECTESTS_REQUIRED"] == "1"

  /// The scripts of the official suite, by their paths in it.
  static let officialScripts = official.map { scripts(in: $0, under: ["core", "custom", "legacy", "proposals"]) } ?? []
  /// Our own, by their paths in `spectests`.
  static let ownScripts = scripts(in: spectests, under: ["engine"])

  /// What spectests/expectations has for each script: its line and the indented ones after it.
  static let expectations: [String: String] = {
    let text = (try? String(contentsOf: spectests.appending(path: "expectations"), encoding: .utf8)) ?? ""
    var blocks: [String: String] = [:]
    var script = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if !line.hasPrefix("\t") { script = String(line.prefix { $0 != "\t" }) }
      blocks[script, default: ""] += line + "\n"
    }
    return blocks
  }()

  static func source(official script: String) throws -> [UInt8] {
    try Array(Data(contentsOf: official?.appending(path: script) ?? URL(filePath: script)))
  }

  static func source(own script: String) throws -> [UInt8] {
    try Array(Data(contentsOf: spectests.appending(path: script)))
  }

  private static func scripts(in root: URL, under folders: [String]) -> [String] {
    folders.flatMap { folder -> [String] in
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path())) ?? []
      return paths.filter { $0.hasSuffix(".wast") }.map { "\(folder)/\($0)" }
    }.sorted()
  }
}
