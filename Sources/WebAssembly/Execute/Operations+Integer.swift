// Integer operations (spec: Numerics / Integer Operations), for both widths. `T` is unsigned unless the operation is not.

typealias SlotInteger = FixedWidthInteger & RegisterValue

enum Add<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &+ b }
}

enum Subtract<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &- b }
}

enum Multiply<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &* b }
}

enum And<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a & b }
}

enum Or<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a | b }
}

enum Xor<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a ^ b }
}

enum ShiftLeft<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &<< b }
}

/// Arithmetic for signed `T`, logical for unsigned.
enum ShiftRight<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &>> b }
}

enum RotateLeft<T: SlotInteger & UnsignedInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &<< b | a &>> (0 &- b) }
}

enum RotateRight<T: SlotInteger & UnsignedInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a &>> b | a &<< (0 &- b) }
}

enum Divide<T: SlotInteger>: PartialBinaryOperation {
  @inline(__always) static func trap(_ a: T, _ b: T) -> TrapCode? {
    if b == 0 { return .integerDivideByZero }
    if T.isSigned && a == T.min && b == 0 &- 1 { return .integerOverflow }
    return nil
  }
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a.dividedReportingOverflow(by: b).partialValue }
}

/// The remainder of the least integer by minus one is zero, although the quotient overflows.
enum Remainder<T: SlotInteger>: PartialBinaryOperation {
  @inline(__always) static func trap(_ a: T, _ b: T) -> TrapCode? { b == 0 ? .integerDivideByZero : nil }
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    if T.isSigned && b == 0 &- 1 { return 0 }
    return a.remainderReportingOverflow(dividingBy: b).partialValue
  }
}

enum LeadingZeros<T: SlotInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { T(truncatingIfNeeded: a.leadingZeroBitCount) }
}

enum TrailingZeros<T: SlotInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { T(truncatingIfNeeded: a.trailingZeroBitCount) }
}

enum PopulationCount<T: SlotInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { T(truncatingIfNeeded: a.nonzeroBitCount) }
}

/// Truncates to `Low` and extends again, by `Low`'s signedness.
enum Extend<Low: FixedWidthInteger, T: SlotInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { T(truncatingIfNeeded: Low(truncatingIfNeeded: a)) }
}

/// Converts between widths: wraps, or extends by `From`'s signedness.
enum Resize<From: SlotInteger, To: SlotInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: From) -> To { To(truncatingIfNeeded: a) }
}

enum EqualToZero<T: SlotInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> UInt32 { a == 0 ? 1 : 0 }
}

// Comparisons of integers and, as false for NaN, of floats.

enum Equal<T: RegisterValue & Equatable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a == b }
}

/// True for NaN.
enum NotEqual<T: RegisterValue & Equatable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a != b }
}

enum Less<T: RegisterValue & Comparable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a < b }
}

enum LessOrEqual<T: RegisterValue & Comparable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a <= b }
}

enum Greater<T: RegisterValue & Comparable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a > b }
}

enum GreaterOrEqual<T: RegisterValue & Comparable>: Comparison {
  typealias Operand = T
  @inline(__always) static func holds(_ a: T, _ b: T) -> Bool { a >= b }
}
