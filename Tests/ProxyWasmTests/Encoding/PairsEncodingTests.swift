import ProxyWasm
import Testing

@Suite struct PairsEncodingTests {
  private static let two: [UInt8] = [
    2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0x61, 0, 0x31, 0x32, 0, 0x62, 0x62, 0, 0,
  ]

  private func error(_ bytes: [UInt8]) -> PairsError? {
    do throws(PairsError) {
      _ = try PairsEncoding.decode(bytes.span)
      return nil
    } catch { return error }
  }

  @Test func writesCountLengthsAndStrings() throws {
    let map: HeaderMap = ["A": "12", "bB": ""]
    #expect(PairsEncoding.encode(map) == Self.two)
    #expect(PairsEncoding.encodedSize(map) == Self.two.count)
    #expect(try PairsEncoding.decode(Self.two.span) == map)
    var target = [UInt8](repeating: 0xEE, count: Self.two.count)
    var span = target.mutableSpan
    PairsEncoding.encode(map, into: &span)
    #expect(target == Self.two)
  }

  @Test func writesAnEditedMapInOrder() throws {
    var map: HeaderMap = ["x": "old", "a": "12"]
    map.remove("x")
    map.add("bb", "")
    #expect(PairsEncoding.encode(map) == Self.two)
  }

  @Test func keepsTheCaseOfOtherPairs() {
    let encoded = PairsEncoding.encode(pairs: [([0x41], [0x42])])
    #expect(encoded == [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0x41, 0, 0x42, 0])
  }

  @Test(arguments: [[], [0], [0, 0, 0, 0]] as [[UInt8]])
  func emptyMapsHaveThreeForms(_ bytes: [UInt8]) throws {
    #expect(try PairsEncoding.decode(bytes.span).isEmpty)
  }

  @Test func refusesWhatIsNoList() {
    #expect(error([1]) == .truncated)
    #expect(error([0, 0]) == .truncated)
    #expect(error([0, 0, 0, 0, 0]) == .trailingBytes)
    #expect(error([1, 0, 0, 0]) == .truncated)
    #expect(error([255, 255, 255, 255]) == .tooMany)
    #expect(error(Self.two + [0]) == .trailingBytes)
    #expect(error(Array(Self.two.dropLast())) == .truncated)
    for position in [21, 24, 27, 28] {
      var bytes = Self.two
      bytes[position] = 1
      #expect(error(bytes) == .missingTerminator, "byte \(position)")
    }
    var huge = Self.two
    huge.replaceSubrange(4..<12, with: [255, 255, 255, 255, 255, 255, 255, 255])
    #expect(error(huge) == .truncated)
  }

  @Test func holdsTheLimitsOfEnvoy() throws {
    let most = HeaderMap((0..<1024).map { ("n\($0)", "v") })
    #expect(try PairsEncoding.decode(PairsEncoding.encode(most).span) == most)
    #expect(error(PairsEncoding.encode(HeaderMap((0..<1025).map { ("n\($0)", "v") }))) == .tooMany)
    let overhead = 4 + 8 + 1 + 1 + 1
    var longest: HeaderMap = ["a": String(repeating: "v", count: PairsEncoding.sizeLimit - overhead)]
    #expect(PairsEncoding.encodedSize(longest) == PairsEncoding.sizeLimit)
    #expect(error(PairsEncoding.encode(longest)) == nil)
    longest["a"]?.append("v")
    #expect(error(PairsEncoding.encode(longest)) == .tooLarge)
  }

  @Test func hostileListsEndInErrors() throws {
    var random = Generator(seed: 11)
    let valid = PairsEncoding.encode([":method": "GET", "accept": "*/*", "x": "", "cookie": "a=b"])
    var accepted = 0
    for _ in 0..<20_000 {
      let bytes = random.mutated(valid)
      guard let map = try? PairsEncoding.decode(bytes.span) else { continue }
      accepted += 1
      #expect(map.isEmpty || PairsEncoding.encodedSize(map) == bytes.count)
    }
    #expect(accepted > 100)
  }
}
