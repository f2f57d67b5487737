/// Register code as text, for people.
struct Disassembly {
  /// The mnemonic, operand fields and size of an opcode, as the generated table words them; or the opcodes of a fused one.
  private struct Layout {
    var mnemonic: Substring
    var fields: [Substring] = []
    var size = 0
    var parts: [Int] = []
  }

  private let layouts: [Layout]
  private let opcodes: [UInt: Int]

  init() {
    layouts = "\(RegisterOpcode.layoutText)".split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      if words[0] == "+" { return Layout(mnemonic: "", parts: words.dropFirst().map { Int($0)! }) }
      return Layout(
        mnemonic: words[0], fields: Array(words.dropFirst().dropLast()), size: Int(words.last!.dropFirst())!)
    }
    var opcodes: [UInt: Int] = [:]
    for opcode in 0..<RegisterOpcode.count { opcodes[RegisterOpcode.handlers[opcode]] = opcode }
    self.opcodes = opcodes
  }

  /// One line for each instruction from an entry to an end: position, mnemonic, operands.
  ///
  /// Slots are written `s3`, those below the frame pointer (parameters and results) `p` and the distance from the first;
  /// accumulators `r0` and `f0`; branch targets as positions.
  func lines(from entry: PC, to end: PC, argumentSlots: Int) -> [String] {
    var lines: [String] = []
    var pc = entry
    while pc < end {
      guard let opcode = opcodes[pc.load(as: UInt.self)] else {
        lines.append("\(pc - entry): ?")
        break
      }
      let position = pc - entry
      let parts = self.parts(of: opcode).map { text(of: layouts[$0], &pc, entry, argumentSlots) }
      pc += 8
      lines.append("\(position): " + parts.joined(separator: " | "))
    }
    return lines
  }

  /// The opcodes that an opcode is made of, itself if it is not fused.
  private func parts(of opcode: Int) -> [Int] {
    layouts[opcode].parts.isEmpty ? [opcode] : layouts[opcode].parts.flatMap { parts(of: $0) }
  }

  /// Mnemonic and operands of the part whose operands are behind the word at `pc`, which moves by the length of those.
  private func text(of layout: Layout, _ pc: inout PC, _ entry: PC, _ argumentSlots: Int) -> String {
    var size = layout.size
    var text = "\(layout.mnemonic)"
    var isFirst = true
    for field in layout.fields {
      let operand: String
      if field.first == "t" {
        let count = Int(uint32(pc, 12))
        size += (count + 2) / 2 * 8
        let start = pc
        operand = "[" + (0...count).map { "\(start - entry + int32(start, 16 + $0 * 4))" }.joined(separator: " ") + "]"
      } else {
        operand = Self.operand(field, pc, entry: entry, argumentSlots: argumentSlots)
      }
      let isResult = isFirst && (field.first == "d" || field.first == "D")
      text += " " + operand + (isResult && layout.fields.count > 1 ? " =" : "")
      isFirst = false
    }
    pc += size - 8
    return text
  }

  private static func operand(_ field: Substring, _ pc: PC, entry: PC, argumentSlots: Int) -> String {
    func name(_ slot: Int) -> String { slot < 0 ? "p\(slot + argumentSlots)" : "s\(slot)" }
    guard let offset = Int(field.dropFirst()) else { return String(field) }
    switch field.first {
    case "d", "s": return name(slot(pc, offset))
    case "D", "S": return name(int32(pc, offset))
    case "F": return "frame+\(int32(pc, offset))"
    case "b": return "→\(pc - entry + int32(pc, offset))"
    case "i": return "\(int32(pc, offset))"
    case "o": return "+\(uint32(pc, offset))"
    case "j", "w": return "\(Int64(bitPattern: word(pc, offset)))"
    case "m": return "memory[\(uint32(pc, offset))]"
    case "u": return "#\(uint32(pc, offset))"
    case "n": return "×\(offset)"
    case "l": return "[\(slot(pc, offset))]"
    case "k":
      let operation = BulkOperation(rawValue: UInt16(truncatingIfNeeded: slot(pc, offset)))
      return operation.map { "\($0)" } ?? "?"
    case "p": return "code"
    default: return String(field)
    }
  }
}

extension Module {
  /// The register code of a function, one line for each instruction, for people to read; the form may change.
  ///
  /// A line begins with the byte position from the function's entry; the article RegisterMachine explains the rest.
  /// Linear in the size of the code.
  ///
  /// - Parameter index: the function's index in the module, in which imported functions come first.
  /// - Returns: nil for an imported function, an index beyond the last, or a function that turns out to be invalid now that it is
  ///   asked for (see ``Module/Loading``).
  public func registerCode(ofFunction index: UInt32) -> [String]? {
    let function = Int(index) - declarations.importedFunctionCount
    guard function >= 0, function < declarations.bodies.count else { return nil }
    guard (try? entry(ofFunction: function)) != nil, let range = code.range(of: function) else { return nil }
    let types = storage.loader.context.types
    let type = types.entries[Int(declarations.functions[Int(index)])]
    return Disassembly().lines(
      from: range.lowerBound, to: range.upperBound, argumentSlots: types.argumentSlots(type))
  }
}
