/// What a command accepts: its arguments are read and its help is printed from this one description.
struct CommandSyntax: Sendable {
  /// A `--name`, with a value or without.
  struct Option: Sendable {
    var name: String
    /// A one-letter form, written with one dash.
    var short: Character?
    /// What stands for the value in the help; nil for a flag.
    var value: String?
    var isRepeatable = false
    var summary: String

    static func flag(_ name: String, short: Character? = nil, _ summary: String) -> Option {
      Option(name: name, short: short, value: nil, summary: summary)
    }

    static func value(
      _ name: String, short: Character? = nil, _ value: String, isRepeatable: Bool = false, _ summary: String
    ) -> Option {
      Option(name: name, short: short, value: value, isRepeatable: isRepeatable, summary: summary)
    }
  }

  /// An argument that is told by its position.
  struct Operand: Sendable {
    enum Count: Sendable { case one, oneOrMore, any }

    var name: String
    var count = Count.one
    var summary: String
  }

  var name: String
  /// One line for the list of commands.
  var summary: String
  var operands: [Operand] = []
  var options: [Option] = []
  /// Whether everything behind the first operand is an operand, because it is meant for somebody else.
  var operandsEndOptions = false
  /// Paragraphs that follow the options in the help.
  var discussion = ""

  static let help = Option.flag("help", short: "h", "Show this help.")

  /// The options of the command and the one every command has.
  var allOptions: [Option] { options + [Self.help] }
}

// MARK: - Help

extension CommandSyntax {
  /// The usage line, without `Usage: `.
  var usage: String {
    var words = ["apus", name]
    if !options.isEmpty { words.append("[OPTIONS]") }
    for operand in operands {
      switch operand.count {
      case .one: words.append(operand.name)
      case .oneOrMore: words.append("\(operand.name)…")
      case .any: words.append("[\(operand.name)…]")
      }
    }
    return words.joined(separator: " ")
  }

  /// The whole help text of the command, ending in a line feed.
  var helpText: String {
    var text = "\(summary)\n\nUsage: \(usage)\n"
    if !operands.isEmpty {
      text += "\nArguments:\n" + Self.columns(operands.map { ($0.name, $0.summary) })
    }
    text += "\nOptions:\n" + Self.columns(allOptions.map { ($0.spelling, $0.summary) })
    if !discussion.isEmpty { text += "\n\(discussion)\n" }
    return text
  }

  /// Two columns, the first as wide as its widest entry; further lines of a summary are indented under its first.
  static func columns(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.reduce(into: "") { text, row in
      let margin = String(repeating: " ", count: width - row.0.count + 2)
      let indent = String(repeating: " ", count: width + 4)
      let lines = row.1.split(separator: "\n", omittingEmptySubsequences: false)
      text += "  \(row.0)\(margin)\(lines.joined(separator: "\n\(indent)"))\n"
    }
  }
}

extension CommandSyntax.Option {
  /// The option as the help shows it: `-o, --output FILE`.
  fileprivate var spelling: String {
    let long = value.map { "--\(name) \($0)" } ?? "--\(name)"
    return short.map { "-\($0), \(long)" } ?? long
  }
}
