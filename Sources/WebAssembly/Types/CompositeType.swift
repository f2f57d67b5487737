/// A function, structure or array type (spec: Types / Composite Types).
public enum CompositeType: Hashable, Sendable {
  case function(FunctionType)
  case structure([FieldType])
  case array(FieldType)
}

/// One field of a structure, or the element of an array (spec: Types / Field Types).
public struct FieldType: Hashable, Sendable {
  public var storage: StorageType
  public var isMutable: Bool

  public init(_ storage: StorageType, isMutable: Bool) {
    self.storage = storage
    self.isMutable = isMutable
  }
}

/// What a field holds: a value, or an integer packed into one or two bytes.
public enum StorageType: Hashable, Sendable {
  case value(ValueType)
  case i8
  case i16

  /// The type of the field's value on the operand stack.
  public var unpacked: ValueType {
    switch self {
    case .value(let type): type
    case .i8, .i16: .i32
    }
  }

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
  public var isFinal: Bool
  /// The declared supertype; in a canonical group, its canonical identity.
  package var supertype: UInt32?
  public var composite: CompositeType

  package init(isFinal: Bool, supertype: UInt32?, composite: CompositeType) {
    self.isFinal = isFinal
    self.supertype = supertype
    self.composite = composite
  }
}
