// The example of the article; a test compares the two.
import ProxyWasm

/// What plugins may ask of the proxy: here, logs and calls to one service.
final class Proxy: ProxyHost {
  func log(_ entry: LogEntry) { print(entry) }

  func httpCall(_ call: HTTPCall, token: HTTPCallToken) throws(Status) {
    guard call.upstream == "greeter" else { throw .badArgument }
    // Any thread may complete a call, now or later.
    token.complete(.response(headers: [":status": "200"], body: Array("hello".utf8)))
  }
}

/// A thread of the proxy's: it has a VM of its own for each plugin.
final class Worker {
  let plugins: [PluginContext]

  init(_ plugins: [Plugin], shared: SharedState, wake: @escaping @Sendable () -> Void) throws {
    let host = Proxy()
    self.plugins = try plugins.map { try $0.start(on: host, shared: shared) }
    for plugin in self.plugins { plugin.setWakeHandler(wake) }
  }

  /// When the loop must go on, in nanoseconds of the host's clock, even if no socket is ready and nobody wakes it.
  var deadline: UInt64? { plugins.compactMap(\.nextDeadline).min() }

  /// One turn of the loop, behind what the sockets have brought.
  func turn() { for plugin in plugins { plugin.poll() } }
}

/// A request and its response.
final class Exchange {
  let stream: HTTPStream
  let send: (StreamPart) -> Void
  let close: () -> Void

  init(_ worker: Worker, send: @escaping (StreamPart) -> Void, close: @escaping () -> Void) {
    stream = HTTPStream(worker.plugins)
    self.send = send
    self.close = close
    stream.attributes = ["source": ["address": "10.0.0.7:41234", "port": 41234]]
    // What a plugin lets go later, out of a timer or the answer to a call.
    stream.onResult = { [unowned self] in handle(stream.takeResult()) }
  }

  func requestHeaders(_ headers: HeaderMap, endOfStream: Bool) {
    handle(stream.receiveRequestHeaders(headers, endOfStream: endOfStream))
  }

  func responseHeaders(_ headers: HeaderMap, endOfStream: Bool) {
    handle(stream.receiveResponseHeaders(headers, endOfStream: endOfStream))
  }

  private func handle(_ result: StreamResult) {
    switch result {
    case .forward(let parts): parts.forEach(send)
    // Nothing for the upstream, whatever it has been sent before.
    case .reply(let parts): parts.filter(\.isResponse).forEach(send)
    case .hold: break
    case .reset: close()
    }
  }

  /// To be called once, however it ended.
  func end() { stream.finish() }
}
