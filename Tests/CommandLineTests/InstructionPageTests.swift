import Foundation
import Testing

/// The documentation's page of instructions ends with the table that the tool prints.
///
/// `UPDATE_DOCUMENTATION=1 swift test --filter InstructionPageTests` writes it anew.
struct InstructionPageTests {
  @Test func thePageIsCurrent() throws {
    let url = Tool.repository.appending(path: "Sources/WebAssembly/WebAssembly.docc/InstructionSet.md")
    let page = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(page.range(of: "| instruction |")?.lowerBound)
    let table = try Tool.run("instructions")
    #expect(table.code == 0)
    // Line by line, so that a failure names the line instead of printing two tables.
    let lines = page[start...].split(separator: "\n")
    let printed = table.output.split(separator: "\n")
    #expect(lines.count == printed.count)
    for (line, current) in zip(lines, printed) { #expect(line == current) }
    if ProcessInfo.processInfo.environment["UPDATE_DOCUMENTATION"] != nil {
      try (page[..<start] + table.output).write(to: url, atomically: true, encoding: .utf8)
    }
  }
}
