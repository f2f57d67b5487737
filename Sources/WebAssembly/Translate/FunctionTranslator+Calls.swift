/// Calls and throws.
extension FunctionTranslator {
  /// Puts the arguments of a call into their temporaries and pops them; returns the first one's slot.
  private mutating func takeArguments(_ count: Int) -> Int32 {
    materializeTop(count)
    let slot = count == 0 ? nextSlot : operands[operands.count - count].slot
    for _ in 0..<count { _ = pop() }
    return slot
  }

  /// The slots between the arguments and the frame of a callee.
  private mutating func argumentSlots(_ type: TypeTable.Entry) -> Int32 {
    max(slotCount(type.parameters), slotCount(type.results))
  }

  /// Completes a call: its results stand where its arguments did.
  private mutating func finishCall(_ type: TypeTable.Entry, frame: Int32) {
    frameSlots = max(frameSlots, frame + Int32(Linkage.slots))
    clobberAccumulators()
    pushTemporaries(type.results)
    // A return leaves its value in the accumulator as well.
    if type.results.count == 1, operands[operands.count - 1].type != .v128 {
      let result = operands[operands.count - 1]
      let state = AccumulatorState(slot: result.slot)
      if result.operandClass == .integer { integers = state } else { floats = state }
    }
    startFuelRun()
  }

  @inline(__always) private func type(_ index: UInt32) -> TypeTable.Entry { context.types.entries[Int(index)] }

  mutating func call(_ function: UInt32) {
    let type = type(context.functions[Int(function)])
    let frame = takeArguments(type.parameters.count) + argumentSlots(type)
    if function < importedFunctionCount {
      code.append(.callImport, Self.pack(frame, Int32(bitPattern: function)))
    } else if mode.isLazy {
      code.append(.callOwn, Self.pack(frame, Int32(bitPattern: function)))
    } else {
      code.append(.call, Self.pack(frame, 0))
      callSites.append(CallSite(origin: code.position - 16, offset: 16, function: function))
      code.append(0)
    }
    finishCall(type, frame: frame)
  }

  mutating func callIndirect(_ decoder: inout InstructionDecoder) {
    let type = type(decoder.instruction.index)
    narrowBelowTop(type.parameters.count)
    let index = pop()
    // The arguments' moves leave the index where it is: it stands above them, or in a local, or in the accumulator.
    let isAccumulated = takeAccumulator(index)
    let element = isAccumulated ? 0 : slot(of: index)
    let frame = takeArguments(type.parameters.count) + argumentSlots(type)
    let a = isAccumulated ? 0 : source(element)
    code.append(isAccumulated ? .callIndirectA : .callIndirect, Self.pack(a, 0, word: UInt32(bitPattern: frame)))
    code.append(Self.pack(Int32(bitPattern: decoder.instruction.index2), Int32(bitPattern: type.id)))
    finishCall(type, frame: frame)
  }

  mutating func callReference(_ decoder: inout InstructionDecoder) {
    let type = type(decoder.instruction.index)
    let reference = pop()
    let function = slot(of: reference)
    let frame = takeArguments(type.parameters.count) + argumentSlots(type)
    let a = source(function)
    code.append(.callReference, Self.pack(a, 0, word: UInt32(bitPattern: frame)))
    finishCall(type, frame: frame)
  }

  mutating func tailCall(_ decoder: inout InstructionDecoder) {
    let type: TypeTable.Entry
    var operand: Int32 = 0
    switch decoder.instruction.opcode {
    case .returnCall: type = self.type(context.functions[Int(decoder.instruction.index)])
    default:
      type = self.type(decoder.instruction.index)
      let callee = pop()
      operand = slot(of: callee)
    }
    let arguments = takeArguments(type.parameters.count)
    let slots = slotCount(type.parameters)
    // A host function is called on the arguments in place, so there is room for its results and linkage as in a call.
    frameSlots = max(frameSlots, arguments + argumentSlots(type) + Int32(Linkage.slots))
    let first = Self.pack(arguments, slots)
    let own = layout.argumentSlots
    switch decoder.instruction.opcode {
    case .returnCall where decoder.instruction.index >= importedFunctionCount && !mode.isLazy:
      code.append(.returnCall)
      code.append(first)
      code.append(Self.pack(own, argumentSlots(type)))
      callSites.append(
        CallSite(origin: code.position - 24, offset: 24, function: decoder.instruction.index))
      code.append(0)
    case .returnCall:
      code.append(.returnCallImport)
      code.append(first)
      code.append(Self.pack(own, 0))
      code.append(Self.pack(Int32(bitPattern: decoder.instruction.index), 0))
    case .returnCallIndirect:
      code.append(.returnCallIndirect)
      code.append(first)
      code.append(Self.pack(own, Int32(bitPattern: type.id)))
      code.append(Self.pack(operand, Int32(bitPattern: decoder.instruction.index2)))
    default:
      code.append(.returnCallReference)
      code.append(first)
      code.append(Self.pack(own, 0))
      code.append(Self.pack(operand, 0))
    }
    setDead()
  }

  mutating func throwTag(_ tag: UInt32) {
    let types = type(context.tags[Int(tag)]).parameters
    let payload = takeArguments(types.count)
    code.append(.throw, Self.pack(Int32(bitPattern: tag), payload))
    setDead()
  }

  mutating func throwReference() {
    let reference = pop()
    let a = source(slot(of: reference))
    code.append(.throwReference, Self.pack(a, 0))
    setDead()
  }
}
