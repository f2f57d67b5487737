// Writes the register instructions' handlers, opcodes, layouts and lowerings into the engine's sources, from the table.
//
//   swift run generate-handlers [PACKAGE-ROOT]
//
// The result is committed; CI runs this again and fails if it differs.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

let parameters =
  "_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double"
let arguments = "pc, fp, mem, ms, ctx, r0, f0"
let banner = "// Generated from Sources/HandlerGenerator. Do not edit.\n// swift-format-ignore-file\n\n"

let groups = [
  controlGroup(), instanceGroup(), memoryGroup(), integerGroup("i32"), integerGroup("i64"), floatGroup("f32"),
  floatGroup("f64"), conversionGroup(),
]

func write(_ text: String, to path: String) {
  guard let file = fopen(path, "w") else {
    perror("generate-handlers: \(path)")
    exit(1)
  }
  fputs(text, file)
  fclose(file)
}

/// A symbol in the C style, which the check of the disassembly looks for.
func symbol(_ family: Family, _ row: HandlerRow) -> String {
  "wh_" + family.name + (row.suffix.isEmpty ? "" : "_" + row.suffix)
}

let root = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "."
let directory = root + "/Sources/WebAssembly/"
var opcodes = ""
var layouts = ""
var nextID = 0

for group in groups {
  var text = banner
  var symbols: [String] = []
  for family in group.families {
    opcodes += "  static var `\(family.name)`: RegisterOpcode { RegisterOpcode(rawValue: \(nextID)) }\n"
    for row in family.handlers {
      let name = symbol(family, row)
      let call = row.call.hasSuffix("(") ? row.call + arguments : row.call + ", " + arguments
      text += "@c private func \(name)(\(parameters)) -> Int { \(call)) }\n"
      symbols.append(name)
      layouts += "  \(family.mnemonic)\(row.suffix.hasSuffix("general") ? ".general" : "") \(row.layout)\n"
      nextID += 1
    }
  }
  let chunks = stride(from: 0, to: symbols.count, by: 60).map { symbols[$0..<min($0 + 60, symbols.count)] }
  let list = group.name.prefix(1).lowercased() + group.name.dropFirst() + "Handlers"
  for (index, chunk) in chunks.enumerated() {
    text += "\nprivate let \(list)\(index): [Handler] = [\n"
    for name in chunk { text += "  \(name),\n" }
    text += "]\n"
  }
  text += "\nlet \(list): [Handler] = " + chunks.indices.map { "\(list)\($0)" }.joined(separator: " + ") + "\n"
  write(text, to: directory + "Execute/Generated/Handlers+\(group.name).swift")
}

let lists = groups.map { $0.name.prefix(1).lowercased() + $0.name.dropFirst() + "Handlers" }
write(
  banner + """
    extension RegisterOpcode {
      /// The number of register opcodes.
      static var count: Int { \(nextID) }

    \(opcodes)
      /// The handlers' addresses, by opcode.
      static let handlers: [UInt] = (\(lists.joined(separator: " + "))).map { unsafeBitCast($0, to: UInt.self) }

      /// The mnemonic and operand layout of each opcode, a line each.
      static let layoutText: StaticString = \"\"\"
    \(layouts)  \"\"\"
    }

    """, to: directory + "Execute/Generated/RegisterOpcode+Table.swift")

var lowering = banner + "extension Lowering {\n  /// The opcodes that are lowered by shape.\n"
let lowered = groups.flatMap(\.lowerings).map { "    (.\($0.opcode), \($0.expression)),\n" }
let parts = stride(from: 0, to: lowered.count, by: 60).map { lowered[$0..<min($0 + 60, lowered.count)] }
for (index, part) in parts.enumerated() {
  lowering += "  private static let rows\(index): [(Opcode, Lowering)] = [\n" + part.joined() + "  ]\n"
}
lowering += "  static let rows = " + parts.indices.map { "rows\($0)" }.joined(separator: " + ") + "\n}\n"
write(lowering, to: directory + "Translate/Generated/Lowering+Rows.swift")
print("\(nextID) handlers in \(groups.reduce(0) { $0 + $1.families.count }) families")
