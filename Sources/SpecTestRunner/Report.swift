/// What came of one script: every command counts once.
public struct Report: Sendable {
  /// A command that did not pass, and why.
  public struct Entry: Hashable, Sendable {
    /// The line that the command begins at, from 1.
    public var line: Int
    /// The keyword of the command, such as `assert_return`.
    public var command: String
    public var reason: String
  }

  /// How many commands passed, failed and were skipped.
  public struct Totals: Hashable, Sendable {
    public var passed = 0
    public var failed = 0
    public var skipped = 0

    public init() {}

    public static func += (a: inout Totals, b: Totals) {
      a.passed += b.passed
      a.failed += b.failed
      a.skipped += b.skipped
    }
  }

  /// How many refused modules were refused in the script's words; the phase alone decides whether a command passes.
  public struct Messages: Hashable, Sendable {
    public var compared = 0
    public var matched = 0

    public init() {}

    public static func += (a: inout Messages, b: Messages) {
      a.compared += b.compared
      a.matched += b.matched
    }
  }

  /// The script's name, as it was given to the runner.
  public var script: String
  public private(set) var passed = 0
  public private(set) var failures: [Entry] = []
  public private(set) var skips: [Entry] = []
  public internal(set) var messages = Messages()

  init(script: String) { self.script = script }

  public var totals: Totals {
    var totals = Totals()
    totals.passed = passed
    totals.failed = failures.count
    totals.skipped = skips.count
    return totals
  }

  /// What came of a command.
  enum Outcome {
    case passed
    case failed(String)
    case skipped(String)
  }

  mutating func add(_ outcome: Outcome, of command: String, line: Int) {
    switch outcome {
    case .passed: passed += 1
    case .failed(let reason): failures.append(Entry(line: line, command: command, reason: reason))
    case .skipped(let reason): skips.append(Entry(line: line, command: command, reason: reason))
    }
  }
}

extension Report.Totals: CustomStringConvertible {
  public var description: String { "\(passed) passed, \(failed) failed, \(skipped) skipped" }
}

extension Report.Messages {
  public var json: JSON { .object([("compared", .number(compared)), ("matched", .number(matched))]) }
}

extension Report {
  /// The lines of the expectations file for this script: its totals, and each reason for a skip with its count.
  public var expectation: String {
    let counts = Dictionary(skips.map { ($0.reason, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
    let reasons = counts.map { "\tskipped \($0.value): \($0.key)\n" }.joined()
    return "\(script)\t\(passed)\t\(failures.count)\t\(skips.count)\n\(reasons)"
  }

  public var json: JSON {
    func list(_ entries: [Entry]) -> JSON {
      .array(
        entries.map {
          .object([
            ("line", .number($0.line)), ("command", .string($0.command)), ("reason", .string($0.reason)),
          ])
        })
    }
    return .object([
      ("script", .string(script)),
      ("passed", .number(passed)),
      ("failed", .number(failures.count)),
      ("skipped", .number(skips.count)),
      ("messages", messages.json),
      ("failures", list(failures)),
      ("skips", list(skips)),
    ])
  }
}
