/// The custom section of branch hints being written (branch hinting proposal).
struct BranchHints {
  private var functionCount: UInt32 = 0
  private var functions: [UInt8] = []
  private var function: (index: UInt32, declarations: Int) = (0, 0)
  private var hints: [UInt8] = []
  private var hintCount: UInt32 = 0

  /// - Parameter declarations: the bytes of the local declarations, from which offsets are counted.
  mutating func beginFunction(_ index: UInt32, declarations: Int) { function = (index, declarations) }

  /// Adds a hint for the instruction at an offset of the function's code.
  mutating func append(_ value: UInt8, at offset: Int) {
    hintCount += 1
    hints.appendUnsigned(function.declarations + offset)
    hints.append(1)
    hints.append(value)
  }

  mutating func endFunction() {
    guard hintCount > 0 else { return }
    functionCount += 1
    functions.appendUnsigned(function.index)
    functions.appendUnsigned(hintCount)
    functions.append(contentsOf: hints)
    hintCount = 0
    hints = []
  }

  /// The section's contents; nil if there is no hint.
  var bytes: [UInt8]? {
    guard functionCount > 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.appendUnsigned(functionCount)
    bytes.append(contentsOf: functions)
    return bytes
  }
}
