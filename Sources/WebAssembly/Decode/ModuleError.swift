/// Why bytes are not a valid module.
public struct ModuleError: Error, Hashable, Sendable {
  /// The phase that rejected the module.
  public enum Kind: Hashable, Sendable {
    /// The bytes do not follow the binary grammar.
    case malformed
    /// The module breaks a validation rule.
    case invalid
    /// The module is larger than ``Limits`` allow, or uses what this version does not execute yet.
    case unsupported
  }

  /// The phase that rejected the module; a module that is both malformed and invalid is malformed.
  public var kind: Kind
  /// The byte offset in the module at which the fault was seen.
  public var offset: Int
  /// What is wrong, in the words of the specification's test suite where it has any.
  public var reason: String

  package init(_ kind: Kind, at offset: Int, _ reason: String) {
    self.kind = kind
    self.offset = offset
    self.reason = reason
  }
}

extension ModuleError: CustomStringConvertible {
  public var description: String {
    let hex = String(offset, radix: 16)
    return switch kind {
    case .malformed: "malformed module at 0x\(hex): \(reason)"
    case .invalid: "invalid module at 0x\(hex): \(reason)"
    case .unsupported: "unsupported module at 0x\(hex): \(reason)"
    }
  }
}
