/// The instruction set, defined once as rows, with the look-ups that the stages need.
///
/// Rows are written in literals of at most 60, because larger ones take the compiler minutes.
package enum InstructionSet {
  /// Calls `body` with each row, in the order of the opcodes' raw values.
  static func forEachRow(_ body: (InstructionSpec) -> Void) {
    control.forEach(body)
    variable.forEach(body)
    reference.forEach(body)
    table.forEach(body)
    memory.forEach(body)
    integer.forEach(body)
    float.forEach(body)
    conversion.forEach(body)
    vector1.forEach(body)
    vector2.forEach(body)
    vector3.forEach(body)
    vector4.forEach(body)
    relaxedVector.forEach(body)
  }

  /// All rows, indexed by the opcode's raw value.
  package static let rows: [InstructionSpec] = {
    var rows: [InstructionSpec] = []
    rows.reserveCapacity(Opcode.count)
    forEachRow { rows.append($0) }
    return rows
  }()

  package static subscript(opcode: Opcode) -> InstructionSpec { rows[Int(opcode.rawValue)] }
}
