/// Why bytes do not unpack.
enum ZlibError: Error, Hashable, Sendable {
  case truncated
  /// The first two bytes are not those of the format.
  case badHeader
  /// The stream wants a dictionary, which its sender and its receiver would have to agree on.
  case dictionaryNeeded
  case badBlockType
  /// The two copies of a stored block's length differ.
  case badStoredLength
  /// More codes are announced than there are symbols, or a repetition goes too far.
  case badCodeLengths
  /// The lengths are of no code, of which every sequence of bits would mean something.
  case badCode
  /// Bits that mean nothing.
  case badSymbol
  /// A repetition begins before the data does.
  case badDistance
  case badChecksum
  /// The data is larger than the limit.
  case tooLarge
}

extension ZlibError: CustomStringConvertible {
  var description: String {
    switch self {
    case .truncated: "the stream ends early"
    case .badHeader: "the stream does not begin as the format does"
    case .dictionaryNeeded: "the stream needs a dictionary"
    case .badBlockType: "there is no such type of block"
    case .badStoredLength: "the length of a stored block is damaged"
    case .badCodeLengths: "the lengths of a block's codes are damaged"
    case .badCode: "the codes of a block are incomplete, or too many"
    case .badSymbol: "a symbol has no code"
    case .badDistance: "a repetition begins before the data"
    case .badChecksum: "the checksum is of other data"
    case .tooLarge: "the data is larger than the limit"
    }
  }
}

/// The zlib format (RFC 1950): deflated data between a header of two bytes and a checksum.
enum Zlib {
  /// Packs bytes about as well as zlib does at the level that it uses by default, and says so in the header.
  static func compress(_ bytes: [UInt8]) -> [UInt8] {
    var writer = BitWriter()
    writer.write(0x9C78, 16)
    var deflater = Deflater(inputCount: bytes.count)
    deflater.deflate(bytes.span, to: &writer)
    writer.alignToByte()
    let checksum = Adler32.checksum(bytes.span)
    writer.write(checksum.byteSwapped, 32)
    writer.alignToByte()
    return writer.bytes
  }

  /// Unpacks bytes; what follows the stream is ignored, as zlib does.
  ///
  /// - Parameter limit: how many bytes there may be.
  static func uncompress(_ bytes: [UInt8], limit: Int) throws(ZlibError) -> [UInt8] {
    var reader = BitReader(bytes)
    let (method, flags) = (try reader.take(8), try reader.take(8))
    // The method is deflate, with a window of up to 32 KiB; together the two are a multiple of 31.
    guard method & 0x0F == 8, method >> 4 <= 7, (method << 8 | flags) % 31 == 0 else { throw .badHeader }
    guard flags & 0x20 == 0 else { throw .dictionaryNeeded }
    var inflater = Inflater(reader, limit: limit)
    let output = try inflater.inflate()
    reader = inflater.reader
    reader.alignToByte()
    var checksum: UInt32 = 0
    for _ in 0..<4 { checksum = checksum << 8 | UInt32(try reader.take(8)) }
    guard checksum == Adler32.checksum(output.span) else { throw .badChecksum }
    return output
  }
}
