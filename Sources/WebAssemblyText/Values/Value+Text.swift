public import WebAssembly

extension Value {
  /// Reads one value of a known type, in the notation of the text format without `i32.const` and the like.
  ///
  /// Integers may be signed or unsigned. Floating-point numbers may be `inf`, `nan` or `nan:0x…`. A vector is `0x` and
  /// up to 32 hexadecimal digits, the highest lane first. A reference is `null`, or a number, which as an `externref`
  /// stands for a host value (a `UInt32`).
  public init?(text: String, as type: ValueType) {
    let bytes = Array(text.utf8)
    switch type {
    case .i32:
      guard let bits = Self.integer(bytes, width: 32) else { return nil }
      self = .i32(Int32(truncatingIfNeeded: bits))
    case .i64:
      guard let bits = Self.integer(bytes, width: 64) else { return nil }
      self = .i64(Int64(truncatingIfNeeded: bits))
    case .f32:
      guard let bits = Self.float(bytes, .f32) else { return nil }
      self = .f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .f64:
      guard let bits = Self.float(bytes, .f64) else { return nil }
      self = .f64(Double(bitPattern: bits))
    case .v128:
      guard let vector = Self.vector(bytes) else { return nil }
      self = .v128(vector)
    default:
      if type.isNullable, bytes.elementsEqual("null".utf8) {
        self = .null
      } else if type.heapType == .extern, let bits = Self.integer(bytes, width: 32) {
        self = .extern(UInt32(truncatingIfNeeded: bits))
      } else {
        return nil
      }
    }
  }

  /// The value as ``init(text:as:)`` reads it; a reference that it cannot read is named by its kind.
  public var text: String {
    switch self {
    case .i32(let value): "\(value)"
    case .i64(let value): "\(value)"
    case .f32(let value):
      value.isNaN ? Self.nanText(UInt64(value.bitPattern), .f32) : "\(value)"
    case .f64(let value):
      value.isNaN ? Self.nanText(value.bitPattern, .f64) : "\(value)"
    case .v128(let vector): "0x" + Self.hex(vector.high) + Self.hex(vector.low)
    case .reference(let reference): reference.text
    }
  }

  private static func integer(_ bytes: [UInt8], width: Int) -> UInt64? {
    bytes.withUnsafeBufferPointer { bytes in
      switch NumberSyntax.classify(bytes) {
      case .integer, .natural: IntegerLiteral.bits(bytes, width: width)
      default: nil
      }
    }
  }

  private static func float(_ bytes: [UInt8], _ format: FloatFormat) -> UInt64? {
    bytes.withUnsafeBufferPointer { bytes in
      NumberSyntax.classify(bytes) == nil ? nil : FloatLiteral.bits(bytes, format)
    }
  }

  private static func vector(_ bytes: [UInt8]) -> V128? {
    guard bytes.starts(with: "0x".utf8), (3...34).contains(bytes.count) else { return nil }
    var vector = V128(low: 0, high: 0)
    for byte in bytes.dropFirst(2) {
      guard let digit = CharacterClass.hexValue(byte) else { return nil }
      vector.high = vector.high << 4 | vector.low >> 60
      vector.low = vector.low << 4 | UInt64(digit)
    }
    return vector
  }

  private static func nanText(_ bits: UInt64, _ format: FloatFormat) -> String {
    let payload = bits & ((1 << UInt64(format.fractionBits)) - 1)
    let sign = bits & format.signBit == 0 ? "" : "-"
    return sign + (bits & ~format.signBit == format.canonicalNaN ? "nan" : "nan:0x\(String(payload, radix: 16))")
  }

  private static func hex(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension Reference {
  fileprivate var text: String {
    switch self {
    case .null: "null"
    case .function: "func"
    case .extern(let value): "\(value)"
    case .object(let object):
      switch object.kind {
      case .i31(let value): "i31 \(value)"
      case .structure: "struct"
      case .array: "array"
      case .exception: "exn"
      case .host: object.hostValue.map { "host \($0)" } ?? "host"
      }
    }
  }
}
