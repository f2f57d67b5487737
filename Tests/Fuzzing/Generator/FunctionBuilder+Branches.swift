import WebAssembly

extension FunctionBuilder {
  /// Leaves the frame for good: a branch, return, tail call, throw or trap.
  ///
  /// What is on the stack beneath the values taken along is dropped.
  func terminator() {
    switch random.below(20) {
    case 0..<8: branch()
    case 8..<11: branchTable()
    case 11..<14: returnValues()
    case 14..<18: if !tailCall() { returnValues() }
    case 18 where !module.tags.isEmpty && random.chance(40): raise()
    default:
      if random.chance(5) {
        emit(.unreachable)
        markUnreachable()
      } else {
        branch()
      }
    }
  }

  /// Labels that an unconditional branch may go to without starting a loop over for ever.
  private var safeLabels: [Int] { labels { $0.kind != .countedLoop } }

  private func branch() {
    let label = random.pick(safeLabels)
    expressions(frame(label).label)
    emit(.br, label)
    markUnreachable()
  }

  private func returnValues() {
    expressions(results)
    emit(.return)
    markUnreachable()
  }

  /// A `br_table` over the labels that take the same types as one of them.
  private func branchTable() {
    let safe = safeLabels
    let types = frame(random.pick(safe)).label
    let fitting = safe.filter { frame($0).label == types }
    expressions(types)
    tableSelector()
    let count = random.pick([0, 1, 2, 3, 5, 8, 40])
    table((0..<count).map { _ in random.pick(fitting) }, default: random.pick(fitting))
    pop()
    markUnreachable()
  }

  private func tableSelector() {
    expression(.i32)
    guard random.chance(75) else { return }
    i32(random.pick([1, 3, 7, 15]))
    apply(.i32And, operands: 2, result: .i32)
  }

  private func table(_ labels: [Int], default label: Int) {
    emit(.brTable)
    writer.vector(labels) { $0.unsigned($1) }
    writer.unsigned(label)
  }

  /// A switch: nested blocks, a table that chooses among their ends, and code after each end.
  ///
  /// The values that the table carries are the results of each block.
  func switchStatement() {
    let cases = random.within(1...5)
    let carried = (0..<random.pick([0, 0, 1, 1, 2])).map { _ in random.pick(NumericRows.values) }
    let base = stack.count
    open(.block, [], carried)
    for _ in 0..<cases { open(.block, [], carried) }
    if random.chance(30) { expression(random.pick(NumericRows.values)) }
    expressions(carried)
    tableSelector()
    let length = random.chance(5) ? random.within(200...1500) : random.below(cases + 3)
    table((0..<length).map { _ in random.below(cases) }, default: random.below(cases + 1))
    pop()
    markUnreachable()
    for position in 0..<cases {
      close()
      // The values of the block that was left are on the stack.
      if position == cases - 1 || random.chance(70) {
        steps()
        finishFrame(carried)
      }
    }
    close()
    while stack.count > base { dispose() }
  }

  /// Instructions after a branch that never run, over operands that need not exist.
  func deadCode() {
    for _ in 0..<random.within(1...4) {
      switch random.below(9) {
      case 0, 1:
        let row = random.pick(NumericRows.all)
        popDead(row.operands)
        emit(row.opcode)
        push(row.result)
      case 2: leaf(random.pick(NumericRows.values))
      case 3:
        let type = random.pick(NumericRows.values)
        popDead([type])
        emit(.localSet, poolLocal(type))
      case 4:
        let type = random.pick(NumericRows.values)
        popDead([type, type, .i32])
        emit(.select)
        push(type)
      case 5:
        let label = random.below(frames.count)
        popDead(frame(label).label + [.i32])
        emit(.brIf, label)
        push(frame(label).label)
      case 6:
        let target = random.pick(module.callable)
        let type = module.type(of: target)
        popDead(type.parameters)
        emit(.call, target)
        push(type.results)
      case 7:
        let results = [random.pick(NumericRows.values)]
        open(.block, [], results)
        fill(results)
        close()
      default:
        // Without operands of a known type, labels of one arity fit one table, whatever they take.
        while !operands.isEmpty {
          emit(.drop)
          pop()
        }
        let arity = frame(random.pick(labels { _ in true })).label.count
        let fitting = labels { $0.label.count == arity }
        table((0..<random.below(4)).map { _ in random.pick(fitting) }, default: random.pick(fitting))
      }
    }
    while !operands.isEmpty {
      emit(.drop)
      pop()
    }
  }

  /// Takes operands in unreachable code: known values of other types are dropped first, missing ones need not be.
  private func popDead(_ types: [ValueType]) {
    let known = Array(operands)
    let matched = zip(known.reversed(), types.reversed()).allSatisfy { $0 == $1 }
    if !matched {
      while !operands.isEmpty {
        emit(.drop)
        pop()
      }
    } else {
      pop(min(known.count, types.count))
    }
  }
}
