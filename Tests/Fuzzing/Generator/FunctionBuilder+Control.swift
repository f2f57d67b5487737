import WebAssembly

extension FunctionBuilder {
  /// A block, loop, if or try that takes `parameters` from the stack and leaves `results`.
  func structured(_ parameters: [ValueType], _ results: [ValueType]) {
    depth += 1
    size -= 2
    defer { depth -= 1 }
    switch random.below(size > 0 ? 13 : 4) {
    case 0..<4:
      open(.block, parameters, results)
      fill(results)
      close()
    case 4..<6: countedLoop(parameters, results)
    case 6: guardedLoop(parameters, results)
    case 7,
      8 where !module.tags.isEmpty:
      tryTable(parameters, results)
    default: conditional(parameters, results)
    }
  }

  private func conditional(_ parameters: [ValueType], _ results: [ValueType]) {
    expression(.i32)
    pop()
    open(.if, parameters, results)
    fill(results)
    if parameters != results || random.chance(60) {
      otherwise(parameters)
      fill(results)
    }
    close()
  }

  /// A loop that goes back once for each count of a local of its own, carrying its parameters as block values.
  private func countedLoop(_ parameters: [ValueType], _ results: [ValueType]) {
    guard loopDepth < 3 else { return fallbackBlock(parameters, results) }
    let type: ValueType = random.chance(70) ? .i32 : .i64
    let counter = freshLocal(type)
    constant(type, UInt64(random.within(1...5)))
    set(counter)
    open(.loop, parameters, results, kind: .countedLoop)
    frames[frames.count - 1].counter = counter
    steps()
    if !isUnreachable && random.chance(85) {
      let base = stack.count
      if random.chance(25) { expression(random.pick(NumericRows.values)) }
      loopValues(parameters)
      countDown(counter)
      emit(.brIf, 0)
      pop()
      while stack.count > base { dispose() }
    }
    finishFrame(results)
    close()
  }

  /// The values that a loop carries back: new ones, or its own in another order by way of locals.
  private func loopValues(_ parameters: [ValueType]) {
    let available = Array(operands)
    if !parameters.isEmpty, available == parameters, random.chance(60) {
      let saved = parameters.map { freshLocal($0) }
      for local in saved.reversed() { set(local) }
      var order = Array(parameters.indices)
      for i in order.indices {
        let same = order.indices.filter { parameters[order[$0]] == parameters[order[i]] }
        order.swapAt(i, random.pick(same))
      }
      for local in saved { get(local) }
      for i in order { get(saved[i]) }
      return
    }
    expressions(parameters)
  }

  /// A loop whose head leaves it when a local of its own has counted down; any branch may go back to it.
  private func guardedLoop(_ parameters: [ValueType], _ results: [ValueType]) {
    guard loopDepth < 3 else { return fallbackBlock(parameters, results) }
    let counter = freshLocal(.i32)
    i32(random.within(1...6))
    set(counter)
    open(.block, parameters, results)
    open(.loop, parameters, results, kind: .guardedLoop)
    get(counter)
    apply(.i32Eqz, operands: 1, result: .i32)
    pop()
    open(.if, [], [])
    let exits = labels { !$0.isLoop }.filter { $0 > 0 && frame($0).label.count <= 6 }
    let exit = random.chance(70) ? 2 : random.pick(exits.isEmpty ? [2] : exits)
    for type in frame(exit).label { leaf(type) }
    emit(.br, exit)
    markUnreachable()
    close()
    get(counter)
    i32(1)
    apply(.i32Sub, operands: 2, result: .i32)
    set(counter)
    steps()
    if !isUnreachable && random.chance(70) {
      if random.chance(50) {
        expressions(parameters)
        emit(.br, 0)
        markUnreachable()
      } else {
        let base = stack.count
        expressions(parameters)
        conditionalBranch(to: 0)
        while stack.count > base { dispose() }
      }
    }
    finishFrame(results)
    close()
    finishFrame(results)
    close()
  }

  private func fallbackBlock(_ parameters: [ValueType], _ results: [ValueType]) {
    open(.block, parameters, results)
    fill(results)
    close()
  }

  private var loopDepth: Int { frames.count { $0.isLoop } }

  /// Counts a local down and pushes whether it is still positive.
  private func countDown(_ counter: Int) {
    let isWide = locals[counter] == .i64
    get(counter)
    constant(locals[counter], 1)
    apply(isWide ? .i64Sub : .i32Sub, operands: 2, result: locals[counter])
    tee(counter)
    constant(locals[counter], 0)
    apply(isWide ? .i64GtS : .i32GtS, operands: 2, result: .i32)
  }

  /// A `br_if`; the label's values are on the stack, and stay.
  func conditionalBranch(to label: Int) {
    let target = frame(label)
    expression(.i32)
    if target.kind == .countedLoop {
      countDown(target.counter)
      apply(.i32And, operands: 2, result: .i32)
    } else if random.chance(40) {
      apply(.i32Eqz, operands: 1, result: .i32)
    }
    emit(.brIf, label)
    pop()
  }

  // MARK: Bodies

  /// Random code from the frame's parameters to its results.
  func fill(_ results: [ValueType]) {
    steps()
    finishFrame(results)
  }

  /// Random code that may leave values on the stack above those that it found.
  func steps() {
    for _ in 0..<random.pick([0, 1, 1, 2, 3, 4]) where !isUnreachable && size > 0 {
      switch random.below(10) {
      case 0..<5: statement()
      case 5, 6:
        if operands.count < 10 { expression(random.pick(NumericRows.values)) } else { dispose() }
      case 7, 8: consumeTop()
      default: regroupTop()
      }
    }
  }

  /// Feeds the top values to a structure as its parameters, or reorders them by way of locals.
  private func regroupTop() {
    let available = operands
    guard !available.isEmpty else { return statement() }
    let taken = Array(available.suffix(random.within(1...min(4, available.count))))
    if random.chance(60) {
      return structured(taken, random.chance(50) ? taken : random.shuffled(taken))
    }
    let saved = taken.map { freshLocal($0) }
    for local in saved.reversed() { set(local) }
    for local in random.shuffled(saved) { get(local) }
  }

  /// Ends a frame's code with its results on the stack, by falling through or by leaving it some other way.
  func finishFrame(_ results: [ValueType]) {
    if !isUnreachable && random.chance(15) { terminator() }
    if isUnreachable {
      if random.chance(40) { deadCode() }
      // Unreachable code may end with any number of its results in place.
      if random.chance(20) { for type in results.suffix(random.below(results.count + 1)) { leaf(type) } }
      return
    }
    let available = Array(operands)
    if available == results && random.chance(70) { return }
    if frames[frames.count - 1].label == results && !frames[frames.count - 1].isLoop && random.chance(20) {
      // The values beneath the results are dropped by the branch.
      expressions(results)
      emit(.br, 0)
      markUnreachable()
      if random.chance(30) { deadCode() }
      return
    }
    if random.chance(30) {
      // The results are lifted over the values beneath them.
      expressions(results)
      let saved = results.map { freshLocal($0) }
      for local in saved.reversed() { set(local) }
      while !operands.isEmpty { dispose() }
      for local in saved { get(local) }
      return
    }
    // As many of the values as fit stay; the rest is replaced.
    var kept = 0
    while kept < min(available.count, results.count), available[kept] == results[kept] { kept += 1 }
    if random.chance(30) { kept = random.below(kept + 1) }
    while operands.count > kept { dispose() }
    expressions(Array(results.dropFirst(kept)))
  }
}
