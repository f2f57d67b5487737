public import WebAssembly

extension Module {
  /// What the module was made with, as its `producers` section tells: languages, compilers, SDKs, with versions.
  ///
  /// Empty where there is no such section or it is not well formed; it is a custom section, which nothing depends on (tool
  /// conventions: the producers section).
  public var producers: [(field: String, name: String, version: String)] {
    guard let section = customSections.first(where: { $0.name == "producers" }) else { return [] }
    var reader = ProducersReader(bytes: section.contents[...])
    return reader.read() ?? []
  }
}

/// Reads the contents of a `producers` section.
private struct ProducersReader {
  var bytes: ArraySlice<UInt8>

  mutating func read() -> [(field: String, name: String, version: String)]? {
    var found: [(field: String, name: String, version: String)] = []
    guard let fieldCount = number() else { return nil }
    for _ in 0..<fieldCount {
      guard let field = string(), let valueCount = number() else { return nil }
      for _ in 0..<valueCount {
        guard let name = string(), let version = string() else { return nil }
        found.append((field, name, version))
      }
    }
    return found
  }

  /// A 32-bit number in LEB128.
  private mutating func number() -> UInt32? {
    var result: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 35, by: 7) {
      guard let byte = bytes.popFirst() else { return nil }
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return UInt32(exactly: result) }
    }
    return nil
  }

  private mutating func string() -> String? {
    guard let count = number(), count <= bytes.count else { return nil }
    defer { bytes = bytes.dropFirst(Int(count)) }
    return String(validating: bytes.prefix(Int(count)), as: UTF8.self)
  }
}
