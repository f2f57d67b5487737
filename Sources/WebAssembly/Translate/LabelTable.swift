/// The places in a function's code that branches go to, and the branches that refer to them.
struct LabelTable: ~Copyable {
  /// A 32-bit field of an instruction that holds the distance of a label from the instruction.
  struct Reference: BitwiseCopyable {
    /// Where the instruction begins, and the field from there on.
    var origin: Int32
    var offset: Int32
    var label: Int32
  }

  /// The position of each label; -1 while unknown.
  private var positions = TrivialStack<Int32>(capacity: 64)
  private(set) var references = TrivialStack<Reference>(capacity: 64)

  mutating func removeAll() {
    positions.removeLast(positions.count)
    references.removeLast(references.count)
  }

  /// Makes a label whose place is not known yet.
  @inline(__always) mutating func add() -> Int32 {
    positions.push(-1)
    return Int32(truncatingIfNeeded: positions.count &- 1)
  }

  /// Where a label is, in bytes.
  @inline(__always) func position(_ label: Int32) -> Int { Int(positions[Int(label)]) }

  /// Notes that the field `offset` bytes into the instruction at `origin` is to hold the distance of a label from there.
  @inline(__always) mutating func refer(_ label: Int32, from origin: Int, offset: Int) {
    references.push(
      Reference(
        origin: Int32(truncatingIfNeeded: origin), offset: Int32(truncatingIfNeeded: offset), label: label))
  }

  /// Places a label.
  @inline(__always) mutating func bind(_ label: Int32, at position: Int) {
    positions[Int(label)] = Int32(truncatingIfNeeded: position)
  }
}
