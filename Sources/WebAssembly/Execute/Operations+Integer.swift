// Integer operations (spec: Numerics / Integer Operations), for both widths and for lanes. `T` is unsigned unless the operation is not.

enum Add<T: FixedWidthInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &+ b }
}

enum Subtract<T: FixedWidthInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &- b }
}

enum Multiply<T: FixedWidthInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &* b }
}

enum And<T: FixedWidthInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a & b }
}

enum Or<T: FixedWidthInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a | b }
}

enum Xor<T: FixedWidthInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a ^ b }
}

enum ShiftLeft<T: FixedWidthInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &<< b }
}

/// Arithmetic for signed `T`, logical for unsigned.
enum ShiftRight<T: FixedWidthInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &>> b }
}

enum RotateLeft<T: FixedWidthInteger & UnsignedInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &<< b | a &>> (0 &- b) }
}

enum RotateRight<T: FixedWidthInteger & UnsignedInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &>> b | a &<< (0 &- b) }
}

enum Divide<T: FixedWidthInteger>: PartialBinaryOperation {
  @inline(__always) static func trap(_ a: T, _ b: T) -> TrapCode? {
    if b == 0 { return .integerDivideByZero }
    if T.isSigned && a == T.min && b == 0 &- 1 { return .integerOverflow }
    return nil
  }
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a.dividedReportingOverflow(by: b).partialValue }
}

/// The remainder of the least integer by minus one is zero, although the quotient overflows.
enum Remainder<T: FixedWidthInteger>: PartialBinaryOperation {
  @inline(__always) static func trap(_ a: T, _ b: T) -> TrapCode? { b == 0 ? .integerDivideByZero : nil }
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    if T.isSigned && b == 0 &- 1 { return 0 }
    return a.remainderReportingOverflow(dividingBy: b).partialValue
  }
}

enum LeadingZeros<T: FixedWidthInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { T(truncatingIfNeeded: a.leadingZeroBitCount) }
}

enum TrailingZeros<T: FixedWidthInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { T(truncatingIfNeeded: a.trailingZeroBitCount) }
}

enum PopulationCount<T: FixedWidthInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { T(truncatingIfNeeded: a.nonzeroBitCount) }
}

/// Truncates to `Low` and extends again, by `Low`'s signedness.
enum Extend<Low: FixedWidthInteger, T: FixedWidthInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { T(truncatingIfNeeded: Low(truncatingIfNeeded: a)) }
}

/// Converts between widths: wraps, or extends by `From`'s signedness.
enum Resize<From: FixedWidthInteger, To: FixedWidthInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: From) -> To { To(truncatingIfNeeded: a) }
}

enum EqualToZero<T: FixedWidthInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> UInt32 { a == 0 ? 1 : 0 }
}

// Comparisons of integers and, as false for NaN, of floats.

enum Equal<T: Equatable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a == b }
}

/// True for NaN.
enum NotEqual<T: Equatable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a != b }
}

enum Less<T: Comparable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a < b }
}

enum LessOrEqual<T: Comparable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a <= b }
}

enum Greater<T: Comparable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a > b }
}

enum GreaterOrEqual<T: Comparable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a >= b }
}

/// The second if it is less, else the first, NaN or not.
enum Lesser<T: Comparable>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { b < a ? b : a }
}

/// The second if it is greater, else the first, NaN or not.
enum Larger<T: Comparable>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a < b ? b : a }
}
