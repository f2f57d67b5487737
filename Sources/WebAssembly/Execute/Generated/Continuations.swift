// Generated from Sources/HandlerGenerator. Do not edit.
// swift-format-ignore-file

enum Then_brF32Lt_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Less<Float>.self, Accumulator.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brF64Le_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(LessOrEqual<Double>.self, Accumulator.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32Eq_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Equal<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32Eq_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Equal<UInt32>.self, Accumulator.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32Eq_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Equal<UInt32>.self, Slot.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32GeS_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(GreaterOrEqual<Int32>.self, Slot.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32GeU_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(GreaterOrEqual<UInt32>.self, Accumulator.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32GtS_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Greater<Int32>.self, Accumulator.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32GtU_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Greater<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32GtU_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Greater<UInt32>.self, Accumulator.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32GtU_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Greater<UInt32>.self, Slot.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32GtU_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Greater<UInt32>.self, Slot.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32LeS_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(LessOrEqual<Int32>.self, Accumulator.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32LeS_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(LessOrEqual<Int32>.self, Accumulator.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32LeU_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(LessOrEqual<UInt32>.self, Accumulator.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32LtS_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Less<Int32>.self, Accumulator.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32LtS_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Less<Int32>.self, Slot.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32LtU_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Less<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32LtU_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Less<UInt32>.self, Accumulator.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32LtU_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Less<UInt32>.self, Slot.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32LtU_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Less<UInt32>.self, Slot.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32Ne_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(NotEqual<UInt32>.self, Accumulator.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32Ne_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(NotEqual<UInt32>.self, Accumulator.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI32Ne_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(NotEqual<UInt32>.self, Slot.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI64GeS_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(GreaterOrEqual<Int64>.self, Accumulator.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI64LtU_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Less<UInt64>.self, Accumulator.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI64Ne_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(NotEqual<UInt64>.self, Accumulator.self, Immediate64.self, 24, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI64Ne_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(NotEqual<UInt64>.self, Accumulator.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brI64Ne_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(NotEqual<UInt64>.self, Slot.self, Slot.self, 16, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_brNotF64Lt_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    compareBranch(Less<Double>.self, Accumulator.self, Slot.self, 16, false, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_branch: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    branch(pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_branchIfNonzero<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    branchIf(Slot.self, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_branchIfNonzeroA<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    branchIf(Accumulator.self, true, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_branchIfZero<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    branchIf(Slot.self, false, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_branchIfZeroA<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    branchIf(Accumulator.self, false, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_branchTableA: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    branchTable(Accumulator.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_call: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    callDirect(pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_callIndirectA: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    callIndirect(Accumulator.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_constant32<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    loadConstant32(Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_constant64<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    loadConstant64(Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_copy<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    copySlot(Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f32Add_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatAdd<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f32Add_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatAdd<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f32Add_s_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatAdd<Float>.self, Slot.self, Slot.self, Immediate64.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f32Mul_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Float>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f32Mul_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Float>.self, Accumulator.self, Slot.self, Immediate64.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f32Mul_a_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Float>.self, Accumulator.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f32Mul_s_aa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Float>.self, Slot.self, Accumulator.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f32Mul_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Float>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f32Mul_s_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Float>.self, Slot.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f32Sub_a_ia<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatSubtract<Float>.self, Accumulator.self, Immediate64.self, Accumulator.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f32Sub_a_sa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatSubtract<Float>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Add_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatAdd<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Add_a_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatAdd<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Add_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatAdd<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Add_s_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatAdd<Double>.self, Slot.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64ConvertI32U_a_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    unary(ConvertToFloat<UInt32, Double>.self, Accumulator.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Div_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatDivide<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Mul_a_aa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Mul_a_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Immediate64.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Mul_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Double>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Mul_a_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Mul_s_aa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Double>.self, Slot.self, Accumulator.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Mul_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Double>.self, Slot.self, Accumulator.self, Immediate64.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Mul_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Double>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Mul_s_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Double>.self, Slot.self, Slot.self, Immediate64.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Mul_s_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatMultiply<Double>.self, Slot.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Sub_a_sa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatSubtract<Double>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Sub_a_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatSubtract<Double>.self, Accumulator.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_f64Sub_s_sa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(FloatSubtract<Double>.self, Slot.self, Slot.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_globalGet_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    globalGet(Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_globalGet_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    globalGet(Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_globalSet_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    globalSet(Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Add_a_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Add_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Add_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Add_a_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt32>.self, Accumulator.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Add_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Add_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Add_s_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Add_s_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32And_a_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(And<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32And_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(And<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32And_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(And<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32And_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(And<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32And_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(And<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32And_s_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(And<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Extend8S_s_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    unary(Extend<Int8, Int32>.self, Slot.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32GtS_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Greater<Int32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32GtS_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Greater<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32GtU_a_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Greater<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32GtU_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Greater<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32GtU_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Greater<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32GtU_s_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Greater<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32LtS_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Less<Int32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32LtS_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Less<Int32>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32LtU_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Less<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Mul_a_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Multiply<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Mul_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Multiply<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Mul_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Multiply<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Mul_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Multiply<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Mul_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Multiply<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Ne_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(NotEqual<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Or_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Or<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Or_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Or<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Rotl_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(RotateLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Rotl_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(RotateLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Rotl_s_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(RotateLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Shl_a_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftLeft<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Shl_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftLeft<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Shl_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftLeft<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Shl_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftLeft<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Shl_s_ia<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftLeft<UInt32>.self, Slot.self, Immediate32.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Shl_s_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftLeft<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32ShrS_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftRight<Int32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32ShrU_a_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftRight<UInt32>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32ShrU_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftRight<UInt32>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32ShrU_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftRight<UInt32>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32ShrU_s_sa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftRight<UInt32>.self, Slot.self, Slot.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32ShrU_s_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftRight<UInt32>.self, Slot.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Sub_a_sa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Subtract<UInt32>.self, Accumulator.self, Slot.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Sub_s_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Subtract<UInt32>.self, Slot.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32WrapI64_a_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    unary(Resize<UInt64, UInt32>.self, Accumulator.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32WrapI64_a_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    unary(Resize<UInt64, UInt32>.self, Accumulator.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32WrapI64_s_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    unary(Resize<UInt64, UInt32>.self, Slot.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32WrapI64_s_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    unary(Resize<UInt64, UInt32>.self, Slot.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Xor_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Xor<UInt32>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i32Xor_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Xor<UInt32>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Add_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Add_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Add_a_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Add_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Add_s_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Add_s_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Add<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64And_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(And<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64And_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(And<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64And_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(And<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Clz_a_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    unary(LeadingZeros<UInt64>.self, Accumulator.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64LtS_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Less<Int64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Mul_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Multiply<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Mul_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Multiply<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Mul_a_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Multiply<UInt64>.self, Accumulator.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Mul_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Multiply<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Mul_s_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Multiply<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Or_a_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Or<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Popcnt_a_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    unary(PopulationCount<UInt64>.self, Accumulator.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64RemU_s_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    partialBinary(Remainder<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Rotl_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(RotateLeft<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Shl_a_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftLeft<UInt64>.self, Accumulator.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Shl_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftLeft<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Shl_s_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftLeft<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64ShrS_a_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftRight<Int64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64ShrU_a_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftRight<UInt64>.self, Accumulator.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64ShrU_a_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftRight<UInt64>.self, Accumulator.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64ShrU_s_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftRight<UInt64>.self, Slot.self, Accumulator.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64ShrU_s_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(ShiftRight<UInt64>.self, Slot.self, Slot.self, Immediate32.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Sub_a_ia<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Subtract<UInt64>.self, Accumulator.self, Immediate32.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Sub_s_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Subtract<UInt64>.self, Slot.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64TruncSatF64S_s_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    unary(TruncateSaturating<Double, Int64>.self, Slot.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_i64Xor_s_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    binary(Xor<UInt64>.self, Slot.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_isZero_a_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    unary(EqualToZero<UInt64>.self, Accumulator.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_isZero_s_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    unary(EqualToZero<UInt64>.self, Slot.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load16S32_a_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<Int16, Int32>.self, Accumulator.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load16S32_a_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<Int16, Int32>.self, Accumulator.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load16S32_s_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<Int16, Int32>.self, Slot.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load16U_s_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt16, UInt32>.self, Slot.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load16U_s_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt16, UInt32>.self, Slot.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load32U_a_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load32U_a_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load32U_a_z<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt32, UInt32>.self, Accumulator.self, Zero.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load32U_s_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt32, UInt32>.self, Slot.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load32U_s_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt32, UInt32>.self, Slot.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load32U_s_z<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt32, UInt32>.self, Slot.self, Zero.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load64_a_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt64, UInt64>.self, Accumulator.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load64_a_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt64, UInt64>.self, Accumulator.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load64_s_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt64, UInt64>.self, Slot.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load64_s_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt64, UInt64>.self, Slot.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load8U_a_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load8U_a_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt8, UInt32>.self, Accumulator.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load8U_s_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt8, UInt32>.self, Slot.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_load8U_s_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadInteger<UInt8, UInt32>.self, Slot.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_loadF64_a_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadFloat<Double>.self, Accumulator.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_loadF64_a_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadFloat<Double>.self, Accumulator.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_loadF64_s_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadFloat<Double>.self, Slot.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_loadF64_s_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    load(LoadFloat<Double>.self, Slot.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_return0: Continuation {
  @inline(__always) static var hasColdPath: Bool { false }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    returnNothing(pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_return1_a: Continuation {
  @inline(__always) static var hasColdPath: Bool { false }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    returnValue(UInt64.self, Accumulator.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_return1_i: Continuation {
  @inline(__always) static var hasColdPath: Bool { false }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    returnValue(UInt64.self, Immediate64.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_return1_s: Continuation {
  @inline(__always) static var hasColdPath: Bool { false }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    returnValue(UInt64.self, Slot.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_select_a_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    select(Accumulator.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_select_a_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    select(Accumulator.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_select_s_a<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    select(Slot.self, Accumulator.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_select_s_s<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    select(Slot.self, Slot.self, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store16_sa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt16>.self, Slot.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store16_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt16>.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store32_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt32>.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store32_sa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt32>.self, Slot.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store32_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt32>.self, Slot.self, Immediate64.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store32_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt32>.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store32_za<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt32>.self, Zero.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store64_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt64>.self, Accumulator.self, Immediate64.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store64_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt64>.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store64_sa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt64>.self, Slot.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store64_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt64>.self, Slot.self, Immediate64.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store64_ss<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt64>.self, Slot.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store8_ai<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt8>.self, Accumulator.self, Immediate64.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store8_as<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt8>.self, Accumulator.self, Slot.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store8_sa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt8>.self, Slot.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_store8_si<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreInteger<UInt8>.self, Slot.self, Immediate64.self, 24, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_storeF64_aa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreFloat<Double>.self, Accumulator.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_storeF64_sa<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { true }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    store(StoreFloat<Double>.self, Slot.self, Accumulator.self, 16, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_zero_1<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    zero(1, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_zero_2<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    zero(2, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
enum Then_zero_4<K: Continuation>: Continuation {
  @inline(__always) static var hasColdPath: Bool { K.hasColdPath }
  @inline(__always) static var needsColdPath: Bool { !hasColdPath }
  @inline(__always) static func go(_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double) -> Int {
    zero(4, Later<K>.self, pc - 8, fp, mem, ms, ctx, r0, f0)
  }
}
