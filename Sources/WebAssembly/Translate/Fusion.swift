/// Puts a function's instructions into their final form: neighbours that have a handler for both become one instruction,
/// and handlers' addresses take the place of opcodes.
///
/// A fused instruction is the address of its handler, then the operands of its parts. Each part is executed as if it began
/// a word before its operands, so there is a position for it still, which distances, handlers' ranges and traps refer to. An
/// instruction that a branch goes to is never fused with the one before it. The fusions there are stand in
/// `Sources/HandlerGenerator/Fusions.swift`; see the article RegisterMachine.
struct Fusion: ~Copyable {
  /// For each word of the code as translated, where the instruction that began there is now, in words; before that is
  /// known, ``target`` if a branch goes there.
  private var places: [Int32] = []
  private static let target = Int32.min

  /// Writes the final form of what a translator has finished; returns its words, which are never more than before.
  mutating func write(_ translator: borrowing FunctionTranslator, to output: UnsafeMutablePointer<UInt64>) -> Int {
    let count = translator.code.count
    let words = translator.code.words
    if places.count <= count { places = [Int32](repeating: 0, count: count * 2) }
    let written = places.withUnsafeMutableBufferPointer { buffer in
      let places = buffer.baseAddress.unsafelyUnwrapped
      places.update(repeating: 0, count: count + 1)
      for reference in translator.labels.references {
        places[Self.destination(of: reference.label, translator) / 8] = Self.target
      }
      for handler in translator.handlers { places[Int(handler.target) / 8 + 1] = Self.target }
      output[0] = words[0]
      return Self.fuse(words, count, to: output, places)
    }
    let bytes = UnsafeMutableRawPointer(output)
    for reference in translator.labels.references {
      let origin = position(Int(reference.origin))
      let distance = position(Self.destination(of: reference.label, translator)) - origin
      bytes.storeBytes(
        of: Int32(truncatingIfNeeded: distance), toByteOffset: origin + Int(reference.offset), as: Int32.self)
    }
    return written
  }

  /// Where a branch to a label ends: a branch that stands there is followed, though not for ever.
  private static func destination(of label: Int32, _ translator: borrowing FunctionTranslator) -> Int {
    var position = translator.labels.position(label)
    for _ in 0..<8 {
      guard position / 8 < translator.code.count,
        translator.code.words[position / 8] == UInt64(RegisterOpcode.branch.rawValue)
      else { break }
      position = translator.labels.position(Int32(truncatingIfNeeded: translator.code.words[position / 8 + 1] >> 32))
    }
    return position
  }

  private static func fuse(
    _ words: UnsafeMutablePointer<UInt64>, _ count: Int, to output: UnsafeMutablePointer<UInt64>,
    _ places: UnsafeMutablePointer<Int32>
  ) -> Int {
    let table = FusionTable.shared
    var old = 1
    var new = 1
    // The instruction begun last: it may be extended.
    var start = 0
    var opcode = UInt16.max
    while old < count {
      let added = UInt16(truncatingIfNeeded: words[old])
      var length = Int(table.lengths[Int(added)])
      if length == 0 {
        // A branch_table: two words, then a distance of half a word for each label and one more.
        length = 2 + (Int(truncatingIfNeeded: words[old + 1] >> 32) + 2) / 2
      }
      if places[old] != target, let fused = table.fused(opcode, added) {
        opcode = fused
        new -= 1
      } else {
        output[start] = start == 0 ? output[0] : UInt64(table.handlers[Int(opcode)])
        opcode = added
        start = new
      }
      places[old] = Int32(truncatingIfNeeded: new)
      for word in 1..<length { output[new + word] = words[old + word] }
      new += length
      old += length
    }
    if start > 0 { output[start] = UInt64(table.handlers[Int(opcode)]) }
    places[count] = Int32(truncatingIfNeeded: new)
    return new
  }

  /// Where an instruction, or the end of the code, is in the final form; both positions in bytes from the header.
  func position(_ position: Int) -> Int { Int(places[position / 8]) * 8 }
}

extension Fusion {
  /// Where each instruction of a translated function begins, from the entry, and in the module's bytes.
  static func sourceMap(_ translator: borrowing FunctionTranslator) -> Module.SourceMap {
    var fusion = Fusion()
    let scratch = UnsafeMutablePointer<UInt64>.allocate(capacity: translator.code.count)
    defer { scratch.deallocate() }
    _ = fusion.write(translator, to: scratch)
    return (translator.sourceMap ?? []).map { entry in
      // What began where an instruction has been taken back since belongs to what follows.
      var position = entry.code + 8
      while fusion.places[position / 8] == 0 { position += 8 }
      return (fusion.position(position) - 8, entry.source)
    }
  }

  /// A catch clause whose positions, which count from the entry, are those of the final form.
  func final(_ handler: ExceptionHandler) -> ExceptionHandler {
    func entryPosition(_ position: Int32) -> Int32 { Int32(truncatingIfNeeded: self.position(Int(position) + 8) - 8) }
    var handler = handler
    handler.range = entryPosition(handler.range.lowerBound)..<entryPosition(handler.range.upperBound)
    handler.target = entryPosition(handler.target)
    return handler
  }
}

/// Which opcodes there is a fused one for, in memory that stays where it is.
struct FusionTable: Sendable {
  static let shared = FusionTable()

  nonisolated(unsafe) let handlers: UnsafePointer<UInt>
  nonisolated(unsafe) let lengths: UnsafePointer<UInt8>
  /// Open addressing: the pair in the upper half, the fused opcode in the lower.
  private nonisolated(unsafe) let slots: UnsafePointer<UInt64>
  private let mask: Int

  private init() {
    func copy<T>(_ values: [T]) -> UnsafePointer<T> {
      let copy = UnsafeMutablePointer<T>.allocate(capacity: values.count)
      copy.initialize(from: values, count: values.count)
      return UnsafePointer(copy)
    }
    handlers = copy(RegisterOpcode.handlers)
    lengths = copy(RegisterOpcode.lengths)
    var size = 16
    while size < RegisterOpcode.fusions.count * 4 { size *= 2 }
    mask = size - 1
    var slots = [UInt64](repeating: 0, count: size)
    for (first, second, fused) in RegisterOpcode.fusions {
      let pair = UInt32(first) << 16 | UInt32(second)
      var index = Self.hash(pair) & mask
      while slots[index] != 0 { index = (index + 1) & mask }
      slots[index] = UInt64(pair) << 32 | UInt64(fused)
    }
    self.slots = copy(slots)
  }

  private static func hash(_ pair: UInt32) -> Int { Int(truncatingIfNeeded: (pair &* 0x9E37_79B1) >> 16) }

  /// The opcode of two in a row.
  @inline(__always)
  func fused(_ first: UInt16, _ second: UInt16) -> UInt16? {
    #if WASM_PROFILE && WASM_TRAMPOLINE
      return nil
    #else
      let pair = UInt32(first) << 16 | UInt32(second)
      var index = Self.hash(pair) & mask
      while slots[index] != 0 {
        if UInt32(truncatingIfNeeded: slots[index] >> 32) == pair { return UInt16(truncatingIfNeeded: slots[index]) }
        index = (index + 1) & mask
      }
      return nil
    #endif
  }
}
