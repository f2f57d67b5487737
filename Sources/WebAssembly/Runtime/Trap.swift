/// The end of a run in a fault of the guest's, or at a limit (spec: Execution / Traps).
public struct Trap: Error, Sendable {
  public var reason: Reason
  /// The table element that was asked for, of ``Reason/uninitializedElement``.
  public var element: UInt64?
  /// Where it happened, innermost frame first.
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
    backtrace.frames.isEmpty ? "trap: \(message)" : "trap: \(message)\n\(backtrace)"
  }
}

extension Trap.Reason {
  /// The reason for a handler's status. The two enumerations have the same cases in the same order, which a test checks.
  init(_ code: TrapCode) {
    self = Trap.Reason.allCases[code.rawValue - 1]
  }
}

/// The guest's calls at the time of a trap or an exception.
public struct Backtrace: Hashable, Sendable {
  /// One call.
  public struct Frame: Hashable, Sendable {
    /// The function's index in its module.
    public var functionIndex: UInt32
    /// The function's name, from the module's name section or else from an export.
    public var functionName: Name?
    /// The byte offset in the module of the instruction being executed; nil for a frame past the first hundred.
    public var offset: Int?
  }

  /// The frames, innermost first: at most a hundred.
  public var frames: [Frame] = []
  /// How many more calls there were.
  public var omittedFrameCount = 0

  package init() {}
}

extension Backtrace: CustomStringConvertible {
  public var description: String {
    var lines = frames.enumerated().map { number, frame in
      let name = frame.functionName.map { "\($0)" } ?? "func[\(frame.functionIndex)]"
      let place = frame.offset.map { " at 0x\(String($0, radix: 16))" } ?? ""
      return "  \(number): \(name)\(place)"
    }
    if omittedFrameCount > 0 { lines.append("  … \(omittedFrameCount) more") }
    return lines.joined(separator: "\n")
  }
}

/// An exception that the guest threw and did not catch (spec: Execution / Exceptions).
///
/// It belongs to its tag's store, like the references in its payload.
public struct WebAssemblyException: Error, @unchecked Sendable {
  public var tag: Tag
  public var payload: [Value]
  public var backtrace: Backtrace

  /// An exception for a host function to throw into the guest.
  public init(tag: Tag, payload: [Value]) {
    self.tag = tag
    self.payload = payload
    backtrace = Backtrace()
  }
}

extension WebAssemblyException: CustomStringConvertible {
  public var description: String {
    let values = payload.map(\.description).joined(separator: " ")
    let text = values.isEmpty ? "uncaught exception" : "uncaught exception: \(values)"
    return backtrace.frames.isEmpty ? text : "\(text)\n\(backtrace)"
  }
}
