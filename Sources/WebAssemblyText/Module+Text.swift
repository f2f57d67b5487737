public import WebAssembly

extension Module {
  /// Parses, decodes, validates and translates a module in the text format.
  ///
  /// The text's identifiers become a name section, so that traces show them.
  ///
  /// - Throws: ``TextError`` for the text, `ModuleError` for the module that it describes; offsets in the latter are those
  ///   of the encoded bytes.
  public init(
    text: String, features: Features = .webAssembly3, limits: Limits = Limits(), metersFuel: Bool = false,
    loading: Loading = .eager, threads: Int = 1
  ) throws {
    let bytes = try TextModule.encode(Array(text.utf8))
    try self.init(
      bytes, features: features, limits: limits, metersFuel: metersFuel, loading: loading, threads: threads)
  }
}
