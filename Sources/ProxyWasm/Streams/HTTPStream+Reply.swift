internal import WebAssembly

// Local replies, and what becomes of a stream whose plugin has failed.

extension HTTPStream {
  /// Answers a stream, by the way through the plugins where that is still possible.
  func begin(_ reply: LocalReply) {
    replyHasBegun = true
    details = String(decoding: reply.details.utf8.map { isSpace($0) ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
    close(.request)
    let isDirect = directions[1].hasBegun
    guard !directions[1].headersAreSent else { return reset(details ?? "") }
    close(.response)
    directions[1] = DirectionState()
    directions[1].hasBegun = true
    directions[1].isClosed = true
    let body = fill(reply)
    directions[1].headersEndStream = body.isEmpty
    // What takes a response's place after plugins have begun to see it does not pass them again, as in Envoy.
    let position = isDirect ? chain.count : 0
    push(.headers(.response, position))
    if !body.isEmpty { push(.body(.response, position, body, true)) }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  /// Forgets what plugins hold of a direction, and takes no more of it.
  private func close(_ direction: Direction) {
    directions[direction.rawValue].isClosed = true
    for case let stage? in stages { stage.states[direction.rawValue] = StageState() }
  }

  /// Writes the headers of a reply, and returns its body.
  private func fill(_ reply: LocalReply) -> [UInt8] {
    var headers = HeaderMap()
    let isGRPC = isGRPCRequest
    headers.add(":status", isGRPC ? "200" : "\(reply.status)")
    for index in 0..<reply.headers.count {
      reply.headers.withName(at: index) { name in
        guard name.count > 0, name[0] != UInt8(ascii: ":") else { return }
        reply.headers.withValue(at: index) { headers.add(name, $0) }
      }
    }
    guard !isGRPC else {
      headers.replace("content-type", "application/grpc")
      headers.remove("content-length")
      let status =
        reply.grpcStatus == .none ? GRPCStatus(httpStatus: Int(reply.status)) : reply.grpcStatus
      headers.replace("grpc-status", "\(status.rawValue)")
      if !reply.body.isEmpty { headers.replace("grpc-message", GRPCStatus.encodeMessage(reply.body)) }
      directions[1].headers = headers
      return []
    }
    if reply.body.isEmpty {
      headers.remove("content-length")
      headers.remove("content-type")
    } else {
      headers.replace("content-length", "\(reply.body.count)")
      if !headers.contains("content-type") { headers.add("content-type", "text/plain") }
    }
    directions[1].headers = headers
    return reply.body
  }

  /// Whether the request is one of gRPC: its content type is that, or has a format or parameters behind it.
  private var isGRPCRequest: Bool {
    guard let type = directions[0].headers.first("content-type") else { return false }
    let prefix = Array("application/grpc".utf8)
    guard type.starts(with: prefix) else { return false }
    return type.count == prefix.count || [UInt8(ascii: "+"), UInt8(ascii: ";")].contains(type[prefix.count])
  }

  /// A reply without a body says so, unless its status does.
  func addEmptyContentLength() {
    guard !isGRPCRequest, !directions[1].headers.contains("content-length") else { return }
    let status = directions[1].headers[":status"] ?? ""
    guard !status.hasPrefix("1"), status != "204", status != "304" else { return }
    directions[1].headers.add("content-length", "0")
  }

  /// Ends a stream that a plugin holds for too long, as nobody has continued it.
  func pauseTimedOut(_ direction: Direction, _ stage: HTTPStage) {
    guard !isOver, !directions[direction.rawValue].hasEnded else { return }
    let (host, side) = (stage.vm.host, direction == .request ? "request" : "response")
    if host.logLevel <= .debug {
      host.log(
        LogEntry(
          level: .debug, message: "nobody has continued the \(side) that the plugin paused",
          plugin: stage.rootContext.identity, contextID: stage.id))
    }
    let reply = LocalReply(status: 504, details: "wasm_pause_timeout", body: Array("Gateway Timeout".utf8))
    // A reply that is held itself has no other in its place.
    if accept(reply) { tasks.append(.reply(reply)) } else { reset(reply.details) }
    runPutOff()
  }

  /// Deals with a plugin that has failed, once; answers whether it has.
  ///
  /// Afterwards ``HTTPStage/failureIsHandled`` says that the stream goes by without it.
  func handleFailure(_ stage: HTTPStage) -> Bool {
    guard stage.hasFailed else { return false }
    guard !stage.failureIsHandled else { return true }
    stage.failureIsHandled = true
    stage.isLive = false
    stage.rootContext.streamEnded()
    if case .open = stage.rootContext.plugin.failurePolicy { return true }
    let reply = LocalReply(status: 503, details: "wasm_fail_stream", grpcStatus: .unavailable)
    if isOver { return true }
    if localReply == nil {
      localReply = reply
      push(.reply(reply))
    } else if !failureReplied {
      // The plugin failed while it saw a reply, or after it had sent one: the failure takes its place.
      localReply = reply
      replyHasBegun = false
      supersedeReplies()
      push(.reply(reply))
    }
    failureReplied = true
    return true
  }
}
