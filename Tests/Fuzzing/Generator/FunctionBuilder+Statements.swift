import WebAssembly

extension FunctionBuilder {
  /// Weights of: assignment, structure, permutation of locals, call, store, bulk memory, table, conditional branch,
  /// global, switch, dropped value, guarded throw.
  static let statementWeights = [10, 10, 6, 6, 8, 2, 3, 5, 4, 3, 2, 1]

  /// Code that leaves the operand stack as it was.
  func statement() {
    depth += 1
    size -= 1
    defer { depth -= 1 }
    guard size > 0, depth < 9 else { return assignment() }
    if random.chance(1) { emit(.nop) }
    switch random.weighted(profile.statements) {
    case 0: assignment()
    case 1: structureStatement()
    case 2: permuteLocals()
    case 3: callStatement()
    case 4: store()
    case 5: bulkMemory()
    case 6: tableStatement()
    case 7: conditionalStatement()
    case 8: setGlobal()
    case 9: switchStatement()
    case 10: droppedValues()
    default: guardedThrow()
    }
  }

  private func assignment() {
    let type = random.chance(90) ? random.pick(NumericRows.values) : .funcref
    expression(type)
    set(poolLocal(type))
  }

  private func structureStatement() {
    let base = stack.count
    let parameters = (0..<random.pick([0, 0, 0, 1, 2, 3, 4])).map { _ in random.pick(NumericRows.values) }
    let results =
      random.chance(30)
      ? random.shuffled(parameters)
      : (0..<random.pick([0, 0, 0, 1, 2, 3])).map { _ in random.pick(NumericRows.values) }
    expressions(parameters)
    structured(parameters, results)
    while stack.count > base { dispose() }
  }

  /// Several locals are read, and the values written back in another order: a permutation, whose reads must all
  /// happen before its writes.
  private func permuteLocals() {
    let type = random.pick(NumericRows.values)
    while (pool[type] ?? []).count < 2 {
      let local = freshLocal(type)
      pool[type, default: []].append(local)
    }
    let known = pool[type] ?? []
    let chosen = Array(random.shuffled(known).prefix(random.within(2...5)))
    for local in chosen { get(local) }
    for local in random.shuffled(chosen) {
      if random.chance(15) {
        tee(local)
        if random.chance(50) {
          emit(.drop)
          pop()
        } else {
          set(random.pick(known))
        }
      } else {
        set(local)
      }
    }
  }

  private func setGlobal() {
    let known = module.freeGlobals.filter { module.globals[$0].type.isMutable }
    guard !known.isEmpty else { return }
    let global = random.pick(known)
    expression(module.globals[global].type.value)
    emit(.globalSet, global)
    pop()
  }

  private func droppedValues() {
    let base = stack.count
    if random.chance(5) {
      // Far more values than registers, slots near the code or anything else is made for.
      for _ in 0..<random.within(20...400) { leaf(random.pick(NumericRows.values)) }
      while stack.count > base + 1 && random.chance(99) { consumeTop() }
    } else {
      expressions((0..<random.within(1...4)).map { _ in random.pick(NumericRows.values) })
    }
    if random.chance(50) { statement() }
    while stack.count > base { dispose() }
  }

  /// A conditional branch that is a statement: its values, when it is not taken, are disposed of.
  private func conditionalStatement() {
    let fitting = labels { $0.label.count <= 8 }
    guard !fitting.isEmpty else { return }
    let label = random.pick(fitting)
    let base = stack.count
    // Values below the label's own are dropped when the branch is taken.
    if random.chance(25) { expression(random.pick(NumericRows.values)) }
    expressions(frame(label).label)
    conditionalBranch(to: label)
    while stack.count > base { dispose() }
  }

  private func guardedThrow() {
    guard !module.tags.isEmpty else { return }
    expression(.i32)
    i32(random.pick([1, 3, 7]))
    apply(.i32And, operands: 2, result: .i32)
    if random.chance(50) { apply(.i32Eqz, operands: 1, result: .i32) }
    pop()
    open(.if, [], [])
    raise()
    close()
  }

  /// Throws a random tag or an exception caught before; the frame is unreachable after it.
  func raise() {
    let exceptions = pool[.exnref] ?? []
    if !exceptions.isEmpty && random.chance(70) {
      // An exception caught before, when there was one.
      open(.block, [], [])
      get(random.pick(exceptions))
      emit(.brOnNull, 0)
      emit(.throwRef)
      pop()
      markUnreachable()
      close()
    }
    let tag = random.below(module.tags.count)
    expressions(module.types[module.tags[tag]].parameters)
    emit(.throw, tag)
    markUnreachable()
  }
}
