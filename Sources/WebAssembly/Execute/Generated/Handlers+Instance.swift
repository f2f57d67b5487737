// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_globalGet_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalSet_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalSet(Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalSet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalSet(Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGetVector(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGetVector(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalSetVector(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalSetVector(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_memorySize(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { memorySize(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_memoryGrow(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { memoryGrow(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_drop(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { dropSegment(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_bulk(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { bulk(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_tableGet(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { tableGet(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_tableSet(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { tableSet(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_tableSize(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { tableSize(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_tableGrow(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { tableGrow(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_functionReference(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { functionReference(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_asNonNull(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { asNonNull(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_arrayNewDefault(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { arrayNewDefault(pc, fp, mem, ms, ctx, r0, f0) }

private let instanceHandlers0: [Handler] = [
  wh_globalGet_s,
  wh_globalGet_a,
  wh_globalSet_s,
  wh_globalSet_a,
  wh_globalGetVector,
  wh_globalSetVector,
  wh_memorySize,
  wh_memoryGrow,
  wh_drop,
  wh_bulk,
  wh_tableGet,
  wh_tableSet,
  wh_tableSize,
  wh_tableGrow,
  wh_functionReference,
  wh_asNonNull,
  wh_arrayNewDefault,
]

let instanceHandlers: [Handler] = instanceHandlers0
