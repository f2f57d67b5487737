import Testing
import WebAssemblyText

/// The error of a text that is not a module.
func textError(_ text: String) -> TextError? { textError(Array(text.utf8)) }

func textError(_ bytes: [UInt8]) -> TextError? {
  do throws(TextError) {
    _ = try TextModule.encode(bytes)
    return nil
  } catch {
    return error
  }
}

@Suite("Errors of text modules")
struct TextErrorTests {
  @Test func placeAndCaret() throws {
    let error = try #require(textError("(module\n  (func\n    (i32.const 1)\n    (i32.addd))\n)"))
    #expect(error.line == 4)
    #expect(error.column == 6)
    #expect(error.reason == "unknown operator i32.addd")
    #expect(
      error.description == """
        4:6: unknown operator i32.addd
              (i32.addd))
               ^
        """)
  }

  /// Columns count bytes; the caret stands below the character.
  @Test func caretAfterWideCharacters() throws {
    let error = try #require(textError("(export \"λ\" (func 0)) (nonsense)"))
    #expect((error.line, error.column) == (1, 25))
    #expect(error.description.hasSuffix("\n" + String(repeating: " ", count: 25) + "^"))
    let tab = try #require(textError("(func)\t(nonsense)"))
    #expect(tab.description.hasSuffix("\n        \t ^"))
  }

  @Test func longLinesAreCut() throws {
    let padding = String(repeating: "(func)", count: 1000)
    let error = try #require(textError(padding + "(bogus)" + padding))
    #expect(error.column == 6002)
    #expect(error.description.utf8.count < 600)
    #expect(error.description.contains("(bogus)"))
  }

  @Test func endOfText() throws {
    let error = try #require(textError("(module\n(func"))
    #expect((error.line, error.column) == (2, 6))
    #expect(error.reason.hasPrefix("unexpected token"))
  }

  @Test(arguments: [
    ("(func $)", 1, 7, "empty identifier"),
    ("(func $\"\")", 1, 7, "empty identifier"),
    ("(func\n $\"\\ef\")", 2, 2, "malformed UTF-8 encoding"),
    ("(@)", 1, 1, "empty annotation id"),
    ("(func) (@x (", 1, 8, "unclosed annotation"),
    ("(func) (; (; ;)", 1, 8, "unclosed comment"),
    ("(data \"abc)", 1, 7, "unclosed string"),
    ("(data \"\\q\")", 1, 8, "illegal escape"),
    ("(data \"\\u{110000}\")", 1, 8, "illegal escape"),
    ("(data \"\\u{d800}\")", 1, 8, "illegal escape"),
    ("(data \"\\u{}\")", 1, 8, "illegal escape"),
    ("(data \"a\tb\")", 1, 9, "illegal character"),
    ("(func ä)", 1, 7, "illegal character"),
    ("(func \u{1})", 1, 7, "illegal character"),
    ("(func 1x)", 1, 7, "unknown operator 1x"),
    ("(func [)", 1, 7, "unknown operator ["),
    ("(export \"\\ff\" (func 0))", 1, 9, "malformed UTF-8 encoding"),
    ("(func (br $nowhere))", 1, 11, "unknown label $nowhere"),
    ("(func (call $nobody))", 1, 13, "unknown func $nobody"),
    ("(func $a) (func $\"a\")", 1, 17, "duplicate func $a"),
    ("(func (param $x i32) (local $x i32))", 1, 29, "duplicate local $x"),
    ("(type (struct (field $f i8) (field $f i8)))", 1, 36, "duplicate field $f"),
    ("(func block $a end $b)", 1, 20, "mismatching label $b"),
    ("(func) (import \"\" \"\" (func))", 1, 8, "import after function"),
    ("(func (import \"\" \"\")) (memory 0) (global (import \"\" \"\") i32)", 1, 42, "import after memory"),
    ("(func) (start 0) (start 0)", 1, 18, "multiple start sections"),
    ("(type (func)) (func (type 0) (param i32))", 1, 21, "inline function type does not match type 0"),
    ("(func (type 7) (local $x i32))", 1, 7, "unknown type 7"),
    ("(func (if (i32.const 0)))", 1, 24, "unexpected token ), expected \"(then\""),
    ("((@name \"x\") module)", 1, 2, "misplaced @name annotation"),
    ("(func (nop (@name \"x\")))", 1, 12, "misplaced @name annotation"),
    ("(func (@name \"x\") (@name \"y\"))", 1, 19, "@name annotation: multiple function"),
    ("(func (@name x))", 1, 14, "@name annotation: unknown operator x"),
    ("(module) (module)", 1, 10, "unexpected token (, expected the end of the text"),
  ])
  func faults(_ text: String, line: Int, column: Int, reason: String) throws {
    let error = try #require(textError(text))
    #expect(error.line == line)
    #expect(error.column == column)
    #expect(error.reason == reason)
  }

  @Test func malformedUTF8InCommentsAndText() {
    let wrong: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC2], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
    ]
    for bytes in wrong {
      for (prefix, suffix) in [
        (";; ", "\n(func)"), ("(; ", " ;)"), ("(data \"", "\")"), ("(func ", ")"), ("(@a ", ")"),
      ] {
        let error = textError(Array(prefix.utf8) + bytes + Array(suffix.utf8))
        #expect(error?.reason == "malformed UTF-8 encoding", "\(prefix) \(bytes)")
      }
    }
  }
}
