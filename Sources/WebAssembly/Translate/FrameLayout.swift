/// Where the values of a function stand in its frame, in slots from the frame pointer.
///
/// Parameters and results share the slots below the frame pointer. From it on come the linkage, in frames too large for
/// 16-bit slot numbers some scratch slots, locals, then temporaries.
struct FrameLayout {
  /// Slots that parameters or results take, whichever are more.
  private(set) var argumentSlots: Int32 = 0
  /// The first temporary.
  private(set) var temporaries: Int32 = 0
  private var parameterCount = 0
  private var firstLocal: Int32 = 0
  /// The first slot of each run of locals; nil when every local takes one slot.
  private var runStarts: [Int32]?

  /// Slots that wide frames keep for values in passing: six for numbers, then two for each of three vectors.
  static let scratchSlots: Int32 = 12
  static let firstScratch = Int32(Linkage.slots)
  static let firstVectorScratch = firstScratch + 6

  init() {}

  init(locals: LocalTypes, argumentSlots: Int32, hasScratch: Bool) {
    self.argumentSlots = argumentSlots
    parameterCount = locals.parameterCount
    firstLocal = Int32(Linkage.slots) + (hasScratch ? Self.scratchSlots : 0)
    if locals.runs.contains(where: { $0.type == .v128 }) {
      var starts: [Int32] = []
      var slot = -argumentSlots
      var previous = 0
      for run in locals.runs {
        if previous == parameterCount { slot = firstLocal }
        starts.append(slot)
        slot += Int32(run.end - previous) * Int32(run.type.slotCount)
        previous = run.end
      }
      temporaries = max(slot, firstLocal)
      runStarts = starts
    } else {
      temporaries = firstLocal + Int32(locals.count - parameterCount)
    }
  }

  /// The slot of a local.
  @inline(__always) func slot(_ local: UInt32, _ locals: borrowing LocalTypes) -> Int32 {
    guard let runStarts else {
      let index = Int32(bitPattern: local)
      let parameters = Int32(truncatingIfNeeded: parameterCount)
      return index < parameters ? index &- argumentSlots : index &- parameters &+ firstLocal
    }
    return slot(local, locals, runStarts)
  }

  private func slot(_ local: UInt32, _ locals: borrowing LocalTypes, _ runStarts: [Int32]) -> Int32 {
    var low = 0
    var high = locals.runs.count - 1
    while low < high {
      let middle = (low + high) / 2
      if locals.runs[middle].end > Int(local) { high = middle } else { low = middle + 1 }
    }
    let start = low == 0 ? 0 : locals.runs[low - 1].end
    return runStarts[low] + Int32(Int(local) - start) * Int32(locals.runs[low].type.slotCount)
  }

  /// The slots of locals that are not parameters.
  var zeroedSlots: Range<Int32> { firstLocal..<temporaries }
}
