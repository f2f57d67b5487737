// Handlers of control instructions, and of moves between slots. Operand fields are given as `name at byte offset`.

/// The end of a run's outermost frame.
@inline(__always)
func exitRun(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int { RunStatus.finished }

@inline(__always)
func trapUnreachable(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int { raise(pc, fp, ctx, .unreachable) }

/// Charges a straight run of instructions: amount at 12.
@inline(__always)
func chargeFuel<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let rest = ctx.context.pointee.fuel &- Int64(truncatingIfNeeded: uint32(pc, 12))
  if rest < 0 { return raise(K.self, pc, fp, ctx, .outOfFuel) }
  ctx.context.pointee.fuel = rest
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Charges a bulk operation by its length: count at 8, units for each fuel as a base-two logarithm at 12.
@inline(__always)
func chargeScaledFuel<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let amount = Int64(bitPattern: (fp[slot(pc, 8)] &>> 1) &>> UInt64(truncatingIfNeeded: uint32(pc, 12)))
  let rest = ctx.context.pointee.fuel &- amount
  if rest < 0 { return raise(K.self, pc, fp, ctx, .outOfFuel) }
  ctx.context.pointee.fuel = rest
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Distance at 12.
@inline(__always)
func branch(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if ctx.isInterrupted { return raiseInterruption(pc, fp, ctx) }
  return next(pc + int32(pc, 12), fp, mem, ms, ctx, r0, f0)
}

/// Condition at 8, of either width, as an i32's slot has its upper half clear; distance at 12.
@inline(__always)
func branchIf<A: OperandSource, K: Continuation>(
  _: A.Type, _ expected: Bool, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if (A.get(UInt64.self, pc, fp, r0, f0, 8) != 0) == expected {
    if ctx.isInterrupted { return raiseInterruption(K.self, pc, fp, ctx) }
    return next(pc + int32(pc, 12), fp, mem, ms, ctx, r0, f0)
  }
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Index at 8, number of labels at 12; from 16 a 32-bit distance for each label, then the default's.
@inline(__always)
func branchTable<A: OperandSource>(
  _: A.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if ctx.isInterrupted { return raiseInterruption(pc, fp, ctx) }
  let index = min(A.get(UInt32.self, pc, fp, r0, f0, 8), uint32(pc, 12))
  let distance = int32(pc, 16 &+ Int(truncatingIfNeeded: index) &* 4)
  return next(pc + distance, fp, mem, ms, ctx, r0, f0)
}

/// Destination at 8, source at 10.
@inline(__always)
func copySlot<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  fp[slot(pc, 8)] = fp[slot(pc, 10)]
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Destination at 8, source at 12, each in 32 bits: how slots that 16 bits cannot number are reached.
@inline(__always)
func copySlotWide(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  fp[int32(pc, 8)] = fp[int32(pc, 12)]
  return next(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Destination at 8, unsigned constant at 12.
@inline(__always)
func loadConstant32<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  fp[slot(pc, 8)] = uint32(pc, 12).slotBits
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Destination at 8, constant at 16.
@inline(__always)
func loadConstant64<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  fp[slot(pc, 8)] = word(pc, 16)
  return K.go(pc + 24, fp, mem, ms, ctx, r0, f0)
}

/// Clears `count` slots, in straight code: first at 8, in 32 bits.
@inline(__always)
func zero<K: Continuation>(
  _ count: Int, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let first = UnsafeMutableRawPointer(fp + int32(pc, 8))
  if count == 1 {
    first.storeBytes(of: 0, as: UInt64.self)
  } else {
    first.storeBytes(of: .zero, as: SIMD2<UInt64>.self)
    if count >= 4 { first.storeBytes(of: .zero, toByteOffset: 16, as: SIMD2<UInt64>.self) }
    if count == 8 {
      first.storeBytes(of: .zero, toByteOffset: 32, as: SIMD2<UInt64>.self)
      first.storeBytes(of: .zero, toByteOffset: 48, as: SIMD2<UInt64>.self)
    }
  }
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Clears many slots: first at 8, in 32 bits; count at 12.
@inline(__always)
func zeroMany(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  clearSlots(fp + int32(pc, 8), Int(truncatingIfNeeded: uint32(pc, 12)))
  return next(pc + 16, fp, mem, ms, ctx, r0, f0)
}

@inline(never)
func clearSlots(_ first: FP, _ count: Int) {
  first.update(repeating: 0, count: count)
}

/// Destination at 8, operands at 10 and 12, condition at 14.
@inline(__always)
func select<D: ResultDestination, C: OperandSource, K: Continuation>(
  _: D.Type, _: C.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let condition = C.get(UInt32.self, pc, fp, r0, f0, 14) != 0
  let result = fp[slot(pc, condition ? 10 : 12)]
  D.put(result, pc, fp)
  return K.go(pc + 16, fp, mem, ms, ctx, result, f0)
}
