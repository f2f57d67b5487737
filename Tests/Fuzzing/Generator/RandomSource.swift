/// A small deterministic generator of random numbers: xoshiro256**, seeded through SplitMix64.
///
/// The sequence for a seed is part of what makes a failure reproducible, so it does not depend on the library's.
package struct RandomSource: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  package init(seed: UInt64) {
    var seed = seed
    func step() -> UInt64 {
      seed &+= 0x9E37_79B9_7F4A_7C15
      var z = seed
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    state = (step(), step(), step(), step())
  }

  /// Makes the source of item `index` of a run, independent of the items before it.
  package init(seed: UInt64, index: Int) {
    self.init(seed: seed ^ (UInt64(truncatingIfNeeded: index) &+ 1) &* 0xD134_2543_DE82_EF95)
  }

  package mutating func next() -> UInt64 {
    func rotate(_ x: UInt64, _ k: UInt64) -> UInt64 { (x << k) | (x >> (64 &- k)) }
    let result = rotate(state.1 &* 5, 7) &* 9
    let t = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= t
    state.3 = rotate(state.3, 45)
    return result
  }

  /// A number in `0..<bound`; zero when `bound` is not positive.
  package mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(truncatingIfNeeded: next() >> 1) % bound
  }

  package mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  package mutating func pick<C: RandomAccessCollection>(_ choices: C) -> C.Element {
    choices[choices.index(choices.startIndex, offsetBy: below(choices.count))]
  }

  package mutating func shuffled<T>(_ items: [T]) -> [T] {
    var items = items
    for i in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(i, below(i + 1)) }
    return items
  }

  /// The position of a weight, chosen with a probability proportional to it.
  package mutating func weighted(_ weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      if rest < weight { return position }
      rest -= weight
    }
    return 0
  }
}
