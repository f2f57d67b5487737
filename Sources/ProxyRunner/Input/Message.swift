public import ProxyWasm

/// A request or a response: headers, the pieces of a body, trailers, and metadata of HTTP/2 that comes after the headers.
public struct Message: Hashable, Sendable {
  public var headers: HeaderMap
  /// The pieces in which it arrives.
  public var body: [[UInt8]]
  public var trailers: HeaderMap?
  public var metadata: HeaderMap?

  public init(headers: HeaderMap = HeaderMap(), body: [[UInt8]] = [], trailers: HeaderMap? = nil) {
    self.headers = headers
    self.body = body
    self.trailers = trailers
  }

  var isBodiless: Bool { body.isEmpty && trailers == nil }
  var content: [UInt8] { body.flatMap { $0 } }

  /// Says how long a body in one piece is, as clients and servers do.
  mutating func addContentLength() {
    guard body.count == 1, trailers == nil, !headers.contains("content-length"),
      !headers.contains("transfer-encoding")
    else { return }
    headers.add("content-length", "\(body[0].count)")
  }

  /// The same body in pieces of a size.
  func split(into size: Int?) -> Message {
    guard let size, size > 0 else { return self }
    let content = content
    var message = self
    message.body = stride(from: 0, to: content.count, by: size).map {
      Array(content[$0..<min($0 + size, content.count)])
    }
    return message
  }
}

/// What the client sends, and when.
public struct Request: Hashable, Sendable {
  public var message: Message
  /// What passes before the request, after the exchange, and between pieces of the body.
  public var before = Duration.zero
  public var after = Duration.zero
  public var gap = Duration.zero
  /// The client goes away so long after its request began.
  public var abortAfter: Duration?
  /// The pieces that a TCP client sends, and whether it then closes its side.
  public var send: [[UInt8]] = []
  public var halfCloses = false

  public init(message: Message) { self.message = message }
}

/// What an upstream answers.
public enum Answer: Hashable, Sendable {
  case http(Response)
  case grpc(GRPCAnswer)
  case redis(RedisAnswer)
  /// What the server at a URL answers.
  case url(String)

  /// What an HTTP or TCP server does.
  public struct Response: Hashable, Sendable {
    public var message: Message
    public var delay: Duration
    public var gap = Duration.zero
    public var failure: Failure?
    /// The pieces that a TCP server sends, and whether it then closes the connection.
    public var send: [[UInt8]] = []
    public var closes = false

    public init(message: Message, delay: Duration = .zero, failure: Failure? = nil) {
      self.message = message
      self.delay = delay
      self.failure = failure
    }
  }

  /// How an upstream fails.
  public enum Failure: String, CaseIterable, Hashable, Sendable {
    /// No connection can be made.
    case refuse
    /// The connection breaks off before an answer.
    case reset
    /// The connection breaks off in the body.
    case cut
    /// No answer comes.
    case hang
  }

  /// What a gRPC server does: streams get all of it, unary calls the first message or the status.
  public struct GRPCAnswer: Hashable, Sendable {
    public var headers = HeaderMap()
    public var messages: [[UInt8]] = []
    public var trailers = HeaderMap()
    public var status = GRPCStatus.ok
    public var statusMessage = ""
    public var delay = Duration.zero
  }

  /// Replies to Redis commands: by the command, or one after the other.
  public struct RedisAnswer: Hashable, Sendable {
    public var byCommand: [String: RESPValue] = [:]
    public var inOrder: [RESPValue] = []
    public var delay = Duration.zero
  }
}
