import WebAssembly

/// Changes modules at the level of bytes, numbers, instructions and sections.
struct ByteMutator {
  let corpus: [[UInt8]]

  func mutate(_ random: inout RandomSource) -> [UInt8] {
    guard !corpus.isEmpty else { return Self.noise(&random) }
    if random.chance(2) { return Self.noise(&random) }
    var bytes = random.pick(corpus)
    for _ in 0..<random.pick([1, 1, 1, 2, 3, 6]) { change(&bytes, &random) }
    return bytes
  }

  /// Random bytes behind a correct header, in sections or not.
  private static func noise(_ random: inout RandomSource) -> [UInt8] {
    var writer = ByteWriter()
    writer.bytes = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    for _ in 0..<random.within(0...4) {
      var contents = ByteWriter()
      contents.bytes = (0..<random.below(40)).map { _ in random.chance(50) ? UInt8(random.below(8)) : random.byte() }
      if random.chance(80) {
        writer.section(UInt8(random.below(14)), contents)
      } else {
        writer.bytes += contents.bytes
      }
    }
    return writer.bytes
  }

  private func change(_ bytes: inout [UInt8], _ random: inout RandomSource) {
    guard bytes.count > 8 else {
      bytes.append(random.byte())
      return
    }
    let place = random.within(8...bytes.count - 1)
    switch random.below(22) {
    case 0: bytes.removeSubrange(random.within(1...bytes.count - 1)...)
    case 1: bytes[place] ^= 1 << UInt8(random.below(8))
    case 2: bytes[place] = random.byte()
    case 3: bytes[place] = bytes[place] &+ (random.chance(50) ? 1 : 0xFF)
    case 4: bytes.insert(contentsOf: (0..<random.within(1...4)).map { _ in random.byte() }, at: place)
    case 5: bytes.removeSubrange(place..<min(bytes.count, place + random.within(1...4)))
    case 6: splice(&bytes, at: place, &random)
    case 7: bytes.replaceSubrange(place...place, with: Self.number(&random))
    case 8: pad(&bytes, at: place)
    case 9: duplicateRange(&bytes, at: place, &random)
    case 10..<15: changeSections(&bytes, &random)
    default: changeInstruction(&bytes, &random)
    }
  }

  private func splice(_ bytes: inout [UInt8], at place: Int, _ random: inout RandomSource) {
    let other = random.pick(corpus)
    guard other.count > 8 else { return }
    let start = random.within(8...other.count - 1)
    let count = min(other.count - start, random.within(1...64))
    let end = random.chance(50) ? place : min(bytes.count, place + count)
    bytes.replaceSubrange(place..<end, with: other[start..<start + count])
  }

  /// A LEB128 number around a limit, at times longer than allowed.
  private static func number(_ random: inout RandomSource) -> [UInt8] {
    var writer = ByteWriter()
    if random.chance(50) { writer.unsigned(random.i64()) } else { writer.unsigned(UInt64(random.i32())) }
    if random.chance(15) {
      writer.bytes[writer.bytes.count - 1] |= 0x80
      writer.bytes += Array(repeating: 0x80, count: random.below(6)) + [random.pick([0, 1, 0x7F])]
    }
    return writer.bytes
  }

  private func pad(_ bytes: inout [UInt8], at place: Int) {
    guard bytes[place] < 0x80 else { return }
    bytes[place] |= 0x80
    bytes.insert(0, at: place + 1)
  }

  private func duplicateRange(_ bytes: inout [UInt8], at place: Int, _ random: inout RandomSource) {
    let range = place..<min(bytes.count, place + random.within(1...16))
    let copies = random.pick([1, 1, 2, 50])
    bytes.insert(contentsOf: Array(repeatElement(bytes[range], count: copies).joined()), at: place)
  }

  /// Swaps, repeats or drops whole sections, or corrects the size of one after a change inside.
  private func changeSections(_ bytes: inout [UInt8], _ random: inout RandomSource) {
    var sections = Self.sections(of: bytes)
    guard !sections.isEmpty else { return }
    let chosen = random.below(sections.count)
    switch random.below(5) {
    case 0: sections.swapAt(chosen, random.below(sections.count))
    case 1: sections.insert(sections[chosen], at: random.below(sections.count + 1))
    case 2: sections.remove(at: chosen)
    default:
      // A change inside, with the section's size right: the commonest way to something valid.
      var contents = sections[chosen].contents
      guard !contents.isEmpty else { return }
      let place = random.below(contents.count)
      if random.chance(70) {
        contents[place] =
          switch random.below(4) {
          case 0: random.byte()
          case 1: contents[place] ^ 1
          case 2: random.pick(contents)
          default: UInt8(random.below(16))
          }
      } else if random.chance(50) {
        contents.insert(UInt8(random.below(128)), at: place)
      } else {
        contents.remove(at: place)
      }
      sections[chosen].contents = contents
    }
    var writer = ByteWriter()
    writer.bytes = Array(bytes.prefix(8))
    for section in sections {
      var contents = ByteWriter()
      contents.bytes = section.contents
      writer.byte(section.id)
      writer.unsigned(contents.bytes.count)
      writer.bytes += contents.bytes
    }
    bytes = writer.bytes
  }

  private static func sections(of bytes: [UInt8]) -> [(id: UInt8, contents: [UInt8])] {
    var sections: [(id: UInt8, contents: [UInt8])] = []
    var position = 8
    while position < bytes.count {
      let id = bytes[position]
      position += 1
      var size = 0
      var shift = 0
      while position < bytes.count, shift < 28 {
        let byte = bytes[position]
        position += 1
        size |= Int(byte & 0x7F) << shift
        shift += 7
        if byte < 0x80 { break }
      }
      let end = min(bytes.count, position + size)
      sections.append((id, Array(bytes[position..<end])))
      position = end
    }
    return sections
  }

  /// Puts another instruction in the place of one without immediates, of the same signature half of the time.
  private func changeInstruction(_ bytes: inout [UInt8], _ random: inout RandomSource) {
    for _ in 0..<20 {
      let place = random.within(8...bytes.count - 1)
      guard let row = Self.plainRows[bytes[place]] else { continue }
      let same = Self.plainRows.values.filter { $0.operands == row.operands && $0.result == row.result }
        .sorted { $0.opcode.rawValue < $1.opcode.rawValue }
      bytes[place] =
        random.chance(60) ? UInt8(InstructionSet[random.pick(same).opcode].code.value) : random.pick(Self.controlCodes)
      return
    }
  }

  private static let plainRows: [UInt8: NumericRows.Row] = Dictionary(
    NumericRows.all.filter { InstructionSet[$0.opcode].code.prefix == 0 }
      .map { (UInt8(InstructionSet[$0.opcode].code.value), $0) }, uniquingKeysWith: { first, _ in first })

  private static let controlCodes: [UInt8] = [
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x0B, 0x0C, 0x0D, 0x0F, 0x10, 0x1A, 0x1B, 0x20, 0x21, 0x22, 0x3F, 0x40, 0x41,
    0xD0, 0xD1, 0xD4, 0xFB, 0xFC, 0xFD,
  ]
}

extension RandomSource {
  mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next()) }
}
