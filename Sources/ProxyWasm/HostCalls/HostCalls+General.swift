internal import WebAssembly

extension HostTable {
  /// Logs, time, contexts and status (section 2.3 of the ABI reference).
  mutating func defineGeneral() {
    define("proxy_log", anyPhase: true) { (call, level: Int32, address: UInt32, count: UInt32) in
      guard let level = LogLevel(rawValue: level) else { throw Refusal(.badArgument, "there is no such level") }
      try call.memory.check(address, count, "the message")
      guard level >= call.vm.host.logLevel else { return }
      let shown = min(count, UInt32(clamping: call.vm.limits.logLineBytes))
      call.vm.log(level, try call.memory.string(address, shown))
    }
    define("proxy_get_log_level") { (call, address: UInt32) in
      try call.memory.store(call.vm.host.logLevel.rawValue, at: address)
    }
    define("proxy_get_current_time_nanoseconds") { (call, address: UInt32) in
      try call.memory.store(call.vm.host.wallTime(), at: address)
    }
    define("proxy_set_tick_period_milliseconds") { (call, period: UInt32) in
      try call.root.setTickPeriod(milliseconds: period)
    }
    define("proxy_get_status") { (call, code: UInt32, pointer: UInt32, length: UInt32) in
      try call.memory.checkResults(code, pointer, length)
      let status = call.vm.callData.status
      try call.vm.output(call.memory, Array(status.message.utf8), at: pointer, length)
      try call.memory.store(status.code, at: code)
    }
    define("proxy_set_effective_context") { (call, id: UInt32) in
      guard let context = call.vm.contexts[id], context.isLive else {
        throw Refusal(.badArgument, "there is no context \(id)")
      }
      call.vm.effective = context
    }
    define("proxy_done") { call in
      guard try call.context.done() else { throw Refusal(.notFound, "the context does not wait for it") }
    }
    define("proxy_get_configuration") { (call, pointer: UInt32, length: UInt32) in
      try call.vm.output(call.memory, call.root.plugin.configuration, at: pointer, length)
    }
    define("proxy_clear_route_cache") { call in call.vm.host.clearRouteCache() }
    define("proxy_call_foreign_function") {
      (call, name: UInt32, nameCount: UInt32, arguments: UInt32, count: UInt32, pointer: UInt32, length: UInt32) in
      let name = try call.memory.string(name, nameCount, "the name")
      let arguments = try call.memory.bytes(arguments, count, "the arguments")
      if pointer != 0 { try call.memory.checkResults(pointer) }
      if length != 0 { try call.memory.checkResults(length) }
      let results = try call.callForeignFunction(name, arguments)
      if pointer != 0, length != 0 {
        try call.vm.output(call.memory, results, at: pointer, length)
      } else if length != 0 {
        try call.memory.store(UInt32(clamping: results.count), at: length)
      } else if pointer != 0 {
        try call.memory.store(UInt32(0), at: pointer)
      }
    }
  }
}

extension HostCall {
  /// The functions that the library itself has, and then the host's.
  fileprivate func callForeignFunction(_ name: String, _ arguments: [UInt8]) throws -> [UInt8] {
    switch name {
    case "get_log_level": return Array(littleEndian: UInt32(bitPattern: vm.host.logLevel.rawValue))
    case "set_global_max_requests_per_io_cycle": return []
    case "clear_route_cache":
      vm.host.clearRouteCache()
      return []
    case "inject_encoded_data_to_filter_chain", "inject_encoded_data_to_filter_chain_on_header":
      let (body, endOfStream) = try Self.injection(arguments)
      try context.inject(body, endOfStream: endOfStream, atHeaders: name.utf8.count > 40)
      return []
    default: break
    }
    do throws(Status) {
      guard let results = try vm.host.callForeignFunction(name, arguments, plugin: try identity()) else {
        throw Status.notFound
      }
      return results
    } catch {
      let reason = error == .notFound ? "there is no foreign function \(name)" : "the function \(name) refused"
      throw Refusal(error, reason)
    }
  }

  private func identity() throws(Status) -> PluginIdentity {
    guard let root = try? root else { throw .internalFailure }
    return root.identity
  }

  /// The message {1: body, 2: whether the stream ends}.
  private static func injection(_ arguments: [UInt8]) throws -> (body: [UInt8], endOfStream: Bool) {
    var reader = ProtobufReader(arguments)
    var (body, endOfStream): ([UInt8], Bool) = ([], false)
    do {
      while let field = try reader.next() {
        switch field.number {
        case 1: body = Array(try field.bytes())
        case 2: endOfStream = try field.varint() != 0
        default: break
        }
      }
    } catch {
      throw Refusal(.badArgument, "the arguments are not the message of the function")
    }
    return (body, endOfStream)
  }
}
