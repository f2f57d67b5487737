/// The instruction set, defined once as rows, with the look-ups that the stages need.
///
/// Rows are written in literals of at most 60, because larger ones take the compiler minutes.
package enum InstructionSet {
  /// All rows, indexed by the opcode's raw value.
  package static let rows: [InstructionSpec] =
    control + variable + reference + table + memory + integer + float + conversion
    + vector1 + vector2 + vector3 + vector4 + relaxedVector

  package static subscript(opcode: Opcode) -> InstructionSpec { rows[Int(opcode.rawValue)] }

  /// Rows by binary code: one table of positions in `rows` for each prefix, -1 where there is no instruction.
  package struct CodeTable: Sendable {
    package let single: [Int16]
    package let gc: [Int16]
    package let misc: [Int16]
    package let vector: [Int16]
  }

  package static let byCode: CodeTable = {
    func table(prefix: UInt8, count: Int) -> [Int16] {
      var positions = [Int16](repeating: -1, count: count)
      for (position, row) in rows.enumerated() where row.code.prefix == prefix {
        positions[Int(row.code.value)] = Int16(position)
      }
      return positions
    }
    return CodeTable(
      single: table(prefix: 0, count: 256), gc: table(prefix: 0xFB, count: 32),
      misc: table(prefix: 0xFC, count: 32), vector: table(prefix: 0xFD, count: 512))
  }()
}
