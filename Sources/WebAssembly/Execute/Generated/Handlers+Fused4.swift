// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_loadF32_s_s__f32Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Float>.self, Slot.self, Slot.self, Then_f32Mul_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_a__f64Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Accumulator.self, Then_f64Mul_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_a__f64Mul_a_as__f64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Accumulator.self, Then_f64Mul_a_as<Then_f64Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_a__f64Mul_a_as__f64Add_a_as__storeF64_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Accumulator.self, Then_f64Mul_a_as<Then_f64Add_a_as<Then_storeF64_sa<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_s__f64Mul_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Slot.self, Then_f64Mul_a_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_s__f64Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Slot.self, Then_f64Mul_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_s__f64Mul_a_as__f64Add_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Slot.self, Then_f64Mul_a_as<Then_f64Add_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_s__f64Mul_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Slot.self, Then_f64Mul_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_s__f64Mul_s_ai__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Slot.self, Then_f64Mul_s_ai<Then_i32Add_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_a_s__f64Mul_s_ai__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Accumulator.self, Slot.self, Then_f64Mul_s_ai<Then_i32Add_s_ss<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_a__f64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Accumulator.self, Then_f64Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_a__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Accumulator.self, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_a__i32Add_a_si__loadF64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Accumulator.self, Then_i32Add_a_si<Then_loadF64_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_a__loadF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Accumulator.self, Then_loadF64_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s__f64Mul_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Then_f64Mul_a_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s__f64Mul_a_ss__f64Mul_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Then_f64Mul_a_ss<Then_f64Mul_a_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s__f64Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Then_f64Mul_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s__i32Add_s_si__loadF64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Then_i32Add_s_si<Then_loadF64_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Then_i32Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s__i32Add_s_ss__loadF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Then_i32Add_s_ss<Then_loadF64_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s__i32Add_s_ss__loadF64_s_a__f64Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Then_i32Add_s_ss<Then_loadF64_s_a<Then_f64Mul_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s__loadF64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Then_loadF64_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s__loadF64_s_s__f64Mul_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Then_loadF64_s_s<Then_f64Mul_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_loadF64_s_s__loadF64_s_s__f64Mul_s_as__f64Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { load(LoadFloat<Double>.self, Slot.self, Slot.self, Then_loadF64_s_s<Then_f64Mul_s_as<Then_f64Add_s_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_a_a__store8_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Accumulator.self, Accumulator.self, Then_store8_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_a_a__store8_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Accumulator.self, Accumulator.self, Then_store8_sa<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_a_s__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Accumulator.self, Slot.self, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_a_s__store32_sa__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Accumulator.self, Slot.self, Then_store32_sa<Then_load32U_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__i32Add_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_i32Add_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__i32GtU_a_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_i32GtU_a_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__i32GtU_a_as__select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_i32GtU_a_as<Then_select_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__i32GtU_a_as__select_s_a__store16_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_i32GtU_a_as<Then_select_s_a<Then_store16_sa<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__i64And_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_i64And_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__i64And_a_si__isZero_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_i64And_a_si<Then_isZero_a_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__i64And_a_si__isZero_a_a__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_i64And_a_si<Then_isZero_a_a<Then_constant32<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__i64Shl_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_i64Shl_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__i64Shl_a_si__i64Xor_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_i64Shl_a_si<Then_i64Xor_s_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__i64Shl_a_si__i64Xor_s_as__i64ShrU_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_i64Shl_a_si<Then_i64Xor_s_as<Then_i64ShrU_a_ai<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__select_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_select_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a__store8_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Then_store8_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_s__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Slot.self, Then_i32Add_s_ai<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_s__i32GtU_s_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Slot.self, Then_i32GtU_s_as<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_s__select_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Slot.self, Then_select_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_s__store32_sa(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Slot.self, Then_store32_sa<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_sa__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Slot.self, Accumulator.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_sa__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store16_ss__store16_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt16>.self, Slot.self, Slot.self, 16, Then_store16_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_as__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_as__return0(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Accumulator.self, Slot.self, 16, Then_return0.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_as__store32_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Accumulator.self, Slot.self, 16, Then_store32_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_branch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__i32Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_i32Add_a_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__i32Add_s_si__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_i32Add_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__i32Add_s_si__i32Add_s_si__brI32LtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Then_brI32LtU_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__load32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_load32U_a_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_load32U_s_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__return0(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_return0.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__store32_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_store32_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__store32_ss__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_store32_ss<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_sa__store32_ss__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Then_store32_ss<Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_si__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Immediate64.self, 24, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Immediate64.self, 24, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_si__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Immediate64.self, 24, Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_si__i32Add_s_si__i32Add_s_si__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Immediate64.self, 24, Then_i32Add_s_si<Then_i32Add_s_si<Then_copy<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_si__store32_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Immediate64.self, 24, Then_store32_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_constant32<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__constant32__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_constant32<Then_branch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__i32Add_a_si__store32_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_i32Add_a_si<Then_store32_as<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__i32Add_a_si__store32_as__return0(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_i32Add_a_si<Then_store32_as<Then_return0>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__i32Add_s_si__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_i32Add_s_si<Then_branch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__i32Add_s_si__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__i32Add_s_si__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_i32Add_s_si<Then_load32U_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__i32Add_s_si__load32U_s_a__load32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_i32Add_s_si<Then_load32U_s_a<Then_load32U_a_s<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__i32Add_s_si__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_i32Add_s_si<Then_load32U_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__return0(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_return0.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__store32_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_store32_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__store32_ss__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_store32_ss<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__store32_ss__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_store32_ss<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__store32_ss__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_store32_ss<Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__store32_ss__return1_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_store32_ss<Then_return1_s>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store32_ss__store32_ss__store32_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Then_store32_ss<Then_store32_ss<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_ai__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Accumulator.self, Immediate64.self, 24, Then_constant32<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_ai__constant32__call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Accumulator.self, Immediate64.self, 24, Then_constant32<Then_call>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_sa__i32Add_s_si__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_branch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_si__store64_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Slot.self, Immediate64.self, 24, Then_store64_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_ss__store64_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Slot.self, Slot.self, 16, Then_store64_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_ss__store64_ss__store64_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Slot.self, Slot.self, 16, Then_store64_ss<Then_store64_ss<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store64_ss__store64_ss__store64_ss__store64_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt64>.self, Slot.self, Slot.self, 16, Then_store64_ss<Then_store64_ss<Then_store64_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_as__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Accumulator.self, Slot.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_as__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_as__i32Add_s_si__load8U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_si<Then_load8U_s_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_as__i32Add_s_si__load8U_s_s__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Accumulator.self, Slot.self, 16, Then_i32Add_s_si<Then_load8U_s_s<Then_branchIfZeroA<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_sa__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Slot.self, Accumulator.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_sa__i32Add_s_si__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_i32Add_a_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_sa__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Slot.self, Immediate64.self, 24, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_si__i32Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Slot.self, Immediate64.self, 24, Then_i32Add_s_ss<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_si__i32Add_s_ss__i64Add_s_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Slot.self, Immediate64.self, 24, Then_i32Add_s_ss<Then_i64Add_s_ss<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_store8_si__i32Add_s_ss__i64Add_s_ss__brI64LtU_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreInteger<UInt8>.self, Slot.self, Immediate64.self, 24, Then_i32Add_s_ss<Then_i64Add_s_ss<Then_brI64LtU_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF32_sa__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Float>.self, Slot.self, Accumulator.self, 16, Then_i32Add_a_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF32_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Float>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_sa__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_sa__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_sa__i32Add_s_si__i32Add_s_si__brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Then_brI32Ne_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_sa__i32Add_s_si__loadF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_loadF64_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_sa__i32Add_s_si__loadF64_s_a__i32Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_loadF64_s_a<Then_i32Add_a_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_sa__loadF64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Then_loadF64_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_1__globalGet_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(1, Then_globalGet_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_1__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(1, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_1__load32U_s_s__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(1, Then_load32U_s_s<Then_branchIfZeroA<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__brI32GeS_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_brI32GeS_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__brI32GeS_si__return1_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_brI32GeS_si<Then_return1_s>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__globalGet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_globalGet_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__globalGet_a__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_globalGet_a<Then_i32Add_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__globalGet_a__i32Add_s_ai__globalSet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_globalGet_a<Then_i32Add_s_ai<Then_globalSet_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__globalGet_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_globalGet_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__load32U_s_s__i32Add_a_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_load32U_s_s<Then_i32Add_a_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__load32U_s_s__i32Add_a_ai__load32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_load32U_s_s<Then_i32Add_a_ai<Then_load32U_s_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__zero_1(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_zero_1<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__zero_1__globalGet_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_zero_1<Then_globalGet_s<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__globalGet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_globalGet_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__globalGet_a__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_globalGet_a<Then_i32Add_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__globalGet_a__i32Add_s_ai__globalSet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_globalGet_a<Then_i32Add_s_ai<Then_globalSet_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__globalGet_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_globalGet_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__globalGet_s__load64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_globalGet_s<Then_load64_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__globalGet_s__load64_s_a__load64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_globalGet_s<Then_load64_s_a<Then_load64_s_s<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__globalGet_s__load64_s_a__load64_s_s__load64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_globalGet_s<Then_load64_s_a<Then_load64_s_s<Then_load64_s_s<Dispatch>>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_1(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_1<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_1__branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_1<Then_branchIfNonzero<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_1__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_1<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_1__i32Add_s_si__i32Add_a_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_1<Then_i32Add_s_si<Then_i32Add_a_si<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_2(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_2<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_2__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_2<Then_constant32<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_2__constant32__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_2<Then_constant32<Then_constant32<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_8__brI32GtU_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(8, Then_brI32GtU_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_8__brI32GtU_si__copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(8, Then_brI32GtU_si<Then_copy<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_8__brI32GtU_si__copy__branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(8, Then_brI32GtU_si<Then_copy<Then_branch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_8__zero_1(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(8, Then_zero_1<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_8__zero_1__brI32LtU_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(8, Then_zero_1<Then_brI32LtU_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_8__zero_4(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(8, Then_zero_4<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }

private let fused4Handlers0: [Handler] = [
  wh_loadF32_s_s__f32Mul_s_as,
  wh_loadF64_a_a__f64Mul_a_as,
  wh_loadF64_a_a__f64Mul_a_as__f64Add_a_as,
  wh_loadF64_a_a__f64Mul_a_as__f64Add_a_as__storeF64_sa,
  wh_loadF64_a_s__f64Mul_a_ai,
  wh_loadF64_a_s__f64Mul_a_as,
  wh_loadF64_a_s__f64Mul_a_as__f64Add_a_as,
  wh_loadF64_a_s__f64Mul_s_ai,
  wh_loadF64_a_s__f64Mul_s_ai__i32Add_a_si,
  wh_loadF64_a_s__f64Mul_s_ai__i32Add_s_ss,
  wh_loadF64_s_a__f64Add_s_as,
  wh_loadF64_s_a__i32Add_a_si,
  wh_loadF64_s_a__i32Add_a_si__loadF64_a_a,
  wh_loadF64_s_a__loadF64_s_a,
  wh_loadF64_s_s__f64Mul_a_ss,
  wh_loadF64_s_s__f64Mul_a_ss__f64Mul_a_as,
  wh_loadF64_s_s__f64Mul_s_as,
  wh_loadF64_s_s__i32Add_s_si,
  wh_loadF64_s_s__i32Add_s_si__loadF64_a_a,
  wh_loadF64_s_s__i32Add_s_ss,
  wh_loadF64_s_s__i32Add_s_ss__loadF64_s_a,
  wh_loadF64_s_s__i32Add_s_ss__loadF64_s_a__f64Mul_s_as,
  wh_loadF64_s_s__loadF64_s_s,
  wh_loadF64_s_s__loadF64_s_s__f64Mul_s_as,
  wh_loadF64_s_s__loadF64_s_s__f64Mul_s_as__f64Add_s_as,
  wh_select_a_a__store8_sa,
  wh_select_a_a__store8_sa__i32Add_s_si,
  wh_select_a_s__store32_sa,
  wh_select_a_s__store32_sa__load32U_s_s,
  wh_select_s_a__i32Add_s_as,
  wh_select_s_a__i32GtU_a_as,
  wh_select_s_a__i32GtU_a_as__select_s_a,
  wh_select_s_a__i32GtU_a_as__select_s_a__store16_sa,
  wh_select_s_a__i64And_a_si,
  wh_select_s_a__i64And_a_si__isZero_a_a,
  wh_select_s_a__i64And_a_si__isZero_a_a__constant32,
  wh_select_s_a__i64Shl_a_si,
  wh_select_s_a__i64Shl_a_si__i64Xor_s_as,
  wh_select_s_a__i64Shl_a_si__i64Xor_s_as__i64ShrU_a_ai,
  wh_select_s_a__select_s_s,
  wh_select_s_a__store8_sa,
  wh_select_s_s__i32Add_s_ai,
  wh_select_s_s__i32GtU_s_as,
  wh_select_s_s__select_s_s,
  wh_select_s_s__store32_sa,
  wh_store16_sa__i32Add_a_si,
  wh_store16_sa__i32Add_s_si,
  wh_store16_sa__i32Add_s_si__i32Add_s_si,
  wh_store16_ss__store16_ss,
  wh_store32_as__i32Add_s_ss,
  wh_store32_as__return0,
  wh_store32_as__store32_ss,
  wh_store32_sa__branch,
  wh_store32_sa__i32Add_a_si,
  wh_store32_sa__i32Add_a_ss,
  wh_store32_sa__i32Add_s_si,
  wh_store32_sa__i32Add_s_si__i32Add_a_si,
  wh_store32_sa__i32Add_s_si__i32Add_s_si,
  wh_store32_sa__i32Add_s_si__i32Add_s_si__brI32LtU_as,
  wh_store32_sa__i32Add_s_ss,
]

private let fused4Handlers1: [Handler] = [
  wh_store32_sa__load32U_a_s,
  wh_store32_sa__load32U_s_a,
  wh_store32_sa__load32U_s_s,
  wh_store32_sa__return0,
  wh_store32_sa__store32_ss,
  wh_store32_sa__store32_ss__i32Add_s_si,
  wh_store32_sa__store32_ss__i32Add_s_si__i32Add_s_si,
  wh_store32_si__i32Add_a_si,
  wh_store32_si__i32Add_s_si,
  wh_store32_si__i32Add_s_si__i32Add_s_si,
  wh_store32_si__i32Add_s_si__i32Add_s_si__copy,
  wh_store32_si__store32_si,
  wh_store32_ss__constant32,
  wh_store32_ss__constant32__branch,
  wh_store32_ss__i32Add_a_si,
  wh_store32_ss__i32Add_a_si__store32_as,
  wh_store32_ss__i32Add_a_si__store32_as__return0,
  wh_store32_ss__i32Add_s_si,
  wh_store32_ss__i32Add_s_si__branch,
  wh_store32_ss__i32Add_s_si__i32Add_s_si,
  wh_store32_ss__i32Add_s_si__i32Add_s_si__i32Add_s_si,
  wh_store32_ss__i32Add_s_si__load32U_s_a,
  wh_store32_ss__i32Add_s_si__load32U_s_a__load32U_a_s,
  wh_store32_ss__i32Add_s_si__load32U_s_s,
  wh_store32_ss__return0,
  wh_store32_ss__store32_ss,
  wh_store32_ss__store32_ss__copy,
  wh_store32_ss__store32_ss__i32Add_s_si,
  wh_store32_ss__store32_ss__i32Add_s_si__i32Add_s_si,
  wh_store32_ss__store32_ss__return1_s,
  wh_store32_ss__store32_ss__store32_ss,
  wh_store64_ai__constant32,
  wh_store64_ai__constant32__call,
  wh_store64_sa__i32Add_s_si,
  wh_store64_sa__i32Add_s_si__branch,
  wh_store64_si__store64_si,
  wh_store64_ss__store64_ss,
  wh_store64_ss__store64_ss__store64_ss,
  wh_store64_ss__store64_ss__store64_ss__store64_ss,
  wh_store8_as__i32Add_a_si,
  wh_store8_as__i32Add_s_si,
  wh_store8_as__i32Add_s_si__load8U_s_s,
  wh_store8_as__i32Add_s_si__load8U_s_s__branchIfZeroA,
  wh_store8_sa__i32Add_a_si,
  wh_store8_sa__i32Add_s_si,
  wh_store8_sa__i32Add_s_si__i32Add_a_si,
  wh_store8_sa__i32Add_s_si__i32Add_s_si,
  wh_store8_si__i32Add_s_si,
  wh_store8_si__i32Add_s_ss,
  wh_store8_si__i32Add_s_ss__i64Add_s_ss,
  wh_store8_si__i32Add_s_ss__i64Add_s_ss__brI64LtU_as,
  wh_storeF32_sa__i32Add_a_si,
  wh_storeF32_sa__i32Add_s_si,
  wh_storeF64_sa__i32Add_s_si,
  wh_storeF64_sa__i32Add_s_si__i32Add_s_si,
  wh_storeF64_sa__i32Add_s_si__i32Add_s_si__brI32Ne_as,
  wh_storeF64_sa__i32Add_s_si__loadF64_s_a,
  wh_storeF64_sa__i32Add_s_si__loadF64_s_a__i32Add_a_ss,
  wh_storeF64_sa__loadF64_s_s,
  wh_zero_1__globalGet_s,
]

private let fused4Handlers2: [Handler] = [
  wh_zero_1__load32U_s_s,
  wh_zero_1__load32U_s_s__branchIfZeroA,
  wh_zero_2__brI32GeS_si,
  wh_zero_2__brI32GeS_si__return1_s,
  wh_zero_2__globalGet_a,
  wh_zero_2__globalGet_a__i32Add_s_ai,
  wh_zero_2__globalGet_a__i32Add_s_ai__globalSet_a,
  wh_zero_2__globalGet_s,
  wh_zero_2__load32U_s_s,
  wh_zero_2__load32U_s_s__i32Add_a_ai,
  wh_zero_2__load32U_s_s__i32Add_a_ai__load32U_s_a,
  wh_zero_2__zero_1,
  wh_zero_2__zero_1__globalGet_s,
  wh_zero_4__globalGet_a,
  wh_zero_4__globalGet_a__i32Add_s_ai,
  wh_zero_4__globalGet_a__i32Add_s_ai__globalSet_a,
  wh_zero_4__globalGet_s,
  wh_zero_4__globalGet_s__load64_s_a,
  wh_zero_4__globalGet_s__load64_s_a__load64_s_s,
  wh_zero_4__globalGet_s__load64_s_a__load64_s_s__load64_s_s,
  wh_zero_4__zero_1,
  wh_zero_4__zero_1__branchIfNonzero,
  wh_zero_4__zero_1__i32Add_s_si,
  wh_zero_4__zero_1__i32Add_s_si__i32Add_a_si,
  wh_zero_4__zero_2,
  wh_zero_4__zero_2__constant32,
  wh_zero_4__zero_2__constant32__constant32,
  wh_zero_8__brI32GtU_si,
  wh_zero_8__brI32GtU_si__copy,
  wh_zero_8__brI32GtU_si__copy__branch,
  wh_zero_8__zero_1,
  wh_zero_8__zero_1__brI32LtU_si,
  wh_zero_8__zero_4,
]

let fused4Handlers: [Handler] = fused4Handlers0 + fused4Handlers1 + fused4Handlers2
