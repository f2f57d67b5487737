extension InstructionDecoder {
  /// The number of an expression that is an `i32.const` and nothing else, as most are; nil, wherever that ends, for others.
  @inline(__always) mutating func onlyNumber() throws(ModuleError) -> UInt64? {
    guard reader.peek() == 0x41 else { return nil }
    try next()
    guard reader.peek() == 0x0B else { return nil }
    try next()
    return instruction.bits
  }

  /// Reads instructions up to and including the `end` of the expression that starts here.
  mutating func skipExpression() throws(ModuleError) {
    let start = reader
    if try onlyNumber() != nil { return }
    reader = start
    try skipNestedExpression()
  }

  private mutating func skipNestedExpression() throws(ModuleError) {
    // For each open block, whether an `else` may follow.
    var blocks: [Bool] = []
    while true {
      try next()
      switch instruction.opcode {
      case .block, .loop, .tryTable: blocks.append(false)
      case .if: blocks.append(true)
      case .else:
        guard blocks.popLast() == true else {
          throw ModuleError(.malformed, at: instruction.offset, "END opcode expected")
        }
        blocks.append(false)
      case .end:
        if blocks.popLast() == nil { return }
      default: break
      }
    }
  }

  /// Reads a number of locals and their type; `total` counts those of the body so far.
  package mutating func localRun(_ total: inout UInt64) throws(ModuleError) -> (count: Int, type: ValueType) {
    let offset = reader.position
    let count = try reader.u32()
    let type = try types.valueType(&reader)
    total += UInt64(count)
    guard total <= UInt64(UInt32.max) else { throw ModuleError(.malformed, at: offset, "too many locals") }
    return (Int(count), type)
  }

  /// Goes on with the bytes of a range, which must lie within the module.
  package mutating func seek(to range: Range<Int>) { reader = module.slice(range) }
}
