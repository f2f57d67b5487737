/// Why bytes are not a list of pairs.
public enum PairsError: Error, Hashable, Sendable {
  /// More than ``PairsEncoding/sizeLimit`` bytes.
  case tooLarge
  /// More than ``PairsEncoding/countLimit`` pairs.
  case tooMany
  /// The lengths, or a string, go past the end.
  case truncated
  /// A string has no NUL after it.
  case missingTerminator
  /// Bytes are left over after the last string.
  case trailingBytes
}

extension PairsError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooLarge: "a list of pairs takes more than \(PairsEncoding.sizeLimit) bytes"
    case .tooMany: "a list has more than \(PairsEncoding.countLimit) pairs"
    case .truncated: "a list of pairs ends within its lengths or strings"
    case .missingTerminator: "a string in a list of pairs has no NUL after it"
    case .trailingBytes: "bytes are left over after a list of pairs"
    }
  }
}

/// How lists of pairs, header maps above all, travel between host and plugin.
///
/// A count, then the two lengths of each pair, then the strings, each with a NUL that its length does not count; all
/// numbers are 32 bits, little endian.
public enum PairsEncoding {
  /// How many bytes a plugin's list may take, as in Envoy.
  public static let sizeLimit = 1 << 20
  /// How many pairs a plugin's list may have, as in Envoy.
  public static let countLimit = 1024

  /// The bytes that a map takes when encoded; 4 for an empty one, which hosts answer with no bytes at all instead.
  public static func encodedSize(_ map: HeaderMap) -> Int { 4 + 8 * map.count + map.packedSize }

  /// Writes a map to memory of exactly its encoded size.
  public static func encode(_ map: HeaderMap, into target: inout MutableSpan<UInt8>) {
    target.withUnsafeMutableBytes { encode(map, into: $0) }
  }

  /// Writes a map to memory of exactly its encoded size.
  public static func encode(_ map: HeaderMap, into target: UnsafeMutableRawBufferPointer) {
    precondition(target.count == encodedSize(map), "the memory has another size than the encoded map")
    store(map.count, to: target, at: 0)
    var position = 4
    for entry in map.entries {
      store(entry.nameCount, to: target, at: position)
      store(entry.valueCount, to: target, at: position + 4)
      position += 8
    }
    map.bytes.withUnsafeBytes { bytes in
      func copy(_ range: Range<Int>) {
        UnsafeMutableRawBufferPointer(rebasing: target[position...]).copyMemory(from: .init(rebasing: bytes[range]))
        position += range.count
      }
      if map.isPacked {
        copy(0..<bytes.count)
      } else {
        for entry in map.entries { copy(entry.whole) }
      }
    }
  }

  /// The bytes of a map.
  public static func encode(_ map: HeaderMap) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: encodedSize(map)) { buffer, count in
      count = encodedSize(map)
      encode(map, into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count]))
    }
  }

  /// The bytes of pairs of any strings, whose names are left as they are; `nil` when a length needs more than 32 bits.
  public static func encode(pairs: [(name: [UInt8], value: [UInt8])]) -> [UInt8]? {
    var size = 4
    for pair in pairs { size += 10 + pair.name.count + pair.value.count }
    guard size <= Int(UInt32.max) else { return nil }
    var encoded: [UInt8] = []
    encoded.reserveCapacity(size)
    encoded.append(littleEndian: UInt32(truncatingIfNeeded: pairs.count))
    for pair in pairs {
      encoded.append(littleEndian: UInt32(truncatingIfNeeded: pair.name.count))
      encoded.append(littleEndian: UInt32(truncatingIfNeeded: pair.value.count))
    }
    for pair in pairs {
      encoded.append(contentsOf: pair.name)
      encoded.append(0)
      encoded.append(contentsOf: pair.value)
      encoded.append(0)
    }
    return encoded
  }

  /// The map that a plugin's bytes hold; an empty one may be no bytes, one zero byte, or a count of zero.
  public static func decode(_ bytes: Span<UInt8>) throws(PairsError) -> HeaderMap {
    guard bytes.count <= sizeLimit else { throw .tooLarge }
    if bytes.count == 0 || bytes.count == 1 && bytes[0] == 0 { return HeaderMap() }
    guard let count = bytes.loadUInt32(at: 0).map({ Int($0) }) else { throw .truncated }
    guard count <= countLimit else { throw .tooMany }
    let strings = 4 + 8 * count
    guard strings <= bytes.count else { throw .truncated }
    return try HeaderMap(packed: bytes.extracting(strings..<bytes.count), count: count) { index in
      (bytes.loadUInt32(at: 4 + 8 * index) ?? 0, bytes.loadUInt32(at: 8 + 8 * index) ?? 0)
    }
  }

  /// Stores a length; a map that does not fit 32 bits fits no memory of a plugin either.
  private static func store(_ length: Int, to target: UnsafeMutableRawBufferPointer, at offset: Int) {
    target.storeBytes(of: UInt32(truncatingIfNeeded: length).littleEndian, toByteOffset: offset, as: UInt32.self)
  }
}
