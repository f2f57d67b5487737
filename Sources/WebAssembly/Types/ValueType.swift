/// The type of a value: a number, a vector or a reference (spec: Types / Value Types).
///
/// Stored in 32 bits so that the validator's operand stack is an array of trivial values: three bits of kind, one bit
/// of nullability, 28 bits of heap type.
public struct ValueType: Hashable, Sendable, BitwiseCopyable {
  package let rawValue: UInt32

  @inline(__always) package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What a value type is, for exhaustive switches.
  package enum Kind: UInt32, Sendable { case bottom, i32, i64, f32, f64, v128, reference }

  @inline(__always) package var kind: Kind { Kind(rawValue: rawValue & 7).unsafelyUnwrapped }

  /// The type of values that unreachable code is said to produce; matches every type and is never written.
  package static let bottom = ValueType(rawValue: Kind.bottom.rawValue)
  /// A 32-bit integer, of either signedness.
  public static let i32 = ValueType(rawValue: Kind.i32.rawValue)
  /// A 64-bit integer, of either signedness.
  public static let i64 = ValueType(rawValue: Kind.i64.rawValue)
  /// A 32-bit IEEE 754 float.
  public static let f32 = ValueType(rawValue: Kind.f32.rawValue)
  /// A 64-bit IEEE 754 float.
  public static let f64 = ValueType(rawValue: Kind.f64.rawValue)
  /// A vector of 128 bits.
  public static let v128 = ValueType(rawValue: Kind.v128.rawValue)

  /// The type of references to `heap`, null included when `nullable`.
  @inline(__always)
  public static func reference(_ heap: HeapType, nullable: Bool) -> ValueType {
    ValueType(rawValue: Kind.reference.rawValue | (nullable ? 8 : 0) | heap.rawValue << 4)
  }

  /// A function, or null.
  public static let funcref = reference(.function, nullable: true)
  /// A host value, or null.
  public static let externref = reference(.extern, nullable: true)
  /// Any of the guest's objects, or null.
  public static let anyref = reference(.any, nullable: true)
  /// An object that `ref.eq` compares, or null.
  public static let eqref = reference(.eq, nullable: true)
  /// A 31-bit integer, or null.
  public static let i31ref = reference(.i31, nullable: true)
  /// A structure, or null.
  public static let structref = reference(.structure, nullable: true)
  /// An array, or null.
  public static let arrayref = reference(.array, nullable: true)
  /// An exception, or null.
  public static let exnref = reference(.exception, nullable: true)
  /// Null, as any object type has it.
  public static let nullref = reference(.none, nullable: true)
  /// Null, as any function type has it.
  public static let nullfuncref = reference(.noFunction, nullable: true)
  /// Null, as a host value.
  public static let nullexternref = reference(.noExtern, nullable: true)
  /// Null, as an exception.
  public static let nullexnref = reference(.noException, nullable: true)

  /// Whether this is a reference type.
  @inline(__always) public var isReference: Bool { rawValue & 7 == Kind.reference.rawValue }

  /// Whether this is a reference type that includes null.
  @inline(__always) public var isNullable: Bool { isReference && rawValue & 8 != 0 }

  /// The heap type of a reference type; nil for numbers and vectors.
  @inline(__always) public var heapType: HeapType? {
    isReference ? HeapType(rawValue: rawValue >> 4) : nil
  }

  /// Whether a variable of this type has an initial value (spec: Defaultable Types).
  @inline(__always) public var isDefaultable: Bool { !isReference || isNullable }

  /// How many 64-bit slots of a frame a value takes: two for a vector, one for all else.
  @inline(__always) package var slotCount: Int { self == .v128 ? 2 : 1 }

  /// The same type with a defined heap type replaced; used to pass from type indices to canonical identities.
  @inline(__always) package func mapDefined(_ transform: (UInt32) -> UInt32) -> ValueType {
    guard let heap = heapType, let id = heap.definedID else { return self }
    return .reference(.defined(id: transform(id)), nullable: isNullable)
  }
}

/// What a reference may point to (spec: Types / Heap Types).
public struct HeapType: Hashable, Sendable, BitwiseCopyable {
  package let rawValue: UInt32

  @inline(__always) package init(rawValue: UInt32) { self.rawValue = rawValue }

  // The raw values are the low five bits of the binary format's codes, 0x69 ... 0x74.
  /// Exceptions.
  public static let exception = HeapType(rawValue: 0x09)
  /// Arrays of any type.
  public static let array = HeapType(rawValue: 0x0A)
  /// Structures of any type.
  public static let structure = HeapType(rawValue: 0x0B)
  /// 31-bit integers.
  public static let i31 = HeapType(rawValue: 0x0C)
  /// What `ref.eq` compares: structures, arrays and 31-bit integers.
  public static let eq = HeapType(rawValue: 0x0D)
  /// The top of the hierarchy of objects: ``eq``, and host values taken in.
  public static let any = HeapType(rawValue: 0x0E)
  /// Host values.
  public static let extern = HeapType(rawValue: 0x0F)
  /// Functions of any type.
  public static let function = HeapType(rawValue: 0x10)
  /// The bottom of the hierarchy of objects: no object at all.
  public static let none = HeapType(rawValue: 0x11)
  /// The bottom below ``extern``.
  public static let noExtern = HeapType(rawValue: 0x12)
  /// The bottom below ``function``.
  public static let noFunction = HeapType(rawValue: 0x13)
  /// The bottom below ``exception``.
  public static let noException = HeapType(rawValue: 0x14)

  /// The number of raw values kept for abstract heap types.
  static let abstractCount: UInt32 = 32
  /// Canonical identities are below this bound, so that a value type fits 32 bits.
  package static let maximumIDs: UInt32 = (1 << 28) - abstractCount

  /// The heap type of a defined type, by its canonical identity (or, while a type section is being decoded, by its
  /// index in the module).
  @inline(__always) package static func defined(id: UInt32) -> HeapType {
    HeapType(rawValue: abstractCount &+ id)
  }

  /// The canonical identity of a defined type; nil for abstract heap types.
  @inline(__always) package var definedID: UInt32? {
    rawValue >= Self.abstractCount ? rawValue &- Self.abstractCount : nil
  }
}

extension HeapType: CustomStringConvertible {
  public var description: String {
    switch self {
    case .exception: "exn"
    case .array: "array"
    case .structure: "struct"
    case .i31: "i31"
    case .eq: "eq"
    case .any: "any"
    case .extern: "extern"
    case .function: "func"
    case .none: "none"
    case .noExtern: "noextern"
    case .noFunction: "nofunc"
    case .noException: "noexn"
    default: "type#\(rawValue &- Self.abstractCount)"
    }
  }
}

extension ValueType: CustomStringConvertible {
  public var description: String {
    switch kind {
    case .bottom: "bot"
    case .i32: "i32"
    case .i64: "i64"
    case .f32: "f32"
    case .f64: "f64"
    case .v128: "v128"
    case .reference:
      switch (heapType.unsafelyUnwrapped, isNullable) {
      case (let heap, false): "(ref \(heap))"
      case (.none, true): "nullref"
      case (.noFunction, true): "nullfuncref"
      case (.noExtern, true): "nullexternref"
      case (.noException, true): "nullexnref"
      case (let heap, true) where heap.definedID == nil: "\(heap)ref"
      case (let heap, true): "(ref null \(heap))"
      }
    }
  }
}
