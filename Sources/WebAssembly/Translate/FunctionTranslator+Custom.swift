/// Instructions that have a translation of their own.
extension FunctionTranslator {
  mutating func custom(_ decoder: inout InstructionDecoder) {
    switch decoder.instruction.opcode {
    case .nop: break
    case .unreachable:
      code.append(.trapUnreachable)
      setDead()
    case .block: openBlock(.block, decoder.instruction.block)
    case .loop: openBlock(.loop, decoder.instruction.block)
    case .if: openIf(decoder.instruction.block)
    case .else: elseBlock()
    case .end: end()
    case .tryTable: openTry(&decoder)
    case .br: branch(decoder.instruction.index)
    case .brIf: branchIf(decoder.instruction.index)
    case .brTable: branchTable(&decoder)
    case .brOnNull: branchOnNull(decoder.instruction.index)
    case .brOnNonNull: branchOnNonNull(decoder.instruction.index)
    case .return:
      emitReturn()
      setDead()
    case .call: call(decoder.instruction.index)
    case .callIndirect: callIndirect(&decoder)
    case .callRef: callReference(&decoder)
    case .returnCall, .returnCallIndirect, .returnCallRef: tailCall(&decoder)
    case .throw: throwTag(decoder.instruction.index)
    case .throwRef: throwReference()

    case .drop: _ = popLowerHalf()
    case .select, .selectTyped: select()
    case .localGet: pushLocal(decoder.instruction.index)
    case .localSet: setLocal(decoder.instruction.index, keeps: false)
    case .localTee: setLocal(decoder.instruction.index, keeps: true)
    case .globalGet: globalGet(decoder.instruction.index)
    case .globalSet: globalSet(decoder.instruction.index)

    case .i32Const: pushConstant(decoder.instruction.bits, .i32)
    case .i64Const: pushConstant(decoder.instruction.bits, .i64)
    case .f32Const: pushConstant(decoder.instruction.bits, .f32)
    case .f64Const: pushConstant(decoder.instruction.bits, .f64)
    case .v128Const: vectorConstant(decoder.instruction.bits, decoder.instruction.highBits)
    case .i8x16Shuffle: shuffle(decoder.instruction.bits, decoder.instruction.highBits)
    case .i32Eqz, .i64Eqz, .refIsNull: equalToZero()
    case .i32WrapI64: wrap()
    case .i64ExtendI32U: retype(.i64)
    case .i32ReinterpretF32: retype(.i32)
    case .i64ReinterpretF64: retype(.i64)
    case .f32ReinterpretI32: retype(.f32)
    case .f64ReinterpretI64: retype(.f64)

    case .refNull: pushConstant(0, decoder.instruction.type)
    case .refFunc:
      emitToTop(.functionReference, decoder.instruction.index, .reference(.function, nullable: false))
    case .refEq: comparison(.i64Eq, .i64Eq, swapped: .i64Eq, isFloat: false)
    case .refAsNonNull:
      // The check is not a use: the value stays where it is.
      materialize(operands.count - 1)
      integers.producer = -1
      let a = source(operands[operands.count - 1].slot)
      code.append(.asNonNull, Self.pack(a, 0))
    case .arrayNewDefault:
      unaryOnSlots(.arrayNewDefault, decoder.instruction.index, .reference(.array, nullable: false))

    case .memorySize: emitToTop(.memorySize, decoder.instruction.index, memoryType(decoder.instruction.index))
    case .memoryGrow:
      unaryOnSlots(.memoryGrow, decoder.instruction.index, memoryType(decoder.instruction.index))
      clobberAccumulators()
    case .memoryFill: bulk(.memoryFill, decoder.instruction.index, 0, unitsLog2: 3)
    case .memoryCopy: bulk(.memoryCopy, decoder.instruction.index, decoder.instruction.index2, unitsLog2: 3)
    case .memoryInit: bulk(.memoryInit, decoder.instruction.index2, decoder.instruction.index, unitsLog2: 3)
    case .dataDrop: drop(.dataDrop, decoder.instruction.index)
    case .tableGet:
      unaryOnSlots(.tableGet, decoder.instruction.index, context.tables[Int(decoder.instruction.index)].element)
    case .tableSet:
      let value = pop()
      let index = pop()
      let v = source(slot(of: value))
      let a = source(slot(of: index))
      code.append(.tableSet, Self.pack(v, a, word: decoder.instruction.index))
    case .tableSize: emitToTop(.tableSize, decoder.instruction.index, tableAddress(decoder.instruction.index))
    case .tableGrow: tableGrow(decoder.instruction.index)
    case .tableFill: bulk(.tableFill, decoder.instruction.index, 0, unitsLog2: 0)
    case .tableCopy: bulk(.tableCopy, decoder.instruction.index, decoder.instruction.index2, unitsLog2: 0)
    case .tableInit: bulk(.tableInit, decoder.instruction.index2, decoder.instruction.index, unitsLog2: 0)
    case .elemDrop: drop(.elementDrop, decoder.instruction.index)
    default:
      if unsupported == nil {
        let name = InstructionSet[decoder.instruction.opcode].mnemonic
        unsupported = ModuleError(.unsupported, at: decoder.instruction.offset, "\(name) is not executed yet")
      }
      setDead()
    }
  }

  private func memoryType(_ index: UInt32) -> ValueType { context.memories[Int(index)].addressType.valueType }

  private func tableAddress(_ index: UInt32) -> ValueType { context.tables[Int(index)].addressType.valueType }

  // MARK: Variables

  mutating func setLocal(_ local: UInt32, keeps: Bool) {
    let value = pop()
    let target = layout.slot(local, locals)
    if value.kind == .local, value.local == local {
      if keeps { pushLocal(local) }
      return
    }
    preserve(local)
    switch value.kind {
    case .constant:
      emitConstant(value.bits, to: target, type: value.type)
      if keeps { pushConstant(value.bits, value.type) }
    case .local:
      emitCopy(from: layout.slot(value.local, locals), to: target, count: value.slotCount)
      if keeps { pushLocal(local) }
    case .temporary:
      if last.end == code.position, last.slot == value.slot, let near = Int16(exactly: target),
        isNear(target, value.slotCount)
      {
        // The instruction that made the value writes to the local instead.
        code.setInt16(near, at: last.resultStart + 8)
        for slot in target..<target + value.slotCount { didWrite(slot) }
        moveAccumulator(from: value.slot, to: target)
      } else {
        emitCopy(from: value.slot, to: target, count: value.slotCount)
      }
      last = LastResult()
      if keeps { pushLocal(local) }
    }
  }

  /// Notes that the result of the last instruction went to another slot, whose write must stay.
  private mutating func moveAccumulator(from slot: Int32, to target: Int32) {
    if integers.slot == slot { integers = AccumulatorState(slot: target) }
    if floats.slot == slot { floats = AccumulatorState(slot: target) }
  }

  mutating func globalGet(_ index: UInt32) {
    let type = context.globals[Int(index)].value
    if type == .v128 { return globalGetVector(index) }
    let start = code.position
    code.append(.globalGet, Self.pack(destination(nextSlot), 0, word: index))
    if type == .f32 || type == .f64 {
      pushSlotResult(type, start: start, clobbersInteger: true)
    } else {
      pushResult(type, .globalGet, start: start)
    }
  }

  mutating func globalSet(_ index: UInt32) {
    let value = pop()
    if value.type == .v128 { return globalSetVector(index, value) }
    let isAccumulated = value.operandClass == .integer && takeAccumulator(value)
    let v = isAccumulated ? 0 : source(slot(of: value))
    code.append(RegisterOpcode.globalSet.form(isAccumulated ? 1 : 0), Self.pack(v, 0, word: index))
  }

  mutating func select() {
    let condition = popLowerHalf()
    let b = pop()
    let a = pop()
    let first = slot(of: a)
    let second = slot(of: b)
    if a.type == .v128 { return selectVector(first, second, slot(of: condition)) }
    let isAccumulated = takeAccumulator(condition)
    let c = isAccumulated ? 0 : source(slot(of: condition))
    let (x, y) = (source(first), source(second))
    let opcode = RegisterOpcode.select.form(isAccumulated ? 2 : 0)
    let start = code.position
    code.append(opcode, Self.pack(destination(nextSlot), x, y, c))
    if a.operandClass == .integer {
      pushResult(a.type, opcode, start: start)
    } else {
      // The result is in the accumulator of the other class, where nobody looks for it.
      pushSlotResult(a.type, start: start, clobbersInteger: true)
    }
  }

  // MARK: Slots and an index

  /// An instruction without operands but an index, whose result is pushed.
  private mutating func emitToTop(_ opcode: RegisterOpcode, _ index: UInt32, _ type: ValueType) {
    let start = code.position
    code.append(opcode, Self.pack(destination(nextSlot), 0, word: index))
    pushSlotResult(type, start: start, clobbersInteger: true)
  }

  /// An instruction on a slot and an index, whose result is pushed.
  private mutating func unaryOnSlots(_ opcode: RegisterOpcode, _ index: UInt32, _ type: ValueType) {
    let operand = pop()
    let a = source(slot(of: operand))
    let start = code.position
    code.append(opcode, Self.pack(destination(nextSlot), a, word: index))
    pushSlotResult(type, start: start, clobbersInteger: true)
  }

  private mutating func drop(_ operation: BulkOperation, _ segment: UInt32) {
    code.append(.drop)
    code.append(UInt64(segment) | UInt64(operation.rawValue) << 48)
    clobberAccumulators()
  }

  private mutating func tableGrow(_ table: UInt32) {
    let count = pop()
    let value = pop()
    let v = source(slot(of: value))
    let n = source(slot(of: count))
    chargeByLength(n, unitsLog2: 0)
    code.append(.tableGrow, Self.pack(destination(nextSlot), v, n))
    code.append(UInt64(table))
    let slot = nextSlot
    pushTemporary(tableAddress(table))
    finishResult(slot)
    clobberAccumulators()
  }

  /// An operation on three slots and one or two indices.
  private mutating func bulk(_ operation: BulkOperation, _ first: UInt32, _ second: UInt32, unitsLog2: UInt32) {
    let c = pop()
    let b = pop()
    let a = pop()
    let (x, y, z) = (slot(of: a), slot(of: b), slot(of: c))
    let (s, t, n) = (source(x), source(y), source(z))
    chargeByLength(n, unitsLog2: unitsLog2)
    code.append(.bulk, Self.pack(s, t, n, Int16(bitPattern: operation.rawValue)))
    code.append(Self.pack(Int32(bitPattern: first), Int32(bitPattern: second)))
    clobberAccumulators()
  }

  /// Charges for an operation by its length: a fuel for each 2^(unitsLog2 + 1) units.
  private mutating func chargeByLength(_ count: Int16, unitsLog2: UInt32) {
    guard mode.metersFuel else { return }
    code.append(.fuelScaled, Self.pack(count, 0, word: unitsLog2))
  }
}
