import SpecTestSuite
import Testing
import WebAssembly
import WebAssemblyText

@Suite("The official suite's scripts", .enabled(if: OfficialSuite.root != nil || OfficialSuite.isRequired))
struct OfficialSuiteTests {
  @Test func theSuiteIsWhole() {
    #expect(OfficialSuite.scripts.count == 307)
  }

  /// Every command, argument and expectation of every script is there, by count of each kind.
  @Test(.enabled(if: !suiteCounts.isEmpty), arguments: OfficialSuite.scripts)
  func commandsAreAllParsed(_ path: String) throws {
    let script = try Script(OfficialSuite.source(path))
    let found = ScriptCounts(script).counts
    let expected = try #require(suiteCounts[path])
    let ignored = ["annot:", "inline-field", "arg:v128.const"]
    func relevant(_ counts: [String: Int]) -> [String: Int] {
      counts.filter { kind, _ in !ignored.contains(where: { kind.hasPrefix($0) }) }
    }
    #expect(relevant(found) == relevant(expected))
  }

  /// Text modules parse, and malformed ones do not.
  @Test(arguments: OfficialSuite.scripts.filter { $0.hasPrefix("core/") || $0.hasPrefix("custom/") })
  func modulesParse(_ path: String) throws {
    var failures: [String] = []
    for command in try Script(OfficialSuite.source(path)).commands {
      if let failure = Self.failure(command.kind) { failures.append("\(path):\(command.line): \(failure)") }
    }
    #expect(failures == [])
  }

  /// What is wrong with how a command's module was parsed.
  private static func failure(_ kind: Script.Kind) -> String? {
    switch kind {
    case .module(let module), .definition(let module), .assertUnlinkable(let module, _),
      .assertModuleTrap(let module, _), .assertInvalid(let module, _):
      return error(module)?.description
    case .assertMalformed(let module, let message) where module.form == .quote,
      .assertMalformedCustom(let module, let message),
      // What an annotation says of an instruction is checked when the text is parsed.
      .assertInvalidCustom(let module, let message):
      guard let error = error(module) else { return "accepted, expected \(message)" }
      return error.reason.utf8.starts(with: message.utf8) ? nil : "\(error)\nexpected \(message)"
    default:
      return nil
    }
  }

  private static func error(_ module: ScriptModule) -> TextError? {
    do throws(TextError) {
      _ = try module.bytes()
      return nil
    } catch {
      return error
    }
  }
}
