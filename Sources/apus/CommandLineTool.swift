/// How the process ends; the help text says when.
struct ExitCode: RawRepresentable, Hashable, Sendable {
  var rawValue: Int32

  static let success = ExitCode(rawValue: 0)
  /// The input was refused, a script failed, or a file could not be used.
  static let failure = ExitCode(rawValue: 1)
  static let usage = ExitCode(rawValue: 2)
  /// The time given with `--timeout` ran out; the code of `timeout(1)`.
  static let timeout = ExitCode(rawValue: 124)
  /// The guest trapped or threw; 128 + SIGABRT, as if it had aborted.
  static let trap = ExitCode(rawValue: 134)

  /// What a guest ended with; the system has 8 bits for it, and would take 256 for success.
  static func guest(_ code: UInt32) -> ExitCode { ExitCode(rawValue: Int32(min(code, 255))) }

  static let table = [
    ("0", "success"),
    ("N", "what the guest gave to proc_exit; more than 255 counts as that"),
    ("1", "a module was refused, an import is missing, a script failed, or a file could not be used"),
    ("2", "the command line is wrong"),
    ("124", "the time given with --timeout ran out"),
    ("134", "the guest trapped, ran out of fuel, or threw an exception that nothing caught"),
  ]
}

/// One command: what it accepts and what it does.
struct Command: Sendable {
  var syntax: CommandSyntax
  var run: @Sendable (Arguments) throws -> ExitCode
}

/// The tool: finds the command, reads its arguments, runs it and reports what it throws.
enum CommandLineTool {
  static let version = "0.1.0"

  /// The commands by name; each is made when it is asked for, so that a run does not pay for the others.
  private static let commandsByName: [(name: String, command: @Sendable () -> Command)] = [
    ("run", { RunCommand.command }), ("wast", { WastCommand.command }), ("validate", { ValidateCommand.command }),
    ("inspect", { InspectCommand.command }), ("parse", { ParseCommand.command }),
    ("print", { PrintCommand.command }), ("instructions", { InstructionsCommand.command }),
    ("proxy run", { ProxyRunCommand.command }), ("proxy test", { ProxyTestCommand.command }),
    ("proxy inspect", { ProxyInspectCommand.command }),
  ]

  static var commands: [Command] { commandsByName.map { $0.command() } }

  static func run(_ words: [String]) -> ExitCode {
    guard let first = words.first else {
      Platform.printError(helpText)
      return .usage
    }
    switch first {
    case "--help", "-h":
      return finish { print(helpText) }
    case "--version":
      return finish { print("apus \(version)") }
    case "help" where words.count == 1:
      return finish { print(helpText) }
    case "help":
      // `apus help run` is `apus run --help`.
      return run(words.dropFirst() + ["--help"])
    default:
      // Some names are of two words.
      if words.count > 1, commandsByName.contains(where: { $0.name == "\(first) \(words[1])" }) {
        return runCommand("\(first) \(words[1])", Array(words.dropFirst(2)))
      }
      return runCommand(first, Array(words.dropFirst()))
    }
  }

  private static func runCommand(_ name: String, _ words: [String]) -> ExitCode {
    guard let command = commandsByName.first(where: { $0.name == name })?.command() else {
      let kind = name.utf8.first == UInt8(ascii: "-") ? "option" : "command"
      let hint = Suggestion.nearest(to: name, among: commandsByName.map(\.name)).map { "; did you mean \($0)?" }
      return fail(UsageError("unknown \(kind) \(name)\(hint ?? "")"), help: "apus --help")
    }
    do {
      let arguments = try ArgumentReader(syntax: command.syntax).read(words)
      guard !arguments.has(CommandSyntax.help.name) else {
        return finish { print(command.syntax.helpText, terminator: "") }
      }
      return try command.run(arguments)
    } catch let error as UsageError {
      return fail(error, help: "apus \(name) --help")
    } catch {
      Platform.printError("apus: \(error)")
      return .failure
    }
  }

  private static func fail(_ error: UsageError, help: String) -> ExitCode {
    Platform.printError("apus: \(error)\nSee \(help)")
    return .usage
  }

  private static func finish(_ body: () -> Void) -> ExitCode {
    body()
    return .success
  }

  static var helpText: String {
    """
    Apus, a WebAssembly engine in Swift

    Usage: apus COMMAND [ARGUMENTS]

    Commands:
    \(CommandSyntax.columns(commands.map { ($0.syntax.name, $0.syntax.summary) }))
    Options:
    \(CommandSyntax.columns([("-h, --help", "Show this help."), ("--version", "Show the version.")]))
    Exit codes:
    \(CommandSyntax.columns(ExitCode.table))
    `apus COMMAND --help` tells more of a command.
    """
  }
}
