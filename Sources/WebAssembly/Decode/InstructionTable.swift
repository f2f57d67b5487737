/// What the decoder and the validator need of an instruction's row, in a few trivial bytes.
package struct InstructionSummary: Sendable {
  /// How the immediates are read: the frequent kinds, for a dense switch.
  enum Form: UInt8 { case none, index, i32, i64, memarg, block, other, prefix, illegal }

  /// How the operands are checked: the frequent kinds; `general` asks the row, and `custom` instructions have a method.
  enum Typing: UInt8 { case custom, nullary, unary, binary, load, store, general }

  package var opcode = Opcode.nop
  var form = Form.illegal
  var typing = Typing.custom
  private var firstType: UInt8 = 0
  private var secondType: UInt8 = 0
  private var resultType: UInt8 = 0
  /// The base-two logarithm of the bytes that a memory access reads or writes.
  var width: UInt8 = 0
  var feature = Features.core
  var immediates = InstructionSpec.Immediates.none

  /// The types of operands and result, where the typing has them; a store's value is the first.
  @inline(__always) var first: ValueType { ValueType(rawValue: UInt32(firstType)) }
  @inline(__always) var second: ValueType { ValueType(rawValue: UInt32(secondType)) }
  @inline(__always) var result: ValueType { ValueType(rawValue: UInt32(resultType)) }

  /// Stands for a code that is no instruction, or that is a prefix.
  init(form: Form) {
    self.form = form
    feature = .noInstruction
  }

  init(_ row: InstructionSpec) {
    opcode = row.opcode
    immediates = row.immediates
    feature = row.feature
    switch row.immediates {
    case .none: form = .none
    case .label, .local, .global, .function, .type, .table, .memory, .tag, .element: form = .index
    case .i32: form = .i32
    case .i64: form = .i64
    case .block: form = .block
    case .memarg(let log2):
      form = .memarg
      width = log2
    case .memargLane(let log2, _):
      form = .other
      width = log2
    default: form = .other
    }
    switch row.signature {
    case .custom: typing = .custom
    case .load(let type): set(.load, result: type)
    case .store(let type): set(.store, type)
    case .values(_, _, _, 0, let type): set(.nullary, result: type)
    case .values(let a, _, _, 1, let type): set(.unary, a, result: type)
    case .values(let a, let b, _, 2, let type): set(.binary, a, b, result: type)
    case .values, .loadLane, .storeLane: typing = .general
    }
    // Lanes are checked along with the operands.
    switch row.immediates {
    case .lane, .memargLane, .shuffle: typing = .general
    default: break
    }
  }

  private mutating func set(
    _ typing: Typing, _ first: ValueType = .bottom, _ second: ValueType = .bottom, result: ValueType = .bottom
  ) {
    guard max(first.rawValue, second.rawValue, result.rawValue) < 8 else {
      self.typing = .general
      return
    }
    self.typing = typing
    firstType = UInt8(first.rawValue)
    secondType = UInt8(second.rawValue)
    resultType = UInt8(result.rawValue)
  }
}

extension Features {
  /// A bit of no feature, which is never enabled.
  static let noInstruction = Features(rawValue: 1 << 31)
}

/// The instruction rows' summaries in memory that lives as long as the process, so that a decoder or validator that holds
/// the table reads them without initialisation checks or reference counts.
package struct InstructionTable: @unchecked Sendable {
  /// By opcode.
  private let summaries: UnsafePointer<InstructionSummary>
  /// By a code's first byte.
  private let codes: UnsafePointer<InstructionSummary>
  /// The opcodes' raw values by the codes behind a prefix, one page after another; -1 where there is no instruction.
  private let prefixed: UnsafePointer<Int16>

  package static let shared = InstructionTable()

  private init() {
    let summaries = UnsafeMutablePointer<InstructionSummary>.allocate(capacity: Opcode.count + 256)
    let codes = summaries + Opcode.count
    let prefixed = UnsafeMutablePointer<Int16>.allocate(capacity: 576)
    codes.initialize(repeating: InstructionSummary(form: .illegal), count: 256)
    for prefix in 0xFB...0xFD { codes[prefix] = InstructionSummary(form: .prefix) }
    prefixed.initialize(repeating: -1, count: 576)
    InstructionSet.forEachRow { row in
      let summary = InstructionSummary(row)
      (summaries + Int(row.opcode.rawValue)).initialize(to: summary)
      if row.code.prefix == 0 {
        codes[Int(row.code.value)] = summary
      } else if let position = Self.position(prefix: row.code.prefix, code: UInt32(row.code.value)) {
        prefixed[position] = Int16(row.opcode.rawValue)
      }
    }
    self.summaries = UnsafePointer(summaries)
    self.codes = UnsafePointer(codes)
    self.prefixed = UnsafePointer(prefixed)
  }

  @inline(__always) func summary(_ opcode: Opcode) -> UnsafePointer<InstructionSummary> {
    summaries + Int(opcode.rawValue)
  }

  /// The instruction that a byte is the code of, or what else it stands for.
  @inline(__always) func summary(code: UInt8) -> UnsafePointer<InstructionSummary> { codes + Int(code) }

  /// The instruction of a code behind a prefix byte.
  func summary(prefix: UInt8, code: UInt32) -> UnsafePointer<InstructionSummary>? {
    guard let position = Self.position(prefix: prefix, code: code), prefixed[position] >= 0 else { return nil }
    return summaries + Int(prefixed[position])
  }

  private static func position(prefix: UInt8, code: UInt32) -> Int? {
    switch prefix {
    case 0xFB where code < 32: Int(code)
    case 0xFC where code < 32: 32 + Int(code)
    case 0xFD where code < 512: 64 + Int(code)
    default: nil
    }
  }
}
