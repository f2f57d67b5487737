/// What an accumulator holds.
struct AccumulatorState: BitwiseCopyable {
  static let nothing = Int32.min

  /// The slot whose value is also in the accumulator, or `nothing`.
  var slot = nothing
  /// The instruction that put it there, if its write to the slot may still be taken back; else -1.
  var producer = -1
  var opcode = RegisterOpcode(rawValue: 0)
}

/// The last instruction emitted.
struct LastResult {
  /// Where it begins and ends; nothing may have been emitted since.
  var start = -1
  var end = -1
  /// Where the instruction that writes the result begins; later than `start` for a negated comparison.
  var resultStart = -1
  /// The temporary that its field at byte 8 names.
  var slot = AccumulatorState.nothing
  /// If it is a comparison (with a test for zero behind it, if negated): the opcode and the form.
  var comparison: Opcode?
  var form = BinaryForm.slotSlot
  var isNegated = false
  /// Whether it is a test for zero of something else.
  var isTestForZero = false
}

/// The symbolic operand stack, and what is known of slots and accumulators.
extension FunctionTranslator {
  // MARK: Stack

  /// The slot of the next operand to be pushed.
  @inline(__always) var nextSlot: Int32 {
    guard operands.count > 0 else { return layout.temporaries }
    let top = operands[operands.count &- 1]
    return top.slot &+ top.slotCount
  }

  @inline(__always) mutating func push(_ operand: Operand) {
    operands.push(operand)
    let end = operand.slot &+ operand.slotCount
    if end > frameSlots { frameSlots = end }
  }

  @inline(__always) mutating func pushTemporary(_ type: ValueType) {
    push(Operand(kind: .temporary, type: type, slot: nextSlot))
  }

  mutating func pushTemporaries(_ types: TypeList) {
    for index in 0..<types.count { pushTemporary(types.type(index, in: context.types)) }
  }

  @inline(__always) mutating func pushConstant(_ bits: UInt64, _ type: ValueType) {
    push(Operand(kind: .constant, type: type, slot: nextSlot, bits: bits))
  }

  mutating func pushLocal(_ local: UInt32) {
    let type = locals[local] ?? .i32
    while operandsInLocal.count <= Int(local) { operandsInLocal.push(-1) }
    let next = operandsInLocal[Int(local)]
    operandsInLocal[Int(local)] = Int32(truncatingIfNeeded: operands.count)
    push(Operand(kind: .local, type: type, slot: nextSlot, local: local, nextInLocal: next))
  }

  @inline(__always) mutating func pop() -> Operand {
    let operand = popLowerHalf()
    return operand.hasUpperHalf ? narrowed(operand) : operand
  }

  /// Pops an operand for an instruction that reads only the lower half of an i32's slot.
  @inline(__always) mutating func popLowerHalf() -> Operand {
    let operand = operands.pop()
    if operand.kind == .local { operandsInLocal[Int(operand.local)] = operand.nextInLocal }
    if settledCount > operands.count { settledCount = operands.count }
    return operand
  }

  mutating func truncateOperands(to count: Int) {
    while operands.count > count { _ = popLowerHalf() }
  }

  // MARK: Halves

  /// `i32.wrap_i64`: nothing, as long as whoever uses the value reads the lower half only.
  mutating func wrap() {
    let index = operands.count - 1
    operands[index].type = .i32
    if operands[index].kind == .constant {
      operands[index].bits &= 0xFFFF_FFFF
    } else {
      operands[index].hasUpperHalf = true
      settledCount = min(settledCount, index)
    }
  }

  /// Clears the upper half of an operand that has just been popped.
  @inline(never) private mutating func narrowed(_ operand: Operand) -> Operand {
    emitUnary(.i32WrapI64, operand, result: .i32)
    return operands.pop()
  }

  /// Writes the lower half of an operand, which stays on the symbolic stack as it is.
  mutating func emitNarrowed(_ operand: Operand, to target: Int32) {
    let isAccumulated = takeAccumulator(operand)
    let a = isAccumulated ? 0 : source(slot(of: operand))
    code.append(RegisterOpcode.i32WrapI64.form(isAccumulated ? 2 : 0), Self.pack(destination(target), a))
    finishResult(target)
    integers = AccumulatorState(slot: target)
  }

  /// Clears the upper halves of the operands that stand below the topmost one.
  mutating func narrowBelowTop(_ count: Int) {
    // From the top down, so that each is the first of its local's list.
    for index in ((operands.count - 1 - count)..<(operands.count - 1)).reversed() where operands[index].hasUpperHalf {
      materialize(index)
    }
  }

  // MARK: Materialisation

  /// Puts an operand into the temporary that belongs to it.
  mutating func materialize(_ index: Int) {
    let operand = operands[index]
    if operand.hasUpperHalf { emitNarrowed(operand, to: operand.slot) }
    switch operand.kind {
    case .temporary: break
    case .constant: emitConstant(operand.bits, to: operand.slot, type: operand.type)
    case .local:
      if !operand.hasUpperHalf {
        emitCopy(from: layout.slot(operand.local, locals), to: operand.slot, count: operand.slotCount)
      }
      unlink(index)
    }
    operands[index].kind = .temporary
    operands[index].hasUpperHalf = false
  }

  /// Takes an operand out of its local's list.
  private mutating func unlink(_ index: Int) {
    let operand = operands[index]
    var above = operandsInLocal[Int(operand.local)]
    if above == Int32(truncatingIfNeeded: index) {
      operandsInLocal[Int(operand.local)] = operand.nextInLocal
      return
    }
    while above >= 0 {
      let next = operands[Int(above)].nextInLocal
      if next == Int32(truncatingIfNeeded: index) {
        operands[Int(above)].nextInLocal = operand.nextInLocal
        return
      }
      above = next
    }
  }

  /// Saves the operands that are still in a local which is about to change.
  mutating func preserve(_ local: UInt32) {
    guard Int(local) < operandsInLocal.count else { return }
    var index = operandsInLocal[Int(local)]
    guard index >= 0 else { return }
    let slot = layout.slot(local, locals)
    while index >= 0 {
      let operand = operands[Int(index)]
      if operand.hasUpperHalf {
        emitNarrowed(operand, to: operand.slot)
      } else {
        emitCopy(from: slot, to: operand.slot, count: operand.slotCount)
      }
      operands[Int(index)].kind = .temporary
      operands[Int(index)].hasUpperHalf = false
      index = operand.nextInLocal
    }
    operandsInLocal[Int(local)] = -1
  }

  /// Saves all operands that are in locals, because what follows runs under conditions or more than once.
  mutating func settle() {
    var index = operands.count - 1
    while index >= settledCount {
      // From the top down, so that each is the first of its local's list.
      if operands[index].kind == .local || operands[index].hasUpperHalf { materialize(index) }
      index -= 1
    }
    settledCount = operands.count
  }

  /// Puts the topmost operands into their temporaries.
  mutating func materializeTop(_ count: Int) {
    var index = operands.count - 1
    while index >= operands.count - count {
      materialize(index)
      index -= 1
    }
  }

  // MARK: Slots

  /// The slot that an operand which has been popped can be read from.
  mutating func slot(of operand: Operand) -> Int32 {
    switch operand.kind {
    case .temporary: return operand.slot
    case .local: return layout.slot(operand.local, locals)
    case .constant:
      emitConstant(operand.bits, to: operand.slot, type: operand.type)
      return operand.slot
    }
  }

  /// A slot's number in 16 bits; a slot too far away is copied to scratch first.
  @inline(__always) mutating func source(_ slot: Int32) -> Int16 {
    if let near = Int16(exactly: slot) { return near }
    return Int16(truncatingIfNeeded: farSource(slot))
  }

  @inline(never) private mutating func farSource(_ slot: Int32) -> Int32 {
    let scratch = takeScratch()
    emitWideCopy(from: slot, to: scratch)
    return scratch
  }

  private mutating func takeScratch() -> Int32 {
    needsScratch = true
    defer { nextScratch = (nextScratch + 1) % (FrameLayout.firstVectorScratch - FrameLayout.firstScratch - 1) }
    return FrameLayout.firstScratch + 1 + nextScratch
  }

  /// Where an instruction writes a result meant for a slot: the slot itself, or scratch that ``finishResult(_:)`` copies on.
  @inline(__always) func destination(_ slot: Int32) -> Int16 {
    Int16(exactly: slot) ?? Int16(truncatingIfNeeded: FrameLayout.firstScratch)
  }

  /// Completes an instruction that wrote to ``destination(_:)`` of a slot.
  @inline(__always) mutating func finishResult(_ slot: Int32) {
    if Int16(exactly: slot) == nil { finishFarResult(slot) }
    didWrite(slot)
  }

  @inline(never) private mutating func finishFarResult(_ slot: Int32) {
    needsScratch = true
    emitWideCopy(from: FrameLayout.firstScratch, to: slot)
  }

  // MARK: Moves

  mutating func emitCopy(from source: Int32, to destination: Int32, count: Int32 = 1) {
    if source == destination { return }
    for offset in 0..<count {
      if let a = Int16(exactly: source + offset), let b = Int16(exactly: destination + offset) {
        code.append(.copy, Self.pack(b, a))
      } else {
        emitWideCopy(from: source + offset, to: destination + offset)
      }
      didWrite(destination + offset)
    }
  }

  private mutating func emitWideCopy(from source: Int32, to destination: Int32) {
    code.append(.copyWide, Self.pack(destination, source))
  }

  mutating func emitConstant(_ bits: UInt64, to slot: Int32, type: ValueType) {
    if let narrow = UInt32(exactly: bits) {
      code.append(.constant32, Self.pack(destination(slot), 0, word: narrow))
    } else {
      code.append(.constant64, Self.pack(destination(slot), 0))
      code.append(bits)
    }
    finishResult(slot)
  }

  // MARK: Accumulators

  /// Notes that a slot was written by something that did not put the value into an accumulator.
  @inline(__always) mutating func didWrite(_ slot: Int32) {
    if integers.slot == slot { integers = AccumulatorState() }
    if floats.slot == slot { floats = AccumulatorState() }
  }

  /// Forgets both accumulators: behind calls, and where control may come from elsewhere.
  mutating func clobberAccumulators() {
    integers = AccumulatorState()
    floats = AccumulatorState()
    last = LastResult()
  }

  /// Where control may leave: writes to slots stay, and the last instruction too.
  mutating func barrier() {
    integers.producer = -1
    floats.producer = -1
    last = LastResult()
  }

  /// Whether an operand that has been popped is in its accumulator; takes back the write to its slot if it was the only
  /// reason for it.
  @inline(__always) mutating func takeAccumulator(_ operand: Operand) -> Bool {
    switch operand.kind {
    case .constant: return false
    case .temporary:
      if operand.operandClass == .integer {
        guard integers.slot == operand.slot else { return false }
        if integers.producer >= 0 {
          code.setOpcode(integers.opcode.form(1), at: integers.producer)
          // The slot no longer has the value; the instruction being translated is its last use.
          integers = AccumulatorState()
        }
        return true
      }
      guard floats.slot == operand.slot else { return false }
      if floats.producer >= 0 {
        code.setOpcode(floats.opcode.form(1), at: floats.producer)
        floats = AccumulatorState()
      }
      return true
    case .local:
      let slot = layout.slot(operand.local, locals)
      return operand.operandClass == .integer ? integers.slot == slot : floats.slot == slot
    }
  }

  /// Completes an instruction that leaves its result in an accumulator and in the temporary of the next operand, which
  /// is pushed.
  ///
  /// - Parameter hasAccumulatorForm: whether the next opcode is the same without the write to the slot.
  @inline(__always)
  mutating func pushResult(
    _ type: ValueType, _ opcode: RegisterOpcode, start: Int, hasAccumulatorForm: Bool = true
  ) {
    let slot = nextSlot
    pushTemporary(type)
    let end = code.position
    finishResult(slot)
    let isNear = end == code.position
    let state = AccumulatorState(
      slot: slot, producer: isNear && hasAccumulatorForm ? start : -1, opcode: opcode)
    if type == .f32 || type == .f64 { floats = state } else { integers = state }
    last = LastResult(start: start, end: isNear ? end : -1, resultStart: start, slot: slot)
  }

  /// Completes an instruction that leaves its result in the temporary of the next operand alone.
  mutating func pushSlotResult(_ type: ValueType, start: Int, clobbersInteger: Bool) {
    let slot = nextSlot
    pushTemporary(type)
    let end = code.position
    finishResult(slot)
    if clobbersInteger { integers = AccumulatorState() }
    last = LastResult(start: start, end: end == code.position ? end : -1, resultStart: start, slot: slot)
  }
}
