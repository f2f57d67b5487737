import Testing

@testable import ProxyRunner

struct JSONTests {
  private func parse(_ text: String) throws -> JSON { try JSON(parsing: Array(text.utf8)) }

  @Test func valuesAreRead() throws {
    let text =
      #" {"a": [1, -2.5e1, true, false, null, "x\n\"\\\/\u00e9\ud83d\ude00"], "b": {}, "a": 9007199254740993} "#
    let json = try parse(text)
    #expect(json["a"] == 9_007_199_254_740_993)
    #expect(json.members?.count == 3)
    #expect(json.members?.first?.value == [1, .double(-25), true, false, nil, "x\n\"\\/é😀"])
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "01", "1.", "-", "1e", "nul", "\"", "\"\\x\"", "\"\\ud800\"",
    "\"\\ud800\\u0041\"",
    "\"\u{1}\"", "1 2", "'a'", "{a: 1}", "\"\\u12g4\"",
  ]) func othersAreRefused(text: String) {
    #expect(throws: JSONError.self) { try parse(text) }
  }

  @Test func whereTheErrorIsIsTold() {
    #expect(throws: JSONError(line: 3, column: 6, reason: "this is no value")) { try parse("{\n \"a\": 1,\n \"b\":x}") }
  }

  @Test func deepNestingIsRefused() {
    let deep = String(repeating: "[", count: 300)
    #expect(throws: JSONError.self) { try parse(deep) }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: JSONError.self) { try JSON(parsing: [0x22, 0xFF, 0x22]) }
  }

  @Test func whatIsWrittenReadsBack() throws {
    let value: JSON = [
      "text": "a\"b\\\n\t\u{1}é", "numbers": [1, -5, .double(0.5)], "empty": [[:], []],
      "nested": [["a": [1, [2]]], nil],
    ]
    #expect(try parse(value.text) == value)
    #expect(try parse(value.compactText) == value)
    #expect(!value.compactText.contains("\n"))
  }

  @Test func base64IsRead() {
    for bytes in [[], [1], [1, 2], [1, 2, 3], [0xFF, 0xFE, 0, 1, 2]] as [[UInt8]] {
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
    #expect(Base64.encode([0x66, 0x6F]) == "Zm8=")
    #expect(Base64.decode("Zm8") == [0x66, 0x6F])
    for text in ["Z", "Zm=8", "Zm8===", "Z*8=", "====="] { #expect(Base64.decode(text) == nil, "\(text)") }
  }

  @Test func hostileTextsEndInAnErrorOrAValue() {
    var state: UInt64 = 1
    let pieces = Array("{}[]:,\"\\u0123456789eE+-.truefalsn \n".utf8)
    for _ in 0..<20_000 {
      var text: [UInt8] = []
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(pieces[Int(state >> 33) % pieces.count])
      }
      if let value = try? JSON(parsing: text) { #expect((try? JSON(parsing: Array(value.text.utf8))) == value) }
    }
  }
}
