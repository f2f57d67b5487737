public import WebAssembly

/// What ended a plugin's VM.
public struct PluginFailure: Error, Sendable, CustomStringConvertible {
  /// Why it ended.
  public enum Reason: Sendable, CustomStringConvertible {
    case trap(Trap.Reason)
    /// The budget of ``PluginLimits/callFuel`` or ``PluginLimits/callDuration`` was used up.
    case budgetExhausted
    /// The plugin called `proc_exit`.
    case exit(code: UInt32)
    /// The plugin called a host function before it may.
    case restrictedCall(Name)
    /// The plugin called a function that the host does not have, and that has no status to answer.
    case missingImport(module: Name, name: Name)
    /// `proxy_on_vm_start` answered that it failed.
    case startFailed
    /// `proxy_on_configure` answered that it failed.
    case configureFailed
    case other(String)

    public var description: String {
      switch self {
      case .trap(let reason): reason.rawValue
      case .budgetExhausted: "budget exhausted"
      case .exit(let code): "the plugin exited with code \(code)"
      case .restrictedCall(let name): "restricted_callback: \(name)"
      case .missingImport(let module, let name): "the host does not have \(module).\(name)"
      case .startFailed: "proxy_on_vm_start returned false"
      case .configureFailed: "proxy_on_configure returned false"
      case .other(let text): text
      }
    }
  }

  /// The name of the plugin that the VM was made for, or that could not be started; others on the VM have ended with it.
  public var plugin: String
  /// The function that the host called.
  public var function: Name
  public var reason: Reason
  /// The calls that led there, innermost first; empty but for traps.
  public var backtrace = Backtrace()

  public var description: String { "Function: \(function) failed: \(detail)" }

  /// The reason as Envoy's log words it.
  private var detail: String {
    if case .trap(let reason) = reason { return "Uncaught RuntimeError: \(reason.rawValue)" }
    return "\(reason)"
  }

  /// The failure as lines of a log, in Envoy's format: with the calls that led to it, at most 20.
  public var logText: String {
    let frames = backtrace.frames.prefix(20)
    guard !frames.isEmpty else { return description }
    var lines = [description, "Proxy-Wasm plugin in-VM backtrace:"]
    for (number, frame) in frames.enumerated() {
      let index = String(number)
      let name = frame.functionName.map(\.description) ?? "func[\(frame.functionIndex)]"
      let padding = String(repeating: " ", count: max(0, 3 - index.count))
      lines.append("\(padding)\(index):  0x\(String(frame.offset ?? 0, radix: 16)) - \(name)")
    }
    return lines.joined(separator: "\n")
  }

  init(plugin: String, function: Name, error: any Error) {
    self.plugin = plugin
    self.function = function
    switch error {
    case let trap as Trap:
      backtrace = trap.backtrace
      switch trap.reason {
      case .outOfFuel, .deadlineExceeded: reason = .budgetExhausted
      default: reason = .trap(trap.reason)
      }
    case let stop as GuestStop: reason = stop.reason
    case let failure as PluginFailure: reason = failure.reason
    default: reason = .other("\(error)")
    }
  }
}

/// Ends the guest's run from a host function.
struct GuestStop: Error {
  var reason: PluginFailure.Reason
}
