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

nonisolated let parameters =
  "_ pc: PC, _ fp: FP, _ mem: MemoryBase, _ ms: UInt64, _ ctx: ContextPointer, _ r0: UInt64, _ f0: Double"
let arguments = "pc, fp, mem, ms, ctx, r0, f0"
let banner = "// Generated from Sources/HandlerGenerator. Do not edit.\n// swift-format-ignore-file\n\n"

let groups = [
  controlGroup(), instanceGroup(), memoryGroup(), integerGroup("i32"), integerGroup("i64"), floatGroup("f32"),
  floatGroup("f64"), conversionGroup(), vectorGroup(),
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

// `--names` prints the names that `Fusions` calls the handlers by, in the order of their opcodes; a star for those that
// nothing can follow.
if CommandLine.arguments.contains("--names") {
  for family in groups.flatMap(\.families) {
    for row in family.handlers {
      print(symbol(family, row).dropFirst(3) + (row.continues && row.words != nil ? "" : " *"))
    }
  }
  exit(0)
}

let root = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "."
let directory = root + "/Sources/WebAssembly/"
var opcodes = ""
var layouts = ""
var lengths: [Int] = []
var lists: [String] = []
/// The form that leaves a result in the accumulator alone, by the one that writes its slot too.
var accumulatorForms: [Int: Int] = [:]
/// What fused handlers are made of, by the name that `Fusions` calls it.
var parts: [String: (row: HandlerRow, opcode: Int)] = [:]

/// Writes a file of handlers and the list of their addresses; returns its name.
func writeHandlers(_ group: String, _ functions: String, _ symbols: [String]) -> String {
  var text = banner + functions
  let chunks = stride(from: 0, to: symbols.count, by: 60).map { symbols[$0..<min($0 + 60, symbols.count)] }
  let list = group.prefix(1).lowercased() + group.dropFirst() + "Handlers"
  for (index, chunk) in chunks.enumerated() {
    text += "\nprivate let \(list)\(index): [Handler] = [\n"
    for name in chunk { text += "  \(name),\n" }
    text += "]\n"
  }
  text += "\nlet \(list): [Handler] = " + chunks.indices.map { "\(list)\($0)" }.joined(separator: " + ") + "\n"
  write(text, to: directory + "Execute/Generated/Handlers+\(group).swift")
  return String(list)
}

func handler(_ name: String, _ body: String) -> String {
  "@c private func \(name)(\(parameters)) -> Int { \(body) }\n"
}

for group in groups {
  var text = ""
  var symbols: [String] = []
  for family in group.families {
    opcodes += "  static var `\(family.name)`: RegisterOpcode { RegisterOpcode(rawValue: \(lengths.count)) }\n"
    for (index, row) in family.handlers.enumerated() {
      let name = symbol(family, row)
      text += handler(name, row.body(continuation: "Dispatch", arguments: arguments))
      symbols.append(name)
      layouts += "  \(family.mnemonic)\(row.suffix.hasSuffix("general") ? ".general" : "") \(row.layout)\n"
      parts[String(name.dropFirst(3))] = (row, lengths.count)
      if index + 1 < family.handlers.count, row.layout.hasPrefix("d8"),
        !family.handlers[index + 1].layout.hasPrefix("d8"),
        row.suffix.dropFirst() == family.handlers[index + 1].suffix.dropFirst()
      {
        accumulatorForms[lengths.count] = lengths.count + 1
      }
      lengths.append(row.words ?? 0)
    }
  }
  lists.append(writeHandlers(group.name, text, symbols))
}
let unfusedCount = lengths.count

// Fused handlers: the first part's shape goes on with the second's. A longer one extends one that is in the table.
var fused: [[String]: Int] = [:]
var fusionRows: [(first: Int, second: Int, fused: Int)] = []
var usedParts: [String] = []
let sequences = Fusions.sequences.flatMap { line in (2...line.count).map { Array(line.prefix($0)) } }
var fusedSequences: [[String]] = []
for sequence in sequences where fused[sequence] == nil {
  for (index, name) in sequence.enumerated() {
    guard let part = parts[name] else { fatalError("Fusions: there is no handler \(name)") }
    guard index == sequence.count - 1 || part.row.continues && part.row.words != nil else {
      fatalError("Fusions: \(name) must be the last part")
    }
    if index > 0, !usedParts.contains(name) { usedParts.append(name) }
  }
  let left = sequence.count == 2 ? parts[sequence[0]]!.opcode : fused[Array(sequence.dropLast())]!
  fused[sequence] = lengths.count
  fusedSequences.append(sequence)
  fusionRows.append((left, parts[sequence.last!]!.opcode, lengths.count))
  layouts += "  + \(left) \(parts[sequence.last!]!.opcode)\n"
  lengths.append(0)
}
// Where only the form that also writes the result to its slot is there, it does for the other as well: the slot is the
// result's own, and nobody reads it.
var known = Set(fusionRows.map { [$0.first, $0.second] })
let exactRows = fusionRows
for (isFirstOther, isSecondOther) in [(false, true), (true, false), (true, true)] {
  for row in exactRows {
    guard let first = isFirstOther ? accumulatorForms[row.first] : row.first,
      let second = isSecondOther ? accumulatorForms[row.second] : row.second,
      known.insert([first, second]).inserted
    else { continue }
    fusionRows.append((first, second, row.fused))
  }
}
for (index, chunk) in stride(from: 0, to: fusedSequences.count, by: 300)
  .map({ fusedSequences[$0..<min($0 + 300, fusedSequences.count)] }).enumerated()
{
  var text = ""
  var symbols: [String] = []
  for sequence in chunk {
    let continuation = sequence.dropFirst().reversed().reduce("") { inner, name in
      parts[name]!.row.continues ? "Then_\(name)<\(inner.isEmpty ? "Dispatch" : inner)>" : "Then_\(name)"
    }
    let name = "wh_" + sequence.joined(separator: "__")
    text += handler(name, parts[sequence[0]]!.row.body(continuation: continuation, arguments: arguments))
    symbols.append(name)
  }
  lists.append(writeHandlers("Fused\(index + 1)", text, symbols))
}
var continuations = banner
for name in usedParts.sorted() {
  let row = parts[name]!.row
  let generic = row.continues ? "<K: Continuation>" : ""
  continuations +=
    "enum Then_\(name)\(generic): Continuation {\n"
    + "  @inline(__always) static var hasColdPath: Bool { "
    + (row.hasColdPath ? "true" : row.continues ? "K.hasColdPath" : "false") + " }\n"
    + "  @inline(__always) static var needsColdPath: Bool { !hasColdPath }\n"
    + "  @inline(__always) static func go(\(parameters)) -> Int {\n"
    + "    \(row.body(continuation: "Later<K>", arguments: "pc - 8, " + arguments.dropFirst(4)))\n  }\n}\n"
}
write(continuations, to: directory + "Execute/Generated/Continuations.swift")

write(
  banner + """
    extension RegisterOpcode {
      /// The number of register opcodes, and of those that are not fused from others.
      static var count: Int { \(lengths.count) }
      static var unfusedCount: Int { \(unfusedCount) }

    \(opcodes)
      /// Calls `body` with each handler, in the order of the opcodes.
      static func forEachHandler(_ body: (Handler) -> Void) {
        \(lists.map { "\($0).forEach(body)" }.joined(separator: "\n    "))
      }

      /// The words of an instruction, by opcode up to `unfusedCount`; zero where they depend on the instruction.
      static let lengths: [UInt8] = [\(lengths.prefix(unfusedCount).map(String.init).joined(separator: ","))]

      /// An opcode, the one behind it, and the opcode of both together.
      static let fusions: [(UInt16, UInt16, UInt16)] = [
    \(fusionRows.map { "    (\($0.first), \($0.second), \($0.fused)),\n" }.joined())  ]

      /// The mnemonic and operand layout of each opcode, a line each; of a fused one, those that it is made of.
      static let layoutText: StaticString = \"\"\"
    \(layouts)  \"\"\"
    }

    """, to: directory + "Execute/Generated/RegisterOpcode+Table.swift")

var lowering = banner + "extension Lowering {\n  /// The opcodes that are lowered by shape.\n"
let lowered = groups.flatMap(\.lowerings).map { "    (.\($0.opcode), \($0.expression)),\n" }
let chunks = stride(from: 0, to: lowered.count, by: 60).map { lowered[$0..<min($0 + 60, lowered.count)] }
for (index, chunk) in chunks.enumerated() {
  lowering += "  private static let rows\(index): [(Opcode, Lowering)] = [\n" + chunk.joined() + "  ]\n"
}
lowering += "  static let rows = " + chunks.indices.map { "rows\($0)" }.joined(separator: " + ") + "\n}\n"
write(lowering, to: directory + "Translate/Generated/Lowering+Rows.swift")
print("\(lengths.count) handlers, \(lengths.count - unfusedCount) of them fused")
