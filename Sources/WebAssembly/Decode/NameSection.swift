/// The names that a module's `name` section gives (spec: Custom Sections / Name Section), for traces and the printer.
///
/// Names mean nothing to validation, so faults are passed over: what stands before a fault is kept.
package struct NameSection: Sendable {
  /// What a subsection names; the raw value is its id.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case module, function, local, label, type, table, memory, global, element, data, field, tag
  }

  package private(set) var module: Name?
  /// By kind: names by index.
  private var names: [Kind: [UInt32: Name]] = [:]
  /// By kind: names by index, by the function or type that they are of.
  private var innerNames: [Kind: [UInt32: [UInt32: Name]]] = [:]

  package var functions: [UInt32: Name] { self[.function] }
  /// Names of parameters and locals, by function.
  package var locals: [UInt32: [UInt32: Name]] { innerNames[.local, default: [:]] }

  /// The names of a kind that the module has one index space of.
  package subscript(kind: Kind) -> [UInt32: Name] { names[kind, default: [:]] }

  /// The names of a function's locals or labels, or of a type's fields.
  package subscript(kind: Kind, of index: UInt32) -> [UInt32: Name] {
    innerNames[kind]?[index] ?? [:]
  }

  /// Reads the names of the module that `bytes` are.
  package init(_ bytes: [UInt8], sections: [ModuleDeclarations.CustomSection]) {
    guard let section = sections.last(where: \.isNames), section.contents.upperBound <= bytes.count else {
      return
    }
    ByteReader.reading(bytes) { reader in
      var reader = reader.slice(section.contents)
      // A fault ends the reading.
      try? readSubsections(&reader)
    }
  }

  private mutating func readSubsections(_ reader: inout ByteReader) throws(ModuleError) {
    while !reader.isAtEnd {
      let id = try reader.byte()
      var contents = reader.slice(try reader.byteRange())
      guard let kind = Kind(rawValue: id) else { continue }
      switch kind {
      case .module:
        module = try contents.name()
      case .local, .label, .field:
        for _ in 0..<(try contents.count()) {
          let outer = try contents.u32()
          try Self.readMap(&contents) { innerNames[kind, default: [:]][outer, default: [:]][$0] = $1 }
        }
      case .function, .type, .table, .memory, .global, .element, .data, .tag:
        try Self.readMap(&contents) { names[kind, default: [:]][$0] = $1 }
      }
    }
  }

  private static func readMap(_ reader: inout ByteReader, _ add: (UInt32, Name) -> Void) throws(ModuleError) {
    for _ in 0..<(try reader.count()) {
      let index = try reader.u32()
      add(index, try reader.name())
    }
  }
}

extension ModuleDeclarations.CustomSection {
  /// Whether this is a name section; of several, the last one counts.
  package var isNames: Bool { name == "name" }
}
