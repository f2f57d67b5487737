// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_brI32Eq_as__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<UInt32>.self, Accumulator.self, Slot.self, 16, true, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Eq_as__load32U_s_s__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Equal<UInt32>.self, Accumulator.self, Slot.self, 16, true, Then_load32U_s_s<Then_branchIfNonzeroA<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GeU_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(GreaterOrEqual<UInt32>.self, Accumulator.self, Slot.self, 16, true, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtU_ai__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtU_ai__i32Add_a_si__load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Then_i32Add_a_si<Then_load8U_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtU_ai__i32Add_a_si__load8U_a_a__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Then_i32Add_a_si<Then_load8U_a_a<Then_i32Add_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32GtU_ai__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(Greater<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LeS_ai__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Int32>.self, Accumulator.self, Immediate64.self, 24, true, Then_constant32<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LeS_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Int32>.self, Slot.self, Immediate64.self, 24, true, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32LeU_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<UInt32>.self, Accumulator.self, Slot.self, 16, true, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Ne_as__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<UInt32>.self, Accumulator.self, Slot.self, 16, true, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Ne_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<UInt32>.self, Accumulator.self, Slot.self, 16, true, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brI32Ne_as__load32U_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(NotEqual<UInt32>.self, Accumulator.self, Slot.self, 16, true, Then_load32U_s_z<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Le_ai__f64Sub_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Double>.self, Accumulator.self, Immediate64.self, 24, false, Then_f64Sub_a_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Le_ai__f64Sub_a_ss__f64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Double>.self, Accumulator.self, Immediate64.self, 24, false, Then_f64Sub_a_ss<Then_f64Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_brNotF64Le_ai__f64Sub_a_ss__f64Add_s_as__f64Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { compareBranch(LessOrEqual<Double>.self, Accumulator.self, Immediate64.self, 24, false, Then_f64Sub_a_ss<Then_f64Add_s_as<Then_f64Add_a_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfNonzeroA__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Accumulator.self, true, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfNonzeroA__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Accumulator.self, true, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfNonzeroA__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Accumulator.self, true, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfNonzeroA__load32U_s_s__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Accumulator.self, true, Then_load32U_s_s<Then_i32Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfNonzeroA__load32U_s_s__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Accumulator.self, true, Then_load32U_s_s<Then_i32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfNonzeroA__load32U_s_s__i32Add_s_as__i32Sub_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Accumulator.self, true, Then_load32U_s_s<Then_i32Add_s_as<Then_i32Sub_s_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZero__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Slot.self, false, Then_copy<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZero__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Slot.self, false, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZero__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Slot.self, false, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZero__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Slot.self, false, Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZero__i32Add_s_si__i32Add_s_si__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Slot.self, false, Then_i32Add_s_si<Then_i32Add_s_si<Then_load32U_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZero__i32Add_s_si__i32Add_s_si__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Slot.self, false, Then_i32Add_s_si<Then_i32Add_s_si<Then_load32U_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZero__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Slot.self, false, Then_i32Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZeroA__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Accumulator.self, false, Then_constant32<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZeroA__constant32__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Accumulator.self, false, Then_constant32<Then_branch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZeroA__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Accumulator.self, false, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__brI32Eq_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_brI32Eq_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_branch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_call.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_constant32<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__constant32__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_constant32<Then_constant32<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__constant32__constant32__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_constant32<Then_constant32<Then_constant32<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__constant32__constant32__constant32__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_constant32<Then_constant32<Then_constant32<Then_constant32<Dispatch>>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__constant32__select_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_constant32<Then_select_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__constant32__select_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_constant32<Then_select_a_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__constant32__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_constant32<Then_select_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__constant32__select_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_constant32<Then_select_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_copy<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__copy__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_copy<Then_call>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__i32Add_a_si__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_i32Add_a_si<Then_load32U_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__i32Add_a_si__load32U_s_a__i32Shl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_i32Add_a_si<Then_load32U_s_a<Then_i32Shl_s_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__i32Add_s_si__brI32Ne_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_i32Add_s_si<Then_brI32Ne_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__i64And_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_i64And_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__select_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_select_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__select_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_select_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_select_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__select_s_a__branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_select_s_a<Then_branchIfNonzero<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__select_s_a__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_select_s_a<Then_i32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32__select_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Then_select_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant64__i64Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant64(Then_i64Mul_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__brI32LtU_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_brI32LtU_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_branch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_branchIfNonzero<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__branchIfZero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_branchIfZero<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_branchIfZeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_call.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__callIndirectA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_callIndirectA.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_constant32<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__constant32__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_constant32<Then_branch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_copy<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__copy__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_copy<Then_call>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__copy__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_copy<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__copy__copy__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_copy<Then_copy<Then_call>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__copy__copy__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_copy<Then_copy<Then_copy<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__f64Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_f64Add_a_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__f64Add_a_ss__i64TruncSatF64S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_f64Add_a_ss<Then_i64TruncSatF64S_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__f64Add_a_ss__i64TruncSatF64S_s_a__i64Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_f64Add_a_ss<Then_i64TruncSatF64S_s_a<Then_i64Add_a_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__f64Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_f64Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__i32Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_i32Add_a_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__i32Add_s_si__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_i32Add_s_si<Then_branchIfNonzeroA<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_i32Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__i32GtS_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_i32GtS_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__i32ShrU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_i32ShrU_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__i32ShrU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_i32ShrU_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__i64RemU_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_i64RemU_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__i64RemU_s_ss__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_i64RemU_s_ss<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__i64RemU_s_ss__copy__brI64Ne_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_i64RemU_s_ss<Then_copy<Then_brI64Ne_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__load32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_load32U_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__load8U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_load8U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy__load8U_s_s__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Then_load8U_s_s<Then_i32Add_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_a_as__f32Sub_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f32Sub_a_ia<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_a_as__f32Sub_a_ia__f32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f32Sub_a_ia<Then_f32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_as__brF32Lt_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_brF32Lt_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_as__f32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_f32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_as__f32Add_s_si__f32Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_f32Add_s_si<Then_f32Mul_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_as__f32Add_s_si__f32Mul_a_as__f32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_f32Add_s_si<Then_f32Mul_a_as<Then_f32Add_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_as__f32Mul_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_f32Mul_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_as__f32Mul_s_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_f32Mul_s_aa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_as__f32Mul_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_f32Mul_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_as__f32Mul_s_ss__f32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_f32Mul_s_ss<Then_f32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_si__f32Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Then_f32Mul_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_si__f32Mul_s_as__f32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Then_f32Mul_s_as<Then_f32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Add_s_si__f32Mul_s_as__f32Add_s_si__f32Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Then_f32Mul_s_as<Then_f32Add_s_si<Then_f32Mul_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_a_si__f32Sub_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Then_f32Sub_a_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_a_ss__f32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_f32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_a_ss__f32Add_a_as__f32Sub_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_f32Add_a_as<Then_f32Sub_a_ia<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_a_ss__f32Add_a_as__f32Sub_a_ia__f32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_f32Add_a_as<Then_f32Sub_a_ia<Then_f32Add_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_aa__f32Mul_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Accumulator.self, Accumulator.self, 16, Then_f32Mul_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_aa__f32Mul_s_ss__f32Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Accumulator.self, Accumulator.self, 16, Then_f32Mul_s_ss<Then_f32Mul_a_ss<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_aa__f32Mul_s_ss__f32Mul_a_ss__f32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Accumulator.self, Accumulator.self, 16, Then_f32Mul_s_ss<Then_f32Mul_a_ss<Then_f32Add_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_as__f32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_f32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_ss__f32Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Slot.self, Slot.self, 16, Then_f32Mul_a_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_ss__f32Mul_a_ss__f32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Slot.self, Slot.self, 16, Then_f32Mul_a_ss<Then_f32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32Mul_s_ss__f32Mul_a_ss__f32Add_s_as__f32Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Float>.self, Slot.self, Slot.self, Slot.self, 16, Then_f32Mul_a_ss<Then_f32Add_s_as<Then_f32Mul_a_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_a_as__storeF64_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_storeF64_aa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_a_as__storeF64_aa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_storeF64_aa<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_a_as__storeF64_aa__i32Add_s_si__f64Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_storeF64_aa<Then_i32Add_s_si<Then_f64Mul_a_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_s_as__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_s_as__storeF64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_storeF64_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_s_as__storeF64_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_storeF64_sa<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_s_as__storeF64_sa__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_storeF64_sa<Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_s_as__storeF64_sa__loadF64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_storeF64_sa<Then_loadF64_a_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_s_si__i64Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Then_i64Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_s_si__i64Add_s_ss__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Then_i64Add_s_ss<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Add_s_si__i64Add_s_ss__i32Add_s_si__i64Shl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatAdd<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Then_i64Add_s_ss<Then_i32Add_s_si<Then_i64Shl_a_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI32U_s_a__f64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt32, Double>.self, Slot.self, Accumulator.self, Then_f64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI32U_s_a__f64Div_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt32, Double>.self, Slot.self, Accumulator.self, Then_f64Div_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Gt_s_as__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_select_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Gt_s_as__select_s_a__select_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_select_s_a<Then_select_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Gt_s_as__select_s_a__select_s_s__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_select_s_a<Then_select_s_s<Then_i32Add_a_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_ai__f64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Then_f64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_ai__f64Add_s_as__storeF64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Then_f64Add_s_as<Then_storeF64_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_as__f64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f64Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_as__f64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_as__f64Add_s_as__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f64Add_s_as<Then_constant32<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_as__f64Add_s_as__constant32__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f64Add_s_as<Then_constant32<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_as__f64Add_s_as__f64Mul_s_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f64Add_s_as<Then_f64Mul_s_aa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_as__f64Add_s_as__f64Mul_s_aa__f64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f64Add_s_as<Then_f64Mul_s_aa<Then_f64Add_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_as__f64Add_s_as__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f64Add_s_as<Then_i32Add_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_as__f64Add_s_as__i32Add_a_si__loadF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f64Add_s_as<Then_i32Add_a_si<Then_loadF64_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_as__f64Sub_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f64Sub_a_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_as__f64Sub_a_sa__storeF64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_f64Sub_a_sa<Then_storeF64_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_ss__f64Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_f64Mul_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_ss__f64Mul_a_as__f64Sub_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_f64Mul_a_as<Then_f64Sub_a_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_ss__f64Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_f64Mul_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_ss__f64Mul_s_as__loadF64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_f64Mul_s_as<Then_loadF64_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_a_ss__f64Mul_s_as__loadF64_a_a__f64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_f64Mul_s_as<Then_loadF64_a_a<Then_f64Add_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_s_aa__f64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Slot.self, Accumulator.self, Accumulator.self, 16, Then_f64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_s_ai__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_s_as__loadF64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_loadF64_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_s_ss__f64Mul_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Slot.self, Slot.self, Slot.self, 16, Then_f64Mul_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_s_ss__f64Mul_s_ss__f64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Slot.self, Slot.self, Slot.self, 16, Then_f64Mul_s_ss<Then_f64Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Mul_s_ss__f64Mul_s_ss__f64Add_a_as__brF64Le_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatMultiply<Double>.self, Slot.self, Slot.self, Slot.self, 16, Then_f64Mul_s_ss<Then_f64Add_a_as<Then_brF64Le_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_sa__storeF64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Then_storeF64_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_sa__storeF64_sa__loadF64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Then_storeF64_sa<Then_loadF64_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_ss__f64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_f64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_ss__f64Add_s_as__f64Mul_s_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_f64Add_s_as<Then_f64Mul_s_aa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_a_ss__f64Add_s_as__f64Mul_s_aa__f64Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_f64Add_s_as<Then_f64Mul_s_aa<Then_f64Add_a_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64Sub_s_sa__f64Mul_a_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(FloatSubtract<Double>.self, Slot.self, Slot.self, Accumulator.self, 16, Then_f64Mul_a_aa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGet_a__brI32Ne_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Accumulator.self, Then_brI32Ne_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGet_a__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Accumulator.self, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGet_a__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Accumulator.self, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGet_a__i32Add_s_ai__globalSet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Accumulator.self, Then_i32Add_s_ai<Then_globalSet_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGet_a__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Accumulator.self, Then_load32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGet_a__load32U_a_a__brI32LtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Accumulator.self, Then_load32U_a_a<Then_brI32LtU_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGet_a__load64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Accumulator.self, Then_load64_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGet_s__branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Slot.self, Then_branchIfNonzero<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGet_s__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Slot.self, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_globalGet_s__i32Add_s_ai__globalSet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { globalGet(Slot.self, Then_i32Add_s_ai<Then_globalSet_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ai__branchTableA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_branchTableA.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ai__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ai__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_load32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ai__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_load32U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ai__load8U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_load8U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ai__load8U_s_a__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_load8U_s_a<Then_branchIfZeroA<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ai__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ai__store8_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_store8_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__i32Add_s_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_as<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__i32Add_s_as__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_as<Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Shl_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__i32Shl_a_ai__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Shl_a_ai<Then_i32Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__i32Shl_a_ai__i32Add_a_as__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Shl_a_ai<Then_i32Add_a_as<Then_load32U_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_load32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_load32U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__load64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_load64_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_load8U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__load8U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_load8U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__return1_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_return1_a.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__store32_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_store32_sa<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_as__store32_sa__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_store32_sa<Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__brI32GeU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_brI32GeU_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__globalSet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_globalSet_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__globalSet_a__return0(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_globalSet_a<Then_return0>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__i32Add_s_as__i32Mul_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_as<Then_i32Mul_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__i32Add_s_as__i32Mul_a_si__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_as<Then_i32Mul_a_si<Then_i32Add_a_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__i32And_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32And_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__i32And_s_ai__i32LtU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32And_s_ai<Then_i32LtU_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__i32And_s_ai__i32LtU_a_si__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32And_s_ai<Then_i32LtU_a_si<Then_constant32<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__i32And_s_ai__i32LtU_a_si__constant32__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32And_s_ai<Then_i32LtU_a_si<Then_constant32<Then_select_s_a<Dispatch>>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__load16S32_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load16S32_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__load16S32_a_a__i32Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load16S32_a_a<Then_i32Mul_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__load32U_a_a__callIndirectA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load32U_a_a<Then_callIndirectA>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load32U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__load32U_s_a__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load32U_s_a<Then_branchIfZeroA<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load8U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__load8U_a_a__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load8U_a_a<Then_i32Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__load8U_a_a__i32Add_a_as__load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load8U_a_a<Then_i32Add_a_as<Then_load8U_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__load8U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load8U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__loadF64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_loadF64_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__loadF64_a_a__f64Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_loadF64_a_a<Then_f64Mul_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__loadF64_a_a__f64Mul_a_as__f64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_loadF64_a_a<Then_f64Mul_a_as<Then_f64Add_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__loadF64_a_a__f64Mul_a_as__f64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_loadF64_a_a<Then_f64Mul_a_as<Then_f64Add_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__loadF64_a_a__f64Sub_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_loadF64_a_a<Then_f64Sub_s_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__loadF64_a_a__f64Sub_s_sa__f64Mul_a_aa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_loadF64_a_a<Then_f64Sub_s_sa<Then_f64Mul_a_aa<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__loadF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_loadF64_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__store32_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_store32_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_si__store32_za(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_store32_za<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__i32ShrU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_i32ShrU_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__i32ShrU_s_ai__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_i32ShrU_s_ai<Then_i32Shl_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__i32ShrU_s_ai__i32Shl_a_ai__loadF64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_i32ShrU_s_ai<Then_i32Shl_a_ai<Then_loadF64_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_load8U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__load8U_a_a__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_load8U_a_a<Then_i32Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__load8U_a_a__i32Add_a_as__load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_load8U_a_a<Then_i32Add_a_as<Then_load8U_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__load8U_a_a__i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_load8U_a_a<Then_i64Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__load8U_a_a__i64Add_s_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_load8U_a_a<Then_i64Add_s_as<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__load8U_a_a__store8_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_load8U_a_a<Then_store8_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__load8U_a_a__store8_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_load8U_a_a<Then_store8_sa<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__load8U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_load8U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__loadF64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_loadF64_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__loadF64_a_a__f64Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_loadF64_a_a<Then_f64Mul_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__loadF64_a_a__f64Mul_a_as__f64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_loadF64_a_a<Then_f64Mul_a_as<Then_f64Add_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__store32_sa__return1_i(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_store32_sa<Then_return1_i>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__store8_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_store8_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__store8_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_store8_as<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_a_ss__store8_as__i32Add_s_si__load8U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_store8_as<Then_i32Add_s_si<Then_load8U_s_s<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__brI32LtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_brI32LtU_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__globalSet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_globalSet_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__globalSet_a__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_globalSet_a<Then_i32Add_s_ss<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__globalSet_a__i32Add_s_ss__brI32LtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_globalSet_a<Then_i32Add_s_ss<Then_brI32LtU_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__globalSet_a__return1_i(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_globalSet_a<Then_return1_i>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_load32U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__load8U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_load8U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ai__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__brI32GeU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_brI32GeU_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__brI32GeU_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_brI32GeU_as<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__brI32GeU_as__i32Add_s_si__i32Shl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_brI32GeU_as<Then_i32Add_s_si<Then_i32Shl_a_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__brI32LtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_brI32LtU_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_copy<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__copy__i32Rotl_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_copy<Then_i32Rotl_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__copy__i32Rotl_s_si__i32Rotl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_copy<Then_i32Rotl_s_si<Then_i32Rotl_a_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_a_si__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_a_si<Then_load32U_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_a_si__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_a_si<Then_load32U_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_a_si__load32U_s_a__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_a_si<Then_load32U_s_a<Then_i32Add_a_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_s_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_as<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_s_as__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_as<Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_s_si__i32Add_s_si__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Then_branchIfNonzeroA<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32GtU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32GtU_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32GtU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32GtU_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32GtU_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32GtU_s_si<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32GtU_s_si__i32Add_s_si__branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32GtU_s_si<Then_i32Add_s_si<Then_branchIfNonzero<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32LtS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32LtS_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32LtS_a_as__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32LtS_a_as<Then_select_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32LtS_a_as__select_s_a__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32LtS_a_as<Then_select_s_a<Then_store32_sa<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Shl_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Shl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Shl_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32ShrU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32ShrU_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Xor_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Xor_a_as__i32Rotl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Xor_a_as<Then_i32Rotl_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Xor_a_as__i32Rotl_s_ai__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Xor_a_as<Then_i32Rotl_s_ai<Then_i32Add_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__i32Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Xor_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_load32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__load32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_load32U_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__load32U_a_s__brI32GtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_load32U_a_s<Then_brI32GtU_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_load32U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }

private let fused1Handlers0: [Handler] = [
  wh_brI32Eq_as__load32U_s_s,
  wh_brI32Eq_as__load32U_s_s__branchIfNonzeroA,
  wh_brI32GeU_as__i32Add_s_si,
  wh_brI32GtU_ai__i32Add_a_si,
  wh_brI32GtU_ai__i32Add_a_si__load8U_a_a,
  wh_brI32GtU_ai__i32Add_a_si__load8U_a_a__i32Add_a_as,
  wh_brI32GtU_ai__i32Add_s_si,
  wh_brI32LeS_ai__constant32,
  wh_brI32LeS_si__i32Add_s_si,
  wh_brI32LeU_as__i32Add_s_si,
  wh_brI32Ne_as__i32Add_a_si,
  wh_brI32Ne_as__i32Add_s_si,
  wh_brI32Ne_as__load32U_s_z,
  wh_brNotF64Le_ai__f64Sub_a_ss,
  wh_brNotF64Le_ai__f64Sub_a_ss__f64Add_s_as,
  wh_brNotF64Le_ai__f64Sub_a_ss__f64Add_s_as__f64Add_a_ss,
  wh_branchIfNonzeroA__i32Add_a_si,
  wh_branchIfNonzeroA__i32Add_s_si,
  wh_branchIfNonzeroA__load32U_s_s,
  wh_branchIfNonzeroA__load32U_s_s__i32Add_a_as,
  wh_branchIfNonzeroA__load32U_s_s__i32Add_s_as,
  wh_branchIfNonzeroA__load32U_s_s__i32Add_s_as__i32Sub_s_ss,
  wh_branchIfZero__copy,
  wh_branchIfZero__i32Add_a_si,
  wh_branchIfZero__i32Add_s_si,
  wh_branchIfZero__i32Add_s_si__i32Add_s_si,
  wh_branchIfZero__i32Add_s_si__i32Add_s_si__load32U_a_a,
  wh_branchIfZero__i32Add_s_si__i32Add_s_si__load32U_s_a,
  wh_branchIfZero__i32Add_s_ss,
  wh_branchIfZeroA__constant32,
  wh_branchIfZeroA__constant32__branch,
  wh_branchIfZeroA__i32Add_s_si,
  wh_constant32__brI32Eq_si,
  wh_constant32__branch,
  wh_constant32__call,
  wh_constant32__constant32,
  wh_constant32__constant32__constant32,
  wh_constant32__constant32__constant32__constant32,
  wh_constant32__constant32__constant32__constant32__constant32,
  wh_constant32__constant32__select_a_a,
  wh_constant32__constant32__select_a_s,
  wh_constant32__constant32__select_s_a,
  wh_constant32__constant32__select_s_s,
  wh_constant32__copy,
  wh_constant32__copy__call,
  wh_constant32__i32Add_a_si,
  wh_constant32__i32Add_a_si__load32U_s_a,
  wh_constant32__i32Add_a_si__load32U_s_a__i32Shl_s_ai,
  wh_constant32__i32Add_s_si,
  wh_constant32__i32Add_s_si__brI32Ne_ai,
  wh_constant32__i64And_s_as,
  wh_constant32__select_a_a,
  wh_constant32__select_a_s,
  wh_constant32__select_s_a,
  wh_constant32__select_s_a__branchIfNonzero,
  wh_constant32__select_s_a__i32Add_s_as,
  wh_constant32__select_s_s,
  wh_constant64__i64Mul_s_as,
  wh_copy__brI32LtU_ss,
  wh_copy__branch,
]

private let fused1Handlers1: [Handler] = [
  wh_copy__branchIfNonzero,
  wh_copy__branchIfNonzeroA,
  wh_copy__branchIfZero,
  wh_copy__branchIfZeroA,
  wh_copy__call,
  wh_copy__callIndirectA,
  wh_copy__constant32,
  wh_copy__constant32__branch,
  wh_copy__copy,
  wh_copy__copy__call,
  wh_copy__copy__copy,
  wh_copy__copy__copy__call,
  wh_copy__copy__copy__copy,
  wh_copy__f64Add_a_ss,
  wh_copy__f64Add_a_ss__i64TruncSatF64S_s_a,
  wh_copy__f64Add_a_ss__i64TruncSatF64S_s_a__i64Add_a_ss,
  wh_copy__f64Add_s_ss,
  wh_copy__i32Add_a_si,
  wh_copy__i32Add_a_ss,
  wh_copy__i32Add_s_si,
  wh_copy__i32Add_s_si__branchIfNonzeroA,
  wh_copy__i32Add_s_ss,
  wh_copy__i32GtS_a_si,
  wh_copy__i32ShrU_a_si,
  wh_copy__i32ShrU_s_si,
  wh_copy__i64RemU_s_ss,
  wh_copy__i64RemU_s_ss__copy,
  wh_copy__i64RemU_s_ss__copy__brI64Ne_ai,
  wh_copy__load32U_a_s,
  wh_copy__load32U_s_s,
  wh_copy__load8U_s_s,
  wh_copy__load8U_s_s__i32Add_s_ai,
  wh_f32Add_a_as__f32Sub_a_ia,
  wh_f32Add_a_as__f32Sub_a_ia__f32Add_s_as,
  wh_f32Add_s_as__brF32Lt_ai,
  wh_f32Add_s_as__f32Add_s_si,
  wh_f32Add_s_as__f32Add_s_si__f32Mul_a_as,
  wh_f32Add_s_as__f32Add_s_si__f32Mul_a_as__f32Add_s_as,
  wh_f32Add_s_as__f32Mul_a_si,
  wh_f32Add_s_as__f32Mul_s_aa,
  wh_f32Add_s_as__f32Mul_s_ss,
  wh_f32Add_s_as__f32Mul_s_ss__f32Add_s_as,
  wh_f32Add_s_si__f32Mul_s_as,
  wh_f32Add_s_si__f32Mul_s_as__f32Add_s_si,
  wh_f32Add_s_si__f32Mul_s_as__f32Add_s_si__f32Mul_a_as,
  wh_f32Mul_a_si__f32Sub_a_sa,
  wh_f32Mul_a_ss__f32Add_a_as,
  wh_f32Mul_a_ss__f32Add_a_as__f32Sub_a_ia,
  wh_f32Mul_a_ss__f32Add_a_as__f32Sub_a_ia__f32Add_s_as,
  wh_f32Mul_s_aa__f32Mul_s_ss,
  wh_f32Mul_s_aa__f32Mul_s_ss__f32Mul_a_ss,
  wh_f32Mul_s_aa__f32Mul_s_ss__f32Mul_a_ss__f32Add_s_as,
  wh_f32Mul_s_as__f32Add_s_as,
  wh_f32Mul_s_ss__f32Mul_a_ss,
  wh_f32Mul_s_ss__f32Mul_a_ss__f32Add_s_as,
  wh_f32Mul_s_ss__f32Mul_a_ss__f32Add_s_as__f32Mul_a_ss,
  wh_f64Add_a_as__storeF64_aa,
  wh_f64Add_a_as__storeF64_aa__i32Add_s_si,
  wh_f64Add_a_as__storeF64_aa__i32Add_s_si__f64Mul_a_ss,
  wh_f64Add_s_as__i32Add_a_si,
]

private let fused1Handlers2: [Handler] = [
  wh_f64Add_s_as__storeF64_sa,
  wh_f64Add_s_as__storeF64_sa__i32Add_s_si,
  wh_f64Add_s_as__storeF64_sa__i32Add_s_si__i32Add_s_si,
  wh_f64Add_s_as__storeF64_sa__loadF64_a_s,
  wh_f64Add_s_si__i64Add_s_ss,
  wh_f64Add_s_si__i64Add_s_ss__i32Add_s_si,
  wh_f64Add_s_si__i64Add_s_ss__i32Add_s_si__i64Shl_a_si,
  wh_f64ConvertI32U_s_a__f64Add_s_as,
  wh_f64ConvertI32U_s_a__f64Div_s_ai,
  wh_f64Gt_s_as__select_s_a,
  wh_f64Gt_s_as__select_s_a__select_s_s,
  wh_f64Gt_s_as__select_s_a__select_s_s__i32Add_a_ai,
  wh_f64Mul_a_ai__f64Add_s_as,
  wh_f64Mul_a_ai__f64Add_s_as__storeF64_sa,
  wh_f64Mul_a_as__f64Add_a_as,
  wh_f64Mul_a_as__f64Add_s_as,
  wh_f64Mul_a_as__f64Add_s_as__constant32,
  wh_f64Mul_a_as__f64Add_s_as__constant32__i32Add_s_si,
  wh_f64Mul_a_as__f64Add_s_as__f64Mul_s_aa,
  wh_f64Mul_a_as__f64Add_s_as__f64Mul_s_aa__f64Add_a_as,
  wh_f64Mul_a_as__f64Add_s_as__i32Add_a_si,
  wh_f64Mul_a_as__f64Add_s_as__i32Add_a_si__loadF64_s_a,
  wh_f64Mul_a_as__f64Sub_a_sa,
  wh_f64Mul_a_as__f64Sub_a_sa__storeF64_sa,
  wh_f64Mul_a_ss__f64Mul_a_as,
  wh_f64Mul_a_ss__f64Mul_a_as__f64Sub_a_sa,
  wh_f64Mul_a_ss__f64Mul_s_as,
  wh_f64Mul_a_ss__f64Mul_s_as__loadF64_a_a,
  wh_f64Mul_a_ss__f64Mul_s_as__loadF64_a_a__f64Add_a_as,
  wh_f64Mul_s_aa__f64Add_s_as,
  wh_f64Mul_s_ai__i32Add_s_si,
  wh_f64Mul_s_as__loadF64_a_a,
  wh_f64Mul_s_ss__f64Mul_s_ss,
  wh_f64Mul_s_ss__f64Mul_s_ss__f64Add_a_as,
  wh_f64Mul_s_ss__f64Mul_s_ss__f64Add_a_as__brF64Le_ai,
  wh_f64Sub_a_sa__storeF64_sa,
  wh_f64Sub_a_sa__storeF64_sa__loadF64_s_s,
  wh_f64Sub_a_ss__f64Add_s_as,
  wh_f64Sub_a_ss__f64Add_s_as__f64Mul_s_aa,
  wh_f64Sub_a_ss__f64Add_s_as__f64Mul_s_aa__f64Add_a_ss,
  wh_f64Sub_s_sa__f64Mul_a_aa,
  wh_globalGet_a__brI32Ne_ai,
  wh_globalGet_a__branchIfNonzeroA,
  wh_globalGet_a__i32Add_s_ai,
  wh_globalGet_a__i32Add_s_ai__globalSet_a,
  wh_globalGet_a__load32U_a_a,
  wh_globalGet_a__load32U_a_a__brI32LtU_as,
  wh_globalGet_a__load64_s_a,
  wh_globalGet_s__branchIfNonzero,
  wh_globalGet_s__i32Add_s_ai,
  wh_globalGet_s__i32Add_s_ai__globalSet_a,
  wh_i32Add_a_ai__branchTableA,
  wh_i32Add_a_ai__i32And_a_ai,
  wh_i32Add_a_ai__load32U_a_a,
  wh_i32Add_a_ai__load32U_s_a,
  wh_i32Add_a_ai__load8U_s_a,
  wh_i32Add_a_ai__load8U_s_a__branchIfZeroA,
  wh_i32Add_a_ai__store32_sa,
  wh_i32Add_a_ai__store8_sa,
  wh_i32Add_a_as__i32Add_a_ai,
]

private let fused1Handlers3: [Handler] = [
  wh_i32Add_a_as__i32Add_a_as,
  wh_i32Add_a_as__i32Add_s_ai,
  wh_i32Add_a_as__i32Add_s_as,
  wh_i32Add_a_as__i32Add_s_as__i32Add_s_si,
  wh_i32Add_a_as__i32Add_s_as__i32Add_s_si__i32Add_s_si,
  wh_i32Add_a_as__i32Shl_a_ai,
  wh_i32Add_a_as__i32Shl_a_ai__i32Add_a_as,
  wh_i32Add_a_as__i32Shl_a_ai__i32Add_a_as__load32U_s_a,
  wh_i32Add_a_as__load32U_a_a,
  wh_i32Add_a_as__load32U_s_a,
  wh_i32Add_a_as__load64_a_a,
  wh_i32Add_a_as__load8U_a_a,
  wh_i32Add_a_as__load8U_s_a,
  wh_i32Add_a_as__return1_a,
  wh_i32Add_a_as__store32_sa,
  wh_i32Add_a_as__store32_sa__i32Add_s_si,
  wh_i32Add_a_as__store32_sa__i32Add_s_si__i32Add_s_si,
  wh_i32Add_a_si__brI32GeU_as,
  wh_i32Add_a_si__globalSet_a,
  wh_i32Add_a_si__globalSet_a__return0,
  wh_i32Add_a_si__i32Add_a_as,
  wh_i32Add_a_si__i32Add_s_as,
  wh_i32Add_a_si__i32Add_s_as__i32Mul_a_si,
  wh_i32Add_a_si__i32Add_s_as__i32Mul_a_si__i32Add_a_ai,
  wh_i32Add_a_si__i32And_a_ai,
  wh_i32Add_a_si__i32And_a_as,
  wh_i32Add_a_si__i32And_s_ai,
  wh_i32Add_a_si__i32And_s_ai__i32LtU_a_si,
  wh_i32Add_a_si__i32And_s_ai__i32LtU_a_si__constant32,
  wh_i32Add_a_si__i32And_s_ai__i32LtU_a_si__constant32__select_s_a,
  wh_i32Add_a_si__load16S32_a_a,
  wh_i32Add_a_si__load16S32_a_a__i32Mul_a_as,
  wh_i32Add_a_si__load32U_a_a,
  wh_i32Add_a_si__load32U_a_a__callIndirectA,
  wh_i32Add_a_si__load32U_s_a,
  wh_i32Add_a_si__load32U_s_a__branchIfZeroA,
  wh_i32Add_a_si__load8U_a_a,
  wh_i32Add_a_si__load8U_a_a__i32Add_a_as,
  wh_i32Add_a_si__load8U_a_a__i32Add_a_as__load8U_a_a,
  wh_i32Add_a_si__load8U_s_a,
  wh_i32Add_a_si__loadF64_a_a,
  wh_i32Add_a_si__loadF64_a_a__f64Mul_a_as,
  wh_i32Add_a_si__loadF64_a_a__f64Mul_a_as__f64Add_a_as,
  wh_i32Add_a_si__loadF64_a_a__f64Mul_a_as__f64Add_s_as,
  wh_i32Add_a_si__loadF64_a_a__f64Sub_s_sa,
  wh_i32Add_a_si__loadF64_a_a__f64Sub_s_sa__f64Mul_a_aa,
  wh_i32Add_a_si__loadF64_s_a,
  wh_i32Add_a_si__store32_as,
  wh_i32Add_a_si__store32_sa,
  wh_i32Add_a_si__store32_za,
  wh_i32Add_a_ss__i32Add_a_ai,
  wh_i32Add_a_ss__i32Add_s_ai,
  wh_i32Add_a_ss__i32ShrU_s_ai,
  wh_i32Add_a_ss__i32ShrU_s_ai__i32Shl_a_ai,
  wh_i32Add_a_ss__i32ShrU_s_ai__i32Shl_a_ai__loadF64_a_a,
  wh_i32Add_a_ss__load8U_a_a,
  wh_i32Add_a_ss__load8U_a_a__i32Add_a_as,
  wh_i32Add_a_ss__load8U_a_a__i32Add_a_as__load8U_a_a,
  wh_i32Add_a_ss__load8U_a_a__i64Add_s_as,
  wh_i32Add_a_ss__load8U_a_a__i64Add_s_as__i32Add_s_si,
]

private let fused1Handlers4: [Handler] = [
  wh_i32Add_a_ss__load8U_a_a__store8_sa,
  wh_i32Add_a_ss__load8U_a_a__store8_sa__i32Add_s_si,
  wh_i32Add_a_ss__load8U_s_a,
  wh_i32Add_a_ss__loadF64_a_a,
  wh_i32Add_a_ss__loadF64_a_a__f64Mul_a_as,
  wh_i32Add_a_ss__loadF64_a_a__f64Mul_a_as__f64Add_a_as,
  wh_i32Add_a_ss__store32_sa,
  wh_i32Add_a_ss__store32_sa__return1_i,
  wh_i32Add_a_ss__store8_as,
  wh_i32Add_a_ss__store8_as__i32Add_s_si,
  wh_i32Add_a_ss__store8_as__i32Add_s_si__load8U_s_s,
  wh_i32Add_s_ai__brI32LtU_as,
  wh_i32Add_s_ai__globalSet_a,
  wh_i32Add_s_ai__globalSet_a__i32Add_s_ss,
  wh_i32Add_s_ai__globalSet_a__i32Add_s_ss__brI32LtU_as,
  wh_i32Add_s_ai__globalSet_a__return1_i,
  wh_i32Add_s_ai__i32Add_a_si,
  wh_i32Add_s_ai__i32Add_s_si,
  wh_i32Add_s_ai__i32And_s_ai,
  wh_i32Add_s_ai__load32U_s_a,
  wh_i32Add_s_ai__load32U_s_s,
  wh_i32Add_s_ai__load8U_s_s,
  wh_i32Add_s_ai__store32_sa,
  wh_i32Add_s_as__brI32GeU_as,
  wh_i32Add_s_as__brI32GeU_as__i32Add_s_si,
  wh_i32Add_s_as__brI32GeU_as__i32Add_s_si__i32Shl_a_si,
  wh_i32Add_s_as__brI32LtU_as,
  wh_i32Add_s_as__copy,
  wh_i32Add_s_as__copy__i32Rotl_s_si,
  wh_i32Add_s_as__copy__i32Rotl_s_si__i32Rotl_a_si,
  wh_i32Add_s_as__i32Add_a_si,
  wh_i32Add_s_as__i32Add_a_si__load32U_a_a,
  wh_i32Add_s_as__i32Add_a_si__load32U_s_a,
  wh_i32Add_s_as__i32Add_a_si__load32U_s_a__i32Add_a_si,
  wh_i32Add_s_as__i32Add_s_ai,
  wh_i32Add_s_as__i32Add_s_as,
  wh_i32Add_s_as__i32Add_s_as__i32Add_s_si,
  wh_i32Add_s_as__i32Add_s_as__i32Add_s_si__i32Add_s_si,
  wh_i32Add_s_as__i32Add_s_si,
  wh_i32Add_s_as__i32Add_s_si__i32Add_s_si,
  wh_i32Add_s_as__i32Add_s_si__i32Add_s_si__branchIfNonzeroA,
  wh_i32Add_s_as__i32Add_s_ss,
  wh_i32Add_s_as__i32GtU_s_as,
  wh_i32Add_s_as__i32GtU_s_si,
  wh_i32Add_s_as__i32GtU_s_si__i32Add_s_si,
  wh_i32Add_s_as__i32GtU_s_si__i32Add_s_si__branchIfNonzero,
  wh_i32Add_s_as__i32LtS_a_as,
  wh_i32Add_s_as__i32LtS_a_as__select_s_a,
  wh_i32Add_s_as__i32LtS_a_as__select_s_a__store32_sa,
  wh_i32Add_s_as__i32Shl_a_ai,
  wh_i32Add_s_as__i32Shl_s_ai,
  wh_i32Add_s_as__i32ShrU_a_ai,
  wh_i32Add_s_as__i32Xor_a_as,
  wh_i32Add_s_as__i32Xor_a_as__i32Rotl_s_ai,
  wh_i32Add_s_as__i32Xor_a_as__i32Rotl_s_ai__i32Add_s_as,
  wh_i32Add_s_as__i32Xor_s_as,
  wh_i32Add_s_as__load32U_a_a,
  wh_i32Add_s_as__load32U_a_s,
  wh_i32Add_s_as__load32U_a_s__brI32GtU_as,
  wh_i32Add_s_as__load32U_s_a,
]

let fused1Handlers: [Handler] = fused1Handlers0 + fused1Handlers1 + fused1Handlers2 + fused1Handlers3 + fused1Handlers4
