import ProxyWasm

/// A host that does what it is asked as often as not, answers at random, and meddles with streams while plugins run.
final class HostileHost: ProxyHost {
  let logLevel = LogLevel.debug
  var generator: Generator
  var now: UInt64 = 1_000_000_000
  var httpCalls: [HTTPCallToken] = []
  var grpcCalls: [GRPCCallToken] = []
  var redisCalls: [RedisCallToken] = []
  /// Called within callbacks, now and then.
  var meddle: (() -> Void)?
  var lineCount = 0

  init(seed: Int) { generator = Generator(seed: UInt64(seed) &* 7919) }

  /// Whether something happens that does so once in `count` times.
  func happens(_ count: Int) -> Bool { generator.next(count) == 0 }

  func bytes(_ limit: Int) -> [UInt8] { (0..<generator.next(limit)).map { UInt8(truncatingIfNeeded: $0) } }

  func map() -> HeaderMap {
    var map = HeaderMap()
    for _ in 0..<generator.next(5) {
      let names = [":status", ":path", "content-length", "content-type", "x", "grpc-status"]
      let values = ["200", "/a?b", "7", "application/grpc", "", "-1"]
      map.add(names[generator.next(names.count)], values[generator.next(values.count)])
    }
    return map
  }

  private func keep<T>(_ token: T, in tokens: inout [T]) {
    tokens.append(token)
    if tokens.count > 200 { tokens.removeFirst() }
  }

  func log(_ entry: LogEntry) {
    lineCount += 1
    if happens(20) { meddle?() }
  }
  func property(_ path: PropertyPath, plugin: PluginIdentity) -> PropertyValue? {
    happens(8) ? .headers(map()) : nil
  }
  func setProperty(_ path: PropertyPath, to value: [UInt8], plugin: PluginIdentity) throws(Status) -> Bool {
    if happens(30) { throw .badArgument }
    return happens(10)
  }
  func httpCall(_ call: HTTPCall, token: HTTPCallToken) throws(Status) {
    if happens(4) { throw .internalFailure }
    // An answer may be there before the call is known to have begun.
    if happens(10) { token.complete(.failure(.reset)) }
    keep(token, in: &httpCalls)
  }
  func grpcCall(_ call: GRPCCall, token: GRPCCallToken) throws(Status) {
    if happens(4) { throw .parseFailure }
    keep(token, in: &grpcCalls)
  }
  func redisInit(_ settings: RedisSettings) throws(Status) {
    if settings.cluster != "redis" { throw .badArgument }
  }
  func redisCall(
    _ query: [UInt8], cluster: String, plugin: PluginIdentity, token: RedisCallToken
  ) throws(Status) {
    if happens(4) { throw .internalFailure }
    keep(token, in: &redisCalls)
  }
  func callCancelled(_ call: CallID) { if happens(20) { meddle?() } }
  func callForeignFunction(
    _ name: String, _ arguments: [UInt8], plugin: PluginIdentity
  ) throws(Status) -> [UInt8]? {
    guard name == "echo" else { return nil }
    if happens(3) { meddle?() }
    if happens(4) { throw .internalFailure }
    return arguments
  }
  func upstreamHosts() -> HeaderMap? { happens(2) ? map() : nil }
  func overrideUpstreamHost(_ address: String) throws(Status) { if happens(2) { throw .badArgument } }
  func clearRouteCache() { if happens(10) { meddle?() } }
  func monotonicTime() -> UInt64 { now }
  func fillWithRandomBytes(_ buffer: UnsafeMutableRawBufferPointer) {
    for index in buffer.indices { buffer[index] = UInt8(truncatingIfNeeded: generator.next()) }
  }

  /// Ends calls that wait, or tells what happens in them; and sometimes what comes too late.
  func answerCalls() {
    if let token = httpCalls.randomElement(using: &generator) {
      if happens(3) {
        token.complete(.failure(happens(2) ? .timeout : .resolver))
      } else {
        token.complete(.response(headers: map(), body: bytes(happens(20) ? 5000 : 50), trailers: map()))
      }
    }
    if let token = grpcCalls.randomElement(using: &generator) {
      switch generator.next(5) {
      case 0: token.send(.initialMetadata(map()))
      case 1: token.send(.trailingMetadata(map()))
      case 2: token.send(.close(.unavailable, message: "gone"))
      default: token.send(.message(bytes(100)))
      }
    }
    if let token = redisCalls.randomElement(using: &generator) {
      token.complete(happens(2) ? .networkError : .reply(bytes(30)))
    }
  }
}
