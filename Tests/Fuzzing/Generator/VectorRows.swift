import WebAssembly

/// The vector instructions, read from the engine's rows; relaxed ones, whose results engines may choose, are not among them.
enum VectorRows {
  struct Row: Sendable {
    let opcode: Opcode
    let operands: [ValueType]
    let result: ValueType
    let immediates: InstructionSpec.Immediates
    /// The lanes that may come out as NaN of any bits.
    let floatLanes: ValueType?
    /// The operand whose NaN bits show in the result, where there is one.
    let observedFloat: Int?
  }

  static let byResult: [ValueType: [Row]] = Dictionary(
    grouping: InstructionSet.rows.compactMap { spec in
      guard case .values(let a, let b, let c, let count, let result) = spec.signature, count > 0, spec.feature == .simd
      else { return nil }
      let operands = Array([a, b, c].prefix(Int(count)))
      let name = spec.mnemonic.description
      let parts = name.split(separator: ".")
      let shape: ValueType? = parts[0] == "f32x4" ? .f32 : parts[0] == "f64x2" ? .f64 : nil
      // Sign changes and pseudo-minima copy bits, as do splats and lanes.
      let copies = ["abs", "neg", "pmin", "pmax", "splat", "replace_lane", "extract_lane"]
      return Row(
        opcode: spec.opcode, operands: operands, result: result, immediates: spec.immediates,
        floatLanes: result == .v128 && !copies.contains(String(parts[1])) ? shape : nil,
        observedFloat: operands.firstIndex { $0 == .f32 || $0 == .f64 })
    }, by: \.result)

  static let loads: [NumericRows.Access] = accesses { if case .load(.v128) = $0 { true } else { false } }
  static let stores: [NumericRows.Access] = accesses { if case .store(.v128) = $0 { true } else { false } }
  static let laneLoads: [NumericRows.Access] = accesses { if case .loadLane = $0 { true } else { false } }
  static let laneStores: [NumericRows.Access] = accesses { if case .storeLane = $0 { true } else { false } }

  private static func accesses(_ isWanted: (InstructionSpec.Signature) -> Bool) -> [NumericRows.Access] {
    InstructionSet.rows.compactMap { spec in
      guard isWanted(spec.signature) else { return nil }
      switch spec.immediates {
      case .memarg(let width), .memargLane(let width, _):
        return NumericRows.Access(opcode: spec.opcode, type: .v128, width: 1 << UInt64(width), alignment: width)
      default: return nil
      }
    }
  }
}
