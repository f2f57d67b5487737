import WebAssembly

extension FunctionBuilder {
  /// Pushes a reference of the type.
  func reference(_ type: ValueType) {
    guard size > 0, depth < 7 else { return referenceLeaf(type) }
    switch random.below(12) {
    case 0..<5: referenceLeaf(type)
    case 5: choose(type)
    case 6: structureReference(type)
    case 7, 8: tableGet(type)
    case 9: call(yielding: type)
    case 10 where type.isDefaultable:
      reference(type)
      tee(poolLocal(type))
    default: nonNull(type)
    }
  }

  /// A null, a function or host reference, or a local.
  func referenceLeaf(_ type: ValueType) {
    let heap = type.heapType ?? .function
    if random.chance(40), let known = pool[type], !known.isEmpty { return get(random.pick(known)) }
    let functions = module.callable.filter {
      heap == .function || heap.definedID == UInt32(module.functions[$0].type)
    }
    let wantsValue = !type.isNullable || random.chance(70)
    push(type)
    if heap == .extern, wantsValue, let host = module.host("extern") {
      // The host makes a null of a multiple of four.
      i32(random.within(1...3))
      emit(.call, host)
      pop()
    } else if !functions.isEmpty && wantsValue {
      return emit(.refFunc, random.pick(functions))
    } else {
      emit(.refNull)
      writer.heap(heap)
    }
    // Without a function of the type the run ends here in a trap.
    if !type.isNullable { emit(.refAsNonNull) }
  }

  /// The type's reference by way of a null test: `ref.as_non_null`, or a branch on null or non-null.
  private func nonNull(_ type: ValueType) {
    guard let heap = type.heapType, heap != .exception else { return referenceLeaf(type) }
    let nullable = ValueType.reference(heap, nullable: true)
    let sure = ValueType.reference(heap, nullable: false)
    switch random.below(3) {
    case 0:
      open(.block, [], [sure])
      reference(nullable)
      emit(.brOnNonNull, 0)
      pop()
      referenceLeaf(sure)
      close()
    case 1:
      open(.block, [], [type])
      open(.block, [], [])
      reference(nullable)
      emit(.brOnNull, 0)
      pop()
      push(sure)
      emit(.br, 1)
      markUnreachable()
      close()
      referenceLeaf(type)
      close()
    default:
      referenceLeaf(random.chance(5) ? nullable : sure)
      emit(.refAsNonNull)
    }
    widen(to: type)
  }

  /// Regards the top value as one of a supertype.
  private func widen(to type: ValueType) { stack[stack.count - 1] = type }

  /// A structure that yields a reference.
  private func structureReference(_ type: ValueType) {
    structured([], [type])
  }

  private func tableGet(_ type: ValueType) {
    let tables = module.tables.indices.filter { module.tables[$0].type.element == type }
    guard !tables.isEmpty else { return referenceLeaf(type) }
    let table = random.pick(tables)
    tableIndex(table)
    apply(.tableGet, operands: 1, result: type, immediate: table)
  }

  func apply(_ opcode: Opcode, operands: Int, result: ValueType?, immediate: Int) {
    emit(opcode, immediate)
    pop(operands)
    if let result { push(result) }
  }

  /// An index that is in the table's bounds but for a rare case.
  func tableIndex(_ table: Int) {
    let type = module.tables[table].type.addressType.valueType
    let count = max(1, Int(module.tables[table].type.limits.minimum))
    if random.chance(50) {
      constant(type, UInt64(random.below(count) + (random.chance(2) ? count : 0)))
    } else {
      expression(type)
      // The counts of tables are powers of two.
      constant(type, UInt64(count - 1))
      apply(type == .i64 ? .i64And : .i32And, operands: 2, result: type)
    }
  }

  /// A number that depends on a reference: null or not, or what the host says of it.
  func referenceTest(_ type: ValueType) {
    guard type == .i32 else { return leaf(type) }
    if random.chance(30), let host = module.host("value") {
      reference(.externref)
      emit(.call, host)
      pop()
      return push(.i32)
    }
    let tested = random.pick([
      ValueType.funcref, .externref, .reference(.defined(id: UInt32(SharedTypes.marker)), nullable: true),
    ])
    reference(tested)
    apply(.refIsNull, operands: 1, result: .i32)
  }

  /// A statement on tables.
  func tableStatement() {
    let tables = module.tables.indices.filter { module.tables[$0].role != .dispatch }
    guard !tables.isEmpty else { return }
    let table = random.pick(tables)
    let info = module.tables[table]
    let address = info.type.addressType.valueType
    switch random.below(6) {
    case 0, 1:
      tableIndex(table)
      reference(info.type.element)
      apply(.tableSet, operands: 2, result: nil, immediate: table)
    case 2:
      tableIndex(table)
      reference(info.type.element)
      constant(address, UInt64(random.pick([0, 1, 1, 1, 2])))
      apply(.tableFill, operands: 3, result: nil, immediate: table)
    case 3:
      let sources = module.tables.indices.filter { module.tables[$0].type.element == info.type.element }
      let source = random.pick(sources)
      tableIndex(table)
      tableIndex(source)
      let isWide = address == .i64 && module.tables[source].type.addressType == .i64
      constant(isWide ? .i64 : .i32, UInt64(random.pick([0, 1, 1, 1, 2])))
      emit(.tableCopy, table, source)
      pop(3)
    case 4:
      let segments = module.elements.indices.filter { module.elements[$0].type == info.type.element }
      guard !segments.isEmpty else { return }
      let segment = random.pick(segments)
      tableIndex(table)
      i32(random.below(2))
      // All but passive segments are dropped when the module is instantiated, and have no elements then.
      var length = random.below(2)
      if case .passive = module.elements[segment].mode {} else { length = random.chance(5) ? length : 0 }
      i32(length)
      emit(.tableInit, segment, table)
      pop(3)
    default:
      guard !module.elements.isEmpty, random.chance(30) else { return sizeStatement() }
      emit(.elemDrop, random.below(module.elements.count))
    }
  }

  private func sizeStatement() {
    expression(random.pick([.i32, .i64]))
    dispose()
  }
}
