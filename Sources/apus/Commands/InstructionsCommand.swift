import WebAssembly

/// `apus instructions`: the instruction set as a table in Markdown.
enum InstructionsCommand {
  static let command = Command(
    syntax: CommandSyntax(name: "instructions", summary: "Print the instruction set as a table in Markdown"), run: run)

  @Sendable static func run(_ arguments: Arguments) -> ExitCode {
    print("| instruction | code | immediates | operands → result | feature |\n|---|---|---|---|---|")
    for row in InstructionSet.rows {
      let feature = Features.names.first { !row.feature.isEmpty && $0.feature == row.feature }?.name ?? ""
      print("| `\(row.mnemonic)` | \(row.code.text) | \(row.immediates.text) | \(row.signature.text) | \(feature) |")
    }
    return .success
  }
}

extension InstructionSpec.Code {
  /// The bytes in hexadecimal: `0x20`, or a prefix and a number as in `0xfc 10`.
  fileprivate var text: String {
    prefix == 0 ? Self.hex(value) : "\(Self.hex(UInt16(prefix))) \(value)"
  }

  private static func hex(_ value: UInt16) -> String {
    let digits = String(value, radix: 16)
    return "0x" + (digits.utf8.count == 1 ? "0" : "") + digits
  }
}

extension InstructionSpec.Immediates {
  fileprivate var text: String {
    switch self {
    case .none: ""
    case .memarg: "memarg"
    case .memargLane: "memarg, lane"
    case .lane(let count): "lane below \(count)"
    default: "\(self)"
    }
  }
}

extension InstructionSpec.Signature {
  /// Operands and result of rows that have them; what depends on immediates is left to the specification.
  fileprivate var text: String {
    switch self {
    case .custom: "by rule"
    case .values(let a, let b, let c, let count, let result):
      "\(Self.list(Array([a, b, c].prefix(Int(count))))) → \(Self.list([result]))"
    case .load(let type): "[address] → \(Self.list([type]))"
    case .store(let type): "[address \(type)] → []"
    case .loadLane: "[address v128] → [v128]"
    case .storeLane: "[address v128] → []"
    }
  }

  private static func list(_ types: [ValueType]) -> String {
    "[" + types.filter { $0 != .bottom }.map(\.description).joined(separator: " ") + "]"
  }
}
