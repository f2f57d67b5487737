/// What the guest reads during a callback about a call.
struct CallData {
  var httpBody: [UInt8]?
  var httpHeaders: HeaderMap?
  var httpTrailers: HeaderMap?
  var grpcMessage: [UInt8]?
  var grpcInitialMetadata: HeaderMap?
  var grpcTrailingMetadata: HeaderMap?
  var redisReply: [UInt8]?
  /// What a foreign function is given, or one of Envoy's own callbacks.
  var arguments: [UInt8]?
  /// What `proxy_get_status` answers.
  var status: (code: UInt32, message: String) = (0, "")
}

/// A call that a plugin waits for.
struct PendingCall {
  enum Kind {
    case http
    case grpcUnary
    case grpcStream
    case redis
    case dns
  }

  var kind: Kind
  /// Who gets the answer.
  var rootID: UInt32
  /// When it has taken too long, in nanoseconds of the host's.
  var deadline: UInt64?
}

extension VM {
  /// Called, on any thread, when something waits for ``poll()``.
  public func setWakeHandler(_ wake: (@Sendable () -> Void)?) { mailbox.setWake(wake) }

  /// When ``poll()`` has something to do even if nothing happens before: a tick, or the timeout of a call or a pause; in
  /// nanoseconds of ``ProxyHost/monotonicTime()``.
  public var nextDeadline: UInt64? {
    guard !isDead else { return nil }
    let due = timedContexts.compactMap { contexts[$0]?.nextDeadline }
    return (due + calls.values.compactMap(\.deadline)).min()
  }

  /// Delivers what has been posted, the ticks that are due, and the timeouts of calls and pauses.
  ///
  /// Does nothing within a callback.
  public func poll() {
    guard !isDead, !isBusy else { return }
    for mail in mailbox.take() {
      guard !isDead else { return }
      deliver(mail)
    }
    let now = host.monotonicTime()
    for (id, call) in calls.sorted(by: { $0.key < $1.key }) where call.deadline.map({ $0 <= now }) ?? false {
      guard !isDead else { return }
      timeOut(CallID(rawValue: id), call)
    }
    // Those without a deadline leave the list only here, since they may get another soon.
    timedContexts = timedContexts.filter { contexts[$0]?.nextDeadline != nil }
    for id in timedContexts.sorted() {
      guard !isDead else { return }
      guard let context = contexts[id], let due = context.nextDeadline, due <= now else { continue }
      context.deadlinePassed(now)
    }
  }

  private func timeOut(_ id: CallID, _ call: PendingCall) {
    host.callCancelled(id)
    switch call.kind {
    case .http: deliver(.httpCall(id, .failure(.timeout)))
    case .grpcUnary, .grpcStream: deliver(.grpc(id, .close(.deadlineExceeded, message: "timeout")))
    case .redis: deliver(.redis(id, .networkError))
    case .dns: deliver(.dns(id, .failure))
    }
  }

  private func deliver(_ mail: Mailbox.Mail) {
    switch mail {
    case .queueReady(let root, let queue):
      guard let root = contexts[root] as? RootContext, root.isLive else { return }
      run(exports.onQueueReady, root.id, queue, on: root, as: .onQueueReady)
    case .httpCall(let id, let result): complete(id, result)
    case .grpc(let id, let event): deliver(id, event)
    case .redis(let id, let result):
      guard let call = calls[id.rawValue], call.kind == .redis else { return }
      calls[id.rawValue] = nil
      guard let root = root(of: call) else { return }
      var (status, reply): (RedisStatus, [UInt8]) = (.networkError, [])
      if case .reply(let bytes) = result, bytes.count <= limits.callResponseBytes { (status, reply) = (.ok, bytes) }
      callData.redisReply = reply
      run(
        exports.onRedisCallResponse, root.id, id.rawValue, UInt32(bitPattern: status.rawValue),
        UInt32(clamping: reply.count), on: root, as: .onRedisCallResponse)
    case .dns(let id, let result):
      guard let call = calls[id.rawValue], call.kind == .dns else { return }
      calls[id.rawValue] = nil
      guard let root = root(of: call) else { return }
      // No bytes at all for a failure; those for no address are its count.
      var encoded: [UInt8] = []
      if case .addresses(let addresses) = result { encoded = DNSEncoding.encode(addresses) }
      if encoded.count > limits.callResponseBytes { encoded = [] }
      callData.arguments = encoded
      run(exports.onResolveDNS, root.id, id.rawValue, UInt32(clamping: encoded.count), on: root, as: .onResolveDNS)
    case .stats(let root, let bytes):
      guard let root = contexts[root] as? RootContext, root.isLive else { return }
      callData.arguments = bytes
      run(exports.onStatsUpdate, root.id, UInt32(clamping: bytes.count), on: root, as: .onStatsUpdate)
    case .foreignFunction(let context, let function, let arguments):
      guard let context = contexts[context], context.isLive else { return }
      callData.arguments = arguments
      run(
        exports.onForeignFunction, context.id, function, UInt32(clamping: arguments.count), on: context,
        as: .onForeignFunction)
    }
    callData = CallData()
    settle()
  }

  private func complete(_ id: CallID, _ result: HTTPCallResult) {
    guard let call = calls[id.rawValue], call.kind == .http else { return }
    calls[id.rawValue] = nil
    guard let root = root(of: call) else { return }
    var result = result
    if case .response(_, let body, _) = result, body.count > limits.callResponseBytes { result = .failure(.reset) }
    if case .failure(let failure) = result, options.synthesizesCallFailures {
      let (status, text) =
        failure == .timeout
        ? ("504", "upstream request timeout")
        : ("503", "upstream connect error or disconnect/reset before headers. reset reason: \(failure.rawValue)")
      let headers: HeaderMap = [
        ":status": status, "content-length": "\(text.utf8.count)", "content-type": "text/plain",
      ]
      result = .response(headers: headers, body: Array(text.utf8))
    }
    var counts: (headers: UInt32, body: UInt32, trailers: UInt32) = (0, 0, 0)
    switch result {
    case .response(let headers, let body, let trailers):
      (callData.httpHeaders, callData.httpBody, callData.httpTrailers) = (headers, body, trailers)
      counts = (UInt32(clamping: headers.count), UInt32(clamping: body.count), UInt32(clamping: trailers.count))
    case .failure(let failure):
      callData.httpHeaders = [":dispatch_status": failure.rawValue]
      callData.status = (UInt32(bitPattern: Status.brokenConnection.rawValue), failure.message)
    }
    run(
      exports.onHTTPCallResponse, root.id, id.rawValue, counts.headers, counts.body, counts.trailers,
      on: root, as: .onHTTPCallResponse)
  }

  private func deliver(_ id: CallID, _ event: GRPCEvent) {
    guard let call = calls[id.rawValue], call.kind == .grpcUnary || call.kind == .grpcStream else { return }
    guard let root = root(of: call) else { return }
    switch event {
    case .initialMetadata(let map):
      guard call.kind == .grpcStream else { return }
      callData.grpcInitialMetadata = map
      run(
        exports.onGRPCInitialMetadata, root.id, id.rawValue, UInt32(clamping: map.count), on: root,
        as: .onGRPCInitialMetadata)
    case .message(let bytes) where bytes.count > limits.callResponseBytes:
      host.callCancelled(id)
      deliver(id, .close(.resourceExhausted, message: "a message of \(bytes.count) bytes is too large"))
    case .message(let bytes):
      if call.kind == .grpcUnary { calls[id.rawValue] = nil }
      callData.grpcMessage = bytes
      run(exports.onGRPCReceive, root.id, id.rawValue, UInt32(clamping: bytes.count), on: root, as: .onGRPCReceive)
    case .trailingMetadata(let map):
      guard call.kind == .grpcStream else { return }
      callData.grpcTrailingMetadata = map
      run(
        exports.onGRPCTrailingMetadata, root.id, id.rawValue, UInt32(clamping: map.count), on: root,
        as: .onGRPCTrailingMetadata)
    case .close(let status, let message):
      calls[id.rawValue] = nil
      callData.status = (UInt32(bitPattern: status.rawValue), message)
      run(
        exports.onGRPCClose, root.id, id.rawValue, UInt32(bitPattern: status.rawValue), on: root, as: .onGRPCClose)
    }
  }

  private func root(of call: PendingCall) -> RootContext? { contexts[call.rootID] as? RootContext }

  /// Ends what a root waits for.
  func cancelCalls(ofRoot root: UInt32) {
    for (id, call) in calls where call.rootID == root {
      calls[id] = nil
      host.callCancelled(CallID(rawValue: id))
    }
  }
}
