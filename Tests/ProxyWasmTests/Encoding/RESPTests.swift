import ProxyWasm
import Testing

@Suite struct RESPTests {
  private func value(_ text: String) throws(RESPError) -> RESPValue { try RESPValue(parsing: Array(text.utf8)) }

  @Test func readsAndWritesEachType() throws {
    let values: [(String, RESPValue)] = [
      ("+OK\r\n", .simpleString("OK")), ("-ERR no\r\n", .error("ERR no")), (":-12\r\n", .integer(-12)),
      ("$3\r\na\r\n\r\n", .bulkString("a\r\n")), ("$0\r\n\r\n", .bulkString("")), ("$-1\r\n", .null),
      ("*2\r\n:1\r\n*0\r\n", .array([.integer(1), .array([])])),
    ]
    for (text, value) in values {
      #expect(try self.value(text) == value)
      #expect(value.encoded == Array(text.utf8))
    }
    #expect(try value("*-1\r\n") == .null)
    #expect(RESPValue.simpleString("a\r\n+b").encoded == Array("+a  +b\r\n".utf8))
  }

  @Test func refusesWhatIsNoValue() {
    let cases: [(String, RESPError)] = [
      ("", .truncated), ("+OK", .truncated), ("+OK\r", .truncated), ("+OK\rX", .missingLineEnd),
      ("OK\r\n", .unknownType(79)),
      (":x\r\n", .invalidNumber), ("$-2\r\n", .invalidNumber), ("$5\r\nab\r\n", .truncated),
      ("$2\r\nabcd", .missingLineEnd), ("$9223372036854775807\r\n", .truncated),
      ("*9223372036854775807\r\n", .truncated),
      ("*1000\r\n:1\r\n", .truncated), ("+OK\r\n+OK\r\n", .trailingBytes),
      (String(repeating: "*1\r\n", count: 100) + ":1\r\n", .nestedTooDeeply),
    ]
    for (text, error) in cases { #expect(throws: error, "\(text.debugDescription)") { try value(text) } }
  }

  @Test func readsCommands() throws {
    let command = try RESPCommand(parsing: Array("*3\r\n$3\r\nset\r\n$1\r\nk\r\n$2\r\nv1\r\n".utf8))
    #expect(command == RESPCommand("set", "k", "v1"))
    #expect(command.name == "SET")
    #expect(command.description == "set k v1")
    #expect(try RESPCommand(parsing: command.encoded) == command)
    for text in ["*0\r\n", "*1\r\n:1\r\n", "+PING\r\n", "*1\r\n$-1\r\n", "*-1\r\n"] {
      #expect(throws: RESPError.notACommand) { try RESPCommand(parsing: Array(text.utf8)) }
    }
  }

  @Test func hostileBytesEndInErrors() {
    var random = Generator(seed: 5)
    let valid = RESPValue.array([.bulkString("abc"), .array([.integer(1), .null]), .error("E")]).encoded
    for _ in 0..<20_000 {
      let bytes = random.mutated(valid)
      if let value = try? RESPValue(parsing: bytes) { #expect(!value.description.isEmpty) }
    }
  }
}
