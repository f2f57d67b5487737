internal import WebAssembly

/// One plugin's context in a TCP connection.
final class TCPStage: Context {
  /// What the plugin sees of a direction.
  struct State {
    var bytes: [UInt8] = []
    var ended = false
    var isStopped = false
    var isReadable = false
    var resumes = false
  }

  private let link: StreamLink<TCPStream>
  var stream: TCPStream? { link.stream }
  let rootContext: RootContext
  /// Whether the plugin has been shut down, and is not to be told of more streams.
  let isRefused: Bool
  let index: Int
  let states = DirectionStorage(State(), State())
  /// Whether the plugin has stopped the connection before any data.
  var holdsConnection = false
  var failureIsHandled = false

  init(stream: TCPStream, root: RootContext, index: Int) {
    link = stream.link
    rootContext = root
    isRefused = !root.acceptsStreams
    self.index = index
    super.init(vm: root.vm)
    root.streamBegan()
  }

  deinit { states.deallocate() }

  override var root: RootContext? { rootContext }

  /// Whether the plugin cannot be called for the connection, any more or at all.
  var hasFailed: Bool { vm.isDead || isRefused }

  private func state(of type: BufferType) -> Int? {
    switch type {
    case .downstreamData where states[0].isReadable: 0
    case .upstreamData where states[1].isReadable: 1
    default: nil
    }
  }

  override func bufferSize(_ type: BufferType) -> (size: Int, flags: BufferFlags)? {
    state(of: type).map { (states[$0].bytes.count, states[$0].ended ? .endOfStream : []) }
  }

  override func withBuffer(_ type: BufferType, _ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    if let index = state(of: type) { try states[index].bytes.withUnsafeBytes(body) }
  }

  override func setBuffer(_ type: BufferType, start: UInt32, size: UInt32, bytes: Span<UInt8>) throws {
    guard let index = state(of: type) else { throw Refusal(.notFound, "the buffer is not there now") }
    guard states[index].bytes.count + bytes.count <= vm.limits.memoryBytes else {
      throw Refusal(.badArgument, "the data would be larger than the plugin's memory may be")
    }
    try BufferEdit.apply(&states[index].bytes, start: start, size: size, bytes)
  }

  override func continueStream(_ type: StreamType) {
    guard let stream, type == .downstream || type == .upstream else { return }
    let direction: Direction = type == .downstream ? .request : .response
    guard !states[direction.rawValue].resumes else { return }
    states[direction.rawValue].resumes = true
    stream.schedule(.resume(direction, index), for: vm)
  }

  override func closeStream(_ type: StreamType) {
    guard type == .downstream || type == .upstream else { return }
    stream?.close(for: vm)
  }

  override func vmFailed() { stream?.schedule(.failed(index), for: vm) }

  override func property(_ path: PropertyPath) -> PropertyValue? {
    stream?.attributes[path] ?? vm.commonProperty(path, rootContext.identity)
      ?? stream?.storedProperties[path].map { .bytes($0) }
  }

  override func setProperty(_ path: PropertyPath, to value: [UInt8]) throws {
    guard let stream else { throw Refusal(.notFound, "the connection has ended") }
    try stream.storedProperties.set(
      path, to: value, isReadOnly: isReadOnly(path), limit: vm.limits.propertyBytes)
  }
}
