extension InstructionSet {
  /// Table instructions.
  static let table: [InstructionSpec] = [
    InstructionSpec(.tableGet, .byte(0x25), "table.get", .table),
    InstructionSpec(.tableSet, .byte(0x26), "table.set", .table),
    InstructionSpec(.tableInit, .misc(0x0C), "table.init", .tableInit),
    InstructionSpec(.elemDrop, .misc(0x0D), "elem.drop", .element),
    InstructionSpec(.tableCopy, .misc(0x0E), "table.copy", .tableCopy),
    InstructionSpec(.tableGrow, .misc(0x0F), "table.grow", .table),
    InstructionSpec(.tableSize, .misc(0x10), "table.size", .table),
    InstructionSpec(.tableFill, .misc(0x11), "table.fill", .table),
  ]
}
