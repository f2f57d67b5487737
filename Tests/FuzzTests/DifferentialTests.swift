import Fuzzing
import Testing
import WebAssembly

/// Generated cases on the engine alone; `compare-wasmtime.py` compares them with wasmtime.
@Suite struct DifferentialTests {
  @Test func mostCallsRunToTheirEnd() {
    // The cases are worth something only while they do.
    var generator = CaseGenerator(seed: 1)
    var calls = 0
    var succeeded = 0
    for index in 0..<150 {
      CaseRunner().run(generator.makeCase(index)) { step, outcome in
        guard step.hasPrefix("call") else { return }
        calls += 1
        if outcome.hasPrefix("ok") { succeeded += 1 }
      }
    }
    #expect(calls > 1000 && succeeded * 2 > calls)
  }

  @Test func whenFunctionsAreTranslatedChangesNothing() {
    var generator = CaseGenerator(seed: 3)
    func outcomes(_ fuzzCase: FuzzCase, _ runner: CaseRunner) -> [String] {
      var lines: [String] = []
      runner.run(fuzzCase) { lines.append("\($0): \($1)") }
      return lines
    }
    for index in 0..<150 {
      let fuzzCase = generator.makeCase(index)
      let expected = outcomes(fuzzCase, CaseRunner())
      #expect(outcomes(fuzzCase, CaseRunner(loading: .lazyTranslation)) == expected, "case \(index) of seed 3")
      #expect(outcomes(fuzzCase, CaseRunner(loading: .lazy)) == expected, "case \(index) of seed 3")
    }
  }

  @Test func meteringIsExactAndChangesNothing() {
    var generator = CaseGenerator(seed: 1)
    for index in 0..<100 {
      #expect(FuelCheck.faults(generator.makeCase(index)) == [], "case \(index) of seed 1")
    }
  }

  @Test func allModulesAreValid() {
    var generator = CaseGenerator(seed: 2)
    for index in 0..<300 {
      for module in generator.makeCase(index).modules {
        #expect(MutantRunner.verdict(on: module.bytes) == "valid", "case \(index) of seed 2, \(module.name)")
      }
    }
  }
}
