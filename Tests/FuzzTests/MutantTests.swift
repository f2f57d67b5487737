import Foundation
import Fuzzing
import SpecTestSuite
import Testing

/// A short run of mutants in this process; `apus-fuzz mutate` makes long ones, and survives crashes.
@Suite struct MutantTests {
  @Test func mutantsNeitherCrashNorHang() throws {
    guard let folder = OfficialSuite.root else {
      if OfficialSuite.isRequired { Issue.record("the official suite was not found, and SPECTESTS_REQUIRED is set") }
      print("NO MUTANTS: the official test suite was not found (see spectests/fetch.sh)")
      return
    }
    let corpus = try SuiteCorpus(folder: folder)
    #expect(corpus.modules.count > 1000 && corpus.texts.count > 10_000)
    var runner = MutantRunner(corpus, seed: 1)
    var outcomes: [MutantRunner.Outcome: Int] = [:]
    for index in 0..<5000 {
      // A crash ends the process, so the index of the mutant at hand is kept where it can be found.
      try? Data("seed 1 mutant \(index)\n".utf8).write(to: Self.note)
      outcomes[runner.run(index), default: 0] += 1
    }
    try? FileManager.default.removeItem(at: Self.note)
    // Mutants reach every stage.
    for outcome in MutantRunner.Outcome.allCases where outcome != .unlinkable && outcome != .unsupported {
      #expect(outcomes[outcome, default: 0] > 0, "no mutant was \(outcome.rawValue)")
    }
    #expect(runner.calls["returned", default: 0] > 100)
  }

  private static let note = FileManager.default.temporaryDirectory.appendingPathComponent("apus-mutant-at-hand")
}
