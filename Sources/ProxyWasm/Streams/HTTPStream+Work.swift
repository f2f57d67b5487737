internal import WebAssembly

// The list of what is to be done with a stream, and how it is worked off.

extension HTTPStream {
  func push(_ task: Task) {
    if isRunning {
      tasks.insert(task, at: insertion)
      insertion += 1
    } else {
      tasks.append(task)
    }
  }

  /// Puts something off until the callback that asks for it is over.
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

  func runPutOff() {
    guard !isRunning, !waitsForGuest() else { return }
    run()
    if !outputs.isEmpty || resetDetails != nil { onResult?() }
  }

  func close(for vm: VM) {
    guard !isClosing else { return }
    isClosing = true
    schedule(.close, for: vm)
  }

  /// Takes a plugin's reply, unless there is one already.
  func reply(_ reply: LocalReply, for vm: VM) -> Bool {
    guard accept(reply) else { return false }
    schedule(.reply(reply), for: vm)
    return true
  }

  func accept(_ reply: LocalReply) -> Bool {
    guard !isOver, localReply == nil else { return false }
    localReply = reply
    return true
  }

  /// Does a task after those that wait, and takes what comes out.
  func runAndTake(_ task: Task) -> StreamResult {
    guard !isRunning, !waitsForGuest() else {
      tasks.append(task)
      return .hold
    }
    if tasks.isEmpty {
      run(task)
    } else {
      tasks.append(task)
      run()
    }
    return takeResult()
  }

  /// Puts the work off if a plugin is being called.
  private func waitsForGuest() -> Bool {
    guard let busy = StreamStage.busyVM(chain, stages) else { return false }
    busy.deferred.append { [self] in runPutOff() }
    return true
  }

  /// Whether what is pushed now would be done next: nothing else comes before, and the stream goes on.
  ///
  /// It may then be done at once, without a list.
  var isNext: Bool { insertion == nextTask && !isOver }

  /// Works off the list.
  ///
  /// - Parameter first: what to do before, if the list is empty: mostly it stays so.
  private func run(_ first: Task? = nil) {
    isRunning = true
    insertion = 0
    if let first, !isOver { perform(first) }
    // A list that is worked off by position: tasks come while others are worked on.
    var finishes = false
    while nextTask < tasks.count {
      let task = tasks[nextTask]
      tasks[nextTask] = .close
      nextTask += 1
      insertion = nextTask
      if case .finish = task {
        finishes = true
        isOver = true
      } else if !isOver {
        perform(task)
      }
    }
    tasks.removeAll(keepingCapacity: true)
    nextTask = 0
    injectedBytes = 0
    isRunning = false
    if finishes { finish() }
  }

  /// Takes back replies that have not begun.
  func supersedeReplies() {
    for index in nextTask..<max(nextTask, tasks.count) {
      if case .reply = tasks[index] { tasks[index] = .resume(.request, -1) }
    }
  }

  func reset(_ details: String) {
    guard !isOver else { return }
    isOver = true
    self.details = details
    resetDetails = details
  }

  /// Whether a plugin holds so much that the proxy should read no more of the request for now.
  public var requestIsAboveWatermark: Bool { isAboveWatermark(.request) }
  /// Whether a plugin holds so much that the proxy should read no more of the response for now.
  public var responseIsAboveWatermark: Bool { isAboveWatermark(.response) }

  private func isAboveWatermark(_ direction: Direction) -> Bool {
    stages.contains { stage in
      guard let stage else { return false }
      let state = stage.states[direction.rawValue]
      return state.held.count + state.waiting.count > bodyLimit(direction, stage.vm)
    }
  }

  /// The plugins that hold the request or the response, and must say when it goes on.
  public var holdingPlugins: [PluginIdentity] {
    stages.compactMap { stage in
      guard let stage, stage.states[0].isStopped || stage.states[1].isStopped else { return nil }
      return stage.rootContext.identity
    }
  }

  func bodyLimit(_ direction: Direction, _ vm: VM) -> Int {
    bodyLimits[direction.rawValue]
      ?? (direction == .request ? vm.limits.requestBodyBytes : vm.limits.responseBodyBytes)
  }
}
