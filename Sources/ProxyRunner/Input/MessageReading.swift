import ProxyWasm

// Requests and answers out of JSON; the text of `apus proxy run --help` and the article describe the members.

extension Request {
  /// A request without a body.
  public init(method: String = "GET", path: String = "/", authority: String = "localhost", scheme: String = "http") {
    self.init(
      message: Message(headers: [":authority": authority, ":path": path, ":method": method, ":scheme": scheme]))
  }

  /// Reads a file's contents: a JSON object, or a request as HTTP/1.1 writes it.
  public init(file bytes: [UInt8]) throws {
    if let first = bytes.first(where: { $0 > 0x20 }), first == UInt8(ascii: "{") {
      try self.init(json: try JSON(parsing: bytes), at: "")
    } else {
      let (start, message, _) = try HTTP1.message(bytes)
      let words = start.split(separator: " ")
      guard words.count == 3, words[2].hasPrefix("HTTP/") else {
        throw InputError("", "it is neither a JSON object nor a request that begins like GET / HTTP/1.1")
      }
      self.init(
        method: String(words[0]), path: String(words[1]), authority: message.headers["host"] ?? "localhost")
      self.message.add(message)
    }
  }

  init(json: JSON, at place: String) throws(InputError) {
    var reader = try ObjectReader(json, at: place)
    self.init(
      method: try reader.string("method") ?? "GET", path: try reader.string("path") ?? "/",
      authority: try reader.string("authority") ?? "localhost", scheme: try reader.string("scheme") ?? "http")
    message.add(
      Message(
        headers: try reader.headers("headers") ?? HeaderMap(), body: try reader.body("body") ?? [],
        trailers: try reader.headers("trailers")))
    message.metadata = try reader.headers("metadata")
    before = try reader.milliseconds("before_ms") ?? .zero
    after = try reader.milliseconds("after_ms") ?? .zero
    gap = try reader.milliseconds("gap_ms") ?? .zero
    abortAfter = try reader.milliseconds("abort_after_ms")
    send = try reader.body("send") ?? []
    halfCloses = try reader.bool("half_close") ?? false
    try reader.finish()
  }
}

extension Message {
  /// Adds headers, pseudo-headers in the place of those there are, and takes the rest.
  mutating func add(_ other: Message) {
    for (name, value) in other.headers where name != "host" {
      if name.hasPrefix(":") { headers[name] = value } else { headers.add(name, value) }
    }
    body = other.body
    trailers = other.trailers
    addContentLength()
  }
}

extension Answer {
  /// Reads a file's contents: a JSON object, an array of those for one call after the other, or a response as HTTP/1.1
  /// writes it.
  public static func list(file bytes: [UInt8]) throws -> [Answer] {
    if let first = bytes.first(where: { $0 > 0x20 }), first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      return try list(json: try JSON(parsing: bytes), at: "")
    }
    let (start, message, _) = try HTTP1.message(bytes)
    let words = start.split(separator: " ")
    guard words.count > 1, words[0].hasPrefix("HTTP/"), let status = UInt16(words[1]) else {
      throw InputError("", "it is neither JSON nor a response that begins like HTTP/1.1 200 OK")
    }
    var response = Response(message: Message(headers: [":status": "\(status)"]))
    response.message.add(message)
    return [.http(response)]
  }

  static func list(json: JSON, at place: String) throws(InputError) -> [Answer] {
    guard let elements = json.array else { return [try Answer(json: json, at: place)] }
    guard !elements.isEmpty else { throw InputError(place, "there is no answer in the array") }
    var answers: [Answer] = []
    for (index, element) in elements.enumerated() {
      answers.append(try Answer(json: element, at: "\(place)[\(index)]"))
    }
    return answers
  }

  init(json: JSON, at place: String) throws(InputError) {
    if let url = json.string {
      self = .url(url)
    } else if json["grpc"] != nil {
      self = .grpc(try GRPCAnswer(json: json, at: place))
    } else if json["redis"] != nil {
      self = .redis(try RedisAnswer(json: json, at: place))
    } else {
      self = .http(try Response(json: json, at: place))
    }
  }
}

extension Answer.Response {
  init(json: JSON, at place: String) throws(InputError) {
    var reader = try ObjectReader(json, at: place)
    let status = try reader.integer("status", in: 100...999) ?? 200
    self.init(message: Message(headers: [":status": "\(status)"]))
    message.add(
      Message(
        headers: try reader.headers("headers") ?? HeaderMap(), body: try reader.body("body") ?? [],
        trailers: try reader.headers("trailers")))
    message.metadata = try reader.headers("metadata")
    delay = try reader.milliseconds("delay_ms") ?? .zero
    gap = try reader.milliseconds("gap_ms") ?? .zero
    if let word = try reader.string("fail") {
      guard let failure = Answer.Failure(rawValue: word) else {
        let known = Answer.Failure.allCases.map(\.rawValue).joined(separator: ", ")
        throw InputError(reader.placeOf("fail"), "\"\(word)\" is none of \(known)")
      }
      self.failure = failure
    }
    send = try reader.body("send") ?? []
    closes = try reader.bool("close") ?? false
    try reader.finish()
  }
}

extension Answer.GRPCAnswer {
  fileprivate init(json: JSON, at place: String) throws(InputError) {
    var reader = try ObjectReader(json, at: place)
    _ = try reader.bool("grpc")
    headers = try reader.headers("headers") ?? HeaderMap()
    messages = try reader.body("messages") ?? []
    trailers = try reader.headers("trailers") ?? HeaderMap()
    status = GRPCStatus(rawValue: Int32(try reader.integer("status", in: 0...16) ?? 0))
    statusMessage = try reader.string("message") ?? ""
    delay = try reader.milliseconds("delay_ms") ?? .zero
    try reader.finish()
  }
}

extension Answer.RedisAnswer {
  fileprivate init(json: JSON, at place: String) throws(InputError) {
    var reader = try ObjectReader(json, at: place)
    let replies = reader.value("redis") ?? []
    delay = try reader.milliseconds("delay_ms") ?? .zero
    try reader.finish()
    let place = reader.placeOf("redis")
    for member in replies.members ?? [] { byCommand[member.name] = try Self.reply(member.value, at: place) }
    for element in replies.array ?? [] { inOrder.append(try Self.reply(element, at: place)) }
    guard replies.members != nil || replies.array != nil else {
      throw InputError(place, "it is \(replies.kind), not replies by command, or an array of replies")
    }
  }

  /// A reply in Redis's protocol: strings are bulk strings, `{"error": …}` and `{"status": …}` lines.
  private static func reply(_ json: JSON, at place: String) throws(InputError) -> RESPValue {
    switch json {
    case .null: return .null
    case .integer(let number): return .integer(number)
    case .string(let text): return .bulkString(text)
    case .array(let elements):
      var values: [RESPValue] = []
      for element in elements { values.append(try reply(element, at: place)) }
      return .array(values)
    default:
      if let text = json["error"]?.string { return .error(text) }
      if let text = json["status"]?.string { return .simpleString(text) }
      throw InputError(place, "\(json.kind) is no reply of Redis's")
    }
  }
}
