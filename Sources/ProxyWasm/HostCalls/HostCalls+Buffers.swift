internal import WebAssembly

extension HostTable {
  /// Buffers (section 2.4 of the ABI reference).
  mutating func defineBuffers() {
    define("proxy_get_buffer_bytes") {
      (call, type: Int32, start: UInt32, maximum: UInt32, pointer: UInt32, length: UInt32) in
      try call.memory.checkResults(pointer, length)
      let type = try bufferType(type)
      // A sum beyond 32 bits is no error in Envoy either.
      let size = try call.buffer(type).size
      let count = min(Int(maximum), max(0, size - Int(start)))
      // The guest may change the buffer in its allocator, if it is Higress's.
      try call.vm.output(call.memory, size: count, at: pointer, length) { target in
        target.initializeMemory(as: UInt8.self, repeating: 0)
        try call.withBuffer(type) { source in
          let available = min(count, max(0, source.count - Int(start)))
          guard available > 0 else { return }
          target.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[Int(start)..<Int(start) + available]))
        }
      }
    }
    define("proxy_get_buffer_status") { (call, type: Int32, length: UInt32, flags: UInt32) in
      try call.memory.checkResults(length, flags)
      let (size, bits) = try call.buffer(try bufferType(type))
      try call.memory.store(UInt32(clamping: size), at: length)
      try call.memory.store(bits.rawValue, at: flags)
    }
    define("proxy_set_buffer_bytes") {
      (call, type: Int32, start: UInt32, size: UInt32, value: UInt32, count: UInt32) in
      let type = try bufferType(type)
      let context = try call.context
      try call.memory.check(value, count, "the value")
      guard type.rawValue <= BufferType.upstreamData.rawValue else {
        throw Refusal(.badArgument, "the buffer is only to be read")
      }
      try call.memory.withBytes(value, count) {
        try context.setBuffer(type, start: start, size: size, bytes: $0)
      }
    }
  }
}

private func bufferType(_ number: Int32) throws -> BufferType {
  guard let type = BufferType(rawValue: number) else { throw Refusal(.badArgument, "there is no such buffer") }
  return type
}

extension HostCall {
  /// The size of a buffer; those of calls and configurations are there whatever the context.
  fileprivate func buffer(_ type: BufferType) throws -> (size: Int, flags: BufferFlags) {
    if let size = try commonBuffer(type)?.count { return (size, []) }
    guard let found = try context.bufferSize(type) else {
      throw Refusal(.notFound, "the buffer \(type) is not there now")
    }
    return found
  }

  private func commonBuffer(_ type: BufferType) throws -> [UInt8]? {
    switch type {
    case .httpCallResponseBody: vm.callData.httpBody
    case .grpcReceive: vm.callData.grpcMessage
    case .redisCallResponse: vm.callData.redisReply
    case .callData: vm.callData.arguments
    case .vmConfiguration: vm.vmConfiguration
    case .pluginConfiguration: try root.plugin.configuration
    case .httpRequestBody, .httpResponseBody, .downstreamData, .upstreamData: nil
    }
  }

  fileprivate func withBuffer(_ type: BufferType, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    if let bytes = try commonBuffer(type) {
      try bytes.withUnsafeBytes(body)
    } else {
      try context.withBuffer(type, body)
    }
  }
}

/// What Envoy takes a range of a buffer for; a splice of any other range is refused.
enum BufferEdit {
  case prepend
  /// The first bytes are dropped, and the new ones put in their place.
  case replaceFirst(Int)
  case append

  init?(start: UInt32, size: UInt32, length: Int) {
    if start == 0, size == 0 {
      self = .prepend
    } else if start == 0 {
      self = .replaceFirst(min(Int(size), length))
    } else if Int(start) >= length {
      self = .append
    } else {
      return nil
    }
  }

  /// Changes bytes; nil when the range is none of those.
  static func apply(_ bytes: inout [UInt8], start: UInt32, size: UInt32, _ value: Span<UInt8>) throws {
    guard let edit = BufferEdit(start: start, size: size, length: bytes.count) else {
      throw Refusal(.badArgument, "the range neither begins with the buffer nor follows it")
    }
    value.withUnsafeBufferPointer { value in
      switch edit {
      case .prepend: bytes.replaceSubrange(0..<0, with: value)
      case .replaceFirst(let count): bytes.replaceSubrange(0..<count, with: value)
      case .append: bytes.append(contentsOf: value)
      }
    }
  }
}
