// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_i32Xor_s_as__i32Rotl_a_si__i32Xor_a_as__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Rotl_a_si<Then_i32Xor_a_as<Then_i32Add_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_as__i32ShrU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32ShrU_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_as__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32Xor_s_si__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_as__store64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_store64_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__i32WrapI64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32WrapI64_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__i32WrapI64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i32WrapI64_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__load64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load64_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__load64_s_a__i64Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load64_s_a<Then_i64Add_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__load64_s_a__i64Add_a_si__load64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_load64_s_a<Then_i64Add_a_si<Then_load64_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__store64_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_store64_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__store64_ai__i64Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_store64_ai<Then_i64Add_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__store64_ai__i64Add_a_si__store64_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_store64_ai<Then_i64Add_a_si<Then_store64_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__store64_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_store64_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__store64_as__i64Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_store64_as<Then_i64Add_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__store64_as__i64Add_a_si__store64_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_store64_as<Then_i64Add_a_si<Then_store64_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_si__store8_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_store8_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_a_ss__i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_i64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i32And_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32And_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i32And_a_si__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32And_a_si<Then_branchIfNonzeroA<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i32WrapI64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i32WrapI64_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i64Add_s_as__i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Add_s_as<Then_i64Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i64Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Mul_a_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i64Mul_a_ss__i64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Mul_a_ss<Then_i64Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i64Mul_a_ss__i64Add_a_as__i64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Mul_a_ss<Then_i64Add_a_as<Then_i64Add_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i64Mul_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Mul_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i64Popcnt_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Popcnt_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i64Popcnt_a_s__i64Shl_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Popcnt_a_s<Then_i64Shl_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__i64Popcnt_a_s__i64Shl_a_as__i64Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Popcnt_a_s<Then_i64Shl_a_as<Then_i64Xor_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_as__store64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_store64_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_si__brI64Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_brI64Ne_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_si__i64Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i64Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_si__i64Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i64Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_si__i64Add_s_ss__i64Sub_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i64Add_s_ss<Then_i64Sub_s_ss<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_si__i64Add_s_ss__i64Sub_s_ss__i64Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i64Add_s_ss<Then_i64Sub_s_ss<Then_i64Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_si__load64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load64_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_si__load64_a_s__store64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_load64_a_s<Then_store64_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_ss__brI64GeS_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Then_brI64GeS_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_ss__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Add_s_ss__i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Add<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Then_i64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_a_ai__isZero_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_isZero_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_a_ai__isZero_a_a__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_isZero_a_a<Then_constant32<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_a_ai__isZero_a_a__constant32__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_isZero_a_a<Then_constant32<Then_constant32<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_a_si__isZero_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_isZero_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_a_si__isZero_a_a__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_isZero_a_a<Then_constant32<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_s_ai__isZero_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_isZero_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64And_s_si__isZero_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(And<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_isZero_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtU_s_si__i64Mul_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i64Mul_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtU_s_si__i64Mul_s_ss__i64ShrU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i64Mul_s_ss<Then_i64ShrU_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64GtU_s_si__i64Mul_s_ss__i64ShrU_s_si__branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Greater<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i64Mul_s_ss<Then_i64ShrU_s_si<Then_branchIfNonzero<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_a_si__i64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i64Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_a_si__i64Add_a_as__return1_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i64Add_a_as<Then_return1_a>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_a_si__i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_a_ss__i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_i64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Mul_a_ss__i64Add_s_as__i64Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Multiply<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Then_i64Add_s_as<Then_i64Mul_a_ss<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_s_ss__i64And_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Then_i64And_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_s_ss__i64And_a_si__isZero_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Then_i64And_a_si<Then_isZero_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64RemU_s_ss__i64And_a_si__isZero_a_a__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialBinary(Remainder<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Then_i64And_a_si<Then_isZero_a_a<Then_branchIfNonzeroA<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_a_si__i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_a_si__i64Add_s_as__i64Or_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i64Add_s_as<Then_i64Or_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_a_si__i64Add_s_as__i64Or_a_ai__i64Clz_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i64Add_s_as<Then_i64Or_a_ai<Then_i64Clz_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Rotl_s_ai__i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(RotateLeft<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Then_i64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_ai__i64Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i64Xor_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_ai__i64Xor_s_as__i32WrapI64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i64Xor_s_as<Then_i32WrapI64_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_si__i64Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i64Xor_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_si__i64Xor_s_as__i64ShrU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i64Xor_s_as<Then_i64ShrU_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Shl_a_si__i64Xor_s_as__i64ShrU_a_ai__i64Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftLeft<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Then_i64Xor_s_as<Then_i64ShrU_a_ai<Then_i64Xor_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_a_ai__i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_a_ai__i64Add_s_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i64Add_s_as<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_a_ai__i64Add_s_as__i32Add_s_si__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i64Add_s_as<Then_i32Add_s_si<Then_branchIfNonzeroA<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrS_a_ai__i64And_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i64And_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_a_ai__i32WrapI64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i32WrapI64_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_a_ai__i64Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Then_i64Xor_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_s_si__branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_branchIfNonzero<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_s_si__i32WrapI64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32WrapI64_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_s_si__i32WrapI64_s_a__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i32WrapI64_s_a<Then_i32And_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ShrU_s_si__i64And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(ShiftRight<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Then_i64And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_s_ss__i64Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Then_i64Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_s_ss__i64Sub_a_ia(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Then_i64Sub_a_ia<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_s_ss__i64Sub_a_ia__i64ShrS_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Then_i64Sub_a_ia<Then_i64ShrS_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Sub_s_ss__i64Sub_a_ia__i64ShrS_a_ai__i64And_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Subtract<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Then_i64Sub_a_ia<Then_i64ShrS_a_ai<Then_i64And_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_a_as__constant64(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_constant64<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_a_as__constant64__i64Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_constant64<Then_i64Mul_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_a_as__constant64__i64Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_constant64<Then_i64Mul_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_a_as__constant64__i64Mul_s_as__i64ShrU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_constant64<Then_i64Mul_s_as<Then_i64ShrU_a_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_a_as__i64Rotl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Then_i64Rotl_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_s_as__i64Mul_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Mul_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_s_as__i64Mul_a_si__i64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Mul_a_si<Then_i64Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_s_as__i64Mul_a_si__i64Add_s_as__i32WrapI64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Mul_a_si<Then_i64Add_s_as<Then_i32WrapI64_a_s<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_s_as__i64Rotl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64Rotl_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64Xor_s_as__i64ShrU_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { binary(Xor<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Then_i64ShrU_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_isZero_a_a__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(EqualToZero<UInt64>.self, Accumulator.self, Accumulator.self, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_isZero_s_a__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(EqualToZero<UInt64>.self, Slot.self, Accumulator.self, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_isZero_s_a__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(EqualToZero<UInt64>.self, Slot.self, Accumulator.self, Then_branchIfZeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_a_a__i32Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Accumulator.self, Accumulator.self, Then_i32Mul_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_a_a__i32Mul_a_as__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Accumulator.self, Accumulator.self, Then_i32Mul_a_as<Then_i32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_a_s__brI32Eq_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Accumulator.self, Slot.self, Then_brI32Eq_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_a_s__brI32Eq_as__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Accumulator.self, Slot.self, Then_brI32Eq_as<Then_load32U_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_s_s__load16S32_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Slot.self, Slot.self, Then_load16S32_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_s_s__load16S32_a_s__i32LtS_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Slot.self, Slot.self, Then_load16S32_a_s<Then_i32LtS_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_s_s__load16S32_a_s__i32LtS_s_as__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Slot.self, Slot.self, Then_load16S32_a_s<Then_i32LtS_s_as<Then_select_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_s_s__load16S32_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Slot.self, Slot.self, Then_load16S32_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_s_s__load16S32_s_s__i32LtS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Slot.self, Slot.self, Then_load16S32_s_s<Then_i32LtS_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16S32_s_s__load16S32_s_s__i32LtS_a_as__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<Int16, Int32>.self, Slot.self, Slot.self, Then_load16S32_s_s<Then_i32LtS_a_as<Then_select_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load16U_s_s__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt16, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_a__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Accumulator.self, Then_copy<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_a__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_a__i32Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32Mul_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_a__i32Mul_a_as__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32Mul_a_as<Then_i32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_a__i32Mul_a_as__i32Add_s_as__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32Mul_a_as<Then_i32Add_s_as<Then_i32Add_a_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_a__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32Shl_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_a__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Accumulator.self, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_brI32Ne_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_branchIfZeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32Add_a_ai__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_a_ai<Then_store32_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32Add_a_as__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_a_as<Then_store32_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32Add_s_ai__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_s_ai<Then_store32_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32Add_s_as__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_s_as<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32Add_s_as__copy__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_s_as<Then_copy<Then_copy<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32Add_s_as__copy__copy__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_s_as<Then_copy<Then_copy<Then_call>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_i32Shl_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_load32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__load32U_a_a__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_load32U_a_a<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__load32U_a_a__copy__callIndirectA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_load32U_a_a<Then_copy<Then_callIndirectA>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__load32U_a_a__copy__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_load32U_a_a<Then_copy<Then_copy<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_s__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_z__brI32Eq_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Zero.self, Then_brI32Eq_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_z__brI32LtS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Zero.self, Then_brI32LtS_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_z__brI32LtS_ai__load32U_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Zero.self, Then_brI32LtS_ai<Then_load32U_a_z<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_z__brI32LtS_ai__load32U_a_z__brI32GtS_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Zero.self, Then_brI32LtS_ai<Then_load32U_a_z<Then_brI32GtS_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_z__brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Zero.self, Then_brI32Ne_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_z__brI32Ne_as__load32U_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Zero.self, Then_brI32Ne_as<Then_load32U_s_z<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_z__brI32Ne_as__load32U_s_z__load32U_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Zero.self, Then_brI32Ne_as<Then_load32U_s_z<Then_load32U_s_z<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_z__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Zero.self, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_a_z__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Zero.self, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_copy<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__i32Add_a_si__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_i32Add_a_si<Then_load32U_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__i32Add_a_si__load32U_a_a__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_i32Add_a_si<Then_load32U_a_a<Then_i32Add_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__i32Add_a_si__load32U_a_a__i32Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_i32Add_a_si<Then_load32U_a_a<Then_i32Mul_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__i32Shl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_i32Shl_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__i32Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_i32Xor_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__load32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_load32U_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_a__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__brI32LeU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_brI32LeU_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__brI32LeU_as__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_brI32LeU_as<Then_i32Add_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__brI32LeU_as__i32Add_a_si__store32_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_brI32LeU_as<Then_i32Add_a_si<Then_store32_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__brI32LeU_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_brI32LeU_as<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_brI32Ne_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_branchIfZeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__branchIfZeroA__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_branchIfZeroA<Then_load32U_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__branchIfZeroA__load32U_a_a__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_branchIfZeroA<Then_load32U_a_a<Then_store32_sa<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_call.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_constant32<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_copy<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__copy__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_copy<Then_call>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__copy__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_copy<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_a_ai__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_a_ai<Then_store32_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_a_si__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_a_si<Then_load32U_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_a_si__load32U_a_a__i32Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_a_si<Then_load32U_a_a<Then_i32Mul_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_a_si__load32U_a_a__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_a_si<Then_load32U_a_a<Then_load32U_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_a_si__load32U_a_a__load32U_a_a__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_a_si<Then_load32U_a_a<Then_load32U_a_a<Then_copy<Dispatch>>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_a_si__store32_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_a_si<Then_store32_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_a_si__store32_as__store32_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_a_si<Then_store32_as<Then_store32_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_s_si__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_si<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_s_si__copy__brI32LtS_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_si<Then_copy<Then_brI32LtS_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_s_si__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_si<Then_load32U_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_s_si__load32U_a_a__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_si<Then_load32U_a_a<Then_store32_sa<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_s_ss__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_ss<Then_i32Add_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Add_s_ss__i32Add_a_ai__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_ss<Then_i32Add_a_ai<Then_load32U_a_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32And_a_ai__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32And_a_ai<Then_branchIfZeroA<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32And_s_ai__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32And_s_ai<Then_i32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32And_s_ai__i32Add_s_as__i32And_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32And_s_ai<Then_i32Add_s_as<Then_i32And_a_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32And_s_ai__i32Add_s_as__i32And_a_si__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32And_s_ai<Then_i32Add_s_as<Then_i32And_a_si<Then_branchIfNonzeroA<Dispatch>>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Shl_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Shl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Shl_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Shl_a_si__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Shl_a_si<Then_i32Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Shl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Shl_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32Shl_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32Shl_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32ShrU_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32ShrU_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__i32ShrU_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_i32ShrU_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_a_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_a_s__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_a_s<Then_store32_sa<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_a_s__store32_sa__store32_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_a_s<Then_store32_sa<Then_store32_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_s_a__brI32LtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_s_a<Then_brI32LtU_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_s_a__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_s_a<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_s_s__brI32Eq_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_s_s<Then_brI32Eq_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_s_s__brI32Eq_ai__brI32Ne_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_s_s<Then_brI32Eq_ai<Then_brI32Ne_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_s_s__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_s_s<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_s_s__copy__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_s_s<Then_copy<Then_call>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_s_s__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_s_s<Then_i32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_s_s__load32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_s_s<Then_load32U_a_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__load32U_s_s__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_load32U_s_s<Then_load32U_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_s__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__brI32Eq_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_brI32Eq_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__brI32Eq_ai__store8_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_brI32Eq_ai<Then_store8_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__brI32Eq_ai__store8_si__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_brI32Eq_ai<Then_store8_si<Then_i32Add_a_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__brI32Eq_ai__store8_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_brI32Eq_ai<Then_store8_si<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__brI32GeU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_brI32GeU_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__brI32LeS_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_brI32LeS_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_brI32Ne_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__load32U_a_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_load32U_a_z<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__load32U_a_z__brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_load32U_a_z<Then_brI32Ne_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__load32U_a_z__brI32Ne_as__load32U_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_load32U_a_z<Then_brI32Ne_as<Then_load32U_s_z<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load32U_s_z__load32U_s_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Then_load32U_s_z<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_a_a__store64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Accumulator.self, Accumulator.self, Then_store64_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_a_s__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Accumulator.self, Slot.self, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_a_s__store64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Accumulator.self, Slot.self, Then_store64_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_a_s__store64_sa__i64Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Accumulator.self, Slot.self, Then_store64_sa<Then_i64Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_a__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Accumulator.self, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_a__i32Add_s_si__load8U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Accumulator.self, Then_i32Add_s_si<Then_load8U_a_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_a__i32Add_s_si__load8U_a_s__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Accumulator.self, Then_i32Add_s_si<Then_load8U_a_s<Then_i32Shl_a_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_a__load64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Accumulator.self, Then_load64_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_a__store64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Accumulator.self, Then_store64_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_branchIfZeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__branchIfZeroA__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_branchIfZeroA<Then_constant32<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__branchIfZeroA__constant32__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_branchIfZeroA<Then_constant32<Then_branch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__load64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_load64_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__load64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_load64_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__load64_s_s__i64LtS_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_load64_s_s<Then_i64LtS_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__load64_s_s__i64LtS_a_as__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_load64_s_s<Then_i64LtS_a_as<Then_select_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__load64_s_s__i64LtS_a_as__select_s_a__brI64Ne_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_load64_s_s<Then_i64LtS_a_as<Then_select_s_a<Then_brI64Ne_ss<Dispatch>>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__load64_s_s__load64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_load64_s_s<Then_load64_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__load64_s_s__load64_s_s__load64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_load64_s_s<Then_load64_s_s<Then_load64_s_s<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__store64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_store64_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load64_s_s__store64_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Then_store64_sa<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_a__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32Add_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_a__i32Add_a_as__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32Add_a_as<Then_i32Shl_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_a__i32Add_a_as__i32Shl_a_ai__i32Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32Add_a_as<Then_i32Shl_a_ai<Then_i32Add_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_a__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Accumulator.self, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_a__store8_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Accumulator.self, Then_store8_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_a__store8_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Accumulator.self, Then_store8_sa<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__brI32Ne_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_brI32Ne_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_branchIfZeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__branchTableA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_branchTableA.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__i32And_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_i32And_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__i32And_a_ai__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_i32And_a_ai<Then_branchIfNonzeroA<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__i32Ne_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_i32Ne_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__i32Ne_a_as__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_i32Ne_a_as<Then_i32Add_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__i32Ne_a_as__i32Add_s_as__i32GtU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_i32Ne_a_as<Then_i32Add_s_as<Then_i32GtU_a_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__i32Shl_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_i32Shl_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__i32Shl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_i32Shl_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__store8_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_store8_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__store8_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_store8_sa<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__store8_sa__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_store8_sa<Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_a_s__store8_sa__i32Add_s_si__i32Add_s_si__brI32LtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Then_store8_sa<Then_i32Add_s_si<Then_i32Add_s_si<Then_brI32LtU_as<Dispatch>>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_a__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Accumulator.self, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_a__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Accumulator.self, Then_i32Add_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_a__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Accumulator.self, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_a__i32And_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Accumulator.self, Then_i32And_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_a__store8_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Accumulator.self, Then_store8_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_a__store8_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Accumulator.self, Then_store8_sa<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__brI32Ne_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_brI32Ne_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_branchIfNonzeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_branchIfZeroA<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__branchIfZeroA__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_branchIfZeroA<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__i32Add_s_si__branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_i32Add_s_si<Then_branchIfNonzero<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__i32And_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_i32And_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__i32And_a_si__brI32Eq_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_i32And_a_si<Then_brI32Eq_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__i32And_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_i32And_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__i32Shl_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_i32Shl_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__load8U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_load8U_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__load8U_a_s__brI32Eq_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_load8U_a_s<Then_brI32Eq_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__load8U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_load8U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__load8U_s_s__brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_load8U_s_s<Then_brI32Ne_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__load8U_s_s__brI32Ne_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_load8U_s_s<Then_brI32Ne_as<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_load8U_s_s__store8_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Then_store8_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF32_s_s__f32Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Float>.self, Slot.self, Slot.self, Then_f32Mul_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }

private let fused3Handlers0: [Handler] = [
  wh_i32Xor_s_as__i32Rotl_a_si__i32Xor_a_as__i32Add_s_as,
  wh_i32Xor_s_as__i32ShrU_s_si,
  wh_i32Xor_s_as__store32_sa,
  wh_i32Xor_s_si__i32And_s_ai,
  wh_i64Add_a_as__store64_sa,
  wh_i64Add_a_si__i32WrapI64_a_a,
  wh_i64Add_a_si__i32WrapI64_s_a,
  wh_i64Add_a_si__load64_s_a,
  wh_i64Add_a_si__load64_s_a__i64Add_a_si,
  wh_i64Add_a_si__load64_s_a__i64Add_a_si__load64_s_a,
  wh_i64Add_a_si__store64_ai,
  wh_i64Add_a_si__store64_ai__i64Add_a_si,
  wh_i64Add_a_si__store64_ai__i64Add_a_si__store64_ai,
  wh_i64Add_a_si__store64_as,
  wh_i64Add_a_si__store64_as__i64Add_a_si,
  wh_i64Add_a_si__store64_as__i64Add_a_si__store64_as,
  wh_i64Add_a_si__store8_ai,
  wh_i64Add_a_ss__i64Add_s_as,
  wh_i64Add_s_as__i32Add_a_si,
  wh_i64Add_s_as__i32Add_s_si,
  wh_i64Add_s_as__i32And_a_si,
  wh_i64Add_s_as__i32And_a_si__branchIfNonzeroA,
  wh_i64Add_s_as__i32WrapI64_s_s,
  wh_i64Add_s_as__i64Add_s_as,
  wh_i64Add_s_as__i64Add_s_as__i64Add_s_as,
  wh_i64Add_s_as__i64Mul_a_ss,
  wh_i64Add_s_as__i64Mul_a_ss__i64Add_a_as,
  wh_i64Add_s_as__i64Mul_a_ss__i64Add_a_as__i64Add_a_as,
  wh_i64Add_s_as__i64Mul_s_ss,
  wh_i64Add_s_as__i64Popcnt_a_s,
  wh_i64Add_s_as__i64Popcnt_a_s__i64Shl_a_as,
  wh_i64Add_s_as__i64Popcnt_a_s__i64Shl_a_as__i64Xor_s_as,
  wh_i64Add_s_as__store64_sa,
  wh_i64Add_s_si__brI64Ne_as,
  wh_i64Add_s_si__i64Add_s_si,
  wh_i64Add_s_si__i64Add_s_ss,
  wh_i64Add_s_si__i64Add_s_ss__i64Sub_s_ss,
  wh_i64Add_s_si__i64Add_s_ss__i64Sub_s_ss__i64Add_s_si,
  wh_i64Add_s_si__load64_a_s,
  wh_i64Add_s_si__load64_a_s__store64_sa,
  wh_i64Add_s_ss__brI64GeS_as,
  wh_i64Add_s_ss__i32Add_s_si,
  wh_i64Add_s_ss__i64Add_s_as,
  wh_i64And_a_ai__isZero_a_a,
  wh_i64And_a_ai__isZero_a_a__constant32,
  wh_i64And_a_ai__isZero_a_a__constant32__constant32,
  wh_i64And_a_si__isZero_a_a,
  wh_i64And_a_si__isZero_a_a__constant32,
  wh_i64And_s_ai__isZero_s_a,
  wh_i64And_s_si__isZero_s_a,
  wh_i64GtU_s_si__i64Mul_s_ss,
  wh_i64GtU_s_si__i64Mul_s_ss__i64ShrU_s_si,
  wh_i64GtU_s_si__i64Mul_s_ss__i64ShrU_s_si__branchIfNonzero,
  wh_i64Mul_a_si__i64Add_a_as,
  wh_i64Mul_a_si__i64Add_a_as__return1_a,
  wh_i64Mul_a_si__i64Add_s_as,
  wh_i64Mul_a_ss__i64Add_s_as,
  wh_i64Mul_a_ss__i64Add_s_as__i64Mul_a_ss,
  wh_i64RemU_s_ss__i64And_a_si,
  wh_i64RemU_s_ss__i64And_a_si__isZero_a_a,
]

private let fused3Handlers1: [Handler] = [
  wh_i64RemU_s_ss__i64And_a_si__isZero_a_a__branchIfNonzeroA,
  wh_i64Rotl_a_si__i64Add_s_as,
  wh_i64Rotl_a_si__i64Add_s_as__i64Or_a_ai,
  wh_i64Rotl_a_si__i64Add_s_as__i64Or_a_ai__i64Clz_a_a,
  wh_i64Rotl_s_ai__i64Add_s_as,
  wh_i64Shl_a_ai__i64Xor_s_as,
  wh_i64Shl_a_ai__i64Xor_s_as__i32WrapI64_s_a,
  wh_i64Shl_a_si__i64Xor_s_as,
  wh_i64Shl_a_si__i64Xor_s_as__i64ShrU_a_ai,
  wh_i64Shl_a_si__i64Xor_s_as__i64ShrU_a_ai__i64Xor_s_as,
  wh_i64ShrS_a_ai__i64Add_s_as,
  wh_i64ShrS_a_ai__i64Add_s_as__i32Add_s_si,
  wh_i64ShrS_a_ai__i64Add_s_as__i32Add_s_si__branchIfNonzeroA,
  wh_i64ShrS_a_ai__i64And_s_as,
  wh_i64ShrU_a_ai__i32WrapI64_a_a,
  wh_i64ShrU_a_ai__i64Xor_s_as,
  wh_i64ShrU_s_si__branchIfNonzero,
  wh_i64ShrU_s_si__i32WrapI64_s_a,
  wh_i64ShrU_s_si__i32WrapI64_s_a__i32And_s_ai,
  wh_i64ShrU_s_si__i64And_s_ai,
  wh_i64Sub_s_ss__i64Add_s_si,
  wh_i64Sub_s_ss__i64Sub_a_ia,
  wh_i64Sub_s_ss__i64Sub_a_ia__i64ShrS_a_ai,
  wh_i64Sub_s_ss__i64Sub_a_ia__i64ShrS_a_ai__i64And_s_as,
  wh_i64Xor_a_as__constant64,
  wh_i64Xor_a_as__constant64__i64Mul_a_as,
  wh_i64Xor_a_as__constant64__i64Mul_s_as,
  wh_i64Xor_a_as__constant64__i64Mul_s_as__i64ShrU_a_ai,
  wh_i64Xor_a_as__i64Rotl_s_ai,
  wh_i64Xor_s_as__i64Mul_a_si,
  wh_i64Xor_s_as__i64Mul_a_si__i64Add_s_as,
  wh_i64Xor_s_as__i64Mul_a_si__i64Add_s_as__i32WrapI64_a_s,
  wh_i64Xor_s_as__i64Rotl_s_ai,
  wh_i64Xor_s_as__i64ShrU_s_ai,
  wh_isZero_a_a__branchIfNonzeroA,
  wh_isZero_s_a__branchIfNonzeroA,
  wh_isZero_s_a__branchIfZeroA,
  wh_load16S32_a_a__i32Mul_a_as,
  wh_load16S32_a_a__i32Mul_a_as__i32Add_s_as,
  wh_load16S32_a_s__brI32Eq_as,
  wh_load16S32_a_s__brI32Eq_as__load32U_s_s,
  wh_load16S32_s_s__load16S32_a_s,
  wh_load16S32_s_s__load16S32_a_s__i32LtS_s_as,
  wh_load16S32_s_s__load16S32_a_s__i32LtS_s_as__select_s_a,
  wh_load16S32_s_s__load16S32_s_s,
  wh_load16S32_s_s__load16S32_s_s__i32LtS_a_as,
  wh_load16S32_s_s__load16S32_s_s__i32LtS_a_as__select_s_a,
  wh_load16U_s_s__i32Add_s_ai,
  wh_load32U_a_a__copy,
  wh_load32U_a_a__i32Add_s_as,
  wh_load32U_a_a__i32Mul_a_as,
  wh_load32U_a_a__i32Mul_a_as__i32Add_s_as,
  wh_load32U_a_a__i32Mul_a_as__i32Add_s_as__i32Add_a_si,
  wh_load32U_a_a__i32Shl_a_ai,
  wh_load32U_a_a__store32_sa,
  wh_load32U_a_s__brI32Ne_as,
  wh_load32U_a_s__branchIfNonzeroA,
  wh_load32U_a_s__branchIfZeroA,
  wh_load32U_a_s__i32Add_a_ai,
  wh_load32U_a_s__i32Add_a_ai__store32_sa,
]

private let fused3Handlers2: [Handler] = [
  wh_load32U_a_s__i32Add_a_as,
  wh_load32U_a_s__i32Add_a_as__store32_sa,
  wh_load32U_a_s__i32Add_s_ai,
  wh_load32U_a_s__i32Add_s_ai__store32_sa,
  wh_load32U_a_s__i32Add_s_as,
  wh_load32U_a_s__i32Add_s_as__copy,
  wh_load32U_a_s__i32Add_s_as__copy__copy,
  wh_load32U_a_s__i32Add_s_as__copy__copy__call,
  wh_load32U_a_s__i32And_a_ai,
  wh_load32U_a_s__i32Shl_a_ai,
  wh_load32U_a_s__load32U_a_a,
  wh_load32U_a_s__load32U_a_a__copy,
  wh_load32U_a_s__load32U_a_a__copy__callIndirectA,
  wh_load32U_a_s__load32U_a_a__copy__copy,
  wh_load32U_a_s__store32_sa,
  wh_load32U_a_z__brI32Eq_as,
  wh_load32U_a_z__brI32LtS_ai,
  wh_load32U_a_z__brI32LtS_ai__load32U_a_z,
  wh_load32U_a_z__brI32LtS_ai__load32U_a_z__brI32GtS_ai,
  wh_load32U_a_z__brI32Ne_as,
  wh_load32U_a_z__brI32Ne_as__load32U_s_z,
  wh_load32U_a_z__brI32Ne_as__load32U_s_z__load32U_s_z,
  wh_load32U_a_z__i32Add_a_ai,
  wh_load32U_a_z__i32Add_s_ai,
  wh_load32U_s_a__branchIfNonzeroA,
  wh_load32U_s_a__copy,
  wh_load32U_s_a__i32Add_a_si,
  wh_load32U_s_a__i32Add_a_si__load32U_a_a,
  wh_load32U_s_a__i32Add_a_si__load32U_a_a__i32Add_a_as,
  wh_load32U_s_a__i32Add_a_si__load32U_a_a__i32Mul_a_as,
  wh_load32U_s_a__i32Add_s_as,
  wh_load32U_s_a__i32Add_s_si,
  wh_load32U_s_a__i32Shl_s_ai,
  wh_load32U_s_a__i32Xor_s_as,
  wh_load32U_s_a__load32U_a_s,
  wh_load32U_s_a__store32_sa,
  wh_load32U_s_s__brI32LeU_as,
  wh_load32U_s_s__brI32LeU_as__i32Add_a_si,
  wh_load32U_s_s__brI32LeU_as__i32Add_a_si__store32_as,
  wh_load32U_s_s__brI32LeU_as__i32Add_s_si,
  wh_load32U_s_s__brI32Ne_as,
  wh_load32U_s_s__branchIfNonzeroA,
  wh_load32U_s_s__branchIfZeroA,
  wh_load32U_s_s__branchIfZeroA__load32U_a_a,
  wh_load32U_s_s__branchIfZeroA__load32U_a_a__store32_sa,
  wh_load32U_s_s__call,
  wh_load32U_s_s__constant32,
  wh_load32U_s_s__copy,
  wh_load32U_s_s__copy__call,
  wh_load32U_s_s__copy__copy,
  wh_load32U_s_s__i32Add_a_ai,
  wh_load32U_s_s__i32Add_a_ai__store32_sa,
  wh_load32U_s_s__i32Add_a_as,
  wh_load32U_s_s__i32Add_a_si,
  wh_load32U_s_s__i32Add_a_si__load32U_a_a,
  wh_load32U_s_s__i32Add_a_si__load32U_a_a__i32Mul_a_as,
  wh_load32U_s_s__i32Add_a_si__load32U_a_a__load32U_a_a,
  wh_load32U_s_s__i32Add_a_si__load32U_a_a__load32U_a_a__copy,
  wh_load32U_s_s__i32Add_a_si__store32_as,
  wh_load32U_s_s__i32Add_a_si__store32_as__store32_ss,
]

private let fused3Handlers3: [Handler] = [
  wh_load32U_s_s__i32Add_s_ai,
  wh_load32U_s_s__i32Add_s_as,
  wh_load32U_s_s__i32Add_s_si,
  wh_load32U_s_s__i32Add_s_si__copy,
  wh_load32U_s_s__i32Add_s_si__copy__brI32LtS_ss,
  wh_load32U_s_s__i32Add_s_si__load32U_a_a,
  wh_load32U_s_s__i32Add_s_si__load32U_a_a__store32_sa,
  wh_load32U_s_s__i32Add_s_ss,
  wh_load32U_s_s__i32Add_s_ss__i32Add_a_ai,
  wh_load32U_s_s__i32Add_s_ss__i32Add_a_ai__load32U_a_a,
  wh_load32U_s_s__i32And_a_ai,
  wh_load32U_s_s__i32And_a_ai__branchIfZeroA,
  wh_load32U_s_s__i32And_s_ai,
  wh_load32U_s_s__i32And_s_ai__i32Add_s_as,
  wh_load32U_s_s__i32And_s_ai__i32Add_s_as__i32And_a_si,
  wh_load32U_s_s__i32And_s_ai__i32Add_s_as__i32And_a_si__branchIfNonzeroA,
  wh_load32U_s_s__i32Shl_a_ai,
  wh_load32U_s_s__i32Shl_a_si,
  wh_load32U_s_s__i32Shl_a_si__i32Add_a_as,
  wh_load32U_s_s__i32Shl_s_ai,
  wh_load32U_s_s__i32Shl_s_si,
  wh_load32U_s_s__i32ShrU_a_si,
  wh_load32U_s_s__i32ShrU_s_si,
  wh_load32U_s_s__load32U_a_a,
  wh_load32U_s_s__load32U_a_s,
  wh_load32U_s_s__load32U_a_s__store32_sa,
  wh_load32U_s_s__load32U_a_s__store32_sa__store32_ss,
  wh_load32U_s_s__load32U_s_a,
  wh_load32U_s_s__load32U_s_a__brI32LtU_as,
  wh_load32U_s_s__load32U_s_a__copy,
  wh_load32U_s_s__load32U_s_s,
  wh_load32U_s_s__load32U_s_s__brI32Eq_ai,
  wh_load32U_s_s__load32U_s_s__brI32Eq_ai__brI32Ne_si,
  wh_load32U_s_s__load32U_s_s__copy,
  wh_load32U_s_s__load32U_s_s__copy__call,
  wh_load32U_s_s__load32U_s_s__i32Add_s_as,
  wh_load32U_s_s__load32U_s_s__load32U_a_s,
  wh_load32U_s_s__load32U_s_s__load32U_s_s,
  wh_load32U_s_s__store32_sa,
  wh_load32U_s_z__brI32Eq_ai,
  wh_load32U_s_z__brI32Eq_ai__store8_si,
  wh_load32U_s_z__brI32Eq_ai__store8_si__i32Add_a_si,
  wh_load32U_s_z__brI32Eq_ai__store8_si__i32Add_s_si,
  wh_load32U_s_z__brI32GeU_as,
  wh_load32U_s_z__brI32LeS_as,
  wh_load32U_s_z__brI32Ne_as,
  wh_load32U_s_z__i32Add_s_ai,
  wh_load32U_s_z__load32U_a_z,
  wh_load32U_s_z__load32U_a_z__brI32Ne_as,
  wh_load32U_s_z__load32U_a_z__brI32Ne_as__load32U_s_z,
  wh_load32U_s_z__load32U_s_z,
  wh_load64_a_a__store64_sa,
  wh_load64_a_s__branchIfNonzeroA,
  wh_load64_a_s__store64_sa,
  wh_load64_a_s__store64_sa__i64Add_s_si,
  wh_load64_s_a__i32Add_s_si,
  wh_load64_s_a__i32Add_s_si__load8U_a_s,
  wh_load64_s_a__i32Add_s_si__load8U_a_s__i32Shl_a_ai,
  wh_load64_s_a__load64_a_s,
  wh_load64_s_a__store64_sa,
]

private let fused3Handlers4: [Handler] = [
  wh_load64_s_s__branchIfZeroA,
  wh_load64_s_s__branchIfZeroA__constant32,
  wh_load64_s_s__branchIfZeroA__constant32__branch,
  wh_load64_s_s__i32Add_s_si,
  wh_load64_s_s__load64_a_s,
  wh_load64_s_s__load64_s_s,
  wh_load64_s_s__load64_s_s__i64LtS_a_as,
  wh_load64_s_s__load64_s_s__i64LtS_a_as__select_s_a,
  wh_load64_s_s__load64_s_s__i64LtS_a_as__select_s_a__brI64Ne_ss,
  wh_load64_s_s__load64_s_s__load64_s_s,
  wh_load64_s_s__load64_s_s__load64_s_s__load64_s_s,
  wh_load64_s_s__store64_sa,
  wh_load64_s_s__store64_sa__i32Add_s_si,
  wh_load8U_a_a__i32Add_a_as,
  wh_load8U_a_a__i32Add_a_as__i32Shl_a_ai,
  wh_load8U_a_a__i32Add_a_as__i32Shl_a_ai__i32Add_a_as,
  wh_load8U_a_a__i32Add_s_as,
  wh_load8U_a_a__store8_sa,
  wh_load8U_a_a__store8_sa__i32Add_s_si,
  wh_load8U_a_s__brI32Ne_ai,
  wh_load8U_a_s__branchIfNonzeroA,
  wh_load8U_a_s__branchIfZeroA,
  wh_load8U_a_s__branchTableA,
  wh_load8U_a_s__i32Add_a_ai,
  wh_load8U_a_s__i32Add_s_ai,
  wh_load8U_a_s__i32And_a_ai,
  wh_load8U_a_s__i32And_a_ai__branchIfNonzeroA,
  wh_load8U_a_s__i32Ne_a_as,
  wh_load8U_a_s__i32Ne_a_as__i32Add_s_as,
  wh_load8U_a_s__i32Ne_a_as__i32Add_s_as__i32GtU_a_as,
  wh_load8U_a_s__i32Shl_a_ai,
  wh_load8U_a_s__i32Shl_s_ai,
  wh_load8U_a_s__store8_sa,
  wh_load8U_a_s__store8_sa__i32Add_s_si,
  wh_load8U_a_s__store8_sa__i32Add_s_si__i32Add_s_si,
  wh_load8U_a_s__store8_sa__i32Add_s_si__i32Add_s_si__brI32LtU_as,
  wh_load8U_s_a__branchIfNonzeroA,
  wh_load8U_s_a__i32Add_a_ai,
  wh_load8U_s_a__i32Add_a_si,
  wh_load8U_s_a__i32And_a_si,
  wh_load8U_s_a__store8_sa,
  wh_load8U_s_a__store8_sa__i32Add_s_si,
  wh_load8U_s_s__brI32Ne_ai,
  wh_load8U_s_s__branchIfNonzeroA,
  wh_load8U_s_s__branchIfZeroA,
  wh_load8U_s_s__branchIfZeroA__i32Add_s_si,
  wh_load8U_s_s__i32Add_s_ai,
  wh_load8U_s_s__i32Add_s_si,
  wh_load8U_s_s__i32Add_s_si__branchIfNonzero,
  wh_load8U_s_s__i32And_a_si,
  wh_load8U_s_s__i32And_a_si__brI32Eq_as,
  wh_load8U_s_s__i32And_s_ai,
  wh_load8U_s_s__i32Shl_s_ai,
  wh_load8U_s_s__load8U_a_s,
  wh_load8U_s_s__load8U_a_s__brI32Eq_as,
  wh_load8U_s_s__load8U_s_s,
  wh_load8U_s_s__load8U_s_s__brI32Ne_as,
  wh_load8U_s_s__load8U_s_s__brI32Ne_as__i32Add_s_si,
  wh_load8U_s_s__store8_sa,
  wh_loadF32_s_s__f32Mul_a_as,
]

let fused3Handlers: [Handler] = fused3Handlers0 + fused3Handlers1 + fused3Handlers2 + fused3Handlers3 + fused3Handlers4
