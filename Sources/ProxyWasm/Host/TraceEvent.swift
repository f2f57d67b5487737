/// A call between host and plugin, or its end.
public struct TraceEvent: Hashable, Sendable, CustomStringConvertible {
  /// Who calls whom, or returns to whom.
  public enum Kind: Hashable, Sendable {
    /// The host calls the plugin.
    case callback
    /// The plugin has returned to the host; there is none when it trapped.
    case callbackReturn
    /// The plugin calls the host.
    case hostFunction
    /// The host has returned to the plugin.
    case hostFunctionReturn
  }

  public var kind: Kind
  /// The name in the ABI, without its module.
  public var function: String
  /// None at the end of a call.
  public var arguments: [Int64] = []
  /// What is returned; nil at the beginning of a call, and when there is nothing.
  public var result: Int64?
  /// The plugin's name.
  public var plugin: String
  /// The context that the callback is for, or whom the host function acts on; 0 for none.
  public var contextID: UInt32

  /// The event as Envoy's trace log writes it.
  public var description: String {
    let list = arguments.map { "\($0)" }.joined(separator: ", ")
    let value = result.map { "\($0)" } ?? "void"
    return switch kind {
    case .callback: "[host->vm] \(function)(\(list))"
    case .callbackReturn: "[host<-vm] \(function) return: \(value)"
    case .hostFunction: "[vm->host] env.\(function)(\(list))"
    case .hostFunctionReturn: "[vm<-host] env.\(function) return: \(value)"
    }
  }
}

extension VM {
  func trace(_ kind: TraceEvent.Kind, _ function: String, _ arguments: [Int64] = [], result: Int64? = nil) {
    let context = effective ?? current
    host.trace(
      TraceEvent(
        kind: kind, function: function, arguments: arguments, result: result,
        plugin: (context?.root?.identity ?? identity).name, contextID: context?.id ?? 0))
  }
}
