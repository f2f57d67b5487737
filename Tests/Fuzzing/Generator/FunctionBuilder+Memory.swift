import WebAssembly

extension FunctionBuilder {
  /// Pushes a value loaded from memory; in bounds but for rare cases.
  func load(_ type: ValueType) {
    guard !module.memories.isEmpty, let accesses = NumericRows.loadsByType[type] else { return leaf(type) }
    let memory = random.below(module.memories.count)
    let access = random.pick(accesses)
    let offset = address(in: memory, width: access.width)
    self.access(access, memory: memory, offset: offset)
    pop()
    push(type)
  }

  /// Stores a value, a float's NaN made canonical before.
  func store() {
    guard !module.memories.isEmpty else { return }
    if random.chance(15) { return storeVector() }
    let memory = random.below(module.memories.count)
    let access = random.pick(NumericRows.stores)
    let offset = address(in: memory, width: access.width)
    expression(access.type)
    if access.type == .f32 || access.type == .f64 { canonicalise() }
    self.access(access, memory: memory, offset: offset)
    pop(2)
  }

  func access(_ access: NumericRows.Access, memory: Int, offset: UInt64) {
    emit(access.opcode)
    let alignment = UInt8(random.below(Int(access.alignment) + 1))
    if memory == 0 && random.chance(90) {
      writer.byte(alignment)
    } else {
      writer.byte(alignment | 0x40)
      writer.unsigned(memory)
    }
    writer.unsigned(offset)
  }

  /// Pushes an address such that, with the offset returned, `width` bytes are in bounds nearly always.
  func address(in memory: Int, width: UInt64) -> UInt64 {
    let info = module.memories[memory]
    let type = info.type.addressType.valueType
    let bytes = info.byteCount
    switch random.below(100) {
    case 0..<70 where bytes > 0:
      // A masked expression, and an offset that keeps its greatest value in bounds.
      let mask = random.pick([0xF, 0xFF, 0xFF8, 0x7FFF, bytes / 2 - 1])
      let offset = random.pick([0, 0, 0, 1, 4, 8, 100, bytes - mask - width])
      expression(type)
      constant(type, mask)
      apply(type == .i64 ? .i64And : .i32And, operands: 2, result: type)
      return offset
    case 70..<88 where bytes > 0:
      // A constant; often the last in bounds, split between address and offset.
      let last = bytes - width
      let effective = random.pick([0, UInt64(random.below(256)), last, last, last - 1])
      let offset = random.pick([0, 0, effective, effective / 2])
      constant(type, effective - offset)
      return offset
    case 88..<97 where bytes > 0:
      constant(type, UInt64(random.below(64)) * 8)
      return UInt64(random.below(64)) * 8
    default:
      guard random.chance(20) || bytes == 0 else {
        constant(type, UInt64(random.below(8)))
        return 0
      }
      return wildAddress(type, bytes, width)
    }
  }

  /// Pushes an address that, with its offset, is out of bounds: just past the end, or around the end of the address
  /// space, where a sum that wraps would be in bounds.
  private func wildAddress(_ type: ValueType, _ bytes: UInt64, _ width: UInt64) -> UInt64 {
    let isWide = type == .i64
    let limit: UInt64 = isWide ? .max : 0xFFFF_FFFF
    switch random.below(4) {
    case 0:
      constant(type, bytes &- width &+ 1 &+ UInt64(random.below(Int(width))))
      return 0
    case 1:
      let back = UInt64(random.within(1...16))
      constant(type, limit - back + 1)
      return random.pick([0, back, back + 8, limit])
    case 2:
      constant(type, UInt64(random.below(16)))
      return limit - UInt64(random.below(16))
    default:
      expression(type)
      return limit - UInt64(random.below(0x1_0000))
    }
  }

  /// A statement on a whole range of memory, or on a data segment.
  func bulkMemory() {
    guard !module.memories.isEmpty else { return }
    let memory = random.below(module.memories.count)
    let address = module.memories[memory].type.addressType.valueType
    switch random.below(5) {
    case 0, 1:
      place(in: memory)
      expression(.i32)
      length(address)
      apply(.memoryFill, operands: 3, result: nil, immediate: memory)
    case 2, 3:
      let source = random.below(module.memories.count)
      place(in: memory)
      place(in: source)
      let isWide = address == .i64 && module.memories[source].type.addressType == .i64
      length(isWide ? .i64 : .i32)
      emit(.memoryCopy, memory, source)
      pop(3)
    default:
      guard !module.data.isEmpty else { return }
      let segment = random.below(module.data.count)
      if random.chance(15) { return emit(.dataDrop, segment) }
      let available = module.data[segment].active == nil ? module.data[segment].bytes.count : 0
      let count = random.chance(3) ? available + 1 : random.below(available + 1)
      place(in: memory)
      i32(random.below(available - min(count, available) + 1))
      i32(count)
      emit(.memoryInit, segment, memory)
      pop(3)
    }
  }

  private func place(in memory: Int) {
    let info = module.memories[memory]
    let type = info.type.addressType.valueType
    if random.chance(3) || info.byteCount == 0 {
      constant(type, info.byteCount &- UInt64(random.below(4)))
    } else if random.chance(50) {
      constant(type, UInt64(random.below(Int(info.byteCount) - 0x1000)))
    } else {
      expression(type)
      constant(type, 0x7FFF)
      apply(type == .i64 ? .i64And : .i32And, operands: 2, result: type)
    }
  }

  private func length(_ type: ValueType) {
    constant(type, UInt64(random.pick([0, 1, 2, 3, 7, 8, 15, 16, 17, 31, 64, 100, 511, 0x1000])))
  }
}
