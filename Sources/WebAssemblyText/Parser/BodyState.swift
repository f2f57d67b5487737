/// The state of parsing instructions: what is open, kept in arrays, so that no nesting of the text is nesting of calls.
struct BodyState {
  /// The instructions written so far.
  var code: [UInt8] = []
  /// What is open, the innermost last.
  var frames: [Frame] = []
  /// Codes and immediates of open folded instructions, which come after their operands.
  var pending: [UInt8] = []
  /// The labels in scope, the innermost last.
  private(set) var labels: [Label] = []
  /// The number of blocks begun.
  private var blockCount: UInt32 = 0
  /// The symbols of labels, by the order in which the blocks begin.
  private(set) var labelSymbols: [(block: UInt32, symbol: UInt32)] = []
  /// The innermost label of a symbol, as a position in `labels`.
  private var innermost: [UInt32: Int] = [:]
  /// Branch labels being read.
  var branchTargets: [UInt32] = []

  /// Something that a parenthesis or an `end` closes.
  struct Frame {
    enum Kind: UInt8 {
      /// `block …`, `loop …` or `try_table …`, `if …` before and after `else`; until `end`.
      case flatBlock, flatIf, flatElse
      /// `(instruction operands`.
      case foldedInstruction
      /// `(block …`, `(loop …` or `(try_table …`.
      case foldedBlock
      /// `(if … conditions`, before `(then`.
      case foldedConditions
      /// `(if … (then …)` and `(if … (then …) (else …)`.
      case foldedAfterThen, foldedAfterElse
      /// `(then …` and `(else …`.
      case foldedArm
    }
    var kind: Kind
    /// Where the instruction's own bytes begin in `pending`.
    var pendingStart: Int
    /// The symbol of an `if`'s label; zero if it has none.
    var symbol: UInt32 = 0
    /// The value of the branch hint before a folded instruction.
    var hint: UInt8?
  }

  struct Label {
    /// Zero if the block has no identifier.
    var symbol: UInt32
    /// The position of the label that this one hides.
    var hidden: Int?
  }

  mutating func reset() {
    code.removeAll(keepingCapacity: true)
    frames.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    blockCount = 0
    labelSymbols.removeAll(keepingCapacity: true)
    // Labels that were left have taken themselves out; clearing would cost what the largest function needed.
    if !innermost.isEmpty { innermost = [:] }
  }

  // MARK: Labels

  mutating func pushLabel(_ symbol: UInt32) {
    var hidden: Int?
    if symbol != 0 {
      hidden = innermost.updateValue(labels.count, forKey: symbol)
      labelSymbols.append((blockCount, symbol))
    }
    labels.append(Label(symbol: symbol, hidden: hidden))
    blockCount += 1
  }

  mutating func popLabel() {
    guard let label = labels.popLast(), label.symbol != 0 else { return }
    innermost[label.symbol] = label.hidden
  }

  /// The relative depth of the innermost label of a symbol.
  func depth(_ symbol: UInt32) -> UInt32? {
    innermost[symbol].map { UInt32(truncatingIfNeeded: labels.count - 1 - $0) }
  }

  // MARK: Folded instructions

  /// Sets aside what was written since `start` until the operands are written, and opens a frame for it.
  mutating func fold(_ kind: Frame.Kind, from start: Int, symbol: UInt32 = 0, hint: UInt8? = nil) {
    frames.append(Frame(kind: kind, pendingStart: pending.count, symbol: symbol, hint: hint))
    pending.append(contentsOf: code[start...])
    code.removeSubrange(start...)
  }

  /// Writes what a frame has set aside.
  mutating func unfold(_ frame: Frame) {
    code.append(contentsOf: pending[frame.pendingStart...])
    pending.removeSubrange(frame.pendingStart...)
  }
}
