internal import WebAssembly

/// A request and its response on their way through a chain of plugins.
///
/// The proxy tells what arrives, and is told what to send on; requests pass the plugins in order, responses in reverse.
/// What a plugin lets go later, out of a tick or the answer to a call, comes out of ``takeResult()`` after
/// ``PluginContext/poll()``. A stream belongs to the thread of its plugins' VMs.
public final class HTTPStream {
  enum Task {
    case headers(Direction, Int)
    case body(Direction, Int, [UInt8], Bool)
    case trailers(Direction, Int)
    case metadata(Direction, UInt32)
    case resume(Direction, Int)
    case inject(Int, [UInt8], Bool)
    // Kept apart, since it would make every task as large.
    indirect case reply(LocalReply)
    case close
    /// The VM of a plugin has died.
    case failed(Int)
    case finish
  }

  /// What the host knows of the stream and its connection, by the names of Envoy's attributes.
  ///
  /// Such as `["source": ["address": "10.0.0.7:41234"]]`. These go before what the library derives from headers.
  public var attributes = PropertyValue.map(PropertyMap())
  /// What plugins have set, for the host's logs and for each other.
  public var stored: [PropertyPath: [UInt8]] { storedProperties.values }
  var storedProperties = StoredProperties()
  /// Called when ``takeResult()`` has something, and no `receive` function is about to return it.
  public var onResult: (() -> Void)?
  /// The response that a plugin, or the library, gave instead of the upstream's.
  @exclusivity(unchecked) public internal(set) var localReply: LocalReply? { didSet { isAnswered = localReply != nil } }
  /// Whether there is a ``localReply``.
  private(set) var isAnswered = false
  /// Whether nothing more comes out of the stream.
  @exclusivity(unchecked) public internal(set) var isOver = false
  /// Why the response is what it is, or the stream was reset.
  public internal(set) var details: String?

  // What follows and is unchecked is read and written many times for each request, and never while another access lasts.
  let chain: [PluginContext]
  let link = StreamLink<HTTPStream>()
  @exclusivity(unchecked) var stages: [HTTPStage?]
  let directions = DirectionStorage(DirectionState(), DirectionState())
  var bodyLimits = ByDirection<Int?>(nil, nil)
  @exclusivity(unchecked) var tasks: [Task] = []
  var nextTask = 0
  /// Where tasks go that the present one makes: before those that were there, so that each piece passes the whole chain
  /// before the next.
  var insertion = 0
  var isRunning = false
  var isScheduled = false
  var isClosing = false
  /// Whether the local reply is on its way, rather than about to be.
  var replyHasBegun = false
  var failureReplied = false
  var injectedBytes = 0
  @exclusivity(unchecked) var outputs: [StreamPart] = []
  var resetDetails: String?
  var isFinished = false

  /// A stream through plugins, in the order in which they see requests.
  public init(_ chain: [PluginContext]) {
    self.chain = chain
    stages = Array(repeating: nil, count: chain.count)
    link.stream = self
  }

  deinit {
    link.stream = nil
    // Guests keep what they are not told the end of.
    if !isFinished { for case let stage? in stages { Self.end(stage) } }
    directions.deallocate()
  }

  // MARK: What arrives

  /// Tells of a request's headers, with pseudo-headers.
  public func receiveRequestHeaders(_ headers: HeaderMap, endOfStream: Bool) -> StreamResult {
    receiveHeaders(.request, headers, endOfStream)
  }

  /// Tells of a piece of a request's body.
  public func receiveRequestBody(_ bytes: [UInt8], endOfStream: Bool) -> StreamResult {
    receiveBody(.request, bytes, endOfStream)
  }

  /// Tells of a request's trailers, which end it.
  public func receiveRequestTrailers(_ trailers: HeaderMap) -> StreamResult { receiveTrailers(.request, trailers) }

  /// Tells of the headers of the upstream's response.
  public func receiveResponseHeaders(_ headers: HeaderMap, endOfStream: Bool) -> StreamResult {
    receiveHeaders(.response, headers, endOfStream)
  }

  /// Tells of a piece of the body of the upstream's response.
  public func receiveResponseBody(_ bytes: [UInt8], endOfStream: Bool) -> StreamResult {
    receiveBody(.response, bytes, endOfStream)
  }

  /// Tells of the trailers of the upstream's response, which end it.
  public func receiveResponseTrailers(_ trailers: HeaderMap) -> StreamResult { receiveTrailers(.response, trailers) }

  /// Tells of HTTP/2 metadata of a request, which passes in any case.
  public func receiveRequestMetadata(_ metadata: HeaderMap) { receiveMetadata(.request, metadata) }

  /// Tells of HTTP/2 metadata of a response, which passes in any case.
  public func receiveResponseMetadata(_ metadata: HeaderMap) { receiveMetadata(.response, metadata) }

  /// Gives the proxy's own answer, such as for an upstream that does not; plugins see it as a response.
  public func sendLocalReply(_ reply: LocalReply) -> StreamResult {
    guard accept(reply) else { return .hold }
    return runAndTake(.reply(reply))
  }

  /// Takes what plugins have let go since.
  public func takeResult() -> StreamResult {
    if let resetDetails {
      self.resetDetails = nil
      outputs = []
      return .reset(details: resetDetails)
    }
    guard !outputs.isEmpty else { return .hold }
    let parts = outputs
    outputs = []
    guard isAnswered, parts.contains(where: \.isResponse) else { return .forward(parts) }
    // What was let go of the request before the answer is for nobody any more.
    return .reply(parts.filter(\.isResponse))
  }

  /// Ends the stream: plugins are told that it is done, may log, and forget it.
  ///
  /// To be called once, however the stream ended.
  public func finish() {
    guard !isFinished else { return }
    if isRunning {
      tasks.append(.finish)
      return
    }
    isFinished = true
    isOver = true
    tasks = []
    for index in stages.indices {
      guard let stage = stages[index] else { continue }
      Self.end(stage)
      stages[index] = nil
    }
  }

  /// Tells a plugin of the stream's end, once it is not being called for anything else.
  static func end(_ stage: HTTPStage) {
    guard stage.isLive else { return }
    let (vm, id) = (stage.vm, stage.id)
    guard !vm.isBusy else {
      vm.deferred.append { end(stage) }
      return
    }
    stage.isLogging = true
    for index in 0..<2 { stage.states[index] = StageState() }
    _ = vm.ask(vm.exports.onDone, id, on: stage, as: .onDone, otherwise: 1)
    vm.run(vm.exports.onLog, id, on: stage, as: .onLog)
    vm.run(vm.exports.onDelete, id, on: stage, as: .onDelete)
    stage.isLive = false
    vm.settle()
    stage.rootContext.streamEnded()
  }

  private func receiveHeaders(_ direction: Direction, _ headers: HeaderMap, _ endOfStream: Bool) -> StreamResult {
    let index = direction.rawValue
    guard accepts(direction), !directions[index].hasBegun else { return .hold }
    directions[index].hasBegun = true
    directions[index].headers = headers
    directions[index].headersEndStream = endOfStream
    directions[index].isClosed = endOfStream
    return runAndTake(.headers(direction, 0))
  }

  private func receiveBody(_ direction: Direction, _ bytes: [UInt8], _ endOfStream: Bool) -> StreamResult {
    let index = direction.rawValue
    guard accepts(direction), directions[index].hasBegun else { return .hold }
    directions[index].bodySize += bytes.count
    directions[index].isClosed = endOfStream
    return runAndTake(.body(direction, 0, bytes, endOfStream))
  }

  private func receiveTrailers(_ direction: Direction, _ trailers: HeaderMap) -> StreamResult {
    let index = direction.rawValue
    guard accepts(direction), directions[index].hasBegun else { return .hold }
    directions[index].trailers = trailers
    directions[index].isClosed = true
    return runAndTake(.trailers(direction, 0))
  }

  private func receiveMetadata(_ direction: Direction, _ metadata: HeaderMap) {
    guard !isOver else { return }
    tasks.append(.metadata(direction, UInt32(clamping: metadata.count)))
    runPutOff()
  }

  /// Whether anything of a direction is still wanted; a local reply ends both.
  private func accepts(_ direction: Direction) -> Bool {
    !isOver && !isAnswered && !directions[direction.rawValue].isClosed
  }
}
