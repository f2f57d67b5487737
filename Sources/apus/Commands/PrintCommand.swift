import WebAssembly
import WebAssemblyText

/// `apus print`: binary to text.
enum PrintCommand {
  static let command = Command(
    syntax: CommandSyntax(
      name: "print", summary: "Print a binary module as text that parses back to the same module",
      operands: [.init(name: "FILE.wasm", summary: "The module; - reads the standard input.")],
      options: [OutputOption.option]),
    run: run)

  @Sendable static func run(_ arguments: Arguments) throws -> ExitCode {
    let text = try ModuleFile(arguments.operands[0]).text()
    try Platform.write(Array(text.utf8), to: OutputOption.path(arguments))
    return .success
  }
}
