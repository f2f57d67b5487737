/// Header fields in order, as byte strings; names are lower case, and may occur more than once.
///
/// All bytes lie in one array, each name and each value followed by a NUL, which is how they travel to a plugin: a map
/// that was not edited is encoded by one copy, and no look-up or iteration allocates.
public struct HeaderMap: Sendable {
  struct Entry: Sendable {
    /// Where the name begins in ``HeaderMap/bytes``; the value follows the name's NUL.
    var start: Int
    var nameCount: Int
    var valueCount: Int

    var valueStart: Int { start + nameCount + 1 }
    var name: Range<Int> { start..<start + nameCount }
    var value: Range<Int> { valueStart..<valueStart + valueCount }
    /// Both strings and their NULs.
    var whole: Range<Int> { start..<valueStart + valueCount + 1 }
  }

  /// Names and values, with what removed fields left behind.
  private(set) var bytes: [UInt8] = []
  private(set) var entries: [Entry] = []

  /// The bytes of all names and values, without separators: what `proxy_get_header_map_size` answers.
  public private(set) var byteSize = 0

  public init() {}

  /// The map of fields that lie in `bytes` in their order, with nothing between.
  init(packed bytes: [UInt8], entries: [Entry]) {
    self.bytes = bytes
    self.entries = entries
    byteSize = bytes.count - 2 * entries.count
  }

  /// How many fields there are, each of several with one name counted.
  public var count: Int { entries.count }
  public var isEmpty: Bool { entries.isEmpty }

  /// Makes room for fields to come.
  public mutating func reserveCapacity(fields: Int, bytes count: Int) {
    entries.reserveCapacity(fields)
    bytes.reserveCapacity(count)
  }

  /// The bytes that the strings of all fields take, each with its NUL.
  var packedSize: Int { byteSize + 2 * entries.count }

  /// Whether ``bytes`` holds the fields and nothing else, in their order.
  var isPacked: Bool {
    guard bytes.count == packedSize else { return false }
    var next = 0
    for entry in entries {
      guard entry.start == next else { return false }
      next = entry.whole.upperBound
    }
    return true
  }
}

// MARK: - Edits

extension HeaderMap {
  /// Adds a field after those there are, whether or not its name is taken.
  ///
  /// A pseudo-header (`:path` and its like) goes after the other pseudo-headers instead, since HTTP wants them first.
  public mutating func add(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    let isPseudo = name.count > 0 && name[0] == UInt8(ascii: ":")
    let index = isPseudo ? (entries.firstIndex { !isPseudoHeader($0) } ?? entries.count) : entries.count
    let start = bytes.count
    // Not byte by byte, which would ask each time whether there is room, and who else has the array.
    name.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    bytes.append(0)
    value.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    bytes.append(0)
    bytes.withUnsafeMutableBufferPointer { bytes in
      for position in start..<start + name.count { bytes[position] = lowercased(bytes[position]) }
    }
    entries.insert(Entry(start: start, nameCount: name.count, valueCount: value.count), at: index)
    byteSize += name.count + value.count
  }

  /// Removes all fields of a name and adds one, as Envoy does.
  public mutating func replace(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    remove(name)
    add(name, value)
  }

  /// Removes all fields of a name; tells whether there were any.
  @discardableResult
  public mutating func remove(_ name: Span<UInt8>) -> Bool {
    guard let first = firstIndex(of: name) else { return false }
    var kept = first
    for index in first..<entries.count {
      let entry = entries[index]
      if Self.matches(entry, name, in: bytes.span) {
        byteSize -= entry.nameCount + entry.valueCount
      } else {
        entries[kept] = entry
        kept += 1
      }
    }
    entries.removeLast(entries.count - kept)
    compactIfWasteful()
    return true
  }

  /// Removes all fields.
  public mutating func removeAll() { self = HeaderMap() }

  private func isPseudoHeader(_ entry: Entry) -> Bool { entry.nameCount > 0 && bytes[entry.start] == UInt8(ascii: ":") }

  /// Edits leave the old bytes where they were; a plugin that edits for ever must not make the map grow for ever.
  private mutating func compactIfWasteful() {
    guard bytes.count > 2 * packedSize + 1024 else { return }
    var packed: [UInt8] = []
    packed.reserveCapacity(packedSize)
    for index in entries.indices {
      let whole = entries[index].whole
      entries[index].start = packed.count
      packed.append(contentsOf: bytes[whole])
    }
    bytes = packed
  }
}

// MARK: - Look-up

extension HeaderMap {
  /// The position of the first field of a name, whatever the case of its letters.
  public func firstIndex(of name: Span<UInt8>) -> Int? {
    let bytes = bytes.span
    for index in entries.indices where Self.matches(entries[index], name, in: bytes) { return index }
    return nil
  }

  /// Lends the name at a position.
  public func withName<R, E: Error>(at index: Int, _ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
    try body(bytes.span.extracting(entries[index].name))
  }

  /// Lends the value at a position.
  public func withValue<R, E: Error>(at index: Int, _ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
    try body(bytes.span.extracting(entries[index].value))
  }

  /// Lends the first value of a name, or answers `nil` when there is none.
  public func withFirst<R, E: Error>(
    _ name: Span<UInt8>, _ body: (Span<UInt8>) throws(E) -> R
  ) throws(E) -> R? {
    guard let index = firstIndex(of: name) else { return nil }
    return try withValue(at: index, body)
  }

  /// Lends the value at each position of a name, in order.
  public func forEachValue(of name: Span<UInt8>, _ body: (Span<UInt8>) -> Void) {
    for entry in entries where Self.matches(entry, name, in: bytes.span) {
      body(bytes.span.extracting(entry.value))
    }
  }

  private static func matches(_ entry: Entry, _ name: Span<UInt8>, in bytes: Span<UInt8>) -> Bool {
    guard entry.nameCount == name.count else { return false }
    for offset in name.indices where lowercased(name[offset]) != bytes[entry.start + offset] { return false }
    return true
  }
}

/// An ASCII capital's small letter; any other byte as it is.
@inline(__always) func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
