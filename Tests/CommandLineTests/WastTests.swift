import Foundation
import Testing

/// `apus wast`: what it prints, in each form.
struct WastTests {
  static let script = """
    (module (func (export "one") (result i32) (i32.const 1)))
    (assert_return (invoke "one") (i32.const 1))

    (assert_return (invoke "one")
      (i32.const 2))
    (assert_return (invoke "two") (i32.const 2))
    (assert_malformed (module quote "(func") "no such words")
    (thread $T (invoke "one"))
    """

  func run(_ arguments: String...) throws -> (result: Tool.Result, path: String) {
    try Tool.withFile(Self.script, extension: "wast") { path in
      (arguments.isEmpty ? try Tool.run("wast", path) : try Tool.run("wast", path, arguments[0]), path)
    }
  }

  @Test func failuresHaveALineEach() throws {
    let (result, path) = try run()
    #expect(result.code == 1)
    #expect(result.errors == "")
    #expect(
      result.output == """
        \(path):4: assert_return: got (i32.const 1), expected (i32.const 2)
        \(path):6: assert_return: no function "two" is exported
        0 of 1 refused modules were refused in the script's words
        3 passed, 2 failed, 2 skipped

        """)
  }

  @Test func skipsAreListedOnRequest() throws {
    let (result, path) = try run("--list-skipped")
    #expect(result.output.contains("\(path):8: thread: skipped: "))
    #expect(result.output.hasSuffix("3 passed, 2 failed, 2 skipped\n"))
  }

  @Test func jsonHasTheSameFigures() throws {
    let (result, path) = try run("--json")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(json["passed"] as? Int == 3)
    #expect(json["failed"] as? Int == 2)
    #expect(json["skipped"] as? Int == 2)
    let report = try #require((json["scripts"] as? [[String: Any]])?.first)
    #expect(report["script"] as? String == path)
    let failure = try #require((report["failures"] as? [[String: Any]])?.first)
    #expect(failure["line"] as? Int == 4)
    #expect(failure["reason"] as? String == "got (i32.const 1), expected (i32.const 2)")
  }

  @Test func totalsHaveALineForEachScript() throws {
    let (result, path) = try run("--totals")
    #expect(result.output.hasPrefix("\(path)\t3\t2\t2\n\tskipped 2: "))
  }

  @Test func foldersAreSearched() throws {
    let result = try Tool.run("wast", "spectests/engine")
    #expect(result.code == 0)
    #expect(result.output.hasSuffix(" passed, 0 failed, 0 skipped\n"))
    #expect(try Tool.run("wast", "Sources/apus").code == 2)
  }

  @Test func aScriptThatRunsOnIsStopped() throws {
    let script = """
      (module (func (export "forever") (loop (br 0))) (func (export "one") (result i32) (i32.const 1)))
      (assert_return (invoke "forever"))
      (assert_return (invoke "one") (i32.const 1))
      """
    try Tool.withFile(script, extension: "wast") { path in
      let result = try Tool.run("wast", path, "--timeout", "100ms")
      #expect(result.code == 1)
      #expect(result.output.hasSuffix("1 passed, 2 failed, 0 skipped\n"))
    }
  }
}
