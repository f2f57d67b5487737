import BenchmarkSupport

/// The runs of a program on an engine.
struct Measurement {
  /// Seconds of user CPU, by round.
  var seconds: [Double] = []
  var peakBytes: Int?
  /// Why there is no result: the first run that failed or printed something else.
  var failure: String?

  var least: Double? { failure == nil ? seconds.min() : nil }

  /// How far the median is above the least, as a part of it.
  var spread: Double? {
    guard let least, least > 0 else { return nil }
    return median(seconds) / least - 1
  }
}

/// All runs: of each program on each engine.
struct Measurements {
  var programs: [Program]
  var engines: [Engine]
  /// By program, then by engine.
  var cells: [[Measurement]] = []

  /// Runs the programs, the engines taking turns in each round; calls `report` after each program.
  init(
    _ programs: [Program], _ engines: [Engine], rounds: Int, timeout: Int, report: (Program, [Measurement]) -> Void
  ) {
    self.programs = programs
    self.engines = engines
    for program in programs {
      var program = program
      var row = engines.map { _ in Measurement() }
      for round in 0..<rounds {
        for turn in engines.indices {
          // Each round begins with another engine.
          let index = (round + turn) % engines.count
          guard row[index].failure == nil else { continue }
          do throws(Failure) {
            let child = try Child.run(engines[index].words(for: program), timeout: timeout)
            row[index].add(child, &program, isBaseline: index == 0)
          } catch {
            row[index].failure = error.description
          }
        }
      }
      cells.append(row)
      report(program, row)
    }
  }
}

extension Measurement {
  fileprivate mutating func add(_ child: Child, _ program: inout Program, isBaseline: Bool) {
    let text = trimmed(child.output)
    switch child.end {
    case .timeout: failure = "has not ended in time"
    case .signal(let number): failure = "ended by signal \(number)"
    case .exit(let code) where code != 0:
      let words = trimmed(child.errors).split(separator: "\n").first ?? "without a word"
      failure = "exit code \(code): \(words.prefix(200))"
    case .exit:
      // Without an expectation, what the baseline prints first is what the others have to print.
      if program.expected == nil, isBaseline { program.expected = text }
      guard let expected = program.expected else {
        failure = "there is nothing to compare its output with"
        return
      }
      guard text == trimmed(Array(expected.utf8)) else {
        failure = "wrong output: " + text.prefix(80)
        return
      }
      seconds.append(child.userSeconds)
      peakBytes = max(peakBytes ?? 0, child.peakBytes ?? 0)
    }
  }

  private func trimmed(_ bytes: [UInt8]) -> String {
    var rest = bytes[...]
    while let last = rest.last, last <= UInt8(ascii: " ") { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }
}
