// Conversions (spec: Numerics / Conversions).

/// An integer that a float is truncated to, with the open interval of doubles that have a representable truncation.
///
/// Swift's own conversion tests finiteness and the same bounds, so that after `inRange` the optimiser drops its traps.
protocol TruncationTarget: FixedWidthInteger, RegisterValue {
  static var below: Double { get }
  static var above: Double { get }
  init(truncating value: Double)
}

extension TruncationTarget {
  @inline(__always) static func inRange(_ value: Double) -> Bool {
    value.isFinite && value > below && value < above
  }
}

extension Int32: TruncationTarget {
  @inline(__always) static var below: Double { -2147483649.0 }
  @inline(__always) static var above: Double { 2147483648.0 }
  @inline(__always) init(truncating value: Double) { self.init(value) }
}

extension UInt32: TruncationTarget {
  @inline(__always) static var below: Double { -1.0 }
  @inline(__always) static var above: Double { 4294967296.0 }
  @inline(__always) init(truncating value: Double) { self.init(value) }
}

extension Int64: TruncationTarget {
  @inline(__always) static var below: Double { -9223372036854777856.0 }
  @inline(__always) static var above: Double { 9223372036854775808.0 }
  @inline(__always) init(truncating value: Double) { self.init(value) }
}

extension UInt64: TruncationTarget {
  @inline(__always) static var below: Double { -1.0 }
  @inline(__always) static var above: Double { 18446744073709551616.0 }
  @inline(__always) init(truncating value: Double) { self.init(value) }
}

/// Truncates toward zero; a NaN or a value out of range traps.
///
/// An f32 is widened first, which is exact.
enum TruncateToInteger<From: SlotFloat, To: TruncationTarget>: PartialUnaryOperation {
  @inline(__always) static func trap(_ a: From) -> TrapCode? {
    To.inRange(a.widened) ? nil : a == a ? .integerOverflow : .invalidConversionToInteger
  }
  @inline(__always) static func apply(_ a: From) -> To {
    let value = a.widened
    return To.inRange(value) ? To(truncating: value) : 0
  }
}

/// Truncates toward zero; NaN becomes zero and values out of range the nearest bound.
enum TruncateSaturating<From: SlotFloat, To: TruncationTarget>: UnaryOperation {
  @inline(__always) static func apply(_ a: From) -> To {
    let value = a.widened
    if To.inRange(value) { return To(truncating: value) }
    return value == value ? (value < 0 ? To.min : To.max) : 0
  }
}

/// An integer that converts to either float with one rounding; `F.init` here is the concrete conversion, not the
/// standard library's generic one.
protocol FloatSource: FixedWidthInteger, RegisterValue {
  func converted<F: SlotFloat>(to: F.Type) -> F
}

extension Int32: FloatSource {
  @inline(__always) func converted<F: SlotFloat>(to: F.Type) -> F { F(self) }
}

extension UInt32: FloatSource {
  @inline(__always) func converted<F: SlotFloat>(to: F.Type) -> F { F(self) }
}

extension Int64: FloatSource {
  @inline(__always) func converted<F: SlotFloat>(to: F.Type) -> F { F(self) }
}

extension UInt64: FloatSource {
  @inline(__always) func converted<F: SlotFloat>(to: F.Type) -> F { F(self) }
}

enum ConvertToFloat<From: FloatSource, To: SlotFloat>: UnaryOperation {
  @inline(__always) static func apply(_ a: From) -> To { a.converted(to: To.self) }
}

enum Demote: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> Float { Float(a) }
}

enum Promote: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> Double { Double(a) }
}
