import ProxyWasm
import Testing

@Suite struct PatternTests {
  private func groups(_ pattern: String, _ text: String) throws -> [String?]? {
    let bytes = Array(text.utf8)
    return try Pattern(pattern).firstMatch(in: bytes).map { groups in
      groups.map { $0.map { String(decoding: bytes[$0], as: UTF8.self) } }
    }
  }

  /// Pattern, text, and what Python's `re.search` finds.
  private static let cases: [(String, String, [String?]?)] = [
    ("", "abc", [""]), ("b", "abc", ["b"]), ("d", "abc", nil), ("a|ab", "ab", ["a"]), ("ab|a", "ab", ["ab"]),
    ("a*", "aab", ["aa"]), ("a*?", "aab", [""]), ("a+?b", "aab", ["aab"]), ("(a*)(a*)", "aa", ["aa", "aa", ""]),
    ("(a*?)(a*)", "aa", ["aa", "", "aa"]), ("^b", "ab", nil), ("^a", "ab", ["a"]), ("b$", "ab", ["b"]),
    ("a$", "ab", nil), ("^$", "", [""]), ("[a-c]+", "xxabcd", ["abc"]), ("[^a-c]+", "abxyc", ["xy"]),
    ("[]a]+", "x]a]", ["]a]"]), ("[a-]+", "b-a-", ["-a-"]), ("[\\d.]+", "v1.25x", ["1.25"]), ("\\w+", "-a_9-", ["a_9"]),
    ("\\S+", " ab ", ["ab"]), (".+", "a\nb", ["a"]), ("a{2}", "aaa", ["aa"]), ("a{2,}", "aaa", ["aaa"]),
    ("a{1,2}", "aaa", ["aa"]), ("a{1,2}?", "aaa", ["a"]), ("a{0}b", "ab", ["b"]), ("(?:ab)+", "ababa", ["abab"]),
    ("(a)|(b)", "b", ["b", nil, "b"]), ("(a|b)*", "abba", ["abba", "a"]), ("\\.", "a.b", ["."]),
    ("(_phase=([a-z_]+))", "x_phase=ab_c1", ["_phase=ab_c", "_phase=ab_c", "ab_c"]), ("\u{E9}+", "a\u{E9}", ["\u{E9}"]),
    ("(x+x+)+y", "xxxxxxxxxxz", nil), ("a**", "", nil), ("(a|b|c|d)$", "abcd", ["d", "d"]),
    ("]", "]", ["]"]), ("a}", "a}", ["a}"]),
  ]

  @Test func findsWhatOthersFind() throws {
    for (pattern, text, expected) in Self.cases where pattern != "a**" {
      #expect(try groups(pattern, text) == expected, "\(pattern) in \(text)")
    }
  }

  @Test(arguments: [
    "(", ")", "a)", "(?<n>a)", "(?=a)", "[", "[a", "[]", "[b-a]", "[a-\\d]", "*", "a|*", "a**", "a{2", "a{", "a{2,1}",
    "a{1001}", "a{99999999999999999999}", "\\", "\\q", "\\b", "[\u{E9}]",
  ])
  func refusesWhatItDoesNotKnow(_ text: String) {
    #expect(throws: Pattern.SyntaxError.self) { try Pattern(text) }
  }

  @Test func refusesLargeAndDeepOnes() {
    #expect(throws: Pattern.SyntaxError.self) { try Pattern("((a{100}){100}){100}") }
    #expect(throws: Pattern.SyntaxError.self) { try Pattern("(((a{0,1000}){0,1000}){0,1000}){0,1000}") }
    #expect(throws: Pattern.SyntaxError.self) { try Pattern("(((){1000}){1000}){1000}") }
    #expect(throws: Pattern.SyntaxError.self) { try Pattern("(?:(?:(?:(?:){1000}){1000}){1000}){1000}") }
    #expect(throws: Pattern.SyntaxError.self) { try Pattern(String(repeating: "(", count: 100_000)) }
  }

  @Test func emptyTurnsDoNotEndARepetition() throws { #expect(try groups("(|a)+", "aaa")?.first == "aaa") }

  /// What takes other engines for ever takes a moment here.
  @Test func takesTimeInProportionToTheText() throws {
    let pattern = try Pattern("(x+x+)+y")
    #expect(pattern.firstMatch(in: [UInt8](repeating: UInt8(ascii: "x"), count: 5000)) == nil)
    #expect(try Pattern("(a*)*b").firstMatch(in: [UInt8](repeating: UInt8(ascii: "a"), count: 5000)) == nil)
  }

  @Test func anyTextIsAPatternOrAnError() {
    var random = Generator(seed: 17)
    let letters = Array("ab01()[]{},*+?|^$.\\-:d".utf8)
    for _ in 0..<5000 {
      let text = String(decoding: (0..<random.next(12)).map { _ in letters[random.next(letters.count)] }, as: UTF8.self)
      if let pattern = try? Pattern(text) { _ = pattern.matches("ab01()-ab") }
    }
  }
}
