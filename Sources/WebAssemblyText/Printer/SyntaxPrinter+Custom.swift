import WebAssembly

extension SyntaxPrinter {
  /// Custom sections as annotations, each with its place behind one of the sections that the parser will write.
  mutating func customSections() {
    let sections = syntax.customSections
    // The parser writes names behind the data section, of which all that stood behind them must come after.
    let names = hasNames ? sections.lastIndex(where: \.isNames) : nil
    let last = ModuleSections.Section.allCases.last { isPrinted($0) }
    for (index, section) in sections.enumerated() where index != names {
      text.newLine()
      text.write("(@custom ")
      text.write(name: section.name)
      let place = place(of: section)
      if let names, index > names, place == last {
        text.write(" (after last) ")
      } else if place == .dataCount {
        // Not every parser has a name for the data count section; a code section follows it.
        text.write(" (before code) ")
      } else if let place {
        text.write(" (after ")
        text.write(place.name)
        text.write(") ")
      } else {
        text.write(" (before first) ")
      }
      text.write(string: reader.bytes(section.contents))
      text.write(")")
    }
  }

  /// The section that a custom section will stand behind; nil if there is none before it.
  private func place(of custom: ModuleDeclarations.CustomSection) -> ModuleSections.Section? {
    guard let after = ModuleSections.Section.allCases.last(where: { $0.format.id == custom.after }) else { return nil }
    return ModuleSections.Section.allCases.last { $0.rawValue <= after.rawValue && isPrinted($0) }
  }

  /// Whether the text says something that the parser writes into the section.
  private func isPrinted(_ section: ModuleSections.Section) -> Bool {
    switch section {
    case .type: !syntax.typeGroups.isEmpty
    case .import: !syntax.imports.isEmpty
    case .function, .code: !syntax.functions.isEmpty
    case .table: !syntax.tables.isEmpty
    case .memory: !syntax.memories.isEmpty
    case .tag: !syntax.tags.isEmpty
    case .global: !syntax.globals.isEmpty
    case .export: !syntax.exports.isEmpty
    case .start: syntax.start != nil
    case .element: !syntax.elements.isEmpty
    case .dataCount: usesData
    case .data: !syntax.data.isEmpty
    }
  }
}
