import Foundation
import Testing

@testable import apus

/// The commands other than `run`, and what they have in common.
struct CommandTests {
  @Test(arguments: CommandLineTool.commands.map(\.syntax))
  func everyCommandHasHelp(syntax: CommandSyntax) throws {
    let words = syntax.name.split(separator: " ").map(String.init)
    let result = try Tool.run(words + ["--help"])
    #expect(result == Tool.Result(code: 0, output: syntax.helpText, errors: ""))
    #expect(result.output.hasPrefix("\(syntax.summary)\n\nUsage: apus \(syntax.name)"))
    #expect(try Tool.run(["help"] + words) == result)
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func theToolHasHelp() throws {
    let help = try Tool.run("--help")
    #expect(help.code == 0)
    for command in CommandLineTool.commands { #expect(help.output.contains("\n  \(command.syntax.name) ")) }
    for (code, _) in ExitCode.table { #expect(help.output.contains("\n  \(code) ")) }
    #expect(try Tool.run("help") == help)
    #expect(try Tool.run("--version").output == "apus \(CommandLineTool.version)\n")
    #expect(try Tool.run() == Tool.Result(code: 2, output: "", errors: help.output))
  }

  @Test func unknownCommandsAreSuggestedFor() throws {
    let result = try Tool.run("wsat")
    #expect(result.code == 2)
    #expect(result.errors == "apus: unknown command wsat; did you mean wast?\nSee apus --help\n")
  }

  @Test(arguments: ["validate", "inspect", "print", "parse", "run", "wast"])
  func unusableFilesAreReported(command: String) throws {
    let missing = try Tool.run(command, "/no/such/file")
    #expect(missing == Tool.Result(code: 1, output: "", errors: "apus: /no/such/file: No such file or directory\n"))
    if command != "wast" {
      #expect(try Tool.run(command, "/").errors == "apus: /: is a folder, not a file\n")
    }
  }

  @Test func validateNamesEachRefusedModule() throws {
    try Tool.withFile("(module (func (result i32)))") { invalid in
      try Tool.withFile("(module") { unfinished in
        let result = try Tool.run("validate", invalid, "Tests/Programs/wasm/fib.wasm", unfinished)
        #expect(result.code == 1)
        #expect(result.output == "")
        let lines = result.errors.split(separator: "\n").filter { $0.hasPrefix("apus: ") }
        #expect(lines.count == 2)
        #expect(lines.first?.contains("type mismatch") == true)
      }
    }
    let valid = try Tool.run("validate", "Tests/Programs/wasm/fib.wasm", "Tests/Programs/wasm/sieve.wasm")
    #expect(valid == Tool.Result(code: 0, output: "", errors: ""))
  }

  @Test(arguments: ["fib", "life", "quicksort64", "numbers"])
  func printedModulesParseBack(program: String) throws {
    try Tool.withFile("", extension: "wasm") { path in
      let text = try Tool.run("print", "Tests/Programs/wasm/\(program).wasm")
      #expect(text.code == 0)
      let parsed = try Tool.run("parse", "-", "--output", path, input: text.output)
      #expect(parsed == Tool.Result(code: 0, output: "", errors: ""))
      // The bytes may differ from the original's: linkers pad numbers.
      #expect(try Tool.run("print", path) == text)
      #expect(try Tool.run("validate", path).code == 0)
    }
  }

  @Test func textErrorsShowThePlace() throws {
    try Tool.withFile("(module\n  (func (i32.cnst 1)))\n") { path in
      let result = try Tool.run("parse", path, "-o", "/dev/null")
      #expect(result.code == 1)
      #expect(result.errors.hasPrefix("apus: \(path): 2:10: "))
      #expect(result.errors.contains("\n    (func (i32.cnst 1)))\n           ^"))
    }
  }

  @Test(arguments: ["EmbeddingExample", "ProxyEmbeddingExample"]) func theReadmeHasTheExample(name: String) throws {
    let readme = try String(contentsOf: Tool.repository.appending(path: "README.md"), encoding: .utf8)
    let source = try String(contentsOf: Tool.repository.appending(path: "Tests/\(name)/main.swift"), encoding: .utf8)
    let isThere = readme.contains("```swift\n\(source)```\n")
    #expect(isThere)
  }

  @Test func theExamplesRun() throws {
    let result = try Tool.run(executable: "EmbeddingExample")
    let expected = "guest says 84\n42\nguest says 1\nthe guest divided by zero\n"
    #expect(result == Tool.Result(code: 0, output: expected, errors: ""))
    let proxy = try Tool.run(executable: "ProxyEmbeddingExample")
    #expect(proxy.code == 0)
    #expect(proxy.output.contains("x-user: ann"), "\(proxy)")
  }
}
