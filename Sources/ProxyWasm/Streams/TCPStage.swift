internal import WebAssembly

/// One plugin's context in a TCP connection.
final class TCPStage: StreamStage {
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
  let states = DirectionStorage(State(), State())
  /// Whether the plugin has stopped the connection before any data.
  var holdsConnection = false

  init(stream: TCPStream, root: RootContext, index: Int) {
    link = stream.link
    super.init(root: root, index: index)
  }

  deinit { states.deallocate() }

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
