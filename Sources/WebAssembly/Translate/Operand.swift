/// What the translator knows of a value on the operand stack.
struct Operand: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable {
    /// In the temporary that belongs to its place on the stack.
    case temporary
    /// Still in the local that it was read from.
    case local
    /// Known at translation, and in no slot.
    case constant
  }

  var kind: Kind
  var type: ValueType
  /// The temporary that belongs to its place on the stack.
  var slot: Int32
  /// The local's index, and the next operand down the stack that is still in the same local, or -1.
  var local: UInt32 = 0
  var nextInLocal: Int32 = -1
  /// A constant's bits.
  var bits: UInt64 = 0
  /// Whether it is an i32 in a place that holds an i64, of which only the lower half counts.
  var hasUpperHalf = false

  var operandClass: OperandClass { type == .f32 || type == .f64 ? .float : .integer }
  var slotCount: Int32 { type == .v128 ? 2 : 1 }
}

/// A block that is open, as the translator sees it.
struct TranslatedBlock: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable { case function, block, loop, `if`, `else`, tryTable }

  var kind: Kind
  /// Whether the block itself cannot be reached, so that nothing is kept of it.
  var isDead: Bool
  /// Whether code behind the block can be reached through a branch, or past a missing `else`.
  var isReferenced = false
  /// Operands below the parameters.
  var height: Int = 0
  /// The slot of the first parameter or result.
  var slot: Int32 = 0
  /// Where branches go.
  var label: Int32 = -1
  /// Where an `if` goes when its condition does not hold.
  var elseLabel: Int32 = -1
  var parameters = TypeList(start: 0, count: 0)
  var results = TypeList(start: 0, count: 0)
  /// The first of the open handlers that belong to a `try_table`.
  var firstHandler = 0

  /// The values that a branch to the block brings.
  var labelTypes: TypeList { kind == .loop ? parameters : results }
}

/// One catch clause of a function: where it holds, and where it goes on.
struct ExceptionHandler: Sendable {
  /// Byte positions from the function's entry of the code that it guards.
  var range: Range<Int32>
  var kind: CatchClause.Kind
  var tag: UInt32
  /// The slot that the first value given to the label goes to.
  var payloadSlot: Int32
  /// The byte position from the function's entry of the code to go on at.
  var target: Int32
}
