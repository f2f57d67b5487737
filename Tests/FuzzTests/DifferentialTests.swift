import Fuzzing
import Testing

/// Generated cases on the engine alone; `compare-wasmtime.py` compares them with wasmtime.
@Suite struct DifferentialTests {
  @Test func meteredCodeDoesTheSame() {
    var generator = CaseGenerator(seed: 1)
    var calls = 0
    var succeeded = 0
    for index in 0..<150 {
      let fuzzCase = generator.makeCase(index)
      #expect(Self.outcomes(fuzzCase, fuel: nil) == Self.outcomes(fuzzCase, fuel: 1 << 40), "case \(index) of seed 1")
      for outcome in Self.outcomes(fuzzCase, fuel: nil) where outcome.hasPrefix("call") {
        calls += 1
        if outcome.contains(": ok") { succeeded += 1 }
      }
    }
    // The cases are worth something only while most calls run to their end.
    #expect(calls > 1000 && succeeded * 2 > calls)
  }

  @Test func allModulesAreValid() {
    var generator = CaseGenerator(seed: 2)
    for index in 0..<300 {
      for module in generator.makeCase(index).modules {
        #expect(MutantRunner.verdict(on: module.bytes) == "valid", "case \(index) of seed 2, \(module.name)")
      }
    }
  }

  private static func outcomes(_ fuzzCase: FuzzCase, fuel: UInt64?) -> [String] {
    var outcomes: [String] = []
    CaseRunner(fuel: fuel).run(fuzzCase) { outcomes.append("\($0): \($1)") }
    return outcomes
  }
}
