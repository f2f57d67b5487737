// The bodies of handlers on vectors, which are in two slots each, the lower lanes first; a field names the first one.
//
// All operands are read before the result is written, as that may stand where an operand did.

@inline(__always) func vector<V: BitwiseCopyable>(_: V.Type, _ fp: FP, _ slot: Int) -> V {
  UnsafeRawPointer(fp + slot).loadUnaligned(as: V.self)
}

@inline(__always) func setVector<V: BitwiseCopyable>(_ value: V, _ fp: FP, _ slot: Int) {
  UnsafeMutableRawPointer(fp + slot).storeBytes(of: value, as: V.self)
}

/// `dst = op(a)`: dst at 8, a at 10.
@inline(__always)
func vectorUnary<Op: UnaryOperation, K: Continuation>(
  _: Op.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int where Op.Operand: Vector, Op.Result: Vector {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  setVector(Op.apply(vector(Op.Operand.self, fp, slot(pc, 10))), fp, slot(pc, 8))
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// `dst = op(a, b)`: dst at 8, a at 10, b at 12.
@inline(__always)
func vectorBinary<Op: BinaryOperation, K: Continuation>(
  _: Op.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int where Op.Operand: Vector, Op.Result: Vector {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let a = vector(Op.Operand.self, fp, slot(pc, 10))
  let b = vector(Op.Operand.self, fp, slot(pc, 12))
  setVector(Op.apply(a, b), fp, slot(pc, 8))
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// `dst = op(a, b, c)`: dst at 8, a at 10, b at 12, c at 14.
@inline(__always)
func vectorTernary<Op: VectorTernaryOperation, K: Continuation>(
  _: Op.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let a = vector(Op.Operand.self, fp, slot(pc, 10))
  let b = vector(Op.Operand.self, fp, slot(pc, 12))
  let c = vector(Op.Third.self, fp, slot(pc, 14))
  setVector(Op.apply(a, b, c), fp, slot(pc, 8))
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// `dst = op(a, count)`: dst at 8, a at 10, an i32 at 12.
@inline(__always)
func vectorShift<Op: VectorShiftOperation, K: Continuation>(
  _: Op.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let count = UInt32(slotBits: fp[slot(pc, 12)])
  setVector(Op.apply(vector(Op.Operand.self, fp, slot(pc, 10)), count), fp, slot(pc, 8))
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// `dst = op(a)`, an i32: dst at 8, a at 10.
@inline(__always)
func vectorTest<Op: UnaryOperation, K: Continuation>(
  _: Op.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int where Op.Operand: Vector, Op.Result == UInt32 {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let result = Op.apply(vector(Op.Operand.self, fp, slot(pc, 10))).slotBits
  fp[slot(pc, 8)] = result
  return K.go(pc + 16, fp, mem, ms, ctx, result, f0)
}

// MARK: Lanes

/// `dst = number in each lane`: dst at 8, the number at 10.
@inline(__always)
func vectorSplat<Op: StoreOperation, V: Vector, K: Continuation>(
  _: Op.Type, _: V.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int where V.Scalar == Op.Stored {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  setVector(V(repeating: Op.bytes(Op.Operand(slotBits: fp[slot(pc, 10)]))), fp, slot(pc, 8))
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// `dst = a[lane]`: dst at 8, a at 10, the lane at 12.
@inline(__always)
func extractLane<Op: LoadOperation, K: Continuation>(
  _: Op.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let lane = UnsafeRawPointer(fp + slot(pc, 10)) + slot(pc, 12) &* MemoryLayout<Op.Stored>.size
  let result = Op.value(lane.load(as: Op.Stored.self))
  fp[slot(pc, 8)] = result.slotBits
  return K.go(pc + 16, fp, mem, ms, ctx, result.integerAccumulator(r0), result.floatAccumulator(f0))
}

/// `dst = a, with a number in one lane`: dst at 8, a at 10, the number at 12, the lane at 14.
@inline(__always)
func replaceLane<Op: StoreOperation, K: Continuation>(
  _: Op.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let bytes = Op.bytes(Op.Operand(slotBits: fp[slot(pc, 12)]))
  setLane(slot(pc, 14), bytes, of: vector(SIMD2<UInt64>.self, fp, slot(pc, 10)), fp, slot(pc, 8))
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Writes a vector to a slot with other contents in one lane.
@inline(__always)
func setLane<T: FixedWidthInteger>(_ lane: Int, _ bytes: T, of a: SIMD2<UInt64>, _ fp: FP, _ slot: Int) {
  setVector(a, fp, slot)
  UnsafeMutableRawPointer(fp + slot).storeBytes(of: bytes, toByteOffset: lane &* MemoryLayout<T>.size, as: T.self)
}

/// `dst = the words at 16 and 24`: dst at 8.
@inline(__always)
func loadVectorConstant<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  setVector(SIMD2(word(pc, 16), word(pc, 24)), fp, slot(pc, 8))
  return K.go(pc + 32, fp, mem, ms, ctx, r0, f0)
}

/// `dst = the bytes of a and b that the bytes at 16 name`, those of b from 16 on: dst at 8, a at 10, b at 12.
@inline(__always)
func shuffle<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let a = UnsafeRawPointer(fp + slot(pc, 10))
  let b = UnsafeRawPointer(fp + slot(pc, 12)) - 16
  let result = bytes { lane in
    let index = Int(truncatingIfNeeded: pc.load(fromByteOffset: 16 &+ lane, as: UInt8.self))
    return (index < 16 ? a : b).load(fromByteOffset: index, as: UInt8.self)
  }
  setVector(result, fp, slot(pc, 8))
  return K.go(pc + 32, fp, mem, ms, ctx, r0, f0)
}

/// `dst = the bytes of a that b's bytes name`, zero where there is none: dst at 8, a at 10, b at 12.
@inline(__always)
func swizzle<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let a = UnsafeRawPointer(fp + slot(pc, 10))
  let indices = UnsafeRawPointer(fp + slot(pc, 12))
  let result = bytes { lane in
    let index = indices.load(fromByteOffset: lane, as: UInt8.self)
    let byte = a.load(fromByteOffset: Int(truncatingIfNeeded: index & 15), as: UInt8.self)
    return index < 16 ? byte : 0
  }
  setVector(result, fp, slot(pc, 8))
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// The vector of what `body` gives for each of sixteen bytes, put together in two words rather than in memory.
@inline(__always) private func bytes(_ body: (Int) -> UInt8) -> SIMD2<UInt64> {
  func half(_ start: Int) -> UInt64 {
    var word: UInt64 = 0
    for lane in 0..<8 { word |= UInt64(body(start &+ lane)) &<< UInt64(truncatingIfNeeded: lane &* 8) }
    return word
  }
  return SIMD2(half(0), half(8))
}
