/// A register instruction's code: an index into the table of handlers.
///
/// A family's forms follow its first opcode.
struct RegisterOpcode: Hashable, BitwiseCopyable {
  let rawValue: UInt16

  @inline(__always) init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Another form of the family.
  @inline(__always) func form(_ index: Int) -> RegisterOpcode {
    RegisterOpcode(rawValue: rawValue &+ UInt16(truncatingIfNeeded: index))
  }

  /// The handler's address, which is what stands in the code.
  var address: UInt { Self.handlers[Int(rawValue)] }

  /// The handlers' addresses by opcode, in memory that stays where it is.
  nonisolated(unsafe) static let handlers: UnsafePointer<UInt> = {
    let table = UnsafeMutablePointer<UInt>.allocate(capacity: count)
    var next = table
    forEachHandler { handler in
      next.initialize(to: unsafeBitCast(handler, to: UInt.self))
      next += 1
    }
    return UnsafePointer(table)
  }()
}

/// How an opcode becomes register instructions; `custom` has a method of the translator's.
enum Lowering {
  case custom
  case unary(RegisterOpcode)
  case binary(RegisterOpcode, commutes: Bool, isFloat: Bool)
  /// A comparison, the opcode for exchanged operands, and the branches taken if it holds and if it does not.
  case comparison(
    RegisterOpcode, swapped: Opcode, branch: RegisterOpcode, negated: RegisterOpcode, isFloat: Bool)
  case load(RegisterOpcode)
  /// A store, and the one of a value in the float accumulator.
  case store(RegisterOpcode, accumulated: RegisterOpcode?)
  /// A vector instruction, and what operands it has.
  case vector(RegisterOpcode, VectorShape)
}

/// What operands a vector instruction has.
enum VectorShape {
  /// One, two or three vectors; the result is one.
  case unary, binary, ternary
  /// A vector and an i32; the result is a vector.
  case shift
  /// A number; the result is a vector.
  case splat
  /// A vector; the result is an i32.
  case test
  /// A vector and a lane; the result is a number.
  case extract(ValueType)
  /// A vector, a number and a lane; the result is a vector.
  case replace
  case load, store, loadLane, storeLane
}

/// The lowerings by opcode, in memory that stays where it is.
struct LoweringTable: Sendable {
  static let shared = LoweringTable()

  nonisolated(unsafe) let base: UnsafePointer<Lowering>

  private init() {
    let table = UnsafeMutablePointer<Lowering>.allocate(capacity: Opcode.count)
    table.initialize(repeating: .custom, count: Opcode.count)
    for (opcode, lowering) in Lowering.rows { table[Int(opcode.rawValue)] = lowering }
    base = UnsafePointer(table)
  }
}

/// Which accumulator a value may be in.
enum OperandClass: UInt8, BitwiseCopyable { case integer, float }

/// Where the operands of a binary operation come from: slot, accumulator or immediate.
///
/// The order is that of the forms.
enum BinaryForm: Int {
  case slotSlot, slotImmediate, accumulatorSlot, accumulatorImmediate
  /// Only for operations that do not commute.
  case immediateSlot, slotAccumulator, immediateAccumulator
  /// Only for the multiplication of floats, where it follows the forms that all have.
  case square

  /// The form's place in its family.
  var index: Int { self == .square ? BinaryForm.immediateSlot.rawValue : rawValue }
}
