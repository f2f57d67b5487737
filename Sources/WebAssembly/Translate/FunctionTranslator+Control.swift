/// Blocks and branches.
extension FunctionTranslator {
  // MARK: Blocks

  mutating func openBlock(_ kind: TranslatedBlock.Kind, _ type: BlockType) {
    let (parameters, results) = signature(type)
    // What lies below must look the same on every way out of the block, and a loop or `if` needs its parameters in
    // places that do not depend on how it was entered.
    if kind == .loop || kind == .if { materializeTop(parameters.count) }
    settle()
    let height = operands.count - parameters.count
    let slot = parameters.count == 0 ? nextSlot : operands[height].slot
    blocks.push(
      TranslatedBlock(
        kind: kind, isDead: false, height: height, slot: slot, label: labels.add(), parameters: parameters,
        results: results, firstHandler: openHandlers.count))
    if kind == .loop {
      bind(blocks[blocks.count - 1].label)
      startFuelRun()
    }
  }

  mutating func openIf(_ type: BlockType) {
    let condition = pop()
    let (parameters, _) = signature(type)
    // The moves come before the branch, where the condition may be fused away; they do not touch it.
    if parameters.count > 0 || operands.count > settledCount {
      keepCondition {
        $0.materializeTop(parameters.count)
        $0.settle()
      }
    }
    let otherwise = labels.add()
    emitBranch(condition, ifTrue: false, to: otherwise)
    // The parameters may be used on both ways, so what wrote them must stay.
    barrier()
    openBlock(.if, type)
    blocks[blocks.count - 1].elseLabel = otherwise
    startFuelRun()
  }

  mutating func elseBlock() {
    let index = blocks.count - 1
    if blocks[index].isDead { return }
    if !isDead {
      materializeTop(blocks[index].results.count)
      emitJump(to: blocks[index].label)
      blocks[index].isReferenced = true
    }
    truncateOperands(to: blocks[index].height)
    isDead = false
    bind(blocks[index].elseLabel)
    blocks[index].kind = .else
    blocks[index].elseLabel = -1
    pushTemporaries(blocks[index].parameters)
    settledCount = operands.count
    startFuelRun()
  }

  mutating func end() {
    let block = blocks[blocks.count - 1]
    if block.isDead {
      blocks.removeLast(1)
      return
    }
    if block.kind == .function { return endFunction() }
    closeHandlers(from: block.firstHandler)
    if block.kind == .if {
      // Without `else`, the parameters are the results, and already in their places.
      if !isDead { materializeTop(block.results.count) }
      bind(block.elseLabel)
      blocks[blocks.count - 1].isReferenced = true
    } else if block.isReferenced || block.kind == .else {
      if !isDead { materializeTop(block.results.count) }
    }
    let isReferenced = blocks[blocks.count - 1].isReferenced && block.kind != .loop
    blocks.removeLast(1)
    if isReferenced {
      truncateOperands(to: block.height)
      bind(block.label)
      pushTemporaries(block.results)
      settledCount = min(settledCount, block.height)
      isDead = false
      startFuelRun()
    } else if isDead {
      truncateOperands(to: block.height)
    }
  }

  private mutating func endFunction() {
    if !isDead { emitReturn() }
    let block = blocks[blocks.count - 1]
    if block.isReferenced {
      labels.bind(block.label, at: code.position)
      code.append(.return0)
    }
    truncateOperands(to: 0)
    endFuelRun()
    blocks.removeLast(1)
    isDead = true
  }

  /// Places a label here: control may come from elsewhere.
  mutating func bind(_ label: Int32) {
    labels.bind(label, at: code.position)
    clobberAccumulators()
  }

  /// What follows cannot be reached.
  mutating func setDead() {
    truncateOperands(to: blocks[blocks.count - 1].height)
    barrier()
    isDead = true
  }

  @inline(__always) func block(_ depth: UInt32) -> Int { blocks.count - 1 - Int(depth) }

  // MARK: Moves to a label

  /// Whether the topmost operands stand where the label of a block wants them.
  private mutating func areInPlace(_ index: Int) -> Bool {
    let block = blocks[index]
    let types = block.labelTypes
    if types.count == 0 { return true }
    if block.kind == .function { return false }
    let first = operands.count - types.count
    for position in first..<operands.count
    where operands[position].kind != .temporary || operands[position].hasUpperHalf { return false }
    return operands[first].slot == block.slot
  }

  /// Moves the topmost operands to where the label of a block wants them; they stay on the symbolic stack.
  ///
  /// Temporaries stand in stack order at or above their targets, so that moving from the bottom up overwrites nothing
  /// that is still to be moved. Results overwrite parameters, so those that are results themselves are saved first.
  private mutating func emitMoves(to index: Int) {
    let block = blocks[index]
    let types = block.labelTypes
    let first = operands.count - types.count
    if block.kind == .function { saveParametersAmongResults() }
    var slot = block.slot
    for position in first..<operands.count {
      let operand = operands[position]
      switch operand.kind {
      case _ where operand.hasUpperHalf: emitNarrowed(operand, to: slot)
      case .constant: emitConstant(operand.bits, to: slot, type: operand.type)
      case .temporary: emitCopy(from: operand.slot, to: slot, count: operand.slotCount)
      case .local: emitCopy(from: layout.slot(operand.local, locals), to: slot, count: operand.slotCount)
      }
      slot += operand.slotCount
    }
  }

  // MARK: Branches

  mutating func emitJump(to label: Int32) {
    let start = code.position
    code.append(.branch)
    // The label stands where the distance will, for who follows branches to branches.
    code.append(Self.pack(0, label))
    labels.refer(label, from: start, offset: 12)
  }

  /// Emits what a taken branch to a block does: moves and a jump, or the return.
  private mutating func emitTakenBranch(_ index: Int) {
    if blocks[index].kind == .function { return emitReturn() }
    emitMoves(to: index)
    emitJump(to: blocks[index].label)
    blocks[index].isReferenced = true
  }

  mutating func branch(_ depth: UInt32) {
    emitTakenBranch(block(depth))
    setDead()
  }

  mutating func branchIf(_ depth: UInt32) {
    let condition = pop()
    let index = block(depth)
    if blocks[index].kind != .function, areInPlace(index) {
      emitBranch(condition, ifTrue: true, to: blocks[index].label)
      blocks[index].isReferenced = true
      barrier()
    } else {
      conditionally(on: condition, ifTrue: true) { $0.emitTakenBranch(index) }
    }
    startFuelRun()
  }

  /// Emits code that runs only under a condition and ends by leaving.
  private mutating func conditionally(
    on condition: Operand, ifTrue: Bool, _ body: (inout FunctionTranslator) -> Void
  ) {
    // Saving parameters that are results changes the symbolic stack, so it must happen on both ways.
    let around = labels.add()
    keepCondition { $0.saveParametersAmongResults() }
    emitBranch(condition, ifTrue: !ifTrue, to: around)
    barrier()
    body(&self)
    bind(around)
  }

  /// Puts the operands that a return here would take and that are in parameters into their temporaries, as the moves of
  /// several results could overwrite one parameter before it is read.
  private mutating func saveParametersAmongResults() {
    let count = results.count
    guard count > 1 else { return }
    for position in stride(from: operands.count - 1, through: max(operands.count - count, 0), by: -1)
    where operands[position].kind == .local && Int(operands[position].local) < locals.parameterCount {
      materialize(position)
    }
  }

  /// Runs an emission between a popped condition and the branch on it.
  ///
  /// What is emitted goes to temporaries below the condition's and leaves the accumulators alone, so that the condition
  /// stays where it is; but the comparison that made it is then not the last instruction, and is not fused.
  private mutating func keepCondition(_ body: (inout FunctionTranslator) -> Void) {
    let position = code.position
    body(&self)
    if code.position != position { last = LastResult() }
  }

  /// Emits a branch that is taken if the condition is nonzero, or zero; fuses the comparison that made it.
  mutating func emitBranch(_ condition: Operand, ifTrue: Bool, to label: Int32) {
    if fuseBranch(condition, ifTrue: ifTrue, to: label) { return }
    if condition.kind == .constant {
      if (condition.bits != 0) == ifTrue { emitJump(to: label) }
      return
    }
    let isAccumulated = takeAccumulator(condition)
    appendBranch(isAccumulated ? nil : source(slot(of: condition)), ifTrue: ifTrue, to: label)
  }

  /// Replaces the test for zero just emitted by the opposite branch.
  private mutating func fuseTestForZero(ifTrue: Bool, to label: Int32) {
    let start = last.start
    let isAccumulated = code.words[start / 8] >= UInt64(RegisterOpcode.isZero.rawValue) + 2
    let ifTrue = ifTrue != last.isNegated
    let a = Int16(truncatingIfNeeded: code.words[start / 8 + 1] >> 16)
    code.truncate(to: start)
    integers = AccumulatorState()
    last = LastResult()
    appendBranch(isAccumulated ? nil : a, ifTrue: !ifTrue, to: label)
  }

  /// Appends a branch on a slot's value, or on the integer accumulator's.
  private mutating func appendBranch(_ slot: Int16?, ifTrue: Bool, to label: Int32) {
    let start = code.position
    switch (ifTrue, slot) {
    case (true, .some): code.append(.branchIfNonzero)
    case (true, nil): code.append(.branchIfNonzeroA)
    case (false, .some): code.append(.branchIfZero)
    case (false, nil): code.append(.branchIfZeroA)
    }
    code.append(Self.pack(slot ?? 0, 0))
    labels.refer(label, from: start, offset: 12)
  }

  /// Replaces the comparison just emitted by a branch on it.
  private mutating func fuseBranch(_ condition: Operand, ifTrue: Bool, to label: Int32) -> Bool {
    guard condition.kind == .temporary, last.end == code.position, last.slot == condition.slot else { return false }
    if last.isTestForZero {
      fuseTestForZero(ifTrue: ifTrue, to: label)
      return true
    }
    guard let comparison = last.comparison,
      case .comparison(_, _, let branch, let negated, let isFloat) = lowerings[Int(comparison.rawValue)]
    else { return false }
    let start = last.start
    let fields = code.words[start / 8 + 1]
    let first = Int16(truncatingIfNeeded: fields >> 16)
    let family = ifTrue != last.isNegated ? branch : negated
    let form = last.form
    let bits =
      isFloat
      ? code.words[start / 8 + 2]
      : UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: fields >> 32)))
    code.truncate(to: start)
    integers = AccumulatorState()
    last = LastResult()
    let second = form == .slotSlot ? Int16(truncatingIfNeeded: fields >> 32) : 0
    code.append(family.form(form.rawValue), Self.pack(first, second))
    if form == .slotImmediate || form == .accumulatorImmediate { code.append(bits) }
    labels.refer(label, from: start, offset: 12)
    return true
  }

  mutating func branchTable(_ decoder: inout InstructionDecoder) {
    let index = popLowerHalf()
    // A label whose values must be moved gets a stub of its own behind the table; the moves leave the stack as it is,
    // once parameters among the results are saved.
    saveParametersAmongResults()
    let isAccumulated = takeAccumulator(index)
    let a = isAccumulated ? 0 : source(slot(of: index))
    barrier()
    let start = code.position
    code.append(isAccumulated ? .branchTableA : .branchTable)
    let count = decoder.labels.count
    code.append(Self.pack(a, 0, word: UInt32(truncatingIfNeeded: count)))
    for _ in 0..<((count + 2) / 2) { code.append(0) }
    var stubs: [(block: Int, label: Int32)] = []
    var stubOfBlock: [Int: Int32] = [:]
    for position in 0...count {
      let target = block(position < count ? decoder.labels[position] : decoder.instruction.index)
      var label = blocks[target].label
      if blocks[target].kind == .function || !areInPlace(target) {
        if let known = stubOfBlock[target] {
          label = known
        } else {
          label = labels.add()
          stubOfBlock[target] = label
          stubs.append((target, label))
        }
      } else {
        blocks[target].isReferenced = true
      }
      labels.refer(label, from: start, offset: 16 + position * 4)
    }
    // Stubs can be as many as the open blocks; the reader refuses code that is too large, once it sees it.
    for stub in stubs where code.position <= context.limits.codeBytes {
      bind(stub.label)
      emitTakenBranch(stub.block)
    }
    setDead()
  }

  /// `br_on_null`: falls through with the reference, branches without it.
  mutating func branchOnNull(_ depth: UInt32) {
    let condition = isTopNull()
    let reference = pop()
    let index = block(depth)
    conditionally(on: condition, ifTrue: true) { $0.emitTakenBranch(index) }
    push(reference)
    startFuelRun()
  }

  /// `br_on_non_null`: branches with the reference, falls through without it.
  mutating func branchOnNonNull(_ depth: UInt32) {
    let condition = isTopNull()
    let index = block(depth)
    conditionally(on: condition, ifTrue: false) { $0.emitTakenBranch(index) }
    _ = pop()
    startFuelRun()
  }

  /// Tests the topmost reference, which gets its temporary, as it is used again; returns the popped result.
  private mutating func isTopNull() -> Operand {
    materialize(operands.count - 1)
    let a = source(operands[operands.count - 1].slot)
    let start = code.position
    code.append(.isZero, Self.pack(destination(nextSlot), a))
    pushResult(.i32, .isZero, start: start)
    return pop()
  }

  // MARK: Return

  mutating func emitReturn() {
    if results.count == 1, results.type(0, in: context.types) != .v128 {
      var operand = operands[operands.count - 1]
      if operand.hasUpperHalf {
        emitNarrowed(operand, to: operand.slot)
        operand.kind = .temporary
      }
      return emitReturn(operand)
    }
    if results.count > 0 { emitMoves(to: 0) }
    code.append(.return0)
  }

  /// The returns of a value of a type.
  static func returnFamily(_ type: ValueType) -> RegisterOpcode {
    switch type {
    case .f32: .returnF32
    case .f64: .returnF64
    default: .return1
    }
  }

  private mutating func emitReturn(_ operand: Operand) {
    let family = Self.returnFamily(operand.type)
    let result = Int16(truncatingIfNeeded: blocks[0].slot)
    if operand.kind == .constant {
      code.append(family.form(2), Self.pack(result, 0))
      code.append(operand.bits)
    } else if takeAccumulator(operand) {
      code.append(family.form(1), Self.pack(result, 0))
    } else {
      let a = source(slot(of: operand))
      code.append(family, Self.pack(result, a))
    }
  }
}
