// Operations on numbers that only lanes of vectors have (spec: Numerics / Integer Operations).

/// The nearest number of a type of at most 16 bits.
@inline(__always) func saturated<T: FixedWidthInteger>(_ value: Int32) -> T {
  assert(T.bitWidth <= 16)
  let (least, greatest) = (Int32(truncatingIfNeeded: T.min), Int32(truncatingIfNeeded: T.max))
  let bounded = value < least ? least : value
  return T(truncatingIfNeeded: bounded > greatest ? greatest : bounded)
}

enum AddSaturating<T: FixedWidthInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    saturated(Int32(truncatingIfNeeded: a) &+ Int32(truncatingIfNeeded: b))
  }
}

enum SubtractSaturating<T: FixedWidthInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    saturated(Int32(truncatingIfNeeded: a) &- Int32(truncatingIfNeeded: b))
  }
}

/// The mean of two lanes of at most 16 bits, halves rounded up.
enum Average<T: FixedWidthInteger & UnsignedInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    T(truncatingIfNeeded: (UInt32(truncatingIfNeeded: a) &+ UInt32(truncatingIfNeeded: b) &+ 1) &>> 1)
  }
}

/// The product of two fractions with 15 bits behind the point, rounded to nearest.
enum MultiplyFractions: BinaryOperation {
  @inline(__always) static func apply(_ a: Int16, _ b: Int16) -> Int16 {
    saturated((Int32(a) &* Int32(b) &+ 0x4000) &>> 15)
  }
}

/// The least number is its own magnitude.
enum Magnitude<T: FixedWidthInteger & SignedInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { a < 0 ? 0 &- a : a }
}

enum Opposite<T: FixedWidthInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { 0 &- a }
}

enum Complement<T: FixedWidthInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { ~a }
}

enum AndComplement<T: FixedWidthInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a & ~b }
}

/// ``Minimum``, without branches: of equal numbers, which may be zeros, all bits of both.
enum LaneMinimum<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    quiet(a, b, (b < a ? b : a).bits | (a < b ? a : b).bits)
  }
}

/// ``Maximum``, without branches: of equal numbers, which may be zeros, the bits that both have.
enum LaneMaximum<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    quiet(a, b, (a < b ? b : a).bits & (b < a ? a : b).bits)
  }
}

/// The sum if one of two floats is NaN, else what has the bits.
@inline(__always) private func quiet<T: SlotFloat>(_ a: T, _ b: T, _ bits: T.Bits) -> T {
  let sum = (a + b).bits
  let first = a == a ? bits : sum
  return T(bits: b == b ? first : sum)
}
