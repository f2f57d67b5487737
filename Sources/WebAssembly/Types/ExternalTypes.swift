/// The index type of a memory or table (spec: Types / Address Types).
public enum AddressType: Hashable, Sendable {
  /// 32-bit addresses: memories of at most 4 GiB, tables of at most 2³² - 1 elements.
  case i32
  /// 64-bit addresses.
  case i64

  /// The type of an address on the operand stack.
  @inline(__always) public var valueType: ValueType { self == .i32 ? .i32 : .i64 }
}

/// The least and greatest size of a memory in pages, or of a table in elements (spec: Types / Limits).
public struct SizeLimits: Hashable, Sendable {
  /// The size at the start.
  public var minimum: UInt64
  /// The size that growth must not exceed; nil leaves that to the address type and ``Limits``.
  public var maximum: UInt64?

  /// Makes limits; whether they are in order is for validation to say.
  public init(minimum: UInt64, maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// The type of a linear memory (spec: Types / Memory Types).
public struct MemoryType: Hashable, Sendable {
  /// The type of the memory's addresses.
  public var addressType: AddressType
  /// Sizes in pages.
  public var limits: SizeLimits
  /// The base-two logarithm of the page size: 16, unless the module asks otherwise.
  public var pageSizeLog2: UInt8
  /// Whether threads share the memory; no module that is accepted yet has such a memory.
  public var isShared: Bool

  /// Makes a memory's type.
  public init(
    _ limits: SizeLimits, addressType: AddressType = .i32, pageSizeLog2: UInt8 = 16,
    isShared: Bool = false
  ) {
    self.addressType = addressType
    self.limits = limits
    self.pageSizeLog2 = pageSizeLog2
    self.isShared = isShared
  }
}

/// The type of a table (spec: Types / Table Types).
public struct TableType: Hashable, Sendable {
  /// The type of the table's indices.
  public var addressType: AddressType
  /// Sizes in elements.
  public var limits: SizeLimits
  /// The elements' type: a reference type.
  public var element: ValueType

  /// Makes a table's type.
  public init(_ element: ValueType, _ limits: SizeLimits, addressType: AddressType = .i32) {
    self.addressType = addressType
    self.limits = limits
    self.element = element
  }
}

/// The type of a global variable (spec: Types / Global Types).
public struct GlobalType: Hashable, Sendable {
  /// The type of the value.
  public var value: ValueType
  /// Whether the value can be changed.
  public var isMutable: Bool

  /// Makes a global variable's type.
  public init(_ value: ValueType, isMutable: Bool = false) {
    self.value = value
    self.isMutable = isMutable
  }
}

/// What a module imports or exports, with its type (spec: Types / External Types).
public enum ExternalType: Hashable, Sendable {
  /// A function.
  case function(DefinedType)
  /// A table of references.
  case table(TableType)
  /// A linear memory.
  case memory(MemoryType)
  /// A global variable.
  case global(GlobalType)
  /// A kind of exception, whose values are the parameters of a function type without results.
  case tag(DefinedType)
}
