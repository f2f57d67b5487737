// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_i64Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Or_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Or_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Or_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Or_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Or_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Or_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Or_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Or_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotr_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt64>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivS_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int64>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64DivU_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt64>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemS_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int64>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Eq_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Eq_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Eq_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Eq_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Eq_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Eq_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Eq_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Eq_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64Eq_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<UInt64>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64Eq_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<UInt64>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64Eq_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<UInt64>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64Eq_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<UInt64>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ne_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ne_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ne_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ne_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ne_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ne_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ne_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ne_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64Ne_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<UInt64>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64Ne_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<UInt64>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<UInt64>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64Ne_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<UInt64>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LtS_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Int64>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LtS_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Int64>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LtS_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Int64>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LtS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Int64>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LtU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LtU_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<UInt64>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LtU_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<UInt64>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<UInt64>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LtU_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<UInt64>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GtS_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Int64>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GtS_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Int64>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GtS_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Int64>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GtS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Int64>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GtU_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt64>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GtU_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt64>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt64>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GtU_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt64>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LeS_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Int64>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LeS_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Int64>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LeS_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Int64>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LeS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Int64>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64LeU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LeU_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<UInt64>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LeU_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<UInt64>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LeU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<UInt64>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64LeU_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<UInt64>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GeS_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Int64>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GeS_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Int64>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GeS_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Int64>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GeS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Int64>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GeU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GeU_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<UInt64>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GeU_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<UInt64>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GeU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<UInt64>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI64GeU_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<UInt64>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Clz_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(LeadingZeros<UInt64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Clz_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(LeadingZeros<UInt64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Clz_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(LeadingZeros<UInt64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Clz_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(LeadingZeros<UInt64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ctz_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TrailingZeros<UInt64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ctz_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TrailingZeros<UInt64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ctz_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TrailingZeros<UInt64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Ctz_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TrailingZeros<UInt64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Popcnt_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(PopulationCount<UInt64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Popcnt_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(PopulationCount<UInt64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Popcnt_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(PopulationCount<UInt64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Popcnt_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(PopulationCount<UInt64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Extend8S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int8, Int64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Extend8S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int8, Int64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Extend8S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int8, Int64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Extend8S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int8, Int64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Extend16S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int16, Int64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Extend16S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int16, Int64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Extend16S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int16, Int64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Extend16S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int16, Int64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }

private let i64Handlers0: [Handler] = [
  wh_i64Add_s_ss,
  wh_i64Add_a_ss,
  wh_i64Add_s_si,
  wh_i64Add_a_si,
  wh_i64Add_s_as,
  wh_i64Add_a_as,
  wh_i64Add_s_ai,
  wh_i64Add_a_ai,
  wh_i64Sub_s_ss,
  wh_i64Sub_a_ss,
  wh_i64Sub_s_si,
  wh_i64Sub_a_si,
  wh_i64Sub_s_as,
  wh_i64Sub_a_as,
  wh_i64Sub_s_ai,
  wh_i64Sub_a_ai,
  wh_i64Sub_s_is,
  wh_i64Sub_a_is,
  wh_i64Sub_s_sa,
  wh_i64Sub_a_sa,
  wh_i64Sub_s_ia,
  wh_i64Sub_a_ia,
  wh_i64Mul_s_ss,
  wh_i64Mul_a_ss,
  wh_i64Mul_s_si,
  wh_i64Mul_a_si,
  wh_i64Mul_s_as,
  wh_i64Mul_a_as,
  wh_i64Mul_s_ai,
  wh_i64Mul_a_ai,
  wh_i64And_s_ss,
  wh_i64And_a_ss,
  wh_i64And_s_si,
  wh_i64And_a_si,
  wh_i64And_s_as,
  wh_i64And_a_as,
  wh_i64And_s_ai,
  wh_i64And_a_ai,
  wh_i64Or_s_ss,
  wh_i64Or_a_ss,
  wh_i64Or_s_si,
  wh_i64Or_a_si,
  wh_i64Or_s_as,
  wh_i64Or_a_as,
  wh_i64Or_s_ai,
  wh_i64Or_a_ai,
  wh_i64Xor_s_ss,
  wh_i64Xor_a_ss,
  wh_i64Xor_s_si,
  wh_i64Xor_a_si,
  wh_i64Xor_s_as,
  wh_i64Xor_a_as,
  wh_i64Xor_s_ai,
  wh_i64Xor_a_ai,
  wh_i64Shl_s_ss,
  wh_i64Shl_a_ss,
  wh_i64Shl_s_si,
  wh_i64Shl_a_si,
  wh_i64Shl_s_as,
  wh_i64Shl_a_as,
]

private let i64Handlers1: [Handler] = [
  wh_i64Shl_s_ai,
  wh_i64Shl_a_ai,
  wh_i64Shl_s_is,
  wh_i64Shl_a_is,
  wh_i64Shl_s_sa,
  wh_i64Shl_a_sa,
  wh_i64Shl_s_ia,
  wh_i64Shl_a_ia,
  wh_i64ShrS_s_ss,
  wh_i64ShrS_a_ss,
  wh_i64ShrS_s_si,
  wh_i64ShrS_a_si,
  wh_i64ShrS_s_as,
  wh_i64ShrS_a_as,
  wh_i64ShrS_s_ai,
  wh_i64ShrS_a_ai,
  wh_i64ShrS_s_is,
  wh_i64ShrS_a_is,
  wh_i64ShrS_s_sa,
  wh_i64ShrS_a_sa,
  wh_i64ShrS_s_ia,
  wh_i64ShrS_a_ia,
  wh_i64ShrU_s_ss,
  wh_i64ShrU_a_ss,
  wh_i64ShrU_s_si,
  wh_i64ShrU_a_si,
  wh_i64ShrU_s_as,
  wh_i64ShrU_a_as,
  wh_i64ShrU_s_ai,
  wh_i64ShrU_a_ai,
  wh_i64ShrU_s_is,
  wh_i64ShrU_a_is,
  wh_i64ShrU_s_sa,
  wh_i64ShrU_a_sa,
  wh_i64ShrU_s_ia,
  wh_i64ShrU_a_ia,
  wh_i64Rotl_s_ss,
  wh_i64Rotl_a_ss,
  wh_i64Rotl_s_si,
  wh_i64Rotl_a_si,
  wh_i64Rotl_s_as,
  wh_i64Rotl_a_as,
  wh_i64Rotl_s_ai,
  wh_i64Rotl_a_ai,
  wh_i64Rotl_s_is,
  wh_i64Rotl_a_is,
  wh_i64Rotl_s_sa,
  wh_i64Rotl_a_sa,
  wh_i64Rotl_s_ia,
  wh_i64Rotl_a_ia,
  wh_i64Rotr_s_ss,
  wh_i64Rotr_a_ss,
  wh_i64Rotr_s_si,
  wh_i64Rotr_a_si,
  wh_i64Rotr_s_as,
  wh_i64Rotr_a_as,
  wh_i64Rotr_s_ai,
  wh_i64Rotr_a_ai,
  wh_i64Rotr_s_is,
  wh_i64Rotr_a_is,
]

private let i64Handlers2: [Handler] = [
  wh_i64Rotr_s_sa,
  wh_i64Rotr_a_sa,
  wh_i64Rotr_s_ia,
  wh_i64Rotr_a_ia,
  wh_i64DivS_s_ss,
  wh_i64DivS_a_ss,
  wh_i64DivS_s_si,
  wh_i64DivS_a_si,
  wh_i64DivS_s_as,
  wh_i64DivS_a_as,
  wh_i64DivS_s_ai,
  wh_i64DivS_a_ai,
  wh_i64DivS_s_is,
  wh_i64DivS_a_is,
  wh_i64DivS_s_sa,
  wh_i64DivS_a_sa,
  wh_i64DivS_s_ia,
  wh_i64DivS_a_ia,
  wh_i64DivU_s_ss,
  wh_i64DivU_a_ss,
  wh_i64DivU_s_si,
  wh_i64DivU_a_si,
  wh_i64DivU_s_as,
  wh_i64DivU_a_as,
  wh_i64DivU_s_ai,
  wh_i64DivU_a_ai,
  wh_i64DivU_s_is,
  wh_i64DivU_a_is,
  wh_i64DivU_s_sa,
  wh_i64DivU_a_sa,
  wh_i64DivU_s_ia,
  wh_i64DivU_a_ia,
  wh_i64RemS_s_ss,
  wh_i64RemS_a_ss,
  wh_i64RemS_s_si,
  wh_i64RemS_a_si,
  wh_i64RemS_s_as,
  wh_i64RemS_a_as,
  wh_i64RemS_s_ai,
  wh_i64RemS_a_ai,
  wh_i64RemS_s_is,
  wh_i64RemS_a_is,
  wh_i64RemS_s_sa,
  wh_i64RemS_a_sa,
  wh_i64RemS_s_ia,
  wh_i64RemS_a_ia,
  wh_i64RemU_s_ss,
  wh_i64RemU_a_ss,
  wh_i64RemU_s_si,
  wh_i64RemU_a_si,
  wh_i64RemU_s_as,
  wh_i64RemU_a_as,
  wh_i64RemU_s_ai,
  wh_i64RemU_a_ai,
  wh_i64RemU_s_is,
  wh_i64RemU_a_is,
  wh_i64RemU_s_sa,
  wh_i64RemU_a_sa,
  wh_i64RemU_s_ia,
  wh_i64RemU_a_ia,
]

private let i64Handlers3: [Handler] = [
  wh_i64Eq_s_ss,
  wh_i64Eq_a_ss,
  wh_i64Eq_s_si,
  wh_i64Eq_a_si,
  wh_i64Eq_s_as,
  wh_i64Eq_a_as,
  wh_i64Eq_s_ai,
  wh_i64Eq_a_ai,
  wh_brI64Eq_ss,
  wh_brI64Eq_si,
  wh_brI64Eq_as,
  wh_brI64Eq_ai,
  wh_i64Ne_s_ss,
  wh_i64Ne_a_ss,
  wh_i64Ne_s_si,
  wh_i64Ne_a_si,
  wh_i64Ne_s_as,
  wh_i64Ne_a_as,
  wh_i64Ne_s_ai,
  wh_i64Ne_a_ai,
  wh_brI64Ne_ss,
  wh_brI64Ne_si,
  wh_brI64Ne_as,
  wh_brI64Ne_ai,
  wh_i64LtS_s_ss,
  wh_i64LtS_a_ss,
  wh_i64LtS_s_si,
  wh_i64LtS_a_si,
  wh_i64LtS_s_as,
  wh_i64LtS_a_as,
  wh_i64LtS_s_ai,
  wh_i64LtS_a_ai,
  wh_brI64LtS_ss,
  wh_brI64LtS_si,
  wh_brI64LtS_as,
  wh_brI64LtS_ai,
  wh_i64LtU_s_ss,
  wh_i64LtU_a_ss,
  wh_i64LtU_s_si,
  wh_i64LtU_a_si,
  wh_i64LtU_s_as,
  wh_i64LtU_a_as,
  wh_i64LtU_s_ai,
  wh_i64LtU_a_ai,
  wh_brI64LtU_ss,
  wh_brI64LtU_si,
  wh_brI64LtU_as,
  wh_brI64LtU_ai,
  wh_i64GtS_s_ss,
  wh_i64GtS_a_ss,
  wh_i64GtS_s_si,
  wh_i64GtS_a_si,
  wh_i64GtS_s_as,
  wh_i64GtS_a_as,
  wh_i64GtS_s_ai,
  wh_i64GtS_a_ai,
  wh_brI64GtS_ss,
  wh_brI64GtS_si,
  wh_brI64GtS_as,
  wh_brI64GtS_ai,
]

private let i64Handlers4: [Handler] = [
  wh_i64GtU_s_ss,
  wh_i64GtU_a_ss,
  wh_i64GtU_s_si,
  wh_i64GtU_a_si,
  wh_i64GtU_s_as,
  wh_i64GtU_a_as,
  wh_i64GtU_s_ai,
  wh_i64GtU_a_ai,
  wh_brI64GtU_ss,
  wh_brI64GtU_si,
  wh_brI64GtU_as,
  wh_brI64GtU_ai,
  wh_i64LeS_s_ss,
  wh_i64LeS_a_ss,
  wh_i64LeS_s_si,
  wh_i64LeS_a_si,
  wh_i64LeS_s_as,
  wh_i64LeS_a_as,
  wh_i64LeS_s_ai,
  wh_i64LeS_a_ai,
  wh_brI64LeS_ss,
  wh_brI64LeS_si,
  wh_brI64LeS_as,
  wh_brI64LeS_ai,
  wh_i64LeU_s_ss,
  wh_i64LeU_a_ss,
  wh_i64LeU_s_si,
  wh_i64LeU_a_si,
  wh_i64LeU_s_as,
  wh_i64LeU_a_as,
  wh_i64LeU_s_ai,
  wh_i64LeU_a_ai,
  wh_brI64LeU_ss,
  wh_brI64LeU_si,
  wh_brI64LeU_as,
  wh_brI64LeU_ai,
  wh_i64GeS_s_ss,
  wh_i64GeS_a_ss,
  wh_i64GeS_s_si,
  wh_i64GeS_a_si,
  wh_i64GeS_s_as,
  wh_i64GeS_a_as,
  wh_i64GeS_s_ai,
  wh_i64GeS_a_ai,
  wh_brI64GeS_ss,
  wh_brI64GeS_si,
  wh_brI64GeS_as,
  wh_brI64GeS_ai,
  wh_i64GeU_s_ss,
  wh_i64GeU_a_ss,
  wh_i64GeU_s_si,
  wh_i64GeU_a_si,
  wh_i64GeU_s_as,
  wh_i64GeU_a_as,
  wh_i64GeU_s_ai,
  wh_i64GeU_a_ai,
  wh_brI64GeU_ss,
  wh_brI64GeU_si,
  wh_brI64GeU_as,
  wh_brI64GeU_ai,
]

private let i64Handlers5: [Handler] = [
  wh_i64Clz_s_s,
  wh_i64Clz_a_s,
  wh_i64Clz_s_a,
  wh_i64Clz_a_a,
  wh_i64Ctz_s_s,
  wh_i64Ctz_a_s,
  wh_i64Ctz_s_a,
  wh_i64Ctz_a_a,
  wh_i64Popcnt_s_s,
  wh_i64Popcnt_a_s,
  wh_i64Popcnt_s_a,
  wh_i64Popcnt_a_a,
  wh_i64Extend8S_s_s,
  wh_i64Extend8S_a_s,
  wh_i64Extend8S_s_a,
  wh_i64Extend8S_a_a,
  wh_i64Extend16S_s_s,
  wh_i64Extend16S_a_s,
  wh_i64Extend16S_s_a,
  wh_i64Extend16S_a_a,
]

let i64Handlers: [Handler] = i64Handlers0 + i64Handlers1 + i64Handlers2 + i64Handlers3 + i64Handlers4 + i64Handlers5
