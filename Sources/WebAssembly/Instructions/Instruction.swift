/// A decoded instruction: an opcode with its immediates, in a value that needs no allocation.
///
/// Which members mean something follows from the row's ``InstructionSpec/Immediates``; vectors of labels, types and
/// catch clauses stay with the decoder until the next instruction is read.
package struct Instruction {
  package var opcode: Opcode = .nop
  /// Byte offset of the opcode in the module.
  package var offset: Int = 0
  /// The first index: local, global, function, type, table, memory, tag, data, element or label.
  ///
  /// For `br_table` the default label; for a memarg the memory.
  package var index: UInt32 = 0
  /// The second index, in the binary format's order: table, memory, field, count, source.
  package var index2: UInt32 = 0
  /// A constant's bits (an i32 zero-extended), a memarg's offset, or a vector's low half.
  package var bits: UInt64 = 0
  /// A vector's or a shuffle's high half.
  package var highBits: UInt64 = 0
  /// A memarg's alignment, as a base-two logarithm.
  package var alignment: UInt8 = 0
  package var lane: UInt8 = 0
  package var block: BlockType = .empty
  /// The type of `ref.null`, `ref.test`, `ref.cast` (a reference type with the nullability that the code says), the
  /// source type of `br_on_cast`, or the first type of a typed `select`.
  package var type: ValueType = .bottom
  /// The target type of `br_on_cast`.
  package var type2: ValueType = .bottom

  package init() {}
}

/// The type of a block: no value, one result, or a function type by index.
package enum BlockType: Hashable, Sendable {
  case empty
  case value(ValueType)
  case function(UInt32)
}

/// One clause of a `try_table`.
package struct CatchClause: Hashable, Sendable {
  package enum Kind: UInt8, Sendable { case tag, tagReference, all, allReference }
  package var kind: Kind
  /// The tag; meaningless for `all` and `allReference`.
  package var tag: UInt32
  package var label: UInt32

  package init(kind: Kind, tag: UInt32, label: UInt32) {
    self.kind = kind
    self.tag = tag
    self.label = label
  }
}
