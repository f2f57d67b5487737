internal import WebAssembly

// What the library itself knows of a stream, by the names of Envoy's attributes.

extension HTTPStream {
  func derivedProperty(_ path: PropertyPath) -> PropertyValue? {
    guard path.segments.count >= 2 else { return nil }
    let rest = path.dropFirst(2)
    switch path.segments[0] {
    case "request" where directions[0].hasBegun: return requestProperty(path.segments[1]).flatMap { $0[rest] }
    case "response" where directions[1].hasBegun: return responseProperty(path.segments[1]).flatMap { $0[rest] }
    case "response" where path.segments[1] == "code_details": return details.map { .string($0) }
    default: return nil
    }
  }

  private func requestProperty(_ name: String) -> PropertyValue? {
    let headers = directions[0].headers
    func text(_ name: String) -> PropertyValue? { headers[name].map { .string($0) } }
    switch name {
    case "path": return text(":path")
    case "url_path": return headers[":path"].map { .string(String($0.prefix { $0 != "?" })) }
    case "query": return headers[":path"].map { .string(Self.query(of: $0)) }
    case "host": return text(":authority")
    case "scheme": return text(":scheme")
    case "method": return text(":method")
    case "headers": return .headers(headers)
    case "headers_bytes": return .int(Int64(headers.byteSize))
    case "referer": return text("referer")
    case "useragent": return text("user-agent")
    case "id": return text("x-request-id")
    case "size": return .int(size(.request))
    case "total_size": return .int(size(.request) + Int64(headers.byteSize))
    default: return nil
    }
  }

  private func responseProperty(_ name: String) -> PropertyValue? {
    let state = directions[1]
    switch name {
    case "code": return state.headers[":status"].flatMap { Int64($0) }.map { .int($0) }
    case "code_details": return .string(details ?? "via_upstream")
    case "headers": return .headers(state.headers)
    case "headers_bytes": return .int(Int64(state.headers.byteSize))
    case "trailers": return state.trailers.map { .headers($0) }
    case "size": return .int(size(.response))
    case "total_size":
      return .int(size(.response) + Int64(state.headers.byteSize) + Int64(state.trailers?.byteSize ?? 0))
    case "grpc_status":
      let text = state.trailers?["grpc-status"] ?? state.headers["grpc-status"]
      return text.flatMap { Int64($0) }.map { .int($0) }
    default: return nil
    }
  }

  /// What the headers say of the body, or else what has come of it.
  private func size(_ direction: Direction) -> Int64 {
    let state = directions[direction.rawValue]
    return state.headers["content-length"].flatMap { Int64($0) }.map { max(0, $0) } ?? Int64(state.bodySize)
  }

  private static func query(of path: String) -> String {
    guard let start = path.firstIndex(of: "?") else { return "" }
    return String(path[path.index(after: start)...].prefix { $0 != "#" })
  }

  func setProperty(_ path: PropertyPath, to value: [UInt8], isReadOnly: Bool, limits: PluginLimits) throws {
    if path.segments == ["set_decoder_buffer_limit"] || path.segments == ["set_encoder_buffer_limit"] {
      guard let limit = UInt32(String(decoding: value, as: UTF8.self)) else {
        throw Refusal(.badArgument, "the limit is no number of bytes")
      }
      // More than the plugin could ever look at would only fill the host's memory.
      let index = path.segments[0] == "set_decoder_buffer_limit" ? 0 : 1
      bodyLimits[index] = min(Int(limit), limits.memoryBytes)
    }
    try storedProperties.set(path, to: value, isReadOnly: isReadOnly, limit: limits.propertyBytes)
  }
}
