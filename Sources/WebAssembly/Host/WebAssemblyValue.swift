/// A Swift type that stands for a WebAssembly value type in typed functions.
public protocol WebAssemblyValue {
  static var webAssemblyType: ValueType { get }
  /// The value in a 64-bit slot; an i32 or f32 has the upper half clear.
  init(webAssemblyBits: UInt64)
  var webAssemblyBits: UInt64 { get }
}

extension Int32: WebAssemblyValue {
  public static var webAssemblyType: ValueType { .i32 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self.init(truncatingIfNeeded: bits) }
  @inlinable public var webAssemblyBits: UInt64 { UInt64(UInt32(bitPattern: self)) }
}

extension UInt32: WebAssemblyValue {
  public static var webAssemblyType: ValueType { .i32 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self.init(truncatingIfNeeded: bits) }
  @inlinable public var webAssemblyBits: UInt64 { UInt64(self) }
}

extension Int64: WebAssemblyValue {
  public static var webAssemblyType: ValueType { .i64 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self.init(bitPattern: bits) }
  @inlinable public var webAssemblyBits: UInt64 { UInt64(bitPattern: self) }
}

extension UInt64: WebAssemblyValue {
  public static var webAssemblyType: ValueType { .i64 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self = bits }
  @inlinable public var webAssemblyBits: UInt64 { self }
}

extension Float: WebAssemblyValue {
  public static var webAssemblyType: ValueType { .f32 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: bits)) }
  @inlinable public var webAssemblyBits: UInt64 { UInt64(bitPattern) }
}

extension Double: WebAssemblyValue {
  public static var webAssemblyType: ValueType { .f64 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self.init(bitPattern: bits) }
  @inlinable public var webAssemblyBits: UInt64 { bitPattern }
}
