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

  /// The types of the values that a branch to the block takes along.
  @inline(__always) var labelTypes: TypeList { kind == .loop ? type.parameters : type.results }
}

/// The parameters and results of a block.
struct BlockSignature: BitwiseCopyable {
  /// The parameters, then the results, of a block with a function type.
  private var start: Int32
  private var parameterCount: Int32
  private var resultCount: Int32
  /// The result of a block without a function type that has one; `start` is then negative.
  private var result: ValueType

  /// A type table has fewer values than 2³¹, as that many would take more bytes than a module may have.
  @inline(__always) init(start: Int, parameterCount: Int, resultCount: Int, result: ValueType) {
    self.start = Int32(truncatingIfNeeded: start)
    self.parameterCount = Int32(truncatingIfNeeded: parameterCount)
    self.resultCount = Int32(truncatingIfNeeded: resultCount)
    self.result = result
  }

  @inline(__always) static var empty: BlockSignature {
    BlockSignature(start: -1, parameterCount: 0, resultCount: 0, result: .bottom)
  }

  @inline(__always) var parameters: TypeList {
    TypeList(start: Int(start), count: Int(parameterCount), single: result)
  }
  @inline(__always) var results: TypeList {
    TypeList(start: Int(start < 0 ? start : start &+ parameterCount), count: Int(resultCount), single: result)
  }
}

/// A list of types: a part of the type table's values, or a single type.
struct TypeList: BitwiseCopyable {
  private var firstIndex: Int32
  private var length: Int32
  private var single: ValueType

  @inline(__always) init(start: Int, count: Int, single: ValueType = .bottom) {
    firstIndex = Int32(truncatingIfNeeded: start)
    length = Int32(truncatingIfNeeded: count)
    self.single = single
  }

  /// A list of one type.
  @inline(__always) init(_ type: ValueType) { self.init(start: -1, count: 1, single: type) }

  @inline(__always) var start: Int { Int(firstIndex) }
  @inline(__always) var count: Int { Int(length) }

  @inline(__always) func type(_ index: Int, in table: TypeTable) -> ValueType {
    firstIndex < 0 ? single : table.values[start &+ index]
  }

  func dropLast() -> TypeList { TypeList(start: start, count: count - 1, single: single) }
}
