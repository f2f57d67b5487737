import SpecTestRunner
import SpecTestSuite
import Testing

/// Runs every script and compares its totals with spectests/expectations.
struct SuiteTests {
  @Test func theOfficialSuiteIsFound() {
    guard OfficialSuite.root == nil else { return }
    print("NOTE: THE OFFICIAL TEST SUITE WAS NOT FOUND AND IS NOT RUN; spectests/fetch.sh fetches it.")
    #expect(!OfficialSuite.isRequired, "the official test suite is missing, and SPECTESTS_REQUIRED is 1")
  }

  @Test(arguments: OfficialSuite.scripts)
  func official(script: String) throws {
    check(script, try OfficialSuite.source(script))
  }

  @Test(arguments: Suite.ownScripts)
  func own(script: String) throws {
    check(script, try Suite.source(own: script))
  }

  private func check(_ script: String, _ source: [UInt8]) {
    let features = SuiteFeatures.features(forScriptAt: script)
    let report = ScriptRunner(features: features, timeout: .seconds(600)).run(source, name: script)
    let shown = 10
    let failures = report.failures.prefix(shown).map { "\(script):\($0.line): \($0.command): \($0.reason)" }
    #expect(
      report.expectation == Suite.expectations[script], "the first failures: \(failures.joined(separator: "\n"))")
  }

  /// What is promised to pass whole: all of `core` but the folder whose instructions are not executed yet.
  @Test func theCoreIsExpectedToPassWhole() {
    let promised = Suite.expectations.filter { script, _ in
      script.hasPrefix("core/") && !script.hasPrefix("core/gc/")
    }
    let totals = promised.values.reduce(into: [0, 0, 0]) { sums, block in
      let columns = block.prefix { $0 != "\n" }.split(separator: "\t").dropFirst().map { Int($0) ?? -1 }
      for (index, column) in columns.enumerated() { sums[index] += column }
    }
    #expect(promised.count == 241)
    #expect(totals == [64_510, 0, 0])
  }
}
