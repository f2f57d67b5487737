import Foundation
import Fuzzing

/// `run`: runs the cases of a folder on the engine and writes each outcome as a line of JSON.
func run(_ options: Options) throws {
  guard let path = options.positional.first else { throw UsageError() }
  let directory = URL(fileURLWithPath: path)
  let modules = Array(try Data(contentsOf: directory.appendingPathComponent("modules.bin")))
  let text = String(decoding: try Data(contentsOf: directory.appendingPathComponent("cases.txt")), as: UTF8.self)
  let runner = CaseRunner(fuel: options.contains("fuel") ? 1 << 40 : nil)
  let only = options.values["case"].flatMap { Int($0) }
  for fuzzCase in FuzzCase.parse(text, modules: modules) where only == nil || only == fuzzCase.index {
    var lines = ""
    runner.run(fuzzCase) { step, outcome in
      lines += #"{"case": \#(fuzzCase.index), "step": "\#(step)", "outcome": "\#(outcome)"}"# + "\n"
    }
    FileHandle.standardOutput.write(Data(lines.utf8))
  }
}
