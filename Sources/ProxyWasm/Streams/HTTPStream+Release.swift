// How what plugins have held goes on, and out of the chain.

extension HTTPStream {
  /// Lets go what a plugin held, because it said so.
  func resume(_ direction: Direction, _ stage: HTTPStage) {
    guard stage.states[direction.rawValue].isStopped, !isReplying(direction) else { return }
    release(direction, stage) { _ in }
  }

  /// Passes on all that a plugin holds, after a last change of what that is; and lets it see what has waited.
  func release(_ direction: Direction, _ stage: HTTPStage, _ change: (inout StageState) -> Void) {
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
  func inject(_ index: Int, _ bytes: [UInt8], _ end: Bool) {
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

  func emitHeaders(_ direction: Direction) {
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

  func emitBody(_ direction: Direction, _ bytes: [UInt8], _ end: Bool) {
    let index = direction.rawValue
    guard !directions[index].hasEnded, !bytes.isEmpty || end else { return }
    directions[index].hasEnded = end
    outputs.append(
      direction == .request ? .requestBody(bytes, endOfStream: end) : .responseBody(bytes, endOfStream: end))
  }

  func emitTrailers(_ direction: Direction) {
    let index = direction.rawValue
    guard !directions[index].hasEnded else { return }
    directions[index].hasEnded = true
    let trailers = directions[index].trailers ?? HeaderMap()
    outputs.append(direction == .request ? .requestTrailers(trailers) : .responseTrailers(trailers))
  }
}
