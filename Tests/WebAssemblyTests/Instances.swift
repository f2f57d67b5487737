import Testing
import WebAssembly
import WebAssemblyText

/// An instance of a module that is given as text.
func instantiate(
  _ text: String, _ imports: Imports = Imports(), in store: Store = Store(), metersFuel: Bool = false
) throws -> Instance {
  try store.instantiate(Module(text: text, metersFuel: metersFuel), imports: imports)
}

/// The trap that `body` ends with; nil if it ends otherwise.
func trap(_ body: () throws -> Void) -> Trap? {
  do {
    try body()
    return nil
  } catch {
    return error as? Trap
  }
}

extension Instance {
  /// Calls an exported function.
  @discardableResult
  func call(_ name: Name, _ arguments: Value...) throws -> [Value] { try function(name).call(arguments) }

  /// Calls an exported function that returns one i32.
  func int32(_ name: Name, _ arguments: Value...) throws -> Int32 { try function(name).call(arguments).int32 }
}

extension [Value] {
  /// The only value, an i32.
  var int32: Int32 {
    get throws {
      guard count == 1, case .i32(let value) = self[0] else { throw UnexpectedValues(description: "\(self)") }
      return value
    }
  }

  /// The only value, an i64.
  var int64: Int64 {
    get throws {
      guard count == 1, case .i64(let value) = self[0] else { throw UnexpectedValues(description: "\(self)") }
      return value
    }
  }

  /// The only value, a reference.
  var reference: Reference {
    get throws {
      guard count == 1, case .reference(let value) = self[0] else { throw UnexpectedValues(description: "\(self)") }
      return value
    }
  }
}

struct UnexpectedValues: Error { var description: String }

/// An error of the host's own.
struct HostError: Error, Equatable { var number: Int }

/// A place for host functions to leave something.
final class Box<Value>: @unchecked Sendable {
  // Used by one thread at a time.
  var value: Value
  init(_ value: Value) { self.value = value }
}
