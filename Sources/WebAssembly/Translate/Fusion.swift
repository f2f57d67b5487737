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
  private var places = UnsafeMutablePointer<Int32>.allocate(capacity: 1024)
  private var capacity = 1024
  private let table = FusionTable.shared
  private static let target = Int32.min

  deinit { places.deallocate() }

  /// Writes the final form of what a translator has finished; returns its words, which are never more than before.
  mutating func write(_ translator: borrowing FunctionTranslator, to output: UnsafeMutablePointer<UInt64>) -> Int {
    let count = translator.code.count
    let words = translator.code.words
    if capacity <= count {
      places.deallocate()
      capacity = count * 2
      places = .allocate(capacity: capacity)
    }
    places.update(repeating: 0, count: count &+ 1)
    for index in 0..<translator.labels.references.count {
      places[Self.destination(of: translator.labels.references[index].label, translator) / 8] = Self.target
    }
    for handler in translator.handlers { places[Int(handler.target) / 8 + 1] = Self.target }
    output[0] = words[0]
    let written = fuse(words, count, to: output)
    let bytes = UnsafeMutableRawPointer(output)
    for index in 0..<translator.labels.references.count {
      let reference = translator.labels.references[index]
      let origin = position(Int(reference.origin))
      let distance = position(Self.destination(of: reference.label, translator)) &- origin
      bytes.storeBytes(
        of: Int32(truncatingIfNeeded: distance), toByteOffset: origin &+ Int(reference.offset), as: Int32.self)
    }
    return written
  }

  /// Where a branch to a label ends: a branch that stands there is followed, though not for ever.
  @inline(__always)
  private static func destination(of label: Int32, _ translator: borrowing FunctionTranslator) -> Int {
    let words = translator.code.words
    var position = translator.labels.position(label)
    for _ in 0..<8 {
      guard position / 8 < translator.code.count, words[position / 8] == UInt64(RegisterOpcode.branch.rawValue) else {
        break
      }
      position = translator.labels.position(Int32(truncatingIfNeeded: words[position / 8 + 1] &>> 32))
    }
    return position
  }

  private func fuse(
    _ words: UnsafeMutablePointer<UInt64>, _ count: Int, to output: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var old = 1
    var new = 1
    // The instruction begun last: it may be extended.
    var start = 0
    var opcode: UInt16 = 0
    while old < count {
      let added = UInt16(truncatingIfNeeded: words[old])
      var length = table.length(added)
      if length == 0 {
        // A branch_table: two words, then a distance of half a word for each label and one more.
        length = 2 &+ (Int(truncatingIfNeeded: words[old &+ 1] &>> 32) &+ 2) / 2
      }
      if start > 0 {
        if places[old] != Self.target, let fused = table.fused(opcode, added) {
          opcode = fused
          new &-= 1
        } else {
          output[start] = UInt64(table.handlers[Int(opcode)])
          opcode = added
          start = new
        }
      } else {
        opcode = added
        start = new
      }
      places[old] = Int32(truncatingIfNeeded: new)
      if length > 1 {
        output[new &+ 1] = words[old &+ 1]
        var word = 2
        while word < length {
          output[new &+ word] = words[old &+ word]
          word &+= 1
        }
      }
      new &+= length
      old &+= length
    }
    if start > 0 { output[start] = UInt64(table.handlers[Int(opcode)]) }
    places[count] = Int32(truncatingIfNeeded: new)
    return new
  }

  /// Where an instruction, or the end of the code, is in the final form; both positions in bytes from the header.
  @inline(__always) func position(_ position: Int) -> Int { Int(places[position &>> 3]) &* 8 }
}

extension Fusion {
  /// Where each instruction of a translated function begins, from the entry, and in the module's bytes.
  static func sourceMap(_ translator: borrowing FunctionTranslator) -> Module.SourceMap {
    var fusion = Fusion()
    let scratch = UnsafeMutablePointer<UInt64>.allocate(capacity: translator.code.count)
    defer { scratch.deallocate() }
    _ = fusion.write(translator, to: scratch)
    // Instructions that have been taken back since belong to what follows, which may begin before they did, or after.
    var next = translator.code.count
    for word in (0..<next).reversed() where fusion.places[word] == 0 { fusion.places[word] = fusion.places[word + 1] }
    var map = translator.sourceMap ?? []
    for index in map.indices.reversed() {
      next = min(next, map[index].code / 8 + 1)
      map[index].code = fusion.position(next * 8) - 8
    }
    return map
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

  nonisolated(unsafe) let handlers = RegisterOpcode.handlers
  /// For each opcode, the words of an instruction, and whether it may be the first of two, and the second.
  private nonisolated(unsafe) let properties: UnsafePointer<UInt8>
  /// Open addressing: the pair in the upper half, the fused opcode in the lower.
  private nonisolated(unsafe) let slots: UnsafePointer<UInt64>
  private let mask: Int
  private static let first: UInt8 = 0x80
  private static let second: UInt8 = 0x40

  private init() {
    // At most three quarters of the slots are taken: most pairs that are no fusion are told by their properties.
    var size = 16
    while size * 3 < RegisterOpcode.fusions.count * 4 { size *= 2 }
    mask = size - 1
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    let properties = UnsafeMutablePointer<UInt8>.allocate(capacity: RegisterOpcode.count)
    properties.initialize(repeating: 0, count: RegisterOpcode.count)
    for (opcode, length) in RegisterOpcode.lengths.enumerated() { properties[opcode] = length }
    for (first, second, fused) in RegisterOpcode.fusions {
      let pair = UInt32(first) << 16 | UInt32(second)
      var index = Self.hash(pair) & mask
      while slots[index] != 0 { index = (index + 1) & mask }
      slots[index] = UInt64(pair) << 32 | UInt64(fused)
      properties[Int(first)] |= Self.first
      properties[Int(second)] |= Self.second
    }
    self.properties = UnsafePointer(properties)
    self.slots = UnsafePointer(slots)
  }

  @inline(__always) private static func hash(_ pair: UInt32) -> Int {
    Int(truncatingIfNeeded: (pair &* 0x9E37_79B1) &>> 16)
  }

  /// The words of an instruction; zero where they depend on the instruction.
  @inline(__always) func length(_ opcode: UInt16) -> Int { Int(properties[Int(opcode)] & ~(Self.first | Self.second)) }

  /// The opcode of two in a row; nil if there is none.
  @inline(__always)
  func fused(_ first: UInt16, _ second: UInt16) -> UInt16? {
    #if WASM_PROFILE && WASM_TRAMPOLINE
      return nil
    #else
      guard properties[Int(first)] & Self.first != 0, properties[Int(second)] & Self.second != 0 else { return nil }
      let pair = UInt32(first) &<< 16 | UInt32(second)
      var index = Self.hash(pair) & mask
      while slots[index] != 0 {
        if UInt32(truncatingIfNeeded: slots[index] &>> 32) == pair { return UInt16(truncatingIfNeeded: slots[index]) }
        index = (index &+ 1) & mask
      }
      return nil
    #endif
  }
}
