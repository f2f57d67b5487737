/// What a pattern's text means.
indirect enum PatternNode {
  case byte(Pattern.ByteSet)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// A group that captures, by its number.
  case group(Int, PatternNode)
  case repetition(PatternNode, atLeast: Int, atMost: Int?, isGreedy: Bool)
  case start
  case end
}

/// Reads a pattern's text.
struct PatternParser {
  private static let depthLimit = 50
  private static let repetitionLimit = 1000

  private let bytes: [UInt8]
  private var offset = 0
  private(set) var groupCount = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func parse() throws(Pattern.SyntaxError) -> PatternNode {
    let node = try alternatives(depth: 0)
    guard offset == bytes.count else { throw error("a ) that closes nothing") }
    return node
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func error(_ reason: String) -> Pattern.SyntaxError { Pattern.SyntaxError(offset: offset, reason: reason) }

  private mutating func skip(_ text: StaticString) -> Bool {
    let expected = text.withUTF8Buffer { Array($0) }
    guard bytes[offset...].starts(with: expected) else { return false }
    offset += expected.count
    return true
  }

  private mutating func alternatives(depth: Int) throws(Pattern.SyntaxError) -> PatternNode {
    guard depth < Self.depthLimit else { throw error("groups are nested too deeply") }
    var alternatives: [PatternNode] = []
    repeat {
      var sequence: [PatternNode] = []
      while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
        sequence.append(try repetition(of: try atom(depth: depth)))
      }
      alternatives.append(.sequence(sequence))
    } while skip("|")
    return .alternatives(alternatives)
  }

  private mutating func atom(depth: Int) throws(Pattern.SyntaxError) -> PatternNode {
    guard let byte = next else { throw error("the pattern ends too early") }
    if skip("(") {
      let captures = !skip("?:")
      if captures, next == UInt8(ascii: "?") { throw error("a group of an unknown kind") }
      if captures { groupCount += 1 }
      let number = groupCount
      let inner = try alternatives(depth: depth + 1)
      guard skip(")") else { throw error("a group that does not end") }
      return captures ? .group(number, inner) : inner
    }
    if skip("[") { return .byte(try set()) }
    if skip("\\") { return .byte(try escape()) }
    offset += 1
    switch byte {
    case UInt8(ascii: "."): return .byte(Pattern.ByteSet(0x0A...0x0A).inverted)
    case UInt8(ascii: "^"): return .start
    case UInt8(ascii: "$"): return .end
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
      offset -= 1
      throw error("nothing to repeat")
    default: return .byte(Pattern.ByteSet(byte...byte))
    }
  }

  private mutating func repetition(of node: PatternNode) throws(Pattern.SyntaxError) -> PatternNode {
    let range: (Int, Int?)
    switch next {
    case UInt8(ascii: "*"): range = (0, nil)
    case UInt8(ascii: "+"): range = (1, nil)
    case UInt8(ascii: "?"): range = (0, 1)
    case UInt8(ascii: "{"): range = try counts()
    default: return node
    }
    // Counts have been read up to their brace; the signs are one byte.
    offset += 1
    let isGreedy = !skip("?")
    if let next, "*+?{".utf8.contains(next) { throw error("a repetition of a repetition") }
    return .repetition(node, atLeast: range.0, atMost: range.1, isGreedy: isGreedy)
  }

  private mutating func counts() throws(Pattern.SyntaxError) -> (Int, Int?) {
    offset += 1
    guard let least = number() else { throw error("a { must be followed by a count, or escaped") }
    var most: Int? = least
    if skip(",") { most = number() }
    guard next == UInt8(ascii: "}") else { throw error("a count that does not end") }
    guard least <= Self.repetitionLimit, most ?? least <= Self.repetitionLimit, least <= most ?? least else {
      throw error("a count out of range")
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    let digits = bytes[offset...].prefix { 0x30...0x39 ~= $0 }
    offset += digits.count
    return Int(String(decoding: digits, as: UTF8.self)) ?? (digits.isEmpty ? nil : .max)
  }

  private mutating func set() throws(Pattern.SyntaxError) -> Pattern.ByteSet {
    let isInverted = skip("^")
    var set = Pattern.ByteSet()
    var isFirst = true
    while isFirst || next != UInt8(ascii: "]") {
      isFirst = false
      guard let low = next else { throw error("a set that does not end") }
      guard low < 0x80 else { throw error("a set of characters that are not ASCII") }
      offset += 1
      if low == UInt8(ascii: "\\") {
        set = set.union(try escape())
      } else if next == UInt8(ascii: "-"), offset + 1 < bytes.count, bytes[offset + 1] != UInt8(ascii: "]") {
        let high = bytes[offset + 1]
        guard low <= high, high < 0x80, high != UInt8(ascii: "\\") else { throw error("a range that is none") }
        offset += 2
        set = set.union(Pattern.ByteSet(low...high))
      } else {
        set.insert(low)
      }
    }
    offset += 1
    return isInverted ? set.inverted : set
  }

  private mutating func escape() throws(Pattern.SyntaxError) -> Pattern.ByteSet {
    guard let byte = next else { throw error("nothing is escaped") }
    offset += 1
    let digits = Pattern.ByteSet(0x30...0x39)
    let words = Pattern.ByteSet(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
    let spaces = Pattern.ByteSet(0x09...0x0A, 0x0C...0x0D, 0x20...0x20)
    switch byte {
    case UInt8(ascii: "d"): return digits
    case UInt8(ascii: "D"): return digits.inverted
    case UInt8(ascii: "w"): return words
    case UInt8(ascii: "W"): return words.inverted
    case UInt8(ascii: "s"): return spaces
    case UInt8(ascii: "S"): return spaces.inverted
    case UInt8(ascii: "t"): return Pattern.ByteSet(0x09...0x09)
    case UInt8(ascii: "n"): return Pattern.ByteSet(0x0A...0x0A)
    case UInt8(ascii: "r"): return Pattern.ByteSet(0x0D...0x0D)
    case _ where words.contains(byte):
      offset -= 1
      throw error("an unknown escape")
    default: return Pattern.ByteSet(byte...byte)
    }
  }
}
