// Handlers that reach into the running instance: globals, memories, tables, references.

/// Destination at 8, global at 12.
@inline(__always)
func globalGet<D: ResultDestination, K: Continuation>(
  _: D.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let value = ctx.context.pointee.globals[int32(pc, 12)].pointee
  D.put(value, pc, fp)
  return K.go(pc + 16, fp, mem, ms, ctx, value, f0)
}

/// Value at 8, global at 12.
@inline(__always)
func globalSet<V: OperandSource, K: Continuation>(
  _: V.Type, _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  ctx.context.pointee.globals[int32(pc, 12)].pointee = V.get(UInt64.self, pc, fp, r0, f0, 8)
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// First of two destination slots at 8, global at 12.
@inline(__always)
func globalGetVector(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let cell = ctx.context.pointee.globals[int32(pc, 12)]
  let place = fp + slot(pc, 8)
  place[0] = cell[0]
  place[1] = cell[1]
  return next(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// First of two value slots at 8, global at 12.
@inline(__always)
func globalSetVector(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let cell = ctx.context.pointee.globals[int32(pc, 12)]
  let place = fp + slot(pc, 8)
  cell[0] = place[0]
  cell[1] = place[1]
  return next(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Destination at 8, memory at 12.
@inline(__always)
func memorySize<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let memory = ctx.context.pointee.memories[int32(pc, 12)]
  let pages = memory.pointee.byteCount &>> UInt64(truncatingIfNeeded: memory.pointee.pageSizeLog2)
  fp[slot(pc, 8)] = pages
  return K.go(pc + 16, fp, mem, ms, ctx, pages, f0)
}

/// Goes on after an operation that may have moved or resized memory 0.
@inline(__always)
func nextReloading(_ pc: PC, _ fp: FP, _ ctx: ContextPointer) -> Int {
  let memory = ctx.context.pointee.instance.pointee.memory0
  return next(pc, fp, memory.pointee.base, memory.pointee.byteCount, ctx, 0, 0)
}

/// Destination at 8, pages at 10, memory at 12.
@inline(__always)
func memoryGrow(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  fp[slot(pc, 8)] = growMemory(int32(pc, 12), fp[slot(pc, 10)], ctx)
  return nextReloading(pc + 16, fp, ctx)
}

/// A bulk operation: its three operands at 8, 10 and 12, which one at 14, its indices at 16 and 20.
///
/// One handler for all, as the compiler would merge handlers that differ in a callee alone.
@inline(__always)
func bulk(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let status = performBulk(pc, fp, ctx)
  if status != 0 { return stopRun(pc, fp, ctx, status) &+ 1 }
  return next(pc + 24, fp, mem, ms, ctx, 0, 0)
}

/// Segment at 8, in 32 bits; whose at 14.
@inline(__always)
func dropSegment(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  performDrop(pc, ctx)
  return next(pc + 16, fp, mem, ms, ctx, 0, 0)
}

/// Destination at 8, index at 10, table at 12.
@inline(__always)
func tableGet<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let table = ctx.context.pointee.tables[int32(pc, 12)]
  let index = fp[slot(pc, 10)]
  if index >= table.pointee.count { return raise(K.self, pc, fp, ctx, .tableOutOfBounds) }
  let value = table.pointee.elements[Int(truncatingIfNeeded: index)]
  fp[slot(pc, 8)] = value
  return K.go(pc + 16, fp, mem, ms, ctx, value, f0)
}

/// Value at 8, index at 10, table at 12.
@inline(__always)
func tableSet<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  let table = ctx.context.pointee.tables[int32(pc, 12)]
  let index = fp[slot(pc, 10)]
  if index >= table.pointee.count { return raise(K.self, pc, fp, ctx, .tableOutOfBounds) }
  table.pointee.elements[Int(truncatingIfNeeded: index)] = fp[slot(pc, 8)]
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Destination at 8, table at 12.
@inline(__always)
func tableSize<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  let count = ctx.context.pointee.tables[int32(pc, 12)].pointee.count
  fp[slot(pc, 8)] = count
  return K.go(pc + 16, fp, mem, ms, ctx, count, f0)
}

/// Destination at 8, initial value at 10, count at 12, table at 16.
@inline(__always)
func tableGrow(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  fp[slot(pc, 8)] = growTable(int32(pc, 16), fp[slot(pc, 10)], fp[slot(pc, 12)], ctx)
  return next(pc + 24, fp, mem, ms, ctx, 0, 0)
}

/// Destination at 8, function at 12.
@inline(__always)
func functionReference<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if K.needsColdPath && neverTrue(fp) { return raise(pc, fp, ctx, .unreachable) }
  fp[slot(pc, 8)] = UInt64(UInt(bitPattern: ctx.context.pointee.functions[int32(pc, 12)]))
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Reference at 8.
@inline(__always)
func asNonNull<K: Continuation>(
  _: K.Type,
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  if fp[slot(pc, 8)] == 0 { return raise(K.self, pc, fp, ctx, .nullReference) }
  return K.go(pc + 16, fp, mem, ms, ctx, r0, f0)
}

/// Destination at 8, length at 10, type index at 12.
@inline(__always)
func arrayNewDefault(
  _ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double
) -> Int {
  guard let object = makeArray(type: int32(pc, 12), length: fp[slot(pc, 10)], ctx) else {
    return raise(pc, fp, ctx, .heapExhausted)
  }
  fp[slot(pc, 8)] = UInt64(UInt(bitPattern: object))
  return next(pc + 16, fp, mem, ms, ctx, r0, f0)
}
