// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_load8U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalLoad(LoadInteger<UInt8, UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S32_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S32_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S32_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S32_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S32_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int32>.self, Slot.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S32_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int32>.self, Accumulator.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S32_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalLoad(LoadInteger<Int8, Int32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S64_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int64>.self, Slot.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S64_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int8, Int64>.self, Accumulator.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8S64_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalLoad(LoadInteger<Int8, Int64>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt16, UInt32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt16, UInt32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt16, UInt32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt16, UInt32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16U_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt16, UInt32>.self, Slot.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16U_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt16, UInt32>.self, Accumulator.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16U_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalLoad(LoadInteger<UInt16, UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Slot.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Accumulator.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalLoad(LoadInteger<Int16, Int32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S64_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int64>.self, Slot.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S64_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int64>.self, Accumulator.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S64_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalLoad(LoadInteger<Int16, Int64>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalLoad(LoadInteger<UInt32, UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32S64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int32, Int64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32S64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int32, Int64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32S64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int32, Int64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32S64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int32, Int64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32S64_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int32, Int64>.self, Slot.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32S64_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int32, Int64>.self, Accumulator.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32S64_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalLoad(LoadInteger<Int32, Int64>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Accumulator.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalLoad(LoadInteger<UInt64, UInt64>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF32_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF32_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF32_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF32_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF32_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Float>.self, Slot.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF32_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Float>.self, Accumulator.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF32_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalLoad(LoadFloat<Float>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalLoad(LoadFloat<Double>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_zs(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Zero.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_zi(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Zero.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_za(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Zero.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalStore(StoreInteger<UInt8>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_zs(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Zero.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_zi(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Zero.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_za(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Zero.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalStore(StoreInteger<UInt16>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_zs(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Zero.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_zi(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Zero.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_za(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Zero.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalStore(StoreInteger<UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_zs(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Zero.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_zi(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Zero.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_za(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Zero.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalStore(StoreInteger<UInt64>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Float>.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF32_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Float>.self, Accumulator.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF32_za(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Float>.self, Zero.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Accumulator.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_za(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Zero.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }

private let memoryHandlers0: [Handler] = [
  wh_load8U_s_s,
  wh_load8U_a_s,
  wh_load8U_s_a,
  wh_load8U_a_a,
  wh_load8U_s_z,
  wh_load8U_a_z,
  wh_load8U_general,
  wh_load8S32_s_s,
  wh_load8S32_a_s,
  wh_load8S32_s_a,
  wh_load8S32_a_a,
  wh_load8S32_s_z,
  wh_load8S32_a_z,
  wh_load8S32_general,
  wh_load8S64_s_s,
  wh_load8S64_a_s,
  wh_load8S64_s_a,
  wh_load8S64_a_a,
  wh_load8S64_s_z,
  wh_load8S64_a_z,
  wh_load8S64_general,
  wh_load16U_s_s,
  wh_load16U_a_s,
  wh_load16U_s_a,
  wh_load16U_a_a,
  wh_load16U_s_z,
  wh_load16U_a_z,
  wh_load16U_general,
  wh_load16S32_s_s,
  wh_load16S32_a_s,
  wh_load16S32_s_a,
  wh_load16S32_a_a,
  wh_load16S32_s_z,
  wh_load16S32_a_z,
  wh_load16S32_general,
  wh_load16S64_s_s,
  wh_load16S64_a_s,
  wh_load16S64_s_a,
  wh_load16S64_a_a,
  wh_load16S64_s_z,
  wh_load16S64_a_z,
  wh_load16S64_general,
  wh_load32U_s_s,
  wh_load32U_a_s,
  wh_load32U_s_a,
  wh_load32U_a_a,
  wh_load32U_s_z,
  wh_load32U_a_z,
  wh_load32U_general,
  wh_load32S64_s_s,
  wh_load32S64_a_s,
  wh_load32S64_s_a,
  wh_load32S64_a_a,
  wh_load32S64_s_z,
  wh_load32S64_a_z,
  wh_load32S64_general,
  wh_load64_s_s,
  wh_load64_a_s,
  wh_load64_s_a,
  wh_load64_a_a,
]

private let memoryHandlers1: [Handler] = [
  wh_load64_s_z,
  wh_load64_a_z,
  wh_load64_general,
  wh_loadF32_s_s,
  wh_loadF32_a_s,
  wh_loadF32_s_a,
  wh_loadF32_a_a,
  wh_loadF32_s_z,
  wh_loadF32_a_z,
  wh_loadF32_general,
  wh_loadF64_s_s,
  wh_loadF64_a_s,
  wh_loadF64_s_a,
  wh_loadF64_a_a,
  wh_loadF64_s_z,
  wh_loadF64_a_z,
  wh_loadF64_general,
  wh_store8_ss,
  wh_store8_si,
  wh_store8_sa,
  wh_store8_as,
  wh_store8_ai,
  wh_store8_zs,
  wh_store8_zi,
  wh_store8_za,
  wh_store8_general,
  wh_store16_ss,
  wh_store16_si,
  wh_store16_sa,
  wh_store16_as,
  wh_store16_ai,
  wh_store16_zs,
  wh_store16_zi,
  wh_store16_za,
  wh_store16_general,
  wh_store32_ss,
  wh_store32_si,
  wh_store32_sa,
  wh_store32_as,
  wh_store32_ai,
  wh_store32_zs,
  wh_store32_zi,
  wh_store32_za,
  wh_store32_general,
  wh_store64_ss,
  wh_store64_si,
  wh_store64_sa,
  wh_store64_as,
  wh_store64_ai,
  wh_store64_zs,
  wh_store64_zi,
  wh_store64_za,
  wh_store64_general,
  wh_storeF32_sa,
  wh_storeF32_aa,
  wh_storeF32_za,
  wh_storeF64_sa,
  wh_storeF64_aa,
  wh_storeF64_za,
]

let memoryHandlers: [Handler] = memoryHandlers0 + memoryHandlers1
