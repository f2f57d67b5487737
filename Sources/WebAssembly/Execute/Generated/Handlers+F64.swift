// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_f64Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Slot.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Slot.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_s_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Slot.self, Accumulator.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Slot.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Accumulator.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Slot.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Div_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatDivide<Double>.self, Accumulator.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Min_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Min_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Min_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Min_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Min_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Min_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Min_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Min_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Minimum<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Max_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Max_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Max_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Max_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Max_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Max_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Max_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Max_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Maximum<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Slot.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Accumulator.self, Immediate64.self, Slot.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Slot.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Copysign_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(CopySign<Double>.self, Accumulator.self, Immediate64.self, Accumulator.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Eq_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Eq_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Eq_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Eq_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Eq_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Eq_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Eq_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Eq_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Eq_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<Double>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Eq_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<Double>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Eq_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<Double>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Eq_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<Double>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ne_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ne_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ne_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ne_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ne_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ne_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ne_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ne_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Ne_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<Double>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Ne_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<Double>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<Double>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Ne_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<Double>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Lt_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Lt_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Lt_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Lt_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Lt_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Lt_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Lt_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Lt_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Lt_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Double>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Lt_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Double>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Lt_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Double>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Lt_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Double>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Lt_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Double>.self, Slot.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Lt_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Double>.self, Slot.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Lt_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Double>.self, Accumulator.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Lt_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Double>.self, Accumulator.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Gt_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Gt_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Gt_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Gt_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Gt_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Gt_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Gt_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Gt_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Gt_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Double>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Gt_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Double>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Gt_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Double>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Gt_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Double>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Gt_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Double>.self, Slot.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Gt_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Double>.self, Slot.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Gt_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Double>.self, Accumulator.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Gt_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Double>.self, Accumulator.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Le_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Le_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Le_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Le_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Le_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Le_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Le_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Le_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Le_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Double>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Le_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Double>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Le_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Double>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Le_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Double>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Le_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Double>.self, Slot.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Le_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Double>.self, Slot.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Le_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Double>.self, Accumulator.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Le_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Double>.self, Accumulator.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ge_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Double>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ge_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ge_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ge_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Double>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ge_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ge_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ge_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ge_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Ge_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Double>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Ge_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Double>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Ge_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Double>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brF64Ge_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Double>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Ge_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Double>.self, Slot.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Ge_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Double>.self, Slot.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Ge_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Double>.self, Accumulator.self, Slot.self, 16, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Ge_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Double>.self, Accumulator.self, Immediate64.self, 24, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Abs_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Absolute<Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Abs_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Absolute<Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Abs_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Absolute<Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Abs_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Absolute<Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Neg_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Negate<Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Neg_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Negate<Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Neg_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Negate<Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Neg_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Negate<Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ceil_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Ceiling<Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ceil_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Ceiling<Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ceil_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Ceiling<Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Ceil_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Ceiling<Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Floor_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Floor<Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Floor_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Floor<Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Floor_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Floor<Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Floor_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Floor<Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Trunc_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Truncate<Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Trunc_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Truncate<Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Trunc_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Truncate<Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Trunc_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Truncate<Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Nearest_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Nearest<Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Nearest_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Nearest<Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Nearest_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Nearest<Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Nearest_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Nearest<Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sqrt_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(SquareRoot<Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sqrt_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(SquareRoot<Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sqrt_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(SquareRoot<Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sqrt_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(SquareRoot<Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }

private let f64Handlers0: [Handler] = [
  wh_f64Add_s_ss,
  wh_f64Add_a_ss,
  wh_f64Add_s_si,
  wh_f64Add_a_si,
  wh_f64Add_s_as,
  wh_f64Add_a_as,
  wh_f64Add_s_ai,
  wh_f64Add_a_ai,
  wh_f64Sub_s_ss,
  wh_f64Sub_a_ss,
  wh_f64Sub_s_si,
  wh_f64Sub_a_si,
  wh_f64Sub_s_as,
  wh_f64Sub_a_as,
  wh_f64Sub_s_ai,
  wh_f64Sub_a_ai,
  wh_f64Sub_s_is,
  wh_f64Sub_a_is,
  wh_f64Sub_s_sa,
  wh_f64Sub_a_sa,
  wh_f64Sub_s_ia,
  wh_f64Sub_a_ia,
  wh_f64Mul_s_ss,
  wh_f64Mul_a_ss,
  wh_f64Mul_s_si,
  wh_f64Mul_a_si,
  wh_f64Mul_s_as,
  wh_f64Mul_a_as,
  wh_f64Mul_s_ai,
  wh_f64Mul_a_ai,
  wh_f64Mul_s_aa,
  wh_f64Mul_a_aa,
  wh_f64Div_s_ss,
  wh_f64Div_a_ss,
  wh_f64Div_s_si,
  wh_f64Div_a_si,
  wh_f64Div_s_as,
  wh_f64Div_a_as,
  wh_f64Div_s_ai,
  wh_f64Div_a_ai,
  wh_f64Div_s_is,
  wh_f64Div_a_is,
  wh_f64Div_s_sa,
  wh_f64Div_a_sa,
  wh_f64Div_s_ia,
  wh_f64Div_a_ia,
  wh_f64Min_s_ss,
  wh_f64Min_a_ss,
  wh_f64Min_s_si,
  wh_f64Min_a_si,
  wh_f64Min_s_as,
  wh_f64Min_a_as,
  wh_f64Min_s_ai,
  wh_f64Min_a_ai,
  wh_f64Max_s_ss,
  wh_f64Max_a_ss,
  wh_f64Max_s_si,
  wh_f64Max_a_si,
  wh_f64Max_s_as,
  wh_f64Max_a_as,
]

private let f64Handlers1: [Handler] = [
  wh_f64Max_s_ai,
  wh_f64Max_a_ai,
  wh_f64Copysign_s_ss,
  wh_f64Copysign_a_ss,
  wh_f64Copysign_s_si,
  wh_f64Copysign_a_si,
  wh_f64Copysign_s_as,
  wh_f64Copysign_a_as,
  wh_f64Copysign_s_ai,
  wh_f64Copysign_a_ai,
  wh_f64Copysign_s_is,
  wh_f64Copysign_a_is,
  wh_f64Copysign_s_sa,
  wh_f64Copysign_a_sa,
  wh_f64Copysign_s_ia,
  wh_f64Copysign_a_ia,
  wh_f64Eq_s_ss,
  wh_f64Eq_a_ss,
  wh_f64Eq_s_si,
  wh_f64Eq_a_si,
  wh_f64Eq_s_as,
  wh_f64Eq_a_as,
  wh_f64Eq_s_ai,
  wh_f64Eq_a_ai,
  wh_brF64Eq_ss,
  wh_brF64Eq_si,
  wh_brF64Eq_as,
  wh_brF64Eq_ai,
  wh_f64Ne_s_ss,
  wh_f64Ne_a_ss,
  wh_f64Ne_s_si,
  wh_f64Ne_a_si,
  wh_f64Ne_s_as,
  wh_f64Ne_a_as,
  wh_f64Ne_s_ai,
  wh_f64Ne_a_ai,
  wh_brF64Ne_ss,
  wh_brF64Ne_si,
  wh_brF64Ne_as,
  wh_brF64Ne_ai,
  wh_f64Lt_s_ss,
  wh_f64Lt_a_ss,
  wh_f64Lt_s_si,
  wh_f64Lt_a_si,
  wh_f64Lt_s_as,
  wh_f64Lt_a_as,
  wh_f64Lt_s_ai,
  wh_f64Lt_a_ai,
  wh_brF64Lt_ss,
  wh_brF64Lt_si,
  wh_brF64Lt_as,
  wh_brF64Lt_ai,
  wh_brNotF64Lt_ss,
  wh_brNotF64Lt_si,
  wh_brNotF64Lt_as,
  wh_brNotF64Lt_ai,
  wh_f64Gt_s_ss,
  wh_f64Gt_a_ss,
  wh_f64Gt_s_si,
  wh_f64Gt_a_si,
]

private let f64Handlers2: [Handler] = [
  wh_f64Gt_s_as,
  wh_f64Gt_a_as,
  wh_f64Gt_s_ai,
  wh_f64Gt_a_ai,
  wh_brF64Gt_ss,
  wh_brF64Gt_si,
  wh_brF64Gt_as,
  wh_brF64Gt_ai,
  wh_brNotF64Gt_ss,
  wh_brNotF64Gt_si,
  wh_brNotF64Gt_as,
  wh_brNotF64Gt_ai,
  wh_f64Le_s_ss,
  wh_f64Le_a_ss,
  wh_f64Le_s_si,
  wh_f64Le_a_si,
  wh_f64Le_s_as,
  wh_f64Le_a_as,
  wh_f64Le_s_ai,
  wh_f64Le_a_ai,
  wh_brF64Le_ss,
  wh_brF64Le_si,
  wh_brF64Le_as,
  wh_brF64Le_ai,
  wh_brNotF64Le_ss,
  wh_brNotF64Le_si,
  wh_brNotF64Le_as,
  wh_brNotF64Le_ai,
  wh_f64Ge_s_ss,
  wh_f64Ge_a_ss,
  wh_f64Ge_s_si,
  wh_f64Ge_a_si,
  wh_f64Ge_s_as,
  wh_f64Ge_a_as,
  wh_f64Ge_s_ai,
  wh_f64Ge_a_ai,
  wh_brF64Ge_ss,
  wh_brF64Ge_si,
  wh_brF64Ge_as,
  wh_brF64Ge_ai,
  wh_brNotF64Ge_ss,
  wh_brNotF64Ge_si,
  wh_brNotF64Ge_as,
  wh_brNotF64Ge_ai,
  wh_f64Abs_s_s,
  wh_f64Abs_a_s,
  wh_f64Abs_s_a,
  wh_f64Abs_a_a,
  wh_f64Neg_s_s,
  wh_f64Neg_a_s,
  wh_f64Neg_s_a,
  wh_f64Neg_a_a,
  wh_f64Ceil_s_s,
  wh_f64Ceil_a_s,
  wh_f64Ceil_s_a,
  wh_f64Ceil_a_a,
  wh_f64Floor_s_s,
  wh_f64Floor_a_s,
  wh_f64Floor_s_a,
  wh_f64Floor_a_a,
]

private let f64Handlers3: [Handler] = [
  wh_f64Trunc_s_s,
  wh_f64Trunc_a_s,
  wh_f64Trunc_s_a,
  wh_f64Trunc_a_a,
  wh_f64Nearest_s_s,
  wh_f64Nearest_a_s,
  wh_f64Nearest_s_a,
  wh_f64Nearest_a_a,
  wh_f64Sqrt_s_s,
  wh_f64Sqrt_a_s,
  wh_f64Sqrt_s_a,
  wh_f64Sqrt_a_a,
]

let f64Handlers: [Handler] = f64Handlers0 + f64Handlers1 + f64Handlers2 + f64Handlers3
