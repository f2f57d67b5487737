/// The type of a number (spec: Types / Number Types).
public enum NumberType: Hashable, Sendable {
  case i32
  case i64
  case f32
  case f64

  public var valueType: ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    }
  }

  /// The bits that are significant.
  @inlinable var mask: UInt64 { self == .i32 || self == .f32 ? UInt64(UInt32.max) : .max }
}

/// A Swift type that stands for a WebAssembly number type in typed functions.
///
/// Of an i32 or f32, the bits are the lower half of the 64.
public protocol WebAssemblyValue: BitwiseCopyable, SendableMetatype {
  static var webAssemblyType: NumberType { get }
  init(webAssemblyBits: UInt64)
  var webAssemblyBits: UInt64 { get }
}

extension Int32: WebAssemblyValue {
  @inlinable public static var webAssemblyType: NumberType { .i32 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self.init(truncatingIfNeeded: bits) }
  @inlinable public var webAssemblyBits: UInt64 { UInt64(UInt32(bitPattern: self)) }
}

extension UInt32: WebAssemblyValue {
  @inlinable public static var webAssemblyType: NumberType { .i32 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self.init(truncatingIfNeeded: bits) }
  @inlinable public var webAssemblyBits: UInt64 { UInt64(self) }
}

extension Int64: WebAssemblyValue {
  @inlinable public static var webAssemblyType: NumberType { .i64 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self.init(bitPattern: bits) }
  @inlinable public var webAssemblyBits: UInt64 { UInt64(bitPattern: self) }
}

extension UInt64: WebAssemblyValue {
  @inlinable public static var webAssemblyType: NumberType { .i64 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self = bits }
  @inlinable public var webAssemblyBits: UInt64 { self }
}

extension Float: WebAssemblyValue {
  @inlinable public static var webAssemblyType: NumberType { .f32 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: bits)) }
  @inlinable public var webAssemblyBits: UInt64 { UInt64(bitPattern) }
}

extension Double: WebAssemblyValue {
  @inlinable public static var webAssemblyType: NumberType { .f64 }
  @inlinable public init(webAssemblyBits bits: UInt64) { self.init(bitPattern: bits) }
  @inlinable public var webAssemblyBits: UInt64 { bitPattern }
}
