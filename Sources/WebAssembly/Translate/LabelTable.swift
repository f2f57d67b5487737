/// The places in a function's code that branches go to, and the branches that wait to know where that is.
struct LabelTable {
  private struct Fixup: BitwiseCopyable {
    /// Where the distance is written, and from where it is counted.
    var field: Int
    var origin: Int
    var next: Int32
  }

  /// The position of each label; -1 while unknown.
  private var positions: [Int] = []
  /// The first waiting branch of each label, or -1.
  private var waiting: [Int32] = []
  private var fixups: [Fixup] = []

  mutating func removeAll() {
    positions.removeAll(keepingCapacity: true)
    waiting.removeAll(keepingCapacity: true)
    fixups.removeAll(keepingCapacity: true)
  }

  /// Makes a label whose place is not known yet.
  mutating func add() -> Int32 {
    positions.append(-1)
    waiting.append(-1)
    return Int32(truncatingIfNeeded: positions.count - 1)
  }

  func position(_ label: Int32) -> Int { positions[Int(label)] }

  /// Sets the 32-bit field at `field` to the distance of a label from `origin`, now or when it is bound.
  mutating func refer(_ label: Int32, field: Int, origin: Int, _ code: inout CodeBuffer) {
    let position = positions[Int(label)]
    if position >= 0 {
      code.setInt32(Int32(truncatingIfNeeded: position - origin), at: field)
    } else {
      fixups.append(Fixup(field: field, origin: origin, next: waiting[Int(label)]))
      waiting[Int(label)] = Int32(truncatingIfNeeded: fixups.count - 1)
    }
  }

  /// Places a label at the end of the code.
  mutating func bind(_ label: Int32, _ code: inout CodeBuffer) {
    let position = code.position
    positions[Int(label)] = position
    var index = waiting[Int(label)]
    while index >= 0 {
      let fixup = fixups[Int(index)]
      code.setInt32(Int32(truncatingIfNeeded: position - fixup.origin), at: fixup.field)
      index = fixup.next
    }
    waiting[Int(label)] = -1
  }
}
