public import WebAssembly

/// Prints modules of the binary format as text.
///
/// The text parses back to the same module: every section but the custom ones is the same byte for byte, as far as the
/// text format can say it. It cannot say that a number is encoded in more bytes than it needs, that locals of one type
/// are declared in several runs, that a table or memory of index zero is spelled out, that a section is empty, or that
/// there is a data count which no instruction needs; of these the parser writes the shortest form. So the text of what
/// it writes is the text once more.
///
/// Names of the name section become identifiers; custom sections become annotations. The text is ASCII.
public enum ModulePrinter {
  /// The module as text, in the flat form, one instruction a line.
  ///
  /// Nothing is validated: a module that is invalid but well-formed is printed as well.
  ///
  /// - Throws: ``ModuleError`` if the module is malformed or beyond the limits, or if the text would be longer than
  ///   what can be parsed (1 GiB).
  public static func print(
    _ bytes: [UInt8], features: Features = .webAssembly3, limits: Limits = Limits()
  ) throws(ModuleError) -> String {
    String(decoding: try printBytes(bytes, features: features, limits: limits), as: UTF8.self)
  }

  /// The text of ``print(_:features:limits:)``, in bytes.
  public static func printBytes(
    _ bytes: [UInt8], features: Features = .webAssembly3, limits: Limits = Limits()
  ) throws(ModuleError) -> [UInt8] {
    try ByteReader.reading(bytes) { (reader) throws(ModuleError) -> [UInt8] in
      let syntax = try ModuleDecoder.decode(reader, features: features, limits: limits)
      let names = WebAssembly.NameSection(bytes, sections: syntax.customSections)
      var printer = SyntaxPrinter(
        syntax, reader, identifiers: Identifiers(names, in: syntax), features: features, limits: limits)
      try printer.module()
      return printer.text.bytes
    }
  }
}
