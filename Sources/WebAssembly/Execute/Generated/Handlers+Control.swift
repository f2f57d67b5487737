// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_exit(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { exitRun(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_restore(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { restoreInstance(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_trapUnreachable(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { trapUnreachable(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_fuel(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { chargeFuel(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_fuelScaled(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { chargeScaledFuel(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branch(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branch(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfNonzero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Slot.self, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfNonzeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Accumulator.self, true, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Slot.self, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchIfZeroA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchIf(Accumulator.self, false, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchTable(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchTable(Slot.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_branchTableA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { branchTable(Accumulator.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copy(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlot(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_copyWide(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { copySlotWide(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant32(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant32(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_constant64(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadConstant64(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_1(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(1, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_2(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(2, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_4(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(4, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zero_8(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zero(8, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_zeroMany(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { zeroMany(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_select_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { select(Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_call(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { callDirect(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_callImport(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { callImport(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_callOwn(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { callOwn(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_untranslated(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { enterUntranslated(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_callIndirect(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { callIndirect(Slot.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_callIndirectA(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { callIndirect(Accumulator.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_callReference(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { callReference(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_returnCall(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { tailCallDirect(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_returnCallImport(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { tailCallImport(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_returnCallIndirect(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { tailCallIndirect(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_returnCallReference(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { tailCallReference(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_return0(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { returnNothing(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_return1_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { returnValue(UInt64.self, Slot.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_return1_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { returnValue(UInt64.self, Accumulator.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_return1_i(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { returnValue(UInt64.self, Immediate64.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_returnF32_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { returnValue(Float.self, Slot.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_returnF32_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { returnValue(Float.self, Accumulator.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_returnF32_i(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { returnValue(Float.self, Immediate64.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_returnF64_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { returnValue(Double.self, Slot.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_returnF64_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { returnValue(Double.self, Accumulator.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_returnF64_i(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { returnValue(Double.self, Immediate64.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_throw(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { throwTag(pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_throwReference(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { throwReference(pc, fp, mem, ms, ctx, r0, f0) }

private let controlHandlers0: [Handler] = [
  wh_exit,
  wh_restore,
  wh_trapUnreachable,
  wh_fuel,
  wh_fuelScaled,
  wh_branch,
  wh_branchIfNonzero,
  wh_branchIfNonzeroA,
  wh_branchIfZero,
  wh_branchIfZeroA,
  wh_branchTable,
  wh_branchTableA,
  wh_copy,
  wh_copyWide,
  wh_constant32,
  wh_constant64,
  wh_zero_1,
  wh_zero_2,
  wh_zero_4,
  wh_zero_8,
  wh_zeroMany,
  wh_select_s_s,
  wh_select_a_s,
  wh_select_s_a,
  wh_select_a_a,
  wh_call,
  wh_callImport,
  wh_callOwn,
  wh_untranslated,
  wh_callIndirect,
  wh_callIndirectA,
  wh_callReference,
  wh_returnCall,
  wh_returnCallImport,
  wh_returnCallIndirect,
  wh_returnCallReference,
  wh_return0,
  wh_return1_s,
  wh_return1_a,
  wh_return1_i,
  wh_returnF32_s,
  wh_returnF32_a,
  wh_returnF32_i,
  wh_returnF64_s,
  wh_returnF64_a,
  wh_returnF64_i,
  wh_throw,
  wh_throwReference,
]

let controlHandlers: [Handler] = controlHandlers0
