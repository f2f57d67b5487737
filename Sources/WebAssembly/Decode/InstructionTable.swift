/// The instruction rows in memory that lives as long as the process, so that a decoder or validator that holds the
/// table reads rows without initialisation checks or reference counts.
package struct InstructionTable: @unchecked Sendable {
  /// Rows by opcode.
  private let rows: UnsafePointer<InstructionSpec>
  /// Positions in `rows` by binary code, one page after another, -1 where there is no instruction.
  private let positions: UnsafePointer<Int16>

  package static let shared = InstructionTable()

  private init() {
    let rows = InstructionSet.rows
    let rowMemory = UnsafeMutablePointer<InstructionSpec>.allocate(capacity: rows.count)
    rowMemory.initialize(from: rows, count: rows.count)
    self.rows = UnsafePointer(rowMemory)

    let codes = InstructionSet.byCode
    let pages = codes.single + codes.gc + codes.misc + codes.vector
    let pageMemory = UnsafeMutablePointer<Int16>.allocate(capacity: pages.count)
    pageMemory.initialize(from: pages, count: pages.count)
    positions = UnsafePointer(pageMemory)
  }

  @inline(__always) package func row(_ opcode: Opcode) -> UnsafePointer<InstructionSpec> {
    rows + Int(opcode.rawValue)
  }

  /// The row of a code without prefix.
  @inline(__always) package func row(code: UInt8) -> UnsafePointer<InstructionSpec>? {
    row(at: Int(code))
  }

  /// The row of a code with a prefix byte.
  package func row(prefix: UInt8, code: UInt32) -> UnsafePointer<InstructionSpec>? {
    switch prefix {
    case 0xFB where code < 32: row(at: 256 + Int(code))
    case 0xFC where code < 32: row(at: 288 + Int(code))
    case 0xFD where code < 512: row(at: 320 + Int(code))
    default: nil
    }
  }

  @inline(__always) private func row(at index: Int) -> UnsafePointer<InstructionSpec>? {
    let position = positions[index]
    return position < 0 ? nil : rows + Int(position)
  }
}
