// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_f32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Slot.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Accumulator.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Slot.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sub_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Float>.self, Accumulator.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Accumulator.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_a_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Accumulator.self, Accumulator.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Slot.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Accumulator.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Slot.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Div_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Float>.self, Accumulator.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Min_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Min_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Min_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Min_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Min_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Min_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Min_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Min_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Max_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Max_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Max_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Max_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Max_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Max_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Max_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Max_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Slot.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Accumulator.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Slot.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Copysign_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Float>.self, Accumulator.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Eq_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Eq_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Eq_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Eq_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Eq_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Eq_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Eq_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Eq_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Eq_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<Float>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Eq_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<Float>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Eq_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<Float>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Eq_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<Float>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ne_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ne_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ne_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ne_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ne_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ne_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ne_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ne_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Ne_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<Float>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Ne_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<Float>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<Float>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Ne_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<Float>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Lt_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Lt_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Lt_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Lt_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Lt_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Lt_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Lt_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Lt_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Lt_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Float>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Lt_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Float>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Lt_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Float>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Lt_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Float>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Lt_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Float>.self, Slot.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Lt_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Float>.self, Slot.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Lt_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Float>.self, Accumulator.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Lt_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Float>.self, Accumulator.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Gt_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Gt_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Gt_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Gt_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Gt_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Gt_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Gt_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Gt_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Gt_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Float>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Gt_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Float>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Gt_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Float>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Gt_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Float>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Gt_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Float>.self, Slot.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Gt_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Float>.self, Slot.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Gt_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Float>.self, Accumulator.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Gt_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Float>.self, Accumulator.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Le_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Le_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Le_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Le_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Le_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Le_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Le_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Le_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Le_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Float>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Le_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Float>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Le_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Float>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Le_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Float>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Le_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Float>.self, Slot.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Le_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Float>.self, Slot.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Le_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Float>.self, Accumulator.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Le_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Float>.self, Accumulator.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ge_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Float>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ge_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ge_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ge_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ge_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ge_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ge_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Float>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ge_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Float>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Ge_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Float>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Ge_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Float>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Ge_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Float>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF32Ge_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Float>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Ge_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Float>.self, Slot.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Ge_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Float>.self, Slot.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Ge_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Float>.self, Accumulator.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF32Ge_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Float>.self, Accumulator.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Abs_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Absolute<Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Abs_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Absolute<Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Abs_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Absolute<Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Abs_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Absolute<Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Neg_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Negate<Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Neg_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Negate<Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Neg_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Negate<Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Neg_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Negate<Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ceil_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Ceiling<Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ceil_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Ceiling<Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ceil_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Ceiling<Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Ceil_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Ceiling<Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Floor_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Floor<Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Floor_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Floor<Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Floor_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Floor<Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Floor_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Floor<Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Trunc_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Truncate<Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Trunc_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Truncate<Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Trunc_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Truncate<Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Trunc_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Truncate<Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Nearest_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Nearest<Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Nearest_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Nearest<Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Nearest_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Nearest<Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Nearest_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Nearest<Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sqrt_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(SquareRoot<Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sqrt_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(SquareRoot<Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sqrt_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(SquareRoot<Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Sqrt_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(SquareRoot<Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }

private let f32Handlers0: [Handler] = [
  wh_f32Add_s_ss,
  wh_f32Add_a_ss,
  wh_f32Add_s_si,
  wh_f32Add_a_si,
  wh_f32Add_s_as,
  wh_f32Add_a_as,
  wh_f32Add_s_ai,
  wh_f32Add_a_ai,
  wh_f32Sub_s_ss,
  wh_f32Sub_a_ss,
  wh_f32Sub_s_si,
  wh_f32Sub_a_si,
  wh_f32Sub_s_as,
  wh_f32Sub_a_as,
  wh_f32Sub_s_ai,
  wh_f32Sub_a_ai,
  wh_f32Sub_s_is,
  wh_f32Sub_a_is,
  wh_f32Sub_s_sa,
  wh_f32Sub_a_sa,
  wh_f32Sub_s_ia,
  wh_f32Sub_a_ia,
  wh_f32Mul_s_ss,
  wh_f32Mul_a_ss,
  wh_f32Mul_s_si,
  wh_f32Mul_a_si,
  wh_f32Mul_s_as,
  wh_f32Mul_a_as,
  wh_f32Mul_s_ai,
  wh_f32Mul_a_ai,
  wh_f32Mul_s_aa,
  wh_f32Mul_a_aa,
  wh_f32Div_s_ss,
  wh_f32Div_a_ss,
  wh_f32Div_s_si,
  wh_f32Div_a_si,
  wh_f32Div_s_as,
  wh_f32Div_a_as,
  wh_f32Div_s_ai,
  wh_f32Div_a_ai,
  wh_f32Div_s_is,
  wh_f32Div_a_is,
  wh_f32Div_s_sa,
  wh_f32Div_a_sa,
  wh_f32Div_s_ia,
  wh_f32Div_a_ia,
  wh_f32Min_s_ss,
  wh_f32Min_a_ss,
  wh_f32Min_s_si,
  wh_f32Min_a_si,
  wh_f32Min_s_as,
  wh_f32Min_a_as,
  wh_f32Min_s_ai,
  wh_f32Min_a_ai,
  wh_f32Max_s_ss,
  wh_f32Max_a_ss,
  wh_f32Max_s_si,
  wh_f32Max_a_si,
  wh_f32Max_s_as,
  wh_f32Max_a_as,
]

private let f32Handlers1: [Handler] = [
  wh_f32Max_s_ai,
  wh_f32Max_a_ai,
  wh_f32Copysign_s_ss,
  wh_f32Copysign_a_ss,
  wh_f32Copysign_s_si,
  wh_f32Copysign_a_si,
  wh_f32Copysign_s_as,
  wh_f32Copysign_a_as,
  wh_f32Copysign_s_ai,
  wh_f32Copysign_a_ai,
  wh_f32Copysign_s_is,
  wh_f32Copysign_a_is,
  wh_f32Copysign_s_sa,
  wh_f32Copysign_a_sa,
  wh_f32Copysign_s_ia,
  wh_f32Copysign_a_ia,
  wh_f32Eq_s_ss,
  wh_f32Eq_a_ss,
  wh_f32Eq_s_si,
  wh_f32Eq_a_si,
  wh_f32Eq_s_as,
  wh_f32Eq_a_as,
  wh_f32Eq_s_ai,
  wh_f32Eq_a_ai,
  wh_brF32Eq_ss,
  wh_brF32Eq_si,
  wh_brF32Eq_as,
  wh_brF32Eq_ai,
  wh_f32Ne_s_ss,
  wh_f32Ne_a_ss,
  wh_f32Ne_s_si,
  wh_f32Ne_a_si,
  wh_f32Ne_s_as,
  wh_f32Ne_a_as,
  wh_f32Ne_s_ai,
  wh_f32Ne_a_ai,
  wh_brF32Ne_ss,
  wh_brF32Ne_si,
  wh_brF32Ne_as,
  wh_brF32Ne_ai,
  wh_f32Lt_s_ss,
  wh_f32Lt_a_ss,
  wh_f32Lt_s_si,
  wh_f32Lt_a_si,
  wh_f32Lt_s_as,
  wh_f32Lt_a_as,
  wh_f32Lt_s_ai,
  wh_f32Lt_a_ai,
  wh_brF32Lt_ss,
  wh_brF32Lt_si,
  wh_brF32Lt_as,
  wh_brF32Lt_ai,
  wh_brNotF32Lt_ss,
  wh_brNotF32Lt_si,
  wh_brNotF32Lt_as,
  wh_brNotF32Lt_ai,
  wh_f32Gt_s_ss,
  wh_f32Gt_a_ss,
  wh_f32Gt_s_si,
  wh_f32Gt_a_si,
]

private let f32Handlers2: [Handler] = [
  wh_f32Gt_s_as,
  wh_f32Gt_a_as,
  wh_f32Gt_s_ai,
  wh_f32Gt_a_ai,
  wh_brF32Gt_ss,
  wh_brF32Gt_si,
  wh_brF32Gt_as,
  wh_brF32Gt_ai,
  wh_brNotF32Gt_ss,
  wh_brNotF32Gt_si,
  wh_brNotF32Gt_as,
  wh_brNotF32Gt_ai,
  wh_f32Le_s_ss,
  wh_f32Le_a_ss,
  wh_f32Le_s_si,
  wh_f32Le_a_si,
  wh_f32Le_s_as,
  wh_f32Le_a_as,
  wh_f32Le_s_ai,
  wh_f32Le_a_ai,
  wh_brF32Le_ss,
  wh_brF32Le_si,
  wh_brF32Le_as,
  wh_brF32Le_ai,
  wh_brNotF32Le_ss,
  wh_brNotF32Le_si,
  wh_brNotF32Le_as,
  wh_brNotF32Le_ai,
  wh_f32Ge_s_ss,
  wh_f32Ge_a_ss,
  wh_f32Ge_s_si,
  wh_f32Ge_a_si,
  wh_f32Ge_s_as,
  wh_f32Ge_a_as,
  wh_f32Ge_s_ai,
  wh_f32Ge_a_ai,
  wh_brF32Ge_ss,
  wh_brF32Ge_si,
  wh_brF32Ge_as,
  wh_brF32Ge_ai,
  wh_brNotF32Ge_ss,
  wh_brNotF32Ge_si,
  wh_brNotF32Ge_as,
  wh_brNotF32Ge_ai,
  wh_f32Abs_s_s,
  wh_f32Abs_a_s,
  wh_f32Abs_s_a,
  wh_f32Abs_a_a,
  wh_f32Neg_s_s,
  wh_f32Neg_a_s,
  wh_f32Neg_s_a,
  wh_f32Neg_a_a,
  wh_f32Ceil_s_s,
  wh_f32Ceil_a_s,
  wh_f32Ceil_s_a,
  wh_f32Ceil_a_a,
  wh_f32Floor_s_s,
  wh_f32Floor_a_s,
  wh_f32Floor_s_a,
  wh_f32Floor_a_a,
]

private let f32Handlers3: [Handler] = [
  wh_f32Trunc_s_s,
  wh_f32Trunc_a_s,
  wh_f32Trunc_s_a,
  wh_f32Trunc_a_a,
  wh_f32Nearest_s_s,
  wh_f32Nearest_a_s,
  wh_f32Nearest_s_a,
  wh_f32Nearest_a_a,
  wh_f32Sqrt_s_s,
  wh_f32Sqrt_a_s,
  wh_f32Sqrt_s_a,
  wh_f32Sqrt_a_a,
]

let f32Handlers: [Handler] = f32Handlers0 + f32Handlers1 + f32Handlers2 + f32Handlers3
