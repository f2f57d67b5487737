import Foundation
import Testing
import WASI

/// The article's table of functions is complete, and names tests that there are.
@Suite struct ArticleTests {
  @Test func everyFunctionHasARowThatNamesItsTests() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let article = try String(
      contentsOf: tests.appending(path: "../../Sources/WASI/WASI.docc/WASI.md"), encoding: .utf8)
    let files = try #require(FileManager.default.enumerator(atPath: tests.path)).compactMap { $0 as? String }
    let suites = Set(
      files.filter { $0.hasSuffix("Tests.swift") }.flatMap { file -> [String] in
        let source = (try? String(contentsOf: tests.appending(path: file), encoding: .utf8)) ?? ""
        return source.matches(of: #/struct (\w+Tests)\b/#).map { String($0.1) }
      })
    var rows: [String: [String]] = [:]
    for line in article.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let named = cells[2].split(separator: ", ").map(String.init)
      for name in cells[0].matches(of: #/`(\w+)`/#) { rows[String(name.1)] = named }
    }
    for (name, _) in Guest.signatures {
      let named = try #require(rows[name], "\(name) is not in the article")
      #expect(!named.isEmpty)
      for suite in named where suite != "Programs" { #expect(suites.contains(suite), "\(name): \(suite)") }
    }
    #expect(rows.count == Guest.signatures.count)
  }
}
