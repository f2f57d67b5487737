import WebAssembly
import WebAssemblyText

/// An error by the phase that it ended: what scripts tell apart.
struct Failure {
  enum Phase: String, CustomStringConvertible {
    case malformed
    case invalid
    case unsupported
    case link = "link error"
    case trap
    case exception
    /// None of the guest's doing.
    case other

    var description: String { rawValue }
  }

  var phase: Phase
  /// What the script's words are compared with.
  var text: String

  init(_ error: any Error) {
    (phase, text) =
      switch error {
      case let error as TextError: (.malformed, error.reason)
      case let error as ModuleError: (Phase(error.kind), error.reason)
      case let error as LinkError: (.link, "\(error)")
      case let trap as Trap: (.trap, trap.message)
      case is WebAssemblyException: (.exception, "")
      default: (.other, "\(error)")
      }
  }
}

extension Failure: CustomStringConvertible {
  var description: String {
    switch phase {
    case .exception: "\(phase)"
    case .other: text
    default: "\(phase): \(text)"
    }
  }
}

extension Failure.Phase {
  fileprivate init(_ kind: ModuleError.Kind) {
    self =
      switch kind {
      case .malformed: .malformed
      case .invalid: .invalid
      case .unsupported: .unsupported
      }
  }
}
