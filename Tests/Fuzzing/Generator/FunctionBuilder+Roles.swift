import WebAssembly

extension FunctionBuilder {
  /// A random body that returns constants at once when the budget of calls is spent.
  func helper() {
    emit(.globalGet, ModuleContext.budget)
    push(.i32)
    apply(.i32Eqz, operands: 1, result: .i32)
    pop()
    open(.if, [], [])
    for type in results { leaf(type) }
    emit(.return)
    markUnreachable()
    close()
    emit(.globalGet, ModuleContext.budget)
    push(.i32)
    i32(1)
    apply(.i32Sub, operands: 2, result: .i32)
    emit(.globalSet, ModuleContext.budget)
    pop()
    fill(results)
  }

  /// A random body, with the budget filled before.
  func entry() {
    i32(random.within(3...120))
    emit(.globalSet, ModuleContext.budget)
    pop()
    while random.chance(60) { statement() }
    fill(results)
  }

  /// Makes the NaN of its parameter canonical.
  func canonical() {
    let type = results[0]
    get(0)
    constant(type, type == .f32 ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000)
    get(0)
    get(0)
    apply(type == .f32 ? .f32Eq : .f64Eq, operands: 2, result: .i32)
    apply(.select, operands: 3, result: type)
  }

  /// Calls itself in tail position, its parameters after the first reordered, until the first has counted down to
  /// zero; then returns the parameters that its results name.
  func tailLoop(_ index: Int) {
    let type = module.functions[index].type
    let parameters = locals.indices.dropFirst()
    get(0)
    apply(.i32Eqz, operands: 1, result: .i32)
    pop()
    open(.if, [], [])
    for result in results { get(parameters.first { locals[$0] == result } ?? 0) }
    emit(.return)
    markUnreachable()
    close()
    get(0)
    i32(1)
    apply(.i32Sub, operands: 2, result: .i32)
    var order = Array(parameters)
    for i in order.indices {
      order.swapAt(i, random.pick(order.indices.filter { locals[order[$0]] == locals[order[i]] }))
    }
    for local in order {
      get(local)
      if random.chance(30) { tweak() }
    }
    if random.chance(50) {
      emit(.returnCall, index)
    } else {
      emit(.refFunc, index)
      emit(.returnCallRef, type)
    }
    markUnreachable()
  }

  private func tweak() {
    let type = stack[stack.count - 1]
    guard type == .i32 || type == .i64 else { return }
    constant(type, random.bits(type))
    let rows = NumericRows.byOperands[[type, type]]?.filter { $0.result == type && !$0.canTrap } ?? []
    apply(random.pick(rows).opcode, operands: 2, result: type)
  }

  /// Folds whether each element of each table is null, and what the markers return, into one number.
  func digest() {
    let hash = freshLocal(.i32)
    i32(100)
    emit(.globalSet, ModuleContext.budget)
    pop()
    for (table, info) in module.tables.enumerated() {
      let address = info.type.addressType.valueType
      let isWide = address == .i64
      let index = freshLocal(address)
      constant(address, 0)
      set(index)
      open(.block, [], [])
      open(.loop, [], [], kind: .guardedLoop)
      get(index)
      emit(.tableSize, table)
      push(address)
      apply(isWide ? .i64GeU : .i32GeU, operands: 2, result: .i32)
      emit(.brIf, 1)
      pop()
      get(hash)
      i32(31)
      apply(.i32Mul, operands: 2, result: .i32)
      get(index)
      apply(.tableGet, operands: 1, result: info.type.element, immediate: table)
      if info.role == .markers {
        let marker = info.type.element
        let element = freshLocal(marker)
        tee(element)
        apply(.refIsNull, operands: 1, result: .i32)
        pop()
        open(.if, [], [.i32])
        i32(7)
        otherwise([])
        get(element)
        emit(.callRef, SharedTypes.marker)
        pop()
        push(.i32)
        close()
      } else if info.role == .externs, let host = module.host("value") {
        emit(.call, host)
        pop()
        push(.i32)
      } else {
        apply(.refIsNull, operands: 1, result: .i32)
      }
      apply(.i32Xor, operands: 2, result: .i32)
      set(hash)
      get(index)
      constant(address, 1)
      apply(isWide ? .i64Add : .i32Add, operands: 2, result: address)
      set(index)
      emit(.br, 0)
      markUnreachable()
      close()
      close()
    }
    get(hash)
  }
}
