/// A block that is open, or the function's body.
struct ControlFrame: BitwiseCopyable {
  enum Kind: UInt8 { case function, block, loop, `if`, `else`, tryTable }

  var kind: Kind
  /// Whether the code up to the block's end cannot be reached.
  var isUnreachable: Bool
  /// Values of the operand stack below the block.
  var height: Int
  /// Entries of the initialisation log below the block.
  var initializedCount: Int
  var type: BlockSignature
}

/// The parameters and results of a block.
struct BlockSignature: BitwiseCopyable {
  /// The parameters, then the results, of a block with a function type.
  var start: Int
  var parameterCount: Int
  var resultCount: Int
  /// The result of a block without a function type that has one; `start` is then negative.
  var result: ValueType

  static let empty = BlockSignature(start: -1, parameterCount: 0, resultCount: 0, result: .bottom)

  var parameters: TypeList { TypeList(start: start, count: parameterCount, single: result) }
  var results: TypeList {
    TypeList(start: start < 0 ? start : start + parameterCount, count: resultCount, single: result)
  }
}

/// A list of types: a part of the type table's values, or a single type.
struct TypeList: BitwiseCopyable {
  var start: Int
  var count: Int
  var single: ValueType

  init(start: Int, count: Int, single: ValueType = .bottom) {
    self.start = start
    self.count = count
    self.single = single
  }

  /// A list of one type.
  init(_ type: ValueType) { self.init(start: -1, count: 1, single: type) }

  @inline(__always) func type(_ index: Int, in table: TypeTable) -> ValueType {
    start < 0 ? single : table.values[start &+ index]
  }

  func dropLast() -> TypeList { TypeList(start: start, count: count - 1, single: single) }
}
