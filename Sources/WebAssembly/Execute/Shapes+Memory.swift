/// How a memory access turns bytes into a slot's value.
protocol LoadOperation {
  associatedtype Stored: FixedWidthInteger
  associatedtype Result: RegisterValue
  static func value(_ stored: Stored) -> Result
}

/// How a memory access turns a slot's value into bytes.
protocol StoreOperation {
  associatedtype Stored: FixedWidthInteger
  associatedtype Operand: RegisterValue
  static func bytes(_ value: Operand) -> Stored
}

/// Where an access to memory 0 with 32-bit addresses lies: address at 10, offset at 12; nil out of bounds.
///
/// The sum of two 32-bit numbers cannot carry out of 64 bits, so one compare is enough.
@inline(__always)
func plainAddress<A: OperandSource>(
  _: A.Type, width: Int, _ pc: PC, _ fp: FP, _ ms: UInt64, _ r0: UInt64, _ f0: Double
) -> Int? {
  let address = A.get(UInt32.self, pc, fp, r0, f0, 10).slotBits &+ uint32(pc, 12).slotBits
  return address &+ UInt64(truncatingIfNeeded: width) > ms ? nil : Int(truncatingIfNeeded: address)
}

/// `dst = memory0[address + offset]`, for 32-bit addresses: dst at 8, address at 10, offset at 12.
@inline(__always)
func load<Op: LoadOperation, D: ResultDestination, A: OperandSource, K: Continuation>(
  _: Op.Type, _: D.Type, _: A.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let address = plainAddress(A.self, width: MemoryLayout<Op.Stored>.size, pc, fp, ms, r0, f0) else {
    return raise(K.self, pc, fp, ctx, .memoryOutOfBounds)
  }
  let stored = mem.loadUnaligned(fromByteOffset: address, as: Op.Stored.self)
  let result = Op.value(Op.Stored(littleEndian: stored))
  D.put(result.slotBits, pc, fp)
  return K.go(pc + 16, fp, mem, ms, ctx, result.integerAccumulator(r0), result.floatAccumulator(f0))
}

/// `memory0[address + offset] = value`, for 32-bit addresses: value at 8 (a constant at 16), address at 10, offset at 12.
@inline(__always)
func store<Op: StoreOperation, A: OperandSource, V: OperandSource, K: Continuation>(
  _: Op.Type, _: A.Type, _: V.Type, _ size: Int, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let address = plainAddress(A.self, width: MemoryLayout<Op.Stored>.size, pc, fp, ms, r0, f0) else {
    return raise(K.self, pc, fp, ctx, .memoryOutOfBounds)
  }
  let value = V.get(Op.Operand.self, pc, fp, r0, f0, 8)
  mem.storeBytes(
    of: Op.bytes(value).littleEndian, toByteOffset: address, as: Op.Stored.self)
  return K.go(pc + size, fp, mem, ms, ctx, r0, f0)
}

/// Where a general access lies: any memory, any address type, any offset; nil out of bounds.
///
/// Address and offset may carry out of 64 bits; so may address and width, hence the compare with size less width.
@inline(__always)
func effectiveAddress(
  _ address: UInt64, _ offset: UInt64, width: Int, in memory: UnsafeMutablePointer<MemoryRecord>
) -> MemoryBase? {
  let size = memory.pointee.byteCount
  let width = UInt64(truncatingIfNeeded: width)
  guard size >= width else { return nil }
  let sum = address &+ offset
  guard sum >= offset, sum <= size &- width else { return nil }
  return memory.pointee.base + Int(truncatingIfNeeded: sum)
}

/// The place of a general access: address at 10, memory at 12, offset at 16; nil out of bounds.
@inline(__always)
func generalAddress(_ pc: PC, _ fp: FP, _ ctx: ContextPointer, width: Int) -> MemoryBase? {
  effectiveAddress(
    fp[slot(pc, 10)], word(pc, 16), width: width, in: ctx.context.pointee.memories[int32(pc, 12)])
}

/// `dst = memory[address + offset]`: dst at 8, address at 10, memory at 12, offset at 16.
@inline(__always)
func generalLoad<Op: LoadOperation, K: Continuation>(
  _: Op.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let place = generalAddress(pc, fp, ctx, width: MemoryLayout<Op.Stored>.size) else {
    return raise(K.self, pc, fp, ctx, .memoryOutOfBounds)
  }
  let result = Op.value(Op.Stored(littleEndian: place.loadUnaligned(as: Op.Stored.self)))
  fp[slot(pc, 8)] = result.slotBits
  return K.go(pc + 24, fp, mem, ms, ctx, result.integerAccumulator(r0), result.floatAccumulator(f0))
}

/// `memory[address + offset] = value`: value at 8, address at 10, memory at 12, offset at 16.
@inline(__always)
func generalStore<Op: StoreOperation, K: Continuation>(
  _: Op.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let place = generalAddress(pc, fp, ctx, width: MemoryLayout<Op.Stored>.size) else {
    return raise(K.self, pc, fp, ctx, .memoryOutOfBounds)
  }
  let value = Op.Operand(slotBits: fp[slot(pc, 8)])
  place.storeBytes(of: Op.bytes(value).littleEndian, as: Op.Stored.self)
  return K.go(pc + 24, fp, mem, ms, ctx, r0, f0)
}
