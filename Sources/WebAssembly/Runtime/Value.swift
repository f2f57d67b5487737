/// A value passed to or from the guest (spec: Runtime Structure / Values).
public enum Value {
  case i32(Int32)
  case i64(Int64)
  case f32(Float)
  case f64(Double)
  case v128(V128)
  case reference(Reference)
}

/// A vector of 128 bits, as two halves.
public struct V128: Hashable, Sendable {
  /// Bits 0 to 63.
  public var low: UInt64
  /// Bits 64 to 127.
  public var high: UInt64

  public init(low: UInt64 = 0, high: UInt64 = 0) {
    self.low = low
    self.high = high
  }
}

/// A reference passed to or from the guest.
public enum Reference {
  /// Null, of any reference type.
  case null
  case function(Function)
  /// A value of the host's, opaque to the guest: an `externref`.
  case extern(AnyHashable)
  /// A structure, array, exception or 31-bit integer of the guest's, or a host value that it took for an `anyref`.
  case object(ObjectReference)
}

extension Value {
  /// The null reference.
  public static var null: Value { .reference(.null) }

  /// A host value as an `externref`.
  public static func extern(_ value: AnyHashable) -> Value { .reference(.extern(value)) }

  /// A function as a `funcref`.
  public static func function(_ function: Function) -> Value { .reference(.function(function)) }

  /// The default value of a type: zero or null.
  public static func defaultValue(of type: ValueType) -> Value {
    switch type.kind {
    case .i32: .i32(0)
    case .i64: .i64(0)
    case .f32: .f32(0)
    case .f64: .f64(0)
    case .v128: .v128(V128())
    case .reference, .bottom: .null
    }
  }
}

extension Value: CustomStringConvertible {
  public var description: String {
    switch self {
    case .i32(let value): "i32:\(value)"
    case .i64(let value): "i64:\(value)"
    case .f32(let value): "f32:\(value)"
    case .f64(let value): "f64:\(value)"
    case .v128(let value): "v128:0x\(hex(value.high))\(hex(value.low))"
    case .reference(let value): "\(value)"
    }
  }

  private func hex(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Reference: CustomStringConvertible {
  public var description: String {
    switch self {
    case .null: "ref.null"
    case .function: "ref.func"
    case .extern(let value): "ref.extern:\(value)"
    case .object(let object): "ref.\(object.kind)"
    }
  }
}
