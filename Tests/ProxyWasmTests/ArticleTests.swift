import Foundation
import ProxyWasm
import Testing
import WebAssembly

/// The article's tables are complete, and name tests that there are; its example is one that runs.
@Suite struct ArticleTests {
  private let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private let article: String

  init() throws {
    article = try String(
      contentsOf: tests.appending(path: "../../Sources/ProxyWasm/ProxyWasm.docc/ProxyWasm.md"), encoding: .utf8)
  }

  /// The names in the first column of a section's tables, with the suites in the last.
  private func rows(_ title: String) throws -> [String: [String]] {
    let section = try #require(article.components(separatedBy: "\n## ").first { $0.hasPrefix(title + "\n") })
    var rows: [String: [String]] = [:]
    for line in section.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let suites = try #require(cells.last).split(separator: ", ").map(String.init)
      for name in cells[0].matches(of: #/`(\w+)`/#) { rows[String(name.1)] = suites }
    }
    return rows
  }

  private func suites() throws -> Set<String> {
    let files = try #require(FileManager.default.enumerator(atPath: tests.path)).compactMap { $0 as? String }
    return Set(
      files.filter { $0.hasSuffix("Tests.swift") }.flatMap { file -> [String] in
        let source = (try? String(contentsOf: tests.appending(path: file), encoding: .utf8)) ?? ""
        return source.matches(of: #/@Suite struct (\w+Tests)\b/#).map { String($0.1) }
      })
  }

  private func check(_ rows: [String: [String]], against names: [String]) throws {
    let suites = try suites()
    #expect(Set(rows.keys).symmetricDifference(names).isEmpty)
    for (name, named) in rows {
      #expect(!named.isEmpty, "\(name)")
      for suite in named { #expect(suites.contains(suite), "\(name): \(suite)") }
    }
  }

  @Test func everyHostFunctionHasARowThatNamesItsTests() throws {
    try check(
      rows("Host functions"), against: HostFunction.all.flatMap { ([$0.name] + $0.aliases).map(\.description) })
  }

  @Test func everyCallbackHasARowThatNamesItsTests() throws {
    try check(rows("Callbacks"), against: Callback.all.flatMap { ([$0.name] + $0.aliases).map(\.description) })
  }

  @Test func everyLimitHasARowWithItsDefault() throws {
    let section = try #require(article.components(separatedBy: "\n## ").first { $0.hasPrefix("Budgets and limits\n") })
    for (name, value) in Mirror(reflecting: PluginLimits()).children {
      let start = "| `\(name ?? "")` |"
      let row = try #require(section.split(separator: "\n").first { $0.hasPrefix(start) }, "\(start)")
      let text = row.split(separator: "|")[1].trimmingCharacters(in: .whitespaces)
      let digits = text.prefix { $0 != " " }.filter(\.isNumber)
      let unit = text.contains("GiB") ? 1 << 30 : text.contains("MiB") ? 1 << 20 : text.contains("KiB") ? 1 << 10 : 1
      if let number = value as? Int {
        #expect(Int(digits).map { $0 * unit } == number, "\(row)")
      } else {
        #expect(text == "none", "\(row)")
      }
    }
  }

  @Test func theExampleIsTheOneThatCompiles() throws {
    let source = try String(contentsOf: tests.appending(path: "ArticleExample.swift"), encoding: .utf8)
    #expect(article.contains("```swift\n" + source.split(separator: "\n", maxSplits: 1)[1] + "```"))
  }

  @Test func theExampleRuns() throws {
    let call = #"http_call "greeter" {":method": "GET", ":path": "/", ":authority": "g"} "" {} 1000"#
    let plugin = try probe(
      "on_request_headers: \(call)\n  return 1\non_http_call_response: set_effective_context 2\n  continue_stream 0")
    let worker = try Worker([plugin, committedPlugin("noop")], shared: SharedState()) {}
    var sent: [StreamPart] = []
    let exchange = Exchange(worker, send: { sent.append($0) }, close: {})
    exchange.requestHeaders(request, endOfStream: true)
    #expect(sent == [])
    #expect(worker.deadline != nil)
    worker.turn()
    #expect(sent == [.requestHeaders(request, endOfStream: true)])
    exchange.responseHeaders([":status": "200"], endOfStream: true)
    #expect(sent.last == .responseHeaders([":status": "200"], endOfStream: true))
    exchange.end()
  }
}
