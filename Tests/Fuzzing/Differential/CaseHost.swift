import Synchronization
import WebAssembly

/// The host functions of a case, and a record of what they saw.
final class CaseHost: Sendable {
  private struct State {
    var events: [String] = []
    var depth = 0
  }

  private static let maximumDepth = 20
  private let state = Mutex(State())

  var imports: Imports {
    var imports = Imports()
    imports.define("host", "log32") { [self] (value: Int32) in record(Outcome.text(.i32(value))) }
    imports.define("host", "log64") { [self] (value: Int64) in record(Outcome.text(.i64(value))) }
    imports.define("host", "half32") { (value: Float) in value * 0.5 }
    imports.define("host", "half64") { (value: Double) in value * 0.5 }
    imports.define(
      "host", "mix", type: FunctionType(parameters: [.i32, .i64, .f32, .f64], results: [.f64, .i32, .i64])
    ) { [self] _, arguments in
      guard case (.i32(let a), .i64(let b), .f32, .f64) = (arguments[0], arguments[1], arguments[2], arguments[3])
      else {
        return []
      }
      record(Outcome.text(arguments[2]))
      return [arguments[3], .i32(a ^ Int32(truncatingIfNeeded: b)), .i64(b &+ 1)]
    }
    imports.define("host", "extern", type: FunctionType(parameters: [.i32], results: [.externref])) { _, arguments in
      guard case .i32(let number) = arguments[0] else { return [] }
      return [.reference(number & 3 == 0 ? .null : .extern(AnyHashable(number & 0xFF)))]
    }
    imports.define("host", "value", type: FunctionType(parameters: [.externref], results: [.i32])) { _, arguments in
      guard case .reference(.extern(let value)) = arguments[0] else { return [.i32(-1)] }
      return [.i32(value.base as? Int32 ?? -2)]
    }
    imports.define("host", "grow", type: FunctionType()) { [self] caller, _ in
      guard case .memory(let memory)? = caller.export("mem0") else { return [] }
      record("grow " + (memory.grow(by: 1).map { "\($0)" } ?? "-1"))
      return []
    }
    imports.define("host", "callback", type: FunctionType(parameters: [.i32], results: [.i32])) {
      [self] caller, arguments in
      guard case .i32(let number) = arguments[0], case .function(let function)? = caller.export("callback"), enter()
      else {
        return arguments
      }
      defer { leave() }
      do {
        return try function.call([.i32(number &- 1)])
      } catch is WebAssemblyException {
        record("exception")
        return [.i32(-7)]
      }
    }
    return imports
  }

  private func enter() -> Bool {
    state.withLock {
      guard $0.depth < Self.maximumDepth else { return false }
      $0.depth += 1
      return true
    }
  }

  private func leave() { state.withLock { $0.depth -= 1 } }

  private func record(_ event: String) { state.withLock { $0.events.append(event) } }

  /// What the host saw since the last time, as a count and a checksum; empty if nothing.
  func takeLog() -> String {
    let events = state.withLock { state in
      defer { state.events = [] }
      return state.events
    }
    guard !events.isEmpty else { return "" }
    var checksum = Checksum()
    checksum.add(Array(events.joined(separator: "\n").utf8).span)
    return " log:\(events.count):\(checksum.text)"
  }
}
