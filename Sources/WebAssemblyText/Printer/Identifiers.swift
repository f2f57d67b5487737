import WebAssembly

/// What the text calls the entries of a module, from its name section.
struct Identifiers {
  let module: Name?
  private let names: WebAssembly.NameSection
  /// By kind, of the kinds that the module has one index space of.
  private var spaces: [IdentifierTable]
  /// Of fields, by type.
  private var fields: [UInt32: IdentifierTable] = [:]

  init(_ names: WebAssembly.NameSection, in syntax: ModuleSyntax) {
    self.names = names
    module = names.module
    let imported = ImportCounts(syntax)
    spaces = WebAssembly.NameSection.Kind.allCases.map { kind in
      let count =
        switch kind {
        case .module, .local, .label, .field: 0
        case .function: imported.functions + syntax.functions.count
        case .type: syntax.types.count
        case .table: imported.tables + syntax.tables.count
        case .memory: imported.memories + syntax.memories.count
        case .global: imported.globals + syntax.globals.count
        case .element: syntax.elements.count
        case .data: syntax.data.count
        case .tag: imported.tags + syntax.tags.count
        }
      return IdentifierTable(names[kind], count: count)
    }
    for (index, type) in syntax.types.enumerated() {
      guard case .structure(let fields) = type.composite else { continue }
      let index = UInt32(truncatingIfNeeded: index)
      let table = IdentifierTable(names[.field, of: index], count: fields.count)
      if !table.isEmpty { self.fields[index] = table }
    }
  }

  /// Whether there is no name of the module, of its entries or of fields.
  var isEmpty: Bool { module == nil && spaces.allSatisfy(\.isEmpty) && fields.isEmpty }

  subscript(kind: WebAssembly.NameSection.Kind) -> IdentifierTable { spaces[Int(kind.rawValue)] }

  func fields(of type: UInt32) -> IdentifierTable { fields[type] ?? IdentifierTable() }

  /// The identifiers of a function's parameters and locals.
  func locals(of function: UInt32, count: Int) -> IdentifierTable {
    IdentifierTable(names[.local, of: function], count: count)
  }

  /// The names of a function's blocks, in the order in which they begin.
  func labels(of function: UInt32) -> [UInt32: Name] { names[.label, of: function] }
}

/// How many of a module's entries of each kind are imports.
struct ImportCounts {
  private(set) var functions = 0
  private(set) var tables = 0
  private(set) var memories = 0
  private(set) var globals = 0
  private(set) var tags = 0

  init(_ syntax: ModuleSyntax) {
    for entry in syntax.imports {
      switch entry.kind {
      case .function: functions += 1
      case .table: tables += 1
      case .memory: memories += 1
      case .global: globals += 1
      case .tag: tags += 1
      }
    }
  }
}

/// The identifiers of one index space.
///
/// A name is its own identifier unless it is empty, taken by another entry, or begins like the identifiers that stand
/// in for such names: `$#` and the index. An annotation tells the name then.
struct IdentifierTable {
  private struct Entry {
    var name: Name
    var isIdentifier: Bool
  }

  private var entries: [UInt32: Entry] = [:]

  /// Longer names are not repeated where an entry is referred to, so that the text stays linear in the module's size.
  static let longestReference = 256

  init() {}

  /// - Parameter count: how many entries the space has; names of others are dropped.
  init(_ names: [UInt32: Name], count: Int) {
    var taken: Set<Name> = []
    for index in names.keys.filter({ $0 < count }).sorted() {
      guard let name = names[index] else { continue }
      let isIdentifier = !name.utf8.isEmpty && name.utf8[0] != UInt8(ascii: "#") && taken.insert(name).inserted
      entries[index] = Entry(name: name, isIdentifier: isIdentifier)
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  func hasName(_ index: UInt32) -> Bool { entries[index] != nil }

  /// Writes the identifier where an entry is defined, with a space before it.
  func writeDefinition(_ index: UInt32, to text: inout TextWriter) {
    guard let entry = entries[index] else { return }
    text.write(" ")
    if entry.isIdentifier {
      text.write(identifier: entry.name)
    } else {
      text.write("$#")
      text.write(String(index))
      text.write(" (@name ")
      text.write(name: entry.name)
      text.write(")")
    }
  }

  /// Writes an identifier or index where an entry is referred to, with a space before it.
  func writeReference(_ index: UInt32, to text: inout TextWriter) {
    text.write(" ")
    if !entries.isEmpty, let entry = entries[index], entry.name.utf8.count <= Self.longestReference {
      if entry.isIdentifier {
        text.write(identifier: entry.name)
        return
      }
      text.write("$#")
    }
    text.write(String(index))
  }
}
