/// A piece of a request or a response that moves on.
public enum StreamPart: Hashable, Sendable {
  case requestHeaders(HeaderMap, endOfStream: Bool)
  case requestBody([UInt8], endOfStream: Bool)
  case requestTrailers(HeaderMap)
  case responseHeaders(HeaderMap, endOfStream: Bool)
  case responseBody([UInt8], endOfStream: Bool)
  case responseTrailers(HeaderMap)

  /// Whether the piece goes to the client.
  public var isResponse: Bool {
    switch self {
    case .requestHeaders, .requestBody, .requestTrailers: false
    case .responseHeaders, .responseBody, .responseTrailers: true
    }
  }
}

/// What a proxy is to do next with a stream.
public enum StreamResult: Hashable, Sendable {
  /// Send these pieces on, in order: requests to the upstream, responses to the client.
  case forward([StreamPart])
  /// Nothing for now: a plugin holds what there is.
  case hold
  /// Do not ask the upstream, or take no more from it; send these pieces to the client.
  case reply([StreamPart])
  /// End the stream without an answer.
  case reset(details: String)

  /// The pieces to send.
  public var parts: [StreamPart] {
    switch self {
    case .forward(let parts), .reply(let parts): parts
    case .hold, .reset: []
    }
  }
}

/// What a direction of a stream holds, and how far it is.
struct DirectionState {
  var headers = HeaderMap()
  /// Whether headers have arrived.
  var hasBegun = false
  var headersEndStream = false
  /// Whether the headers have left the chain.
  var headersAreSent = false
  var trailers: HeaderMap?
  /// Whether nothing more is taken.
  var isClosed = false
  /// Whether the end has left the chain.
  var hasEnded = false
  /// Bytes of the body that have arrived.
  var bodySize = 0
}

/// What a plugin holds of a direction.
struct StageState {
  enum Iteration {
    case going
    /// Held, while the callbacks for what follows are still made.
    case stopped
    /// Held with all that follows; no callbacks are made.
    case stoppedAll(watermark: Bool)
  }

  var iteration = Iteration.going
  /// Whether the plugin may read and change the headers: it is being called for them, or holds them.
  var ownsHeaders = false
  var holdsHeaders = false
  /// Body that the plugin holds.
  var held: [UInt8] = []
  /// Whether the plugin sees all that it holds, rather than the last chunk.
  var isBuffering = false
  var watermark = false
  /// The chunk that the plugin is being called for.
  var chunk: [UInt8] = []
  var isInBody = false
  /// Whether the body that the plugin has been called for has ended.
  var bodyEnded = false
  /// The end of the stream, which the plugin holds.
  var holdsEnd = false
  var ownsTrailers = false
  var holdsTrailers = false
  /// What has arrived since the plugin stopped all, before it is called for it.
  var waiting: [UInt8] = []
  var waitingEnd = false
  var waitingTrailers = false
  /// Whether nothing more passes: the plugin has ended the stream early.
  var dropsRest = false
  var bodyChanged = false
  var passedBytes = 0
  var resumes = false
  /// When the plugin has held the direction for too long, in nanoseconds of the host's.
  var pauseDeadline: UInt64?

  var isStopped: Bool { if case .going = iteration { false } else { true } }
  var isStoppedAll: Bool { if case .stoppedAll = iteration { true } else { false } }
}
