import ProxyWasm

extension Runner {
  /// Passes a request and its response.
  func pass(_ request: Request, _ answer: Answer) -> RunRecord.Exchange {
    HTTPExchange(self, request).run(answer)
  }

  /// What Envoy tells of a connection, made up, and what the run was given.
  func attributes(of message: Message) -> PropertyValue {
    var attributes: PropertyMap = [
      "source": ["address": "127.0.0.1:50000", "port": 50000],
      "destination": ["address": "127.0.0.1:10000", "port": 10000],
      "connection": ["id": .uint(1), "mtls": false],
      "connection_id": .uint(1),
      "upstream": ["address": "127.0.0.1:8080", "port": 8080],
      "request": [
        "protocol": "HTTP/1.1",
        "time": .timestamp(nanoseconds: Int64(clamping: host.wallTime())),
      ],
      "xds": ["cluster_name": "upstream", "route_name": "default", "listener_direction": 1],
      "cluster_name": "upstream", "route_name": "default", "listener_direction": 1,
      "node": ["id": "apus", "cluster": "apus"],
    ]
    for entry in configuration.properties.entries {
      attributes[entry.name] = attributes[entry.name].map { Runner.merged($0, entry.value) } ?? entry.value
    }
    return .map(attributes)
  }

  /// The members of two maps, those of the second in the place of equal ones.
  private static func merged(_ one: PropertyValue, _ other: PropertyValue) -> PropertyValue {
    guard case .map(var map) = one, case .map(let changes) = other else { return other }
    for entry in changes.entries { map[entry.name] = map[entry.name].map { merged($0, entry.value) } ?? entry.value }
    return .map(map)
  }
}

/// One exchange under way.
private final class HTTPExchange {
  let runner: Runner
  let stream: HTTPStream
  let message: Message
  var record: RunRecord.Exchange
  var isReset = false

  init(_ runner: Runner, _ request: Request) {
    self.runner = runner
    stream = HTTPStream(runner.contexts)
    message = request.message.split(into: runner.configuration.chunkSize)
    record = RunRecord.Exchange(request: request)
    stream.attributes = runner.attributes(of: message)
    runner.host.overriddenHost = nil
  }

  func run(_ answer: Answer) -> RunRecord.Exchange {
    let start = runner.host.monotonicTime()
    sendRequest()
    let abort = record.request.abortAfter
    let isAnswered = advance(since: start) { [self] in record.upstream?.isComplete ?? false || clientIsDone }
    if isAnswered, !clientIsDone, record.client.headers == nil {
      respond(answer, since: start)
      advance(since: start) { [self] in clientIsDone }
    }
    if !clientIsDone {
      record.clientError =
        abort.map { runner.host.monotonicTime() - start >= UInt64(clamping: $0.wholeNanoseconds ?? .max) } ?? false
        ? "aborted" : "timeout"
    } else if isReset {
      record.clientError = record.client.headers == nil ? "closed" : "incomplete"
    }
    record.heldBy = stream.holdingPlugins.map(\.name)
    stream.finish()
    record.upstreamHost = runner.host.overriddenHost
    record.localReply = stream.localReply
    record.details = stream.details
    record.properties = stream.stored.map { ($0.key.description, $0.value) }.sorted { $0.path < $1.path }
    return record
  }

  private var clientIsDone: Bool { isReset || record.client.isComplete }

  /// Lets time pass while plugins hold what `condition` waits for: until the client gives up, or nothing can change.
  @discardableResult
  private func advance(since start: UInt64, until condition: () -> Bool) -> Bool {
    let limit = record.request.abortAfter ?? runner.configuration.holdLimit
    let spent = runner.host.monotonicTime() - start
    let rest = Duration.nanoseconds(Int64(clamping: spent))
    return runner.advance(for: max(.zero, limit - rest)) {
      take(stream.takeResult())
      return condition() || record.request.abortAfter == nil && !runner.somethingWillHappen
    } && condition()
  }

  private func sendRequest() {
    take(stream.receiveRequestHeaders(message.headers, endOfStream: message.isBodiless))
    if let metadata = message.metadata { stream.receiveRequestMetadata(metadata) }
    for (index, chunk) in message.body.enumerated() {
      if index > 0 { pause(record.request.gap) }
      take(
        stream.receiveRequestBody(chunk, endOfStream: message.trailers == nil && index == message.body.count - 1))
    }
    if let trailers = message.trailers { take(stream.receiveRequestTrailers(trailers)) }
  }

  private func pause(_ gap: Duration) {
    guard gap > .zero else { return }
    runner.advance(for: gap) {
      take(stream.takeResult())
      return clientIsDone
    }
  }

  private func respond(_ answer: Answer, since start: UInt64) {
    guard case .http(let response) = runner.response(answer, to: record) else { return fail("protocol error") }
    let limit = record.request.abortAfter ?? runner.configuration.holdLimit
    let spent = Duration.nanoseconds(Int64(clamping: runner.host.monotonicTime() - start))
    pause(min(response.delay, limit - spent))
    // The client may have gone away meanwhile.
    guard !clientIsDone, response.delay <= limit - spent else { return }
    switch response.failure {
    case .hang?: return
    case .refuse?: return fail("remote connection failure")
    case .reset?: return fail("connection termination")
    case .cut?, nil: break
    }
    var message = response.message.split(into: runner.configuration.chunkSize)
    // No body answers HEAD, whatever the headers say of one.
    if record.upstream?.headers?[":method"] == "HEAD" { (message.body, message.trailers) = ([], nil) }
    let isCut = response.failure == .cut
    take(stream.receiveResponseHeaders(message.headers, endOfStream: message.isBodiless && !isCut))
    if let metadata = message.metadata { stream.receiveResponseMetadata(metadata) }
    for (index, chunk) in message.body.enumerated() {
      if index > 0 { pause(response.gap) }
      let isLast = message.trailers == nil && index == message.body.count - 1 && !isCut
      take(stream.receiveResponseBody(chunk, endOfStream: isLast))
    }
    if isCut {
      isReset = true
    } else if let trailers = message.trailers {
      take(stream.receiveResponseTrailers(trailers))
    }
  }

  /// The upstream cannot be had; the proxy says so as Envoy does.
  private func fail(_ reason: String) {
    let text = "upstream connect error or disconnect/reset before headers. reset reason: \(reason)"
    take(
      stream.sendLocalReply(
        LocalReply(status: 503, details: "upstream_reset_before_response_started", body: Array(text.utf8))))
  }

  private func take(_ result: StreamResult) {
    if case .reset = result { isReset = true }
    for part in result.parts {
      switch part {
      case .requestHeaders(let headers, let end): upstream { ($0.headers, $0.isComplete) = (headers, end) }
      case .requestBody(let bytes, let end):
        upstream {
          $0.body += bytes
          $0.isComplete = end
        }
      case .requestTrailers(let trailers): upstream { ($0.trailers, $0.isComplete) = (trailers, true) }
      case .responseHeaders(let headers, let end): (record.client.headers, record.client.isComplete) = (headers, end)
      case .responseBody(let bytes, let end):
        record.client.body += bytes
        record.client.isComplete = end
      case .responseTrailers(let trailers): (record.client.trailers, record.client.isComplete) = (trailers, true)
      }
    }
  }

  private func upstream(_ change: (inout RunRecord.View) -> Void) {
    var view = record.upstream ?? RunRecord.View()
    change(&view)
    record.upstream = view
  }
}

extension Runner {
  /// The answer, from a server if that is what it says.
  fileprivate func response(_ answer: Answer, to exchange: RunRecord.Exchange) -> Answer {
    guard case .url(let url) = answer else { return answer }
    let request = FetchRequest(
      url: url, headers: exchange.upstream?.headers ?? HeaderMap(), body: exchange.upstream?.body ?? [],
      timeout: configuration.holdLimit)
    switch configuration.fetch?(request) ?? .failure(.resolver) {
    case .response(let headers, let body, let trailers):
      let pieces = body.isEmpty ? [] : [body]
      return .http(
        Answer.Response(
          message: Message(headers: headers, body: pieces, trailers: trailers.isEmpty ? nil : trailers)))
    case .failure: return .http(Answer.Response(message: Message(), failure: .refuse))
    }
  }
}
