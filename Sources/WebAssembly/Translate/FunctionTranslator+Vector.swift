/// Vectors, which take two slots each.
///
/// They are in slots only. An instruction names the first of a vector's slots, in 16 bits; a vector too far away passes through
/// scratch.
extension FunctionTranslator {
  mutating func vector(_ opcode: RegisterOpcode, _ shape: VectorShape, _ decoder: inout InstructionDecoder) {
    let lane = Int16(decoder.instruction.lane)
    switch shape {
    case .unary:
      let a = vectorSource(pop(), 0)
      emitVector(opcode, Self.pack(vectorDestination, a))
    case .binary:
      let (a, b) = twoVectors()
      emitVector(opcode, Self.pack(vectorDestination, a, b))
    case .ternary:
      let c = vectorSource(pop(), 2)
      let (a, b) = twoVectors()
      emitVector(opcode, Self.pack(vectorDestination, a, b, c))
    case .shift, .replace:
      let number = popLowerHalf()
      let a = vectorSource(pop(), 0)
      let b = source(slot(of: number))
      emitVector(opcode, Self.pack(vectorDestination, a, b, lane))
    case .splat:
      let a = source(slot(of: popLowerHalf()))
      emitVector(opcode, Self.pack(vectorDestination, a))
    case .test: emitNumber(opcode, 0, .i32)
    case .extract(let type): emitNumber(opcode, lane, type)
    case .load: vectorLoad(opcode, &decoder)
    case .store: vectorStore(opcode, &decoder)
    case .loadLane:
      let v = vectorSource(pop(), 0)
      let a = source(slot(of: pop()))
      let start = code.position
      code.append(opcode, Self.pack(vectorDestination, a, word: decoder.instruction.index))
      code.append(decoder.instruction.bits)
      code.append(Self.pack(v, lane))
      pushVector(start: start)
    case .storeLane:
      let v = vectorSource(pop(), 0)
      let a = source(slot(of: pop()))
      code.append(opcode, Self.pack(v, a, word: decoder.instruction.index))
      code.append(decoder.instruction.bits)
      code.append(Self.pack(lane, 0))
    }
  }

  mutating func vectorConstant(_ low: UInt64, _ high: UInt64) {
    let start = code.position
    code.append(.v128Const, Self.pack(vectorDestination, 0))
    code.append(low)
    code.append(high)
    pushVector(start: start)
  }

  mutating func shuffle(_ low: UInt64, _ high: UInt64) {
    let (a, b) = twoVectors()
    let start = code.position
    code.append(.i8x16Shuffle, Self.pack(vectorDestination, a, b))
    code.append(low)
    code.append(high)
    pushVector(start: start)
  }

  // MARK: Memory accesses

  private mutating func vectorLoad(_ family: RegisterOpcode, _ decoder: inout InstructionDecoder) {
    if isPlain(decoder.instruction.index) {
      let (form, a, offset) = plainAddress(popLowerHalf(), decoder.instruction.bits)
      return emitVector(family.form(form), Self.pack(vectorDestination, a, word: offset))
    }
    let a = source(slot(of: pop()))
    let start = code.position
    code.append(family.form(3), Self.pack(vectorDestination, a, word: decoder.instruction.index))
    code.append(decoder.instruction.bits)
    pushVector(start: start)
  }

  private mutating func vectorStore(_ family: RegisterOpcode, _ decoder: inout InstructionDecoder) {
    let v = vectorSource(pop(), 0)
    if isPlain(decoder.instruction.index) {
      let (form, a, offset) = plainAddress(popLowerHalf(), decoder.instruction.bits)
      return code.append(family.form(form), Self.pack(v, a, word: offset))
    }
    let a = source(slot(of: pop()))
    code.append(family.form(3), Self.pack(v, a, word: decoder.instruction.index))
    code.append(decoder.instruction.bits)
  }

  /// The form of an access to memory 0 by where its address is: in a slot, in the accumulator, or in the offset.
  private mutating func plainAddress(_ address: Operand, _ offset: UInt64) -> (form: Int, slot: Int16, offset: UInt32) {
    if let sum = constantAddress(address, offset) { return (2, 0, sum) }
    let offset = UInt32(truncatingIfNeeded: offset)
    return takeAccumulator(address) ? (1, 0, offset) : (0, source(slot(of: address)), offset)
  }

  // MARK: Globals and select

  mutating func globalGetVector(_ index: UInt32) {
    emitVector(.globalGetVector, Self.pack(vectorDestination, 0, word: index))
  }

  mutating func globalSetVector(_ index: UInt32, _ value: Operand) {
    code.append(.globalSetVector, Self.pack(vectorSource(value, 0), 0, word: index))
  }

  /// Selects the halves one after the other, the upper first: the lower result may stand where an operand did, but never
  /// above one.
  mutating func selectVector(_ first: Int32, _ second: Int32, _ condition: Int32) {
    let target = nextSlot
    for half in [Int32(1), 0] {
      let (x, y, c) = (source(first + half), source(second + half), source(condition))
      code.append(.select, Self.pack(destination(target + half), x, y, c))
      finishResult(target + half)
      integers = AccumulatorState()
    }
    pushTemporary(.v128)
  }

  // MARK: Slots

  /// Whether as many slots from one on have numbers in 16 bits.
  @inline(__always) func isNear(_ slot: Int32, _ count: Int32) -> Bool {
    Int16(exactly: slot) != nil && Int16(exactly: slot + count - 1) != nil
  }

  private mutating func twoVectors() -> (Int16, Int16) {
    let b = vectorSource(pop(), 1)
    let a = vectorSource(pop(), 0)
    return (a, b)
  }

  /// Where an instruction finds a vector that has been popped: one too far away in the scratch of its place among the operands.
  private mutating func vectorSource(_ operand: Operand, _ position: Int32) -> Int16 {
    let slot = slot(of: operand)
    if isNear(slot, 2) { return Int16(truncatingIfNeeded: slot) }
    needsScratch = true
    let scratch = FrameLayout.firstVectorScratch + 2 * position
    emitCopy(from: slot, to: scratch, count: 2)
    return Int16(truncatingIfNeeded: scratch)
  }

  /// Where an instruction writes a vector that is pushed: its slots, or scratch that ``pushVector(start:)`` copies on.
  private var vectorDestination: Int16 {
    Int16(truncatingIfNeeded: isNear(nextSlot, 2) ? nextSlot : FrameLayout.firstVectorScratch)
  }

  /// Emits an instruction of two words that writes a vector, and pushes that.
  private mutating func emitVector(_ opcode: RegisterOpcode, _ fields: UInt64) {
    let start = code.position
    code.append(opcode, fields)
    pushVector(start: start)
  }

  /// Completes an instruction that wrote to ``vectorDestination``, and pushes what it wrote.
  private mutating func pushVector(start: Int) {
    let slot = nextSlot
    let end = code.position
    if !isNear(slot, 2) {
      needsScratch = true
      emitCopy(from: FrameLayout.firstVectorScratch, to: slot, count: 2)
    }
    didWrite(slot)
    didWrite(slot + 1)
    pushTemporary(.v128)
    last = LastResult(start: start, end: end == code.position ? end : -1, resultStart: start, slot: slot)
  }

  /// Emits an instruction that makes a number of a vector, and pushes the number.
  private mutating func emitNumber(_ opcode: RegisterOpcode, _ lane: Int16, _ type: ValueType) {
    let a = vectorSource(pop(), 0)
    let start = code.position
    code.append(opcode, Self.pack(destination(nextSlot), a, lane))
    pushResult(type, opcode, start: start, hasAccumulatorForm: false)
  }
}
