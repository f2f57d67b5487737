import WebAssembly

extension FunctionBuilder {
  /// Weights of: leaf, numeric operation, load, select, tee, value held over a statement, structure, call, branch with
  /// a value, size or growth, reference test.
  static let expressionWeights = [12, 14, 6, 4, 4, 5, 4, 4, 4, 1, 2]

  /// Pushes one value of the type.
  func expression(_ type: ValueType) {
    depth += 1
    size -= 1
    defer { depth -= 1 }
    guard !type.isReference else { return reference(type) }
    guard size > 0, depth < 9, !random.chance(depth * 8) else { return leaf(type) }
    switch random.weighted(profile.expressions) {
    case 0: leaf(type)
    case 1 where type == .v128 || random.chance(10): vectorOperation(yielding: type)
    case 1: numeric(random.pick(NumericRows.byResult[type] ?? []))
    case 2: load(type)
    case 3: choose(type)
    case 4:
      expression(type)
      tee(poolLocal(type))
    case 5: held(type)
    case 6: structure(yielding: type)
    case 7: call(yielding: type)
    case 8: branchKeeping(type)
    case 9: sizeOrGrowth(type)
    default: referenceTest(type)
    }
  }

  func expressions(_ types: [ValueType]) {
    for type in types { expression(type) }
  }

  /// A constant, local or global.
  func leaf(_ type: ValueType) {
    guard !type.isReference else { return referenceLeaf(type) }
    let choice = random.below(20)
    if choice < 11 { return get(poolLocal(type)) }
    let known = module.freeGlobals.filter { module.globals[$0].type.value == type }
    if choice < 13, !known.isEmpty {
      emit(.globalGet, random.pick(known))
      push(type)
    } else if type == .v128 {
      vectorConstant()
    } else {
      constant(type, random.bits(type))
    }
  }

  /// A numeric instruction on operands of its own, kept from trapping.
  func numeric(_ row: NumericRows.Row) {
    if row.canTrap && !random.chance(3) { return guarded(row) }
    for (index, operand) in row.operands.enumerated() {
      expression(operand)
      if row.observedFloat == index { canonicalise() }
    }
    apply(row.opcode, operands: row.operands.count, result: row.result)
  }

  /// A division, remainder or truncation whose operands are within its domain.
  private func guarded(_ row: NumericRows.Row) {
    if row.operands.count == 2 {
      let type = row.result
      let isWide = type == .i64
      expression(type)
      constant(type, isWide ? 0x7FFF_FFFF_FFFF_FFFF : 0x7FFF_FFFF)
      apply(isWide ? .i64And : .i32And, operands: 2, result: type)
      if random.chance(40) {
        constant(type, max(1, random.bits(type)))
      } else {
        expression(type)
        constant(type, 1)
        apply(isWide ? .i64Or : .i32Or, operands: 2, result: type)
      }
    } else {
      let operand = row.operands[0]
      expression(.i32)
      i32(0xF_FFFF)
      apply(.i32And, operands: 2, result: .i32)
      apply(operand == .f32 ? .f32ConvertI32S : .f64ConvertI32S, operands: 1, result: operand)
      if random.chance(50) {
        constant(operand, operand == .f32 ? UInt64(Float(0.3).bitPattern) : (0.3).bitPattern)
        apply(operand == .f32 ? .f32Mul : .f64Mul, operands: 2, result: operand)
      }
    }
    apply(row.opcode, operands: row.operands.count, result: row.result)
  }

  /// Applies an instruction to values that are on the stack already, where one fits.
  func consumeTop() {
    let available = operands
    let counts = [2, 1].filter { $0 <= available.count }
    for count in counts {
      let types = Array(available.suffix(count))
      guard let rows = NumericRows.byOperands[types]?.filter({ !$0.canTrap }), !rows.isEmpty, random.chance(80) else {
        continue
      }
      let row = random.pick(rows)
      if row.observedFloat == count - 1 { canonicalise() }
      return apply(row.opcode, operands: count, result: row.result)
    }
    if !available.isEmpty { dispose() }
  }

  /// A select between two values of the type.
  func choose(_ type: ValueType) {
    expression(type)
    expression(type)
    expression(.i32)
    pop(3)
    if type.isReference || random.chance(25) {
      emit(.selectTyped, 1)
      writer.type(type)
    } else {
      emit(.select)
    }
    push(type)
  }

  /// A value that stays on the stack while a statement, most often one that overwrites a local, runs.
  func held(_ type: ValueType) {
    if random.chance(70) {
      let local = poolLocal(type)
      get(local)
      if random.chance(60) {
        expression(type)
        random.chance(50) ? set(local) : teeAndDrop(local)
      } else {
        statement()
      }
    } else {
      expression(type)
      statement()
    }
  }

  private func teeAndDrop(_ local: Int) {
    tee(local)
    emit(.drop)
    pop()
  }

  /// Reduces the values that an instruction pushed above `base` to the one at `kept`.
  func settle(above base: Int, keeping kept: Int) {
    while stack.count - base > kept + 1 { dispose() }
    let type = stack[stack.count - 1]
    guard stack.count - base > 1 else { return }
    let local = scratchLocal(type)
    if random.chance(60) {
      set(local)
    } else {
      tee(local)
      emit(.drop)
      pop()
    }
    // Disposing may not use the scratch local of the type, so nothing but drops and settings of locals follows.
    while stack.count > base { dispose() }
    get(local)
  }

  /// Removes the top value: dropped, or stored in a local or global.
  func dispose() {
    let type = stack[stack.count - 1]
    let choice = random.below(10)
    if choice < 4, type.isDefaultable || pool[type]?.isEmpty == false {
      set(type.isDefaultable ? poolLocal(type) : random.pick(pool[type] ?? []))
      return
    }
    let globals = module.freeGlobals.filter { module.globals[$0].type == GlobalType(type, isMutable: true) }
    if choice == 4, !globals.isEmpty {
      emit(.globalSet, random.pick(globals))
    } else {
      emit(.drop)
    }
    pop()
  }

  /// A structure of one or several results of which one is kept.
  private func structure(yielding type: ValueType) {
    let base = stack.count
    var results = (0..<random.pick([0, 0, 0, 1, 1, 2, 3])).map { _ in random.pick(NumericRows.values) }
    let kept = random.below(results.count + 1)
    results.insert(type, at: kept)
    let parameters = (0..<random.pick([0, 0, 1, 2, 3])).map { _ in random.pick(NumericRows.values) }
    expressions(parameters)
    structured(parameters, results)
    settle(above: base, keeping: kept)
  }

  /// A conditional branch to a label whose types include the wanted one, kept when the branch is not taken.
  private func branchKeeping(_ type: ValueType) {
    let fitting = labels { $0.label.contains(type) && $0.label.count <= 6 }
    guard !fitting.isEmpty else { return structure(yielding: type) }
    let label = random.pick(fitting)
    let types = frame(label).label
    let base = stack.count
    expressions(types)
    conditionalBranch(to: label)
    settle(above: base, keeping: random.pick(types.indices.filter { types[$0] == type }))
  }

  private func sizeOrGrowth(_ type: ValueType) {
    let memories = module.memories.indices.filter { module.memories[$0].type.addressType.valueType == type }
    let tables = module.tables.indices.filter {
      module.tables[$0].type.addressType.valueType == type && module.tables[$0].role != .dispatch
    }
    switch random.below(4) {
    case 0 where !memories.isEmpty:
      emit(.memorySize, random.pick(memories))
      push(type)
    case 1 where !memories.isEmpty:
      let memory = random.pick(memories)
      constant(type, random.pick([0, 1, 1, 2, 16, 0x10000, 0xFFFF_FFFF, 0x7FFF_FFFF]))
      emit(.memoryGrow, memory)
    case 2 where !tables.isEmpty:
      let table = random.pick(tables)
      reference(module.tables[table].type.element)
      constant(type, random.pick([0, 1, 2, 3, 8, 64, 0xFFFF_FFFF, 0x7FFF_FFFF]))
      emit(.tableGrow, table)
      pop(2)
      push(type)
    case 3 where !tables.isEmpty:
      emit(.tableSize, random.pick(tables))
      push(type)
    default: leaf(type)
    }
  }
}
