import Foundation
import SpecTestSuite

/// Our own scripts, and what is expected of all.
enum Suite {
  private static let folder = OfficialSuite.repository.appending(path: "spectests")

  /// Our own scripts, by their paths in `spectests`.
  static let ownScripts = OfficialSuite.scripts(in: folder.appending(path: "engine")).map { "engine/\($0)" }

  static func source(own script: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appending(path: script)))
  }

  /// What spectests/expectations has for each script: its line and the indented ones after it.
  static let expectations: [String: String] = {
    let text = (try? String(contentsOf: folder.appending(path: "expectations"), encoding: .utf8)) ?? ""
    var blocks: [String: String] = [:]
    var script = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if !line.hasPrefix("\t") { script = String(line.prefix { $0 != "\t" }) }
      blocks[script, default: ""] += line + "\n"
    }
    return blocks
  }()
}
