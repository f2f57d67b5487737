internal import WebAssembly

// How trailers and metadata pass from plugin to plugin.

extension HTTPStream {
  func passTrailers(_ direction: Direction, _ position: Int) {
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
    case .stopIteration:
      stage.states[index].iteration = .stopped
      stage.pause(direction)
    }
  }

  /// Tells the plugins of metadata, which they cannot hold.
  func passMetadata(_ direction: Direction, _ count: UInt32) {
    for case let stage? in stages where stage.isLive {
      let vm = stage.vm
      _ = vm.ask(
        vm.exports.onMetadata[direction.rawValue], stage.id, count, on: stage,
        as: direction == .request ? .onRequestMetadata : .onResponseMetadata, otherwise: 0)
      vm.settle()
    }
  }
}
