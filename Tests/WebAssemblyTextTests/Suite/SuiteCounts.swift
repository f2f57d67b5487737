import Foundation
import SpecTestSuite

/// How many of each kind of command, argument and expectation each script has; empty where the suite came without it.
let suiteCounts: [String: [String: Int]] = {
  guard let root = OfficialSuite.root,
    let table = try? String(contentsOf: root.appending(path: "COUNTS.tsv"), encoding: .utf8)
  else { return [:] }
  var counts: [String: [String: Int]] = [:]
  for line in table.split(separator: "\n").dropFirst() {
    let columns = line.split(separator: "\t").map(String.init)
    counts[columns[0], default: [:]][columns[1]] = Int(columns[2])
  }
  return counts
}()
