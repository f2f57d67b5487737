/// What must hold of metering, checked on a case.
package enum FuelCheck {
  /// What does not hold: metering changes no outcome, the fuel that a call took is enough for it, and less is not.
  package static func faults(_ fuzzCase: FuzzCase) -> [String] {
    var faults: [String] = []
    let (plain, _) = outcomes(fuzzCase, .off)
    let (metered, taken) = outcomes(fuzzCase, .ample)
    let (exact, _) = outcomes(fuzzCase, .calls(taken))
    if metered != plain { faults.append("metering changes an outcome: \(difference(plain, metered))") }
    if exact != plain { faults.append("the fuel taken is not enough: \(difference(plain, exact))") }
    guard let most = taken.max(), most > 0, let call = taken.firstIndex(of: most) else { return faults }
    for short in Set([most - 1, most - most / 3 - 1, most / 7]) {
      let (outcomes, _) = outcomes(fuzzCase, .calls(taken.prefix(call) + [short]))
      let step = outcomes.first { $0.hasPrefix("call \(call) ") } ?? "nothing"
      if !step.contains(": trap fuel") { faults.append("\(short) of \(most) units of fuel were enough: \(step)") }
    }
    return faults
  }

  private static func outcomes(
    _ fuzzCase: FuzzCase, _ metering: CaseRunner.Metering
  ) -> (outcomes: [String], taken: [UInt64]) {
    var outcomes: [String] = []
    let taken = CaseRunner(metering: metering).run(fuzzCase) { outcomes.append("\($0): \($1)") }
    return (outcomes, taken)
  }

  private static func difference(_ a: [String], _ b: [String]) -> String {
    zip(a, b).first { $0 != $1 }.map { "\($0) became \($1)" } ?? "\(a.count) steps became \(b.count)"
  }
}
