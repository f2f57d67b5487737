internal import WebAssembly

// How headers, bodies and trailers pass from plugin to plugin.

extension HTTPStream {
  /// The place in the chain of the plugin that a direction meets at a position.
  private func stageIndex(_ direction: Direction, _ position: Int) -> Int {
    direction == .request ? position : chain.count - 1 - position
  }

  /// The position after a plugin's.
  private func positionAfter(_ direction: Direction, _ stage: Int) -> Int {
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
    case .close: reset("wasm_close_stream")
    case .failed(let index): pluginFailed(index)
    case .finish: break
    }
  }

  /// The plugin at a position, if it sees the stream; it is told of a stream when that first comes to it.
  private func stage(_ direction: Direction, _ position: Int, creates: Bool) -> HTTPStage? {
    let index = stageIndex(direction, position)
    if let stage = stages[index] { return stage.failureIsHandled ? nil : stage }
    // As in Envoy, a plugin that has not seen the request does not see the answer that another plugin gave.
    guard creates, direction == .request || !directions[0].hasBegun else { return nil }
    let root = chain[index].rootForStream()
    let stage = HTTPStage(stream: self, root: root, index: index)
    stages[index] = stage
    guard !stage.vm.isDead else { return stage }
    stage.isLive = true
    let vm = stage.vm
    vm.run(vm.exports.onContextCreate, stage.id, root.id, on: stage, as: .onContextCreate)
    return stage
  }

  /// Whether what is under way goes no further here: the stream has been answered or ended meanwhile.
  private func isDiverted(_ direction: Direction) -> Bool { isOver || isReplying(direction) }

  /// Whether a reply waits that takes the place of what is under way.
  private func isReplying(_ direction: Direction) -> Bool {
    localReply != nil && (direction == .request || !replyHasBegun)
  }

  /// Goes on without a plugin that died while the stream waited for it, or ends the stream.
  private func pluginFailed(_ index: Int) {
    guard stages.indices.contains(index), let stage = stages[index], !stage.failureIsHandled else { return }
    guard handleFailure(stage) else { return }
    for direction in [Direction.request, .response] where !isDiverted(direction) { release(direction, stage) { _ in } }
  }

  // MARK: Headers

  private func passHeaders(_ direction: Direction, _ position: Int) {
    let index = direction.rawValue
    guard !isReplying(direction) else { return }
    guard position < chain.count else { return emitHeaders(direction) }
    guard let stage = stage(direction, position, creates: true) else {
      push(.headers(direction, position + 1))
      return
    }
    let vm = stage.vm
    let end = directions[index].headersEndStream
    stage.states[index].ownsHeaders = true
    let number = vm.ask(
      vm.exports.onHeaders[index], stage.id, UInt32(clamping: directions[index].headers.count), end ? 1 : 0,
      on: stage, as: direction == .request ? .onRequestHeaders : .onResponseHeaders, otherwise: 0)
    vm.settle()
    guard !handleFailure(stage) else {
      if stage.failureIsHandled, !isDiverted(direction) { release(direction, stage) { $0.holdsHeaders = true } }
      return
    }
    guard !isDiverted(direction) else {
      stage.states[index].ownsHeaders = false
      return
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
      push(.headers(direction, position + 1))
    case .stopIteration:
      stage.states[index].holdsHeaders = true
      stage.states[index].iteration = .stopped
    case .stopAllIterationAndBuffer, .stopAllIterationAndWatermark:
      stage.states[index].holdsHeaders = true
      stage.states[index].iteration = .stoppedAll(watermark: status == .stopAllIterationAndWatermark)
    }
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

  // MARK: Trailers

  private func passTrailers(_ direction: Direction, _ position: Int) {
    let index = direction.rawValue
    guard !isReplying(direction) else { return }
    guard position < chain.count else { return emitTrailers(direction) }
    guard let stage = stage(direction, position, creates: false) else {
      push(.trailers(direction, position + 1))
      return
    }
    guard !stage.states[index].dropsRest else { return }
    guard !stage.states[index].isStoppedAll else {
      stage.states[index].waitingTrailers = true
      return
    }
    stage.states[index].ownsTrailers = true
    let vm = stage.vm
    let number = vm.ask(
      vm.exports.onTrailers[index], stage.id, UInt32(clamping: directions[index].trailers?.count ?? 0), on: stage,
      as: direction == .request ? .onRequestTrailers : .onResponseTrailers, otherwise: 0)
    vm.settle()
    stage.states[index].holdsTrailers = true
    guard !handleFailure(stage) else {
      if stage.failureIsHandled, !isDiverted(direction) { release(direction, stage) { _ in } }
      return
    }
    guard !isDiverted(direction) else { return }
    switch TrailersStatus(returned: Int32(bitPattern: number)) {
    case .continue: release(direction, stage) { _ in }
    case .stopIteration: stage.states[index].iteration = .stopped
    }
  }

  // MARK: Going on

  /// Lets go what a plugin held, because it said so.
  private func resume(_ direction: Direction, _ stage: HTTPStage) {
    guard stage.states[direction.rawValue].isStopped, !isReplying(direction) else { return }
    release(direction, stage) { _ in }
  }

  /// Passes on all that a plugin holds, after a last change of what that is; and lets it see what has waited.
  private func release(_ direction: Direction, _ stage: HTTPStage, _ change: (inout StageState) -> Void) {
    let index = direction.rawValue
    let next = positionAfter(direction, stage.index)
    change(&stage.states[index])
    var state = StageState()
    swap(&state, &stage.states[index])
    stage.states[index].dropsRest = state.dropsRest
    stage.states[index].bodyChanged = state.bodyChanged
    stage.states[index].passedBytes = state.passedBytes + state.held.count
    stage.states[index].bodyEnded = state.bodyEnded
    stage.states[index].resumes = state.resumes
    // Only now could the headers still be wrong about the body.
    if state.bodyChanged { keepContentLength(direction, state) }
    if state.holdsHeaders { push(.headers(direction, next)) }
    // A plugin may have made trailers for a body without.
    let addsTrailers = state.holdsEnd && directions[index].trailers != nil
    if !state.held.isEmpty || state.holdsEnd, !(state.held.isEmpty && addsTrailers) {
      push(.body(direction, next, state.held, state.holdsEnd && !addsTrailers))
    }
    if state.holdsTrailers || addsTrailers { push(.trailers(direction, next)) }
    if !state.waiting.isEmpty || state.waitingEnd {
      push(.body(direction, next - 1, state.waiting, state.waitingEnd))
    }
    if state.waitingTrailers { push(.trailers(direction, next - 1)) }
  }

  /// Makes the headers say how long a changed body is, or nothing when that is not known yet.
  private func keepContentLength(_ direction: Direction, _ state: StageState) {
    let index = direction.rawValue
    guard !directions[index].headersAreSent, directions[index].headers.contains("content-length") else { return }
    if state.passedBytes == 0, state.holdsEnd || state.holdsTrailers {
      let text = "\(state.held.count)"
      if directions[index].headers["content-length"] != text { directions[index].headers["content-length"] = text }
    } else {
      directions[index].headers.remove("content-length")
    }
  }

  /// Sends data past a plugin (Higress's extension); headers that it holds go first, and then have a body.
  private func inject(_ index: Int, _ bytes: [UInt8], _ end: Bool) {
    guard let stage = stages[index], !isReplying(.response) else { return }
    let direction = Direction.response
    let next = positionAfter(direction, index)
    if stage.states[direction.rawValue].holdsHeaders {
      directions[direction.rawValue].headersEndStream = false
      directions[direction.rawValue].headers.remove("content-length")
      stage.states[direction.rawValue].holdsHeaders = false
      stage.states[direction.rawValue].ownsHeaders = false
      push(.headers(direction, next))
    }
    if end { stage.states[direction.rawValue].dropsRest = true }
    push(.body(direction, next, bytes, end))
  }

  // MARK: Out of the chain

  private func emitHeaders(_ direction: Direction) {
    let index = direction.rawValue
    guard !directions[index].headersAreSent else { return }
    directions[index].headersAreSent = true
    let end = directions[index].headersEndStream
    directions[index].hasEnded = end
    if direction == .response, end, localReply != nil { addEmptyContentLength() }
    let headers = directions[index].headers
    outputs.append(
      direction == .request
        ? .requestHeaders(headers, endOfStream: end) : .responseHeaders(headers, endOfStream: end))
  }

  private func emitBody(_ direction: Direction, _ bytes: [UInt8], _ end: Bool) {
    let index = direction.rawValue
    guard !directions[index].hasEnded, !bytes.isEmpty || end else { return }
    directions[index].hasEnded = end
    outputs.append(
      direction == .request ? .requestBody(bytes, endOfStream: end) : .responseBody(bytes, endOfStream: end))
  }

  private func emitTrailers(_ direction: Direction) {
    let index = direction.rawValue
    guard !directions[index].hasEnded else { return }
    directions[index].hasEnded = true
    let trailers = directions[index].trailers ?? HeaderMap()
    outputs.append(direction == .request ? .requestTrailers(trailers) : .responseTrailers(trailers))
  }
}
