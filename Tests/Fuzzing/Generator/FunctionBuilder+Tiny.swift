import WebAssembly

/// A function of one instruction or few, applied to its arguments without any guard.
struct TinyFunction {
  enum Kind {
    case numeric(NumericRows.Row, constantOperand: Int?)
    case load(NumericRows.Access, memory: Int, offset: UInt64)
    case store(NumericRows.Access, memory: Int, offset: UInt64)
    case indirect(table: Int, type: Int)
    case tableGet(Int), tableSet(Int), tableFill(Int), tableGrow(Int)
    case tableCopy(Int, Int), tableInit(table: Int, segment: Int)
    case memoryFill(Int), memoryGrow(Int), memoryCopy(Int, Int), memoryInit(memory: Int, segment: Int)
  }

  var kind: Kind
  var type: FunctionType

  init(_ module: ModuleContext, random: inout RandomSource) {
    let kind = Self.kind(module, &random)
    self.kind = kind
    func memory(_ index: Int) -> ValueType { module.memories[index].type.addressType.valueType }
    func table(_ index: Int) -> ValueType { module.tables[index].type.addressType.valueType }
    func narrow(_ a: ValueType, _ b: ValueType) -> ValueType { a == .i64 && b == .i64 ? .i64 : .i32 }
    type =
      switch kind {
      case .numeric(let row, let constant):
        FunctionType(
          parameters: row.operands.indices.filter { $0 != constant }.map { row.operands[$0] }, results: [row.result])
      case .load(let access, let index, _): FunctionType(parameters: [memory(index)], results: [access.type])
      case .store(let access, let index, _): FunctionType(parameters: [memory(index), access.type])
      case .indirect(let index, let type):
        FunctionType(
          parameters: module.types[type].parameters.filter(\.isNumber) + [table(index)],
          results: module.types[type].results.filter(\.isNumber))
      case .tableGet(let index), .tableSet(let index): FunctionType(parameters: [table(index)], results: [.i32])
      case .tableFill(let index): FunctionType(parameters: [table(index), table(index)])
      case .tableGrow(let index): FunctionType(parameters: [table(index)], results: [table(index)])
      case .tableCopy(let a, let b): FunctionType(parameters: [table(a), table(b), narrow(table(a), table(b))])
      case .tableInit(let index, _): FunctionType(parameters: [table(index), .i32, .i32])
      case .memoryFill(let index): FunctionType(parameters: [memory(index), .i32, memory(index)])
      case .memoryGrow(let index): FunctionType(parameters: [memory(index)], results: [memory(index)])
      case .memoryCopy(let a, let b): FunctionType(parameters: [memory(a), memory(b), narrow(memory(a), memory(b))])
      case .memoryInit(let index, _): FunctionType(parameters: [memory(index), .i32, .i32])
      }
  }

  private static func kind(_ module: ModuleContext, _ random: inout RandomSource) -> Kind {
    let memories = module.memories.indices
    let tables = module.tables.indices.filter { module.tables[$0].role != .dispatch }
    func memory(_ random: inout RandomSource) -> Int { random.pick(memories) }
    switch random.below(24) {
    case 0..<4 where !memories.isEmpty:
      let access = random.pick(NumericRows.loads)
      let memory = memory(&random)
      return .load(access, memory: memory, offset: offset(module.memories[memory], access.width, &random))
    case 4..<7 where !memories.isEmpty:
      let access = random.pick(NumericRows.stores)
      let memory = memory(&random)
      return .store(access, memory: memory, offset: offset(module.memories[memory], access.width, &random))
    case 7, 8:
      if let table = module.tables.firstIndex(where: { $0.role == .dispatch }) {
        return .indirect(table: table, type: random.pick(module.tables[table].slots.compactMap { $0 }))
      }
    case 9 where !tables.isEmpty: return .tableGet(random.pick(tables))
    case 10 where !tables.isEmpty: return .tableSet(random.pick(tables))
    case 11 where !tables.isEmpty:
      let table = random.pick(tables)
      return random.chance(50) ? .tableFill(table) : .tableGrow(table)
    case 12 where !tables.isEmpty:
      let table = random.pick(tables)
      let same = tables.filter { module.tables[$0].type.element == module.tables[table].type.element }
      return .tableCopy(table, random.pick(same))
    case 13:
      for table in tables {
        let segments = module.elements.indices.filter {
          module.elements[$0].type == module.tables[table].type.element
        }
        if !segments.isEmpty { return .tableInit(table: table, segment: random.pick(segments)) }
      }
    case 14 where !memories.isEmpty: return .memoryFill(memory(&random))
    case 15 where !memories.isEmpty: return .memoryGrow(memory(&random))
    case 16 where !memories.isEmpty: return .memoryCopy(memory(&random), memory(&random))
    case 17 where !memories.isEmpty && !module.data.isEmpty:
      return .memoryInit(memory: memory(&random), segment: random.below(module.data.count))
    default: break
    }
    let row = random.pick(NumericRows.all)
    let constant = row.operands.count == 2 && random.chance(50) ? random.below(2) : nil
    return .numeric(row, constantOperand: constant)
  }

  private static func offset(
    _ memory: ModuleContext.Memory, _ width: UInt64, _ random: inout RandomSource
  ) -> UInt64 {
    let isWide = memory.type.addressType == .i64
    let limit: UInt64 = isWide ? .max : 0xFFFF_FFFF
    return random.pick([
      0, 0, 0, 1, 7, 8, 255, 0x1000, memory.byteCount, memory.byteCount &- width, limit, limit - 7, limit - 0xFFFF,
      limit / 2, limit / 2 + 1, isWide ? 0x1_0000_0000 : 0xFFFF,
    ]) & limit
  }

  /// Arguments that make the instruction succeed at times and fail at times.
  func arguments(_ module: ModuleContext, random: inout RandomSource) -> [UInt64] {
    func place(_ index: Int, _ offset: UInt64, _ random: inout RandomSource) -> UInt64 {
      let memory = module.memories[index]
      let limit: UInt64 = memory.type.addressType == .i64 ? .max : 0xFFFF_FFFF
      let bytes = memory.byteCount
      let base = random.pick([0, 0, bytes &- offset, 0 &- offset, limit &+ 1 &- offset, bytes / 2, limit])
      return (base &+ UInt64(truncatingIfNeeded: random.within(-9...3))) & limit
    }
    func slot(_ index: Int, _ random: inout RandomSource) -> UInt64 {
      let count = module.tables[index].type.limits.minimum
      let any = UInt64(random.below(Int(count) + 1))
      return random.pick([0, 1, count &- 1, count, count &+ 1, count / 2, any, 0xFFFF_FFFF])
    }
    func count(_ random: inout RandomSource) -> UInt64 { random.pick([0, 0, 1, 2, 3, 8, 100, 0xFFFF_FFFF]) }
    switch kind {
    case .load(_, let memory, let offset): return [place(memory, offset, &random)]
    case .store(let access, let memory, let offset): return [place(memory, offset, &random), random.bits(access.type)]
    case .indirect(let table, _): return type.parameters.dropLast().map { random.bits($0) } + [slot(table, &random)]
    case .tableGet(let table), .tableSet(let table): return [slot(table, &random)]
    case .tableFill(let table): return [slot(table, &random), count(&random)]
    case .tableCopy(let a, let b): return [slot(a, &random), slot(b, &random), count(&random)]
    case .tableInit(let table, _): return [slot(table, &random), random.pick([0, 1, 2, 5]), count(&random)]
    case .memoryFill(let memory): return [place(memory, 0, &random), random.bits(.i32), count(&random)]
    case .memoryCopy(let a, let b): return [place(a, 0, &random), place(b, 0, &random), count(&random)]
    case .memoryInit(let memory, _): return [place(memory, 0, &random), random.pick([0, 1, 2, 9, 64]), count(&random)]
    case .memoryGrow, .tableGrow: return [random.pick([0, 1, 1, 2, 64, 0x10000, 0xFFFF_FFFF])]
    case .numeric: return type.parameters.map { random.bits($0) }
    }
  }
}

extension FunctionBuilder {
  func tiny(_ function: TinyFunction) {
    switch function.kind {
    case .numeric(let row, let constantOperand):
      var next = 0
      for (position, operand) in row.operands.enumerated() {
        if position == constantOperand {
          constant(operand, random.bits(operand))
        } else {
          get(next)
          next += 1
        }
        if row.observedFloat == position { canonicalise() }
      }
      apply(row.opcode, operands: row.operands.count, result: row.result)
    case .load(let access, let memory, let offset):
      get(0)
      self.access(access, memory: memory, offset: offset)
      pop()
      push(access.type)
    case .store(let access, let memory, let offset):
      get(0)
      get(1)
      if access.type == .f32 || access.type == .f64 { canonicalise() }
      self.access(access, memory: memory, offset: offset)
      pop(2)
    case .indirect(let table, let index): indirect(table, index)
    case .tableGet(let table):
      get(0)
      apply(.tableGet, operands: 1, result: module.tables[table].type.element, immediate: table)
      apply(.refIsNull, operands: 1, result: .i32)
    case .tableSet(let table):
      get(0)
      referenceLeaf(module.tables[table].type.element)
      apply(.tableSet, operands: 2, result: nil, immediate: table)
      i32(1)
    case .tableFill(let table):
      get(0)
      referenceLeaf(module.tables[table].type.element)
      get(1)
      apply(.tableFill, operands: 3, result: nil, immediate: table)
    case .tableGrow(let table):
      referenceLeaf(module.tables[table].type.element)
      get(0)
      apply(.tableGrow, operands: 2, result: results[0], immediate: table)
    case .tableCopy(let a, let b): threeOperands(.tableCopy, a, b)
    case .tableInit(let table, let segment): threeOperands(.tableInit, segment, table)
    case .memoryFill(let memory): threeOperands(.memoryFill, memory)
    case .memoryCopy(let a, let b): threeOperands(.memoryCopy, a, b)
    case .memoryInit(let memory, let segment): threeOperands(.memoryInit, segment, memory)
    case .memoryGrow(let memory):
      get(0)
      emit(.memoryGrow, memory)
    }
  }

  private func threeOperands(_ opcode: Opcode, _ indices: Int...) {
    for local in 0..<3 { get(local) }
    emit(opcode)
    for index in indices { writer.unsigned(index) }
    pop(3)
  }

  /// A call through the table at the last argument; references and vectors among its arguments are made here, those among
  /// its results dropped.
  private func indirect(_ table: Int, _ index: Int) {
    let type = module.types[index]
    i32(20)
    emit(.globalSet, ModuleContext.budget)
    pop()
    var next = 0
    for parameter in type.parameters {
      if parameter.isReference {
        referenceLeaf(parameter)
      } else if parameter == .v128 {
        vectorConstant()
      } else {
        get(next)
        next += 1
      }
    }
    get(next)
    emit(.callIndirect, index, table)
    pop(type.parameters.count + 1)
    push(type.results)
    guard !type.results.allSatisfy(\.isNumber) else { return }
    let saved = type.results.map { freshLocal($0) }
    for local in saved.reversed() { set(local) }
    for local in saved where locals[local].isNumber { get(local) }
  }
}
