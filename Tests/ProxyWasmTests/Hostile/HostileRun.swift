@testable import ProxyWasm
import WebAssembly

/// What a proxy could do with plugins that obey nothing, in any order.
final class HostileRun {
  let hostile: HostilePlugin
  let host: HostileHost
  let shared: SharedState
  var contexts: [PluginContext] = []
  /// All VMs that there have been, for what they noted.
  var vms: [VM] = []
  /// What has been found wrong.
  var faults: [String] = []
  private var streams: [HTTPStream] = []
  private var connections: [TCPStream] = []

  init(seed: Int) throws {
    let versions = ABIVersion.allCases
    let denied = seed % 5 == 4
    var hostile = try HostilePlugin(
      seed: seed, form: seed & 1, version: versions[seed % versions.count], denied: denied)
    host = HostileHost(seed: seed)
    var limits = SharedState.Limits()
    (limits.dataBytes, limits.queueCount, limits.queueItems, limits.queueBytes) = (4096, 4, 20, 4096)
    (limits.metricCount, limits.metricNameBytes) = (30, 100)
    shared = SharedState(limits: limits)
    hostile.plugin.limits = Self.limits
    hostile.plugin.options.isTraced = seed % 7 == 0
    hostile.plugin.options.stopsHeadersOnly = seed & 2 == 0
    hostile.plugin.options.repeatsVMStart = seed & 4 == 0
    hostile.plugin.options.synthesizesCallFailures = seed & 8 == 0
    if denied {
      let kept = Callback.all.filter { $0.name != "proxy_on_tick" && $0.name != "proxy_on_request_trailers" }
      hostile.plugin.allowedCapabilities = Set(
        kept.map(\.name.description) + [
          "_initialize", "random_get", "proxy_log", "fd_write", "proxy_get_header_map_value", "proxy_http_call",
        ])
    }
    self.hostile = hostile
    host.meddle = { [unowned self] in meddle() }
  }

  private static var limits: PluginLimits {
    var limits = PluginLimits()
    limits.memoryBytes = 1 << 20
    (limits.requestBodyBytes, limits.responseBodyBytes, limits.callResponseBytes) = (500, 500, 1000)
    (limits.pendingCalls, limits.propertyBytes, limits.diagnostics, limits.logLineBytes) = (20, 2000, 50, 200)
    return limits
  }

  /// Starts what is missing of three plugins: two on one VM, and one of its own.
  func start() {
    let policies: [FailurePolicy] = [.closed, .reload(backoff: .milliseconds(5)), .open]
    for index in 0..<3 where index >= contexts.count {
      var plugin = hostile.plugin
      plugin.name = "hostile \(index)"
      plugin.vmID = index == 2 ? "other" : ""
      plugin.configuration = Array(repeating: 0x78, count: index * 100)
      plugin.failurePolicy = policies[index]
      // A start that fails, as it may, is tried again by the next step.
      guard let context = try? plugin.start(on: host, shared: shared, sharing: contexts.first?.vm) else { return }
      contexts.append(context)
    }
  }

  func step() {
    start()
    guard contexts.count == 3 else { return }
    for context in contexts where !vms.contains(where: { $0 === context.vm }) { vms.append(context.vm) }
    switch host.generator.next(20) {
    case 0: host.answerCalls()
    case 1:
      host.now += UInt64(host.generator.next(30)) * 1_000_000
      for context in contexts { context.poll() }
    case 2: contexts[host.generator.next(3)].tick()
    case 3:
      _ = shared.enqueue(UInt32(host.generator.next(5)), host.bytes(50))
      contexts[host.generator.next(3)].callForeignFunction(
        1, arguments: host.bytes(50), contextID: host.happens(2) ? nil : UInt32(host.generator.next(50)))
    case 4: _ = contexts[host.generator.next(3)].validateConfiguration()
    case 5 where host.happens(30):
      contexts.removeLast(1 + host.generator.next(3))
    case 5: contexts[host.generator.next(3)].poll()
    case 6 where host.happens(20): contexts.popLast()?.shutDown()
    case 7...9: stepConnection()
    default: stepStream()
    }
  }

  /// What a host does within a callback, which may be of any stream.
  private func meddle() {
    guard contexts.count == 3 else { return }
    switch host.generator.next(8) {
    case 0: streams.popLast()?.finish()
    case 1: _ = streams.popLast()
    case 2: connections.popLast()?.finish()
    case 3: contexts[0].poll()
    case 4: contexts[1].tick()
    case 5: stepConnection()
    default: stepStream()
    }
  }

  private func chain() -> [PluginContext] {
    contexts.shuffled(using: &host.generator).prefix(1 + host.generator.next(3)).map { $0 }
  }

  private func stepStream() {
    if streams.count < 4, host.happens(4) || streams.isEmpty { streams.append(HTTPStream(chain())) }
    let index = host.generator.next(streams.count)
    let stream = streams[index]
    let (end, late) = (host.happens(4), host.happens(30))
    // Mostly in order, as the first of these that the stream takes.
    switch host.generator.next(12) {
    case 0...2: _ = stream.receiveRequestHeaders(post, endOfStream: end)
    case 3, 4: _ = stream.receiveRequestBody(host.bytes(200), endOfStream: end)
    case 5: _ = end ? stream.receiveRequestTrailers(host.map()) : stream.takeResult()
    case 6: _ = stream.receiveResponseHeaders([":status": "200", "content-length": "9"], endOfStream: end)
    case 7, 8: _ = stream.receiveResponseBody(host.bytes(200), endOfStream: end)
    case 9: _ = end ? stream.receiveResponseTrailers(host.map()) : .hold
    case 10: host.happens(2) ? stream.receiveRequestMetadata(host.map()) : stream.receiveResponseMetadata(host.map())
    default:
      if late { _ = stream.sendLocalReply(LocalReply(status: 502, body: host.bytes(20))) }
      guard end else { return }
      // Now and then it is dropped without an end.
      streams.removeAll { $0 === stream }
      if !host.happens(5) { stream.finish() }
    }
    if stream.storedBytes > Self.limits.propertyBytes { faults.append("\(stream.storedBytes) bytes are stored") }
  }

  private func stepConnection() {
    if connections.count < 3, host.happens(4) || connections.isEmpty { connections.append(TCPStream(chain())) }
    let stream = connections[host.generator.next(connections.count)]
    switch host.generator.next(8) {
    case 0, 1: _ = stream.open()
    case 2, 3: _ = stream.receiveDownstream(host.bytes(200), endOfStream: host.happens(5))
    case 4, 5: _ = stream.receiveUpstream(host.bytes(200), endOfStream: host.happens(5))
    case 6: host.happens(2) ? stream.upstreamClosed(by: .remote) : stream.downstreamClosed(by: .local)
    default:
      guard host.happens(3) else {
        _ = stream.takeResult()
        return
      }
      connections.removeAll { $0 === stream }
      if !host.happens(5) { stream.finish() }
    }
    if stream.storedBytes > Self.limits.propertyBytes { faults.append("\(stream.storedBytes) bytes are stored") }
  }

  /// Ends everything.
  func finish() {
    host.meddle = nil
    for stream in streams { stream.finish() }
    for connection in connections { connection.finish() }
    (streams, connections) = ([], [])
    for context in contexts { context.shutDown() }
    for context in contexts { context.poll() }
    contexts = []
  }

  /// How many calls all plugins have made.
  func callCount() throws -> Int { try vms.reduce(0) { $0 + Int(try HostilePlugin.report(of: $1).calls) } }

  /// Looks whether what a plugin has made the host keep is within the limits, and which statuses it got.
  func check(_ vm: VM) {
    if vm.memoryByteCount > vm.limits.memoryBytes { faults.append("\(vm.memoryByteCount) bytes of memory") }
    if vm.calls.count > vm.limits.pendingCalls { faults.append("\(vm.calls.count) calls wait") }
    if vm.diagnostics.count > vm.limits.diagnostics { faults.append("\(vm.diagnostics.count) diagnostics") }
    for diagnostic in vm.diagnostics {
      let mask = HostilePlugin.mask(of: Name(diagnostic.function), denied: !vm.allowedCapabilities.isEmpty) ?? 0
      let isAllowed = (mask >> UInt64(diagnostic.status.rawValue)) & 1 == 1
      if !isAllowed || diagnostic.status == .ok || diagnostic.reason.isEmpty { faults.append("\(diagnostic)") }
    }
  }
}
