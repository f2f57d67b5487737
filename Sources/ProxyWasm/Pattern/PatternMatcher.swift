/// Makes instructions of what a pattern means.
struct PatternCompiler {
  /// Repetitions with counts are written out, so that a short text could mean a long program.
  private static let sizeLimit = 4000

  /// The most nodes that are written out: what repeats nothing at all makes no instructions, but takes time.
  private static let stepLimit = 100_000

  var program: [Pattern.Instruction] = []
  private var stepCount = 0

  mutating func compile(_ node: PatternNode) throws(Pattern.SyntaxError) {
    stepCount += 1
    guard program.count < Self.sizeLimit, stepCount < Self.stepLimit else {
      throw Pattern.SyntaxError(offset: 0, reason: "it is too large")
    }
    switch node {
    case .byte(let set): program.append(.byte(set))
    case .start: program.append(.start)
    case .end: program.append(.end)
    case .sequence(let nodes):
      for node in nodes { try compile(node) }
    case .group(let number, let inner):
      program.append(.save(2 * number))
      try compile(inner)
      program.append(.save(2 * number + 1))
    case .alternatives(let nodes):
      var jumps: [Int] = []
      for (index, node) in nodes.enumerated() {
        guard index + 1 < nodes.count else {
          try compile(node)
          break
        }
        let split = reserve()
        try compile(node)
        jumps.append(reserve())
        program[split] = .split(split + 1, program.count)
      }
      for jump in jumps { program[jump] = .jump(program.count) }
    case .repetition(let inner, let least, let most, let isGreedy):
      for _ in 0..<least { try compile(inner) }
      if let most {
        var splits: [Int] = []
        for _ in least..<most {
          splits.append(reserve())
          try compile(inner)
        }
        for split in splits { program[split] = branch(split + 1, program.count, isGreedy) }
      } else {
        let split = reserve()
        try compile(inner)
        program.append(.jump(split))
        program[split] = branch(split + 1, program.count, isGreedy)
      }
    }
  }

  /// Makes room for an instruction whose target is not known yet.
  private mutating func reserve() -> Int {
    program.append(.match)
    return program.count - 1
  }

  private func branch(_ inner: Int, _ beyond: Int, _ isGreedy: Bool) -> Pattern.Instruction {
    isGreedy ? .split(inner, beyond) : .split(beyond, inner)
  }
}

/// Runs a pattern's instructions on a text, all alternatives side by side, the preferred ones first.
struct PatternMatcher {
  private struct State {
    var position: Int
    var slots: [Int]
  }

  let program: [Pattern.Instruction]
  let slotCount: Int

  func firstMatch(in bytes: [UInt8]) -> [Range<Int>?]? {
    var found: [Int]?
    var states: [State] = []
    var seen = [Int](repeating: -1, count: program.count)
    for index in 0...bytes.count {
      if found == nil {
        follow(State(position: 0, slots: Array(repeating: -1, count: slotCount)), index, bytes.count, &seen, &states)
      }
      guard !states.isEmpty else { break }
      var next: [State] = []
      // States of the next position are marked with it, so that marks of this one do not count.
      run: for state in states {
        switch program[state.position] {
        case .match:
          // Those that come later are less preferred.
          found = state.slots
          break run
        case .byte(let set) where index < bytes.count && set.contains(bytes[index]):
          follow(State(position: state.position + 1, slots: state.slots), index + 1, bytes.count, &seen, &next)
        default: break
        }
      }
      states = next
    }
    return found.map { slots in
      stride(from: 0, to: slotCount, by: 2).map { slot in
        slots[slot] >= 0 && slots[slot] <= slots[slot + 1] ? slots[slot]..<slots[slot + 1] : nil
      }
    }
  }

  /// Adds the states that a state leads to without taking a byte, each instruction once.
  private func follow(_ state: State, _ index: Int, _ end: Int, _ seen: inout [Int], _ states: inout [State]) {
    var pending = [state]
    while var state = pending.popLast() {
      guard seen[state.position] != index else { continue }
      seen[state.position] = index
      switch program[state.position] {
      case .byte, .match: states.append(state)
      case .jump(let target):
        state.position = target
        pending.append(state)
      case .split(let first, let second):
        pending.append(State(position: second, slots: state.slots))
        pending.append(State(position: first, slots: state.slots))
      case .save(let slot):
        state.slots[slot] = index
        state.position += 1
        pending.append(state)
      case .start, .end:
        let isStart = if case .start = program[state.position] { true } else { false }
        guard index == (isStart ? 0 : end) else { continue }
        state.position += 1
        pending.append(state)
      }
    }
  }
}
