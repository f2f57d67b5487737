extension InstructionDecoder {
  /// Reads instructions up to and including the `end` of the expression that starts here.
  ///
  /// Returns the number if the expression is an `i32.const` and nothing else.
  @discardableResult
  mutating func skipExpression() throws(ModuleError) -> UInt32? {
    let start = reader
    if reader.peek() == 0x41 {
      reader.advance(1)
      let number = try reader.s32()
      if reader.peek() == 0x0B {
        reader.advance(1)
        return UInt32(bitPattern: number)
      }
      reader = start
    }
    try skipNestedExpression()
    return nil
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
  package mutating func seek(to range: ByteRange) { reader = module.slice(range) }
}
