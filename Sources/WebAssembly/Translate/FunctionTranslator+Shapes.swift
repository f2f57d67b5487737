/// Instructions that are translated by shape alone.
extension FunctionTranslator {
  // MARK: Binary operations

  /// Where two operands come from, once the accumulators and immediates are used as far as the forms allow.
  private struct Sources {
    var form: BinaryForm
    /// The slots in the order of the fields.
    var first: Int32 = 0
    var second: Int32 = 0
    var bits: UInt64 = 0
  }

  /// Whether a constant fits the immediate of a binary operation.
  @inline(__always)
  private func isImmediate(_ operand: Operand) -> Bool {
    guard operand.kind == .constant else { return false }
    return operand.type != .i64 || Int32(exactly: Int64(bitPattern: operand.bits)) != nil
  }

  private mutating func sources(_ a: Operand, _ b: Operand) -> Sources {
    if isImmediate(b) {
      if takeAccumulator(a) { return Sources(form: .accumulatorImmediate, bits: b.bits) }
      return Sources(form: .slotImmediate, first: slot(of: a), bits: b.bits)
    }
    if isImmediate(a) {
      if takeAccumulator(b) { return Sources(form: .immediateAccumulator, bits: a.bits) }
      return Sources(form: .immediateSlot, first: slot(of: b), bits: a.bits)
    }
    if takeAccumulator(b) { return Sources(form: .slotAccumulator, first: slot(of: a)) }
    if takeAccumulator(a) { return Sources(form: .accumulatorSlot, first: slot(of: b)) }
    let first = slot(of: a)
    return Sources(form: .slotSlot, first: first, second: slot(of: b))
  }

  /// The form with the operands exchanged, for the forms that only operations which do not commute have.
  @inline(__always) private static func exchanged(_ form: BinaryForm) -> BinaryForm? {
    switch form {
    case .immediateSlot: .slotImmediate
    case .slotAccumulator: .accumulatorSlot
    case .immediateAccumulator: .accumulatorImmediate
    default: nil
    }
  }

  /// Emits a binary operation or comparison, and returns where it begins.
  private mutating func emit(_ family: RegisterOpcode, _ sources: Sources, isFloat: Bool) -> (Int, RegisterOpcode) {
    let first = source(sources.first)
    let second = source(sources.second)
    let opcode = family.form(sources.form.index * 2)
    let start = code.position
    let result = destination(nextSlot)
    code.append(opcode)
    switch sources.form {
    case .slotSlot, .accumulatorSlot, .slotAccumulator, .square:
      code.append(Self.pack(result, first, second))
    case .slotImmediate, .accumulatorImmediate, .immediateSlot, .immediateAccumulator:
      code.append(Self.pack(result, first, word: isFloat ? 0 : UInt32(truncatingIfNeeded: sources.bits)))
      if isFloat { code.append(sources.bits) }
    }
    return (start, opcode)
  }

  mutating func binary(_ operation: Opcode) {
    guard case .binary(var family, let commutes, let isFloat) = lowerings[Int(operation.rawValue)] else { return }
    let b = popLowerHalf()
    let a = popLowerHalf()
    if family == .i32ShrS || family == .i64ShrS, extendSign(family, a, b) { return }
    var sources = sources(a, b)
    let isOneLocal = a.kind == .local && b.kind == .local && a.local == b.local
    if isOneLocal, sources.form == .accumulatorSlot || sources.form == .slotAccumulator,
      family == .f32Mul || family == .f64Mul
    {
      sources.form = .square
    }
    if commutes, let form = Self.exchanged(sources.form) { sources.form = form }
    if let sum = additionOfOpposite(family, sources) { (family, sources.bits) = sum }
    let (start, opcode) = emit(family, sources, isFloat: isFloat)
    pushResult(resultType(operation), opcode, start: start)
  }

  /// Replaces the shift to the left just emitted, if this is the one back by as much: together they extend a sign.
  private mutating func extendSign(_ family: RegisterOpcode, _ a: Operand, _ b: Operand) -> Bool {
    guard b.kind == .constant, a.kind == .temporary, last.end == code.position, last.slot == a.slot,
      let extend = Self.signExtension(family, by: b.bits)
    else { return false }
    let start = last.start
    let shift = family == .i32ShrS ? RegisterOpcode.i32Shl : .i64Shl
    let fields = code.words[start / 8 + 1]
    let isAccumulated = code.words[start / 8] == UInt64(shift.form(BinaryForm.accumulatorImmediate.index * 2).rawValue)
    let isInSlot = code.words[start / 8] == UInt64(shift.form(BinaryForm.slotImmediate.index * 2).rawValue)
    guard isAccumulated || isInSlot, fields >> 32 == b.bits else { return false }
    code.truncate(to: start)
    let opcode = extend.form(isAccumulated ? 2 : 0)
    code.append(opcode, Self.pack(destination(nextSlot), Int16(truncatingIfNeeded: fields >> 16)))
    pushResult(a.type, opcode, start: start)
    return true
  }

  /// What shifting to the left and back does.
  private static func signExtension(_ family: RegisterOpcode, by count: UInt64) -> RegisterOpcode? {
    switch (family == .i32ShrS, count) {
    case (true, 24): .i32Extend8S
    case (true, 16): .i32Extend16S
    case (false, 56): .i64Extend8S
    case (false, 48): .i64Extend16S
    case (false, 32): .i64ExtendI32S
    default: nil
    }
  }

  mutating func comparison(_ opcode: Opcode) {
    guard case .comparison(let family, let swapped, _, _, let isFloat) = lowerings[Int(opcode.rawValue)] else { return }
    comparison(opcode, family, swapped: swapped, isFloat: isFloat)
  }

  /// The addition that does what the subtraction of a constant does: one instruction less to have fused handlers for.
  private func additionOfOpposite(_ family: RegisterOpcode, _ sources: Sources) -> (RegisterOpcode, UInt64)? {
    guard family == .i32Sub || family == .i64Sub,
      sources.form == .slotImmediate || sources.form == .accumulatorImmediate
    else { return nil }
    if family == .i32Sub { return (.i32Add, 0 &- sources.bits) }
    let opposite = 0 &- sources.bits
    return Int32(exactly: Int64(bitPattern: opposite)) == nil ? nil : (.i64Add, opposite)
  }

  mutating func comparison(_ opcode: Opcode, _ family: RegisterOpcode, swapped: Opcode, isFloat: Bool) {
    let b = popLowerHalf()
    let a = popLowerHalf()
    var sources = sources(a, b)
    var opcode = opcode
    var family = family
    if let form = Self.exchanged(sources.form) {
      sources.form = form
      opcode = swapped
      if case .comparison(let other, _, _, _, _) = lowerings[Int(swapped.rawValue)] { family = other }
    }
    let (start, first) = emit(family, sources, isFloat: isFloat)
    pushResult(.i32, first, start: start)
    last.comparison = opcode
    last.form = sources.form
  }

  /// `i32.eqz` and `i64.eqz`; behind a comparison it negates what a branch tests.
  mutating func equalToZero() {
    if operands[operands.count - 1].hasUpperHalf {
      pushConstant(0, .i32)
      return comparison(.i32Eq)
    }
    let operand = pop()
    let previous = last
    let isAfterLast = previous.end == code.position && operand.kind == .temporary && operand.slot == previous.slot
    emitUnary(.isZero, operand, result: .i32)
    if isAfterLast, previous.isTestForZero {
      last.isTestForZero = true
      last.isNegated = !previous.isNegated
      last.start = previous.start
    } else if isAfterLast, previous.comparison != nil {
      last.comparison = previous.comparison
      last.form = previous.form
      last.isNegated = !previous.isNegated
      last.start = previous.start
    } else {
      last.isTestForZero = true
    }
  }

  // MARK: Unary operations

  mutating func unary(_ opcode: Opcode) {
    guard case .unary(let family) = lowerings[Int(opcode.rawValue)] else { return }
    emitUnary(family, popLowerHalf(), result: resultType(opcode))
  }

  mutating func emitUnary(_ family: RegisterOpcode, _ operand: Operand, result: ValueType) {
    let isAccumulated = takeAccumulator(operand)
    let a = isAccumulated ? 0 : source(slot(of: operand))
    let opcode = family.form(isAccumulated ? 2 : 0)
    let start = code.position
    code.append(opcode, Self.pack(destination(nextSlot), a))
    pushResult(result, opcode, start: start)
  }

  /// Gives the topmost operand another type with the same slot contents.
  mutating func retype(_ type: ValueType) {
    if operands[operands.count - 1].hasUpperHalf { push(pop()) }
    operands[operands.count - 1].type = type
  }

  // MARK: Memory accesses

  /// Whether an access is to memory 0 with 32-bit addresses, which has handlers of its own.
  @inline(__always)
  func isPlain(_ memory: UInt32) -> Bool {
    memory == 0 && context.memories[0].addressType == .i32
  }

  /// The sum of a constant address and an offset, if it is still a 32-bit number.
  @inline(__always) func constantAddress(_ operand: Operand, _ offset: UInt64) -> UInt32? {
    guard operand.kind == .constant else { return nil }
    return UInt32(exactly: (operand.bits & 0xFFFF_FFFF) &+ offset)
  }

  mutating func load(_ decoder: inout InstructionDecoder) {
    guard case .load(let family) = lowerings[Int(decoder.instruction.opcode.rawValue)] else { return }
    let type = resultType(decoder.instruction.opcode)
    if !isPlain(decoder.instruction.index) {
      let address = pop()
      let a = source(slot(of: address))
      let start = code.position
      code.append(family.form(6), Self.pack(destination(nextSlot), a, word: decoder.instruction.index))
      code.append(decoder.instruction.bits)
      pushResult(type, family.form(6), start: start, hasAccumulatorForm: false)
      return
    }
    let address = popLowerHalf()
    var form = 0
    var a: Int16 = 0
    var offset = UInt32(truncatingIfNeeded: decoder.instruction.bits)
    if let sum = constantAddress(address, decoder.instruction.bits) {
      form = 4
      offset = sum
    } else if takeAccumulator(address) {
      form = 2
    } else {
      a = source(slot(of: address))
    }
    let start = code.position
    code.append(family.form(form), Self.pack(destination(nextSlot), a, word: offset))
    pushResult(type, family.form(form), start: start)
  }

  mutating func store(_ decoder: inout InstructionDecoder) {
    guard case .store(let family, let accumulated) = lowerings[Int(decoder.instruction.opcode.rawValue)] else { return }
    if !isPlain(decoder.instruction.index) {
      let value = pop()
      let address = pop()
      let a = source(slot(of: address))
      let v = source(slot(of: value))
      code.append(family.form(8), Self.pack(v, a, word: decoder.instruction.index))
      code.append(decoder.instruction.bits)
      return
    }
    let value = popLowerHalf()
    let address = popLowerHalf()
    enum Place: Int { case slot, accumulator, constant }
    var place = Place.slot
    var offset = UInt32(truncatingIfNeeded: decoder.instruction.bits)
    if let sum = constantAddress(address, decoder.instruction.bits) {
      place = .constant
      offset = sum
    }
    let opcode: RegisterOpcode
    var v: Int16 = 0
    if let accumulated, takeAccumulator(value) {
      if place != .constant, takeAccumulator(address) { place = .accumulator }
      opcode = accumulated.form(place.rawValue)
    } else if accumulated == nil, value.kind != .constant, takeAccumulator(value) {
      opcode = family.form(place == .constant ? 7 : 2)
    } else {
      if place != .constant, takeAccumulator(address) { place = .accumulator }
      let isImmediate = value.kind == .constant
      if !isImmediate { v = source(slot(of: value)) }
      switch place {
      case .slot: opcode = family.form(isImmediate ? 1 : 0)
      case .accumulator: opcode = family.form(isImmediate ? 4 : 3)
      case .constant: opcode = family.form(isImmediate ? 6 : 5)
      }
    }
    let a = place == .slot ? source(slot(of: address)) : 0
    let isImmediate = value.kind == .constant
    code.append(opcode, Self.pack(v, a, word: offset))
    if isImmediate { code.append(value.bits) }
  }
}
