import ProxyWasm
import WASI

/// The proxy that plugins see: a clock of its own, canned answers to calls, and a record of everything.
final class RunnerHost: ProxyHost {
  var record = RunRecord()
  var phase = RunRecord.Phase.start
  /// Nanoseconds that have passed; they pass when nothing else can happen.
  private(set) var now: UInt64 = 1_000_000_000
  private let epoch: UInt64
  private let startOfClock: UInt64 = 1_000_000_000
  let configuration: RunConfiguration
  /// What happens later, in order of time, and for one time in order of making.
  private var scheduled: [(due: UInt64, action: () -> Void)] = []
  /// How often each upstream has been asked.
  private var askCounts: [String: Int] = [:]
  private var openCallbacks: [Int] = []
  /// The endpoint that plugins have chosen for the present exchange.
  var overriddenHost: String?
  private var redisCounts: [String: Int] = [:]
  private var callNumbers: [CallID: Int] = [:]

  init(_ configuration: RunConfiguration) {
    self.configuration = configuration
    epoch = configuration.wallTime ?? Clocks().wallTime()
  }

  // MARK: Time

  func monotonicTime() -> UInt64 { now }
  func wallTime() -> UInt64 { epoch &+ (now - startOfClock) }

  func fillWithRandomBytes(_ buffer: UnsafeMutableRawBufferPointer) {
    guard var state = configuration.seed else { return WASI().random(buffer) }
    // SplitMix64 over the seed and the time: the same run gives the same bytes.
    state &+= now
    for index in buffer.indices {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
      buffer[index] = UInt8(truncatingIfNeeded: word ^ word >> 31)
    }
  }

  func schedule(after delay: Duration, _ action: @escaping () -> Void) {
    // What answers at once still takes time, so that plugins that ask again and again come to an end.
    let due = now &+ max(UInt64(clamping: delay.wholeNanoseconds ?? .max), 1_000_000)
    let place = scheduled.firstIndex { $0.due > due } ?? scheduled.endIndex
    scheduled.insert((due, action), at: place)
  }

  var nextDue: UInt64? { scheduled.first?.due }

  /// Lets time pass, and does what is due by then.
  func advance(to time: UInt64) {
    now = max(now, time)
    while let first = scheduled.first, first.due <= now {
      scheduled.removeFirst()
      first.action()
    }
  }

  // MARK: Records

  var logLevel: LogLevel { configuration.logLevel }

  /// What each entry counts as, beside its bytes.
  private static let entryOverhead = 256
  private var recordSize = 0

  /// Whether the record takes so many bytes more; it takes nothing after what did not fit.
  private func admits(_ size: Int) -> Bool {
    guard !record.isTruncated, recordSize + size + Self.entryOverhead <= configuration.recordBytes else {
      record.isTruncated = true
      return false
    }
    recordSize += size + Self.entryOverhead
    return true
  }

  func log(_ entry: LogEntry) {
    guard admits(entry.message.utf8.count) else { return }
    record.events.append(.line(record.log.count))
    record.log.append(RunRecord.Line(phase: phase, entry: entry))
  }

  func trace(_ event: TraceEvent) {
    if configuration.keepsTrace, admits(0) { record.traceLines.append(event.description) }
    switch event.kind {
    case .callback:
      guard admits(0) else { return }
      openCallbacks.append(record.callbacks.count)
      record.callbacks.append(
        RunRecord.Callback(
          phase: phase, plugin: event.plugin, contextID: event.contextID, function: event.function,
          arguments: event.arguments))
      record.events.append(.callback(record.callbacks.count - 1))
    case .callbackReturn:
      // Callbacks within it that have no return have trapped.
      while let index = openCallbacks.popLast() {
        guard record.callbacks[index].function == event.function else { continue }
        record.callbacks[index].result = event.result
        record.callbacks[index].hasReturned = true
        break
      }
    case .hostFunction, .hostFunctionReturn: break
    }
  }

  // MARK: Calls

  /// The answer that an upstream gives now; nil when there is no such upstream.
  private func answer(of upstream: String) -> Answer? {
    let name = configuration.upstreams[upstream] == nil ? "*" : upstream
    guard let list = configuration.upstreams[name], let last = list.last else { return nil }
    let count = askCounts[name, default: 0]
    askCounts[name] = count + 1
    return count < list.count ? list[count] : last
  }

  private func note(_ kind: RunRecord.Call.Kind, size: Int, plugin: String, id: CallID) {
    guard admits(size) else { return }
    callNumbers[id] = record.calls.count
    record.calls.append(RunRecord.Call(phase: phase, kind: kind, plugin: plugin))
  }

  private func end(_ id: CallID, _ outcome: String) {
    if let number = callNumbers.removeValue(forKey: id) { record.calls[number].outcome = outcome }
  }

  func callCancelled(_ call: CallID) { end(call, "cancelled, or timed out") }

  func httpCall(_ call: HTTPCall, token: HTTPCallToken) throws(Status) {
    note(.http(call), size: call.headers.byteSize + call.body.count, plugin: call.plugin.name, id: call.id)
    guard let answer = answer(of: call.upstream) else {
      end(call.id, "there is no such upstream")
      throw .badArgument
    }
    func complete(_ result: HTTPCallResult, _ outcome: String, after delay: Duration) {
      schedule(after: delay) { [self] in
        end(call.id, outcome)
        token.complete(result)
      }
    }
    switch answer {
    case .url(let url):
      let result =
        configuration.fetch?(
          FetchRequest(url: url, headers: call.headers, body: call.body, timeout: call.timeout))
        ?? .failure(.resolver)
      let outcome =
        switch result {
        case .response(let headers, _, _): headers[":status"] ?? ""
        case .failure(let failure): failure.rawValue
        }
      complete(result, outcome, after: .zero)
    case .http(let response):
      switch response.failure {
      case .hang: break
      case .refuse?, .reset?, .cut?: complete(.failure(.reset), HTTPCallFailure.reset.rawValue, after: response.delay)
      case nil:
        let message = response.message
        complete(
          .response(headers: message.headers, body: message.content, trailers: message.trailers ?? HeaderMap()),
          message.headers[":status"] ?? "", after: response.delay)
      }
    case .grpc, .redis:
      complete(.failure(.reader), "the upstream speaks another protocol", after: .zero)
    }
  }

  func grpcCall(_ call: GRPCCall, token: GRPCCallToken) throws(Status) {
    // A short name can pass for a message: names go first.
    let bare = String(decoding: call.target, as: UTF8.self)
    let named: String? =
      switch call.service?.target {
      case .cluster(let name, _)?: name
      case .uri(let uri)?: uri
      case nil: nil
      }
    note(.grpc(call), size: call.metadata.byteSize + (call.message?.count ?? 0), plugin: call.plugin.name, id: call.id)
    guard let answer = answer(of: configuration.upstreams[bare] == nil ? named ?? bare : bare) else {
      end(call.id, "there is no such upstream")
      throw .parseFailure
    }
    guard case .grpc(let reply) = answer else {
      return schedule(after: .zero) { [self] in
        end(call.id, "unavailable")
        token.send(.close(.unavailable, message: "the upstream does not speak gRPC"))
      }
    }
    schedule(after: reply.delay) { [self] in
      end(call.id, "\(reply.status.rawValue)")
      let isUnary = call.message != nil
      if !isUnary { token.send(.initialMetadata(reply.headers)) }
      if reply.status == .ok || !isUnary { for message in reply.messages { token.send(.message(message)) } }
      if !isUnary { token.send(.trailingMetadata(reply.trailers)) }
      // A unary call that succeeds ends with its message.
      if !isUnary || reply.status != .ok || reply.messages.isEmpty {
        token.send(.close(reply.status, message: reply.statusMessage))
      }
    }
  }

  func grpcSend(_ message: [UInt8]?, endOfStream: Bool, on call: CallID) {
    if let message, let number = callNumbers[call], admits(message.count) { record.calls[number].sent.append(message) }
  }

  func redisInit(_ settings: RedisSettings) throws(Status) {
    guard configuration.upstreams[settings.cluster] ?? configuration.upstreams["*"] != nil else { throw .badArgument }
  }

  func redisCall(_ query: [UInt8], cluster: String, plugin: PluginIdentity, token: RedisCallToken) throws(Status) {
    guard let answer = answer(of: cluster) else { throw .badArgument }
    let words = (try? RESPCommand(parsing: query))?.arguments ?? [query]
    let command = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    note(.redis(cluster: cluster, command: command), size: query.count, plugin: plugin.name, id: token.id)
    guard case .redis(let replies) = answer else {
      return schedule(after: .zero) { [self] in
        end(token.id, "network error")
        token.complete(.networkError)
      }
    }
    let count = redisCounts[cluster, default: 0]
    var reply = replies.byCommand[command]
    if reply == nil, !replies.inOrder.isEmpty {
      reply = replies.inOrder[min(count, replies.inOrder.count - 1)]
      redisCounts[cluster] = count + 1
    }
    schedule(after: replies.delay) { [self] in
      end(token.id, (reply ?? .null).description)
      token.complete(.reply((reply ?? .null).encoded))
    }
  }

  // MARK: The rest

  func upstreamHosts() -> HeaderMap? { configuration.upstreamHosts }
  func overrideUpstreamHost(_ address: String) throws(Status) { overriddenHost = address }

  func resolveDNS(_ name: String, token: DNSToken) throws(Status) {
    let addresses = configuration.addresses[name] ?? []
    schedule(after: .zero) {
      token.complete(
        addresses.isEmpty ? .failure : .addresses(addresses.map { DNSAddress($0, timeToLive: .seconds(60)) }))
    }
  }

  func property(_ path: PropertyPath, plugin: PluginIdentity) -> PropertyValue? {
    PropertyValue.map(configuration.properties)[path]
  }
}
