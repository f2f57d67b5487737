/// A function, structure or array type (spec: Types / Composite Types).
public enum CompositeType: Hashable, Sendable {
  /// A function's parameters and results.
  case function(FunctionType)
  /// A structure's fields, in order.
  case structure([FieldType])
  /// The element of an array.
  case array(FieldType)
}

/// One field of a structure, or the element of an array (spec: Types / Field Types).
public struct FieldType: Hashable, Sendable {
  /// What the field holds.
  public var storage: StorageType
  /// Whether the field can be changed once its object is made.
  public var isMutable: Bool

  /// Makes a field's type.
  public init(_ storage: StorageType, isMutable: Bool) {
    self.storage = storage
    self.isMutable = isMutable
  }
}

/// What a field holds: a value, or an integer packed into one or two bytes.
public enum StorageType: Hashable, Sendable {
  /// A value, as it is.
  case value(ValueType)
  /// An i32's low 8 bits.
  case i8
  /// An i32's low 16 bits.
  case i16

  /// The type of the field's value on the operand stack.
  public var unpacked: ValueType {
    switch self {
    case .value(let type): type
    case .i8, .i16: .i32
    }
  }

  /// Whether reading the field extends what it holds, with or without its sign.
  public var isPacked: Bool {
    switch self {
    case .value: false
    case .i8, .i16: true
    }
  }
}

/// One entry of a recursive group: a composite type, its declared supertype and whether it may be extended
/// (spec: Types / Recursive Types).
public struct SubType: Hashable, Sendable {
  /// Whether no other type may extend it.
  public var isFinal: Bool
  /// The declared supertype; in a canonical group, its canonical identity.
  package var supertype: UInt32?
  /// What the type describes.
  public var composite: CompositeType

  package init(isFinal: Bool, supertype: UInt32?, composite: CompositeType) {
    self.isFinal = isFinal
    self.supertype = supertype
    self.composite = composite
  }
}
