import Foundation
import ProxyRunner
import ProxyWasm
import Testing
import WebAssembly

/// The article's example is one that passes, and its tables have the members that there are.
@Suite struct RunnerArticleTests {
  private let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "ProxyWasmPlugins/tests")
  private let article: String

  init() throws {
    article = try String(
      contentsOf: folder.appending(path: "../../../Sources/ProxyRunner/ProxyRunner.docc/ProxyRunner.md"),
      encoding: .utf8)
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  @Test func theExamplePasses() throws {
    let bytes = try bytes("article.json")
    #expect(article.contains("```json\n" + String(decoding: bytes, as: UTF8.self) + "```"))
    let file = try PluginTestFile(bytes) { try Module(self.bytes($0)) }
    #expect(file.tests.count == 3)
    for test in file.tests { #expect(test.run() == []) }
  }

  @Test func allMembersOfTheReportAreDescribed() throws {
    var configuration = RunConfiguration(plugins: [])
    for name in ["http-call", "grpc", "tick-queue"] {
      configuration.plugins.append(try Plugin(bytes: bytes("../wasm/\(name).wasm"), name: name))
    }
    configuration.keepsTrace = true
    configuration.logLevel = .trace
    configuration.tickCount = 3
    configuration.upstreams["*"] = try Answer.list(file: Array(#"{"status": 200}"#.utf8))
    let record = Runner(configuration).run([Request()], answers: [])
    var names: Set<String> = []
    func collect(_ json: JSON, _ name: String) {
      // The names of these are those of plugins.
      if ["metrics", "properties", "arguments"].contains(name) { return }
      for member in json.members ?? [] {
        names.insert(member.name)
        collect(member.value, member.name)
      }
      for element in json.array ?? [] { collect(element, name) }
    }
    collect(record.json, "")
    #expect(names.count > 40, "\(names)")
    for name in names { #expect(article.contains("`\(name)`"), "\(name)") }
  }

  @Test func allSettingsOfTestsAreDescribed() throws {
    // The errors list what there may be.
    for (text, count) in [
      (#"{"tests": [], "x": 1}"#, 15), (#"{"tests": [{"plugin": {"file": "noop", "x": 1}, "expect": {}}]}"#, 10),
      (#"{"tests": [{"plugin": "noop", "expect": {"x": 1}}]}"#, 9),
      (#"{"tests": [{"plugin": "noop", "expect": {"client": {"x": 1}}}]}"#, 9),
      (#"{"tests": [{"plugin": "noop", "request": {"x": 1}, "expect": {}}]}"#, 10),
      (#"{"tests": [{"plugin": "noop", "response": {"x": 1}, "expect": {}}]}"#, 8),
    ] {
      let error = #expect(throws: InputError.self) {
        try PluginTestFile(Array(text.utf8)) { try Module(self.bytes("../wasm/\($0).wasm")) }
      }
      let known = (error?.reason ?? "").components(separatedBy: "may have ").last?.components(separatedBy: ", ") ?? []
      #expect(known.count >= count, "\(known)")
      for name in known { #expect(article.contains("`\(name)`"), "\(name)") }
    }
  }
}
