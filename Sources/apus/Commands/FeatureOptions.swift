import WebAssembly

/// `--enable` and `--disable`, which several commands have.
enum FeatureOptions {
  static let options = [
    CommandSyntax.Option.value(
      "enable", "FEATURE", isRepeatable: true, "Accept a feature: \(wrappedNames)."),
    CommandSyntax.Option.value(
      "disable", "FEATURE", isRepeatable: true, "Refuse a feature. The default is all of WebAssembly 3.0."),
  ]

  /// The features that are left of `base` when the options have been applied in the order given.
  static func apply(_ arguments: Arguments, to base: Features = .webAssembly3) throws(UsageError) -> Features {
    var features = base
    for case (let option, let name?) in arguments.options.map({ ($0.name, $0.value) })
    where option == "enable" || option == "disable" {
      guard let row = Features.names.first(where: { $0.name == name }) else {
        let hint = Suggestion.nearest(to: name, among: Features.names.map(\.name)).map { "; did you mean \($0)?" }
        throw UsageError("unknown feature \(name)\(hint ?? "")")
      }
      if option == "enable" { features.insert(row.feature) } else { features.remove(row.feature) }
    }
    return features
  }

  private static var wrappedNames: String {
    var text = ""
    for (position, name) in Features.names.map(\.name).enumerated() {
      if position > 0 { text += position == Features.names.count / 2 ? ",\n" : ", " }
      text += name
    }
    return text
  }
}
