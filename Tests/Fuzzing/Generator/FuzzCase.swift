package import WebAssembly

/// Modules to be linked in order, and the calls to be made of their exports.
///
/// The text form of a case, one line for each part, is what both sides of the differential run read.
package struct FuzzCase: Sendable {
  package struct Module: Sendable {
    package var name: String
    package var bytes: [UInt8]
  }

  package struct Call: Sendable {
    package var module: String
    package var export: String
    /// Numbers, by type and bits.
    package var arguments: [(type: ValueType, bits: UInt64)]
  }

  /// An export whose contents are part of the outcome.
  package struct Observation: Sendable {
    package var module: String
    package var export: String
  }

  package var index: Int
  package var modules: [Module] = []
  package var calls: [Call] = []
  package var memories: [Observation] = []
  package var globals: [Observation] = []

  package init(index: Int) { self.index = index }

  /// The case as lines; modules are named by their place in a file of modules that begins at `offset`.
  package func lines(moduleOffset offset: inout Int) -> [String] {
    var lines = ["case \(index)"]
    for module in modules {
      lines.append("module \(module.name) \(offset) \(module.bytes.count)")
      offset += module.bytes.count
    }
    for call in calls {
      lines.append(
        (["call", call.module, call.export] + call.arguments.map { "\($0.type):\(String($0.bits, radix: 16))" })
          .joined(separator: " "))
    }
    for memory in memories { lines.append("memory \(memory.module) \(memory.export)") }
    for global in globals { lines.append("global \(global.module) \(global.export)") }
    return lines
  }

  /// Reads the lines of cases back, with their modules.
  package static func parse(_ text: String, modules bytes: [UInt8]) -> [FuzzCase] {
    var cases: [FuzzCase] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 2 else { continue }
      if words[0] == "case" {
        cases.append(FuzzCase(index: Int(words[1]) ?? 0))
        continue
      }
      guard !cases.isEmpty, words.count >= 3 else { continue }
      let last = cases.count - 1
      let observation = Observation(module: words[1], export: words[2])
      switch words[0] {
      case "module":
        guard words.count == 4, let start = Int(words[2]), let count = Int(words[3]), start + count <= bytes.count
        else {
          continue
        }
        cases[last].modules.append(Module(name: words[1], bytes: Array(bytes[start..<start + count])))
      case "call":
        cases[last].calls.append(
          Call(module: words[1], export: words[2], arguments: words.dropFirst(3).compactMap(argument)))
      case "memory": cases[last].memories.append(observation)
      case "global": cases[last].globals.append(observation)
      default: continue
      }
    }
    return cases
  }

  private static func argument(_ word: String) -> (type: ValueType, bits: UInt64)? {
    let parts = word.split(separator: ":")
    guard parts.count == 2, let bits = UInt64(parts[1], radix: 16) else { return nil }
    return NumericRows.numbers.first { $0.description == parts[0] }.map { ($0, bits) }
  }
}
