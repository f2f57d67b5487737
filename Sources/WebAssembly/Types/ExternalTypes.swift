/// The index type of a memory or table (spec: Types / Address Types).
public enum AddressType: Hashable, Sendable {
  case i32
  case i64

  @inline(__always) public var valueType: ValueType { self == .i32 ? .i32 : .i64 }
}

/// The least and greatest size of a memory in pages, or of a table in elements (spec: Types / Limits).
public struct SizeLimits: Hashable, Sendable {
  public var minimum: UInt64
  public var maximum: UInt64?

  public init(minimum: UInt64, maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// The type of a linear memory (spec: Types / Memory Types).
public struct MemoryType: Hashable, Sendable {
  public var addressType: AddressType
  /// Sizes in pages.
  public var limits: SizeLimits
  /// The base-two logarithm of the page size: 16, unless the module asks otherwise.
  public var pageSizeLog2: UInt8
  public var isShared: Bool

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
  public var addressType: AddressType
  /// Sizes in elements.
  public var limits: SizeLimits
  public var element: ValueType

  public init(_ element: ValueType, _ limits: SizeLimits, addressType: AddressType = .i32) {
    self.addressType = addressType
    self.limits = limits
    self.element = element
  }
}

/// The type of a global variable (spec: Types / Global Types).
public struct GlobalType: Hashable, Sendable {
  public var value: ValueType
  public var isMutable: Bool

  public init(_ value: ValueType, isMutable: Bool = false) {
    self.value = value
    self.isMutable = isMutable
  }
}

/// What a module imports or exports, with its type (spec: Types / External Types).
public enum ExternalType: Hashable, Sendable {
  case function(DefinedType)
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  case tag(DefinedType)
}
