import WebAssembly

/// How outcomes are written, alike for all engines.
enum Outcome {
  /// A number as its type and bits; all NaN alike.
  static func text(_ value: Value) -> String {
    switch value {
    case .i32(let value): "i32:" + String(UInt32(bitPattern: value), radix: 16)
    case .i64(let value): "i64:" + String(UInt64(bitPattern: value), radix: 16)
    case .f32(let value): "f32:" + (value.isNaN ? "nan" : String(value.bitPattern, radix: 16))
    case .f64(let value): "f64:" + (value.isNaN ? "nan" : String(value.bitPattern, radix: 16))
    case .v128, .reference: "other"
    }
  }

  static func text(_ values: [Value]) -> String { (["ok"] + values.map { text($0) }).joined(separator: " ") }

  static func text(_ error: any Error) -> String {
    switch error {
    case let trap as Trap: "trap " + kind(trap)
    case is WebAssemblyException: "exception"
    default: "error \(error)"
    }
  }

  /// The trap in the words of the comparison, which are as coarse as the coarsest engine.
  private static func kind(_ trap: Trap) -> String {
    let reason = trap.reason.rawValue
    for (prefix, kind) in kinds where reason.hasPrefix(prefix) { return kind }
    return reason
  }

  private static let kinds: [(String, String)] = [
    ("out of bounds memory access", "memory"), ("out of bounds table access", "table"), ("undefined element", "table"),
    ("uninitialized element", "uninitialized"), ("indirect call type mismatch", "signature"),
    ("integer overflow", "overflow"), ("integer divide by zero", "division"),
    ("invalid conversion to integer", "conversion"), ("unreachable", "unreachable"), ("null", "null"),
    ("call stack exhausted", "stack"), ("all fuel consumed", "fuel"),
  ]
}
