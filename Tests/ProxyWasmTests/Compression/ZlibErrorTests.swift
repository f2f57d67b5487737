import Testing

@testable import ProxyWasm

/// What no sender that means well would send.
@Suite struct ZlibErrorTests {
  private let limit = 1 << 16

  private func error(_ packed: [UInt8], limit: Int? = nil) -> ZlibError? {
    do throws(ZlibError) {
      _ = try Zlib.uncompress(packed, limit: limit ?? self.limit)
      return nil
    } catch {
      return error
    }
  }

  /// A stream of bits, given as numbers and how many bits each has.
  private func stream(_ fields: (UInt32, Int)...) -> [UInt8] {
    var writer = BitWriter()
    writer.write(0x9C78, 16)
    for (number, bitCount) in fields { writer.write(number, bitCount) }
    writer.alignToByte()
    // Enough for no stream here to end early.
    return writer.bytes + [UInt8](repeating: 0, count: 16)
  }

  @Test func headersAreChecked() {
    #expect(error([]) == .truncated)
    #expect(error([0x78]) == .truncated)
    #expect(error([0x78, 0x9D]) == .badHeader)
    #expect(error([0x79, 0x9C]) == .badHeader)
    #expect(error([0x88, 0x1C]) == .badHeader, "a window of 64 KiB")
    #expect(error([0x78, 0xBB, 0, 0, 0, 1]) == .dictionaryNeeded)
    #expect(error([0x1F, 0x8B, 8, 0]) == .badHeader, "gzip")
  }

  @Test func blocksAreChecked() {
    #expect(error(stream((7, 3))) == .badBlockType)
    #expect(error(stream((1, 8), (5, 16), (5, 16))) == .badStoredLength)
    #expect(error([0x78, 0x9C, 1, 5, 0, 0xFA, 0xFF, 1, 2]) == .truncated)
    // Fixed codes: the symbols 286 and 287, and a distance where there is no data yet.
    #expect(error(stream((3, 3), (0b0110_0011, 8))) == .badSymbol)
    #expect(error(stream((3, 3), (0b1110_0011, 8))) == .badSymbol)
    #expect(error(stream((3, 3), (0b100_0000, 7), (0, 5))) == .badDistance)
    #expect(error(stream((3, 3), (0b100_0000, 7), (0b01111, 5))) == .badSymbol, "distance 30")
  }

  @Test func codesAreChecked() {
    #expect(error(stream((5, 3), (30, 5), (0, 5), (0, 4))) == .badCodeLengths, "287 literals")
    #expect(error(stream((5, 3), (0, 5), (30, 5), (0, 4))) == .badCodeLengths, "31 distances")
    #expect(error(stream((5, 3), (0, 5), (0, 5), (0, 4))) == .badCode, "no lengths")
    #expect(error(stream((5, 3), (0, 5), (0, 5), (0, 4), (0b001_001_001, 9))) == .badCode, "three codes of one bit")
    // The lengths 16 and 18 have a code of one bit each.
    let begin: [(UInt32, Int)] = [(5, 3), (0, 5), (0, 5), (0, 4), (0b001_000_001, 9), (0, 3)]
    func coded(_ more: (UInt32, Int)...) -> [UInt8] {
      var writer = BitWriter()
      writer.write(0x9C78, 16)
      for (number, bitCount) in begin + more { writer.write(number, bitCount) }
      writer.alignToByte()
      return writer.bytes + [UInt8](repeating: 0, count: 16)
    }
    #expect(error(coded((0, 3))) == .badCodeLengths, "nothing to repeat")
    #expect(error(coded((0b1111_1111, 8), (0b1111_1111, 8))) == .badCodeLengths, "276 lengths where there are 258")
    #expect(error(coded((0b1111_1111, 8), (0b1101_1011, 8))) == .badCodeLengths, "no end of the block")
  }

  @Test func endsAreChecked() {
    let packed = Zlib.compress(bytes("some text, some more text, and some more"))
    for count in packed.indices { #expect(error(Array(packed[..<count])) == .truncated) }
    for index in packed.count - 4..<packed.count {
      var damaged = packed
      damaged[index] ^= 1
      #expect(error(damaged) == .badChecksum)
    }
  }

  @Test func bombsAreDefused() {
    let bomb = Zlib.compress([UInt8](repeating: 0, count: 1 << 20))
    #expect(bomb.count < 2000)
    #expect(error(bomb) == .tooLarge)
    #expect(error(bomb, limit: (1 << 20) - 1) == .tooLarge)
    #expect(error(bomb, limit: 1 << 20) == nil)
    #expect(error(bomb, limit: .max) == nil)
    #expect(error(bomb, limit: -1) == .tooLarge)
    let stored = hex("7801011100eeff68656c6c6f2068656c6c6f2068656c6c6f3a2e067d")
    #expect(error(stored, limit: 16) == .tooLarge)
    #expect(error(stored, limit: 17) == nil)
  }

  @Test func hostileBytesEndInErrors() {
    var random = Generator(seed: 11)
    let sources = [
      Zlib.compress(bytes("abc")), Zlib.compress((0..<300).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 7 / 3) }),
      Zlib.compress(bytes((0..<40).map { "line \($0 * $0 % 97) of \($0)\n" }.joined())),
      hex("789ccacf4b5500000000ffff2a29cf876100000000ffff03002d1805b1"),
    ]
    var (values, errors) = (0, 0)
    for round in 0..<20_000 {
      let packed = random.mutated(sources[round % sources.count])
      if error(packed, limit: 5000) == nil { values += 1 } else { errors += 1 }
    }
    #expect(values + errors == 20_000)
    #expect(errors > 15_000)
    // What is no stream at all but for its beginning.
    for _ in 0..<2000 {
      let noise = (0..<random.next(100)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      _ = error([0x78, 0x9C] + noise, limit: 5000)
    }
  }
}
