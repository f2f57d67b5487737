// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_i32Add_s_as__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__load64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_load64_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_load8U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__load8U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_load8U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__store32_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_store32_sa<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_as__store32_za(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_store32_za<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__brI32GeU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_brI32GeU_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__brI32GtS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_brI32GtS_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__brI32LtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_brI32LtU_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__brI32Ne_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_brI32Ne_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_brI32Ne_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_branch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_branchIfNonzero<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_call.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_constant32<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__constant32__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_constant32<Then_constant32<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_copy<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__copy__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_copy<Then_call>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__copy__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_copy<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__copy__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_copy<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__f64Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_f64Mul_a_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__f64Mul_a_ss__f64Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_f64Mul_a_ss<Then_f64Mul_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__f64Mul_a_ss__f64Mul_s_as__loadF64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_f64Mul_a_ss<Then_f64Mul_s_as<Then_loadF64_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__globalSet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_globalSet_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__globalSet_a__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_globalSet_a<Then_i32Add_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__globalSet_a__i32Add_s_ai__globalSet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_globalSet_a<Then_i32Add_s_ai<Then_globalSet_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__globalSet_a__i32Add_s_ai__globalSet_a__return1_i(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_globalSet_a<Then_i32Add_s_ai<Then_globalSet_a<Then_return1_i>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__globalSet_a__load64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_globalSet_a<Then_load64_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__globalSet_a__return1_i(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_globalSet_a<Then_return1_i>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__globalSet_a__store64_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_globalSet_a<Then_store64_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__globalSet_a__store64_ai__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_globalSet_a<Then_store64_ai<Then_constant32<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__globalSet_a__store64_ai__constant32__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_globalSet_a<Then_store64_ai<Then_constant32<Then_call>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_a_si__i32ShrS_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_si<Then_i32ShrS_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_a_si__i32ShrS_s_ai__brI32LeS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_si<Then_i32ShrS_s_ai<Then_brI32LeS_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_a_ss__load8U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_ss<Then_load8U_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_a_ss__load8U_s_a__i32Extend8S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_ss<Then_load8U_s_a<Then_i32Extend8S_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_a_ss__load8U_s_a__i32Extend8S_s_a__brI32LeS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_ss<Then_load8U_s_a<Then_i32Extend8S_s_a<Then_brI32LeS_ai<Dispatch>>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_a_ss__load8U_s_a__i32Extend8S_s_a__brI32LeS_ai__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_ss<Then_load8U_s_a<Then_i32Extend8S_s_a<Then_brI32LeS_ai<Then_copy<Dispatch>>>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_a_ss__load8U_s_a__i32Extend8S_s_a__brI32LeS_ai__copy__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_ss<Then_load8U_s_a<Then_i32Extend8S_s_a<Then_brI32LeS_ai<Then_copy<Then_branch>>>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__brI32Ne_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_brI32Ne_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_brI32Ne_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_branchIfNonzeroA<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_constant32<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__copy__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_copy<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__i32Add_s_si__brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Then_brI32Ne_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__i32Add_s_si__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Then_branchIfNonzeroA<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__i32Add_s_si__i32GtS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Then_i32GtS_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__i32Shl_s_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_i32Shl_s_ia<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_si__i32Shl_s_ia__brI32LtU_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Then_i32Shl_s_ia<Then_brI32LtU_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_ss__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_ss<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Add_s_ss__i32Add_s_si__i64Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_ss<Then_i32Add_s_si<Then_i64Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32And_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32And_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Shl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Shl_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Shl_a_si__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Shl_a_si<Then_i32Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Shl_a_si__i32Add_a_as__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Shl_a_si<Then_i32Add_a_as<Then_load32U_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Shl_a_si__i32Add_a_as__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Shl_a_si<Then_i32Add_a_as<Then_load32U_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Shl_a_si__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Shl_a_si<Then_i32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Shl_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Shl_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i32Shl_s_si__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Shl_s_si<Then_i32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__i64Shl_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i64Shl_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load16U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load16U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load16U_s_a__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load16U_s_a<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load32U_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load32U_a_s__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load32U_a_s<Then_load32U_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load32U_a_s__load32U_a_a__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load32U_a_s<Then_load32U_a_a<Then_copy<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load32U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load32U_s_a__i32Sub_a_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load32U_s_a<Then_i32Sub_a_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load32U_s_a__i32Sub_a_sa__brI32GeU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load32U_s_a<Then_i32Sub_a_sa<Then_brI32GeU_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load32U_s_s__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load32U_s_s<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load32U_s_s__i32Add_s_si__brI32GtU_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load32U_s_s<Then_i32Add_s_si<Then_brI32GtU_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load32U_s_s__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load32U_s_s<Then_load32U_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load8U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load8U_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load8U_a_s__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load8U_a_s<Then_i32Shl_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load8U_a_s__i32Shl_a_ai__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load8U_a_s<Then_i32Shl_a_ai<Then_i32Add_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load8U_a_s__i32Shl_a_ai__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load8U_a_s<Then_i32Shl_a_ai<Then_i32Add_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load8U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load8U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load8U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load8U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load8U_s_s__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load8U_s_s<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__load8U_s_s__i32Add_s_si__branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load8U_s_s<Then_i32Add_s_si<Then_branchIfNonzero<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__loadF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_loadF64_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__loadF64_s_a__f64Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_loadF64_s_a<Then_f64Mul_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_si__store32_za(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_store32_za<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_copy<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_a_ai__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_a_ai<Then_load32U_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_a_ai__load32U_a_a__i32Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_a_ai<Then_load32U_a_a<Then_i32Mul_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_a_ai__loadF64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_a_ai<Then_loadF64_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_a_ai__loadF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_a_ai<Then_loadF64_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_a_ai__loadF64_s_a__loadF64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_a_ai<Then_loadF64_s_a<Then_loadF64_a_s<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_s_ai__load8U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_s_ai<Then_load8U_a_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_s_ai__load8U_a_s__store8_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_s_ai<Then_load8U_a_s<Then_store8_sa<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_s_ai__loadF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_s_ai<Then_loadF64_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_s_si__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_s_si<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_s_si__copy__load8U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_s_si<Then_copy<Then_load8U_s_s<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_load8U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__load8U_a_a__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_load8U_a_a<Then_i32Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__load8U_a_a__i32Add_a_as__load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_load8U_a_a<Then_i32Add_a_as<Then_load8U_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__load8U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_load8U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__load8U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_load8U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Add_s_ss__loadF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_loadF64_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_ai__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_ai__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_branchIfZeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_ai__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_ai__i32Add_a_ai__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_a_ai<Then_load32U_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_ai__i32Add_a_ai__load32U_s_a__i32ShrU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_a_ai<Then_load32U_s_a<Then_i32ShrU_a_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_as__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_branchIfZeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__f64ConvertI32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_f64ConvertI32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__f64ConvertI32U_a_a__f64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_f64ConvertI32U_a_a<Then_f64Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__f64ConvertI32U_a_a__f64Add_s_as__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_f64ConvertI32U_a_a<Then_f64Add_s_as<Then_copy<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__i32Add_s_ai__load16U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_ai<Then_load16U_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__i32Add_s_ai__load16U_s_s__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_ai<Then_load16U_s_s<Then_i32Add_s_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Shl_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__i32Shl_a_ai__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Shl_a_ai<Then_i32Add_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__i32Shl_a_ai__i32Add_a_ai__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Shl_a_ai<Then_i32Add_a_ai<Then_load32U_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Xor_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__i32Xor_a_as__i32Mul_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Xor_a_as<Then_i32Mul_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__i32Xor_a_as__i32Mul_s_ai__load8U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Xor_a_as<Then_i32Mul_s_ai<Then_load8U_s_s<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__select_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_select_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_a_si__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_select_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_ai__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_ai__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_branchIfZeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_ai__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_ai__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_ai__i32And_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32And_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_ai__i32Shl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Shl_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_as__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_si__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_si__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_branchIfZeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_si__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_si__i32And_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32And_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_si__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Shl_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32And_s_si__select_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_select_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_a_si__i32Mul_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Mul_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_s_si__i32Mul_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Mul_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32DivU_s_si__i32Mul_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Divide<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Mul_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Eq_a_ai__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Equal<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_constant32<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtS_s_si__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<Int32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_copy<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_a_as__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_select_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_a_as__select_s_a__i32GtU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_select_s_a<Then_i32GtU_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_a_si__select_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_select_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_s_as__select_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_select_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32GtU_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtS_s_as__select_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_select_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtS_s_as__select_s_s__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_select_s_s<Then_store32_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtS_s_as__select_s_s__store32_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_select_s_s<Then_store32_sa<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_a_si__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_constant32<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_a_si__constant32__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_constant32<Then_select_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_s_si__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_constant32<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32LtU_s_si__constant32__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Less<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_constant32<Then_select_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_ai__i32ShrU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32ShrU_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_as__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_as__i32Add_a_as__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_a_as<Then_i32Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_as__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_as__i32Add_s_as__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_as<Then_i32Add_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_as__i32Add_s_as__i32Add_a_si__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_as<Then_i32Add_a_si<Then_load32U_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_si__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_si__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_a_si__i32ShrU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32ShrU_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_s_ai__i32ShrU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32ShrU_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_s_ai__load8U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_load8U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_s_si__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Mul_s_si__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Ne_s_si__branchIfZero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(NotEqual<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_branchIfZero<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_a_as__i32Or_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Or_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_a_as__i32Or_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Or_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_a_si__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_s_as__i32ShrU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32ShrU_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Or_s_as__i32ShrU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Or<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32ShrU_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_s_ai__f64ConvertI32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_f64ConvertI32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_s_ai__f64ConvertI32U_a_a__f64Div_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_f64ConvertI32U_a_a<Then_f64Div_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32RemU_s_ai__f64ConvertI32U_a_a__f64Div_s_ai__brNotF64Lt_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_f64ConvertI32U_a_a<Then_f64Div_s_ai<Then_brNotF64Lt_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_a_si__i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Xor_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_ai__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_ai__i32Add_s_as__i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_as<Then_i32Xor_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_ai__i32Add_s_as__i32Xor_a_as__i32Rotl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_as<Then_i32Xor_a_as<Then_i32Rotl_s_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_ai__i32Rotl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Rotl_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_ai__i32Rotl_a_si__i32Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Rotl_a_si<Then_i32Xor_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Rotl_s_si__i32Rotl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Rotl_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_ai__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_ai__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_ai__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_ai__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_ai__i32Add_s_as__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_as<Then_load32U_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_ai__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_load32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_si__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_si__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_si__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_si__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_si__i32Add_s_as__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_as<Then_load32U_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_si__i32Add_s_as__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_as<Then_load32U_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_si__i32Or_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Or_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_a_si__i32Or_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Or_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_ai__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_ai__i32Add_s_ai__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_ai<Then_load32U_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_ai__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_ai__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_load32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_ai__load32U_a_a__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_load32U_a_a<Then_store32_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_ai__load32U_a_a__store32_sa__store32_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_load32U_a_a<Then_store32_sa<Then_store32_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_ai__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_load32U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_ai__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_si__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_si__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_si__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_si__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_si__i32Add_s_as__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_as<Then_load32U_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Shl_s_si__i32Or_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32Or_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_ai__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_ai__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_ai__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_ai__i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Xor_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_ai__i32Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Xor_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_ai__i32Xor_s_as__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Xor_s_as<Then_i32Shl_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_sa__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_sa__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_si__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_si__i32And_a_ai__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32And_a_ai<Then_i32Add_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_si__i32And_a_ai__i32Add_a_ai__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32And_a_ai<Then_i32Add_a_ai<Then_load32U_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_si__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_si__i32Or_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Or_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_si__i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Xor_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_si__i32Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Xor_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_si__i32Xor_s_as__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Xor_s_as<Then_i32Add_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_a_si__i32Xor_s_as__i32Add_a_si__load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32Xor_s_as<Then_i32Add_a_si<Then_load8U_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ai__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ai__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ai__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ai__i32ShrU_s_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32ShrU_s_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ai__i32ShrU_s_sa__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32ShrU_s_sa<Then_i32And_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ai__i32ShrU_s_sa__i32And_a_ai__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i32ShrU_s_sa<Then_i32And_a_ai<Then_branchIfNonzeroA<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_sa__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Slot.self, Accumulator.self, 16, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_si__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ss__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ss__load32U_s_s__i32Shl_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_load32U_s_s<Then_i32Shl_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32ShrU_s_ss__load32U_s_s__i32Shl_a_as__i32Or_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_load32U_s_s<Then_i32Shl_a_as<Then_i32Or_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_a_sa__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_a_sa__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_a_ss__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_s_ss__brI32GtU_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_brI32GtU_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Sub_s_ss__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_a__i32And_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32And_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_a__i32And_a_as__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32And_a_as<Then_i32Add_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_a__i32And_a_as__i32Add_s_ai__i64ShrU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32And_a_as<Then_i32Add_s_ai<Then_i64ShrU_a_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_a__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_a__i32And_s_ai__i64ShrU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32And_s_ai<Then_i64ShrU_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_a__i32And_s_ai__i64ShrU_a_si__i64And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32And_s_ai<Then_i64ShrU_a_si<Then_i64And_s_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_s__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_s__i32Add_a_as__load8U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_a_as<Then_load8U_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_s__i32Add_a_as__load8U_a_a__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_a_as<Then_load8U_a_a<Then_branchIfNonzeroA<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_s__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Slot.self, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_s__load64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Slot.self, Then_load64_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_s_a__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Slot.self, Accumulator.self, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_s_a__i32And_s_ai__i64ShrU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Slot.self, Accumulator.self, Then_i32And_s_ai<Then_i64ShrU_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_s_a__i32WrapI64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Slot.self, Accumulator.self, Then_i32WrapI64_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_s_a__i32WrapI64_s_s__i32WrapI64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Slot.self, Accumulator.self, Then_i32WrapI64_s_s<Then_i32WrapI64_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_s_a__load64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Slot.self, Accumulator.self, Then_load64_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_s_s__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Slot.self, Slot.self, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_s_s__load64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Slot.self, Slot.self, Then_load64_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_ai__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_ai__i32Add_s_as__i32ShrU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_as<Then_i32ShrU_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_ai__i32Add_s_as__i32ShrU_a_ai__i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32Add_s_as<Then_i32ShrU_a_ai<Then_i32Xor_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_ai__i32ShrU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32ShrU_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as__i32And_a_ai__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32And_a_ai<Then_i32Shl_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as__i32And_a_ai__i32Shl_a_ai__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32And_a_ai<Then_i32Shl_a_ai<Then_load32U_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as__i32Rotl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Rotl_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as__i32Rotl_s_ai__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Rotl_s_ai<Then_i32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as__i32Rotl_s_ai__i32Add_s_as__i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Rotl_s_ai<Then_i32Add_s_as<Then_i32Xor_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as__i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Xor_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as__i32Xor_a_as__i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Xor_a_as<Then_i32Xor_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as__i32Xor_a_as__i32Xor_a_as__i32Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i32Xor_a_as<Then_i32Xor_a_as<Then_i32Xor_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_as__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_a_si__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_as__i32Mul_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Mul_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_as__i32Mul_a_si__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Mul_a_si<Then_i32Add_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_as__i32Mul_a_si__i32Add_s_ai__f64Mul_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Mul_a_si<Then_i32Add_s_ai<Then_f64Mul_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_as__i32Rotl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Rotl_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_as__i32Rotl_a_si__i32Xor_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Rotl_a_si<Then_i32Xor_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }

private let fused2Handlers0: [Handler] = [
  wh_i32Add_s_as__load32U_s_s,
  wh_i32Add_s_as__load64_s_a,
  wh_i32Add_s_as__load8U_a_a,
  wh_i32Add_s_as__load8U_s_a,
  wh_i32Add_s_as__store32_sa,
  wh_i32Add_s_as__store32_sa__i32Add_s_si,
  wh_i32Add_s_as__store32_za,
  wh_i32Add_s_si__brI32GeU_as,
  wh_i32Add_s_si__brI32GtS_ai,
  wh_i32Add_s_si__brI32LtU_as,
  wh_i32Add_s_si__brI32Ne_ai,
  wh_i32Add_s_si__brI32Ne_as,
  wh_i32Add_s_si__branch,
  wh_i32Add_s_si__branchIfNonzero,
  wh_i32Add_s_si__branchIfNonzeroA,
  wh_i32Add_s_si__call,
  wh_i32Add_s_si__constant32,
  wh_i32Add_s_si__constant32__constant32,
  wh_i32Add_s_si__copy,
  wh_i32Add_s_si__copy__call,
  wh_i32Add_s_si__copy__copy,
  wh_i32Add_s_si__copy__i32Add_s_si,
  wh_i32Add_s_si__f64Mul_a_ss,
  wh_i32Add_s_si__f64Mul_a_ss__f64Mul_s_as,
  wh_i32Add_s_si__f64Mul_a_ss__f64Mul_s_as__loadF64_a_a,
  wh_i32Add_s_si__globalSet_a,
  wh_i32Add_s_si__globalSet_a__i32Add_s_ai,
  wh_i32Add_s_si__globalSet_a__i32Add_s_ai__globalSet_a,
  wh_i32Add_s_si__globalSet_a__i32Add_s_ai__globalSet_a__return1_i,
  wh_i32Add_s_si__globalSet_a__load64_a_a,
  wh_i32Add_s_si__globalSet_a__return1_i,
  wh_i32Add_s_si__globalSet_a__store64_ai,
  wh_i32Add_s_si__globalSet_a__store64_ai__constant32,
  wh_i32Add_s_si__globalSet_a__store64_ai__constant32__call,
  wh_i32Add_s_si__i32Add_a_si,
  wh_i32Add_s_si__i32Add_a_si__i32ShrS_s_ai,
  wh_i32Add_s_si__i32Add_a_si__i32ShrS_s_ai__brI32LeS_ai,
  wh_i32Add_s_si__i32Add_a_ss,
  wh_i32Add_s_si__i32Add_a_ss__load8U_s_a,
  wh_i32Add_s_si__i32Add_a_ss__load8U_s_a__i32Extend8S_s_a,
  wh_i32Add_s_si__i32Add_a_ss__load8U_s_a__i32Extend8S_s_a__brI32LeS_ai,
  wh_i32Add_s_si__i32Add_a_ss__load8U_s_a__i32Extend8S_s_a__brI32LeS_ai__copy,
  wh_i32Add_s_si__i32Add_a_ss__load8U_s_a__i32Extend8S_s_a__brI32LeS_ai__copy__branch,
  wh_i32Add_s_si__i32Add_s_as,
  wh_i32Add_s_si__i32Add_s_si,
  wh_i32Add_s_si__i32Add_s_si__brI32Ne_ai,
  wh_i32Add_s_si__i32Add_s_si__brI32Ne_as,
  wh_i32Add_s_si__i32Add_s_si__branchIfNonzeroA,
  wh_i32Add_s_si__i32Add_s_si__constant32,
  wh_i32Add_s_si__i32Add_s_si__copy,
  wh_i32Add_s_si__i32Add_s_si__copy__i32Add_s_si,
  wh_i32Add_s_si__i32Add_s_si__i32Add_s_si,
  wh_i32Add_s_si__i32Add_s_si__i32Add_s_si__brI32Ne_as,
  wh_i32Add_s_si__i32Add_s_si__i32Add_s_si__branchIfNonzeroA,
  wh_i32Add_s_si__i32Add_s_si__i32Add_s_si__i32GtS_s_as,
  wh_i32Add_s_si__i32Add_s_si__i32Shl_s_ia,
  wh_i32Add_s_si__i32Add_s_si__i32Shl_s_ia__brI32LtU_ai,
  wh_i32Add_s_si__i32Add_s_ss,
  wh_i32Add_s_si__i32Add_s_ss__i32Add_s_si,
  wh_i32Add_s_si__i32Add_s_ss__i32Add_s_si__i64Add_s_si,
]

private let fused2Handlers1: [Handler] = [
  wh_i32Add_s_si__i32And_a_ai,
  wh_i32Add_s_si__i32And_s_ai,
  wh_i32Add_s_si__i32And_s_as,
  wh_i32Add_s_si__i32Shl_a_si,
  wh_i32Add_s_si__i32Shl_a_si__i32Add_a_as,
  wh_i32Add_s_si__i32Shl_a_si__i32Add_a_as__load32U_a_a,
  wh_i32Add_s_si__i32Shl_a_si__i32Add_a_as__load32U_s_a,
  wh_i32Add_s_si__i32Shl_a_si__i32Add_s_as,
  wh_i32Add_s_si__i32Shl_s_si,
  wh_i32Add_s_si__i32Shl_s_si__i32Add_s_as,
  wh_i32Add_s_si__i64Shl_s_si,
  wh_i32Add_s_si__load16U_s_a,
  wh_i32Add_s_si__load16U_s_a__i32Add_s_si,
  wh_i32Add_s_si__load32U_a_a,
  wh_i32Add_s_si__load32U_a_s,
  wh_i32Add_s_si__load32U_a_s__load32U_a_a,
  wh_i32Add_s_si__load32U_a_s__load32U_a_a__copy,
  wh_i32Add_s_si__load32U_s_a,
  wh_i32Add_s_si__load32U_s_a__i32Sub_a_sa,
  wh_i32Add_s_si__load32U_s_a__i32Sub_a_sa__brI32GeU_as,
  wh_i32Add_s_si__load32U_s_s,
  wh_i32Add_s_si__load32U_s_s__i32Add_s_si,
  wh_i32Add_s_si__load32U_s_s__i32Add_s_si__brI32GtU_ss,
  wh_i32Add_s_si__load32U_s_s__load32U_s_a,
  wh_i32Add_s_si__load8U_a_s,
  wh_i32Add_s_si__load8U_a_s__i32Shl_a_ai,
  wh_i32Add_s_si__load8U_a_s__i32Shl_a_ai__i32Add_a_as,
  wh_i32Add_s_si__load8U_a_s__i32Shl_a_ai__i32Add_s_as,
  wh_i32Add_s_si__load8U_s_a,
  wh_i32Add_s_si__load8U_s_s,
  wh_i32Add_s_si__load8U_s_s__i32Add_s_si,
  wh_i32Add_s_si__load8U_s_s__i32Add_s_si__branchIfNonzero,
  wh_i32Add_s_si__loadF64_s_a,
  wh_i32Add_s_si__loadF64_s_a__f64Mul_s_as,
  wh_i32Add_s_si__store32_sa,
  wh_i32Add_s_si__store32_za,
  wh_i32Add_s_ss__copy,
  wh_i32Add_s_ss__i32Add_a_ai,
  wh_i32Add_s_ss__i32Add_a_ai__load32U_a_a,
  wh_i32Add_s_ss__i32Add_a_ai__load32U_a_a__i32Mul_s_as,
  wh_i32Add_s_ss__i32Add_a_ai__loadF64_a_a,
  wh_i32Add_s_ss__i32Add_a_ai__loadF64_s_a,
  wh_i32Add_s_ss__i32Add_a_ai__loadF64_s_a__loadF64_a_s,
  wh_i32Add_s_ss__i32Add_s_ai,
  wh_i32Add_s_ss__i32Add_s_ai__load8U_a_s,
  wh_i32Add_s_ss__i32Add_s_ai__load8U_a_s__store8_sa,
  wh_i32Add_s_ss__i32Add_s_ai__loadF64_s_a,
  wh_i32Add_s_ss__i32Add_s_si,
  wh_i32Add_s_ss__i32Add_s_si__copy,
  wh_i32Add_s_ss__i32Add_s_si__copy__load8U_s_s,
  wh_i32Add_s_ss__i32Add_s_ss,
  wh_i32Add_s_ss__load8U_a_a,
  wh_i32Add_s_ss__load8U_a_a__i32Add_a_as,
  wh_i32Add_s_ss__load8U_a_a__i32Add_a_as__load8U_a_a,
  wh_i32Add_s_ss__load8U_s_a,
  wh_i32Add_s_ss__load8U_s_s,
  wh_i32Add_s_ss__loadF64_s_a,
  wh_i32And_a_ai__branchIfNonzeroA,
  wh_i32And_a_ai__branchIfZeroA,
  wh_i32And_a_ai__i32Add_a_ai,
]

private let fused2Handlers2: [Handler] = [
  wh_i32And_a_ai__i32Add_a_ai__load32U_s_a,
  wh_i32And_a_ai__i32Add_a_ai__load32U_s_a__i32ShrU_a_si,
  wh_i32And_a_as__i32Add_s_as,
  wh_i32And_a_si__branchIfNonzeroA,
  wh_i32And_a_si__branchIfZeroA,
  wh_i32And_a_si__f64ConvertI32U_a_a,
  wh_i32And_a_si__f64ConvertI32U_a_a__f64Add_s_as,
  wh_i32And_a_si__f64ConvertI32U_a_a__f64Add_s_as__copy,
  wh_i32And_a_si__i32Add_s_ai,
  wh_i32And_a_si__i32Add_s_ai__load16U_s_s,
  wh_i32And_a_si__i32Add_s_ai__load16U_s_s__i32Add_s_ai,
  wh_i32And_a_si__i32Shl_a_ai,
  wh_i32And_a_si__i32Shl_a_ai__i32Add_a_ai,
  wh_i32And_a_si__i32Shl_a_ai__i32Add_a_ai__load32U_a_a,
  wh_i32And_a_si__i32Xor_a_as,
  wh_i32And_a_si__i32Xor_a_as__i32Mul_s_ai,
  wh_i32And_a_si__i32Xor_a_as__i32Mul_s_ai__load8U_s_s,
  wh_i32And_a_si__select_a_a,
  wh_i32And_a_si__select_s_a,
  wh_i32And_s_ai__branchIfNonzeroA,
  wh_i32And_s_ai__branchIfZeroA,
  wh_i32And_s_ai__i32Add_a_ai,
  wh_i32And_s_ai__i32Add_s_ai,
  wh_i32And_s_ai__i32And_a_si,
  wh_i32And_s_ai__i32Shl_s_ai,
  wh_i32And_s_as__i32Add_s_ai,
  wh_i32And_s_si__branchIfNonzeroA,
  wh_i32And_s_si__branchIfZeroA,
  wh_i32And_s_si__i32Add_s_ai,
  wh_i32And_s_si__i32And_s_si,
  wh_i32And_s_si__i32Shl_a_ai,
  wh_i32And_s_si__select_s_s,
  wh_i32DivU_a_si__i32Mul_a_ai,
  wh_i32DivU_s_si__i32Mul_a_ai,
  wh_i32DivU_s_si__i32Mul_s_ai,
  wh_i32Eq_a_ai__constant32,
  wh_i32GtS_s_si__copy,
  wh_i32GtU_a_as__select_s_a,
  wh_i32GtU_a_as__select_s_a__i32GtU_a_ai,
  wh_i32GtU_a_si__select_a_a,
  wh_i32GtU_s_as__select_s_s,
  wh_i32GtU_s_si__i32Add_s_si,
  wh_i32LtS_s_as__select_s_s,
  wh_i32LtS_s_as__select_s_s__store32_sa,
  wh_i32LtS_s_as__select_s_s__store32_sa__i32Add_s_si,
  wh_i32LtU_a_si__constant32,
  wh_i32LtU_a_si__constant32__select_s_a,
  wh_i32LtU_s_si__constant32,
  wh_i32LtU_s_si__constant32__select_s_a,
  wh_i32Mul_a_ai__i32ShrU_a_ai,
  wh_i32Mul_a_as__i32Add_a_as,
  wh_i32Mul_a_as__i32Add_a_as__i32Add_a_as,
  wh_i32Mul_a_as__i32Add_s_as,
  wh_i32Mul_a_as__i32Add_s_as__i32Add_a_si,
  wh_i32Mul_a_as__i32Add_s_as__i32Add_a_si__load32U_s_a,
  wh_i32Mul_a_si__i32Add_a_as,
  wh_i32Mul_a_si__i32Add_s_as,
  wh_i32Mul_a_si__i32ShrU_a_ai,
  wh_i32Mul_s_ai__i32ShrU_a_ai,
  wh_i32Mul_s_ai__load8U_s_s,
]

private let fused2Handlers3: [Handler] = [
  wh_i32Mul_s_si__i32Add_s_ai,
  wh_i32Mul_s_si__i32Add_s_as,
  wh_i32Ne_s_si__branchIfZero,
  wh_i32Or_a_as__i32Or_a_as,
  wh_i32Or_a_as__i32Or_s_as,
  wh_i32Or_a_si__store32_sa,
  wh_i32Or_s_as__i32ShrU_a_si,
  wh_i32Or_s_as__i32ShrU_s_si,
  wh_i32RemU_s_ai__f64ConvertI32U_a_a,
  wh_i32RemU_s_ai__f64ConvertI32U_a_a__f64Div_s_ai,
  wh_i32RemU_s_ai__f64ConvertI32U_a_a__f64Div_s_ai__brNotF64Lt_as,
  wh_i32Rotl_a_si__i32Xor_a_as,
  wh_i32Rotl_s_ai__i32Add_s_as,
  wh_i32Rotl_s_ai__i32Add_s_as__i32Xor_a_as,
  wh_i32Rotl_s_ai__i32Add_s_as__i32Xor_a_as__i32Rotl_s_ai,
  wh_i32Rotl_s_ai__i32Rotl_a_si,
  wh_i32Rotl_s_ai__i32Rotl_a_si__i32Xor_s_as,
  wh_i32Rotl_s_si__i32Rotl_a_si,
  wh_i32Shl_a_ai__i32Add_a_ai,
  wh_i32Shl_a_ai__i32Add_a_as,
  wh_i32Shl_a_ai__i32Add_s_ai,
  wh_i32Shl_a_ai__i32Add_s_as,
  wh_i32Shl_a_ai__i32Add_s_as__load32U_a_a,
  wh_i32Shl_a_ai__load32U_a_a,
  wh_i32Shl_a_si__i32Add_a_ai,
  wh_i32Shl_a_si__i32Add_a_as,
  wh_i32Shl_a_si__i32Add_s_ai,
  wh_i32Shl_a_si__i32Add_s_as,
  wh_i32Shl_a_si__i32Add_s_as__load32U_a_a,
  wh_i32Shl_a_si__i32Add_s_as__load32U_s_a,
  wh_i32Shl_a_si__i32Or_a_as,
  wh_i32Shl_a_si__i32Or_s_as,
  wh_i32Shl_s_ai__i32Add_s_ai,
  wh_i32Shl_s_ai__i32Add_s_ai__load32U_s_a,
  wh_i32Shl_s_ai__i32Add_s_as,
  wh_i32Shl_s_ai__load32U_a_a,
  wh_i32Shl_s_ai__load32U_a_a__store32_sa,
  wh_i32Shl_s_ai__load32U_a_a__store32_sa__store32_ss,
  wh_i32Shl_s_ai__load32U_s_a,
  wh_i32Shl_s_ai__load32U_s_s,
  wh_i32Shl_s_si__i32Add_a_as,
  wh_i32Shl_s_si__i32Add_a_si,
  wh_i32Shl_s_si__i32Add_s_ai,
  wh_i32Shl_s_si__i32Add_s_as,
  wh_i32Shl_s_si__i32Add_s_as__load32U_s_s,
  wh_i32Shl_s_si__i32Add_s_si,
  wh_i32Shl_s_si__i32Or_a_as,
  wh_i32ShrU_a_ai__i32Add_a_as,
  wh_i32ShrU_a_ai__i32And_a_ai,
  wh_i32ShrU_a_ai__i32And_s_ai,
  wh_i32ShrU_a_ai__i32Xor_a_as,
  wh_i32ShrU_a_ai__i32Xor_s_as,
  wh_i32ShrU_a_ai__i32Xor_s_as__i32Shl_a_ai,
  wh_i32ShrU_a_sa__i32And_a_ai,
  wh_i32ShrU_a_sa__i32And_s_ai,
  wh_i32ShrU_a_si__i32And_a_ai,
  wh_i32ShrU_a_si__i32And_a_ai__i32Add_a_ai,
  wh_i32ShrU_a_si__i32And_a_ai__i32Add_a_ai__load32U_s_a,
  wh_i32ShrU_a_si__i32And_s_ai,
  wh_i32ShrU_a_si__i32Or_a_as,
]

private let fused2Handlers4: [Handler] = [
  wh_i32ShrU_a_si__i32Xor_a_as,
  wh_i32ShrU_a_si__i32Xor_s_as,
  wh_i32ShrU_a_si__i32Xor_s_as__i32Add_a_si,
  wh_i32ShrU_a_si__i32Xor_s_as__i32Add_a_si__load8U_a_a,
  wh_i32ShrU_s_ai__i32Add_a_as,
  wh_i32ShrU_s_ai__i32Add_s_as,
  wh_i32ShrU_s_ai__i32And_s_ai,
  wh_i32ShrU_s_ai__i32ShrU_s_sa,
  wh_i32ShrU_s_ai__i32ShrU_s_sa__i32And_a_ai,
  wh_i32ShrU_s_ai__i32ShrU_s_sa__i32And_a_ai__branchIfNonzeroA,
  wh_i32ShrU_s_sa__i32And_a_ai,
  wh_i32ShrU_s_si__i32And_s_ai,
  wh_i32ShrU_s_ss__load32U_s_s,
  wh_i32ShrU_s_ss__load32U_s_s__i32Shl_a_as,
  wh_i32ShrU_s_ss__load32U_s_s__i32Shl_a_as__i32Or_a_as,
  wh_i32Sub_a_sa__i32Add_a_ai,
  wh_i32Sub_a_sa__i32Add_s_ai,
  wh_i32Sub_a_ss__store32_sa,
  wh_i32Sub_s_ss__brI32GtU_ai,
  wh_i32Sub_s_ss__branchIfNonzeroA,
  wh_i32WrapI64_a_a__i32And_a_as,
  wh_i32WrapI64_a_a__i32And_a_as__i32Add_s_ai,
  wh_i32WrapI64_a_a__i32And_a_as__i32Add_s_ai__i64ShrU_a_si,
  wh_i32WrapI64_a_a__i32And_s_ai,
  wh_i32WrapI64_a_a__i32And_s_ai__i64ShrU_a_si,
  wh_i32WrapI64_a_a__i32And_s_ai__i64ShrU_a_si__i64And_s_ai,
  wh_i32WrapI64_a_s__i32Add_a_as,
  wh_i32WrapI64_a_s__i32Add_a_as__load8U_a_a,
  wh_i32WrapI64_a_s__i32Add_a_as__load8U_a_a__branchIfNonzeroA,
  wh_i32WrapI64_a_s__i32And_a_ai,
  wh_i32WrapI64_a_s__load64_s_a,
  wh_i32WrapI64_s_a__i32And_s_ai,
  wh_i32WrapI64_s_a__i32And_s_ai__i64ShrU_a_si,
  wh_i32WrapI64_s_a__i32WrapI64_s_s,
  wh_i32WrapI64_s_a__i32WrapI64_s_s__i32WrapI64_s_s,
  wh_i32WrapI64_s_a__load64_a_s,
  wh_i32WrapI64_s_s__i32And_s_ai,
  wh_i32WrapI64_s_s__load64_s_s,
  wh_i32Xor_a_ai__i32Add_s_as,
  wh_i32Xor_a_ai__i32Add_s_as__i32ShrU_a_ai,
  wh_i32Xor_a_ai__i32Add_s_as__i32ShrU_a_ai__i32Xor_a_as,
  wh_i32Xor_a_ai__i32ShrU_s_ai,
  wh_i32Xor_a_as__i32Add_s_as,
  wh_i32Xor_a_as__i32And_a_ai,
  wh_i32Xor_a_as__i32And_a_ai__i32Shl_a_ai,
  wh_i32Xor_a_as__i32And_a_ai__i32Shl_a_ai__load32U_s_a,
  wh_i32Xor_a_as__i32Rotl_s_ai,
  wh_i32Xor_a_as__i32Rotl_s_ai__i32Add_s_as,
  wh_i32Xor_a_as__i32Rotl_s_ai__i32Add_s_as__i32Xor_a_as,
  wh_i32Xor_a_as__i32Xor_a_as,
  wh_i32Xor_a_as__i32Xor_a_as__i32Xor_a_as,
  wh_i32Xor_a_as__i32Xor_a_as__i32Xor_a_as__i32Xor_s_as,
  wh_i32Xor_a_as__store32_sa,
  wh_i32Xor_a_si__i32And_a_ai,
  wh_i32Xor_s_as__i32Add_s_si,
  wh_i32Xor_s_as__i32Mul_a_si,
  wh_i32Xor_s_as__i32Mul_a_si__i32Add_s_ai,
  wh_i32Xor_s_as__i32Mul_a_si__i32Add_s_ai__f64Mul_s_si,
  wh_i32Xor_s_as__i32Rotl_a_si,
  wh_i32Xor_s_as__i32Rotl_a_si__i32Xor_a_as,
]

let fused2Handlers: [Handler] = fused2Handlers0 + fused2Handlers1 + fused2Handlers2 + fused2Handlers3 + fused2Handlers4
