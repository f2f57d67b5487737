public import WebAssembly

// What a VM tells of itself.

extension VM {
  func log(_ level: LogLevel, _ message: String) {
    guard level >= host.logLevel else { return }
    let context = effective ?? current
    host.log(
      LogEntry(
        level: level, message: message, plugin: context?.root?.identity ?? identity, contextID: context?.id ?? 0))
  }

  /// The last statuses other than Ok that the plugin got, oldest first: at most ``PluginLimits/diagnostics``.
  public var diagnostics: [Diagnostic] { diagnosticRing.all }
  /// How many statuses other than Ok the plugin has got.
  public var diagnosticCount: Int { diagnosticRing.total }
  /// Forgets the diagnostics.
  public func removeDiagnostics() { diagnosticRing.removeAll() }

  func record(_ diagnostic: Diagnostic) { diagnosticRing.append(diagnostic) }

  /// Bytes of the plugin's memory.
  public var memoryByteCount: Int { memory?.byteCount ?? 0 }
  /// How many contexts there are, roots and streams.
  public var contextCount: Int { contexts.count }
  /// Ends the callback that is running, from any thread: it fails as one that traps.
  public var interruptHandle: InterruptHandle { store.interruptHandle }
}
