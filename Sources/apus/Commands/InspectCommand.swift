import WebAssembly
import WebAssemblyText

/// `apus inspect`: what a module consists of.
enum InspectCommand {
  static let command = Command(
    syntax: CommandSyntax(
      name: "inspect", summary: "Show a module's sections, imports and exports",
      operands: [.init(name: "FILE", summary: "The module, binary or text; - reads the standard input.")],
      options: [
        .value(
          "ir", "FUNC",
          "Show the register code of a function instead: by its index, by its\nname, or by that of an export.")
      ] + FeatureOptions.options,
      discussion: "A module that is not valid is shown as far as its sections can be told apart."),
    run: run)

  @Sendable static func run(_ arguments: Arguments) throws -> ExitCode {
    let features = try FeatureOptions.apply(arguments)
    let file = try ModuleFile(arguments.operands[0])
    let bytes = try file.binary()
    if let function = arguments.value("ir") {
      try printCode(of: function, in: file.module(features: features), bytes)
      return .success
    }
    print("Sections")
    for section in try Section.all(of: bytes) { print("  \(section)") }
    let module = try file.module(features: features)
    printList("Imports", module.imports.map { "\($0.module.quoted) \($0.name.quoted) \($0.type)" })
    printList("Exports", module.exports.map { "\($0.name.quoted) \($0.type)" })
    return .success
  }

  private static func printCode(of name: String, in module: Module, _ bytes: [UInt8]) throws(UsageError) {
    guard let index = functionIndex(name, module.declarations, bytes) else {
      throw UsageError("there is no function \(Name(name).quoted)")
    }
    guard let code = module.registerCode(ofFunction: index) else {
      throw UsageError("function \(index) is imported, or beyond the last")
    }
    for line in code { print(line) }
  }

  private static func functionIndex(_ name: String, _ module: ModuleDeclarations, _ bytes: [UInt8]) -> UInt32? {
    if let index = UInt32(name) { return index }
    let names = NameSection(bytes, sections: module.customSections).functions
    return names.filter { $0.value == Name(name) }.keys.min()
      ?? module.exports.first { $0.kind == .function && $0.name == Name(name) }?.index
  }

  private static func printList(_ title: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    print(title)
    for line in lines { print("  \(line)") }
  }
}

/// One section of a binary module, as its header describes it.
private struct Section: CustomStringConvertible {
  var id: UInt8
  /// The offset of the contents in the module.
  var offset: Int
  var size: Int
  /// How many entries there are, where the section is a list; a custom section's name.
  var note: String

  private static let names = [
    "custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data",
    "data count", "tag",
  ]

  var description: String {
    let name = Self.names.indices.contains(Int(id)) ? Self.names[Int(id)] : "section \(id)"
    let columns = [
      pad(name, to: 12), pad("at 0x\(String(offset, radix: 16))", to: 12), pad("\(size) bytes", to: 16), note,
    ]
    return columns.joined(separator: " ")
  }

  private func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  /// The sections of a module, in its order.
  static func all(of bytes: [UInt8]) throws(ModuleError) -> [Section] {
    try ByteReader.reading(bytes) { reader throws(ModuleError) in
      var sections: [Section] = []
      try reader.skip(8)
      while !reader.isAtEnd {
        let id = try reader.byte()
        let size = try reader.count()
        let start = reader.position
        var contents = reader.slice(ByteRange(start..<start + size))
        let note =
          switch id {
          case 0: try contents.name().quoted
          case 8: "function \(try contents.u32())"
          case 12: "\(try contents.u32()) segments"
          default: "\(try contents.u32()) entries"
          }
        try reader.skip(size)
        sections.append(Section(id: id, offset: start, size: size, note: note))
      }
      return sections
    }
  }
}
