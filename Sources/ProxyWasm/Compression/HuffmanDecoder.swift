/// Finds symbols by their codes: with one look at a table for short codes, with two for long ones.
struct HuffmanDecoder {
  /// What the symbols stand for.
  enum Alphabet {
    case codeLengths
    case literals
    case distances

    /// How many bits the first look takes.
    fileprivate var primaryBits: Int {
      switch self {
      case .codeLengths: 7
      case .literals: 10
      case .distances: 8
      }
    }

    fileprivate func entry(_ symbol: Int, codeBits: Int) -> Entry {
      switch self {
      case .literals where symbol > DeflateSymbol.endOfBlock:
        guard symbol < DeflateSymbol.literalCount else { return .invalid }
        return Entry(.range, codeBits, DeflateSymbol.length(symbol - DeflateSymbol.endOfBlock - 1))
      case .literals where symbol == DeflateSymbol.endOfBlock: return Entry(.end, codeBits, (0, 0))
      case .distances:
        guard symbol < DeflateSymbol.distanceCount else { return .invalid }
        return Entry(.range, codeBits, DeflateSymbol.distance(symbol))
      case .literals, .codeLengths: return Entry(.literal, codeBits, (symbol, 0))
      }
    }
  }

  /// What bits mean.
  struct Entry {
    enum Kind: UInt32 {
      /// The symbol itself.
      case literal
      /// A length or distance, with bits to add.
      case range
      case end
      /// A further table, for as many bits as could be added.
      case link
      case invalid
    }

    /// From the least significant bit: the bits of the code, those to add, both in four bits, the kind in eight, the number.
    private let raw: UInt32

    @inline(__always)
    init(_ kind: Kind, _ codeBits: Int, _ range: DeflateSymbol.Range) {
      raw = UInt32(codeBits) | UInt32(range.extraBits) << 4 | kind.rawValue << 8 | UInt32(range.base) << 16
    }

    static let invalid = Entry(.invalid, 0, (0, 0))

    @inline(__always) var codeBits: Int { Int(raw & 15) }
    @inline(__always) var extraBits: Int { Int(raw &>> 4 & 15) }
    @inline(__always) var number: Int { Int(raw &>> 16) }
    @inline(__always) func isKind(_ kind: Kind) -> Bool { raw &>> 8 & 255 == kind.rawValue }
  }

  private var entries: [Entry]
  private let primaryBits: Int

  /// A decoder for the code that the lengths make, each below 16; 0 is that of a symbol which has none.
  init(_ lengths: ArraySlice<UInt8>, _ alphabet: Alphabet) throws(ZlibError) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[Int(length & 15)] += 1 }
    var firstCodes = [UInt32](repeating: 0, count: 16)
    var (free, longest) = (1, 0)
    for length in 1...15 {
      free = free * 2 - counts[length]
      guard free >= 0 else { throw .badCode }
      firstCodes[length] = (firstCodes[length - 1] + UInt32(counts[length - 1])) << 1
      if counts[length] > 0 { longest = length }
    }
    // A single symbol may have a code of one bit, of which the other value means nothing; or there may be no symbol.
    guard free == 0 || longest <= 1 && alphabet != .codeLengths else { throw .badCode }
    primaryBits = min(longest, alphabet.primaryBits)
    entries = Array(repeating: .invalid, count: 1 << primaryBits)
    if longest > primaryBits { addLinks(lengths, firstCodes) }
    Self.forEachCode(lengths, firstCodes) { symbol, code, length in
      fill(code, length, alphabet.entry(symbol, codeBits: length))
    }
  }

  /// Finds the code of each symbol that has one, from the first of each length.
  @inline(__always)
  private static func forEachCode(
    _ lengths: ArraySlice<UInt8>, _ firstCodes: [UInt32], _ body: (_ symbol: Int, _ code: Int, _ length: Int) -> Void
  ) {
    var next = firstCodes
    for index in lengths.indices where lengths[index] > 0 {
      let length = Int(lengths[index] & 15)
      body(index - lengths.startIndex, Int(DeflateSymbol.reversed(next[length], length)), length)
      next[length] += 1
    }
  }

  /// Makes tables for codes that are longer than the first look; each for the longest of those that begin alike.
  private mutating func addLinks(_ lengths: ArraySlice<UInt8>, _ firstCodes: [UInt32]) {
    var extraBits = [Int](repeating: 0, count: 1 << primaryBits)
    Self.forEachCode(lengths, firstCodes) { _, code, length in
      let prefix = code & (1 << primaryBits - 1)
      extraBits[prefix] = max(extraBits[prefix], length - primaryBits)
    }
    for (prefix, bits) in extraBits.enumerated() where bits > 0 {
      entries[prefix] = Entry(.link, primaryBits, (entries.count, bits))
      entries.append(contentsOf: repeatElement(.invalid, count: 1 << bits))
    }
  }

  /// Enters a symbol wherever its code is followed by any bits.
  private mutating func fill(_ code: Int, _ length: Int, _ entry: Entry) {
    var (start, end, step) = (code, 1 << primaryBits, 1 << length)
    if length > primaryBits {
      let link = entries[code & (1 << primaryBits - 1)]
      start = link.number + code >> primaryBits
      end = link.number + 1 << link.extraBits
      step = 1 << (length - primaryBits)
    }
    for index in stride(from: start, to: end, by: step) { entries[index] = entry }
  }

  /// Reads a symbol; bits enough for it must be available.
  @inline(__always)
  func next(_ reader: inout BitReader) -> Entry {
    let entry = entries[reader.peek(primaryBits)]
    guard entry.isKind(.link) else {
      reader.drop(entry.codeBits)
      return entry
    }
    let further = entries[entry.number &+ (reader.bits &>> UInt64(primaryBits)).lowBits(entry.extraBits)]
    reader.drop(further.codeBits)
    return further
  }
}

extension UInt64 {
  @inline(__always)
  fileprivate func lowBits(_ count: Int) -> Int { Int(truncatingIfNeeded: self & (1 &<< UInt64(count) &- 1)) }
}
