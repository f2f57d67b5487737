/// What is done about an instruction that ``FunctionBodyReader`` reads: one switch for all stages, as each has a branch that
/// is hard to predict.
///
/// The frequent instructions have steps of their own; `other` ones are told apart by each stage.
enum ReadingStep: UInt8 {
  case other, localGet, localSet, localTee, globalGet, globalSet, i32Const, i64Const
  case unary, binary, comparison, load, store, equalToZero, extend, drop, select
  case block, loop, `if`, end, branch, branchIf, call

  init(_ opcode: Opcode, _ summary: InstructionSummary, _ lowering: Lowering) {
    switch (lowering, summary.typing) {
    case (.unary, .unary): self = .unary
    case (.binary, .binary): self = .binary
    case (.comparison, .binary): self = .comparison
    case (.load, .load): self = .load
    case (.store, .store): self = .store
    default:
      switch opcode {
      case .localGet: self = .localGet
      case .localSet: self = .localSet
      case .localTee: self = .localTee
      case .globalGet: self = .globalGet
      case .globalSet: self = .globalSet
      case .i32Const: self = .i32Const
      case .i64Const: self = .i64Const
      case .i32Eqz, .i64Eqz: self = .equalToZero
      case .i64ExtendI32U: self = .extend
      case .drop: self = .drop
      case .select: self = .select
      case .block: self = .block
      case .loop: self = .loop
      case .if: self = .if
      case .end: self = .end
      case .br: self = .branch
      case .brIf: self = .branchIf
      case .call: self = .call
      default: self = .other
      }
    }
  }
}

/// The steps by opcode, in memory that stays where it is.
struct ReadingStepTable: Sendable {
  static let shared = ReadingStepTable()

  private nonisolated(unsafe) let base: UnsafePointer<ReadingStep>

  private init() {
    let table = UnsafeMutablePointer<ReadingStep>.allocate(capacity: Opcode.count)
    for index in 0..<Opcode.count {
      guard let opcode = Opcode(rawValue: UInt16(index)) else { continue }
      let step = ReadingStep(
        opcode, InstructionTable.shared.summary(opcode).pointee, LoweringTable.shared.base[index])
      (table + index).initialize(to: step)
    }
    base = UnsafePointer(table)
  }

  @inline(__always) subscript(opcode: Opcode) -> ReadingStep { base[Int(opcode.rawValue)] }
}
