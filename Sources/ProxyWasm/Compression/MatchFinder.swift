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
  /// How far before each position of the window the last is that has the same hash; 0 when that is too far.
  private var previous: [UInt16]
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

  /// Notes what begins at a position; answers how far before it such was last, or 0.
  @inline(__always)
  mutating func insert(_ position: Int, _ input: Span<UInt8>) -> Int {
    let bytes = UInt32(input[position]) | UInt32(input[position &+ 1]) << 8 | UInt32(input[position &+ 2]) << 16
    let hash = Int((bytes &* 0x9E37_79B1) &>> hashShift)
    // Positions that differ by 2³² look alike; then, too, the bytes are what counts.
    let difference = Int(UInt32(truncatingIfNeeded: position) &- latest[hash])
    let distance = difference <= min(position, DeflateSymbol.maximumDistance) ? difference : 0
    previous[position & windowMask] = UInt16(truncatingIfNeeded: distance)
    latest[hash] = UInt32(truncatingIfNeeded: position)
    return distance
  }

  /// The longest match for what begins at a position, which is noted; none unless it is longer than `minimum`.
  mutating func longestMatch(_ position: Int, _ input: Span<UInt8>, longerThan minimum: Int) -> Match {
    guard position <= input.count - DeflateSymbol.lengths.lowerBound else { return .none }
    var distance = insert(position, input)
    let limit = min(DeflateSymbol.lengths.upperBound, input.count - position)
    var best = Match(length: max(minimum, DeflateSymbol.lengths.lowerBound - 1), distance: 0)
    guard best.length < limit else { return .none }
    var links = minimum >= Self.goodLength ? Self.chainLimit / 4 : Self.chainLimit
    while links > 0, distance > 0, distance <= min(position, DeflateSymbol.maximumDistance) {
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
      let further = Int(previous[start & windowMask])
      distance = further > 0 ? distance &+ further : 0
    }
    // Three bytes from far away take more bits than they save.
    let isWorthIt = best.length > DeflateSymbol.lengths.lowerBound || best.distance <= 4096
    return best.distance > 0 && isWorthIt ? best : .none
  }
}
