/// The module's types: the type section being written, and what the parser must know of types by index.
struct TypeTable {
  /// The type section's groups.
  private(set) var section: [UInt8] = []
  private(set) var groupCount: UInt32 = 0
  /// The signatures of function types, in the binary format.
  private var signatures = ByteStringTable()
  /// By signature number: the number of parameters.
  private var parameterCounts: [UInt32] = [0]
  /// By signature number: the first type that stands alone, is final and has no supertype; what a type use without
  /// index means.
  private var plainTypes: [UInt32?] = [nil]
  /// By type index: the number of its signature; zero if the type is not a function's.
  private var signatureOfType: [UInt32] = []
  /// Structure fields by type index (upper half) and symbol.
  private var fields: [UInt64: UInt32] = [:]

  /// The number of types.
  var count: UInt32 { UInt32(signatureOfType.count) }

  // MARK: Definitions

  /// Begins a group of `count` types that is written as `rec`.
  mutating func beginGroup(count: Int) {
    section.append(0x4E)
    section.appendUnsigned(count)
    groupCount += 1
  }

  /// Begins a group of one type.
  mutating func beginPlainGroup() { groupCount += 1 }

  /// Adds a type: its bytes, and for a function type its signature.
  mutating func add(_ type: [UInt8], signature: Signature?, isPlain: Bool) {
    let index = count
    section.append(contentsOf: type)
    guard let signature else {
      signatureOfType.append(0)
      return
    }
    let number = number(of: signature)
    signatureOfType.append(number)
    if isPlain, plainTypes[Int(number)] == nil { plainTypes[Int(number)] = index }
  }

  /// Names a field of the type that is added next; false if it has a field of that name.
  mutating func nameField(_ symbol: UInt32, _ field: UInt32) -> Bool {
    fields.updateValue(field, forKey: UInt64(count) << 32 | UInt64(symbol)) == nil
  }

  private mutating func number(of signature: Signature) -> UInt32 {
    let number = signatures.intern(signature.bytes)
    if Int(number) == parameterCounts.count {
      parameterCounts.append(signature.parameterCount)
      plainTypes.append(nil)
    }
    return number
  }

  // MARK: Look-ups

  /// The index of the plain function type with the signature, which is added if there is none.
  mutating func plainType(_ signature: Signature) -> UInt32 {
    let number = number(of: signature)
    if let index = plainTypes[Int(number)] { return index }
    let index = count
    beginPlainGroup()
    section.append(0x60)
    section.append(contentsOf: signature.bytes)
    signatureOfType.append(number)
    plainTypes[Int(number)] = index
    return index
  }

  /// The number of parameters of a type; nil if there is no such function type.
  func parameterCount(_ index: UInt32) -> UInt32? {
    guard index < count, signatureOfType[Int(index)] != 0 else { return nil }
    return parameterCounts[Int(signatureOfType[Int(index)])]
  }

  /// Whether a function type has the signature; nil if there is no such type.
  func matches(_ index: UInt32, _ signature: Signature) -> Bool? {
    guard index < count else { return nil }
    let number = signatureOfType[Int(index)]
    return number != 0 && signatures[number].elementsEqual(signature.bytes)
  }

  func field(_ symbol: UInt32, of type: UInt32) -> UInt32? { fields[UInt64(type) << 32 | UInt64(symbol)] }
}

/// Parameters and results, being collected in the binary format.
struct Signature {
  private(set) var parameterCount: UInt32 = 0
  private(set) var resultCount: UInt32 = 0
  private var parameters: [UInt8] = []
  private var results: [UInt8] = []
  private(set) var lastResult: TypeCode?

  var isEmpty: Bool { parameterCount == 0 && resultCount == 0 }

  mutating func addParameter(_ type: TypeCode) {
    parameterCount += 1
    parameters.append(type)
  }

  mutating func addResult(_ type: TypeCode) {
    resultCount += 1
    results.append(type)
    lastResult = type
  }

  mutating func removeAll() {
    parameterCount = 0
    resultCount = 0
    parameters.removeAll(keepingCapacity: true)
    results.removeAll(keepingCapacity: true)
  }

  /// Both vectors.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendUnsigned(parameterCount)
    bytes.append(contentsOf: parameters)
    bytes.appendUnsigned(resultCount)
    bytes.append(contentsOf: results)
    return bytes
  }
}
