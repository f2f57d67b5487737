/// Finds what has been there before, within the distance that a repetition may have.
struct MatchFinder {
  struct Match {
    var length: Int
    var distance: Int

    static let none = Match(length: 0, distance: 0)
  }

  /// The last position of each hash of three bytes.
  ///
  /// One that says nothing yet is harmless, since bytes are always compared.
  private var latest: [UInt32]
  private let hashShift: UInt32
  /// Before each position of the window, that with the same hash.
  private var previous: [UInt32]
  private let windowMask: Int

  /// How far back, in links and not in bytes, a match is looked for: what takes linear time for any input.
  static let chainLimit = 128
  /// A match after which a better one is hardly looked for.
  static let goodLength = 8
  /// A match that is taken as it is.
  static let niceLength = 128

  init(inputCount: Int) {
    // For little input, tables that are soon made.
    let wanted = Int.bitWidth - (max(inputCount, 256) - 1).leadingZeroBitCount
    let bits = min(15, wanted)
    latest = Array(repeating: 0, count: 1 << bits)
    previous = Array(repeating: 0, count: 1 << bits)
    hashShift = UInt32(32 - bits)
    windowMask = 1 << bits - 1
  }

  /// Notes what begins at a position; answers where such was last, in 32 bits that stand for any that end in them.
  @inline(__always)
  mutating func insert(_ position: Int, _ input: Span<UInt8>) -> UInt32 {
    let bytes = UInt32(input[position]) | UInt32(input[position &+ 1]) << 8 | UInt32(input[position &+ 2]) << 16
    let hash = Int((bytes &* 0x9E37_79B1) &>> hashShift)
    let last = latest[hash]
    previous[position & windowMask] = last
    latest[hash] = UInt32(truncatingIfNeeded: position)
    return last
  }

  /// The longest match for what begins at a position, which is noted; none unless it is longer than `minimum`.
  mutating func longestMatch(_ position: Int, _ input: Span<UInt8>, longerThan minimum: Int) -> Match {
    guard position <= input.count - DeflateSymbol.lengths.lowerBound else { return .none }
    var candidate = insert(position, input)
    let limit = min(DeflateSymbol.lengths.upperBound, input.count - position)
    var best = Match(length: max(minimum, DeflateSymbol.lengths.lowerBound - 1), distance: 0)
    guard best.length < limit else { return .none }
    var links = minimum >= Self.goodLength ? Self.chainLimit / 4 : Self.chainLimit
    var distance = 0
    while links > 0 {
      // Positions further and further back; anything else is from before the window, or was never one.
      let next = Int(UInt32(truncatingIfNeeded: position) &- candidate)
      guard next > distance, next <= min(position, DeflateSymbol.maximumDistance) else { break }
      distance = next
      links &-= 1
      let start = position &- distance
      // What would not make the match longer is mostly told by its end.
      if input[start &+ best.length] == input[position &+ best.length], input[start] == input[position] {
        var length = 1
        while length < limit, input[start &+ length] == input[position &+ length] { length &+= 1 }
        if length > best.length {
          best = Match(length: length, distance: distance)
          if length >= min(limit, Self.niceLength) { break }
        }
      }
      candidate = previous[start & windowMask]
    }
    // Three bytes from far away take more bits than they save.
    let isWorthIt = best.length > DeflateSymbol.lengths.lowerBound || best.distance <= 4096
    return best.distance > 0 && isWorthIt ? best : .none
  }
}
