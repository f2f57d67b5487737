/// How the types in a module's bytes are read: what the module may use, and what its type indices stand for.
package struct TypeDecoding {
  package var features: Features
  /// The canonical identity of each type index.
  ///
  /// Without it heap types keep the module's indices, as a printer or the type section's decoder wants them.
  package var identities: UnsafeBufferPointer<UInt32>?

  package init(features: Features, identities: UnsafeBufferPointer<UInt32>? = nil) {
    self.features = features
    self.identities = identities
  }

  /// Reads a value type (spec: Binary Format / Value Types).
  @inline(__always)
  package func valueType(_ reader: inout ByteReader) throws(ModuleError) -> ValueType {
    switch reader.peek() {
    case 0x7F: return try take(.i32, &reader)
    case 0x7E: return try take(.i64, &reader)
    case 0x7D: return try take(.f32, &reader)
    case 0x7C: return try take(.f64, &reader)
    case 0x7B where features.contains(.simd): return try take(.v128, &reader)
    default: return try reference(&reader, orElse: "malformed value type")
    }
  }

  /// Reads a reference type (spec: Binary Format / Reference Types).
  package func referenceType(_ reader: inout ByteReader) throws(ModuleError) -> ValueType {
    try reference(&reader, orElse: "malformed reference type")
  }

  @inline(__always)
  private func take(_ type: ValueType, _ reader: inout ByteReader) throws(ModuleError) -> ValueType {
    try reader.skip(1)
    return type
  }

  @inline(never)
  private func reference(_ reader: inout ByteReader, orElse reason: String) throws(ModuleError) -> ValueType {
    let offset = reader.position
    let code = try reader.byte()
    if code == 0x63 || code == 0x64, hasTypedReferences {
      return .reference(try heapType(&reader), nullable: code == 0x63)
    }
    guard let heap = abstractHeapType(code) else { throw reader.malformed(reason, at: offset) }
    return .reference(heap, nullable: true)
  }

  /// Reads a heap type (spec: Binary Format / Heap Types).
  package func heapType(_ reader: inout ByteReader) throws(ModuleError) -> HeapType {
    let offset = reader.position
    if let code = reader.peek(), 0x40...0x7F ~= code {
      try reader.skip(1)
      guard let heap = abstractHeapType(code) else { throw reader.malformed("malformed heap type", at: offset) }
      return heap
    }
    let index = try reader.s33()
    guard index >= 0, hasTypedReferences else { throw reader.malformed("malformed heap type", at: offset) }
    return .defined(id: try identity(UInt32(truncatingIfNeeded: index), at: offset))
  }

  /// Reads the type of a block (spec: Binary Format / Control Instructions).
  package func blockType(_ reader: inout ByteReader) throws(ModuleError) -> BlockType {
    let offset = reader.position
    switch reader.peek() {
    case 0x40:
      try reader.skip(1)
      return .empty
    case .some(0x41...0x7F):
      return .value(try valueType(&reader))
    default:
      let index = try reader.s33()
      guard index >= 0 else { throw reader.malformed("malformed block type", at: offset) }
      return .function(UInt32(truncatingIfNeeded: index))
    }
  }

  /// What a type index stands for in heap types.
  private func identity(_ index: UInt32, at offset: Int) throws(ModuleError) -> UInt32 {
    if let identities {
      guard Int(index) < identities.count else { throw ModuleError(.invalid, at: offset, "unknown type \(index)") }
      return identities[Int(index)]
    }
    guard index < HeapType.maximumIDs else { throw ModuleError(.invalid, at: offset, "unknown type \(index)") }
    return index
  }

  private var hasTypedReferences: Bool { !features.isDisjoint(with: [.functionReferences, .gc]) }

  private func abstractHeapType(_ code: UInt8) -> HeapType? {
    let isKnown =
      switch code {
      case 0x6F, 0x70: true
      case 0x69, 0x74: features.contains(.exceptions)
      case 0x6A...0x6E, 0x71...0x73: features.contains(.gc)
      default: false
      }
    return isKnown ? HeapType(rawValue: UInt32(code & 0x1F)) : nil
  }
}
