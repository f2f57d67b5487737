// How properties travel to a plugin.

extension PropertyValue {
  /// Lends the bytes that a plugin sees; fails with ``Status/serializationFailure`` when none stand for the value.
  ///
  /// Strings and bytes are lent as they lie.
  public func withEncoded<R>(_ body: (Span<UInt8>) throws(Status) -> R) throws(Status) -> R {
    if case .string(var string) = self {
      // Strings of Swift's own are contiguous already, and then this copies nothing.
      string.makeContiguousUTF8()
      return try body(string.utf8.span)
    }
    let bytes = try encoded()
    return try body(bytes.span)
  }

  /// The bytes that a plugin sees; fails with ``Status/serializationFailure`` when none stand for the value.
  public func encoded() throws(Status) -> [UInt8] {
    switch self {
    case .string(let string): return Array(string.utf8)
    case .bytes(let bytes), .message(let bytes, fields: _): return bytes
    case .int(let number), .timestamp(nanoseconds: let number): return Array(littleEndian: number)
    case .uint(let number): return Array(littleEndian: number)
    case .double(let number): return Array(littleEndian: number.bitPattern)
    case .bool(let flag): return [flag ? 1 : 0]
    case .duration(let duration):
      guard let nanoseconds = duration.wholeNanoseconds else { throw .serializationFailure }
      return Array(littleEndian: nanoseconds)
    case .null: return []
    case .list(let elements):
      var pairs: [(name: [UInt8], value: [UInt8])] = []
      for element in elements { pairs.append((try element.encoded(), [])) }
      return try Self.encode(pairs)
    case .map(let map):
      var pairs: [(name: [UInt8], value: [UInt8])] = []
      for entry in map.entries { pairs.append((Array(entry.name.utf8), try entry.value.encoded())) }
      return try Self.encode(pairs)
    case .headers(let headers): return try Self.encode(headers)
    }
  }

  private static func encode(_ pairs: [(name: [UInt8], value: [UInt8])]) throws(Status) -> [UInt8] {
    guard let encoded = PairsEncoding.encode(pairs: pairs) else { throw .serializationFailure }
    return encoded
  }

  /// Each name once, with all its values: as a map of properties, headers have one value a name.
  private static func encode(_ headers: HeaderMap) throws(Status) -> [UInt8] {
    var pairs: [(name: [UInt8], value: [UInt8])] = []
    var positions: [[UInt8]: Int] = [:]
    for index in 0..<headers.count {
      let name = headers.withName(at: index) { $0.withUnsafeBufferPointer { Array($0) } }
      let value = headers.withValue(at: index) { $0.withUnsafeBufferPointer { Array($0) } }
      if let position = positions[name] {
        pairs[position].value += [UInt8(ascii: ",")] + value
      } else {
        positions[name] = pairs.count
        pairs.append((name, value))
      }
    }
    return try encode(pairs)
  }
}

extension Duration {
  /// The duration in nanoseconds, cut towards zero; `nil` when it does not fit.
  package var wholeNanoseconds: Int64? {
    let (seconds, attoseconds) = components
    let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = scaled.addingReportingOverflow(attoseconds / 1_000_000_000)
    return overflow || carry ? nil : sum
  }
}
