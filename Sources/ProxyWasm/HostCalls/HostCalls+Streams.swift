internal import WebAssembly

extension HostTable {
  /// Streams and local responses (section 2.6 of the ABI reference).
  mutating func defineStreams() {
    define("proxy_continue_request") { call in try call.context.continueStream(.request) }
    define("proxy_continue_response") { call in try call.context.continueStream(.response) }
    define("proxy_continue_stream") { (call, type: Int32) in
      let type = try streamType(type)
      // As in Envoy, where nothing holds what comes from upstream.
      guard type != .upstream else { throw Refusal(.unimplemented, "there is nothing to continue upstream") }
      try call.context.continueStream(type)
    }
    define("proxy_close_stream") { (call, type: Int32) in try call.context.closeStream(try streamType(type)) }
    define("proxy_send_local_response") {
      (
        call, code: UInt32, details: UInt32, detailsCount: UInt32, body: UInt32, bodyCount: UInt32,
        headers: UInt32, headersCount: UInt32, grpcStatus: Int32
      ) in
      try call.memory.check(details, detailsCount, "the details")
      try call.memory.check(body, bodyCount, "the body")
      let headers = try call.memory.pairs(headers, headersCount, "the headers")
      let reply = LocalReply(
        status: code, details: try call.memory.string(details, detailsCount), headers: headers,
        body: try call.memory.bytes(body, bodyCount), grpcStatus: GRPCStatus(rawValue: grpcStatus))
      // What the context makes of it is not told to the guest; a second response is harmless.
      _ = try call.context.sendLocalResponse(reply)
    }
  }
}

private func streamType(_ number: Int32) throws -> StreamType {
  guard let type = StreamType(rawValue: number) else { throw Refusal(.badArgument, "there is no such kind of stream") }
  return type
}
