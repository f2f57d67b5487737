// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_storeF64_sa__i32Add_s_si__i32Add_s_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_sa__i32Add_s_si__i32Add_s_si__brI32Ne_as(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_i32Add_s_si<Then_brI32Ne_as<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_sa__i32Add_s_si__loadF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_loadF64_s_a<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_sa__i32Add_s_si__loadF64_s_a__i32Add_a_ss(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Then_i32Add_s_si<Then_loadF64_s_a<Then_i32Add_a_ss<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_storeF64_sa__loadF64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Then_loadF64_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_1__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(1, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_1__load32U_s_s__branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(1, Then_load32U_s_s<Then_branchIfZeroA<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__brI32GeS_si(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_brI32GeS_si<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__brI32GeS_si__return1_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_brI32GeS_si<Then_return1_s>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__globalGet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_globalGet_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__globalGet_a__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_globalGet_a<Then_i32Add_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__globalGet_a__i32Add_s_ai__globalSet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_globalGet_a<Then_i32Add_s_ai<Then_globalSet_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__globalGet_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_globalGet_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__load32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_load32U_s_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2__zero_1(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Then_zero_1<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__globalGet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_globalGet_a<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__globalGet_a__i32Add_s_ai(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_globalGet_a<Then_i32Add_s_ai<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__globalGet_a__i32Add_s_ai__globalSet_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_globalGet_a<Then_i32Add_s_ai<Then_globalSet_a<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__globalGet_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_globalGet_s<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_1(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_1<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_1__branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_1<Then_branchIfNonzero<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_2(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_2<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_2__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_2<Then_constant32<Dispatch>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4__zero_2__constant32__constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Then_zero_2<Then_constant32<Then_constant32<Dispatch>>>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_8__zero_1(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(8, Then_zero_1<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_8__zero_4(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(8, Then_zero_4<Dispatch>.self, pc, fp, mem, ms, ctx, r0, f0) }

private let fused4Handlers0: [Handler] = [
  wh_storeF64_sa__i32Add_s_si__i32Add_s_si,
  wh_storeF64_sa__i32Add_s_si__i32Add_s_si__brI32Ne_as,
  wh_storeF64_sa__i32Add_s_si__loadF64_s_a,
  wh_storeF64_sa__i32Add_s_si__loadF64_s_a__i32Add_a_ss,
  wh_storeF64_sa__loadF64_s_s,
  wh_zero_1__load32U_s_s,
  wh_zero_1__load32U_s_s__branchIfZeroA,
  wh_zero_2__brI32GeS_si,
  wh_zero_2__brI32GeS_si__return1_s,
  wh_zero_2__globalGet_a,
  wh_zero_2__globalGet_a__i32Add_s_ai,
  wh_zero_2__globalGet_a__i32Add_s_ai__globalSet_a,
  wh_zero_2__globalGet_s,
  wh_zero_2__load32U_s_s,
  wh_zero_2__zero_1,
  wh_zero_4__globalGet_a,
  wh_zero_4__globalGet_a__i32Add_s_ai,
  wh_zero_4__globalGet_a__i32Add_s_ai__globalSet_a,
  wh_zero_4__globalGet_s,
  wh_zero_4__zero_1,
  wh_zero_4__zero_1__branchIfNonzero,
  wh_zero_4__zero_2,
  wh_zero_4__zero_2__constant32,
  wh_zero_4__zero_2__constant32__constant32,
  wh_zero_8__zero_1,
  wh_zero_8__zero_4,
]

let fused4Handlers: [Handler] = fused4Handlers0
