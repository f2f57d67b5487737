/// Arguments that a command's syntax has no place for.
struct UsageError: Error, Hashable, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}

/// What was given on the command line, sorted into options and operands.
struct Arguments: Hashable, Sendable {
  struct Option: Hashable, Sendable {
    var name: String
    /// Nil for a flag.
    var value: String?
    /// How many operands stand before it.
    var position = 0
  }

  /// In the order given.
  var options: [Option] = []
  var operands: [String] = []

  func has(_ flag: String) -> Bool { options.contains { $0.name == flag } }

  /// The value of an option; nil when it was not given.
  func value(_ name: String) -> String? { options.first { $0.name == name }?.value }

  /// The values of an option that may be repeated.
  func values(_ name: String) -> [String] { options.filter { $0.name == name }.compactMap(\.value) }
}

/// Reads arguments by a command's syntax.
///
/// Options may stand before, between and after operands, as `--name value`, `--name=value`, or `-n value`. After `--`
/// everything is an operand, and with ``CommandSyntax/operandsEndOptions`` after the first one. What begins with one dash and goes on as a number (`-1`, `-0x8p3`, `-inf`, `-nan:0x1`) is
/// an operand, and so is `-` alone.
struct ArgumentReader {
  var syntax: CommandSyntax

  func read(_ words: [String]) throws(UsageError) -> Arguments {
    var result = Arguments()
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        result.operands += rest
        break
      }
      guard word.utf8.first == UInt8(ascii: "-"), word != "-", !Self.isNegativeNumber(word) else {
        result.operands.append(word)
        if syntax.operandsEndOptions {
          result.operands += rest
          break
        }
        continue
      }
      let (option, attached) = try split(word)
      guard option.isRepeatable || !result.has(option.name) else {
        throw UsageError("--\(option.name) is given twice")
      }
      var value = attached
      if option.value == nil, attached != nil {
        throw UsageError("--\(option.name) takes no value")
      }
      if let placeholder = option.value, attached == nil {
        guard let next = rest.popFirst() else { throw UsageError("--\(option.name) needs a value: \(placeholder)") }
        value = next
      }
      result.options.append(
        Arguments.Option(name: option.name, value: value, position: result.operands.count))
    }
    // Help is shown whatever else is missing.
    if !result.has(CommandSyntax.help.name) { try checkCount(result.operands.count) }
    return result
  }

  /// The option that a word names, and the value attached to it by `=`.
  private func split(_ word: String) throws(UsageError) -> (CommandSyntax.Option, String?) {
    let isLong = word.utf8.starts(with: "--".utf8)
    let parts = word.dropFirst(isLong ? 2 : 1).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let option = syntax.allOptions.first {
      isLong ? $0.name == name : $0.short.map(String.init) == name
    }
    if let option { return (option, parts.count > 1 ? String(parts[1]) : nil) }
    let dashes = isLong ? "--" : "-"
    let hint = Suggestion.nearest(to: name, among: syntax.allOptions.map(\.name)).map { "; did you mean --\($0)?" }
    throw UsageError("unknown option \(dashes)\(name)\(hint ?? "")")
  }

  private func checkCount(_ count: Int) throws(UsageError) {
    let required = syntax.operands.count { $0.count != .any }
    guard count >= required else {
      let missing = syntax.operands.filter { $0.count != .any }[count]
      throw UsageError("an argument is missing: \(missing.name)")
    }
    if count > syntax.operands.count, syntax.operands.allSatisfy({ $0.count == .one }) {
      throw UsageError(
        syntax.operands.isEmpty
          ? "it takes no arguments" : "too many arguments: \(count), where it takes \(syntax.operands.count)")
    }
  }

  /// Whether a word that begins with a dash is a number rather than an option.
  private static func isNegativeNumber(_ word: String) -> Bool {
    let rest = word.utf8.dropFirst()
    guard let first = rest.first else { return false }
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || first == UInt8(ascii: ".") { return true }
    return rest.elementsEqual("inf".utf8) || rest.elementsEqual("nan".utf8) || rest.starts(with: "nan:".utf8)
  }
}
