extension JSON {
  /// The value as text, with a line for each element but those that are short.
  public var text: String {
    var output: [UInt8] = []
    write(indentation: 0, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The value as text on one line, without spaces.
  public var compactText: String {
    var output: [UInt8] = []
    write(indentation: nil, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// How long an array or object may be to stand on one line, if nothing in it is nested further.
  private static let lineLimit = 100

  private func write(indentation: Int?, to output: inout [UInt8]) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let flag): output += (flag ? "true" : "false").utf8
    case .integer(let number): output += "\(number)".utf8
    // JSON has no infinities.
    case .double(let number): output += (number.isFinite ? "\(number)" : "null").utf8
    case .string(let text): Self.write(text, to: &output)
    case .array(let elements):
      writeList("[", "]", elements.map { (nil, $0) }, indentation, to: &output)
    case .object(let members):
      writeList("{", "}", members.map { ($0.name, $0.value) }, indentation, to: &output)
    }
  }

  private func writeList(
    _ open: String, _ close: String, _ elements: [(name: String?, value: JSON)], _ indentation: Int?,
    to output: inout [UInt8]
  ) {
    func items(_ indentation: Int?) -> [[UInt8]] {
      elements.map { element in
        var item: [UInt8] = []
        if let name = element.name {
          Self.write(name, to: &item)
          item += (indentation == nil ? ":" : ": ").utf8
        }
        element.value.write(indentation: indentation, to: &item)
        return item
      }
    }
    guard let indentation else {
      output += open.utf8
      output += items(nil).joined(separator: ",".utf8)
      output += close.utf8
      return
    }
    let isFlat = !elements.contains { $0.value.isNested }
    let inner = items(indentation + 2)
    let length = inner.reduce(indentation + 2) { $0 + $1.count + 2 }
    if isFlat, length <= Self.lineLimit || elements.isEmpty {
      output += open.utf8
      output += inner.joined(separator: ", ".utf8)
      output += close.utf8
      return
    }
    let margin = String(repeating: " ", count: indentation)
    output += "\(open)\n\(margin)  ".utf8
    output += inner.joined(separator: ",\n\(margin)  ".utf8)
    output += "\n\(margin)\(close)".utf8
  }

  private var isNested: Bool {
    switch self {
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    default: false
    }
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case UInt8(ascii: "\n"): output += "\\n".utf8
      case UInt8(ascii: "\r"): output += "\\r".utf8
      case UInt8(ascii: "\t"): output += "\\t".utf8
      case 0..<0x20, 0x7F:
        output += (byte < 16 ? "\\u000" : "\\u00").utf8
        output += String(byte, radix: 16).utf8
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
