import ProxyWasm
import Testing

@Suite struct HeaderMapTests {
  @Test func keepsOrderAndDuplicates() {
    let map: HeaderMap = [("B", "1"), ("a", "2"), ("b", "3")]
    #expect(map.map(\.name) == ["b", "a", "b"])
    #expect(map.map(\.value) == ["1", "2", "3"])
    #expect(map.count == 3)
    #expect(map.byteSize == 6)
    #expect(map.values("B") == ["1", "3"])
    #expect(map["B"] == "1")
    #expect(map.first("b") == [0x31])
    #expect(map["c"] == nil)
  }

  @Test func readsLiteralsOfBothKinds() {
    #expect(HeaderMap(dictionaryLiteral: ("a", "1"), ("a", "2")) == [("a", "1"), ("a", "2")])
    let map: HeaderMap = ["a": "1", "A": "2"]
    #expect(map.values("a") == ["1", "2"])
    #expect(HeaderMap() == [:])
    #expect(HeaderMap() == [])
  }

  @Test func replacingLeavesOneFieldAtTheEnd() {
    var map: HeaderMap = ["a": "1", "b": "2", "A": "3"]
    map.replace("A", "4")
    #expect(map == ["b": "2", "a": "4"])
    map["c"] = "5"
    map["b"] = nil
    #expect(map == ["a": "4", "c": "5"])
    #expect(map.byteSize == 4)
  }

  @Test func pseudoHeadersStayInFront() {
    var map: HeaderMap = [":method": "GET", "accept": "*/*"]
    map.add(":path", "/")
    map.replace(":method", "POST")
    #expect(map == [":path": "/", ":method": "POST", "accept": "*/*"])
  }

  @Test func removingTellsWhetherThereWasOne() {
    var map: HeaderMap = ["a": "1", "b": "2", "a": "3"]
    let (first, second) = (map.remove("A"), map.remove("A"))
    #expect((first, second) == (true, false))
    #expect(map == ["b": "2"])
    let third = map.remove("b")
    #expect(third)
    #expect(map.isEmpty)
    #expect(map.byteSize == 0)
  }

  @Test func onlyASCIILettersHaveCase() {
    let map: HeaderMap = ["\u{C4}@[Z": "1"]
    #expect(map[0].name == "\u{C4}@[z")
    #expect(map["\u{E4}@[z"] == nil)
    #expect(map["\u{C4}`[z"] == nil)
    #expect(map["\u{C4}@[Z"] == "1")
  }

  @Test func holdsAnyBytesAndEmptyStrings() {
    var map = HeaderMap()
    map.add([], [])
    map.add([0x61, 0], [0, 0xFF])
    #expect(map.first([]) == [])
    #expect(map.first([0x41, 0]) == [0, 0xFF])
    #expect(map.byteSize == 4)
  }

  @Test func joinsValuesWithCommas() {
    let map: HeaderMap = ["a": "1", "b": "2", "a": ""]
    #expect(map.joined([0x61].span) == Array("1,".utf8))
    #expect(map.joined([0x62].span) == [0x32])
    #expect(map.joined([0x63].span) == nil)
  }

  /// Edits for ever take no more memory than the fields do, and a map edited in many ways equals one made at once.
  @Test func editsMatchASimpleModel() {
    var random = Generator(seed: 7)
    var model: [(String, String)] = []
    var map = HeaderMap()
    for step in 0..<4000 {
      let name = "n\(random.next(8))"
      let value = String(repeating: "v", count: random.next(40))
      switch random.next(4) {
      case 0 where model.count < 20:
        map.add(name.uppercased(), value)
        model.append((name, value))
      case 1:
        map.replace(name, value)
        model.removeAll { $0.0 == name }
        model.append((name, value))
      case 2:
        map.remove(name.uppercased())
        model.removeAll { $0.0 == name }
      default:
        #expect(map[name] == model.first { $0.0 == name }?.1)
      }
      if step % 16 == 0 {
        #expect(map == HeaderMap(model))
        #expect(map.byteSize == model.reduce(0) { $0 + $1.0.utf8.count + $1.1.utf8.count })
        let decoded = try? PairsEncoding.decode(PairsEncoding.encode(map).span)
        #expect(decoded == map)
        #expect(decoded?.hashValue == map.hashValue)
      }
    }
  }
}
