/// The end of a run in a fault of the guest's, or at a limit (spec: Execution / Traps).
public struct Trap: Error, Sendable {
  public var reason: Reason
  /// The table element that was asked for, of ``Reason/uninitializedElement``.
  public var element: UInt64?
  /// The calls that led to it and that it has passed through, innermost first.
  public var backtrace: Backtrace

  package init(_ reason: Reason, backtrace: Backtrace = Backtrace()) {
    self.reason = reason
    self.backtrace = backtrace
  }

  /// Why a run trapped; the raw value is the specification's test suite's wording where it has one.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case unreachable = "unreachable"
    case memoryOutOfBounds = "out of bounds memory access"
    case tableOutOfBounds = "out of bounds table access"
    case arrayOutOfBounds = "out of bounds array access"
    case integerDivideByZero = "integer divide by zero"
    case integerOverflow = "integer overflow"
    case invalidConversionToInteger = "invalid conversion to integer"
    case undefinedElement = "undefined element"
    case uninitializedElement = "uninitialized element"
    case indirectCallTypeMismatch = "indirect call type mismatch"
    case nullReference = "null reference"
    case nullFunctionReference = "null function reference"
    case nullExceptionReference = "null exception reference"
    case nullArrayReference = "null array reference"
    case nullStructureReference = "null structure reference"
    case nullI31Reference = "null i31 reference"
    case castFailure = "cast failure"
    /// The value stack, the native stack or the number of nested runs is exhausted.
    case callStackExhausted = "call stack exhausted"
    /// ``Limits/heapBytes`` is exhausted.
    case heapExhausted = "heap exhausted"
    case outOfFuel = "all fuel consumed"
    case interrupted = "interrupted"
    case deadlineExceeded = "deadline exceeded"
  }
}

extension Trap: CustomStringConvertible {
  /// The reason in words, with what belongs to it.
  public var message: String { element.map { "\(reason.rawValue) \($0)" } ?? reason.rawValue }

  public var description: String {
    backtrace.isEmpty ? "trap: \(message)" : "trap: \(message)\n\(backtrace)"
  }
}

extension Trap.Reason {
  /// The reason for a handler's status.
  ///
  /// The two enumerations have the same cases in the same order, which a test checks.
  init(_ code: TrapCode) {
    self = Trap.Reason.allCases[code.rawValue - 1]
  }
}

/// An exception that the guest threw and did not catch (spec: Execution / Exceptions).
///
/// It belongs to its tag's store, like the references in its payload.
///
/// A host function throws one into the guest, which can catch it if the tag is of its store. An exception that passes
/// through a host function stays the same one: an `exnref` that the guest gets for it is the one it had before.
public struct WebAssemblyException: Error, @unchecked Sendable {
  public let tag: Tag
  public let payload: [Value]
  /// Where it was thrown, and the calls that it has passed through, innermost first.
  public var backtrace: Backtrace
  /// The object that `exnref`s to it refer to, if there have been any.
  let object: ObjectPointer?

  /// An exception for a host function to throw into the guest.
  public init(tag: Tag, payload: [Value]) {
    self.init(tag: tag, payload: payload, backtrace: Backtrace(), object: nil)
  }

  init(tag: Tag, payload: [Value], backtrace: Backtrace, object: ObjectPointer?) {
    self.tag = tag
    self.payload = payload
    self.backtrace = backtrace
    self.object = object
  }
}

extension WebAssemblyException: CustomStringConvertible {
  public var description: String {
    let values = payload.map(\.description).joined(separator: " ")
    let text = values.isEmpty ? "uncaught exception" : "uncaught exception: \(values)"
    return backtrace.frames.isEmpty ? text : "\(text)\n\(backtrace)"
  }
}
