internal import WebAssembly

/// A piece of a TCP connection that moves on.
public enum TCPPart: Hashable, Sendable {
  /// Bytes from the client for the upstream.
  case upstream([UInt8], endOfStream: Bool)
  /// Bytes from the upstream for the client.
  case downstream([UInt8], endOfStream: Bool)
}

/// What a proxy is to do next with a connection.
public enum TCPResult: Hashable, Sendable {
  case forward([TCPPart])
  case hold
  /// Close the connection, after sending what there is.
  case close([TCPPart], details: String)
}

/// A TCP connection on its way through a chain of plugins.
///
/// Data of both directions passes the plugins in order, as Envoy's network filters see reads; what upstream sends, in
/// reverse.
public final class TCPStream {
  enum Task {
    case open(Int)
    case data(Direction, Int, [UInt8], Bool)
    case resume(Direction, Int)
    case failed(Int)
    case close
    case closed(Int, CloseType)
    case finish
  }

  /// What the host knows of the connection, by the names of Envoy's attributes.
  public var attributes = PropertyValue.map(PropertyMap())
  /// What plugins have set.
  public var stored: [PropertyPath: [UInt8]] { storedProperties.values }
  var storedProperties = StoredProperties()
  /// Called when ``takeResult()`` has something, and no `receive` function is about to return it.
  public var onResult: (() -> Void)?
  /// Whether nothing more comes out.
  public internal(set) var isOver = false

  let chain: [PluginContext]
  let link = StreamLink<TCPStream>()
  var stages: [TCPStage?]
  var tasks: [Task] = []
  /// Where tasks go that the present one makes; see ``HTTPStream``.
  var insertion = 0
  var isRunning = false
  var isScheduled = false
  var isClosing = false
  var hasOpened = false
  var outputs: [TCPPart] = []
  var closeDetails: String?
  var isFinished = false

  /// A connection through plugins, in the order in which they see what the client sends.
  public init(_ chain: [PluginContext]) {
    self.chain = chain
    stages = Array(repeating: nil, count: chain.count)
    link.stream = self
  }

  deinit {
    link.stream = nil
    if !isFinished { for case let stage? in stages { Self.end(stage) } }
  }

  // MARK: What arrives

  /// Tells of the connection; while a plugin stops it here, data waits.
  public func open() -> TCPResult {
    guard !hasOpened, !isOver else { return .hold }
    hasOpened = true
    tasks.append(.open(0))
    return runAndTake()
  }

  /// Tells of bytes from the client, and whether it will send no more.
  public func receiveDownstream(_ bytes: [UInt8], endOfStream: Bool) -> TCPResult {
    guard hasOpened, !isOver else { return .hold }
    tasks.append(.data(.request, 0, bytes, endOfStream))
    return runAndTake()
  }

  /// Tells of bytes from the upstream, and whether it will send no more.
  public func receiveUpstream(_ bytes: [UInt8], endOfStream: Bool) -> TCPResult {
    guard hasOpened, !isOver else { return .hold }
    tasks.append(.data(.response, 0, bytes, endOfStream))
    return runAndTake()
  }

  /// Tells that the client's side is closed.
  public func downstreamClosed(by peer: CloseType) { if !isFinished { arrive(.closed(0, peer)) } }
  /// Tells that the upstream's side is closed.
  public func upstreamClosed(by peer: CloseType) { if !isFinished { arrive(.closed(1, peer)) } }

  /// Takes what plugins have let go since.
  public func takeResult() -> TCPResult {
    defer { outputs = [] }
    if let details = closeDetails {
      closeDetails = nil
      return .close(outputs, details: details)
    }
    return outputs.isEmpty ? .hold : .forward(outputs)
  }

  /// Ends the connection: plugins are told that it is done, may log, and forget it.
  ///
  /// To be called once.
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
      if let stage = stages[index] { Self.end(stage) }
      stages[index] = nil
    }
  }

  /// Tells a plugin of the connection's end, once it is not being called for anything else.
  static func end(_ stage: TCPStage) {
    guard stage.isLive else { return }
    let (vm, id) = (stage.vm, stage.id)
    guard !vm.isBusy else {
      vm.deferred.append { end(stage) }
      return
    }
    for index in 0..<2 { stage.states[index] = TCPStage.State() }
    _ = vm.ask(vm.exports.onDone, id, on: stage, as: .onDone, otherwise: 1)
    vm.run(vm.exports.onLog, id, on: stage, as: .onLog)
    vm.run(vm.exports.onDelete, id, on: stage, as: .onDelete)
    stage.isLive = false
    vm.settle()
    stage.rootContext.streamEnded()
  }
}
