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
  }
}
