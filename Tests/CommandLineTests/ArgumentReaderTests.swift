import Testing

@testable import apus

struct ArgumentReaderTests {
  static let syntax = CommandSyntax(
    name: "try", summary: "",
    operands: [.init(name: "FILE", summary: ""), .init(name: "ARGS", count: .any, summary: "")],
    options: [
      .flag("json", ""), .value("output", short: "o", "FILE", ""),
      .value("enable", "FEATURE", isRepeatable: true, ""),
    ])

  func read(_ words: String..., syntax: CommandSyntax = syntax) throws(UsageError) -> Arguments {
    try ArgumentReader(syntax: syntax).read(words)
  }

  func message(_ words: String..., syntax: CommandSyntax = syntax) -> String? {
    do {
      _ = try ArgumentReader(syntax: syntax).read(words)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func optionsStandAnywhereAmongOperands() throws {
    let result = try read("--json", "a.wasm", "--output", "x", "1", "--enable=gc", "2")
    #expect(result.operands == ["a.wasm", "1", "2"])
    #expect(result.has("json"))
    #expect(result.value("output") == "x")
    #expect(result.values("enable") == ["gc"])
  }

  @Test func valuesAreAttachedOrFollow() throws {
    #expect(try read("f", "--output=a=b").value("output") == "a=b")
    #expect(try read("f", "--output=").value("output") == "")
    #expect(try read("f", "-o", "a").value("output") == "a")
    #expect(try read("f", "-o=a").value("output") == "a")
    #expect(try read("f", "--output", "--json").value("output") == "--json")
  }

  @Test func repeatedOptionsKeepTheirOrder() throws {
    #expect(try read("f", "--enable", "b", "--enable", "a").values("enable") == ["b", "a"])
    #expect(message("f", "--json", "--json") == "--json is given twice")
  }

  @Test func nothingAfterTwoDashesIsAnOption() throws {
    let result = try read("f", "--", "--json", "--", "-x")
    #expect(result.operands == ["f", "--json", "--", "-x"])
    #expect(!result.has("json"))
  }

  @Test(arguments: ["-1", "-0x8p3", "-.5", "-inf", "-nan", "-nan:0x1", "-"])
  func negativeNumbersAreOperands(word: String) throws {
    #expect(try read("f", word).operands == ["f", word])
  }

  @Test func unknownOptionsAreSuggestedFor() {
    #expect(message("f", "--jsno") == "unknown option --jsno; did you mean --json?")
    #expect(message("f", "--completely-different") == "unknown option --completely-different")
    #expect(message("f", "-info") == "unknown option -info")
    #expect(message("f", "-x") == "unknown option -x")
  }

  @Test func valuesMustFitTheOption() {
    #expect(message("f", "--json=yes") == "--json takes no value")
    #expect(message("f", "--output") == "--output needs a value: FILE")
  }

  @Test func operandsAreCounted() {
    #expect(message() == "an argument is missing: FILE")
    #expect(message("--help") == nil)
    var one = Self.syntax
    one.operands.removeLast()
    #expect(message("a", "b", syntax: one) == "too many arguments: 2, where it takes 1")
    one.operands = []
    #expect(message("a", syntax: one) == "it takes no arguments")
    one.operands = [.init(name: "FILE", count: .oneOrMore, summary: "")]
    #expect(message("a", "b", "c", syntax: one) == nil)
    #expect(message(syntax: one) == "an argument is missing: FILE")
  }

  @Test func distanceCountsSwapsOnce() {
    #expect(Suggestion.distance(Array("invoke".utf8), Array("invkoe".utf8)) == 1)
    #expect(Suggestion.distance([], Array("abc".utf8)) == 3)
    #expect(Suggestion.nearest(to: String(repeating: "x", count: 100_000), among: ["a"]) == nil)
  }

  @Test func whatIsMeantForAProgramIsLeftAlone() throws {
    var syntax = Self.syntax
    syntax.operandsEndOptions = true
    let result = try read("--json", "a.wasm", "--output", "x", "--unknown", "-5", "--", "--json", syntax: syntax)
    #expect(result.operands == ["a.wasm", "--output", "x", "--unknown", "-5", "--", "--json"])
    #expect(result.options.map(\.name) == ["json"])
  }
}

struct DurationArgumentTests {
  @Test(arguments: [
    ("10", Duration.seconds(10)), ("10s", .seconds(10)), ("1.5s", .milliseconds(1500)), ("200ms", .milliseconds(200)),
    ("2m", .seconds(120)), ("1.25h", .seconds(4500)), ("0.0000000019s", .nanoseconds(1)),
  ])
  func lengthsOfTimeAreRead(text: String, duration: Duration) throws {
    #expect(try Duration(argument: text) == duration)
  }

  @Test(arguments: ["", "s", ".5s", "1.s", "1.2.3s", "-1s", "1d", "9999999999999999999s", "9223372036.9s", "1 s"])
  func otherTextIsRefused(text: String) {
    #expect(throws: UsageError.self) { try Duration(argument: text) }
  }
}
