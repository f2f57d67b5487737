// What loads and stores do with the bytes (spec: Memory Instructions).

/// Loads an integer and extends it by `Stored`'s signedness.
enum LoadInteger<Stored: FixedWidthInteger, Result: FixedWidthInteger & RegisterValue>: LoadOperation {
  @inline(__always) static func value(_ stored: Stored) -> Result { Result(truncatingIfNeeded: stored) }
}

enum LoadFloat<Result: SlotFloat>: LoadOperation {
  @inline(__always) static func value(_ stored: Result.Bits) -> Result { Result(bits: stored) }
}

/// Stores an integer's low bytes.
enum StoreInteger<Stored: FixedWidthInteger>: StoreOperation {
  @inline(__always) static func bytes(_ value: UInt64) -> Stored { Stored(truncatingIfNeeded: value) }
}

enum StoreFloat<Operand: SlotFloat>: StoreOperation {
  @inline(__always) static func bytes(_ value: Operand) -> Operand.Bits { value.bits }
}
