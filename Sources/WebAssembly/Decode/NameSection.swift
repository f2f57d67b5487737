/// The names that a module's `name` section gives (spec: Custom Sections / Name Section), for traces.
///
/// Names mean nothing to validation, so faults are passed over: what stands before a fault is kept.
package struct NameSection: Sendable {
  package private(set) var module: Name?
  package private(set) var functions: [UInt32: Name] = [:]
  /// Names of parameters and locals, by function.
  package private(set) var locals: [UInt32: [UInt32: Name]] = [:]

  /// Reads the names of the module that `bytes` are.
  package init(_ bytes: [UInt8], sections: [ModuleDeclarations.CustomSection]) {
    guard let section = sections.last(where: { $0.name == "name" }), section.contents.upperBound <= bytes.count else {
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
      switch id {
      case 0: module = try contents.name()
      case 1: try Self.readMap(&contents) { functions[$0] = $1 }
      case 2:
        for _ in 0..<(try contents.count()) {
          let function = try contents.u32()
          try Self.readMap(&contents) { locals[function, default: [:]][$0] = $1 }
        }
      default: break
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
