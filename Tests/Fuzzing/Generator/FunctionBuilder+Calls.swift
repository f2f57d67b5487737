import WebAssembly

extension ModuleContext {
  /// The functions that random code may call and make references to: each ends by itself or takes from the budget.
  var callable: [Int] {
    functions(where: {
      switch $0.role {
      case .host, .imported, .helper, .canonical: true
      case .entry, .tiny, .tailLoop, .digest: false
      }
    })
  }

  var canonical32: Int { functions(where: { $0.role == .canonical }).first ?? 0 }
  var canonical64: Int { canonical32 + 1 }
}

extension FunctionBuilder {
  /// Pushes one of a call's results; a leaf when no function has such a result.
  func call(yielding type: ValueType) {
    let targets = module.callable.filter { module.type(of: $0).results.contains(type) }
    guard !targets.isEmpty, depth < 6 else { return leaf(type) }
    let base = stack.count
    let target = random.pick(targets)
    call(target)
    let results = module.type(of: target).results
    settle(above: base, keeping: random.pick(results.indices.filter { results[$0] == type }))
  }

  /// A call whose results are disposed of.
  func callStatement() {
    if random.chance(6), let loop = module.functions(where: { $0.role == .tailLoop }).first {
      let base = stack.count
      let type = module.type(of: loop)
      i32(random.below(60))
      expressions(Array(type.parameters.dropFirst()))
      emit(.call, loop)
      pop(type.parameters.count)
      push(type.results)
      while stack.count > base { dispose() }
      return
    }
    let target = random.pick(module.callable)
    let base = stack.count
    call(target)
    while stack.count > base { dispose() }
  }

  /// Calls the function, or another of its type, directly, through a table or through a reference.
  func call(_ target: Int) {
    let index = module.functions[target].type
    let type = module.types[index]
    expressions(type.parameters)
    callee(target, index, direct: .call, indirect: .callIndirect, reference: .callRef)
    pop(type.parameters.count)
    push(type.results)
  }

  /// A tail call to a function with this function's results; false when there is none.
  func tailCall() -> Bool {
    let targets = module.callable.filter { module.type(of: $0).results == results }
    guard !targets.isEmpty else { return false }
    let target = random.pick(targets)
    let index = module.functions[target].type
    expressions(module.types[index].parameters)
    callee(target, index, direct: .returnCall, indirect: .returnCallIndirect, reference: .returnCallRef)
    markUnreachable()
    return true
  }

  private func callee(_ target: Int, _ type: Int, direct: Opcode, indirect: Opcode, reference: Opcode) {
    let dispatch = module.tables.indices.filter {
      module.tables[$0].role == .dispatch && module.tables[$0].slots.contains(type)
    }
    switch random.below(10) {
    case 0..<3 where !dispatch.isEmpty:
      let table = random.pick(dispatch)
      dispatchIndex(table, type)
      emit(indirect, type, table)
      pop()
    case 3..<6:
      self.reference(.reference(.defined(id: UInt32(type)), nullable: random.chance(10)))
      emit(reference, type)
      pop()
    default:
      emit(direct, target)
    }
  }

  /// Pushes the index of a slot of a dispatch table that holds a function of the type.
  private func dispatchIndex(_ table: Int, _ type: Int) {
    let info = module.tables[table]
    let address = info.type.addressType.valueType
    let slots = info.slots.indices.filter { info.slots[$0] == type }
    if random.chance(1) { return constant(address, UInt64(random.below(info.slots.count + 1))) }
    constant(address, UInt64(random.pick(slots)))
    guard random.chance(50) else { return }
    constant(address, UInt64(random.pick(slots)))
    expression(.i32)
    apply(.select, operands: 3, result: address)
  }
}
