extension InstructionSet {
  /// Control instructions.
  static let control: [InstructionSpec] = [
    InstructionSpec(.unreachable, .byte(0x00), "unreachable"),
    InstructionSpec(.nop, .byte(0x01), "nop"),
    InstructionSpec(.block, .byte(0x02), "block", .block),
    InstructionSpec(.loop, .byte(0x03), "loop", .block),
    InstructionSpec(.`if`, .byte(0x04), "if", .block),
    InstructionSpec(.`else`, .byte(0x05), "else"),
    InstructionSpec(.`throw`, .byte(0x08), "throw", .tag, feature: .exceptions),
    InstructionSpec(.throwRef, .byte(0x0A), "throw_ref", feature: .exceptions),
    InstructionSpec(.end, .byte(0x0B), "end"),
    InstructionSpec(.br, .byte(0x0C), "br", .label),
    InstructionSpec(.brIf, .byte(0x0D), "br_if", .label),
    InstructionSpec(.brTable, .byte(0x0E), "br_table", .labelTable),
    InstructionSpec(.`return`, .byte(0x0F), "return"),
    InstructionSpec(.call, .byte(0x10), "call", .function),
    InstructionSpec(.callIndirect, .byte(0x11), "call_indirect", .typeAndTable),
    InstructionSpec(.returnCall, .byte(0x12), "return_call", .function, feature: .tailCalls),
    InstructionSpec(
      .returnCallIndirect, .byte(0x13), "return_call_indirect", .typeAndTable, feature: .tailCalls),
    InstructionSpec(.callRef, .byte(0x14), "call_ref", .type, feature: .functionReferences),
    InstructionSpec(
      .returnCallRef, .byte(0x15), "return_call_ref", .type, feature: .functionReferences),
    InstructionSpec(.tryTable, .byte(0x1F), "try_table", .tryTable, feature: .exceptions),
    InstructionSpec(.brOnNull, .byte(0xD5), "br_on_null", .label, feature: .functionReferences),
    InstructionSpec(
      .brOnNonNull, .byte(0xD6), "br_on_non_null", .label, feature: .functionReferences),
  ]
}
