/// Numbers that look random and are the same on each run.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`.
  mutating func next(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// The bytes with some bits changed, cut off, or with bytes inserted.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(3) {
      switch next(4) {
      case 0 where !bytes.isEmpty: bytes.removeLast(next(bytes.count))
      case 1: bytes.insert(UInt8(truncatingIfNeeded: next()), at: next(bytes.count + 1))
      default:
        if !bytes.isEmpty { bytes[next(bytes.count)] ^= 1 << UInt8(next(8)) }
      }
    }
    return bytes
  }
}
