// Header maps as bytes that lie one after the other, which is how they come from a plugin.

extension HeaderMap {
  /// Takes over fields whose strings lie one after the other, each with a NUL; their names are made lower case.
  ///
  /// The strings are copied before they are looked at, and each length is asked for once: a memory that plugins' threads
  /// share may change meanwhile.
  ///
  /// - Parameter lengths: answers how long the name and the value of a field are.
  init(
    packed source: Span<UInt8>, count: Int, lengths: (Int) -> (name: UInt32, value: UInt32)
  ) throws(PairsError) {
    self.init()
    var bytes = source.withUnsafeBufferPointer { Array($0) }
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    var start = 0
    for index in 0..<count {
      let length = lengths(index)
      let entry = Entry(start: start, nameCount: Int(length.name), valueCount: Int(length.value))
      guard entry.whole.upperBound <= bytes.count else { throw .truncated }
      guard bytes[entry.name.upperBound] == 0, bytes[entry.value.upperBound] == 0 else { throw .missingTerminator }
      for position in entry.name { bytes[position] = lowercased(bytes[position]) }
      entries.append(entry)
      start = entry.whole.upperBound
    }
    guard start == bytes.count else { throw .trailingBytes }
    self.init(packed: bytes, entries: entries)
  }
}
