import WebAssembly

extension FunctionBuilder {
  private struct Handler {
    var clause: CatchClause.Kind
    var tag: Int
    /// What the clause's label takes.
    var payload: [ValueType]
  }

  /// A try in a block of its own for each handler.
  ///
  ///     (block parameters -> results
  ///       (block parameters -> payload
  ///         (try_table parameters -> results (catch tag 0) ...)
  ///         (br 1))
  ///       ...)
  func tryTable(_ parameters: [ValueType], _ results: [ValueType]) {
    let handlers = (0..<random.within(1...3)).map { _ in handler() }
    open(.block, parameters, results)
    for handler in handlers.reversed() { open(.block, parameters, handler.payload) }
    emit(.tryTable)
    blockType(parameters, results)
    // The handlers' own labels, and at times one of an enclosing frame without values.
    let empty = labels { $0.label.isEmpty && $0.kind != .countedLoop }.filter { $0 > handlers.count }
    let far = random.chance(20) ? empty.first : nil
    writer.unsigned(handlers.count + (far == nil ? 0 : 1))
    for (label, handler) in handlers.enumerated() {
      writer.byte(handler.clause.rawValue)
      if handler.clause == .tag || handler.clause == .tagReference { writer.unsigned(handler.tag) }
      writer.unsigned(label)
    }
    if let far {
      writer.byte(CatchClause.Kind.all.rawValue)
      writer.unsigned(far)
    }
    enter(parameters, results)
    steps()
    if !isUnreachable && random.chance(50) { guardedRaise() }
    finishFrame(results)
    close()
    emit(.br, handlers.count)
    markUnreachable()
    for (position, handler) in handlers.enumerated() {
      close()
      if let last = handler.payload.last, last.heapType == .exception {
        if last.isNullable { set(poolLocal(.exnref)) } else { rethrowOrDrop() }
      }
      if !isUnreachable { steps() }
      finishFrame(results)
      if position < handlers.count - 1 {
        // Where the code falls through, its results leave the whole structure.
        emit(.br, handlers.count - 1 - position)
        markUnreachable()
      }
    }
    close()
  }

  private func rethrowOrDrop() {
    if random.chance(35) {
      emit(.throwRef)
      markUnreachable()
    } else {
      emit(.drop)
      pop()
    }
  }

  private func handler() -> Handler {
    let tag = random.below(module.tags.count)
    let parameters = module.types[module.tags[tag]].parameters
    let exception = ValueType.reference(.exception, nullable: random.chance(80))
    switch random.below(6) {
    case 0, 1: return Handler(clause: .tag, tag: tag, payload: parameters)
    case 2, 3: return Handler(clause: .tagReference, tag: tag, payload: parameters + [exception])
    case 4: return Handler(clause: .all, tag: 0, payload: [])
    default: return Handler(clause: .allReference, tag: 0, payload: [exception])
    }
  }

  /// Throws on a condition that often holds.
  private func guardedRaise() {
    expression(.i32)
    pop()
    open(.if, [], [])
    raise()
    close()
  }
}
