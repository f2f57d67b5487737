// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

@c private func wh_i32WrapI64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32WrapI64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<UInt64, UInt32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ExtendI32S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<Int32, Int64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ExtendI32S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<Int32, Int64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ExtendI32S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<Int32, Int64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64ExtendI32S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Resize<Int32, Int64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF32S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, Int32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF32S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, Int32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF32S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, Int32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF32S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, Int32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF32S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, Int32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF32S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, Int32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF32S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, Int32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF32S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, Int32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI32S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int32, Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI32S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int32, Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI32S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int32, Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI32S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int32, Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF64S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, Int32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF64S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, Int32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF64S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, Int32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF64S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, Int32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF64S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, Int32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF64S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, Int32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF64S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, Int32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF64S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, Int32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI32S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int32, Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI32S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int32, Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI32S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int32, Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI32S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int32, Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, UInt32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, UInt32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, UInt32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, UInt32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, UInt32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, UInt32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, UInt32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, UInt32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt32, Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt32, Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt32, Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt32, Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF64U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, UInt32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF64U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, UInt32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF64U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, UInt32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncF64U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, UInt32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF64U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, UInt32>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF64U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, UInt32>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF64U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, UInt32>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i32TruncSatF64U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, UInt32>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt32, Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt32, Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt32, Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt32, Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF32S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, Int64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF32S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, Int64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF32S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, Int64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF32S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, Int64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF32S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, Int64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF32S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, Int64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF32S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, Int64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF32S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, Int64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI64S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int64, Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI64S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int64, Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI64S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int64, Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI64S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int64, Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF64S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, Int64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF64S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, Int64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF64S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, Int64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF64S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, Int64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF64S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, Int64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF64S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, Int64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF64S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, Int64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF64S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, Int64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI64S_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int64, Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI64S_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int64, Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI64S_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int64, Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI64S_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<Int64, Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, UInt64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, UInt64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, UInt64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Float, UInt64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF32U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, UInt64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF32U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, UInt64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF32U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, UInt64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF32U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Float, UInt64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI64U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt64, Float>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI64U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt64, Float>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI64U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt64, Float>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32ConvertI64U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt64, Float>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF64U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, UInt64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF64U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, UInt64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF64U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, UInt64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncF64U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { partialUnary(TruncateToInteger<Double, UInt64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF64U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, UInt64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF64U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, UInt64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF64U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, UInt64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_i64TruncSatF64U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(TruncateSaturating<Double, UInt64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI64U_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt64, Double>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI64U_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt64, Double>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI64U_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt64, Double>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64ConvertI64U_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(ConvertToFloat<UInt64, Double>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32DemoteF64_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Demote.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32DemoteF64_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Demote.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32DemoteF64_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Demote.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f32DemoteF64_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Demote.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64PromoteF32_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Promote.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64PromoteF32_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Promote.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64PromoteF32_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Promote.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_f64PromoteF32_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(Promote.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_isZero_s_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(EqualToZero<UInt64>.self, Slot.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_isZero_a_s(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(EqualToZero<UInt64>.self, Accumulator.self, Slot.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_isZero_s_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(EqualToZero<UInt64>.self, Slot.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }
@c private func wh_isZero_a_a(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int { unary(EqualToZero<UInt64>.self, Accumulator.self, Accumulator.self, Dispatch.self, pc, fp, mem, ms, ctx, r0, f0) }

private let conversionHandlers0: [Handler] = [
  wh_i32WrapI64_s_s,
  wh_i32WrapI64_a_s,
  wh_i32WrapI64_s_a,
  wh_i32WrapI64_a_a,
  wh_i64ExtendI32S_s_s,
  wh_i64ExtendI32S_a_s,
  wh_i64ExtendI32S_s_a,
  wh_i64ExtendI32S_a_a,
  wh_i32TruncF32S_s_s,
  wh_i32TruncF32S_a_s,
  wh_i32TruncF32S_s_a,
  wh_i32TruncF32S_a_a,
  wh_i32TruncSatF32S_s_s,
  wh_i32TruncSatF32S_a_s,
  wh_i32TruncSatF32S_s_a,
  wh_i32TruncSatF32S_a_a,
  wh_f32ConvertI32S_s_s,
  wh_f32ConvertI32S_a_s,
  wh_f32ConvertI32S_s_a,
  wh_f32ConvertI32S_a_a,
  wh_i32TruncF64S_s_s,
  wh_i32TruncF64S_a_s,
  wh_i32TruncF64S_s_a,
  wh_i32TruncF64S_a_a,
  wh_i32TruncSatF64S_s_s,
  wh_i32TruncSatF64S_a_s,
  wh_i32TruncSatF64S_s_a,
  wh_i32TruncSatF64S_a_a,
  wh_f64ConvertI32S_s_s,
  wh_f64ConvertI32S_a_s,
  wh_f64ConvertI32S_s_a,
  wh_f64ConvertI32S_a_a,
  wh_i32TruncF32U_s_s,
  wh_i32TruncF32U_a_s,
  wh_i32TruncF32U_s_a,
  wh_i32TruncF32U_a_a,
  wh_i32TruncSatF32U_s_s,
  wh_i32TruncSatF32U_a_s,
  wh_i32TruncSatF32U_s_a,
  wh_i32TruncSatF32U_a_a,
  wh_f32ConvertI32U_s_s,
  wh_f32ConvertI32U_a_s,
  wh_f32ConvertI32U_s_a,
  wh_f32ConvertI32U_a_a,
  wh_i32TruncF64U_s_s,
  wh_i32TruncF64U_a_s,
  wh_i32TruncF64U_s_a,
  wh_i32TruncF64U_a_a,
  wh_i32TruncSatF64U_s_s,
  wh_i32TruncSatF64U_a_s,
  wh_i32TruncSatF64U_s_a,
  wh_i32TruncSatF64U_a_a,
  wh_f64ConvertI32U_s_s,
  wh_f64ConvertI32U_a_s,
  wh_f64ConvertI32U_s_a,
  wh_f64ConvertI32U_a_a,
  wh_i64TruncF32S_s_s,
  wh_i64TruncF32S_a_s,
  wh_i64TruncF32S_s_a,
  wh_i64TruncF32S_a_a,
]

private let conversionHandlers1: [Handler] = [
  wh_i64TruncSatF32S_s_s,
  wh_i64TruncSatF32S_a_s,
  wh_i64TruncSatF32S_s_a,
  wh_i64TruncSatF32S_a_a,
  wh_f32ConvertI64S_s_s,
  wh_f32ConvertI64S_a_s,
  wh_f32ConvertI64S_s_a,
  wh_f32ConvertI64S_a_a,
  wh_i64TruncF64S_s_s,
  wh_i64TruncF64S_a_s,
  wh_i64TruncF64S_s_a,
  wh_i64TruncF64S_a_a,
  wh_i64TruncSatF64S_s_s,
  wh_i64TruncSatF64S_a_s,
  wh_i64TruncSatF64S_s_a,
  wh_i64TruncSatF64S_a_a,
  wh_f64ConvertI64S_s_s,
  wh_f64ConvertI64S_a_s,
  wh_f64ConvertI64S_s_a,
  wh_f64ConvertI64S_a_a,
  wh_i64TruncF32U_s_s,
  wh_i64TruncF32U_a_s,
  wh_i64TruncF32U_s_a,
  wh_i64TruncF32U_a_a,
  wh_i64TruncSatF32U_s_s,
  wh_i64TruncSatF32U_a_s,
  wh_i64TruncSatF32U_s_a,
  wh_i64TruncSatF32U_a_a,
  wh_f32ConvertI64U_s_s,
  wh_f32ConvertI64U_a_s,
  wh_f32ConvertI64U_s_a,
  wh_f32ConvertI64U_a_a,
  wh_i64TruncF64U_s_s,
  wh_i64TruncF64U_a_s,
  wh_i64TruncF64U_s_a,
  wh_i64TruncF64U_a_a,
  wh_i64TruncSatF64U_s_s,
  wh_i64TruncSatF64U_a_s,
  wh_i64TruncSatF64U_s_a,
  wh_i64TruncSatF64U_a_a,
  wh_f64ConvertI64U_s_s,
  wh_f64ConvertI64U_a_s,
  wh_f64ConvertI64U_s_a,
  wh_f64ConvertI64U_a_a,
  wh_f32DemoteF64_s_s,
  wh_f32DemoteF64_a_s,
  wh_f32DemoteF64_s_a,
  wh_f32DemoteF64_a_a,
  wh_f64PromoteF32_s_s,
  wh_f64PromoteF32_a_s,
  wh_f64PromoteF32_s_a,
  wh_f64PromoteF32_a_a,
  wh_isZero_s_s,
  wh_isZero_a_s,
  wh_isZero_s_a,
  wh_isZero_a_a,
]

let conversionHandlers: [Handler] = conversionHandlers0 + conversionHandlers1
