import Foundation

/// The documentation catalog and the sources that it tells of, as text.
enum Catalog {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let engine = repository.appending(path: "Sources/WebAssembly")
  private static let folder = engine.appending(path: "WebAssembly.docc")

  static func text(ofFile path: String) throws -> String {
    try String(contentsOf: repository.appending(path: path), encoding: .utf8)
  }

  // MARK: Pages

  static func page(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: "\(name).md"), encoding: .utf8)
  }

  static func write(_ text: String, toPage name: String) throws {
    try text.write(to: folder.appending(path: "\(name).md"), atomically: true, encoding: .utf8)
  }

  /// All pages by name.
  static func pages() throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".md") }
      .map { String($0.dropLast(3)) }
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try page($0)) })
  }

  /// A page without its fenced blocks.
  static func prose(_ page: String) -> String {
    page.components(separatedBy: "```").enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
  }

  /// The contents of a page's fenced blocks of a language.
  static func blocks(_ language: String, in page: String) -> [String] {
    page.components(separatedBy: "```\(language)\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
  }

  // MARK: Sources

  /// The lines of the engine's sources that people write, with their place.
  static func sourceLines() throws -> [(place: String, lines: [Substring])] {
    let files = FileManager.default.enumerator(atPath: engine.path())
    return try (files?.allObjects as? [String] ?? [])
      .filter { $0.hasSuffix(".swift") && !$0.contains("Generated/") }.sorted()
      .map { file in
        let text = try String(contentsOf: engine.appending(path: file), encoding: .utf8)
        return (file, text.split(separator: "\n", omittingEmptySubsequences: false))
      }
  }

  /// The names that are declared anywhere in the engine, operators aside.
  static func declaredNames() throws -> Set<String> {
    let declaration = #/\b(?:struct|class|enum|protocol|typealias|func|var|let)\s+`?(\w+)/#
    let cases = #/^\s*(?:indirect )?case\s+(.+)/#
    var names: Set<String> = ["init"]
    for (_, lines) in try sourceLines() {
      for line in lines where !line.contains("///") {
        for match in line.matches(of: declaration) { names.insert(String(match.1)) }
        if let match = try cases.firstMatch(in: line) {
          for name in match.1.split(separator: ",") {
            let word = name.drop { !$0.isLetter }.prefix { $0.isLetter || $0.isNumber }
            names.insert(String(word))
          }
        }
      }
    }
    return names
  }

  /// The types that the engine declares `public`.
  static func publicTypes() throws -> Set<String> {
    let declaration = #/^public (?:final |indirect )*(?:struct|class|enum|protocol)\s+(\w+)/#
    return Set(
      try sourceLines().flatMap { $0.lines }.compactMap { try declaration.firstMatch(in: $0).map { String($0.1) } })
  }
}
