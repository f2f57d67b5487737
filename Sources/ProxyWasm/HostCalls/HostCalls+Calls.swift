internal import WebAssembly

extension HostTable {
  /// HTTP calls (section 2.8 of the ABI reference).
  mutating func defineHTTPCalls() {
    define("proxy_http_call") {
      (
        call, upstream: UInt32, upstreamCount: UInt32, headers: UInt32, headersCount: UInt32, body: UInt32,
        bodyCount: UInt32, trailers: UInt32, trailersCount: UInt32, timeout: Int32, result: UInt32
      ) in
      // The number is written on failure too, as 0.
      try call.memory.store(UInt32(0), at: result)
      let upstream = try call.memory.string(upstream, upstreamCount, "the upstream")
      var headers = try call.memory.pairs(headers, headersCount, "the headers")
      let trailers = try call.memory.pairs(trailers, trailersCount, "the trailers")
      let body = try call.memory.bytes(body, bodyCount, "the body")
      guard timeout >= 0 else { throw Refusal(.badArgument, "the timeout is negative") }
      for name in [":method", ":path", ":authority"] where !headers.contains(name) {
        throw Refusal(.badArgument, "the header \(name) is missing")
      }
      if !body.isEmpty { headers["content-length"] = "\(body.count)" }
      let id = try call.begin(.http, kindBits: 0, milliseconds: timeout)
      let request = HTTPCall(
        id: id, upstream: upstream, headers: headers, body: body, trailers: trailers,
        timeout: duration(milliseconds: timeout), plugin: try call.root.identity)
      try call.start(id, "the call to \(upstream)") { () throws(Status) in
        try call.vm.host.httpCall(request, token: HTTPCallToken(id: id, mailbox: call.vm.mailbox))
      }
      try call.memory.store(id.rawValue, at: result)
    }
  }

  /// Calls and streams of gRPC.
  mutating func defineGRPCCalls() {
    define("proxy_grpc_call") {
      (
        call, target: UInt32, targetCount: UInt32, service: UInt32, serviceCount: UInt32, method: UInt32,
        methodCount: UInt32, metadata: UInt32, metadataCount: UInt32, message: UInt32, messageCount: UInt32,
        timeout: Int32, result: UInt32
      ) in
      try call.beginGRPC(
        GRPCArguments(
          target: (target, targetCount), service: (service, serviceCount), method: (method, methodCount),
          metadata: (metadata, metadataCount), message: (message, messageCount), timeout: timeout, result: result))
    }
    define("proxy_grpc_stream") {
      (
        call, target: UInt32, targetCount: UInt32, service: UInt32, serviceCount: UInt32, method: UInt32,
        methodCount: UInt32, metadata: UInt32, metadataCount: UInt32, result: UInt32
      ) in
      try call.beginGRPC(
        GRPCArguments(
          target: (target, targetCount), service: (service, serviceCount), method: (method, methodCount),
          metadata: (metadata, metadataCount), message: nil, timeout: 0, result: result))
    }
    define("proxy_grpc_send") { (call, id: UInt32, message: UInt32, count: UInt32, endOfStream: UInt32) in
      guard try call.grpcKind(id) == .grpcStream else { throw Refusal(.badArgument, "the call is no stream") }
      let bytes = try call.memory.bytes(message, count, "the message")
      call.vm.host.grpcSend(bytes, endOfStream: endOfStream != 0, on: CallID(rawValue: id))
    }
    define("proxy_grpc_close") { (call, id: UInt32) in
      if try call.grpcKind(id) == .grpcStream {
        call.vm.host.grpcSend(nil, endOfStream: true, on: CallID(rawValue: id))
      } else {
        call.vm.calls[id] = nil
        call.vm.host.callCancelled(CallID(rawValue: id))
      }
    }
    define("proxy_grpc_cancel") { (call, id: UInt32) in
      _ = try call.grpcKind(id)
      call.vm.calls[id] = nil
      call.vm.host.callCancelled(CallID(rawValue: id))
    }
  }

  /// `proxy_grpc_call` as the AssemblyScript SDK declares it, without metadata.
  mutating func defineShortGRPCCall() {
    define("proxy_grpc_call", form: 1) {
      (
        call, target: UInt32, targetCount: UInt32, service: UInt32, serviceCount: UInt32, method: UInt32,
        methodCount: UInt32, message: UInt32, messageCount: UInt32, timeout: Int32, result: UInt32
      ) in
      try call.beginGRPC(
        GRPCArguments(
          target: (target, targetCount), service: (service, serviceCount), method: (method, methodCount),
          metadata: (0, 0), message: (message, messageCount), timeout: timeout, result: result))
    }
  }

  /// `proxy_grpc_stream` as the AssemblyScript SDK declares it, without metadata.
  mutating func defineShortGRPCStream() {
    define("proxy_grpc_stream", form: 1) {
      (
        call, target: UInt32, targetCount: UInt32, service: UInt32, serviceCount: UInt32, method: UInt32,
        methodCount: UInt32, result: UInt32
      ) in
      try call.beginGRPC(
        GRPCArguments(
          target: (target, targetCount), service: (service, serviceCount), method: (method, methodCount),
          metadata: (0, 0), message: nil, timeout: 0, result: result))
    }
  }
}

func duration(milliseconds: Int32) -> Duration? {
  milliseconds > 0 ? .milliseconds(Int64(milliseconds)) : nil
}

/// Where the arguments of a gRPC call lie.
private struct GRPCArguments {
  typealias Place = (address: UInt32, count: UInt32)

  var target: Place
  var service: Place
  var method: Place
  var metadata: Place
  var message: Place?
  var timeout: Int32
  var result: UInt32
}

extension HostCall {
  /// Notes a call that is about to begin, so that its answer may come at any time.
  func begin(_ kind: PendingCall.Kind, kindBits: UInt32, milliseconds: Int32) throws -> CallID {
    guard vm.calls.count < vm.limits.pendingCalls else {
      throw Refusal(.internalFailure, "\(vm.calls.count) calls are under way already")
    }
    let root = try root
    let id = vm.newCallID(kindBits)
    let deadline =
      milliseconds > 0 ? vm.host.monotonicTime() &+ UInt64(milliseconds) * 1_000_000 : nil
    vm.calls[id.rawValue] = PendingCall(kind: kind, rootID: root.id, deadline: deadline)
    return id
  }

  /// Lets the host begin the call; it is forgotten if the host does not.
  func start(_ id: CallID, _ what: String, _ body: () throws(Status) -> Void) throws {
    do throws(Status) {
      try body()
    } catch {
      vm.calls[id.rawValue] = nil
      throw Refusal(error, "the host does not make \(what)")
    }
  }

  fileprivate func beginGRPC(_ arguments: GRPCArguments) throws {
    // Unlike that of an HTTP call, the number is not written on failure.
    try memory.checkResults(arguments.result)
    let target = try memory.bytes(arguments.target.address, arguments.target.count, "the service")
    let service = try memory.string(arguments.service.address, arguments.service.count, "the service's name")
    let method = try memory.string(arguments.method.address, arguments.method.count, "the method")
    let metadata = try memory.pairs(arguments.metadata.address, arguments.metadata.count, "the metadata")
    let message = try arguments.message.map { try memory.bytes($0.address, $0.count, "the message") }
    let id = try begin(
      message == nil ? .grpcStream : .grpcUnary, kindBits: message == nil ? 2 : 1, milliseconds: arguments.timeout)
    let call = GRPCCall(
      id: id, target: target, service: GRPCService(message: target), serviceName: service, method: method,
      metadata: metadata, message: message, timeout: duration(milliseconds: arguments.timeout),
      plugin: try root.identity)
    try start(id, "the call of \(service)/\(method)") { () throws(Status) in
      try vm.host.grpcCall(call, token: GRPCCallToken(id: id, mailbox: vm.mailbox))
    }
    try memory.store(id.rawValue, at: arguments.result)
  }

  fileprivate func grpcKind(_ id: UInt32) throws -> PendingCall.Kind {
    // As in Envoy, a number tells by itself whether it can be one of gRPC's.
    guard id & 3 == 1 || id & 3 == 2 else { throw Refusal(.badArgument, "the number is of no gRPC call") }
    guard let kind = vm.calls[id]?.kind else { throw Refusal(.notFound, "there is no such call, or it has ended") }
    return kind
  }
}
