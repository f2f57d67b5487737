import Foundation

/// Reads `--name value` options and positional arguments.
struct Options {
  private(set) var values: [String: String] = [:]
  private(set) var positional: [String] = []

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        positional.append(argument)
        continue
      }
      let name = String(argument.dropFirst(2))
      if let next = rest.first, !next.hasPrefix("--") {
        values[name] = next
        rest.removeFirst()
      } else {
        values[name] = ""
      }
    }
  }

  func integer(_ name: String, default value: Int) -> Int { values[name].flatMap { Int($0) } ?? value }
  func seed() -> UInt64 { values["seed"].flatMap { UInt64($0) } ?? 1 }
  func contains(_ name: String) -> Bool { values[name] != nil }
}
