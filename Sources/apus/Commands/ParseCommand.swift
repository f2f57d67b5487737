/// `apus parse`: text to binary.
enum ParseCommand {
  static let command = Command(
    syntax: CommandSyntax(
      name: "parse", summary: "Encode a text module in the binary format",
      operands: [.init(name: "FILE.wat", summary: "The text; - reads the standard input.")],
      options: [OutputOption.option],
      discussion: "The module is not validated; `apus validate` does that."),
    run: run)

  @Sendable static func run(_ arguments: Arguments) throws -> ExitCode {
    let output = OutputOption.path(arguments)
    guard output != Platform.standardStream || !Platform.outputIsTerminal else {
      throw UsageError("a binary module is not written to a terminal; name a file with --output")
    }
    try Platform.write(ModuleFile(arguments.operands[0]).binary(), to: output)
    return .success
  }
}

/// `--output`, of the commands that write one file.
enum OutputOption {
  static let option = CommandSyntax.Option.value(
    "output", short: "o", "FILE", "Write to a file instead of the standard output.")

  static func path(_ arguments: Arguments) -> String { arguments.value(option.name) ?? Platform.standardStream }
}
