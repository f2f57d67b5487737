extension InstructionSet {
  /// Parametric and variable instructions.
  static let variable: [InstructionSpec] = [
    InstructionSpec(.drop, .byte(0x1A), "drop"),
    InstructionSpec(.select, .byte(0x1B), "select"),
    InstructionSpec(.selectTyped, .byte(0x1C), "select", .selectTypes),
    InstructionSpec(.localGet, .byte(0x20), "local.get", .local),
    InstructionSpec(.localSet, .byte(0x21), "local.set", .local),
    InstructionSpec(.localTee, .byte(0x22), "local.tee", .local),
    InstructionSpec(.globalGet, .byte(0x23), "global.get", .global),
    InstructionSpec(.globalSet, .byte(0x24), "global.set", .global),
  ]
}
