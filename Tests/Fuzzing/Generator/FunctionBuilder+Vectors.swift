import WebAssembly

extension FunctionBuilder {
  /// Pushes a value that a vector instruction makes: a vector, or a number of one.
  func vectorOperation(yielding type: ValueType) {
    if type == .v128, random.chance(6) { return loadLane() }
    guard let rows = VectorRows.byResult[type] else { return leaf(type) }
    let row = random.pick(rows)
    for (index, operand) in row.operands.enumerated() {
      expression(operand)
      if row.observedFloat == index { canonicalise() }
    }
    emit(row.opcode)
    switch row.immediates {
    case .lane(let count): writer.byte(UInt8(random.below(Int(count))))
    case .shuffle: for _ in 0..<16 { writer.byte(UInt8(random.below(32))) }
    default: break
    }
    pop(row.operands.count)
    push(row.result)
    if let lanes = row.floatLanes { canonicaliseLanes(lanes) }
  }

  func vectorConstant() {
    emit(.v128Const)
    let lane = random.pick(NumericRows.numbers)
    for _ in 0..<(lane == .i32 || lane == .f32 ? 4 : 2) {
      let bits = random.bits(lane)
      if lane == .i32 || lane == .f32 { writer.fixed(UInt32(truncatingIfNeeded: bits)) } else { writer.fixed(bits) }
    }
    push(.v128)
  }

  private func loadLane() {
    guard !module.memories.isEmpty else { return leaf(.v128) }
    lane(random.pick(VectorRows.laneLoads))
    push(.v128)
  }

  /// Stores a vector, or a lane of one.
  func storeVector() {
    if random.chance(50) { return lane(random.pick(VectorRows.laneStores)) }
    let memory = random.below(module.memories.count)
    let access = random.pick(VectorRows.stores)
    let offset = address(in: memory, width: access.width)
    expression(.v128)
    self.access(access, memory: memory, offset: offset)
    pop(2)
  }

  /// An access to one lane of a vector; pops the address and the vector.
  private func lane(_ access: NumericRows.Access) {
    let memory = random.below(module.memories.count)
    let offset = address(in: memory, width: access.width)
    expression(.v128)
    self.access(access, memory: memory, offset: offset)
    writer.byte(UInt8(random.below(16 / Int(access.width))))
    pop(2)
  }

  /// Makes the NaN lanes of the vector on top of the stack canonical.
  private func canonicaliseLanes(_ lanes: ValueType) {
    let local = scratchLocal(.v128)
    tee(local)
    emit(.v128Const)
    for _ in 0..<2 { writer.fixed(lanes == .f32 ? 0x7FC0_0000_7FC0_0000 : 0x7FF8_0000_0000_0000 as UInt64) }
    push(.v128)
    get(local)
    get(local)
    apply(lanes == .f32 ? .f32x4Eq : .f64x2Eq, operands: 2, result: .v128)
    apply(.v128Bitselect, operands: 3, result: .v128)
  }
}
