internal import WebAssembly

/// One plugin's context in an HTTP stream.
final class HTTPStage: StreamStage {
  /// The stream, as long as it lives; the guest knows the context no longer.
  private let link: StreamLink<HTTPStream>
  var stream: HTTPStream? { link.stream }
  let states = DirectionStorage(StageState(), StageState())
  var isLogging = false

  init(stream: HTTPStream, root: RootContext, index: Int) {
    link = stream.link
    super.init(root: root, index: index)
  }

  deinit { states.deallocate() }

  // MARK: Buffers

  private func state(of type: BufferType) -> Int? {
    switch type {
    case .httpRequestBody: Direction.request.rawValue
    case .httpResponseBody: Direction.response.rawValue
    default: nil
    }
  }

  override func bufferSize(_ type: BufferType) -> (size: Int, flags: BufferFlags)? {
    guard let index = state(of: type) else { return nil }
    let flags: BufferFlags = states[index].bodyEnded ? .endOfStream : []
    if states[index].isBuffering { return (states[index].held.count, flags) }
    return states[index].isInBody ? (states[index].chunk.count, flags) : nil
  }

  override func withBuffer(_ type: BufferType, _ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    guard let index = state(of: type) else { return }
    if states[index].isBuffering {
      try states[index].held.withUnsafeBytes(body)
    } else if states[index].isInBody {
      try states[index].chunk.withUnsafeBytes(body)
    }
  }

  override func setBuffer(_ type: BufferType, start: UInt32, size: UInt32, bytes: Span<UInt8>) throws {
    guard let index = state(of: type), bufferSize(type) != nil else {
      throw Refusal(.notFound, "the buffer is not there now")
    }
    let present = states[index].isBuffering ? states[index].held.count : states[index].chunk.count
    guard present + bytes.count <= vm.limits.memoryBytes else {
      throw Refusal(.badArgument, "the body would be larger than the plugin's memory may be")
    }
    if states[index].isBuffering {
      try BufferEdit.apply(&states[index].held, start: start, size: size, bytes)
    } else {
      try BufferEdit.apply(&states[index].chunk, start: start, size: size, bytes)
    }
    states[index].bodyChanged = true
  }

  // MARK: Maps

  override func map(_ type: MapType) -> HeaderMap? {
    guard let stream else { return nil }
    let (direction, isHeaders) = Self.place(of: type)
    let index = direction.rawValue
    if isHeaders {
      guard states[index].ownsHeaders || isLogging && stream.directions[index].hasBegun else { return nil }
      return stream.directions[index].headers
    }
    guard states[index].ownsTrailers || isLogging || mayAddTrailers(index) else { return nil }
    return stream.directions[index].trailers ?? (isLogging ? nil : HeaderMap())
  }

  override func editMap(_ type: MapType, _ edit: (inout HeaderMap) -> Void) -> Bool {
    guard let stream, !isLogging else { return false }
    let (direction, isHeaders) = Self.place(of: type)
    let index = direction.rawValue
    if isHeaders {
      guard states[index].ownsHeaders, !stream.directions[index].headersAreSent else { return false }
      edit(&stream.directions[index].headers)
      return true
    }
    guard states[index].ownsTrailers || mayAddTrailers(index) else { return false }
    var trailers = stream.directions[index].trailers ?? HeaderMap()
    stream.directions[index].trailers = nil
    edit(&trailers)
    stream.directions[index].trailers = trailers.isEmpty && mayAddTrailers(index) ? nil : trailers
    return true
  }

  /// Whether the plugin is being called for the end of a body, where it may make trailers.
  private func mayAddTrailers(_ index: Int) -> Bool { states[index].isInBody && states[index].bodyEnded }

  private static func place(of type: MapType) -> (direction: Direction, isHeaders: Bool) {
    switch type {
    case .requestHeaders: (.request, true)
    case .requestTrailers: (.request, false)
    case .responseHeaders: (.response, true)
    default: (.response, false)
    }
  }

  // MARK: Control

  override func continueStream(_ type: StreamType) {
    guard let stream, type == .request || type == .response else { return }
    let direction: Direction = type == .request ? .request : .response
    guard !states[direction.rawValue].resumes else { return }
    states[direction.rawValue].resumes = true
    stream.schedule(.resume(direction, index), for: vm)
  }

  override func closeStream(_ type: StreamType) {
    guard type == .request || type == .response else { return }
    stream?.close(for: vm)
  }

  override func sendLocalResponse(_ reply: LocalReply) -> Bool { stream?.reply(reply, for: vm) ?? false }

  override func vmFailed() { stream?.schedule(.failed(index), for: vm) }

  override func inject(_ body: [UInt8], endOfStream: Bool, atHeaders: Bool) throws {
    let index = Direction.response.rawValue
    guard let stream, stream.directions[index].hasBegun, !states[index].dropsRest, !isLogging,
      stream.localReply == nil || stream.replyHasBegun
    else {
      throw Refusal(.badArgument, "there is no response to inject data into")
    }
    guard atHeaders || !states[index].ownsHeaders else {
      throw Refusal(.badArgument, "the response's headers are still held")
    }
    guard stream.injectedBytes + body.count <= vm.limits.responseBodyBytes else {
      throw Refusal(.internalFailure, "more data is injected than may wait")
    }
    stream.injectedBytes += body.count + 1
    stream.schedule(.inject(self.index, body, endOfStream), for: vm)
  }

  // MARK: Pauses

  /// Notes that the plugin holds a direction, from now on.
  func pause(_ direction: Direction) {
    guard let limit = vm.limits.pauseDuration else { return }
    let nanoseconds = UInt64(clamping: limit.wholeNanoseconds ?? .max)
    let (deadline, isNever) = vm.host.monotonicTime().addingReportingOverflow(nanoseconds)
    states[direction.rawValue].pauseDeadline = isNever ? nil : deadline
    if !isNever { vm.timedContexts.insert(id) }
  }

  override var nextDeadline: UInt64? { [states[0].pauseDeadline, states[1].pauseDeadline].compactMap { $0 }.min() }

  override func deadlinePassed(_ now: UInt64) {
    for direction in [Direction.request, .response] {
      guard let due = states[direction.rawValue].pauseDeadline, due <= now else { continue }
      states[direction.rawValue].pauseDeadline = nil
      stream?.pauseTimedOut(direction, self)
    }
  }

  // MARK: Properties

  override func property(_ path: PropertyPath) -> PropertyValue? {
    if let value = stream?.attributes[path] { return value }
    if let value = stream?.derivedProperty(path) { return value }
    if let value = vm.commonProperty(path, rootContext.identity) { return value }
    return stream?.storedProperties[path].map { .bytes($0) }
  }

  override func setProperty(_ path: PropertyPath, to value: [UInt8]) throws {
    guard let stream else { throw Refusal(.notFound, "the stream has ended") }
    try stream.setProperty(path, to: value, isReadOnly: isReadOnly(path), limits: vm.limits)
  }
}
