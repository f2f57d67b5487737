import WebAssembly

/// `apus validate`: whether modules are valid.
enum ValidateCommand {
  static let command = Command(
    syntax: CommandSyntax(
      name: "validate", summary: "Check that modules are valid",
      operands: [
        .init(name: "FILE", count: .oneOrMore, summary: "A module, binary or text; - reads the standard input.")
      ],
      options: LoadingOptions.threads + FeatureOptions.options,
      discussion: "Nothing is printed of a valid module. Each refused one has a line on the standard error."),
    run: run)

  @Sendable static func run(_ arguments: Arguments) throws -> ExitCode {
    let features = try FeatureOptions.apply(arguments)
    let loading = try LoadingOptions(arguments)
    var code = ExitCode.success
    for path in arguments.operands {
      do {
        _ = try ModuleFile(path).module(features: features, loading)
      } catch {
        Platform.printError("apus: \(error)")
        code = .failure
      }
    }
    return code
  }
}
