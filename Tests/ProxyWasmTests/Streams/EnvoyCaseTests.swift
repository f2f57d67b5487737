import Foundation
import Testing

/// The recorded cases of Envoy's, run here.
@Suite struct EnvoyCaseTests {
  @Test func survey() throws {
    var report = ""
    var (same, different) = (0, 0)
    for name in EnvoyCase.names {
      let envoyCase = try EnvoyCase(name)
      guard envoyCase.content["protocol"] == nil else { continue }
      do {
        let outcome = try envoyCase.run()
        if outcome.ours == outcome.envoys {
          same += 1
        } else {
          different += 1
          report += "== \(name)\n"
          let difference = outcome.ours.difference(from: outcome.envoys)
          for change in difference.prefix(14) {
            switch change {
            case .insert(_, let line, _): report += "  + \(line.prefix(200))\n"
            case .remove(_, let line, _): report += "  - \(line.prefix(200))\n"
            }
          }
        }
      } catch {
        let rejected = envoyCase.expected["rejected"] != nil
        if rejected { same += 1 } else { different += 1; report += "== \(name)\n  ! \(error)\n" }
      }
    }
    report = "same \(same), different \(different)\n" + report
    try report.write(toFile: "/tmp/px2-cases.txt", atomically: true, encoding: .utf8)
  }
}
