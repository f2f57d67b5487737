/// The instruction set, defined once as rows, with the look-ups that the stages need.
///
/// Rows are written in literals of at most 60, because larger ones take the compiler minutes.
package enum InstructionSet {
  /// All rows, in the order of the opcodes' raw values, as they are written.
  static var groups: [[InstructionSpec]] {
    [
      control, variable, reference, table, memory, integer, float, conversion, vector1, vector2, vector3, vector4,
      relaxedVector,
    ]
  }

  /// All rows, indexed by the opcode's raw value.
  package static let rows: [InstructionSpec] = groups.flatMap { $0 }

  package static subscript(opcode: Opcode) -> InstructionSpec { rows[Int(opcode.rawValue)] }
}
