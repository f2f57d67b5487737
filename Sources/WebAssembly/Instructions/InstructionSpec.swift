/// One row of the instruction set: everything that the decoder, validator, translator, text format and printed
/// instruction page need to know of an instruction.
package struct InstructionSpec: Sendable {
  package let opcode: Opcode
  package let code: Code
  /// The name in the text format.
  package let mnemonic: StaticString
  package let immediates: Immediates
  package let signature: Signature
  /// What a module must have enabled to use the instruction; empty for the core.
  package let feature: Features

  init(
    _ opcode: Opcode, _ code: Code, _ mnemonic: StaticString, _ immediates: Immediates,
    _ signature: Signature = .custom, feature: Features = .core
  ) {
    self.opcode = opcode
    self.code = code
    self.mnemonic = mnemonic
    self.immediates = immediates
    self.signature = signature
    self.feature = feature
  }

  /// A row without immediates.
  init(
    _ opcode: Opcode, _ code: Code, _ mnemonic: StaticString, _ signature: Signature = .custom,
    feature: Features = .core
  ) {
    self.init(opcode, code, mnemonic, .none, signature, feature: feature)
  }

  /// The binary code: an optional prefix byte, and a byte or (after a prefix) an unsigned LEB128 number.
  package struct Code: Sendable {
    /// 0xFB, 0xFC or 0xFD; zero without a prefix.
    package let prefix: UInt8
    package let value: UInt16

    static func byte(_ value: UInt16) -> Code { Code(prefix: 0, value: value) }
    static func gc(_ value: UInt16) -> Code { Code(prefix: 0xFB, value: value) }
    static func misc(_ value: UInt16) -> Code { Code(prefix: 0xFC, value: value) }
    static func vector(_ value: UInt16) -> Code { Code(prefix: 0xFD, value: value) }
  }

  /// The immediates that follow the code, in the order of the binary format.
  package enum Immediates: Sendable, Hashable {
    case none
    case block
    case label
    /// A vector of labels, and the default label.
    case labelTable
    case local, global, function, type, table, memory, tag, data, element
    /// A type index, then a table index (the text format writes the table first).
    case typeAndTable
    /// A data index, then a memory index (the text format writes the memory first).
    case memoryInit
    /// An element index, then a table index (the text format writes the table first).
    case tableInit
    /// Two indices: destination, then source.
    case memoryCopy, tableCopy
    case heapType
    /// A vector of value types.
    case selectTypes
    /// A block type and a vector of catch clauses.
    case tryTable
    /// A type index and a field index.
    case structField
    /// Two type indices: destination, then source.
    case typePair
    /// A type index and a count.
    case typeAndCount
    case typeAndData, typeAndElement
    /// Flags, a label and two heap types.
    case branchCast
    case i32, i64, f32, f64, v128
    /// Sixteen lane indices below 32.
    case shuffle
    /// Alignment, memory and offset; `width` is the base-two logarithm of the bytes accessed.
    case memarg(width: UInt8)
    /// A memarg and a lane index.
    case memargLane(width: UInt8, lanes: UInt8)
    case lane(count: UInt8)
  }

  /// The operands and result, where they do not depend on anything but the instruction.
  package enum Signature: Sendable {
    /// The validator and the translator have a method for the instruction.
    case custom
    /// Pops `count` operands of the listed types (first pushed first) and pushes `result`.
    case values(ValueType, ValueType, ValueType, count: UInt8, result: ValueType)
    /// Pops an address of the memory's address type; pushes the type.
    case load(ValueType)
    /// Pops an address and a value of the type.
    case store(ValueType)
    /// Pops an address and a vector; pushes a vector.
    case loadLane
    /// Pops an address and a vector.
    case storeLane

    static func op(to result: ValueType) -> Signature {
      .values(.bottom, .bottom, .bottom, count: 0, result: result)
    }
    static func op(_ a: ValueType, to result: ValueType) -> Signature {
      .values(a, .bottom, .bottom, count: 1, result: result)
    }
    static func op(_ a: ValueType, _ b: ValueType, to result: ValueType) -> Signature {
      .values(a, b, .bottom, count: 2, result: result)
    }
    static func op(_ a: ValueType, _ b: ValueType, _ c: ValueType, to result: ValueType) -> Signature {
      .values(a, b, c, count: 3, result: result)
    }
  }
}
