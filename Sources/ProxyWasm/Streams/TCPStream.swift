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
  }

  /// What the host knows of the connection, by the names of Envoy's attributes.
  public var attributes = PropertyValue.map(PropertyMap())
  /// What plugins have set.
  public internal(set) var stored: [PropertyPath: [UInt8]] = [:]
  /// Called when ``takeResult()`` has something, and no `receive` function is about to return it.
  public var onResult: (() -> Void)?
  /// Whether nothing more comes out.
  public private(set) var isOver = false

  private let chain: [PluginContext]
  private var stages: [TCPStage?]
  private var tasks: [Task] = []
  /// Where tasks go that the present one makes; see ``HTTPStream``.
  private var insertion = 0
  private var isRunning = false
  private var isScheduled = false
  private var isClosing = false
  private var hasOpened = false
  private var outputs: [TCPPart] = []
  private var closeDetails: String?
  private var isFinished = false
  private var storedBytes = 0

  public init(_ chain: [PluginContext]) {
    self.chain = chain
    stages = Array(repeating: nil, count: chain.count)
  }

  deinit {
    if !isFinished { for case let stage? in stages { Self.end(stage) } }
  }

  // MARK: What arrives

  /// Tells of the connection; while a plugin stops it here, data waits.
  public func open() -> TCPResult {
    guard !hasOpened, !isOver else { return .hold }
    hasOpened = true
    push(.open(0))
    return runAndTake()
  }

  /// Tells of bytes from the client, and whether it will send no more.
  public func receiveDownstream(_ bytes: [UInt8], endOfStream: Bool) -> TCPResult {
    guard hasOpened, !isOver else { return .hold }
    push(.data(.request, 0, bytes, endOfStream))
    return runAndTake()
  }

  /// Tells of bytes from the upstream, and whether it will send no more.
  public func receiveUpstream(_ bytes: [UInt8], endOfStream: Bool) -> TCPResult {
    guard hasOpened, !isOver else { return .hold }
    push(.data(.response, 0, bytes, endOfStream))
    return runAndTake()
  }

  /// Tells that the client's side is closed.
  public func downstreamClosed(by peer: CloseType) { closed(0, peer, .onDownstreamClose) }
  /// Tells that the upstream's side is closed.
  public func upstreamClosed(by peer: CloseType) { closed(1, peer, .onUpstreamClose) }

  private func closed(_ index: Int, _ peer: CloseType, _ name: CallbackName) {
    guard !isRunning else { return }
    for case let stage? in stages where stage.isLive {
      let vm = stage.vm
      vm.run(vm.exports.onClose[index], stage.id, UInt32(bitPattern: peer.rawValue), on: stage, as: name)
      vm.settle()
    }
  }

  /// Takes what plugins have let go since.
  public func takeResult() -> TCPResult {
    defer { outputs = [] }
    if let details = closeDetails {
      closeDetails = nil
      return .close(outputs, details: details)
    }
    return outputs.isEmpty ? .hold : .forward(outputs)
  }

  /// Ends the connection: plugins are told that it is done, may log, and forget it. To be called once.
  public func finish() {
    guard !isFinished, !isRunning else { return }
    isFinished = true
    isOver = true
    for index in stages.indices {
      if let stage = stages[index] { Self.end(stage) }
      stages[index] = nil
    }
  }

  /// Tells a plugin of the connection's end, once it is not being called for anything else.
  private static func end(_ stage: TCPStage) {
    guard stage.isLive else { return }
    let (vm, id) = (stage.vm, stage.id)
    guard !vm.isBusy else {
      vm.deferred.append { end(stage) }
      return
    }
    stage.states = [TCPStage.State(), TCPStage.State()]
    _ = vm.ask(vm.exports.onDone, id, on: stage, as: .onDone, otherwise: 1)
    vm.run(vm.exports.onLog, id, on: stage, as: .onLog)
    vm.run(vm.exports.onDelete, id, on: stage, as: .onDelete)
    stage.isLive = false
    vm.settle()
    stage.rootContext.streamEnded()
  }

  // MARK: The work

  private func push(_ task: Task) {
    if isRunning {
      tasks.insert(task, at: insertion)
      insertion += 1
    } else {
      tasks.append(task)
    }
  }

  func schedule(_ task: Task, for vm: VM) {
    guard !isOver else { return }
    push(task)
    guard !isScheduled else { return }
    isScheduled = true
    vm.deferred.append { [self] in
      isScheduled = false
      runPutOff()
    }
  }

  private func runPutOff() {
    guard !isRunning else { return }
    run()
    if !outputs.isEmpty || closeDetails != nil { onResult?() }
  }

  func close(for vm: VM) {
    guard !isClosing else { return }
    isClosing = true
    schedule(.close, for: vm)
  }

  private func runAndTake() -> TCPResult {
    guard !isRunning else { return .hold }
    if let busy = chain.first(where: { $0.vm.isBusy })?.vm {
      busy.deferred.append { [self] in runPutOff() }
      return .hold
    }
    run()
    return takeResult()
  }

  private func run() {
    isRunning = true
    var next = 0
    while next < tasks.count, !isOver {
      let task = tasks[next]
      tasks[next] = .close
      next += 1
      insertion = next
      switch task {
      case .open(let index): open(index)
      case .data(let direction, let position, let bytes, let end): pass(direction, position, bytes, end)
      case .resume(let direction, let index): resume(direction, index)
      case .failed(let index): pluginFailed(index)
      case .close: close("wasm_close_stream")
      }
    }
    tasks = []
    isRunning = false
  }

  private func close(_ details: String) {
    isOver = true
    closeDetails = details
  }

  private func open(_ index: Int) {
    guard index < chain.count else { return }
    let root = chain[index].rootForStream()
    let stage = TCPStage(stream: self, root: root, index: index)
    stages[index] = stage
    let vm = stage.vm
    if !vm.isDead {
      stage.isLive = true
      vm.run(vm.exports.onContextCreate, stage.id, root.id, on: stage, as: .onContextCreate)
    }
    let number = vm.ask(
      vm.exports.onNewConnection, stage.id, on: stage, as: .onNewConnection, otherwise: 0)
    vm.settle()
    if handleFailure(stage), isOver { return }
    if number == 0 || stage.failureIsHandled {
      push(.open(index + 1))
    } else {
      stage.holdsConnection = true
      stage.states[0].isStopped = true
    }
  }

  private func pass(_ direction: Direction, _ position: Int, _ bytes: [UInt8], _ end: Bool) {
    let index = direction.rawValue
    guard position < chain.count else {
      if !bytes.isEmpty || end {
        outputs.append(
          direction == .request ? .upstream(bytes, endOfStream: end) : .downstream(bytes, endOfStream: end))
      }
      return
    }
    guard let stage = stages[direction == .request ? position : chain.count - 1 - position], !stage.failureIsHandled
    else {
      // Plugins further on have not been told of the connection yet if one before holds that; it holds the data too.
      push(.data(direction, position + 1, bytes, end))
      return
    }
    stage.states[index].bytes += bytes
    stage.states[index].ended = end
    guard !stage.holdsConnection || direction == .response else { return }
    stage.states[index].isReadable = true
    let vm = stage.vm
    let number = vm.ask(
      vm.exports.onData[index], stage.id, UInt32(clamping: stage.states[index].bytes.count), end ? 1 : 0, on: stage,
      as: direction == .request ? .onDownstreamData : .onUpstreamData, otherwise: 0)
    vm.settle()
    if handleFailure(stage), isOver { return }
    if number == 0 || stage.failureIsHandled {
      release(direction, stage)
    } else {
      stage.states[index].isStopped = true
      let limit = direction == .request ? vm.limits.requestBodyBytes : vm.limits.responseBodyBytes
      if stage.states[index].bytes.count > limit { close("buffer_limit") }
    }
  }

  private func release(_ direction: Direction, _ stage: TCPStage) {
    let index = direction.rawValue
    var state = TCPStage.State()
    swap(&state, &stage.states[index])
    let position = direction == .request ? stage.index : chain.count - 1 - stage.index
    push(.data(direction, position + 1, state.bytes, state.ended))
  }

  private func resume(_ direction: Direction, _ index: Int) {
    guard let stage = stages[index] else { return }
    stage.states[direction.rawValue].resumes = false
    guard stage.states[direction.rawValue].isStopped else { return }
    stage.states[direction.rawValue].isStopped = false
    if direction == .request, stage.holdsConnection {
      stage.holdsConnection = false
      push(.open(index + 1))
      let state = stage.states[0]
      stage.states[0] = TCPStage.State()
      // The plugin has not been called for these yet.
      if !state.bytes.isEmpty || state.ended { push(.data(.request, index, state.bytes, state.ended)) }
    } else {
      release(direction, stage)
    }
  }

  private func pluginFailed(_ index: Int) {
    guard let stage = stages[index], !stage.failureIsHandled, handleFailure(stage), !isOver else { return }
    if stage.holdsConnection { push(.open(index + 1)) }
    for direction in [Direction.request, .response] { release(direction, stage) }
  }

  /// Deals with a plugin that has failed, once; answers whether it has.
  private func handleFailure(_ stage: TCPStage) -> Bool {
    guard stage.vm.isDead else { return false }
    guard !stage.failureIsHandled else { return true }
    stage.failureIsHandled = true
    stage.isLive = false
    stage.rootContext.streamEnded()
    if case .open = stage.rootContext.plugin.failurePolicy { return true }
    close("wasm_fail_stream")
    return true
  }

  func setProperty(_ path: PropertyPath, to value: [UInt8], limits: PluginLimits) throws {
    let old = stored[path].map { $0.count + path.bytes.count + 64 } ?? 0
    let size = value.count + path.bytes.count + 64
    guard storedBytes - old + size <= limits.propertyBytes else {
      throw Refusal(.internalFailure, "plugins keep too much with the connection")
    }
    storedBytes += size - old
    stored[path] = value
  }
}
