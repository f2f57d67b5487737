import ProxyRunner
import ProxyWasm

/// Asks real servers over HTTP/1.1, one request a connection.
enum HTTPClient {
  /// How large an answer may be.
  private static let answerLimit = 64 << 20

  private struct URL {
    var host: String
    var port: String
    /// What stands before the path of each request.
    var prefix: String

    init(_ text: String) throws(UsageError) {
      guard !text.hasPrefix("https://") else {
        throw UsageError("\(text): servers are asked by http:// alone; a local proxy can speak TLS for it")
      }
      let rest = text.dropFirst("http://".count)
      let authority = rest.prefix { $0 != "/" }
      prefix = String(rest.dropFirst(authority.count))
      if prefix.hasSuffix("/") { prefix.removeLast() }
      // An address of IPv6 stands in brackets.
      let end = authority.lastIndex(of: "]").map { authority.index(after: $0) } ?? authority.startIndex
      let colon = authority[end...].lastIndex(of: ":")
      host = String(authority[..<(colon ?? authority.endIndex)])
      if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
      port = colon.map { String(authority[authority.index(after: $0)...]) } ?? "80"
      guard !host.isEmpty, UInt16(port) != nil else { throw UsageError("\(text) is not http://HOST[:PORT][/PATH]") }
    }
  }

  /// Refuses a URL that ``fetch(_:)`` cannot ask.
  static func check(_ url: String) throws(UsageError) { _ = try URL(url) }

  static func fetch(_ request: FetchRequest) -> HTTPCallResult {
    guard let url = try? URL(request.url) else { return .failure(.resolver) }
    let timeout = request.timeout ?? .seconds(30)
    let end = ContinuousClock.now + timeout
    do {
      let connection = try Connection(host: url.host, port: url.port, timeout: timeout)
      try connection.write(head(request, prefix: url.prefix) + request.body)
      var answer: [UInt8] = []
      while true {
        let bytes = try connection.read()
        answer += bytes
        guard answer.count <= answerLimit else { return .failure(.reader) }
        // A server may keep the connection open all the same.
        if bytes.isEmpty || isComplete(answer, method: request.headers[":method"] ?? "GET") { break }
        guard .now < end else { return .failure(.timeout) }
      }
      return try result(answer, method: request.headers[":method"] ?? "GET")
    } catch let failure as Connection.Failure {
      return switch failure {
      case .resolver: .failure(.resolver)
      case .refused, .broken: .failure(.reset)
      case .timeout: .failure(.timeout)
      }
    } catch {
      return .failure(.reader)
    }
  }

  private static func head(_ request: FetchRequest, prefix: String) -> [UInt8] {
    let headers = request.headers
    var text = "\(headers[":method"] ?? "GET") \(prefix)\(headers[":path"] ?? "/") HTTP/1.1\r\n"
    text += "host: \(headers[":authority"] ?? "")\r\nconnection: close\r\n"
    var bytes = Array(text.utf8)
    let own = ["host", "connection", "transfer-encoding", "content-length", "keep-alive", "te", "upgrade"]
    for (name, value) in headers where !name.hasPrefix(":") && !own.contains(name) {
      bytes += "\(name): \(value)\r\n".utf8
    }
    if !request.body.isEmpty || headers.contains("content-length") {
      bytes += "content-length: \(request.body.count)\r\n".utf8
    }
    bytes += "\r\n".utf8
    return bytes
  }

  /// Whether the answer is whole before the server closes the connection.
  private static func isComplete(_ answer: [UInt8], method: String) -> Bool {
    guard answer.firstRange(of: Array("\r\n\r\n".utf8)) != nil else { return false }
    if method == "HEAD" { return true }
    guard let (_, _, isDelimited) = try? HTTP1.message(answer) else { return false }
    return isDelimited
  }

  private static func result(_ answer: [UInt8], method: String) throws -> HTTPCallResult {
    var bytes = answer
    // The length that is said in answer to HEAD is that of a body that does not follow.
    if method == "HEAD" { bytes = withoutLength(answer) }
    let (start, message, _) = try HTTP1.message(bytes)
    let words = start.split(separator: " ")
    guard words.count > 1, words[0].hasPrefix("HTTP/"), UInt16(words[1]) != nil else { return .failure(.reader) }
    var headers: HeaderMap = [":status": String(words[1])]
    for (name, value) in message.headers where name != "connection" && name != "keep-alive" { headers.add(name, value) }
    return .response(headers: headers, body: message.body.flatMap { $0 }, trailers: message.trailers ?? HeaderMap())
  }

  private static func withoutLength(_ answer: [UInt8]) -> [UInt8] {
    let lines = answer.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Array(
      lines.filter { !String(decoding: $0, as: UTF8.self).lowercased().hasPrefix("content-length:") }
        .joined(separator: "\n".utf8))
  }
}
