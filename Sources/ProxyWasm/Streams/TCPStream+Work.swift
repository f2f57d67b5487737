internal import WebAssembly

// How a connection and its data pass from plugin to plugin.

extension TCPStream {
  func push(_ task: Task) {
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
    guard !isRunning, !waitsForGuest() else { return }
    run()
    if !outputs.isEmpty || closeDetails != nil { onResult?() }
  }

  func close(for vm: VM) {
    guard !isClosing else { return }
    isClosing = true
    schedule(.close, for: vm)
  }

  func runAndTake() -> TCPResult {
    guard !isRunning, !waitsForGuest() else { return .hold }
    run()
    return takeResult()
  }

  /// Puts the work off if a plugin is being called.
  private func waitsForGuest() -> Bool {
    guard let busy = StreamStage.busyVM(chain, stages) else { return false }
    busy.deferred.append { [self] in runPutOff() }
    return true
  }

  private func run() {
    isRunning = true
    var finishes = false
    var next = 0
    while next < tasks.count {
      let task = tasks[next]
      tasks[next] = .close
      next += 1
      insertion = next
      switch task {
      case .closed(let index, let peer): tellClosed(index, peer)
      case .finish:
        finishes = true
        isOver = true
      case _ where isOver: continue
      case .open(let index): open(index)
      case .data(let direction, let position, let bytes, let end): pass(direction, position, bytes, end)
      case .resume(let direction, let index): resume(direction, index)
      case .failed(let index): pluginFailed(index)
      case .close: close("wasm_close_stream")
      }
    }
    tasks = []
    isRunning = false
    if finishes { finish() }
  }

  /// Tells of an event that the proxy does not wait for the outcome of.
  func arrive(_ task: Task) {
    tasks.append(task)
    runPutOff()
  }

  private func tellClosed(_ index: Int, _ peer: CloseType) {
    for case let stage? in stages where stage.isLive {
      let vm = stage.vm
      vm.run(
        vm.exports.onClose[index], stage.id, UInt32(bitPattern: peer.rawValue), on: stage,
        as: index == 0 ? .onDownstreamClose : .onUpstreamClose)
      vm.settle()
    }
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
    if !stage.hasFailed {
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
    guard stage.hasFailed else { return false }
    guard !stage.failureIsHandled else { return true }
    stage.failureIsHandled = true
    stage.isLive = false
    stage.rootContext.streamEnded()
    if case .open = stage.rootContext.plugin.failurePolicy { return true }
    close("wasm_fail_stream")
    return true
  }
}
