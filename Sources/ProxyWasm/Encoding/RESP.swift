/// A value of Redis's protocol (RESP 2), which Higress's Redis calls and their answers are written in.
public indirect enum RESPValue: Hashable, Sendable {
  case simpleString(String)
  case error(String)
  case integer(Int64)
  case bulkString([UInt8])
  case array([RESPValue])
  /// The bulk string, or the array, that is not there.
  case null

  /// The bytes of the value.
  public var encoded: [UInt8] {
    var bytes: [UInt8] = []
    encode(into: &bytes)
    return bytes
  }

  private func encode(into bytes: inout [UInt8]) {
    switch self {
    case .simpleString(let text): bytes += Self.line("+", text)
    case .error(let text): bytes += Self.line("-", text)
    case .integer(let number): bytes += Self.line(":", "\(number)")
    case .bulkString(let string): bytes += Self.line("$", "\(string.count)") + string + [0x0D, 0x0A]
    case .null: bytes += Self.line("$", "-1")
    case .array(let elements):
      bytes += Self.line("*", "\(elements.count)")
      for element in elements { element.encode(into: &bytes) }
    }
  }

  /// A line must end where it says; line breaks in a text would begin another value.
  private static func line(_ kind: String, _ text: String) -> [UInt8] {
    kind.utf8 + text.utf8.map { $0 == 0x0D || $0 == 0x0A ? 0x20 : $0 } + [0x0D, 0x0A]
  }

  /// The value of a text, as a bulk string.
  public static func bulkString(_ text: String) -> RESPValue { .bulkString(Array(text.utf8)) }
}

extension RESPValue: CustomStringConvertible {
  /// The value as Redis's own command line prints it, arrays in brackets.
  public var description: String {
    switch self {
    case .simpleString(let text): text
    case .error(let text): "(error) \(text)"
    case .integer(let number): "(integer) \(number)"
    case .bulkString(let bytes): "\"" + String(decoding: bytes, as: UTF8.self) + "\""
    case .array(let elements): "[" + elements.map(\.description).joined(separator: ", ") + "]"
    case .null: "(nil)"
    }
  }
}

/// A Redis command: its name and arguments.
public struct RESPCommand: Hashable, Sendable {
  public var arguments: [[UInt8]]

  /// The command's name in capitals, since Redis does not tell them apart.
  public var name: String { String(decoding: arguments.first ?? [], as: UTF8.self).uppercased() }

  public init(_ arguments: String...) { self.arguments = arguments.map { Array($0.utf8) } }

  /// Reads exactly one command: an array of bulk strings that is not empty, with nothing after it.
  public init(parsing bytes: [UInt8]) throws(RESPError) {
    guard case .array(let elements) = try RESPValue(parsing: bytes), !elements.isEmpty else { throw .notACommand }
    arguments = []
    for element in elements {
      guard case .bulkString(let argument) = element else { throw .notACommand }
      arguments.append(argument)
    }
  }

  /// The bytes of the command.
  public var encoded: [UInt8] { RESPValue.array(arguments.map { .bulkString($0) }).encoded }
}

extension RESPCommand: CustomStringConvertible {
  /// The command as one would type it.
  public var description: String { arguments.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") }
}
