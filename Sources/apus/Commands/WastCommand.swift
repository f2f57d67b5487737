import SpecTestRunner
import WebAssembly

/// `apus wast`: runs test scripts.
enum WastCommand {
  static let command = Command(
    syntax: CommandSyntax(
      name: "wast", summary: "Run test scripts",
      operands: [
        .init(name: "PATH", count: .oneOrMore, summary: "A script, or a folder: all .wast files in it, at any depth.")
      ],
      options: [
        .flag("list-skipped", "List the skipped commands too, each with its reason."),
        .flag("json", "Print the reports as one JSON object instead."),
        .flag("totals", "Print the totals of each script instead, as spectests/expectations\nhas them."),
        .value("timeout", "D", "Give up on a script after a time such as 10s or 2m."),
      ] + LoadingOptions.options + FeatureOptions.options,
      discussion: """
        Each failed command has a line, FILE:LINE: COMMAND: REASON. The last line gives the
        totals. The code is 0 only when nothing failed.

        The features are those of WebAssembly 3.0, except for folders of the official suite
        that contradict it: scripts under proposals/threads are run without multi-memory
        and memory64. --enable and --disable come on top.
        """),
    run: run)

  private static let suffix = ".wast"

  @Sendable static func run(_ arguments: Arguments) throws -> ExitCode {
    let timeout = try arguments.value("timeout").map { text throws(UsageError) in try Duration(argument: text) }
    let loading = try LoadingOptions(arguments)
    let output = Output(arguments)
    var totals = Report.Totals()
    var messages = Report.Messages()
    var reports: [JSON] = []
    for script in try scripts(arguments.operands) {
      let features = try FeatureOptions.apply(arguments, to: SuiteFeatures.features(forScriptAt: script))
      let source = try Platform.read(script, limit: Limits().moduleBytes)
      let report = ScriptRunner(
        features: features, loading: loading.loading, threads: loading.threads, timeout: timeout
      ).run(source, name: script)
      totals += report.totals
      messages += report.messages
      switch output {
      case .json: reports.append(report.json)
      case .totals: print(report.expectation, terminator: "")
      case .lines(let listsSkipped): printLines(report, listsSkipped: listsSkipped)
      }
    }
    switch output {
    case .json:
      print(
        JSON.object([
          ("scripts", .array(reports)), ("passed", .number(totals.passed)), ("failed", .number(totals.failed)),
          ("skipped", .number(totals.skipped)), ("messages", messages.json),
        ]))
    case .totals:
      break
    case .lines:
      print("\(messages.matched) of \(messages.compared) refused modules were refused in the script's words")
      print(totals)
    }
    return totals.failed == 0 ? .success : .failure
  }

  private enum Output {
    case lines(listsSkipped: Bool)
    case json
    case totals

    init(_ arguments: Arguments) {
      self =
        arguments.has("json")
        ? .json
        : arguments.has("totals") ? .totals : .lines(listsSkipped: arguments.has("list-skipped"))
    }
  }

  /// The files that paths name; of a folder, the scripts in it.
  private static func scripts(_ paths: [String]) throws -> [String] {
    try paths.flatMap { path in
      guard Platform.isFolder(path) else { return [path] }
      let files = try Platform.files(under: path, endingIn: suffix)
      guard !files.isEmpty else { throw UsageError("there is no \(suffix) file in \(path)") }
      return files
    }
  }

  private static func printLines(_ report: Report, listsSkipped: Bool) {
    for failure in report.failures {
      print("\(report.script):\(failure.line): \(failure.command): \(failure.reason)")
    }
    guard listsSkipped else { return }
    for skip in report.skips {
      print("\(report.script):\(skip.line): \(skip.command): skipped: \(skip.reason)")
    }
  }
}
