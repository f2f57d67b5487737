import Testing

@testable import WebAssembly

@Suite struct ByteReaderTests {
  private func read<T>(_ bytes: [UInt8], _ body: (inout ByteReader) throws(ModuleError) -> T) -> Result<T, ModuleError>
  {
    do throws(ModuleError) {
      return .success(try ByteReader.reading(bytes, body))
    } catch {
      return .failure(error)
    }
  }

  private func malformed(_ offset: Int, _ reason: String) -> ModuleError {
    ModuleError(.malformed, at: offset, reason)
  }

  @Test func unsignedNumbersOfOneByteOrPadded() {
    #expect(read([0x7F]) { reader throws(ModuleError) in try reader.u32() } == .success(127))
    #expect(read([0x83, 0x80, 0x80, 0x80, 0x00]) { reader throws(ModuleError) in try reader.u32() } == .success(3))
    #expect(
      read([0xFF, 0xFF, 0xFF, 0xFF, 0x0F]) { reader throws(ModuleError) in try reader.u32() } == .success(.max))
    #expect(
      read(Array(repeating: 0xFF, count: 9) + [0x01]) { reader throws(ModuleError) in try reader.u64() }
        == .success(.max))
  }

  @Test func unsignedNumbersAreStrict() {
    #expect(
      read([0x83, 0x80, 0x80, 0x80, 0x80, 0x00]) { reader throws(ModuleError) in try reader.u32() }
        == .failure(malformed(4, "integer representation too long")))
    #expect(
      read([0x83, 0x80, 0x80, 0x80, 0x10]) { reader throws(ModuleError) in try reader.u32() }
        == .failure(malformed(4, "integer too large")))
    #expect(
      read(Array(repeating: 0x80, count: 9) + [0x02]) { reader throws(ModuleError) in try reader.u64() }
        == .failure(malformed(9, "integer too large")))
    #expect(
      read([0x80]) { reader throws(ModuleError) in try reader.u32() }
        == .failure(malformed(1, "unexpected end of section or function")))
  }

  @Test func signedNumbersExtendTheirSign() {
    #expect(read([0x40]) { reader throws(ModuleError) in try reader.s32() } == .success(-64))
    #expect(read([0x3F]) { reader throws(ModuleError) in try reader.s32() } == .success(63))
    #expect(read([0xC0, 0x00]) { reader throws(ModuleError) in try reader.s32() } == .success(64))
    #expect(
      read([0x80, 0x80, 0x80, 0x80, 0x78]) { reader throws(ModuleError) in try reader.s32() } == .success(.min))
    #expect(
      read(Array(repeating: 0x80, count: 9) + [0x7F]) { reader throws(ModuleError) in try reader.s64() }
        == .success(.min))
    #expect(
      read([0xFF, 0xFF, 0xFF, 0xFF, 0x0F]) { reader throws(ModuleError) in try reader.s33() } == .success(0xFFFF_FFFF))
  }

  @Test func signedNumbersAreStrict() {
    // The bits beyond the 32nd must repeat the sign.
    #expect(
      read([0x80, 0x80, 0x80, 0x80, 0x70]) { reader throws(ModuleError) in try reader.s32() }
        == .failure(malformed(4, "integer too large")))
    #expect(
      read([0xFF, 0xFF, 0xFF, 0xFF, 0x0F]) { reader throws(ModuleError) in try reader.s32() }
        == .failure(malformed(4, "integer too large")))
    #expect(
      read([0x80, 0x80, 0x80, 0x80, 0x80, 0x00]) { reader throws(ModuleError) in try reader.s32() }
        == .failure(malformed(4, "integer representation too long")))
  }

  /// Where more bytes follow, numbers are read in another way: all at once.
  @Test func numbersDoNotDependOnWhatFollows() {
    /// The values of a number in all ways to read it, and how many bytes each takes.
    func readings(_ bytes: [UInt8]) -> [Result<[Int64], ModuleError>] {
      func reading(_ body: (inout ByteReader) throws(ModuleError) -> Int64) -> Result<[Int64], ModuleError> {
        read(bytes) { reader throws(ModuleError) in [try body(&reader), Int64(reader.position)] }
      }
      return [
        reading { reader throws(ModuleError) in Int64(try reader.u32()) },
        reading { reader throws(ModuleError) in Int64(try reader.s32()) },
        reading { reader throws(ModuleError) in Int64(bitPattern: try reader.u64()) },
        reading { reader throws(ModuleError) in try reader.s64() },
        reading { reader throws(ModuleError) in try reader.s33() },
      ]
    }
    for length in 1...11 {
      for payload: UInt8 in [0, 1, 0x2A, 0x3F, 0x40, 0x55, 0x7F] {
        for last: UInt8 in [0, 1, 0x0F, 0x3F, 0x40, 0x70, 0x78, 0x7F] {
          let number = (1..<length).map { 0x80 | (payload ^ UInt8($0)) } + [last]
          let alone = readings(number)
          for filler: UInt8 in [0, 0x80, 0xFF] {
            #expect(readings(number + Array(repeating: filler, count: 12)) == alone, "\(number), then \(filler)")
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      ([0xC0, 0x80], false), ([0xE0, 0x9F, 0xBF], false), ([0xED, 0xA0, 0x80], false),
      ([0xF4, 0x90, 0x80, 0x80], false),
      ([0xF0, 0x8F, 0xBF, 0xBF], false), ([0x80], false), ([0xC2], false), ([0xF8, 0x88, 0x80, 0x80, 0x80], false),
      ([0xC2, 0x80], true), ([0xE0, 0xA0, 0x80], true), ([0xED, 0x9F, 0xBF], true), ([0xF4, 0x8F, 0xBF, 0xBF], true),
      ([0xEE, 0x80, 0x80], true), ([], true),
    ] as [([UInt8], Bool)])
  func utf8(bytes: [UInt8], isValid: Bool) {
    #expect(bytes.withUnsafeBufferPointer(UTF8Validation.isValid) == isValid)
  }

  @Test func aCountBeyondTheBytesLeftIsRefused() {
    #expect(
      read([0x05, 0x00]) { reader throws(ModuleError) in try reader.count() }
        == .failure(malformed(0, "length out of bounds")))
    #expect(read([0x01, 0x00]) { reader throws(ModuleError) in try reader.count() } == .success(1))
  }
}
