import WebAssembly

/// The instructions over plain numbers, read from the engine's rows and indexed by what they take and give.
enum NumericRows {
  struct Row: Sendable {
    let opcode: Opcode
    let operands: [ValueType]
    let result: ValueType
    /// Whether some operands make it trap.
    let canTrap: Bool
    /// The operand whose NaN bits show in the result, where there is one.
    let observedFloat: Int?
  }

  static let numbers: [ValueType] = [.i32, .i64, .f32, .f64]
  /// What blocks and locals hold: numbers for the most part, and vectors.
  static let values: [ValueType] = numbers + numbers + [.v128]

  static let all: [Row] = InstructionSet.rows.compactMap { spec in
    guard case .values(let a, let b, let c, let count, let result) = spec.signature, count > 0,
      spec.immediates == .none, spec.code.prefix != 0xFD
    else { return nil }
    let operands = Array([a, b, c].prefix(Int(count)))
    guard (operands + [result]).allSatisfy(numbers.contains) else { return nil }
    let name = spec.mnemonic.description
    let canTrap =
      name.contains(".div_s") || name.contains(".div_u") || name.contains(".rem_")
      || (name.contains(".trunc_f") && !name.contains("_sat_"))
    let observed = name.contains(".reinterpret_f") ? 0 : name.contains(".copysign") ? 1 : nil
    return Row(opcode: spec.opcode, operands: operands, result: result, canTrap: canTrap, observedFloat: observed)
  }

  static let byResult: [ValueType: [Row]] = Dictionary(grouping: all, by: \.result)
  static let byOperands: [[ValueType]: [Row]] = Dictionary(grouping: all, by: \.operands)

  struct Access: Sendable {
    let opcode: Opcode
    let type: ValueType
    /// Bytes read or written.
    let width: UInt64
    let alignment: UInt8
  }

  static let loads: [Access] = InstructionSet.rows.compactMap { spec in
    guard case .load(let type) = spec.signature, case .memarg(let width) = spec.immediates, type != .v128 else {
      return nil
    }
    return Access(opcode: spec.opcode, type: type, width: 1 << UInt64(width), alignment: width)
  }

  static let stores: [Access] = InstructionSet.rows.compactMap { spec in
    guard case .store(let type) = spec.signature, case .memarg(let width) = spec.immediates, type != .v128 else {
      return nil
    }
    return Access(opcode: spec.opcode, type: type, width: 1 << UInt64(width), alignment: width)
  }

  static let loadsByType: [ValueType: [Access]] = Dictionary(grouping: loads + VectorRows.loads, by: \.type)
}

extension ValueType {
  /// Whether a value of the type may be an argument or result of what wasmtime's embedders call.
  var isNumber: Bool { NumericRows.numbers.contains(self) }
}
