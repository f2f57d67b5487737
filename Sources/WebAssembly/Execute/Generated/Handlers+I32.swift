// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrS_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int32>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotr_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateRight<UInt32>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivS_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<Int32>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemS_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<Int32>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_s_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Slot.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_a_is(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Accumulator.self, Immediate32.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Slot.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Eq_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Eq_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Eq_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Eq_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Eq_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Eq_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Eq_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Eq_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Eq_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<UInt32>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Eq_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<UInt32>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Eq_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<UInt32>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Eq_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ne_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ne_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ne_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ne_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ne_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ne_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ne_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ne_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Ne_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<UInt32>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Ne_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<UInt32>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<UInt32>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Ne_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LtS_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Int32>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LtS_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Int32>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LtS_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Int32>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LtS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<Int32>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LtU_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<UInt32>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LtU_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<UInt32>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<UInt32>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LtU_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Less<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtS_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Int32>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtS_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Int32>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtS_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Int32>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<Int32>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtU_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt32>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtU_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt32>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt32>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtU_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<Int32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LeS_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Int32>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LeS_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Int32>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LeS_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Int32>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LeS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Int32>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LeU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(LessOrEqual<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LeU_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<UInt32>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LeU_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<UInt32>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LeU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<UInt32>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LeU_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeS_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeS_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeS_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<Int32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GeS_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Int32>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GeS_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Int32>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GeS_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Int32>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GeS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<Int32>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeU_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GeU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(GreaterOrEqual<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GeU_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<UInt32>.self, Slot.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GeU_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<UInt32>.self, Slot.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GeU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<UInt32>.self, Accumulator.self, Slot.self, 16, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GeU_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Clz_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(LeadingZeros<UInt32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Clz_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(LeadingZeros<UInt32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Clz_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(LeadingZeros<UInt32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Clz_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(LeadingZeros<UInt32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ctz_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TrailingZeros<UInt32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ctz_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TrailingZeros<UInt32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ctz_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TrailingZeros<UInt32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ctz_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TrailingZeros<UInt32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Popcnt_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(PopulationCount<UInt32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Popcnt_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(PopulationCount<UInt32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Popcnt_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(PopulationCount<UInt32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Popcnt_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(PopulationCount<UInt32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Extend8S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int8, Int32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Extend8S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int8, Int32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Extend8S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int8, Int32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Extend8S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int8, Int32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Extend16S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int16, Int32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Extend16S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int16, Int32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Extend16S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int16, Int32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Extend16S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Extend<Int16, Int32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }

private let i32Handlers0: [Handler] = [
  wh_i32Add_s_ss,
  wh_i32Add_a_ss,
  wh_i32Add_s_si,
  wh_i32Add_a_si,
  wh_i32Add_s_as,
  wh_i32Add_a_as,
  wh_i32Add_s_ai,
  wh_i32Add_a_ai,
  wh_i32Sub_s_ss,
  wh_i32Sub_a_ss,
  wh_i32Sub_s_si,
  wh_i32Sub_a_si,
  wh_i32Sub_s_as,
  wh_i32Sub_a_as,
  wh_i32Sub_s_ai,
  wh_i32Sub_a_ai,
  wh_i32Sub_s_is,
  wh_i32Sub_a_is,
  wh_i32Sub_s_sa,
  wh_i32Sub_a_sa,
  wh_i32Sub_s_ia,
  wh_i32Sub_a_ia,
  wh_i32Mul_s_ss,
  wh_i32Mul_a_ss,
  wh_i32Mul_s_si,
  wh_i32Mul_a_si,
  wh_i32Mul_s_as,
  wh_i32Mul_a_as,
  wh_i32Mul_s_ai,
  wh_i32Mul_a_ai,
  wh_i32And_s_ss,
  wh_i32And_a_ss,
  wh_i32And_s_si,
  wh_i32And_a_si,
  wh_i32And_s_as,
  wh_i32And_a_as,
  wh_i32And_s_ai,
  wh_i32And_a_ai,
  wh_i32Or_s_ss,
  wh_i32Or_a_ss,
  wh_i32Or_s_si,
  wh_i32Or_a_si,
  wh_i32Or_s_as,
  wh_i32Or_a_as,
  wh_i32Or_s_ai,
  wh_i32Or_a_ai,
  wh_i32Xor_s_ss,
  wh_i32Xor_a_ss,
  wh_i32Xor_s_si,
  wh_i32Xor_a_si,
  wh_i32Xor_s_as,
  wh_i32Xor_a_as,
  wh_i32Xor_s_ai,
  wh_i32Xor_a_ai,
  wh_i32Shl_s_ss,
  wh_i32Shl_a_ss,
  wh_i32Shl_s_si,
  wh_i32Shl_a_si,
  wh_i32Shl_s_as,
  wh_i32Shl_a_as,
]

private let i32Handlers1: [Handler] = [
  wh_i32Shl_s_ai,
  wh_i32Shl_a_ai,
  wh_i32Shl_s_is,
  wh_i32Shl_a_is,
  wh_i32Shl_s_sa,
  wh_i32Shl_a_sa,
  wh_i32Shl_s_ia,
  wh_i32Shl_a_ia,
  wh_i32ShrS_s_ss,
  wh_i32ShrS_a_ss,
  wh_i32ShrS_s_si,
  wh_i32ShrS_a_si,
  wh_i32ShrS_s_as,
  wh_i32ShrS_a_as,
  wh_i32ShrS_s_ai,
  wh_i32ShrS_a_ai,
  wh_i32ShrS_s_is,
  wh_i32ShrS_a_is,
  wh_i32ShrS_s_sa,
  wh_i32ShrS_a_sa,
  wh_i32ShrS_s_ia,
  wh_i32ShrS_a_ia,
  wh_i32ShrU_s_ss,
  wh_i32ShrU_a_ss,
  wh_i32ShrU_s_si,
  wh_i32ShrU_a_si,
  wh_i32ShrU_s_as,
  wh_i32ShrU_a_as,
  wh_i32ShrU_s_ai,
  wh_i32ShrU_a_ai,
  wh_i32ShrU_s_is,
  wh_i32ShrU_a_is,
  wh_i32ShrU_s_sa,
  wh_i32ShrU_a_sa,
  wh_i32ShrU_s_ia,
  wh_i32ShrU_a_ia,
  wh_i32Rotl_s_ss,
  wh_i32Rotl_a_ss,
  wh_i32Rotl_s_si,
  wh_i32Rotl_a_si,
  wh_i32Rotl_s_as,
  wh_i32Rotl_a_as,
  wh_i32Rotl_s_ai,
  wh_i32Rotl_a_ai,
  wh_i32Rotl_s_is,
  wh_i32Rotl_a_is,
  wh_i32Rotl_s_sa,
  wh_i32Rotl_a_sa,
  wh_i32Rotl_s_ia,
  wh_i32Rotl_a_ia,
  wh_i32Rotr_s_ss,
  wh_i32Rotr_a_ss,
  wh_i32Rotr_s_si,
  wh_i32Rotr_a_si,
  wh_i32Rotr_s_as,
  wh_i32Rotr_a_as,
  wh_i32Rotr_s_ai,
  wh_i32Rotr_a_ai,
  wh_i32Rotr_s_is,
  wh_i32Rotr_a_is,
]

private let i32Handlers2: [Handler] = [
  wh_i32Rotr_s_sa,
  wh_i32Rotr_a_sa,
  wh_i32Rotr_s_ia,
  wh_i32Rotr_a_ia,
  wh_i32DivS_s_ss,
  wh_i32DivS_a_ss,
  wh_i32DivS_s_si,
  wh_i32DivS_a_si,
  wh_i32DivS_s_as,
  wh_i32DivS_a_as,
  wh_i32DivS_s_ai,
  wh_i32DivS_a_ai,
  wh_i32DivS_s_is,
  wh_i32DivS_a_is,
  wh_i32DivS_s_sa,
  wh_i32DivS_a_sa,
  wh_i32DivS_s_ia,
  wh_i32DivS_a_ia,
  wh_i32DivU_s_ss,
  wh_i32DivU_a_ss,
  wh_i32DivU_s_si,
  wh_i32DivU_a_si,
  wh_i32DivU_s_as,
  wh_i32DivU_a_as,
  wh_i32DivU_s_ai,
  wh_i32DivU_a_ai,
  wh_i32DivU_s_is,
  wh_i32DivU_a_is,
  wh_i32DivU_s_sa,
  wh_i32DivU_a_sa,
  wh_i32DivU_s_ia,
  wh_i32DivU_a_ia,
  wh_i32RemS_s_ss,
  wh_i32RemS_a_ss,
  wh_i32RemS_s_si,
  wh_i32RemS_a_si,
  wh_i32RemS_s_as,
  wh_i32RemS_a_as,
  wh_i32RemS_s_ai,
  wh_i32RemS_a_ai,
  wh_i32RemS_s_is,
  wh_i32RemS_a_is,
  wh_i32RemS_s_sa,
  wh_i32RemS_a_sa,
  wh_i32RemS_s_ia,
  wh_i32RemS_a_ia,
  wh_i32RemU_s_ss,
  wh_i32RemU_a_ss,
  wh_i32RemU_s_si,
  wh_i32RemU_a_si,
  wh_i32RemU_s_as,
  wh_i32RemU_a_as,
  wh_i32RemU_s_ai,
  wh_i32RemU_a_ai,
  wh_i32RemU_s_is,
  wh_i32RemU_a_is,
  wh_i32RemU_s_sa,
  wh_i32RemU_a_sa,
  wh_i32RemU_s_ia,
  wh_i32RemU_a_ia,
]

private let i32Handlers3: [Handler] = [
  wh_i32Eq_s_ss,
  wh_i32Eq_a_ss,
  wh_i32Eq_s_si,
  wh_i32Eq_a_si,
  wh_i32Eq_s_as,
  wh_i32Eq_a_as,
  wh_i32Eq_s_ai,
  wh_i32Eq_a_ai,
  wh_brI32Eq_ss,
  wh_brI32Eq_si,
  wh_brI32Eq_as,
  wh_brI32Eq_ai,
  wh_i32Ne_s_ss,
  wh_i32Ne_a_ss,
  wh_i32Ne_s_si,
  wh_i32Ne_a_si,
  wh_i32Ne_s_as,
  wh_i32Ne_a_as,
  wh_i32Ne_s_ai,
  wh_i32Ne_a_ai,
  wh_brI32Ne_ss,
  wh_brI32Ne_si,
  wh_brI32Ne_as,
  wh_brI32Ne_ai,
  wh_i32LtS_s_ss,
  wh_i32LtS_a_ss,
  wh_i32LtS_s_si,
  wh_i32LtS_a_si,
  wh_i32LtS_s_as,
  wh_i32LtS_a_as,
  wh_i32LtS_s_ai,
  wh_i32LtS_a_ai,
  wh_brI32LtS_ss,
  wh_brI32LtS_si,
  wh_brI32LtS_as,
  wh_brI32LtS_ai,
  wh_i32LtU_s_ss,
  wh_i32LtU_a_ss,
  wh_i32LtU_s_si,
  wh_i32LtU_a_si,
  wh_i32LtU_s_as,
  wh_i32LtU_a_as,
  wh_i32LtU_s_ai,
  wh_i32LtU_a_ai,
  wh_brI32LtU_ss,
  wh_brI32LtU_si,
  wh_brI32LtU_as,
  wh_brI32LtU_ai,
  wh_i32GtS_s_ss,
  wh_i32GtS_a_ss,
  wh_i32GtS_s_si,
  wh_i32GtS_a_si,
  wh_i32GtS_s_as,
  wh_i32GtS_a_as,
  wh_i32GtS_s_ai,
  wh_i32GtS_a_ai,
  wh_brI32GtS_ss,
  wh_brI32GtS_si,
  wh_brI32GtS_as,
  wh_brI32GtS_ai,
]

private let i32Handlers4: [Handler] = [
  wh_i32GtU_s_ss,
  wh_i32GtU_a_ss,
  wh_i32GtU_s_si,
  wh_i32GtU_a_si,
  wh_i32GtU_s_as,
  wh_i32GtU_a_as,
  wh_i32GtU_s_ai,
  wh_i32GtU_a_ai,
  wh_brI32GtU_ss,
  wh_brI32GtU_si,
  wh_brI32GtU_as,
  wh_brI32GtU_ai,
  wh_i32LeS_s_ss,
  wh_i32LeS_a_ss,
  wh_i32LeS_s_si,
  wh_i32LeS_a_si,
  wh_i32LeS_s_as,
  wh_i32LeS_a_as,
  wh_i32LeS_s_ai,
  wh_i32LeS_a_ai,
  wh_brI32LeS_ss,
  wh_brI32LeS_si,
  wh_brI32LeS_as,
  wh_brI32LeS_ai,
  wh_i32LeU_s_ss,
  wh_i32LeU_a_ss,
  wh_i32LeU_s_si,
  wh_i32LeU_a_si,
  wh_i32LeU_s_as,
  wh_i32LeU_a_as,
  wh_i32LeU_s_ai,
  wh_i32LeU_a_ai,
  wh_brI32LeU_ss,
  wh_brI32LeU_si,
  wh_brI32LeU_as,
  wh_brI32LeU_ai,
  wh_i32GeS_s_ss,
  wh_i32GeS_a_ss,
  wh_i32GeS_s_si,
  wh_i32GeS_a_si,
  wh_i32GeS_s_as,
  wh_i32GeS_a_as,
  wh_i32GeS_s_ai,
  wh_i32GeS_a_ai,
  wh_brI32GeS_ss,
  wh_brI32GeS_si,
  wh_brI32GeS_as,
  wh_brI32GeS_ai,
  wh_i32GeU_s_ss,
  wh_i32GeU_a_ss,
  wh_i32GeU_s_si,
  wh_i32GeU_a_si,
  wh_i32GeU_s_as,
  wh_i32GeU_a_as,
  wh_i32GeU_s_ai,
  wh_i32GeU_a_ai,
  wh_brI32GeU_ss,
  wh_brI32GeU_si,
  wh_brI32GeU_as,
  wh_brI32GeU_ai,
]

private let i32Handlers5: [Handler] = [
  wh_i32Clz_s_s,
  wh_i32Clz_a_s,
  wh_i32Clz_s_a,
  wh_i32Clz_a_a,
  wh_i32Ctz_s_s,
  wh_i32Ctz_a_s,
  wh_i32Ctz_s_a,
  wh_i32Ctz_a_a,
  wh_i32Popcnt_s_s,
  wh_i32Popcnt_a_s,
  wh_i32Popcnt_s_a,
  wh_i32Popcnt_a_a,
  wh_i32Extend8S_s_s,
  wh_i32Extend8S_a_s,
  wh_i32Extend8S_s_a,
  wh_i32Extend8S_a_a,
  wh_i32Extend16S_s_s,
  wh_i32Extend16S_a_s,
  wh_i32Extend16S_s_a,
  wh_i32Extend16S_a_a,
]

let i32Handlers: [Handler] = i32Handlers0 + i32Handlers1 + i32Handlers2 + i32Handlers3 + i32Handlers4 + i32Handlers5
