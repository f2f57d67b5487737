import ProxyWasm

/// Drives a chain of plugins with exchanges, in a time of its own, and records what happens.
public final class Runner {
  let host: RunnerHost
  let configuration: RunConfiguration
  let shared = SharedState()
  private(set) var contexts: [PluginContext] = []
  /// Whether something was posted to a plugin that has not been delivered.
  private let mail = MailFlag()

  public init(_ configuration: RunConfiguration) {
    self.configuration = configuration
    host = RunnerHost(configuration)
  }

  /// Starts the plugins, passes the requests, and ends the plugins.
  ///
  /// - Parameter answers: what the upstream answers, one request after the other and then the last again.
  public func run(_ requests: [Request], answers: [Answer]) -> RunRecord {
    guard start() else { return finish() }
    for (index, request) in requests.enumerated() {
      wait(request.before)
      host.phase = .exchange(index)
      let answer = answers.isEmpty ? Runner.defaultAnswer : answers[min(index, answers.count - 1)]
      let exchange = configuration.isTCP ? connect(request, answer) : pass(request, answer)
      host.record.exchanges.append(exchange)
      host.phase = .after
      wait(request.after)
    }
    host.phase = .after
    drain()
    for _ in 0..<configuration.tickCount { tick() }
    host.phase = .shutdown
    for context in contexts { context.shutDown() }
    drain()
    return finish()
  }

  /// What an upstream answers that nothing is known of.
  static let defaultAnswer = Answer.http(
    Answer.Response(message: Message(headers: [":status": "200", "content-length": "0"])))

  private func start() -> Bool {
    for plugin in configuration.plugins {
      var plugin = plugin
      plugin.options.isTraced = true
      let interface = try? PluginInterface(plugin.module)
      host.record.plugins.append(
        RunRecord.PluginRecord(
          name: plugin.name, version: interface?.version ?? plugin.options.assumedVersion, rootID: plugin.rootID,
          vmID: plugin.vmID,
          stopsHeadersOnly: plugin.options.stopsHeadersOnly || interface?.version == .v0_2_100,
          stubbedImports: interface?.stubbedImports.map { "\($0.module).\($0.name)" } ?? []))
      plugin.options.repeatsVMStart = configuration.sharesVMs
      let mayShare = configuration.sharesVMs || !plugin.vmID.isEmpty
      let vm = mayShare ? contexts.first { $0.vm.key == plugin.vmKey && $0.failure == nil }?.vm : nil
      do {
        let context = try plugin.start(on: host, shared: shared, sharing: vm)
        context.setWakeHandler { [mail] in mail.set() }
        contexts.append(context)
      } catch {
        host.record.rejection = (plugin.name, "\(error)")
        return false
      }
    }
    return true
  }

  private func finish() -> RunRecord {
    for (index, context) in contexts.enumerated() {
      host.record.plugins[index].memoryBytes = context.vm.memoryByteCount
      host.record.plugins[index].failure = context.failure.map { "\($0)" }
      // What several share is told once.
      guard !contexts[..<index].contains(where: { $0.vm === context.vm }) else { continue }
      host.record.diagnostics += context.diagnostics.map { (context.plugin.name, $0) }
    }
    host.record.metrics = shared.metrics()
    return host.record
  }

  // MARK: Time

  /// Delivers what is there, and lets time pass until `condition` holds, or for a while.
  ///
  /// - Returns: whether the condition holds.
  @discardableResult
  func advance(for duration: Duration, until condition: () -> Bool) -> Bool {
    let end = host.monotonicTime() &+ UInt64(clamping: max(0, duration.wholeNanoseconds ?? .max))
    while !condition(), host.monotonicTime() <= end {
      if mail.take() {
        // Delivery takes a millisecond, so that plugins that send each other mail for ever come to an end.
        host.advance(to: host.monotonicTime() &+ 1_000_000)
        poll()
        continue
      }
      let deadlines = contexts.compactMap(\.vm.nextDeadline) + [host.nextDue].compactMap { $0 }
      guard let next = deadlines.min(), next <= end else {
        host.advance(to: end)
        return condition()
      }
      host.advance(to: max(next, host.monotonicTime() &+ 1000))
      poll()
    }
    return condition()
  }

  private func poll() { for context in contexts { context.poll() } }

  /// Whether time alone can change anything: a timer, a timeout, an answer to come.
  var somethingWillHappen: Bool {
    mail.isSet || host.nextDue != nil || contexts.contains { $0.vm.nextDeadline != nil }
  }

  private func wait(_ duration: Duration) { if duration > .zero { advance(for: duration) { false } } }

  /// Lets the answers arrive that plugins still wait for.
  private func drain() { advance(for: configuration.settleLimit) { !mail.isSet && host.nextDue == nil } }

  private func tick() {
    for context in contexts {
      guard let period = context.tickPeriod else { continue }
      host.advance(to: host.monotonicTime() &+ UInt64(clamping: period.wholeNanoseconds ?? 0))
      context.tick()
    }
    drain()
  }
}
