import WebAssembly

/// `--loading` and `--threads`: when functions are validated and translated, and by how many threads.
struct LoadingOptions {
  static let options =
    [
      CommandSyntax.Option.value(
        "loading", "MODE",
        "When functions are made ready to run: eager, which is at once;\nlazy-translation, when one is called, though all are validated;\n"
          + "or lazy, which leaves validation until then too.")
    ] + threads

  /// For commands that do all at once.
  static let threads = [CommandSyntax.Option.value("threads", "N", "Let N threads share the work on large modules.")]

  private static let modes: [(name: String, loading: Module.Loading)] = [
    ("eager", .eager), ("lazy-translation", .lazyTranslation), ("lazy", .lazy),
  ]

  var loading = Module.Loading.eager
  var threads = 1

  /// What is done without the options.
  init() {}

  init(_ arguments: Arguments) throws(UsageError) {
    if let name = arguments.value("loading") {
      guard let mode = Self.modes.first(where: { $0.name == name }) else {
        let hint = Suggestion.nearest(to: name, among: Self.modes.map(\.name)).map { "; did you mean \($0)?" }
        throw UsageError("--loading \(name) is not \(Self.modes.map(\.name).joined(separator: ", "))\(hint ?? "")")
      }
      loading = mode.loading
    }
    if let text = arguments.value("threads") {
      guard let number = Int(text), number > 0 else { throw UsageError("--threads \(text) is not a number from 1 on") }
      threads = number
    }
  }
}
