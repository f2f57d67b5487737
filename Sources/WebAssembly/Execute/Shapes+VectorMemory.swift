// Memory accesses of vectors (spec: Memory Instructions).

/// How a load turns bytes into a vector.
protocol VectorLoadOperation {
  associatedtype Stored: BitwiseCopyable
  associatedtype Result: Vector
  static func value(_ stored: Stored) -> Result
}

enum LoadVector: VectorLoadOperation {
  @inline(__always) static func value(_ stored: SIMD2<UInt64>) -> SIMD2<UInt64> { stored }
}

/// Loads lanes of half the width, and extends each by its signedness.
enum LoadExtending<V: Vector, R: Vector>: VectorLoadOperation
where V.Scalar: FixedWidthInteger, R.Scalar: FixedWidthInteger {
  @inline(__always) static func value(_ stored: V) -> R {
    MapLanes<Resize<V.Scalar, R.Scalar>, V, R>.apply(stored)
  }
}

/// Loads one lane for all.
enum LoadSplat<V: Vector>: VectorLoadOperation where V.Scalar: BitwiseCopyable {
  @inline(__always) static func value(_ stored: V.Scalar) -> V { V(repeating: stored) }
}

/// Loads the lowest lane; the others are zero.
enum LoadLowest<T: FixedWidthInteger & BitwiseCopyable>: VectorLoadOperation {
  @inline(__always) static func value(_ stored: T) -> SIMD2<UInt64> { SIMD2(UInt64(truncatingIfNeeded: stored), 0) }
}

/// `dst = memory0[address + offset]`, for 32-bit addresses: dst at 8, address at 10, offset at 12.
@inline(__always)
func vectorLoad<Op: VectorLoadOperation, A: OperandSource, K: Continuation>(
  _: Op.Type, _: A.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let address = plainAddress(A.self, width: MemoryLayout<Op.Stored>.size, pc, fp, ms, r0, f0) else {
    return raise(K.self, pc, fp, ctx, .memoryOutOfBounds)
  }
  let stored = mem.loadUnaligned(fromByteOffset: address, as: Op.Stored.self)
  setVector(Op.value(stored), fp, slot(pc, 8))
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// `memory0[address + offset] = value`, for 32-bit addresses: value at 8, address at 10, offset at 12.
@inline(__always)
func vectorStore<A: OperandSource, K: Continuation>(
  _: A.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let address = plainAddress(A.self, width: 16, pc, fp, ms, r0, f0) else {
    return raise(K.self, pc, fp, ctx, .memoryOutOfBounds)
  }
  let value = vector(SIMD2<UInt64>.self, fp, slot(pc, 8))
  mem.storeBytes(of: value, toByteOffset: address, as: SIMD2<UInt64>.self)
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// `dst = memory[address + offset]`: dst at 8, address at 10, memory at 12, offset at 16.
@inline(__always)
func generalVectorLoad<Op: VectorLoadOperation, K: Continuation>(
  _: Op.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let place = generalAddress(pc, fp, ctx, width: MemoryLayout<Op.Stored>.size) else {
    return raise(K.self, pc, fp, ctx, .memoryOutOfBounds)
  }
  setVector(Op.value(place.loadUnaligned(as: Op.Stored.self)), fp, slot(pc, 8))
  return K.go(pc + 24, fp, mem, ms, ctx, r0, f0)
}

/// `memory[address + offset] = value`: value at 8, address at 10, memory at 12, offset at 16.
@inline(__always)
func generalVectorStore<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let place = generalAddress(pc, fp, ctx, width: 16) else {
    return raise(K.self, pc, fp, ctx, .memoryOutOfBounds)
  }
  place.storeBytes(of: vector(SIMD2<UInt64>.self, fp, slot(pc, 8)), as: SIMD2<UInt64>.self)
  return K.go(pc + 24, fp, mem, ms, ctx, r0, f0)
}

/// `dst = a, with memory[address + offset] in one lane`: dst at 8, address at 10, memory at 12, offset at 16, a at 24, the lane
/// at 26.
@inline(__always)
func loadLane<T: FixedWidthInteger & BitwiseCopyable, K: Continuation>(
  _: T.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let place = generalAddress(pc, fp, ctx, width: MemoryLayout<T>.size) else {
    return raise(K.self, pc, fp, ctx, .memoryOutOfBounds)
  }
  setLane(
    slot(pc, 26), place.loadUnaligned(as: T.self), of: vector(SIMD2<UInt64>.self, fp, slot(pc, 24)), fp, slot(pc, 8))
  return K.go(pc + 32, fp, mem, ms, ctx, r0, f0)
}

/// `memory[address + offset] = a[lane]`: a at 8, address at 10, memory at 12, offset at 16, the lane at 24.
@inline(__always)
func storeLane<T: FixedWidthInteger & BitwiseCopyable, K: Continuation>(
  _: T.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let place = generalAddress(pc, fp, ctx, width: MemoryLayout<T>.size) else {
    return raise(K.self, pc, fp, ctx, .memoryOutOfBounds)
  }
  let lane = UnsafeRawPointer(fp + slot(pc, 8)) + slot(pc, 24) &* MemoryLayout<T>.size
  place.storeBytes(of: lane.load(as: T.self), as: T.self)
  return K.go(pc + 32, fp, mem, ms, ctx, r0, f0)
}
