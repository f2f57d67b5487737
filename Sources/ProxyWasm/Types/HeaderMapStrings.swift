// The conveniences of a header map: strings, literals, iteration, comparison.

extension HeaderMap {
  /// The map of the given pairs, in their order.
  public init(_ pairs: some Sequence<(String, String)>) {
    self.init()
    for (name, value) in pairs { add(name, value) }
  }

  /// Adds a field after those there are.
  public mutating func add(_ name: String, _ value: String) { add(Array(name.utf8).span, Array(value.utf8).span) }
  public mutating func add(_ name: [UInt8], _ value: [UInt8]) { add(name.span, value.span) }

  public mutating func replace(_ name: String, _ value: String) {
    replace(Array(name.utf8).span, Array(value.utf8).span)
  }
  public mutating func replace(_ name: [UInt8], _ value: [UInt8]) { replace(name.span, value.span) }

  @discardableResult
  public mutating func remove(_ name: String) -> Bool { remove(Array(name.utf8).span) }
  @discardableResult
  public mutating func remove(_ name: [UInt8]) -> Bool { remove(name.span) }

  public func firstIndex(of name: String) -> Int? { firstIndex(of: Array(name.utf8).span) }
  public func contains(_ name: String) -> Bool { firstIndex(of: name) != nil }

  /// The bytes of the first value of a name.
  public func first(_ name: String) -> [UInt8]? { first(Array(name.utf8)) }
  public func first(_ name: [UInt8]) -> [UInt8]? { firstIndex(of: name.span).map { Array(bytes[entries[$0].value]) } }

  /// The bytes of the value at a position.
  public func value(at index: Int) -> [UInt8] { Array(bytes[entries[index].value]) }

  /// All values of a name, in order.
  public func values(_ name: String) -> [String] {
    var values: [String] = []
    forEachValue(of: Array(name.utf8).span) { values.append(string($0)) }
    return values
  }

  /// All values of a name with commas between, which is how one string stands for them; `nil` when there are none.
  public func joined(_ name: Span<UInt8>) -> [UInt8]? {
    var joined: [UInt8]?
    forEachValue(of: name) { value in
      if joined != nil { joined?.append(UInt8(ascii: ",")) }
      joined = joined ?? []
      value.withUnsafeBufferPointer { joined?.append(contentsOf: $0) }
    }
    return joined
  }

  /// The first value of a name; setting it replaces all values, and setting `nil` removes them.
  public subscript(_ name: String) -> String? {
    get {
      let name = Array(name.utf8)
      return withFirst(name.span) { string($0) }
    }
    set {
      if let newValue { replace(name, newValue) } else { remove(name) }
    }
  }
}

extension HeaderMap: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }

  public subscript(position: Int) -> (name: String, value: String) {
    let entry = entries[position]
    return (
      String(decoding: bytes[entry.name], as: UTF8.self), String(decoding: bytes[entry.value], as: UTF8.self)
    )
  }
}

extension HeaderMap: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  public init(dictionaryLiteral elements: (String, String)...) { self.init(elements) }
  public init(arrayLiteral elements: (String, String)...) { self.init(elements) }
}

extension HeaderMap: Hashable {
  /// Whether both hold the same fields in the same order.
  public static func == (left: HeaderMap, right: HeaderMap) -> Bool {
    guard left.count == right.count, left.byteSize == right.byteSize else { return false }
    return zip(left.entries, right.entries).allSatisfy { one, other in
      one.nameCount == other.nameCount && one.valueCount == other.valueCount
        && left.bytes[one.whole] == right.bytes[other.whole]
    }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for entry in entries {
      hasher.combine(entry.nameCount)
      for position in entry.whole { hasher.combine(bytes[position]) }
    }
  }
}

extension HeaderMap: CustomStringConvertible {
  /// One line a field.
  public var description: String { map { "\($0.name): \($0.value)" }.joined(separator: "\n") }
}

/// The text of bytes that are likely UTF-8.
func string(_ bytes: Span<UInt8>) -> String {
  bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
}
