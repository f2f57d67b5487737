// Operations on numbers that only lanes of vectors have (spec: Numerics / Integer Operations).

// Lanes narrower than a slot; where one is a slot's value, it is zero-extended.

extension UInt8: RegisterValue {
  @inline(__always) init(slotBits: UInt64) { self.init(truncatingIfNeeded: slotBits) }
  @inline(__always) var slotBits: UInt64 { UInt64(truncatingIfNeeded: self) }
}

extension Int8: RegisterValue {
  @inline(__always) init(slotBits: UInt64) { self.init(truncatingIfNeeded: slotBits) }
  @inline(__always) var slotBits: UInt64 { UInt64(truncatingIfNeeded: UInt8(bitPattern: self)) }
}

extension UInt16: RegisterValue {
  @inline(__always) init(slotBits: UInt64) { self.init(truncatingIfNeeded: slotBits) }
  @inline(__always) var slotBits: UInt64 { UInt64(truncatingIfNeeded: self) }
}

extension Int16: RegisterValue {
  @inline(__always) init(slotBits: UInt64) { self.init(truncatingIfNeeded: slotBits) }
  @inline(__always) var slotBits: UInt64 { UInt64(truncatingIfNeeded: UInt16(bitPattern: self)) }
}

/// The nearest number of a type of at most 16 bits.
@inline(__always) func saturated<T: FixedWidthInteger>(_ value: Int32) -> T {
  assert(T.bitWidth <= 16)
  let (least, greatest) = (Int32(truncatingIfNeeded: T.min), Int32(truncatingIfNeeded: T.max))
  let bounded = value < least ? least : value
  return T(truncatingIfNeeded: bounded > greatest ? greatest : bounded)
}

enum AddSaturating<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    saturated(Int32(truncatingIfNeeded: a) &+ Int32(truncatingIfNeeded: b))
  }
}

enum SubtractSaturating<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    saturated(Int32(truncatingIfNeeded: a) &- Int32(truncatingIfNeeded: b))
  }
}

enum IntegerMinimum<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a < b ? a : b }
}

enum IntegerMaximum<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a > b ? a : b }
}

/// The mean of two lanes of at most 16 bits, halves rounded up.
enum Average<T: SlotInteger & UnsignedInteger>: BinaryOperation {
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
enum Magnitude<T: SlotInteger & SignedInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { a < 0 ? 0 &- a : a }
}

enum Opposite<T: SlotInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { 0 &- a }
}

enum Complement<T: SlotInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: T) -> T { ~a }
}

enum AndComplement<T: SlotInteger>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a & ~b }
}

/// ``Minimum``, without branches.
enum LaneMinimum<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    let least = a == b ? a.bits | b.bits : b < a ? b.bits : a.bits
    return T(bits: a == a && b == b ? least : (a + b).bits)
  }
}

/// ``Maximum``, without branches.
enum LaneMaximum<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T {
    let greatest = a == b ? a.bits & b.bits : a < b ? b.bits : a.bits
    return T(bits: a == a && b == b ? greatest : (a + b).bits)
  }
}

/// The second if it is less, else the first, NaN or not.
enum PseudoMinimum<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { b < a ? b : a }
}

/// The second if it is greater, else the first, NaN or not.
enum PseudoMaximum<T: SlotFloat>: BinaryOperation {
  @inline(__always) static func apply(_ a: T, _ b: T) -> T { a < b ? b : a }
}
