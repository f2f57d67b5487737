// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_v128Load_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadVector.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadVector.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadVector.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadVector.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8x8S_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD8<Int8>, SIMD8<Int16>>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8x8S_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD8<Int8>, SIMD8<Int16>>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8x8S_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD8<Int8>, SIMD8<Int16>>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8x8S_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadExtending<SIMD8<Int8>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8x8U_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD8<UInt8>, SIMD8<UInt16>>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8x8U_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD8<UInt8>, SIMD8<UInt16>>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8x8U_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD8<UInt8>, SIMD8<UInt16>>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8x8U_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadExtending<SIMD8<UInt8>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16x4S_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD4<Int16>, SIMD4<Int32>>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16x4S_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD4<Int16>, SIMD4<Int32>>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16x4S_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD4<Int16>, SIMD4<Int32>>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16x4S_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadExtending<SIMD4<Int16>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16x4U_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD4<UInt16>, SIMD4<UInt32>>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16x4U_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD4<UInt16>, SIMD4<UInt32>>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16x4U_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD4<UInt16>, SIMD4<UInt32>>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16x4U_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadExtending<SIMD4<UInt16>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32x2S_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD2<Int32>, SIMD2<Int64>>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32x2S_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD2<Int32>, SIMD2<Int64>>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32x2S_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD2<Int32>, SIMD2<Int64>>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32x2S_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadExtending<SIMD2<Int32>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32x2U_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD2<UInt32>, SIMD2<UInt64>>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32x2U_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD2<UInt32>, SIMD2<UInt64>>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32x2U_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadExtending<SIMD2<UInt32>, SIMD2<UInt64>>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32x2U_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadExtending<SIMD2<UInt32>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8Splat_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD16<UInt8>>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8Splat_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD16<UInt8>>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8Splat_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD16<UInt8>>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8Splat_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadSplat<SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load8Lane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadLane(UInt8.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Store8Lane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { storeLane(UInt8.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16Splat_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD8<UInt16>>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16Splat_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD8<UInt16>>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16Splat_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD8<UInt16>>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16Splat_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadSplat<SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load16Lane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadLane(UInt16.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Store16Lane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { storeLane(UInt16.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32Splat_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD4<UInt32>>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32Splat_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD4<UInt32>>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32Splat_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD4<UInt32>>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32Splat_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadSplat<SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32Lane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadLane(UInt32.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Store32Lane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { storeLane(UInt32.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load64Splat_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD2<UInt64>>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load64Splat_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD2<UInt64>>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load64Splat_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadSplat<SIMD2<UInt64>>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load64Splat_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadSplat<SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load64Lane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadLane(UInt64.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Store64Lane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { storeLane(UInt64.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32Zero_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadLowest<UInt32>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32Zero_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadLowest<UInt32>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32Zero_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadLowest<UInt32>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load32Zero_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadLowest<UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load64Zero_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadLowest<UInt64>.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load64Zero_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadLowest<UInt64>.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load64Zero_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorLoad(LoadLowest<UInt64>.self, Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Load64Zero_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorLoad(LoadLowest<UInt64>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Store_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorStore(Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Store_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorStore(Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Store_z(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorStore(Zero.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Store_general(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { generalVectorStore(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Const(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { loadVectorConstant(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Shuffle(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { shuffle(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Swizzle(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { swizzle(Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16ExtractLaneS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { extractLane(LoadInteger<Int8, Int32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16ExtractLaneU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { extractLane(LoadInteger<UInt8, UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtractLaneS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { extractLane(LoadInteger<Int16, Int32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtractLaneU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { extractLane(LoadInteger<UInt16, UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ExtractLane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { extractLane(LoadInteger<UInt32, UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ExtractLane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { extractLane(LoadInteger<UInt64, UInt64>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4ExtractLane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { extractLane(LoadFloat<Float>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2ExtractLane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { extractLane(LoadFloat<Double>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Splat(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorSplat(StoreInteger<UInt8>.self, SIMD16<UInt8>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16ReplaceLane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { replaceLane(StoreInteger<UInt8>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8Splat(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorSplat(StoreInteger<UInt16>.self, SIMD8<UInt16>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ReplaceLane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { replaceLane(StoreInteger<UInt16>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4Splat(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorSplat(StoreInteger<UInt32>.self, SIMD4<UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ReplaceLane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { replaceLane(StoreInteger<UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2Splat(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorSplat(StoreInteger<UInt64>.self, SIMD2<UInt64>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ReplaceLane(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { replaceLane(StoreInteger<UInt64>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Abs(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Magnitude<Int8>, SIMD16<Int8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Neg(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Opposite<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16AllTrue(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTest(AllTrue<UInt8>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Bitmask(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTest(Signs<UInt8>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Shl(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftLeft<UInt8>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16ShrS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftRight<Int8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16ShrU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftRight<UInt8>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Add(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Add<UInt8>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Sub(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Subtract<UInt8>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16MinS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Lesser<Int8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16MinU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Lesser<UInt8>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16MaxS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Larger<Int8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16MaxU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Larger<UInt8>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16AddSatS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<AddSaturating<Int8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16AddSatU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<AddSaturating<UInt8>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16SubSatS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<SubtractSaturating<Int8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16SubSatU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<SubtractSaturating<UInt8>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16AvgrU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Average<UInt8>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Eq(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Equal<UInt8>, SIMD16<UInt8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Ne(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<NotEqual<UInt8>, SIMD16<UInt8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16LtS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Less<Int8>, SIMD16<Int8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16LtU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Less<UInt8>, SIMD16<UInt8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16GtS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Greater<Int8>, SIMD16<Int8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16GtU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Greater<UInt8>, SIMD16<UInt8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16LeS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<LessOrEqual<Int8>, SIMD16<Int8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16LeU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<LessOrEqual<UInt8>, SIMD16<UInt8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16GeS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<GreaterOrEqual<Int8>, SIMD16<Int8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16GeU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<GreaterOrEqual<UInt8>, SIMD16<UInt8>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8Abs(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Magnitude<Int16>, SIMD8<Int16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8Neg(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Opposite<UInt16>, SIMD8<UInt16>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8AllTrue(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTest(AllTrue<UInt16>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8Bitmask(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTest(Signs<UInt16>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8Shl(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftLeft<UInt16>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ShrS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftRight<Int16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ShrU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftRight<UInt16>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8Add(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Add<UInt16>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8Sub(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Subtract<UInt16>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8Mul(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Multiply<UInt16>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8MinS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Lesser<Int16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8MinU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Lesser<UInt16>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8MaxS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Larger<Int16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8MaxU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Larger<UInt16>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8AddSatS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<AddSaturating<Int16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8AddSatU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<AddSaturating<UInt16>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8SubSatS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<SubtractSaturating<Int16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8SubSatU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<SubtractSaturating<UInt16>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8AvgrU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Average<UInt16>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8Eq(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Equal<UInt16>, SIMD8<UInt16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8Ne(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<NotEqual<UInt16>, SIMD8<UInt16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8LtS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Less<Int16>, SIMD8<Int16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8LtU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Less<UInt16>, SIMD8<UInt16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8GtS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Greater<Int16>, SIMD8<Int16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8GtU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Greater<UInt16>, SIMD8<UInt16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8LeS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<LessOrEqual<Int16>, SIMD8<Int16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8LeU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<LessOrEqual<UInt16>, SIMD8<UInt16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8GeS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<GreaterOrEqual<Int16>, SIMD8<Int16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8GeU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<GreaterOrEqual<UInt16>, SIMD8<UInt16>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtendLowI8x16S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Resize<Int8, Int16>, SIMD16<Int8>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtendHighI8x16S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapUpperLanes<Resize<Int8, Int16>, SIMD16<Int8>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtmulLowI8x16S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyLower<SIMD16<Int8>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtmulHighI8x16S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyUpper<SIMD16<Int8>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtaddPairwiseI8x16S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(AddNeighbours<SIMD16<Int8>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16NarrowI16x8S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(Narrow<SIMD8<Int16>, SIMD16<Int8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtendLowI8x16U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Resize<UInt8, UInt16>, SIMD16<UInt8>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtendHighI8x16U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapUpperLanes<Resize<UInt8, UInt16>, SIMD16<UInt8>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtmulLowI8x16U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyLower<SIMD16<UInt8>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtmulHighI8x16U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyUpper<SIMD16<UInt8>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8ExtaddPairwiseI8x16U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(AddNeighbours<SIMD16<UInt8>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16NarrowI16x8U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(Narrow<SIMD8<Int16>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4Abs(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Magnitude<Int32>, SIMD4<Int32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4Neg(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Opposite<UInt32>, SIMD4<UInt32>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4AllTrue(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTest(AllTrue<UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4Bitmask(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTest(Signs<UInt32>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4Shl(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftLeft<UInt32>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ShrS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftRight<Int32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ShrU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftRight<UInt32>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4Add(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Add<UInt32>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4Sub(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Subtract<UInt32>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4Mul(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Multiply<UInt32>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4MinS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Lesser<Int32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4MinU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Lesser<UInt32>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4MaxS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Larger<Int32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4MaxU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Larger<UInt32>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4Eq(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Equal<UInt32>, SIMD4<UInt32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4Ne(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<NotEqual<UInt32>, SIMD4<UInt32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4LtS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Less<Int32>, SIMD4<Int32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4LtU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Less<UInt32>, SIMD4<UInt32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4GtS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Greater<Int32>, SIMD4<Int32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4GtU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Greater<UInt32>, SIMD4<UInt32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4LeS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<LessOrEqual<Int32>, SIMD4<Int32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4LeU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<LessOrEqual<UInt32>, SIMD4<UInt32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4GeS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<GreaterOrEqual<Int32>, SIMD4<Int32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4GeU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<GreaterOrEqual<UInt32>, SIMD4<UInt32>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ExtendLowI16x8S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Resize<Int16, Int32>, SIMD8<Int16>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ExtendHighI16x8S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapUpperLanes<Resize<Int16, Int32>, SIMD8<Int16>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ExtmulLowI16x8S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyLower<SIMD8<Int16>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ExtmulHighI16x8S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyUpper<SIMD8<Int16>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ExtaddPairwiseI16x8S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(AddNeighbours<SIMD8<Int16>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8NarrowI32x4S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(Narrow<SIMD4<Int32>, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ExtendLowI16x8U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Resize<UInt16, UInt32>, SIMD8<UInt16>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ExtendHighI16x8U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapUpperLanes<Resize<UInt16, UInt32>, SIMD8<UInt16>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ExtmulLowI16x8U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyLower<SIMD8<UInt16>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ExtmulHighI16x8U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyUpper<SIMD8<UInt16>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4ExtaddPairwiseI16x8U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(AddNeighbours<SIMD8<UInt16>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8NarrowI32x4U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(Narrow<SIMD4<Int32>, SIMD8<UInt16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2Abs(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Magnitude<Int64>, SIMD2<Int64>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2Neg(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Opposite<UInt64>, SIMD2<UInt64>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2AllTrue(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTest(AllTrue<UInt64>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2Bitmask(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTest(Signs<UInt64>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2Shl(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftLeft<UInt64>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ShrS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftRight<Int64>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ShrU(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorShift(ShiftLanes<ShiftRight<UInt64>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2Add(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Add<UInt64>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2Sub(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Subtract<UInt64>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2Mul(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Multiply<UInt64>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2Eq(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Equal<UInt64>, SIMD2<UInt64>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2Ne(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<NotEqual<UInt64>, SIMD2<UInt64>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2LtS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Less<Int64>, SIMD2<Int64>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2GtS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Greater<Int64>, SIMD2<Int64>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2LeS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<LessOrEqual<Int64>, SIMD2<Int64>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2GeS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<GreaterOrEqual<Int64>, SIMD2<Int64>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ExtendLowI32x4S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Resize<Int32, Int64>, SIMD4<Int32>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ExtendHighI32x4S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapUpperLanes<Resize<Int32, Int64>, SIMD4<Int32>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ExtmulLowI32x4S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyLower<SIMD4<Int32>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ExtmulHighI32x4S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyUpper<SIMD4<Int32>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ExtendLowI32x4U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Resize<UInt32, UInt64>, SIMD4<UInt32>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ExtendHighI32x4U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapUpperLanes<Resize<UInt32, UInt64>, SIMD4<UInt32>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ExtmulLowI32x4U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyLower<SIMD4<UInt32>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64x2ExtmulHighI32x4U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(MultiplyUpper<SIMD4<UInt32>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Abs(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Absolute<Float>, SIMD4<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Neg(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Negate<Float>, SIMD4<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Sqrt(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<SquareRoot<Float>, SIMD4<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Ceil(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Ceiling<Float>, SIMD4<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Floor(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Floor<Float>, SIMD4<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Trunc(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Truncate<Float>, SIMD4<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Nearest(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Nearest<Float>, SIMD4<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Add(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<FloatAdd<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Sub(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<FloatSubtract<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Mul(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<FloatMultiply<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Div(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<FloatDivide<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Min(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<LaneMinimum<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Max(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<LaneMaximum<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Pmin(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Lesser<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Pmax(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Larger<Float>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Eq(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Equal<Float>, SIMD4<Float>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Ne(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<NotEqual<Float>, SIMD4<Float>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Lt(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Less<Float>, SIMD4<Float>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Gt(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Greater<Float>, SIMD4<Float>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Le(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<LessOrEqual<Float>, SIMD4<Float>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4Ge(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<GreaterOrEqual<Float>, SIMD4<Float>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4RelaxedMadd(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTernary(MultiplyAdd<SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4RelaxedNmadd(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTernary(MultiplySubtract<SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Abs(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Absolute<Double>, SIMD2<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Neg(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Negate<Double>, SIMD2<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Sqrt(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<SquareRoot<Double>, SIMD2<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Ceil(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Ceiling<Double>, SIMD2<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Floor(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Floor<Double>, SIMD2<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Trunc(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Truncate<Double>, SIMD2<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Nearest(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Nearest<Double>, SIMD2<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Add(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<FloatAdd<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Sub(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<FloatSubtract<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Mul(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<FloatMultiply<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Div(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<FloatDivide<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Min(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<LaneMinimum<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Max(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<LaneMaximum<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Pmin(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Lesser<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Pmax(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Larger<Double>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Eq(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Equal<Double>, SIMD2<Double>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Ne(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<NotEqual<Double>, SIMD2<Double>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Lt(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Less<Double>, SIMD2<Double>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Gt(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<Greater<Double>, SIMD2<Double>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Le(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<LessOrEqual<Double>, SIMD2<Double>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2Ge(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CompareLanes<GreaterOrEqual<Double>, SIMD2<Double>, SIMD2<Int64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2RelaxedMadd(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTernary(MultiplyAdd<SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2RelaxedNmadd(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTernary(MultiplySubtract<SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Not(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Complement<UInt64>, SIMD2<UInt64>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128And(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<And<UInt64>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Andnot(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<AndComplement<UInt64>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Or(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Or<UInt64>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Xor(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<Xor<UInt64>, SIMD2<UInt64>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128Bitselect(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTernary(SelectBits.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_v128AnyTrue(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTest(AnyTrue.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i8x16Popcnt(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<PopulationCount<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8Q15mulrSatS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(CombineLanes<MultiplyFractions, SIMD8<Int16>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4DotI16x8S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(Dot<SIMD8<Int16>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4TruncSatF32x4S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<TruncateSaturating<Float, Int32>, SIMD4<Float>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4TruncSatF64x2SZero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<TruncateSaturating<Double, Int32>, SIMD2<Double>, SIMD4<Int32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4ConvertI32x4S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<ConvertToFloat<Int32, Float>, SIMD4<Int32>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2ConvertLowI32x4S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<ConvertToFloat<Int32, Double>, SIMD4<Int32>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4TruncSatF32x4U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<TruncateSaturating<Float, UInt32>, SIMD4<Float>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4TruncSatF64x2UZero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<TruncateSaturating<Double, UInt32>, SIMD2<Double>, SIMD4<UInt32>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4ConvertI32x4U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<ConvertToFloat<UInt32, Float>, SIMD4<UInt32>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2ConvertLowI32x4U(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<ConvertToFloat<UInt32, Double>, SIMD4<UInt32>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32x4DemoteF64x2Zero(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Demote, SIMD2<Double>, SIMD4<Float>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64x2PromoteLowF32x4(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorUnary(MapLanes<Promote, SIMD4<Float>, SIMD2<Double>>.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i16x8RelaxedDotI8x16I7x16S(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorBinary(DotSaturating.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32x4RelaxedDotI8x16I7x16AddS(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { vectorTernary(DotAdd.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }

private let vectorHandlers0: [Handler] = [
  wh_v128Load_s,
  wh_v128Load_a,
  wh_v128Load_z,
  wh_v128Load_general,
  wh_v128Load8x8S_s,
  wh_v128Load8x8S_a,
  wh_v128Load8x8S_z,
  wh_v128Load8x8S_general,
  wh_v128Load8x8U_s,
  wh_v128Load8x8U_a,
  wh_v128Load8x8U_z,
  wh_v128Load8x8U_general,
  wh_v128Load16x4S_s,
  wh_v128Load16x4S_a,
  wh_v128Load16x4S_z,
  wh_v128Load16x4S_general,
  wh_v128Load16x4U_s,
  wh_v128Load16x4U_a,
  wh_v128Load16x4U_z,
  wh_v128Load16x4U_general,
  wh_v128Load32x2S_s,
  wh_v128Load32x2S_a,
  wh_v128Load32x2S_z,
  wh_v128Load32x2S_general,
  wh_v128Load32x2U_s,
  wh_v128Load32x2U_a,
  wh_v128Load32x2U_z,
  wh_v128Load32x2U_general,
  wh_v128Load8Splat_s,
  wh_v128Load8Splat_a,
  wh_v128Load8Splat_z,
  wh_v128Load8Splat_general,
  wh_v128Load8Lane,
  wh_v128Store8Lane,
  wh_v128Load16Splat_s,
  wh_v128Load16Splat_a,
  wh_v128Load16Splat_z,
  wh_v128Load16Splat_general,
  wh_v128Load16Lane,
  wh_v128Store16Lane,
  wh_v128Load32Splat_s,
  wh_v128Load32Splat_a,
  wh_v128Load32Splat_z,
  wh_v128Load32Splat_general,
  wh_v128Load32Lane,
  wh_v128Store32Lane,
  wh_v128Load64Splat_s,
  wh_v128Load64Splat_a,
  wh_v128Load64Splat_z,
  wh_v128Load64Splat_general,
  wh_v128Load64Lane,
  wh_v128Store64Lane,
  wh_v128Load32Zero_s,
  wh_v128Load32Zero_a,
  wh_v128Load32Zero_z,
  wh_v128Load32Zero_general,
  wh_v128Load64Zero_s,
  wh_v128Load64Zero_a,
  wh_v128Load64Zero_z,
  wh_v128Load64Zero_general,
]

private let vectorHandlers1: [Handler] = [
  wh_v128Store_s,
  wh_v128Store_a,
  wh_v128Store_z,
  wh_v128Store_general,
  wh_v128Const,
  wh_i8x16Shuffle,
  wh_i8x16Swizzle,
  wh_i8x16ExtractLaneS,
  wh_i8x16ExtractLaneU,
  wh_i16x8ExtractLaneS,
  wh_i16x8ExtractLaneU,
  wh_i32x4ExtractLane,
  wh_i64x2ExtractLane,
  wh_f32x4ExtractLane,
  wh_f64x2ExtractLane,
  wh_i8x16Splat,
  wh_i8x16ReplaceLane,
  wh_i16x8Splat,
  wh_i16x8ReplaceLane,
  wh_i32x4Splat,
  wh_i32x4ReplaceLane,
  wh_i64x2Splat,
  wh_i64x2ReplaceLane,
  wh_i8x16Abs,
  wh_i8x16Neg,
  wh_i8x16AllTrue,
  wh_i8x16Bitmask,
  wh_i8x16Shl,
  wh_i8x16ShrS,
  wh_i8x16ShrU,
  wh_i8x16Add,
  wh_i8x16Sub,
  wh_i8x16MinS,
  wh_i8x16MinU,
  wh_i8x16MaxS,
  wh_i8x16MaxU,
  wh_i8x16AddSatS,
  wh_i8x16AddSatU,
  wh_i8x16SubSatS,
  wh_i8x16SubSatU,
  wh_i8x16AvgrU,
  wh_i8x16Eq,
  wh_i8x16Ne,
  wh_i8x16LtS,
  wh_i8x16LtU,
  wh_i8x16GtS,
  wh_i8x16GtU,
  wh_i8x16LeS,
  wh_i8x16LeU,
  wh_i8x16GeS,
  wh_i8x16GeU,
  wh_i16x8Abs,
  wh_i16x8Neg,
  wh_i16x8AllTrue,
  wh_i16x8Bitmask,
  wh_i16x8Shl,
  wh_i16x8ShrS,
  wh_i16x8ShrU,
  wh_i16x8Add,
  wh_i16x8Sub,
]

private let vectorHandlers2: [Handler] = [
  wh_i16x8Mul,
  wh_i16x8MinS,
  wh_i16x8MinU,
  wh_i16x8MaxS,
  wh_i16x8MaxU,
  wh_i16x8AddSatS,
  wh_i16x8AddSatU,
  wh_i16x8SubSatS,
  wh_i16x8SubSatU,
  wh_i16x8AvgrU,
  wh_i16x8Eq,
  wh_i16x8Ne,
  wh_i16x8LtS,
  wh_i16x8LtU,
  wh_i16x8GtS,
  wh_i16x8GtU,
  wh_i16x8LeS,
  wh_i16x8LeU,
  wh_i16x8GeS,
  wh_i16x8GeU,
  wh_i16x8ExtendLowI8x16S,
  wh_i16x8ExtendHighI8x16S,
  wh_i16x8ExtmulLowI8x16S,
  wh_i16x8ExtmulHighI8x16S,
  wh_i16x8ExtaddPairwiseI8x16S,
  wh_i8x16NarrowI16x8S,
  wh_i16x8ExtendLowI8x16U,
  wh_i16x8ExtendHighI8x16U,
  wh_i16x8ExtmulLowI8x16U,
  wh_i16x8ExtmulHighI8x16U,
  wh_i16x8ExtaddPairwiseI8x16U,
  wh_i8x16NarrowI16x8U,
  wh_i32x4Abs,
  wh_i32x4Neg,
  wh_i32x4AllTrue,
  wh_i32x4Bitmask,
  wh_i32x4Shl,
  wh_i32x4ShrS,
  wh_i32x4ShrU,
  wh_i32x4Add,
  wh_i32x4Sub,
  wh_i32x4Mul,
  wh_i32x4MinS,
  wh_i32x4MinU,
  wh_i32x4MaxS,
  wh_i32x4MaxU,
  wh_i32x4Eq,
  wh_i32x4Ne,
  wh_i32x4LtS,
  wh_i32x4LtU,
  wh_i32x4GtS,
  wh_i32x4GtU,
  wh_i32x4LeS,
  wh_i32x4LeU,
  wh_i32x4GeS,
  wh_i32x4GeU,
  wh_i32x4ExtendLowI16x8S,
  wh_i32x4ExtendHighI16x8S,
  wh_i32x4ExtmulLowI16x8S,
  wh_i32x4ExtmulHighI16x8S,
]

private let vectorHandlers3: [Handler] = [
  wh_i32x4ExtaddPairwiseI16x8S,
  wh_i16x8NarrowI32x4S,
  wh_i32x4ExtendLowI16x8U,
  wh_i32x4ExtendHighI16x8U,
  wh_i32x4ExtmulLowI16x8U,
  wh_i32x4ExtmulHighI16x8U,
  wh_i32x4ExtaddPairwiseI16x8U,
  wh_i16x8NarrowI32x4U,
  wh_i64x2Abs,
  wh_i64x2Neg,
  wh_i64x2AllTrue,
  wh_i64x2Bitmask,
  wh_i64x2Shl,
  wh_i64x2ShrS,
  wh_i64x2ShrU,
  wh_i64x2Add,
  wh_i64x2Sub,
  wh_i64x2Mul,
  wh_i64x2Eq,
  wh_i64x2Ne,
  wh_i64x2LtS,
  wh_i64x2GtS,
  wh_i64x2LeS,
  wh_i64x2GeS,
  wh_i64x2ExtendLowI32x4S,
  wh_i64x2ExtendHighI32x4S,
  wh_i64x2ExtmulLowI32x4S,
  wh_i64x2ExtmulHighI32x4S,
  wh_i64x2ExtendLowI32x4U,
  wh_i64x2ExtendHighI32x4U,
  wh_i64x2ExtmulLowI32x4U,
  wh_i64x2ExtmulHighI32x4U,
  wh_f32x4Abs,
  wh_f32x4Neg,
  wh_f32x4Sqrt,
  wh_f32x4Ceil,
  wh_f32x4Floor,
  wh_f32x4Trunc,
  wh_f32x4Nearest,
  wh_f32x4Add,
  wh_f32x4Sub,
  wh_f32x4Mul,
  wh_f32x4Div,
  wh_f32x4Min,
  wh_f32x4Max,
  wh_f32x4Pmin,
  wh_f32x4Pmax,
  wh_f32x4Eq,
  wh_f32x4Ne,
  wh_f32x4Lt,
  wh_f32x4Gt,
  wh_f32x4Le,
  wh_f32x4Ge,
  wh_f32x4RelaxedMadd,
  wh_f32x4RelaxedNmadd,
  wh_f64x2Abs,
  wh_f64x2Neg,
  wh_f64x2Sqrt,
  wh_f64x2Ceil,
  wh_f64x2Floor,
]

private let vectorHandlers4: [Handler] = [
  wh_f64x2Trunc,
  wh_f64x2Nearest,
  wh_f64x2Add,
  wh_f64x2Sub,
  wh_f64x2Mul,
  wh_f64x2Div,
  wh_f64x2Min,
  wh_f64x2Max,
  wh_f64x2Pmin,
  wh_f64x2Pmax,
  wh_f64x2Eq,
  wh_f64x2Ne,
  wh_f64x2Lt,
  wh_f64x2Gt,
  wh_f64x2Le,
  wh_f64x2Ge,
  wh_f64x2RelaxedMadd,
  wh_f64x2RelaxedNmadd,
  wh_v128Not,
  wh_v128And,
  wh_v128Andnot,
  wh_v128Or,
  wh_v128Xor,
  wh_v128Bitselect,
  wh_v128AnyTrue,
  wh_i8x16Popcnt,
  wh_i16x8Q15mulrSatS,
  wh_i32x4DotI16x8S,
  wh_i32x4TruncSatF32x4S,
  wh_i32x4TruncSatF64x2SZero,
  wh_f32x4ConvertI32x4S,
  wh_f64x2ConvertLowI32x4S,
  wh_i32x4TruncSatF32x4U,
  wh_i32x4TruncSatF64x2UZero,
  wh_f32x4ConvertI32x4U,
  wh_f64x2ConvertLowI32x4U,
  wh_f32x4DemoteF64x2Zero,
  wh_f64x2PromoteLowF32x4,
  wh_i16x8RelaxedDotI8x16I7x16S,
  wh_i32x4RelaxedDotI8x16I7x16AddS,
]

let vectorHandlers: [Handler] = vectorHandlers0 + vectorHandlers1 + vectorHandlers2 + vectorHandlers3 + vectorHandlers4
