import Foundation
import Fuzzing
import WebAssembly

/// `run`: runs the cases of a folder on the engine and writes each outcome as a line of JSON.
func run(_ options: Options) throws {
  guard let path = options.positional.first else { throw UsageError() }
  guard let loading = Module.Loading(rawValue: options.values["loading"] ?? "eager") else { throw UsageError() }
  let runner = CaseRunner(loading: loading)
  let only = options.values["case"].flatMap { Int($0) }
  for fuzzCase in try cases(in: path) where only == nil || only == fuzzCase.index {
    var lines = ""
    runner.run(fuzzCase) { step, outcome in
      lines += #"{"case": \#(fuzzCase.index), "step": "\#(step)", "outcome": "\#(outcome)"}"# + "\n"
    }
    FileHandle.standardOutput.write(Data(lines.utf8))
  }
}

/// `fuel`: checks what must hold of metering on the cases of a folder; false when something does not.
func checkFuel(_ options: Options) throws -> Bool {
  guard let path = options.positional.first else { throw UsageError() }
  let cases = try cases(in: path)
  var faults = 0
  for fuzzCase in cases {
    for fault in FuelCheck.faults(fuzzCase) {
      faults += 1
      print("case \(fuzzCase.index): \(fault)")
    }
  }
  print("\(cases.count) cases, \(faults) faults of metering")
  return faults == 0
}

private func cases(in path: String) throws -> [FuzzCase] {
  let directory = URL(fileURLWithPath: path)
  let modules = Array(try Data(contentsOf: directory.appendingPathComponent("modules.bin")))
  let text = String(decoding: try Data(contentsOf: directory.appendingPathComponent("cases.txt")), as: UTF8.self)
  return FuzzCase.parse(text, modules: modules)
}
