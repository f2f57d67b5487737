/// A WebAssembly name: UTF-8 bytes compared byte by byte.
///
/// Swift's `String ==` is canonical equivalence, under which two distinct WebAssembly names may be equal, so names
/// are kept as bytes and turned into strings for display only (spec: Values / Names).
public struct Name: Hashable, Sendable {
  /// The UTF-8 bytes, known to be well formed.
  public let utf8: [UInt8]

  /// Makes a name from a string's UTF-8 bytes.
  public init(_ string: String) { utf8 = Array(string.utf8) }

  /// Makes a name from bytes that the caller has checked to be well-formed UTF-8.
  package init(validated utf8: [UInt8]) { self.utf8 = utf8 }
}

extension Name {
  /// Feeds the bytes to the hasher, all at once.
  public func hash(into hasher: inout Hasher) {
    utf8.withUnsafeBytes { hasher.combine(bytes: $0) }
    hasher.combine(UInt8(0xFF))
  }
}

extension Name: ExpressibleByStringLiteral {
  /// Makes a name from a literal's UTF-8 bytes.
  public init(stringLiteral value: StaticString) {
    utf8 = value.withUTF8Buffer { Array($0) }
  }
}

extension Name: CustomStringConvertible {
  public var description: String { String(decoding: utf8, as: UTF8.self) }
}
