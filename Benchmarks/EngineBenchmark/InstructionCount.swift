import BenchmarkSupport

/// Instructions that a program takes on two builds of Apus, as valgrind counts them.
struct InstructionCount {
  var a: Double
  var b: Double

  var ratio: Double { b / a }

  /// Counts those of a part of each program's work; nil where that fails.
  static func all(_ programs: [Program], _ builds: (String, String), _ options: Options) throws(Failure) -> [Self?] {
    guard path(ofCommand: "valgrind") != nil else { throw Failure("--instructions needs valgrind") }
    var counts: [Self?] = []
    for program in programs {
      let part = program.hasParts ? ["--invoke", "run", program.path, "\(options.percent)"] : [program.path]
      if let a = try count([builds.0, "run"] + part, options), let b = try count([builds.1, "run"] + part, options) {
        counts.append(Self(a: a, b: b))
        complain("\(program.name): \(rounded(a / 1e6, 1)) and \(rounded(b / 1e6, 1)) million instructions")
      } else {
        counts.append(nil)
        complain("\(program.name): instructions could not be counted")
      }
    }
    return counts
  }

  private static func count(_ command: [String], _ options: Options) throws(Failure) -> Double? {
    // Of the tools that count, the fastest.
    let valgrind = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    let child = try Child.run(valgrind + command, timeout: options.timeout * 30)
    guard child.end == .exit(0) else { return nil }
    for line in String(decoding: child.errors, as: UTF8.self).split(separator: "\n") where line.contains("I   refs:") {
      return Double(line.split(separator: " ").last?.filter { $0 != "," } ?? "")
    }
    return nil
  }
}
