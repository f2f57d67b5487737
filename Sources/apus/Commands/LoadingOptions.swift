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

  var loading = Module.Loading.eager
  var threads = 1

  /// What is done without the options.
  init() {}

  init(_ arguments: Arguments) throws(UsageError) {
    if let name = arguments.value("loading") {
      guard let mode = Module.Loading(rawValue: name) else {
        let names = Module.Loading.allCases.map(\.rawValue)
        let hint = Suggestion.nearest(to: name, among: names).map { "; did you mean \($0)?" }
        throw UsageError("--loading \(name) is not \(names.joined(separator: ", "))\(hint ?? "")")
      }
      loading = mode
    }
    if let text = arguments.value("threads") {
      guard let number = Int(text), number > 0 else { throw UsageError("--threads \(text) is not a number from 1 on") }
      threads = number
    }
  }
}
