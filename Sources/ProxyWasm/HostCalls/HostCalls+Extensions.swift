internal import WebAssembly

extension HostTable {
  /// Higress's functions, and those of old compilers (sections 2.9 and 2.10 of the ABI reference).
  mutating func defineExtensions() {
    define("proxy_redis_init") {
      (
        call, cluster: UInt32, clusterCount: UInt32, user: UInt32, userCount: UInt32, password: UInt32,
        passwordCount: UInt32, timeout: Int32
      ) in
      let text = try call.memory.string(cluster, clusterCount, "the cluster")
      let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
      var parameters: [String: String] = [:]
      for pair in (parts.count > 1 ? parts[1] : "").split(separator: "&") {
        let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        parameters[String(sides[0])] = sides.count > 1 ? String(sides[1]) : ""
      }
      let settings = RedisSettings(
        cluster: String(parts[0]), parameters: parameters, user: try call.memory.string(user, userCount, "the user"),
        password: try call.memory.string(password, passwordCount, "the password"),
        timeout: duration(milliseconds: timeout))
      do throws(Status) {
        try call.vm.host.redisInit(settings)
      } catch {
        throw Refusal(error, "the host has no Redis cluster \(settings.cluster)")
      }
      // A host may take any name for a cluster.
      guard call.vm.redisClusters.count < 1024 || call.vm.redisClusters[settings.cluster] != nil else {
        throw Refusal(.internalFailure, "too many Redis clusters are initialised")
      }
      call.vm.redisClusters[settings.cluster] = timeout
    }
    define("proxy_redis_call") {
      (call, cluster: UInt32, clusterCount: UInt32, query: UInt32, queryCount: UInt32, result: UInt32) in
      try call.memory.store(UInt32(0), at: result)
      let cluster = try call.memory.string(cluster, clusterCount, "the cluster")
      let query = try call.memory.bytes(query, queryCount, "the query")
      guard let timeout = call.vm.redisClusters[cluster] else {
        throw Refusal(.badArgument, "the Redis cluster \(cluster) is not initialised")
      }
      let identity = try call.root.identity
      let id = try call.begin(.redis, kindBits: 3, milliseconds: timeout)
      try call.start(id, "the call to \(cluster)") { () throws(Status) in
        try call.vm.host.redisCall(
          query, cluster: cluster, plugin: identity, token: RedisCallToken(id: id, mailbox: call.vm.mailbox))
      }
      try call.memory.store(id.rawValue, at: result)
    }
    define("proxy_inject_encoded_data_to_filter_chain") {
      (call, body: UInt32, count: UInt32, endOfStream: UInt32) in
      let bytes = try call.memory.bytes(body, count, "the body")
      try call.context.inject(bytes, endOfStream: endOfStream != 0, atHeaders: false)
    }
    define("proxy_get_upstream_hosts") { (call, pointer: UInt32, length: UInt32) in
      try call.memory.checkResults(pointer, length)
      guard let hosts = call.vm.host.upstreamHosts() else { throw Refusal(.notFound, "the host knows no endpoints") }
      try call.vm.output(call.memory, hosts, at: pointer, length)
    }
    define("proxy_set_upstream_override_host") { (call, address: UInt32, count: UInt32) in
      let address = try call.memory.string(address, count, "the address")
      do throws(Status) {
        try call.vm.host.overrideUpstreamHost(address)
      } catch {
        throw Refusal(error, "the host does not send requests to \(address)")
      }
    }
    define("envoy_resolve_dns") { (call, address: UInt32, count: UInt32, result: UInt32) in
      let name = try call.memory.string(address, count, "the address")
      try call.memory.store(UInt32(0), at: result)
      let id = try call.begin(.dns, kindBits: 3, milliseconds: 0)
      try call.start(id, "the lookup of \(name)") { () throws(Status) in
        try call.vm.host.resolveDNS(name, token: DNSToken(id: id, mailbox: call.vm.mailbox))
      }
      try call.memory.store(id.rawValue, at: result)
    }
    definePlain("pthread_equal")
    imports.define(HostFunction.module, "pthread_equal") { (a: UInt32, b: UInt32) -> UInt32 in a == b ? 1 : 0 }
    definePlain("emscripten_notify_memory_growth")
    imports.define(HostFunction.module, "emscripten_notify_memory_growth") { (_: UInt32) in }
  }
}
