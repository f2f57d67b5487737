import ProxyWasm

/// Messages as HTTP/1.1 writes them (RFC 9112), whole in memory.
public enum HTTP1 {
  /// The start line, and the message without it; lines may end in a line feed alone.
  ///
  /// `isDelimited` tells whether the message says itself where it ends.
  public static func message(
    _ bytes: [UInt8]
  ) throws(InputError) -> (start: String, message: Message, isDelimited: Bool) {
    var rest = bytes[...]
    let start = try line(&rest)
    let headers = try fields(&rest)
    var message = Message(headers: headers)
    var isDelimited = true
    if headers.values("transfer-encoding").contains(where: { $0.lowercased().hasSuffix("chunked") }) {
      (message.body, message.trailers) = try chunks(&rest)
      message.headers.remove("transfer-encoding")
    } else if let text = headers["content-length"] {
      guard let count = Int(text), count >= 0, count <= rest.count else {
        throw InputError("", "content-length is \(text), and the body has \(rest.count) bytes")
      }
      if count > 0 { message.body = [Array(rest.prefix(count))] }
    } else if !rest.isEmpty {
      message.body = [Array(rest)]
      isDelimited = false
    } else {
      isDelimited = false
    }
    return (start, message, isDelimited)
  }

  private static func line(_ rest: inout ArraySlice<UInt8>) throws(InputError) -> String {
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    var line = rest[..<end]
    rest = rest[min(end + 1, rest.endIndex)...]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    guard let text = String(validating: line, as: UTF8.self) else { throw InputError("", "a line is not UTF-8") }
    return text
  }

  private static func fields(_ rest: inout ArraySlice<UInt8>) throws(InputError) -> HeaderMap {
    var map = HeaderMap()
    while !rest.isEmpty {
      let line = try line(&rest)
      if line.isEmpty { break }
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
        throw InputError("", "\"\(line)\" is no header")
      }
      let value = line[line.utf8.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      map.add(String(line[..<colon]), String(value))
    }
    return map
  }

  private static func chunks(
    _ rest: inout ArraySlice<UInt8>
  ) throws(InputError) -> (body: [[UInt8]], trailers: HeaderMap?) {
    var body: [[UInt8]] = []
    while true {
      let text = try line(&rest).prefix { $0 != ";" && $0 != " " }
      guard let size = Int(text, radix: 16), size >= 0, size <= rest.count else {
        throw InputError("", "\"\(text)\" is no size of a chunk, or the chunk is cut off")
      }
      guard size > 0 else { break }
      body.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
      guard try line(&rest).isEmpty else { throw InputError("", "a chunk is longer than it says") }
    }
    let trailers = try fields(&rest)
    return (body, trailers.isEmpty ? nil : trailers)
  }
}
