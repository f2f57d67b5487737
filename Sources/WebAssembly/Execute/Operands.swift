/// A value as handlers compute with it: how it is kept in a slot and in the accumulators.
///
/// An i32 or f32 in a slot or the integer accumulator has its upper half clear.
protocol RegisterValue {
  init(slotBits: UInt64)
  var slotBits: UInt64 { get }
  /// Reads the accumulator that this kind of value is kept in.
  static func accumulated(_ r0: UInt64, _ f0: Double) -> Self
  /// The accumulators after this value was put in its own.
  func integerAccumulator(_ r0: UInt64) -> UInt64
  func floatAccumulator(_ f0: Double) -> Double
}

extension RegisterValue where Self: FixedWidthInteger {
  @inline(__always) static func accumulated(_ r0: UInt64, _ f0: Double) -> Self { Self(slotBits: r0) }
  @inline(__always) func integerAccumulator(_ r0: UInt64) -> UInt64 { slotBits }
  @inline(__always) func floatAccumulator(_ f0: Double) -> Double { f0 }
}

extension UInt32: RegisterValue {
  @inline(__always) init(slotBits: UInt64) { self.init(truncatingIfNeeded: slotBits) }
  @inline(__always) var slotBits: UInt64 { UInt64(truncatingIfNeeded: self) }
}

extension Int32: RegisterValue {
  @inline(__always) init(slotBits: UInt64) { self.init(truncatingIfNeeded: slotBits) }
  @inline(__always) var slotBits: UInt64 { UInt64(truncatingIfNeeded: UInt32(bitPattern: self)) }
}

extension UInt64: RegisterValue {
  @inline(__always) init(slotBits: UInt64) { self = slotBits }
  @inline(__always) var slotBits: UInt64 { self }
}

extension Int64: RegisterValue {
  @inline(__always) init(slotBits: UInt64) { self.init(bitPattern: slotBits) }
  @inline(__always) var slotBits: UInt64 { UInt64(bitPattern: self) }
}

extension Double: RegisterValue {
  @inline(__always) init(slotBits: UInt64) { self.init(bitPattern: slotBits) }
  @inline(__always) var slotBits: UInt64 { bitPattern }
  @inline(__always) static func accumulated(_ r0: UInt64, _ f0: Double) -> Double { f0 }
  @inline(__always) func integerAccumulator(_ r0: UInt64) -> UInt64 { r0 }
  @inline(__always) func floatAccumulator(_ f0: Double) -> Double { self }
}

extension Float: RegisterValue {
  @inline(__always) init(slotBits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: slotBits)) }
  @inline(__always) var slotBits: UInt64 { UInt64(truncatingIfNeeded: bitPattern) }
  @inline(__always) static func accumulated(_ r0: UInt64, _ f0: Double) -> Float { Float(slotBits: f0.bitPattern) }
  @inline(__always) func integerAccumulator(_ r0: UInt64) -> UInt64 { r0 }
  @inline(__always) func floatAccumulator(_ f0: Double) -> Double { Double(bitPattern: slotBits) }
}

/// Where an operand comes from; `offset` is the byte offset of its field in the instruction.
protocol OperandSource {
  static func get<T: RegisterValue>(_: T.Type, _ pc: PC, _ fp: FP, _ r0: UInt64, _ f0: Double, _ offset: Int) -> T
}

/// Where a result goes, beside its accumulator; the slot's number is at byte 8.
protocol ResultDestination {
  static func put(_ bits: UInt64, _ pc: PC, _ fp: FP)
}

/// A slot of the frame, numbered from the frame pointer in 16 bits.
enum Slot: OperandSource, ResultDestination {
  @inline(__always)
  static func get<T: RegisterValue>(_: T.Type, _ pc: PC, _ fp: FP, _ r0: UInt64, _ f0: Double, _ offset: Int) -> T {
    T(slotBits: fp[slot(pc, offset)])
  }
  @inline(__always) static func put(_ bits: UInt64, _ pc: PC, _ fp: FP) { fp[slot(pc, 8)] = bits }
}

/// The accumulator: as a source, the value the last instruction of its kind left there; as a destination, nothing else.
enum Accumulator: OperandSource, ResultDestination {
  @inline(__always)
  static func get<T: RegisterValue>(_: T.Type, _ pc: PC, _ fp: FP, _ r0: UInt64, _ f0: Double, _ offset: Int) -> T {
    T.accumulated(r0, f0)
  }
  @inline(__always) static func put(_ bits: UInt64, _ pc: PC, _ fp: FP) {}
}

/// A constant of 32 bits, sign-extended, at byte 12.
enum Immediate32: OperandSource {
  @inline(__always)
  static func get<T: RegisterValue>(_: T.Type, _ pc: PC, _ fp: FP, _ r0: UInt64, _ f0: Double, _ offset: Int) -> T {
    T(slotBits: UInt64(bitPattern: Int64(truncatingIfNeeded: int32(pc, 12))))
  }
}

/// A constant of 64 bits at byte 16, which makes the instruction a word longer.
enum Immediate64: OperandSource {
  @inline(__always)
  static func get<T: RegisterValue>(_: T.Type, _ pc: PC, _ fp: FP, _ r0: UInt64, _ f0: Double, _ offset: Int) -> T {
    T(slotBits: word(pc, 16))
  }
}

/// No operand: zero.
///
/// The address of an access whose constant address was added to its offset.
enum Zero: OperandSource {
  @inline(__always)
  static func get<T: RegisterValue>(_: T.Type, _ pc: PC, _ fp: FP, _ r0: UInt64, _ f0: Double, _ offset: Int) -> T {
    T(slotBits: 0)
  }
}
