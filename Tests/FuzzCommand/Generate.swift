import Foundation
import Fuzzing

/// `generate`: writes cases as a file of modules and a file of lines that say what to call.
func generate(_ options: Options) throws {
  let count = options.integer("count", default: 100)
  let first = options.integer("first", default: 0)
  let directory = URL(fileURLWithPath: options.values["out"] ?? "fuzz-cases")
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  var generator = CaseGenerator(seed: options.seed(), probes: options.contains("probe"))
  var modules = Data()
  var lines = ""
  var offset = 0
  for index in first..<first + count {
    let fuzzCase = generator.makeCase(index)
    for line in fuzzCase.lines(moduleOffset: &offset) { lines += line + "\n" }
    for module in fuzzCase.modules {
      modules.append(contentsOf: module.bytes)
      guard options.contains("split") else { continue }
      let file = directory.appendingPathComponent("case-\(index)-\(module.name).wasm")
      try Data(module.bytes).write(to: file)
    }
  }
  try modules.write(to: directory.appendingPathComponent("modules.bin"))
  try Data(lines.utf8).write(to: directory.appendingPathComponent("cases.txt"))
  print("\(count) cases, \(modules.count) bytes of modules, in \(directory.path)")
  if options.contains("usage") {
    for (name, count) in generator.instructionUsage { print("\(count)\t\(name)") }
  }
}
