internal import WebAssembly

// How headers and bodies pass from plugin to plugin.

extension HTTPStream {
  /// The place in the chain of the plugin that a direction meets at a position.
  private func stageIndex(_ direction: Direction, _ position: Int) -> Int {
    direction == .request ? position : chain.count - 1 - position
  }

  /// The position after a plugin's.
  func positionAfter(_ direction: Direction, _ stage: Int) -> Int {
    (direction == .request ? stage : chain.count - 1 - stage) + 1
  }

  func perform(_ task: Task) {
    switch task {
    case .headers(let direction, let position): passHeaders(direction, position)
    case .body(let direction, let position, let bytes, let end): passBody(direction, position, bytes, end)
    case .trailers(let direction, let position): passTrailers(direction, position)
    case .resume(let direction, let index):
      guard stages.indices.contains(index), let stage = stages[index] else { return }
      stage.states[direction.rawValue].resumes = false
      resume(direction, stage)
    case .inject(let index, let bytes, let end): inject(index, bytes, end)
    case .reply(let reply): begin(reply)
    case .metadata(let direction, let count): passMetadata(direction, count)
    case .close: reset("wasm_close_stream")
    case .failed(let index): pluginFailed(index)
    case .finish: break
    }
  }

  /// The plugin at a position, if it sees the stream; it is told of a stream when that first comes to it.
  func stage(_ direction: Direction, _ position: Int, creates: Bool) -> HTTPStage? {
    let index = stageIndex(direction, position)
    if let stage = stages[index] { return stage.failureIsHandled ? nil : stage }
    // As in Envoy, a plugin that has not seen the request does not see the answer that another plugin gave.
    guard creates, direction == .request || !directions[0].hasBegun else { return nil }
    let root = chain[index].rootForStream()
    let stage = HTTPStage(stream: self, root: root, index: index)
    stages[index] = stage
    guard !stage.hasFailed else { return stage }
    stage.isLive = true
    let vm = stage.vm
    vm.run(vm.exports.onContextCreate, stage.id, root.id, on: stage, as: .onContextCreate)
    return stage
  }

  /// Whether what is under way goes no further here: the stream has been answered or ended meanwhile.
  func isDiverted(_ direction: Direction) -> Bool { isOver || isReplying(direction) }

  /// Whether a reply waits that takes the place of what is under way.
  func isReplying(_ direction: Direction) -> Bool {
    isAnswered && (direction == .request || !replyHasBegun)
  }

  /// Goes on without a plugin that died while the stream waited for it, or ends the stream.
  private func pluginFailed(_ index: Int) {
    guard stages.indices.contains(index), let stage = stages[index], !stage.failureIsHandled else { return }
    guard handleFailure(stage) else { return }
    for direction in [Direction.request, .response] where !isDiverted(direction) { release(direction, stage) { _ in } }
  }

  // MARK: Headers

  private func passHeaders(_ direction: Direction, _ position: Int) {
    var position = position
    while passHeadersOn(direction, position) {
      position += 1
      guard isNext else { return push(.headers(direction, position)) }
    }
  }

  /// Shows headers to the plugin at a position; answers whether they go on to the next.
  private func passHeadersOn(_ direction: Direction, _ position: Int) -> Bool {
    let index = direction.rawValue
    guard !isReplying(direction) else { return false }
    guard position < chain.count else {
      emitHeaders(direction)
      return false
    }
    guard let stage = stage(direction, position, creates: true) else { return true }
    let vm = stage.vm
    let end = directions[index].headersEndStream
    stage.states[index].ownsHeaders = true
    let number = vm.ask(
      vm.exports.onHeaders[index], stage.id, UInt32(clamping: directions[index].headers.count), end ? 1 : 0,
      on: stage, as: direction == .request ? .onRequestHeaders : .onResponseHeaders, otherwise: 0)
    vm.settle()
    guard !handleFailure(stage) else {
      if stage.failureIsHandled, !isDiverted(direction) { release(direction, stage) { $0.holdsHeaders = true } }
      return false
    }
    guard !isDiverted(direction) else {
      stage.states[index].ownsHeaders = false
      return false
    }
    let status = HeadersStatus(
      returned: Int32(bitPattern: number),
      stopsHeadersOnly: vm.options.stopsHeadersOnly || vm.version == .v0_2_100)
    switch status {
    case .continue, .continueAndEndStream:
      stage.states[index].ownsHeaders = false
      if status == .continueAndEndStream {
        stage.states[index].dropsRest = true
        if !end { directions[index].headers.remove("content-length") }
        directions[index].headersEndStream = true
        directions[index].trailers = nil
      }
      return true
    case .stopIteration:
      stage.states[index].holdsHeaders = true
      stage.states[index].iteration = .stopped
      stage.pause(direction)
    case .stopAllIterationAndBuffer, .stopAllIterationAndWatermark:
      stage.states[index].holdsHeaders = true
      stage.states[index].iteration = .stoppedAll(watermark: status == .stopAllIterationAndWatermark)
      stage.pause(direction)
    }
    return false
  }

  // MARK: Bodies

  private func passBody(_ direction: Direction, _ position: Int, _ bytes: [UInt8], _ end: Bool) {
    let index = direction.rawValue
    guard !isReplying(direction) else { return }
    guard position < chain.count else { return emitBody(direction, bytes, end) }
    guard let stage = stage(direction, position, creates: false) else {
      push(.body(direction, position + 1, bytes, end))
      return
    }
    guard !stage.states[index].dropsRest else { return }
    if case .stoppedAll(let watermark) = stage.states[index].iteration {
      stage.states[index].waiting += bytes
      stage.states[index].waitingEnd = end
      if !watermark { checkLimit(direction, stage, stage.states[index].waiting.count) }
      return
    }
    if stage.states[index].isBuffering {
      stage.states[index].held += bytes
    } else {
      stage.states[index].chunk = bytes
    }
    stage.states[index].isInBody = true
    stage.states[index].bodyEnded = end
    let (vm, size) = (
      stage.vm, stage.states[index].isBuffering ? stage.states[index].held.count : bytes.count
    )
    let number = vm.ask(
      vm.exports.onBody[index], stage.id, UInt32(clamping: size), end ? 1 : 0, on: stage,
      as: direction == .request ? .onRequestBody : .onResponseBody, otherwise: 0)
    vm.settle()
    stage.states[index].isInBody = false
    guard !handleFailure(stage) else {
      if stage.failureIsHandled, !isDiverted(direction) {
        release(direction, stage) { state in
          state.held += state.chunk
          state.holdsEnd = end
        }
      }
      return
    }
    guard !isDiverted(direction) else { return }
    switch DataStatus(returned: Int32(bitPattern: number)) {
    case .continue:
      release(direction, stage) { state in
        // What was not buffered is one move.
        if state.held.isEmpty { swap(&state.held, &state.chunk) } else { state.held += state.chunk }
        state.holdsEnd = state.holdsEnd || end
      }
    case .stopIterationAndBuffer: hold(direction, stage, end, watermark: false)
    case .stopIterationAndWatermark: hold(direction, stage, end, watermark: true)
    case .stopIterationNoBuffer:
      if size > 0 { stage.states[index].bodyChanged = true }
      stage.states[index].chunk = []
      stage.states[index].isBuffering = false
      stage.states[index].holdsEnd = end
      stage.states[index].iteration = .stopped
      // A plugin that only takes chunks out holds nothing until the end.
      let holds = end || stage.states[index].holdsHeaders || !stage.states[index].held.isEmpty
      if holds { stage.pause(direction) } else { stage.states[index].pauseDeadline = nil }
    }
  }

  private func hold(_ direction: Direction, _ stage: HTTPStage, _ end: Bool, watermark: Bool) {
    let index = direction.rawValue
    if !stage.states[index].isBuffering {
      stage.states[index].held += stage.states[index].chunk
    }
    // With back-pressure the plugin sees each chunk by itself, as it does in Envoy.
    stage.states[index].isBuffering = !watermark
    stage.states[index].chunk = []
    stage.states[index].holdsEnd = end
    stage.states[index].watermark = watermark
    stage.states[index].iteration = .stopped
    stage.pause(direction)
    if !watermark { checkLimit(direction, stage, stage.states[index].held.count) }
  }

  private func checkLimit(_ direction: Direction, _ stage: HTTPStage, _ size: Int) {
    guard size > bodyLimit(direction, stage.vm) else { return }
    let reply =
      direction == .request
      ? LocalReply(status: 413, details: "request_payload_too_large", body: Array("Payload Too Large".utf8))
      : LocalReply(status: 500, details: "response_payload_too_large", body: Array("Internal Server Error".utf8))
    if accept(reply) { push(.reply(reply)) } else { reset(reply.details) }
  }
}
