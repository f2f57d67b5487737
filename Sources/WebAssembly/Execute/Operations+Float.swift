// Floating-point operations (spec: Numerics / Floating-Point Operations), for both widths.
//
// Rounding is done by arithmetic rather than by `rounded(_:)`, which is a call into the C library on processors whose
// baseline has no rounding instruction.

/// A float as the operations need it: with its bits as an unsigned integer.
protocol SlotFloat: BinaryFloatingPoint, RegisterValue {
  associatedtype Bits: FixedWidthInteger & UnsignedInteger
  init(bits: Bits)
  var bits: Bits { get }
  static var signBit: Bits { get }
  /// The least power of two from which on every value of the type is an integer.
  static var integral: Self { get }
  /// The same value as a double.
  var widened: Double { get }
  init(_ value: Int32)
  init(_ value: UInt32)
  init(_ value: Int64)
  init(_ value: UInt64)
}

extension Float: SlotFloat {
  @inline(__always) init(bits: UInt32) { self.init(bitPattern: bits) }
  @inline(__always) var bits: UInt32 { bitPattern }
  @inline(__always) static var signBit: UInt32 { 0x8000_0000 }
  @inline(__always) static var integral: Float { 0x1p23 }
  @inline(__always) var widened: Double { Double(self) }
}

extension Double: SlotFloat {
  @inline(__always) init(bits: UInt64) { self.init(bitPattern: bits) }
  @inline(__always) var bits: UInt64 { bitPattern }
  @inline(__always) static var signBit: UInt64 { 0x8000_0000_0000_0000 }
  @inline(__always) static var integral: Double { 0x1p52 }
  @inline(__always) var widened: Double { self }
}

extension SlotFloat {
  /// The value with another's sign, bit for bit.
  @inline(__always) func withSign(of other: Self) -> Self {
    Self(bits: bits & ~Self.signBit | other.bits & Self.signBit)
  }

  @inline(__always) var absolute: Self { Self(bits: bits & ~Self.signBit) }

  /// The nearest integer, ties to even, of a magnitude below ``integral``: there the sum has no fraction bits left.
  @inline(__always) static func roundedSmall(_ magnitude: Self) -> Self { (magnitude + integral) - integral }

  /// Applies a rounding to what has a fraction; other values are integers already, or NaN, which becomes quiet.
  @inline(__always) func roundingFraction(_ round: (Self) -> Self) -> Self {
    if absolute < Self.integral { return round(self).withSign(of: self) }
    return self == self ? self : self + self
  }
}

enum FloatAdd<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a + b }
}

enum FloatSubtract<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a - b }
}

enum FloatMultiply<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a * b }
}

enum FloatDivide<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a / b }
}

/// The lesser; -0 is less than +0; a NaN operand makes the result NaN.
enum Minimum<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    if a < b { return a }
    if b < a { return b }
    return a == b ? T(bits: a.bits | b.bits) : a + b
  }
}

/// The greater; +0 is greater than -0; a NaN operand makes the result NaN.
enum Maximum<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    if a > b { return a }
    if b > a { return b }
    return a == b ? T(bits: a.bits & b.bits) : a + b
  }
}

enum CopySign<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a.withSign(of: b) }
}

enum Absolute<T: SlotFloat>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { a.absolute }
}

enum Negate<T: SlotFloat>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { T(bits: a.bits ^ T.signBit) }
}

enum SquareRoot<T: SlotFloat>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { a.squareRoot() }
}

enum Nearest<T: SlotFloat>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { a.roundingFraction { T.roundedSmall($0.absolute) } }
}

enum Truncate<T: SlotFloat>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T {
    a.roundingFraction {
      let rounded = T.roundedSmall($0.absolute)
      return rounded > $0.absolute ? rounded - 1 : rounded
    }
  }
}

enum Floor<T: SlotFloat>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T {
    a.roundingFraction {
      let rounded = T.roundedSmall($0.absolute).withSign(of: $0)
      return rounded > $0 ? rounded - 1 : rounded
    }
  }
}

enum Ceiling<T: SlotFloat>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T {
    a.roundingFraction {
      let rounded = T.roundedSmall($0.absolute).withSign(of: $0)
      return rounded < $0 ? rounded + 1 : rounded
    }
  }
}
