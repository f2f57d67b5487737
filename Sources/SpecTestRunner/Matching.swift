import WebAssembly
import WebAssemblyText

/// Compares results with what a script expects of them, bit for bit.
enum Matching {
  /// A value with the type that the function or global gives it.
  struct Result {
    var value: Value
    var type: ValueType
  }

  static func check(_ results: [Result], against expectations: [Script.Expectation]) -> Report.Outcome {
    if results.count == expectations.count, zip(results, expectations).allSatisfy({ matches($0, $1) }) {
      return .passed
    }
    return .failed("got \(text(results.map(\.value))), expected \(text(expectations.map(\.text)))")
  }

  private static func matches(_ result: Result, _ expectation: Script.Expectation) -> Bool {
    switch (result.value, expectation) {
    case (_, .either(let alternatives)): alternatives.contains { matches(result, $0) }
    case (.i32(let value), .i32(let bits)): UInt32(bitPattern: value) == bits
    case (.i64(let value), .i64(let bits)): UInt64(bitPattern: value) == bits
    case (.f32(let value), .f32(let pattern)): matches(UInt64(value.bitPattern), pattern, quietBit: 22)
    case (.f64(let value), .f64(let pattern)): matches(value.bitPattern, pattern, quietBit: 51)
    case (.v128(let vector), .integerLanes(let shape, let lanes)): vector.lanes(shape) == lanes
    case (.v128(let vector), .floatLanes(let shape, let lanes)):
      zip(vector.lanes(shape), lanes).allSatisfy { matches($0, $1, quietBit: shape == .f32x4 ? 22 : 51) }
    case (.reference(let reference), _): matches(reference, result.type, expectation)
    default: false
    }
  }

  /// - Parameter quietBit: the highest bit of the format's payload.
  private static func matches(_ bits: UInt64, _ pattern: Script.FloatPattern, quietBit: UInt64) -> Bool {
    let sign: UInt64 = 1 << (quietBit == 22 ? 31 : 63)
    let canonical = (sign - 1) & ~((1 << quietBit) - 1)
    return switch pattern {
    case .bits(let expected): bits == expected
    case .canonicalNaN: bits & ~sign == canonical
    case .arithmeticNaN: bits & canonical == canonical
    }
  }

  private static func matches(_ reference: Reference, _ type: ValueType, _ expectation: Script.Expectation) -> Bool {
    let isExtern = type.heapType == .extern
    return switch (expectation, reference) {
    case (.nullReference, .null): true
    case (.externReference(let number?), .extern(let value)): isExtern && value == AnyHashable(number)
    case (.externReference(nil), .extern), (.externReference(nil), .object): isExtern
    case (.hostReference(let number), .object(let object)):
      !isExtern && object.kind == .host && (number == nil || object.hostValue == number.map { AnyHashable($0) })
    case (.reference(.function), .function): true
    case (.reference(let heap), .object(let object)): !isExtern && object.kind.isA(heap)
    default: false
    }
  }
}

extension ObjectReference.Kind {
  /// Whether an object of this kind is of an abstract heap type.
  fileprivate func isA(_ heap: HeapType) -> Bool {
    switch self {
    case .i31: heap == .i31 || heap == .eq || heap == .any
    case .structure: heap == .structure || heap == .eq || heap == .any
    case .array: heap == .array || heap == .eq || heap == .any
    case .host: heap == .any
    case .exception: heap == .exception
    }
  }
}

extension V128 {
  /// The lanes as bits, the lowest first.
  fileprivate func lanes(_ shape: VectorShape) -> [UInt64] {
    let mask = UInt64.max >> UInt64(64 - shape.width)
    return [low, high].flatMap { half in
      stride(from: 0, to: 64, by: shape.width).map { half >> UInt64($0) & mask }
    }
  }
}

extension Script.Argument {
  /// The value to call a function with.
  var value: Value {
    switch self {
    case .i32(let bits): .i32(Int32(bitPattern: bits))
    case .i64(let bits): .i64(Int64(bitPattern: bits))
    case .f32(let bits): .f32(Float(bitPattern: bits))
    case .f64(let bits): .f64(Double(bitPattern: bits))
    case .v128(let low, let high): .v128(V128(low: low, high: high))
    case .nullReference: .null
    case .externReference(let number), .hostReference(let number): .extern(number)
    }
  }
}

// MARK: - Text for reports

extension Matching {
  static func text(_ values: [Value]) -> String { text(values.map(text)) }

  /// Several results as one phrase.
  static func text(_ results: [String]) -> String { results.isEmpty ? "nothing" : results.joined(separator: " ") }

  private static func text(_ value: Value) -> String {
    switch value {
    case .i32: "(i32.const \(value.text))"
    case .i64: "(i64.const \(value.text))"
    case .f32: "(f32.const \(value.text))"
    case .f64: "(f64.const \(value.text))"
    case .v128: "(v128 \(value.text))"
    case .reference(.null): "(ref.null)"
    case .reference(.extern): "(ref.extern \(value.text))"
    case .reference: "(ref \(value.text))"
    }
  }
}

extension Script.Expectation {
  fileprivate var text: String {
    switch self {
    case .i32(let bits): "(i32.const \(Int32(bitPattern: bits)))"
    case .i64(let bits): "(i64.const \(Int64(bitPattern: bits)))"
    case .f32(let pattern): "(f32.const \(pattern.text(.f32x4)))"
    case .f64(let pattern): "(f64.const \(pattern.text(.f64x2)))"
    case .integerLanes(let shape, let lanes):
      "(v128.const \(shape) \(lanes.map { "0x\(String($0, radix: 16))" }.joined(separator: " ")))"
    case .floatLanes(let shape, let lanes):
      "(v128.const \(shape) \(lanes.map { $0.text(shape) }.joined(separator: " ")))"
    case .nullReference(let heap): heap.map { "(ref.null \($0))" } ?? "(ref.null)"
    case .externReference(let number): number.map { "(ref.extern \($0))" } ?? "(ref.extern)"
    case .hostReference(let number): number.map { "(ref.host \($0))" } ?? "(ref.host)"
    case .reference(let heap): "(ref.\(heap))"
    case .either(let alternatives): "(either \(alternatives.map(\.text).joined(separator: " ")))"
    }
  }
}

extension Script.FloatPattern {
  /// - Parameter shape: a shape with lanes of the format.
  fileprivate func text(_ shape: VectorShape) -> String {
    switch self {
    case .bits(let bits) where shape == .f32x4:
      Value.f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits))).text
    case .bits(let bits): Value.f64(Double(bitPattern: bits)).text
    case .canonicalNaN: "nan:canonical"
    case .arithmeticNaN: "nan:arithmetic"
    }
  }
}

extension Script.Kind {
  /// The word that the command begins with.
  var keyword: String {
    switch self {
    case .module, .definition, .instance: "module"
    case .register: "register"
    case .action(.invoke): "invoke"
    case .action(.get): "get"
    case .assertReturn: "assert_return"
    case .assertTrap, .assertModuleTrap: "assert_trap"
    case .assertExhaustion: "assert_exhaustion"
    case .assertException: "assert_exception"
    case .assertSuspension: "assert_suspension"
    case .assertMalformed: "assert_malformed"
    case .assertInvalid: "assert_invalid"
    case .assertUnlinkable: "assert_unlinkable"
    case .assertMalformedCustom: "assert_malformed_custom"
    case .assertInvalidCustom: "assert_invalid_custom"
    case .thread: "thread"
    case .wait: "wait"
    }
  }
}
